import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { listTarGz } from '../../../src/archive/tar/read-tar-gz.js';
import { listZip } from '../../../src/archive/zip/list-zip.js';
import { type Artifact, outermost, type PackageKind, type Target } from '../../../src/artifact/artifact.js';
import type { PackRequest, Signer } from '../../../src/engine/engine.js';
import { type ContentGuard, createContentGuard } from '../../../src/release/content/content-guard.js';
import {
  checkNames,
  checkPackageFiles,
  makeArchives,
  makeSignedPackages,
} from '../../../src/release/stages/package.js';
import type { Settings } from '../../../src/settings/settings.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { writeTree } from '../../bundle/test-app.js';
import { failureOf } from '../../support/failure.js';
import { testSettings } from '../../support/test-settings.js';

function artifact(name: string, target: Target | null = 'darwin/arm64'): Artifact {
  const kind = name.endsWith('.app') ? 'app' : 'binary';
  return { kind, name, path: `/work/${target}/${name}`, source: null, target };
}

function settings(
  kinds: PackageKind[],
  more: { name?: string; targets?: Target[]; version?: string; output?: string } = {},
): Settings {
  const { name = '{name}', targets = ['darwin/arm64'], version = null, output = '/out' } = more;
  const parsed = testSettings({
    ...{ package: kinds.join(' '), 'package-name': name, targets: targets.join(' '), version: '1.0.0' },
    ...{ 'output-directory': output, engine: 'apple' },
  });
  return { ...parsed, build: { ...parsed.build, version } };
}

/** A guard for packages that no signer makes. */
const unread: ContentGuard = {
  ...createContentGuard(),
  record: async () => undefined,
  checkPackage: async () => undefined,
};

/** Returns the paths of the packages, relative to the output folder. */
async function packed(artifacts: Artifact[], given: Settings): Promise<string[]> {
  const asked: PackRequest[] = [];
  const signer = {
    pack: async (_artifact: Artifact, request: PackRequest) => {
      asked.push(request);
      return null;
    },
  } as unknown as Signer;
  return withTemporaryFolder(async (folder) => {
    const own = { ...given, outputDirectory: folder };
    const made = await makeSignedPackages({ settings: own, content: unread }, signer, artifacts);
    expect(asked.map(({ output }) => output)).toEqual(made.map(({ path }) => path));
    return made.map(({ path }) => path.slice(folder.length + 1));
  });
}

describe('the path of a package', () => {
  test('has the name of the artifact by default', async () => {
    expect(await packed([artifact('Hello.app')], settings(['dmg', 'pkg']))).toEqual([
      'Hello.dmg',
      'Hello.pkg',
    ]);
  });

  test('follows package-name', async () => {
    const given = settings(['dmg'], { name: '{name}-{version}-{target}', version: '1.4.0' });
    expect(await packed([artifact('tool')], given)).toEqual(['tool-1.4.0-darwin-arm64.dmg']);
  });

  test('has a folder for each of several targets, unless {target} is in package-name', async () => {
    const targets: Target[] = ['darwin/arm64', 'darwin/amd64'];
    const both = targets.map((target) => artifact('tool', target));
    expect(await packed(both, settings(['dmg'], { targets }))).toEqual([
      'darwin-arm64/tool.dmg',
      'darwin-amd64/tool.dmg',
    ]);
    expect(await packed(both, settings(['dmg'], { targets, name: '{name}_{target}' }))).toEqual([
      'tool_darwin-arm64.dmg',
      'tool_darwin-amd64.dmg',
    ]);
  });

  test('has the architecture and the system of the target for {arch} and {os}', async () => {
    const targets: Target[] = ['darwin/arm64', 'darwin/universal'];
    const both = targets.map((target) => artifact('tool', target));
    expect(await packed(both, settings(['dmg'], { targets, name: '{name}_{os}_{arch}' }))).toEqual([
      'tool_darwin_arm64.dmg',
      'tool_darwin_universal.dmg',
    ]);
  });

  test('is refused when two packages would have it', async () => {
    const both = [artifact('tool'), artifact('helper')];
    const failure = await failureOf(async () =>
      checkNames({ settings: settings(['zip'], { name: 'release' }) }, both),
    );
    expect(failure).toFailWith('package-names-collide');
    expect(failure).toMatchObject({ input: 'package-name' });
    checkNames({ settings: settings(['zip', 'dmg']) }, both);
  });
});

describe('placeholders in package-name', () => {
  test.each(['../../etc/x', 'a/b', '..', 'a\nb'])(
    'the version %j does not leave the output folder',
    async (version) => {
      const given = settings(['dmg'], { name: '{version}', version });
      const failure = await failureOf(() => checkNames({ settings: given }, [artifact('tool')]));
      expect(failure).toFailWith('input-invalid');
      expect(failure).toMatchObject({ input: 'package-name' });
    },
  );
});

