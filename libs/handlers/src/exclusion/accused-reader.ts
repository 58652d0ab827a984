import { Injectable } from '@nestjs/common';
import type { Accusation } from '#core/exclusion/accusation';
import type { Seat } from '#core/vocabulary';
import { ExclusionRepository } from '#persistence/exclusion/exclusion.repository';
import { invalidInput } from '#platform/http/problem';

/** Whom the reporter accuses, or wants kept away, as somebody types it in. */
export type AccusedInput =
  | { readonly kind: 'person'; readonly userId: string }
  | { readonly kind: 'institution'; readonly institutionId: string }
  | { readonly kind: 'role'; readonly seat: Seat }
  | { readonly kind: 'named'; readonly userId: string };

/** Checks that whoever is accused exists, and says in which district a role without a name is meant. */
@Injectable()
export class AccusedReader {
  constructor(private readonly exclusions: ExclusionRepository) {}

  /** @throws Problem 400 naming the field, `pointer` being where the list stands in the request. */
  async read(
    accused: readonly AccusedInput[],
    regionCode: string,
    pointer: `/${string}`,
  ): Promise<readonly Accusation[]> {
    const accusations: Accusation[] = [];
    for (const [index, input] of accused.entries()) {
      if (input.kind === 'role') {
        accusations.push({ kind: 'role', seat: input.seat, areaCode: regionCode.slice(0, 4) });
        continue;
      }
      const isKnown =
        input.kind === 'institution'
          ? await this.exclusions.isInstitution(input.institutionId)
          : await this.exclusions.isUser(input.userId);
      const field = input.kind === 'institution' ? 'institutionId' : 'userId';
      if (!isKnown) throw invalidInput({ pointer: `${pointer}/${index}/${field}`, code: 'unknownReference' });
      accusations.push(
        input.kind === 'institution'
          ? { kind: 'institution', institutionId: input.institutionId }
          : { kind: input.kind, userId: input.userId },
      );
    }
    return accusations;
  }
}
