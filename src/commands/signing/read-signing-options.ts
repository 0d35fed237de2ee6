import { readFile } from 'node:fs/promises';
import type { SignatureContent, SignatureMaker } from '../../bundle/sign-artifact.js';
import type { Identity } from '../../identity/identity.js';
import { pageSizes } from '../../signature/code-directory/page-size.js';
import { type Entitlements, parseEntitlements } from '../../signature/entitlements/parse-entitlements.js';
import { type PreservedPart, preservedParts } from '../../signature/sign/sign-macho.js';
import { systemClock } from '../../system/clock.js';
import { FormatError, InputError } from '../../system/errors.js';
import { appleEndpoints } from '../../system/network/endpoints.js';
import { Secret } from '../../system/secrets.js';
import { type CommandArguments, type Terminal, usageError } from '../command.js';

/** Reads the contents of the signatures of a call. */
export async function readContent(args: CommandArguments): Promise<SignatureContent> {
  return {
    identifier: args.text('identifier') ?? null,
    entitlements: await readEntitlements(args),
    hardenedRuntime: readSigningOptions(args),
  };
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
  const { parseRequirementSet } = await import('../../signature/requirement/parse-requirement.js');
  try {
    return { requirements: parseRequirementSet(text) };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const remedy = 'Write it as codesign does: TYPE => REQUIREMENT, e.g. designated => anchor apple generic.';
    throw usageError('requirements', `The requirements cannot be read: ${error.message}.`, remedy);
  }
}

function readPageSize(args: CommandArguments): Pick<SignatureMaker, 'pageSize'> {
  const text = args.text('page-size');
  if (text === undefined) return {};
  const pageSize = pageSizes.find((size) => String(size) === text);
  if (pageSize !== undefined) return { pageSize };
  throw usageError('page-size', `'${text}' is not a page size.`, `Use ${pageSizes.join(' or ')}.`);
}

/** Opens the identity of a call, and reads all that applies to each of its signatures. */
export async function openMaker(args: CommandArguments, terminal: Terminal): Promise<SignatureMaker> {
  const kept = { preserve: readPreserved(args), ...(await readRequirements(args)), ...readPageSize(args) };
  const common = { signingTime: systemClock.now(), ...kept };
  if (args.flag('adhoc')) return { signer: 'adhoc', timestamper: null, ...common };
  const signer = await openIdentity(args, terminal);
  const url = args.text('timestamp-url') ?? appleEndpoints.timestamp;
  if (url === 'none') return { signer, timestamper: null, ...common };
  const { createTimestamper } = await import('../../signature/timestamp/request-timestamp.js');
  const { createHttp } = await import('../../system/network/http.js');
  const dependencies = { http: createHttp(), clock: systemClock, log: terminal.log };
  return { signer, timestamper: createTimestamper({ ...dependencies, url }), ...common };
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
  const { decodeCertificateInput } = await import('../../identity/pkcs12/open-pkcs12.js');
  const { openSigningIdentities } = await import('../../identity/open-signing-identities.js');
  const certificate = { pkcs12: decodeCertificateInput(path, 'identity'), password: new Secret(password) };
  const dependencies = { clock: systemClock, log: terminal.log };
  return openSigningIdentities({ certificate, input: 'identity', kind: 'any' }, dependencies).application;
}
