import type { InputDefinition } from './input-definition.js';

/** Inputs about the notary, what comes after it, and the run as a whole. */
export const notaryInputs = [
  {
    name: 'preflight',
    group: 'Notarize',
    description: 'Say before the upload what the notary would reject: error stops the run, warn goes on.',
    default: 'error',
    choices: ['error', 'warn', 'off'],
  },
  {
    name: 'notarize',
    group: 'Notarize',
    description:
      'wait: submit and wait for the answer. submit: only submit; finish later with submission-id.',
    default: 'wait',
    choices: ['wait', 'submit', 'off'],
  },
  {
    name: 'notary-key',
    group: 'Notarize',
    description: 'App Store Connect API key: the text of the .p8 file, or that text as base64.',
    default: '',
    secret: true,
    example: 'secrets.NOTARY_KEY',
  },
  {
    name: 'notary-key-id',
    group: 'Notarize',
    description: 'Id of the API key: ten letters and digits.',
    default: '',
    example: '2X9R4HXF34',
  },
  {
    name: 'notary-issuer',
    group: 'Notarize',
    description: 'Issuer of the API key (a UUID). Leave empty for an individual key.',
    default: '',
    example: '57246542-96fe-1a63-e053-0824d011072a',
  },
  {
    name: 'apple-id',
    group: 'Notarize',
    description:
      'In place of an API key: an Apple Account, with apple-id-password and team-id. Needs the apple engine.',
    default: '',
    example: 'releases@example.com',
  },
  {
    name: 'apple-id-password',
    group: 'Notarize',
    description: 'App-specific password of apple-id.',
    default: '',
    secret: true,
    example: 'secrets.APPLE_ID_PASSWORD',
  },
  {
    name: 'team-id',
    group: 'Notarize',
    description: 'Team that apple-id submits for: ten letters and digits.',
    default: '',
    example: 'ABCDE12345',
  },
  {
    name: 'keychain-profile',
    group: 'Notarize',
    description:
      'In place of an API key: name under which notarytool store-credentials has kept credentials on this Mac. Needs the apple engine.',
    default: '',
    example: 'release',
  },
  {
    name: 'notary-timeout',
    group: 'Notarize',
    description: "How long to wait for the notary's answer: a number with s, m or h.",
    default: '30m',
  },
  {
    name: 'resubmit-after',
    group: 'Notarize',
    description:
      'Submit the same files once more when there is no answer after so long (e.g. 20m), and take the first answer. Empty: never.',
    default: '',
    example: '20m',
  },
  {
    name: 'submission-id',
    group: 'Notarize',
    description: 'Finish an earlier submission of the files named in artifacts: wait, staple, assess.',
    default: '',
    example: '2efe2717-52ef-43a5-96dc-0797e4ca1041',
  },
  {
    name: 'staple',
    group: 'Finish',
    description: 'auto: staple the ticket to what can carry one (apps, disk images, packages). off: never.',
    default: 'auto',
    choices: ['auto', 'off'],
  },
  {
    name: 'smoke-test',
    group: 'Finish',
    description:
      'Command that is run on each signed program before it is submitted, on macOS; {} is the program. No shell reads it. It has two minutes, and must end with 0.',
    default: '',
    example: '{} --version',
  },
  {
    name: 'fail-on',
    group: 'Finish',
    description: 'rejected: a rejection fails the job. never: it is only reported.',
    default: 'rejected',
    choices: ['rejected', 'never'],
  },
  {
    name: 'engine',
    group: 'Run',
    description:
      "What does the work. apple: Apple's own tools, on macOS. portable: go-notarize's own signer and notary client, on any machine. auto: apple on macOS, portable elsewhere.",
    default: 'auto',
    choices: ['auto', 'apple', 'portable'],
  },
] as const satisfies readonly InputDefinition[];
