import { sign } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { type Lookup, lookUp, parseGosumdb } from '../../../src/go/checksum-database/checksum-database.js';
import type { Fetch } from '../../../src/go/download/fetch.js';
import { parseGoproxy } from '../../../src/go/download/module-proxy.js';
import { failureOf } from '../../support/failure.js';
import { makeKey, merkleRoot, signedLog, writeNote } from '../support/signed-log.js';

const module = 'golang.org/toolchain';
const version = 'v0.0.1-go1.26.8.linux-amd64';
const wanted = `${module} ${version} h1:right\n${module} ${version}/go.mod h1:mod\n`;
const records = Array.from({ length: 300 }, (_, index) => `m${index} v1.0.0 h1:${index}\n`);
records[77] = wanted;

const key = makeKey('sum.test');
const log = signedLog(key, records);

type Answers = (path: string) => Buffer | null | number;

/** Looks up with one proxy and the database itself; each answers a path below `/sumdb/sum.test/`, or not at all. */
async function look(answers: { proxy?: Answers; direct?: Answers }): Promise<Lookup> {
  const fetch: Fetch = async (url) => {
    const { host, pathname } = new URL(url);
    const [serve, path] =
      host === 'proxy.test'
        ? [answers.proxy, pathname.replace('/sumdb/sum.test/', '')]
        : [answers.direct, pathname.slice(1)];
    if (serve === undefined) throw new Error('no answer');
    const answer = path === 'supported' ? Buffer.alloc(0) : (serve(path) ?? 404);
    return typeof answer === 'number'
      ? { status: answer, body: Buffer.alloc(0) }
      : { status: 200, body: answer };
  };
  const database = parseGosumdb(key.text);
  if (database === null) throw new Error('the database is off');
  return lookUp(fetch, { database, proxies: parseGoproxy('https://proxy.test'), module, version });
}

/** The honest log, with some answers replaced. */
const except =
  (prefix: string, answer: (honest: Buffer) => Buffer | null | number): Answers =>
  (path) => {
    const honest = log.get(path);
    return path.startsWith(prefix) && honest !== null ? answer(honest) : honest;
  };

describe('the checksum database', () => {
  const known = { kind: 'known', h1: 'h1:right', treeSize: 300 };

  test('a look-up returns a proven hash through a proxy or directly', async () => {
    expect(await look({ proxy: log.get })).toEqual(known);
    expect(await look({ direct: log.get })).toEqual(known);
  });

  test('a look-up goes to the database directly when the proxy fails', async () => {
    expect(await look({ proxy: () => 502, direct: log.get })).toEqual(known);
  });

  test('a full tile replaces a partial one that was deleted', async () => {
    const grown = signedLog(key, [
      ...records,
      ...Array.from({ length: 300 }, (_, index) => `n${index} v1.0.0 h1:x\n`),
    ]);
    const serve: Answers = (path) => (path.includes('.p/44') ? null : (log.get(path) ?? grown.get(path)));
    expect(await look({ proxy: serve })).toEqual(known);
  });

  test('an unreachable database is reported with the addresses that were tried', async () => {
    expect(await look({})).toEqual({ kind: 'unreachable', reasons: ['sum.test: no answer'] });
    const both = await look({ proxy: () => 503 });
    expect(both).toEqual({ kind: 'unreachable', reasons: ['proxy.test: 503', 'sum.test: no answer'] });
  });

  const changed = (from: string, to: string) => (honest: Buffer) =>
    Buffer.from(honest.toString('utf8').replace(from, to));
  const signedBy = (other: ReturnType<typeof makeKey>): Buffer => {
    const tree = `go.sum database tree\n1\n${merkleRoot([Buffer.from(wanted)]).toString('base64')}\n`;
    const note = writeNote(tree, other.verifier, (text) => sign(null, text, other.privateKey));
    return Buffer.from(`0\n${wanted}\n${note}`);
  };

  test.each<[string, Answers]>([
    ['an empty answer', except('lookup', () => Buffer.alloc(0))],
    ['a missing record', except('lookup', () => 404)],
    ['a forged hash', except('lookup', changed('h1:right', 'h1:wrong'))],
    ['an added line', except('lookup', changed(wanted, `${wanted}evil v1 h1:x\n`))],
    ['a wrong index', except('lookup', changed('77\n', '78\n'))],
    ['an index outside of the tree', except('lookup', changed('77\n', '300\n'))],
    ['an index that is no number', except('lookup', changed('77\n', '-1\n'))],
    ['the record of another module', except('lookup', () => log.get('lookup/m5@v1.0.0') ?? 404)],
    ['a forged tree', except('lookup', changed('tree\n300\n', 'tree\n299\n'))],
    ['a note without signature', except('lookup', (honest) => honest.subarray(0, honest.indexOf('— ')))],
    ['a tree signed by a stranger', except('lookup', () => signedBy(makeKey('sum.test')))],
    ['a forged tile', except('tile/8/0', (honest) => Buffer.alloc(honest.length, 7))],
    ['an empty tile', except('tile/8/0', () => Buffer.alloc(0))],
    ['a missing tile', except('tile/8/0', () => 404)],
  ])('a look-up with %s fails without trying another server', async (_name, proxy) => {
    const failure = await failureOf(() => look({ proxy, direct: log.get }));
    expect(failure).toFailWith('go-checksum-database-untrusted');
  });
});

describe('GOSUMDB', () => {
  test("GOSUMDB defaults to Go's own database and its published key", () => {
    expect(parseGosumdb(null)).toMatchObject({ url: 'https://sum.golang.org', key: { hash: '033de0ae' } });
    expect(parseGosumdb('sum.golang.google.cn')).toMatchObject({
      url: 'https://sum.golang.google.cn',
      key: { name: 'sum.golang.org' },
    });
  });

  test('GOSUMDB is off, a key, or a key and an address', () => {
    expect(parseGosumdb('off')).toBeNull();
    expect(parseGosumdb(key.text)).toMatchObject({ url: 'https://sum.test', key: { name: 'sum.test' } });
    expect(parseGosumdb(`${key.text} https://mirror.test/db/`)).toMatchObject({
      url: 'https://mirror.test/db',
    });
  });

  test.each(['sum.unknown.org', 'x+00000000+AAAA', `${makeKey('a').text} https://b c`])(
    "GOSUMDB '%s' is refused",
    async (text) => {
      expect(await failureOf(() => parseGosumdb(text))).toFailWith('input-invalid');
    },
  );
});
