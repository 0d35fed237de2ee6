import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Artifact, ArtifactSignature } from '../../artifact/artifact.js';
import { artifactAt } from '../../artifact/artifact-kind.js';
import { readMachO } from '../../macho/mach-o.js';
import { readSlices } from '../../macho/universal.js';
import { pageSizes, usualPageSize } from '../../signature/code-directory/page-size.js';
import { type Entitlements, parseEntitlements } from '../../signature/entitlements/parse-entitlements.js';
import { preservedParts } from '../../signature/sign/sign-macho.js';
import { FormatError, InputError } from '../../system/errors.js';
import { withFile } from '../../system/files/byte-source.js';
import type { Log } from '../../system/log.js';
import { appleEndpoints } from '../../system/network/endpoints.js';
import { existingPaths } from '../arguments/existing-paths.js';
import { type Command, type CommandArguments, type Terminal, usageError } from '../command.js';
import { engineOption, readEngine } from '../engine/engine-option.js';
import type { UseSigner } from './artifact-signer.js';
import { chooseSignEngine } from './choose-sign-engine.js';
import { openPortableSigner } from './portable-signer.js';
import { signToOutput } from './sign-to-output.js';
import { signingContents } from './signing-contents.js';
import { warnOfUnsignedContents } from './unsigned-contents.js';

export const signCommand: Command = {
  usage: '(--identity FILE.p12 --identity-password-env NAME | --adhoc) [options] PATH...',
  description: [
    'Signs programs, apps with all code inside, disk images and installer packages, in place or to --output.',
    'A .zip or .tar.gz has no signature: what is in it is signed, and the archive is packed again. What a .dmg or .pkg holds stays as it is: sign it before it is packed. A .pkg needs a Developer ID Installer certificate, which can be in the same file.',
  ],
  options: [
    engineOption,
    {
      name: 'identity',
      value: 'FILE.p12',
      description:
        'PKCS#12 file with the certificate and its private key: Developer ID Application for code and disk images, Developer ID Installer for packages. The portable engine accepts others with a warning.',
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
    'go-notarize sign --identity id.p12 --identity-password-env P12_PASSWORD --options runtime ./tool',
    "go-notarize sign --adhoc --requirements 'designated => identifier com.example.tool' --output ./signed ./tool",
  ],
  async run(args, terminal) {
    const paths = await existingPaths(args, terminal);
    const content = {
      identifier: args.text('identifier') ?? null,
      entitlements: await readEntitlements(args),
      hardenedRuntime: readSigningOptions(args),
    };
    const output = readOutput(paths, args, terminal);
    const results: (ArtifactSignature & { path: string })[] = [];
    await withSigner(args, terminal, async (signer) => {
      for (const path of paths) {
        const artifact = await artifactAt(path);
        const checked = signingContents(signer, async (item) => {
          if (content.entitlements !== null)
            await checkEntitlements(item, content.entitlements, terminal.log);
        });
        const signature = await terminal.log.group(`Signing ${basename(path)}`, () =>
          signToOutput(artifact, output, { signer: checked, content }),
        );
        results.push({ path: output ?? path, ...signature });
        if (!args.flag('adhoc')) await warnOfUnsignedContents(output ?? path, terminal.log);
      }
    });
    if (terminal.json) terminal.printJson(results);
    else for (const result of results) terminal.print(render(result));
    return 0;
  },
};

/** Calls `use` with the signer of the chosen engine. Loads Apple's only when it is chosen. */
async function withSigner(args: CommandArguments, terminal: Terminal, use: UseSigner): Promise<void> {
  if (chooseSignEngine(args, readEngine(args, terminal), terminal.log) === 'portable')
    return use(await openPortableSigner(args, terminal));
  const { withAppleSigner } = await import('../release-commands.js');
  return withAppleSigner(args, terminal, use);
}

function render({ path, identifier, slices, contents }: ArtifactSignature & { path: string }): string {
  if (contents) return [`${path}: its contents are signed`, ...contents.map(render)].join('\n');
  if (slices.length === 0) return `${path}: signed`;
  const lines = slices.map(({ arch, cdHashes }) => `  ${arch.padEnd(8)} cdhash ${cdHashes.join(', ')}`);
  return [`${path}: signed as ${identifier}`, ...lines].join('\n');
}

type Item = Pick<Artifact, 'kind' | 'path' | 'name'>;

/** Refuses entitlements with which macOS would kill a program. Loads the reader of profiles only when it is used. */
async function checkEntitlements(artifact: Item, entitlements: Entitlements, log: Log): Promise<void> {
  if (artifact.kind === 'dmg' || artifact.kind === 'pkg') return;
  if (artifact.kind === 'binary' && (await isLibrary(artifact.path))) {
    const reason = 'macOS reads only those of programs';
    log.warning(`${artifact.name} is a library, and is signed without the entitlements: ${reason}.`);
  }
  const { refuseRestricted } = await import('../../preflight/restricted-entitlements.js');
  await refuseRestricted(artifact, entitlements);
}

async function isLibrary(path: string): Promise<boolean> {
  try {
    return await withFile(path, (file) =>
      readSlices(file).every(({ source }) => readMachO(source).fileType !== 'execute'),
    );
  } catch (error) {
    if (error instanceof FormatError) return false; // signing explains the error
    throw error;
  }
}

async function readEntitlements(args: CommandArguments): Promise<Entitlements | null> {
  const path = args.text('entitlements');
  if (path === undefined) return null;
  try {
    return parseEntitlements(await readFile(path));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw usageError(
      'entitlements',
      `The entitlements ${path} cannot be read.`,
      'Name a property list file.',
    );
  }
}

function readSigningOptions(args: CommandArguments): boolean {
  const options = args.text('options');
  if (options === undefined || options === 'runtime') return options === 'runtime';
  throw usageError(
    'options',
    `'${options}' is not a signing option.`,
    'Use --options runtime, or leave it out.',
  );
}

/** Returns the path of --output, or null to sign in place. */
function readOutput(paths: readonly string[], args: CommandArguments, terminal: Terminal): string | null {
  const output = args.text('output');
  if (output === undefined) return null;
  if (paths.length === 1) return resolve(terminal.workingDirectory, output);
  throw usageError('output', '--output takes one path.', 'Sign the others in calls of their own.');
}