describe('packages', () => {
  test('name the artifact that they contain, and the notary gets the outermost ones', async () => {
    const app = artifact('Hello.app');
    const alone = artifact('tool');
    const signer = { pack: async () => ({ identifier: 'x', slices: [] }) } as unknown as Signer;
    const packages = await withTemporaryFolder((output) =>
      makeSignedPackages({ settings: settings(['dmg'], { output }), content: unread }, signer, [app]),
    );
    expect(packages).toMatchObject([
      { kind: 'dmg', name: 'Hello.dmg', holds: app.path, signature: { identifier: 'x' } },
    ]);
    expect(outermost([app, alone, ...packages])).toEqual([alone, ...packages]);
  });

  test('are not made of packages', async () => {
    const image: Artifact = { ...artifact('x'), kind: 'dmg', name: 'x.dmg' };
    await withTemporaryFolder(async (output) => {
      const given = settings(['zip', 'dmg'], { output });
      expect(await makeArchives({ settings: given, content: createContentGuard() }, 'zip', [image])).toEqual(
        [],
      );
      expect(await packed([image], given)).toEqual([]);
    });
  });
});

describe('U55: the version of an installer package', () => {
  test.each([
    ['v1.4.0', '1.4.0'],
    ['1.4.0-rc.1', '1.4.0'],
    ['nightly', null],
  ])('%s is %s, as in the Info.plist of an app', async (version, expected) => {
    const asked: PackRequest[] = [];
    const signer = {
      pack: async (_artifact: Artifact, request: PackRequest) => {
        asked.push(request);
        return null;
      },
    } as unknown as Signer;
    await withTemporaryFolder((output) =>
      makeSignedPackages({ settings: settings(['pkg'], { output, version }), content: unread }, signer, [
        artifact('tool'),
      ]),
    );
    expect(asked).toMatchObject([{ version: expected }]);
  });
});

describe('makeArchives', () => {
  test.each(['zip', 'tar.gz'] as const)('a %s contains the program and the extra files', async (kind) => {
    await withTemporaryFolder(async (folder) => {
      const tool = { ...artifact('tool'), path: join(folder, 'tool') };
      await writeFile(tool.path, 'program', { mode: 0o755 });
      await writeFile(join(folder, 'LICENSE'), 'license');
      const content = createContentGuard();
      const files = [join(folder, 'LICENSE')];
      const given = settings([kind], { output: join(folder, 'out') });
      const context = { settings: { ...given, package: { ...given.package, files } }, content };
      await content.record([tool]);
      await checkPackageFiles(context);
      const [archive] = await makeArchives(context, kind, [tool]);
      expect(archive).toMatchObject({ kind, name: `tool.${kind}`, holds: tool.path });
      const list = kind === 'zip' ? listZip : listTarGz;
      expect([...(await list(archive?.path ?? '')).keys()].sort()).toEqual(['LICENSE', 'tool']);
    });
  });
});

describe('package-files', () => {
  test.each<[string[], string[]]>([
    [['LICENSE'], ['LICENSE']],
    [
      ['LICENSE', 'completions/*', 'man/**/*.1'],
      ['LICENSE', 'tool.1', 'tool.bash', 'tool.zsh'],
    ],
    [['completions'], ['completions/tool.bash', 'completions/tool.zsh']],
    [
      ['*/tool.bash', 'completions/tool.*'],
      ['tool.bash', 'tool.zsh'],
    ],
    [
      ['L?CENSE', 'odd[1]*'],
      ['LICENSE', 'odd[1]*'],
    ],
  ])('%j adds %j to the archive', (lines, expected) =>
    withTemporaryFolder(async (folder) => {
      const names = [
        'LICENSE',
        'odd[1]*',
        'completions/tool.bash',
        'completions/tool.zsh',
        'man/man1/tool.1',
      ];
      await writeTree(folder, { tool: 'program', ...Object.fromEntries(names.map((name) => [name, name])) });
      const tool = { ...artifact('tool'), path: join(folder, 'tool') };
      const given = settings(['zip'], { output: join(folder, 'out') });
      const files = lines.map((line) => join(folder, line));
      const content = createContentGuard();
      const context = { settings: { ...given, package: { ...given.package, files } }, content };
      await content.record([tool]);
      await checkPackageFiles(context);
      const [archive] = await makeArchives(context, 'zip', [tool]);
      const packed = [...(await listZip(archive?.path ?? '')).keys()];
      expect(packed.sort()).toEqual([...expected, 'tool'].sort());
    }),
  );

  test('a pattern without a file is a failure that names it', async () => {
    const given = settings(['zip']);
    const missing = { ...given, package: { ...given.package, files: ['/missing/completions/*'] } };
    const error = await failureOf(() =>
      checkPackageFiles({ settings: missing, content: createContentGuard() }),
    );
    expect(error).toFailWith('file-not-found');
    expect(String(error)).toContain('package-files: no file matches /missing/completions/*.');
  });
});

describe('checkPackageFiles', () => {
  test('a missing extra file fails before anything is made', async () => {
    const given = settings(['zip']);
    const missing = { ...given, package: { ...given.package, files: ['/missing/LICENSE'] } };
    const attempt = () => checkPackageFiles({ settings: missing, content: createContentGuard() });
    expect(await failureOf(attempt)).toFailWith('file-not-found');
  });
});
