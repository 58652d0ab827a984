/** Invented, and unmistakable wherever it turns up. */
export const ANSWER = { text: 'SP2D sudah terbit, dana masuk hari Rabu.', outcome: 'SELESAI_PENJELASAN' };
export const REASON = { reason: 'Uangnya ternyata belum juga masuk.' };
export const WRITTEN = { text: 'Ibu Kenanga sudah didatangi di rumah kerabatnya.' };
