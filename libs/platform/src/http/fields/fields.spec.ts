import 'reflect-metadata';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsEnum,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { PageRequest } from '../page.request';
import { Problem } from '../problem';
import { renderProblem } from '../problem.rendering';
import { validationPipe } from '../validation.pipe';
import { IsNested, IsNestedList } from './nested.field';
import { IsKkNumber, IsNik, IsPhone } from './person.fields';
import { GoesWith, OptionalField } from './presence.field';
import { IsRegionCode } from './region.field';
import { IsSafeText } from './safe-text.field';
import { IsInstant, IsPlainDate } from './time.fields';

enum Stage {
  first = 'first',
  second = 'second',
}

class Reporter {
  @IsSafeText({ min: 2, max: 10 }) readonly name: string;
  @OptionalField() @IsNik() readonly nik?: string;
  @OptionalField() @IsKkNumber() readonly kk?: string;
  @OptionalField() @IsPhone() readonly phone?: string;
}

class FileRequest {
  @IsNested(() => Reporter) readonly reporter: Reporter;
  @OptionalField() @IsNestedList(() => Reporter, { max: 2 }) readonly witnesses?: Reporter[];
  @OptionalField() @IsIn(['BYR-01', 'BYR-02']) readonly category?: string;
  @OptionalField() @IsEnum(Stage) readonly stage?: Stage;
  @OptionalField() @IsRegionCode('district', 'village') readonly regionCode?: string;
  @OptionalField() @IsInstant() readonly occurredAt?: string;
  @OptionalField() @IsPlainDate({ from: '2007-01-01' }) readonly occurredOn?: string;
  @OptionalField() @IsInt() @Min(1) @Max(4) readonly count?: number;
  @OptionalField() @IsUUID() readonly taskId?: string;
  @OptionalField() @IsBoolean() readonly isUrgent?: boolean;
  @OptionalField() @IsString({ each: true }) @ArrayMaxSize(3) @ArrayUnique() readonly tags?: string[];
  @OptionalField() @IsString() @MaxLength(5) @Matches(/^[A-Z]+$/) readonly mark?: string;
}

class PaymentRequest {
  @IsIn(['cash', 'card']) readonly by: string;
  @GoesWith(({ by }: PaymentRequest) => by === 'card') @IsString() @MaxLength(4) readonly card: string;
}

class EmptyRequest {}

const pipe = validationPipe();
const reporter = { name: 'Siti' };

async function check(
  value: unknown,
  metatype: new () => object = FileRequest,
  type: 'body' | 'query' = 'body',
): Promise<unknown> {
  try {
    return await pipe.transform(value, { type, metatype });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const text = JSON.stringify(renderProblem(error, 'id', 't'));
    expect(text).not.toContain('Rahasia');
    return error.issues.map((issue) => [issue.pointer, issue.code, ...(issue.params ? [issue.params] : [])]);
  }
}

