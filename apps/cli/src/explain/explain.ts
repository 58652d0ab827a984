import { systemActor } from '#core/access/actor';
import type { Language } from '#core/explain/dates';
import { textOf, wordsOf } from '#core/explain/explanation-text';
import { ExplainComplaint } from '#handlers/explain/explain-complaint.query';
import type { ExplainedComplaint } from '#handlers/explain/explain-complaint.query';
import { explanationView } from '#handlers/explain/explanation.view';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { assertPlainRole, createDataSource } from '#persistence/data-source';
import { DeadlineRepository } from '#persistence/deadline/deadline.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { ReferenceData } from '#persistence/reference/reference-data';
import { Tx } from '#persistence/tx/tx';
import { PlainError } from '#platform/services/plain-error';
import { databaseProblem } from '#platform/services/postgres-database';
import { workerDatabaseUrl } from '../installation';
import { say } from '../terminal';
import type { ExplainOptions } from './explain.command';

const RULE = '—'.repeat(72);

/** Every clock of a complaint in words, or as data. Reads as the worker does, and prints no personal data. */
export async function explain(number: string, { lang, json, all }: ExplainOptions): Promise<void> {
  const language = languageOf(lang);
  const found = await find(number.trim().toUpperCase(), all ? 'all' : 'running');
  if (!found)
    throw new PlainError(
      `There is no complaint ${shown(number)} (nomor tidak ditemukan).`,
      'check the number and its letter',
    );
  say(json ? JSON.stringify(dataOf(found, language), undefined, 2) : wordsAbout(found, language));
}

async function find(number: string, which: 'running' | 'all'): Promise<ExplainedComplaint | undefined> {
  const url = workerDatabaseUrl();
  const problem = await databaseProblem(url);
  if (problem) throw new PlainError(`PostgreSQL does not answer: ${problem}.`, 'npm start');
  const source = createDataSource({ url, poolSize: 1, applicationName: 'tuntas-explain' });
  try {
    await source.initialize();
    await assertPlainRole(source);
    const parts = [new TaskRepository(), new DeadlineRepository(), new ReferenceData()] as const;
    return await new ExplainComplaint(new Tx(source), new ComplaintRepository(), ...parts).execute(
      systemActor('monitor'),
      number,
      which,
    );
  } finally {
    if (source.isInitialized) await source.destroy();
  }
}

const dataOf = ({ id, number, clocks, stopped }: ExplainedComplaint, language: Language) => ({
  id,
  number,
  stopped,
  clocks: clocks.map(({ deadline, explained }) => explanationView(deadline, explained, language)),
});

function wordsAbout({ number, clocks, stopped }: ExplainedComplaint, language: Language): string {
  const parts = clocks.map(({ explained }) => textOf(wordsOf(explained, language), language));
  return [number, ...parts, END[language](clocks.length, stopped)].join(`\n${RULE}\n`);
}

const END: Readonly<Record<Language, (running: number, stopped: number) => string>> = {
  id: (shownCount, stopped) =>
    `${shownCount} jam ditampilkan${stopped > 0 ? `; ${stopped} jam sudah berhenti (tambahkan --all)` : ''}.`,
  en: (shownCount, stopped) =>
    `${shownCount} clocks shown${stopped > 0 ? `; ${stopped} have stopped (add --all)` : ''}.`,
};

function languageOf(text: string): Language {
  if (text === 'id' || text === 'en') return text;
  throw new PlainError(`--lang is id or en, not ${shown(text)}.`, 'tuntas explain <number> --lang en');
}

/** What somebody typed may hold anything: letters, digits and hyphens are said again, no more. */
const shown = (text: string): string => `"${text.replace(/[^\w-]/g, '?').slice(0, 40)}"`;
