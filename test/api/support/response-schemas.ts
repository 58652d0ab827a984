import { Ajv2020 } from 'ajv/dist/2020';
import type { OpenApi, Operation, Schema } from './openapi';

const SUCCESS = /^2\d\d$/;

interface Success {
  readonly status: number;
  /** Of its JSON; left out where it is a file. */
  readonly schema?: Schema;
  readonly mediaTypes: readonly string[];
}

/** The declared body of an operation's success. */
export function successOf({ operationId, responses }: Operation): Success {
  const declared = Object.entries(responses).filter(([status]) => SUCCESS.test(status));
  const [[status, { content = {} }] = ['', {}]] = declared;
  const schema = content['application/json']?.schema;
  const mediaTypes = Object.keys(content);
  if (declared.length !== 1 || mediaTypes.length === 0 || (mediaTypes.includes('application/json') && !schema))
    throw new Error(`${operationId} declares no success, or several`);
  return { status: Number(status), schema, mediaTypes };
}

/** Checks bodies against the document, which may have no property that it does not declare. */
export function responseChecker(document: OpenApi): (schema: Schema, body: unknown) => readonly string[] {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ ...(closed(document) as object), $id: 'contract' });
  return ({ $ref }, body) => {
    const validate = ajv.getSchema(`contract${$ref}`);
    if (!validate) throw new Error(`the document does not declare ${$ref}`);
    return validate(body)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, closed(member)]));
  const isClosable = 'properties' in value && !('additionalProperties' in value);
  return isClosable ? { ...members, additionalProperties: false } : members;
}
