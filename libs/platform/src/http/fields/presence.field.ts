import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy, ValidateIf } from 'class-validator';
import { describeRule } from '../constraint-issues';

/** The field may be left out. `null` is not leaving out: class-validator's own IsOptional lets it through. */
export const OptionalField = (): PropertyDecorator =>
  applyDecorators(
    ValidateIf((_object, value) => value !== undefined),
    ApiProperty({ required: false }),
  );

describeRule('goesWith', () => ({ code: 'notApplicable' }));

/** The field goes with some values of the others: required there, refused everywhere else. */
export const GoesWith = <Request extends object>(isWanted: (request: Request) => boolean): PropertyDecorator =>
  applyDecorators(
    ValidateIf((request: Request, value) => value !== undefined || isWanted(request)),
    ValidateBy({
      name: 'goesWith',
      validator: {
        validate: (value, args) => value === undefined || isWanted(args?.object as Request),
        defaultMessage: () => 'goesWith',
      },
    }),
    ApiProperty({ required: false }),
  );
