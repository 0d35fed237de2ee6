/**
 * Signatures of files other than Mach-O and bundles: stored in the state by the contents of the file, which does not
 * change. The real tool writes them into extended attributes, or into the disk image.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { nameOf } from '../certificates.mjs';
import { withState } from '../state.mjs';

export function signSimulated(path, { identity, given }) {
  const identifier = given.value('identifier') ?? basename(path).replace(/\.(dmg|txt)$/, '');
  const authorities = identity?.chain.map(nameOf) ?? [];
  const team = /^OU=(.*)$/m.exec(identity?.leaf.subject ?? '')?.[1] ?? null;
  const contents = hashOf(path);
  const hash = createHash('sha256').update(contents).update(identifier).update(String(team)).digest('hex');
  const isStamped = given.has('timestamp') && given.value('timestamp') !== 'none';
  const timestamp = isStamped ? new Date().toISOString() : null;
  withState(({ signed }) => {
    signed[contents] = { identifier, authorities, teamId: team, hash, timestamp };
  });
}

/**
 * Returns such a signature: `identifier`, `authorities`, `teamId`, `hash` (SHA-256), `timestamp`, `stapled`; undefined
 * for unsigned files and for folders.
 */
export function simulatedSignature(path) {
  return statSync(path).isDirectory() ? undefined : withState(({ signed }) => signed[hashOf(path)]);
}

const hashOf = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Records a stapled ticket, if there is a signature. */
export function markStapled(path) {
  withState(({ signed }) => {
    const signature = signed[hashOf(path)];
    if (signature) signature.stapled = true;
  });
}
