/**
 * Makes a certificate authority and an identity that calls itself a Developer ID, worthless everywhere:
 * `node test-certificate.mjs FOLDER` writes FOLDER/root.pem and FOLDER/identity.p12 (password: test). Needs `npm ci`, and
 * no openssl: the images of macOS have different ones.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeIdentities } from '../../scripts/mac-check/identities.mjs';

const [folder] = process.argv.slice(2);
const { root, application } = makeIdentities('test');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'root.pem'), root);
writeFileSync(join(folder, 'identity.p12'), application.p12, { mode: 0o600 });
