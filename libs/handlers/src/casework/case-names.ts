import { Injectable } from '@nestjs/common';
import { DeskNames } from '../desk/desk-names';
import type { ReferralView } from '../referral/referral.view';
import type { CaseView } from './case.view';

/** Puts names beside the ids of cases and referrals, for whoever reads them; of nobody in the family. */
@Injectable()
export class CaseNames {
  constructor(private readonly names: DeskNames) {}

  async ofCases<View extends CaseView>(views: readonly View[]): Promise<View[]> {
    const { staff, placeOf } = await this.names.of({
      userIds: views.map(({ managerId }) => managerId),
      institutionIds: [],
      regionCodes: views.map(({ regionCode }) => regionCode),
    });
    return views.map((view) => ({
      ...view,
      managerName: view.managerId && staff.get(view.managerId),
      place: placeOf(view.regionCode),
    }));
  }

  /** Only beside what the view tells already: a service learns no more by it. */
  async ofReferrals<View extends ReferralView>(views: readonly View[]): Promise<View[]> {
    const { staff, institutions, placeOf } = await this.names.of({
      userIds: views.flatMap(({ senderId, acceptedById }) => [senderId, acceptedById]),
      institutionIds: views.flatMap(({ addressees = [] }) =>
        addressees.flatMap(({ institutionId, proposedInstitutionId }) =>
          proposedInstitutionId === undefined ? [institutionId] : [institutionId, proposedInstitutionId],
        ),
      ),
      regionCodes: views.flatMap(({ regionCode }) => (regionCode === undefined ? [] : [regionCode])),
    });
    return views.map((view) => ({
      ...view,
      place: view.regionCode === undefined ? undefined : placeOf(view.regionCode),
      senderName: view.senderId && staff.get(view.senderId),
      acceptedByName: view.acceptedById && staff.get(view.acceptedById),
      addressees: view.addressees?.map((addressee) => ({
        ...addressee,
        institutionName: institutions.get(addressee.institutionId),
        proposedInstitutionName: institutions.get(addressee.proposedInstitutionId ?? ''),
      })),
    }));
  }
}
