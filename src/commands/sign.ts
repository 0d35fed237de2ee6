import { basename } from 'node:path';
import type { ArtifactKind } from '../artifact/artifact.js';
import { artifactKind } from '../artifact/artifact-kind.js';
import { signArtifact } from '../bundle/sign-artifact.js';
import { inspectSlices } from '../inspect/inspect-slices.js';
import { pageSizes, usualPageSize } from '../signature/code-directory/page-size.js';
import type { Entitlements } from '../signature/entitlements/parse-entitlements.js';
import { preservedParts } from '../signature/sign/sign-macho.js';
import { FormatError } from '../system/errors.js';
import type { Log } from '../system/log.js';
import { appleEndpoints } from '../system/network/endpoints.js';
import { existingPaths } from './arguments/existing-paths.js';
import type { Command } from './command.js';
import { openMaker, readContent } from './signing/read-signing-options.js';
import { readOutput, signTo } from './signing/sign-to-output.js';

export const signCommand: Command = {
  usage: '(--identity FILE.p12 --identity-password-env NAME | --adhoc) [options] PATH...',
  description: ['Signs programs and apps, with all code inside an app, in place or to --output.'],
  options: [
    {
      name: 'identity',
      value: 'FILE.p12',
      description: 'PKCS#12 file with the certificate and its private key.',
    },
    {
      name: 'identity-password-env',
      value: 'NAME',
      description:
        'Environment variable with the password of the file. It is no option itself, because any process can read the arguments of another.',
    },
    { name: 'adhoc', description: 'Sign without a certificate.' },
    {
      name: 'identifier',
      value: 'ID',
      description: 'Identifier in the signature. Without it, CFBundleIdentifier or the file name.',
    },
    { name: 'entitlements', value: 'FILE.plist', description: 'Entitlements of the main program.' },
    { name: 'options', value: 'runtime', description: 'Sign with the hardened runtime.' },
    {
      name: 'requirements',
      value: 'TEXT',
      description: 'Internal requirements in the language of codesign.',
    },
    {
      name: 'timestamp-url',
      value: 'URL|none',
      description: 'Timestamp service (RFC 3161).',
      default: appleEndpoints.timestamp,
    },
    {
      name: 'preserve-metadata',
      value: 'LIST',
      description: `Parts of the present signature to keep, separated by commas: ${preservedParts.join(', ')}.`,
    },
    {
      name: 'page-size',
      value: pageSizes.join('|'),
      description: 'Bytes that are hashed at a time. Without it, as in the present signature.',
      default: String(usualPageSize),
    },
    {
      name: 'output',
      value: 'PATH',
      description: 'Write the signed copy there and leave the original unchanged. Takes one path.',
    },
  ],
  examples: [
    'go-notarize sign --adhoc ./tool',
    'go-notarize sign --identity id.p12 --identity-password-env P12_PASSWORD --options runtime --timestamp-url none ./tool',
    "go-notarize sign --adhoc --requirements 'designated => identifier com.example.tool' --output ./signed ./tool",
  ],
  async run(args, terminal) {
    const paths = await existingPaths(args, terminal);
    const how = await readContent(args);
    const maker = await openMaker(args, terminal);
    const output = readOutput(paths, args, terminal);
    const results = [];
    for (const path of paths) {
      const kind = await artifactKind(path);
      if (how.entitlements !== null) await checkEntitlements({ kind, path }, how.entitlements, terminal.log);
      const facts = await signTo({ kind, path }, output, (at, to) =>
        signArtifact({ kind, path: at }, how, { ...maker, ...(to === null ? {} : { output: to }) }),
      );
      results.push({ path: output ?? path, ...facts });
    }
    if (terminal.json) terminal.printJson(results);
    else for (const { path, identifier, slices } of results) terminal.print(render(path, identifier, slices));
    return 0;
  },
};

function render(path: string, identifier: string, slices: { arch: string; cdHashes: string[] }[]): string {
  const lines = slices.map(({ arch, cdHashes }) => `  ${arch.padEnd(8)} cdhash ${cdHashes.join(', ')}`);
  return [`${path}: signed as ${identifier}`, ...lines].join('\n');
}

/** Refuses entitlements with which macOS would kill a program. Loads the reader of profiles only when it is used. */
async function checkEntitlements(
  { kind, path }: { kind: ArtifactKind; path: string },
  entitlements: Entitlements,
  log: Log,
): Promise<void> {
  if (kind === 'binary' && (await isLibrary(path))) {
    const reason = 'macOS reads only those of programs';
    log.warning(`${path} is a library, and is signed without the entitlements: ${reason}.`);
  }
  const { refuseRestricted } = await import('../preflight/restricted-entitlements.js');
  await refuseRestricted({ kind, name: basename(path), path }, entitlements);
}

async function isLibrary(path: string): Promise<boolean> {
  try {
    return (await inspectSlices(path)).every(({ fileType }) => fileType !== 'execute');
  } catch (error) {
    if (error instanceof FormatError) return false; // signing explains the error
    throw error;
  }
}
