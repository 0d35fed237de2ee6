import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Artifact } from '../../../src/artifact/artifact.js';
import { type BuildRequest, buildPackages } from '../../../src/go/build/build-packages.js';
import type { GoInstallation } from '../../../src/go/install/go-installation.js';
import { writeUniversal } from '../../../src/macho/universal.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { silentLog } from '../../../src/system/log.js';
import type { Command, CommandResult, Runner } from '../../../src/system/process/runner.js';

export const go: GoInstallation = {
  version: '1.26.8',
  root: '/go',
  bin: '/go/bin',
  selectedBy: 'go-version',
  from: 'path',
  cacheHit: true,
  verifiedBy: [],
  sha256: null,
};
export const options = { go, ldflags: '', tags: [], buildFlags: [], cgo: false, workingDirectory: '/work' };

export const done = (stdout: string): CommandResult => ({ exitCode: 0, signal: null, stdout, stderr: '' });
export const failed = (stderr: string): CommandResult => ({ exitCode: 1, signal: null, stdout: '', stderr });

export const tool = {
  ImportPath: 'example.com/x/cmd/tool',
  Name: 'main',
  Target: '/gopath/bin/tool',
  Match: ['./cmd/tool'],
};
export const helper = {
  ImportPath: 'example.com/x/cmd/helper',
  Name: 'main',
  Target: '/gopath/bin/helper',
  Match: ['./...'],
};
export const library = { ImportPath: 'example.com/x/lib', Name: 'lib', Match: ['./...'] };

/** `go list` prints each object on lines of its own. */
export const listing = (...packages: object[]): CommandResult =>
  done(packages.map((each) => `${JSON.stringify(each, null, '\t')}\n`).join(''));

/** A `go` that lists these packages; each build writes its architecture and package. */
export const fakeGo =
  (list: CommandResult, build: (command: Command) => CommandResult | null = () => null): Runner =>
  async (command) => {
    if (command.args[0] === 'list') return list;
    if (command.args[0] === 'env') return done('');
    const result = build(command);
    if (result) return result;
    const output = command.args[command.args.indexOf('-o') + 1] ?? '';
    await mkdir(dirname(output), { recursive: true });
    await writeFile(output, `${command.environment?.GOARCH} ${command.args.at(-1)}`);
    return done('');
  };

/** Builds into a fresh folder; returns the result and the files there. */
export async function buildWith(
  run: Runner,
  more: Partial<BuildRequest> = {},
): Promise<{ artifacts: Artifact[]; failure: unknown; files: string[]; contents: string[]; folder: string }> {
  return withTemporaryFolder(async (folder) => {
    const outputDirectory = join(folder, 'out');
    const request: BuildRequest = {
      ...options,
      packages: ['./cmd/tool'],
      targets: ['darwin/arm64'],
      outputDirectory,
      run,
      log: silentLog,
      joinSlices: writeUniversal,
      ...more,
    };
    let artifacts: Artifact[] = [];
    let failure: unknown;
    try {
      artifacts = await buildPackages(request);
    } catch (error) {
      failure = error;
    }
    const files = (await readdir(folder, { recursive: true })).sort();
    const contents = await Promise.all(artifacts.map(({ path }) => readFile(path, 'utf8')));
    return { artifacts, failure, files, contents, folder };
  });
}
