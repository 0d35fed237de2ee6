import { readFileSync, statSync } from 'node:fs';
import { InputError } from '../../system/errors.js';

/** Limit between the longest path and the shortest PKCS#12 file in base64. */
const longestPath = 1024;

/**
 * Decodes a certificate input: base64 (with any line breaks, as secrets often have), or the path of a
 * file, which may itself be the PKCS#12 file or its base64.
 * Throws `InputError` (`certificate-input-empty`) for anything else.
 */
export function decodeCertificateInput(text: string, input: string): Buffer {
  const trimmed = text.trim();
  const fromFile = readIfFile(trimmed, input);
  const bytes = fromFile ?? Buffer.from(trimmed, 'latin1');
  const isBinary = fromFile !== null && fromFile[0] === 0x30; // the tag SEQUENCE, the first byte of every PKCS#12 file
  const decoded = isBinary ? bytes : decodeBase64(bytes.toString('latin1'));
  if (decoded !== null && decoded.length > 0) return decoded;
  if (fromFile !== null && fromFile.length > 0) return fromFile; // openPkcs12 describes it
  const problem =
    fromFile !== null
      ? 'the file is empty'
      : trimmed === ''
        ? 'it is empty'
        : /[./\\]/.test(trimmed)
          ? `there is no file ${trimmed.slice(0, longestPath)}`
          : 'it is neither base64 nor a file';
  throw new InputError(input, `${input} cannot be used: ${problem}.`, {
    code: 'certificate-input-empty',
    remedy:
      'Set it to the output of "base64 -i FILE.p12", e.g. from a secret, or to a path. A secret that does not exist is empty.',
  });
}

function readIfFile(trimmed: string, input: string): Buffer | null {
  if (trimmed === '' || trimmed.length > longestPath || /[\r\n\0]/.test(trimmed)) return null;
  try {
    if (!statSync(trimmed).isFile()) return null;
  } catch {
    return null;
  }
  try {
    return readFileSync(trimmed);
  } catch (cause) {
    throw new InputError(input, `${input}: ${trimmed} cannot be read.`, {
      code: 'certificate-input-empty',
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
