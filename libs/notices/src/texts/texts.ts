import type { NoticeTemplate } from '#core/decision';

/** One language: what each template says. A word in braces is filled in; which words there are is in `placeholders.ts`. */
export type Texts = Readonly<Record<NoticeTemplate, string>>;
