import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readBuildInformation } from '../../../src/go/build/read-build-information.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { machOImage } from '../../support/mach-o-image.js';
import { goProgram } from '../support/go-program.js';

test('readBuildInformation returns every one of many modules', () =>
  withTemporaryFolder(async (folder) => {
    const modules = Array.from({ length: 400 }, (_, index) => `example.com/module-${index}`);
    await writeFile(join(folder, 'tool'), goProgram(modules));
    const { modules: linked, settings } = await readBuildInformation(join(folder, 'tool'));
    expect(linked).toEqual(['example.com/tool', ...modules]);
    expect(settings.get('CGO_ENABLED')).toBe('0');
  }));

test('readBuildInformation returns no modules for a program of another compiler', () =>
  withTemporaryFolder(async (folder) => {
    for (const content of [machOImage(), '#!/bin/sh\n']) {
      await writeFile(join(folder, 'tool'), content);
      expect(await readBuildInformation(join(folder, 'tool'))).toEqual({ modules: [], settings: new Map() });
    }
  }));
