/** How long a set-up step takes whose Go is in the tool cache, beside the start of a run that only finds a wrong input. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rounds = 11;
const version = '1.26.8';

export function warmGo() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-go-'));
  try {
    storeGo(join(folder, 'cache', 'go', version, process.arch));
    const inputs = { INPUT_PACKAGES: 'none', 'INPUT_GO-VERSION': version };
    const start = [];
    const ready = [];
    // In turns, so that a change of the machine's load meets both.
    for (let round = 0; round < rounds; round++) {
      start.push(time(folder, { INPUT_TARGETS: 'windows/amd64' }, 'windows/amd64'));
      ready.push(time(folder, inputs, 'Go 1.26.8, from go-version'));
    }
    const over = median(ready) - median(start);
    return [
      `Go from a warm tool cache: ${over.toFixed(1)} ms over the start of ${median(start).toFixed(1)} ms,` +
        ` ratio ${(median(ready) / median(start)).toFixed(2)} (at most 150 ms over the start on an idle machine)`,
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Only the first line of VERSION is read of a Go that is not used. */
function storeGo(root) {
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'VERSION'), `go${version}\n`);
  writeFileSync(`${root}.complete`, '');
}

function time(folder, inputs, expected) {
  const summary = join(folder, 'summary.md');
  writeFileSync(summary, '');
  const began = process.hrtime.bigint();
  const { stdout } = spawnSync(process.execPath, ['dist/main.js'], {
    env: {
      PATH: process.env.PATH,
      RUNNER_TOOL_CACHE: join(folder, 'cache'),
      RUNNER_TEMP: folder,
      GITHUB_WORKSPACE: folder,
      GITHUB_STEP_SUMMARY: summary,
      INPUT_SIGNING: 'adhoc',
      ...inputs,
    },
    encoding: 'utf8',
  });
  const milliseconds = Number(process.hrtime.bigint() - began) / 1e6;
  if (!stdout.includes(expected)) throw new Error(`the run did not print "${expected}": ${stdout}`);
  return milliseconds;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
