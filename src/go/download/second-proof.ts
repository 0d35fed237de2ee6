import { FormatError, ToolError } from '../../system/errors.js';
import type { Log } from '../../system/log.js';
import { type ChecksumDatabase, lookUp } from '../checksum-database/checksum-database.js';
import { verifyDetachedSignature } from '../openpgp/verify-detached-signature.js';
import type { Fetch } from './fetch.js';
import { type ProxyStep, reasonOf, shownHost } from './module-proxy.js';
import { wrongDownloadRemedy } from './wrong-download.js';

/** Go's toolchains as a module: one version for each release and machine. Source: https://go.dev/doc/toolchain. */
export const toolchainModuleName = 'golang.org/toolchain';

export interface ProofDependencies {
  fetch: Fetch;
  log: Log;
  proxies: readonly ProxyStep[];
  /** Null when GOSUMDB is off. */
  database: ChecksumDatabase | null;
  /** The input `go-proofs`. */
  proofs: 'two' | 'one';
  signingKey: SigningKey;
}

/** A download whose files are known, but not confirmed. */
export interface UnprovenToolchain {
  /** Version of the module golang.org/toolchain. */
  version: string;
  /** The `h1:` hash of its files. */
  h1: string;
  /** Server of the download, for messages. */
  server: string;
  /** The archive and the address of its detached OpenPGP signature; null for a module, which has none. */
  signed: { archive: Buffer; signatureUrl: string } | null;
}

/** A key whose subkeys sign archives. */
export interface SigningKey {
  /** 40 upper-case hex digits. */
  fingerprint: string;
  /** Address of the key block. */
  url: string;
}

/** Go's archives are signed by subkeys of this key. Source: https://www.google.com/linuxrepositories. */
export const googleSigningKey: SigningKey = {
  fingerprint: 'EB4C1BFD4F042F6DDDCCEC917721F63BD38B4796',
  url: 'https://dl.google.com/linux/linux_signing_key.pub',
};

/**
 * Confirms a download by a source that is independent of its server: the checksum database or, without its answer, the
 * OpenPGP signature of an archive. Returns the proof in words, or null without one under `go-proofs: one`.
 * Errors: `go-checksum-mismatch`, `go-checksum-database-untrusted`, `go-signature-invalid`, `go-proof-missing`.
 */
export async function proveToolchain(
  dependencies: ProofDependencies,
  toolchain: UnprovenToolchain,
): Promise<string | null> {
  const reasons: string[] = [];
  const found =
    (await proveByDatabase(dependencies, toolchain, reasons)) ??
    (await proveBySignature(dependencies, toolchain, reasons));
  if (found !== null) return found;
  const { version, server } = toolchain;
  if (dependencies.proofs === 'one') {
    dependencies.log.warning(
      `Go from ${server} has one proof only, which go-proofs: one allows: ${reasons.join('; ')}.`,
    );
    return null;
  }
  throw new ToolError(
    `No second source confirms ${toolchainModuleName} ${version} from ${server}: ${reasons.join('; ')}.`,
    {
      code: 'go-proof-missing',
      remedy:
        'Let this machine reach sum.golang.org, or set goproxy to a proxy that serves it. go-proofs: one does without. Nothing was unpacked.',
      retryable: true,
    },
  );
}

async function proveByDatabase(
  { fetch, proxies, database }: ProofDependencies,
  { version, h1, server }: UnprovenToolchain,
  reasons: string[],
): Promise<string | null> {
  if (database === null) {
    reasons.push('GOSUMDB switches the checksum database off');
    return null;
  }
  const answer = await lookUp(fetch, { database, proxies, module: toolchainModuleName, version });
  const { name } = database.key;
  if (answer.kind === 'unreachable') {
    reasons.push(`the checksum database ${name} was not reachable (${answer.reasons.join(', ')})`);
    return null;
  }
  if (answer.h1 === h1) {
    return `${h1} in the checksum database ${name}, proven in its signed tree of ${answer.treeSize} records`;
  }
  throw new ToolError(
    `${toolchainModuleName} ${version} from ${server} is not the published one: its hash is ${h1}, but ${answer.h1} is ` +
      `expected, according to the checksum database ${name}.`,
    {
      code: 'go-checksum-mismatch',
      remedy: wrongDownloadRemedy(server),
      retryable: true,
    },
  );
}

async function proveBySignature(
  { fetch, signingKey }: ProofDependencies,
  { signed, server }: UnprovenToolchain,
  reasons: string[],
): Promise<string | null> {
  if (signed === null) return null;
  const signature = await download(fetch, signed.signatureUrl, reasons);
  const keyBlock = signature && (await download(fetch, signingKey.url, reasons));
  if (signature === null || keyBlock === null) return null;
  try {
    const { fingerprint } = signingKey;
    const signer = verifyDetachedSignature(signed.archive, signature, { keyBlock, fingerprint });
    return `OpenPGP signature by ${signer}, a key of ${fingerprint}`;
  } catch (cause) {
    if (!(cause instanceof FormatError)) throw cause;
    throw new ToolError(
      `The OpenPGP signature of the Go archive from ${server} is not valid: ${cause.message}.`,
      {
        code: 'go-signature-invalid',
        remedy: wrongDownloadRemedy(server),
        retryable: true,
        cause,
      },
    );
  }
}

async function download(fetch: Fetch, url: string, reasons: string[]): Promise<Buffer | null> {
  const server = shownHost(url);
  try {
    const { status, body } = await fetch(url, 'the OpenPGP signature');
    if (status === 200) return body;
    reasons.push(`${server} has no OpenPGP signature or key (HTTP status ${status})`);
  } catch (error) {
    reasons.push(`${server}: ${reasonOf(error)}`);
  }
  return null;
}
