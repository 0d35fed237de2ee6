import type { GoRelease } from './go-release.js';

/** One minor release of Go 1. */
interface MinorRelease {
  minor: number;
  /** Date of `1.N.0`. */
  released: string;
  /** First day without security fixes; null while the minor is supported. */
  endOfLife: string | null;
  /** Oldest macOS that the release supports. */
  oldestMacOS: { amd64: string; arm64: string };
}

/**
 * Minor releases. A minor is supported until two newer ones exist (Go's SECURITY.md). Sources:
 * https://go.dev/doc/devel/release, https://endoflife.date/go, golang/go#57125, #64207, #69839 and #75836.
 */
export const minorReleases: readonly MinorRelease[] = [
  minor(16, '2021-02-16', '2022-03-15', '10.12'),
  minor(17, '2021-08-16', '2022-08-02', '10.13'),
  minor(18, '2022-03-15', '2023-02-01', '10.13'),
  minor(19, '2022-08-02', '2023-08-08', '10.13'),
  minor(20, '2023-02-01', '2024-02-06', '10.13'),
  minor(21, '2023-08-08', '2024-08-13', '10.15'),
  minor(22, '2024-02-06', '2025-02-11', '10.15'),
  minor(23, '2024-08-13', '2025-08-12', '11'),
  minor(24, '2025-02-11', '2026-02-10', '11'),
  minor(25, '2025-08-12', '2026-08-18', '12'),
  minor(26, '2026-02-10', null, '12'),
  minor(27, '2026-08-18', null, '13'),
];

function minor(number: number, released: string, endOfLife: string | null, macOS: string): MinorRelease {
  const arm64 = macOS.startsWith('10.') ? '11' : macOS;
  return { minor: number, released, endOfLife, oldestMacOS: { amd64: macOS, arm64 } };
}

/** Returns the newest minor that is released at a date, as far as this table goes. */
export function newestMinor(now: Date): number {
  const day = now.toISOString().slice(0, 10);
  const released = minorReleases.filter((each) => each.released <= day);
  return (released.at(-1) ?? minorReleases[0])?.minor ?? 0;
}

/** Returns the date since which a release has no security fixes; null for a supported or a newer one. */
export function endOfLifeOf({ major, minor: number }: GoRelease, now: Date): string | null {
  const [first] = minorReleases;
  if (major !== 1) return null;
  const entry = first && number < first.minor ? first : minorReleases.find((each) => each.minor === number);
  const date = entry?.endOfLife ?? null;
  return date !== null && date <= now.toISOString().slice(0, 10) ? date : null;
}

/** Returns the oldest macOS that a release supports; null for a release that is not in the table. */
export function oldestMacOSOf(release: GoRelease, arch: 'amd64' | 'arm64'): string | null {
  return minorReleases.find((each) => each.minor === release.minor)?.oldestMacOS[arch] ?? null;
}
