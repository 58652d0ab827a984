import { institutionIdOf, positionIdOf, rowIdOf, userIdOf } from '../demo-ids';
import type { SeedTable } from '../insert-rows';
import { absenceRows } from './absence-rows';
import { DUTY_POST, dutyTurns } from './duty-roster';
import type { Turn } from './duty-roster';
import { inventedName } from './invented-names';
import type { DemoOrganisation } from './organisation';
import { PERSONAS } from './personas';
import { SINCE } from './post';
import type { DemoInstitution, Holder, Post } from './post';

/** Rows by table, in an order in which what is referred to comes first. */
export function organisationRows({ institutions, posts, absences }: DemoOrganisation): [SeedTable, object[]][] {
  const logins = [...new Set(posts.flatMap((post) => post.holders.map((holder) => holder.login)))];
  return [
    ['institution', institutions.map(institutionRow)],
    ['user_account', logins.map(accountRow)],
    ['vault.user_name', logins.map((login, index) => ({ user_id: userIdOf(login), name: inventedName(index) }))],
    ['position', posts.map(positionRow)],
    ['position_area', posts.flatMap(areaRows)],
    ['holding', posts.flatMap((post) => post.holders.map((holder) => holdingRow(post, holder)))],
    ['duty_roster', dutyTurns().map(turnRow)],
    ...absenceRows(absences, posts),
  ];
}

const institutionRow = ({ key, kind, name, parent, regionCode, calendarId }: DemoInstitution) => ({
  id: institutionIdOf(key),
  kind,
  name,
  parent_id: parent && institutionIdOf(parent),
  region_code: regionCode,
  calendar_id: calendarId,
  version: 1,
});

const accountRow = (login: string) => ({
  id: userIdOf(login),
  login,
  language: 'id',
  is_persona: PERSONAS.includes(login),
  version: 1,
});

const positionRow = ({ key, seat, institution, reportsTo, title, zone, calendarId }: Post) => ({
  id: positionIdOf(key),
  seat,
  institution_id: institutionIdOf(institution),
  reports_to_id: reportsTo && positionIdOf(reportsTo),
  title,
  zone,
  calendar_id: calendarId,
  valid_from: SINCE,
  version: 1,
});

const areaRows = ({ key, areas }: Post) => areas.map((area) => ({ position_id: positionIdOf(key), area_code: area }));

const holdingRow = ({ key }: Post, { login, until }: Holder) => ({
  id: rowIdOf('holding', `${key}/${login}`),
  position_id: positionIdOf(key),
  user_id: userIdOf(login),
  valid_from: SINCE,
  valid_to: until,
  version: 1,
});

const turnRow = ({ login, from, until }: Turn) => ({
  id: rowIdOf('duty_roster', from),
  position_id: positionIdOf(DUTY_POST),
  user_id: userIdOf(login),
  valid_from: from,
  valid_to: until,
  version: 1,
});
