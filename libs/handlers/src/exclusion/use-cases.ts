import { AccusedReader } from './accused-reader';
import { Exclusions } from './exclusions';

/** What people do here, and ask. */
export const EXCLUSION = [AccusedReader, Exclusions];
