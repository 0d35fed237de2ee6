import { FormatError } from '../../system/errors.js';

/** The decoded bytes of a compressed stream whose size is known, written from start to end. */
export interface OutputWindow {
  readonly bytes: Buffer;
  readonly written: () => number;
  /** Appends bytes. */
  append(source: Buffer): void;
  /** Appends `length` bytes that begin `distance` bytes back; they may overlap those that are written. */
  repeat(distance: number, length: number): void;
}

/** Makes a window of `size` bytes. Its methods throw `FormatError` for what does not fit or is not there. */
export function createOutputWindow(size: number): OutputWindow {
  const bytes = Buffer.alloc(size);
  let position = 0;
  const reserve = (length: number): void => {
    if (position + length > size) throw new FormatError('compressed data is longer than its header says');
  };
  return {
    bytes,
    written: () => position,
    append(source) {
      reserve(source.length);
      source.copy(bytes, position);
      position += source.length;
    },
    repeat(distance, length) {
      reserve(length);
      if (length === 0) return;
      if (distance < 1 || distance > position) {
        throw new FormatError('compressed data refers to bytes before its start');
      }
      if (distance >= length) bytes.copyWithin(position, position - distance, position - distance + length);
      else
        for (let index = 0; index < length; index++)
          bytes[position + index] = bytes[position + index - distance] ?? 0;
      position += length;
    },
  };
}
