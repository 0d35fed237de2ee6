import { type Failure, InputError, ToolError } from '../../system/errors.js';
import type { GoSource } from '../download/go-source.js';

/** Why a source did not provide a release. */
export interface SourceAnswer {
  source: Pick<GoSource, 'name'>;
  kind: 'unknown' | 'unreachable';
  reason: string;
}

/**
 * Explains why a release is not available: names every source with its answer. An `InputError` when a source that
 * answers does not know the release, else a `ToolError`.
 */
export function explainUnavailable(
  version: string,
  answers: readonly SourceAnswer[],
  cacheFolder: string,
): Failure {
  const details = [
    `it is neither in the tool cache ${cacheFolder} nor on PATH`,
    ...answers.map(({ source, reason }) => `${source.name}: ${reason}`),
  ].join('; ');
  if (answers.some(({ kind }) => kind === 'unknown')) {
    const isDecided = answers.every(({ kind }) => kind === 'unknown');
    const problem = isDecided ? `there is no Go ${version}` : `no source that answers has Go ${version}`;
    return new InputError('go-version', `go-version: ${problem}: ${details}.`, {
      code: 'go-version-unknown',
      remedy: 'Use a version from https://go.dev/dl, or check the mirror in go-download-base-url or goproxy.',
    });
  }
  return new ToolError(`Go ${version} is not available: ${details}.`, {
    code: 'go-unavailable',
    remedy:
      'Let this machine reach the download site, name a mirror with go-download-base-url or a module proxy with goproxy, or install this version of Go beforehand.',
    retryable: true,
  });
}
