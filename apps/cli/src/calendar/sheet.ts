import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** Where something stands in a file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A JSON text with the places of everything in it. */
export interface Sheet {
  readonly root: Node | undefined;
  readonly mistakes: readonly { readonly what: string; readonly place: Place }[];
  readonly placeOf: (node: Node) => Place;
}

/** Plain JSON: no comments, no comma at the end. What follows a mistake is read as far as it makes sense. */
export function readSheet(text: string): Sheet {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const starts = lineStarts(text);
  return {
    root,
    mistakes: errors.map(({ error, offset }) => ({ what: printParseErrorCode(error), place: placeAt(starts, offset) })),
    placeOf: ({ offset }) => placeAt(starts, offset),
  };
}

const lineStarts = (text: string): readonly number[] => [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];

function placeAt(starts: readonly number[], offset: number): Place {
  const line = starts.findLastIndex((start) => start <= offset);
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
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
