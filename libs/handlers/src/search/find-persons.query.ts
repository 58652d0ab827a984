import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { readSearchTerm, sequenceOf } from '#core/call/search-term';
import type { SearchTerm } from '#core/call/search-term';
import { maskedName } from '#core/person/masking';
import type { CategoryCode, ComplaintStatus, Seat } from '#core/vocabulary';
import { Tx } from '#persistence/tx/tx';
import { PersonSearch } from '#persistence/vault/person-search.repository';
import type { FoundComplaint, FoundPerson, PersonKey } from '#persistence/vault/person-search.repository';
import { BlindIndex } from '#platform/crypto/blind-index';
import { permit } from '../access/permit';
import { iso } from '../complaint/complaint.view';
import { PersonalData } from '../vault/personal-data';
import { Lookup } from './lookup';

export interface PersonHitComplaint {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: ComplaintStatus;
  /** Left out for integrity and social matters: that there is one is enough. */
  readonly category?: CategoryCode;
  readonly isLocked: boolean;
  readonly filedAt: string;
  readonly seat?: Seat;
}

/** Somebody who was found, masked. */
export interface PersonHit {
  readonly id: string;
  readonly name?: string;
  readonly nik?: string;
  readonly kk?: string;
  readonly kksTail?: string;
  readonly phone?: string;
  readonly regionCode?: string;
  readonly village?: string;
  readonly district?: string;
  readonly regency?: string;
  /** Whether there are payment data about her; how they stand is said after the caller check. */
  readonly hasPayment: boolean;
  readonly complaints: readonly PersonHitComplaint[];
}

export interface PersonSearchView {
  readonly kind: SearchTerm['kind'];
  readonly items: readonly PersonHit[];
  /** More than are shown: another word, a village say, picks among them. */
  readonly hasMore: boolean;
  readonly lookupsLeft?: number;
}

const SHOWN = 12;

/** One box: NIK, KK, last four of the KKS, telephone, number of a complaint, name and place. */
@Injectable()
export class FindPersons {
  constructor(
    private readonly transactions: Tx,
    private readonly persons: PersonSearch,
    private readonly personalData: PersonalData,
    private readonly index: BlindIndex,
    private readonly lookup: Lookup,
  ) {}

  execute(actor: UserActor, callId: string, typed: string): Promise<PersonSearchView> {
    permit(actor, 'person:search');
    const term = readSearchTerm(typed);
    return this.transactions.run(actor, async () => {
      const keys = this.keysOf(term);
      if (keys.length === 0) return { kind: term.kind, items: [], hasMore: false };
      const { lookupsLeft } = await this.lookup.begin(actor, callId, 'person.search', { kind: term.kind });
      const found = new Map<string, FoundPerson>();
      for (const key of keys)
        for (const person of await this.persons.find(key, SHOWN + 1)) found.set(person.id, person);
      const shown = [...found.values()].slice(0, SHOWN);
      return {
        kind: term.kind,
        items: shown.map((person) => this.hitOf(person)),
        hasMore: found.size > shown.length,
        lookupsLeft,
      };
    });
  }

  private keysOf(term: SearchTerm): readonly PersonKey[] {
    switch (term.kind) {
      case 'tooShort':
      case 'incompleteNumber':
        return [];
      case 'identityNumber':
        return [{ by: 'identity', nik: this.index.of('nik', term.number), kk: this.index.of('kk', term.number) }];
      case 'phone':
        return [{ by: 'phone', phone: this.index.of('phone', term.phone) }];
      case 'complaintNumber':
        return [{ by: 'complaint', prefix: term.prefix }];
      case 'words':
        return [{ by: 'words', words: term.words }];
      case 'shortNumber': {
        const card: readonly PersonKey[] =
          term.digits.length === 4 ? [{ by: 'kks', tail: term.digits, words: term.words }] : [];
        const complaint: readonly PersonKey[] =
          term.words.length === 0 ? [{ by: 'complaint', runningNumber: sequenceOf(term.digits) }] : [];
        return [...card, ...complaint];
      }
    }
  }

  private hitOf(person: FoundPerson): PersonHit {
    const { name, nik, kk, kksTail, phone } = this.personalData.openMasked(person);
    return {
      id: person.id,
      name: name && maskedName(name),
      nik,
      kk,
      kksTail,
      phone,
      regionCode: person.regionCode ?? undefined,
      village: person.village ?? undefined,
      district: person.district ?? undefined,
      regency: person.regency ?? undefined,
      hasPayment: person.hasPayment,
      complaints: person.complaints.map(complaintOf),
    };
  }
}

const complaintOf = (complaint: FoundComplaint): PersonHitComplaint => {
  const isLocked = complaint.severity === 'S1' || complaint.severity === 'S2';
  return {
    id: complaint.id,
    number: complaint.number,
    version: complaint.version,
    status: complaint.status,
    category: isLocked ? undefined : complaint.category,
    isLocked,
    filedAt: iso(complaint.filedAt),
    seat: isLocked ? undefined : (complaint.seat ?? undefined),
  };
};
