import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, readHistory, readManifest, sha256Of } from '#testing/histories/history-folder';
import type { RecordedHistory } from '#testing/histories/history-folder';
import { startOf } from '#testing/histories/history';
import { pathOf } from '#testing/histories/history-path';

/** A replay over an empty folder passes, so paths are counted. */
export const FEWEST_PATHS = 20;

/** What the folder lacks before a replay of it says anything; each gap in one line. */
export function findGaps(folder: string, workflowTypes: readonly string[]): readonly string[] {
  const { workflows } = readManifest(folder);
  const known = new Set(Object.values(workflows).flatMap((recorded) => recorded.map(({ file }) => file)));
  return [
    ...workflowTypes.flatMap((type) => tooFew(type, workflows[type] ?? [])),
    ...Object.keys(workflows)
      .filter((type) => !workflowTypes.includes(type))
      .map((type) => `${type} has histories and is not registered`),
    ...Object.entries(workflows).flatMap(([type, recorded]) => recorded.flatMap((one) => damage(folder, type, one))),
    ...filesIn(folder)
      .filter((file) => !known.has(file))
      .map((file) => `${file} is not in the manifest`),
  ];
}

function tooFew(type: string, recorded: readonly RecordedHistory[]): readonly string[] {
  const paths = new Set(recorded.map(({ path }) => path)).size;
  return paths < FEWEST_PATHS ? [`${type} has ${paths} of ${FEWEST_PATHS} paths`] : [];
}

/** The manifest is checked against the file, not believed. */
function damage(folder: string, type: string, { file, sha256, path, events }: RecordedHistory): readonly string[] {
  if (!existsSync(join(folder, file))) return [`${file} is missing`];
  if (sha256Of(readFileSync(join(folder, file))) !== sha256) return [`${file} was changed`];
  const history = readHistory(folder, file);
  const isDescribed =
    startOf(history).workflowType === type && pathOf(history) === path && history.events.length === events;
  return isDescribed ? [] : [`${file} is not what the manifest says`];
}
