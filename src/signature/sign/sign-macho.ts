import { type FileHandle, open, stat } from 'node:fs/promises';
import { alignUp, fatTableSize, type SliceEntry, writeFatTable } from '../../macho/fat-table.js';
import { readMachO } from '../../macho/mach-o.js';
import { readSlices, type Slice } from '../../macho/universal.js';
import { type ByteSource, withFile } from '../../system/files/byte-source.js';
import { copyToChange, replaceFile } from '../../system/files/files.js';
import { chooseHashTypes } from '../code-directory/choose-hash-types.js';
import type { SliceSignature } from '../signature-description.js';
import type { Timestamper } from '../timestamp/request-timestamp.js';
import type { SigningTerms } from './plan-signature.js';
import { type SliceSigning, signSlice } from './sign-slice.js';

export { type PreservedPart, preservedParts } from './plan-signature.js';

export interface SignMachORequest extends SigningTerms {
  input: string;
  /** May be `input`: the new file is written beside it and renamed over it. */
  output: string;
  timestamper: Timestamper | null;
  signingTime: Date;
}

/**
 * Signs a Mach-O file, every slice of a universal one. An earlier signature is replaced.
 * The system copies the file while its pages are hashed; changed bytes are written over the copy. Memory grows with the
 * signature, not with the file. The output has the input's mode.
 * Throws `InputError` when the file cannot be signed, `FormatError` when it is not Mach-O.
 */
export async function signMachO(request: SignMachORequest): Promise<SliceSignature[]> {
  const { input, output } = request;
  const { mode } = await stat(input);
  let signatures: SliceSignature[] = [];
  await replaceFile(
    output,
    (path) =>
      withFile(input, async (source) => {
        const copy = startCopy(input, path);
        try {
          signatures = await signSlices(source, copy, request);
        } finally {
          await copy.close();
        }
      }),
    { mode: mode & 0o7777 },
  );
  return signatures;
}

/** A copy in progress; writes wait until it is complete. */
interface Copy {
  write(bytes: Buffer, position: number): Promise<void>;
  /** Sets the size of the file. */
  truncate(size: number): Promise<void>;
  close(): Promise<void>;
}

function startCopy(input: string, output: string): Copy {
  const handle = copyToChange(input, output).then(() => open(output, 'r+'));
  handle.catch(() => undefined); // each write reports the failure
  return {
    write: async (bytes, position) => writeAll(await handle, bytes, position),
    truncate: async (size) => (await handle).truncate(size),
    close: () =>
      handle.then(
        (opened) => opened.close(),
        () => undefined,
      ),
  };
}

async function signSlices(
  source: ByteSource,
  copy: Copy,
  request: SignMachORequest,
): Promise<SliceSignature[]> {
  const slices = readSlices(source).map((slice) => ({ slice, machO: readMachO(slice.source) }));
  const signing: SliceSigning = { ...request, hashTypes: chooseHashTypes(slices.map(({ machO }) => machO)) };
  const isThin = slices[0]?.slice.offset === 0;
  const signatures: SliceSignature[] = [];
  const entries: SliceEntry[] = [];
  let end = isThin ? 0 : fatTableSize(slices.length, isHuge(source));
  for (const { slice, machO } of slices) {
    const start = alignUp(end, 2 ** slice.align);
    const image = { source: slice.source, machO, path: request.input };
    const signed = await signSlice(image, signing, {
      write: (bytes, offset) => copy.write(bytes, start + offset),
      hasContent: start === slice.offset,
    });
    signatures.push(signed.signature);
    entries.push({ ...entryOf(slice), offset: start, size: signed.size });
    if (start > end && !isThin) await copy.write(Buffer.alloc(start - end), end);
    end = start + signed.size;
  }
  if (!isThin) await copy.write(writeFatTable(entries), 0);
  await copy.truncate(end);
  return signatures;
}

/** Returns true for a file so close to 4 GiB that the table of slices may need its 64-bit form. */
function isHuge({ size }: ByteSource): boolean {
  return size > 0xf0000000;
}

function entryOf({ cpuType, cpuSubtype, align }: Slice): Omit<SliceEntry, 'offset' | 'size'> {
  return { cpuType, cpuSubtype, align };
}

async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}
