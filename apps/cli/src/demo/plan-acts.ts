import type { Instant, Zone } from '#core/calendar/instant';
import type { Seating } from '#core/party/party-task';
import type { AnswerOutcome } from '#core/vocabulary';
import { positionIdOf } from '#persistence/seeds/demo-ids';
import type { Act, ReporterDeed, TaskDeed } from './act';
import type { StoryEvent } from './happening';
import type { Script } from './sample';

/** When so many working minutes from `from` have passed in this zone. */
export type Later = (from: Instant, zone: Zone, workingMinutes: number) => Instant;

/** Working minutes until somebody who acts has read her task, has answered it, or has called the hotline again. */
const READS_AFTER = 45;
const ACTS_AFTER = 180;
const CALLS_AFTER = 300;
/** In this zone the hotline picks up the telephone. */
const HOTLINE: Zone = 'WIB';

/** What the script has somebody do because of this event; `objections` were made before it. */
export function planActs(script: Script, event: StoryEvent, objections: number, later: Later): readonly Act[] {
  if (event.type === 'taskAssigned' || event.type === 'taskClimbed') {
    if (script.behaviour === 'withdrawn') return [call('withdraw', 'Pelapor menarik laporannya.', event.at, later)];
    return actsOfHandler(script, event, objections, later);
  }
  if (event.type !== 'complaintAnswered') return [];
  if (script.behaviour === 'confirmed')
    return [call('close', 'Pelapor membenarkan lewat telepon bahwa masalahnya selesai.', event.at, later)];
  if (script.objection && objections === 0) return [call('object', script.objection.text, event.at, later)];
  return [];
}

function actsOfHandler(
  script: Script,
  seating: Seating & { readonly at: Instant },
  objections: number,
  later: Later,
): readonly Act[] {
  const { userId, positionId, at, zone } = seating;
  if (userId === undefined) return [];
  const after = (minutes: number, deed: TaskDeed): Act => ({
    at: later(at, zone, minutes),
    on: 'task',
    byId: userId,
    deed,
  });
  const sitsAt = (key: string | undefined) => key !== undefined && positionId === positionIdOf(key);
  const { answeredAt, outcome, answer } = (objections > 0 ? script.objection : undefined) ?? script;
  if (objections === 0 && sitsAt(script.declinedAt) && script.reason)
    return [after(ACTS_AFTER, { type: 'decline', body: { reason: script.reason } })];
  if (sitsAt(answeredAt) && answer && outcome)
    return [after(READS_AFTER, { type: 'acknowledge' }), after(ACTS_AFTER, reply(answer, outcome))];
  return [];
}

const reply = (text: string, outcome: AnswerOutcome): TaskDeed => ({ type: 'answer', body: { text, outcome } });

const call = (type: ReporterDeed['type'], reason: string, from: Instant, later: Later): Act => ({
  at: later(from, HOTLINE, CALLS_AFTER),
  on: 'complaint',
  deed: { type, body: { reason } },
});
