import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ToolIdentity } from '../../keychain/signing-session.js';
import { runPackagingTool } from '../../packaging/run-packaging-tool.js';
import { ToolError } from '../../system/errors.js';
import type { Log } from '../../system/log.js';
import type { Command, CommandResult, Runner } from '../../system/process/runner.js';
import { productsignCommand } from './productsign-command.js';

/** Milliseconds; a signature takes seconds, and a productsign that takes longer waits for a dialog. */
const trialLimit = 90_000;

/** Makes a trial signature with the installer identity. */
export interface PackageTrial {
  folder: string;
  installer: ToolIdentity;
  keychain: string | null;
  run: Runner;
  log: Log;
  runWithKey(command: Command): Promise<CommandResult>;
  /** Imports the installer identity again with access for all tools; null for an identity of the user's keychains. */
  allowAllTools: (() => Promise<void>) | null;
}

/**
 * Signs a package of one file before anything is built. On hosted runners productsign has waited for a dialog although
 * the key's access list names it; then the key is imported again with access for all tools, and it is tried once more.
 * Throws `ToolError` (`key-access-denied` and the others of productsign).
 */
export async function signTrialPackage(trial: PackageTrial): Promise<void> {
  const folder = await mkdtemp(join(trial.folder, 'trial-'));
  try {
    await trySigning(trial, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function trySigning(trial: PackageTrial, folder: string): Promise<void> {
  const { installer, keychain, run, log, runWithKey, allowAllTools } = trial;
  const root = await mkdtemp(join(folder, 'root-'));
  const [unsigned, output] = [join(folder, 'unsigned.pkg'), join(folder, 'trial.pkg')];
  await writeFile(join(root, 'trial.txt'), 'Signed by go-notarize to check that the key can be used.\n');
  const named = ['--identifier', 'go-notarize.trial', '--version', '1'];
  await runPackagingTool(run, 'pkgbuild', ['--root', root, ...named, unsigned]);
  const command = { ...productsignCommand({ installer, keychain, unsigned, output }), timeout: trialLimit };
  try {
    await runWithKey(command);
  } catch (error) {
    const isDenied = error instanceof ToolError && error.code === 'key-access-denied';
    if (!isDenied || allowAllTools === null) throw error;
    log.warning(
      `${error.message} Importing the installer key again with access for all tools, into the private keychain of this run only.`,
    );
    await allowAllTools();
    await rm(output, { force: true });
    await runWithKey(command);
    log.info('productsign can use the installer key now.');
  }
}
