import { type ValidationOptions, ValidateBy } from 'class-validator';
import { type IssueFinding, describeRule } from '../constraint-issues';

/** What is wrong with a value, or `undefined` when nothing is. */
export type FindIssue<Args extends readonly unknown[]> = (value: unknown, ...args: Args) => IssueFinding | undefined;

/** A rule of class-validator that also knows what to tell people when it fails. `name` must be unique. */
export function fieldRule<Args extends readonly unknown[]>(
  name: string,
  findIssue: FindIssue<Args>,
): (args: Args, options?: ValidationOptions) => PropertyDecorator {
  describeRule(name, (value, args) => findIssue(value, ...(args as unknown as Args)) ?? { code: 'invalid' });
  return (args, options) =>
    ValidateBy(
      {
        name,
        constraints: [...args],
        validator: { validate: (value) => findIssue(value, ...args) === undefined, defaultMessage: () => name },
      },
      options,
    );
}
