import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command, CommandResult } from '../../system/process/runner.js';
import { codesignCommand } from './codesign-command.js';

/** Milliseconds; a signature with its timestamp takes seconds, and a codesign that takes longer waits for a dialog. */
const limit = 90_000;

/** Makes a trial signature. */
export interface Trial {
  folder: string;
  sha1: string;
  keychain: string | null;
  timestampUrl: string;
  runWithKey(command: Command): Promise<CommandResult>;
}

/**
 * Signs a scratch file before anything is built: macOS also lists identities whose key codesign cannot use. The file is
 * plain text; codesign stores its signature in extended attributes.
 * Source: Security, OSX/libsecurity_codesigning/lib/filediskrep.cpp.
 */
export async function signScratchFile(trial: Trial): Promise<void> {
  const { folder, sha1: identity, keychain, timestampUrl, runWithKey } = trial;
  const path = join(folder, 'scratch.txt');
  await writeFile(path, 'Signed by go-notarize to check that the key can be used.\n', { mode: 0o600 });
  const command = codesignCommand({
    path,
    identity,
    keychain,
    timestampUrl,
    hardenedRuntime: false,
    entitlements: null,
    hasPages: false,
  });
  await runWithKey({ ...command, timeout: limit });
}
