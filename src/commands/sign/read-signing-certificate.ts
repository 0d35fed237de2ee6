import { existsSync } from 'node:fs';
import type { CertificateFile } from '../../identity/identity.js';
import { InputError } from '../../system/errors.js';
import { Secret } from '../../system/secrets.js';
import { type CommandArguments, type Terminal, usageError } from '../command.js';

/**
 * Reads the file of --identity, and its password from the environment. Throws `usage` without them, and `file-not-found`
 * for a file that does not exist.
 */
export async function readSigningCertificate(
  args: CommandArguments,
  terminal: Terminal,
): Promise<CertificateFile> {
  const path = args.text('identity');
  const variable = args.text('identity-password-env');
  if (path === undefined) {
    throw usageError('identity', 'There is nothing to sign with.', 'Give --identity FILE.p12, or --adhoc.');
  }
  if (!existsSync(path)) throw fileMissing(path);
  const password = variable === undefined ? '' : terminal.environment[variable];
  if (password === undefined) {
    throw usageError(
      'identity-password-env',
      `The variable ${variable} is not set.`,
      'Export it before the call.',
    );
  }
  const { decodeCertificateInput } = await import('../../identity/pkcs12/open-pkcs12.js');
  const input = 'identity';
  return { input, pkcs12: decodeCertificateInput(path, input), password: new Secret(password) };
}

/** codesign takes the name of an identity in a keychain here. */
function fileMissing(path: string): InputError {
  return new InputError('identity', `There is no file ${path}.`, {
    code: 'file-not-found',
    remedy:
      'Check the path: --identity of sign takes a .p12 file. To sign with an identity in a keychain, use release --identity NAME on a Mac.',
  });
}
