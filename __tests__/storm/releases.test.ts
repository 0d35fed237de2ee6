import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { keepResults } from './keep-results.js';
import { type StormRelease, stormRelease } from './release-storm.js';
import { type StormServices, startStormServices } from './storm-services.js';

/** Set by `npm run storm`; without them a short storm. */
const releases = Number(process.env.STORM_RELEASES ?? 6);
const firstSeed = Number(process.env.STORM_SEED ?? 1);

let folder: string;
let services: StormServices;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-notarize-storm-'));
  services = await startStormServices(folder);
});
afterAll(async () => {
  await services.close();
  await rm(folder, { recursive: true, force: true });
});

test(
  'U13, U39: no release with faults in its requests loses a submission or doubles one without a report',
  async () => {
    const done: StormRelease[] = [];
    const counts: Record<string, number> = {};
    const count = (name: string, number: number): void => {
      counts[name] = (counts[name] ?? 0) + number;
    };
    for (let index = 0; index < releases; index++) {
      const own = join(folder, `release-${index}`);
      done.push(await stormRelease(services, { seed: firstSeed + index, folder: own, count }));
      await rm(own, { recursive: true, force: true });
      await keepResults('releases', { releases: done, counts });
    }
    const breaches = done.flatMap((each) => each.breaches.map((breach) => `seed ${each.seed}: ${breach}`));
    expect(breaches).toEqual([]);
    expect(done).toHaveLength(releases);
  },
  24 * 3_600_000, // ends what hangs; a thousand releases take hours on a busy machine
);
