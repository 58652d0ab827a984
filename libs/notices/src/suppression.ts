import type { Label } from '#core/vocabulary';

/** Why somebody is not written to after all. */
export const SUPPRESSED = {
  noSafeContact: { id: 'pelapor tidak memberi kontak yang aman', en: 'the reporter gave no safe contact' },
  excluded: { id: 'penerima tidak boleh mengetahui laporan ini', en: 'the recipient may not know of this report' },
  accountClosed: { id: 'akun penerima sudah ditutup', en: "the recipient's account is closed" },
} as const satisfies Record<string, Label>;
export type SuppressionReason = keyof typeof SUPPRESSED;
