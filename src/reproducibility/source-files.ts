import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseJsonStream } from '../go/build/find-main-packages.js';
import { type BuildOptions, listCommand } from '../go/build/go-command.js';
import { mapBounded } from '../system/parallel.js';
import type { Runner } from '../system/process/runner.js';

/** A file of the source. */
export interface SourceFile {
  path: string;
  /** True for a file of `//go:embed`. */
  isEmbedded: boolean;
}

const fileLists = ['GoFiles', 'CgoFiles', 'CFiles', 'CXXFiles', 'MFiles', 'HFiles', 'SFiles'] as const;

interface ListedModule {
  Version?: string;
  Replace?: ListedModule;
}

type ListedPackage = { Dir: string; Standard?: boolean; Module?: ListedModule; EmbedFiles?: string[] } & {
  [list in (typeof fileLists)[number]]?: string[];
};

const gitLimit = 60_000;
const atOnce = 16;

/**
 * Finds a file of the source that contains a text and is not the same in every checkout: Git does not track it, or it was
 * changed. Embedded files come first. Returns null when there is none.
 */
export async function findGeneratedFile(
  run: Runner,
  options: BuildOptions,
  { text, packages }: { text: string; packages: readonly string[] },
): Promise<SourceFile | null> {
  const files = await listFiles(run, options, packages);
  const found = await mapBounded(files, atOnce, async (file) => {
    const content = await readFile(file.path).catch(() => null);
    return content?.includes(text) ? [file] : [];
  });
  for (const file of found.flat()) {
    if (!(await isCommitted(run, file.path))) return file;
  }
  return null;
}

/** Lists the files of the packages that neither Go nor the module cache has. */
async function listFiles(
  run: Runner,
  options: BuildOptions,
  packages: readonly string[],
): Promise<SourceFile[]> {
  const fields = ['Dir', 'Standard', 'Module', 'EmbedFiles', ...fileLists];
  const { exitCode, stdout } = await run(
    listCommand(options, { packages, fields, flags: ['-deps', '-e'], arch: 'arm64' }),
  );
  if (exitCode !== 0) return [];
  const listed = (parseJsonStream(stdout) as ListedPackage[]).filter(isLocal);
  const pathsOf = (each: ListedPackage, names: readonly string[] | undefined): string[] =>
    (names ?? []).map((name) => join(each.Dir, name));
  const embedded = listed.flatMap((each) => pathsOf(each, each.EmbedFiles));
  const compiled = listed.flatMap((each) => fileLists.flatMap((list) => pathsOf(each, each[list])));
  return [
    ...embedded.map((path) => ({ path, isEmbedded: true })),
    ...compiled.map((path) => ({ path, isEmbedded: false })),
  ];
}

function isLocal({ Standard = false, Module: module }: ListedPackage): boolean {
  return !Standard && (module?.Replace ?? module)?.Version === undefined;
}

/** Returns true for a file that is the same in every checkout of the commit. */
async function isCommitted(run: Runner, path: string): Promise<boolean> {
  const git = (...args: string[]): Promise<boolean> =>
    run({ tool: 'git', args, workingDirectory: join(path, '..'), timeout: gitLimit }).then(
      ({ exitCode }) => exitCode === 0,
      () => false, // no Git
    );
  return (
    (await git('ls-files', '--error-unmatch', '--', path)) &&
    (await git('diff', '--quiet', 'HEAD', '--', path))
  );
}
