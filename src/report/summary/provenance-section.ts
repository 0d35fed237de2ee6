import { certificateExpiry } from '../certificate-expiry.js';
import { notaryName } from '../collect-findings.js';
import { count, day, duration } from '../plain-text.js';
import { isSigned, type Report, type SigningReport } from '../report.js';
import { code, table, text } from './markdown.js';

const maximumPackages = 10;

/** Built from what, with which Go, signed by whom, and the answers of the notary and Gatekeeper; one row each. */
export function provenanceSection(report: Report): string {
  const rows: [string, string | null][] = [
    ['Built from?', sourceText(report)],
    ['With Go?', goText(report)],
    [isSigned(report) ? 'Signed by?' : 'Identity?', signerText(report)],
    ['Does it run?', smokeTestText(report)],
    ['The notary?', notaryText(report)],
    ['Gatekeeper?', gatekeeperText(report)],
  ];
  const known = rows.flatMap(([title, answer]) => (answer ? [[`**${title}**`, answer]] : []));
  return known.length > 0 ? ['### How it came about', table(['Question', 'Answer'], known)].join('\n\n') : '';
}

function sourceText({ source }: Report): string | null {
  if (!source) return null;
  const packages = source.packages.slice(0, maximumPackages).map((name) => code(name, 120));
  const rest = source.packages.length - packages.length;
  const parts = [
    [source.repository, source.commit && `@ ${source.commit.slice(0, 12)}`].filter(Boolean).join(' '),
    source.ref ?? '',
  ].filter((part) => part !== '');
  return [
    ...parts.map((part) => code(part, 200)),
    ...(packages.length > 0 ? [`packages ${packages.join(' ')}`] : []),
    ...(rest > 0 ? [`and ${count(rest, 'more package')}`] : []),
  ].join(' · ');
}

function goText({ go }: Report): string | null {
  if (!go) return null;
  const cache = go.cacheHit ? ' · build cache restored' : '';
  return `${text(go.version, 40)} from ${text(go.from, 100)} (${text(go.verifiedBy, 200)}) · selected by ${text(go.selectedBy, 120)}${cache}`;
}

function signerText(report: Report): string | null {
  const { signing } = report;
  if (!signing) return null;
  if (signing.mode === 'adhoc') return '**nobody**: the signature is ad-hoc, it has no certificate';
  return [
    text(signing.name ?? 'a certificate without a name', 200),
    ...(signing.teamId ? [`team ${code(signing.teamId, 40)}`] : []),
    ...expiry(report, signing),
    ...(signing.sha1 ? [`SHA-1 ${code(signing.sha1, 40)}`] : []),
  ].join(' · ');
}

function smokeTestText({ smokeTest }: Report): string | null {
  if (smokeTest === 'not-run') return null;
  return smokeTest === 'passed' ? 'it passed the smoke test' : '**it did not pass the smoke test**';
}

function expiry(report: Report, { expires }: SigningReport): string[] {
  const age = certificateExpiry(report);
  if (expires === null || age === null) return [];
  if (age.state === 'expired') return [`**expired ${day(expires)}**`];
  const soon = age.state === 'expires-soon' ? `, **in ${count(age.days, 'day')}**` : '';
  return [`expires ${day(expires)}${soon}`];
}

function notaryText(report: Report): string | null {
  const { notarization } = report;
  if (!notarization) return null;
  const errors = notarization.issues.filter((issue) => issue.severity === 'error').length;
  const warnings = notarization.issues.length - errors;
  const found = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return [
    `**${notarization.status ?? 'no answer'}**${report.replay ? `, says ${notaryName(report)}` : ''}`,
    found.length > 0 ? found.join(', ') : 'no issues',
    ...(notarization.submissionId ? [`submission ${code(notarization.submissionId, 60)}`] : []),
    ...(notarization.waitedMilliseconds > 0 ? [`waited ${duration(notarization.waitedMilliseconds)}`] : []),
  ].join(' · ');
}

function gatekeeperText({ artifacts, assessment }: Report): string | null {
  const assessments = artifacts.flatMap((artifact) => artifact.assessment ?? []);
  if (assessments.length === 0) return null;
  const origins = new Set(assessments.flatMap(({ origin }) => origin ?? []));
  const assessors = new Set(assessments.map(({ assessor }) => assessor));
  return [
    `**${assessment.verdict.replace('-', ' ')}**`,
    ...(assessment.source ? [`source ${text(assessment.source, 200)}`] : []),
    ...(origins.size > 0 ? [`origin ${text([...origins].join(', '), 200)}`] : []),
    `checked by ${text([...assessors].join(', '), 100)}`,
  ].join(' · ');
}
