import base from './jest.config.js';

/** Comparisons with real programs and independent tools; scripts/conformance.mjs provides both and starts this. */
export default {
  ...base,
  testMatch: ['<rootDir>/__tests__/**/*.conformance.ts'],
  testTimeout: 180_000,
};
