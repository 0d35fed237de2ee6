import {
  dictionary,
  flag,
  list,
  nullableFlag,
  nullableText,
  object,
  text,
  whole,
} from '../system/json/json-schema.js';

const module = object('A module that is linked.', {
  path: text('Its path.'),
  version: text('Its version; (devel) without one.'),
  sum: nullableText('Its checksum as in go.sum; null for the module of the program.'),
  replaces: nullableText('Path of the module in whose stead it is linked.'),
  main: flag('True for the module of the program.'),
});

const slice = object('The code for one architecture.', {
  arch: text('arm64 or x86_64.'),
  goVersion: text('Version of Go, e.g. go1.26.8.'),
  uuid: nullableText('LC_UUID, 32 hex digits.'),
  minOS: nullableText('Oldest macOS that it names.'),
  sdk: nullableText('SDK that it names.'),
  unsignedSha256: text('SHA-256 without the signature; the same before and after signing.'),
  settings: dictionary('Settings of the build, as go version -m prints them.', text('Its value.')),
});

const tool = (name: string) => nullableText(`Version of ${name}; null without it.`);

/** JSON Schema of `build-fingerprint.json`. Publishing it makes the file part of the contract. */
export const fingerprintSchema = object('Facts about one build.', {
  schemaVersion: { ...whole('Version of this shape.'), enum: [1] },
  toolVersion: text('Version of go-notarize.'),
  builtElsewhere: flag(
    'True when another job built the programs: go, machine, flags and environment are then claims of that job, and programs are read from the files.',
  ),
  source: object('The source.', {
    commit: nullableText('Commit that Go or the runner names.'),
    modified: nullableFlag('True when the work tree had changes; null when Go did not look.'),
  }),
  go: object('The Go of the build.', {
    version: text('Without the `go` in front.'),
    sha256: nullableText('SHA-256 of the download; null for a Go that was there.'),
    verifiedBy: text('Proofs of the download.'),
  }),
  machine: object('The machine of the build.', {
    system: text('`macOS 26.1 (25B78)`, or the name of another system.'),
    architecture: text("Architecture of the hardware in Go's names."),
    xcode: tool('Xcode'),
    sdk: tool('the SDK'),
    clang: tool('clang'),
  }),
  flags: object('Flags of go build. Go does not record -ldflags in a program built with -trimpath.', {
    ldflags: text('-ldflags.'),
    tags: list('-tags.', text('One tag.')),
    buildFlags: list('More flags.', text('One flag.')),
    cgo: flag('CGO_ENABLED.'),
    trimpath: { ...flag('-trimpath, which is always set.'), enum: [true] },
  }),
  environment: dictionary('Variables of an allow-list that are set.', text('Its value.')),
  programs: list(
    'Programs as Go built them.',
    object('One program.', {
      name: text('File name.'),
      source: nullableText('Go import path.'),
      target: nullableText('E.g. darwin/arm64.'),
      slices: list('One for each architecture.', slice),
      modules: list('Modules of all slices, by path.', module),
    }),
  ),
  artifacts: list(
    'Files that ship, after signing.',
    object('One artifact.', {
      name: text('File name.'),
      kind: text('binary, app, zip, tar.gz, dmg or pkg.'),
      sha256: nullableText('SHA-256; null for an app, which is a folder.'),
    }),
  ),
});
