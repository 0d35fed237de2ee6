import { agreementMissing, submissionUnknown } from '../../notary/explain-refusal.js';
import type { NotaryCredentials } from '../../notary/notary.js';
import { notaryRemedies } from '../../notary/remedies.js';
import { type Failure, type FailureDetails, InputError, ToolError } from '../../system/errors.js';
import { explainXcrun } from '../../system/process/explain-xcrun.js';
import { unknownTextRemedy } from '../../system/process/explanation.js';
import { type CommandResult, endingOf, lastLines } from '../../system/process/runner.js';
import type { Secrets } from '../../system/secrets.js';
import { jsonOf } from './run-notarytool.js';

/** A call of notarytool that failed. */
export interface FailedCall {
  credentials: NotaryCredentials;
  secrets: Secrets;
  /** Id of the requested submission. */
  submissionId?: string;
}

type Explain = (call: FailedCall, lines: readonly string[]) => Failure;

const uploadTrouble =
  /abortedUpload|deadlineExceeded|MultipartUpload|HTTPClientError|(?:read|connect)Timeout|remoteConnectionClosed|Upload (?:failed|timed out)|RequestTimeTooSkewed/i;

/** Tests for the texts of an upload that failed in transport, which is repeated without S3 acceleration. */
export function isUploadTrouble(output: string): boolean {
  return uploadTrouble.test(output);
}

/**
 * Texts of notarytool, the more specific first; its exit codes do not distinguish them.
 * Sources: logs of notarytool that users have published; its man page.
 */
