import { localDate } from '#core/calendar/instant';
import { findKkFault } from '#core/person/kk-number';
import { checkNik } from '#core/person/nik';
import { findPhone } from '#core/person/phone';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import type { IssueFinding } from '../constraint-issues';
import { fieldRule } from './field-rule';

const nikRule = fieldRule('isNik', (value: unknown): IssueFinding | undefined => {
  if (typeof value !== 'string') return { code: 'notText' };
  if (value === '') return { code: 'required' };
  // The easternmost zone has the latest date. System time will do: the year has two digits.
  const check = checkNik(value, localDate(Date.now(), 'WIT'));
  return check.ok ? undefined : asFinding(check.fault);
});

const kkRule = fieldRule('isKkNumber', (value: unknown): IssueFinding | undefined => {
  if (typeof value !== 'string') return { code: 'notText' };
  if (value === '') return { code: 'required' };
  const fault = findKkFault(value);
  return fault && asFinding(fault);
});

const phoneRule = fieldRule('isPhone', (value: unknown): IssueFinding | undefined => {
  if (typeof value !== 'string') return { code: 'notText' };
  if (value.trim() === '') return { code: 'required' };
  return findPhone(value) === undefined ? { code: 'notPhone' } : undefined;
});

const TransformText = (change: (text: string) => string): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? change(value) : value));

/** Spaces are how people read numbers off a card, so they are taken out rather than refused. */
const WithoutSpaces = (): PropertyDecorator => TransformText((text) => text.replace(/\s/g, ''));

/** 16 digits with a possible date of birth. Whether the person exists is asked elsewhere. */
export const IsNik = (): PropertyDecorator =>
  applyDecorators(
    WithoutSpaces(),
    nikRule([]),
    ApiProperty({ type: String, pattern: '^\\d{16}$', example: '3204015208859999' }),
  );

export const IsKkNumber = (): PropertyDecorator =>
  applyDecorators(
    WithoutSpaces(),
    kkRule([]),
    ApiProperty({ type: String, pattern: '^\\d{16}$', example: '3204011208850001' }),
  );

/** An Indonesian number however it is written; the handler receives `+62…`. */
export const IsPhone = (): PropertyDecorator =>
  applyDecorators(
    TransformText((text) => findPhone(text) ?? text),
    phoneRule([]),
    ApiProperty({ type: String, maxLength: 32, example: '0812-3456-7890' }),
  );

const asFinding = ({ code, ...params }: { readonly code: IssueFinding['code'] }): IssueFinding =>
  Object.keys(params).length > 0 ? { code, params } : { code };
