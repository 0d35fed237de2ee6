import { type NotaryFindingCode, notaryMessage } from '../notary/notary-messages.js';
import type { SliceVerification } from '../signature/verify/verification.js';
import type { Issue } from '../system/issue.js';

/** A slice of a Mach-O file, with the problems that verification found. */
export interface SliceToCheck {
  /** Of the Mach-O file. */
  path: string;
  slice: SliceVerification;
  problems: readonly Issue[];
}

/** Problems of the signer; every other error of verification makes the signature invalid. */
const signerCodes: ReadonlySet<string> = new Set([
  'not-developer-id',
  'not-for-code-signing',
  'root-not-trusted',
  'chain-invalid',
  'certificate-expired-at-signing',
]);
const timestampCodes: ReadonlySet<string> = new Set(['timestamp-missing', 'timestamp-invalid']);

/** Returns the notary's issues about one slice, in its own words. */
export function checkSlice(checked: SliceToCheck): Issue[] {
  const { slice, problems } = checked;
  if (slice.kind === 'none') return [notaryIssue('not-signed', checked)];
  const isCertified = slice.kind === 'certificate';
  return [
    ...invalidSignature(checked),
    ...issueIf(
      !isCertified || problems.some(({ code }) => signerCodes.has(code)),
      'not-developer-id',
      checked,
    ),
    ...issueIf(
      !isCertified || problems.some(({ code }) => timestampCodes.has(code)),
      'timestamp-missing',
      checked,
    ),
    ...issueIf(
      slice.fileType === 'execute' && !slice.flags.includes('runtime'),
      'hardened-runtime-missing',
      checked,
    ),
    ...getTaskAllow(checked),
    ...issueIf(slice.sdk < oldestSdk, 'sdk-too-old', checked),
    ...malformedEntitlements(checked),
    ...problems.filter(({ code }) => code === 'entitlements-xml-unreadable'),
    ...issueIf(isWeak(slice), 'algorithm-too-weak', checked),
  ];
}

/** 10.9, encoded as in load commands: the first SDK with library validation. */
const oldestSdk = 0x000a0900;
const sha1Type = 1;

function isWeak({ cdHashes }: SliceVerification): boolean {
  return cdHashes.length > 0 && cdHashes.every(({ hashType }) => hashType === sha1Type);
}

/** Reports whether signature and files do not fit together. Problems of signer and timestamp do not count. */
export function isIntegrityProblem({ severity, code }: Issue): boolean {
  return severity === 'error' && !signerCodes.has(code) && !timestampCodes.has(code);
}

/** Returns one issue per slice. The notary gives no details; the remedy here has them. */
function invalidSignature(checked: SliceToCheck): Issue[] {
  const errors = checked.problems.filter(isIntegrityProblem);
  const [first] = errors;
  if (!first) return [];
  const issue = notaryIssue('signature-invalid', checked);
  const offset = first.offset === undefined ? {} : { offset: first.offset };
  return [{ ...issue, ...offset, remedy: `${first.message} ${first.remedy}` }];
}

const getTaskAllowKey = 'com.apple.security.get-task-allow';
const hostsPlugIns = 'com.apple.security.cs.disable-library-validation';

/** A program that hosts plug-ins may allow to debug them: "Avoid the get-task-allow entitlement" on Apple's page. */
function getTaskAllow(checked: SliceToCheck): Issue[] {
  const { entitlements } = checked.slice;
  if (entitlements[getTaskAllowKey] !== true) return [];
  const issue = notaryIssue('get-task-allow', checked);
  return [entitlements[hostsPlugIns] === true ? { ...issue, severity: 'warning' } : issue];
}

function malformedEntitlements(checked: SliceToCheck): Issue[] {
  const problem = checked.slice.unreadableXml;
  if (problem === null) return [];
  const line = /line (\d+)/.exec(problem.message)?.[1] ?? '1';
  const issue = notaryIssue('entitlements-malformed', checked);
  const message = `${issue.message}: syntax error near line ${line}`;
  // macOS reads the entitlements of programs only, and the notary accepts libraries with comments in theirs.
  const severity = checked.slice.fileType === 'execute' ? 'error' : 'warning';
  return [{ ...issue, severity, message, remedy: `${problem.message} ${problem.remedy}` }];
}

function issueIf(applies: boolean, code: NotaryFindingCode, checked: SliceToCheck): Issue[] {
  return applies ? [notaryIssue(code, checked)] : [];
}

function notaryIssue(code: NotaryFindingCode, { path, slice }: SliceToCheck): Issue {
  return { severity: 'error', code, path, architecture: slice.arch, ...notaryMessage(code) };
}
