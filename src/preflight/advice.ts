import { basename } from 'node:path';
import type { CodeVerification } from '../bundle/code-verification.js';
import { lintEntitlements, restrictedFinding } from '../signature/entitlements/lint-entitlements.js';
import type { Issue } from '../system/issue.js';
import { justInTimeAdvice } from './just-in-time.js';
import { forbiddenKeys } from './restricted-entitlements.js';

/**
 * What the notary does not look at, and users' Macs do: a program for two architectures whose library is for one
 * starts on half of the Macs. In: all code, as `checkCode` gives it. Out: warnings.
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
      message: `${basename(inner.path)} has no code for ${arch}, but ${basename(outer.path)}, which it is part of, has.`,
      remedy: `Build it for ${arch}, too, and join both (lipo -create), or build the program without ${arch}.`,
      docUrl: 'https://developer.apple.com/documentation/apple-silicon/building-a-universal-macos-binary',
    }));
}

/**
 * What is wrong with the entitlements of programs, besides what the notary says of them: unknown keys, values of the
 * wrong type, restricted ones that nobody allows. What they cost is told where they are chosen.
 */
export async function entitlementAdvice(code: readonly CodeVerification[]): Promise<Issue[]> {
  return (await Promise.all(code.map(adviceFor))).flat();
}

/** Slices of a program have the same entitlements; what is wrong is said once. */
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
