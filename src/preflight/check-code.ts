import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { isBundle } from '../bundle/bundle.js';
import { isCode } from '../bundle/code-file.js';
import type { CodeVerification } from '../bundle/code-verification.js';
import { verifyCode } from '../bundle/verify-bundle.js';
import { notaryMessage } from '../notary/notary-messages.js';
import type { VerifyOptions } from '../signature/verify/verification.js';
import type { Issue } from '../system/issue.js';
import { mapBounded } from '../system/parallel.js';
import { checkSlice } from './rules.js';

/** Applies the notary's own rules. Returns its issues and all code that was checked. */
export async function checkCode(paths: readonly string[], options: VerifyOptions): Promise<CheckedCode> {
  const checked = await mapBounded(paths, 2, (path) => checkPath(resolve(path), options));
  return { issues: checked.flatMap(({ issues }) => issues), code: checked.flatMap(({ code }) => code) };
}

export interface CheckedCode {
  issues: Issue[];
  /** Every program, library and bundle, nested ones included. */
  code: CodeVerification[];
}

export type Readiness = 'ready' | 'rejected';

/** Returns `rejected` when an issue is an error. */
export function readinessOf(issues: readonly Issue[]): Readiness {
  return issues.some(({ severity }) => severity === 'error') ? 'rejected' : 'ready';
}

async function checkPath(path: string, options: VerifyOptions): Promise<CheckedCode> {
  const issues: Issue[] = [];
  const code: CodeVerification[] = [];
  for (const root of await findCode(path)) {
    const checked = await checkRoot(root, options);
    issues.push(...checked.issues);
    code.push(...checked.code);
  }
  if (code.length > 0) return { issues, code };
  return { issues: [nothingToNotarize(path)], code };
}

/** The error for a path that holds no code. */
export function nothingToNotarize(path: string): Issue {
  const { message, ...details } = notaryMessage('nothing-to-notarize');
  return {
    severity: 'error',
    code: 'nothing-to-notarize',
    path,
    architecture: null,
    message: `Package ${basename(path)} ${message}`,
    ...details,
  };
}

/** Finds the outermost bundles, and the Mach-O files outside of bundles, below a path. */
async function findCode(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return (await isCode(path)) ? [path] : [];
  if (looksLikeBundle(path) && (await isBundle(path))) return [path];
  return walk(path, findCode);
}

/** A plain folder may contain an Info.plist as well, but has no extension. */
function looksLikeBundle(path: string): boolean {
  return extname(path) !== '';
}

/** Collects the results of `find` for all entries of a folder, sorted by name. Does not follow links. */
async function walk(folder: string, find: (path: string) => Promise<string[]>): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory() || entry.isFile()) found.push(...(await find(join(folder, entry.name))));
  }
  return found;
}

/** Checks a program or a bundle, with all Mach-O files in it, those among its resources included. */
async function checkRoot(root: string, options: VerifyOptions): Promise<CheckedCode> {
  const signed = allCode(await verifyCode(root, options));
  const done = new Set(signed.flatMap(({ executable }) => executable ?? []));
  const files = (await stat(root)).isDirectory() ? await allCodeFiles(root) : [];
  const others: CodeVerification[] = [];
  for (const path of files.filter((file) => !done.has(file)))
    others.push(...allCode(await verifyCode(path, options)));
  const code = [...signed, ...others];
  return { issues: code.flatMap(checkVerification), code };
}

async function allCodeFiles(path: string): Promise<string[]> {
  if ((await stat(path)).isDirectory()) return walk(path, allCodeFiles);
  return (await isCode(path)) ? [path] : [];
}

/** Returns a verification and those of all nested code. */
function allCode(verification: CodeVerification): CodeVerification[] {
  return [verification, ...verification.nested.flatMap(allCode)];
}

/** Checks every slice, with the problems of its code or of the bundle whose program it is. */
function checkVerification(verification: CodeVerification): Issue[] {
  const { problems: own } = verification;
  const path = verification.executable ?? verification.path;
  const slices = verification.slices.flatMap((slice) => {
    const problems = own.filter(({ architecture }) => architecture === null || architecture === slice.arch);
    return checkSlice({ path, slice, problems });
  });
  const broken = verification.slices.length === 0 ? own.map((problem) => unreadable(problem)) : [];
  return [...slices, ...broken];
}

/** Returns the issue for code without a readable slice. */
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
