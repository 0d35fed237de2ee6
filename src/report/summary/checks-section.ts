import type { Assessment, Check } from '../../artifact/assessment.js';
import { certificateExpiry } from '../certificate-expiry.js';
import { notaryName } from '../collect-findings.js';
import { count, day, duration, enumerate } from '../plain-text.js';
import { isSigned, type Report, type SigningReport } from '../report.js';
import { code, table, text } from './markdown.js';

const maximumNames = 10;

/** Marks of a row: done, refused, and not known. */
const marks = { good: '✅', bad: '❌', open: '–' } as const;

/** Renders one row for each fact that someone checks before shipping, the verdicts first. */
export function checksSection(report: Report): string {
  const rows: [string, string | null][] = [
    ['Gatekeeper', gatekeeperText(report)],
    ...toolRows(report),
    ['Notary', notaryText(report)],
    ['Smoke test', smokeTestText(report)],
    ['Reproducible', reproducibilityText(report)],
    [isSigned(report) ? 'Signed by' : 'Identity', signerText(report)],
    ['Flags', namesText(report, 'flags')],
    ['Entitlements', namesText(report, 'entitlements')],
    ['Oldest macOS', oldestMacOSText(report)],
    ['Packages', packagesText(report)],
    ['Go', goText(report)],
  ];
  const known = rows.flatMap(([title, answer]) => (answer ? [[`**${title}**`, answer]] : []));
  return known.length > 0 ? ['### Checks', table(['Check', 'Result'], known)].join('\n\n') : '';
}

const assessmentsOf = ({ artifacts }: Report): Assessment[] =>
  artifacts.flatMap(({ assessment }) => assessment ?? []);

function gatekeeperText(report: Report): string | null {
  const { verdict, source } = report.assessment;
  const assessments = assessmentsOf(report);
  if (assessments.length === 0) return null;
  const assessors = new Set(assessments.map(({ assessor }) => assessor));
  const mark = { accepted: marks.good, rejected: marks.bad, 'not-assessed': marks.open }[verdict];
  return [
    `${report.replay ? '🧪' : mark} **${verdict.replace('-', ' ')}**`,
    ...(source ? [text(source, 200)] : []),
    `checked by ${text([...assessors].join(', '), 100)}`,
  ].join(' · ');
}

/** Renders a row for each tool and artifact, with the first answer that is not a success. */
function toolRows({ artifacts, replay }: Report): [string, string | null][] {
  const assessed = artifacts.filter(({ assessment }) => assessment !== undefined);
  const rows = assessed.flatMap(({ name, assessment }) => {
    const checks = assessment?.checks ?? [];
    const tools = [...new Set(checks.map(({ command }) => command.split(' ', 1)[0] ?? ''))];
    return tools.map((tool): [string, string] => {
      const answers = checks.filter(({ command }) => command.split(' ', 1)[0] === tool);
      const label = assessed.length > 1 ? `${tool}, ${text(name, 100)}` : tool;
      return [label, answerText(answers)];
    });
  });
  if (rows.length > 0 || assessed.length === 0 || replay) return rows;
  return [['spctl, codesign', `${marks.open} not run: they need a Mac`]];
}

function answerText(answers: readonly Check[]): string {
  const shown = answers.find(({ exitCode }) => exitCode !== 0) ?? answers[0];
  const mark = shown?.exitCode === 0 ? marks.good : marks.bad;
  return `${mark} ${code(shown?.command ?? '', 120)}: ${text(shown?.text ?? '', 200)}`;
}

