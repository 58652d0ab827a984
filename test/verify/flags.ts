/** `--name` of the command line. */
export const flag = (name: string): boolean => process.argv.includes(`--${name}`);

/** `--name N` of the command line. */
export function numberFlag(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  const given = at < 0 ? otherwise : Number(process.argv[at + 1]);
  if (!Number.isInteger(given) || given < 0) throw new Error(`--${name} takes a whole number`);
  return given;
}
