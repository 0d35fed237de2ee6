import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type MachineRequest, prepareMachine } from '../../src/release/prepare-machine.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { silentLog } from '../../src/system/log.js';
import { createRunner, type Runner } from '../../src/system/process/runner.js';
import { createSecrets } from '../../src/system/secrets.js';
import { startStandInMac } from '../machine/support/stand-in-mac.js';
import { writeXcode } from '../machine/support/xcode.js';

/** Prepares a machine whose locked Xcode is in a temporary folder. `use` gets the runner of the run. */
function prepared(
  more: Partial<MachineRequest>,
  use: (result: { run: Runner; lines: string[]; developer: string; ownTools: string }) => Promise<void>,
): Promise<void> {
  return withTemporaryFolder(async (applications) => {
    const developer = await writeXcode(join(applications, 'Xcode_26.1.app'));
    const mac = startStandInMac();
    try {
      const lines: string[] = [];
      const note = (line: string) => void lines.push(line);
      const { run, machine } = await prepareMachine({
        settings: { xcodeVersion: '26.1', workingDirectory: applications },
        runnerWith: (environment) => (command) =>
          mac.run({ ...command, environment: { ...environment, ...command.environment } }),
        log: { ...silentLog, info: note, warning: note },
        ...{ platform: 'darwin', arch: 'arm64', environment: {}, applications },
        ...more,
      });
      await use({ run, lines, developer, ownTools: machine.developerTools?.path ?? '' });
    } finally {
      mac.close();
    }
  });
}

describe('the Xcode lock of a run (G7)', () => {
  test('sets DEVELOPER_DIR of every command, and the report names the locked Xcode', () =>
    prepared({}, async ({ run, developer, ownTools }) => {
      const { stdout } = await run({ tool: 'xcode-select', args: ['-p'], timeout: 30_000 });
      expect(stdout.trim()).toBe(developer);
      expect(ownTools).toBe(developer);
      expect(process.env.DEVELOPER_DIR).toBeUndefined();
    }));

  test('has no effect on another system, and the log says so', () =>
    prepared({ platform: 'linux' }, async ({ lines, ownTools }) => {
      expect(ownTools).toBe('');
      expect(lines).toEqual(['Xcode 26.1 (xcode-version): there is no Xcode on linux, and none is used.']);
    }));
});

test('a runner gives its own variables to each command, and the command wins (G7)', async () => {
  const run = createRunner(silentLog, createSecrets(), { environment: { DEVELOPER_DIR: '/x', A: '1' } });
  const args = ['-c', 'echo $DEVELOPER_DIR $A'];
  const { stdout } = await run({ tool: 'sh', args, environment: { A: '2' }, timeout: 30_000 });
  expect(stdout).toBe('/x 2\n');
});
