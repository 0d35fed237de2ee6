import { notaryName } from '../collect-findings.js';
import { count, enumerate, plain } from '../plain-text.js';
import type { Report } from '../report.js';

/** The result of a run in one sentence. */
export interface Headline {
  outcome: 'accepted' | 'rejected' | 'failed' | 'waiting' | 'unproven';
  /** Plain text, not escaped for any format. */
  sentence: string;
}

/**
 * Writes the headline: the outcome, the artifacts, and who checked them. The first that applies: rejected, failed,
 * ad-hoc, waiting, accepted, signed but not assessed. The headline of a replay begins with "Replay" and never names
 * Apple's verdict.
 */
export function headlineOf(report: Report): Headline {
  const headline =
    rejection(report) ??
    failure(report) ??
    adhoc(report) ??
    waiting(report) ??
    acceptance(report) ??
    signedOnly(report);
  const sentence = report.replay ? `Replay: ${headline.sentence}` : headline.sentence;
  return { ...headline, sentence };
}

/** Lists the artifacts by name, each name once, and without archives when their contents are listed. */
function names({ artifacts }: Report): { list: string; verb: 'is' | 'are'; them: 'it' | 'them' } {
  const contents = artifacts.filter(({ kind }) => kind !== 'zip' && kind !== 'tar.gz');
  const named = contents.length > 0 ? contents : artifacts;
  const unique = [...new Set(named.map(({ name }) => plain(name, 80)))];
  const list = unique.length === 0 ? 'the program' : enumerate(unique);
  return unique.length > 1 ? { list, verb: 'are', them: 'them' } : { list, verb: 'is', them: 'it' };
}

function rejection(report: Report): Headline | null {
  const status = report.notarization?.status;
  if (status === 'Invalid' || status === 'Rejected') {
    const errors = report.notarization?.issues.filter((issue) => issue.severity === 'error').length ?? 0;
    const { list, verb } = names(report);
    const why = errors > 0 ? `, with ${count(errors, 'error')}` : '';
    return {
      outcome: 'rejected',
      sentence: `${list} ${verb} not accepted by ${notaryName(report)}: ${status}${why}.`,
    };
  }
  if (report.failure?.exitCode === 1) {
    return { outcome: 'rejected', sentence: plain(report.failure.message, 200) };
  }
  if (report.assessment.verdict !== 'rejected' || report.failure || report.signing?.mode === 'adhoc')
    return null;
  const rejected = report.artifacts.filter((artifact) => artifact.assessment?.verdict === 'rejected');
  const { list } = names({ ...report, artifacts: rejected });
  return {
    outcome: 'rejected',
    sentence: `Gatekeeper would reject ${list}${asSource(report)}${checkedBy(report)}.`,
  };
}

function failure(report: Report): Headline | null {
  if (!report.failure) return null;
  return { outcome: 'failed', sentence: `${whereOf(report)}: ${plain(report.failure.message, 200)}` };
}

function whereOf({ stages }: Report): string {
  const failed = stages.find(({ outcome }) => outcome === 'failed');
  if (failed) return `The release stopped at “${plain(failed.name, 60)}”`;
  const last = stages.findLast(({ outcome }) => outcome === 'done');
  return last ? `The release stopped after “${plain(last.name, 60)}”` : 'The release could not start';
}

function adhoc(report: Report): Headline | null {
  if (report.signing?.mode !== 'adhoc') return null;
  const { list, verb, them } = names(report);
  return {
    outcome: 'unproven',
    sentence: `${list} ${verb} signed ad-hoc only: good for a test, but Gatekeeper stops ${them} on other people's Macs.`,
  };
}

function waiting(report: Report): Headline | null {
  if (report.notarization?.status !== 'In Progress') return null;
  const { list, verb } = names(report);
  return {
    outcome: 'waiting',
    sentence: `${list} ${verb} with ${notaryName(report)}, which has not answered yet.`,
  };
}

function acceptance(report: Report): Headline | null {
  const accepted = report.assessment.verdict === 'accepted';
  const { list, verb, them } = names(report);
  if (report.replay && (accepted || report.notarization?.status === 'Accepted')) {
    return {
      outcome: 'accepted',
      sentence: `${list} ${verb} accepted by the Replay notary; Apple has not seen ${them}.`,
    };
  }
  if (accepted) {
    return {
      outcome: 'accepted',
      sentence: `${list} ${verb} accepted by Gatekeeper${asSource(report)}${checkedBy(report)}.`,
    };
  }
  if (report.notarization?.status !== 'Accepted') return null;
  return {
    outcome: 'unproven',
    sentence: `Apple's notary accepted ${list}; Gatekeeper has not assessed ${them}.`,
  };
}

function signedOnly(report: Report): Headline {
  if (report.go !== null && report.artifacts.length === 0 && report.signing === null) {
    return {
      outcome: 'unproven',
      sentence: `Go ${plain(report.go.version, 40)} is installed; nothing was built.`,
    };
  }
  const { list, verb, them } = names(report);
  const done = report.signing ? 'signed' : 'built and not signed';
  return {
    outcome: 'unproven',
    sentence: `${list} ${verb} ${done}; neither the notary nor Gatekeeper has checked ${them}.`,
  };
}

function asSource(report: Report): string {
  return report.assessment.source ? ` as ${plain(report.assessment.source, 80)}` : '';
}

/** Names the tool that assessed, since our own verifier is not Gatekeeper. */
function checkedBy(report: Report): string {
  const assessors = new Set(report.artifacts.flatMap((artifact) => artifact.assessment?.assessor ?? []));
  return assessors.size > 0 ? ` (checked by ${plain([...assessors].join(', '), 80)})` : '';
}
