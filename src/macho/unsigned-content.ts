import type { ByteSource } from '../system/files/byte-source.js';
import { codeSignatureCommandSize, segmentFields } from './load-commands.js';
import { type MachO, readMachO } from './mach-o.js';

/** Fields `ncmds` and `sizeofcmds` of the header. */
const commandCount = 16;
const commandsSize = 20;
/** codesign pads a file to this boundary before it adds a signature. */
const alignment = 16;

/**
 * Returns the bytes of a slice as if it had never been signed: without signature and LC_CODE_SIGNATURE, and with the
 * sizes of __LINKEDIT, which signing changes, set to zero. The result is the same before and after signing.
 * Throws `FormatError` for a malformed slice.
 */
export function unsignedContent(source: ByteSource): Buffer {
  const image = readMachO(source);
  const end = image.codeSignature?.dataOffset ?? source.size;
  const content = Buffer.alloc(Math.ceil(end / alignment) * alignment);
  Buffer.from(source.read(0, end)).copy(content);
  if (image.codeSignature !== null) removeCommand(content, image, image.codeSignature.commandOffset);
  const linkEdit = image.segments.find(({ name }) => name === '__LINKEDIT');
  if (linkEdit !== undefined) {
    const { vmSize, fileSize } = image.is64 ? segmentFields.wide : segmentFields.narrow;
    const width = image.is64 ? 8 : 4;
    for (const field of [vmSize, fileSize])
      content.fill(0, linkEdit.commandOffset + field, linkEdit.commandOffset + field + width);
  }
  return content;
}

/** Takes the command out of the count, too; codesign and Go's linker put it last. */
function removeCommand(content: Buffer, image: MachO, at: number): void {
  content.fill(0, at, at + codeSignatureCommandSize);
  const isLast = at + codeSignatureCommandSize === image.commandsEnd;
  if (!isLast) return;
  const change = (offset: number, by: number): void => {
    if (image.littleEndian) content.writeUInt32LE(content.readUInt32LE(offset) - by, offset);
    else content.writeUInt32BE(content.readUInt32BE(offset) - by, offset);
  };
  change(commandCount, 1);
  change(commandsSize, codeSignatureCommandSize);
}
