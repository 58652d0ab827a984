import { FindDuplicates } from './find-duplicates.query';
import { FindPersons } from './find-persons.query';
import { FindVillages } from './find-villages.query';
import { Lookup } from './lookup';
import { PreviewFiling } from './preview-filing.query';

/** What people do here, and ask. */
export const SEARCH = [FindDuplicates, FindPersons, FindVillages, Lookup, PreviewFiling];
