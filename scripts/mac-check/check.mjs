/** One run: the plan on this Mac, the same plan on the stand-ins, and the differences. */
import { packAgain } from './identities.mjs';
import { createMachine, searchListOf, standInEnvironment } from './machine.mjs';
import { planOf } from './plan/plan.mjs';
import { format, record, refuseSecrets } from './record.mjs';
import { createRedactor } from './redact.mjs';
import { sha256Of } from './samples.mjs';

/**
 * Records the answers of the Mac in `environment`, up to the group `last` of the plan. `inputs`: program, identities,
 * notary. `onMachine` is called with the machine before anything on it changes; the caller restores it.
 */
export async function recordMac(environment, { inputs, last, standIn, signal, onMachine, onStep }) {
  const machine = { ...createMachine(environment, inputs), signal };
  machine.searchList = await searchListOf(machine);
  onMachine(machine);
  const redact = createRedactor([machine, standIn]);
  const answers = await record(planOf(machine, last), machine, { redact, onStep });
  const recording = { format, program: sha256Of(inputs.program), answers };
  refuseSecrets(JSON.stringify(recording), [machine, standIn]);
  return recording;
}

/** Creates a machine of the stand-ins. */
export function createStandIn(services, inputs) {
  const { folder, ...machine } = createMachine({}, inputs);
  return { ...machine, folder, environment: standInEnvironment(folder, services) };
}

/** Records the answers of the stand-ins to the steps in `mac`, the answers of a Mac, with the facts of that Mac. */
export async function recordStandIn(machine, { services, mac, signal }) {
  const environment = standInEnvironment(machine.folder, { ...services, facts: factsOf(mac) });
  const standIn = { ...machine, environment: { ...environment, LC_ALL: 'C' }, signal };
  const redact = createRedactor([standIn]);
  const names = mac.map(({ name }) => name);
  const steps = planOf(standIn).filter(({ name }) => names.includes(name));
  const answers = await record(steps, standIn, { redact });
  return { format, program: null, answers };
}

/** Facts of a Mac that change what its tools answer. */
export function factsOf(answers) {
  const answerOf = (name) => answers.find((each) => each.name === name);
  const developer = answerOf('the developer folder');
  const gatekeeper = answerOf('Gatekeeper is enabled');
  return {
    xcode: developer?.exitCode === 0 ? developer.stdout.trim() : null,
    ...(gatekeeper?.stdout.includes('disabled') ? { assessments: 'disabled' } : {}),
  };
}

/** Reads the credentials of a developer from the environment; null without them. */
export function notaryFrom(values, password) {
  const { DEVELOPER_ID_P12: p12, DEVELOPER_ID_PASSWORD: oldPassword = '', NOTARY_KEY: key } = values;
  if (!p12 || !key) return null;
  const decoded = (text) => Buffer.from(text, 'base64');
  return {
    developer: packAgain(decoded(p12), oldPassword, password),
    key: key.includes('BEGIN') ? Buffer.from(key) : decoded(key),
    keyId: values.NOTARY_KEY_ID ?? '',
    issuer: values.NOTARY_ISSUER || null,
  };
}
