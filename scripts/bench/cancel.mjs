/** Time from SIGTERM to the end of a run, by engine and stage. The runs are those of the tests. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const limit = 3_000;
const suites = [
  ['jest.config.js', '__tests__/acceptance/cancel'],
  ['jest.conformance.config.js', '__tests__/apple/cancel'],
];

export function cancel() {
  const folder = mkdtempSync(join(tmpdir(), 'go-notarize-bench-'));
  const results = join(folder, 'endings.jsonl');
  try {
    for (const [config, path] of suites) run(config, path, results);
    const endings = readFileSync(results, 'utf8').trim().split('\n').map(JSON.parse);
    return endings.map(
      ({ engine, stage, milliseconds }) =>
        `cancel, ${engine.padEnd(8)}, ${stage.padEnd(24)} ${milliseconds.toFixed(0).padStart(5)} ms (at most ${limit})` +
        (milliseconds > limit ? '  TOO LONG' : ''),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(config, path, results) {
  const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--runInBand'];
  const { status } = spawnSync(process.execPath, [...jest, '--config', config, path], {
    env: { ...process.env, CANCEL_RESULTS: results },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${path} has failed`);
}
