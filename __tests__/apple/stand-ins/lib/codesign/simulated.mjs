/**
 * Signatures of what is no Mach-O and no bundle: remembered by the contents of the file, which stay as they are. The
 * real tool puts them into extended attributes, or between the parts of a disk image.
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
 * What was signed so: `identifier`, `authorities`, `teamId`, `hash` (SHA-256), `timestamp`, `stapled`; undefined for
 * what was not, and for folders.
 */
export function simulatedSignature(path) {
  return statSync(path).isDirectory() ? undefined : withState(({ signed }) => signed[hashOf(path)]);
}

const hashOf = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** A ticket is stapled to it; nothing happens where there is no signature. */
export function markStapled(path) {
  withState(({ signed }) => {
    const signature = signed[hashOf(path)];
    if (signature) signature.stapled = true;
  });
}
