import { type JSONPath, visit } from 'jsonc-parser';
import { pointerTo } from './problem';
import { hasUnsafeCharacter, isUnsafeKey } from './unsafe-text';

// Everything here runs only after a body has been found bad, to name the place; it may be slow.

/** The first member whose name its object already has. `undefined` when there is none. Takes valid JSON of bounded depth. */
export function findDuplicateKey(text: string): string | undefined {
  const seen: Set<string>[] = [];
  return firstFound(text, (found) => ({
    onObjectBegin: () => void seen.push(new Set()),
    onObjectEnd: () => void seen.pop(),
    onObjectProperty: (name, path) => {
      const names = seen.at(-1);
      if (names?.has(name)) found([...path, name]);
      names?.add(name);
    },
  }));
}

export const findUnsafeKey = (text: string): string | undefined =>
  firstFound(text, (found) => ({
    onObjectProperty: (name, path) => {
      if (isUnsafeKey(name)) found([...path, name]);
    },
  }));

/** The member or list entry that holds an unsafe character, or whose name does. */
export const findUnsafeText = (text: string): string | undefined =>
  firstFound(text, (found) => ({
    onObjectProperty: (name, path) => {
      if (hasUnsafeCharacter(name)) found([...path, name]);
    },
    onLiteralValue: (value, path) => {
      if (typeof value === 'string' && hasUnsafeCharacter(value)) found(path);
    },
  }));

/** Of the value that begins at `offset`. */
export const findValueAt = (text: string, offset: number): string | undefined =>
  firstFound(text, (found) => ({
    onBegin: (path, at) => {
      if (at === offset) found(path);
    },
    onLiteralValue: (_value, path, at) => {
      if (at === offset) found(path);
    },
  }));

/** Line and column, from 1, where text stops being JSON; `undefined` when that cannot be said. */
export function findSyntaxError(text: string): { readonly line: number; readonly column: number } | undefined {
  let place: { line: number; column: number } | undefined;
  stoppable((stop) =>
    visit(
      text,
      {
        onError: (_error, _offset, _length, line, column) => {
          place = { line: line + 1, column: column + 1 };
          stop();
        },
      },
      { disallowComments: true },
    ),
  );
  return place;
}

interface Visitor {
  readonly onObjectBegin?: () => void;
  readonly onObjectEnd?: () => void;
  readonly onBegin?: (path: JSONPath, offset: number) => void;
  readonly onObjectProperty?: (name: string, path: JSONPath) => void;
  readonly onLiteralValue?: (value: unknown, path: JSONPath, offset: number) => void;
}

function firstFound(text: string, visitorOf: (found: (path: JSONPath) => void) => Visitor): string | undefined {
  let pointer: string | undefined;
  stoppable((stop) => {
    const visitor = visitorOf((path) => {
      pointer = pointerTo(path);
      stop();
    });
    visit(text, {
      onObjectBegin: (offset, _length, _line, _column, path) => {
        visitor.onObjectBegin?.();
        visitor.onBegin?.(path(), offset);
      },
      onArrayBegin: (offset, _length, _line, _column, path) => visitor.onBegin?.(path(), offset),
      onObjectEnd: () => visitor.onObjectEnd?.(),
      onObjectProperty: (name, _offset, _length, _line, _column, path) => visitor.onObjectProperty?.(name, path()),
      onLiteralValue: (value, offset, _length, _line, _column, path) => visitor.onLiteralValue?.(value, path(), offset),
    });
  });
  return pointer;
}

/** `visit` cannot be told to stop, and recurses: it ends by an exception of ours, or of the stack. */
function stoppable(walk: (stop: () => never) => void): void {
  const stopped = new Error('stopped');
  try {
    walk(() => {
      throw stopped;
    });
  } catch (error) {
    if (error !== stopped && !(error instanceof RangeError)) throw error;
  }
}
