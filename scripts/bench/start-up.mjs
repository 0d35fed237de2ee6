/** How long a wrong input takes until its error is printed, beside a Node that does nothing. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';

const rounds = 21;

export function startUp() {
  const bare = [];
  const action = [];
  // In turns, so that a change of the machine's load meets both.
  for (let round = 0; round < rounds; round++) {
    bare.push(time(['-e', '0'], {}));
    action.push(time(['dist/main.js'], { INPUT_TARGETS: 'windows/amd64', INPUT_SIGNING: 'adhoc' }));
  }
  const files = readdirSync('dist').map((name) => statSync(`dist/${name}`).size);
  const size = files.reduce((sum, bytes) => sum + bytes, 0);
  return [
    `start-up with a wrong input: ${median(action).toFixed(1)} ms, bare node ${median(bare).toFixed(1)} ms,` +
      ` ratio ${(median(action) / median(bare)).toFixed(2)} (at most 2.2)`,
    `dist/: ${size} bytes in ${files.length} files (at most 6000000)`,
  ];
}

function time(args, inputs) {
  const began = process.hrtime.bigint();
  const { stdout } = spawnSync(process.execPath, args, {
    env: { PATH: process.env.PATH, ...inputs },
    encoding: 'utf8',
  });
  const milliseconds = Number(process.hrtime.bigint() - began) / 1e6;
  if (args[0] === 'dist/main.js' && !stdout.includes('windows/amd64')) {
    throw new Error(`the error was not printed: ${stdout}`);
  }
  return milliseconds;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
