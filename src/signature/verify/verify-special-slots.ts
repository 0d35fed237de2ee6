import type { Finding } from '../../system/issue.js';
import { type CodeDirectory, specialHash } from '../code-directory/code-directory.js';
import { slotHash } from '../code-directory/hash-types.js';
import type { EmbeddedSignature } from '../embedded-signature.js';
import { slot } from '../superblob.js';
import { type VerifyFindingCode, verifyFinding } from './verify-findings.js';

/** Files outside the signature that it binds. */
export interface BoundFiles {
  /** `bundle`: the main executable of a bundle. `program`: any other program; its Info.plist need not be bound. */
  what: 'bundle' | 'program' | 'disk-image';
  /** Info.plist of the bundle, or the section of the program; null when there is none. */
  infoPlist: Buffer | null;
  /** Null when the program is not the main executable of a bundle, or the bundle has no CodeResources. */
  codeResources: Buffer | null;
  /** Trailer of a disk image, with 0 as the size of its signature. */
  diskImageTrailer?: Buffer;
}

const slots: readonly { number: number; name: string; mismatch: VerifyFindingCode }[] = [
  { number: slot.infoPlist, name: 'Info.plist', mismatch: 'info-plist-mismatch' },
  { number: slot.requirements, name: 'requirement set', mismatch: 'requirements-mismatch' },
  { number: slot.codeResources, name: 'resource envelope', mismatch: 'code-resources-mismatch' },
  { number: slot.application, name: 'application part', mismatch: 'special-slot-mismatch' },
  { number: slot.entitlements, name: 'entitlements', mismatch: 'entitlements-mismatch' },
  { number: slot.repSpecific, name: 'part for disk images', mismatch: 'special-slot-mismatch' },
  { number: slot.entitlementsDer, name: 'DER entitlements', mismatch: 'entitlements-der-mismatch' },
  { number: slot.launchConstraintSelf, name: 'launch constraint', mismatch: 'launch-constraint-mismatch' },
  {
    number: slot.launchConstraintParent,
    name: 'launch constraint on the parent',
    mismatch: 'launch-constraint-mismatch',
  },
  {
    number: slot.launchConstraintResponsible,
    name: 'launch constraint on the responsible process',
    mismatch: 'launch-constraint-mismatch',
  },
  { number: slot.libraryConstraint, name: 'library constraint', mismatch: 'launch-constraint-mismatch' },
];

/**
 * Compares the hash in each special slot of a CodeDirectory with the bytes that are present.
 * Returns a finding for each slot that differs, and for each part that is missing or not bound.
 */
export function verifySpecialSlots(
  directory: CodeDirectory,
  signature: Pick<EmbeddedSignature, 'blobs'>,
  outside: BoundFiles,
): Finding[] {
  const known = slots.flatMap(({ number, name, mismatch }) => {
    const content = contentOf(number, signature, outside);
    const expected = specialHash(directory, number);
    if (expected === null) return content && mustBeSealed(number, outside) ? [notSealed(number, name)] : [];
    if (content === null) {
      return [verifyFinding('special-slot-missing', `The ${name} that was signed is missing.`)];
    }
    if (slotHash(directory.hashType, content).equals(expected)) return [];
    return [verifyFinding(mismatch, `The ${name} was changed after signing.`)];
  });
  return [...known, ...unknownSlots(directory)];
}

/** Linker signatures do not bind the Info.plist in a program, nor old ones the trailer of a disk image. */
function mustBeSealed(number: number, { what }: BoundFiles): boolean {
  if (number === slot.repSpecific) return false;
  return number !== slot.infoPlist || what === 'bundle';
}

function notSealed(number: number, name: string): Finding {
  const message = `The signature does not bind the ${name} (slot ${number}).`;
  return verifyFinding('special-slot-not-sealed', message);
}

function contentOf(
  number: number,
  { blobs }: Pick<EmbeddedSignature, 'blobs'>,
  { infoPlist, codeResources, diskImageTrailer }: BoundFiles,
): Buffer | null {
  if (number === slot.infoPlist) return infoPlist;
  if (number === slot.codeResources) return codeResources;
  if (number === slot.repSpecific && diskImageTrailer) return diskImageTrailer;
  return blobs.get(number) ?? null;
}

function unknownSlots(directory: CodeDirectory): Finding[] {
  const last = slots.at(-1)?.number ?? 0;
  for (let number = last + 1; number <= directory.specialSlots; number += 1) {
    if (specialHash(directory, number) === null) continue;
    return [verifyFinding('special-slot-mismatch', `The signature binds an unknown part in slot ${number}.`)];
  }
  return [];
}
