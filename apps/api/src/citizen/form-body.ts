import { isUtf8 } from 'node:buffer';
import { Problem } from '#platform/http/problem';
import { hasUnsafeCharacter } from '#platform/http/unsafe-text';

/** Bytes: ten thousand characters, each of them four bytes and percent-encoded, and what else a form has. */
export const FORM_LIMIT = 256 * 1024;
const MOST_FIELDS = 80;

/** What was typed into a form: of a field that was sent several times all values, of one that was not, nothing. */
export class FormBody {
  constructor(private readonly fields: URLSearchParams) {}

  /** Trimmed; undefined when left empty. */
  text(name: string): string | undefined {
    const typed = this.fields.get(name)?.trim();
    return typed === '' ? undefined : typed;
  }

  /** As it was typed, to be shown again. */
  typed(name: string): string {
    return this.fields.get(name) ?? '';
  }

  all(name: string): readonly string[] {
    return this.fields.getAll(name);
  }

  has(name: string): boolean {
    return this.text(name) !== undefined;
  }

  /** Everything but these, in order: what makes two forms the same. */
  without(...names: readonly string[]): string {
    return JSON.stringify([...this.fields].filter(([name]) => !names.includes(name)));
  }
}

export const NO_FORM = new FormBody(new URLSearchParams());

/** @throws Problem on what is no form, is not UTF-8, or has characters that nobody types. */
export function parseForm(body: Buffer): FormBody {
  if (!isUtf8(body)) throw new Problem('invalidUtf8');
  const fields = new URLSearchParams(body.toString('utf8'));
  if (fields.size > MOST_FIELDS) throw new Problem('tooManyValues', { params: { max: MOST_FIELDS } });
  for (const [name, value] of fields)
    if (hasUnsafeCharacter(name) || hasUnsafeCharacter(value)) throw new Problem('unsafeText');
  return new FormBody(fields);
}
