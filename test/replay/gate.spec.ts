import { join } from 'node:path';
import { readHistory, readManifest } from '#testing/histories/history-folder';
import { activityOf } from '#testing/histories/history-path';
import { bundleWorkflows } from '../../apps/worker/src/temporal/workflow-bundle';
import { HISTORIES, SpoiledFolder } from './support/a-folder';
import { FEWEST_PATHS, findGaps } from './support/find-gaps';
import { replayAll } from './support/replay-all';
import { findWords } from './support/words';

/** As if these were all: what is spoiled here is a folder that is whole for them. */
const TYPES = Object.keys(readManifest(HISTORIES).workflows);
const [FIRST = ''] = (readManifest(HISTORIES).workflows.partyTask ?? []).map(({ file }) => file);

const hasActivity = (folder: string, file: string) => readHistory(folder, file).events.some(activityOf);

describe('the replay gate fails', () => {
  let folder: SpoiledFolder;
  beforeEach(() => {
    folder = new SpoiledFolder();
  });
  afterEach(() => folder.remove());

  it('on a workflow that does something else, and names each history that cannot go on', async () => {
    const changed = await bundleWorkflows(join(__dirname, 'fixtures/changed.workflow.ts'));
    folder.lists(({ partyTask = [] }) => ({ partyTask }));
    const { replayed, failures } = await replayAll(folder.path, changed);
    expect(failures.map(({ file }) => file)).toEqual(replayed.filter((file) => hasActivity(folder.path, file)));
    expect(failures.length).toBeGreaterThanOrEqual(FEWEST_PATHS);
    expect(failures.every(({ error }) => error.name === 'DeterminismViolationError')).toBe(true);
  });

  it('over an empty folder', () => {
    folder.remove();
    expect(findGaps(folder.path, TYPES)).toEqual(TYPES.map((type) => `${type} has 0 of ${FEWEST_PATHS} paths`));
  });

  it('for a registered workflow without histories', () => {
    expect(findGaps(folder.path, [...TYPES, 'newcomer'])).toEqual([`newcomer has 0 of ${FEWEST_PATHS} paths`]);
  });

  it('for histories of a workflow that is not registered', () => {
    const others = TYPES.filter((type) => type !== 'partyTask');
    expect(findGaps(folder.path, others)).toEqual(['partyTask has histories and is not registered']);
  });

  it('for too few paths, however many histories show them', () => {
    folder.lists(({ partyTask = [], ...others }) => ({
      ...others,
      partyTask: partyTask.map((one) => ({ ...one, path: partyTask[0]?.path ?? '' })),
    }));
    expect(findGaps(folder.path, TYPES)).toContain(`partyTask has 1 of ${FEWEST_PATHS} paths`);
  });

  it('for a history that is missing, changed, misdescribed or unknown', () => {
    const [second = '', third = ''] = (readManifest(folder.path).workflows.complaint ?? []).map(({ file }) => file);
    folder.loses(FIRST);
    folder.changes(second, 'EVENT_TYPE', 'EVENT-TYPE');
    folder.lists(({ complaint = [], ...others }) => ({
      ...others,
      complaint: complaint.map((one) => (one.file === third ? { ...one, events: one.events + 1 } : one)),
    }));
    folder.gains('complaint/stray.json', third);
    expect(findGaps(folder.path, TYPES)).toEqual(
      expect.arrayContaining([
        `${FIRST} is missing`,
        `${second} was changed`,
        `${third} is not what the manifest says`,
        'complaint/stray.json is not in the manifest',
      ]),
    );
  });
});

describe('the look for personal data', () => {
  it.each(['Ibu Contoh', '3325014107850001', '081234567890', 'Belum juga masuk.', 3325014107850001, 'a@b.id'])(
    'finds %p',
    (text) => {
      expect(findWords([{ deeply: [text] }])).toEqual([String(text)]);
    },
  );
});
