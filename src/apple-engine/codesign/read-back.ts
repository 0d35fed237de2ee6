import { readMachO } from '../../macho/mach-o.js';
import { readSlices } from '../../macho/universal.js';
import { cdHash } from '../../signature/code-directory/code-directory.js';
import { compareSignature, type ExpectedSignature } from '../../signature/compare-signature.js';
import { readEmbeddedSignature } from '../../signature/embedded-signature.js';
import { inspectMachO } from '../../signature/inspect-macho.js';
import type { SliceSignature } from '../../signature/signature-description.js';
import { FormatError, ToolError } from '../../system/errors.js';
import { withFile } from '../../system/files/byte-source.js';

/**
 * Reads the signature of a Mach-O file with our own reader and compares it with the expected one, slice by slice.
 * Throws `ToolError` (`signature-differs`) that names the difference.
 */
export async function readBack(
  path: string,
  expected: ExpectedSignature,
): Promise<{ identifier: string; slices: SliceSignature[] }> {
  const inspected = await inspectMachO(path);
  for (const slice of inspected) {
    const difference = compareSignature(slice, expected);
    if (difference !== null) throw differs(path, slice.arch, difference);
  }
  return { identifier: inspected[0]?.signature.identifier ?? '', slices: await codeHashesOf(path) };
}

/** Reads the entitlements of a program's present signature; empty without a readable signature. */
export async function presentEntitlements(path: string): Promise<Record<string, unknown>> {
  try {
    const [slice] = await inspectMachO(path);
    return slice?.signature.entitlements ?? {};
  } catch (error) {
    if (error instanceof FormatError) return {};
    throw error;
  }
}

function codeHashesOf(path: string): Promise<SliceSignature[]> {
  return withFile(path, (source) =>
    readSlices(source).map(({ arch, source: slice }) => {
      const signature = readEmbeddedSignature(slice, readMachO(slice));
      return { arch, cdHashes: signature?.codeDirectories.map(cdHash) ?? [] };
    }),
  );
}

function differs(path: string, arch: string, difference: string): ToolError {
  return new ToolError(`codesign has signed ${path} (${arch}), but ${difference}.`, {
    code: 'signature-differs',
    remedy: `codesign -d --entitlements - --xml ${path} shows the signed entitlements. If they are right, please report this.`,
  });
}
