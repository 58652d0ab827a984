/** As much of an OpenAPI document as the tests read. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
}

export interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** A property of a request body, wherever in it. */
export interface Field {
  readonly path: readonly string[];
  readonly pointer: string;
  readonly isRequired: boolean;
  readonly schema: Schema;
}

/** Operations by `METHOD /path/{parameter}`. */
export const operationsOf = ({ paths }: OpenApi): ReadonlyMap<string, Operation> =>
  new Map(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
    ),
  );

/** The schema itself, where the document only refers to it. */
export function resolved({ components }: OpenApi, schema: Schema): Schema {
  const [only] = schema.allOf ?? [];
  const name = (schema.$ref ?? only?.$ref)?.replace('#/components/schemas/', '');
  if (name === undefined) return schema;
  const found = components.schemas[name];
  if (!found) throw new Error(`the document refers to ${name} and does not declare it`);
  return found;
}

/** Every property below a schema, objects before what is in them; of a list of objects, its first entry. */
export function fieldsOf(document: OpenApi, schema: Schema, path: readonly string[] = []): readonly Field[] {
  const { properties = {}, required = [] } = resolved(document, schema);
  return Object.entries(properties).flatMap(([name, property]) => {
    const here = [...path, name];
    const field = {
      path: here,
      pointer: `/${here.join('/')}`,
      isRequired: required.includes(name),
      schema: resolved(document, property),
    };
    return [field, ...entryOf(document, field), ...fieldsOf(document, property, here)];
  });
}

function entryOf(document: OpenApi, { path, pointer, schema: { items } }: Field): readonly Field[] {
  const schema = items && resolved(document, items);
  if (schema?.properties === undefined) return [];
  const here = [...path, '0'];
  return [{ path: here, pointer: `${pointer}/0`, isRequired: false, schema }, ...fieldsOf(document, schema, here)];
}

export const bodySchemaOf = ({ requestBody }: Operation): Schema | undefined =>
  requestBody?.content?.['application/json']?.schema;
