import type { ByteSource } from '../system/byte-source.js';
import { InputError } from '../system/errors.js';
import { alignUp } from './fat-table.js';
import {
  type CodeSignatureLocation,
  codeSignatureCommandSize,
  loadCommand,
  type Segment,
  segmentFields,
} from './load-commands.js';
import type { MachO } from './mach-o.js';

/**
 * Room for a signature at the end of an image: where it goes, and the header and load commands that say so. They
 * are in the first page, which is hashed: room is made before, and never changed after.
 */
export interface SignatureAllocation {
  /** Header and load commands as they are to be written. */
  head: Buffer;
  /** Up to here the image stays as it is, but for `head`; zero padding follows up to `dataOffset`. */
  contentEnd: number;
  dataOffset: number;
  dataSize: number;
}

/** An image to sign; `path` names it in messages. */
export interface SignableImage {
  source: ByteSource;
  machO: MachO;
  path: string;
}

/** Alignment of the signature in the image: cctools, codesign_allocate.c. */
const signatureAlignment = 16;

/** Size that a segment's memory is a multiple of; macOS on arm64 has the larger pages. */
const segmentAlignment = 0x4000;

const signableTypes = new Set(['execute', 'dylib', 'dylinker', 'bundle', 'kext-bundle', 'preload']);

/** The room that an earlier signature has, to be used as it is; null when there is none, or it is not aligned. */
export function existingAllocation(image: SignableImage): SignatureAllocation | null {
  const { source, machO } = image;
  const contentEnd = checkedContentEnd(image);
  if (machO.codeSignature === null || contentEnd % signatureAlignment !== 0) return null;
  const { dataOffset, dataSize } = machO.codeSignature;
  return { head: source.read(0, machO.commandsEnd), contentEnd, dataOffset, dataSize };
}

/**
 * Makes room for a signature of `size` bytes, in place of an earlier one.
 * Throws `InputError` when the image cannot take one.
 */
export function allocateSignature(image: SignableImage, size: number): SignatureAllocation {
  const contentEnd = checkedContentEnd(image);
  const dataOffset = alignUp(contentEnd, signatureAlignment);
  const dataSize = alignUp(size, signatureAlignment);
  if (dataOffset + dataSize > 0xffffffff) {
    throw notSignable(
      image,
      'is too large for a signature',
      'A slice of a Mach-O file may have 4 GiB at most.',
    );
  }
  const { head, commandOffset } = headWithCommand(image);
  const room = { head, contentEnd, dataOffset, dataSize };
  writeCommand(room, { machO: image.machO, commandOffset });
  growLinkEdit(room, image);
  return room;
}

/** Where the image ends without its signature. Throws `InputError` when nothing can be put there. */
function checkedContentEnd(image: SignableImage): number {
  const { machO, source } = image;
  if (!signableTypes.has(machO.fileType)) {
    throw notSignable(
      image,
      `is of the type ${machO.fileType}, which is not signed`,
      'Sign the linked program or library.',
    );
  }
  const end = segmentEnd(linkEdit(image));
  if (end !== source.size) {
    throw notSignable(
      image,
      `has ${Math.abs(source.size - end)} bytes behind its last segment`,
      'Sign the file as the linker leaves it. What is appended to a program cannot be signed: keep it in a file ' +
        'or section of its own.',
    );
  }
  if (machO.codeSignature === null) return end;
  checkSignatureIsLast(image, machO.codeSignature, end);
  return machO.codeSignature.dataOffset;
}

function checkSignatureIsLast(image: SignableImage, signature: CodeSignatureLocation, end: number): void {
  if (signature.dataOffset + signature.dataSize !== end) {
    throw notSignable(
      image,
      'has data behind its signature',
      'Link it again, or take the signature off with codesign --remove-signature.',
    );
  }
}

function linkEdit(image: SignableImage): Segment {
  const segment = image.machO.segments.find(({ name }) => name === '__LINKEDIT');
  if (!segment) throw notSignable(image, 'has no __LINKEDIT segment', 'Link it with a linker for macOS.');
  return segment;
}

function segmentEnd({ fileOffset, fileSize }: Segment): number {
  return fileOffset + fileSize;
}

