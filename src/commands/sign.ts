import { cp, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Artifact, ArtifactKind, ArtifactSignature } from '../artifact/artifact.js';
import { artifactKind } from '../artifact/artifact-kind.js';
import { type SignatureMaker, signArtifact } from '../engine/portable/sign-artifact.js';
import type { Identity } from '../identity/identity.js';
import { type Entitlements, parseEntitlements } from '../signature/entitlements/parse-entitlements.js';
import { type PreservedPart, preservedParts } from '../signature/sign/sign-macho.js';
import { systemClock } from '../system/clock.js';
import { appleEndpoints } from '../system/endpoints.js';
import { Failure, FormatError, InputError } from '../system/errors.js';
import { withTemporaryFolder } from '../system/files.js';
import type { Command, Given, Terminal } from './shared/command.js';
import { existingPaths } from './shared/paths.js';
import { usage } from './shared/usage.js';

export const signCommand: Command = {
  help: [
    'Usage: go-notarize sign (--identity FILE.p12 --identity-password-env NAME | --adhoc) [options] PATH...',
    '',
    'Signs programs and apps in place, or to --output, inside-out.',
    '',
    '  --identity FILE.p12            certificate and key; the password comes from an environment variable,',
    '  --identity-password-env NAME   since an argument could be read by every process of the machine',
    '  --adhoc                        sign without an identity',
    '  --identifier ID                identifier; default: CFBundleIdentifier, else the file name',
    '  --entitlements FILE.plist      entitlements for the main program',
    '  --options runtime              hardened runtime',
    "  --requirements TEXT            e.g. 'designated => identifier com.example.tool and anchor apple generic'",
    "  --timestamp-url URL|none       timestamp service; default: Apple's",
    `  --preserve-metadata LIST       keep from the present signature: ${preservedParts.join(',')}`,
    '  --output PATH                  write there and leave the original alone (one path only)',
  ].join('\n'),
  options: {
    identity: { type: 'string' },
    'identity-password-env': { type: 'string' },
    adhoc: { type: 'boolean' },
    identifier: { type: 'string' },
    entitlements: { type: 'string' },
    options: { type: 'string' },
    requirements: { type: 'string' },
    'timestamp-url': { type: 'string' },
    'preserve-metadata': { type: 'string' },
    output: { type: 'string' },
  },
  async run(given, terminal) {
    const paths = await existingPaths(given, terminal);
    const how = {
      identifier: given.text('identifier') ?? null,
      entitlements: await readEntitlements(given),
      hardenedRuntime: readSigningOptions(given),
    };
    const maker = await openMaker(given, terminal);
    const output = readOutput(paths, given, terminal);
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

/** What reads provisioning profiles is loaded only where there are entitlements. */
async function refuseEntitlements(
  { kind, path }: { kind: ArtifactKind; path: string },
  entitlements: Entitlements,
): Promise<void> {
  const { refuseRestricted } = await import('../preflight/restricted-entitlements.js');
  await refuseRestricted({ kind, name: basename(path), path }, entitlements);
}

async function readEntitlements(given: Given): Promise<Entitlements | null> {
  const path = given.text('entitlements');
  if (path === undefined) return null;
  try {
    return parseEntitlements(await readFile(path));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw usage('entitlements', `The entitlements ${path} cannot be read.`, 'Name a property list file.');
  }
}

function readSigningOptions(given: Given): boolean {
  const options = given.text('options');
  if (options === undefined || options === 'runtime') return options === 'runtime';
  throw usage('options', `'${options}' is not a signing option.`, 'Use --options runtime, or leave it out.');
}

function readPreserved(given: Given): PreservedPart[] {
  const parts = (given.text('preserve-metadata') ?? '').split(',').filter((part) => part !== '');
  const isPart = (part: string): part is PreservedPart => preservedParts.some((known) => known === part);
  const unknown = parts.find((part) => !isPart(part));
  if (unknown === undefined) return parts.filter(isPart);
  throw usage('preserve-metadata', `'${unknown}' cannot be preserved.`, `Use ${preservedParts.join(', ')}.`);
}

/** Throws `usage` for what is not in Apple's requirement language, with the place where it leaves it. */
async function readRequirements(given: Given): Promise<Pick<SignatureMaker, 'requirements'>> {
  const text = given.text('requirements');
  if (text === undefined) return {};
  const { parseRequirementSet } = await import('../signature/requirement/parse-requirement.js');
  try {
    return { requirements: parseRequirementSet(text) };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const remedy = 'Write it as codesign does: TYPE => REQUIREMENT, e.g. designated => anchor apple generic.';
    throw usage('requirements', `The requirements cannot be read: ${error.message}.`, remedy);
  }
}

async function openMaker(given: Given, terminal: Terminal): Promise<SignatureMaker> {
  const signingTime = systemClock.now();
  const preserve = readPreserved(given);
  const requirements = await readRequirements(given);
  if (given.flag('adhoc'))
    return { signer: 'adhoc', timestamper: null, signingTime, preserve, ...requirements };
  const signer = await openIdentity(given, terminal);
  const url = given.text('timestamp-url') ?? appleEndpoints.timestamp;
  if (url === 'none') return { signer, timestamper: null, signingTime, preserve, ...requirements };
  const { createTimestamper } = await import('../signature/timestamp/request-timestamp.js');
  const { createHttp } = await import('../system/http.js');
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
async function openIdentity(given: Given, terminal: Terminal): Promise<Identity> {
  const path = given.text('identity');
  const variable = given.text('identity-password-env');
  if (path === undefined) {
    throw usage('identity', 'There is nothing to sign with.', 'Give --identity FILE.p12, or --adhoc.');
  }
  const password = variable === undefined ? '' : terminal.environment[variable];
  if (password === undefined) {
    throw usage(
      'identity-password-env',
      `The variable ${variable} is not set.`,
      'Export it before the call.',
    );
  }
  const { decodeCertificateInput } = await import('../identity/pkcs12/open-pkcs12.js');
  const { openSigningIdentities } = await import('../identity/open-signing-identities.js');
  const certificate = { pkcs12: decodeCertificateInput(path, 'identity'), password };
  const dependencies = { clock: systemClock, log: terminal.log };
  return openSigningIdentities({ certificate, input: 'identity', kind: 'any' }, dependencies).application;
}

/** Where the one signed file goes with --output; null: what is given is signed where it lies. */
function readOutput(paths: readonly string[], given: Given, terminal: Terminal): string | null {
  const output = given.text('output');
  if (output === undefined) return null;
  if (paths.length === 1) return resolve(terminal.workingDirectory, output);
  throw usage('output', '--output takes one path.', 'Sign the others in calls of their own.');
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
