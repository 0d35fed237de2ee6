import { certificateExpiry } from './certificate-expiry.js';
import { findingsOf } from './collect-findings.js';
import { errorPage } from './error-page.js';
import { cdHashesOf, count, day, duration, plain, size } from './plain-text.js';
import { isSigned, type Report, withVerdict } from './report.js';
import { type Headline, headlineOf } from './summary/headline.js';

const maximumFindings = 20;
const maximumArtifacts = 50;
/** As git shortens its hashes. */
const shortHash = 12;

/** SGR parameters. Source: ECMA-48, 8.3.117. */
const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;
type Paint = (style: keyof typeof styles, text: string) => string;

const looks: Record<Headline['outcome'], { mark: string; style: keyof typeof styles }> = {
  accepted: { mark: '✓', style: 'green' },
  rejected: { mark: '✗', style: 'red' },
  failed: { mark: '✗', style: 'red' },
  waiting: { mark: '…', style: 'yellow' },
  unproven: { mark: '!', style: 'yellow' },
};

/** Renders the report for a terminal, with colours when `colour` is set. Ends with a newline. */
export function renderTerminal(report: Report, { colour }: { colour: boolean }): string {
  const paint: Paint = (style, text) => (colour ? `\u001b[${styles[style]}m${text}\u001b[0m` : text);
  const { outcome, sentence } = headlineOf(report);
  const look = looks[outcome];
  const blocks = [
    [`${paint(look.style, look.mark)} ${paint('bold', sentence)}`],
    failureLines(report, paint),
    findingLines(report, paint),
    artifactLines(report, paint),
    factLines(report, paint),
    stageLines(report, paint),
  ];
  const shown = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${shown.join('\n\n')}\n`;
}

function failureLines({ failure }: Report, paint: Paint): string[] {
  if (!failure) return [];
  return [
    `${paint('red', failure.code)}: ${plain(failure.message, 2000)}`,
    ...failure.lines.slice(-40).map((line) => paint('dim', `  | ${plain(line, 1000)}`)),
    `What to do: ${plain(failure.remedy, 2000)}`,
    ...(failure.retryable ? ['Trying again may help.'] : []),
    paint('dim', errorPage(failure.code)),
  ];
}

function findingLines(report: Report, paint: Paint): string[] {
  const issues = findingsOf(report).flatMap((findings) => findings.issues);
  const lines = issues.slice(0, maximumFindings).flatMap((issue) => {
    const slice = issue.architecture === null ? '' : ` (${plain(issue.architecture, 40)})`;
    const severity = paint(issue.severity === 'error' ? 'red' : 'yellow', issue.severity.padEnd(7));
    return [
      `${severity} ${plain(issue.path, 200)}${slice}: ${plain(issue.message)}`,
      ...(issue.remedy === '' ? [] : [paint('dim', `        ${plain(issue.remedy)}`)]),
    ];
  });
  const rest = issues.length - maximumFindings;
  return rest > 0
    ? [...lines, `        … and ${count(rest, 'more finding')}; report.json has them all.`]
    : lines;
}

function artifactLines({ artifacts }: Report, paint: Paint): string[] {
  const shown = artifacts.slice(0, maximumArtifacts).map((artifact) => withVerdict(artifact, artifacts));
  const rows = shown.map((artifact) => [
    plain(artifact.name, 60),
    artifact.target?.replace('darwin/', '') ?? artifact.kind,
    artifact.size === undefined ? '' : size(artifact.size),
    artifact.assessment?.verdict ?? '',
    artifact.ticket?.stapled === 'true' ? 'stapled' : '',
    cdHashesOf(artifact)
      .map(({ arch, cdHash }) => `${plain(arch, 20)} ${cdHash.slice(0, shortHash)}`)
      .join('  '),
  ]);
  return aligned(rows)
    .map((line) => `  ${line}`)
    .concat(restOf(artifacts.length, paint));
}

function restOf(total: number, paint: Paint): string[] {
  return total > maximumArtifacts ? [paint('dim', `  … and ${total - maximumArtifacts} more`)] : [];
}

function factLines(report: Report, paint: Paint): string[] {
  const { go, signing, notarization, assessment } = report;
  const facts: [string, string | null][] = [
    ['Go', go && `${plain(go.version, 40)} from ${plain(go.from, 100)} (${plain(go.verifiedBy, 200)})`],
    [isSigned(report) ? 'Signed by' : 'Identity', signing && signerText(report, paint)],
    [
      'Notary',
      notarization &&
        `${notarization.status ?? 'no answer'}, submission ${plain(notarization.submissionId ?? 'unknown', 60)}, waited ${duration(notarization.waitedMilliseconds)}`,
    ],
    [
      'Gatekeeper',
      assessment.source === null && assessment.verdict === 'not-assessed'
        ? null
        : [assessment.verdict, plain(assessment.source ?? '', 200)].filter(Boolean).join(', '),
    ],
  ];
  const known = facts.flatMap(([title, fact]) => (fact ? [[title, fact]] : []));
  return aligned(known).map((line) => `  ${line}`);
}

function signerText(report: Report, paint: Paint): string {
  const { signing } = report;
  if (!signing || signing.mode === 'adhoc') return paint('yellow', 'no one: ad-hoc');
  const age = certificateExpiry(report);
  const expires = signing.expires ? `, expires ${day(signing.expires)}` : '';
  const left = age?.state === 'expired' ? 'expired' : `${count(age?.days ?? 0, 'day')} left`;
  const warning = age && age.state !== 'valid' ? paint('yellow', ` (${left})`) : '';
  return `${plain(signing.name ?? 'a certificate without a name', 200)}${expires}${warning}`;
}

function stageLines(report: Report, paint: Paint): string[] {
  const rows = report.stages.map((stage) => [
    stage.outcome === 'failed' ? '✗' : stage.outcome === 'skipped' ? '–' : '✓',
    plain(stage.name, 40),
    stage.outcome === 'skipped' ? 'skipped' : duration(stage.milliseconds),
    plain(stage.detail ?? '', 200),
  ]);
  return aligned(rows).map((line) => paint('dim', `  ${line}`));
}

/** Aligns the columns of rows, and drops columns that are empty in all of them. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  const pad = (cell: string, column: number): string => {
    const width = widths[column] ?? 0;
    return cell + ' '.repeat(Math.max(0, width - [...cell].length));
  };
  return rows.map((row) =>
    row
      .map(pad)
      .filter((_, column) => (widths[column] ?? 0) > 0)
      .join('  ')
      .trimEnd(),
  );
}
