import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { withoutWorkflowCommands } from '../../system/log.js';

/**
 * The commands by which a step talks to its runner: lines on standard output, and entries in the files that the runner
 * names. This module is used in place of @actions/core, which loads an HTTP client of a megabyte: reporting a wrong
 * input would take four times as long.
 * Source: GitHub Docs, "Workflow commands for GitHub Actions"; escapes: actions/toolkit, core/src/command.ts.
 */

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** Makes the runner replace a secret in everything that it shows. */
export function maskSecret(secret: string): void {
  if (secret !== '') issue('add-mask', secret);
}

/** A position in a file, counted from 1; the path is relative to the workspace. */
export interface SourcePosition {
  file: string;
  line: number;
  column: number;
}

/** Shows a message beside the job or, with a position, at a line of a file. */
export function annotate(
  level: AnnotationLevel,
  message: string,
  { title, position }: { title?: string; position?: SourcePosition | undefined } = {},
): void {
  const properties = {
    title,
    file: position?.file,
    line: position?.line,
    col: position?.column,
  };
  const texts = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  issue(texts.length === 0 ? level : `${level} ${texts.join(',')}`, message);
}

/** Prints a line that the runner shows only with debug logging on. */
export function printDebug(message: string): void {
  issue('debug', message);
}

/** Prints a line of the log, without the workflow commands in it. */
export function printInfo(message: string): void {
  process.stdout.write(`${withoutWorkflowCommands(message)}${EOL}`);
}

/** Begins a group of lines that can be folded; groups cannot be nested. */
export function startGroup(title: string): void {
  issue('group', title);
}

export function endGroup(): void {
  issue('endgroup', '');
}

/** Sets an environment variable for later steps of the job. */
export function exportVariable(name: string, value: string): void {
  append('GITHUB_ENV', name, value);
}

/** Puts a folder first on PATH for later steps of the job. */
export function addPath(folder: string): void {
  const file = process.env.GITHUB_PATH;
  if (file) appendFileSync(file, `${folder}${EOL}`);
}

/** Sets an output of the step. */
export function setOutput(name: string, value: string): void {
  append('GITHUB_OUTPUT', name, value);
}

/** Leaves a value for the `post` of the same step; a later value of the same name replaces it. */
export function saveState(name: string, value: string): void {
  append('GITHUB_STATE', name, value);
}

/** Returns what `main` left for `post`; empty when it left nothing. */
export function getState(name: string): string {
  return process.env[`STATE_${name}`] ?? '';
}

/** Returns the text of an input as the workflow has it; empty when the workflow does not set it. */
export function getInput(name: string): string {
  return process.env[inputVariable(name)] ?? '';
}

/** Returns the environment variable of an input: the runner upper-cases names and keeps their dashes. */
export function inputVariable(name: string): string {
  return `INPUT_${name.toUpperCase()}`;
}

function issue(command: string, text: string): void {
  process.stdout.write(`::${command}::${escapeData(text)}${EOL}`);
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Writes nothing outside of a runner, where the variable is not set. */
function append(
  variable: 'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_ENV',
  name: string,
  value: string,
): void {
  const file = process.env[variable];
  if (!file) return;
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`; // random, so that no value can end itself early
  appendFileSync(file, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`);
}
