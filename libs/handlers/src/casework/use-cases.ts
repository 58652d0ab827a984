import { ActOnCase } from './act-on-case.handler';
import { CaseFile } from './case-file';
import { CaseNames } from './case-names';
import { ListCases } from './list-cases.query';
import { ReadCase } from './read-case.query';

/** What people do here, and ask. */
export const CASEWORK = [ActOnCase, CaseFile, CaseNames, ListCases, ReadCase];
