/**
 * Every input of the action, once. From this table come the settings parser, action.yml, the README's table and
 * the flags of the command line.
 */
export type InputGroup = 'Go' | 'Build' | 'App' | 'Sign' | 'Package' | 'Notarize' | 'Finish' | 'Run';

export interface InputDefinition {
  name: string;
  group: InputGroup;
  /** One or two sentences, as action.yml shows them. */
  description: string;
  /** Text that stands for "not given"; every input has one, so that none is required by the runner. */
  default: string;
  /** Allowed words, where the input is a choice. */
  choices?: readonly string[];
  /** Masked before anything else happens; never accepted as a command-line argument. */
  secret?: true;
  example?: string;
}

const yesNo = ['true', 'false'] as const;

export const inputs = [
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
  {
    name: 'signing',
    group: 'Sign',
    description:
      'required: fail without a certificate. auto: sign ad-hoc when there is none (forks have no secrets) and skip the notary. adhoc: always sign ad-hoc.',
    default: 'required',
    choices: ['required', 'auto', 'adhoc'],
  },
  {
    name: 'certificate',
    group: 'Sign',
    description:
      'Developer ID Application certificate with its key: a PKCS#12 (.p12) as base64, or its path.',
    default: '',
    secret: true,
  },
  {
    name: 'certificate-password',
    group: 'Sign',
    description: 'Password of the PKCS#12.',
    default: '',
    secret: true,
  },
  {
    name: 'entitlements',
    group: 'Sign',
    description:
      'Entitlements of the program: a property list file, inline XML, or a preset (none, jit, network, sandbox, metal, debug).',
    default: 'none',
    example: 'packaging/entitlements.plist',
  },
  {
    name: 'identifier',
    group: 'Sign',
    description: 'Identifier in the signature. Default: bundle-id for an app, else the file name.',
    default: '',
    example: 'com.example.tool',
  },
  {
    name: 'hardened-runtime',
    group: 'Sign',
    description: 'Sign with the hardened runtime, which the notary demands.',
    default: 'true',
    choices: yesNo,
  },
  {
    name: 'timestamp-url',
    group: 'Sign',
    description: "Timestamp service (RFC 3161); Apple's when empty. The notary accepts only Apple's.",
    default: '',
  },
  {
    name: 'package',
    group: 'Package',
    description: 'zip: put each finished artifact into a .zip as well. none: leave them as they are.',
    default: 'none',
    choices: ['none', 'zip'],
  },
  {
    name: 'preflight',
    group: 'Notarize',
    description: 'Say before the upload what the notary would reject: error stops the run, warn goes on.',
    default: 'error',
    choices: ['error', 'warn', 'off'],
  },
  {
    name: 'notarize',
    group: 'Notarize',
    description:
      'wait: submit and wait for the answer. submit: only submit; finish later with submission-id.',
    default: 'wait',
    choices: ['wait', 'submit', 'off'],
  },
  {
    name: 'notary-key',
    group: 'Notarize',
    description: 'App Store Connect API key: the text of the .p8 file, or that text as base64.',
    default: '',
    secret: true,
  },
  {
    name: 'notary-key-id',
    group: 'Notarize',
    description: 'Id of the API key: ten letters and digits.',
    default: '',
    example: '2X9R4HXF34',
  },
  {
    name: 'notary-issuer',
    group: 'Notarize',
    description: 'Issuer of the API key (a UUID). Leave empty for an individual key.',
    default: '',
    example: '57246542-96fe-1a63-e053-0824d011072a',
  },
  {
    name: 'notary-timeout',
    group: 'Notarize',
    description: "How long to wait for the notary's answer: a number with s, m or h.",
    default: '30m',
  },
  {
    name: 'submission-id',
    group: 'Notarize',
    description: 'Finish an earlier submission of the files named in artifacts: wait, staple, assess.',
    default: '',
    example: '2efe2717-52ef-43a5-96dc-0797e4ca1041',
  },
  {
    name: 'staple',
    group: 'Finish',
    description: 'auto: staple the ticket to what can carry one (apps). off: never.',
    default: 'auto',
    choices: ['auto', 'off'],
  },
  {
    name: 'fail-on',
    group: 'Finish',
    description: 'rejected: a rejection fails the job. never: it is only reported.',
    default: 'rejected',
    choices: ['rejected', 'never'],
  },
  {
    name: 'engine',
    group: 'Run',
    description:
      "What does the work: portable is go-notarize's own signer and notary client, on any machine; auto takes it everywhere.",
    default: 'auto',
    choices: ['auto', 'portable'],
  },
] as const satisfies readonly InputDefinition[];

export type InputName = (typeof inputs)[number]['name'];

/** The definitions with their optional fields visible. */
export const inputDefinitions: readonly InputDefinition[] = inputs;