describe('fields', () => {
  it.each([
    [{ by: 'cash' }, { by: 'cash' }],
    [
      { by: 'card', card: '4711' },
      { by: 'card', card: '4711' },
    ],
    [{ by: 'card' }, [['/card', 'required']]],
    [{ by: 'card', card: null }, [['/card', 'required']]],
    [{ by: 'card', card: 7 }, [['/card', 'notText']]],
    [{ by: 'cash', card: '4711' }, [['/card', 'notApplicable']]],
    [{ by: 'cash', card: null }, [['/card', 'required']]],
  ])('that go with another are required with it and refused without: %j', async (sent, wanted) => {
    expect(await check(sent, PaymentRequest)).toEqual(wanted);
  });

  it('are tidied on the way in', async () => {
    const phone = '0812-3456-7890';
    expect(await check({ reporter: { name: ' Re\u0301 \r\nx ', nik: '3204 0112 0885 9999', phone } })).toEqual({
      reporter: { name: 'Ré \nx', nik: '3204011208859999', phone: '+6281234567890' },
    });
  });

  it.each<[string, object, unknown[]]>([
    ['a missing object', {}, [['/reporter', 'required']]],
    ['null in place of an object', { reporter: null }, [['/reporter', 'required']]],
    ['a list in place of an object', { reporter: [reporter] }, [['/reporter', 'notObject']]],
    ['text in place of an object', { reporter: 'Rahasia' }, [['/reporter', 'notObject']]],
    ['an unknown field', { reporter, x: 'Rahasia' }, [['/x', 'unknownField']]],
    ['an unknown field within', { reporter: { ...reporter, pin: 'Rahasia' } }, [['/reporter/pin', 'unknownField']]],
    ['null in place of nothing', { reporter: { ...reporter, nik: null } }, [['/reporter/nik', 'required']]],
    ['a number in place of text', { reporter: { name: 12 } }, [['/reporter/name', 'notText']]],
    ['a list in place of text', { reporter: { name: ['Rahasia'] } }, [['/reporter/name', 'notText']]],
    ['blank text', { reporter: { name: ' \n ' } }, [['/reporter/name', 'required']]],
    ['short text', { reporter: { name: 'S' } }, [['/reporter/name', 'tooShort', { min: 2, actual: 1 }]]],
    [
      'ten emoji and one',
      { reporter: { name: '😀'.repeat(11) } },
      [['/reporter/name', 'tooLong', { max: 10, actual: 11 }]],
    ],
    ['a control character', { reporter: { name: 'Rahasia\0' } }, [['/reporter/name', 'unsafeText']]],
    [
      'a short NIK',
      { reporter: { ...reporter, nik: '320401120885999' } },
      [['/reporter/nik', 'nikLength', { expected: 16, actual: 15 }]],
    ],
    ['a NIK as a number', { reporter: { ...reporter, nik: 3204011208859999 } }, [['/reporter/nik', 'notText']]],
    ['an impossible NIK', { reporter: { ...reporter, nik: '3204013002859999' } }, [['/reporter/nik', 'nikBirthDate']]],
    ['an empty NIK', { reporter: { ...reporter, nik: '' } }, [['/reporter/nik', 'required']]],
    ['a wrong KK', { reporter: { ...reporter, kk: '1' } }, [['/reporter/kk', 'kkLength', { expected: 16, actual: 1 }]]],
    ['a foreign phone', { reporter: { ...reporter, phone: '+60123456789' } }, [['/reporter/phone', 'notPhone']]],
    [
      'too many entries',
      { reporter, witnesses: [reporter, reporter, reporter] },
      [['/witnesses', 'tooManyItems', { max: 2, actual: 3 }]],
    ],
    ['an object in place of a list', { reporter, witnesses: reporter }, [['/witnesses', 'notList']]],
    [
      'a bad entry',
      { reporter, witnesses: [reporter, { name: 'S' }] },
      [['/witnesses/1/name', 'tooShort', { min: 2, actual: 1 }]],
    ],
    ['text as an entry', { reporter, witnesses: [reporter, 'Rahasia'] }, [['/witnesses/1', 'notObject']]],
    ['null as an entry', { reporter, witnesses: [null] }, [['/witnesses/0', 'required']]],
    [
      'a wrong choice',
      { reporter, category: 'Rahasia' },
      [['/category', 'notInList', { allowed: ['BYR-01', 'BYR-02'] }]],
    ],
    [
      'a wrong choice of an enum',
      { reporter, stage: 'Rahasia' },
      [['/stage', 'notInList', { allowed: ['first', 'second'] }]],
    ],
    [
      'a region of another level',
      { reporter, regionCode: '3376' },
      [['/regionCode', 'regionCodeFormat', { digits: [6, 10], example: '337601, 3376011001' }]],
    ],
    [
      'a region with dots',
      { reporter, regionCode: '33.76.01' },
      [['/regionCode', 'regionCodeFormat', expect.anything()]],
    ],
    ['a time without offset', { reporter, occurredAt: '2026-03-13T15:00:00' }, [['/occurredAt', 'instantFormat']]],
    ['a time that is none', { reporter, occurredAt: '2026-03-13T25:00:00Z' }, [['/occurredAt', 'instantFormat']]],
    [
      'an ancient time',
      { reporter, occurredAt: '1026-03-13T15:00:00Z' },
      [['/occurredAt', 'outOfRange', { from: '2000-01-01', until: '2100-12-31' }]],
    ],
    ['30 February', { reporter, occurredOn: '2026-02-30' }, [['/occurredOn', 'plainDateFormat']]],
    [
      'a date before the programme',
      { reporter, occurredOn: '2006-12-31' },
      [['/occurredOn', 'outOfRange', { from: '2007-01-01', until: '2100-12-31' }]],
    ],
    ['a number as text', { reporter, count: '2' }, [['/count', 'notInteger']]],
    ['half a number', { reporter, count: 1.5 }, [['/count', 'notInteger']]],
    ['a small number', { reporter, count: 0 }, [['/count', 'tooSmall', { min: 1 }]]],
    ['a large number', { reporter, count: 5 }, [['/count', 'tooLarge', { max: 4 }]]],
    ['no UUID', { reporter, taskId: 'Rahasia' }, [['/taskId', 'notUuid']]],
    ['yes', { reporter, isUrgent: 'yes' }, [['/isUrgent', 'notBoolean']]],
    [
      'entries of the wrong kind',
      { reporter, tags: ['a', 1, ['Rahasia']] },
      [
        ['/tags/1', 'notText'],
        ['/tags/2', 'notText'],
      ],
    ],
    ['the same entry twice', { reporter, tags: ['a', 'a'] }, [['/tags', 'duplicateItems']]],
    ['long and of a wrong form', { reporter, mark: 'abcdef' }, [['/mark', 'tooLong', { max: 5, actual: 6 }]]],
    ['of a wrong form', { reporter, mark: 'abc' }, [['/mark', 'wrongFormat']]],
    [
      'several at once',
      { reporter: {}, count: 'x', z: 1 },
      [
        ['/z', 'unknownField'],
        ['/reporter/name', 'required'],
        ['/count', 'notInteger'],
      ],
    ],
  ])('refuse %s', async (_what, value, issues) => {
    expect(await check(value)).toEqual(issues);
  });

  it('accept the ends of every range', async () => {
    const value = {
      reporter,
      occurredAt: '2000-01-01T00:00:00Z',
      occurredOn: '2007-01-01',
      count: 4,
      regionCode: '337601',
    };
    expect(await check(value)).toEqual(value);
  });

  it('a command without fields takes nothing and nothing else', async () => {
    expect(await check({}, EmptyRequest)).toEqual({});
    expect(await check(undefined, EmptyRequest)).toEqual({});
    expect(await check({ x: 1 }, EmptyRequest)).toEqual([['/x', 'unknownField']]);
    expect(await check([], EmptyRequest)).toEqual([['', 'notObject']]);
  });

  it('a page has a size', async () => {
    expect(await check({}, PageRequest, 'query')).toEqual({ limit: 25 });
    expect(await check({ limit: '100' }, PageRequest, 'query')).toEqual({ limit: 100 });
    expect(await check({ limit: '101' }, PageRequest, 'query')).toEqual([['/limit', 'tooLarge', { max: 100 }]]);
    expect(await check({ limit: 'many' }, PageRequest, 'query')).toEqual([['/limit', 'notInteger']]);
    expect(await check({ limit: ['1', '2'] }, PageRequest, 'query')).toEqual([['/limit', 'notInteger']]);
    expect(await check({ cursor: 'x'.repeat(513) }, PageRequest, 'query')).toEqual([
      ['/cursor', 'tooLong', { max: 512, actual: 513 }],
    ]);
    expect(await check({ offset: '1' }, PageRequest, 'query')).toEqual([['/offset', 'unknownField']]);
  });
});
