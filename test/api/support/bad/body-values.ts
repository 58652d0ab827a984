import { badCase, bodyWithRaw, fieldsNamed, fieldsWhere, inPlaceOf, isFreeText } from './bad-case';
import type { BadKind } from './bad-case';

const MEGABYTE = 1 << 20;

/** Numbers off cards, by the name of their field. */
const IMPOSSIBLE: Readonly<Record<string, readonly string[]>> = {
  nik: [
    '3325013002900001', // 30 February
    '3325017002900001', // the same, of a woman
    '3325016513900001', // month 13
    '3325010001900001', // day 0
    '3325016509900000', // serial 0000
    '9925016509900001', // no such province
    '332501650990000', // 15 digits
    '33250165099000011', // 17 digits
    '33250165O99O0001', // letters
    '٣٣٢٥٠١٦٥٠٩٩٠٠٠٠١', // digits of another script
    '-325016509900001',
    '',
    ' ',
  ],
  kk: ['33250101011500', '332501010115007X', '0025010101150077', ''],
  kksTail: ['471', '47111', '47a1', '４７１１', '', '6013011234564711'],
  phone: ['081', '+60123456789', '0812x3456789', '08123456789012345', 'tidak ada', '', ' '],
};

export const impossibleNumber: BadKind = (route) =>
  Object.entries(IMPOSSIBLE).flatMap(([name, values]) =>
    fieldsNamed(route, name).flatMap((field) => inPlaceOf(route, field, values)),
  );

const UNKNOWN_VILLAGES = ['3399999999', '0000000000', '9999999999', '3325019999'];
const NO_VILLAGES = ['33', '3325', '332501', '332501200', '33250120011', '33.25.01.2001', '332501200l', ' ', '', '%'];

export const unknownRegion: BadKind = (route) =>
  fieldsNamed(route, 'regionCode').flatMap((field) => inPlaceOf(route, field, UNKNOWN_VILLAGES));

export const regionOfWrongLevel: BadKind = (route) =>
  fieldsNamed(route, 'regionCode').flatMap((field) => inPlaceOf(route, field, NO_VILLAGES));

/** On 23 November 2026 in Batang. */
const FUTURE = ['2026-11-24', '2027-01-01', '2100-12-31', '2101-01-01', '9999-12-31'];
const ANCIENT = ['2024-11-20', '2000-01-01', '1999-12-31', '1899-12-31', '0001-01-01', '0000-01-01'];
const NO_DATES = [
  '2026-02-30',
  '2026-13-01',
  '02-11-2026',
  '2026-11-2',
  '2026-11-02T10:00:00+07:00',
  'kemarin',
  '',
  '20261102',
];

export const futureDate: BadKind = (route) =>
  route.valid.isPlanned
    ? []
    : fieldsWhere(route, ({ format }) => format === 'date').flatMap((field) => inPlaceOf(route, field, FUTURE));

export const ancientDate: BadKind = (route) =>
  fieldsWhere(route, ({ format }) => format === 'date').flatMap((field) => inPlaceOf(route, field, ANCIENT));

export const impossibleDate: BadKind = (route) =>
  fieldsWhere(route, ({ format }) => format === 'date').flatMap((field) => inPlaceOf(route, field, NO_DATES));

export const textOfOneMegabyte: BadKind = (route) =>
  fieldsWhere(route, isFreeText).flatMap((field) => inPlaceOf(route, field, ['x'.repeat(MEGABYTE)]));

export const textOfWrongLength: BadKind = (route) =>
  fieldsWhere(route, isFreeText).flatMap((field) => {
    const { minLength = 0, maxLength = 0 } = field.schema;
    const tooShort = minLength > 1 ? ['x'.repeat(minLength - 1)] : [];
    return inPlaceOf(route, field, [
      '',
      '   ',
      '\n\t',
      ...tooShort,
      'x'.repeat(maxLength + 1),
      '😀'.repeat(maxLength + 1),
    ]);
  });

export const wrongCode: BadKind = (route) =>
  fieldsWhere(route, (schema) => schema.enum !== undefined).flatMap((field) => {
    const [known = ''] = field.schema.enum ?? [];
    return inPlaceOf(route, field, ['NOPE', '', ` ${known}`, `${known} `, otherCase(known), `${known}\u200b`]);
  });

const otherCase = (text: string): string => (text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase());

export const numberOutOfRange: BadKind = (route) =>
  fieldsWhere(route, ({ type }) => type === 'integer').flatMap((field) => {
    const { minimum = 0, maximum = 0 } = field.schema;
    const { path, pointer } = field;
    const imprecise = ['1e400', '99999999999999999999', '4.00000000000000000001'].map((json) =>
      badCase(
        route,
        `${pointer} = ${json}`,
        { payload: bodyWithRaw(route, path, json) },
        { code: 'impreciseNumber', at: pointer },
      ),
    );
    return [...inPlaceOf(route, field, [minimum - 1, maximum + 1, -1, 2 ** 31, 2 ** 53 - 1]), ...imprecise];
  });

/** What somebody would type who hopes that it is pasted into a statement, a pattern or a page. */
export const HOSTILE = [
  "' OR '1'='1",
  "'; DROP TABLE complaint; --",
  '1 UNION SELECT * FROM vault.person',
  '%',
  '_'.repeat(10),
  '\\',
  '$1',
  '${7*7}',
  '{{7*7}}',
  '../../etc/passwd',
  '<script>alert(1)</script>',
];

/** In place of whatever is no free text; where people write, it is welcome. */
export const hostileText: BadKind = (route) =>
  (route.fields ?? []).filter(({ schema }) => !isFreeText(schema)).flatMap((field) => inPlaceOf(route, field, HOSTILE));

const SURROGATES = ['\ud800', 'x\udc00', '\udfff\ud800'];
const CONTROLS = ['\0', 'a\0b', '\u0001', '\u001b[2J', '\b', '\f', '\u007f'];

/** Escaped, as JSON.stringify writes them. */
export const escapedNul: BadKind = (route) =>
  fieldsWhere(route, ({ type }) => type === 'string').flatMap((field) =>
    inPlaceOf(route, field, CONTROLS, { code: 'unsafeText', at: field.pointer }),
  );

export const loneSurrogate: BadKind = (route) =>
  fieldsWhere(route, ({ type }) => type === 'string').flatMap((field) =>
    inPlaceOf(route, field, SURROGATES, { code: 'unsafeText', at: field.pointer }),
  );
