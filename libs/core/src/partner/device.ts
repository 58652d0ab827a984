const BROWSERS = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['SamsungBrowser/', 'Samsung Internet'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iOS'],
  ['iPad', 'iOS'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const;

const named = (agent: string, names: readonly (readonly [string, string])[]): string =>
  names.find(([mark]) => agent.includes(mark))?.[1] ?? '?';

/** `Chrome, Android`: the kind of browser and system, and nothing that tells one person's from another's. */
export const deviceName = (agent: string): string => `${named(agent, BROWSERS)}, ${named(agent, SYSTEMS)}`;
