import type { GoState } from '../go-state.js';
import type { Probe } from '../probe.js';
import { ok, type Row, warning, wrong } from '../row.js';

type Settings = Readonly<Record<string, string>>;

/** Settings that change what is built, or that a cross build easily leaves behind. */
export async function examineGoEnvironment(probe: Probe, { settings }: GoState): Promise<Row[]> {
  if (settings === null) return [];
  const rows = [
    await flagsRow(probe, settings),
    await toolchainRow(probe, settings),
    targetRow(probe),
    instructionSetRow(settings),
    await compilerRow(probe, settings),
    await libraryRow(probe, settings),
    workspaceRow(probe, settings),
    modeRow(settings),
    experimentRow(settings),
    debugRow(settings),
    cacheProgramRow(settings),
    deploymentRow(probe),
  ];
  return rows.filter((row) => row !== null);
}

/** An unknown flag in GOFLAGS breaks every command but `go env`. */
async function flagsRow(probe: Probe, { GOFLAGS = '' }: Settings): Promise<Row> {
  const id = 'goflags';
  const remedy =
    'Remove it from GOFLAGS (go env -u GOFLAGS, or unset the variable), and give it to one command.';
  const output = await probe.run('go', ['version'], { GOTOOLCHAIN: 'local' });
  const problem = /parsing \$GOFLAGS: .*/.exec(output?.stderr ?? '')?.[0];
  if (problem !== undefined) return wrong(id, `Every go command fails: ${problem}`, remedy);
  if (GOFLAGS === '') return ok(id, 'GOFLAGS is empty.');
  const changing = GOFLAGS.split(/\s+/).filter((flag) =>
    /^-(mod|modfile|tags|overlay|race|ldflags|gcflags)\b/.test(flag),
  );
  if (changing.length === 0) return ok(id, `GOFLAGS is ${GOFLAGS}.`);
  return warning(id, `GOFLAGS adds ${changing.join(' ')} to every build.`, remedy);
}

/** Reads the sources of the value, because `go env GOTOOLCHAIN` ran with GOTOOLCHAIN=local. */
async function toolchainRow(probe: Probe, { GOENV = '', GOROOT = '' }: Settings): Promise<Row> {
  const id = 'gotoolchain';
  const value =
    probe.environment.GOTOOLCHAIN ||
    (GOENV.startsWith('/') && assigned((await probe.readText(GOENV)) ?? '')) ||
    assigned((await probe.readText(`${GOROOT}/go.env`)) ?? '') ||
    'local';
  const downloads = /auto$/.test(value);
  if (downloads && probe.environment.CI !== undefined) {
    return warning(
      id,
      `GOTOOLCHAIN is ${value}: a go.mod that needs a newer Go makes this job download one.`,
      'Set GOTOOLCHAIN=local, and install the Go of go.mod.',
    );
  }
  return ok(id, `GOTOOLCHAIN is ${value}.`);
}

function assigned(text: string): string | undefined {
  return /^GOTOOLCHAIN=(\S+)/m.exec(text)?.[1];
}

function targetRow({ environment: { GOOS, GOARCH } }: Probe): Row | null {
  const exported = [GOOS && `GOOS=${GOOS}`, GOARCH && `GOARCH=${GOARCH}`].filter(Boolean).join(' ');
  if (exported === '') return ok('go-target', 'GOOS and GOARCH are not exported.');
  const finding = `${exported} is exported, so that every build, test and go run is for that platform.`;
  return warning('go-target', finding, 'Unset it, and set it for one command: GOARCH=arm64 go build.');
}

function instructionSetRow({ GOARCH, GOAMD64 = 'v1' }: Settings): Row | null {
  if (GOARCH !== 'amd64' || GOAMD64 === 'v1' || GOAMD64 === '') return null;
  const finding = `GOAMD64 is ${GOAMD64}: programs do not start on older Intel Macs${GOAMD64 > 'v2' ? ', nor under Rosetta before macOS 15' : ''}.`;
  return warning('goamd64', finding, 'Unset GOAMD64 for programs that others run.');
}

/** On a Mac clang is there as a stub without any developer tools, so that Go turns cgo on. */
async function compilerRow(probe: Probe, { CGO_ENABLED, CC = '' }: Settings): Promise<Row> {
  const id = 'cgo';
  if (CGO_ENABLED === '0') return ok(id, 'cgo is off.');
  const [compiler = ''] = CC.split(' ');
  if (/\/(opt\/homebrew|Cellar|llvm)/.test(compiler)) {
    return warning(
      id,
      `cgo is on with ${CC}, which is not Apple's clang; its signatures have been rejected by macOS (golang/go#63584).`,
      'Unset CC, or set it to /usr/bin/clang.',
    );
  }
  const candidates = compiler.startsWith('/')
    ? [compiler]
    : (probe.environment.PATH ?? '').split(':').map((folder) => `${folder}/${compiler}`);
  for (const candidate of candidates) {
    if ((await probe.inspect(candidate)).kind === 'file')
      return ok(id, `cgo is on with ${CC} (${candidate}).`);
  }
  return warning(
    id,
    `cgo is on, but there is no C compiler ${CC}.`,
    'Install it, unset CC, or set CGO_ENABLED=0.',
  );
}

