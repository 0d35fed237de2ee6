import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/system/errors.js';
import { mutated, seededRandom } from './mutate.js';
import { makeTargets, type Target } from './targets.js';

/** How many inputs in all; a million is what a release is held against, see docs/testing.md. */
const total = Number(process.env.FUZZ_COUNT ?? 20_000);
const seed = Number(process.env.FUZZ_SEED ?? 1);
/** Limit of processor time per input in milliseconds; other processes do not count. */
const longest = 1_000;
/** Bytes that the process may hold beyond where it began. */
const mostMemory = 400 * 2 ** 20;

let targets: Target[];
let close: () => Promise<void>;
beforeAll(async () => {
  ({ targets, close } = await makeTargets());
});
afterAll(() => close());

interface Finding {
  number: number;
  what: string;
}

/**
 * Reads `count` changed inputs. Returns the failures (untyped errors, slow inputs), the slowest input in milliseconds, the
 * largest memory of the process beyond where it began, and the number read.
 */
async function fuzz(target: Target, count: number) {
  const findings: Finding[] = [];
  const memoryBefore = process.memoryUsage.rss();
  let slowest = 0;
  let largest = 0;
  let accepted = 0;
  for (let number = 0; number < count; number++) {
    const random = seededRandom(seed * 1_000_003 + number);
    const bytes = target.build ? target.build(random) : mutated(target.seeds, random);
    const before = process.cpuUsage();
    try {
      await target.read(bytes);
      accepted++;
    } catch (error) {
      if (!(error instanceof Failure))
        findings.push({ number, what: String((error as Error)?.stack ?? error) });
    }
    const took = millisecondsSince(before);
    slowest = Math.max(slowest, took);
    largest = Math.max(largest, process.memoryUsage.rss() - memoryBefore);
    if (took > longest && (await again(target, bytes)) > longest)
      findings.push({ number, what: `took ${took} ms` });
    if (findings.length > 5) break;
  }
  return { findings, slowest, largest, accepted };
}

async function again(target: Target, bytes: Buffer): Promise<number> {
  const before = process.cpuUsage();
  await Promise.resolve(target.read(bytes)).catch(() => undefined);
  return millisecondsSince(before);
}

/** Returns the processor time that this process has used since then. */
function millisecondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const names = [
  'Mach-O and universal',
  'superblob and CodeDirectory',
  'requirement',
  'entitlements, XML',
  'entitlements, DER',
  'property list',
  'CodeResources',
  'notary answers',
  'signed note',
  'CMS',
  'PKCS#12',
  'module zip',
  'zip',
  'requirement, text',
  'disk image',
  'package',
  'modules of a Go program',
  'verify',
  'built property list, XML',
  'built property list, binary',
  'built entitlements, DER',
  'built zip',
];

describe('untrusted bytes', () => {
  test.each(names)(
    '%s: every changed input is read or refused with a typed error, at once',
    async (name) => {
      const target = targets.find((each) => each.name === name);
      if (!target) throw new Error(`there is no target ${name}`);
      const count = Math.ceil((total * target.share) / 1_000_000);
      const { findings, slowest, largest, accepted } = await fuzz(target, count);
      const figures = `slowest ${slowest.toFixed(0)} ms, largest ${Math.round(largest / 2 ** 20)} MB`;
      process.stderr.write(`${name}: ${count} inputs, ${accepted} read, ${figures}\n`);
      expect(findings).toEqual([]);
      expect(largest).toBeLessThan(mostMemory);
    },
    3_600_000,
  );

  test('every parser is among them', () => {
    expect(targets.map(({ name }) => name)).toEqual(names);
    expect(targets.reduce((sum, { share }) => sum + share, 0)).toBe(1_000_000);
  });
});
