import { instantAt } from '#core/calendar/instant';
import type { EpochDay, Zone } from '#core/calendar/instant';
import { positionIdOf, rowIdOf, userIdOf } from '../demo-ids';
import type { SeedTable } from '../insert-rows';
import type { Absence } from './absences';
import type { Post } from './post';

/** Leave of a person, and who stands in at her position for as long. */
export function absenceRows(absences: readonly Absence[], posts: readonly Post[]): [SeedTable, object[]][] {
  const zones = new Map(posts.map((post) => [post.key, post.zone]));
  const rows = absences.map(({ login, from, until, deputy }) => {
    const zone = zones.get(login);
    if (!zone) throw new Error(`seed the leave of ${login}: there is no such position`);
    return {
      login,
      deputy,
      name: `${login}/${from}`,
      valid_from: midnight(from, zone),
      valid_to: midnight(until, zone),
    };
  });
  const leave = rows.map(({ login, name, valid_from, valid_to }) => ({
    id: rowIdOf('leave', name),
    user_id: userIdOf(login),
    valid_from,
    valid_to,
    version: 1,
    planned_to: valid_to,
  }));
  const deputies = rows.flatMap(({ login, deputy, name, valid_from, valid_to }) =>
    deputy === undefined
      ? []
      : [
          {
            id: rowIdOf('deputy', name),
            position_id: positionIdOf(login),
            user_id: userIdOf(deputy),
            valid_from,
            valid_to,
            leave_id: rowIdOf('leave', name),
            version: 1,
          },
        ],
  );
  return [
    ['leave', leave],
    ['deputy', deputies],
  ];
}

const midnight = (day: EpochDay, zone: Zone): string => new Date(instantAt(day, 0, zone)).toISOString();
