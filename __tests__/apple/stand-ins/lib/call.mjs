/** One call of a stand-in: recorded, answered, ended with the real tool's exit code. */
import { appendFileSync, readFileSync, writeSync } from 'node:fs';
import { fault, haltsNow, orderedFailure } from './faults.mjs';
import { ownFile } from './state.mjs';

/** Ends the call as the real tools do, with text on standard error (or standard output) and an exit code. */
export class Refusal extends Error {
  constructor(exitCode, stderr, stdout = '') {
    super(stderr);
    this.exitCode = exitCode;
    this.stdout = stdout;
  }
}

let input = 0;
let wasRead = '';

/** Reads standard input to its end. Records its length but not its text, which may hold secrets. */
export function readInput() {
  wasRead ||= readFileSync(0, 'utf8');
  input = Buffer.byteLength(wasRead);
  return wasRead;
}

/** Writes at once, so that the text of a stand-in that hangs or is killed later is not lost. */
export function say(text) {
  if (text) writeSync(1, text);
}

/** Writes to standard error at once. */
export function tell(text) {
  if (text) writeSync(2, text);
}

/**
 * Answers a call: `run` receives the arguments and returns the text for standard output, if any, or throws `Refusal`.
 * calls.jsonl gets two lines: { call, tool, arguments, environment } when it begins, and { call, exitCode, input }
 * (bytes read from standard input) when it ends; a call that was killed has no second one. A call that hangs because
 * a test has ordered a halt adds { call, halted: true } first.
 */
export async function answer(tool, run) {
  const words = process.argv.slice(2);
  const call = `${process.pid}-${process.hrtime.bigint()}`;
  record({ call, tool, arguments: words, environment: process.env });
  const haltIfOrdered = async (when) => {
    if (!haltsNow(when, () => commandLine(tool, words))) return;
    record({ call, halted: true });
    await waitForever();
  };
  await haltIfOrdered('before');
  const exitCode = await outcome(tool, words, run);
  await haltIfOrdered('after');
  record({ call, exitCode, input });
  process.exitCode = exitCode;
}

/** Returns the call as one line. For `security -i`, the commands on standard input are named without their arguments. */
function commandLine(tool, words) {
  const isInteractive = tool === 'security' && words[0] === '-i';
  const names = isInteractive ? [...readInput().matchAll(/^\s*"?([\w-]+)/gm)].map(([, name]) => name) : [];
  return [tool, ...words, ...names].join(' ');
}

async function outcome(tool, words, run) {
  try {
    await endAsOrdered(orderedFailure(tool, words));
    say((await run(words)) ?? '');
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.stdout);
    tell(error.message === '' ? '' : `${error.message}\n`);
    return error.exitCode;
  }
}

async function endAsOrdered(failure) {
  if (!failure) return;
  const { stdout = '', stderr = '', exitCode = 1, signal, hang } = failure;
  if (signal) process.kill(process.pid, signal);
  if (hang) await waitForever();
  throw new Refusal(exitCode, stderr, stdout && `${stdout}\n`);
}

/**
 * Opens a dialog without a user: it waits until the process is killed, or fails at once with `refusal` where there is no
 * session of a user.
 */
export async function prompt(refusal) {
  const prompts = fault('prompts') ?? 'hang';
  if (prompts === 'refuse') throw refusal;
  if (prompts === 'hang') await waitForever();
}

/** The longest interval of setInterval: 24 days. */
const longest = 2 ** 31 - 1;

function waitForever() {
  const kill = () => process.kill(process.pid, 'SIGKILL');
  return new Promise(() => setInterval(kill, fault('patience') ?? longest));
}

function record(line) {
  appendFileSync(ownFile('calls.jsonl'), `${JSON.stringify(line)}\n`, { mode: 0o600 });
}
