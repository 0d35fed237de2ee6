import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { linkedModules } from '../../../src/go/build/linked-modules.js';
import { withTemporaryFolder } from '../../../src/system/files.js';
import { machOImage } from '../../support/mach-o-image.js';
import { goProgram } from '../support/go-program.js';

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
