import type { Schema } from './schema';

type Entry = Schema['TimelineEntryResponse'];

/** How an event of a timeline is said in one line. The pages of a complaint know best and put their words here. */
export const eventWords: { say: (entry: Entry) => string } = { say: ({ type }) => type };
