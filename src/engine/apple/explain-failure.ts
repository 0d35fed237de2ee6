import { type FailureDetails, ToolError } from '../../system/errors.js';
import { type Command, type CommandResult, endingOf, lastLines } from '../../system/runner.js';
import type { Secrets } from '../../system/secrets.js';

/** What a text of Apple's tools means. */
interface Explanation extends Pick<FailureDetails, 'code' | 'remedy' | 'retryable'> {
  text: RegExp;
  sentence: string;
}

const keyAccess =
  'The key’s access list must name codesign and its partition list must hold apple-tool:, apple: and codesign: (security set-key-partition-list, with the password of the keychain itself).';

/**
 * Texts of codesign, productsign and security, the more telling first: one failure prints several.
 * Sources: Security, OSX/libsecurity_codesigning/lib/CSCommon.h (the comments are the texts) and
 * SecurityTool/macOS; security_systemkeychain, src/cs_sign.cpp; Apple's technical note TN3161 and the forum threads of
 * its developer support on errSecInternalComponent.
 */
const explanations: readonly Explanation[] = [
  {
    text: /timestamp service is not available|timestamp was expected but was not found/i,
    code: 'timestamp-unavailable',
    sentence: 'Apple’s timestamp service did not give a timestamp.',
    remedy:
      'Run it again later. It is asked at http://timestamp.apple.com (port 80); a firewall or broken IPv6 keeps machines from it.',
    retryable: true,
  },
  {
    text: /timestamps differ by/i,
    code: 'timestamp-refused',
    sentence: 'The time of the timestamp service and of this machine differ by more than three minutes.',
    remedy: 'Set the clock of this machine: sudo sntp -sS time.apple.com',
  },
  {
    text: /resource fork, Finder information, or similar detritus not allowed/i,
    code: 'code-detritus',
    sentence: 'A file carries a resource fork or Finder information, which signed code must not have.',
    remedy: 'Take the attributes away before signing: xattr -cr PATH',
  },
  {
    text: /unable to build chain to self-signed root/i,
    code: 'signing-chain-incomplete',
    sentence: 'codesign found no chain from the certificate to a root.',
    remedy:
      'An intermediate of Apple’s is missing, or somebody has set trust settings for it: security delete-trusted-cert takes those away. Intermediates: https://www.apple.com/certificateauthority/',
  },
  {
    text: /User interaction is not allowed|errSecInteractionNotAllowed/i,
    code: 'keychain-locked',
    sentence: 'The keychain is locked, and nobody is there to unlock it.',
    remedy:
      'Give the certificate to go-notarize as a PKCS#12 file, for which it makes its own keychain; or unlock the keychain before: security unlock-keychain KEYCHAIN',
  },
  {
    text: /: ambiguous \(matches/,
    code: 'identity-ambiguous',
    sentence: 'The certificate lies in more than one keychain of the search list.',
    remedy:
      'Remove it from all but one (security delete-identity -Z SHA1 KEYCHAIN), or name the identity by its SHA-1.',
  },
  {
    text: /no identity found/i,
    code: 'identity-not-found',
    sentence: 'codesign does not find the identity in the keychains.',
    remedy: 'security find-identity -v -p codesigning lists what it can use.',
  },
  {
    text: /this identity cannot be used for signing code/i,
    code: 'certificate-wrong-kind',
    sentence: 'The certificate is not one for signing code.',
    remedy: 'Use a Developer ID Application certificate; an installer certificate signs packages alone.',
  },
  {
    text: /errSecInternalComponent|internal error in Code Signing subsystem/i,
    code: 'key-access-denied',
    sentence: 'codesign may not use the private key.',
    remedy: `${keyAccess} A locked keychain, and a job without a session of its own (ssh), fail in the same way.`,
  },
  {
    text: /MAC verification failed during PKCS12 import|passphrase you entered is not correct|errSecAuthFailed/i,
    code: 'keychain-failed',
    sentence: 'security did not take the one-time password with which the keychain or the key was made.',
    remedy: 'Please report it: the password is made by go-notarize itself.',
  },
  {
    text: /keychain with the same name already exists/i,
    code: 'keychain-failed',
    sentence: 'A keychain of the same name exists already.',
    remedy: 'Run it again: the name is a new one each time.',
    retryable: true,
  },
  {
    text: /invalid entitlement|entitlements? .*(invalid|malformed)|failed to parse entitlements/i,
    code: 'entitlements-invalid',
    sentence: 'codesign cannot use the entitlements.',
    remedy: 'plutil -lint tells whether it is a property list; entitlements want plain XML without comments.',
  },
  {
    text: /main executable failed strict validation|unsealed contents|nested code is|bundle format|not signed at all|no main executable|sealed resource|unsupported resource|must be a regular file|invalid destination for symbolic link/i,
    code: 'bundle-not-signable',
    sentence: 'codesign cannot seal what it was given.',
    remedy: 'Its lines name the file. codesign -vvv --deep --strict PATH says more.',
  },
  {
    text: /Permission denied|Read-only file system|Operation not permitted/i,
    code: 'output-not-writable',
    sentence: 'The file cannot be written.',
    remedy: 'Give this user the right to write the file and the folder it lies in.',
  },
];

/** What explaining needs besides the texts. */
export interface Told {
  command: Command;
  secrets: Secrets;
}

/** The failure that a command's texts tell; by default `codesign-failed` or `keychain-failed`. */
export function explainFailure(result: CommandResult, { command, secrets }: Told): ToolError {
  const said = secrets.redact(`${result.stdout}\n${result.stderr}`);
  const lines = lastLines(said);
  const known = explanations.find(({ text }) => text.test(said));
  if (known) {
    const { sentence, remedy, ...facts } = known;
    return new ToolError(known.code === 'code-detritus' ? nameDetritus(sentence, said) : sentence, {
      code: facts.code,
      retryable: facts.retryable ?? false,
      remedy: remedy.replace('PATH', () => command.args.at(-1) ?? 'PATH'),
      lines,
    });
  }
  return new ToolError(`${command.tool} ended with ${endingOf(result)}.`, {
    code: command.tool === 'security' ? 'keychain-failed' : 'codesign-failed',
    remedy: `Read what ${command.tool} said.`,
    lines,
  });
}

/** codesign names the file in a line of its own: `Disallowed xattr com.apple.FinderInfo found on PATH`. */
function nameDetritus(sentence: string, said: string): string {
  const found = /Disallowed xattr (\S+) found on (.+)/.exec(said);
  return found ? `${found[2]} carries the attribute ${found[1]}, which signed code must not have.` : sentence;
}

/** A command that used a key has run into its time limit: it waited for a dialog that nobody sees. */
export function explainHang(cause: ToolError, state: 'locked' | 'unlocked'): ToolError {
  const facts = { cause, lines: cause.lines };
  if (state === 'locked') {
    return new ToolError('codesign waited for somebody to unlock the keychain, and was stopped.', {
      ...facts,
      code: 'keychain-locked',
      remedy:
        'Give the certificate as a PKCS#12 file, or unlock the keychain in the job before: security unlock-keychain KEYCHAIN',
    });
  }
  return new ToolError('codesign waited for somebody to allow the use of the private key, and was stopped.', {
    ...facts,
    code: 'key-access-denied',
    remedy: `${keyAccess} If they do, see whether this machine reaches http://timestamp.apple.com.`,
  });
}
