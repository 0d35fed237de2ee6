import { describe, expect, test } from '@jest/globals';
import { cpu } from '../../../src/macho/names.js';
import { smallApp } from '../../bundle/test-app.js';
import { machOImage } from '../../support/mach-o-image.js';
import { anomalies, looked, type Material } from './anomalies.js';

const material: Material = {
  program: machOImage(),
  app: smallApp(),
  appProgram: 'Contents/MacOS/small',
  resource: 'Contents/Resources/page.html',
  cpuType: cpu.arm64,
};

describe('verify and preflight find', () => {
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
