import { FormatError, InputError } from '../system/errors.js';
import { bundleIdMissingRemedy } from './app-info.js';
import { type CodeTree, type CodeTreeFindings, readCodeTree } from './read-code-tree.js';

/**
 * Finds the code of a bundle for signing. Its identifier is the requested one, or else its CFBundleIdentifier.
 * Throws `InputError` (`bundle-not-signable`, `bundle-id-missing`) for a bundle that cannot be signed.
 */
export async function readSignableTree(request: {
  path: string;
  identifier: string | null;
}): Promise<{ tree: CodeTree; identifier: string }> {
  const { tree, problems } = await readTree(request.path);
  if (problems.length > 0) throw notSignable(problems);
  const identifier = request.identifier ?? tree.bundle.identifier;
  if (identifier !== null) return { tree, identifier };
  throw new InputError('app', `${request.path} has no CFBundleIdentifier in its Info.plist.`, {
    code: 'bundle-id-missing',
    remedy: bundleIdMissingRemedy,
  });
}

async function readTree(path: string): Promise<CodeTreeFindings> {
  try {
    return await readCodeTree(path);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new InputError('app', `The bundle cannot be signed: ${error.message}.`, {
      code: 'bundle-not-signable',
      remedy:
        'Use an app with an Info.plist, and in Contents/MacOS the program named there as CFBundleExecutable.',
      cause: error,
    });
  }
}

function notSignable(problems: CodeTreeFindings['problems']): InputError {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return new InputError('app', `The bundle cannot be signed: ${first?.message}${more}`, {
    code: 'bundle-not-signable',
    remedy: first?.remedy ?? 'Build the bundle again.',
    lines: problems.map(({ message }) => message),
  });
}
