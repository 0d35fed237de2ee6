import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isCertificatePath } from '../../../src/identity/pkcs12/certificate-path.js';
import { decodeCertificateInput } from '../../../src/identity/pkcs12/decode-certificate-input.js';
import { failureOf } from '../../support/failure.js';
import { fixture, fixturePath } from '../fixtures.js';

const bytes = fixture('elliptic-curve.p12');
const base64 = bytes.toString('base64');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'certificate-input-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['on one line', base64],
  ['in lines', base64.replaceAll(/.{64}/g, '$&\n')],
  ['in lines ended as on Windows', `\r\n${base64.replaceAll(/.{64}/g, '$&\r\n')}\r\n`],
  ['with lost padding', base64.replace(/=+$/, '')],
])('decodeCertificateInput decodes base64 %s', (_how, text) => {
  expect(decodeCertificateInput(text, 'certificate')).toEqual(bytes);
});

test('decodeCertificateInput reads a file by its path', () => {
  expect(decodeCertificateInput(fixturePath('elliptic-curve.p12'), 'certificate')).toEqual(bytes);
});

test('decodeCertificateInput decodes a file with base64', async () => {
  const path = join(folder, 'certificate.txt');
  await writeFile(path, `${base64}\n`);
  expect(decodeCertificateInput(path, 'certificate')).toEqual(bytes);
});

test.each([
  ['an empty input', '  \n'],
  ['text that is neither', 'a password?'],
  ['base64 that is too short for a certificate', 'password'],
  ['base64 with strange characters', `${base64}*`],
])('decodeCertificateInput refuses %s', async (_what, text) => {
  expect(await failureOf(() => decodeCertificateInput(text, 'certificate'))).toFailWith(
    'certificate-input-empty',
  );
});

test.each(['no/such/file.p12', './developer-id', 'C.pfx'])(
  'decodeCertificateInput names the file that %s does not name',
  async (path) => {
    const failure = await failureOf(() => decodeCertificateInput(path, 'certificate'));
    expect(failure).toFailWith('file-not-found');
    expect(failure).toHaveProperty('message', `certificate: there is no file ${resolve(path)}.`);
  },
);

test('decodeCertificateInput explains that it does not replace a tilde', async () => {
  const failure = await failureOf(() => decodeCertificateInput('~/id.p12', 'certificate'));
  expect(failure).toFailWith('file-not-found');
  expect(failure).toHaveProperty('remedy', expect.stringContaining('only a shell replaces ~'));
});

test('decodeCertificateInput passes short PEM on, which openPkcs12 describes', () => {
  const pem = Buffer.from('-----BEGIN CERTIFICATE-----');
  expect(decodeCertificateInput(pem.toString('base64'), 'certificate')).toEqual(pem);
});

test('isCertificatePath recognises no base64, password or list of lines', () => {
  for (const text of [base64, 'secret', '/9j/4AAQ', 'a.p12\nb.p12', ''])
    expect(isCertificatePath(text)).toBe(false);
});

test('decodeCertificateInput refuses an empty file', async () => {
  const path = join(folder, 'empty.p12');
  await writeFile(path, '');
  expect(await failureOf(() => decodeCertificateInput(path, 'certificate'))).toFailWith(
    'certificate-input-empty',
  );
});
