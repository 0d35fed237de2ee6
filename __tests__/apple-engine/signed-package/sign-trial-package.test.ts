import { describe, expect, test } from '@jest/globals';
import { signTrialPackage } from '../../../src/apple-engine/signed-package/sign-trial-package.js';
import { ToolError } from '../../../src/system/errors.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { silentLog } from '../../../src/system/log.js';
import type { Command } from '../../../src/system/process/runner.js';
import { failureOf } from '../../support/failure.js';

const done = { exitCode: 0, signal: null, stdout: '', stderr: '' };
const denied = new ToolError('productsign waited for permission to use the private key and was stopped.', {
  code: 'key-access-denied',
  remedy: 'x',
});

/** Signs with a key that productsign can use after `hangs` failures. */
async function trial(hangs: number, { own = true }: { own?: boolean } = {}) {
  const commands: Command[] = [];
  const lines: string[] = [];
  let imports = 0;
  const failure = await withTemporaryFolder((folder) =>
    signTrialPackage({
      folder,
      installer: { sha1: 'A'.repeat(40), name: 'Developer ID Installer: A' },
      keychain: '/k.keychain-db',
      run: async () => done,
      log: { ...silentLog, warning: (line) => void lines.push(line) },
      runWithKey: async (command) => {
        commands.push(command);
        if (commands.length <= hangs) throw denied;
        return done;
      },
      allowAllTools: own
        ? async () => {
            imports += 1;
          }
        : null,
    }).catch((error: unknown) => error),
  );
  return { commands, lines, failure, imports: () => imports };
}

describe('signTrialPackage', () => {
  test('U51: signs one package with a limit of 90 seconds', async () => {
    const { commands, lines } = await trial(0);
    expect(commands.map(({ tool, timeout }) => [tool, timeout])).toEqual([['productsign', 90_000]]);
    expect(lines).toEqual([]);
  });

  test('U51: imports the key again for all tools when productsign hangs, and says so', async () => {
    const { commands, lines, imports, failure } = await trial(1);
    expect(failure).toBeUndefined();
    expect(imports()).toBe(1);
    expect(commands).toHaveLength(2);
    expect(lines.join()).toMatch(/productsign waited.*access for all tools/);
  });

  test('U51: fails with the name of the tool when productsign hangs twice', async () => {
    const { commands, failure } = await trial(2);
    expect(commands).toHaveLength(2);
    expect(await failureOf(() => Promise.reject(failure))).toFailWith('key-access-denied');
    expect(String(failure)).toContain('productsign');
  });

  test('U51: never imports an identity of the user’s own keychains again', async () => {
    const { commands, imports, failure } = await trial(1, { own: false });
    expect(failure).toBe(denied);
    expect([commands.length, imports()]).toEqual([1, 0]);
  });
});
