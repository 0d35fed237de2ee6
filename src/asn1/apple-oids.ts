/**
 * Object identifiers by which Apple marks its certificates: 1.2.840.113635 is Apple's arc, .100.6.1 marks leaves,
 * .100.6.2 intermediates.
 * Sources: Security, OSX/libsecurity_codesigning/lib/reqmaker.h and drmaker.cpp; sec/Security/SecPolicy.c;
 * Apple's "Worldwide Developer Relations" and "Developer ID" certification practice statements.
 */
export const marker = {
  appleDevelopment: '1.2.840.113635.100.6.1.2',
  appleDistribution: '1.2.840.113635.100.6.1.4',
  macAppDistribution: '1.2.840.113635.100.6.1.7',
  macInstallerDistribution: '1.2.840.113635.100.6.1.8',
  macDevelopment: '1.2.840.113635.100.6.1.12',
  developerIdApplication: '1.2.840.113635.100.6.1.13',
  developerIdInstaller: '1.2.840.113635.100.6.1.14',
  /** Worldwide Developer Relations intermediate. */
  wwdrAuthority: '1.2.840.113635.100.6.2.1',
  developerIdAuthority: '1.2.840.113635.100.6.2.6',
} as const;

/** Extended key usages: RFC 5280, 4.2.1.12. */
export const purpose = {
  codeSigning: '1.3.6.1.5.5.7.3.3',
  timeStamping: '1.3.6.1.5.5.7.3.8',
} as const;
