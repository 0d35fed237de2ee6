import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inspectArtifact } from '../../../src/inspect/inspect-artifact.js';
import { createReplayAuthority, type ReplayAuthority } from '../../../src/replay/authority/authority.js';
import { diskImage, flatPackage } from '../../archive/containers.js';
import { tool } from '../tools.js';

/** A disk image and a package that rcodesign signed: another implementation that Apple's systems accept. */
let folder: string;
let authority: ReplayAuthority;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'containers-'));
  authority = await createReplayAuthority({ now: new Date() });
  const { certificate, privateKey } = authority.application;
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
  await writeFile(join(folder, 'id.pem'), `${certificate}${key}`);
  await writeFile(join(folder, 'image.dmg'), await diskImage(null));
  await writeFile(join(folder, 'tool.pkg'), await flatPackage(null));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

function signedByRcodesign(name: string) {
  const path = join(folder, name);
  const { status, text } = tool(
    'rcodesign',
    'sign',
    '--pem-file',
    join(folder, 'id.pem'),
    '--timestamp-url',
    'none',
    path,
  );
  if (status !== 0) throw new Error(text);
  return inspectArtifact(path);
}

describe('files that rcodesign signed', () => {
  test('a disk image that rcodesign signed is inspected', async () => {
    expect(await signedByRcodesign('image.dmg')).toMatchObject({
      kind: 'dmg',
      ticket: 'none',
      signature: {
        kind: 'certificate',
        hashType: 'sha256',
        pageSize: 0,
        teamId: null, // rcodesign names a team under Apple's own root only
        authorities: [authority.application.name],
        timestamp: null,
      },
    });
  });

  test('a package that rcodesign signed is inspected', async () => {
    expect(await signedByRcodesign('tool.pkg')).toMatchObject({
      kind: 'pkg',
      ticket: 'none',
      signature: {
        kind: 'certificate',
        teamId: authority.application.teamId,
        authorities: [authority.application.name],
        timestamp: null,
        checksum: { value: expect.any(String) },
      },
    });
  });
});
