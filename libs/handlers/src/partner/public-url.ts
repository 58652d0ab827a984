/** The address of this installation, `string`. */
export const PUBLIC_URL = Symbol('PUBLIC_URL');

/** A page of this installation. */
export const publicPage = (publicUrl: string, path: `/${string}`): string => publicUrl.replace(/\/$/, '') + path;
