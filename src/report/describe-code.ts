import type { Artifact } from '../artifact/artifact.js';
import { inspectArtifact } from '../inspect/inspect-artifact.js';
import type { SliceInspection } from '../signature/signature-description.js';
import { FormatError } from '../system/errors.js';

/** Facts about a program, or about the main program of an app, by which someone decides to ship it. */
export interface CodeDescription {
  /** The oldest macOS that every slice runs on; null when the program names none. */
  oldestMacOS: string | null;
  /** Names of the entitlements of all slices. */
  entitlements: string[];
  /** Flags of the signature, e.g. `runtime`. */
  flags: string[];
}

/** Returns null for archives, and for a file that cannot be read as a program; its problem is reported elsewhere. */
export async function describeCode({ kind, path }: Artifact): Promise<CodeDescription | null> {
  if (kind !== 'binary' && kind !== 'app') return null;
  try {
    const { slices } = await inspectArtifact(path);
    return {
      oldestMacOS: newest(slices.flatMap(({ minOS }) => minOS ?? [])),
      entitlements: unique(slices.flatMap(({ signature }) => Object.keys(signature.entitlements))),
      flags: unique(slices.flatMap(({ signature }: SliceInspection) => signature.flags)),
    };
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}

const unique = (words: readonly string[]): string[] => [...new Set(words)].sort();

/** Each slice has its own oldest macOS. The newest of these holds for the whole file. */
function newest(versions: readonly string[]): string | null {
  return [...versions].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1) ?? null;
}
