import { isSubmissionId, type NotaryCredentials } from '../../notary/notary.js';
import { notaryRemedies } from '../../notary/remedies.js';
import { Secret } from '../../system/secrets.js';
import type { InputProblem } from '../problems.js';
import { type InputReader, isUuid, optional, parseDuration } from '../read-text.js';
import type { InputDefinition } from './input-type.js';
import type { SignSettings } from './sign-inputs.js';

/** Inputs about the notary: checks before the upload, credentials, and the wait. */
export const notarizeInputs = [
  {
    name: 'preflight',
    description:
      'Check before the upload for everything that the notary would reject. error: stop the run. warn: report it and go on.',
    default: 'error',
    choices: ['error', 'warn', 'off'],
  },
  {
    name: 'notarize',
    description:
      'wait: submit and wait for the answer. submit: only submit; a later run finishes with submission-id. off: no notary.',
    default: 'wait',
    choices: ['wait', 'submit', 'off'],
  },
  {
    name: 'notary-key',
    description:
      'App Store Connect API key: the text of the .p8 file, or its base64. Line breaks may be lost.',
    default: '',
    secret: true,
    example: 'secrets.NOTARY_KEY',
  },
  {
    name: 'notary-key-id',
    description: 'ID of the API key: ten letters and digits.',
    default: '',
    example: '2X9R4HXF34',
  },
  {
    name: 'notary-issuer',
    description: 'Issuer ID of the API key (a UUID). Leave empty for an individual key.',
    default: '',
    example: '57246542-96fe-1a63-e053-0824d011072a',
  },
  {
    name: 'apple-id',
    description:
      'In place of an API key: an Apple Account, with apple-id-password and team-id. Needs the apple engine.',
    default: '',
    example: 'releases@example.com',
  },
  {
    name: 'apple-id-password',
    description: 'App-specific password of apple-id.',
    default: '',
    secret: true,
    example: 'secrets.APPLE_ID_PASSWORD',
  },
  {
    name: 'team-id',
    description: 'Team that apple-id submits for: ten letters and digits.',
    default: '',
    example: 'ABCDE12345',
  },
  {
    name: 'keychain-profile',
    description:
      'In place of an API key: profile that notarytool store-credentials has stored on this Mac. Needs the apple engine.',
    default: '',
    example: 'release',
  },
  {
    name: 'keychain',
    description:
      'Path of the keychain file with the profile of keychain-profile. Unlock it earlier in the job. When empty, notarytool reads the login keychain, which a job without a login session (ssh, a launch daemon) cannot read.',
    default: '',
    example: '/Users/ci/Library/Keychains/notary.keychain-db',
  },
  {
    name: 'notary-timeout',
    description: "Longest wait for the notary's answer: a number with s, m or h.",
    default: '30m',
  },
  {
    name: 'resubmit-after',
    description:
      'Submit the same files once more after this time without an answer (e.g. 20m), and take the first answer. When empty, never.',
    default: '',
    example: '20m',
  },
  {
    name: 'submission-id',
    description:
      'Finish an earlier submission of the files in artifacts: wait for its answer, staple, assess.',
    default: '',
    example: '2efe2717-52ef-43a5-96dc-0797e4ca1041',
  },
] as const satisfies readonly InputDefinition[];

export interface NotarizeSettings {
  preflight: 'error' | 'warn' | 'off';
  mode: 'wait' | 'submit' | 'off';
  /** Null when nothing is sent to the notary. */
  credentials: NotaryCredentials | null;
  /** Milliseconds. */
  timeout: number;
  /** Milliseconds without an answer until the same files are submitted once more; null for never. */
  resubmitAfter: number | null;
  submissionId: string | null;
}

type Reader = InputReader<(typeof notarizeInputs)[number]['name']>;

/** Turns the notary off for ad-hoc signatures, which it always rejects. */
export function parseNotarize(text: Reader, sign: SignSettings, problems: InputProblem[]): NotarizeSettings {
  const submissionId = parseSubmissionId(text, problems);
  const isAdhoc = sign.certificate === null && sign.keychainIdentity === null && submissionId === null;
  const mode = isAdhoc ? 'off' : (text('notarize') as NotarizeSettings['mode']);
  return {
    preflight: text('preflight') as NotarizeSettings['preflight'],
    mode,
    credentials: mode === 'off' ? null : parseCredentials(text, problems),
    timeout: parseTime('notary-timeout', text, problems),
    resubmitAfter: text('resubmit-after') === '' ? null : parseTime('resubmit-after', text, problems),
    submissionId,
  };
}

