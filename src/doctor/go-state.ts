import type { Probe } from './probe.js';

/** The Go that a shell in the working folder would run. */
export interface GoState {
  /** Answers of `go env`; null when there is no go or it fails. */
  settings: Readonly<Record<string, string>> | null;
  /** Path of the first `go` on PATH; null without one. */
  path: string | null;
  /** Every `go` on PATH, in its order. */
  onPath: readonly string[];
  /** First line that a failing `go env` printed. */
  problem: string | null;
}

/**
 * Settings that `go env` answers without starting a compiler. For CGO_CFLAGS and its like, and so for a `go env` of all,
 * it runs clang, which opens an installer on a Mac without developer tools.
 * Source: cmd/go/internal/envcmd/env.go (ExtraEnvVarsCostly).
 */
const names =
  'CC CGO_ENABLED GO111MODULE GOAMD64 GOARCH GOBIN GOCACHE GOCACHEPROG GODEBUG GOENV GOEXPERIMENT GOFLAGS GOHOSTARCH GOINSECURE GOMOD GOMODCACHE GONOPROXY GONOSUMDB GOPATH GOPRIVATE GOPROXY GOROOT GOSUMDB GOTMPDIR GOTOOLDIR GOVERSION GOWORK';
export const goEnvArguments = ['env', '-json', ...names.split(' ')];

/** Runs `go env` as the user would, but without letting it download another toolchain. */
export async function readGoState(probe: Probe): Promise<GoState> {
  const onPath: string[] = [];
  for (const folder of pathFolders(probe)) {
    const candidate = `${folder.replace(/\/$/, '')}/go`;
    if ((await probe.inspect(candidate)).kind === 'file') onPath.push(candidate);
  }
  const output = await probe.run('go', goEnvArguments, { GOTOOLCHAIN: 'local' });
  const settings = output?.exitCode === 0 ? parseSettings(output.stdout) : null;
  const problem = settings === null ? (firstLine(output?.stderr) ?? null) : null;
  return { settings, path: onPath[0] ?? null, onPath, problem };
}

/** Returns the folders of PATH, in their order, each once. */
export function pathFolders({ environment }: Pick<Probe, 'environment'>): string[] {
  return [...new Set((environment.PATH ?? '').split(':').filter((folder) => folder.startsWith('/')))];
}

function parseSettings(text: string): Record<string, string> | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function firstLine(text: string | undefined): string | undefined {
  return text?.trim().split('\n')[0] || undefined;
}