async function libraryRow({ environment, readText }: Probe, { GOENV = '' }: Settings): Promise<Row | null> {
  const stored = (await readText(GOENV)) ?? '';
  const flags = ['CGO_CFLAGS', 'CGO_LDFLAGS'].filter((name) => {
    const value = environment[name] || (new RegExp(`^${name}=(.*)`, 'm').exec(stored)?.[1] ?? '');
    return /\/(opt\/homebrew|usr\/local|opt\/local)\b/.test(value);
  });
  const injected = Object.keys(environment).filter((name) => name.startsWith('DYLD_'));
  if (flags.length > 0) {
    return warning(
      'libraries',
      `${flags.join(' and ')} ${flags.length === 1 ? 'names' : 'name'} libraries of a package manager, which other Macs do not have.`,
      'Link statically, or ship the library inside the app.',
    );
  }
  if (injected.length > 0) {
    return warning(
      'libraries',
      `${injected.join(', ')} is set.`,
      'Unset it: signed programs ignore it, others break.',
    );
  }
  return null;
}

function workspaceRow({ workingDirectory }: Probe, { GOWORK = '' }: Settings): Row | null {
  if (GOWORK === '' || GOWORK === 'off' || GOWORK === `${workingDirectory}/go.work`) return null;
  const finding = `A workspace outside of this folder is in use: ${GOWORK}.`;
  return warning('gowork', finding, 'If builds must not use it, set GOWORK=off.');
}

function modeRow({ GO111MODULE = '', GOMOD = '' }: Settings): Row {
  const id = 'go-module';
  if (GO111MODULE === 'off') {
    return warning(id, 'GO111MODULE is off, so that go.mod files are ignored.', 'Unset GO111MODULE.');
  }
  if (GOMOD === '' || GOMOD === '/dev/null') return ok(id, 'This folder belongs to no module.');
  return ok(id, `This folder belongs to the module of ${GOMOD}.`);
}

function experimentRow({ GOEXPERIMENT = '' }: Settings): Row | null {
  if (GOEXPERIMENT === '') return null;
  const crypto = GOEXPERIMENT.includes('boringcrypto')
    ? ' BoringCrypto exists for Linux only; on macOS the flag has no effect on the cryptography.'
    : '';
  return warning('goexperiment', `GOEXPERIMENT is ${GOEXPERIMENT}.${crypto}`, 'Unset it for releases.');
}

/** Switches that weaken programs or change how they run. Source: https://go.dev/doc/godebug. */
const harmfulSwitches: Readonly<Record<string, string>> = {
  'tlsrsakex=1': 'allows key exchanges without forward secrecy',
  'tls10server=1': 'allows TLS 1.0',
  'x509sha1=1': 'accepts certificates with SHA-1',
  'x509ignoreCN=0': 'accepts names that certificates no longer vouch for',
  'rsa1024min=0': 'accepts short RSA keys',
  'asyncpreemptoff=1': 'lets one loop hold up the garbage collector',
  'madvdontneed=0': 'makes macOS count freed memory as used',
  'netdns=go': 'skips the resolver of macOS, and with it VPN and .local names',
};

function debugRow({ GODEBUG = '' }: Settings): Row | null {
  if (GODEBUG === '') return null;
  const harmful = GODEBUG.split(',').filter((item) => Object.hasOwn(harmfulSwitches, item));
  if (harmful.length === 0) return ok('godebug', `GODEBUG is ${GODEBUG}.`);
  const why = harmful.map((item) => `${item} ${harmfulSwitches[item]}`).join('; ');
  return warning(
    'godebug',
    `GODEBUG is set for every program: ${why}.`,
    'Unset GODEBUG, or set it for one command.',
  );
}

function cacheProgramRow({ GOCACHEPROG = '' }: Settings): Row | null {
  if (GOCACHEPROG === '') return null;
  const finding = `GOCACHEPROG is ${GOCACHEPROG}: a program outside of Go supplies parts of the build.`;
  return warning('gocacheprog', finding, 'Unset GOCACHEPROG for releases.');
}

function deploymentRow({ platform, environment }: Probe): Row | null {
  if (platform !== 'darwin') return null;
  const target = environment.MACOSX_DEPLOYMENT_TARGET;
  if (target) return ok('deployment-target', `MACOSX_DEPLOYMENT_TARGET is ${target}.`);
  return ok(
    'deployment-target',
    'MACOSX_DEPLOYMENT_TARGET is not set: a program with cgo needs the macOS of this machine.',
  );
}
