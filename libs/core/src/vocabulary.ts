/**
 * The field's words: every code a person may meet, with its label in Indonesian and English. Identifiers are English,
 * official Indonesian terms live here and in docs/glossary.md. A test fails when a code lacks a label.
 */
export * from './vocabulary/label';
export * from './vocabulary/complaint';
export * from './vocabulary/task';
export * from './vocabulary/organisation';
export * from './vocabulary/clock';
export * from './vocabulary/casework';
export * from './vocabulary/call';
export * from './vocabulary/time-used';
export * from './vocabulary/explanation';
export * from './vocabulary/citizen';
export * from './vocabulary/partner';
export * from './vocabulary/monitor';
