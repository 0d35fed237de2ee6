import { expect } from '@jest/globals';
import { Failure } from '../../src/system/errors.js';

/** `expect(error).toFailWith('code')`: the value is a `Failure` of that code, with a remedy. */
expect.extend({
  toFailWith(received: unknown, code: string) {
    const actual = received instanceof Failure ? received.code : `not a Failure: ${String(received)}`;
    const pass = received instanceof Failure && received.code === code && received.remedy !== '';
    return { pass, message: () => `expected a Failure with code ${code}, got ${actual}` };
  },
});

declare module 'expect' {
  interface Matchers<R> {
    toFailWith(code: string): R;
  }
}
