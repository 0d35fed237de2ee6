import type { Artifact } from '../../artifact/artifact.js';
import type { SignerDescription } from '../../engine/engine.js';
import { inspectSlices } from '../../inspect/inspect-slices.js';
import { compareSignature } from '../../signature/compare-signature.js';
import type { Entitlements } from '../../signature/entitlements/parse-entitlements.js';
import { ToolError } from '../../system/errors.js';

export interface RequestedSignature {
  signer: SignerDescription;
  /** Of main executables. */
  entitlements: Entitlements | null;
  hardenedRuntime: boolean;
  identifier: string;
}

/**
 * Reads the new signature of a program or app from disk and compares it with the requested one, slice by slice.
 * Throws `ToolError` (`signature-differs`).
 */
export async function readBackSignature(
  { kind, path }: Pick<Artifact, 'kind' | 'path'>,
  { signer, entitlements, hardenedRuntime, identifier }: RequestedSignature,
): Promise<void> {
  if (kind !== 'binary' && kind !== 'app') return;
  for (const slice of await inspectSlices(path)) {
    const difference = compareSignature(slice, {
      // codesign gives entitlements to programs only.
      entitlements:
        slice.fileType === 'execute' ? (entitlements?.values ?? {}) : slice.signature.entitlements,
      hardenedRuntime,
      timestamped: signer.mode !== 'adhoc',
      identifier,
      ...(signer.kind === 'developer-id-application' && signer.teamId !== null
        ? { teamId: signer.teamId }
        : {}),
    });
    if (difference !== null) throw signatureDiffers(`${path} (${slice.arch})`, difference);
  }
}

function signatureDiffers(code: string, difference: string): ToolError {
  return new ToolError(`${code} was not signed as requested: ${difference}.`, {
    code: 'signature-differs',
    remedy: 'Please report this, with the output of go-notarize inspect for this file.',
  });
}
