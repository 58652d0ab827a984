import { applyDecorators, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';

/** The answer is a PDF. */
export const ApiPdf = (): MethodDecorator =>
  applyDecorators(ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } }));

/** To be kept under its own name. */
export const attachedPdf = (file: { readonly fileName: string; readonly bytes: Buffer }): StreamableFile =>
  new StreamableFile(file.bytes, {
    type: 'application/pdf',
    disposition: `attachment; filename="${file.fileName}"`,
    length: file.bytes.length,
  });
