import { FormatError } from '../../system/errors.js';
import type { OutputWindow } from './output-window.js';

/**
 * LZVN, the byte-oriented form of LZFSE for small data. An opcode has a run of literals (L bytes follow it) and then a
 * match: M bytes that begin D bytes back.
 *
 *   LLMMMDDD DDDDDDDD           small distance       LLMMM111 + u16 little-endian   large distance
 *   101LLMMM DDDDDDMM DDDDDDDD  medium distance      LLMMM110                       the distance before
 *   1110LLLL, 11100000 LLLLLLLL literals only        1111MMMM, 11110000 MMMMMMMM    match only, the distance before
 *   00000110 + 7 bytes          end                  00001110, 00010110             nothing
 *
 * Source: lzfse, src/lzvn_decode_base.c (Apple's reference decoder describes the format).
 */
interface Operation {
  /** Bytes of the opcode itself. */
  size: number;
  literals: number;
  match: number;
  /** Undefined: the distance of the operation before. */
  distance?: number;
}

const endOfStream = 0x06;
const nothing: readonly number[] = [0x0e, 0x16];
const undefinedOpcodes: readonly number[] = [0x1e, 0x26, 0x2e, 0x36, 0x3e];
const shortestMatch = 3;

/** Decodes a stream up to its end mark. Throws `FormatError` when it is malformed. */
export function decodeLzvn(stream: Buffer, output: OutputWindow): void {
  let position = 0;
  let distance = 0;
  for (;;) {
    const opcode = byteAt(stream, position);
    if (opcode === endOfStream) return;
    const operation = readOperation(stream, position, opcode);
    position += operation.size;
    distance = operation.distance ?? distance;
    if (position + operation.literals > stream.length) throw cutOff();
    output.append(stream.subarray(position, position + operation.literals));
    position += operation.literals;
    output.repeat(distance, operation.match);
  }
}

function readOperation(stream: Buffer, position: number, opcode: number): Operation {
  if (nothing.includes(opcode)) return { size: 1, literals: 0, match: 0 };
  const next = (): number => byteAt(stream, position + 1);
  const word = (): number => next() | (byteAt(stream, position + 2) << 8);
  const high = opcode >> 4;
  if (high === 0xe) {
    return opcode === 0xe0
      ? { size: 2, literals: next() + 16, match: 0 }
      : { size: 1, literals: opcode & 15, match: 0 };
  }
  if (high === 0xf) {
    return opcode === 0xf0
      ? { size: 2, literals: 0, match: next() + 16 }
      : { size: 1, literals: 0, match: opcode & 15 };
  }
  if (high === 0x7 || high === 0xd || undefinedOpcodes.includes(opcode)) {
    throw new FormatError(`LZVN data has the opcode ${opcode}, which does not exist`, position);
  }
  if (high === 0xa || high === 0xb) {
    const match = (((opcode & 7) << 2) | (word() & 3)) + shortestMatch;
    return { size: 3, literals: (opcode >> 3) & 3, match, distance: word() >> 2 };
  }
  const lengths = { literals: opcode >> 6, match: ((opcode >> 3) & 7) + shortestMatch };
  if ((opcode & 7) === 7) return { size: 3, ...lengths, distance: word() };
  if ((opcode & 7) === 6) return { size: 1, ...lengths };
  return { size: 2, ...lengths, distance: ((opcode & 7) << 8) | next() };
}

function byteAt(stream: Buffer, position: number): number {
  const byte = stream[position];
  if (byte === undefined) throw cutOff();
  return byte;
}

function cutOff(): FormatError {
  return new FormatError('LZVN data ends before its end mark');
}
