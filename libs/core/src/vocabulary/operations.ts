import type { Label } from './label';

/** Why messages that fail are tried again. Codes only. */
export const RETRY_REASON = {
  channelRestored: { id: 'Saluran pesan sudah pulih', en: 'The channel works again' },
  queueRestored: { id: 'Antrean pesan sudah pulih', en: 'The queue works again' },
  configurationCorrected: { id: 'Pengaturan sudah diperbaiki', en: 'The configuration was corrected' },
  trial: { id: 'Percobaan', en: 'A trial' },
} as const satisfies Record<string, Label>;
export type RetryReason = keyof typeof RETRY_REASON;
