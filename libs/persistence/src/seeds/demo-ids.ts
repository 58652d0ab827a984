import { createHash } from 'node:crypto';

/** Ids of the demonstration organisation follow from names, so that tests and personas can name whom they mean. */
const idOf = (kind: string, name: string): string => {
  const hex = createHash('sha1').update(`tuntas-demo/${kind}/${name}`).digest('hex');
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
};

/** `pendamping.3325.001`, `supervisor.3325`, `korwil.33`, `bri.3325`, `operator.pusat.1` … */
export const userIdOf = (login: string): string => idOf('user', login);

/** A position is called like the login of its first holder, vacant ones too; the duty managers share `piket`. */
export const positionIdOf = (key: string): string => idOf('position', key);

/** `pkh`, `jsk`, `hotline`, `kemensos`, `itjen`, `dinsos.33`, `dinsos.3325`, `bri`, `bri.33`, `bri.3325` … */
export const institutionIdOf = (key: string): string => idOf('institution', key);

/** Rows nobody asks for by name. */
export const rowIdOf = (table: 'holding' | 'leave' | 'deputy' | 'duty_roster', name: string): string =>
  idOf(table, name);
