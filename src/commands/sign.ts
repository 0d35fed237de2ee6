import { cp, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Artifact, ArtifactKind, ArtifactSignature } from '../artifact/artifact.js';
import { artifactKind } from '../artifact/artifact-kind.js';
import { type SignatureMaker, signArtifact } from '../bundle/sign-artifact.js';
import type { Identity } from '../identity/identity.js';
import { type Entitlements, parseEntitlements } from '../signature/entitlements/parse-entitlements.js';
import { type PreservedPart, preservedParts } from '../signature/sign/sign-macho.js';
import { systemClock } from '../system/clock.js';
import { Failure, FormatError, InputError } from '../system/errors.js';
import { withTemporaryFolder } from '../system/files.js';
import { appleEndpoints } from '../system/network/endpoints.js';
import { Secret } from '../system/secrets.js';
import { existingPaths } from './arguments/existing-paths.js';
import { type Command, type CommandArguments, type Terminal, usageError } from './command.js';

export const signCommand: Command = {
  usage: '(--identity FILE.p12 --identity-password-env NAME | --adhoc) [options] PATH...',
  description: ['Signs programs and apps, with all code inside an app, in place or to --output.'],
  options: [
    {
      name: 'identity',
      value: 'FILE.p12',
      description: 'PKCS#12 file with the certificate and its private key.',
    },
    {
      name: 'identity-password-env',
      value: 'NAME',
      description:
        'Environment variable with the password of the file. It is no option itself, because any process can read the arguments of another.',
    },
    { name: 'adhoc', description: 'Sign without a certificate.' },
    {
      name: 'identifier',
      value: 'ID',
      description: 'Identifier in the signature. Without it, CFBundleIdentifier or the file name.',
    },
    { name: 'entitlements', value: 'FILE.plist', description: 'Entitlements of the main program.' },
    { name: 'options', value: 'runtime', description: 'Sign with the hardened runtime.' },
    {
      name: 'requirements',
      value: 'TEXT',
      description: 'Internal requirements in the language of codesign.',
    },
    {
      name: 'timestamp-url',
      value: 'URL|none',
      description: 'Timestamp service (RFC 3161).',
      default: appleEndpoints.timestamp,
    },
    {
      name: 'preserve-metadata',
      value: 'LIST',
      description: `Parts of the present signature to keep, separated by commas: ${preservedParts.join(', ')}.`,
    },
    {
      name: 'output',
      value: 'PATH',
      description: 'Write the signed copy there and leave the original unchanged. Takes one path.',
    },
  ],
  examples: [
    'go-notarize sign --adhoc ./tool',
    'go-notarize sign --identity id.p12 --identity-password-env P12_PASSWORD --options runtime --timestamp-url none ./tool',
    "go-notarize sign --adhoc --requirements 'designated => identifier com.example.tool' --output ./signed ./tool",
  ],
  async run(args, terminal) {
    const paths = await existingPaths(args, terminal);
    const how = {
      identifier: args.text('identifier') ?? null,
      entitlements: await readEntitlements(args),
      hardenedRuntime: readSigningOptions(args),
    };
    const maker = await openMaker(args, terminal);
    const output = readOutput(paths, args, terminal);
    const results = [];
    for (const path of paths) {
      const kind = await artifactKind(path);
      if (how.entitlements !== null) await refuseEntitlements({ kind, path }, how.entitlements);
      const facts = await signTo({ kind, path }, output, (at, to) =>
        signArtifact({ kind, path: at }, how, { ...maker, ...(to === null ? {} : { output: to }) }),
      );
      results.push({ path: output ?? path, ...facts });
    }
    if (terminal.json) terminal.printJson(results);
    else for (const { path, identifier, slices } of results) terminal.print(render(path, identifier, slices));
    return 0;
  },
};

function render(path: string, identifier: string, slices: { arch: string; cdHashes: string[] }[]): string {
  const lines = slices.map(({ arch, cdHashes }) => `  ${arch.padEnd(8)} cdhash ${cdHashes.join(', ')}`);
  return [`${path}: signed as ${identifier}`, ...lines].join('\n');
}

/** Loads the reader of provisioning profiles only when there are entitlements. */
async function refuseEntitlements(
  { kind, path }: { kind: ArtifactKind; path: string },
  entitlements: Entitlements,
): Promise<void> {
  const { refuseRestricted } = await import('../preflight/restricted-entitlements.js');
  await refuseRestricted({ kind, name: basename(path), path }, entitlements);
}

async function readEntitlements(args: CommandArguments): Promise<Entitlements | null> {
  const path = args.text('entitlements');
  if (path === undefined) return null;
  try {
    return parseEntitlements(await readFile(path));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw usageError(
      'entitlements',
      `The entitlements ${path} cannot be read.`,
      'Name a property list file.',
    );
  }
}

