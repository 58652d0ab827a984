import * as access from './access';
import * as address from './address';
import type { BadKind } from './bad-case';
import * as shape from './body-shape';
import * as values from './body-values';
import * as headers from './headers';
import * as references from './references';
import * as transport from './transport';

/** Every kind of bad input, by what it is called in a report. */
export const KINDS: Readonly<Record<string, BadKind>> = {
  'an unknown field': shape.unknownField,
  'a missing field': shape.missingField,
  'a value of the wrong type': shape.wrongType,
  'a name twice': shape.duplicateKey,
  'nesting a thousand deep': shape.deepNesting,
  'a name of the prototype': shape.prototypeKey,

  'an impossible number of a card or phone': values.impossibleNumber,
  'an unknown village': values.unknownRegion,
  'a region of the wrong level': values.regionOfWrongLevel,
  'a date in the future': values.futureDate,
  'a date long ago': values.ancientDate,
  'a date that is none': values.impossibleDate,
  'a text of 1 MB': values.textOfOneMegabyte,
  'a text too short or too long': values.textOfWrongLength,
  'a code that is none': values.wrongCode,
  'a number out of range': values.numberOutOfRange,
  'hostile text where no text belongs': values.hostileText,
  'an escaped control character': values.escapedNul,
  'half a surrogate pair': values.loneSurrogate,

  'a reference to nothing': references.unknownReference,
  'an accused that makes no sense': references.wrongAccused,
  'a proposal that makes no sense': references.wrongProposal,

  'invalid JSON': transport.invalidJson,
  'JSON that is no object': transport.noObject,
  'nothing where something is required': transport.emptyBody,
  'a raw NUL': transport.rawNul,
  'bytes that are no UTF-8': transport.noUtf8,
  'a body of 3 MB': transport.bodyOfThreeMegabytes,
  'too many values': transport.tooManyValues,
  'a wrong content type': transport.wrongContentType,

  'no Idempotency-Key': headers.missingKey,
  'a bad Idempotency-Key': headers.badKey,
  'no If-Match': headers.missingVersion,
  'a bad If-Match': headers.badVersion,
  'a stale If-Match': headers.staleVersion,

  'an unknown id': address.unknownId,
  'a malformed id': address.malformedId,
  'a control character in the address': address.nulInAddress,
  'broken encoding in the address': address.brokenEncoding,
  'a name of the prototype in the query': address.prototypeInQuery,
  'an unknown parameter': address.unknownParameter,
  'a forged cursor': address.forgedCursor,
  'a bad limit': address.badLimit,
  'a bad number in the query': address.badNumberInQuery,
  'a code that is none in the query': address.wrongCodeInQuery,
  'a region that is none in the query': address.badRegionInQuery,

  'no login': access.withoutLogin,
  'a token that is not valid': access.withStrangeToken,
  'a role that may not': access.roleThatMayNot,
  'a command that is not possible now': access.notAllowedNow,
  "a command on somebody else's task": access.anothersTask,
};
