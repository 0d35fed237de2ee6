import { certificateExpiry } from '../certificate-expiry.js';
import { findingsOf } from '../collect-findings.js';
import { errorPage } from '../error-page.js';
import { count, day, plain } from '../plain-text.js';
import { isSigned, type Report } from '../report.js';
import { headlineOf } from '../summary/headline.js';
import type { AnnotationLevel, SourcePosition } from './runner-commands.js';

export interface Annotation {
  level: AnnotationLevel;
  title: string;
  message: string;
  /** Position in a file of the workspace. */
  position?: SourcePosition;
}

/** Of each level a step shows about ten. Source: GitHub Docs, "REST API: check runs", and the runner's behaviour. */
const shownPerLevel = 10;
/** The others stand in the log; more than this would bury it. */
const maximumPerLevel = 100;
/** Of what a tool said, e.g. the compiler. */
const shownLines = 20;

/**
 * Returns the annotations of a job: why it failed, each finding with its remedy, what needs attention soon. The
 * weightiest of each level come first. When a level has more than are shown, the last shown one says so.
 */
export function annotationsOf(report: Report): Annotation[] {
  const all = [
    ...failureAnnotation(report),
    ...compilerAnnotations(report),
    ...findingAnnotations(report),
    ...attention(report),
  ];
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    withPointer(all.filter((annotation) => annotation.level === level)),
  );
}

function withPointer(annotations: Annotation[]): Annotation[] {
  if (annotations.length <= shownPerLevel) return annotations;
  const first = annotations.slice(0, shownPerLevel - 1);
  const others = annotations.slice(shownPerLevel - 1, maximumPerLevel - 1);
  const pointer: Annotation = {
    level: first[0]?.level ?? 'notice',
    title: `${count(annotations.length - first.length, 'more finding')}`,
    message: 'The job summary shows the first of them with their remedies, report.json has all.',
  };
  return [...first, pointer, ...others];
}

function failureAnnotation(report: Report): Annotation[] {
  const { failure } = report;
  if (failure) {
    const retry = failure.retryable ? ' Trying again may help.' : '';
    const said = failure.lines.slice(-shownLines).map((line) => `\n${plain(line, 500)}`);
    const message = `${plain(failure.message, 2000)} ${plain(failure.remedy, 2000)}${retry} ${errorPage(failure.code)}${said.join('')}`;
    return [{ level: 'error', title: `go-notarize: ${failure.code}`, message }];
  }
  const { outcome, sentence } = headlineOf(report);
  // `fail-on: never` lets the job pass; the rejection is then a warning, no less to be seen.
  return outcome === 'rejected' ? [{ level: 'warning', title: 'Rejected', message: sentence }] : [];
}

/** Lines such as `cmd/tool/main.go:7:2: undefined: x`, with a path relative to the workspace. */
const compilerLine = /^([^\s:]+\.\w+):(\d+):(\d+): (.+)$/;

/** Shows each error of the compiler at its line. */
function compilerAnnotations({ failure }: Report): Annotation[] {
  return (failure?.lines ?? []).flatMap((line) => {
    const [, file, row, column, message] = compilerLine.exec(line) ?? [];
    if (file === undefined || message === undefined || file.startsWith('..')) return [];
    const position = { file, line: Number(row), column: Number(column) };
    return [{ level: 'error', title: 'Go build', message: plain(message, 500), position }];
  });
}

function findingAnnotations(report: Report): Annotation[] {
  return findingsOf(report)
    .flatMap(({ issues }) => issues)
    .map((issue) => {
      const slice = issue.architecture === null ? '' : ` (${plain(issue.architecture, 40)})`;
      return {
        level: issue.severity,
        title: `${plain(issue.code, 80)}: ${plain(issue.path, 200)}${slice}`,
        message: `${plain(issue.message, 2000)} ${plain(issue.remedy, 2000)}`.trim(),
      };
    });
}

function attention(report: Report): Annotation[] {
  const annotations: (Annotation | null)[] = [
    // One that expires soon is a warning of the log when it is opened.
    certificateExpiry(report)?.state === 'expired'
      ? {
          level: 'warning',
          title: 'The signing certificate has expired',
          message: `It expired on ${day(report.signing?.expires ?? '')}. Make a new one at developer.apple.com before the next release.`,
        }
      : null,
    report.signing?.mode === 'adhoc' && isSigned(report)
      ? {
          // Without the input it comes as a surprise.
          level: report.signing.requested === 'adhoc' ? 'notice' : 'warning',
          title: 'Signed ad-hoc',
          message:
            'There is no certificate in this signature, so Gatekeeper stops the program on other Macs. Give certificate and certificate-password to release.',
        }
      : null,
    report.replay
      ? {
          level: 'notice',
          title: 'Replay',
          message: 'Nothing here was seen by Apple. Do not ship these files.',
        }
      : null,
    waitingNotice(report),
  ];
  return annotations.flatMap((annotation) => annotation ?? []);
}

function waitingNotice({ notarization }: Report): Annotation | null {
  if (notarization?.status !== 'In Progress' || !notarization.submissionId) return null;
  return {
    level: 'notice',
    title: 'The notary is still working',
    message: `Give submission-id: ${plain(notarization.submissionId, 60)} to another run to finish this release; nothing is uploaded again.`,
  };
}
