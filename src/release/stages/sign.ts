import { relative } from 'node:path';
import type { Artifact } from '../../artifact/artifact.js';
import { readBundle } from '../../bundle/bundle.js';
import { signWithContents } from '../../engine/contents/sign-contents.js';
import type { Signer } from '../../engine/engine.js';
import type { CertificateFile } from '../../identity/identity.js';
import { decodeCertificateInput } from '../../identity/pkcs12/open-pkcs12.js';
import { refuseRestricted } from '../../preflight/restricted-entitlements.js';
import type { CertificateSettings } from '../../settings/inputs/sign-inputs.js';
import type { Settings } from '../../settings/settings.js';
import type { EntitlementChoice } from '../../signature/entitlements/entitlement-choice.js';
import type { Entitlements } from '../../signature/entitlements/parse-entitlements.js';
import { mapBounded } from '../../system/parallel.js';
import { createProgress } from '../../system/progress.js';
import { readBackSignature } from '../content/read-back-signature.js';
import type { Context } from '../context.js';

/** Opens the signing identity. Called before the build, so that no build is wasted on a certificate that cannot sign. */
export async function openSigner({ settings, engine, endpoints }: Context): Promise<Signer> {
  const { certificate, installerCertificate, keychainIdentity, mode, timestampUrl, extendedAttributes } =
    settings.sign;
  return engine.openSigner({
    mode,
    extendedAttributes,
    timestampUrl: timestampUrl ?? endpoints.timestamp,
    certificate: readCertificate(certificate, 'certificate'),
    installerCertificate: readCertificate(installerCertificate, 'installer-certificate'),
    keychainIdentity,
    signsPackages: signsPackages(settings),
  });
}

/** Packages are made, or are among the artifacts; archives can hold some, for which an installer certificate is set. */
function signsPackages({ build, package: { kinds }, sign: { installerCertificate } }: Settings): boolean {
  const isPackage = (path: string) => path.toLowerCase().endsWith('.pkg');
  const mayHoldPackages = build.artifacts.length > 0 && installerCertificate !== null;
  return kinds.has('pkg') || build.artifacts.some(isPackage) || mayHoldPackages;
}

function readCertificate(
  certificate: CertificateSettings | null,
  input: 'certificate' | 'installer-certificate',
): CertificateFile | null {
  if (certificate === null) return null;
  const { text, password } = certificate;
  return { input, pkcs12: decodeCertificateInput(text.reveal(), input), password };
}

/** Artifacts that are signed at a time: each waits for the timestamp service. */
const atOnce = 8;

/**
 * Signs each artifact in place, or what an archive holds, and reads each signature back. Before anything is signed,
 * refuses entitlements with which macOS would kill one of the programs.
 */
export async function sign(
  { settings, log, clock }: Pick<Context, 'settings' | 'log' | 'clock'>,
  { signer, entitlements: choice }: { signer: Signer; entitlements: EntitlementChoice },
  artifacts: readonly Artifact[],
): Promise<Artifact[]> {
  const { identifier, hardenedRuntime } = settings.sign;
  const { forNested } = choice;
  for (const artifact of artifacts) await refuseRestricted(artifact, await entitlementsOf(artifact, choice));
  let signed = 0;
  const progress = createProgress(
    (seconds) => `Signed ${signed} of ${artifacts.length} in ${Math.round(seconds)} s`,
    { log, clock },
  );
  return mapBounded(artifacts, atOnce, async (artifact) => {
    const signature = await signWithContents(artifact, async (code) => {
      const item = { ...artifact, ...code };
      const entitlements = await entitlementsOf(item, choice);
      await refuseRestricted(item, entitlements);
      const made = await signer.sign(item, { identifier, entitlements, forNested, hardenedRuntime });
      await readBackSignature(item, {
        ...{ signer: signer.description, entitlements, hardenedRuntime },
        identifier: identifier ?? made.identifier,
      });
      return made;
    });
    signed += 1;
    if (signed < artifacts.length) progress();
    return { ...artifact, signature };
  });
}

/** Returns those of the main executable. */
async function entitlementsOf(
  { kind, name, path }: Pick<Artifact, 'kind' | 'name' | 'path'>,
  choice: EntitlementChoice,
): Promise<Entitlements | null> {
  if (kind !== 'app') return choice.forMain(name);
  const { executable } = await readBundle(path);
  return choice.forMain(executable === null ? name : relative(path, executable));
}
