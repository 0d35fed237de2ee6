import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readAppInfo } from '../../bundle/app-info.js';
import { readBundle } from '../../bundle/bundle.js';
import type { Settings } from '../../settings/settings.js';
import { InputError } from '../../system/errors.js';

/**
 * Checks that the apps of an archive have the identifier that the inputs or the source of this job name: the job that
 * built them must not choose under which identifier they are signed. Throws `InputError` (`archive-unexpected`, and
 * `bundle-id-missing` without any identifier to compare with).
 */
export async function checkIdentity(settings: Settings, artifacts: readonly string[]): Promise<void> {
  for (const path of artifacts) {
    if (!(await stat(path)).isDirectory()) continue; // a program is called as the inputs name its file
    const expected = await expectedIdentity(settings, path);
    const { info } = await readBundle(path);
    const found = { identifier: info.CFBundleIdentifier, executable: info.CFBundleExecutable };
    if (found.identifier !== expected.identifier) throw differs(path, 'CFBundleIdentifier', found.identifier);
    if (expected.executable !== null && found.executable !== expected.executable) {
      throw differs(path, 'CFBundleExecutable', found.executable);
    }
  }
}

interface Identity {
  identifier: string;
  /** Null when only the finished app names it. */
  executable: string | null;
}

async function expectedIdentity({ app, sign }: Settings, path: string): Promise<Identity> {
  if (app !== null) {
    const { identifier, info } = await readAppInfo(app);
    const executable = typeof info.CFBundleExecutable === 'string' ? info.CFBundleExecutable : null;
    return { identifier, executable };
  }
  if (sign.identifier !== null) return { identifier: sign.identifier, executable: null };
  throw new InputError(
    'identifier',
    `identifier: it is empty, and ${basename(path)} comes from another job.`,
    {
      code: 'bundle-id-missing',
      remedy: 'Set identifier to the CFBundleIdentifier of the app, so that only this input decides it.',
    },
  );
}

function differs(path: string, key: string, found: unknown): InputError {
  return new InputError(
    'archive',
    `archive: ${basename(path)} has ${JSON.stringify(found)} as its ${key}, which the inputs and the source do not name.`,
    {
      code: 'archive-unexpected',
      remedy:
        'Make the Info.plist of the app, or the input identifier, equal in the jobs that build and sign. If you did not change it, the build did: do not sign this app.',
    },
  );
}
