import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../system/errors.js';
import { readXcodeVersion } from './read-xcode-version.js';
import { parseXcodeVersion, type XcodeLock } from './xcode-lock.js';

/** The Xcode that a lock selects. */
export interface XcodeSelection {
  /** Value for DEVELOPER_DIR. */
  developerFolder: string;
  /** Setting or file that names the version. */
  origin: string;
}

interface InstalledXcode {
  path: string;
  version: string;
  build: string | null;
  /** `beta.3`, from the name of the folder; null for a release. */
  preview: string | null;
}

/**
 * Selects the newest Xcode in `applications` that has the version: `16.4` is satisfied by 16.4 and 16.4.1, `16` by every
 * 16. A preview is selected only by name. Nothing on the machine is changed. Errors: `xcode-not-found`.
 */
export async function selectXcode(lock: XcodeLock, applications = '/Applications'): Promise<XcodeSelection> {
  const installed = await listXcodes(applications);
  const { parts, preview, build } = parseXcodeVersion(lock.version);
  const matching = installed.filter(
    (xcode) =>
      parts.every((part, index) => Number(xcode.version.split('.')[index] ?? 0) === part) &&
      xcode.preview === preview &&
      (build === null || xcode.build === build),
  );
  const newest = matching.sort((a, b) => compare(a.version, b.version)).at(-1);
  if (newest !== undefined) {
    return { developerFolder: join(newest.path, 'Contents', 'Developer'), origin: lock.origin };
  }
  const names = installed.map((xcode) => [xcode.version, xcode.preview].filter(Boolean).join('-'));
  const there =
    names.length === 0 ? 'it has no Xcode' : `it has ${[...new Set(names)].sort(compare).join(', ')}`;
  throw new InputError(
    'xcode-version',
    `xcode-version: there is no Xcode ${lock.version} in ${applications} (${lock.origin}); ${there}.`,
    {
      code: 'xcode-not-found',
      remedy: 'Choose an Xcode of this machine, or a runner image that has this one.',
    },
  );
}

async function listXcodes(applications: string): Promise<InstalledXcode[]> {
  const names = (await readdir(applications).catch(() => [])).filter((name) => /^Xcode.*\.app$/i.test(name));
  // Runners link short names to the full ones.
  const paths = new Set(
    await Promise.all(names.map((name) => realpath(join(applications, name)).catch(() => ''))),
  );
  const found = await Promise.all(
    [...paths].filter(Boolean).map(async (path): Promise<InstalledXcode[]> => {
      const { version, build } = await readXcodeVersion(join(path, 'Contents'));
      return version === null ? [] : [{ path, version, build, preview: previewOf(path) }];
    }),
  );
  return found.flat();
}

/** Only the name of the folder shows a preview: `Xcode_26.0_beta_3.app`, `Xcode-26.0.0-Beta.3.app`. */
function previewOf(path: string): string | null {
  const [, kind, number] = /[-_. ](beta|rc|release[-_. ]candidate)(?:[-_. ](\d+))?\.app$/i.exec(path) ?? [];
  if (kind === undefined) return null;
  const name = kind.toLowerCase().startsWith('r') ? 'rc' : 'beta';
  return number === undefined ? name : `${name}.${number}`;
}

const compare = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
