import { readlink, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writeTarGz } from '../../src/archive/tar/write-tar-gz.js';
import { writeZip } from '../../src/archive/zip/write-zip.js';
import type { Artifact } from '../../src/artifact/artifact.js';
import { artifactKind } from '../../src/artifact/artifact-kind.js';
import { unassessed } from '../../src/artifact/assessment.js';
import { signArtifact } from '../../src/bundle/sign-artifact.js';
import { assessWithContents } from '../../src/engine/contents/assess-contents.js';
import { signWithContents } from '../../src/engine/contents/sign-contents.js';
import { stapleWithContents } from '../../src/engine/contents/staple-contents.js';
import { withContents } from '../../src/inspect/container-contents.js';
import { inspectArtifact } from '../../src/inspect/inspect-artifact.js';
import { verifyPath } from '../../src/inspect/verify-path.js';
import { sha256OfFile } from '../../src/system/files/digest-file.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { smallApp, verifyOptions, writeTree } from '../bundle/test-app.js';
import { validTime } from '../identity/fixtures.js';
import { failureOf } from '../support/failure.js';
import { machOImage } from '../support/mach-o-image.js';

const how = { identifier: null, entitlements: null, hardenedRuntime: true };
const maker = { signer: 'adhoc' as const, timestamper: null, signingTime: validTime };
const ours = ({ kind, path }: Pick<Artifact, 'kind' | 'path'>) => signArtifact({ kind, path }, how, maker);

async function artifactAt(path: string): Promise<Artifact> {
  return { kind: await artifactKind(path), path, name: basename(path), source: null, target: null };
}

/** Makes an archive of a program, an app and a .tar.gz with a program, and calls `use` with it. */
function withArchive<T>(form: 'zip' | 'tar.gz', use: (archive: Artifact) => Promise<T>): Promise<T> {
  return withTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'inner'), machOImage());
    await writeTarGz({ roots: [join(folder, 'inner')], output: join(folder, 'inner.tar.gz') });
    await writeFile(join(folder, 'tool'), machOImage(), { mode: 0o755 });
    await writeTree(join(folder, 'Test.app'), smallApp());
    await writeFile(join(folder, 'README.md'), 'Read me.');
    const roots = ['inner.tar.gz', 'tool', 'Test.app', 'README.md'].map((name) => join(folder, name));
    const output = join(folder, `release.${form}`);
    await (form === 'zip' ? writeZip : writeTarGz)({ roots, output });
    return use(await artifactAt(output));
  });
}

const names = ['Test.app', 'inner.tar.gz', 'tool'];

/** Makes an archive of a program and a link to it, and signs what it holds. */
function withLinkedArchive<T>(form: 'zip' | 'tar.gz', use: (archive: Artifact) => Promise<T>): Promise<T> {
  return withTemporaryFolder(async (folder) => {
    const roots = ['latest', 'tool'].map((name) => join(folder, name));
    await writeFile(join(folder, 'tool'), machOImage(), { mode: 0o755 });
    await symlink('tool', join(folder, 'latest'));
    const output = join(folder, `release.${form}`);
    const request = { roots, rootLinks: 'kept', output } as const;
    await (form === 'zip' ? writeZip : writeTarGz)(request);
    return use(await artifactAt(output));
  });
}

describe.each(['zip', 'tar.gz'] as const)('the contents of a .%s', (form) => {
  test('keep a link at the top of the archive when they are signed', () =>
    withLinkedArchive(form, async (archive) => {
      await signWithContents(archive, ours);
      await withContents({ kind: form, path: archive.path }, async ({ folder }) => {
        expect(await readlink(join(folder ?? '', 'latest'))).toBe('tool');
      });
    }));

  test('are signed and packed again with everything else', () =>
    withArchive(form, async (archive) => {
      const { contents, slices } = await signWithContents(archive, ours);
      expect(contents?.map(({ path }) => path)).toEqual(names);
      expect(slices.flatMap(({ cdHashes }) => cdHashes)).toHaveLength(3);
      expect(await verifyPath(archive.path, verifyOptions)).toMatchObject({ valid: true });
      const inspection = await inspectArtifact(archive.path);
      expect(inspection).toMatchObject({ contents: [{ kind: 'bundle' }, { kind: 'tar.gz' }, {}] });
    }));

  test('are stapled one by one, and the archive is packed again', () =>
    withArchive(form, async (archive) => {
      const before = await sha256OfFile(archive.path);
      const staple = async ({ kind, path }: Artifact) => {
        if (kind !== 'app') return { stapled: 'not-applicable' as const };
        await writeFile(join(path, 'Contents/CodeResources'), 's8ch');
        return { stapled: 'true' as const };
      };
      const { stapled, contents } = await stapleWithContents({ staple }, archive);
      expect(stapled).toBe('true');
      expect(contents?.map((item) => [item.path, item.stapled])).toEqual([
        ['Test.app', 'true'],
        ['inner.tar.gz', 'not-applicable'],
        ['tool', 'not-applicable'],
      ]);
      expect(await sha256OfFile(archive.path)).not.toBe(before);
    }));

  test('that carry no ticket leave the archive as it is', () =>
    withArchive(form, async (archive) => {
      const before = await sha256OfFile(archive.path);
      const staple = async () => ({ stapled: 'not-applicable' as const });
      expect(await stapleWithContents({ staple }, archive)).toMatchObject({ stapled: 'not-applicable' });
      expect(await sha256OfFile(archive.path)).toBe(before);
    }));

  test('are assessed one by one, and one that is rejected decides', () =>
    withArchive(form, async (archive) => {
      const accepted = { ...unassessed('test'), verdict: 'accepted' as const, source: 'fine' };
      const all = await assessWithContents({ assess: async () => accepted }, archive);
      expect(all).toMatchObject({ verdict: 'accepted', source: 'fine' });
      const issue = {
        severity: 'error' as const,
        code: 'not-notarized',
        message: '',
        remedy: '',
        docUrl: null,
      };
      const assess = async ({ path }: Artifact) =>
        path.endsWith('inner')
          ? {
              ...accepted,
              verdict: 'rejected' as const,
              source: 'bad',
              issues: [{ ...issue, path, architecture: null }],
            }
          : accepted;
      const { verdict, source, issues, contents } = await assessWithContents({ assess }, archive);
      expect({ verdict, source }).toEqual({ verdict: 'rejected', source: 'bad' });
      expect(issues.map(({ path }) => path)).toEqual([`release.${form}/inner.tar.gz/inner`]);
      expect(contents?.map((item) => item.verdict)).toEqual(['accepted', 'rejected', 'accepted']);
    }));
});

test('an archive without anything to sign is refused', () =>
  withTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'README.md'), 'Read me.');
    await writeZip({ roots: [join(folder, 'README.md')], output: join(folder, 'release.zip') });
    const archive = await artifactAt(join(folder, 'release.zip'));
    expect(await failureOf(() => signWithContents(archive, ours))).toFailWith('artifact-not-found');
  }));
