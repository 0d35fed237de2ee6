import { FormatError } from '../../system/errors.js';
import {
  deepestNesting,
  type Expression,
  expressionKind,
  type Match,
  matchOperators,
  mostRequirementBytes,
  type OperationName,
  opcode,
  opcodeFlags,
  requirementMagic,
} from './requirement-language.js';

/** Seconds from 1970 to 2001, the start of Core Foundation's time. */
const coreFoundationEpoch = 978_307_200;

/** Encodes an expression as a Requirement blob. */
export function encodeRequirement(expression: Expression): Buffer {
  const body = encodeExpression(expression);
  return Buffer.concat([words(requirementMagic, 12 + body.length, expressionKind), body]);
}

function encodeExpression(expression: Expression): Buffer {
  if (expression.op === 'unknownFalse') {
    return Buffer.concat([words(expression.opcode + opcodeFlags.countAsFalse), padded(expression.data)]);
  }
  if (expression.op === 'unknownSkip') {
    const head = words(expression.opcode + opcodeFlags.passOver);
    return Buffer.concat([head, padded(expression.data), encodeExpression(expression.next)]);
  }
  return Buffer.concat([words(opcode[expression.op]), ...operandsOf(expression)]);
}

function operandsOf(expression: Exclude<Expression, { opcode: number }>): Buffer[] {
  switch (expression.op) {
    case 'and':
    case 'or':
      return [encodeExpression(expression.left), encodeExpression(expression.right)];
    case 'not':
      return [encodeExpression(expression.operand)];
    case 'infoValue':
      return [padded(expression.key), padded(expression.value)];
    case 'platform':
      return [words(expression.platform >>> 0)];
    default:
      return [
        ...('slot' in expression ? [words(expression.slot >>> 0)] : []),
        ...('data' in expression ? [padded(expression.data)] : []),
        ...('key' in expression ? [padded(expression.key)] : []),
        ...('match' in expression ? [encodeMatch(expression.match)] : []),
      ];
  }
}

function encodeMatch(match: Match): Buffer {
  const operator = words(matchOperators.indexOf(match.operator));
  if ('value' in match) return Buffer.concat([operator, padded(match.value)]);
  if (!('date' in match)) return operator;
  const seconds = Buffer.alloc(8);
  seconds.writeBigInt64BE(BigInt(Math.round(match.date.getTime() / 1000) - coreFoundationEpoch));
  return Buffer.concat([operator, seconds]);
}

/** Encodes big-endian 32-bit words. */
export function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => {
    bytes.writeUInt32BE(value, index * 4);
  });
  return bytes;
}

function padded(data: Buffer): Buffer {
  return Buffer.concat([words(data.length), data, Buffer.alloc(-data.length & 3)]);
}

/** Decodes a Requirement blob. Throws `FormatError` when it is malformed or of another kind. */
export function decodeRequirement(blob: Buffer): Expression {
  if (blob.length < 16 || blob.readUInt32BE(0) !== requirementMagic) {
    throw new FormatError('a requirement does not begin with its magic number', 0);
  }
  const length = blob.readUInt32BE(4);
  if (length > blob.length || length < 16) throw new FormatError('a requirement has an impossible length', 4);
  if (length > mostRequirementBytes) throw new FormatError(`a requirement has ${length} bytes`, 4);
  const kind = blob.readUInt32BE(8);
  if (kind !== expressionKind) throw new FormatError(`a requirement has the unknown kind ${kind}`, 8);
  const reader = createReader(blob.subarray(0, length), 12);
  const expression = readExpression(reader, 0);
  if (!reader.atEnd()) throw new FormatError('a requirement has bytes after its expression', reader.offset());
  return expression;
}

interface Reader {
  word(): number;
  slot(): number;
  data(): Buffer;
  date(): Date;
  offset(): number;
  atEnd(): boolean;
}

function createReader(bytes: Buffer, start: number): Reader {
  let position = start;
  const take = (length: number): number => {
    if (length > bytes.length - position) throw new FormatError('a requirement is truncated', position);
    position += length;
    return position - length;
  };
  return {
    word: () => bytes.readUInt32BE(take(4)),
    slot: () => bytes.readInt32BE(take(4)),
    date: () => new Date((Number(bytes.readBigInt64BE(take(8))) + coreFoundationEpoch) * 1000),
    data() {
      const length = bytes.readUInt32BE(take(4));
      const offset = take(length);
      take(-length & 3);
      return bytes.subarray(offset, offset + length);
    },
    offset: () => position,
    atEnd: () => position === bytes.length,
  };
}

const namesByOpcode = new Map(
  Object.entries(opcode).map(([name, code]) => [code as number, name as OperationName]),
);

function readExpression(reader: Reader, depth: number): Expression {
  if (depth > deepestNesting) throw new FormatError('a requirement is nested too deeply', reader.offset());
  const word = reader.word();
  const code = (word & ~opcodeFlags.mask) >>> 0;
  const op = namesByOpcode.get(code);
  if (op === undefined) return readUnknown(reader, word, depth);
  switch (op) {
    case 'and':
    case 'or':
      return { op, left: readExpression(reader, depth + 1), right: readExpression(reader, depth + 1) };
    case 'not':
      return { op, operand: readExpression(reader, depth + 1) };
    case 'anchorHash':
      return { op, slot: reader.slot(), data: reader.data() };
    case 'infoValue':
      return { op, key: reader.data(), value: reader.data() };
    case 'trustedCertificate':
      return { op, slot: reader.slot() };
    case 'platform':
      return { op, platform: reader.slot() };
    case 'identifier':
    case 'cdHash':
    case 'namedAnchor':
    case 'namedCode':
      return { op, data: reader.data() };
    case 'infoField':
    case 'entitlementField':
      return { op, key: reader.data(), match: readMatch(reader) };
    case 'certificateField':
    case 'certificateGeneric':
    case 'certificatePolicy':
    case 'certificateDate':
      return { op, slot: reader.slot(), key: reader.data(), match: readMatch(reader) };
    default:
      return { op };
  }
}

function readUnknown(reader: Reader, word: number, depth: number): Expression {
  const code = (word & ~opcodeFlags.mask) >>> 0;
  if ((word & opcodeFlags.countAsFalse) !== 0)
    return { op: 'unknownFalse', opcode: code, data: reader.data() };
  if ((word & opcodeFlags.passOver) !== 0) {
    return { op: 'unknownSkip', opcode: code, data: reader.data(), next: readExpression(reader, depth + 1) };
  }
  throw new FormatError(`a requirement uses the unknown opcode ${code}`, reader.offset() - 4);
}

function readMatch(reader: Reader): Match {
  const number = reader.word();
  const operator = matchOperators[number];
  switch (operator) {
    case undefined:
      throw new FormatError(`a requirement uses the unknown comparison ${number}`, reader.offset() - 4);
    case 'exists':
    case 'absent':
      return { operator };
    case 'on':
    case 'before':
    case 'after':
    case 'onOrBefore':
    case 'onOrAfter':
      return { operator, date: reader.date() };
    default:
      return { operator, value: reader.data() };
  }
}
