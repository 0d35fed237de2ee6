import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { linkedModules } from '../../src/go/linked-modules.js';
import { withTemporaryFolder } from '../../src/system/files.js';
import { writeGoModule } from '../acceptance/support/go-module.js';
import { machOImage } from '../support/mach-o-image.js';
import { goProgram } from './support/go-program.js';

const wazero = 'github.com/tetratelabs/wazero';

test(
  'the modules of a program are those that go build has linked',
  () =>
    withTemporaryFolder(async (folder) => {
      const module = await writeGoModule(join(folder, 'tool'), {
        'go.mod': `module example.com/tool\n\ngo 1.26\n\nrequire ${wazero} v1.9.0\nreplace ${wazero} => ./wazero\n`,
        'main.go': `package main\n\nimport _ "${wazero}"\n\nfunc main() {}\n`,
        'wazero/go.mod': `module ${wazero}\n\ngo 1.26\n`,
        'wazero/wazero.go': 'package wazero\n',
      });
      for (const arch of ['arm64', 'amd64']) {
        const environment = { ...process.env, GOOS: 'darwin', GOARCH: arch, CGO_ENABLED: '0', GOFLAGS: '' };
        execFileSync('go', ['build', '-ldflags=-s -w', '-o', arch, '.'], { cwd: module, env: environment });
        expect(await linkedModules(join(module, arch))).toEqual(['example.com/tool', wazero]);
      }
    }),
  120_000,
);

test('of many modules none is left out', () =>
  withTemporaryFolder(async (folder) => {
    const modules = Array.from({ length: 400 }, (_, index) => `example.com/module-${index}`);
    await writeFile(join(folder, 'tool'), goProgram(modules));
    expect(await linkedModules(join(folder, 'tool'))).toEqual(['example.com/tool', ...modules]);
  }));

test('what Go has not built has none', () =>
  withTemporaryFolder(async (folder) => {
    for (const content of [machOImage(), '#!/bin/sh\n']) {
      await writeFile(join(folder, 'tool'), content);
      expect(await linkedModules(join(folder, 'tool'))).toEqual([]);
    }
  }));
