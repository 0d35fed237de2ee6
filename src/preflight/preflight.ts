import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { isBundle } from '../bundle/bundle.js';
import { isCode } from '../bundle/code-file.js';
import { type CodeVerification, verifyCode } from '../bundle/verify-bundle.js';
import type { VerifyOptions } from '../signature/verification.js';
import type { Issue } from '../system/issue.js';
import { mapBounded } from '../system/parallel.js';
import { notaryMessage } from './notary-messages.js';
import { judgeSlice } from './rules.js';

/**
 * What the notary would say of programs, bundles, or folders with such in them: every Mach-O file below the paths is
 * verified and held to the notary's rules, whether a seal is over it or not. Out: errors, for which it would refuse,
 * and warnings; `path` is that of the Mach-O file. Throws when a path cannot be read.
 */
export async function preflight(paths: readonly string[], options: VerifyOptions): Promise<Issue[]> {
  const issues = await mapBounded(paths, 2, (path) => preflightPath(resolve(path), options));
  return issues.flat();
}

export type Readiness = 'ready' | 'rejected';

/** Whether the notary would accept, as far as can be told. */
export function readinessOf(issues: readonly Issue[]): Readiness {
  return issues.some(({ severity }) => severity === 'error') ? 'rejected' : 'ready';
}

async function preflightPath(path: string, options: VerifyOptions): Promise<Issue[]> {
  const roots = await findCode(path);
  const issues: Issue[] = [];
  let count = 0;
  for (const root of roots) {
    const judged = await judgeRoot(root, options);
    issues.push(...judged.issues);
    count += judged.count;
  }
  if (count > 0) return issues;
  const { message, ...facts } = notaryMessage('nothing-to-notarize');
  const text = `Package ${basename(path)} ${message}`;
  return [
    { severity: 'error', code: 'nothing-to-notarize', path, architecture: null, message: text, ...facts },
  ];
}

/** The outermost bundles, and the Mach-O files outside of bundles, below a path. */
async function findCode(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return (await isCode(path)) ? [path] : [];
  if (looksLikeBundle(path) && (await isBundle(path))) return [path];
  return walk(path, findCode);
}

/** A plain folder may have an Info.plist in it, too. */
function looksLikeBundle(path: string): boolean {
  return extname(path) !== '';
}

/** Everything that `find` finds in a folder, in the order of the names; links are not followed. */
async function walk(folder: string, find: (path: string) => Promise<string[]>): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory() || entry.isFile()) found.push(...(await find(join(folder, entry.name))));
  }
  return found;
}

/** A program or a bundle, and all Mach-O files in that, those among its resources as well. */
async function judgeRoot(root: string, options: VerifyOptions): Promise<{ issues: Issue[]; count: number }> {
  const verification = await verifyCode(root, options);
  const issues = judgeCode(verification);
  const done = new Set(allCode(verification).flatMap(({ executable }) => executable ?? []));
  const files = (await stat(root)).isDirectory() ? await allCodeFiles(root) : [];
  const others = files.filter((path) => !done.has(path));
  for (const path of others) issues.push(...judgeCode(await verifyCode(path, options)));
  return { issues, count: done.size + others.length };
}

async function allCodeFiles(path: string): Promise<string[]> {
  if ((await stat(path)).isDirectory()) return walk(path, allCodeFiles);
  return (await isCode(path)) ? [path] : [];
}

/** A verification and those of all code inside. */
function allCode(verification: CodeVerification): CodeVerification[] {
  return [verification, ...verification.nested.flatMap(allCode)];
}

/** Every slice of all code is judged by what is wrong with it, or with the bundle that it is the program of. */
function judgeCode(verification: CodeVerification): Issue[] {
  const { problems: own } = verification;
  const path = verification.executable ?? verification.path;
  const slices = verification.slices.flatMap((slice) => {
    const problems = own.filter(({ architecture }) => architecture === null || architecture === slice.arch);
    return judgeSlice({ path, slice, problems });
  });
  const broken = verification.slices.length === 0 ? own.map((problem) => unreadable(problem)) : [];
  return [...slices, ...broken, ...verification.nested.flatMap(judgeCode)];
}

/** Code of which no slice could be read. */
function unreadable(problem: Issue): Issue {
  const { message, docUrl } = notaryMessage('signature-invalid');
  return {
    ...problem,
    code: 'signature-invalid',
    message,
    docUrl,
    remedy: `${problem.message} ${problem.remedy}`,
  };
}
