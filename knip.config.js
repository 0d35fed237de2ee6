/** Finds unused files, exports and dependencies. What only tests use counts as used. */
export default {
  entry: [
    'src/entry-points.ts',
    'scripts/*.mjs',
    'scripts/coverage/record-run.mjs', // copied into the bundle that is measured
    '.github/scripts/*.mjs',
    '__tests__/**/*.{test,conformance}.ts',
    // Started by the commands beside lib/, which have no suffix.
    '__tests__/apple/stand-ins/lib/*.mjs',
    '__tests__/apple/stand-ins/lib/{codesign,security}/main.mjs',
    '__tests__/apple/stand-ins/lib/{gatekeeper,packages}/*.mjs',
  ],
  project: ['src/**/*.ts', '__tests__/**/*.{ts,mjs}', 'scripts/**/*.mjs', '.github/scripts/*.mjs'],
  ignoreDependencies: [
    'semver', // at the top of node_modules, so that the bundle holds one version
    'undici', // scripts/no-undici takes its place in the bundle
  ],
  jest: { config: ['jest.config.js', 'jest.conformance.config.js'] },
  exclude: ['binaries'],
};
