import type { CallerFact, CardWish, CaseKind, CategoryCode, Programme, Risk, Seat } from '#core/vocabulary';
import { seesAsReporter } from './reporter-kind';
import type { Schema } from '../api/schema';

export type PersonHit = Schema['PersonHitResponse'];
export type Village = Schema['VillageResponse'];
export type Filed = Schema['FiledComplaintResponse'];
export type Duplicate = Schema['DuplicateResponse'];

/** A call that is being written down: everything needed to go on after a closed tab. */
export interface CallDraft {
  readonly callId?: string;
  /** Business time: the timer counts from here. */
  readonly startedAt?: string;
  readonly query: string;
  readonly person?: PersonHit;
  /** Nobody was found: she is written down anew. */
  readonly isNewPerson: boolean;
  readonly name: string;
  readonly nik: string;
  readonly phone: string;
  readonly village?: Village;
  readonly kind: 'self' | 'onBehalf';
  readonly facts: readonly CallerFact[];
  readonly reporterName: string;
  readonly category: CategoryCode;
  readonly programme: Programme;
  readonly stage?: number;
  readonly narrative: string;
  readonly accusedSeat: Seat | '';
  readonly accusedName: string;
  readonly cardWish: CardWish | '';
  readonly caseKind: CaseKind;
  readonly risk: Risk;
  readonly isConfidential: boolean;
  readonly isAnonymous: boolean;
  readonly isAfraid: boolean;
  readonly isInDanger: boolean;
  readonly safePhone: string;
  readonly safeFrom: string;
  readonly safeUntil: string;
  readonly safeWords: string;
  readonly isNeverSafe: boolean;
  readonly relatedTo?: Duplicate;
  readonly fileAnywayReason: string;
  readonly readPoints: readonly { readonly code: string; readonly version: number }[];
  readonly filed?: Filed;
  /** Number of the complaint that the call was added to. */
  readonly addedTo?: string;
}

export const EMPTY_CALL: CallDraft = {
  query: '',
  isNewPerson: false,
  name: '',
  nik: '',
  phone: '',
  kind: 'self',
  facts: [],
  reporterName: '',
  category: 'BYR-01',
  programme: 'PKH',
  narrative: '',
  accusedSeat: '',
  accusedName: '',
  cardWish: '',
  caseKind: 'violence',
  risk: 'high',
  isConfidential: false,
  isAnonymous: false,
  isAfraid: false,
  isInDanger: false,
  safePhone: '',
  safeFrom: '',
  safeUntil: '',
  safeWords: '',
  isNeverSafe: false,
  fileAnywayReason: '',
  readPoints: [],
};

export type Filing = Schema['FileComplaintRequest'];

const textOr = (value: string): string | undefined => (value.trim() === '' ? undefined : value.trim());
const hourOr = (value: string): number | undefined => (/^\d{1,2}$/.test(value) ? Number(value) : undefined);

/** The village: hers, or the one that was chosen. */
export const regionOf = ({ person, village }: CallDraft): string | undefined => village?.code ?? person?.regionCode;

/** What is sent to file it. */
export function filingOf(draft: CallDraft, year: number): Filing {
  const isOnBehalf = draft.kind === 'onBehalf' && !draft.isAnonymous;
  const typed = { name: textOr(draft.name), nik: textOr(draft.nik), phone: textOr(draft.phone) };
  const isKnown = draft.person !== undefined;
  const mayWrite = textOr(draft.phone) !== undefined && !draft.isNeverSafe;
  const caller = {
    ...(isKnown ? { phone: typed.phone } : typed),
    safeChannel: mayWrite ? ('sms' as const) : undefined,
  };
  return {
    category: draft.category,
    programme: draft.programme,
    stage: draft.category === 'BYR-01' ? draft.stage : undefined,
    stageYear: draft.category === 'BYR-01' && draft.stage !== undefined ? year : undefined,
    regionCode: regionOf(draft) ?? '',
    channel: 'hotline',
    reporterKind: seesAsReporter(draft),
    isConfidential: draft.isConfidential || draft.isAnonymous,
    narrative: draft.narrative,
    reporter: isOnBehalf
      ? { name: textOr(draft.reporterName), phone: typed.phone, safeChannel: caller.safeChannel }
      : draft.isAnonymous
        ? undefined
        : caller,
    beneficiary: isOnBehalf && !isKnown ? { name: typed.name, nik: typed.nik } : undefined,
    knownPersonId: draft.person?.id,
    ...integrity(draft),
    ...social(draft),
    isContactConfirmed: mayWrite && !draft.isAfraid,
    callId: draft.callId,
    safeContact: safeContactOf(draft),
    isAfraid: draft.isAfraid || undefined,
    isInDanger: draft.isInDanger || undefined,
    ...duplicate(draft),
  };
}

const integrity = ({ category, accusedSeat, accusedName, cardWish }: CallDraft): Partial<Filing> =>
  category === 'KKS-05'
    ? {
        accused: accusedSeat === '' ? undefined : [{ kind: 'role', seat: accusedSeat }],
        accusedName: textOr(accusedName),
        cardWish: cardWish === '' ? undefined : cardWish,
      }
    : {};

const social = ({ category, caseKind, risk }: CallDraft): Partial<Filing> =>
  category === 'SOS-01' ? { caseKind, risk } : {};

const duplicate = ({ relatedTo, fileAnywayReason }: CallDraft): Partial<Filing> => {
  if (relatedTo) return { duplicateDecision: 'related', relatedToId: relatedTo.id };
  const reason = textOr(fileAnywayReason);
  return reason === undefined ? {} : { duplicateDecision: 'fileAnyway', duplicateReason: reason };
};

function safeContactOf(draft: CallDraft): Filing['safeContact'] {
  const safe = {
    phone: textOr(draft.safePhone),
    fromHour: hourOr(draft.safeFrom),
    untilHour: hourOr(draft.safeUntil),
    words: textOr(draft.safeWords),
  };
  const isAsked = draft.isNeverSafe || Object.values(safe).some((value) => value !== undefined);
  return isAsked ? { ...safe, isNever: draft.isNeverSafe } : undefined;
}
