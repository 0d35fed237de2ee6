import type { Log } from '../../system/log.js';
import { type GoRelease, isExact, newestPatch, parseRelease, releaseName } from '../version/go-release.js';
import type { InstalledGo } from './installed.js';
import type { GoWay } from './source.js';
import type { ToolCache } from './tool-cache.js';
import { unavailable, type WayAnswer } from './unavailable.js';

/**
 * Gives the release to install. One that is named exactly is taken as it is; `1.26` becomes the newest patch that the
 * first way which answers has, and where none answers, the newest on this machine, with a warning.
 * Errors: `go-version-unknown`, `go-unavailable`.
 */
export async function chooseRelease(request: {
  wanted: GoRelease;
  ways: readonly GoWay[];
  installed: readonly InstalledGo[];
  cache: ToolCache;
  log: Log;
}): Promise<GoRelease> {
  const { wanted, ways, installed, cache, log } = request;
  if (isExact(wanted)) return wanted;
  const name = releaseName(wanted);
  const answers: WayAnswer[] = [];
  for (const way of ways) {
    const answer = await way.releases();
    if (answer.kind === 'no-answer') {
      answers.push({ way, ...answer });
      continue;
    }
    const newest = newestPatch(wanted, answer.releases);
    if (newest !== null) {
      log.info(`Go ${name} names no patch: ${releaseName(newest)} is the newest that ${way.name} has.`);
      return newest;
    }
    answers.push({ way, kind: 'unknown', said: `it has no release of ${name}` });
  }
  const here = [...cache.versions(), ...installed.map(({ version }) => version)].map(parseRelease);
  const newest = newestPatch(
    wanted,
    here.filter((release) => release !== null),
  );
  if (newest === null || answers.some(({ kind }) => kind === 'unknown'))
    throw unavailable(name, answers, cache.folder);
  log.warning(
    `Go ${name} names no patch, and no list of releases could be read: ${releaseName(newest)} is used because it is on this machine. Pin all three parts.`,
  );
  return newest;
}
