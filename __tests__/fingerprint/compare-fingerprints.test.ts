import { describe, expect, test } from '@jest/globals';
import { compareFingerprints } from '../../src/fingerprint/compare-fingerprints.js';
import type { Fingerprint } from '../../src/fingerprint/fingerprint.js';
import { fingerprintSchema } from '../../src/fingerprint/fingerprint-schema.js';
import { billOfMaterials } from '../../src/fingerprint/write-bill-of-materials.js';
import { violations } from '../support/violations.js';

function sample(): Fingerprint {
  return {
    schemaVersion: 1,
    toolVersion: '0.1.0',
    builtElsewhere: false,
    source: { commit: 'a'.repeat(40), modified: false },
    go: { version: '1.26.8', sha256: 'b'.repeat(64), verifiedBy: 'SHA-256' },
    machine: {
      system: 'macOS 26.1 (25B78)',
      architecture: 'arm64',
      xcode: '26.6 17F113',
      sdk: '26.5',
      clang: null,
    },
    flags: { ldflags: '-s -w', tags: [], buildFlags: [], cgo: false, trimpath: true },
    environment: { GOFLAGS: '-v' },
    programs: [
      {
        name: 'tool',
        source: 'example.com/x/cmd/tool',
        target: 'darwin/arm64',
        slices: [
          {
            ...{ arch: 'arm64', goVersion: 'go1.26.8', uuid: 'c'.repeat(32), minOS: '12.0', sdk: '12.0' },
            unsignedSha256: 'd'.repeat(64),
            settings: { CGO_ENABLED: '0' },
          },
        ],
        modules: [
          { path: 'example.com/x', version: '(devel)', sum: null, replaces: null, main: true },
          { path: 'golang.org/x/text', version: 'v0.3.0', sum: 'h1:abc=', replaces: null, main: false },
        ],
      },
    ],
    artifacts: [{ name: 'tool', kind: 'binary', sha256: 'e'.repeat(64) }],
  };
}

/** Sentences about a change of the sample. */
function sentences(change: (fingerprint: Fingerprint) => void): string[] {
  const second = sample();
  change(second);
  return compareFingerprints(sample(), second).map(({ text }) => text);
}

describe('the comparison of two fingerprints', () => {
  test('G8: two equal builds have no difference', () => {
    expect(compareFingerprints(sample(), sample())).toEqual([]);
  });

  const cases: [string, (fingerprint: Fingerprint) => void, string][] = [
    [
      'another Go',
      (f) => {
        f.go.version = '1.27.3';
      },
      'Go changed from 1.26.8 to 1.27.3: every program has other code.',
    ],
    [
      'another SDK',
      (f) => {
        f.machine.sdk = '27.0';
      },
      'The SDK changed from 26.5 to 27.0.',
    ],
    [
      'a lost clang',
      (f) => {
        f.machine.clang = 'clang 21';
      },
      'clang is clang 21 in the second, and not set in the first.',
    ],
    [
      'other linker flags',
      (f) => {
        f.flags.ldflags = '-s';
      },
      '-ldflags changed from -s -w to -s.',
    ],
    [
      'another variable',
      (f) => {
        f.environment = {};
      },
      'GOFLAGS is -v in the first, and not set in the second.',
    ],
    [
      'a dirty work tree',
      (f) => {
        f.source.modified = true;
      },
      'Only the second build has changes that are not committed.',
    ],
    [
      'another setting',
      (f) => {
        for (const s of f.programs[0]?.slices ?? []) s.settings = { CGO_ENABLED: '1' };
      },
      'tool (arm64): CGO_ENABLED changed from 0 to 1.',
    ],
    [
      'other code',
      (f) => {
        for (const s of f.programs[0]?.slices ?? []) s.unsignedSha256 = 'f'.repeat(64);
      },
      'tool (arm64) has other code, even without its signature.',
    ],
    [
      'another module',
      (f) => {
        for (const m of f.programs[0]?.modules ?? []) if (!m.main) m.version = 'v0.4.0';
      },
      'golang.org/x/text changed from v0.3.0 h1:abc= to v0.4.0 h1:abc=.',
    ],
    [
      'a new program',
      (f) => {
        f.artifacts.push({ name: 'more', kind: 'zip', sha256: null });
      },
      'more is only in the second.',
    ],
    [
      'another signature',
      (f) => {
        f.artifacts[0] = { name: 'tool', kind: 'binary', sha256: '0'.repeat(64) };
      },
      'The signed binary tool has other bytes.',
    ],
  ];
  test.each(cases)('G8: %s is explained in one sentence', (_title, change, sentence) => {
    expect(sentences(change)).toEqual([sentence]);
  });

  test('G8: a fingerprint follows its schema', () => {
    expect(violations(sample(), fingerprintSchema)).toEqual([]);
  });
});

test('G8: the bill of materials lists the linked modules and the standard library', () => {
  expect(billOfMaterials(sample())).toMatchObject({
    bomFormat: 'CycloneDX',
    metadata: { component: { name: 'example.com/x' } },
    components: [
      { type: 'application', name: 'tool' },
      { purl: 'pkg:golang/std@1.26.8' },
      { purl: 'pkg:golang/golang.org/x/text@v0.3.0', properties: [{ name: 'go:sum', value: 'h1:abc=' }] },
    ],
    dependencies: [
      {
        ref: 'example.com/x/cmd/tool',
        dependsOn: ['pkg:golang/std@1.26.8', 'pkg:golang/golang.org/x/text@v0.3.0'],
      },
    ],
  });
});
