import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { DEEPEST, tooDeepAt } from './depth';
import type { Finding } from './finding';
import { placesIn, type Place } from './place';

/** A JSON text with the places of everything in it. */
export interface Sheet {
  readonly root: Node | undefined;
  /** Why this is no plain JSON; what is read in spite of it is of use only to tell which calendar it was to be. */
  readonly mistakes: readonly Finding[];
  readonly placeOf: (node: Node) => Place;
}

const BYTE_ORDER_MARK = '\uFEFF';
const tooDeep = `bersarang lebih dari ${DEEPEST} tingkat / nested more than ${DEEPEST} levels deep`;

/** Plain JSON: no comments, no comma at the end. What follows a mistake is read as far as it makes sense. */
export function readSheet(text: string): Sheet {
  // A space in its stead, so that all offsets stay.
  const isMarked = text.startsWith(BYTE_ORDER_MARK);
  const json = isMarked ? ` ${text.slice(BYTE_ORDER_MARK.length)}` : text;
  const cut = tooDeepAt(json);
  const errors: ParseError[] = [];
  const root = parseTree(json.slice(0, cut), errors, { disallowComments: true, allowTrailingComma: false });
  const placeAt = placesIn(json);
  const badJson = (offset: number, what: string): Finding => ({ ...placeAt(offset), code: 'badJson', what });
  return {
    root,
    mistakes: [
      ...(isMarked ? [{ ...placeAt(0), code: 'byteOrderMark' as const, what: '' }] : []),
      // Where the text was cut, what is missing is not its fault.
      ...errors.flatMap(({ error, offset }) => (offset === cut ? [] : badJson(offset, printParseErrorCode(error)))),
      ...(cut === undefined ? [] : [badJson(cut, tooDeep)]),
    ],
    placeOf: ({ offset }) => placeAt(offset),
  };
}

/** Names and values of an object, in the order of the file. */
export const fieldsOf = (node: Node | undefined): readonly { name: string; key: Node; value: Node }[] =>
  node?.type === 'object'
    ? (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
        key && value ? [{ name: String(key.value), key, value }] : [],
      )
    : [];

export const fieldOf = (node: Node | undefined, name: string): Node | undefined =>
  fieldsOf(node).find((field) => field.name === name)?.value;

export const itemsOf = (node: Node | undefined): readonly Node[] =>
  node?.type === 'array' ? (node.children ?? []) : [];

/** `undefined` where it is missing or no text. */
export const textOf = (node: Node | undefined): string | undefined =>
  node?.type === 'string' ? String(node.value) : undefined;
