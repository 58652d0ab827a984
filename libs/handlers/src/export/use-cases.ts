import { ReadExport } from './read-export.query';
import { RequestExport } from './request-export.handler';
import { WriteExport } from './write-export.handler';

/** What people do here, and ask. */
export const EXPORT = [ReadExport, RequestExport, WriteExport];
