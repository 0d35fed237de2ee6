import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError } from '../../system/errors.js';
import { canBePath, isCertificatePath } from './certificate-path.js';

/** Bytes below which nothing is a PKCS#12 file, which holds a key and a certificate. */
const smallestFile = 100;

/**
 * Decodes a certificate input: base64 (with any line breaks, as secrets often have), or the path of a
 * file, which may itself be the PKCS#12 file or its base64.
 * Throws `InputError`: `file-not-found` for the path of a file that does not exist, `certificate-input-empty` for anything
 * else.
 */
export function decodeCertificateInput(text: string, input: string): Buffer {
  const trimmed = text.trim();
  const fromFile = readIfFile(trimmed, input);
  const bytes = fromFile ?? Buffer.from(trimmed, 'latin1');
  const isBinary = fromFile !== null && fromFile[0] === 0x30; // the tag SEQUENCE, the first byte of every PKCS#12 file
  const decoded = isBinary ? bytes : decodeBase64(bytes.toString('latin1'));
  const isTooShort = fromFile === null && (decoded?.length ?? 0) < smallestFile && !isPem(decoded);
  if (decoded !== null && decoded.length > 0 && !isTooShort) return decoded;
  if (fromFile !== null && fromFile.length > 0) return fromFile; // openPkcs12 describes it
  if (fromFile === null && isCertificatePath(trimmed)) throw fileMissing(trimmed, input);
  const problem =
    fromFile !== null
      ? 'the file is empty'
      : trimmed === ''
        ? 'it is empty'
        : 'it is neither base64 nor the path of a file that exists';
  throw new InputError(input, `${input} cannot be used: ${problem}.`, {
    code: 'certificate-input-empty',
    remedy:
      'Set it to the output of "base64 < FILE.p12", e.g. from a secret, or to a path. A secret that does not exist is empty.',
  });
}

/** PEM is another file than PKCS#12, which openPkcs12 describes. */
function isPem(bytes: Buffer | null): boolean {
  return bytes?.toString('latin1', 0, 11) === '-----BEGIN ';
}

function fileMissing(path: string, input: string): InputError {
  const isHome = path.startsWith('~');
  return new InputError(input, `${input}: there is no file ${isHome ? path : resolve(path)}.`, {
    code: 'file-not-found',
    remedy: isHome
      ? 'Write the whole path: only a shell replaces ~ by your home folder.'
      : 'Check the path of the .p12 file. A relative path begins at the current folder.',
  });
}

function readIfFile(trimmed: string, input: string): Buffer | null {
  if (!canBePath(trimmed)) return null;
  try {
    if (!statSync(trimmed).isFile()) return null;
  } catch {
    return null;
  }
  try {
    return readFileSync(trimmed);
  } catch (cause) {
    throw new InputError(input, `${input}: ${trimmed} cannot be read.`, {
      code: 'file-not-accessible',
      remedy: 'Allow this user to read the file.',
      cause,
    });
  }
}

function decodeBase64(text: string): Buffer | null {
  const compact = text.replaceAll(/-----[A-Z0-9# ]+-----|\s+/g, '');
  const valid = compact.length % 4 !== 1 && /^[A-Za-z0-9+/_-]+={0,2}$/.test(compact);
  return valid ? Buffer.from(compact, 'base64') : null;
}