const notarytoolTexts: readonly (readonly [RegExp, Explain])[] = [
  [
    /Submission does not exist or does not belong to your team/,
    ({ submissionId }) => submissionUnknown(submissionId ?? ''),
  ],
  [/No Keychain password item found/, profileMissing],
  [
    /keychainLocked|accessing the keychain|User interaction is not allowed|errSecInteractionNotAllowed/,
    keychainLocked,
  ],
  [/invalidPEMDocument|invalidASN1|CryptoKit(?:ASN1)?Error|private key .*(?:invalid|malformed)/i, keyInvalid],
  [/The value '' is invalid for '--/, credentialsEmpty],
  [/developer team ID/i, teamRefused],
  [/status code: 403.*agreement/is, () => agreementMissing()],
  [/status code: 403/, forbidden],
  [uploadTrouble, uploadFailed],
  [/Apple ID has been locked/, accountLocked],
  [/status code: 401|NOT_AUTHORIZED/, credentialsRefused],
  [/must be a zip archive/, fileRefused],
  [/status code: 429/, busy],
  [/status code: 5\d\d/, serverFailed],
  [/NSURLErrorDomain|appears to be offline|timed out|hostname could not be found/i, unreachable],
];

/** Turns the output of notarytool into a failure; `notary-failed` for an unknown text. */
export function explainNotarytool(result: CommandResult, call: FailedCall): Failure {
  const output = call.secrets.redact(`${result.stdout}\n${result.stderr}`);
  const lines = lastLines(output);
  const known = notarytoolTexts.find(([text]) => text.test(output));
  if (known !== undefined) return known[1](call, lines);
  const ofXcrun = explainXcrun(output, lines);
  if (ofXcrun !== null) return ofXcrun;
  if (result.exitCode === null) return crashed(result, lines);
  const { message } = jsonOf(result);
  const reason = typeof message === 'string' ? `: ${message}` : '.';
  return failed(`notarytool ended with ${endingOf(result)}${reason}`, lines);
}

function failed(message: string, lines: readonly string[], details: Partial<FailureDetails> = {}): ToolError {
  return new ToolError(message, {
    code: 'notary-failed',
    remedy: unknownTextRemedy('notarytool'),
    ...details,
    lines,
  });
}

const inputs = {
  'api-key': 'notary-key',
  'apple-id': 'apple-id-password',
  'keychain-profile': 'keychain-profile',
} as const;

const refusedRemedies = {
  'api-key': notaryRemedies.keyRefused,
  'apple-id':
    'Create a new app-specific password at account.apple.com; the password of the account itself is refused. team-id is the ID in brackets in the name of the Developer ID certificate.',
  'keychain-profile': 'Store the credentials again: xcrun notarytool store-credentials',
} as const;

function credentialsRefused({ credentials: { kind } }: FailedCall, lines: readonly string[]): InputError {
  return new InputError(inputs[kind], 'The notary does not accept the credentials.', {
    code: 'notary-credentials-refused',
    remedy: refusedRemedies[kind],
    lines,
  });
}

function accountLocked(_call: FailedCall, lines: readonly string[]): InputError {
  return new InputError('apple-id', 'Apple has locked the Apple ID.', {
    code: 'notary-credentials-refused',
    remedy:
      'Unlock it at iforgot.apple.com, then create a new app-specific password at account.apple.com: unlocking revokes the old one.',
    lines,
  });
}

function credentialsEmpty({ credentials: { kind } }: FailedCall, lines: readonly string[]): InputError {
  return new InputError(inputs[kind], 'A part of the credentials for the notary is empty.', {
    code: 'notary-credentials-missing',
    remedy:
      'Check that each secret exists in this repository and environment; a secret that is not set is empty.',
    lines,
  });
}

/** A wrong team is answered with 403, which otherwise means a role. */
function teamRefused({ credentials: { kind } }: FailedCall, lines: readonly string[]): InputError {
  const input = kind === 'apple-id' ? 'team-id' : inputs[kind];
  return new InputError(input, 'The Apple ID does not belong to the team that team-id names.', {
    code: 'notary-credentials-refused',
    remedy:
      'Set team-id to the Team ID of the paid membership (developer.apple.com/account, Membership details). The ID in brackets in the name of an Apple Development certificate is a personal one. If it is right, the Apple ID must accept its invitation to the team.',
    lines,
  });
}

function profileMissing({ credentials }: FailedCall, lines: readonly string[]): InputError {
  const profile = credentials.kind === 'keychain-profile' ? credentials.profile : '';
  return new InputError(
    'keychain-profile',
    `notarytool finds no credentials named ${profile}, or cannot read them.`,
    {
      code: 'notary-profile-missing',
      remedy: `Store them on this Mac as the user that runs the job: xcrun notarytool store-credentials ${profile}. A job without a session of its own (ssh, a launch daemon) reads profiles only from a keychain file that it has unlocked: add --keychain PATH there, and set the input keychain to that path.`,
      lines,
    },
  );
}

function keychainLocked(_call: FailedCall, lines: readonly string[]): ToolError {
  return failed('notarytool cannot read its credentials, because the keychain is locked.', lines, {
    code: 'keychain-locked',
    remedy:
      'Use an API key (notary-key), which needs no keychain. Or store the profile in a keychain file (xcrun notarytool store-credentials NAME --keychain PATH), unlock it in the job (security unlock-keychain PATH), and set the input keychain to its path.',
  });
}

function keyInvalid(_call: FailedCall, lines: readonly string[]): InputError {
  return new InputError('notary-key', 'notarytool cannot read the API key.', {
    code: 'notary-key-invalid',
    remedy: notaryRemedies.keyInvalid,
    lines,
  });
}

function forbidden(_call: FailedCall, lines: readonly string[]): ToolError {
  return failed('The notary forbids this request.', lines, {
    code: 'notary-forbidden',
    remedy: notaryRemedies.forbidden,
  });
}

function fileRefused(_call: FailedCall, lines: readonly string[]): ToolError {
  return failed('The notary does not accept a file of this kind.', lines, {
    remedy: 'Submit a zip archive, a disk image or a signed flat installer package.',
  });
}

function uploadFailed(_call: FailedCall, lines: readonly string[]): ToolError {
  return failed('The upload to the notary broke off.', lines, {
    code: 'upload-failed',
    remedy: notaryRemedies.uploadFailed,
    retryable: true,
  });
}

/** Since macOS 26.3 a tool that uses the network in a launch daemon is killed by SIGTRAP. Source: firebase-ios-sdk, issue 16079. */
function crashed(result: CommandResult, lines: readonly string[]): ToolError {
  if (result.signal === 'SIGTRAP') {
    return failed('macOS ended notarytool, as every tool that uses the network in a launch daemon.', lines, {
      remedy:
        'Run the runner as a LaunchAgent of a user who is logged in, or notarize on another machine with engine: portable.',
    });
  }
  return failed(`notarytool crashed (${endingOf(result)}).`, lines, {
    remedy: 'Run it again; update Xcode if it crashes again.',
    retryable: true,
  });
}

function busy(_call: FailedCall, lines: readonly string[]): ToolError {
  return failed('The notary has received too many requests.', lines, {
    code: 'notary-busy',
    remedy: notaryRemedies.busy,
    retryable: true,
  });
}

function serverFailed(_call: FailedCall, lines: readonly string[]): ToolError {
  return failed('The notary answered with a server error.', lines, {
    remedy: notaryRemedies.serverFailed,
    retryable: true,
  });
}

function unreachable(_call: FailedCall, lines: readonly string[]): ToolError {
  return failed('notarytool does not reach the notary.', lines, {
    code: 'service-unreachable',
    remedy: 'Check the network of this machine, and that it may reach appstoreconnect.apple.com.',
    retryable: true,
  });
}
