import {
  explainInvalidVersion,
  parseVersionRequest,
  type VersionRequest,
} from '../../go/version/version-request.js';
import { Secret } from '../../system/secrets.js';
import type { InputProblem } from '../problems.js';
import { type InputReader, optional, parseUrl } from '../read-text.js';
import { type InputDefinition, yesNo } from './input-type.js';

/** Inputs that choose Go, and where it and the modules come from. */
export const goInputs = [
  {
    name: 'go-version',
    description:
      'Go version to build with: a release (1.26.8), a range (1.26.x, ^1.26, >=1.25), stable or oldstable. When empty, go-version-file decides.',
    default: '',
    example: '1.26.8',
  },
  {
    name: 'go-version-file',
    description:
      'File with the Go version: go.mod, go.work, .go-version or .tool-versions. When empty, these are searched in working-directory and above.',
    default: '',
    example: 'go.mod',
  },
  {
    name: 'check-latest',
    description: 'Ask for the newest release that matches a range, even when a Go on this machine matches.',
    default: 'false',
    choices: yesNo,
  },
  {
    name: 'go-download-base-url',
    description: 'Go download site, or a mirror of it with the same JSON index.',
    default: 'https://go.dev/dl',
  },
  {
    name: 'go-proofs',
    description:
      'Number of independent sources that must confirm a download of Go. With one, Go is not stored in the tool cache.',
    default: 'two',
    choices: ['two', 'one'],
  },
  {
    name: 'goproxy',
    description:
      'GOPROXY for module downloads. Go itself can come from it too, as the golang.org/toolchain module. When empty, the GOPROXY of the environment is used.',
    default: '',
    example: 'https://goproxy.example.com,direct',
  },
  {
    name: 'module-token',
    description:
      'Token for Git to read private Go modules of this GitHub server. Set the variable GOPRIVATE as well.',
    default: '',
    secret: true,
  },
  {
    name: 'export-go',
    description:
      'Put the pinned Go on PATH for later steps, with GOROOT and GOTOOLCHAIN=local. With packages: none the run only installs Go.',
    default: 'false',
    choices: yesNo,
  },
  {
    name: 'cache',
    description: "Keep Go's module and build caches between runs with the Actions cache.",
    default: 'true',
    choices: yesNo,
    workflowOnly: true,
  },
  {
    name: 'cache-dependency-path',
    description:
      'File whose content is part of the cache key. When empty, go.sum in working-directory is used.',
    default: '',
    workflowOnly: true,
    example: 'backend/go.sum',
  },
] as const satisfies readonly InputDefinition[];

export interface GoSettings {
  version: VersionRequest | null;
  versionFile: string | null;
  checkLatest: boolean;
  downloadBaseUrl: string;
  proofs: 'two' | 'one';
  proxy: string | null;
  moduleToken: Secret | null;
  /** Puts Go on PATH for later steps. */
  export: boolean;
  cache: boolean;
  cacheDependencyPath: string | null;
}

type Name = (typeof goInputs)[number]['name'];

export function parseGo(text: InputReader<Name>, problems: InputProblem[]): GoSettings {
  return {
    version: parseVersion(text('go-version'), problems),
    versionFile: optional(text('go-version-file')),
    checkLatest: text('check-latest') === 'true',
    downloadBaseUrl: parseUrl('go-download-base-url', text, problems),
    proofs: text('go-proofs') === 'one' ? 'one' : 'two',
    proxy: optional(text('goproxy')),
    moduleToken: text('module-token') === '' ? null : new Secret(text('module-token')),
    export: text('export-go') === 'true',
    cache: text('cache') === 'true',
    cacheDependencyPath: optional(text('cache-dependency-path')),
  };
}

function parseVersion(text: string, problems: InputProblem[]): VersionRequest | null {
  if (text === '') return null;
  const request = parseVersionRequest(text);
  if (request === null) {
    problems.push({ input: 'go-version', code: 'go-version-invalid', ...explainInvalidVersion(text) });
  }
  return request;
}
