import { appendFile, chmod, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writeZip } from '../../../src/archive/zip/write-zip.js';
import type { Artifact } from '../../../src/artifact/artifact.js';
import { type ContentGuard, createContentGuard } from '../../../src/release/content/content-guard.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { diskImageCarrier, packageCarrier } from '../../../src/ticket/ticket-carrier.js';
import { diskImage, flatPackage } from '../../archive/containers.js';
import { developer, type Tree, timestamper, writeTree } from '../../bundle/test-app.js';
import { failureOf } from '../../support/failure.js';

const app: Tree = {
  'Contents/Info.plist': '<plist/>',
  'Contents/MacOS/hello': 'program',
  'Contents/Resources/page.html': 'page',
  'Contents/Resources/alias.html': '-> page.html',
};

interface Recorded {
  folder: string;
  app: Artifact;
  guard: ContentGuard;
}

/** Records an app and calls `use`. */
function recorded<T>(use: (recorded: Recorded) => Promise<T>): Promise<T> {
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, 'Hello.app');
    await writeTree(path, app);
    const artifact: Artifact = { kind: 'app', name: 'Hello.app', path, source: null, target: null };
    const guard = createContentGuard();
    await guard.record([artifact]);
    return use({ folder, app: artifact, guard });
  });
}

describe('the content guard', () => {
  test('accepts an unchanged app', () =>
    recorded(async ({ guard }) => expect(await guard.check('later')).toBeUndefined()));

  test('accepts a stapled ticket in an app', () =>
    recorded(async ({ app: { path }, guard }) => {
      await writeFile(join(path, 'Contents/CodeResources'), 's8ch and a ticket');
      expect(await guard.check('later')).toBeUndefined();
    }));

  test('refuses another ticket in an app than the recorded one', () =>
    recorded(async ({ app: artifact, guard }) => {
      const ticket = join(artifact.path, 'Contents/CodeResources');
      await writeFile(ticket, 's8ch and a ticket');
      await guard.recordTickets([artifact]);
      expect(await guard.check('later')).toBeUndefined();
      await writeFile(ticket, 's8ch and another ticket');
      expect(await failureOf(() => guard.check('later'))).toFailWith('artifact-changed');
    }));

  test('accepts a stapled ticket in a framework, also in its archive', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'B.framework');
      await writeTree(path, { 'Versions/A/B': 'library', 'Versions/Current': '-> A' });
      const framework = { kind: 'app' as const, name: 'B.framework', path };
      const guard = createContentGuard();
      await guard.record([framework]);
      await writeFile(join(path, 'Versions/A/CodeResources'), 's8ch and a ticket');
      expect(await guard.check('later')).toBeUndefined();
      await writeZip({ roots: [path], output: `${path}.zip` });
      expect(await guard.checkPackage({ kind: 'zip', path: `${path}.zip` }, [framework])).toBeUndefined();
    }));

  test.each<[string, string, (app: string) => Promise<unknown>]>([
    [
      'a changed program',
      'MacOS/hello has other bytes',
      (path) => appendFile(join(path, 'Contents/MacOS/hello'), 'x'),
    ],
    [
      'a changed mode',
      'MacOS/hello has the mode 700, not 755',
      (path) => chmod(join(path, 'Contents/MacOS/hello'), 0o700),
    ],
    ['an added file', 'Contents/stray was added', (path) => writeFile(join(path, 'Contents/stray'), '')],
    [
      'a file that is not a ticket in the place of one',
      'Contents/CodeResources was added',
      (path) => writeFile(join(path, 'Contents/CodeResources'), 'hello'),
    ],
    [
      'a removed file',
      'Resources/page.html is missing',
      (path) => rm(join(path, 'Contents/Resources/page.html')),
    ],
    [
      'another link',
      'Resources/alias.html is another link',
      async (path) => {
        await rm(join(path, 'Contents/Resources/alias.html'));
        await symlink('../Info.plist', join(path, 'Contents/Resources/alias.html'));
      },
    ],
    ['a removed app', 'is missing', (path) => rm(path, { recursive: true })],
  ])('refuses %s', (_what, message, change) =>
    recorded(async ({ app: { path }, guard }) => {
      await change(path);
      const error = await failureOf(() => guard.check('while the notary worked on it'));
      expect(error).toFailWith('artifact-changed');
      expect(String(error)).toContain('Hello.app was changed while the notary worked on it');
      expect(String(error)).toContain(message);
    }),
  );

  test('accepts an archive of the recorded app with its ticket', () =>
    recorded(async ({ folder, app: artifact, guard }) => {
      await writeFile(join(artifact.path, 'Contents/CodeResources'), 's8ch and a ticket');
      const output = join(folder, 'Hello.zip');
      await writeZip({ roots: [artifact.path], output });
      expect(await guard.checkPackage({ kind: 'zip', path: output }, [artifact])).toBeUndefined();
    }));

  test('refuses an archive with a changed or an added file', () =>
    recorded(async ({ folder, app: artifact, guard }) => {
      await appendFile(join(artifact.path, 'Contents/Resources/page.html'), 'x');
      await writeFile(join(artifact.path, 'Contents/._stray'), '');
      const output = join(folder, 'Hello.zip');
      await writeZip({ roots: [artifact.path], output });
      expect(
        await failureOf(() => guard.checkPackage({ kind: 'zip', path: output }, [artifact])),
      ).toMatchObject({
        code: 'archive-differs',
        lines: [
          'Hello.app/Contents/Resources/page.html has other bytes',
          'Hello.app/Contents/._stray was added',
        ],
      });
    }));

  test('distinguishes programs of the same name in one archive', () =>
    withTemporaryFolder(async (folder) => {
      const artifacts = await Promise.all(
        ['arm64', 'amd64'].map(async (arch): Promise<Artifact> => {
          await mkdir(join(folder, arch));
          await writeFile(join(folder, arch, 'tool'), arch);
          return {
            kind: 'binary',
            name: 'tool',
            path: join(folder, arch, 'tool'),
            source: null,
            target: null,
          };
        }),
      );
      const guard = createContentGuard();
      await guard.record(artifacts);
      const output = join(folder, 'tools.zip');
      await writeZip({ roots: artifacts.map(({ path }) => path), output });
      expect(await guard.checkPackage({ kind: 'zip', path: output }, artifacts)).toBeUndefined();
    }));
});

