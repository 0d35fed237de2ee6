import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

interface Part {
  privateKey: KeyObject;
  body: Buffer;
}

/** A primary key with one subkey that signs files. */
export interface OpenPgpTestKey {
  fingerprint: string;
  /** Armored key block. */
  block: Buffer;
  signDetached(
    file: Buffer,
    options?: { by?: 'subkey' | 'primary'; type?: number; hash?: 'sha1' | 'sha512' },
  ): Buffer;
}

/** Creates a key. `binding: 'stranger'` lets another key sign the subkey. */
export function makeOpenPgpKey(binding: 'own' | 'stranger' = 'own'): OpenPgpTestKey {
  const [primary, subkey, stranger] = [makePart(), makePart(), makePart()];
  const signed = Buffer.concat([signedForm(primary), signedForm(subkey)]);
  const binder = binding === 'own' ? primary : stranger;
  const packets = [
    packet(6, primary.body),
    packet(13, Buffer.from('Test <test@example.com>')),
    packet(14, subkey.body),
    packet(2, signatureOf(binder, signed, { type: 0x18, hash: 'sha512' })),
  ];
  return {
    fingerprint: createHash('sha1').update(signedForm(primary)).digest('hex').toUpperCase(),
    block: armor('PUBLIC KEY BLOCK', Buffer.concat(packets)),
    signDetached: (file, { by = 'subkey', type = 0, hash = 'sha512' } = {}) =>
      armor('SIGNATURE', packet(2, signatureOf(by === 'subkey' ? subkey : primary, file, { type, hash }))),
  };
}

function makePart(): Part {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
  const integers = [n, e].map((value) => integer(Buffer.from(value, 'base64url')));
  return { privateKey, body: Buffer.concat([Buffer.from([4, 0, 0, 0, 1, 1]), ...integers]) };
}

const signedForm = ({ body }: Part): Buffer =>
  Buffer.concat([Buffer.from([0x99, body.length >> 8, body.length & 0xff]), body]);

function signatureOf(
  { privateKey }: Part,
  data: Buffer,
  { type, hash }: { type: number; hash: 'sha1' | 'sha512' },
): Buffer {
  const head = Buffer.from([4, type, 1, hash === 'sha1' ? 2 : 10, 0, 0]);
  const trailer = Buffer.from([4, 0xff, 0, 0, 0, head.length]);
  const value = sign(hash, Buffer.concat([data, head, trailer]), privateKey);
  return Buffer.concat([head, Buffer.from([0, 0, 0, 0]), integer(value)]);
}

function integer(bytes: Buffer): Buffer {
  const start = bytes.findIndex((byte) => byte !== 0);
  const value = bytes.subarray(start);
  const bits = value.length * 8 - Math.clz32(value[0] ?? 0) + 24;
  return Buffer.concat([Buffer.from([bits >> 8, bits & 0xff]), value]);
}

/** Old-format header with a length of two bytes. */
function packet(tag: number, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0x80 | (tag << 2) | 1, body.length >> 8, body.length & 0xff]), body]);
}

function armor(kind: string, bytes: Buffer): Buffer {
  const lines = bytes.toString('base64').replace(/.{64}/g, '$&\n');
  return Buffer.from(
    `-----BEGIN PGP ${kind}-----\nVersion: test\n\n${lines}\n=AAAA\n-----END PGP ${kind}-----\n`,
  );
}