function notaryText({ notarization, replay, ...report }: Report): string | null {
  if (!notarization) return null;
  const { status, issues, submissionId, waitedMilliseconds, logPath, archiveName, archiveContents } =
    notarization;
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const warnings = issues.length - errors;
  const found = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  const mark =
    status === 'Accepted' ? marks.good : status === null || status === 'In Progress' ? '⏳' : marks.bad;
  const by = replay ? `, from ${notaryName({ notarization, replay, ...report })}` : '';
  return [
    `${replay ? '🧪' : mark} **${status ?? 'no answer'}**${by}`,
    found.length > 0 ? found.join(', ') : 'no issues',
    ...(submissionId ? [`submission ${code(submissionId, 60)}`] : []),
    ...(archiveName
      ? [
          `archive ${code(archiveName, 100)} of ${text(enumerate(archiveContents.map(({ name }) => name)), 200)}`,
        ]
      : []),
    ...(waitedMilliseconds > 0 ? [`waited ${duration(waitedMilliseconds)}`] : []),
    ...(logPath ? [`log in ${code(logPath.split('/').at(-1) ?? '', 100)}`] : []),
  ].join(' · ');
}

function smokeTestText({ smokeTest }: Report): string | null {
  if (smokeTest === 'not-run') return null;
  return smokeTest === 'passed' ? `${marks.good} passed` : `${marks.bad} **failed**`;
}

function reproducibilityText({ reproducibility }: Report): string | null {
  if (!reproducibility) return null;
  const { reproducible, causes } = reproducibility;
  if (reproducible) return `${marks.good} two builds in different folders are equal`;
  const shown = causes
    .slice(0, maximumNames)
    .map(({ program, message }) => `${code(program, 80)}: ${text(message, 300)}`);
  return [`${marks.bad} **no**`, ...shown].join('<br>');
}

function signerText(report: Report): string | null {
  const { signing } = report;
  if (!signing) return null;
  if (signing.mode === 'adhoc') return '**no one**: the signature is ad-hoc and has no certificate';
  return [
    text(signing.name ?? 'a certificate without a name', 200),
    ...(signing.teamId ? [`team ${code(signing.teamId, 40)}`] : []),
    ...expiryText(report, signing),
    ...(signing.sha1 ? [`SHA-1 ${code(signing.sha1, 40)}`] : []),
  ].join(' · ');
}

function expiryText(report: Report, { expires }: SigningReport): string[] {
  const expiry = certificateExpiry(report);
  if (expires === null || expiry === null) return [];
  if (expiry.state === 'expired') return [`**expired ${day(expires)}**`];
  const soon = expiry.state === 'expires-soon' ? `, **in ${count(expiry.days, 'day')}**` : '';
  return [`expires ${day(expires)}${soon}`];
}

/** Lists flags or entitlements. Programs that differ are listed one after the other. */
function namesText({ artifacts }: Report, part: 'flags' | 'entitlements'): string | null {
  const described = artifacts.flatMap(({ name, code: description }) =>
    description ? [{ name, names: description[part] }] : [],
  );
  if (described.length === 0) return null;
  const list = (names: readonly string[]): string => {
    const shown = names.slice(0, maximumNames).map((name) => code(name, 120));
    const rest = names.length - shown.length;
    return shown.length === 0 ? 'none' : [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join(' ');
  };
  const lists = new Set(described.map(({ names }) => list(names)));
  if (lists.size === 1) return [...lists][0] ?? null;
  return described.map(({ name, names }) => `${code(name, 80)}: ${list(names)}`).join('<br>');
}

function oldestMacOSText({ artifacts }: Report): string | null {
  const versions = new Set(artifacts.flatMap(({ code: description }) => description?.oldestMacOS ?? []));
  return versions.size === 0 ? null : text([...versions].join(', '), 80);
}

function packagesText({ source }: Report): string | null {
  if (!source || source.packages.length === 0) return null;
  const packages = source.packages.slice(0, maximumNames).map((name) => code(name, 120));
  const rest = source.packages.length - packages.length;
  return [...packages, ...(rest > 0 ? [`and ${count(rest, 'more package')}`] : [])].join(' ');
}

function goText({ go }: Report): string | null {
  if (!go) return null;
  const cache = go.cacheHit ? ' · build cache restored' : '';
  return `${text(go.version, 40)} from ${text(go.from, 100)} (${text(go.verifiedBy, 200)})${cache}`;
}
