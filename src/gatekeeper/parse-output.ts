import type { Check } from '../artifact/assessment.js';

/** The verdict that spctl prints. */
export interface SpctlAnswer {
  accepted: boolean;
  /** E.g. `Notarized Developer ID`, `Unnotarized Developer ID`. */
  source: string | null;
  origin: string | null;
  /** Reason why the verdict does not count, e.g. `security disabled`. */
  override: string | null;
}

/** Parses the output of spctl -vv. Source: security_systemkeychain, src/spctl.cpp. */
export function readSpctl({ text, exitCode }: Check): SpctlAnswer {
  return {
    accepted: exitCode === 0 && /: accepted$/m.test(text),
    source: lineOf('source', text),
    origin: lineOf('origin', text),
    override: lineOf('override', text),
  };
}

/** A signature as `codesign --display -vvv` prints it. */
export interface DisplayedSignature {
  /** Leaf first; none for an ad-hoc signature. */
  authorities: string[];
  teamId: string | null;
  flags: string[];
}

/** Parses the output of `codesign --display -vvv`. Source: security_systemkeychain, src/cs_dump.cpp. */
export function readDisplay({ text }: Check): DisplayedSignature {
  const team = lineOf('TeamIdentifier', text);
  const [, flags = 'none'] = /\bflags=0x[0-9a-f]+\(([^)]*)\)/.exec(text) ?? [];
  return {
    authorities: [...text.matchAll(/^Authority=(.+)$/gm)]
      .map(([, name = '']) => name)
      .filter((name) => name !== '(unavailable)'),
    teamId: team === 'not set' ? null : team,
    flags: flags === 'none' ? [] : flags.split(','),
  };
}

/** Signature of a package as `pkgutil --check-signature` prints it. */
export interface PackageSignature {
  /** E.g. `signed by a developer certificate issued by Apple for distribution`. */
  status: string | null;
  isSigned: boolean;
  /** macOS trusts the signer for distribution. */
  isTrusted: boolean;
  /** Null without a trusted timestamp. */
  timestamp: string | null;
  /** Leaf first. */
  signers: string[];
}

/** Parses the output of `pkgutil --check-signature`, whose manual page defines no exit codes. */
export function readPackageSignature({ text }: Check): PackageSignature {
  const status = /^\s*Status: (.+?)\s*$/m.exec(text)?.[1] ?? null;
  return {
    status,
    isSigned: status !== null && status !== 'no signature',
    isTrusted: /issued by Apple for distribution|trusted by macOS|^signed Apple Software/.test(status ?? ''),
    timestamp: /^\s*Signed with a trusted timestamp on: (.+?)\s*$/m.exec(text)?.[1] ?? null,
    signers: [...text.matchAll(/^\s+\d+\. (.+)$/gm)].map(([, name = '']) => name),
  };
}

/** Returns the first file or cause that codesign names for an invalid signature. */
export function readCause({ text }: Check, path: string): string {
  const line = text.split('\n').find((each) => each.startsWith(`${path}: `));
  return line?.slice(path.length + 2) ?? text.split('\n')[0] ?? '';
}

function lineOf(name: string, text: string): string | null {
  return new RegExp(`^${name}=(.*)$`, 'm').exec(text)?.[1] ?? null;
}
