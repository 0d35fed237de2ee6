import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readLinkedModules } from '../../../src/go/build/read-linked-modules.js';
import { withTemporaryFolder } from '../../../src/system/files.js';
import { machOImage } from '../../support/mach-o-image.js';
import { goProgram } from '../support/go-program.js';

test('readLinkedModules returns every one of many modules', () =>
  withTemporaryFolder(async (folder) => {
    const modules = Array.from({ length: 400 }, (_, index) => `example.com/module-${index}`);
    await writeFile(join(folder, 'tool'), goProgram(modules));
    expect(await readLinkedModules(join(folder, 'tool'))).toEqual(['example.com/tool', ...modules]);
  }));

test('readLinkedModules returns no modules for a program of another compiler', () =>
  withTemporaryFolder(async (folder) => {
    for (const content of [machOImage(), '#!/bin/sh\n']) {
      await writeFile(join(folder, 'tool'), content);
      expect(await readLinkedModules(join(folder, 'tool'))).toEqual([]);
    }
  }));
