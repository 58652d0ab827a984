import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { IssueFinding } from '../constraint-issues';
import { fieldRule } from './field-rule';

export type RegionLevel = 'province' | 'regency' | 'district' | 'village';

/** Digits of a Kemendagri code, and an example. BPS codes look alike but differ; the handler looks the code up. */
const CODE: Readonly<Record<RegionLevel, { readonly digits: number; readonly example: string }>> = {
  province: { digits: 2, example: '33' },
  regency: { digits: 4, example: '3376' },
  district: { digits: 6, example: '337601' },
  village: { digits: 10, example: '3376011001' },
};

const regionRule = fieldRule('isRegionCode', (value: unknown, ...levels: RegionLevel[]): IssueFinding | undefined => {
  if (typeof value !== 'string') return { code: 'notText' };
  if (value === '') return { code: 'required' };
  const codes = levels.map((level) => CODE[level]);
  if (/^\d+$/.test(value) && codes.some(({ digits }) => digits === value.length)) return undefined;
  const example = codes.map((code) => code.example).join(', ');
  return { code: 'regionCodeFormat', params: { digits: codes.map(({ digits }) => digits), example } };
});

/** The form of a region code of one of the levels; whether it exists is for the handler. */
export const IsRegionCode = (...levels: [RegionLevel, ...RegionLevel[]]): PropertyDecorator =>
  applyDecorators(
    regionRule(levels),
    ApiProperty({
      type: String,
      pattern: levels.map((level) => `^\\d{${CODE[level].digits}}$`).join('|'),
      example: CODE[levels[0]].example,
    }),
  );
