import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { commonAuthority, isSound, type VerifyOptions } from '../signature/verify/verification.js';
import { verifyMachO } from '../signature/verify/verify-macho.js';
import { FormatError } from '../system/errors.js';
import type { Issue } from '../system/issue.js';
import { type Bundle, codeResourcesPath, readBundle } from './bundle.js';
import { bundleIssue } from './bundle-findings.js';
import { readSignableBundle } from './code-tree.js';
import type { CodeVerification } from './code-verification.js';
import type { SignableBundle } from './resource-envelope/code-resources.js';
import { verifyResources } from './resource-envelope/verify-resources.js';
import { type Scope, unsealedContents } from './structure.js';

/** Bundles within bundles, more deeply than anything that runs. */
const deepest = 16;

/**
 * Verifies a bundle or a Mach-O file, and all code that its seal holds on to. As codesign does it, the main
 * executable of a bundle stands for the bundle, since its signature seals what is around it.
 * Never throws for bad bytes; a path that cannot be opened is the caller's affair.
 */
export async function verifyCode(
  path: string,
  options: VerifyOptions,
  outer: Scope = [],
): Promise<CodeVerification> {
  const isFolder = (await stat(path)).isDirectory();
  const bundlePath = isFolder ? path : await bundleAround(path);
  if (bundlePath === null)
    return { ...(await verifyMachO(path, options)), path, executable: path, nested: [] };
  try {
    if (outer.length >= deepest) throw new FormatError(`${path} lies too deep in other bundles`);
    return await verifyBundle(await readSignableBundle(bundlePath), options, outer);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const issue = bundleIssue('bundle-malformed', path, `${error.message}.`);
    return {
      valid: false,
      authority: null,
      problems: [issue],
      slices: [],
      path,
      executable: null,
      nested: [],
    };
  }
}

/** The bundle whose main executable a file is; null when it is none. */
async function bundleAround(path: string): Promise<string | null> {
  const folder = dirname(path);
  if (!folder.endsWith(join('Contents', 'MacOS'))) return null;
  const candidate = dirname(dirname(folder));
  try {
    return (await readBundle(candidate)).executable === path ? candidate : null;
  } catch {
    return null;
  }
}

async function verifyBundle(
  bundle: Bundle & SignableBundle,
  options: VerifyOptions,
  outer: Scope,
): Promise<CodeVerification> {
  const { path, executable, infoPlist } = bundle;
  const codeResources = await readFile(codeResourcesPath(bundle)).catch(() => null);
  const own = await verifyMachO(executable, { ...options, bundle: { infoPlist, codeResources } });
  const isSigned = own.slices.some(({ kind }) => kind !== 'none');
  const seal = isSigned
    ? await verifySeal(bundle, { codeResources, options, scope: [bundle, ...outer] })
    : { problems: [], nested: [] };

  const problems = [...own.problems, ...seal.problems, ...(await unsealedContents(bundle))];
  return {
    path,
    executable,
    slices: own.slices,
    nested: seal.nested,
    problems,
    valid: isSound(problems) && seal.nested.every(({ valid }) => valid),
    authority: commonAuthority(own.slices),
  };
}

interface SealVerdict {
  problems: Issue[];
  nested: CodeVerification[];
}

async function verifySeal(
  bundle: Bundle & SignableBundle,
  { codeResources, options, scope }: { codeResources: Buffer | null; options: VerifyOptions; scope: Scope },
): Promise<SealVerdict> {
  const versions: CodeVerification[] = [];
  for (const version of bundle.otherVersions) versions.push(await verifyCode(version, options, scope));
  if (codeResources === null) {
    const message = `${bundle.path} has no seal over its resources; only its program is signed.`;
    return { problems: [bundleIssue('resources-not-sealed', bundle.path, message)], nested: versions };
  }
  const verifyNested = (path: string) => verifyCode(path, options, scope);
  const resources = await verifyResources(bundle, { codeResources, scope, verifyNested });
  return { problems: resources.problems, nested: [...resources.nested, ...versions] };
}
