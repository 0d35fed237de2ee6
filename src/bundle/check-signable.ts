import { FormatError, InputError } from '../system/errors.js';
import { type CodeTree, type CodeTreeFindings, readCodeTree } from './code-tree.js';

/**
 * Finds the code in a bundle that is to be signed, and the identifier it will have: the one given, or else its
 * CFBundleIdentifier. Throws `InputError` (`bundle-not-signable`, `bundle-id-missing`) when it cannot be signed as it is.
 */
export async function readSignableTree(request: {
  path: string;
  identifier: string | null;
}): Promise<{ tree: CodeTree; identifier: string }> {
  const { tree, problems } = await survey(request.path);
  if (problems.length > 0) throw notSignable(problems);
  const identifier = request.identifier ?? tree.bundle.identifier;
  if (identifier !== null) return { tree, identifier };
  throw new InputError('app', `${request.path} has no CFBundleIdentifier in its Info.plist.`, {
    code: 'bundle-id-missing',
    remedy: 'Add CFBundleIdentifier to Info.plist, or give bundle-id or identifier.',
  });
}

async function survey(path: string): Promise<CodeTreeFindings> {
  try {
    return await readCodeTree(path);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new InputError('app', `The bundle cannot be signed: ${error.message}.`, {
      code: 'bundle-not-signable',
      remedy: 'Give an app with an Info.plist, and the program that this names in Contents/MacOS.',
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
