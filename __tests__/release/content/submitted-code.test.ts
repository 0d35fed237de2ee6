import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writeZip } from '../../../src/archive/zip/write-zip.js';
import type { Artifact } from '../../../src/artifact/artifact.js';
import { inspectSlices } from '../../../src/inspect/inspect-slices.js';
import { checkTicketContents } from '../../../src/notary/check-log.js';
import type { NotaryLog } from '../../../src/notary/notary.js';
import { listSubmittedCode } from '../../../src/release/content/submitted-code.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { packPayload } from '../../apple/stand-ins/lib/packages/payload.mjs';
import { diskImage, flatPackage } from '../../archive/containers.js';
import { withCopyOf } from '../../bundle/test-app.js';
import { signed } from '../../signature/signed-image.js';
import { machOImage } from '../../support/mach-o-image.js';

/** Returns the log of an acceptance of these code hashes. */
function acceptanceOf(hashes: readonly string[]): NotaryLog {
  return {
    logFormatVersion: 1,
    jobId: 'an-id',
    status: 'Accepted',
    statusSummary: '',
    statusCode: 0,
    archiveFilename: 'Test.app.zip',
    uploadDate: '2026-11-20T12:00:00Z',
    sha256: 'f'.repeat(64),
    ticketContents: hashes.map((cdhash) => ({ path: 'Test.app', digestAlgorithm: 'SHA-256', cdhash })),
    issues: null,
  };
}

/** Describes an app as it was signed. */
async function signedApp(path: string): Promise<Artifact> {
  const slices = await inspectSlices(path);
  const hashes = slices.map(({ arch, signature }) => ({ arch, cdHashes: [signature.cdHash ?? ''] }));
  const signature = { identifier: 'com.example.full', slices: hashes };
  return { kind: 'app', name: 'Test.app', path, source: null, target: null, signature };
}

describe('the code of a release', () => {
  test('includes the nested code of an app', () =>
    withCopyOf('full', async (app) => {
      const code = await listSubmittedCode([await signedApp(app)]);
      expect(code.map(({ path }) => relative(app, path)).sort()).toEqual([
        '',
        'Contents/Frameworks/B.framework/Versions/A/B',
        'Contents/Frameworks/liba.dylib',
        'Contents/MacOS/helper',
      ]);
      const hashes = code.flatMap(({ slices }) => slices.flatMap(({ cdHashes }) => cdHashes));
      expect(new Set(hashes).size).toBe(4);
      expect(checkTicketContents(acceptanceOf(hashes), code)).toEqual([]);
    }));

  test('includes that of the apps in an archive', () =>
    withCopyOf('full', async (app) => {
      const { signature } = await signedApp(app);
      const path = `${app}.zip`;
      await writeZip({ roots: [app], output: path });
      const contents = signature ? [{ ...signature, path: 'Test.app' }] : [];
      const archive = { kind: 'zip' as const, path, signature: { identifier: '', slices: [], contents } };
      const code = await listSubmittedCode([archive]);
      expect(code.map((each) => relative(path, each.path)).sort()).toEqual([
        'Test.app',
        'Test.app/Contents/Frameworks/B.framework/Versions/A/B',
        'Test.app/Contents/Frameworks/liba.dylib',
        'Test.app/Contents/MacOS/helper',
      ]);
      expect(new Set(code.flatMap(({ slices }) => slices.flatMap(({ cdHashes }) => cdHashes))).size).toBe(4);
    }));

  test('is not accepted when the notary has seen other nested code', () =>
    withCopyOf('full', async (app) => {
      const artifact = await signedApp(app);
      const own = artifact.signature?.slices.flatMap(({ cdHashes }) => cdHashes) ?? [];
      const issues = checkTicketContents(acceptanceOf(own), await listSubmittedCode([artifact]));
      expect(issues.map(({ code }) => code)).toEqual(['not-in-ticket', 'not-in-ticket', 'not-in-ticket']);
    }));

  test.each(['dmg', 'pkg'] as const)('includes what a given %s holds', (kind) =>
    withTemporaryFolder(async (folder) => {
      const [tool, path] = [join(folder, 'tool'), join(folder, `x.${kind}`)];
      const program = await signed(machOImage());
      await writeFile(tool, program);
      if (kind === 'dmg') await writeFile(path, await diskImage(null, [{ path: 'tool', contents: program }]));
      else await writeFile(path, await flatPackage(null, undefined, { Payload: packPayload(tool) }));
      const container: Artifact = { kind, name: `x.${kind}`, path, source: null, target: null };
      const inside = { dmg: 'tool', pkg: 'Payload/tool' };
      const [slice] = await inspectSlices(tool);
      expect(await listSubmittedCode([container])).toEqual([
        {
          path: `${path}/${inside[kind]}`,
          slices: [{ arch: 'arm64', cdHashes: expect.arrayContaining([slice?.signature.cdHash]) }],
        },
      ]);
      const holder = { ...container, holds: tool };
      expect(await listSubmittedCode([{ ...container, kind: 'binary', path: tool }, holder])).toHaveLength(1);
    }),
  );
});
