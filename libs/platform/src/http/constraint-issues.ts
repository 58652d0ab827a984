import type { IssueCode } from './issue.catalogue';
import type { Params } from './problem';

export interface IssueFinding {
  readonly code: IssueCode;
  readonly params?: Params;
}

/** What a failed rule means. `constraints` are the arguments of its decorator. */
export type IssueOf = (value: unknown, constraints: readonly unknown[]) => IssueFinding;

const codeOnly =
  (code: IssueCode): IssueOf =>
  () => ({ code });

const lengthOf = (value: unknown): number => (typeof value === 'string' ? value.length : 0);
const sizeOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
const scalar = (value: unknown): string | number => (typeof value === 'number' ? value : String(value));
const listed = (values: unknown): readonly (string | number)[] =>
  (Array.isArray(values) ? values : Object.values(values ?? {})).map(scalar);

/** Constraints of class-validator by name. A rule of another name is described where it is declared, by `describeRule`. */
const issues = new Map<string, IssueOf>(
  Object.entries({
    isDefined: codeOnly('required'),
    isNotEmpty: codeOnly('required'),
    isNotEmptyObject: codeOnly('required'),
    isString: codeOnly('notText'),
    isNumber: codeOnly('notNumber'),
    isInt: codeOnly('notInteger'),
    isBoolean: codeOnly('notBoolean'),
    isArray: codeOnly('notList'),
    isObject: codeOnly('notObject'),
    isInstance: codeOnly('notObject'),
    nestedValidation: codeOnly('notObject'),
    unknownValue: codeOnly('notObject'),
    isUuid: codeOnly('notUuid'),
    isEmail: codeOnly('notEmail'),
    isUrl: codeOnly('notUrl'),
    isNumberString: codeOnly('notDigits'),
    matches: codeOnly('wrongFormat'),
    arrayUnique: codeOnly('duplicateItems'),
    isIso8601: codeOnly('instantFormat'),
    isRfc3339: codeOnly('instantFormat'),
    minLength: (value, [min]) => ({ code: 'tooShort', params: { min: scalar(min), actual: lengthOf(value) } }),
    maxLength: (value, [max]) => ({ code: 'tooLong', params: { max: scalar(max), actual: lengthOf(value) } }),
    isLength: (value, [min, max]) => ({
      code: 'wrongLength',
      params: { min: scalar(min), max: scalar(max), actual: lengthOf(value) },
    }),
    min: (_value, [min]) => ({ code: 'tooSmall', params: { min: scalar(min) } }),
    max: (_value, [max]) => ({ code: 'tooLarge', params: { max: scalar(max) } }),
    isPositive: () => ({ code: 'tooSmall', params: { min: 1 } }),
    arrayMinSize: (value, [min]) => ({ code: 'tooFewItems', params: { min: scalar(min), actual: sizeOf(value) } }),
    arrayMaxSize: (value, [max]) => ({ code: 'tooManyItems', params: { max: scalar(max), actual: sizeOf(value) } }),
    arrayNotEmpty: () => ({ code: 'tooFewItems', params: { min: 1, actual: 0 } }),
    isIn: (_value, [allowed]) => ({ code: 'notInList', params: { allowed: listed(allowed) } }),
    isEnum: (_value, [entity, allowed]) => ({ code: 'notInList', params: { allowed: listed(allowed ?? entity) } }),
    equals: (_value, [only]) => ({ code: 'notInList', params: { allowed: [scalar(only)] } }),
  } satisfies Record<string, IssueOf>),
);

/** Being the wrong kind of thing explains every other failure, and being too long explains a wrong format. */
const PRECEDENCE: readonly string[] = [
  'whitelistValidation',
  'isDefined',
  'isString',
  'isNumber',
  'isInt',
  'isBoolean',
  'isArray',
  'isObject',
  'isInstance',
  'nestedValidation',
  'isNotEmpty',
  'isIn',
  'isEnum',
  'minLength',
  'maxLength',
  'isLength',
  'min',
  'max',
];

export function precedenceOf(constraint: string): number {
  const at = PRECEDENCE.indexOf(constraint);
  return at < 0 ? PRECEDENCE.length : at;
}

/** Teaches the messages of a rule of our own. */
export function describeRule(name: string, issueOf: IssueOf): void {
  issues.set(name, issueOf);
}

export const issueOfConstraint: (name: string, ...args: Parameters<IssueOf>) => IssueFinding = (name, value, args) =>
  issues.get(name)?.(value, args) ?? { code: 'invalid' };
