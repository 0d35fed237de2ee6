import { isAbsolute, relative, resolve } from 'node:path';
import { InputError } from '../../system/errors.js';

/** Returns the error of a failed build. Names missing cgo as the cause where the program has packages that need it. */
export function buildFailure(build: {
  importPath: string;
  arch: string;
  cgo: boolean;
  /** Packages of the program that use cgo. */
  cgoPackages: readonly string[];
  lines: readonly string[];
}): InputError {
  const { importPath, arch, cgo, cgoPackages, lines } = build;
  if (!cgo && cgoPackages.length > 0) {
    return new InputError(
      'cgo',
      `cgo: ${importPath} does not build for darwin/${arch} without cgo, which these packages use: ${cgoPackages.join(', ')}.`,
      {
        code: 'cgo-needed',
        remedy: 'Set cgo: true and use a macOS runner, or set CC to a cross compiler for macOS.',
        lines,
      },
    );
  }
  return new InputError('packages', `packages: ${importPath} does not build for darwin/${arch}.`, {
    code: 'build-failed',
    remedy: remedyOf(lines, cgo),
    lines,
  });
}

/** The go command's messages for a module that go.mod or go.sum lacks. */
const missingModule =
  /no required module provides package|missing go\.sum entry|updates to go\.(?:mod|sum) needed/;

function remedyOf(lines: readonly string[], cgo: boolean): string {
  if (lines.some((line) => missingModule.test(line))) {
    return 'Run go mod tidy in working-directory, and commit go.mod and go.sum.';
  }
  const compiler = cgo ? '; cgo needs a C compiler with a macOS SDK' : '';
  return `Fix the errors of the compiler${compiler}.`;
}

/** A position as the Go compiler prints it: `cmd/tool/main.go:7:2: undefined: x`. */
const position = /^(\S.*?\.(?:go|c|h|m|s)):(\d+:\d+: .*)$/;

/** Rewrites the path at the start of a compiler's line, so that it is relative to the root of the workspace. */
export function relativeToRoot(line: string, workingDirectory: string, root: string): string {
  const [, path, rest] = position.exec(line) ?? [];
  if (path === undefined) return line;
  const fromRoot = relative(root, resolve(workingDirectory, path));
  return isAbsolute(path) && fromRoot.startsWith('..') ? line : `${fromRoot}:${rest}`;
}
