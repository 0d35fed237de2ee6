/** Recordings: the answers of one machine to a plan. */
import { runStep } from './run-step.mjs';

/** Version of the format of the file, for readers. */
export const format = 1;

/**
 * Runs the steps on a machine, one after another, and returns their answers: name, command, compare, isExact, exitCode,
 * stdout, stderr. `onStep` is called with each answer.
 */
export async function record(steps, machine, { redact, onStep = () => undefined }) {
  const answers = [];
  for (const step of steps) {
    const { name, tool, args, shown, compare = 'all', isExact = false } = step;
    step.before?.(machine.folder);
    const { exitCode, stdout, stderr } = await runStep(step, machine);
    const command = redact(shown ?? [tool, ...args].join(' '));
    const answer = {
      name,
      command,
      compare,
      isExact,
      exitCode,
      stdout: redact(stdout),
      stderr: redact(stderr),
    };
    answers.push(answer);
    onStep(answer);
  }
  return answers;
}

/** Throws when a text holds one of the secrets: nothing is written then. */
export function refuseSecrets(text, machines) {
  const secrets = machines.flatMap(({ password, identities, notary }) => [
    password,
    identities.application.password,
    ...(notary ? [notary.developer.password, notary.keyId, ...keyLines(notary.key)] : []),
  ]);
  if (secrets.some((secret) => secret.length > 3 && text.includes(secret)))
    throw new Error('An answer holds a secret in a form that mac-check does not know. Nothing was written.');
}

const keyLines = (key) =>
  key
    .toString()
    .split('\n')
    .filter((line) => line.length > 20 && !line.startsWith('-----'));
