import { type GoRelease, isExact, parseRelease } from './go-release.js';
import { parseVersionRange, type VersionBounds } from './version-range.js';

/** A Go version as users write it; `text` is for messages. */
export type VersionRequest =
  | { kind: 'exact'; text: string; release: GoRelease }
  | { kind: 'range'; text: string; bounds: VersionBounds }
  /** The newest release, or the newest one of the minor before it. */
  | { kind: 'alias'; text: string; alias: 'stable' | 'oldstable' }
  /** The `go` line of a module: any supported release from this one on. */
  | { kind: 'minimum'; text: string; release: GoRelease };

/** asdf and mise write `latest`; `latest:1.26` is the newest patch of a minor. */
const aliases: Readonly<Record<string, 'stable' | 'oldstable'>> = {
  stable: 'stable',
  latest: 'stable',
  oldstable: 'oldstable',
};

/** Releases of 2011 to 2017, which YAML makes of 1.10, 1.20 and so on. */
const losesZero = /^1\.[1-9]$/;

/** Reads `1.26.8`, `1.26.x`, `^1.26`, `>=1.25`, `stable`, `oldstable`; null for any other text. */
export function parseVersionRequest(input: string): VersionRequest | null {
  const text = input.trim().replace(/^latest:/, '');
  const alias = Object.hasOwn(aliases, text) ? aliases[text] : undefined;
  if (alias) return { kind: 'alias', text, alias };
  if (losesZero.test(text)) return null;
  const release = parseRelease(text);
  if (release && isExact(release)) return { kind: 'exact', text: text.replace(/^go/, ''), release };
  const bounds = parseVersionRange(text);
  return bounds && { kind: 'range', text: text.replace(/^go/, ''), bounds };
}

/** Explains why a text is not a Go version. */
export function explainInvalidVersion(text: string): { message: string; remedy: string } {
  if (losesZero.test(text.trim())) {
    return {
      message: `'${text}' would be a Go release of 2011 to 2017. YAML reads ${text}0 without quotes as ${text}.`,
      remedy: `Write '${text}0' in quotes, or a full version.`,
    };
  }
  return {
    message: `'${text}' is not a Go version.`,
    remedy: 'Use a release such as 1.26.8, a range such as 1.26.x or ^1.26, stable or oldstable.',
  };
}
