import { InputError } from '../system/errors.js';
import type { ByteSource } from '../system/files/byte-source.js';
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
 * Space for a signature at the end of an image, with the header and load commands that point at it. Those
 * are in the first page, which is hashed, so that space is allocated before hashing and never changed after.
 */
export interface SignatureAllocation {
  /** Header and load commands to write. */
  head: Buffer;
  /** End of the unchanged image (except for `head`); zero padding follows up to `dataOffset`. */
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

/** Alignment of the size of segments in memory: the larger page size, of macOS on arm64. */
const segmentAlignment = 0x4000;

const signableTypes = new Set(['execute', 'dylib', 'dylinker', 'bundle', 'kext-bundle', 'preload']);

/** Returns the space of an earlier signature, to be reused; null without one, or when it is not aligned. */
export function existingAllocation(image: SignableImage): SignatureAllocation | null {
  const { source, machO } = image;
  const contentEnd = checkedContentEnd(image);
  if (machO.codeSignature === null || contentEnd % signatureAlignment !== 0) return null;
  const { dataOffset, dataSize } = machO.codeSignature;
  return { head: source.read(0, machO.commandsEnd), contentEnd, dataOffset, dataSize };
}

/**
 * Allocates space for a signature of `size` bytes in place of an earlier one, like codesign_allocate.
 * Throws `InputError` when the image cannot be signed.
 */
export function allocateSignature(image: SignableImage, size: number): SignatureAllocation {
  const contentEnd = checkedContentEnd(image);
  const dataOffset = alignUp(contentEnd, signatureAlignment);
  const dataSize = alignUp(size, signatureAlignment);
  if (dataOffset + dataSize > 0xffffffff) {
    throw notSignable(
      image,
      'is too large for a signature',
      'A slice of a Mach-O file can have at most 4 GiB.',
    );
  }
  const { head, commandOffset } = headWithCommand(image);
  const allocation = { head, contentEnd, dataOffset, dataSize };
  writeCommand(allocation, { machO: image.machO, commandOffset });
  growLinkEdit(allocation, image);
  return allocation;
}

/** Returns the end of the image without its signature. Throws `InputError` when a signature cannot be put there. */
function checkedContentEnd(image: SignableImage): number {
  const { machO, source } = image;
  if (!signableTypes.has(machO.fileType)) {
    throw notSignable(
      image,
      `has the type ${machO.fileType}, which cannot be signed`,
      'Sign the linked program or library.',
    );
  }
  const end = segmentEnd(linkEdit(image));
  if (end !== source.size) {
    throw notSignable(
      image,
      `has ${Math.abs(source.size - end)} bytes after its last segment`,
      'Sign the file as the linker wrote it. Data that is appended to a program cannot be signed: keep it in a file ' +
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
      'has data after its signature',
      'Link it again, or remove the signature with codesign --remove-signature.',
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

/** Returns header and load commands with LC_CODE_SIGNATURE among them. */
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
      'has no space for the load command of a signature',
      'Link it with more header padding: -Wl,-headerpad,0x1000 (with Go: -ldflags "-linkmode=external -extldflags=-Wl,-headerpad,0x1000").',
    );
  }
  const head = Buffer.from(source.read(0, grown));
  writeU32(head, machO, { offset: 16, value: machO.commands.length + 1 });
  writeU32(head, machO, { offset: 20, value: grown - machO.headerSize });
  return { head, commandOffset: machO.commandsEnd };
}

/** Returns the offset of the first section or segment after the load commands. */
function firstContent({ segments, commandsEnd }: MachO): number {
  const sections = segments
    .flatMap(({ sections }) => sections)
    .filter(({ offset, size }) => offset > 0 && size > 0);
  const starts = [...sections.map(({ offset }) => offset), ...segments.map(({ fileOffset }) => fileOffset)];
  return Math.min(...starts.filter((start) => start >= commandsEnd));
}

function writeCommand(allocation: SignatureAllocation, at: { machO: MachO; commandOffset: number }): void {
  const fields = [
    loadCommand.codeSignature,
    codeSignatureCommandSize,
    allocation.dataOffset,
    allocation.dataSize,
  ];
  fields.forEach((value, index) => {
    writeU32(allocation.head, at.machO, { offset: at.commandOffset + 4 * index, value });
  });
}

function growLinkEdit(allocation: SignatureAllocation, image: SignableImage): void {
  const { machO } = image;
  const segment = linkEdit(image);
  const fileSize = allocation.dataOffset + allocation.dataSize - segment.fileOffset;
  const needed = BigInt(alignUp(fileSize, segmentAlignment));
  const vmSize = segment.vmSize > needed ? segment.vmSize : needed;
  const blocked = machO.segments.some(
    ({ vmAddress }) => vmAddress > segment.vmAddress && vmAddress < segment.vmAddress + vmSize,
  );
  if (blocked) {
    throw notSignable(
      image,
      'has a segment in memory directly after __LINKEDIT, which must grow',
      'Link it with __LINKEDIT last.',
    );
  }
  const fields = machO.is64 ? segmentFields.wide : segmentFields.narrow;
  writeSize(allocation.head, machO, { offset: segment.commandOffset + fields.vmSize, value: vmSize });
  writeSize(allocation.head, machO, {
    offset: segment.commandOffset + fields.fileSize,
    value: BigInt(fileSize),
  });
}

function writeU32(head: Buffer, { littleEndian }: MachO, field: { offset: number; value: number }): void {
  if (littleEndian) head.writeUInt32LE(field.value, field.offset);
  else head.writeUInt32BE(field.value, field.offset);
}

/** Writes a field of the width of the image's addresses. */
function writeSize(head: Buffer, machO: MachO, { offset, value }: { offset: number; value: bigint }): void {
  if (!machO.is64) writeU32(head, machO, { offset, value: Number(value) });
  else if (machO.littleEndian) head.writeBigUInt64LE(value, offset);
  else head.writeBigUInt64BE(value, offset);
}

/** Returns the image with the allocated space as a source that ends where the signature begins. */
export function contentWithAllocation(allocation: SignatureAllocation, source: ByteSource): ByteSource {
  const { head, contentEnd, dataOffset } = allocation;
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
