import type { NotaryCredentials } from '../notary/notary.js';
import type { InputName } from './inputs.js';
import type { InputProblem } from './problems.js';
import type { NotarizeSettings, SignSettings } from './settings.js';
import { parseDuration } from './values/duration.js';
import { type InputReader, optional } from './values/input-text.js';

/** Whether and how to ask the notary. Ad-hoc signatures are never sent to it, since it would reject them. */
export function parseNotarize(
  text: InputReader,
  sign: SignSettings,
  problems: InputProblem[],
): NotarizeSettings {
  const submissionId = optional(text('submission-id'));
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

/** The inputs that choose a kind of credentials, each by being given. */
const kinds = ['keychain-profile', 'apple-id', 'notary-key'] as const;

function parseCredentials(text: InputReader, problems: InputProblem[]): NotaryCredentials {
  const given = kinds.filter((input) => text(input) !== '');
  if (given.length > 1) {
    problems.push({
      input: given[0] ?? 'notary-key',
      code: 'input-invalid',
      message: `credentials for the notary are given ${given.length} times: ${given.join(' and ')}.`,
      remedy: 'Give one kind of them.',
    });
  }
  if (given[0] === 'keychain-profile') return { kind: 'keychain-profile', profile: text('keychain-profile') };
  if (given[0] === 'apple-id') return parseAppleId(text, problems);
  demand(['notary-key', 'notary-key-id'], text, problems);
  const issuer = text('notary-issuer');
  const key = { kind: 'api-key', key: text('notary-key'), keyId: text('notary-key-id') } as const;
  return issuer === '' ? key : { ...key, issuer };
}

function parseAppleId(text: InputReader, problems: InputProblem[]): NotaryCredentials {
  demand(['apple-id-password', 'team-id'], text, problems);
  return {
    kind: 'apple-id',
    appleId: text('apple-id'),
    password: text('apple-id-password'),
    teamId: text('team-id'),
  };
}

const credentialRemedies: Partial<Record<InputName, string>> = {
  'apple-id-password': 'Make an app-specific password at account.apple.com, and give it from a secret.',
  'team-id': 'Give the id of the team, which stands in brackets in the name of the certificate.',
};

function demand(inputs: readonly InputName[], text: InputReader, problems: InputProblem[]): void {
  for (const input of inputs.filter((name) => text(name) === '')) {
    problems.push({
      input,
      code: 'notary-credentials-missing',
      message: 'it is empty, and the notary cannot be asked without it.',
      remedy:
        credentialRemedies[input] ??
        'Give an App Store Connect API key (Team key, role Developer), or set notarize to off.',
    });
  }
}

function parseTime(
  input: 'notary-timeout' | 'resubmit-after',
  text: InputReader,
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
