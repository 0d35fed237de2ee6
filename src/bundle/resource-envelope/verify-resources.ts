import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isKnownHashType } from '../../signature/code-directory/hash-types.js';
import { FormatError } from '../../system/errors.js';
import type { Issue } from '../../system/issue.js';
import { mapBounded } from '../../system/parallel.js';
import { type BundleFindingCode, bundleIssue } from '../bundle-findings.js';
import type { CodeVerification } from '../code-verification.js';
import { linkProblem, type Scope } from '../structure.js';
import { hashFile, pathInBase, type SignableBundle } from './code-resources.js';
import { type Resource, listResources } from './list-resources.js';
import { describeNestedCode } from './nested-code.js';
import { type CodeResources, readCodeResources, type Seal } from './read-code-resources.js';
import { compileRules, exclusionsFor, weakRules } from './resource-rules.js';

export interface ResourceRequest {
  codeResources: Buffer;
  /** The bundle and those around it. */
  scope: Scope;
  verifyNested(path: string): Promise<CodeVerification>;
}

export interface ResourceVerdict {
  problems: Issue[];
  nested: CodeVerification[];
}

/**
 * Compares what a bundle holds with what its seal says, both ways: nothing is missing, added or changed, links lead
 * where they led, and code inside fulfils what the seal asks of it and is itself in order.
 * Source: Security, OSX/libsecurity_codesigning/lib/StaticCode.cpp (`validateResource`, `validateNestedCode`).
 */
export async function verifyResources(
  bundle: SignableBundle,
  request: ResourceRequest,
): Promise<ResourceVerdict> {
  try {
    return await compare(bundle, readCodeResources(request.codeResources), request);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const message = `The seal over the resources cannot be used: ${error.message}.`;
    return { problems: [bundleIssue('resources-malformed', bundle.base, message)], nested: [] };
  }
}

async function compare(
  bundle: SignableBundle,
  { files2, rules2 }: CodeResources,
  request: ResourceRequest,
): Promise<ResourceVerdict> {
  if (files2 === null) {
    const message = 'The seal over the resources is of a kind that macOS does not accept any more.';
    return { problems: [bundleIssue('resource-envelope-obsolete', bundle.base, message)], nested: [] };
  }
  const rules = compileRules(rules2, exclusionsFor(pathInBase(bundle, bundle.executable)));
  const items = await listResources(bundle.base, rules);
  const verdicts = await mapBounded(items, 4, (item) => compareItem(bundle, item, { ...request, files2 }));
  const present = new Set(items.map(({ path }) => path));
  const missing = [...files2].filter(([path, { optional }]) => !optional && !present.has(path));
  return {
    problems: [
      ...weakRules(rules2, bundle.resourcePrefix).map((pattern) =>
        bundleIssue(
          'resource-rules-weak',
          bundle.base,
          `The seal leaves out files by the rule '${pattern}'.`,
        ),
      ),
      ...verdicts.flatMap(({ problems }) => problems),
      ...missing.map(([path]) =>
        bundleIssue('resource-missing', join(bundle.base, path), `${path} is sealed, but missing.`),
      ),
    ],
    nested: verdicts.flatMap(({ nested }) => nested),
  };
}

async function compareItem(
  { base }: SignableBundle,
  item: Resource,
  { files2, scope, verifyNested }: ResourceRequest & { files2: ReadonlyMap<string, Seal> },
): Promise<ResourceVerdict> {
  const path = join(base, item.path);
  const wrong = (code: BundleFindingCode, message: string): ResourceVerdict => ({
    problems: [bundleIssue(code, path, message)],
    nested: [],
  });
  const seal = files2.get(item.path);
  if (!seal) return wrong('resource-added', `${item.path} was added after the bundle was signed.`);
  if (seal.kind === 'nested' && item.kind !== 'link')
    return compareNested(path, seal, await verifyNested(path));
  const changed = () => wrong('resource-changed', `${item.path} is not what was sealed.`);
  if (seal.kind === 'link') {
    if (item.kind !== 'link' || (await readlink(path)) !== seal.target) return changed();
    const problem = await linkProblem(path, scope);
    return { problems: problem ? [problem] : [], nested: [] };
  }
  // A file that rules call code may be sealed by its hash alone, as older tools did it.
  if (seal.kind !== 'file' || item.kind === 'link' || item.kind === 'other') return changed();
  return (await isUnchanged(path, seal)) ? { problems: [], nested: [] } : changed();
}

/** Every hash that the seal has must be right, and one at least must be known. */
async function isUnchanged(path: string, { hashes }: Extract<Seal, { kind: 'file' }>): Promise<boolean> {
  const types = [...hashes.keys()].filter(isKnownHashType);
  if (types.length === 0) return false;
  const actual = await hashFile(path, types).catch(() => null); // a folder where a file was
  return types.every((type) => actual?.get(type)?.equals(hashes.get(type) ?? Buffer.alloc(0)));
}

/**
 * Code inside must be sound, and be what the seal asks for. Asking is done by comparing: code that names the sealed
 * requirement as its own, and meets it, fulfils it; so does the very code that was sealed.
 */
async function compareNested(
  path: string,
  seal: Extract<Seal, { kind: 'nested' }>,
  verification: CodeVerification,
): Promise<ResourceVerdict> {
  const nested = [verification];
  const sealed = seal.cdHash?.toString('hex');
  if (verification.slices.some(({ best }) => best?.cdHash === sealed)) return { problems: [], nested };
  const requirement = await requirementOf(verification);
  if (requirement === null) return { problems: [], nested }; // not signed, which is said already
  if (seal.requirement === requirement) {
    const message = `${path} is other code than was sealed, though it fulfils what the seal asks of it.`;
    return { problems: [bundleIssue('nested-code-replaced', path, message, 'warning')], nested };
  }
  return {
    problems: [bundleIssue('nested-code-changed', path, `${path} is not the code that was sealed.`)],
    nested,
  };
}

async function requirementOf({ executable }: CodeVerification): Promise<string | null> {
  try {
    return executable === null ? null : (await describeNestedCode(executable)).requirement;
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}