function readSigningOptions(args: CommandArguments): boolean {
  const options = args.text('options');
  if (options === undefined || options === 'runtime') return options === 'runtime';
  throw usageError(
    'options',
    `'${options}' is not a signing option.`,
    'Use --options runtime, or leave it out.',
  );
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

/** Throws `usage` for what is not in Apple's requirement language, with the place where it leaves it. */
async function readRequirements(args: CommandArguments): Promise<Pick<SignatureMaker, 'requirements'>> {
  const text = args.text('requirements');
  if (text === undefined) return {};
  const { parseRequirementSet } = await import('../signature/requirement/parse-requirement.js');
  try {
    return { requirements: parseRequirementSet(text) };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const remedy = 'Write it as codesign does: TYPE => REQUIREMENT, e.g. designated => anchor apple generic.';
    throw usageError('requirements', `The requirements cannot be read: ${error.message}.`, remedy);
  }
}

async function openMaker(args: CommandArguments, terminal: Terminal): Promise<SignatureMaker> {
  const signingTime = systemClock.now();
  const preserve = readPreserved(args);
  const requirements = await readRequirements(args);
  if (args.flag('adhoc'))
    return { signer: 'adhoc', timestamper: null, signingTime, preserve, ...requirements };
  const signer = await openIdentity(args, terminal);
  const url = args.text('timestamp-url') ?? appleEndpoints.timestamp;
  if (url === 'none') return { signer, timestamper: null, signingTime, preserve, ...requirements };
  const { createTimestamper } = await import('../signature/timestamp/request-timestamp.js');
  const { createHttp } = await import('../system/network/http.js');
  const world = { http: createHttp(), clock: systemClock, log: terminal.log };
  return {
    signer,
    timestamper: createTimestamper({ ...world, url }),
    signingTime,
    preserve,
    ...requirements,
  };
}

/** A Developer ID identity when the file has one; any other can sign too, but not for other people's Macs. */
async function openIdentity(args: CommandArguments, terminal: Terminal): Promise<Identity> {
  const path = args.text('identity');
  const variable = args.text('identity-password-env');
  if (path === undefined) {
    throw usageError('identity', 'There is nothing to sign with.', 'Give --identity FILE.p12, or --adhoc.');
  }
  const password = variable === undefined ? '' : terminal.environment[variable];
  if (password === undefined) {
    throw usageError(
      'identity-password-env',
      `The variable ${variable} is not set.`,
      'Export it before the call.',
    );
  }
  const { decodeCertificateInput } = await import('../identity/pkcs12/open-pkcs12.js');
  const { openSigningIdentities } = await import('../identity/open-signing-identities.js');
  const certificate = { pkcs12: decodeCertificateInput(path, 'identity'), password: new Secret(password) };
  const dependencies = { clock: systemClock, log: terminal.log };
  return openSigningIdentities({ certificate, input: 'identity', kind: 'any' }, dependencies).application;
}

/** Returns the path of --output, or null to sign in place. */
function readOutput(paths: readonly string[], args: CommandArguments, terminal: Terminal): string | null {
  const output = args.text('output');
  if (output === undefined) return null;
  if (paths.length === 1) return resolve(terminal.workingDirectory, output);
  throw usageError('output', '--output takes one path.', 'Sign the others in calls of their own.');
}

type Sign = (path: string, output: string | null) => Promise<ArtifactSignature>;

/** Signs in place, or to the output: a failure then leaves both the original and what is at the output alone. */
async function signTo(
  { kind, path }: Pick<Artifact, 'kind' | 'path'>,
  output: string | null,
  sign: Sign,
): Promise<ArtifactSignature> {
  if (output === null) return sign(path, null);
  try {
    return kind === 'binary' ? await sign(path, output) : await signCopy(path, output, sign);
  } catch (cause) {
    if (cause instanceof Failure || !isSystemError(cause)) throw cause;
    throw new InputError('output', `${output} cannot be written (${cause.code}).`, {
      code: 'output-not-writable',
      remedy: 'Choose a place that this user may write to.',
      cause,
    });
  }
}

/** A bundle is signed in a copy beside the output, and renamed there. */
function signCopy(bundle: string, output: string, sign: Sign): Promise<ArtifactSignature> {
  return withTemporaryFolder(async (folder) => {
    const copy = join(folder, basename(bundle));
    await cp(bundle, copy, { recursive: true, verbatimSymlinks: true });
    const facts = await sign(copy, null);
    await rm(output, { recursive: true, force: true });
    await rename(copy, output);
    return facts;
  }, dirname(output));
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
