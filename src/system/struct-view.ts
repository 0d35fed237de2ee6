import { FormatError } from './errors.js';

/** Reads fields of a C structure. Every access is checked: outside the bytes it throws `FormatError`. */
export class StructView {
  readonly bytes: Buffer;
  readonly littleEndian: boolean;
  readonly #what: string;

  /** Creates a view; `what` names the structure in messages. */
  constructor(bytes: Buffer, layout: { littleEndian: boolean; what: string }) {
    this.bytes = bytes;
    this.littleEndian = layout.littleEndian;
    this.#what = layout.what;
  }

  u8(offset: number): number {
    return this.part(offset, 1).readUInt8(0);
  }

  u32(offset: number): number {
    const bytes = this.part(offset, 4);
    return this.littleEndian ? bytes.readUInt32LE(0) : bytes.readUInt32BE(0);
  }

  /** Reads a 64-bit size or offset. Throws `FormatError` when it is larger than any file. */
  u64(offset: number): number {
    const value = this.bigU64(offset);
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) {
      throw new FormatError(`${this.#what} holds a size larger than any file`, offset);
    }
    return Number(value);
  }

  bigU64(offset: number): bigint {
    const bytes = this.part(offset, 8);
    return this.littleEndian ? bytes.readBigUInt64LE(0) : bytes.readBigUInt64BE(0);
  }

  /** Reads text in a field of fixed width, up to the first NUL. */
  text(offset: number, width: number): string {
    const bytes = this.part(offset, width);
    const end = bytes.indexOf(0);
    return bytes.toString('utf8', 0, end === -1 ? width : end);
  }

  /** Reads text up to a NUL. */
  terminated(offset: number): string {
    const end = this.bytes.indexOf(0, Math.max(0, offset));
    if (offset < 0 || offset >= this.bytes.length || end === -1) {
      throw new FormatError(`${this.#what} names a text that does not end within it`, offset);
    }
    return this.bytes.toString('utf8', offset, end);
  }

  /** Returns a view of the bytes at `[offset, offset + length)`. */
  part(offset: number, length: number): Buffer {
    if (offset < 0 || length < 0 || offset + length > this.bytes.length) {
      throw new FormatError(`${this.#what} is cut off`, offset);
    }
    return this.bytes.subarray(offset, offset + length);
  }
}
