import type { Artifact, ArtifactSignature } from '../../artifact/artifact.js';
import { isArchive } from '../../artifact/artifact-kind.js';
import type { Nesting } from '../../inspect/container-contents.js';
import { inspectSlices } from '../../inspect/inspect-slices.js';
import { verifyPath } from '../../inspect/verify-path.js';
import { isIntegrityProblem } from '../../preflight/rules.js';
import type { VerifyOptions } from '../../signature/verify/verification.js';
import { ToolError } from '../../system/errors.js';
import type { Issue } from '../../system/issue.js';
import type { Context } from '../context.js';

/**
 * Verifies artifacts that an earlier run signed and submitted, and reads their signatures: every hash of pages and
 * resources is computed again, also in archives, disk images and packages. Throws `ToolError` (`artifact-changed`) for a signature that does not
 * fit its files.
 */
export async function verifySigned(
  { trust, clock }: Pick<Context, 'trust' | 'clock'>,
  artifacts: readonly Artifact[],
): Promise<Artifact[]> {
  const verified: Artifact[] = [];
  for (const artifact of artifacts) {
    const signature = await readSignature(artifact, { trust, now: clock.now() });
    verified.push(signature === null ? artifact : { ...artifact, signature });
  }
  return verified;
}

type SignedArtifact = Pick<Artifact, 'kind' | 'path' | 'name'> & { nesting?: Nesting };

/** Verifies and reads a signature; null for a disk image or package, whose hash stapling reads. */
async function readSignature(
  { kind, path, name, nesting }: SignedArtifact,
  options: VerifyOptions,
): Promise<ArtifactSignature | null> {
  if (kind === 'dmg' || kind === 'pkg') {
    await requireIntegrity({ path, name }, options);
    return null;
  }
  if (isArchive(kind)) {
    const { readArchive } = await import('../../engine/contents/change-archive.js');
    const found = await readArchive({ kind, path, nesting }, async (packed) => {
      const signature = await readSignature({ ...packed, name: `${name}/${packed.name}` }, options);
      return signature === null ? [] : [{ path: packed.name, ...signature }];
    });
    const contents = found.flat();
    const slices = contents.flatMap((each) => each.slices);
    return { identifier: contents[0]?.identifier ?? '', slices, contents };
  }
  await requireIntegrity({ path, name }, options);
  const slices = await inspectSlices(path);
  return {
    identifier: slices[0]?.signature.identifier ?? '',
    slices: slices.map(({ arch, signature: { cdHash } }) => ({ arch, cdHashes: cdHash ? [cdHash] : [] })),
  };
}

async function requireIntegrity(
  { path, name }: Pick<Artifact, 'path' | 'name'>,
  options: VerifyOptions,
): Promise<void> {
  const { problems } = await verifyPath(path, options);
  const error = problems.find(isChange);
  if (error === undefined) return;
  throw new ToolError(`${name} is not as it was signed: ${error.message}`, {
    code: 'artifact-changed',
    remedy:
      'Give the very files that the submission was made of; or leave submission-id out, to submit these.',
    lines: problems.map(({ message }) => message),
  });
}

/** Properties of a package that no change after signing gives it. */
const packageProperties: ReadonlySet<string> = new Set(['package-not-signed', 'package-without-cms']);

/** Reports whether a problem shows that files were changed. An old ticket is replaced when the new one is stapled. */
function isChange(problem: Issue): boolean {
  const { code } = problem;
  return isIntegrityProblem(problem) && !code.startsWith('ticket-') && !packageProperties.has(code);
}
