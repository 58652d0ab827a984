const MASK = '•••';
/** NIK, KK and card numbers in one piece. Instants in milliseconds (13 digits) stay readable. */
const LONG_RUN = /\d{14,}/g;
/** The same in groups; a uuid is none, for its groups stand between hyphens. */
const GROUPED_RUN = /(?<![\w-])\d(?:[ .-]?\d){13,18}(?![\w-])/g;
/** `+62 812-3456-7890`, `0812…`, `62812…`. */
const PHONE_LIKE = /(?<![\w-])(?:\+?62|0)[ .-]?[2-9](?:[ .-]?\d){6,12}(?![\w-])/g;

/** Masks what looks like a NIK, KK, card or phone number. For short technical texts on their way into a log or an answer. */
export const scrub = (text: string): string =>
  text.replace(LONG_RUN, MASK).replace(GROUPED_RUN, MASK).replace(PHONE_LIKE, MASK);

/**
 * A message of an error: what stands in quotes is usually the offending input (a name that is no JSON, a value that is
 * no date) and goes too. So an error of ours puts ids outside of quotes and anything else inside.
 */
export const scrubMessage = (message: string): string =>
  scrub(message.slice(0, 500).replace(/(["'`]).*?(?:\1|$)/gs, `$1${MASK}$1`));
