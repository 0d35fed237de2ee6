import { type SignatureMaker, signArtifact } from '../../bundle/sign-artifact.js';
import type { Identity } from '../../identity/identity.js';
import { pageSizes } from '../../signature/code-directory/page-size.js';
import { type PreservedPart, preservedParts } from '../../signature/sign/sign-macho.js';
import type { Timestamper } from '../../signature/timestamp/request-timestamp.js';
import { systemClock } from '../../system/clock.js';
import { FormatError } from '../../system/errors.js';
import { appleEndpoints } from '../../system/network/endpoints.js';
import { type CommandArguments, type Terminal, usageError } from '../command.js';
import type { ArtifactSigner } from './artifact-signer.js';
import { readSigningCertificate } from './read-signing-certificate.js';

/** Opens the signer that works on any machine. It holds the key in memory. */
export async function openPortableSigner(
  args: CommandArguments,
  terminal: Terminal,
): Promise<ArtifactSigner> {
  const kept = { preserve: readPreserved(args), ...(await readRequirements(args)), ...readPageSize(args) };
  const signingTime = systemClock.now();
  const makers = new Map<Purpose, Promise<SignatureMaker>>();
  const makerFor = (purpose: Purpose): Promise<SignatureMaker> => {
    const maker = makers.get(purpose) ?? openMaker({ ...kept, signingTime }, purpose, { args, terminal });
    makers.set(purpose, maker);
    return maker;
  };
  if (!args.flag('adhoc')) await readSigningCertificate(args, terminal); // a wrong option fails before anything is signed
  return {
    signsToOutput: (kind) => kind !== 'app',
    sign: async (artifact, content, output) => {
      const maker = await makerFor(artifact.kind === 'pkg' ? 'packages' : 'code');
      return signArtifact(artifact, content, { ...maker, ...(output === null ? {} : { output }) });
    },
  };
}

/** Installer packages are signed with an identity of their own, which the same file can hold. */
type Purpose = 'code' | 'packages';

async function openMaker(
  kept: Omit<SignatureMaker, 'signer' | 'timestamper'>,
  purpose: Purpose,
  { args, terminal }: { args: CommandArguments; terminal: Terminal },
): Promise<SignatureMaker> {
  if (args.flag('adhoc')) return { ...kept, signer: 'adhoc', timestamper: null };
  const signer = await openIdentity(purpose, args, terminal);
  return { ...kept, signer, timestamper: await openTimestamper(args, terminal) };
}

async function openTimestamper(args: CommandArguments, { log }: Terminal): Promise<Timestamper | null> {
  const url = args.text('timestamp-url') ?? appleEndpoints.timestamp;
  if (url === 'none') return null;
  const { createTimestamper } = await import('../../signature/timestamp/request-timestamp.js');
  const { createHttp } = await import('../../system/network/http.js');
  return createTimestamper({ http: createHttp(), clock: systemClock, log, url });
}

/** Opens a Developer ID identity when the file has one, else any other: it signs, but not for other people's Macs. */
async function openIdentity(purpose: Purpose, args: CommandArguments, terminal: Terminal): Promise<Identity> {
  const { openInstallerIdentity, openSigningIdentities } = await import(
    '../../identity/open-signing-identities.js'
  );
  const { appleTrust } = await import('../../identity/trust.js');
  const certificate = await readSigningCertificate(args, terminal);
  const dependencies = { clock: systemClock, log: terminal.log, trust: appleTrust };
  const request = { certificate, kind: 'any' } as const;
  if (purpose === 'packages') return openInstallerIdentity(request, dependencies);
  return openSigningIdentities(request, dependencies).application;
}

function readPreserved(args: CommandArguments): PreservedPart[] {
  const parts = (args.text('preserve-metadata') ?? '').split(',').filter((part) => part !== '');
  const isPart = (part: string): part is PreservedPart => preservedParts.some((known) => known === part);
  const unknown = parts.find((part) => !isPart(part));
  if (unknown === undefined) return parts.filter(isPart);
  throw usageError(
    'preserve-metadata',
    `'${unknown}' cannot be preserved.`,
    `Use ${preservedParts.join(', ')}.`,
  );
}

function readPageSize(args: CommandArguments): Pick<SignatureMaker, 'pageSize'> {
  const text = args.text('page-size');
  if (text === undefined) return {};
  const pageSize = pageSizes.find((size) => String(size) === text);
  if (pageSize !== undefined) return { pageSize };
  throw usageError('page-size', `'${text}' is not a page size.`, `Use ${pageSizes.join(' or ')}.`);
}

/** Throws `usage` for a text that is not in Apple's requirement language; the message names the position. */
async function readRequirements(args: CommandArguments): Promise<Pick<SignatureMaker, 'requirements'>> {
  const text = args.text('requirements');
  if (text === undefined) return {};
  const { parseRequirementSet } = await import('../../signature/requirement/parse-requirement.js');
  try {
    return { requirements: parseRequirementSet(text) };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const remedy = 'Write it as codesign does: TYPE => REQUIREMENT, e.g. designated => anchor apple generic.';
    throw usageError('requirements', `The requirements cannot be read: ${error.message}.`, remedy);
  }
}
