import { createHash, randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Locale } from '#platform/http/locale';
import { countedAddress } from './client-address';
import { FormBody, NO_FORM } from './form-body';
import { LANGUAGE_FIELD, SWITCH_FIELD } from './page';
import { wordsIn } from './texts';
import type { Words } from './texts';

/** A request for one of these pages. */
export interface Asked {
  readonly form: FormBody;
  readonly words: Words;
  /** Whose attempts are counted. */
  readonly address: string;
  /** Only the language was to change: nothing was sent yet. */
  readonly isSwitch: boolean;
}

/** Indonesian unless she asked for the other: what a borrowed telephone is set to says nothing about her. */
export function askedBy(request: FastifyRequest): Asked {
  const form = request.body instanceof FormBody ? request.body : NO_FORM;
  const wanted = form.text(SWITCH_FIELD);
  const locale = localeOf(wanted ?? form.text(LANGUAGE_FIELD) ?? queried(request, 'lang'));
  return { form, words: wordsIn(locale), address: countedAddress(request.ip), isSwitch: wanted !== undefined };
}

const localeOf = (asked: string | undefined): Locale => (asked === 'en' ? 'en' : 'id');

/** One value of the address; anything else is as if it were not there. */
export function queried(request: FastifyRequest, name: string): string | undefined {
  const value = (request.query as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value.slice(0, 64) : undefined;
}

/** Made with a form, and sent back with it. */
export const newFormKey = (): string => randomBytes(16).toString('base64url');

/** The key of the form, or a new one in place of something that we never made. */
export const formKeyIn = (form: FormBody): string => {
  const key = form.text('kunci') ?? '';
  return /^[\w-]{22}$/.test(key) ? key : newFormKey();
};

export const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