/** Header and load commands with LC_CODE_SIGNATURE among them. */
function headWithCommand(image: SignableImage): { head: Buffer; commandOffset: number } {
  const { machO, source } = image;
  if (machO.codeSignature) {
    const head = Buffer.from(source.read(0, machO.commandsEnd));
    return { head, commandOffset: machO.codeSignature.commandOffset };
  }
  const grown = machO.commandsEnd + codeSignatureCommandSize;
  if (grown > firstContent(machO) || source.read(machO.commandsEnd, codeSignatureCommandSize).some(Boolean)) {
    throw notSignable(
      image,
      'has no room for the load command of a signature',
      'Link it with more: -Wl,-headerpad,0x1000 (with Go: -ldflags "-linkmode=external -extldflags=-Wl,-headerpad,0x1000").',
    );
  }
  const head = Buffer.from(source.read(0, grown));
  writeU32(head, machO, { offset: 16, value: machO.commands.length + 1 });
  writeU32(head, machO, { offset: 20, value: grown - machO.headerSize });
  return { head, commandOffset: machO.commandsEnd };
}

/** Where the first bytes stand that a section or segment needs. */
function firstContent({ segments, commandsEnd }: MachO): number {
  const sections = segments
    .flatMap(({ sections }) => sections)
    .filter(({ offset, size }) => offset > 0 && size > 0);
  const starts = [...sections.map(({ offset }) => offset), ...segments.map(({ fileOffset }) => fileOffset)];
  return Math.min(...starts.filter((start) => start >= commandsEnd));
}

function writeCommand(room: SignatureAllocation, at: { machO: MachO; commandOffset: number }): void {
  const fields = [loadCommand.codeSignature, codeSignatureCommandSize, room.dataOffset, room.dataSize];
  fields.forEach((value, index) => {
    writeU32(room.head, at.machO, { offset: at.commandOffset + 4 * index, value });
  });
}

function growLinkEdit(room: SignatureAllocation, image: SignableImage): void {
  const { machO } = image;
  const segment = linkEdit(image);
  const fileSize = room.dataOffset + room.dataSize - segment.fileOffset;
  const needed = BigInt(alignUp(fileSize, segmentAlignment));
  const vmSize = segment.vmSize > needed ? segment.vmSize : needed;
  const blocked = machO.segments.some(
    ({ vmAddress }) => vmAddress > segment.vmAddress && vmAddress < segment.vmAddress + vmSize,
  );
  if (blocked) {
    throw notSignable(
      image,
      'has a segment in memory where __LINKEDIT must grow',
      'Link it with __LINKEDIT last.',
    );
  }
  const fields = machO.is64 ? segmentFields.wide : segmentFields.narrow;
  writeSize(room.head, machO, { offset: segment.commandOffset + fields.vmSize, value: vmSize });
  writeSize(room.head, machO, { offset: segment.commandOffset + fields.fileSize, value: BigInt(fileSize) });
}

function writeU32(head: Buffer, { littleEndian }: MachO, field: { offset: number; value: number }): void {
  if (littleEndian) head.writeUInt32LE(field.value, field.offset);
  else head.writeUInt32BE(field.value, field.offset);
}

/** A field that has the width of the image's addresses. */
function writeSize(head: Buffer, machO: MachO, { offset, value }: { offset: number; value: bigint }): void {
  if (!machO.is64) writeU32(head, machO, { offset, value: Number(value) });
  else if (machO.littleEndian) head.writeBigUInt64LE(value, offset);
  else head.writeBigUInt64BE(value, offset);
}

/** Source that gives the image with `room` made, up to where the signature begins. */
export function contentWithAllocation(room: SignatureAllocation, source: ByteSource): ByteSource {
  const { head, contentEnd, dataOffset } = room;
  return {
    size: dataOffset,
    read(offset, length, scratch) {
      if (offset >= head.length && offset + length <= contentEnd) return source.read(offset, length, scratch);
      const bytes = Buffer.alloc(length);
      const kept = Math.max(0, Math.min(length, contentEnd - offset));
      source.read(offset, kept).copy(bytes);
      if (offset < head.length) head.copy(bytes, 0, offset);
      return bytes;
    },
  };
}

function notSignable({ path, machO }: SignableImage, problem: string, remedy: string): InputError {
  const message = `${path} cannot be signed: its ${machO.arch} slice ${problem}.`;
  return new InputError(path, message, { code: 'mach-o-not-signable', remedy });
}
