import { isDeepStrictEqual } from 'node:util';
import { readMachO } from '../../../macho/mach-o.js';
import { readSlices } from '../../../macho/universal.js';
import { cdHash } from '../../../signature/code-directory/code-directory.js';
import { readEmbeddedSignature } from '../../../signature/embedded-signature.js';
import { inspectMachO } from '../../../signature/inspect-macho.js';
import type { SliceInspection, SliceSignature } from '../../../signature/signature-description.js';
import { withFile } from '../../../system/byte-source.js';
import { FormatError, ToolError } from '../../../system/errors.js';

/** Properties that the finished signature must have. */
export interface ExpectedSignature {
  entitlements: Readonly<Record<string, unknown>>;
  hardenedRuntime: boolean;
  timestamped: boolean;
  identifier: string | null;
}

/**
 * Reads the signature of a Mach-O file with our own reader and compares it with the expected one, slice by slice.
 * Throws `ToolError` (`signature-differs`) that names the difference.
 */
export async function readBack(
  path: string,
  asked: ExpectedSignature,
): Promise<{ identifier: string; slices: SliceSignature[] }> {
  const inspected = await inspectMachO(path);
  for (const slice of inspected) {
    const difference = differenceOf(slice, asked);
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

function differenceOf({ signature }: SliceInspection, asked: ExpectedSignature): string | null {
  if (signature.kind === 'none') return 'it has no signature';
  if (!isEqual(signature.entitlements, asked.entitlements)) {
    const keys = differentKeys(signature.entitlements, asked.entitlements).join(', ');
    return `these entitlements differ from the requested ones: ${keys}`;
  }
  if (asked.hardenedRuntime && !signature.flags.includes('runtime')) return 'it has no hardened runtime';
  if (asked.timestamped && signature.timestamp === null) return 'it has no timestamp';
  if (asked.identifier !== null && signature.identifier !== asked.identifier)
    return `its identifier is ${signature.identifier}, not ${asked.identifier}`;
  return null;
}

function differentKeys(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): string[] {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.filter((key) => !isEqual(a[key], b[key]));
}

/** Ignores prototypes, which differ between the readers of XML and of DER. */
function isEqual(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(structuredClone(a), structuredClone(b));
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
