import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { plainHost } from '../release/host.js';
import { run } from '../release/run.js';
import { outputsOf } from '../report/actions/outputs.js';
import { renderTerminal } from '../report/terminal.js';
import { readEndpoints } from '../settings/read-endpoints.js';
import { parseSettings } from '../settings/parse-settings.js';
import type { InputReader } from '../settings/read-text.js';
import { InputError } from '../system/errors.js';
import { createSecrets, type Secrets } from '../system/secrets.js';
import { abortOnSignals } from '../system/signals.js';
import type { Command, Given, Terminal } from './shared/command.js';
import { inputHelp, inputOptions, openInputs, secretInputs } from './shared/input-options.js';
import { usage } from './shared/usage.js';

/** The environment variable that carries a secret input. */
const variableOf = (name: string): string => `GO_NOTARIZE_${name.toUpperCase().replaceAll('-', '_')}`;

export const releaseCommand: Command = {
  help: [
    'Usage: go-notarize release [--settings FILE.json] [options]',
    '',
    'The whole pipeline, as the action runs it. The inputs of the action are options, or members of a JSON file:',
    '',
    ...inputHelp(openInputs),
    '',
    'Secrets come from the environment, since an argument could be read by every process of the machine:',
    '',
    ...secretInputs.map(({ name }) => `  ${variableOf(name)}`),
  ].join('\n'),
  options: {
    settings: { type: 'string' },
    ...inputOptions(openInputs),
  },
  async run(given, terminal) {
    if (given.positionals.length > 0) {
      throw usage('path', `'${given.positionals[0]}' is not an option.`, 'Name packages with --packages.');
    }
    const secrets = createSecrets();
    const read = await inputReader(given, terminal, secrets);
    const settings = parseSettings(read, terminal.workingDirectory);
    const { report, files } = await run({
      settings,
      endpoints: readEndpoints(terminal.environment),
      log: terminal.log,
      secrets,
      signal: abortOnSignals(),
      temporaryParent: tmpdir(),
      host: plainHost,
      source: null,
    });
    if (terminal.json) terminal.printJson({ outputs: outputsOf(report, files), report });
    else terminal.print(renderTerminal(report, terminal));
    const { failure } = report;
    return failure === null || (failure.exitCode === 1 && settings.failOn === 'never') ? 0 : failure.exitCode;
  },
};

/**
 * Options win over the settings file. Secrets are taken out of the environment, which every command that is started
 * would inherit.
 */
async function inputReader(given: Given, terminal: Terminal, secrets: Secrets): Promise<InputReader> {
  const { workingDirectory, environment } = terminal;
  const taken = new Map<string, string>();
  for (const { name } of secretInputs) {
    const value = environment[variableOf(name)] ?? '';
    taken.set(name, value);
    secrets.add(value);
    delete environment[variableOf(name)];
  }
  const file = given.text('settings');
  const settings = file === undefined ? {} : await readSettings(resolve(workingDirectory, file));
  return (name) => taken.get(name) ?? given.text(name) ?? settings[name] ?? '';
}

async function readSettings(path: string): Promise<Record<string, string>> {
  const problem = (message: string, cause?: unknown): InputError =>
    new InputError('settings', `${path} ${message}`, {
      code: 'input-invalid',
      remedy: 'Write a JSON object whose members are inputs of the action, without the secret ones.',
      cause,
    });
  const value = await readFile(path, 'utf8')
    .then((text) => JSON.parse(text) as unknown)
    .catch((cause: unknown) => {
      throw problem('cannot be read as JSON.', cause);
    });
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw problem('is not a JSON object.');
  return Object.fromEntries(
    Object.entries(value).map(([name, setting]) => {
      if (!openInputs.some((input) => input.name === name))
        throw problem(`has a member '${name}', which is no input.`);
      if (Array.isArray(setting)) return [name, setting.join('\n')];
      return [name, String(setting)];
    }),
  );
}
