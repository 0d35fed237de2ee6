import type { Log } from '../../system/log.js';
import type { GoSource } from '../download/go-source.js';
import {
  compareReleases,
  type GoRelease,
  newestOf,
  parseRelease,
  releaseName,
} from '../version/go-release.js';
import { endOfLifeOf, minorReleases, newestMinor } from '../version/release-history.js';
import type { GoVersionChoice } from '../version/resolve-version.js';
import { isWithin, type VersionBounds } from '../version/version-range.js';
import { explainUnavailable, type SourceAnswer } from './explain-unavailable.js';
import type { InstalledGo } from './find-installed.js';
import type { ToolCache } from './tool-cache.js';

export interface ReleaseChoice {
  choice: GoVersionChoice;
  /** The input `check-latest`: asks the sources even when a Go on this machine matches. */
  checkLatest: boolean;
  sources(): Promise<readonly GoSource[]>;
  /** The Go on this machine outside of the tool cache. */
  installed(): Promise<readonly InstalledGo[]>;
  cache: ToolCache;
  now: Date;
  log: Log;
}

/**
 * Returns the release to install. An exact version is used as it is. A range becomes the newest matching release on this
 * machine or, without one or with `checkLatest`, of the first source that answers. `stable` and `oldstable` always ask
 * the sources. Without an answer, the newest release on this machine is used, with a warning.
 * Errors: `go-version-unknown`, `go-unavailable`.
 */
export async function chooseRelease(request: ReleaseChoice): Promise<GoRelease> {
  const { choice, checkLatest, cache, installed, now, log } = request;
  if (choice.request.kind === 'exact') return choice.request.release;
  const { text } = choice.request;
  const onMachine = [...(await cache.versions()), ...(await installed()).map(({ version }) => version)]
    .map(parseRelease)
    .filter((release) => release !== null);
  const local = pick(choice, onMachine, now);
  if (local !== null && !checkLatest && choice.request.kind !== 'alias') {
    log.info(`Go ${text}: ${releaseName(local)} is the newest match on this machine.`);
    return local;
  }
  const answer = await askSources(request);
  if (answer.release !== null) return answer.release;
  const isMinimum = choice.request.kind === 'minimum';
  const newer = isMinimum ? onMachine.filter((release) => satisfiesMinimum(choice, release)) : [];
  const fallback = local ?? newestOf(newer);
  if (fallback === null || answer.isDecided) throw explainUnavailable(text, answer.answers, cache.folder);
  log.warning(
    `Go ${text}: no source lists its releases, so the run uses ${releaseName(fallback)}, which is on this machine. Pin an exact version.`,
  );
  return fallback;
}

async function askSources({ choice, sources, now, log }: ReleaseChoice): Promise<{
  release: GoRelease | null;
  answers: SourceAnswer[];
  /** A source answers, and it has no matching release. */
  isDecided: boolean;
}> {
  const answers: SourceAnswer[] = [];
  for (const source of await sources()) {
    const answer = await source.releases();
    if (answer.kind === 'unreachable') {
      answers.push({ source, ...answer });
      continue;
    }
    const release = pick(choice, answer.releases, now, 'complete');
    if (release !== null) {
      log.info(`Go ${choice.request.text}: ${releaseName(release)} is the newest match of ${source.name}.`);
      return { release, answers, isDecided: true };
    }
    answers.push({ source, kind: 'unknown', reason: `it has no release of ${choice.request.text}` });
  }
  return { release: null, answers, isDecided: answers.some(({ kind }) => kind === 'unknown') };
}

/** Returns the newest matching release; `complete` when the list has every release there is. */
function pick(
  choice: GoVersionChoice,
  releases: readonly GoRelease[],
  now: Date,
  list: 'complete' | 'partial' = 'partial',
): GoRelease | null {
  const usable = releases.filter((each) => each.preview === null && satisfiesMinimum(choice, each));
  const newest = list === 'complete' ? (newestOf(usable)?.minor ?? 0) : newestMinor(now);
  const bounds = boundsOf(choice, { newest, now });
  const found = newestOf(usable.filter((release) => isWithin(release, bounds)));
  return found && { ...found, patch: found.patch ?? 0 };
}

function satisfiesMinimum({ minimum }: GoVersionChoice, release: GoRelease): boolean {
  return minimum === null || compareReleases(release, minimum.release) >= 0;
}

/** A `go` line becomes the newest patch of its minor or, when that is out of support, of the oldest supported one. */
function boundsOf(
  { request }: GoVersionChoice,
  { newest, now }: { newest: number; now: Date },
): VersionBounds {
  const minor = (number: number): VersionBounds => ({ from: first(number), below: first(number + 1) });
  if (request.kind === 'range') return request.bounds;
  if (request.kind === 'alias') return minor(request.alias === 'stable' ? newest : newest - 1);
  if (request.kind === 'exact') return { from: request.release, below: request.release };
  const isSupported = endOfLifeOf(request.release, now) === null;
  return minor(isSupported ? request.release.minor : oldestSupportedMinor(now));
}

const first = (minor: number): GoRelease => ({ major: 1, minor, patch: 0, preview: null });

function oldestSupportedMinor(now: Date): number {
  const supported = minorReleases.find(({ minor }) => endOfLifeOf(first(minor), now) === null);
  return supported?.minor ?? newestMinor(now);
}
