import type { components, paths } from '../../../../libs/api-client/src/schema';

/** What the server takes and gives, as its contract says: `Schema['ComplaintResponse']`. */
export type Schema = components['schemas'];
export type Paths = paths;
/** Addresses that take a POST: the commands. */
export type CommandPath = {
  [Path in keyof Paths]: Paths[Path] extends { post: { responses: object } } ? Path : never;
}[keyof Paths];
