import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type BuildOptions, buildCommand } from '../../../src/go/build/go-command.js';
import { options } from '../support/fake-go.js';

const before = process.env.MACOSX_DEPLOYMENT_TARGET;

/** The variable of a build. */
function targetOf(arch: 'arm64' | 'amd64', more: Partial<BuildOptions> = {}): string | undefined {
  const command = buildCommand({ ...options, cgo: true, ...more }, { packages: ['.'], arch, output: 'tool' });
  return command.environment?.MACOSX_DEPLOYMENT_TARGET;
}

describe('MACOSX_DEPLOYMENT_TARGET of a build (G7)', () => {
  beforeEach(() => {
    delete process.env.MACOSX_DEPLOYMENT_TARGET;
  });
  afterEach(() => {
    if (before === undefined) delete process.env.MACOSX_DEPLOYMENT_TARGET;
    else process.env.MACOSX_DEPLOYMENT_TARGET = before;
  });

  test('is the oldest macOS of the Go release when cgo is on', () => {
    expect(targetOf('arm64')).toBe('12');
    expect(targetOf('amd64', { go: { ...options.go, version: '1.22.12' } })).toBe('10.15');
  });

  test('is not set without cgo, or for a Go whose oldest macOS is unknown', () => {
    expect(targetOf('arm64', { cgo: false })).toBeUndefined();
    expect(targetOf('arm64', { go: { ...options.go, version: '1.99.0' } })).toBeUndefined();
  });

  test('stays what the user sets', () => {
    process.env.MACOSX_DEPLOYMENT_TARGET = '14.0';
    expect(targetOf('arm64')).toBeUndefined(); // inherited from the environment as it is
  });
});
