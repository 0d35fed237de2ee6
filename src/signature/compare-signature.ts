import { isDeepStrictEqual } from 'node:util';
import type { SliceInspection } from './signature-description.js';

/** Properties that a finished signature must have. */
export interface ExpectedSignature {
  entitlements: Readonly<Record<string, unknown>>;
  hardenedRuntime: boolean;
  timestamped: boolean;
  /** Null accepts every identifier. */
  identifier: string | null;
  /** Missing accepts every team. */
  teamId?: string | null;
}

/** Compares the signature of a slice with the expected one. Returns the first difference; null without one. */
export function compareSignature({ signature }: SliceInspection, expected: ExpectedSignature): string | null {
  if (signature.kind === 'none') return 'it has no signature';
  if (!isEqual(signature.entitlements, expected.entitlements)) {
    const keys = differentKeys(signature.entitlements, expected.entitlements).join(', ');
    return `these entitlements differ from the requested ones: ${keys}`;
  }
  if (expected.hardenedRuntime && !signature.flags.includes('runtime')) return 'it has no hardened runtime';
  if (expected.timestamped && signature.timestamp === null) return 'it has no timestamp';
  if (expected.identifier !== null && signature.identifier !== expected.identifier)
    return `its identifier is ${signature.identifier}, not ${expected.identifier}`;
  if (expected.teamId !== undefined && signature.teamId !== expected.teamId)
    return `its team is ${signature.teamId ?? 'missing'}, not ${expected.teamId ?? 'none'}`;
  return null;
}

function differentKeys(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): string[] {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.filter((key) => !isEqual(a[key], b[key]));
}

/** Ignores prototypes, which differ between the readers of XML and of DER. */
function isEqual(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(structuredClone(a), structuredClone(b));
}