function parseSubmissionId(text: Reader, problems: InputProblem[]): string | null {
  const id = optional(text('submission-id'));
  if (id === null || isSubmissionId(id)) return id;
  problems.push({
    input: 'submission-id',
    code: 'input-invalid',
    message: 'it is not the ID of a submission.',
    remedy: 'Copy the ID from the output submission-id, the log or report.json of the earlier run.',
  });
  return null;
}

/** The inputs that each choose a kind of credentials by being set. */
const credentialInputs = ['keychain-profile', 'apple-id', 'notary-key'] as const;

function parseCredentials(text: Reader, problems: InputProblem[]): NotaryCredentials {
  const set = credentialInputs.filter((input) => text(input) !== '');
  if (set.length > 1) {
    problems.push({
      input: set[0] ?? 'notary-key',
      code: 'input-invalid',
      message: `${set.join(' and ')} are different kinds of credentials for the notary.`,
      remedy: 'Set only one of them.',
    });
  }
  if (set[0] === 'keychain-profile') {
    const [profile, keychain] = [text('keychain-profile'), text('keychain')];
    return { kind: 'keychain-profile', profile, ...(keychain === '' ? {} : { keychain }) };
  }
  if (set[0] === 'apple-id') return parseAppleId(text, problems);
  requireCredentials(['notary-key', 'notary-key-id'], text, problems);
  checkKeyInputs(text, problems);
  const issuer = text('notary-issuer');
  const key = { kind: 'api-key', key: new Secret(text('notary-key')), keyId: text('notary-key-id') } as const;
  return issuer === '' ? key : { ...key, issuer };
}

/** Recognises common mistakes. The message never contains the value of a secret. */
function checkKeyInputs(text: Reader, problems: InputProblem[]): void {
  if (isUuid(text('notary-key-id'))) {
    problems.push({
      input: 'notary-key-id',
      code: 'input-invalid',
      message: 'it is a UUID, as an issuer ID is.',
      remedy: 'Set it to the Key ID (ten letters and digits), and notary-issuer to the Issuer ID.',
    });
  }
  const key = text('notary-key');
  if (!key.includes('\n') && key.length < 250 && /\.p8$|^[./~]/.test(key)) {
    problems.push({
      input: 'notary-key',
      code: 'notary-key-invalid',
      message: 'it is the path of a file.',
      remedy: notaryRemedies.keyInvalid,
    });
  }
}

function parseAppleId(text: Reader, problems: InputProblem[]): NotaryCredentials {
  requireCredentials(['apple-id-password', 'team-id'], text, problems);
  return {
    kind: 'apple-id',
    appleId: text('apple-id'),
    password: new Secret(text('apple-id-password')),
    teamId: text('team-id'),
  };
}

const credentialRemedies = {
  'apple-id-password': 'Create an app-specific password at account.apple.com, and set it from a secret.',
  'team-id': 'Set it to the ID in brackets at the end of the name of the certificate.',
  'notary-key': 'Set it to an App Store Connect API key (Team key, role Developer), or set notarize to off.',
  'notary-key-id': 'Set it to the ID that App Store Connect shows beside the key.',
} as const;

function requireCredentials(
  inputs: readonly (keyof typeof credentialRemedies)[],
  text: Reader,
  problems: InputProblem[],
): void {
  for (const input of inputs.filter((name) => text(name) === '')) {
    problems.push({
      input,
      code: 'notary-credentials-missing',
      message: 'it is empty, but the notary needs it.',
      remedy: credentialRemedies[input],
    });
  }
}

function parseTime(
  input: 'notary-timeout' | 'resubmit-after',
  text: Reader,
  problems: InputProblem[],
): number {
  const milliseconds = parseDuration(text(input));
  if (milliseconds !== null) return milliseconds;
  problems.push({
    input,
    code: 'input-invalid',
    message: `'${text(input)}' is not a duration.`,
    remedy: 'Write a number with s, m or h, e.g. 30m.',
  });
  return 0;
}
