import { queryClient } from '../api/query-client';
import type { Case, CaseFile, Referral, ReferralFile } from './casework-queries';

/** What a command answered is how the case stands: the next one need not wait until the file has been read again. */
export const keepCase = (answer: Case): void =>
  void queryClient.setQueryData<CaseFile>(['case', answer.id], (before) => before && { ...before, ...answer });

/** The same of a referral; services by name stay as they were read. */
export const keepReferral = ({ addressees, ...answer }: Referral): void =>
  void queryClient.setQueryData<ReferralFile>(
    ['referral', answer.id],
    (before) =>
      before && {
        ...before,
        ...answer,
        addressees: addressees?.map((each) => ({
          ...each,
          institutionName: before.addressees?.find(({ institutionId }) => institutionId === each.institutionId)
            ?.institutionName,
        })),
      },
  );
