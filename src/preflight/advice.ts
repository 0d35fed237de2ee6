import { basename } from 'node:path';
import type { CodeVerification } from '../bundle/verify-bundle.js';
import type { Issue } from '../system/issue.js';

/**
 * What the notary does not look at, and users' Macs do: a program for two architectures whose library is for one
 * starts on half of the Macs. In: all code, as `judge` gives it. Out: warnings.
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
