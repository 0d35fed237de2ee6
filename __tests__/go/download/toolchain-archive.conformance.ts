import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { h1OfModule, readModuleZip } from '../../../src/go/download/module-zip.js';
import { readToolchainArchive } from '../../../src/go/download/toolchain-archive.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { type TarEntry, tarOf } from '../support/tar.js';

const module = 'golang.org/toolchain';

/** Downloads a toolchain with the go command, which verifies its hash with the checksum database. */
function download(version: string): Promise<{ zip: string; sum: string }> {
  return withTemporaryFolder(async (folder) => {
    const answer = execFileSync('go', ['mod', 'download', '-json', `${module}@${version}`], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { Zip: zip, Sum: sum } = JSON.parse(answer) as { Zip: string; Sum: string };
    return { zip, sum };
  });
}

/** Packs the files of a module as the archive of the download site has them, with files that the module leaves out. */
async function archiveOf(zip: string, prefix: string): Promise<Buffer> {
  const files = await readModuleZip(await readFile(zip), prefix);
  const entries: TarEntry[] = files.map(({ path, read }) => ({
    name: `go/${path.replace(/(^|\/)_go\.mod$/, '$1go.mod')}`,
    content: read(),
  }));
  const leftOut: TarEntry[] = [
    { name: 'go/', type: '5' },
    { name: 'go/api/go1.txt', content: 'pkg fmt' },
    { name: 'go/test/go.mod', content: 'module test' },
  ];
  return gzipSync(tarOf([...leftOut, ...entries]), { level: 1 });
}

describe('the h1: hash of an archive (G1)', () => {
  test.each(['v0.0.1-go1.24.1.linux-amd64', 'v0.0.1-go1.26.8.linux-amd64', 'v0.0.1-go1.27.3.darwin-arm64'])(
    'of %s is the one in the checksum database',
    async (version) => {
      const { zip, sum } = await download(version);
      const prefix = `${module}@${version}/`;
      expect(h1OfModule(await readToolchainArchive(await archiveOf(zip, prefix), prefix))).toBe(sum);
    },
  );
});
