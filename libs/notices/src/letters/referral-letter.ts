import type { Instant, Zone } from '#core/calendar/instant';
import type { Referral } from '#core/referral/referral';
import { isSensitiveReferral } from '#core/referral/sensitive';
import { REFERRAL_DECLINE, REFERRAL_NEED, REFERRAL_REPLY } from '#core/vocabulary';
import { deadlineWords } from '../deadline-words';
import { namesOf, REFERRAL_BASES, standingOf } from './legal-basis';
import { factsOf, heading, note, paragraph } from './letter';
import type { Letter, LetterPart } from './letter';

/** Neither the family nor the packet is among them: paper lies about, and is copied. */
export interface ReferralLetterFacts {
  readonly number: string;
  readonly replaces?: string;
  readonly issuedAt: Instant;
  readonly referral: Pick<Referral, 'complaintNumber' | 'kind' | 'need' | 'isUrgent' | 'stepDueAt'>;
  readonly institution?: string;
  /** District and regency. */
  readonly place: string;
  readonly zone: Zone;
  readonly hotline: string;
  /** Where it is answered, after a login. */
  readonly answerUrl: string;
}

const LINE = '…………………………………………………………';
/** Points. */
const ROOM_TO_SIGN = 28;

const BOXES = [
  REFERRAL_REPLY.takesOn,
  REFERRAL_DECLINE.noCapacity,
  REFERRAL_DECLINE.outOfArea,
  REFERRAL_DECLINE.incomplete,
] as const;

/** Announces a family to a service (surat pengantar); of a sensitive one it names neither need nor place. */
export function referralLetter(facts: ReferralLetterFacts): Letter {
  const { referral, zone } = facts;
  const isOpen = !isSensitiveReferral(referral);
  return {
    title: 'Surat pengantar rujukan',
    parts: [
      factsOf([
        ['Nomor', facts.number],
        ['Menggantikan', facts.replaces],
        ['Dibuat', deadlineWords(facts.issuedAt, zone, 'id')],
        ['Kepada', facts.institution],
        ['Nomor laporan', referral.complaintNumber],
        ['Kebutuhan', isOpen ? REFERRAL_NEED[referral.need].id : undefined],
        ['Tempat', isOpen ? facts.place : undefined],
        [
          'Jawaban paling lambat',
          referral.stepDueAt === undefined ? undefined : deadlineWords(referral.stepDueAt, zone, 'id'),
        ],
      ]),
      paragraph(
        `Bersama surat ini kami merujuk satu keluarga penerima manfaat PKH pada laporan nomor ${referral.complaintNumber} ` +
          'kepada Saudara, dan meminta jawaban apakah keluarga itu dapat Saudara terima.',
      ),
      note(
        'Nama dan isi berkas tidak dicetak. Berkas dibuka pada halaman jawaban, setelah masuk atau dengan kode sekali pakai; jangan menuliskannya pada surat ini.',
      ),
      factsOf([['Dasar', namesOf(REFERRAL_BASES)]]),
      note(standingOf(REFERRAL_BASES)),
      heading('Jawaban'),
      ...BOXES.map(({ id }) => paragraph(`[   ]  ${id}`)),
      paragraph(`[   ]  ${REFERRAL_REPLY.notOurService.id}, melainkan ${LINE}`),
      ...['Diterima oleh', 'Tanggal'].flatMap((who): LetterPart[] => [
        { kind: 'gap', points: ROOM_TO_SIGN / 2 },
        factsOf([[who, LINE]]),
      ]),
      {
        kind: 'qr',
        text: facts.answerUrl,
        beside: `Jawab di ${facts.answerUrl} atau lewat tautan pada pesan yang kami kirim. Pertanyaan: ${facts.hotline}, sebut nomor laporan.`,
      },
    ],
  };
}
