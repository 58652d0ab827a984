/** Rows and states differ in spelling only: snake_case and timestamps here, camelCase and milliseconds there. */
export type Row = Readonly<Record<string, unknown>>;

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const isInstantName = (name: string): boolean => /(At|Until)$/.test(name);

/** JSON that `jsonb_populate_record` understands. Fields named …At or …Until are instants (ms). */
export function toRow(state: object): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(state)) {
    row[snake(name)] = isInstantName(name) && typeof value === 'number' ? new Date(value).toISOString() : value;
  }
  return row;
}

/** The state as the core knows it: instants in ms, nothing where the column is null. */
export function fromRow<State>(row: Row): State {
  const state: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    if (value !== null) state[camel(name)] = value instanceof Date ? value.getTime() : value;
  }
  return state as State;
}
