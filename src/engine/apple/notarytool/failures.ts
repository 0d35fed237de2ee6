import { agreementMissing, submissionUnknown } from '../../../notary/explain-refusal.js';
import type { NotaryCredentials } from '../../../notary/notary.js';
import { type Failure, type FailureDetails, InputError, ToolError } from '../../../system/errors.js';
import { type CommandResult, endingOf, lastLines } from '../../../system/runner.js';
import type { Secrets } from '../../../system/secrets.js';
import { jsonOf } from './run-notarytool.js';

/** What a failure is told with. */
export interface NotarytoolContext {
  credentials: NotaryCredentials;
  secrets: Secrets;
  /** The submission that was asked for. */
  submissionId?: string;
}

/**
 * What notarytool's texts mean; its exit codes tell little.
 * Sources: logs of notarytool that users have published; its man page.
 */
export function notarytoolFailure(result: CommandResult, context: NotarytoolContext): Failure {
  const { credentials, secrets, submissionId } = context;
  const said = secrets.redact(`${result.stdout}\n${result.stderr}`);
  const lines = lastLines(said);
  if (/Submission does not exist or does not belong to your team/.test(said))
    return submissionUnknown(submissionId ?? '');
  if (/No Keychain password item found/.test(said)) return profileMissing(credentials, lines);
  if (/invalidPEMDocument/.test(said)) return keyInvalid(lines);
  if (/status code: 401|NOT_AUTHORIZED/.test(said)) return credentialsRefused(credentials, lines);
  if (/status code: 403/.test(said)) return /agreement/i.test(said) ? agreementMissing() : forbidden(lines);
  if (/must be a zip archive/.test(said)) return tool('The notary does not take a file of this kind.', lines);
  if (/NSURLErrorDomain|appears to be offline|timed out/i.test(said)) return unreachable(lines);
  const busy = /status code: 429/.test(said);
  const passing = busy || /status code: 5\d\d/.test(said);
  const { message } = jsonOf(result);
  return tool(
    `notarytool ended with ${endingOf(result)}${typeof message === 'string' ? `: ${message}` : '.'}`,
    lines,
    {
      code: busy ? 'notary-busy' : 'notary-failed',
      retryable: passing,
      remedy: passing
        ? 'Run again in a few minutes; developer.apple.com/system-status tells whether the notary has trouble.'
        : 'Read what notarytool said.',
    },
  );
}

function tool(message: string, lines: readonly string[], facts: Partial<FailureDetails> = {}): ToolError {
  return new ToolError(message, {
    code: 'notary-failed',
    remedy: 'Read what notarytool said.',
    ...facts,
    lines,
  });
}

const inputs = {
  'api-key': 'notary-key',
  'apple-id': 'apple-id-password',
  'keychain-profile': 'keychain-profile',
} as const;

const refusedRemedies = {
  'api-key':
    'Check that notary-key, notary-key-id and notary-issuer belong together and the key is not revoked; use a Team key with the role Developer (leave notary-issuer empty only for an individual key), and check the clock of this machine.',
  'apple-id':
    'Make a new app-specific password at account.apple.com; the password of the account itself is refused. team-id is the one in brackets in the name of the Developer ID certificate.',
  'keychain-profile': 'Store the credentials again: xcrun notarytool store-credentials NAME',
} as const;

function credentialsRefused({ kind }: NotaryCredentials, lines: readonly string[]): InputError {
  return new InputError(inputs[kind], 'The notary does not accept the credentials.', {
    code: 'notary-credentials-refused',
    remedy: refusedRemedies[kind],
    lines,
  });
}

function profileMissing(credentials: NotaryCredentials, lines: readonly string[]): InputError {
  const profile = credentials.kind === 'keychain-profile' ? credentials.profile : '';
  return new InputError('keychain-profile', `There are no credentials under the name ${profile}.`, {
    code: 'notary-profile-missing',
    remedy: `Store them on this Mac, as the user that runs the job: xcrun notarytool store-credentials ${profile}. The keychain that holds them must be unlocked.`,
    lines,
  });
}

function keyInvalid(lines: readonly string[]): InputError {
  return new InputError('notary-key', 'notarytool cannot read the API key.', {
    code: 'notary-key-invalid',
    remedy: 'Give the whole text of the AuthKey_*.p8 file, with its line ends, or that text as base64.',
    lines,
  });
}

function forbidden(lines: readonly string[]): ToolError {
  return tool('The notary forbids this.', lines, {
    code: 'notary-forbidden',
    remedy: 'Give the API key the role Developer or higher.',
  });
}

function unreachable(lines: readonly string[]): ToolError {
  return tool('notarytool does not reach the notary.', lines, {
    code: 'service-unreachable',
    remedy: 'Check the network of this machine, and that it may reach appstoreconnect.apple.com.',
    retryable: true,
  });
}
