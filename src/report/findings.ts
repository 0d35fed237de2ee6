import type { Issue } from '../system/issue.js';
import type { Report } from './report.js';

/** Findings of one speaker. */
export interface Findings {
  /** Who says so, as a reader knows them. */
  speaker: string;
  issues: Issue[];
}

/** Errors before warnings; within each the order in which they were found. */
export function byWeight(issues: readonly Issue[]): Issue[] {
  const errors = issues.filter((issue) => issue.severity === 'error');
  const warnings = issues.filter((issue) => issue.severity !== 'error');
  return [...errors, ...warnings];
}

/** What the notary is called in this run; a replay's is never Apple's. */
export function notaryName(report: Report): string {
  return report.replay ? 'the Replay notary' : 'the notary';
}

/**
 * Everything that was found, by speaker: the notary, the assessment, and the check that stopped the run. What one
 * has said is not repeated by the next; a speaker with nothing to add is left out.
 */
export function findingsOf(report: Report): Findings[] {
  const assessed = report.artifacts.flatMap((artifact) => artifact.assessment?.issues ?? []);
  const spoken: Findings[] = [
    { speaker: notaryName(report), issues: report.notarization?.issues ?? [] },
    { speaker: 'the assessment', issues: assessed },
    { speaker: 'the check that stopped the run', issues: report.failure?.issues ?? [] },
  ];
  const heard = new Set<string>();
  const isNew = (issue: Issue): boolean => {
    const key = JSON.stringify([issue.severity, issue.code, issue.path, issue.architecture, issue.message]);
    if (heard.has(key)) return false;
    heard.add(key);
    return true;
  };
  return spoken
    .map(({ speaker, issues }) => ({ speaker, issues: byWeight(issues.filter(isNew)) }))
    .filter(({ issues }) => issues.length > 0);
}
