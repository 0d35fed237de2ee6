import type { Artifact } from '../../artifact/artifact.js';
import { listCodeHashes } from '../../bundle/list-code-hashes.js';
import type { SubmittedCode } from '../../notary/check-log.js';

/**
 * Lists the code that the notary's log has to cover: programs and apps as they were signed, and the nested code of apps
 * as it is on disk, which the content guard compares with its record.
 */
export async function listSubmittedCode(artifacts: readonly Artifact[]): Promise<SubmittedCode[]> {
  const code = artifacts.filter(({ kind }) => kind === 'binary' || kind === 'app');
  const signed = code.map(({ path, signature }) => ({ path, slices: signature?.slices ?? [] }));
  const apps = code.filter(({ kind }) => kind === 'app');
  const nested = await Promise.all(apps.map(async ({ path }) => (await listCodeHashes(path)).slice(1)));
  return [...signed, ...nested.flat()];
}
