/** The one place where the stand-ins call the product: its command line, which GO_NOTARIZE_CLI may name. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = process.env.GO_NOTARIZE_CLI ?? fileURLToPath(new URL('../../../../dist/cli.js', import.meta.url));

/** Runs a command. Out: `status`, `stdout`, `stderr`, and `json()` of what it printed. */
export function runProduct(args, environment = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr, json: () => JSON.parse(stdout) };
}

/** What `inspect` says of a path; null when it is no code. */
export function inspect(path) {
  const { status, json } = runProduct(['inspect', '--json', path]);
  if (status !== 0) return null;
  const [inspection] = json();
  return inspection;
}
