import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import type { IssueFinding } from '../constraint-issues';
import { hasUnsafeCharacter } from '../unsafe-text';
import { fieldRule } from './field-rule';

/** Characters (code points, so an emoji counts once) after trimming. */
export interface TextLimits {
  readonly min: number;
  readonly max: number;
}

const textRule = fieldRule('isSafeText', (value: unknown, { min, max }: TextLimits): IssueFinding | undefined => {
  if (typeof value !== 'string') return { code: 'notText' };
  if (hasUnsafeCharacter(value)) return { code: 'unsafeText' };
  const actual = codePointsIn(value);
  if (actual === 0 && min > 0) return { code: 'required' };
  if (actual < min) return { code: 'tooShort', params: { min, actual } };
  return actual > max ? { code: 'tooLong', params: { max, actual } } : undefined;
});

/** Free text: trimmed, Unicode composed (NFC), line ends as `\n`, without control characters. */
export const IsSafeText = (limits: TextLimits): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? tidied(value) : value)),
    textRule([limits]),
    ApiProperty({ type: String, minLength: limits.min, maxLength: limits.max }),
  );

const tidied = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

function codePointsIn(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0xdc00 && code <= 0xdfff) count -= 1;
  }
  return count;
}
