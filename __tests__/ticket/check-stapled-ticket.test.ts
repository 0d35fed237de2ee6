import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { inspectSlices } from '../../src/inspect/inspect-slices.js';
import { verifyPath } from '../../src/inspect/verify-path.js';
import { ticketFor } from '../archive/containers.js';
import { verifyOptions, withCopyOf } from '../bundle/test-app.js';

/** Verifies a signed app with these bytes in the file of its ticket. */
function verifiedWith(bytes: (cdHash: Buffer) => Buffer): Promise<{ valid: boolean; codes: string[] }> {
  return withCopyOf('small', async (app) => {
    const [slice] = await inspectSlices(app);
    const cdHash = Buffer.from(slice?.signature.cdHash ?? '', 'hex');
    await writeFile(join(app, 'Contents/CodeResources'), bytes(cdHash));
    const { valid, problems } = await verifyPath(app, verifyOptions);
    return { valid, codes: problems.map(({ code }) => code) };
  });
}

describe('verifyPath of an app with a stapled ticket', () => {
  test('accepts its own ticket', async () => {
    expect(await verifiedWith(ticketFor)).toEqual({ valid: true, codes: [] });
  });

  test('refuses the ticket of another app', async () => {
    const other = await verifiedWith(() => ticketFor(Buffer.alloc(20, 7)));
    expect(other).toEqual({ valid: false, codes: ['ticket-for-other-code'] });
  });

  test('refuses a file that is not a ticket', async () => {
    const other = await verifiedWith(() => Buffer.from('s8'));
    expect(other).toEqual({ valid: false, codes: ['ticket-malformed'] });
  });
});
