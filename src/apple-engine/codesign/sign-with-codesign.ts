import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Artifact, ArtifactSignature } from '../../artifact/artifact.js';
import { nestedEntitlements } from '../../bundle/nested-entitlements.js';
import { readSignableTree } from '../../bundle/read-signable-tree.js';
import type { SignRequest } from '../../engine/engine.js';
import type { Command, CommandResult } from '../../system/process/runner.js';
import {
  type CodesignRequest,
  codesignCommand,
  displayCommand,
  keepEntitlements,
} from './codesign-command.js';
import { presentEntitlements, readBack } from './read-back.js';
import { type CodeToSign, innerCode } from './signing-order.js';

/** Identity and settings of all signatures of a run, and the runner for commands that use its key. */
export interface CodeSigner {
  /** SHA-1 of the identity, or `adhoc`. */
  identity: string;
  keychain: string | null;
  timestampUrl: string | null;
  /** Private folder for files that codesign reads. */
  folder: string;
  runWithKey(command: Command): Promise<CommandResult>;
}

type Target = Pick<Artifact, 'kind' | 'path'>;

/**
 * Signs a program, an app with all its nested code, or a disk image with codesign, and reads the signature back.
 * codesign writes a new file (NAME.cstemp) and renames it over the program: macOS caches signatures by inode.
 * Source: Security, OSX/libsecurity_codesigning/lib/signerutils.cpp (`MachOEditor`).
 */
export async function signWithCodesign(
  artifact: Target,
  how: SignRequest,
  signer: CodeSigner,
): Promise<ArtifactSignature> {
  if (artifact.kind === 'dmg') return signDiskImage(artifact.path, how.identifier, signer);
  const program = { path: artifact.path, executable: artifact.path };
  if (artifact.kind !== 'app') return signProgram(program, how, signer);
  const { tree, identifier } = await readSignableTree({ path: artifact.path, identifier: how.identifier });
  for (const code of innerCode(tree)) {
    const chosen = await nestedEntitlements(how.forNested, { root: artifact.path, ...code });
    const inner = { hardenedRuntime: how.hardenedRuntime, identifier: null };
    if (chosen === undefined) await signInner(code, how.hardenedRuntime, signer);
    else await signProgram(code, { ...inner, entitlements: chosen }, signer);
  }
  const { executable } = tree.bundle;
  return signProgram({ ...program, executable }, { ...how, identifier }, signer);
}

/** Signs nested code that keeps the entitlements that it has. */
async function signInner(
  { path, executable }: CodeToSign,
  hardenedRuntime: boolean,
  signer: CodeSigner,
): Promise<void> {
  const entitlements = await presentEntitlements(executable);
  const keepsLibraryEntitlements = Object.keys(entitlements).length > 0;
  await codesign(signer, {
    ...{ path, hardenedRuntime, keepsLibraryEntitlements },
    entitlements: keepEntitlements,
  });
  await readBack(executable, {
    entitlements,
    hardenedRuntime,
    identifier: null,
    timestamped: isTimestamped(signer),
  });
}

function isTimestamped({ timestampUrl }: CodeSigner): boolean {
  return timestampUrl !== null;
}

/** Signs a program, or the app around it. */
async function signProgram(
  { path, executable }: CodeToSign,
  how: SignRequest,
  signer: CodeSigner,
): Promise<ArtifactSignature> {
  const { identifier, hardenedRuntime } = how;
  await withEntitlements(how.entitlements?.xml ?? null, signer.folder, (file) =>
    codesign(signer, { path, identifier, hardenedRuntime, entitlements: file }),
  );
  return readBack(executable, {
    entitlements: how.entitlements?.values ?? {},
    hardenedRuntime,
    identifier,
    timestamped: isTimestamped(signer),
  });
}

/** Signs a disk image, which has neither entitlements nor a hardened runtime. */
async function signDiskImage(
  path: string,
  identifier: string | null,
  signer: CodeSigner,
): Promise<ArtifactSignature> {
  await codesign(signer, { path, identifier, hardenedRuntime: false, entitlements: null, hasPages: false });
  const { stderr } = await signer.runWithKey(displayCommand(path));
  const field = (name: string) => new RegExp(`^${name}=(.+)$`, 'm').exec(stderr)?.[1]?.trim() ?? '';
  return { identifier: field('Identifier'), slices: [{ arch: 'dmg', cdHashes: [field('CDHash')] }] };
}

async function codesign(
  { identity, keychain, timestampUrl, runWithKey }: CodeSigner,
  request: Omit<CodesignRequest, 'identity' | 'keychain' | 'timestampUrl'>,
): Promise<void> {
  try {
    await runWithKey(codesignCommand({ ...request, identity, keychain, timestampUrl }));
  } catch (error) {
    await rm(`${request.path}.cstemp`, { force: true }); // a codesign that was stopped leaves this file
    throw error;
  }
}

async function withEntitlements(
  plist: Buffer | null,
  folder: string,
  use: (file: string | null) => Promise<void>,
): Promise<void> {
  if (plist === null) return use(null);
  const file = join(folder, `${randomBytes(8).toString('hex')}.entitlements`);
  try {
    await writeFile(file, plist, { mode: 0o600 });
    await use(file);
  } finally {
    await rm(file, { force: true });
  }
}
