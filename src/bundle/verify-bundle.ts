import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { commonAuthority, isSound, type VerifyOptions } from '../signature/verify/verification.js';
import { verifyMachO } from '../signature/verify/verify-macho.js';
import { FormatError } from '../system/errors.js';
import { codeResourcesPath, readBundle, type SignableBundle } from './bundle.js';
import { bundleIssue } from './bundle-findings.js';
import { type Scope, unsealedContents } from './check-structure.js';
import type { CodeVerification } from './code-verification.js';
import { hasLostLinks } from './framework-links.js';
import { isMainExecutablePath } from './main-executable.js';
import { readSignableBundle } from './read-code-tree.js';
import { type ResourceVerification, verifyResources } from './resource-envelope/verify-resources.js';

/** Levels of bundles in bundles; real apps have five at most. */
const deepest = 16;

/**
 * Verifies a bundle or a Mach-O file, with all nested code. As with codesign, the path of a bundle's main executable
 * means the bundle, since its signature covers the resource envelope.
 * Malformed files give problems; throws only when the path cannot be opened.
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
    if (outer.length >= deepest) throw new FormatError(`${path} is nested too deeply in other bundles`);
    return await verifyBundle(await readSignableBundle(bundlePath), options, outer);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const code = (await hasLostLinks(bundlePath)) ? 'framework-links-lost' : 'bundle-malformed';
    const issue = bundleIssue(code, path, `${error.message}.`);
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

/** Returns the bundle of a main executable; null for any other file. */
async function bundleAround(path: string): Promise<string | null> {
  if (!isMainExecutablePath(path)) return null;
  const candidate = dirname(dirname(dirname(path)));
  try {
    return (await readBundle(candidate)).executable === path ? candidate : null;
  } catch {
    return null;
  }
}

async function verifyBundle(
  bundle: SignableBundle,
  options: VerifyOptions,
  outer: Scope,
): Promise<CodeVerification> {
  const { path, executable, infoPlist } = bundle;
  const codeResources = await readFile(codeResourcesPath(bundle)).catch(() => null);
  const own = await verifyMachO(executable, { ...options, bundle: { infoPlist, codeResources } });
  const isSigned = own.slices.some(({ kind }) => kind !== 'none');
  const envelope = isSigned
    ? await verifyEnvelope(bundle, { codeResources, options, scope: [bundle, ...outer] })
    : { problems: [], nested: [] };

  const problems = [...own.problems, ...envelope.problems, ...(await unsealedContents(bundle))];
  return {
    path,
    executable,
    slices: own.slices,
    nested: envelope.nested,
    problems,
    valid: isSound(problems) && envelope.nested.every(({ valid }) => valid),
    authority: commonAuthority(own.slices),
  };
}

async function verifyEnvelope(
  bundle: SignableBundle,
  { codeResources, options, scope }: { codeResources: Buffer | null; options: VerifyOptions; scope: Scope },
): Promise<ResourceVerification> {
  const versions: CodeVerification[] = [];
  for (const version of bundle.otherVersions) versions.push(await verifyCode(version, options, scope));
  if (codeResources === null) {
    const message = `${bundle.path} has no CodeResources: only its program is signed.`;
    return { problems: [bundleIssue('resources-not-sealed', bundle.path, message)], nested: versions };
  }
  const verifyNested = (path: string) => verifyCode(path, options, scope);
  const resources = await verifyResources(bundle, { codeResources, scope, verifyNested });
  return { problems: resources.problems, nested: [...resources.nested, ...versions] };
}
