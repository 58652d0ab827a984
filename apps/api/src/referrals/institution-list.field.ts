import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';

const MOST = 10;

/** One to ten services, each named once. */
export const IsInstitutionList = (): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(MOST),
    ArrayUnique(),
    IsUUID(undefined, { each: true }),
    ApiProperty({
      type: String,
      format: 'uuid',
      isArray: true,
      minItems: 1,
      maxItems: MOST,
      uniqueItems: true,
    }),
  );
