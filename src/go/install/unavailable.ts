import { type Failure, InputError, ToolError } from '../../system/errors.js';
import type { GoWay } from './source.js';

/** What a way said when it was asked for Go. */
export interface WayAnswer {
  way: Pick<GoWay, 'name'>;
  kind: 'unknown' | 'no-answer';
  said: string;
}

/**
 * The one error for "there is no such Go to be had": names every way and what it answered. A release that a way
 * which answers does not know is a wrong setting, else the services are to blame.
 */
export function unavailable(version: string, answers: readonly WayAnswer[], cacheFolder: string): Failure {
  const ways = [
    `the tool cache ${cacheFolder} and PATH do not have it`,
    ...answers.map(({ way, said }) => `${way.name}: ${said}`),
  ].join('; ');
  if (answers.some(({ kind }) => kind === 'unknown')) {
    return new InputError('go-version', `go-version: there is no Go ${version}: ${ways}.`, {
      code: 'go-version-unknown',
      remedy: 'Use a version from https://go.dev/dl, or check the mirror in go-download-base-url or goproxy.',
    });
  }
  return new ToolError(`Go ${version} cannot be had: ${ways}.`, {
    code: 'go-unavailable',
    remedy:
      'Let this machine reach the download site, name a mirror with go-download-base-url or a module proxy with goproxy, or install this version of Go beforehand.',
    retryable: true,
  });
}
