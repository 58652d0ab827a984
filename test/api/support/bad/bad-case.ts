import type { ProblemCode } from '#platform/http/problem.catalogue';
import type { Sent } from '../api-world';
import type { Field, Schema } from '../openapi';
import { requestOf } from '../route';
import type { Parts, Route } from '../route';

/** A request that must be refused, and how. */
export interface BadCase {
  readonly what: string;
  readonly sent: Sent;
  readonly code: ProblemCode;
  /** Pointer of the field to correct, or of the list it stands in. */
  readonly at?: string;
  /** What the text must mention where no pointer can. */
  readonly mentions?: string;
  /** Members the problem must have. */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** What the kinds of bad input need besides the route. */
export interface Surroundings {
  readonly strangeTokens: Readonly<Record<string, string>>;
  /** Of people whose role permits nothing. */
  readonly powerlessTokens: Readonly<Record<string, string>>;
  /** Of somebody with the same right who does not hold the task. */
  readonly colleagueToken: string;
}

/** A kind of bad input, for every route to which it applies. */
export type BadKind = (route: Route, surroundings: Surroundings) => readonly BadCase[];

export type Refusal = Omit<BadCase, 'what' | 'sent'>;

export const badCase = (route: Route, what: string, parts: Parts, refusal: Refusal): BadCase => ({
  what,
  sent: requestOf(route, parts),
  ...refusal,
});

export const invalidAt = (at: string): Refusal => ({ code: 'invalidInput', at });

/** Marks the place of a value that JSON.stringify cannot write. */
const PLACE = '<here>';

/** The valid body with another value in one place; `undefined` leaves it out. */
export function bodyWith(route: Route, path: readonly string[], value: unknown): string {
  return JSON.stringify(changed(route.valid.body ?? {}, path, value));
}

/** The same with JSON text as it stands. */
export const bodyWithRaw = (route: Route, path: readonly string[], json: string): string =>
  bodyWith(route, path, PLACE).replace(`"${PLACE}"`, () => json);

function changed(object: object, [name, ...rest]: readonly string[], value: unknown): object {
  if (name === undefined) return object;
  const inner = (object as Record<string, object>)[name] ?? {};
  const wanted = rest.length > 0 ? changed(inner, rest, value) : value;
  return Array.isArray(object) ? object.with(Number(name), wanted) : { ...object, [name]: wanted };
}

/** The objects a body consists of: itself and those in it. */
export const objectsOf = ({ fields = [] }: Route): readonly (readonly string[])[] => [
  [],
  ...fields.filter(({ schema }) => isObject(schema)).map(({ path }) => path),
];

export const pointerOf = (path: readonly string[]): string =>
  path.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

export const isObject = ({ type, properties }: Schema): boolean => type === 'object' && properties !== undefined;
/** Text that people write themselves. */
export const isFreeText = ({ type, enum: codes, pattern, format, minLength }: Schema): boolean =>
  type === 'string' && !codes && !pattern && !format && minLength !== undefined;

export const fieldsWhere = (route: Route, fits: (schema: Schema) => boolean): readonly Field[] =>
  (route.fields ?? []).filter(({ schema }) => fits(schema));

export const fieldsNamed = (route: Route, name: string): readonly Field[] =>
  (route.fields ?? []).filter(({ path }) => path.at(-1) === name);

/** One case for each value in place of a field. */
export const inPlaceOf = (
  route: Route,
  { path, pointer }: Field,
  values: readonly unknown[],
  refusal: Refusal = invalidAt(pointer),
): readonly BadCase[] =>
  values.map((value) =>
    badCase(route, `${pointer} = ${short(value)}`, { payload: bodyWith(route, path, value) }, refusal),
  );

/** One case for each value of a parameter of the query; the others stay. */
export const inQuery = (
  route: Route,
  name: string,
  values: readonly string[],
  refusal: Refusal = invalidAt(`/${name}`),
): readonly BadCase[] =>
  values.map((value) => {
    const search = `?${new URLSearchParams({ ...route.valid.query, [name]: value }).toString()}`;
    return badCase(route, `?${name}=${short(value)}`, { search }, refusal);
  });

const short = (value: unknown): string => JSON.stringify(value)?.slice(0, 60) ?? 'nothing';
