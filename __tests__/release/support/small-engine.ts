import { lstat, readdir, readFile, readlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { applicationsLink } from '../../../src/archive/disk-image/applications-link.js';
import type { Artifact } from '../../../src/artifact/artifact.js';
import { unassessed } from '../../../src/artifact/assessment.js';
import type { Engine, Signer } from '../../../src/engine/engine.js';
import type { Notary, NotaryLog } from '../../../src/notary/notary.js';
import { ToolError } from '../../../src/system/errors.js';
import { packPayload } from '../../apple/stand-ins/lib/packages/payload.mjs';
import { diskImage, flatPackage } from '../../archive/containers.js';
import type { TestFile } from '../../archive/hfs-plus/hfs-volume.mjs';
import { developer } from '../../bundle/test-app.js';

/** Work of an engine, by the name of the stage that asks for it. */
export type Step =
  | 'check'
  | 'identity'
  | 'sign'
  | 'package'
  | 'packed'
  | 'submit'
  | 'upload'
  | 'wait'
  | 'staple'
  | 'assess'
  | 'zip';

export const submissionId = '2efe2717-52ef-43a5-96dc-0797e4ca1041';

/**
 * An engine that records the steps it is called for and changes no program: those of the test are signed already, as
 * `signature` says. `at` runs before each step, and may fail or wait. The notary accepts `accepts`, by default their code.
 */
export function smallEngine(
  at: (step: Step) => Promise<void> | void,
  signature: { identifier: string; cdHash: string; accepts?: string | undefined },
): { engine: Engine; calls: string[]; step(name: Step): Promise<void> } {
  const { identifier, cdHash } = signature;
  const calls: string[] = [];
  const step = async (name: Step): Promise<void> => {
    calls.push(name);
    await at(name);
  };
  const signer: Signer = {
    description: {
      mode: 'developer-id',
      name: developer.name,
      kind: 'developer-id-application',
      teamId: developer.teamId,
      sha1: 'AB'.repeat(20),
      expires: new Date('2030-01-01'),
    },
    async sign() {
      await step('sign');
      return { identifier, slices: [{ arch: 'arm64', cdHashes: [cdHash] }] };
    },
    async pack(artifact, { kind, output }) {
      await step('package');
      await writeFile(output, await packed(kind, artifact));
      await at('packed');
      return { identifier: artifact.name, slices: [{ arch: 'arm64', cdHashes: [cdHash] }] };
    },
    async close() {
      calls.push('close');
    },
  };
  const engine: Engine = {
    name: 'portable',
    runsPrograms: true,
    checkSupport: () => step('check'),
    async openSigner() {
      await step('identity');
      return signer;
    },
    notary: () => smallNotary(step, signature.accepts ?? cdHash),
    joinSlices: () => Promise.reject(new Error('nothing is built')),
    async staple() {
      await step('staple');
      return { stapled: 'not-applicable' };
    },
    markAsDownloaded: async () => undefined,
    async assess() {
      await step('assess');
      return {
        ...unassessed('test'),
        verdict: 'accepted',
        source: 'Notarized Developer ID',
        signatureValid: true,
      };
    },
    cleanUp: async () => undefined,
  };
  return { engine, calls, step };
}

/** Packs a program or app without a signature of the package. */
async function packed(kind: 'dmg' | 'pkg', { kind: packs, path, name }: Artifact): Promise<Buffer> {
  if (kind === 'pkg') return flatPackage(null, undefined, { Payload: packPayload(path) });
  if (packs === 'binary') return diskImage(null, [await testFile(path, name)]);
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  const paths = entries.map((entry) => relative(path, join(entry.parentPath, entry.name))).sort();
  const files = await Promise.all(paths.map((inside) => testFile(join(path, inside), `${name}/${inside}`)));
  const link = { path: applicationsLink.name, target: applicationsLink.target };
  return diskImage(null, [{ path: name, folder: true }, ...files, link]);
}

async function testFile(file: string, path: string): Promise<TestFile> {
  const found = await lstat(file);
  if (found.isDirectory()) return { path, folder: true };
  if (found.isSymbolicLink()) return { path, target: await readlink(file) };
  return { path, contents: await readFile(file), mode: found.mode & 0o777 };
}

function smallNotary(step: (name: Step) => Promise<void>, cdHash: string): Notary {
  return {
    async submit(archive, observer) {
      await step('submit');
      const submission = { id: submissionId, name: archive, sha256: 'd'.repeat(64) };
      await observer.onSubmitted?.(submission);
      await step('upload');
      await observer.onUploaded?.(submission);
      return submission;
    },
    async status() {
      await step('wait');
      return 'Accepted';
    },
    log: async (): Promise<NotaryLog> => ({
      logFormatVersion: 1,
      jobId: submissionId,
      status: 'Accepted',
      statusSummary: 'Ready for distribution',
      statusCode: 0,
      archiveFilename: 'tool.zip',
      uploadDate: '2026-01-01T00:00:00Z',
      sha256: 'd'.repeat(64),
      ticketContents: [{ path: 'tool', digestAlgorithm: 'SHA-256', cdhash: cdHash, arch: 'arm64' }],
      issues: null,
    }),
  };
}

/** Returns a failure at one step. */
export function failingAt(failing: Step): (step: Step) => void {
  return (step) => {
    if (step !== failing) return;
    throw new ToolError(`${step} failed.`, { code: 'command-failed', remedy: 'Try again.' });
  };
}
