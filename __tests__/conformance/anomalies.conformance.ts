import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { cpu } from '../../src/macho/names.js';
import { anomalies, looked, type Material } from '../acceptance/anomalies/anomalies.js';
import { corpusPath } from './corpus.js';

/** The defects of the acceptance tests, made in a real Go program and in a real app. */
let material: Material;
beforeAll(async () => {
  const app = corpusPath('node-notifier', 'vendor/mac.noindex/terminal-notifier.app');
  const entries = await readdir(app, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(app, path), await readFile(path)] as const;
    });
  material = {
    program: await readFile(corpusPath('@esbuild/darwin-arm64', 'bin/esbuild')),
    app: Object.fromEntries(await Promise.all(files)),
    appProgram: 'Contents/MacOS/terminal-notifier',
    resource: 'Contents/Resources/en.lproj/Credits.rtf',
    cpuType: cpu.x86_64,
  };
});

describe('verify and preflight of real files', () => {
  test.each(anomalies.map((anomaly) => [anomaly.name, anomaly] as const))(
    '%s, and nothing more',
    async (_name, anomaly) => {
      const found = await looked(anomaly, material);
      expect({ verify: found.verify, preflight: found.preflight }).toEqual({
        verify: anomaly.verify,
        preflight: anomaly.preflight,
      });
      for (const words of anomaly.says) expect(found.text).toMatch(words);
    },
  );
});
