import { InputError, ToolError } from '../../system/errors.js';
import type { FailureCode } from '../../system/failure-codes.js';
import type { GoInstallation } from '../install/go-installation.js';

/** A message of the go command with one cause, whatever the command was. */
interface KnownFailure {
  pattern: RegExp;
  /** The setting at fault; null when a service failed. */
  input: string | null;
  code: FailureCode;
  /** The sentence and the remedy; `detail` is the first group of the pattern, `module` the one that the line names. */
  explain(
    detail: string,
    context: { go: GoInstallation; module: string },
  ): { message: string; remedy: string };
  retryable?: true;
}

/** In this order: the first pattern that matches a line explains the failure. */
const knownFailures: readonly KnownFailure[] = [
  {
    pattern: /parsing \$GOFLAGS: (.*)/,
    input: 'GOFLAGS',
    code: 'build-flags-invalid',
    explain: (detail) => ({
      message: `GOFLAGS: the go command refuses it: ${detail}.`,
      remedy:
        'Correct the variable GOFLAGS, or the value that "go env -w" saved (go env -u GOFLAGS removes it).',
    }),
  },
  {
    pattern: /^(flag provided but not defined: .*|invalid value .* for flag .*|malformed import path "-.*)/,
    input: 'build-flags',
    code: 'build-flags-invalid',
    explain: (detail) => ({
      message: `build-flags: the go command refuses it: ${detail}.`,
      remedy: 'Use flags of "go help build", one per line.',
    }),
  },
  {
    pattern: /unknown GOEXPERIMENT (\S+)/,
    input: 'GOEXPERIMENT',
    code: 'go-experiment-unknown',
    explain: (detail, { go: { version } }) => ({
      message: `GOEXPERIMENT: Go ${version} has no experiment ${detail}.`,
      remedy: 'Remove it from the variable GOEXPERIMENT, or use the Go that has it.',
    }),
  },
  {
    pattern: /requires go >= ([\w.]+)/,
    input: 'go-version',
    code: 'go-version-too-old',
    explain: (newer, { go: { version } }) => ({
      message: `go-version: the module needs Go ${newer}, but the run uses Go ${version}.`,
      remedy: `Set go-version to ${newer} or newer, or lower the go line of the module.`,
    }),
  },
  {
    pattern:
      /(terminal prompts disabled|could not read Username|Authentication failed|Permission denied \(publickey|Host key verification failed|: 40[13] (?:Unauthorized|Forbidden))/,
    input: null,
    code: 'modules-refused',
    explain: (detail, { module }) => ({
      message: `A server refused ${module}: ${detail.replace(/^: /, '')}.`,
      remedy:
        'For a private module set the variable GOPRIVATE, and module-token, a .netrc or Git credentials. For a public one check goproxy.',
    }),
  },
  {
    // All that Go prints of the refusals when the module path ends in .git
    pattern: /no secure protocol found for repository/,
    input: null,
    code: 'modules-refused',
    explain: (_detail, { module }) => ({
      message: `Git could not read the repository of ${module} over HTTPS or SSH.`,
      remedy: 'A private module needs the variable GOPRIVATE, and module-token, a .netrc or Git credentials.',
    }),
  },
  {
    pattern: /(x509: .*|SSL certificate problem: .*|server certificate verification failed)/,
    input: null,
    code: 'modules-unavailable',
    explain: (detail, { module }) => ({
      message: `The certificate of the server of ${module} is not trusted: ${detail.replace(/\.$/, '')}.`,
      remedy:
        'Install the certificate authority of the server or proxy on this machine. On Linux the variables SSL_CERT_FILE (Go) and GIT_SSL_CAINFO (Git) can name it.',
    }),
  },
  {
    pattern: /(: (?:404|410) |unknown revision|repository not found|: not found: )/i,
    input: null,
    code: 'modules-refused',
    explain: (_detail, { module }) => ({
      message: `A server does not have ${module}.`,
      remedy:
        'Check the module path and version. A private module needs the variable GOPRIVATE, and module-token, a .netrc or Git credentials.',
    }),
  },
  {
    pattern:
      /(dial tcp|: i\/o timeout|TLS handshake|connection reset by peer|no such host|: (?:429|50[0-4]) |module lookup disabled by GOPROXY=off)/,
    input: null,
    code: 'modules-unavailable',
    retryable: true,
    explain: (_detail, { module }) => ({
      message: `Go could not download ${module}.`,
      remedy: 'Check that this machine can reach the proxies in GOPROXY, or set goproxy, then run it again.',
    }),
  },
  {
    pattern:
      /(?:unable to find (?:dynamic system library|(?:system )?framework) ['"]|library not found for -l|framework not found '?|ld: (?:library|framework) ')([\w.+-]+)/,
    input: 'cgo',
    code: 'sdk-missing',
    explain: (library) => ({
      message: `cgo: the C compiler finds no ${library} for macOS.`,
      remedy:
        'Use a macOS runner. A cross compiler needs an SDK of macOS, or stubs of its libraries: name their folders in CC or CGO_LDFLAGS (--sysroot, -F, -L).',
    }),
  },
  {
    pattern: /cgo: (C compiler .* not found)/,
    input: 'cgo',
    code: 'cgo-compiler-missing',
    explain: (detail) => ({
      message: `cgo: ${detail.replaceAll('"', '')}.`,
      remedy: 'Use a macOS runner with Xcode or the command line tools, or set CC to a compiler for macOS.',
    }),
  },
];

/** Explains failures that every `go` command can have; null for any other. */
export function explainCommonFailure(
  lines: readonly string[],
  go: GoInstallation,
): InputError | ToolError | null {
  for (const { pattern, input, code, explain, retryable = false } of knownFailures) {
    const line = lines.find((each) => pattern.test(each));
    if (line === undefined) continue;
    const { message, remedy } = explain(pattern.exec(line)?.[1] ?? '', { go, module: moduleIn(line) });
    const details = { code, remedy, lines, retryable };
    return input === null ? new ToolError(message, details) : new InputError(input, message, details);
  }
  return null;
}

/** Returns the module that a line names: `cmd/main.go:6:2: example.com/x@v1.2.3: reading https://…`. */
function moduleIn(line: string): string {
  const [, module] = /(?:^|\s)([^\s@]+@v[^\s:]+):/.exec(line) ?? [];
  return module === undefined ? 'a module of the build' : `the module ${module}`;
}
