import {
  badCase,
  bodyWith,
  bodyWithRaw,
  fieldsWhere,
  inPlaceOf,
  invalidAt,
  isObject,
  objectsOf,
  pointerOf,
} from './bad-case';
import type { BadKind } from './bad-case';
import type { Field } from '../openapi';
import type { Route } from '../route';

const takesBody = (route: Route): boolean => route.fields !== undefined;
const inEachObject = (route: Route): readonly (readonly string[])[] => (takesBody(route) ? objectsOf(route) : []);

const UNKNOWN = ['pin', 'NARRATIVE', '', 'a/b~c', '$where', 'ñ'];

export const unknownField: BadKind = (route) =>
  inEachObject(route).flatMap((object) =>
    UNKNOWN.map((name) => {
      const path = [...object, name];
      const payload = bodyWith(route, path, 'x');
      return badCase(route, `unknown ${pointerOf(path)}`, { payload }, invalidAt(pointerOf(path)));
    }),
  );

export const missingField: BadKind = (route) =>
  (route.fields ?? []).filter(({ isRequired }) => isRequired).flatMap((field) => inPlaceOf(route, field, [undefined]));

export const wrongType: BadKind = (route) =>
  (route.fields ?? []).flatMap((field) => inPlaceOf(route, field, wrongValuesFor(field)));

function wrongValuesFor({ schema }: Field): readonly unknown[] {
  if (schema.type === 'array') return [null, {}, 'x', 7, true, ['x'], [[]], [null], ...(schema.minItems ? [[]] : [])];
  const always = [null, ['x'], [[]], []];
  if (isObject(schema)) return [...always, [{}], 'x', 7, true];
  if (schema.type === 'integer') return [...always, {}, '4', 1.5, true, { $gt: 0 }];
  if (schema.type === 'boolean') return [...always, {}, 'true', 1, 0, 'no'];
  return [...always, {}, 7, 0, true, { length: 16 }, { $ne: null }];
}

/** The second of two equal names would win or lose, as the reader likes. */
export const duplicateKey: BadKind = (route) =>
  inEachObject(route).flatMap((object) => {
    const first = firstNameIn(route, object);
    const twice = `{${JSON.stringify(first)}:"a",${JSON.stringify(first)}:"b"}`;
    const payload = object.length === 0 ? twice : bodyWithRaw(route, object, twice);
    const at = pointerOf([...object, first]);
    return [badCase(route, `${at} twice`, { payload }, { code: 'duplicateKey', at })];
  });

const firstNameIn = ({ fields = [] }: Route, object: readonly string[]): string =>
  fields.find(({ path }) => path.length === object.length + 1 && path.join().startsWith(object.join()))?.path.at(-1) ??
  'x';

const DEPTH = 1_000;
const DEEP = {
  lists: '['.repeat(DEPTH) + ']'.repeat(DEPTH),
  objects: '{"a":'.repeat(DEPTH) + '1' + '}'.repeat(DEPTH),
};

export const deepNesting: BadKind = (route) => {
  if (!takesBody(route)) return [];
  const places = fieldsWhere(route, () => true).map(({ path }) => path);
  return [...places, ['x']].flatMap((path) =>
    Object.entries(DEEP).map(([what, json]) => {
      const payload = bodyWithRaw(route, path, json);
      return badCase(
        route,
        `${DEPTH} ${what} in ${pointerOf(path)}`,
        { payload },
        { code: 'tooDeep', at: pointerOf(path) },
      );
    }),
  );
};

/** Names every JavaScript object has already: whoever copies or reads objects carelessly takes one for the other. */
export const PROTOTYPE = ['prototype', ...Object.getOwnPropertyNames(Object.prototype)];

export const prototypeKey: BadKind = (route) =>
  inEachObject(route).flatMap((object) =>
    PROTOTYPE.map((name) => {
      const at = pointerOf([...object, name]);
      const json = `{${JSON.stringify(name)}:{"isAdmin":true}}`;
      const payload = object.length === 0 ? json : bodyWithRaw(route, object, json);
      return badCase(route, at, { payload }, { code: 'unsafeKey', at });
    }),
  );
