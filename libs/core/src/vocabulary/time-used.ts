import type { Label } from './label';

/** Who is waited for when it is no party's turn. */
export const WAITED_ON = {
  sending: { id: 'Penyaluran oleh kami', en: 'Our own sending' },
  reporter: { id: 'Pelapor', en: 'The reporter' },
  external: { id: 'Pihak luar', en: 'Somebody outside' },
  review: { id: 'Peninjauan jawaban', en: 'Review of the answer' },
  closing: { id: 'Persetujuan penutupan', en: 'Approval of the closing' },
  closed: { id: 'Sudah ditutup', en: 'Closed' },
} as const satisfies Record<string, Label>;
export type WaitedOn = keyof typeof WAITED_ON;
