const STORED = 'tuntas.home';

/** Whoever used this device last begins there: her page can be fetched before it is known who is here now. */
export const rememberHome = (path: string): void => localStorage.setItem(STORED, path);

export const findRememberedHome = (): string | null =>
  location.pathname === '/' ? localStorage.getItem(STORED) : null;
