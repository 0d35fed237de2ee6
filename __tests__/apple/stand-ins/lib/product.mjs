/** Runs the product's command line, which GO_NOTARIZE_CLI may name; the stand-ins call it here only. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { endpoints } from './endpoints.mjs';
import { ownFile } from './state.mjs';

const cli = process.env.GO_NOTARIZE_CLI ?? fileURLToPath(new URL('../../../../dist/cli.js', import.meta.url));

/** Runs a command. Returns `status`, `stdout`, `stderr`, and `json()`, which parses stdout. */
export function runProduct(args, environment = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr, json: () => JSON.parse(stdout) };
}

/** Returns the output of `inspect` for a path; null for a path that is no code. */
export function inspect(path) {
  const { status, json } = runProduct(['inspect', '--json', path]);
  if (status !== 0) return null;
  const [inspection] = json();
  return inspection;
}

/** Returns the output of `verify` for a path: `valid`, `authority`, `slices`, `problems`; the root of a replay is trusted. */
export function verification(path) {
  const root = endpoints()?.replayRoot;
  const file = ownFile(`${process.pid}-root.pem`);
  if (root) writeFileSync(file, root);
  const { status, json } = runProduct(['verify', '--json', ...(root ? ['--replay-root', file] : []), path]);
  if (root) rmSync(file);
  if (status > 1) return { valid: false, authority: null, slices: [], problems: [] };
  const [result] = json();
  // Apple's tools do not look at a stapled ticket when they verify a signature.
  const problems = result.problems.filter(({ code }) => !code.startsWith('ticket-'));
  return { ...result, problems, valid: problems.every(({ severity }) => severity !== 'error') };
}
