import { InputError } from '../system/errors.js';
import { type InputName, inputDefinitions } from './inputs/inputs.js';
import type { InputReader } from './read-text.js';

/** Names of the secrets with which a caller of the reusable workflow sets inputs of the action. */
export const workflowSecrets: Readonly<Record<string, string>> = {
  certificate: 'DEVELOPER_ID_P12',
  'certificate-password': 'DEVELOPER_ID_PASSWORD',
  'installer-certificate': 'INSTALLER_P12',
  'installer-certificate-password': 'INSTALLER_PASSWORD',
  'notary-key': 'NOTARY_KEY',
  'apple-id-password': 'APPLE_ID_PASSWORD',
  'module-token': 'MODULE_TOKEN',
};

/** Names of secrets beside the inputs of the reusable workflow that set the same. */
export const workflowAlternatives: Readonly<Record<string, string>> = {
  'notary-key-id': 'NOTARY_KEY_ID',
  'notary-issuer': 'NOTARY_ISSUER',
};

/** Set by the steps of the reusable workflow, whose callers do not see the inputs of the action. */
const workflowVariable = 'GO_NOTARIZE_WORKFLOW';

/** Returns the environment variable with which the command line sets a secret input. */
export const variableOf = (name: string): string => `GO_NOTARIZE_${name.toUpperCase().replaceAll('-', '_')}`;

const variables: Readonly<Record<string, string>> = Object.fromEntries(
  inputDefinitions.filter(({ secret }) => secret).map(({ name }) => [name, variableOf(name)]),
);

/** Adds to the remedy of a wrong secret which environment variable of the command line sets it. */
export function nameVariable(error: unknown): unknown {
  return addNames(error, 'On the command line', { kind: 'the environment variable', names: variables });
}

const secretNames: Readonly<Record<string, string>> = { ...workflowSecrets, ...workflowAlternatives };

/**
 * Adds to the remedy of a wrong secret the name of the secret: that of the reusable workflow, where it is used. In a
 * workflow that uses the action itself, explains why an input that reads a secret is empty.
 */
export function nameWorkflowSecret(
  error: unknown,
  environment: NodeJS.ProcessEnv,
  read: InputReader<InputName>,
): unknown {
  if (environment[workflowVariable] !== undefined) {
    return addNames(error, 'In the reusable workflow', { kind: 'the secret', names: secretNames });
  }
  if (!(error instanceof InputError)) return error;
  const [empty] = inputsOf(error).filter((input) => secretNames[input] && read(input as InputName) === '');
  if (empty === undefined) return error;
  return withRemedy(
    error,
    `If the workflow sets ${empty} from a secret, such as \${{ secrets.${secretNames[empty]} }}, there is no secret of exactly this name, or the event gets none (a pull request from a fork, Dependabot): GitHub then passes an empty text.`,
  );
}

/** Returns the inputs that an error is about. A password belongs to its certificate. */
function inputsOf({ input, code }: InputError): string[] {
  const inputs = input.split(', ');
  return code === 'certificate-password-wrong' ? inputs.map((each) => `${each}-password`) : inputs;
}

function addNames(
  error: unknown,
  where: string,
  { kind, names }: { kind: string; names: Readonly<Record<string, string>> },
): unknown {
  if (!(error instanceof InputError)) return error;
  const named = error.input
    .split(', ')
    .flatMap((input) => (names[input] === undefined ? [] : [`${input} is ${kind} ${names[input]}`]));
  return named.length === 0 ? error : withRemedy(error, `${where}, ${named.join(', ')}.`);
}

function withRemedy(error: InputError, sentence: string): InputError {
  const { input, message, code, remedy, lines, cause } = error;
  return new InputError(input, message, { code, remedy: `${remedy} ${sentence}`, lines, cause });
}
