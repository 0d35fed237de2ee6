import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/system/errors.js';
import { fileTargets } from './file-targets.js';
import { mutated, seededRandom } from './mutate.js';
import { makeSeeds } from './seeds.js';
import { buildShape } from './shapes/shape.js';
import { memoryTargets, type Target } from './targets.js';

/** Number of inputs in all. A release is measured with a million, see docs/testing.md; the gate reads few. */
const measured = process.env.FUZZ_COUNT;
const total = Number(measured ?? 20_000);
const seed = Number(process.env.FUZZ_SEED ?? 1);
/**
 * Limit of processor time for an input in milliseconds. It takes longer beside other processes: the gate finds only what
 * takes far too long.
 */
const longest = measured ? 1_000 : 20_000;
/** Bytes that the process may hold beyond what it held before an input. */
const mostMemory = 300 * 2 ** 20;
/** Ends what hangs. A million inputs take hours on a busy machine. */
const timeout = 24 * 3_600_000;

let folder: string;
let targets: Target[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-notarize-fuzz-'));
  const seeds = await makeSeeds(folder);
  targets = [...memoryTargets(seeds), ...fileTargets(seeds)];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Outcome {
  /** Milliseconds of processor time. */
  took: number;
  /** Bytes that the process holds more than before. */
  held: number;
  accepted: boolean;
  /** An error that no user should see. */
  untyped: string | null;
}

/** Reads an input once. Making and removing its file is not measured. */
async function readOnce({ parser }: Target, bytes: Buffer): Promise<Outcome> {
  const path = join(folder, 'input');
  if ('readFile' in parser) {
    await writeFile(path, bytes);
    await mkdir(`${path}.out`);
  }
  const memory = process.memoryUsage.rss();
  const before = process.cpuUsage();
  let failure: unknown = null;
  try {
    await ('readFile' in parser ? parser.readFile(path) : parser.read(bytes));
  } catch (error) {
    failure = error;
  }
  const { user, system } = process.cpuUsage(before);
  const held = process.memoryUsage.rss() - memory;
  await rm(`${path}.out`, { recursive: true, force: true });
  return {
    took: (user + system) / 1000,
    held,
    accepted: failure === null,
    untyped:
      failure === null || failure instanceof Failure ? null : String((failure as Error).stack ?? failure),
  };
}

/** Reads an input, and reads it again when it takes too much: what the process does besides happens only once. */
async function readFairly(target: Target, bytes: Buffer): Promise<Outcome> {
  const first = await readOnce(target, bytes);
  if (first.took <= longest && first.held <= mostMemory) return first;
  const second = await readOnce(target, bytes);
  return { ...first, took: Math.min(first.took, second.took), held: Math.min(first.held, second.held) };
}

interface Input {
  name: string;
  bytes: Buffer;
}

/** Reads the inputs and prints the figures. Returns the findings: untyped errors, slow and large inputs. */
async function readAll(target: Target, inputs: Iterable<Input>): Promise<string[]> {
  const findings: string[] = [];
  const figures = { inputs: 0, read: 0, slowest: 0, largest: 0 };
  for (const { name, bytes } of inputs) {
    const { took, held, accepted, untyped } = await readFairly(target, bytes);
    figures.inputs += 1;
    if (accepted) figures.read += 1;
    figures.slowest = Math.max(figures.slowest, took);
    figures.largest = Math.max(figures.largest, held);
    if (untyped !== null) findings.push(`${name}: ${untyped}`);
    if (took > longest) findings.push(`${name}: took ${took} ms`);
    if (held > mostMemory) findings.push(`${name}: ${Math.round(held / 2 ** 20)} MB`);
    if (findings.length > 5) break;
  }
  const { slowest, largest } = figures;
  process.stderr.write(
    `${target.name}: ${figures.inputs} inputs, ${figures.read} read, slowest ${slowest.toFixed(0)} ms, largest ${Math.round(largest / 2 ** 20)} MB\n`,
  );
  return findings;
}

function* randomInputs({ inputs }: Target, count: number): Generator<Input> {
  for (let number = 0; number < count; number++) {
    const random = seededRandom(seed * 1_000_003 + number);
    const bytes = 'shapes' in inputs ? buildShape(inputs.shapes, random) : mutated(inputs.seeds, random);
    yield { name: `input ${number}`, bytes };
  }
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
  'requirement, text',
  'built property list, XML',
  'built property list, binary',
  'built CodeResources',
  'built entitlements, XML',
  'built entitlements, DER',
  'built CMS',
  'built PKCS#12',
  'built requirement',
  'built requirement, text',
  'built module zip',
  'zip',
  'disk image',
  'package',
  'modules of a Go program',
  'verify',
  'built program',
  'built zip',
  'built zip, listed',
  'built zips in a zip',
  'built .tar.gz',
  'built disk image',
  'built package',
];

function find(name: string): Target {
  const target = targets.find((each) => each.name === name);
  if (!target) throw new Error(`there is no target ${name}`);
  return target;
}

describe('untrusted bytes', () => {
  test.each(names)(
    '%s: every changed input is read or refused with a typed error, at once',
    async (name) => {
      const target = find(name);
      const count = Math.ceil((total * target.share) / 1_000_000);
      expect(await readAll(target, randomInputs(target, count))).toEqual([]);
    },
    timeout,
  );

  test.each(names.filter((name) => name.startsWith('built ')))(
    '%s: every structure is read or refused within a second at its largest size',
    async (name) => {
      const target = find(name);
      const shapes = 'shapes' in target.inputs ? target.inputs.shapes : [];
      const inputs = shapes.map((shape) => ({ name: shape.name, bytes: shape.build(shape.most) }));
      expect(await readAll(target, inputs)).toEqual([]);
    },
    timeout,
  );

  test('every parser is among them', () => {
    expect(targets.map(({ name }) => name)).toEqual(names);
    expect(targets.reduce((sum, { share }) => sum + share, 0)).toBe(1_000_000);
  });
});
