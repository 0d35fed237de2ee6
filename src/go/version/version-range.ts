import { compareReleases, type GoRelease } from './go-release.js';

/** Releases from `from` (inclusive) up to `below` (exclusive). Never matches previews. */
export interface VersionBounds {
  from: GoRelease;
  below: GoRelease;
}

const word = /^(>=|<=|>|<|=|\^|~)?\s*v?(?:go)?([1-9]\d?)(?:\.(\d{1,4}|x|\*)(?:\.(\d{1,4}|x|\*))?)?$/;

const always: VersionBounds = { from: at(0, 0, 0), below: at(100, 0, 0) };

/**
 * Reads a range as npm and actions/setup-go do: `1.26.x`, `1.26`, `^1.26`, `~1.26.3`, `>=1.25 <1.27`; null for any
 * other text. Source: https://github.com/npm/node-semver#ranges.
 */
export function parseVersionRange(text: string): VersionBounds | null {
  const words = text
    .trim()
    .replace(/([<>=^~])\s+/g, '$1')
    .split(/[\s,]+/);
  const bounds = words.map(boundsOf);
  if (bounds.includes(null)) return null;
  return bounds.filter((each) => each !== null).reduce(intersect, always);
}

function boundsOf(text: string): VersionBounds | null {
  const [whole, operator = '', majorText, minorText, patchText] = word.exec(text) ?? [];
  if (whole === undefined) return null;
  const major = Number(majorText);
  const minor = numberOf(minorText);
  const patch = minor === null ? null : numberOf(patchText);
  const first = at(major, minor ?? 0, patch ?? 0);
  const next = after(major, minor, patch);
  switch (operator) {
    case '>=':
      return { ...always, from: first };
    case '>':
      return { ...always, from: next };
    case '<':
      return { ...always, below: first };
    case '<=':
      return { ...always, below: next };
    case '^':
      return { from: first, below: at(major + 1, 0, 0) };
    case '~':
      return { from: first, below: after(major, minor, null) };
    default:
      return { from: first, below: next };
  }
}

const numberOf = (text: string | undefined): number | null =>
  text === undefined || text === 'x' || text === '*' ? null : Number(text);

function at(major: number, minor: number, patch: number): GoRelease {
  return { major, minor, patch, preview: null };
}

/** Returns the first release after all that a partial version names. */
function after(major: number, minor: number | null, patch: number | null): GoRelease {
  if (minor === null) return at(major + 1, 0, 0);
  return patch === null ? at(major, minor + 1, 0) : at(major, minor, patch + 1);
}

function intersect(a: VersionBounds, b: VersionBounds): VersionBounds {
  return {
    from: compareReleases(a.from, b.from) > 0 ? a.from : b.from,
    below: compareReleases(a.below, b.below) < 0 ? a.below : b.below,
  };
}

/** Returns true when the bounds contain a release, which is not a preview. */
export function isWithin(release: GoRelease, { from, below }: VersionBounds): boolean {
  if (release.preview !== null) return false;
  const exact = { ...release, patch: release.patch ?? 0 };
  return compareReleases(exact, from) >= 0 && compareReleases(exact, below) < 0;
}
