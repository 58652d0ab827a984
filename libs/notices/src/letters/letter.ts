import type { Instant, Zone } from '#core/calendar/instant';
import type { Subject } from '#core/partner/subject';
import type { Complaint } from '#core/complaint/complaint';
import type { PartyTask } from '#core/party/party-task';

/** What a letter is written from; it knows nothing that the page behind the link does not show, and masked only. */
export interface LetterFacts {
  readonly number: string;
  readonly replaces?: string;
  readonly issuedAt: Instant;
  readonly task: PartyTask;
  readonly complaint: Pick<Complaint, 'filedAt'>;
  readonly institution?: string;
  readonly position?: string;
  readonly place: string;
  readonly zone: Zone;
  /** Masked. */
  readonly subject: Subject;
  readonly hotline: string;
  /** Where it is answered, after a login. */
  readonly answerUrl: string;
}

/** A part of a letter, from above to below. */
export type LetterPart =
  | { readonly kind: 'heading' | 'paragraph' | 'note'; readonly text: string }
  | { readonly kind: 'gap'; readonly points: number }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'qr'; readonly text: string; readonly beside: string };

/** Written in Indonesian, as everything that goes out on paper. */
export interface Letter {
  readonly title: string;
  readonly parts: readonly LetterPart[];
}

/** Names with a value; what is not known gets no line. */
export const factsOf = (facts: readonly (readonly [name: string, value: string | undefined])[]): LetterPart => ({
  kind: 'facts',
  facts: facts.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value] as const])),
});

export const paragraph = (text: string): LetterPart => ({ kind: 'paragraph', text });
export const heading = (text: string): LetterPart => ({ kind: 'heading', text });
export const note = (text: string): LetterPart => ({ kind: 'note', text });
