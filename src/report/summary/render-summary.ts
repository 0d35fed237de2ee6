import { certificateExpiry } from '../certificate-expiry.js';
import { count, duration, plain } from '../plain-text.js';
import type { Report } from '../report.js';
import { type Headline, headlineOf } from '../write-headline.js';
import { artifactsSection, checksumsSection } from './artifacts-section.js';
import { findingsSections } from './findings-section.js';
import { alert, code, codeBlock, prose, text } from './markdown.js';
import { provenanceSection } from './provenance-section.js';
import { timelineSection } from './timeline.js';

/**
 * A step whose summary is larger than 1 MiB shows none. What else the step wrote before needs room too.
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
 * The job summary of a run in GitHub-flavoured Markdown: the verdict in one sentence, what must not be overlooked,
 * then the facts from the most to the least asked for. Always below 1 MiB.
 */
export function renderSummary(report: Report): string {
  const { outcome, sentence } = headlineOf(report);
  return withinLimit([
    `## ${report.replay ? '🧪' : marks[outcome]} ${prose(sentence, 400)}`,
    ...notices(report),
    failureSection(report),
    ...findingsSections(report),
    artifactsSection(report),
    provenanceSection(report),
    checksumsSection(report),
    timelineSection(report),
    footer(report),
  ]);
}

/** What a reader must not overlook, each as a coloured note. */
function notices(report: Report): string[] {
  const age = certificateExpiry(report);
  const expiry = age?.state === 'expired' ? 'has expired' : `expires in ${count(age?.days ?? 0, 'day')}`;
  const { notarization } = report;
  return [
    report.replay
      ? alert(
          'IMPORTANT',
          '**This is a replay.** A throwaway certificate signed, and a local stand-in took the place of Apple’s notary. Do not ship these files.',
        )
      : '',
    report.signing?.mode === 'adhoc'
      ? alert(
          'WARNING',
          '**Signed ad-hoc, without a certificate.** The notary was not asked. Give `certificate` and `certificate-password` to release.',
        )
      : '',
    notarization?.status === 'In Progress' && notarization.submissionId
      ? alert(
          'NOTE',
          `The notary is still working. Any run finishes this release when it is given \`submission-id: ${plain(notarization.submissionId, 60).replaceAll('`', '')}\`; nothing is uploaded again.`,
        )
      : '',
    age && age.state !== 'valid'
      ? alert(
          'WARNING',
          `The signing certificate **${expiry}**. What is signed and timestamped stays valid; the next release needs a new one.`,
        )
      : '',
  ];
}

function failureSection({ failure }: Report): string {
  if (!failure) return '';
  const retry = failure.retryable ? ' · trying again may help' : '';
  return [
    '### What went wrong',
    prose(failure.message, 2000),
    alert('CAUTION', `**What to do:** ${prose(failure.remedy, 2000)} (${code(failure.code)}${retry})`),
    ...(failure.lines.length > 0
      ? [codeBlock(failure.lines.slice(-100).map((line) => plain(line, 1000)))]
      : []),
  ].join('\n\n');
}

function footer(report: Report): string {
  const took = Date.parse(report.finishedAt) - Date.parse(report.startedAt);
  const time = plain(report.finishedAt, 40)
    .replace('T', ' ')
    .replace(/\.\d+Z$/, ' UTC');
  return `<sub>go-notarize ${text(report.toolVersion, 40)} · ${text(time)} · took ${duration(took || 0)}</sub>`;
}

/** Joins the sections; one that no longer fits is left out, with a word that says so. */
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
