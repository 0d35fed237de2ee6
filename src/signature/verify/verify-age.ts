import type { MachO } from '../../macho/mach-o.js';
import type { Finding } from '../../system/issue.js';
import { codeDirectoryVersion } from '../code-directory/code-directory.js';
import { execSegmentOf } from '../code-directory/exec-segment.js';
import { bestCodeDirectory, type Signature } from '../embedded-signature.js';
import { verifyFinding } from './verify-findings.js';

const sha1Type = 1;

/** Returns warnings about parts of a signature that codesign writes today and this signature lacks. */
export function verifyAge(signature: Signature, machO: MachO): Finding[] {
  return [...weakHashes(signature), ...missingSegment(signature, machO)];
}

function weakHashes({ codeDirectories }: Signature): Finding[] {
  if (codeDirectories.some(({ hashType }) => hashType !== sha1Type)) return [];
  const message =
    'The signature has SHA-1 hashes only, as codesign made it before OS X 10.11. The notary rejects such signatures.';
  return [verifyFinding('hash-type-obsolete', message, { severity: 'warning' })];
}

/** Source: Security, OSX/libsecurity_codesigning/lib/codedirectory.h (`execSegLimit`). */
function missingSegment(signature: Signature, machO: MachO): Finding[] {
  const { version, execSegment } = bestCodeDirectory(signature);
  const expected = execSegmentOf(machO, {});
  if (version < codeDirectoryVersion.execSegment || execSegment.limit > 0 || expected.limit === 0) return [];
  const message =
    'The signature does not describe the executable segment (execSegLimit is 0). codesign writes the size of __TEXT there; some other signers leave 0.';
  return [verifyFinding('exec-segment-missing', message, { severity: 'warning' })];
}
