import { artifactKind } from '../artifact/artifact-kind.js';
import { isMainExecutablePath } from '../bundle/main-executable.js';
import type { VerifyOptions } from '../signature/verify/verification.js';
import { verifyMachO } from '../signature/verify/verify-macho.js';
import type { Issue } from '../system/issue.js';
import type { Location, PathVerification } from './path-verification.js';

/**
 * Verifies a Mach-O file, a bundle or a container, with everything inside and stapled tickets, offline. The readers of
 * bundles and containers are loaded when they are needed.
 */
export function verifyPath(path: string, options: VerifyOptions): Promise<PathVerification> {
  return verifyAt({ path, name: path }, options);
}

async function verifyAt(location: Location, options: VerifyOptions): Promise<PathVerification> {
  const { path } = location;
  const kind = await artifactKind(path);
  if (kind === 'binary' && !isMainExecutablePath(path)) {
    const { valid, authority, problems } = await verifyMachO(path, options);
    return { valid, authority, problems: renamed(problems, location) };
  }
  if (kind === 'app' || kind === 'binary') {
    const { verifyStapledCode } = await import('./verify-stapled-code.js');
    const { valid, authority, problems } = await verifyStapledCode(path, options);
    return { valid, authority, problems: renamed(problems, location) };
  }
  const { verifyContainer } = await import('./verify-container.js');
  return verifyContainer({ ...location, kind }, options, verifyAt);
}

/** Replaces the path of the artifact, in an extracted container, by its name. */
function renamed(problems: readonly Issue[], { path, name }: Location): Issue[] {
  return problems.map((problem) => ({ ...problem, path: name + problem.path.slice(path.length) }));
}
