import { encodeOid } from '../../asn1/object-identifier.js';
import { marker } from '../../asn1/oids.js';
import { certificateKind, hasExtension, sha1Of, subjectField } from '../../identity/certificate.js';
import type { Identity } from '../../identity/identity.js';
import { type Expression, rootSlot } from './requirement-language.js';
import { encodeRequirementSet, requirementType } from './requirement-set.js';

/**
 * Makes the requirement set of a signature: codesign's default designated requirement, which every later version of
 * the program must fulfil, and `requirements` by type, which win over the default.
 * Returns the blob for slot 2; without `requirements` an ad-hoc set is empty.
 * Source: Security, OSX/libsecurity_codesigning/lib/drmaker.cpp.
 */
export function makeRequirementSet(request: {
  identifier: string;
  signer: Identity | 'adhoc';
  requirements?: ReadonlyMap<number, Expression>;
}): Buffer {
  const { identifier, signer, requirements = [] } = request;
  if (signer === 'adhoc') return encodeRequirementSet(new Map(requirements));
  const designated = makeDesignatedRequirement(identifier, signer);
  return encodeRequirementSet(new Map([[requirementType.designated, designated], ...requirements]));
}

function makeDesignatedRequirement(identifier: string, signer: Identity): Expression {
  return all({ op: 'identifier', data: Buffer.from(identifier) }, ...signerExpressions(signer));
}

function signerExpressions(signer: Identity): [Expression, ...Expression[]] {
  const { chain, teamId } = signer;
  const generic: Expression = { op: 'appleGenericAnchor' };
  const issuer = chain[1];
  if (isDeveloperId(signer)) {
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

/** Checks both markers, as codesign does: the name of a certificate does not matter. Without the issuer, the leaf’s marker decides. */
function isDeveloperId({ certificate, chain: [, issuer] }: Identity): boolean {
  if (certificateKind(certificate) !== 'developer-id-application') return false;
  return issuer === undefined || hasExtension(issuer, marker.developerIdAuthority);
}

/**
 * Returns the team that codesign writes into the CodeDirectory: null for a certificate that Apple's authorities have
 * not marked as issued to a developer.
 * Source: Security, OSX/libsecurity_codesigning/lib/CodeSigner.cpp (`getTeamIDFromSigner`).
 */
export function signerTeam(signer: Identity): string | null {
  const issuer = signer.chain[1];
  const isDeveloper = isDeveloperId(signer) || (issuer && hasExtension(issuer, marker.wwdrAuthority));
  return isDeveloper ? signer.teamId : null;
}

/** Requires the hash of the last certificate, from the leaf up, that names the leaf's organization. */
function organizationAnchor({ certificate, chain }: Identity): Expression {
  const certificates = chain.length > 0 ? chain : [certificate];
  const organization = subjectField(certificate, 'O');
  let slot = 0;
  while (organization !== null) {
    const next = certificates[slot + 1];
    if (!next || subjectField(next, 'O') !== organization) break;
    slot += 1;
  }
  const anchor = certificates[slot] ?? certificate;
  const isRoot = organization !== null && slot === certificates.length - 1;
  return { op: 'anchorHash', slot: isRoot ? rootSlot : slot, data: Buffer.from(sha1Of(anchor), 'hex') };
}

function carries(slot: number, oid: string): Expression {
  return { op: 'certificateGeneric', slot, key: encodeOid(oid), match: { operator: 'exists' } };
}

function fieldIs(slot: number, field: string, value: string): Expression {
  const match = { operator: 'equal', value: Buffer.from(value) } as const;
  return { op: 'certificateField', slot, key: Buffer.from(field), match };
}

/** Combines expressions as `a and (b and (c ...))`, in codesign's order, so that equal requirements are equal bytes. */
function all(first: Expression, ...rest: readonly Expression[]): Expression {
  const [second, ...others] = rest;
  return second ? { op: 'and', left: first, right: all(second, ...others) } : first;
}
