import type { NotOpened } from '../../inspect/container-contents.js';
import type {
  Contents,
  Inspection,
  PackageSignatureInspection,
  StapledTicket,
} from '../../inspect/inspection.js';
import type { SignatureInspection, SliceInspection } from '../../signature/signature-description.js';

/** Renders an inspection for a terminal: the path, then a block for each signed part. */
export function renderInspection(inspection: Inspection): string {
  const { path, kind, ticket } = inspection;
  const isBroken = 'linksLost' in inspection;
  const title =
    kind === 'binary' ? path : `${path} (${isBroken ? 'framework without its links' : kinds[kind]})`;
  return [title, ...bodyOf(inspection), ...ticketLine(ticket)].join('\n');
}

const kinds = {
  bundle: 'bundle',
  zip: 'zip archive',
  'tar.gz': '.tar.gz archive',
  dmg: 'disk image',
  pkg: 'installer package',
} as const;

function bodyOf(inspection: Inspection): string[] {
  switch (inspection.kind) {
    case 'zip':
    case 'tar.gz':
      return renderContents(inspection);
    case 'dmg':
      return [renderRows(signatureRows(inspection.signature)), ...renderContents(inspection)];
    case 'pkg':
      return [renderRows(packageRows(inspection.signature)), ...renderContents(inspection)];
    default:
      return inspection.slices.map(renderSlice);
  }
}

const notOpenedTexts: Record<NotOpened, string> = {
  encrypted: 'not opened: it is encrypted',
  apfs: 'not opened: its file system is APFS, which only macOS reads',
  'unknown-file-system': 'not opened: its file system is neither HFS+ nor APFS',
};

function renderContents({ contents, notOpened }: Contents): string[] {
  if (notOpened !== null) return [`  ${notOpenedTexts[notOpened]}`];
  if (contents.length === 0) return ['  it contains nothing that can be signed'];
  return contents.map((inner) => indent(renderInspection(inner)));
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}

const ticketTexts: Record<StapledTicket, string | null> = {
  stapled: 'stapled',
  'for-other-code': 'one is stapled, but for another signature',
  malformed: 'one is stapled, but it is damaged',
  none: 'none is stapled',
  'not-applicable': null,
};

function ticketLine(ticket: StapledTicket): string[] {
  const text = ticketTexts[ticket];
  return text === null ? [] : [renderRows([['ticket', text]])];
}

type Row = readonly [name: string, value: string | null];

/** Width of the widest name, `entitlements`. */
const nameWidth = 12;

function renderRows(rows: readonly Row[]): string {
  return rows
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `    ${name.padEnd(nameWidth)}  ${value}`)
    .join('\n');
}

function renderSlice({ arch, fileType, minOS, sdk, signature }: SliceInspection): string {
  const system = [minOS && `macOS ${minOS} or later`, sdk && `SDK ${sdk}`].filter(Boolean).join(', ');
  const title = `  ${arch} ${fileType}${system === '' ? '' : ` (${system})`}`;
  return [title, renderRows(signatureRows(signature))].join('\n');
}

function signatureRows(signature: SignatureInspection): Row[] {
  return [
    ['signature', signature.kind],
    ['identifier', signature.identifier],
    ['team', signature.teamId],
    ['cdhash', signature.cdHash],
    ['flags', signature.flags.join(', ') || null],
    ['hash', hashText(signature)],
    ['runtime', signature.runtimeVersion],
    ['authority', signature.authorities.join(' < ') || null],
    ['timestamp', signature.timestamp],
    ['Info.plist', signature.kind === 'none' ? null : signature.infoPlist],
    ['requirement', signature.requirement],
    ['entitlements', renderEntitlements(signature.entitlements)],
  ];
}

function hashText({ hashType, pageSize }: SignatureInspection): string | null {
  if (hashType === null) return null;
  return pageSize ? `${hashType}, pages of ${pageSize} bytes` : `${hashType}, all at once`;
}

function packageRows({ kind, teamId, authorities, timestamp, checksum }: PackageSignatureInspection): Row[] {
  return [
    ['signature', kind],
    ['team', teamId],
    ['checksum', checksum && `${checksum.value} (${checksum.algorithm})`],
    ['authority', authorities.join(' < ') || null],
    ['timestamp', timestamp],
  ];
}

function renderEntitlements(entitlements: Record<string, unknown>): string | null {
  const lines = Object.entries(entitlements).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
  return lines.length === 0 ? null : lines.join(`\n${' '.repeat(nameWidth + 6)}`);
}
