import { basename } from 'node:path';
import { readEndpoints } from '../../settings/read-endpoints.js';
import { InputError } from '../../system/errors.js';
import { type CommandArguments, type Terminal, usageError } from '../command.js';
import { withEngine } from '../engine/with-engine.js';
import type { UseSigner } from './artifact-signer.js';
import { readSigningCertificate } from './read-signing-certificate.js';

/**
 * Calls `use` with the signer that a release on a Mac has, and removes its keychain afterwards. Like a release, it
 * accepts a Developer ID Application certificate only.
 */
export async function withAppleSigner(
  args: CommandArguments,
  terminal: Terminal,
  use: UseSigner,
): Promise<void> {
  const adhoc = args.flag('adhoc');
  const certificate = adhoc ? null : await readSigningCertificate(args, terminal);
  const timestampUrl = args.text('timestamp-url') ?? readEndpoints(terminal.environment).timestamp;
  await withEngine(args, terminal, async (engine) => {
    await engine.checkSupport({ packages: new Set(), keychainIdentity: false });
    const request = {
      ...{ installerCertificate: null, keychainIdentity: null, signsPackages: false },
      extendedAttributes: 'refuse',
    } as const;
    const signer = await engine
      .openSigner({ ...request, mode: adhoc ? 'adhoc' : 'required', certificate, timestampUrl })
      .catch(suggestPortableEngine);
    try {
      await use({
        signsToOutput: () => false,
        sign: async ({ kind, path }, content) => {
          if (kind === 'pkg') throw packageRefused(path);
          return signer.sign({ kind, path, name: basename(path), source: null, target: null }, content);
        },
      });
    } finally {
      await signer.close();
    }
  });
}

/** A package in an archive, or without its extension, is found only when it is opened. */
function packageRefused(path: string): InputError {
  const problem = `${basename(path)} is an installer package, which sign with the apple engine does not sign.`;
  return usageError('path', problem, 'Use --engine portable.');
}

/** Rethrows an error, with the engine that signs with any certificate in the remedy where the kind of it is wrong. */
function suggestPortableEngine(error: unknown): never {
  if (!(error instanceof InputError) || error.code !== 'certificate-wrong-kind') throw error;
  const { input, message, code, remedy } = error;
  throw new InputError(input, message, {
    code,
    remedy: `${remedy} For a signature that need not be notarized, use --engine portable, which signs with any certificate.`,
    cause: error,
  });
}
