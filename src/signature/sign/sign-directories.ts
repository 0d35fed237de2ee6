import type { Identity } from '../../identity/identity.js';
import { fullHash } from '../code-directory/hash-types.js';
import type { Timestamper } from '../timestamp/request-timestamp.js';

/** Signer and time of a signature. */
export interface SignerAndTime {
  signer: Identity | 'adhoc';
  timestamper: Timestamper | null;
  signingTime: Date;
}

/** A CodeDirectory blob and its hash type. */
interface WrittenDirectory {
  hashType: number;
  blob: Buffer;
}

/** Creates the CMS over the CodeDirectories, the primary one first; empty for an ad-hoc signature. */
export async function signDirectories(
  directories: readonly WrittenDirectory[],
  { signer, signingTime, timestamper }: SignerAndTime,
): Promise<Buffer> {
  const [primary] = directories;
  if (signer === 'adhoc' || !primary) return Buffer.alloc(0);
  const digests = directories.map(({ hashType, blob }) => ({ hashType, digest: fullHash(hashType, blob) }));
  // The libraries for certificates and CMS are most of the bundle; an ad-hoc signature does not need them.
  const { createCms } = await import('../cms/cms.js');
  return createCms({ identity: signer, codeDirectory: primary.blob, digests, signingTime, timestamper });
}
