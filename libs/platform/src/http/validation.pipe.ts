import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import * as classTransformer from 'class-transformer';
import * as classValidator from 'class-validator';
import type { ValidationError } from 'class-validator';
import type { InputPlace } from './problem';
import { validationProblem } from './validation-issues';

const PLACE: Readonly<Record<string, InputPlace>> = { body: 'body', query: 'query', param: 'path', custom: 'header' };

/** Unknown fields are refused, nothing is converted unless a DTO says so with `@Type`, and a DTO may be empty. */
class StrictValidationPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      if (error instanceof Rejection) throw validationProblem(error.errors, PLACE[metadata.type]);
      throw error;
    }
  }

  /** A command without fields has a DTO without rules, which class-validator calls unknown: only what was sent along is. */
  protected override async validate(
    object: object,
    options?: Parameters<ValidationPipe['validate']>[1],
  ): Promise<ValidationError[]> {
    const errors = await super.validate(object, options);
    const hasNoRules = errors.some((error) => error.constraints?.unknownValue);
    // Nest puts `constructor` on what is no object of the class (a list).
    if (!hasNoRules || Object.hasOwn(object, 'constructor')) return errors;
    return Object.keys(object).map((property) => unknownField(property));
  }
}

const unknownField = (property: string): ValidationError =>
  Object.assign(new classValidator.ValidationError(), { property, constraints: { whitelistValidation: '' } });

class Rejection extends Error {
  constructor(readonly errors: readonly ValidationError[]) {
    super('validation');
  }
}

/** The one pipe of the application: `app.useGlobalPipes(validationPipe())`. */
export const validationPipe = (): ValidationPipe =>
  new StrictValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false, exposeDefaultValues: true },
    // The target leads to the rule, the value to its length; neither leaves this process.
    validationError: { target: true, value: true },
    dismissDefaultMessages: false,
    validatorPackage: classValidator,
    transformerPackage: classTransformer,
    exceptionFactory: (errors) => new Rejection(errors),
  });
