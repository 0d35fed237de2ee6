import { type InputDefinition, yesNo } from './input-definition.js';

/** Inputs about Go, the build and the app that is made of it. */
export const buildInputs = [
  {
    name: 'go-version',
    group: 'Go',
    description: 'Exact Go version to build with. Without it the version comes from go-version-file.',
    default: '',
    example: '1.26.8',
  },
  {
    name: 'go-version-file',
    group: 'Go',
    description:
      'File that names the Go version: go.mod, go.work, .go-version or .tool-versions. Looked for in working-directory when go-version is empty.',
    default: '',
    example: 'go.mod',
  },
  {
    name: 'go-download-base-url',
    group: 'Go',
    description: 'Mirror of the Go download site, with the same JSON index.',
    default: 'https://go.dev/dl',
  },
  {
    name: 'goproxy',
    group: 'Go',
    description:
      'GOPROXY for module downloads, and a way to get Go itself (as the golang.org/toolchain module). Default: what the environment says.',
    default: '',
    example: 'https://goproxy.example.com,direct',
  },
  {
    name: 'cache',
    group: 'Go',
    description: "Keep Go's module and build caches between runs with the Actions cache.",
    default: 'true',
    choices: yesNo,
  },
  {
    name: 'cache-dependency-path',
    group: 'Go',
    description: 'File whose content names the cache; go.sum in working-directory when empty.',
    default: '',
    example: 'backend/go.sum',
  },
  {
    name: 'working-directory',
    group: 'Build',
    description: 'Folder of the Go module; relative paths in other inputs start here.',
    default: '.',
  },
  {
    name: 'packages',
    group: 'Build',
    description: 'Main packages to build, separated by spaces or lines.',
    default: '.',
    example: './cmd/tool ./cmd/helper',
  },
  {
    name: 'targets',
    group: 'Build',
    description:
      'What to build for: darwin/arm64, darwin/amd64, darwin/universal (both in one file); several separated by spaces, commas or lines.',
    default: 'darwin/universal',
  },
  {
    name: 'ldflags',
    group: 'Build',
    description: 'Flags for the Go linker. {version} stands for the input version.',
    default: '-s -w',
    example: '-s -w -X main.version={version}',
  },
  {
    name: 'tags',
    group: 'Build',
    description: 'Go build tags, separated by commas or spaces.',
    default: '',
    example: 'netgo,release',
  },
  {
    name: 'build-flags',
    group: 'Build',
    description: 'More flags for go build, one a line. -trimpath is always given.',
    default: '',
    example: '-mod=vendor',
  },
  {
    name: 'cgo',
    group: 'Build',
    description: 'Build with cgo (CGO_ENABLED=1). Needs a C compiler for macOS, so a macOS runner.',
    default: 'false',
    choices: yesNo,
  },
  {
    name: 'version',
    group: 'Build',
    description: "Version of the program: {version} in ldflags, and the app's CFBundleShortVersionString.",
    default: '',
    example: '1.4.0',
  },
  {
    name: 'output-directory',
    group: 'Build',
    description: 'Folder for what is shipped: programs, SHA256SUMS and report.json.',
    default: 'dist-macos',
  },
  {
    name: 'artifacts',
    group: 'Build',
    description:
      'Programs or apps that are built already, one a line. Go is then neither installed nor run. They are signed where they lie.',
    default: '',
    example: 'build/tool',
  },
  {
    name: 'app',
    group: 'App',
    description:
      'Folder with Info.plist, icon and Resources to make an .app of the one package, or a finished .app that takes the built program.',
    default: '',
    example: 'packaging/app',
  },
  {
    name: 'app-name',
    group: 'App',
    description: 'Name of the .app; by default CFBundleName of its Info.plist.',
    default: '',
    example: 'Hello',
  },
  {
    name: 'bundle-id',
    group: 'App',
    description: 'CFBundleIdentifier, where Info.plist has none.',
    default: '',
    example: 'com.example.hello',
  },
] as const satisfies readonly InputDefinition[];
