import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';

/**
 * The few words that a step says to its runner before anything else is loaded. The report says the rest through
 * @actions/core, which brings along an HTTP client of a megabyte: to tell that an input is wrong would take four times
 * as long.
 * Source: GitHub Docs, "Workflow commands for GitHub Actions"; escapes as in @actions/core, utils and command.
 */

/** Makes the runner replace a secret in everything that it shows. */
export function maskSecret(secret: string): void {
  if (secret !== '') say('add-mask', secret);
}

export function sayError(message: string): void {
  say('error', message);
}

export function sayInfo(message: string): void {
  process.stdout.write(`${message}${EOL}`);
}

/** Sets an output of the step; the value is one line. */
export function setOutput(name: string, value: string): void {
  append('GITHUB_OUTPUT', name, value);
}

/** Leaves a value for the `post` of the same step; one line. */
export function saveState(name: string, value: string): void {
  append('GITHUB_STATE', name, value);
}

/** What `main` left; empty when it left nothing. */
export function getState(name: string): string {
  return process.env[`STATE_${name}`] ?? '';
}

/** What the workflow gave for an input; empty when it gave nothing. */
export function getInput(name: string): string {
  return process.env[inputVariable(name)]?.trim() ?? '';
}

/** The runner upper-cases names and keeps their dashes. */
export function inputVariable(name: string): string {
  return `INPUT_${name.toUpperCase()}`;
}

function say(command: string, text: string): void {
  const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  process.stdout.write(`::${command}::${escaped}${EOL}`);
}

/** Outside of a runner there is no such file, and nobody to tell. */
function append(variable: 'GITHUB_OUTPUT' | 'GITHUB_STATE', name: string, value: string): void {
  const file = process.env[variable];
  if (file) appendFileSync(file, `${name}=${value}${EOL}`);
}
