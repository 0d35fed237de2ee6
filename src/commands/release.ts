import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { plainHost } from '../release/host.js';
import { run } from '../release/run.js';
import { outputsOf } from '../report/actions/outputs.js';
import { renderTerminal } from '../report/render-terminal.js';
import { parseSettings } from '../settings/parse-settings.js';
import { readEndpoints } from '../settings/read-endpoints.js';
import type { InputReader } from '../settings/read-text.js';
import { nameVariable, variableOf } from '../settings/secret-names.js';
import { isShown } from '../settings/shown-values.js';
import { abortOnSignals } from '../system/cancellation.js';
import { createSecrets, type Secrets } from '../system/secrets.js';
import { inputOptions, secretInputs } from './arguments/input-options.js';
import { readSettingsFile } from './arguments/settings-file.js';
import { suggestName } from './arguments/suggest-name.js';
import { type Command, type CommandArguments, type Terminal, usageError } from './command.js';

const inputs = inputOptions();

export const releaseCommand: Command = {
  usage: '[--settings FILE.json] [options]',
  description: [
    'Builds, signs, notarizes, staples and assesses a program, as the action does in a workflow.',
    'A settings file is a JSON object whose members are named as the options below: { "packages": ["./cmd/tool"], "version": "1.4.0" }. Options on the command line win.',
  ],
  options: [{ name: 'settings', value: 'FILE.json', description: 'Settings file.' }, ...inputs],
  sections: {
    'Environment (secrets are never options, because any process can read the arguments of another)':
      secretInputs.map(({ name, description }) => `${variableOf(name)}  ${description}`),
  },
  examples: [
    'go-notarize release --packages ./cmd/tool --ldflags "-s -w" --signing adhoc',
    'go-notarize release --settings release.json --version 1.4.0',
  ],
  async run(args, terminal) {
    if (args.positionals.length > 0) {
      const remedy = 'Name packages with --packages.';
      throw usageError('path', `release takes no path, but has '${args.positionals[0]}'.`, remedy);
    }
    const secrets = createSecrets();
    const read = await readInputs(args, terminal, secrets);
    const settings = parseSettings(read, terminal.workingDirectory);
    const { report, files } = await run({
      settings,
      endpoints: readEndpoints(terminal.environment),
      log: terminal.log,
      secrets,
      signal: abortOnSignals(),
      temporaryParent: tmpdir(),
      host: { ...plainHost, explain: nameVariable },
      source: null,
    });
    if (terminal.json) terminal.printJson({ outputs: outputsOf(report, files), report });
    else terminal.print(renderTerminal(report, terminal));
    const { failure } = report;
    return failure === null || (failure.exitCode === 1 && settings.failOn === 'never') ? 0 : failure.exitCode;
  },
};

/** Warns of a variable that looks like a misspelt one of ours: what it should set is empty. */
function warnOfMisspelt(environment: NodeJS.ProcessEnv, { log }: Terminal): void {
  const prefix = variableOf('');
  const known = secretInputs.map(({ name }) => variableOf(name).slice(prefix.length));
  for (const variable of Object.keys(environment)) {
    const written = variable.slice(prefix.length);
    if (!variable.startsWith(prefix) || known.includes(written)) continue;
    const meant = suggestName(written, known);
    if (meant !== null) log.warning(`The variable ${variable} is unknown. Did you mean ${prefix}${meant}?`);
  }
}

/**
 * Reads inputs from options, then from the settings file. Removes the secrets from the environment, which every command
 * started later would inherit.
 */
async function readInputs(
  args: CommandArguments,
  terminal: Terminal,
  secrets: Secrets,
): Promise<InputReader> {
  const { workingDirectory, environment } = terminal;
  const taken = new Map<string, string>();
  for (const { name } of secretInputs) {
    const value = environment[variableOf(name)] ?? '';
    taken.set(name, value);
    if (!isShown(name, value)) secrets.add(value);
    delete environment[variableOf(name)];
  }
  warnOfMisspelt(environment, terminal);
  const file = args.text('settings');
  const settings = file === undefined ? {} : await readSettingsFile(resolve(workingDirectory, file), inputs);
  return (name) => taken.get(name) ?? args.text(name) ?? settings[name] ?? '';
}
