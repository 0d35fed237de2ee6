import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { appleTrust } from '../../identity/trust.js';
import type { SliceVerification, Verification } from '../../signature/verify/verification.js';
import { verifyMachO } from '../../signature/verify/verify-macho.js';
import { ToolError } from '../../system/errors.js';

/** Google's team; it signs the programs of Go for macOS since 1.21. Source: bin/go of go1.27.3.darwin-arm64. */
const googleTeam = 'EQHXZ8M8AV';

/** Describes the signature of a GOROOT's `bin/go` in words; null when it is not a macOS program, e.g. a script. */
export async function describeGoSignature(root: string, now: Date): Promise<string | null> {
  const verification = await verifyProgram(join(root, 'bin', 'go'), now).catch(() => null);
  return verification && describe(verification);
}

/**
 * Verifies the signatures of a downloaded Go for macOS up to Apple's root: `bin/go`, `bin/gofmt` and the tools. Returns
 * the proof in words; null when the programs are not for macOS, or not signed. Errors: `go-signature-invalid`.
 */
export async function requireGoogleSignature(root: string, now: Date): Promise<string | null> {
  const programs = await programsOf(root);
  let description: string | null = null;
  for (const path of programs) {
    const verification = await verifyProgram(path, now);
    const [slice] = verification.slices;
    if (slice?.kind !== 'certificate') continue;
    if (!verification.valid || verification.authority !== 'apple' || !isGoogles(slice)) {
      throw invalidSignature(path.slice(root.length + 1), verification);
    }
    description = `${describe(verification)} on ${programs.length} programs`;
  }
  return description;
}

async function programsOf(root: string): Promise<string[]> {
  const files = await Promise.all(
    ['bin', 'pkg/tool'].map(async (folder) => {
      const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    }),
  );
  return files.flat().sort();
}

async function verifyProgram(path: string, now: Date): Promise<Verification> {
  return verifyMachO(path, { trust: appleTrust, now });
}

function describe({ valid, authority, slices }: Verification): string | null {
  const [slice] = slices;
  if (slice === undefined) return null;
  if (slice.kind !== 'certificate') return `its programs are ${kinds[slice.kind]}`;
  const signer = /CN=(.*)/.exec(slice.chain[0]?.subject ?? '')?.[1] ?? 'a certificate without a name';
  return valid && authority === 'apple'
    ? `signature of ${signer}, checked up to Apple's root`
    : `signature of ${signer}, which is not valid`;
}

const kinds = { none: 'not signed', adhoc: 'signed ad-hoc', 'linker-signed': 'signed ad-hoc' } as const;

function isGoogles({ chain }: SliceVerification): boolean {
  return (chain[0]?.subject ?? '').split('\n').includes(`OU=${googleTeam}`);
}

function invalidSignature(program: string, { problems }: Verification): ToolError {
  return new ToolError(
    `${program} of the downloaded Go does not have a valid signature of Google (team ${googleTeam}): ${problems[0]?.message ?? 'another team signed it'}`,
    {
      code: 'go-signature-invalid',
      remedy: 'Report it to the operator of the download server. The download was removed.',
      retryable: false,
    },
  );
}