describe.each([
  ['dmg', diskImage, diskImageCarrier],
  ['pkg', flatPackage, packageCarrier],
] as const)('the content guard of a %s', (kind, make, openCarrier) => {
  /** Records a signed file, staples a ticket to it, changes it, and returns the failure of the check; null without one. */
  function failureAfter(change: (path: string, guard: ContentGuard) => Promise<unknown>): Promise<unknown> {
    return withTemporaryFolder(async (folder) => {
      const path = join(folder, `Hello.${kind}`);
      await writeFile(path, await make({ identity: developer, timestamper }));
      const guard = createContentGuard();
      await guard.record([{ kind, name: `Hello.${kind}`, path }]);
      const unstapled = await readFile(path);
      await (await openCarrier(path)).staple(Buffer.from('s8ch and a ticket'));
      expect((await readFile(path)).equals(unstapled)).toBe(false);
      await change(path, guard);
      return guard.check('later').then(
        () => null,
        (error: unknown) => error,
      );
    });
  }

  test('accepts a stapled ticket', async () => {
    expect(await failureAfter(async () => undefined)).toBeNull();
  });

  test('refuses another ticket than the recorded one', async () => {
    const failure = await failureAfter(async (path, guard) => {
      await guard.recordTickets([{ kind, name: `Hello.${kind}`, path }]);
      await (await openCarrier(path)).staple(Buffer.from('s8ch and another ticket'));
    });
    expect(failure).toFailWith('artifact-changed');
  });

  test('refuses a byte that was changed besides the ticket', async () => {
    const flip = async (path: string) => {
      const bytes = await readFile(path);
      bytes[40] = (bytes[40] ?? 0) ^ 1;
      await writeFile(path, bytes);
    };
    expect(await failureAfter(flip)).toFailWith('artifact-changed');
  });
});
