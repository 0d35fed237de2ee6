import { describe, expect, test } from '@jest/globals';
import type { SliceBuildInformation } from '../../src/go/build/read-build-information.js';
import { compareParts, type SlicePart } from '../../src/reproducibility/compare-slices.js';
import { explainDifferences } from '../../src/reproducibility/explain-slices.js';

const now = new Date('2026-11-22T10:15:30Z');

interface Build {
  parts: Record<string, string>;
  settings?: Record<string, string>;
  source?: string;
}

/** Explains two builds of a slice whose parts are texts. */
function causesOf(first: Build, second: Build, cgoPackages: readonly string[] = []) {
  const [a, b] = [first, second].map(({ parts, settings = {}, source }) => ({
    parts: Object.entries(parts).map(
      ([name, text]): SlicePart => ({ name, content: Buffer.from(text, 'latin1') }),
    ),
    information: { arch: 'arm64', goVersion: 'go1.26.8', modules: [], settings } as SliceBuildInformation,
    folders: source === undefined ? [] : [{ path: source, description: 'the folder of the source' }],
  }));
  if (a === undefined || b === undefined) throw new Error('two builds');
  return explainDifferences(compareParts(a.parts, b.parts), [a, b], { cgoPackages, now });
}

describe('two builds that differ (G9)', () => {
  test('by the folder of the source: the section and the path are named', () => {
    const [cause, ...more] = causesOf(
      { parts: { '__TEXT,__rodata': 'in /home/one/tool/x.go ok' }, source: '/home/one/tool' },
      { parts: { '__TEXT,__rodata': 'in /home/second/tool/x.go ok' }, source: '/home/second/tool' },
    );
    expect(cause).toMatchObject({ cause: 'path', section: '__TEXT,__rodata' });
    expect(cause?.message).toContain('names the folder of the source: /home/one/tool/x.go ok');
    expect(more).toHaveLength(1); // the path of the second build
  });

  test('by a temporary folder of the external linker: cgo packages are named as its source', () => {
    const [cause] = causesOf(
      { parts: { __LINKEDIT: '\0/tmp/go-link-4321234567/000012.o\0' } },
      { parts: { __LINKEDIT: '\0/tmp/go-link-9876543210/000012.o\0' } },
      ['example.com/c'],
    );
    expect(cause).toMatchObject({ cause: 'path', section: '__LINKEDIT' });
    expect(cause?.message).toContain('/go-link-4321234567, probably through the C code of example.com/c');
    expect(cause?.remedy).toContain('-ffile-prefix-map');
  });

  test.each([
    ["C's __TIME__", 'at 10:15:28\0', 'at 10:15:29\0', '10:15:28'],
    ['RFC 3339', 'at 2026-11-22T10:15:28Z', 'at 2026-11-22T10:15:30Z', '2026-11-22T10:15:28Z'],
    ['Unix seconds', 'at 1795342528 s', 'at 1795342530 s', '1795342528'],
    ['date(1)', 'Nov 22 10:15:28 UTC 2026', 'Nov 22 10:15:29 UTC 2026', 'Nov 22 10:15:28 UTC 2026'],
  ])('by a time in the form of %s: both times are named', (_form, first, second, shown) => {
    const causes = causesOf(
      { parts: { '__TEXT,__cstring': first } },
      { parts: { '__TEXT,__cstring': second } },
    );
    expect(causes).toHaveLength(1);
    expect(causes[0]).toMatchObject({ cause: 'time', section: '__TEXT,__cstring' });
    expect(causes[0]?.message).toContain(shown);
    expect(causes[0]?.remedy).toContain('git log -1 --format=%cI');
  });

  test('by numbers that are no times: no time is named', () => {
    const [cause] = causesOf(
      { parts: { data: '1234567890 99:88:77' } },
      { parts: { data: '1234567891 99:88:78' } },
    );
    expect(cause?.cause).toBe('unknown');
  });

  test('by the stamp of version control, and by a setting of the build', () => {
    const causes = causesOf(
      { parts: { '__DATA,__go_buildinfo': 'a' }, settings: { 'vcs.modified': 'false', CGO_CFLAGS: '-I/a' } },
      { parts: { '__DATA,__go_buildinfo': 'b' }, settings: { 'vcs.modified': 'true', CGO_CFLAGS: '-I/b' } },
    );
    expect(causes.map(({ cause }) => cause)).toEqual(['version-control', 'setting']);
    expect(causes[0]?.message).toContain('vcs.modified is false in the first, true in the second');
    expect(causes[0]?.remedy).toContain('-buildvcs=false');
  });

  test('by the code of the C compiler: cgo and its packages are named', () => {
    const [cause] = causesOf({ parts: { '__TEXT,__text': 'code' } }, { parts: { '__TEXT,__text': 'c0de' } }, [
      'example.com/c',
    ]);
    expect(cause).toMatchObject({ cause: 'cgo', section: '__TEXT,__text' });
    expect(cause?.message).toContain('example.com/c');
  });

  test('by the build ID only', () => {
    const code = (id: string): string => `\xff Go build ID: "${id}"\n \xffcode`;
    const parts = (id: string) => ({ 'load commands': `uuid ${id}`, '__TEXT,__text': code(id) });
    const [cause] = causesOf({ parts: parts('one') }, { parts: parts('other') });
    expect(cause?.cause).toBe('build-id');
  });

  test('for no known reason: the sections and the first difference are shown', () => {
    const [cause] = causesOf(
      { parts: { '__TEXT,__text': 'before A after' } },
      { parts: { '__TEXT,__text': 'before B after' } },
    );
    expect(cause).toMatchObject({ cause: 'unknown', section: '__TEXT,__text' });
    expect(cause?.message).toContain('__TEXT,__text (1 bytes)');
    expect(cause?.message).toContain('"before A after" in the first build, "before B after" in the second');
  });
});
