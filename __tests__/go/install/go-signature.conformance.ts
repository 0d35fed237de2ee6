import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readModuleZip, unpackToolchain } from '../../../src/go/download/module-zip.js';
import { requireGoogleSignature } from '../../../src/go/install/go-signature.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { failureOf } from '../../support/failure.js';

const version = 'v0.0.1-go1.27.3.darwin-arm64';
const module = 'golang.org/toolchain';

test("G1: the programs of a real Go for macOS have Google's signature, and a changed one is refused", () =>
  withTemporaryFolder(async (folder) => {
    const options = { cwd: folder, encoding: 'utf8' } as const;
    const answer = execFileSync('go', ['mod', 'download', '-json', `${module}@${version}`], options);
    const { Zip: zip } = JSON.parse(answer) as { Zip: string };
    const files = await readModuleZip(await readFile(zip), `${module}@${version}/`);
    const programs = files.filter(({ path }) => /^(bin|pkg\/tool)\//.test(path));
    await unpackToolchain(programs, folder);
    const now = new Date('2026-11-21T12:00:00Z');
    expect(await requireGoogleSignature(folder, now)).toMatch(
      /^signature of Developer ID Application: Google LLC \(EQHXZ8M8AV\), checked up to Apple's root on \d+ programs$/,
    );
    const program = join(folder, 'bin', 'gofmt');
    const bytes = await readFile(program);
    bytes.writeUInt8((bytes[20_000] ?? 0) ^ 1, 20_000);
    await writeFile(program, bytes);
    expect(await failureOf(() => requireGoogleSignature(folder, now))).toFailWith('go-signature-invalid');
  }));
