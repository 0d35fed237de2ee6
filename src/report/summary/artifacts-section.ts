import type { Verdict } from '../../artifact/assessment.js';
import { cdHashesOf, count, plain, size } from '../plain-text.js';
import type { FinishedArtifact, Report } from '../report.js';
import { code, codeBlock, details, table, text } from './markdown.js';

const maximumRows = 100;
/** As git shortens its hashes, and long enough to find one in a log. */
const shortHash = 12;

const verdicts: Record<Verdict, string> = {
  accepted: '**accepted**',
  rejected: '**rejected**',
  'not-assessed': 'not assessed',
};

/** What was made, one row each, with the full hashes folded below; empty when nothing was. */
export function artifactsSection(report: Report): string {
  if (report.artifacts.length === 0) return '';
  const shown = report.artifacts.slice(0, maximumRows);
  const rest = report.artifacts.length - shown.length;
  return [
    '### Artifacts',
    table(
      ['Artifact', 'Target', '>Size', 'Signature', 'Ticket', 'Verdict'],
      shown.map((artifact) => row(artifact, report.replay)),
    ),
    ...(rest > 0 ? [`… and ${count(rest, 'more artifact')}; report.json has them all.`] : []),
    ...fullHashes(shown),
  ].join('\n\n');
}

function row(artifact: FinishedArtifact, replay: boolean): string[] {
  const verdict = artifact.assessment ? verdicts[artifact.assessment.verdict] : '–';
  const isReplayed = replay && artifact.assessment?.verdict === 'accepted';
  return [
    code(artifact.name, 80),
    artifact.target?.replace('darwin/', '') ?? '–',
    artifact.size === undefined ? '–' : size(artifact.size).replace(' ', '&nbsp;'),
    signature(artifact),
    ticket(artifact),
    isReplayed ? `${verdict} (replay)` : verdict,
  ];
}

/** The identifier, and below it a slice's cdhash a line. */
function signature(artifact: FinishedArtifact): string {
  if (!artifact.signature) return '–';
  const hashes = cdHashesOf(artifact).map(
    ({ arch, cdHash }) => `${text(arch, 20)}&nbsp;${code(cdHash.slice(0, shortHash))}`,
  );
  return [code(artifact.signature.identifier, 100), ...hashes].join('<br>');
}

/** Where Gatekeeper finds the ticket. A bare program cannot carry one: it is looked up online. */
function ticket(artifact: FinishedArtifact): string {
  if (artifact.ticket?.stapled === 'true') return 'stapled';
  if (artifact.assessment?.ticket === 'stapled' || artifact.assessment?.ticket === 'online') {
    return artifact.assessment.ticket;
  }
  return artifact.assessment || artifact.ticket?.stapled === 'false' ? 'none' : '–';
}

function fullHashes(artifacts: readonly FinishedArtifact[]): string[] {
  const lines = artifacts.flatMap((artifact) =>
    cdHashesOf(artifact).map(
      ({ arch, cdHash }) => `${cdHash}  ${plain(artifact.name, 80)} (${plain(arch, 20)})`,
    ),
  );
  return lines.length > 0 ? [details('Full cdhashes', codeBlock(lines))] : [];
}

/** The final bytes' hashes, as SHA256SUMS has them but by artifact name; empty when none was computed. */
export function checksumsSection(report: Report): string {
  const hashed = report.artifacts.filter((artifact) => artifact.sha256 !== undefined);
  const lines = hashed
    .slice(0, maximumRows)
    .map((artifact) => `${artifact.sha256}  ${plain(artifact.name, 80)}`);
  const folders = report.artifacts.filter((artifact) => artifact.kind === 'app');
  const notes = [
    ...(hashed.length > maximumRows
      ? [`${count(hashed.length - maximumRows, 'more file')} in SHA256SUMS.`]
      : []),
    ...(folders.length > 0
      ? [
          `The files inside ${folders
            .slice(0, 3)
            .map(({ name }) => code(name, 80))
            .join(', ')} are listed in \`SHA256SUMS\`.`,
        ]
      : []),
  ];
  if (lines.length === 0) return '';
  return ['### SHA-256 of what is shipped', codeBlock(lines), ...notes].join('\n\n');
}
