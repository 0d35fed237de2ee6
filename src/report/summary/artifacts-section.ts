import { outermost } from '../../artifact/artifact.js';
import type { Verdict } from '../../artifact/assessment.js';
import { cdHashesOf, count, plain, size } from '../plain-text.js';
import { type FinishedArtifact, type Report, withVerdict } from '../report.js';
import { code, codeBlock, details, table, text } from './markdown.js';

const maximumRows = 100;
/** As git shortens its hashes. Long enough to find one in a log. */
const shortHash = 12;

const verdicts: Record<Verdict, string> = {
  accepted: '✅ **accepted**',
  rejected: '❌ **rejected**',
  'not-assessed': 'not assessed',
};

/** Renders one row per artifact, with the full code hashes folded below. Empty without artifacts. */
export function artifactsSection(report: Report): string {
  if (report.artifacts.length === 0) return '';
  const shown = report.artifacts.slice(0, maximumRows);
  const rest = report.artifacts.length - shown.length;
  return [
    '### Artifacts',
    table(
      ['Artifact', 'Target', '>Size', 'Signature', 'Ticket', 'Verdict'],
      shown.map((artifact) => row(withVerdict(artifact, report.artifacts), report.replay)),
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
    isReplayed ? '🧪 accepted (replay)' : verdict,
  ];
}

/** Renders the identifier, and below it the code hash of each slice. */
function signature(artifact: FinishedArtifact): string {
  if (!artifact.signature) return '–';
  const hashes = cdHashesOf(artifact).map(
    ({ arch, cdHash }) => `${text(arch, 20)}&nbsp;${code(cdHash.slice(0, shortHash))}`,
  );
  return [code(artifact.signature.identifier, 100), ...hashes].join('<br>');
}

/** Names where Gatekeeper finds the ticket. It looks up the ticket of a bare program online. */
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
  return lines.length > 0 ? [details('Full code hashes (cdhash)', codeBlock(lines))] : [];
}

/** Renders the SHA-256 of the final files, and the commands that check them. Empty before they are known. */
export function checksumsSection(report: Report): string {
  const published = outermost(report.artifacts);
  const hashed = published.filter((artifact) => artifact.sha256 !== undefined);
  if (hashed.length === 0) return '';
  const lines = hashed
    .slice(0, maximumRows)
    .map((artifact) => `${artifact.sha256}  ${plain(artifact.name, 80)}`);
  const more = hashed.length - lines.length;
  const apps = published.filter((artifact) => artifact.kind === 'app').slice(0, 3);
  return [
    '### SHA-256 of the files to publish',
    codeBlock(lines),
    ...(more > 0 ? [`${count(more, 'more file')} in SHA256SUMS.`] : []),
    ...(apps.length > 0
      ? [`\`SHA256SUMS\` also lists the files inside ${apps.map(({ name }) => code(name, 80)).join(', ')}.`]
      : []),
    details('How to verify a download', codeBlock(verifyCommands(report), 'sh')),
  ].join('\n\n');
}

/** A shell reads these lines, so that a name with other characters than these is left out. */
const harmlessName = /^[\w.+-]+$/;

function verifyCommands({ artifacts, source }: Report): string[] {
  const files = outermost(artifacts).filter(({ kind, name }) => kind !== 'app' && harmlessName.test(name));
  const code = artifacts.find(
    ({ kind, name }) => kind !== 'zip' && kind !== 'tar.gz' && harmlessName.test(name),
  );
  return [
    'shasum -a 256 --check --ignore-missing SHA256SUMS',
    ...files.slice(0, 1).flatMap(unpackCommand),
    ...(code === undefined
      ? []
      : [
          `codesign --verify --strict --verbose=2 ${code.name}`,
          ...(code.kind === 'app' ? [`spctl --assess --type execute --verbose=2 ${code.name}`] : []),
        ]),
    ...files.slice(0, 1).flatMap(({ name }) => attestationCommand(name, source)),
  ];
}

function unpackCommand({ kind, name }: FinishedArtifact): string[] {
  if (kind === 'zip') return [`unzip ${name}`];
  return kind === 'tar.gz' ? [`tar -xzf ${name}`] : [];
}

/** Returns the line that checks an attestation. Only the reusable workflow knows that there is one. */
function attestationCommand(name: string, source: Report['source']): string[] {
  const { repository, workflow, signerWorkflow } = source ?? {};
  const signer = signerWorkflow ?? workflow;
  const isHarmless =
    /^[\w.-]+\/[\w.-]+$/.test(repository ?? '') && /^[\w.-]+(\/[\w.-]+){2,}$/.test(signer ?? '');
  if (!isHarmless) return [];
  return [
    ...(signerWorkflow ? [] : ['# if a job of the workflow itself attests the files:']),
    `gh attestation verify ${name} --repo ${repository} \\`,
    `  --signer-workflow ${signer}`,
  ];
}
