import type { CertificateFile } from '../../identity/identity.js';
import { Secret } from '../../system/secrets.js';
import { type CommandArguments, type Terminal, usageError } from '../command.js';

/** Reads the file of --identity, and its password from the environment. Throws `usage` without them. */
export async function readSigningCertificate(
  args: CommandArguments,
  terminal: Terminal,
): Promise<CertificateFile> {
  const path = args.text('identity');
  const variable = args.text('identity-password-env');
  if (path === undefined) {
    throw usageError('identity', 'There is nothing to sign with.', 'Give --identity FILE.p12, or --adhoc.');
  }
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
