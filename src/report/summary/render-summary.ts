import { type CertificateExpiry, certificateExpiry } from '../certificate-expiry.js';
import { errorPage } from '../error-page.js';
import { count, duration, plain } from '../plain-text.js';
import { isSigned, type Report } from '../report.js';
import { artifactsSection, checksumsSection } from './artifacts-section.js';
import { checksSection } from './checks-section.js';
import { findingsSections } from './findings-section.js';
import { type Headline, headlineOf } from './headline.js';
import { alert, codeBlock, link, prose, text } from './markdown.js';
import { originLine } from './origin-line.js';
import { timelineSection } from './timeline-section.js';

/**
 * GitHub shows no summary of a step that is larger than 1 MiB. Earlier parts of the step's summary need space too.
 * Source: GitHub Docs, "Workflow commands for GitHub Actions", step isolation and limits.
 */
const maximumBytes = 960 * 1024;

const marks: Record<Headline['outcome'], string> = {
  accepted: '✅',
  rejected: '❌',
  failed: '❌',
  waiting: '⏳',
  unproven: '⚠️',
};

/**
 * Renders the job summary of a run in GitHub-flavoured Markdown. It begins with the verdict in one sentence, and after a
 * failure with the remedy; then come the artifacts and every fact that decides whether they can ship. Always below
 * 1 MiB. `length` is that of the input summary; a run that fails always gets the whole summary.
 */
export function renderSummary(report: Report, length: 'full' | 'line' | 'none' = 'full'): string {
  if (report.failure === null && length === 'none') return '';
  if (report.failure === null && length === 'line') return summaryLine(report);
  const { outcome, sentence } = headlineOf(report);
  return withinLimit([
    `## ${report.replay ? '🧪' : marks[outcome]} ${prose(sentence, 400)}`,
    remedyNote(report),
    originLine(report),
    ...notices(report),
    failureSection(report),
    ...findingsSections(report),
    artifactsSection(report),
    checksSection(report),
    checksumsSection(report),
    timelineSection(report),
    footer(report),
  ]);
}

/** Renders the one line of a job whose report a later job continues. */
function summaryLine(report: Report): string {
  const { outcome, sentence } = headlineOf(report);
  const took = duration(report.stages.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
  return `${report.replay ? '🧪' : marks[outcome]} ${prose(sentence, 400)} (${took} so far)\n`;
}

function remedyNote({ failure }: Report): string {
  if (!failure) return '';
  const retry = failure.retryable ? ' · trying again may help' : '';
  return alert(
    'CAUTION',
    `**What to do:** ${prose(failure.remedy, 2000)} (${link(failure.code, errorPage(failure.code))}${retry})`,
  );
}

/** Renders what a reader must not overlook, each as a coloured note. */
function notices(report: Report): string[] {
  const expiry = certificateExpiry(report);
  const { notarization, replay, signing } = report;
  const isOpen = notarization?.status === 'In Progress' && notarization.submissionId;
  return [
    replay
      ? alert(
          'IMPORTANT',
          '**This is a replay.** A throwaway certificate signed, and a local stand-in replaced Apple’s notary. Do not ship these files.',
        )
      : '',
    signing?.mode === 'adhoc' && isSigned(report)
      ? alert(
          signing.requested === 'adhoc' ? 'NOTE' : 'WARNING',
          '**Signed ad-hoc, without a certificate.** Nothing was sent to the notary. Set `certificate` and `certificate-password` to release.',
        )
      : '',
    isOpen
      ? alert(
          'NOTE',
          `The notary is still working. Another run can finish this release with \`submission-id: ${plain(notarization.submissionId ?? '', 60).replaceAll('`', '')}\`; nothing is uploaded again.`,
        )
      : '',
    expiry && expiry.state !== 'valid' ? alert('WARNING', expiryNotice(expiry)) : '',
  ];
}

function expiryNotice({ state, days }: CertificateExpiry): string {
  const end = state === 'expired' ? 'has expired' : `expires in ${count(days, 'day')}`;
  return `The signing certificate **${end}**. Signatures with a timestamp stay valid; the next release needs a new certificate.`;
}

function failureSection({ failure }: Report): string {
  if (!failure) return '';
  const lines = failure.lines.slice(-100).map((line) => plain(line, 1000));
  return [
    '### What went wrong',
    prose(failure.message, 2000),
    ...(lines.length > 0 ? [codeBlock(lines)] : []),
  ].join('\n\n');
}

function footer(report: Report): string {
  const took = Date.parse(report.finishedAt) - Date.parse(report.startedAt);
  const time = plain(report.finishedAt, 40)
    .replace('T', ' ')
    .replace(/\.\d+Z$/, ' UTC');
  return `<sub>go-notarize ${text(report.toolVersion, 40)} · ${text(time)} · took ${duration(took || 0)}</sub>`;
}

/** Joins the sections. A section that no longer fits is replaced by a note. */
function withinLimit(sections: readonly string[]): string {
  const note =
    '_A section was left out here to stay below the size that GitHub shows; report.json has everything._';
  let remaining = maximumBytes - sections.length * (Buffer.byteLength(note) + 2);
  const fitting = sections
    .filter((section) => section !== '')
    .map((section) => {
      const bytes = Buffer.byteLength(section) + 2;
      if (bytes > remaining) return note;
      remaining -= bytes;
      return section;
    });
  return `${fitting.join('\n\n')}\n`;
}
