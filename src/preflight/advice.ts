import { basename } from 'node:path';
import type { CodeVerification } from '../bundle/code-verification.js';
import { lintEntitlements, restrictedFinding } from '../signature/entitlements/lint-entitlements.js';
import type { Issue } from '../system/issue.js';
import { justInTimeAdvice } from './just-in-time.js';
import { forbiddenKeys } from './restricted-entitlements.js';

/**
 * Returns warnings about nested code without a slice that the outer code has: the program fails to start on Macs of
 * that architecture. The notary does not check this. Called with all code, as `checkCode` returns it.
 */
export function missingSlices(code: readonly CodeVerification[]): Issue[] {
  return code.flatMap((outer) => outer.nested.flatMap((inner) => missingIn(inner, outer)));
}

function missingIn(inner: CodeVerification, outer: CodeVerification): Issue[] {
  const archs = new Set(inner.slices.map(({ arch }) => arch));
  if (archs.size === 0) return [];
  return outer.slices
    .filter(({ arch }) => !archs.has(arch))
    .map(({ arch }) => ({
      severity: 'warning',
      code: 'slice-missing',
      path: inner.executable ?? inner.path,
      architecture: arch,
      message: `${basename(inner.path)} has no code for ${arch}, but ${basename(outer.path)}, which contains it, has.`,
      remedy: `Build it for ${arch} as well and join both (lipo -create), or build the program without ${arch}.`,
      docUrl: 'https://developer.apple.com/documentation/apple-silicon/building-a-universal-macos-binary',
    }));
}

/**
 * Returns problems of entitlements that the notary does not check: unknown keys, values of the wrong type, restricted
 * keys without a profile. Their cost is reported where they are chosen, in `loadEntitlements`.
 */
export async function entitlementAdvice(code: readonly CodeVerification[]): Promise<Issue[]> {
  return (await Promise.all(code.map(adviceFor))).flat();
}

/** Slices of a program have the same entitlements, so each problem is reported once. */
async function adviceFor({ path, executable, slices }: CodeVerification): Promise<Issue[]> {
  const values: Record<string, unknown> = Object.assign(
    {},
    ...slices.map(({ entitlements }) => entitlements),
  );
  const isBundle = executable !== null && executable !== path;
  const forbidden = await forbiddenKeys(Object.keys(values), isBundle ? path : null);
  const about = { path: executable ?? path, architecture: null };
  const flags = slices[0]?.flags ?? [];
  const compiles = await justInTimeAdvice({ path: executable ?? path, flags, entitlements: values });
  return [
    ...(compiles === null ? [] : [compiles]),
    ...forbidden.map((key) => ({ ...restrictedFinding(key), ...about, severity: 'error' as const })),
    ...lintEntitlements(values, { release: false })
      .filter(({ code }) => code !== 'entitlement-cost' && code !== 'entitlement-restricted')
      .map((finding) => ({ ...finding, ...about, severity: 'warning' as const })),
  ];
}
