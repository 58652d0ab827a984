import type { Instant, Zone } from '#core/calendar/instant';
import { userIdOf } from '#persistence/seeds/demo-ids';
import type { Act, Deed } from './act';
import type { Course } from './course';
import type { Happening } from './happening';
import type { Later } from './later';
import { OPERATOR } from './perform-act';
import type { Behaviour } from './sample';
import { isSeating } from './threads';

/** Working minutes until a reporter has called the hotline again. */
const CALLS_AFTER = 300;
const CALLS_BACK_AFTER = 45;
/** In this zone the hotline picks up the telephone. */
const HOTLINE: Zone = 'WIB';
const CONFIRMS: readonly Behaviour[] = ['confirmed', 'investigated'];

/** What the hotline operator records because the reporter called again. */
export function actsOfReporter(course: Course, { event, streamId }: Happening, later: Later): readonly Act[] {
  const { script } = course.sample;
  const call = (type: string, body: object, minutes = CALLS_AFTER): Act => ({
    at: inHours(event.at, minutes, later),
    byId: userIdOf(OPERATOR),
    on: 'complaints',
    id: course.id,
    deed: { type, body } satisfies Deed,
  });
  if (event.type === 'complaintRouted' && script.contact && course.objections === 0)
    return [call('confirmContact', { contact: script.contact }, CALLS_BACK_AFTER)];
  if (script.behaviour === 'withdrawn' && isSeating(event) && course.threads.taskOf(streamId)?.isMain)
    return [call('withdraw', { reason: 'Pelapor menarik laporannya.' })];
  if (event.type !== 'complaintAnswered') return [];
  if (CONFIRMS.includes(script.behaviour))
    return [call('close', { reason: 'Pelapor membenarkan lewat telepon bahwa masalahnya selesai.' })];
  if (script.objection && course.objections === 0) return [call('object', { reason: script.objection.text })];
  return [];
}

const inHours = (from: Instant, minutes: number, later: Later): Instant => later(from, HOTLINE, minutes);
