import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packetTags, readPackets } from '../../../src/go/openpgp/read-packets.js';
import { readPublicKey } from '../../../src/go/openpgp/read-public-key.js';
import { isSignedBy, readSignature, signatureTypes } from '../../../src/go/openpgp/read-signature.js';
import { verifyDetachedSignature } from '../../../src/go/openpgp/verify-detached-signature.js';
import { failureOf } from '../../support/failure.js';
import { makeOpenPgpKey } from '../support/openpgp-key.js';

const key = makeOpenPgpKey();
const file = Buffer.from('an archive');
const trusted = { keyBlock: key.block, fingerprint: key.fingerprint };

describe('a detached OpenPGP signature (G1)', () => {
  test('a signature of the primary key or its subkey is accepted, and the signer returned', () => {
    expect(verifyDetachedSignature(file, key.signDetached(file), trusted)).not.toBe(key.fingerprint);
    const byPrimary = key.signDetached(file, { by: 'primary' });
    expect(verifyDetachedSignature(file, byPrimary, trusted)).toBe(key.fingerprint);
  });

  const stranger = makeOpenPgpKey('stranger');
  test.each<[string, Buffer, Buffer, typeof trusted]>([
    ['over another file', Buffer.from('another archive'), key.signDetached(file), trusted],
    ['of another key', file, makeOpenPgpKey().signDetached(file), trusted],
    [
      'of a subkey that the primary key did not sign',
      file,
      stranger.signDetached(file),
      { keyBlock: stranger.block, fingerprint: stranger.fingerprint },
    ],
    [
      'under another pinned fingerprint',
      file,
      key.signDetached(file),
      { ...trusted, fingerprint: 'AB'.repeat(20) },
    ],
    ['over text', file, key.signDetached(file, { type: 1 }), trusted],
    ['with SHA-1', file, key.signDetached(file, { hash: 'sha1' }), trusted],
    ['that is a web page', file, Buffer.from('<html>'), trusted],
    ['that is empty', file, Buffer.alloc(0), trusted],
    ['that is cut in half', file, key.signDetached(file).subarray(0, 200), trusted],
  ])('a signature %s is refused', async (_name, content, signature, keys) => {
    const failure = await failureOf(async () => verifyDetachedSignature(content, signature, keys));
    expect(failure).toFailWith('malformed-file');
  });

  test("Google's published key signed the five subkeys in its block", async () => {
    const block = await readFile(join(import.meta.dirname, '../fixtures/google-linux-signing-key.asc'));
    const packets = readPackets(block);
    const start = packets.findIndex(
      ({ tag, body }) =>
        tag === packetTags.publicKey &&
        readPublicKey(body)?.fingerprint === 'EB4C1BFD4F042F6DDDCCEC917721F63BD38B4796',
    );
    const primary = readPublicKey(packets[start]?.body ?? Buffer.alloc(0));
    const bound = packets.slice(start).flatMap(({ tag, body }, index, all) => {
      const subkey = tag === packetTags.publicSubkey ? readPublicKey(body) : null;
      const binding = subkey && readSignature(all[index + 1]?.body ?? Buffer.alloc(0));
      if (!primary || !subkey || binding?.type !== signatureTypes.subkeyBinding) return [];
      const isBound = isSignedBy(primary.key, binding, [primary.signedForm, subkey.signedForm]);
      return isBound ? [subkey.fingerprint] : [];
    });
    expect(bound).toContain('2F528D36D67B69EDF998D85778BD65473CB3BD13'); // as in Docker's official golang image
    expect(bound).toHaveLength(5);
  });
});
