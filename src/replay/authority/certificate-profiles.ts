import { BitString, Null, Utf8String } from 'asn1js';
import { BasicConstraints, type Extension, ExtKeyUsage } from 'pkijs';
import { certificateExtension, marker, purpose } from '../../asn1/oids.js';
import type { CertificateKind } from '../../identity/identity.js';
import { extension, type SubjectName } from './issue-certificate.js';

/**
 * Contents of the certificates of a replay: the extensions of Apple's certificates, as found in published programs, and
 * names with the word "Replay", so that no one mistakes them for Apple's.
 * Source of markers beside those in asn1/oids.ts: Apple's "Developer ID Certification Practice Statement" and
 * https://www.apple.com/certificateauthority/ (the certificates themselves).
 */

/** Kinds of certificates that a replay's authority issues. */
export type IssuedKind = Extract<
  CertificateKind,
  'developer-id-application' | 'developer-id-installer' | 'apple-development'
>;

/** Bits of KeyUsage, RFC 5280, 4.2.1.3: value and number of unused low bits. */
const keyUsages = {
  digitalSignature: { bits: 0x80, unused: 7 },
  certificateAndCrlSigning: { bits: 0x06, unused: 1 },
} as const;

const organization = 'Replay (not Apple)';

/** Returns the extensions of an authority. `pathLength` limits the intermediates below it. */
function authority(pathLength: number | null): Extension[] {
  const constraints = pathLength === null ? { cA: true } : { cA: true, pathLenConstraint: pathLength };
  return [
    extension(certificateExtension.basicConstraints, new BasicConstraints(constraints), 'critical'),
    keyUsage('certificateAndCrlSigning'),
  ];
}

function leaf(extendedKeyUsage: string): Extension[] {
  return [
    extension(certificateExtension.basicConstraints, new BasicConstraints({ cA: false }), 'critical'),
    extension(
      certificateExtension.extendedKeyUsage,
      new ExtKeyUsage({ keyPurposes: [extendedKeyUsage] }),
      'critical',
    ),
    keyUsage('digitalSignature'),
  ];
}

function keyUsage(usage: keyof typeof keyUsages): Extension {
  const { bits, unused } = keyUsages[usage];
  const value = new BitString({ valueHex: Uint8Array.of(bits), unusedBits: unused });
  return extension(certificateExtension.keyUsage, value, 'critical');
}

/** Subject and extensions of a certificate. */
export interface Profile {
  subject: SubjectName;
  extensions: Extension[];
}

function authorityName(name: string, unit: string): SubjectName {
  return [
    ['CN', name],
    ['OU', unit],
    ['O', organization],
    ['C', 'US'],
  ];
}

/** Returns the profile of the throwaway root. */
export function rootProfile(): Profile {
  return { subject: authorityName('Replay Root CA', 'Replay Authority'), extensions: authority(null) };
}

/** Returns the profile that replaces Apple's "Developer ID Certification Authority", second generation. */
export function developerIdAuthorityProfile(): Profile {
  return {
    subject: authorityName('Replay Developer ID Certification Authority', 'Replay G2'),
    extensions: [...authority(0), extension(marker.developerIdAuthority, new Null())],
  };
}

/** Returns the profile that replaces Apple's "Worldwide Developer Relations Certification Authority". */
export function developerRelationsAuthorityProfile(): Profile {
  return {
    subject: authorityName('Replay Developer Relations Certification Authority', 'Replay G3'),
    extensions: [...authority(0), extension(marker.wwdrAuthority, new Null())],
  };
}

/** Returns the profile that replaces Apple's "Timestamp Certification Authority". */
export function timestampAuthorityProfile(): Profile {
  return {
    subject: authorityName('Replay Timestamp Certification Authority', 'Replay Timestamps'),
    extensions: [...authority(0), extension(marker.timestampAuthority, new Null())],
  };
}

/** Returns the profile of the signer of timestamps, for this purpose only: RFC 3161, 2.3. */
export function timestampSignerProfile(): Profile {
  return {
    subject: authorityName('Replay Timestamp Signer', 'Replay Timestamps'),
    extensions: leaf(purpose.timeStamping),
  };
}

/** Returns the profile of the signer of tickets, in place of Apple's "Software Ticket Signing". */
export function ticketSignerProfile(): Profile {
  return {
    subject: authorityName('Replay Software Ticket Signing', 'Replay Tickets'),
    extensions: [keyUsage('digitalSignature')],
  };
}

/** Name, purpose and marker of each kind of leaf. */
const leafKinds: Record<IssuedKind, { title: string; purpose: string; marker: string }> = {
  'developer-id-application': {
    title: 'Developer ID Application',
    purpose: purpose.codeSigning,
    marker: marker.developerIdApplication,
  },
  'developer-id-installer': {
    title: 'Developer ID Installer',
    purpose: purpose.packageSigning,
    marker: marker.developerIdInstaller,
  },
  'apple-development': {
    title: 'Apple Development',
    purpose: purpose.codeSigning,
    marker: marker.macDevelopment,
  },
};

/** Returns the profile of a developer's certificate, with or without Apple's marker. */
export function developerProfile(
  kind: IssuedKind,
  { team, since, withoutMarker }: { team: string; since: Date; withoutMarker: boolean },
): Profile {
  const { title, purpose: leafPurpose, marker: kindMarker } = leafKinds[kind];
  const date = since.toISOString().replace(/\.\d+|[-:T]/g, '');
  return {
    subject: [
      ['UID', team],
      ['CN', `${title}: Replay Developer (${team})`],
      ['OU', team],
      ['O', 'Replay Developer'],
      ['C', 'US'],
    ],
    extensions: [
      ...leaf(leafPurpose),
      extension(marker.developerIdDate, new Utf8String({ value: date })),
      ...(withoutMarker ? [] : [extension(kindMarker, new Null(), 'critical')]),
    ],
  };
}
