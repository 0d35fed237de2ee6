/** The rooms of src/ from the top down. A file imports from its own room and those below, types included. */
const rooms = [
  'commands',
  'replay',
  'release',
  'apple-engine',
  'portable-engine',
  'report',
  'settings',
  'fingerprint',
  'reproducibility',
  'doctor',
  'engine',
  'gatekeeper',
  'packaging',
  'keychain',
  'preflight',
  'inspect',
  'ticket',
  'notary',
  'go',
  'bundle',
  'artifact',
  'signature',
  'archive',
  'identity',
  'macho',
  'machine',
  'property-list',
  'asn1',
  'system',
];

const entryPoints = '^src/(main|cli|entry-points)\\.ts$';
const oneOf = (names) => `^src/(${names.join('|')})/`;

/** One rule for each room but the first. */
const layers = rooms.map((room, index) => ({
  name: `nothing-above-${room}`,
  comment: `src/${room}/ imports only from itself and the rooms below it, see the list in .dependency-cruiser.mjs.`,
  from: { path: `^src/${room}/` },
  to: { path: [entryPoints, ...(index > 0 ? [oneOf(rooms.slice(0, index))] : [])] },
}));

/** Imports of a package or a module of Node in one place only. */
const only = (module, places) => ({
  name: `only-there-${module.replaceAll(/\W+/g, '-')}`,
  comment: `${module} is imported in ${places.join(' and ')} only.`,
  from: { path: '^src/', pathNot: places.map((place) => `^${place}`) },
  to: { path: `^${module}$|node_modules/${module}/` },
});

export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'No circle of imports, type-only ones included.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'a-room-of-the-list',
      comment: 'Every folder of src/ is in the list of rooms in .dependency-cruiser.mjs.',
      from: { path: '^src/[^/]+/', pathNot: oneOf(rooms) },
      to: {},
    },
    {
      name: 'no-tests-in-the-product',
      from: { path: '^src/' },
      to: { path: '^(__tests__|scripts)/' },
    },
    {
      name: 'no-development-dependency-in-the-product',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'undetermined'], path: 'node_modules' },
    },
    {
      name: 'no-engine-by-name',
      comment: 'Only src/release/choose-engine.ts knows which engines there are.',
      from: { path: '^src/', pathNot: '^src/(apple-engine/|portable-engine/|release/choose-engine\\.ts$)' },
      to: { path: '^src/(apple|portable)-engine/' },
    },
    {
      name: 'engines-apart',
      from: { path: '^src/(apple|portable)-engine/' },
      to: { path: '^src/(apple|portable)-engine/', pathNot: '^src/$1-engine/' },
    },
    only('child_process', ['src/system/']),
    only('@actions/exec', ['src/system/process/']),
    only('@actions/core', ['src/main.ts', 'src/report/']),
    ...layers,
  ].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true, // type-only imports, too
  },
};
