import type { Label } from './label';

/** How a complaint stands, in six words for whoever made it. */
export const PLAIN_STATUS = {
  received: { id: 'Diterima', en: 'Received' },
  handled: { id: 'Ditangani', en: 'Being handled' },
  checked: { id: 'Diperiksa kembali', en: 'Being checked' },
  answered: { id: 'Dijawab', en: 'Answered' },
  again: { id: 'Ditangani lagi', en: 'Being handled again' },
  finished: { id: 'Selesai', en: 'Finished' },
} as const satisfies Record<string, Label>;
export type PlainStatus = keyof typeof PLAIN_STATUS;
