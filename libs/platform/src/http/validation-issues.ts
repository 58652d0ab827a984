import { type ValidationError, getMetadataStorage } from 'class-validator';
import { type Issue, type InputPlace, Problem, pointerTo } from './problem';
import { type IssueFinding, issueOfConstraint, precedenceOf } from './constraint-issues';

type Metadata = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

const MAX_ISSUES = 50;

/** What class-validator found, as one problem with one issue per field: the most basic one, for the others follow from it. */
export function validationProblem(errors: readonly ValidationError[], place: InputPlace = 'body'): Problem {
  const issues: Issue[] = [];
  collect(errors, [], place, issues);
  // A bad entry of a list is found by the rule of the list and by its own.
  const byPointer = new Map(issues.map((issue) => [issue.pointer, issue]));
  return new Problem('invalidInput', { issues: [...byPointer.values()] });
}

function collect(
  errors: readonly ValidationError[],
  path: readonly string[],
  place: InputPlace,
  issues: Issue[],
): void {
  for (const error of errors) {
    if (issues.length >= MAX_ISSUES) return;
    const here = error.property === undefined ? path : [...path, error.property];
    if (error.constraints) issues.push(...issuesOf(error, here, place));
    collect(error.children ?? [], here, place, issues);
  }
}

function issuesOf(error: ValidationError, path: readonly string[], place: InputPlace): Issue[] {
  const [name] = Object.keys(error.constraints ?? {}).sort((a, b) => precedenceOf(a) - precedenceOf(b));
  if (name === undefined) return [];
  const pointer = pointerTo(path);
  if (name === 'whitelistValidation') return [{ in: place, pointer, code: 'unknownField' }];
  if (name === 'unknownValue') return [{ in: place, pointer, code: 'notObject' }];
  if (error.value === undefined || error.value === null) return [{ in: place, pointer, code: 'required' }];
  const rule = findRule(error, name);
  const entries = rule?.each && Array.isArray(error.value) ? badEntries(error.value, rule) : [];
  if (entries.length === 0) {
    return [{ in: place, pointer, ...findingOf(name, error.value, rule) }];
  }
  return entries.map(([index, entry]) => ({
    in: place,
    pointer: pointerTo([...path, index]),
    ...findingOf(name, entry, rule),
  }));
}

const findingOf = (name: string, value: unknown, rule: Metadata | undefined): IssueFinding =>
  value === undefined || value === null
    ? { code: 'required' }
    : issueOfConstraint(name, value, (rule?.constraints as readonly unknown[] | undefined) ?? []);

/** The rule that failed: only it knows the limit, and class-validator hands on no more than a finished sentence. */
function findRule({ target, property }: ValidationError, name: string): Metadata | undefined {
  if (!target || Array.isArray(target)) return undefined;
  return getMetadataStorage()
    .getTargetValidationMetadatas(target.constructor, '', false, false)
    .find((rule) => rule.propertyName === property && (rule.name ?? rule.type) === name);
}

/** class-validator says that some entry of a list is wrong, not which. */
function badEntries(values: readonly unknown[], rule: Metadata): [number, unknown][] {
  const [check] = getMetadataStorage().getTargetValidatorConstraints(rule.constraintCls);
  if (!check) return [];
  const isBad = (value: unknown): boolean =>
    check.instance.validate(value, {
      value,
      constraints: rule.constraints,
      targetName: '',
      object: {},
      property: rule.propertyName,
    }) !== true;
  return [...values.entries()].filter(([, value]) => isBad(value)).slice(0, MAX_ISSUES);
}
