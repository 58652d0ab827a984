import { PersonalData } from '../vault/personal-data';

/** What is written about a family in a case or a referral is always sealed, whatever its complaint is. */
const SEALED = { isConfidential: true, severity: 'S1' } as const;

/** Adds a text to the complaint's vault. @returns its id, which events may hold. */
export const addCaseText = (
  personalData: PersonalData,
  { complaintId }: { readonly complaintId: string },
  kind: Parameters<PersonalData['addText']>[1],
  text: string,
): Promise<string> => personalData.addText({ id: complaintId, ...SEALED }, kind, text);
