import { offsetMinutes } from '#core/calendar/instant';
import type { Zone } from '#core/calendar/instant';
import type { NoticeIntent } from '#core/decision';
import { categoryWords } from './category-words';
import { deadlineWords } from './deadline-words';
import type { Language } from './language';

export type Params = NoticeIntent['params'];

/** Everything a text may name. There is no placeholder for a person, a sum or a number of hers, so none can slip in. */
export const PLACEHOLDERS: Readonly<Record<string, (params: Params, language: Language) => string>> = {
  number: (params) => complaintNumberOf(params),
  category: (params, language) => categoryWords(textOf(params, 'category'), language),
  dueAt: (params, language) => deadlineWords(instantOf(params, 'dueAt'), zoneOf(params), language),
  code: (params) => codeOf(params),
  objectionUntil: (params, language) => deadlineWords(instantOf(params, 'objectionUntil'), zoneOf(params), language),
};

const COMPLAINT_NUMBER = /^PKH-\d{4}-\d{6}-\d{5,}-[A-Z]$/;

function complaintNumberOf(params: Params): string {
  const number = textOf(params, 'number');
  if (!COMPLAINT_NUMBER.test(number)) throw new Error(`notice parameter 'number' is not a complaint number`);
  return number;
}

/** A one-time code, which exists in the delivery alone: parameters that are stored never hold one. */
function codeOf(params: Params): string {
  const code = textOf(params, 'code');
  if (!/^\d{6}$/.test(code)) throw new Error(`notice parameter 'code' is not a one-time code`);
  return code;
}

function textOf(params: Params, name: string): string {
  const value = params[name];
  if (typeof value !== 'string' || value === '') throw new Error(`notice parameter '${name}' is missing or not a text`);
  return value;
}

function instantOf(params: Params, name: string): number {
  const value = params[name];
  if (!Number.isSafeInteger(value)) throw new Error(`notice parameter '${name}' is missing or not an instant`);
  return value as number;
}

function zoneOf(params: Params): Zone {
  const zone = textOf(params, 'zone');
  if (!isZone(zone)) throw new Error(`notice parameter 'zone' is not WIB, WITA or WIT`);
  return zone;
}

const isZone = (text: string): text is Zone => Object.hasOwn(offsetMinutes, text);
