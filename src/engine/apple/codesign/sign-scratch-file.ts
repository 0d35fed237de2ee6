import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command, CommandResult } from '../../../system/runner.js';
import { codesignCommand } from './codesign-command.js';

/** A signature with its timestamp takes seconds; a dialog that nobody sees should not cost minutes here. */
const limit = 90_000;

/** What a trial signature is made with. */
export interface Trial {
  folder: string;
  sha1: string;
  keychain: string | null;
  timestampUrl: string;
  runWithKey(command: Command): Promise<CommandResult>;
}

/**
 * Signs a scratch file, before anything is built: that macOS lists an identity does not mean that codesign can use its
 * key. A plain file does: codesign signs any, and puts the signature into extended attributes.
 * Source: Security, OSX/libsecurity_codesigning/lib/filediskrep.cpp.
 */
export async function signScratchFile(trial: Trial): Promise<void> {
  const { folder, sha1: identity, keychain, timestampUrl, runWithKey } = trial;
  const path = join(folder, 'scratch.txt');
  await writeFile(path, 'Signed by go-notarize to see whether the key can be used.\n', { mode: 0o600 });
  const command = codesignCommand({
    path,
    identity,
    keychain,
    timestampUrl,
    hardenedRuntime: false,
    entitlements: null,
  });
  await runWithKey({ ...command, timeout: limit });
}
