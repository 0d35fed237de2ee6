import type { X509Certificate } from 'node:crypto';
import type { Trust } from '../../identity/trust.js';
import type { InputError } from '../../system/errors.js';
import type { Issue } from '../../system/issue.js';
import type { SignatureKind } from '../signature-description.js';

/** Trust and time of a verification. */
export interface VerifyOptions {
  trust: Trust;
  now: Date;
}

/** The result for one slice, valid or not. */
export interface SliceVerification {
  arch: string;
  /** `execute`, `dylib`, ... */
  fileType: string;
  /** As in the load command: xxxx.yy.zz in nibbles; 0 without one. */
  sdk: number;
  kind: SignatureKind;
  identifier: string | null;
  /** By Apple's names. */
  flags: readonly string[];
  /** Of each CodeDirectory, 40 lower-case hex digits. */
  cdHashes: readonly { hashType: number; cdHash: string }[];
  /** The CodeDirectory that macOS uses. */
  best: { hashType: number; cdHash: string } | null;
  entitlements: Readonly<Record<string, unknown>>;
  /** The reason why the kernel cannot read the entitlements in XML, unless it reads the same values in DER. */
  unreadableXml: InputError | null;
  /** Leaf first. */
  chain: readonly X509Certificate[];
  /** Owner of the trusted root at the end of the chain; null without one. */
  authority: 'apple' | 'replay' | null;
}

/** The result of verifying code. */
export interface Verification {
  /** True without problems of severity error. */
  valid: boolean;
  /** Null unless every slice is signed under the same authority. */
  authority: 'apple' | 'replay' | null;
  problems: readonly Issue[];
  slices: readonly SliceVerification[];
}

/** Returns true when no finding is an error. */
export function isSound(findings: readonly { severity: Issue['severity'] }[]): boolean {
  return findings.every(({ severity }) => severity !== 'error');
}

/** Returns the authority that all slices share. */
export function commonAuthority(slices: readonly SliceVerification[]): 'apple' | 'replay' | null {
  const [first, ...others] = slices.map(({ authority }) => authority);
  return first !== undefined && others.every((authority) => authority === first) ? first : null;
}
