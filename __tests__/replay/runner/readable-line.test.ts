import { describe, expect, test } from '@jest/globals';
import { readableLine } from '../../../src/replay/runner/readable-line.js';

describe('readable lines of a step', () => {
  test('a mask is never shown', () => {
    expect(readableLine('::add-mask::hunter2')).toBeNull();
  });

  test('a line that is only for the runner is omitted', () => {
    expect(readableLine('::endgroup::')).toBeNull();
    expect(readableLine('::debug::a detail')).toBeNull();
  });

  test('an annotation reads as a sentence', () => {
    expect(readableLine('::error title=Not signed%3A hello,file=x.go::50%25 of it%0Afailed')).toBe(
      'error: Not signed: hello: 50% of it\nfailed',
    );
    expect(readableLine('::warning::beware')).toBe('warning: beware');
  });

  test('an escaped percent sign is not decoded twice', () => {
    expect(readableLine('::notice::%250A')).toBe('notice: %0A');
  });

  test('a group becomes its title, and other lines do not change', () => {
    expect(readableLine('::group::Building tool')).toBe('Building tool');
    expect(readableLine('a::b::c')).toBe('a::b::c');
  });
});
