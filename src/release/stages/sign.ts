import type { Artifact } from '../../artifact/artifact.js';
import { allProblems } from '../../bundle/code-verification.js';
import { verifyCode } from '../../bundle/verify-bundle.js';
import { signWithContents } from '../../engine/contents/sign-contents.js';
import type { Signer } from '../../engine/engine.js';
import type { CertificateFile } from '../../identity/identity.js';
import { decodeCertificateInput } from '../../identity/pkcs12/open-pkcs12.js';
import { inspectSlices } from '../../inspect/inspect-slices.js';
import { refuseRestricted } from '../../preflight/restricted-entitlements.js';
import { isIntegrityProblem } from '../../preflight/rules.js';
import type { CertificateSettings } from '../../settings/sign-inputs.js';
import type { Entitlements } from '../../signature/entitlements/parse-entitlements.js';
import { ToolError } from '../../system/errors.js';
import { readBackSignature } from '../content/read-back-signature.js';
import type { Context } from '../context.js';

/** Opens the signing identity. Called before the build, so that no build is wasted on a certificate that cannot sign. */
export async function openSigner({ settings, engine, endpoints }: Context): Promise<Signer> {
  const { certificate, installerCertificate, keychainIdentity, mode, timestampUrl } = settings.sign;
  return engine.openSigner({
    mode,
    timestampUrl: timestampUrl ?? endpoints.timestamp,
    certificate: readCertificate(certificate, 'certificate'),
    installerCertificate: readCertificate(installerCertificate, 'installer-certificate'),
    keychainIdentity,
    signsPackages: settings.package.kinds.has('pkg'),
  });
}

function readCertificate(
  certificate: CertificateSettings | null,
  input: 'certificate' | 'installer-certificate',
): CertificateFile | null {
  if (certificate === null) return null;
  const { text, password } = certificate;
  return { input, pkcs12: decodeCertificateInput(text.reveal(), input), password };
}

/**
 * Signs each artifact in place, or what an archive holds, and reads each signature back. Refuses entitlements with which macOS would kill one of
 * the programs before anything is signed.
 */
export async function sign(
  { settings }: Pick<Context, 'settings'>,
  { signer, entitlements }: { signer: Signer; entitlements: Entitlements | null },
  artifacts: readonly Artifact[],
): Promise<Artifact[]> {
  const { identifier, hardenedRuntime } = settings.sign;
  for (const artifact of artifacts) await refuseRestricted(artifact, entitlements);
  return Promise.all(
    artifacts.map(async (artifact) => {
      const signature = await signWithContents(artifact, async (code) => {
        const item = { ...artifact, ...code };
        await refuseRestricted(item, entitlements);
        const made = await signer.sign(item, { identifier, entitlements, hardenedRuntime });
        await readBackSignature(item, {
          ...{ signer: signer.description, entitlements, hardenedRuntime },
          identifier: identifier ?? made.identifier,
        });
        return made;
      });
      return { ...artifact, signature };
    }),
  );
}

/**
 * Verifies artifacts that an earlier run signed and submitted, and reads their signatures: every hash of pages and
 * resources is computed again. Throws `ToolError` (`artifact-changed`) for a signature that does not fit its files.
 */
export async function verifySigned(
  { trust, clock }: Pick<Context, 'trust' | 'clock'>,
  artifacts: readonly Artifact[],
): Promise<Artifact[]> {
  for (const { kind, name, path } of artifacts) {
    if (kind !== 'binary' && kind !== 'app') continue;
    const problems = allProblems(await verifyCode(path, { trust, now: clock.now() }));
    const error = problems.find(isIntegrityProblem);
    if (error === undefined) continue;
    throw new ToolError(`${name} is not as it was signed: ${error.message}`, {
      code: 'artifact-changed',
      remedy:
        'Give the very files that the submission was made of; or leave submission-id out, to submit these.',
      lines: problems.map(({ message }) => message),
    });
  }
  return readSignatures(artifacts);
}

/** Reads the signatures of artifacts that an earlier run has signed. */
async function readSignatures(artifacts: readonly Artifact[]): Promise<Artifact[]> {
  return Promise.all(
    artifacts.map(async (artifact) => {
      if (artifact.kind === 'dmg' || artifact.kind === 'pkg') return artifact; // stapling reads their hashes
      const slices = await inspectSlices(artifact.path);
      return {
        ...artifact,
        signature: {
          identifier: slices[0]?.signature.identifier ?? '',
          slices: slices.map(({ arch, signature }) => ({
            arch,
            cdHashes: signature.cdHash ? [signature.cdHash] : [],
          })),
        },
      };
    }),
  );
}
