import type { Finding } from '../../system/issue.js';
import { type CodeDirectory, specialHash } from '../code-directory/code-directory.js';
import { slotHash } from '../code-directory/hash-types.js';
import type { EmbeddedSignature } from '../embedded-signature.js';
import { slot } from '../superblob.js';
import { type VerifyFindingCode, verifyFinding } from './verify-findings.js';

/** What stands outside of a signature and is sealed by it all the same. */
export interface BoundFiles {
  /** What is signed: a bundle by its main executable, or a program alone, whose Info.plist may go unsealed. */
  what: 'bundle' | 'program';
  /** Info.plist of the bundle, or the section of the program; null when there is none. */
  infoPlist: Buffer | null;
  /** Null when the program is not the main one of a bundle, or the bundle has no seal. */
  codeResources: Buffer | null;
}

const slots: readonly { number: number; name: string; mismatch: VerifyFindingCode }[] = [
  { number: slot.infoPlist, name: 'Info.plist', mismatch: 'info-plist-mismatch' },
  { number: slot.requirements, name: 'requirement set', mismatch: 'requirements-mismatch' },
  { number: slot.codeResources, name: 'seal of the resources', mismatch: 'code-resources-mismatch' },
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
 * Compares what each special slot of a CodeDirectory hashes with what is there.
 * Out: a finding for each slot that does not hold, or that is about something that is missing or not sealed.
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
      return [verifyFinding('special-slot-missing', `The ${name} that was signed is not there any more.`)];
    }
    if (slotHash(directory.hashType, content).equals(expected)) return [];
    return [verifyFinding(mismatch, `The ${name} is not what was signed.`)];
  });
  return [...known, ...unknownSlots(directory)];
}

/** Linkers sign programs without the Info.plist in them. */
function mustBeSealed(number: number, { what }: BoundFiles): boolean {
  return number !== slot.infoPlist || what === 'bundle';
}

function notSealed(number: number, name: string): Finding {
  const message = `The ${name} (slot ${number}) is there, but the signature does not seal it.`;
  return verifyFinding('special-slot-not-sealed', message);
}

function contentOf(
  number: number,
  { blobs }: Pick<EmbeddedSignature, 'blobs'>,
  { infoPlist, codeResources }: BoundFiles,
): Buffer | null {
  if (number === slot.infoPlist) return infoPlist;
  if (number === slot.codeResources) return codeResources;
  return blobs.get(number) ?? null;
}

function unknownSlots(directory: CodeDirectory): Finding[] {
  const last = slots.at(-1)?.number ?? 0;
  for (let number = last + 1; number <= directory.specialSlots; number += 1) {
    if (specialHash(directory, number) === null) continue;
    return [
      verifyFinding('special-slot-mismatch', `The signature seals something unknown in slot ${number}.`),
    ];
  }
  return [];
}
