import type { Node } from 'jsonc-parser';
import { DAY_OFF_KINDS, LAYER_SCOPES, OPEN_DAY_KINDS } from '#core/calendar/calendar-data';
import type { Shape } from './shape';
import { fieldOf, textOf } from './sheet';

const text: Shape = { kind: 'text', name: 'teks / text', fits: (value) => value.trim() !== '' };
const number: Shape = { kind: 'number', name: 'angka / number' };
const list = (of: Shape): Shape => ({ kind: 'list', of });
const oneOf = (...codes: readonly string[]): Shape => ({
  kind: 'text',
  name: codes.join(' | '),
  fits: (value) => codes.includes(value),
});

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const sessions = list(text);
const cited = { decree: text, status: oneOf('confirmed', 'estimate') };
const week: Shape = { kind: 'fields', required: Object.fromEntries(WEEKDAYS.map((day) => [day, sessions])) };
const note = { note: text };

const hours: Shape = { kind: 'fields', required: { ...cited, sessions: week }, optional: note };
const period: Shape = {
  kind: 'fields',
  required: { ...cited, sessions: week, kind: oneOf('ramadan'), name: text, from: text, until: text },
  optional: note,
};
const dayRow = { ...cited, date: text, name: text };
const dayOff: Shape = {
  kind: 'fields',
  required: { ...dayRow, kind: oneOf(...DAY_OFF_KINDS) },
  optional: { ...note, day: oneOf(...WEEKDAYS) },
};
const openDay: Shape = {
  kind: 'fields',
  required: { ...dayRow, kind: oneOf(...OPEN_DAY_KINDS), sessions },
  optional: { ...note, day: oneOf(...WEEKDAYS) },
};
const source: Shape = { kind: 'fields', required: { decree: text, title: text }, optional: note };

const version: Shape = { kind: 'text', name: '<year>.<n>', fits: (value) => /^\d{4}\.[1-9]\d*$/.test(value) };
const identity = { id: text, version, sources: list(source) };
const observes = list(oneOf(...DAY_OFF_KINDS));

const alwaysShape: Shape = { kind: 'fields', required: { ...identity, kind: oneOf('always'), epoch: text } };

const officeShape: Shape = {
  kind: 'fields',
  required: {
    ...identity,
    kind: oneOf('government', 'bank'),
    epoch: text,
    years: list(number),
    knownUntil: text,
    workWeek: hours,
    periods: list(period),
    observes,
    daysOff: list(dayOff),
  },
  optional: { openDays: list(openDay) },
};

const layerShape: Shape = {
  kind: 'fields',
  required: { ...identity, extends: text, scope: oneOf(...LAYER_SCOPES) },
  optional: {
    knownUntil: text,
    workWeek: hours,
    periods: list(period),
    observes,
    daysOff: list(dayOff),
    openDays: list(openDay),
  },
};

/** What this file has to look like: a layer, a calendar around the clock, or one with office hours. */
export function shapeOf(root: Node): Shape {
  if (fieldOf(root, 'extends')) return layerShape;
  return textOf(fieldOf(root, 'kind')) === 'always' ? alwaysShape : officeShape;
}
