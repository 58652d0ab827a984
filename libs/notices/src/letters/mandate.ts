import { TASK_ASK } from '#core/vocabulary';
import { deadlineWords } from '../deadline-words';
import { MANDATE_BASIS, standingOf } from './legal-basis';
import { factsOf, heading, note, paragraph } from './letter';
import type { Letter, LetterFacts, LetterPart } from './letter';

/** Points. */
const ROOM_TO_SIGN = 28;
const LINE = '…………………………………………………………';

/**
 * A special power of attorney (surat kuasa khusus): whoever is not the customer is asked for one by a bank. Who gives it is filled in by hand when it is signed; what is printed says enough to give it to the right
 * person. It never covers the card, its PIN or money: nobody but the family holds those.
 */
export function mandate(facts: LetterFacts): Letter {
  const { task, subject, zone, institution = 'bank penyalur' } = facts;
  return {
    title: 'Surat kuasa khusus',
    parts: [
      factsOf([
        ['Nomor', facts.number],
        ['Menggantikan', facts.replaces],
        ['Dibuat', deadlineWords(facts.issuedAt, zone, 'id')],
        ['Nomor pengaduan', task.complaintNumber],
        ['Ditujukan kepada', [facts.institution, facts.position].filter(Boolean).join(' · ')],
      ]),
      heading('Pemberi kuasa (diisi dengan tangan saat ditandatangani)'),
      factsOf([
        ['Nama', LINE],
        ['NIK', LINE],
        ['Alamat', LINE],
      ]),
      note(`Untuk mencocokkan: ${[subject.name, subject.nik].filter(Boolean).join(', ') || '-'} · ${facts.place}`),
      heading('Penerima kuasa, petugas Program Keluarga Harapan'),
      factsOf([
        ['Nama', LINE],
        ['Jabatan', LINE],
        ['Nomor kartu tugas', LINE],
      ]),
      heading('Khusus'),
      paragraph(
        `Untuk dan atas nama pemberi kuasa menyampaikan pengaduan nomor ${task.complaintNumber} kepada ${institution}, ` +
          `meminta "${TASK_ASK[task.ask].id}", serta menerima penjelasan tertulis atas pengaduan itu.`,
      ),
      paragraph(
        'Kuasa ini tidak mencakup menerima, menyimpan, atau memakai KKS, PIN, atau uang. KKS dan PIN hanya dipegang oleh pemilik rekening.',
      ),
      paragraph(
        'Kuasa berlaku sejak ditandatangani sampai pengaduan ditutup, dan dapat dicabut sewaktu-waktu oleh pemberi kuasa.',
      ),
      note(`Dasar: ${MANDATE_BASIS.title}. Meterai dibubuhkan bila diminta oleh bank. ${standingOf([MANDATE_BASIS])}`),
      factsOf([['Tempat, tanggal', LINE]]),
      ...['Pemberi kuasa', 'Penerima kuasa'].flatMap((who): LetterPart[] => [
        { kind: 'gap', points: ROOM_TO_SIGN },
        factsOf([[who, LINE]]),
      ]),
      {
        kind: 'qr',
        text: facts.answerUrl,
        beside: `Pengaduan ${task.complaintNumber}. Pertanyaan: ${facts.hotline}.`,
      },
    ],
  };
}
