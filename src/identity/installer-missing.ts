import { InputError } from '../system/errors.js';

/** Creates the error for a package that has to be signed, without an installer identity. */
export function installerMissing(instead: string): InputError {
  return new InputError(
    'installer-certificate',
    'An installer package needs a Developer ID Installer certificate, and there is none.',
    {
      code: 'certificate-missing',
      remedy: `Set installer-certificate (or put both identities into the .p12 of certificate), or ${instead}.`,
    },
  );
}
