import type { Log } from '../../system/log.js';
import type { GoSource } from '../download/go-source.js';
import { type GoRelease, isExact, newestPatch, parseRelease, releaseName } from '../version/go-release.js';
import { explainUnavailable, type SourceAnswer } from './explain-unavailable.js';
import type { InstalledGo } from './find-installed.js';
import type { ToolCache } from './tool-cache.js';

/**
 * Returns the release to install. An exact name is used as it is. `1.26` becomes the newest patch of the first source
 * that answers or, if none does, the newest one on this machine, with a warning.
 * Errors: `go-version-unknown`, `go-unavailable`.
 */
export async function chooseRelease(request: {
  wanted: GoRelease;
  sources: readonly GoSource[];
  installed: readonly InstalledGo[];
  cache: ToolCache;
  log: Log;
}): Promise<GoRelease> {
  const { wanted, sources, installed, cache, log } = request;
  if (isExact(wanted)) return wanted;
  const name = releaseName(wanted);
  const answers: SourceAnswer[] = [];
  for (const source of sources) {
    const answer = await source.releases();
    if (answer.kind === 'unreachable') {
      answers.push({ source, ...answer });
      continue;
    }
    const newest = newestPatch(wanted, answer.releases);
    if (newest !== null) {
      log.info(`Go ${name} names no patch: ${releaseName(newest)} is the newest that ${source.name} has.`);
      return newest;
    }
    answers.push({ source, kind: 'unknown', reason: `it has no release of ${name}` });
  }
  const onMachine = [...cache.versions(), ...installed.map(({ version }) => version)].map(parseRelease);
  const newest = newestPatch(
    wanted,
    onMachine.filter((release) => release !== null),
  );
  if (newest === null || answers.some(({ kind }) => kind === 'unknown'))
    throw explainUnavailable(name, answers, cache.folder);
  log.warning(
    `Go ${name} names no patch, and no source lists its releases: the run uses ${releaseName(newest)}, which is on this machine. Pin an exact version.`,
  );
  return newest;
}
