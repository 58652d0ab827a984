import { recordedIn, readHistory } from '#testing/histories/history-folder';
import { payloadsOf } from '#testing/histories/history';
import { activityOf } from '#testing/histories/history-path';
import { bundleWorkflows } from '../../apps/worker/src/temporal/workflow-bundle';
import { HISTORIES } from './support/a-folder';
import { findGaps } from './support/find-gaps';
import { registeredActivities } from './support/registered-activities';
import { registeredWorkflows } from './support/registered-workflows';
import { replayAll } from './support/replay-all';
import { findWords } from './support/words';

/** What has run must go on running after a deploy: the workflows of today walk every recorded path again. */
describe('the recorded histories', () => {
  it('show enough paths of every registered workflow, as the manifest describes them', () => {
    expect(findGaps(HISTORIES, registeredWorkflows())).toEqual([]);
  });

  it('are replayed without a difference, every one', async () => {
    const { replayed, failures } = await replayAll(HISTORIES, await bundleWorkflows());
    expect(failures.map(({ file, error }) => `${file}: ${error.message}`)).toEqual([]);
    expect(replayed).toEqual(recordedIn(HISTORIES).map(({ file }) => file));
  });

  it('pass through every activity that a process may ask for', () => {
    const seen = new Set(
      recordedIn(HISTORIES).flatMap(({ file }) => readHistory(HISTORIES, file).events.map(activityOf)),
    );
    expect(registeredActivities().filter((name) => !seen.has(name))).toEqual([]);
  });

  it('hold ids, codes, numbers and instants, and nothing of a person or a machine', () => {
    const found = recordedIn(HISTORIES).flatMap(({ file }) => {
      const history = readHistory(HISTORIES, file);
      const machines = /"identity"|"requestId"|"stackTrace"/.test(JSON.stringify(history)) ? ['a machine'] : [];
      return [...payloadsOf(history).flatMap(findWords), ...machines].map((word) => `${file}: ${word}`);
    });
    expect(found).toEqual([]);
  });
});
