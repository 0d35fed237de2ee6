import { basename, join } from 'node:path';
import { isMachO } from '../../macho/mach-o.js';
import type { Entitlements } from '../../signature/entitlements/parse-entitlements.js';
import { signMachO } from '../../signature/sign/sign-macho.js';
import { withFile } from '../../system/files/byte-source.js';

/**
 * Signs a test binary ad-hoc with the hardened runtime into a folder, and returns the path of the signed copy. The copy
 * is a new file: macOS caches signatures by inode, and kills a program that was signed in place after it ran.
 */
export async function signTestBinary(
  binary: string,
  folder: string,
  entitlements: Entitlements | null,
): Promise<string> {
  const name = basename(binary);
  const output = join(folder, name);
  await signMachO({
    ...{ input: binary, output, signer: 'adhoc', identifier: name, entitlements },
    ...{ hardenedRuntime: true, timestamper: null, signingTime: new Date(0) },
  });
  return output;
}

/** Returns false for a program of another system, which needs no signature. */
export function isForMacOS(binary: string): Promise<boolean> {
  return withFile(binary, isMachO);
}
