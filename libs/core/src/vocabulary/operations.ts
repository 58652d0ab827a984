import type { Label } from './label';

/** Why what failed, messages or files, is tried again. Codes only. */
export const RETRY_REASON = {
  channelRestored: { id: 'Saluran pesan sudah pulih', en: 'The channel works again' },
  queueRestored: { id: 'Antrean sudah pulih', en: 'The queue works again' },
  configurationCorrected: { id: 'Pengaturan sudah diperbaiki', en: 'The configuration was corrected' },
  trial: { id: 'Percobaan', en: 'A trial' },
} as const satisfies Record<string, Label>;
export type RetryReason = keyof typeof RETRY_REASON;
