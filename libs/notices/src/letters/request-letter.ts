import { REPLY_KIND, repliesFor } from '#core/partner/reply';
import type { ReplyNeed } from '#core/partner/reply';
import { CATEGORY, REPLY, TASK_ASK } from '#core/vocabulary';
import type { PartyTask } from '#core/party/party-task';
import { deadlineWords } from '../deadline-words';
import { legalBasis, namesOf, standingOf } from './legal-basis';
import { factsOf, heading, note, paragraph } from './letter';
import type { Letter, LetterFacts } from './letter';

const BLANK = '…………………………';
const TO_FILL: Readonly<Record<ReplyNeed, string>> = {
  date: ` ${BLANK}`,
  note: `: ${BLANK}`,
  owner: `, melainkan ${BLANK}`,
};

/** What integrity and social complaints are about is not for paper. */
const categoryOf = ({ severity, category }: PartyTask): string | undefined =>
  severity === 'S1' || severity === 'S2' ? undefined : CATEGORY[category].id;

/** Asks a party outside the programme for what its task says, by when and on what ground. */
export function requestLetter(facts: LetterFacts): Letter {
  const { task, complaint, subject, zone } = facts;
  const basis = legalBasis(task.party);
  const due = task.stepDueAt === undefined ? undefined : deadlineWords(task.stepDueAt, zone, 'id');
  return {
    title: 'Surat permintaan penanganan pengaduan',
    parts: [
      factsOf([
        ['Nomor', facts.number],
        ['Menggantikan', facts.replaces],
        ['Dibuat', deadlineWords(facts.issuedAt, zone, 'id')],
        ['Kepada', [facts.institution, facts.position].filter(Boolean).join(' · ')],
        ['Perihal', TASK_ASK[task.ask].id],
        ['Nomor pengaduan', task.complaintNumber],
        ['Kategori', categoryOf(task)],
      ]),
      paragraph(
        `Pada ${deadlineWords(complaint.filedAt, zone, 'id')} kami menerima pengaduan nomor ${task.complaintNumber}. ` +
          `Untuk menanganinya kami meminta Saudara: ${TASK_ASK[task.ask].id}.`,
      ),
      factsOf([
        ['Jawaban paling lambat', due ?? 'Tenggat sedang dijeda; kami mengabari saat berjalan lagi.'],
        [
          'Batas menurut aturan',
          task.limitDueAt === undefined ? undefined : deadlineWords(task.limitDueAt, zone, 'id'),
        ],
        ['Dasar', namesOf(basis)],
      ]),
      note(standingOf(basis)),
      heading('Tentang siapa'),
      factsOf([
        ['Nama', subject.name],
        ['NIK', subject.nik],
        ['Nomor KK', subject.kk],
        ['KKS, 4 angka akhir', subject.kksTail],
        ['Tempat', facts.place],
      ]),
      note(
        'Data disamarkan. Data lengkap diperlihatkan pada halaman jawaban, setelah masuk atau dengan kode sekali pakai; jangan menuliskannya pada surat ini.',
      ),
      heading('Jawaban'),
      ...repliesFor(task).map((reply) => {
        const { needs } = REPLY_KIND[reply];
        return paragraph(`[   ]  ${REPLY[reply].id}${needs === undefined ? '' : TO_FILL[needs]}`);
      }),
      {
        kind: 'qr',
        text: facts.answerUrl,
        beside: `Jawab di ${facts.answerUrl} atau lewat tautan pada pesan yang kami kirim. Pertanyaan: ${facts.hotline}, sebut nomor pengaduan.`,
      },
    ],
  };
}
