/**
 * Names of Go releases, as https://go.dev/doc/toolchain#version defines them: `1.26.8`, `1.26` (a language
 * version, or before 1.21 the first release of a minor), `1.27rc1`, `1.27beta2`.
 */
export interface GoRelease {
  major: number;
  minor: number;
  /** Null for a name of two parts: `1.26`. */
  patch: number | null;
  preview: { kind: 'beta' | 'rc'; number: number } | null;
}

/** The first release of a minor is named `1.N.0` since Go 1.21, and `1.N` before. */
const firstMinorWithPatchZero = 21;

const pattern = /^(?:go)?([1-9]\d{0,2})\.(0|[1-9]\d{0,3})(?:\.(0|[1-9]\d{0,3})|(beta|rc)([1-9]\d{0,2}))?$/;

/** Reads `1.26.8`, `go1.26.8`, `1.26` or `1.27rc1`; null for any other text, such as a range. */
export function parseRelease(text: string): GoRelease | null {
  const [, major, minor, patch, kind, number] = pattern.exec(text.trim()) ?? [];
  if (major === undefined || minor === undefined) return null;
  return {
    major: Number(major),
    minor: Number(minor),
    patch: patch === undefined ? null : Number(patch),
    preview: kind === 'beta' || kind === 'rc' ? { kind, number: Number(number) } : null,
  };
}

/** Returns true for the name of one release, false for all patches of a minor. */
export function isExact(release: GoRelease): boolean {
  return release.patch !== null || release.preview !== null;
}

/** Returns Go's own name, without `go`: `1.26.8`, `1.20` for 1.20.0, `1.27rc1`. */
export function releaseName({ major, minor, patch, preview }: GoRelease): string {
  if (preview) return `${major}.${minor}${preview.kind}${preview.number}`;
  if (patch === null || (patch === 0 && major === 1 && minor < firstMinorWithPatchZero))
    return `${major}.${minor}`;
  return `${major}.${minor}.${patch}`;
}

/** Returns the semantic version that tool caches use: `1.26.8`, `1.27.0-rc.1` (as actions/setup-go). */
export function semanticVersion({ major, minor, patch, preview }: GoRelease): string {
  const suffix = preview ? `-${preview.kind}.${preview.number}` : '';
  return `${major}.${minor}.${patch ?? 0}${suffix}`;
}

/** Orders releases from old to new: `1.26` (the language version), `1.26beta1`, `1.26rc1`, `1.26.0`, `1.26.1`. */
export function compareReleases(a: GoRelease, b: GoRelease): number {
  const [left, right] = [orderOf(a), orderOf(b)];
  const index = left.findIndex((value, at) => value !== right[at]);
  return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
}

function orderOf({ major, minor, patch, preview }: GoRelease): number[] {
  const stages = { beta: 1, rc: 2 } as const;
  if (preview) return [major, minor, stages[preview.kind], preview.number];
  return patch === null ? [major, minor, 0, 0] : [major, minor, 3, patch];
}

/** Returns the newest release; null for an empty list. */
export function newestOf(releases: readonly GoRelease[]): GoRelease | null {
  return [...releases].sort(compareReleases).at(-1) ?? null;
}
