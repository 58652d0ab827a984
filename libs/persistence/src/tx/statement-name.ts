/** So many different statements are kept prepared on a connection; what comes later, such as rare filters, is not. */
const LIMIT = 150;

const names = new Map<string, string>();

/** The name under which a statement is prepared; undefined: it is not. The same text always has the same name. */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= LIMIT) return known;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}
