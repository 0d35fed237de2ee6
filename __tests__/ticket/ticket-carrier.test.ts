import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ArtifactKind } from '../../src/artifact/artifact.js';
import { inspectArtifact } from '../../src/inspect/inspect-artifact.js';
import { systemClock } from '../../src/system/clock.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { silentLog } from '../../src/system/log.js';
import { staple } from '../../src/ticket/staple.js';
import { diskImageCarrier, packageCarrier } from '../../src/ticket/ticket-carrier.js';
import { diskImage, flatPackage } from '../archive/containers.js';
import { developer, timestamper } from '../bundle/test-app.js';
import { failureOf } from '../support/failure.js';
import { ticketFor, ticketService } from './ticket-service.js';

const signing = { identity: developer, timestamper };
const forOther = () => ticketFor('ee'.repeat(20));

/** Signed files of each kind, with a ticket for other code when `ticket` is given. */
const kinds = [
  { kind: 'dmg', make: diskImage, carrierOf: diskImageCarrier, hashType: 2 },
  { kind: 'pkg', make: flatPackage, carrierOf: packageCarrier, hashType: 1 },
] as const;

async function withStapled(
  { kind, bytes }: { kind: ArtifactKind; bytes: Buffer },
  use: (path: string, requests: readonly { body?: unknown }[]) => Promise<void>,
): Promise<void> {
  await withTemporaryFolder(async (folder) => {
    const name = `thing.${kind}`;
    const path = join(folder, name);
    await writeFile(path, bytes);
    const { hash } = await (kind === 'dmg' ? diskImageCarrier(path) : packageCarrier(path));
    const { http, requests } = ticketService(new Map([[hash.cdHash, ticketFor(hash.cdHash)]]));
    const dependencies = { http, clock: systemClock, log: silentLog, ticketsUrl: 'http://tickets.test' };
    expect(await staple({ ...dependencies, artifact: { kind, name, path } })).toEqual({ stapled: 'true' });
    expect(await readdir(folder)).toEqual([name]);
    await use(path, requests as { body?: unknown }[]);
  });
}

describe.each(kinds)('the carrier of a $kind', ({ kind, make, carrierOf, hashType }) => {
  test('staples the ticket of the file’s own hash, and the signature stays valid', async () => {
    const bytes = await make(signing);
    await withStapled({ kind, bytes }, async (path, requests) => {
      const inspection = await inspectArtifact(path);
      expect(inspection).toMatchObject({ kind, ticket: 'stapled', signature: { kind: 'certificate' } });
      const { hash } = await carrierOf(path);
      expect(hash.hashType).toBe(hashType);
      expect(String(requests[0]?.body)).toContain(`2/${hashType}/${hash.cdHash}`);
    });
  });

  test('replaces a ticket for other code', async () => {
    const bytes = await make({ ...signing, ticket: forOther });
    await withStapled({ kind, bytes }, async (path) => {
      const once = await readFile(path);
      expect((await inspectArtifact(path)).ticket).toBe('stapled');
      expect(once.includes(forOther())).toBe(false);
      await withStapled({ kind, bytes: once }, async (again) => expect(await readFile(again)).toEqual(once));
    });
  });

  test('keeps every hashed byte', async () => {
    const bytes = await make(signing);
    await withStapled({ kind, bytes }, async (path) => {
      const after = await readFile(path);
      expect(after.subarray(0, 4096)).toEqual(bytes.subarray(0, 4096));
    });
  });

  test('refuses an unsigned file and leaves it unchanged', async () => {
    const bytes = await make(null);
    await withTemporaryFolder(async (folder) => {
      const path = join(folder, 'thing');
      await writeFile(path, bytes);
      expect(await failureOf(() => carrierOf(path))).toFailWith('artifact-not-signed');
      expect(await readFile(path)).toEqual(bytes);
    });
  });
});
