import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn } from 'class-validator';
import { OptionalField } from '#platform/http/fields/presence.field';

/** A filter of several values joined by commas: `status=filed,assigned`. */
export const IsOneOrMoreOf = (values: readonly string[], enumName: string): PropertyDecorator =>
  applyDecorators(
    OptionalField(),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value)),
    IsArray(),
    ArrayMaxSize(values.length),
    IsIn(values, { each: true }),
    ApiProperty({ enum: [...values], enumName, isArray: true, explode: false, style: 'form' } as object),
  );
