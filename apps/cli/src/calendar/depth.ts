import { createScanner } from 'jsonc-parser';

/** A calendar nests five levels deep. */
export const DEEPEST = 64;

const closing = new Map([
  ['[', ']'],
  ['{', '}'],
]);

/**
 * Offset of the first bracket that opens one level too many, `undefined` when none does. The parser calls itself for
 * every level, and the stack ends. Only the right bracket closes a level: so it is here and in the parser, which
 * therefore never stands deeper than is counted here, whatever is wrong with the text.
 */
export function tooDeepAt(text: string): number | undefined {
  const open: string[] = [];
  const scanner = createScanner(text, true);
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    const bracket = text.charAt(offset);
    const close = closing.get(bracket);
    if (close && open.length === DEEPEST) return offset;
    if (close) open.push(close);
    else if (bracket === open.at(-1)) open.pop();
  }
  return undefined;
}
