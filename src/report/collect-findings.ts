import type { Issue } from '../system/issue.js';
import type { Report } from './report.js';

/** Findings of one source. */
export interface Findings {
  /** Name of the source, for a heading. */
  source: string;
  issues: Issue[];
}

/** Sorts errors before warnings, and keeps the order within each. */
export function errorsFirst(issues: readonly Issue[]): Issue[] {
  const errors = issues.filter((issue) => issue.severity === 'error');
  const warnings = issues.filter((issue) => issue.severity !== 'error');
  return [...errors, ...warnings];
}

/** Returns the name of the notary in this run. A replay's is never Apple's. */
export function notaryName(report: Report): string {
  return report.replay ? 'the Replay notary' : 'the notary';
}

/** Findings about every slice that is signed ad-hoc. The report of an ad-hoc signature shows one note in their place. */
const ofAdhoc: ReadonlySet<string> = new Set(['signature-adhoc', 'syspolicy-advice']);

/**
 * Returns all findings by source: the notary, the assessment, the check of the built programs, the preflight, and the
 * check that stopped the run. A finding is listed once, under the first source that has it. Sources without findings
 * are left out.
 */
export function findingsOf(report: Report): Findings[] {
  const assessed = report.artifacts
    .flatMap((artifact) => artifact.assessment?.issues ?? [])
    .filter(({ code }) => report.signing?.mode !== 'adhoc' || !ofAdhoc.has(code));
  const advice = report.advice ?? [];
  // A program inside an app has another path than the one that was built.
  const isNotAdvice = ({ code, message }: Issue): boolean =>
    !advice.some((each) => each.code === code && each.message === message);
  const sources: Findings[] = [
    { source: notaryName(report), issues: report.notarization?.issues ?? [] },
    { source: 'the assessment', issues: assessed },
    { source: 'the check of the built programs', issues: advice },
    { source: 'the preflight', issues: (report.preflight ?? []).filter(isNotAdvice) },
    { source: 'the check that stopped the run', issues: report.failure?.issues ?? [] },
  ];
  const listed = new Set<string>();
  const isNew = (issue: Issue): boolean => {
    const key = JSON.stringify([issue.severity, issue.code, issue.path, issue.architecture, issue.message]);
    if (listed.has(key)) return false;
    listed.add(key);
    return true;
  };
  return sources
    .map(({ source, issues }) => ({ source, issues: errorsFirst(issues.filter(isNew)) }))
    .filter(({ issues }) => issues.length > 0);
}
