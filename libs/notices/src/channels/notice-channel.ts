import type { Instant } from '#core/calendar/instant';
import type { NoticeTemplate } from '#core/decision';
import type { Language } from '../language';

/** How a person is reached: staff on their desk in the application, a reporter on the phone she called safe. */
export type Medium = 'desk' | 'sms' | 'whatsapp';

/** What is handed to a channel. */
export interface Notice {
  readonly messageId: string;
  /** The same at every attempt: a provider that takes a key sends at most once. */
  readonly key: string;
  readonly template: NoticeTemplate;
  readonly language: Language;
  readonly medium: Medium;
  readonly text: string;
  /** Business time. */
  readonly at: Instant;
}

/**
 * A way out of the house. It either takes the notice or throws; it is asked again then, with the same key. The delivery's
 * transaction waits for it, so it has to settle within ten seconds.
 */
export interface NoticeChannel {
  readonly name: string;
  readonly media: readonly Medium[];
  /** `openAddress` opens the sealed phone number; a channel that sends nothing to the outside never calls it. */
  deliver(notice: Notice, openAddress: () => string): Promise<void>;
}
