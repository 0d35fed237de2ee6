import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isKnownHashType } from '../../signature/code-directory/hash-types.js';
import { FormatError } from '../../system/errors.js';
import type { Issue } from '../../system/issue.js';
import { mapBounded } from '../../system/parallel.js';
import { codeResourcesPath, pathInBase, type SignableBundle } from '../bundle.js';
import { type BundleFindingCode, bundleIssue } from '../bundle-findings.js';
import { linkProblem, type Scope } from '../check-structure.js';
import type { CodeVerification } from '../code-verification.js';
import type { FileEntry, NestedEntry, ResourceEntry } from './code-resources.js';
import { hashFile } from './hash-file.js';
import { listResources, type Resource } from './list-resources.js';
import { describeNestedCode } from './nested-code.js';
import { type ReadCodeResources, readCodeResources } from './read-code-resources.js';
import { compileRules, exclusionsFor, weakRules } from './resource-rules.js';

export interface VerifyResourcesRequest {
  codeResources: Buffer;
  /** The bundle and the bundles around it. */
  scope: Scope;
  verifyNested(path: string): Promise<CodeVerification>;
}

export interface ResourceVerification {
  problems: Issue[];
  nested: CodeVerification[];
}

/**
 * Compares the files of a bundle with its CodeResources, in both directions: nothing is missing, added or changed,
 * links have their targets, and nested code is valid and satisfies the recorded requirement.
 * Source: Security, OSX/libsecurity_codesigning/lib/StaticCode.cpp (`validateResource`, `validateNestedCode`).
 */
export async function verifyResources(
  bundle: SignableBundle,
  request: VerifyResourcesRequest,
): Promise<ResourceVerification> {
  try {
    const codeResources = readCodeResources(request.codeResources, codeResourcesPath(bundle));
    return await compare(bundle, codeResources, request);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const message = `The resource envelope cannot be read: ${error.message}.`;
    return { problems: [bundleIssue('resources-malformed', bundle.base, message)], nested: [] };
  }
}

/** Files that are compared at the same time. */
const parallelism = 4;

async function compare(
  bundle: SignableBundle,
  { files2, rules2 }: ReadCodeResources,
  request: VerifyResourcesRequest,
): Promise<ResourceVerification> {
  const { base } = bundle;
  if (files2 === null) {
    const message = 'The resource envelope has rules of version 1 only, which macOS refuses since 10.9.5.';
    return { problems: [bundleIssue('resource-envelope-obsolete', base, message)], nested: [] };
  }
  const rules = compileRules(rules2, exclusionsFor(pathInBase(bundle, bundle.executable)));
  const items = await listResources(base, rules);
  const compared = await mapBounded(items, parallelism, (item) =>
    compareItem(bundle, item, { ...request, files2 }),
  );
  const present = new Set(items.map(({ path }) => path));
  const missing = [...files2].filter(([path, { optional }]) => !optional && !present.has(path));
  return {
    problems: [
      ...weakRules(rules2, bundle.resourcePrefix).map((pattern) =>
        bundleIssue('resource-rules-weak', base, `The resource rule '${pattern}' leaves out files.`),
      ),
      ...compared.flatMap(({ problems }) => problems),
      ...missing.map(([path]) =>
        bundleIssue('resource-missing', join(base, path), `${path} was removed after signing.`),
      ),
    ],
    nested: compared.flatMap(({ nested }) => nested),
  };
}

async function compareItem(
  { base }: SignableBundle,
  item: Resource,
  { files2, scope, verifyNested }: VerifyResourcesRequest & { files2: ReadonlyMap<string, ResourceEntry> },
): Promise<ResourceVerification> {
  const path = join(base, item.path);
  const problem = (code: BundleFindingCode, message: string): ResourceVerification => ({
    problems: [bundleIssue(code, path, message)],
    nested: [],
  });
  const entry = files2.get(item.path);
  if (!entry) return problem('resource-added', `${item.path} was added after signing.`);
  if (entry.kind === 'nested' && item.kind !== 'link')
    return compareNested(path, entry, await verifyNested(path));
  const changed = () => problem('resource-changed', `${item.path} was changed after signing.`);
  if (entry.kind === 'link') {
    if (item.kind !== 'link' || (await readlink(path)) !== entry.target) return changed();
    const found = await linkProblem(path, scope);
    return { problems: found ? [found] : [], nested: [] };
  }
  // Older tools recorded nested code by its hash alone.
  if (entry.kind !== 'file' || item.kind === 'link' || item.kind === 'other') return changed();
  return (await isUnchanged(path, entry)) ? { problems: [], nested: [] } : changed();
}

/** Every recorded hash must match, and at least one must have a known type. */
async function isUnchanged(path: string, { hashes }: FileEntry): Promise<boolean> {
  const types = [...hashes.keys()].filter(isKnownHashType);
  if (types.length === 0) return false;
  const actual = await hashFile(path, types).catch(() => null); // a folder instead of a file
  return types.every((type) => actual?.get(type)?.equals(hashes.get(type) ?? Buffer.alloc(0)));
}

/**
 * Compares nested code with its entry. The very code that was recorded matches. Other code matches when its own
 * designated requirement is the recorded one, and it meets that (`verifyNested` checks it).
 */
async function compareNested(
  path: string,
  entry: NestedEntry,
  verification: CodeVerification,
): Promise<ResourceVerification> {
  const nested = [verification];
  const recorded = entry.cdHash?.toString('hex');
  if (verification.slices.some(({ best }) => best?.cdHash === recorded)) return { problems: [], nested };
  const requirement = await requirementOf(verification);
  if (requirement === null) return { problems: [], nested }; // not signed: a problem of the nested code already
  if (entry.requirement === requirement) {
    const message = `${path} was replaced after signing by other code that meets the recorded requirement.`;
    return { problems: [bundleIssue('nested-code-replaced', path, message, 'warning')], nested };
  }
  const message = `${path} was replaced after signing by other code.`;
  return { problems: [bundleIssue('nested-code-changed', path, message)], nested };
}

async function requirementOf({ executable }: CodeVerification): Promise<string | null> {
  try {
    return executable === null ? null : (await describeNestedCode(executable)).requirement;
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}
