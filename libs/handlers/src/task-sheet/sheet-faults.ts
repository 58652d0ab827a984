import { PROBLEM } from '#platform/http/problem.catalogue';
import type { Issue, Problem } from '#platform/http/problem';
import { issueWords } from '#platform/http/problem.rendering';
import type { CellFault, FilledRow } from './filled-rows';
import { READ_COLUMNS } from './sheet-columns';
import type { Language, ReadColumn } from './sheet-columns';
import type { SheetFaultView } from './task-sheet.view';

export const cellFault = ({ cell, column, code, params }: CellFault, language: Language): SheetFaultView => ({
  cell,
  code,
  message: issueWords({ pointer: `/${column}`, code, params }, language),
});

/** Nothing to correct: why the row was left out. */
export const answeredNote = (language: Language): SheetFaultView => ({
  code: 'sheetAnswered',
  message: issueWords({ pointer: '/', code: 'sheetAnswered' }, language),
});

/** Why a command refused the row: what is wrong with a field is said of its cell. */
export function refusalFaults(problem: Problem, row: FilledRow, language: Language): readonly SheetFaultView[] {
  if (problem.issues.length > 0) return problem.issues.map((issue) => issueFault(issue, row, language));
  const code = OF_THE_TASK[problem.code];
  if (code) return [{ code, message: issueWords({ pointer: '/', code }, language) }];
  return [{ code: problem.code, message: `${PROBLEM[problem.code].title[language]}.` }];
}

/** What a single answer is told about versions and rights, said of a row. */
const OF_THE_TASK: Readonly<Partial<Record<Problem['code'], Issue['code']>>> = {
  preconditionFailed: 'sheetStale',
  notFound: 'sheetNotYours',
  notYourTask: 'sheetNotYours',
  notAllowedNow: 'sheetNotYours',
};

function issueFault(issue: Issue, { cellOf }: FilledRow, language: Language): SheetFaultView {
  const column = READ_COLUMNS.find((name): name is ReadColumn => `/${name}` === issue.pointer);
  // The list of the cell says which; codes say nothing to whoever fills it in.
  const code = issue.code === 'notInList' ? 'sheetChoice' : issue.code;
  const message = issueWords({ ...issue, code }, language);
  return { ...(column ? { cell: cellOf(column) } : {}), code, message };
}
