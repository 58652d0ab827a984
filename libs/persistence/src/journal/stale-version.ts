import type { Stream } from '#contracts/workflow-ids';

/** Somebody else moved the aggregate on in the meantime. Read again. */
export class StaleVersionError extends Error {
  constructor(
    readonly stream: Stream,
    readonly id: string,
    readonly expectedVersion: number,
  ) {
    super(`${stream} ${id} is no longer at version ${expectedVersion}`);
  }
}
