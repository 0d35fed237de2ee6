import { lstat, readFile } from 'node:fs/promises';
import { readBundle, ticketPath } from '../bundle/bundle.js';
import type { CodeVerification } from '../bundle/code-verification.js';
import type { VerifyOptions } from '../signature/verify/verification.js';
import { FormatError } from '../system/errors.js';
import type { Issue } from '../system/issue.js';
import { ticketFinding } from './ticket-findings.js';
import { stapledTicketProblem } from './ticket-signer.js';

/**
 * Returns the problem of the ticket that is stapled to a bundle: it is damaged, not by a trusted notary, or does not cover
 * every slice of the bundle's program. None for a bundle without a ticket, or for a program alone.
 */
export async function checkStapledTicket(
  { path, executable, slices }: CodeVerification,
  { trust }: Pick<VerifyOptions, 'trust'>,
): Promise<Issue[]> {
  if (executable === null || executable === path || !(await lstat(path)).isDirectory()) return [];
  const file = await ticketFileOf(path);
  if (file === null || !(await isRegularFile(file))) return [];
  const cdHashes = slices.flatMap(({ best }) => best?.cdHash ?? []);
  const problem = stapledTicketProblem(await readFile(file), cdHashes, trust);
  return problem === null ? [] : [{ ...ticketFinding(problem), path: file, architecture: null }];
}

/** A link of that name led to the resource envelope before OS X 10.6. */
async function isRegularFile(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  return found?.isFile() ?? false;
}

async function ticketFileOf(bundle: string): Promise<string | null> {
  try {
    return ticketPath(await readBundle(bundle));
  } catch (error) {
    if (error instanceof FormatError) return null; // a problem of the bundle already
    throw error;
  }
}
