import { inspectPath } from '../gatekeeper/inspect.js';
import type { SliceInspection } from '../signature/facts.js';
import type { Command } from './command.js';
import { existingPaths } from './paths.js';

export const inspectCommand: Command = {
  help: [
    'Usage: go-notarize inspect [--json] PATH...',
    '',
    'Says for each slice of a program, or of the main program of an app, what is signed, by whom and how.',
    'Gives no verdict: that is what verify is for.',
  ].join('\n'),
  options: {},
  async run(given, terminal) {
    const paths = await existingPaths(given, terminal);
    const inspections = await Promise.all(
      paths.map(async (path) => ({ path, slices: await inspectPath(path) })),
    );
    if (terminal.json) terminal.printJson(inspections);
    else for (const inspection of inspections) terminal.print(render(inspection));
    return 0;
  },
};

function render({ path, slices }: { path: string; slices: SliceInspection[] }): string {
  return [path, ...slices.map(renderSlice)].join('\n');
}

function renderSlice({ arch, fileType, minOS, sdk, signature }: SliceInspection): string {
  const rows: [string, string | null][] = [
    ['signature', signature.kind],
    ['identifier', signature.identifier],
    ['team', signature.teamId],
    ['cdhash', signature.cdHash],
    ['flags', signature.flags.join(', ') || null],
    ['hash', signature.hashType && `${signature.hashType}, pages of ${signature.pageSize} bytes`],
    ['runtime', signature.runtimeVersion],
    ['authority', signature.authorities.join(' < ') || null],
    ['timestamp', signature.timestamp],
    ['Info.plist', signature.kind === 'none' ? null : signature.infoPlist],
    ['requirement', signature.requirement],
    ['entitlements', renderEntitlements(signature.entitlements)],
  ];
  const system = [minOS && `macOS ${minOS} or later`, sdk && `SDK ${sdk}`].filter(Boolean).join(', ');
  const width = Math.max(...rows.map(([name]) => name.length));
  const shown = rows.filter((row): row is [string, string] => row[1] !== null);
  return [
    `  ${arch} ${fileType}${system === '' ? '' : ` (${system})`}`,
    ...shown.map(([name, value]) => `    ${name.padEnd(width)}  ${value}`),
  ].join('\n');
}

function renderEntitlements(entitlements: Record<string, unknown>): string | null {
  const lines = Object.entries(entitlements).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
  return lines.length === 0 ? null : lines.join(`\n${' '.repeat(18)}`);
}
