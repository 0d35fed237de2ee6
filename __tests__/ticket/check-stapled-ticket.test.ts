import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { inspectSlices } from '../../src/inspect/inspect-slices.js';
import { verifyPath } from '../../src/inspect/verify-path.js';
import { createTicketSigner } from '../../src/replay/authority/ticket-signer.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { writeTicket } from '../../src/ticket/ticket.js';
import { diskImage, flatPackage, type Signing, ticketFor } from '../archive/containers.js';
import { developer, timestamper, verifyOptions, withCopyOf } from '../bundle/test-app.js';
import { validTime } from '../identity/fixtures.js';
import { ticketSigner } from './ticket-service.js';

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

/** Verifies a file with these bytes, and returns the codes of its problems that concern tickets. */
function ticketCodes(bytes: Buffer): Promise<string[]> {
  return withTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'artifact'), bytes);
    const { problems } = await verifyPath(join(folder, 'artifact'), verifyOptions);
    return problems.map(({ code }) => code).filter((code) => code.startsWith('ticket-'));
  });
}

describe.each([
  ['disk image', diskImage],
  ['package', (how: Signing) => flatPackage(how)],
])('verifyPath of a %s with a stapled ticket', (_kind, make) => {
  const signing = { identity: developer, timestamper };

  test.each([
    ['accepts its own ticket', ticketFor, []],
    ['refuses the ticket of other code', () => ticketFor(Buffer.alloc(20, 7)), ['ticket-for-other-code']],
    [
      'refuses its own ticket when it is cut',
      (hash: Buffer) => ticketFor(hash).subarray(0, -5),
      ['ticket-malformed'],
    ],
  ])('%s', async (_name, ticket, codes) => {
    expect(await ticketCodes(await make({ ...signing, ticket }))).toEqual(codes);
  });
});

test('verifyPath refuses a package that ends within its ticket', async () => {
  const whole = await flatPackage({ identity: developer, timestamper, ticket: ticketFor });
  expect(await ticketCodes(whole.subarray(0, -20))).toEqual(['ticket-malformed']);
});

describe('verifyPath of an app with a stapled ticket', () => {
  test('accepts its own ticket', async () => {
    expect(await verifiedWith(ticketFor)).toEqual({ valid: true, codes: [] });
  });

  test('refuses the ticket of another app', async () => {
    const other = await verifiedWith(() => ticketFor(Buffer.alloc(20, 7)));
    expect(other).toEqual({ valid: false, codes: ['ticket-for-other-code'] });
  });

  test('refuses its own ticket when it is cut', async () => {
    const cut = await verifiedWith((cdHash) => ticketFor(cdHash).subarray(0, -5));
    expect(cut).toEqual({ valid: false, codes: ['ticket-malformed'] });
  });

  test('refuses a ticket that someone else has made for it', async () => {
    const forger = createTicketSigner(validTime);
    const forged = await verifiedWith((cdHash) => {
      const hashes = [{ hashType: 2, cdHash: cdHash.toString('hex') }];
      return writeTicket({ hashes, issuedAt: validTime }, forger);
    });
    expect(forged).toEqual({ valid: false, codes: ['ticket-untrusted'] });
  });

  test('refuses a ticket that was issued after its signer’s certificate had expired', async () => {
    const late = await verifiedWith((cdHash) => {
      const hashes = [{ hashType: 2, cdHash: cdHash.toString('hex') }];
      return writeTicket({ hashes, issuedAt: new Date('2500-01-01') }, ticketSigner);
    });
    expect(late).toEqual({ valid: false, codes: ['ticket-untrusted'] });
  });

  test('refuses a file that is not a ticket', async () => {
    const other = await verifiedWith(() => Buffer.from('s8'));
    expect(other).toEqual({ valid: false, codes: ['ticket-malformed'] });
  });
});
