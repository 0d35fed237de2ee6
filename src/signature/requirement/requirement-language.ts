/**
 * The requirement language in its binary form; all integers big-endian.
 *
 *   Requirement  magic fade0c00, u32 length, u32 kind (1 = expression in prefix order), expression
 *   expression   u32 opcode, then its operands:
 *     identifier, named anchor, named code, cdhash   data
 *     anchor hash                                    i32 slot, data (SHA-1)
 *     info (legacy)                                  data key, data value
 *     info field, entitlement field                  data key, match
 *     certificate field, generic, policy, date       i32 slot, data key or OID, match
 *     trusted certificate                            i32 slot
 *     platform                                       i32
 *     and, or                                        expression, expression
 *     not                                            expression
 *     unknown, flag 80000000 (counts as false)       data
 *     unknown, flag 40000000 (is skipped)            data, expression
 *   data         u32 length, bytes, zeros up to a multiple of four
 *   match        u32 operator, then nothing, data, or i64 seconds since 2001 (as the operator says)
 *   slot         0 leaf, 1 its issuer, ... and -1 the root
 *
 * Source: Security, OSX/libsecurity_codesigning/lib/requirement.h and reqinterp.cpp.
 */
export const requirementMagic = 0xfade0c00;
export const expressionKind = 1;

/** Opcodes; the names are ours, the numbers Apple's. */
export const opcode = {
  false: 0,
  true: 1,
  identifier: 2,
  appleAnchor: 3,
  anchorHash: 4,
  infoValue: 5,
  and: 6,
  or: 7,
  cdHash: 8,
  not: 9,
  infoField: 10,
  certificateField: 11,
  trustedCertificate: 12,
  trustedCertificates: 13,
  certificateGeneric: 14,
  appleGenericAnchor: 15,
  entitlementField: 16,
  certificatePolicy: 17,
  namedAnchor: 18,
  namedCode: 19,
  platform: 20,
  notarized: 21,
  certificateDate: 22,
  legacyDeveloperId: 23,
} as const;

export type OperationName = keyof typeof opcode;

const bareNames = [
  'false',
  'true',
  'appleAnchor',
  'appleGenericAnchor',
  'trustedCertificates',
  'notarized',
  'legacyDeveloperId',
] as const satisfies readonly OperationName[];
const dataNames = [
  'identifier',
  'cdHash',
  'namedAnchor',
  'namedCode',
] as const satisfies readonly OperationName[];
const keyNames = ['infoField', 'entitlementField'] as const satisfies readonly OperationName[];
const certificateNames = [
  'certificateField',
  'certificateGeneric',
  'certificatePolicy',
  'certificateDate',
] as const satisfies readonly OperationName[];

/** Comparisons; `on` and later compare dates. The index is the number of the operator. */
export const matchOperators = [
  'exists',
  'equal',
  'contains',
  'beginsWith',
  'endsWith',
  'lessThan',
  'greaterThan',
  'lessEqual',
  'greaterEqual',
  'on',
  'before',
  'after',
  'onOrBefore',
  'onOrAfter',
  'absent',
] as const;
export type MatchOperator = (typeof matchOperators)[number];

export type Match =
  | { operator: 'exists' | 'absent' }
  | { operator: Exclude<MatchOperator, 'exists' | 'absent' | DateOperator>; value: Buffer }
  | { operator: DateOperator; date: Date };
export type DateOperator = 'on' | 'before' | 'after' | 'onOrBefore' | 'onOrAfter';

export type Expression =
  | { op: (typeof bareNames)[number] }
  | { op: (typeof dataNames)[number]; data: Buffer }
  | { op: 'anchorHash'; slot: number; data: Buffer }
  | { op: 'infoValue'; key: Buffer; value: Buffer }
  | { op: (typeof keyNames)[number]; key: Buffer; match: Match }
  | { op: (typeof certificateNames)[number]; slot: number; key: Buffer; match: Match }
  | { op: 'trustedCertificate'; slot: number }
  | { op: 'platform'; platform: number }
  | { op: 'and' | 'or'; left: Expression; right: Expression }
  | { op: 'not'; operand: Expression }
  /** Opcodes newer than this list, with a flag to count as false or to be skipped. */
  | { op: 'unknownFalse'; opcode: number; data: Buffer }
  | { op: 'unknownSkip'; opcode: number; data: Buffer; next: Expression };

/** Flags in an opcode, for readers that do not know it. */
export const opcodeFlags = { mask: 0xff000000, countAsFalse: 0x80000000, passOver: 0x40000000 } as const;

/** Keywords; a value equal to one must be quoted. */
export const keywords: ReadonlySet<string> = new Set(
  (
    'guest host designated library plugin or and always true never false identifier cdhash platform notarized ' +
    'legacy anchor apple generic certificate cert trusted info entitlement exists absent leaf root timestamp'
  ).split(' '),
);

/** codesign's expressions have a dozen levels; the limit protects the stack from hostile files. */
export const deepestNesting = 200;

/** Limit of the size of a requirement in either form: 1,000 times that of the largest that Apple's tools write. */
export const mostRequirementBytes = 1 << 20;

/** Slot of the last certificate in a chain: requirement.h, `anchorCert`. */
export const rootSlot = -1;
