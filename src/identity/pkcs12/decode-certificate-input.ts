import { readFileSync, statSync } from 'node:fs';
import { InputError } from '../../system/errors.js';

/** Longer than any path and shorter than any PKCS#12 file in base64. */
const longestPath = 1024;

/**
 * The bytes of a certificate input: base64 (in any line breaks, as secrets often have them), or the path of a
 * file, which may itself be the PKCS#12 file or its base64.
 * Throws `InputError` (`certificate-input-empty`) for anything else.
 */
export function decodeCertificateInput(text: string, input: string): Buffer {
  const given = text.trim();
  const fromFile = readIfFile(given, input);
  const bytes = fromFile ?? Buffer.from(given, 'latin1');
  const isBinary = fromFile !== null && fromFile[0] === 0x30; // SEQUENCE: every PKCS#12 file begins so
  const decoded = isBinary ? bytes : decodeBase64(bytes.toString('latin1'));
  if (decoded !== null && decoded.length > 0) return decoded;
  if (fromFile !== null && fromFile.length > 0) return fromFile; // openPkcs12 says what it is instead
  const problem =
    fromFile !== null
      ? 'the file is empty'
      : given === ''
        ? 'it is empty'
        : 'it is neither base64 nor a file';
  throw new InputError(input, `${input} cannot be used: ${problem}.`, {
    code: 'certificate-input-empty',
    remedy:
      'Give the output of "base64 -i FILE.p12", e.g. from a secret, or a path. A secret that is not set is empty.',
  });
}

function readIfFile(given: string, input: string): Buffer | null {
  if (given === '' || given.length > longestPath || /[\r\n\0]/.test(given)) return null;
  try {
    if (!statSync(given).isFile()) return null;
  } catch {
    return null;
  }
  try {
    return readFileSync(given);
  } catch (cause) {
    throw new InputError(input, `${input}: ${given} cannot be read.`, {
      code: 'certificate-input-empty',
      remedy: 'Give this user the right to read the file.',
      cause,
    });
  }
}

function decodeBase64(text: string): Buffer | null {
  const compact = text.replaceAll(/-----[A-Z0-9# ]+-----|\s+/g, '');
  const valid = compact.length % 4 !== 1 && /^[A-Za-z0-9+/_-]+={0,2}$/.test(compact);
  return valid ? Buffer.from(compact, 'base64') : null;
}
