import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readBuildInformation } from '../../../src/go/build/read-build-information.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { writeGoModule } from '../../acceptance/support/go-module.js';

const wazero = 'github.com/tetratelabs/wazero';

test('the modules of a program are those that go build has linked', () =>
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
      const { modules, settings } = await readBuildInformation(join(module, arch));
      expect(modules).toEqual(['example.com/tool', wazero]);
      expect(settings.get('GOARCH')).toBe(arch);
    }
  }));
