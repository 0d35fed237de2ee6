import base from './jest.config.js';

/**
 * Comparisons with real programs and independent tools, and what runs over the stand-ins of Apple's commands, each call
 * of which is a process: among it the acceptance suite once more, with the apple engine. scripts/conformance.mjs
 * provides the programs and starts this.
 */
export default {
  ...base,
  testMatch: [
    '<rootDir>/__tests__/**/*.conformance.ts',
    '<rootDir>/__tests__/apple/**/*.test.ts',
    '<rootDir>/__tests__/acceptance/{bad-input,changed-files,forms,hostile,package-forms,published-files,release,ways}.dist.test.ts',
  ],
  testPathIgnorePatterns: [],
  setupFiles: ['<rootDir>/__tests__/apple/engine.ts'],
  maxWorkers: '100%', // most of the time they wait for other processes
  testTimeout: 900_000, // as above, for tests that start hundreds of processes
};
