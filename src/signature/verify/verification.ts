import type { X509Certificate } from 'node:crypto';
import type { Trust } from '../../identity/trust.js';
import type { Issue } from '../../system/issue.js';
import type { SignatureKind } from '../signature-description.js';

/** What a verification goes by. */
export interface VerifyOptions {
  trust: Trust;
  now: Date;
}

/** What one slice was found to be, right or wrong. */
export interface SliceVerification {
  arch: string;
  /** `execute`, `dylib`, ... */
  fileType: string;
  /** As the load command has it: xxxx.yy.zz in nibbles; 0 when it is not said. */
  sdk: number;
  kind: SignatureKind;
  identifier: string | null;
  /** By Apple's names. */
  flags: readonly string[];
  /** Of each CodeDirectory, 40 lower-case hex digits. */
  cdHashes: readonly { hashType: number; cdHash: string }[];
  /** That which macOS goes by. */
  best: { hashType: number; cdHash: string } | null;
  entitlements: Readonly<Record<string, unknown>>;
  entitlementsXml: Buffer | null;
  /** Leaf first. */
  chain: readonly X509Certificate[];
  /** Whose root the chain leads to; null when it leads to none that is trusted. */
  authority: 'apple' | 'replay' | null;
}

/** What came of verifying code. */
export interface Verification {
  /** Whether nothing is wrong; warnings do not count. */
  valid: boolean;
  /** Null unless every slice is signed under one and the same authority. */
  authority: 'apple' | 'replay' | null;
  problems: readonly Issue[];
  slices: readonly SliceVerification[];
}

/** Whether none of the findings is an error. */
export function isSound(findings: readonly { severity: Issue['severity'] }[]): boolean {
  return findings.every(({ severity }) => severity !== 'error');
}

/** The authority that all slices have in common. */
export function commonAuthority(slices: readonly SliceVerification[]): 'apple' | 'replay' | null {
  const [first, ...others] = slices.map(({ authority }) => authority);
  return first !== undefined && others.every((authority) => authority === first) ? first : null;
}
