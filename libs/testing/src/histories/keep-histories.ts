import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chooseDiverse } from './choose';
import { filesIn, MANIFEST, sha256Of } from './history-folder';
import type { HistoryManifest, RecordedHistory } from './history-folder';
import { startOf } from './history';
import { pathOf, stepsOf } from './history-path';
import type { Candidate } from './record-histories';

export interface KeepOptions {
  /** What the stories have recorded. */
  readonly from: string;
  /** The folder of the replay gate; what is in it goes. */
  readonly into: string;
  readonly mostPerWorkflow: number;
}

/** Chooses among the recorded histories, one for each path, and writes them with their manifest. */
export function keepHistories({ from, into, mostPerWorkflow }: KeepOptions): HistoryManifest {
  const found = filesIn(from).map((file) => JSON.parse(readFileSync(join(from, file), 'utf8')) as Candidate);
  const typeOf = ({ history }: Candidate) => startOf(history).workflowType;
  const types = [...new Set(found.map(typeOf))].sort();
  rmSync(into, { recursive: true, force: true });
  const workflows = Object.fromEntries(
    types.map((type) => {
      const ofType = found.filter((candidate) => typeOf(candidate) === type);
      return [type, writeChosen(into, type, chosenOf(ofType, mostPerWorkflow))];
    }),
  );
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, MANIFEST), `${JSON.stringify({ workflows }, null, 2)}\n`);
  return { workflows };
}

function chosenOf(candidates: readonly Candidate[], limit: number): readonly Candidate[] {
  const shortest = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const path = pathOf(candidate.history);
    const known = shortest.get(path);
    if (!known || candidate.history.events.length < known.history.events.length) shortest.set(path, candidate);
  }
  const walkable = [...shortest.values()].map((candidate) => ({ candidate, steps: stepsOf(candidate.history) }));
  return chooseDiverse(walkable, limit).map(({ candidate }) => candidate);
}

function writeChosen(into: string, type: string, chosen: readonly Candidate[]): readonly RecordedHistory[] {
  const counts = new Map<string, number>();
  return chosen.map(({ story, history }) => {
    const count = (counts.get(story) ?? 0) + 1;
    counts.set(story, count);
    const file = `${type}/${story}-${count}.json`;
    const text = JSON.stringify(history);
    mkdirSync(dirname(join(into, file)), { recursive: true });
    writeFileSync(join(into, file), text);
    return { file, story, path: pathOf(history), events: history.events.length, sha256: sha256Of(text) };
  });
}
