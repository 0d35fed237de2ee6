import { certificateKind, hasExtension, sha1Of, subjectField } from '../identity/certificate.js';
import type { Identity } from '../identity/identity.js';
import { marker } from '../identity/oids.js';
import { FormatError } from '../system/errors.js';
import { oidBytes } from './oid.js';
import { decodeRequirement, encodeRequirement, words } from './requirement-codec.js';
import type { Expression } from './requirement-language.js';
import { requirementText } from './requirement-text.js';

/**
 * The requirement set of a signature, all integers big-endian.
 *
 *   magic fade0c01, u32 length, u32 count, count times { u32 type, u32 offset from the magic }, Requirement blobs
 *   type: 1 host, 2 guest, 3 designated, 4 library, 5 plug-in
 *
 * Source: Security, OSX/libsecurity_codesigning/lib/requirement.h.
 */
const setMagic = 0xfade0c01;
const designatedType = 3;
/** A set names each type once; a larger count is damage. */
const mostRequirements = 16;

/** Slot of the last certificate in a chain: requirement.h, `anchorCert`. */
const rootSlot = -1;

/**
 * The requirement set that codesign makes by default: what every later version of this program must fulfil.
 * In: the code's identifier and who signs it. Out: the blob for slot 2, empty of requirements for `adhoc`.
 * Source: Security, OSX/libsecurity_codesigning/lib/drmaker.cpp.
 */
export function designatedRequirementSet(request: {
  identifier: string;
  signer: Identity | 'adhoc';
}): Buffer {
  if (request.signer === 'adhoc') return words(setMagic, 12, 0);
  const requirement = encodeRequirement(designatedExpression(request.identifier, request.signer));
  const start = 20;
  return Buffer.concat([words(setMagic, start + requirement.length, 1, designatedType, start), requirement]);
}

function designatedExpression(identifier: string, signer: Identity): Expression {
  return all({ op: 'identifier', data: Buffer.from(identifier) }, ...signerExpressions(signer));
}

function signerExpressions(signer: Identity): [Expression, ...Expression[]] {
  const { certificate, chain, teamId } = signer;
  const generic: Expression = { op: 'appleGenericAnchor' };
  const issuer = chain[1];
  if (certificateKind(certificate) === 'developer-id-application') {
    return [
      generic,
      carries(1, marker.developerIdAuthority),
      carries(0, marker.developerIdApplication),
      fieldIs(0, 'subject.OU', teamId ?? ''),
    ];
  }
  if (issuer && hasExtension(issuer, marker.wwdrAuthority)) {
    return [generic, fieldIs(0, 'subject.CN', signer.name), carries(1, marker.wwdrAuthority)];
  }
  return [organizationAnchor(signer)];
}

/** Nails the last certificate, from the leaf up, that names the leaf's organization. */
function organizationAnchor({ certificate, chain }: Identity): Expression {
  const certificates = chain.length > 0 ? chain : [certificate];
  const organization = subjectField(certificate, 'O');
  let slot = 0;
  while (organization !== null) {
    const next = certificates[slot + 1];
    if (!next || subjectField(next, 'O') !== organization) break;
    slot += 1;
  }
  const nailed = certificates[slot] ?? certificate;
  const isRoot = organization !== null && slot === certificates.length - 1;
  return { op: 'anchorHash', slot: isRoot ? rootSlot : slot, data: Buffer.from(sha1Of(nailed), 'hex') };
}

function carries(slot: number, oid: string): Expression {
  return { op: 'certificateGeneric', slot, key: oidBytes(oid), match: { operator: 'exists' } };
}

function fieldIs(slot: number, field: string, value: string): Expression {
  const match = { operator: 'equal', value: Buffer.from(value) } as const;
  return { op: 'certificateField', slot, key: Buffer.from(field), match };
}

/** `a and (b and (c ...))`: codesign's own order, so that equal requirements are equal bytes. */
function all(first: Expression, ...rest: readonly Expression[]): Expression {
  const [second, ...others] = rest;
  return second ? { op: 'and', left: first, right: all(second, ...others) } : first;
}

/** The designated requirement in a set; null when there is none. Throws `FormatError` on malformed bytes. */
export function designatedRequirement(set: Buffer): Expression | null {
  if (set.length < 12 || set.readUInt32BE(0) !== setMagic) {
    throw new FormatError('the requirement set does not begin with its magic number', 0);
  }
  const length = set.readUInt32BE(4);
  const count = set.readUInt32BE(8);
  if (length > set.length || count > mostRequirements || 12 + 8 * count > length) {
    throw new FormatError('the requirement set has a length or count it cannot have', 4);
  }
  for (let entry = 12; entry < 12 + 8 * count; entry += 8) {
    if (set.readUInt32BE(entry) !== designatedType) continue;
    const offset = set.readUInt32BE(entry + 4);
    if (offset > length) throw new FormatError('a requirement lies outside its set', entry + 4);
    return decodeRequirement(set.subarray(offset, length));
  }
  return null;
}

/** The designated requirement as codesign prints it; null when the set has none. Throws `FormatError`. */
export function designatedRequirementText(set: Buffer): string | null {
  const expression = designatedRequirement(set);
  return expression && requirementText(expression);
}
