import { type Type as Class, applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject, ValidateNested } from 'class-validator';

// Swagger recognises a type given by a function only when the function is called `type`: hence `() => classOf()`.

/** One object of a class; a list of them is refused, which ValidateNested alone would accept. */
export const IsNested = (classOf: () => Class): PropertyDecorator =>
  applyDecorators(IsObject(), ValidateNested(), Type(classOf), ApiProperty({ type: () => classOf() }));

export const IsNestedList = (
  classOf: () => Class,
  { min = 0, max }: { readonly min?: number; readonly max: number },
): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(classOf),
    ApiProperty({ type: () => classOf(), isArray: true, minItems: min, maxItems: max }),
  );
