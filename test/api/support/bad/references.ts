import { randomUUID } from 'node:crypto';
import { fieldsNamed, fieldsWhere, inPlaceOf, invalidAt } from './bad-case';
import type { BadKind } from './bad-case';

/** Of somebody or something that does not exist. */
export const unknownReference: BadKind = (route) => [
  ...fieldsWhere(route, ({ format }) => format === 'uuid').flatMap((field) =>
    inPlaceOf(route, field, [randomUUID(), '00000000-0000-0000-0000-000000000000']),
  ),
  ...fieldsNamed(route, 'institutionIds').flatMap((field) =>
    inPlaceOf(route, field, [[randomUUID()]], invalidAt(`${field.pointer}/0`)),
  ),
];

const ID = randomUUID();

/** Accused, and where each is wrong: what goes with its kind is missing, or something is there that does not. */
const ACCUSED: readonly [object, string][] = [
  [{ kind: 'person' }, 'userId'],
  [{ kind: 'named' }, 'userId'],
  [{ kind: 'institution' }, 'institutionId'],
  [{ kind: 'role' }, 'seat'],
  [{ kind: 'person', userId: ID, institutionId: ID }, 'institutionId'],
  [{ kind: 'person', userId: ID, seat: 'pendamping' }, 'seat'],
  [{ kind: 'institution', institutionId: ID, userId: ID }, 'userId'],
  [{ kind: 'role', seat: 'pendamping', userId: ID }, 'userId'],
  [{ kind: 'recused', userId: ID }, 'kind'],
  [{ kind: 'person', userId: ID }, 'userId'],
  [{ kind: 'named', userId: ID }, 'userId'],
  [{ kind: 'institution', institutionId: ID }, 'institutionId'],
];
const MOST_ACCUSED = 20;

export const wrongAccused: BadKind = (route) =>
  fieldsNamed(route, 'accused').flatMap((field) => {
    const [known] = (route.valid.body?.accused ?? []) as readonly object[];
    const first = ACCUSED.flatMap(([accused, name]) =>
      inPlaceOf(route, field, [[accused]], invalidAt(`${field.pointer}/0/${name}`)),
    );
    const second = ACCUSED.flatMap(([accused, name]) =>
      inPlaceOf(route, field, [[known, accused]], invalidAt(`${field.pointer}/1/${name}`)),
    );
    return [...first, ...second, ...inPlaceOf(route, field, [Array<unknown>(MOST_ACCUSED + 1).fill(known)])];
  });

/** Whose it is instead goes with "not ours", and with nothing else. */
export const wrongProposal: BadKind = (route) =>
  fieldsNamed(route, 'proposedParty').flatMap((field) => [
    ...fieldsNamed(route, 'reply').flatMap((reply) => [
      ...inPlaceOf(route, field, ['dinas']),
      ...inPlaceOf(route, reply, ['notOurs'], invalidAt(field.pointer)),
    ]),
    ...fieldsNamed(route, 'reason').flatMap(() => inPlaceOf(route, field, [undefined])),
    ...fieldsNamed(route, 'reason').flatMap((reason) =>
      inPlaceOf(route, reason, ['cannotReach', 'conflictOfInterest', 'needsHigherLevel'], invalidAt(field.pointer)),
    ),
  ]);
