import type { Node } from 'jsonc-parser';
import type { Finding } from './finding';
import { fieldsOf, itemsOf, type Sheet } from './sheet';

/** What a value has to be. `name` is said where it is something else. */
export type Shape =
  | { readonly kind: 'text'; readonly name: string; readonly fits?: (text: string) => boolean }
  | { readonly kind: 'number'; readonly name: string }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'fields'; readonly required: Fields; readonly optional?: Fields };

type Fields = Readonly<Record<string, Shape>>;

/** Unknown, doubled and missing fields, and values of another kind, in the order of the file. */
export function checkShape(sheet: Sheet, node: Node, shape: Shape): readonly Finding[] {
  const wrong = (name: string): readonly Finding[] => [{ ...sheet.placeOf(node), code: 'wrongValue', what: name }];
  switch (shape.kind) {
    case 'text':
      return node.type === 'string' && (shape.fits?.(String(node.value)) ?? true) ? [] : wrong(shape.name);
    case 'number':
      return node.type === 'number' ? [] : wrong(shape.name);
    case 'list':
      return node.type === 'array'
        ? itemsOf(node).flatMap((item) => checkShape(sheet, item, shape.of))
        : wrong('[ … ]');
    case 'fields':
      return node.type === 'object' ? checkFields(sheet, node, shape.required, shape.optional ?? {}) : wrong('{ … }');
  }
}

function checkFields(sheet: Sheet, node: Node, required: Fields, optional: Fields): readonly Finding[] {
  const fields = fieldsOf(node);
  const known: Fields = { ...required, ...optional };
  const present = new Set(fields.map(({ name }) => name));
  const missing = Object.keys(required).filter((name) => !present.has(name));
  const seen = new Set<string>();
  return [
    ...missing.map((name): Finding => ({ ...sheet.placeOf(node), code: 'missingField', what: name })),
    ...fields.flatMap(({ name, key, value }): readonly Finding[] => {
      const place = sheet.placeOf(key);
      if (seen.has(name)) return [{ ...place, code: 'doubleField', what: name }];
      seen.add(name);
      const shape = Object.hasOwn(known, name) ? known[name] : undefined;
      return shape ? checkShape(sheet, value, shape) : [{ ...place, code: 'unknownField', what: name }];
    }),
  ];
}
