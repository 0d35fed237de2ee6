export const id = 2766;
export const ids = [2766];
export const modules = {

/***/ 9861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ examineMachine),
  y: () => (/* binding */ isAtLeastAsBad)
});

;// CONCATENATED MODULE: ./src/doctor/go-state.ts
const names = 'CC CGO_ENABLED GO111MODULE GOAMD64 GOARCH GOBIN GOCACHE GOCACHEPROG GODEBUG GOENV GOEXPERIMENT GOFLAGS GOHOSTARCH GOINSECURE GOMOD GOMODCACHE GONOPROXY GONOSUMDB GOPATH GOPRIVATE GOPROXY GOROOT GOSUMDB GOTMPDIR GOTOOLDIR GOVERSION GOWORK';
const goEnvArguments = ['env', '-json', ...names.split(' ')];
async function readGoState(probe) {
    const onPath = [];
    for (const folder of pathFolders(probe)) {
        const candidate = `${folder.replace(/\/$/, '')}/go`;
        if ((await probe.inspect(candidate)).kind === 'file')
            onPath.push(candidate);
    }
    const output = await probe.run('go', goEnvArguments, { GOTOOLCHAIN: 'local' });
    const settings = output?.exitCode === 0 ? parseSettings(output.stdout) : null;
    const problem = settings === null ? (firstLine(output?.stderr) ?? null) : null;
    return { settings, path: onPath[0] ?? null, onPath, problem };
}
function pathFolders({ environment }) {
    return [...new Set((environment.PATH ?? '').split(':').filter((folder) => folder.startsWith('/')))];
}
function parseSettings(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function firstLine(text) {
    return text?.trim().split('\n')[0] || undefined;
}

// EXTERNAL MODULE: ./src/property-list/read-property-list.ts + 2 modules
var read_property_list = __webpack_require__(159);
// EXTERNAL MODULE: ./src/doctor/probe.ts
var doctor_probe = __webpack_require__(1473);
// EXTERNAL MODULE: ./src/doctor/row.ts
var doctor_row = __webpack_require__(6027);
;// CONCATENATED MODULE: ./src/doctor/groups/developer-tools.ts



const install = 'Install Xcode, or its command line tools with xcode-select --install.';
const commandLineTools = '/Library/Developer/CommandLineTools';
async function examineDeveloperTools(probe) {
    if (probe.platform !== 'darwin')
        return [];
    const folder = await developerFolder(probe);
    if ('row' in folder)
        return [folder.row];
    const { path } = folder;
    const tools = await toolsRow(probe, path);
    const licence = await licenceRow(probe);
    if (licence !== null)
        return [tools, licence];
    return [tools, await sdkRow(probe, path)];
}
async function developerFolder(probe) {
    const id = 'developer-folder';
    const selected = probe.environment.DEVELOPER_DIR;
    if (selected) {
        const inside = `${selected.replace(/\/$/, '')}/Contents/Developer`;
        for (const path of [inside, selected])
            if (await isFolder(probe, path))
                return { path };
        const finding = `DEVELOPER_DIR is ${selected}, which does not exist.`;
        return { row: (0,doctor_row/* wrong */.Qm)(id, finding, 'Unset DEVELOPER_DIR, or name an Xcode that is installed.') };
    }
    const path = await (0,doctor_probe/* answerOf */.u)(probe, 'xcode-select', '-p');
    if (path === null) {
        return {
            row: (0,doctor_row/* wrong */.Qm)(id, 'There are no developer tools, so that cgo and notarytool are missing.', install),
        };
    }
    if (await isFolder(probe, path))
        return { path };
    const finding = `xcode-select points to ${path}, which does not exist.`;
    return { row: (0,doctor_row/* wrong */.Qm)(id, finding, 'Run sudo xcode-select --reset, or select an Xcode that is installed.') };
}
async function toolsRow(probe, path) {
    const id = 'xcode';
    if (path.startsWith(commandLineTools)) {
        const receipt = await (0,doctor_probe/* answerOf */.u)(probe, 'pkgutil', '--pkg-info=com.apple.pkg.CLTools_Executables');
        const version = /^version: (\S+)/m.exec(receipt ?? '')?.[1] ?? 'of an unknown version';
        const notarytool = await probe.inspect(`${path}/usr/bin/notarytool`);
        if (notarytool.kind === 'file')
            return (0,doctor_row.ok)(id, `The command line tools ${version}, without Xcode.`);
        return (0,doctor_row/* warning */.$e)(id, `Only the command line tools ${version} are selected, and they have no notarytool.`, 'Update them, install Xcode, or use engine: portable.');
    }
    const app = path.replace(/\/Contents\/Developer\/?$/, '');
    const version = await readXcodeVersion(probe, `${app}/Contents/version.plist`);
    if (version !== null)
        return (0,doctor_row.ok)(id, `Xcode ${version} (${app})`);
    return (0,doctor_row/* warning */.$e)(id, `${path} is selected, but no Xcode shows its version there.`, install);
}
async function readXcodeVersion(probe, path) {
    const text = await probe.readText(path);
    if (text === null)
        return null;
    try {
        const values = (0,read_property_list.readPropertyList)(Buffer.from(text), path);
        return `${values.CFBundleShortVersionString} ${values.ProductBuildVersion}`;
    }
    catch {
        return null;
    }
}
async function licenceRow(probe) {
    const output = await probe.run('xcrun', ['--find', 'clang']);
    if (output?.exitCode !== 69)
        return null;
    const remedy = 'Run sudo xcodebuild -license accept.';
    return (0,doctor_row/* wrong */.Qm)('xcode-licence', "Xcode's licence has not been accepted, so that its tools refuse to run.", remedy);
}
async function sdkRow(probe, developerFolder) {
    const id = 'sdk';
    const { SDKROOT } = probe.environment;
    const path = SDKROOT || (await (0,doctor_probe/* answerOf */.u)(probe, 'xcrun', '--sdk', 'macosx', '--show-sdk-path')) || '';
    if (path === '' || !(await isFolder(probe, path))) {
        const where = SDKROOT
            ? `SDKROOT is ${SDKROOT}, which does not exist`
            : `${developerFolder} has no SDK for macOS`;
        const remedy = SDKROOT ? 'Unset SDKROOT.' : install;
        return (0,doctor_row/* wrong */.Qm)(id, `${where}: cgo fails with a message about stdlib.h or -lSystem.`, remedy);
    }
    const version = readSdkVersion(await probe.readText(`${path}/SDKSettings.json`));
    if (SDKROOT) {
        return (0,doctor_row/* warning */.$e)(id, `SDKROOT is ${SDKROOT} (${version}), whichever Xcode is selected.`, 'Unset SDKROOT.');
    }
    return (0,doctor_row.ok)(id, `SDK of macOS ${version} (${path})`);
}
function readSdkVersion(text) {
    try {
        return JSON.parse(text ?? '').Version ?? 'an unknown version';
    }
    catch {
        return 'an unknown version';
    }
}
async function isFolder(probe, path) {
    return (await probe.inspect(path)).kind === 'folder';
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/doctor/folders.ts


function tmpdirOf({ environment }) {
    return environment.TMPDIR || '/tmp';
}
async function folderRow(probe, need) {
    const { id, name, path } = need;
    const state = await probe.inspect(path);
    if (state.kind === 'missing')
        return missingRow(probe, need);
    if (state.kind !== 'folder') {
        return (0,doctor_row/* wrong */.Qm)(id, `${name} is ${path}, which is not a folder.`, `Move that file away. ${need.otherwise}`);
    }
    if (!state.readable || (need.write && !state.writable)) {
        const lack = state.readable ? 'write to' : 'read';
        const owner = state.ownedByRoot
            ? 'It belongs to root, as after sudo go: run sudo chown -R "$(id -un)" on it.'
            : 'Change its permissions (chmod u+rwx).';
        return (0,doctor_row/* wrong */.Qm)(id, `${name} is ${path}, which this user cannot ${lack}.`, `${owner} ${need.otherwise}`);
    }
    const link = state.resolved !== null && state.resolved !== path ? ` (a link to ${state.resolved})` : '';
    return (0,doctor_row.ok)(id, `${name} is ${path}${link}.`);
}
async function missingRow(probe, { id, name, path, madeByGo, otherwise }) {
    if (!madeByGo)
        return (0,doctor_row/* wrong */.Qm)(id, `${name} is ${path}, which does not exist.`, otherwise);
    const parent = await nearestParent(probe, path);
    if (parent !== null && (await probe.inspect(parent)).writable) {
        return (0,doctor_row.ok)(id, `${name} is ${path}; go creates it.`);
    }
    const finding = `${name} is ${path}, which does not exist, and this user cannot create it in ${parent ?? 'any folder'}.`;
    return (0,doctor_row/* wrong */.Qm)(id, finding, otherwise);
}
async function nearestParent(probe, path) {
    for (let folder = (0,external_node_path_.dirname)(path);; folder = (0,external_node_path_.dirname)(folder)) {
        const { kind } = await probe.inspect(folder);
        if (kind !== 'missing')
            return kind === 'folder' ? folder : null;
        if (folder === (0,external_node_path_.dirname)(folder))
            return null;
    }
}

;// CONCATENATED MODULE: ./src/doctor/groups/disk.ts


const gibibyte = 2 ** 30;
const needed = gibibyte;
const comfortable = 5 * gibibyte;
async function examineDisk(probe, go) {
    const folders = [
        ['disk-work', 'the working folder', probe.workingDirectory],
        ['disk-temporary', 'temporary files', tmpdirOf(probe)],
        ['disk-build-cache', "Go's build cache", go.settings?.GOCACHE],
        ['disk-module-cache', "Go's module cache", go.settings?.GOMODCACHE],
    ];
    const rows = [];
    for (const [id, use, folder] of folders) {
        if (!folder?.startsWith('/'))
            continue;
        const free = await probe.freeBytes(folder);
        if (free !== null)
            rows.push(spaceRow(id, { use, folder, free }));
    }
    return rows;
}
function spaceRow(id, { use, folder, free }) {
    const finding = `${(free / gibibyte).toFixed(1)} GiB are free for ${use} (${folder}).`;
    const remedy = 'Delete files on this volume; go clean -cache -modcache empties the caches of Go.';
    if (free < needed)
        return (0,doctor_row/* wrong */.Qm)(id, finding, remedy);
    if (free < comfortable)
        return (0,doctor_row/* warning */.$e)(id, finding, remedy);
    return (0,doctor_row.ok)(id, finding);
}

;// CONCATENATED MODULE: ./src/doctor/groups/editor.ts



async function examineEditor(probe, go) {
    const gopls = await programRow(probe, go, { name: 'gopls', module: 'golang.org/x/tools/gopls@latest' });
    const delve = await programRow(probe, go, {
        name: 'dlv',
        module: 'github.com/go-delve/delve/cmd/dlv@latest',
    });
    const debugging = delve.found ? await developerModeRow(probe) : null;
    return [gopls.row, delve.row, debugging, await settingsRow(probe, go)].filter((row) => row !== null);
}
async function programRow(probe, { settings }, { name, module }) {
    const installFolder = settings && (settings.GOBIN || `${settings.GOPATH?.split(':')[0]}/bin`);
    for (const folder of [...pathFolders(probe), ...(installFolder ? [installFolder] : [])]) {
        const path = `${folder}/${name}`;
        const state = await probe.inspect(path);
        if (state.kind !== 'file')
            continue;
        const program = await probe.program(state.resolved ?? path);
        const archs = program?.archs ?? [];
        const host = probe.arch === 'amd64' ? 'x86_64' : probe.arch;
        if (archs.length > 0 && !archs.includes(host)) {
            const finding = `${path} is for ${archs.join('+')}, and this machine runs ${probe.arch}.`;
            return { found: true, row: (0,doctor_row/* warning */.$e)(name, finding, `Run go install ${module}.`) };
        }
        return { found: true, row: (0,doctor_row.ok)(name, path) };
    }
    return { found: false, row: (0,doctor_row.ok)(name, `${name} is not installed (go install ${module}).`) };
}
async function developerModeRow(probe) {
    if (probe.platform !== 'darwin')
        return null;
    const answer = await (0,doctor_probe/* answerOf */.u)(probe, 'DevToolsSecurity', '-status');
    if (answer === null)
        return null;
    if (answer.includes('enabled'))
        return (0,doctor_row.ok)('developer-mode', 'Developer mode is on.');
    const finding = 'Developer mode is off, so that a debugger asks for a password.';
    return (0,doctor_row/* warning */.$e)('developer-mode', finding, 'Run sudo DevToolsSecurity -enable.');
}
async function settingsRow(probe, { settings }) {
    const id = 'vscode';
    const text = await probe.readText(`${probe.workingDirectory}/.vscode/settings.json`);
    if (text === null)
        return null;
    const editor = parseWithComments(text);
    if (editor === null)
        return (0,doctor_row/* warning */.$e)(id, '.vscode/settings.json is not JSON.', 'Correct its syntax.');
    const environment = editor['go.toolsEnvVars'] ?? {};
    if (probe.platform !== 'darwin' && environment.GOOS === 'darwin') {
        const finding = '.vscode/settings.json sets GOOS to darwin for tools, but this machine is not a Mac.';
        return (0,doctor_row/* warning */.$e)(id, finding, 'Move it to the user settings of the Mac.');
    }
    const root = editor['go.goroot'];
    if (typeof root === 'string' && settings !== null && root !== settings.GOROOT) {
        const finding = `go.goroot is ${root}, but go in a terminal is in ${settings.GOROOT}.`;
        return (0,doctor_row/* warning */.$e)(id, finding, 'Remove go.goroot, so that the editor uses the go on PATH.');
    }
    if (editor['go.gopath'] !== undefined) {
        const finding = 'go.gopath is set; it moves the module cache too, not only the tools.';
        return (0,doctor_row/* warning */.$e)(id, finding, 'Remove it; go.toolsGopath alone says where the tools are.');
    }
    return (0,doctor_row.ok)(id, '.vscode/settings.json agrees with this Go.');
}
function parseWithComments(text) {
    const plain = text
        .replaceAll(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_match, quoted) => quoted ?? '')
        .replaceAll(/,(\s*[}\]])/g, '$1');
    try {
        return JSON.parse(plain);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/doctor/groups/go-environment.ts

async function examineGoEnvironment(probe, { settings }) {
    if (settings === null)
        return [];
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
async function flagsRow(probe, { GOFLAGS = '' }) {
    const id = 'goflags';
    const remedy = 'Remove it from GOFLAGS (go env -u GOFLAGS, or unset the variable), and give it to one command.';
    const output = await probe.run('go', ['version'], { GOTOOLCHAIN: 'local' });
    const problem = /parsing \$GOFLAGS: .*/.exec(output?.stderr ?? '')?.[0];
    if (problem !== undefined)
        return (0,doctor_row/* wrong */.Qm)(id, `Every go command fails: ${problem}`, remedy);
    if (GOFLAGS === '')
        return (0,doctor_row.ok)(id, 'GOFLAGS is empty.');
    const changing = GOFLAGS.split(/\s+/).filter((flag) => /^-(mod|modfile|tags|overlay|race|ldflags|gcflags)\b/.test(flag));
    if (changing.length === 0)
        return (0,doctor_row.ok)(id, `GOFLAGS is ${GOFLAGS}.`);
    return (0,doctor_row/* warning */.$e)(id, `GOFLAGS adds ${changing.join(' ')} to every build.`, remedy);
}
async function toolchainRow(probe, { GOENV = '', GOROOT = '' }) {
    const id = 'gotoolchain';
    const value = probe.environment.GOTOOLCHAIN ||
        (GOENV.startsWith('/') && assigned((await probe.readText(GOENV)) ?? '')) ||
        assigned((await probe.readText(`${GOROOT}/go.env`)) ?? '') ||
        'local';
    const downloads = /auto$/.test(value);
    if (downloads && probe.environment.CI !== undefined) {
        return (0,doctor_row/* warning */.$e)(id, `GOTOOLCHAIN is ${value}: a go.mod that needs a newer Go makes this job download one.`, 'Set GOTOOLCHAIN=local, and install the Go of go.mod.');
    }
    return (0,doctor_row.ok)(id, `GOTOOLCHAIN is ${value}.`);
}
function assigned(text) {
    return /^GOTOOLCHAIN=(\S+)/m.exec(text)?.[1];
}
function targetRow({ environment: { GOOS, GOARCH } }) {
    const exported = [GOOS && `GOOS=${GOOS}`, GOARCH && `GOARCH=${GOARCH}`].filter(Boolean).join(' ');
    if (exported === '')
        return (0,doctor_row.ok)('go-target', 'GOOS and GOARCH are not exported.');
    const finding = `${exported} is exported, so that every build, test and go run is for that platform.`;
    return (0,doctor_row/* warning */.$e)('go-target', finding, 'Unset it, and set it for one command: GOARCH=arm64 go build.');
}
function instructionSetRow({ GOARCH, GOAMD64 = 'v1' }) {
    if (GOARCH !== 'amd64' || GOAMD64 === 'v1' || GOAMD64 === '')
        return null;
    const finding = `GOAMD64 is ${GOAMD64}: programs do not start on older Intel Macs${GOAMD64 > 'v2' ? ', nor under Rosetta before macOS 15' : ''}.`;
    return (0,doctor_row/* warning */.$e)('goamd64', finding, 'Unset GOAMD64 for programs that others run.');
}
async function compilerRow(probe, { CGO_ENABLED, CC = '' }) {
    const id = 'cgo';
    if (CGO_ENABLED === '0')
        return (0,doctor_row.ok)(id, 'cgo is off.');
    const [compiler = ''] = CC.split(' ');
    if (/\/(opt\/homebrew|Cellar|llvm)/.test(compiler)) {
        return (0,doctor_row/* warning */.$e)(id, `cgo is on with ${CC}, which is not Apple's clang; its signatures have been rejected by macOS (golang/go#63584).`, 'Unset CC, or set it to /usr/bin/clang.');
    }
    const candidates = compiler.startsWith('/')
        ? [compiler]
        : (probe.environment.PATH ?? '').split(':').map((folder) => `${folder}/${compiler}`);
    for (const candidate of candidates) {
        if ((await probe.inspect(candidate)).kind === 'file')
            return (0,doctor_row.ok)(id, `cgo is on with ${CC} (${candidate}).`);
    }
    return (0,doctor_row/* warning */.$e)(id, `cgo is on, but there is no C compiler ${CC}.`, 'Install it, unset CC, or set CGO_ENABLED=0.');
}
async function libraryRow({ environment, readText }, { GOENV = '' }) {
    const stored = (await readText(GOENV)) ?? '';
    const flags = ['CGO_CFLAGS', 'CGO_LDFLAGS'].filter((name) => {
        const value = environment[name] || (new RegExp(`^${name}=(.*)`, 'm').exec(stored)?.[1] ?? '');
        return /\/(opt\/homebrew|usr\/local|opt\/local)\b/.test(value);
    });
    const injected = Object.keys(environment).filter((name) => name.startsWith('DYLD_'));
    if (flags.length > 0) {
        return (0,doctor_row/* warning */.$e)('libraries', `${flags.join(' and ')} ${flags.length === 1 ? 'names' : 'name'} libraries of a package manager, which other Macs do not have.`, 'Link statically, or ship the library inside the app.');
    }
    if (injected.length > 0) {
        return (0,doctor_row/* warning */.$e)('libraries', `${injected.join(', ')} is set.`, 'Unset it: signed programs ignore it, others break.');
    }
    return null;
}
function workspaceRow({ workingDirectory }, { GOWORK = '' }) {
    if (GOWORK === '' || GOWORK === 'off' || GOWORK === `${workingDirectory}/go.work`)
        return null;
    const finding = `A workspace outside of this folder is in use: ${GOWORK}.`;
    return (0,doctor_row/* warning */.$e)('gowork', finding, 'If builds must not use it, set GOWORK=off.');
}
function modeRow({ GO111MODULE = '', GOMOD = '' }) {
    const id = 'go-module';
    if (GO111MODULE === 'off') {
        return (0,doctor_row/* warning */.$e)(id, 'GO111MODULE is off, so that go.mod files are ignored.', 'Unset GO111MODULE.');
    }
    if (GOMOD === '' || GOMOD === '/dev/null')
        return (0,doctor_row.ok)(id, 'This folder belongs to no module.');
    return (0,doctor_row.ok)(id, `This folder belongs to the module of ${GOMOD}.`);
}
function experimentRow({ GOEXPERIMENT = '' }) {
    if (GOEXPERIMENT === '')
        return null;
    const crypto = GOEXPERIMENT.includes('boringcrypto')
        ? ' BoringCrypto exists for Linux only; on macOS the flag has no effect on the cryptography.'
        : '';
    return (0,doctor_row/* warning */.$e)('goexperiment', `GOEXPERIMENT is ${GOEXPERIMENT}.${crypto}`, 'Unset it for releases.');
}
const harmfulSwitches = {
    'tlsrsakex=1': 'allows key exchanges without forward secrecy',
    'tls10server=1': 'allows TLS 1.0',
    'x509sha1=1': 'accepts certificates with SHA-1',
    'x509ignoreCN=0': 'accepts names that certificates no longer vouch for',
    'rsa1024min=0': 'accepts short RSA keys',
    'asyncpreemptoff=1': 'lets one loop hold up the garbage collector',
    'madvdontneed=0': 'makes macOS count freed memory as used',
    'netdns=go': 'skips the resolver of macOS, and with it VPN and .local names',
};
function debugRow({ GODEBUG = '' }) {
    if (GODEBUG === '')
        return null;
    const harmful = GODEBUG.split(',').filter((item) => Object.hasOwn(harmfulSwitches, item));
    if (harmful.length === 0)
        return (0,doctor_row.ok)('godebug', `GODEBUG is ${GODEBUG}.`);
    const why = harmful.map((item) => `${item} ${harmfulSwitches[item]}`).join('; ');
    return (0,doctor_row/* warning */.$e)('godebug', `GODEBUG is set for every program: ${why}.`, 'Unset GODEBUG, or set it for one command.');
}
function cacheProgramRow({ GOCACHEPROG = '' }) {
    if (GOCACHEPROG === '')
        return null;
    const finding = `GOCACHEPROG is ${GOCACHEPROG}: a program outside of Go supplies parts of the build.`;
    return (0,doctor_row/* warning */.$e)('gocacheprog', finding, 'Unset GOCACHEPROG for releases.');
}
function deploymentRow({ platform, environment }) {
    if (platform !== 'darwin')
        return null;
    const target = environment.MACOSX_DEPLOYMENT_TARGET;
    if (target)
        return (0,doctor_row.ok)('deployment-target', `MACOSX_DEPLOYMENT_TARGET is ${target}.`);
    return (0,doctor_row.ok)('deployment-target', 'MACOSX_DEPLOYMENT_TARGET is not set: a program with cgo needs the macOS of this machine.');
}

;// CONCATENATED MODULE: ./src/doctor/groups/go-folders.ts


async function examineGoFolders(probe, { settings }) {
    if (settings === null)
        return [];
    const needs = folderNeeds(probe, settings);
    const rows = await Promise.all(needs.map((need) => folderRow(probe, need)));
    const others = await Promise.all([pathRow(probe, settings), storedSettingsRow(probe, settings)]);
    return [...rows, cacheRow(probe, settings), programFolderRow(settings), ...others].filter((row) => row !== null);
}
function folderNeeds(probe, settings) {
    const { GOCACHE = '', GOMODCACHE = '', GOBIN = '', GOTMPDIR = '' } = settings;
    const written = { write: true, madeByGo: true };
    const needs = [
        folder('gocache', GOCACHE, { ...written, otherwise: 'Or set GOCACHE to a folder of this user.' }),
        folder('gomodcache', GOMODCACHE, {
            ...written,
            otherwise: 'Or set GOMODCACHE to a folder of this user.',
        }),
        folder('gobin', GOBIN, { ...written, otherwise: 'Or unset GOBIN (go env -u GOBIN).' }),
        {
            ...{ id: 'gotmpdir', name: GOTMPDIR ? 'GOTMPDIR' : 'TMPDIR', path: GOTMPDIR || tmpdirOf(probe) },
            ...{ write: true, madeByGo: false, otherwise: 'Create it, or set GOTMPDIR to a folder that exists.' },
        },
    ];
    return needs.filter(({ path }) => path.startsWith('/'));
}
function folder(id, path, need) {
    return { id, name: id.toUpperCase(), path, ...need };
}
function cacheRow({ environment }, { GOCACHE = '' }) {
    const id = 'gocache';
    if (GOCACHE.startsWith('/'))
        return null;
    if (!environment.HOME && !environment.GOCACHE) {
        return (0,doctor_row/* wrong */.Qm)(id, 'HOME is not set, so that Go has no build cache.', 'Set HOME, or GOCACHE.');
    }
    const finding = `GOCACHE is ${GOCACHE || 'empty'}; Go has needed its build cache since 1.12.`;
    return (0,doctor_row/* wrong */.Qm)(id, finding, 'Unset GOCACHE (go env -u GOCACHE), or name a folder by its absolute path.');
}
function programFolderRow({ GOBIN = '' }) {
    if (GOBIN === '' || GOBIN.startsWith('/'))
        return null;
    const finding = `GOBIN is ${GOBIN}, a relative path: go install refuses it.`;
    return (0,doctor_row/* wrong */.Qm)('gobin', finding, 'Unset GOBIN (go env -u GOBIN), or name a folder by its absolute path.');
}
async function pathRow(probe, { GOPATH = '', GOROOT, GOMOD = '' }) {
    const id = 'gopath';
    const first = GOPATH.split(':')[0] ?? '';
    const remedy = 'Unset GOPATH (go env -u GOPATH); in module mode the default, ~/go, serves caches and programs.';
    if (first === '')
        return (0,doctor_row/* wrong */.Qm)(id, 'There is no GOPATH, because HOME is not set.', 'Set HOME, or GOPATH.');
    if (first === GOROOT)
        return (0,doctor_row/* wrong */.Qm)(id, `GOPATH and GOROOT are both ${first}.`, remedy);
    if (GOMOD === `${first}/go.mod`) {
        return (0,doctor_row/* wrong */.Qm)(id, `GOPATH is ${first}, the folder of this module, so that Go ignores its go.mod.`, remedy);
    }
    const need = {
        ...{ id, name: 'GOPATH', path: first, write: true, madeByGo: true },
        otherwise: 'Or set GOPATH to a folder of this user.',
    };
    const row = await folderRow(probe, need);
    if (row.status === 'ok' && (await probe.inspect(`${first}/src`)).kind === 'folder' && GOMOD === '') {
        return (0,doctor_row/* warning */.$e)(id, `GOPATH is ${first} with a src folder, and modules are off.`, 'Unset GO111MODULE.');
    }
    return row;
}
async function storedSettingsRow(probe, { GOENV = '' }) {
    const id = 'goenv';
    if (GOENV === 'off')
        return (0,doctor_row.ok)(id, 'GOENV is off: stored settings are ignored.');
    if (GOENV === '')
        return null;
    const { kind, readable } = await probe.inspect(GOENV);
    if (kind === 'folder') {
        return (0,doctor_row/* wrong */.Qm)(id, `GOENV is ${GOENV}, a folder; it must name a file.`, 'Unset GOENV, or name a file.');
    }
    if (kind === 'missing')
        return (0,doctor_row.ok)(id, `There are no stored settings (${GOENV}).`);
    if (!readable)
        return (0,doctor_row/* wrong */.Qm)(id, `This user cannot read ${GOENV}.`, 'Run sudo chown "$(id -un)" on it.');
    const text = (await probe.readText(GOENV)) ?? '';
    const names = [...text.matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name);
    if (names.length === 0)
        return (0,doctor_row.ok)(id, `${GOENV} stores no settings.`);
    return (0,doctor_row.ok)(id, `${GOENV} stores ${names.join(', ')}, as go env -w wrote them; go env -u NAME removes one.`);
}

// EXTERNAL MODULE: ./src/go/version/go-release.ts
var go_release = __webpack_require__(6563);
// EXTERNAL MODULE: ./src/go/version/release-history.ts
var release_history = __webpack_require__(5401);
;// CONCATENATED MODULE: ./src/doctor/installers.ts
const installers = [
    [/\/\.goenv\//, 'goenv'],
    [/\/\.asdf\//, 'asdf'],
    [/\/mise\/(installs|shims)\//, 'mise'],
    [/\/\.gvm\//, 'gvm'],
    [/\/Cellar\/go(@[\d.]+)?\/|\/(opt\/homebrew|linuxbrew)\//, 'Homebrew'],
    [/^\/opt\/local\//, 'MacPorts'],
    [/\/sdk\/go[\d.]+[a-z\d]*\/bin\//, 'golang.org/dl'],
    [/\/golang\.org\/toolchain@/, 'downloaded by GOTOOLCHAIN'],
    [/\/hostedtoolcache\/|\/_tool\/go\//i, 'the tool cache of a runner'],
    [/^\/nix\/store\//, 'Nix'],
    [/^\/usr\/local\/go\//, "Go's own installer or archive"],
    [/^\/usr\/lib\/go|^\/usr\/bin\/go$/, 'the package manager of the system'],
];
function whoInstalled(path, target) {
    const found = installers.find(([pattern]) => pattern.test(target)) ?? installers.find(([p]) => p.test(path));
    return found === undefined ? null : `from ${found[1]}`;
}

;// CONCATENATED MODULE: ./src/doctor/groups/go-toolchain.ts





async function examineGoToolchain(probe, go) {
    if (go.path === null) {
        return [
            (0,doctor_row/* wrong */.Qm)('go', 'There is no go on PATH.', 'Install Go, or put the bin folder of an installed one on PATH.'),
        ];
    }
    const programs = await programRows(probe, go);
    if (go.settings === null)
        return [...programs, brokenRow(probe, go)];
    const { settings } = go;
    const rows = [
        releaseRow(probe, settings),
        await macOSRow(probe, settings),
        await rootRow(probe, settings),
        await toolFolderRow(probe, settings),
        await architectureRow(probe, settings),
    ];
    return [...programs, ...rows.filter((row) => row !== null)];
}
function brokenRow({ environment }, { problem }) {
    const says = problem ?? 'no message';
    if (environment.GOROOT && /GOROOT/.test(says)) {
        const finding = `GOROOT names ${environment.GOROOT}, where Go is not: ${says}`;
        return (0,doctor_row/* wrong */.Qm)('goroot', finding, 'Unset GOROOT; go finds its root by itself. Remove it from shell start-up files.');
    }
    return (0,doctor_row/* wrong */.Qm)('go', `go env fails: ${says}`, 'Correct the variable that it names; go env -u NAME removes a stored one.');
}
async function programRows(probe, { onPath }) {
    const rows = [];
    const roots = new Set();
    for (const [index, path] of onPath.entries()) {
        const { resolved } = await probe.inspect(path);
        const target = resolved ?? path;
        if (roots.has(target))
            continue;
        roots.add(target);
        const id = index === 0 ? 'go' : `go-${index + 1}`;
        rows.push(await go_toolchain_programRow(probe, { id, path, target }));
    }
    const [first] = rows;
    if (first === undefined || rows.length === 1)
        return rows;
    const others = rows.length - 1;
    const finding = `${others} more go ${others === 1 ? 'program is' : 'programs are'} on PATH after the first.`;
    return [...rows, (0,doctor_row.ok)('go-count', finding)];
}
async function go_toolchain_programRow(probe, { id, path, target }) {
    const program = await probe.program(target);
    const parts = [
        target === path ? path : `${path} (a link to ${target})`,
        whoInstalled(path, target),
        program?.archs.join('+') ?? null,
        program && (program.signer === null ? 'unsigned' : `signed by ${program.signer}`),
    ];
    const finding = parts.filter((part) => part !== null).join(', ');
    const quarantine = probe.platform === 'darwin' ? await (0,doctor_probe/* answerOf */.u)(probe, 'xattr', '-p', 'com.apple.quarantine', target) : null;
    if (quarantine !== null) {
        return (0,doctor_row/* warning */.$e)(id, `${finding}; it is quarantined, so Gatekeeper checks it at its first start.`, `Check where it comes from, then run xattr -d com.apple.quarantine "${target}".`);
    }
    return (0,doctor_row.ok)(id, finding);
}
function releaseRow(probe, settings) {
    const id = 'go-release';
    const name = (settings.GOVERSION ?? '').replace(/^go/, '').split(' ')[0] ?? '';
    const release = (0,go_release/* parseRelease */.BC)(name);
    if (release === null)
        return (0,doctor_row.ok)(id, `Go ${name}, a development build`);
    const end = (0,release_history/* endOfLifeOf */.kN)(release, probe.now);
    if (end === null)
        return (0,doctor_row.ok)(id, `Go ${name}`);
    return (0,doctor_row/* warning */.$e)(id, `Go ${name} has had no security fixes since ${end}.`, 'Install a supported Go.');
}
async function macOSRow(probe, settings) {
    if (probe.platform !== 'darwin')
        return null;
    const release = (0,go_release/* parseRelease */.BC)((settings.GOVERSION ?? '').replace(/^go/, '').split(' ')[0] ?? '');
    const version = await (0,doctor_probe/* answerOf */.u)(probe, 'sw_vers', '-productVersion');
    const oldest = release && (0,release_history/* oldestMacOSOf */.kG)(release, settings.GOARCH === 'amd64' ? 'amd64' : 'arm64');
    if (oldest === null || version === null)
        return null;
    return (0,doctor_row.ok)('go-oldest-macos', `Programs of this Go need macOS ${oldest} or later; this is macOS ${version}.`);
}
async function rootRow(probe, settings) {
    const id = 'goroot';
    const root = settings.GOROOT ?? '';
    const exported = probe.environment.GOROOT;
    const state = await probe.inspect(root);
    const remedy = 'Unset GOROOT; go finds its root by itself. Remove it from shell start-up files.';
    if (state.kind !== 'folder')
        return (0,doctor_row/* wrong */.Qm)(id, `GOROOT is ${root}, which is not a folder.`, remedy);
    const version = /^go\S+/.exec((await probe.readText(`${root}/VERSION`)) ?? '')?.[0];
    if (version !== undefined && version !== settings.GOVERSION?.split(' ')[0]) {
        const finding = `GOROOT is ${root} with ${version}, but go is ${settings.GOVERSION}: builds fail with "does not match go tool version".`;
        return (0,doctor_row/* wrong */.Qm)(id, finding, remedy);
    }
    if (exported) {
        return (0,doctor_row/* warning */.$e)(id, `GOROOT is exported as ${exported}; another go on PATH would use it too.`, remedy);
    }
    const link = state.resolved !== null && state.resolved !== root ? ` (a link to ${state.resolved})` : '';
    return (0,doctor_row.ok)(id, `GOROOT is ${root}${link}.`);
}
async function toolFolderRow(probe, { GOROOT = '', GOTOOLDIR = '' }) {
    const id = 'gotooldir';
    const { kind } = await probe.inspect(`${GOTOOLDIR}/compile`);
    const remedy = 'Unset GOTOOLDIR and GOROOT, or install Go again.';
    if (kind !== 'file')
        return (0,doctor_row/* wrong */.Qm)(id, `GOTOOLDIR is ${GOTOOLDIR}, where there is no compiler.`, remedy);
    if (!GOTOOLDIR.startsWith(`${GOROOT}/`)) {
        return (0,doctor_row/* warning */.$e)(id, `GOTOOLDIR is ${GOTOOLDIR}, outside of GOROOT ${GOROOT}.`, remedy);
    }
    return (0,doctor_row.ok)(id, `GOTOOLDIR is ${GOTOOLDIR}.`);
}
async function architectureRow(probe, { GOHOSTARCH = '' }) {
    const id = 'go-architecture';
    const isAppleSilicon = probe.platform === 'darwin' && (await (0,doctor_probe/* answerOf */.u)(probe, 'sysctl', '-in', 'hw.optional.arm64')) === '1';
    if (isAppleSilicon && GOHOSTARCH === 'amd64') {
        return (0,doctor_row/* warning */.$e)(id, 'Go is the Intel build on Apple silicon: Rosetta translates it, and it builds for amd64 by default.', 'Install the arm64 build of Go.');
    }
    return (0,doctor_row.ok)(id, `Go is a program for ${GOHOSTARCH}.`);
}

// EXTERNAL MODULE: ./src/identity/certificate.ts
var identity_certificate = __webpack_require__(8593);
// EXTERNAL MODULE: ./src/keychain/parse-listing.ts
var parse_listing = __webpack_require__(1678);
;// CONCATENATED MODULE: ./src/doctor/groups/keychains.ts




const day = 86_400_000;
const soon = 30 * day;
const interactionNotAllowed = 36;
const renew = 'Create a new certificate at https://developer.apple.com/account/resources/certificates.';
const intermediates = 'Import the intermediate "Developer ID - G2" from https://www.apple.com/certificateauthority/ into the same keychain, and reset custom trust settings.';
async function examineKeychains(probe) {
    if (probe.platform !== 'darwin')
        return [];
    const listed = await (0,doctor_probe/* answerOf */.u)(probe, 'security', 'list-keychains', '-d', 'user');
    if (listed === null) {
        const finding = 'security does not list the keychains of this user.';
        return [(0,doctor_row/* wrong */.Qm)('keychains', finding, 'Run as a user with a home folder, in a login session.')];
    }
    const keychains = (0,parse_listing/* parseKeychains */.T1)(listed);
    const rows = await Promise.all(keychains.map((path, index) => keychainRow(probe, { path, index })));
    return [...rows, ...(await identityRows(probe))];
}
async function keychainRow(probe, { path, index }) {
    const id = `keychain-${index + 1}`;
    if ((await probe.inspect(path)).kind === 'missing') {
        const remedy = `Run security delete-keychain "${path}", which also removes it from the list.`;
        return (0,doctor_row/* warning */.$e)(id, `The search list names ${path}, which does not exist.`, remedy);
    }
    if (!(await isSafeToAsk(probe)))
        return (0,doctor_row.ok)(id, `${path} (its lock was not checked: that can open a dialog)`);
    const output = await probe.run('security', ['show-keychain-info', path]);
    if (output?.exitCode === interactionNotAllowed) {
        return (0,doctor_row/* warning */.$e)(id, `${path} is locked: codesign fails with errSecInternalComponent.`, `Run security unlock-keychain "${path}" before signing, in the same session.`);
    }
    return (0,doctor_row.ok)(id, `${path} (unlocked)`);
}
async function isSafeToAsk(probe) {
    const manager = await (0,doctor_probe/* answerOf */.u)(probe, 'launchctl', 'managername');
    return manager !== null && manager !== 'Aqua';
}
async function identityRows(probe) {
    const all = (0,parse_listing/* parseIdentities */.go)((await (0,doctor_probe/* answerOf */.u)(probe, 'security', 'find-identity', '-p', 'basic')) ?? '');
    const signing = (0,parse_listing/* parseIdentities */.go)((await (0,doctor_probe/* answerOf */.u)(probe, 'security', 'find-identity', '-p', 'codesigning')) ?? '');
    const certificates = (0,parse_listing/* parseCertificates */.WW)((await (0,doctor_probe/* answerOf */.u)(probe, 'security', 'find-certificate', '-a', '-p')) ?? '');
    const identities = new Map([...all, ...signing].map((identity) => [identity.sha1, identity]));
    if (identities.size === 0) {
        return [(0,doctor_row.ok)('identities', 'The keychains hold no signing identity; a release imports its own.')];
    }
    return [...identities.values()].map((identity, index) => {
        const certificate = certificates.find((candidate) => (0,identity_certificate/* sha1Of */.JI)(candidate) === identity.sha1);
        return identityRow(`identity-${index + 1}`, { identity, certificate, now: probe.now });
    });
}
function identityRow(id, found) {
    const { identity, certificate, now } = found;
    const name = `"${identity.name}"`;
    if (identity.problem === 'CSSMERR_TP_CERT_REVOKED')
        return (0,doctor_row/* wrong */.Qm)(id, `${name} has been revoked.`, renew);
    const expires = certificate && (0,identity_certificate/* validityOf */.Gv)(certificate).to;
    if (expires && expires < now)
        return (0,doctor_row/* wrong */.Qm)(id, `${name} expired on ${dateOf(expires)}.`, renew);
    if (identity.problem === 'CSSMERR_TP_CERT_EXPIRED') {
        return (0,doctor_row/* wrong */.Qm)(id, `${name} has expired, or its issuer has.`, `${renew} ${intermediates}`);
    }
    if (identity.problem === 'CSSMERR_TP_NOT_TRUSTED') {
        return (0,doctor_row/* wrong */.Qm)(id, `${name} has no chain to Apple's root.`, intermediates);
    }
    if (identity.problem !== null)
        return (0,doctor_row/* wrong */.Qm)(id, `${name} is not valid: ${identity.problem}.`, renew);
    if (!expires)
        return (0,doctor_row.ok)(id, name);
    if (expires.getTime() - now.getTime() < soon) {
        return (0,doctor_row/* warning */.$e)(id, `${name} expires on ${dateOf(expires)}.`, renew);
    }
    const use = certificate && (0,identity_certificate/* certificateKind */.AI)(certificate) === 'developer-id-application' ? ', signs releases' : '';
    return (0,doctor_row.ok)(id, `${name}, valid until ${dateOf(expires)}${use}`);
}
function dateOf(date) {
    return date.toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./src/go/download/module-proxy.ts
var module_proxy = __webpack_require__(8430);
;// CONCATENATED MODULE: ./src/doctor/groups/modules.ts


async function examineModules(probe, { settings }, { network }) {
    if (settings === null)
        return [];
    const rows = [proxyRow(settings), databaseRow(settings), privateRow(settings), insecureRow(settings)];
    const answers = network ? await askProxies(probe, settings) : [];
    const left = await leftOutRow(probe, settings);
    return [...rows, ...answers, left].filter((row) => row !== null);
}
function proxyRow({ GOPROXY = '' }) {
    const id = 'goproxy';
    const chain = (0,module_proxy/* parseGoproxy */.Ms)(GOPROXY);
    const shown = GOPROXY.replaceAll(/\/\/[^/@,|]*@/g, '//…@');
    if (GOPROXY === 'off') {
        return (0,doctor_row/* warning */.$e)(id, 'GOPROXY is off: no module is downloaded.', 'Unset GOPROXY, unless all modules are there.');
    }
    if (chain.length === 0) {
        return (0,doctor_row/* warning */.$e)(id, `GOPROXY is ${shown}: every module comes from its own server, which may be gone tomorrow.`, 'Use https://proxy.golang.org,direct, or a mirror of your own before it.');
    }
    return (0,doctor_row.ok)(id, `GOPROXY is ${shown}.`);
}
function databaseRow({ GOSUMDB = '' }) {
    if (GOSUMDB !== 'off')
        return (0,doctor_row.ok)('gosumdb', `GOSUMDB is ${GOSUMDB.split(' ')[0]}.`);
    const finding = 'GOSUMDB is off: new modules are not checked against the checksum database.';
    return (0,doctor_row/* warning */.$e)('gosumdb', finding, 'Unset GOSUMDB, and name private modules in GOPRIVATE.');
}
function privateRow({ GOPRIVATE = '', GONOSUMDB = '', GONOPROXY = '' }) {
    const patterns = [...new Set([GOPRIVATE, GONOSUMDB, GONOPROXY].filter((value) => value !== ''))];
    if (patterns.length === 0)
        return null;
    if (patterns.some((value) => value.split(',').some((pattern) => pattern === '*' || pattern === 'github.com'))) {
        const finding = `GOPRIVATE or its relatives cover public modules too: ${patterns.join(' ')}.`;
        return (0,doctor_row/* warning */.$e)('goprivate', finding, 'Name only your own organisation, e.g. github.com/example/*.');
    }
    return (0,doctor_row.ok)('goprivate', `Private modules are ${patterns.join(' ')}.`);
}
function insecureRow({ GOINSECURE = '' }) {
    if (GOINSECURE === '')
        return null;
    const finding = `GOINSECURE allows plain HTTP for ${GOINSECURE}.`;
    return (0,doctor_row/* warning */.$e)('goinsecure', finding, 'Give that server a certificate, and unset GOINSECURE.');
}
const probeModule = 'golang.org/x/text/@v/list';
async function askProxies(probe, { GOPROXY = '' }) {
    const chain = (0,module_proxy/* parseGoproxy */.Ms)(GOPROXY).filter(({ base }) => base.startsWith('http'));
    return Promise.all(chain.map(async ({ base }, index) => {
        const id = `module-proxy-${index + 1}`;
        const { status, milliseconds, problem } = await probe.ask(`${base}/${probeModule}`);
        const host = (0,module_proxy/* shownHost */.KI)(base);
        if (status === 200)
            return (0,doctor_row.ok)(id, `${host} answers in ${milliseconds} ms.`);
        const finding = `${host} answers ${status ?? problem} in ${milliseconds} ms.`;
        return (0,doctor_row/* warning */.$e)(id, finding, 'Check GOPROXY, its credentials in .netrc, and the proxies of this network.');
    }));
}
async function leftOutRow(probe, { GOMOD = '' }) {
    if (GOMOD === '' || GOMOD === '/dev/null')
        return null;
    const args = [
        'list',
        '-e',
        '-f',
        '{{join .GoFiles " "}}|{{join .CgoFiles " "}}|{{join .IgnoredGoFiles " "}}',
        '.',
    ];
    const environment = { GOTOOLCHAIN: 'local', GOOS: 'darwin', GOARCH: 'arm64', GOPROXY: 'off' };
    const output = await probe.run('go', args, environment);
    if (output?.exitCode !== 0)
        return null;
    const [taken = '', cgo = '', left = ''] = output.stdout.trim().split('|');
    if (`${taken}${cgo}${left}` === '')
        return null;
    const leftOut = left === '' ? 'leave none out' : `leave out ${left}`;
    const used = [taken, cgo].filter((names) => names !== '').join(' ') || 'no file';
    return (0,doctor_row.ok)('build-constraints', `For darwin/arm64 build constraints take in ${used}, and ${leftOut}.`);
}

// EXTERNAL MODULE: ./src/system/network/endpoints.ts
var endpoints = __webpack_require__(946);
;// CONCATENATED MODULE: ./src/doctor/groups/network.ts


const proxyVariables = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY'];
const services = [
    ['reach-notary', 'the notary', endpoints/* appleEndpoints */.Z.notary],
    ['reach-timestamp', 'the timestamp service', endpoints/* appleEndpoints */.Z.timestamp],
    ['reach-tickets', 'the ticket service', endpoints/* appleEndpoints */.Z.tickets],
    ['reach-upload', 'the upload service', 'https://s3.us-west-2.amazonaws.com/'],
];
async function examineNetwork(probe, { network }) {
    const rows = [proxiesRow(probe)];
    if (!network)
        return rows;
    return [...rows, ...(await Promise.all(services.map((service) => serviceRow(probe, service))))];
}
function proxiesRow({ environment }) {
    const id = 'proxies';
    const values = proxyVariables
        .map((name) => [name, environment[name] ?? environment[name.toLowerCase()] ?? ''])
        .filter(([, value]) => value !== '');
    if (values.length === 0)
        return (0,doctor_row.ok)(id, 'No proxy is set.');
    const malformed = values.find(([name, value]) => name !== 'NO_PROXY' && !/^(https?|socks[45]?[ah]?):\/\//.test(value));
    if (malformed) {
        const finding = `${malformed[0]} is not an address with a scheme.`;
        return (0,doctor_row/* wrong */.Qm)(id, finding, 'Write it as http://host:port.');
    }
    const shown = values.map(([name, value]) => `${name}=${value.replace(/\/\/[^/@]*@/, '//…@')}`).join(' ');
    if (values.some(([name]) => name === 'HTTP_PROXY') && !values.some(([name]) => name === 'HTTPS_PROXY')) {
        return (0,doctor_row/* warning */.$e)(id, `${shown}, which is not used for https.`, 'Set HTTPS_PROXY too.');
    }
    return (0,doctor_row.ok)(id, shown);
}
async function serviceRow(probe, [id, name, url]) {
    const { status, milliseconds, problem } = await probe.ask(url);
    const { host } = new URL(url);
    if (status !== null)
        return (0,doctor_row.ok)(id, `${name} at ${host} answers in ${milliseconds} ms.`);
    const remedy = `Allow connections to ${host}, or set HTTPS_PROXY.`;
    return (0,doctor_row/* wrong */.Qm)(id, `${name} at ${host} does not answer: ${problem}`, remedy);
}

// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
;// CONCATENATED MODULE: ./src/doctor/groups/notary.ts


async function examineNotary(call) {
    const id = 'notary-credentials';
    if (call === null)
        return [];
    try {
        await call();
        return [(0,doctor_row.ok)(id, 'The notary accepts the credentials.')];
    }
    catch (error) {
        if (!(error instanceof errors/* Failure */.HR))
            throw error;
        return [(0,doctor_row/* wrong */.Qm)(id, error.message, error.remedy)];
    }
}

;// CONCATENATED MODULE: ./src/doctor/groups/shell.ts


async function examineShell(probe, go) {
    const rows = [
        await shell_pathRow(probe),
        await linkRow(probe),
        installFolderRow(probe, go),
        await startUpRow(probe),
        await environmentFileRow(probe, go),
    ];
    return rows.filter((row) => row !== null);
}
async function shell_pathRow(probe) {
    const id = 'path';
    const entries = (probe.environment.PATH ?? '').split(':');
    const relative = entries.filter((entry) => !entry.startsWith('/'));
    if (relative.length > 0) {
        const shown = relative.map((entry) => (entry === '' ? 'an empty entry' : entry)).join(', ');
        const finding = `PATH contains ${shown}, so that commands depend on the current folder.`;
        return (0,doctor_row/* warning */.$e)(id, finding, 'Write absolute folders only; "~" is not replaced inside quotes.');
    }
    const missing = [];
    for (const folder of pathFolders(probe)) {
        if ((await probe.inspect(folder)).kind !== 'folder')
            missing.push(folder);
    }
    if (missing.length === 0)
        return (0,doctor_row.ok)(id, `PATH has ${entries.length} folders.`);
    return (0,doctor_row.ok)(id, `PATH has ${entries.length} folders; of these ${missing.join(', ')} does not exist.`);
}
async function linkRow(probe) {
    const path = '/usr/local/bin/go';
    const { kind, resolved } = await probe.inspect(path);
    if (kind === 'missing')
        return null;
    if (kind === 'file' && resolved === path) {
        const finding = `${path} is a copy of go and not a link, so that it does not find its GOROOT.`;
        return (0,doctor_row/* warning */.$e)('usr-local-bin', finding, `Replace it: sudo ln -sf /usr/local/go/bin/go ${path}.`);
    }
    return (0,doctor_row.ok)('usr-local-bin', `${path} is a link to ${resolved}.`);
}
function installFolderRow(probe, { settings }) {
    if (settings === null)
        return null;
    const folder = settings.GOBIN || `${settings.GOPATH?.split(':')[0]}/bin`;
    if (pathFolders(probe).includes(folder))
        return (0,doctor_row.ok)('install-folder', `${folder} is on PATH.`);
    const finding = `go install puts programs into ${folder}, which is not on PATH.`;
    return (0,doctor_row.ok)('install-folder', finding);
}
const startUpFiles = {
    zsh: {
        read: ['.zshenv', '.zprofile', '.zshrc', '.zlogin'],
        ignored: ['.bash_profile', '.bashrc', '.profile'],
    },
    bash: {
        read: ['.bash_profile', '.bash_login', '.profile', '.bashrc'],
        ignored: ['.zshrc', '.zprofile', '.zshenv'],
    },
};
async function startUpRow(probe) {
    const name = probe.environment.SHELL?.split('/').at(-1);
    if (name !== 'zsh' && name !== 'bash')
        return null;
    const files = startUpFiles[name];
    const inRead = await settingGo(probe, files.read);
    const inIgnored = await settingGo(probe, files.ignored);
    if (inRead.length === 0 && inIgnored.length > 0) {
        const finding = `${inIgnored.join(' and ')} sets up Go, but ${name} does not read it.`;
        return (0,doctor_row/* warning */.$e)('start-up-files', finding, `Copy these lines to ~/${name === 'zsh' ? '.zprofile' : '.bash_profile'}.`);
    }
    if (inRead.length === 0)
        return null;
    return (0,doctor_row.ok)('start-up-files', `${inRead.join(', ')} sets up Go for ${name}.`);
}
async function settingGo(probe, names) {
    const found = [];
    for (const name of names) {
        const text = (await probe.readText(`${probe.home}/${name}`)) ?? '';
        if (/^[^#\n]*\b(GOROOT|GOPATH|GOBIN|PATH)=.*\bgo\b/m.test(text))
            found.push(`~/${name}`);
    }
    return found;
}
async function environmentFileRow(probe, { settings }) {
    const text = await probe.readText(`${probe.workingDirectory}/.envrc`);
    if (text === null)
        return null;
    const root = /^\s*export GOROOT=["']?([^"'\n]+)/m.exec(text)?.[1];
    if (root !== undefined && settings !== null && root !== settings.GOROOT) {
        const finding = `.envrc sets GOROOT to ${root}, but go is in ${settings.GOROOT}.`;
        return (0,doctor_row/* warning */.$e)('envrc', finding, 'Put only the bin folder of the pinned Go on PATH: PATH_add /path/to/go/bin.');
    }
    return (0,doctor_row.ok)('envrc', root === undefined ? '.envrc sets no GOROOT.' : '.envrc sets the GOROOT of this go.');
}

;// CONCATENATED MODULE: ./src/doctor/groups/system.ts


const oldestMacOS = 14;
async function examineSystem(probe) {
    if (probe.platform !== 'darwin') {
        return [
            (0,doctor_row.ok)('system', `${probe.platform}/${probe.arch}: the rows about macOS, Xcode and keychains are left out.`),
        ];
    }
    const rows = await Promise.all([
        macOSVersion(probe),
        rosetta(probe),
        integrityProtection(probe),
        gatekeeper(probe),
        memory(probe),
    ]);
    return rows.filter((row) => row !== null);
}
async function macOSVersion(probe) {
    const id = 'macos';
    const version = await (0,doctor_probe/* answerOf */.u)(probe, 'sw_vers', '-productVersion');
    const build = await (0,doctor_probe/* answerOf */.u)(probe, 'sw_vers', '-buildVersion');
    if (version === null)
        return (0,doctor_row/* warning */.$e)(id, 'sw_vers gives no version of macOS.', 'Check that /usr/bin is on PATH.');
    if (version === '10.16') {
        return (0,doctor_row/* warning */.$e)(id, 'macOS calls itself 10.16, as it does for old programs.', 'Unset SYSTEM_VERSION_COMPAT, so that tools see the real version.');
    }
    if (Number.parseInt(version, 10) < oldestMacOS) {
        return (0,doctor_row/* warning */.$e)(id, `macOS ${version} (${build}) is older than macOS ${oldestMacOS}, the oldest that go-notarize supports.`, 'Update macOS, or use engine: portable.');
    }
    return (0,doctor_row.ok)(id, `macOS ${version} (${build})`);
}
async function rosetta(probe) {
    const id = 'rosetta';
    const translated = await (0,doctor_probe/* answerOf */.u)(probe, 'sysctl', '-in', 'sysctl.proc_translated');
    const appleSilicon = (await (0,doctor_probe/* answerOf */.u)(probe, 'sysctl', '-in', 'hw.optional.arm64')) === '1';
    if (translated === '1') {
        return (0,doctor_row/* warning */.$e)(id, 'This process is an Intel program that Rosetta translates, and so are the commands that it starts.', 'Install the arm64 build of Node (or of the terminal), or start it with arch -arm64.');
    }
    return (0,doctor_row.ok)(id, appleSilicon ? 'Apple silicon, not translated' : 'an Intel processor');
}
async function integrityProtection(probe) {
    const id = 'sip';
    const answer = await (0,doctor_probe/* answerOf */.u)(probe, 'csrutil', 'status');
    const state = /status: ([^\n]*?)\.?\s*$/m.exec(answer ?? '')?.[1];
    if (state === 'enabled')
        return (0,doctor_row.ok)(id, 'System Integrity Protection is enabled.');
    if (probe.environment.RUNNER_ENVIRONMENT === 'github-hosted') {
        return (0,doctor_row.ok)(id, `System Integrity Protection is ${state ?? 'in an unknown state'}, as on every hosted runner.`);
    }
    return (0,doctor_row/* warning */.$e)(id, `System Integrity Protection is ${state ?? 'in an unknown state'}, so that macOS may not enforce every rule for signed code.`, 'Start macOS Recovery and run csrutil enable. Until then, try releases on another Mac too.');
}
async function gatekeeper(probe) {
    const id = 'gatekeeper';
    const output = await probe.run('spctl', ['--status']);
    const answer = `${output?.stdout ?? ''}${output?.stderr ?? ''}`.trim();
    if (answer.includes('assessments enabled'))
        return (0,doctor_row.ok)(id, 'Gatekeeper is on.');
    return (0,doctor_row/* warning */.$e)(id, `Gatekeeper is off or does not answer (${answer === '' ? 'no output' : answer}).`, 'Turn it on with sudo spctl --global-enable; on macOS 15 and later confirm it in System Settings, Privacy & Security.');
}
async function memory(probe) {
    const id = 'memory';
    const level = await (0,doctor_probe/* answerOf */.u)(probe, 'sysctl', '-n', 'kern.memorystatus_vm_pressure_level');
    if (level === null || level === '')
        return null;
    if (level === '1')
        return (0,doctor_row.ok)(id, 'There is no memory pressure.');
    const finding = `The memory pressure is ${level === '4' ? 'critical' : 'high'}.`;
    const remedy = 'Close programs, or use fewer builds at once (-p 1): macOS kills processes when memory runs out.';
    return level === '4' ? (0,doctor_row/* wrong */.Qm)(id, finding, remedy) : (0,doctor_row/* warning */.$e)(id, finding, remedy);
}

;// CONCATENATED MODULE: ./src/doctor/examine.ts













async function examineMachine(probe, options) {
    const go = await readGoState(probe);
    const groups = {
        system: examineSystem(probe),
        'developer-tools': examineDeveloperTools(probe),
        go: examineGoToolchain(probe, go),
        'go-environment': examineGoEnvironment(probe, go),
        'go-folders': examineGoFolders(probe, go),
        modules: examineModules(probe, go, options),
        shell: examineShell(probe, go),
        keychains: examineKeychains(probe),
        editor: examineEditor(probe, go),
        disk: examineDisk(probe, go),
        network: examineNetwork(probe, options),
        notary: examineNotary(options.notary),
    };
    const rows = [];
    for (const [group, examined] of Object.entries(groups)) {
        rows.push(...(await examined).map((row) => ({ ...row, group: group })));
    }
    return {
        schemaVersion: 1,
        createdAt: probe.now.toISOString(),
        platform: probe.platform,
        arch: probe.arch,
        status: worstOf(rows),
        rows,
    };
}
const order = ['ok', 'warning', 'wrong'];
function isAtLeastAsBad(status, other) {
    return order.indexOf(status) >= order.indexOf(other);
}
function worstOf(rows) {
    return order.findLast((status) => rows.some((row) => row.status === status)) ?? 'ok';
}


/***/ }),

/***/ 1473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ answerOf)
/* harmony export */ });
async function answerOf(probe, tool, ...args) {
    const output = await probe.run(tool, args);
    return output?.exitCode === 0 ? output.stdout.trim() : null;
}


/***/ }),

/***/ 2250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderReport),
/* harmony export */   O: () => (/* binding */ renderChanges)
/* harmony export */ });
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6027);

const labels = { ok: 'ok', warning: 'warning', wrong: 'WRONG' };
const indentation = '         ';
function renderReport({ rows }) {
    const blocks = Object.entries(_row_js__WEBPACK_IMPORTED_MODULE_0__/* .groupTitles */ .nw).map(([group, title]) => {
        const own = rows.filter((row) => row.group === group);
        return own.length === 0 ? '' : [title, ...own.map(renderRow)].join('\n');
    });
    return [...blocks.filter((block) => block !== ''), renderCounts(rows)].join('\n\n');
}
function renderRow({ status, finding, remedy }) {
    const line = `${labels[status].padStart(7)}  ${finding}`;
    return remedy === null ? line : `${line}\n${indentation}${remedy}`;
}
function renderCounts(rows) {
    const count = (status) => rows.filter((row) => row.status === status).length;
    const warnings = count('warning');
    return `${count('ok')} ok, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ${count('wrong')} wrong`;
}
function renderChanges(changes) {
    if (changes.length === 0)
        return 'Nothing has changed since the baseline.';
    return ['Changed since the baseline', ...changes.map(renderChange)].join('\n');
}
function renderChange({ kind, before, after, worse }) {
    const mark = (worse ? 'worse' : kind).padStart(7);
    const [was, is] = [before?.finding ?? '', after?.finding ?? ''];
    if (kind === 'new')
        return `${mark}  ${is}`;
    if (kind === 'gone')
        return `${mark}  ${was}`;
    return `${mark}  ${is}\n${indentation}before: ${was}`;
}


/***/ }),

/***/ 6027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   nw: () => (/* binding */ groupTitles),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
const groupTitles = {
    system: 'Machine',
    'developer-tools': 'Developer tools',
    go: 'Go',
    'go-environment': "Go's environment",
    'go-folders': "Go's folders",
    modules: 'Modules',
    shell: 'PATH and shells',
    keychains: 'Keychains and identities',
    editor: 'Editor',
    disk: 'Disk',
    network: 'Network',
    notary: 'Notary',
};
function ok(id, finding) {
    return { id, status: 'ok', finding, remedy: null };
}
function warning(id, finding, remedy) {
    return { id, status: 'warning', finding, remedy };
}
function wrong(id, finding, remedy) {
    return { id, status: 'wrong', finding, remedy };
}


/***/ }),

/***/ 169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createSystemProbe)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _inspect_inspect_slices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6770);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6578);






const commandLimit = 20_000;
const networkLimit = 10_000;
function createSystemProbe(dependencies) {
    const { run, http, clock, environment, workingDirectory } = dependencies;
    return {
        platform: process.platform,
        arch: process.arch === 'x64' ? 'amd64' : process.arch,
        environment,
        home: environment.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(),
        workingDirectory,
        now: clock.now(),
        async run(tool, args, variables = {}) {
            try {
                return await run({
                    ...{ tool, args, workingDirectory, timeout: commandLimit },
                    ...{ inherits: 'user', environment: variables },
                });
            }
            catch (error) {
                if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ToolError */ .v4)
                    return null;
                throw error;
            }
        },
        inspect: inspectPath,
        readText: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch(() => null),
        program: readProgram,
        freeBytes,
        ask: (url) => ask(url, { http, clock }),
    };
}
async function inspectPath(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
    if (found === null) {
        const isBroken = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => null)) !== null;
        const kind = isBroken ? 'other' : 'missing';
        return { kind, readable: false, writable: false, resolved: null, ownedByRoot: false };
    }
    const isFolder = found.isDirectory();
    const enter = isFolder ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK : 0;
    return {
        kind: isFolder ? 'folder' : found.isFile() ? 'file' : 'other',
        readable: await isAllowed(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK | enter),
        writable: await isAllowed(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | enter),
        resolved: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => null),
        ownedByRoot: found.uid === 0 && process.getuid?.() !== 0,
    };
}
function isAllowed(path, mode) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, mode).then(() => true, () => false);
}
async function readProgram(path) {
    try {
        const slices = await (0,_inspect_inspect_slices_js__WEBPACK_IMPORTED_MODULE_4__.inspectSlices)(path);
        const [first] = slices;
        if (first === undefined)
            return null;
        const { kind, authorities } = first.signature;
        const signer = kind === 'none' ? null : (authorities[0] ?? 'an ad-hoc signature');
        return { archs: slices.map(({ arch }) => arch), signer };
    }
    catch {
        return null;
    }
}
async function freeBytes(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(path).catch(() => null);
    if (found !== null)
        return found.bavail * found.bsize;
    return path === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) ? null : freeBytes((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
}
async function ask(url, { http, clock }) {
    const start = clock.now().getTime();
    const answer = { status: null, problem: null };
    try {
        answer.status = (await http({ method: 'GET', url, timeout: networkLimit, service: 'the service' })).status;
    }
    catch (error) {
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ToolError */ .v4))
            throw error;
        answer.problem = error.message.replace(/^.* did not answer: /, '');
    }
    return { ...answer, milliseconds: clock.now().getTime() - start };
}


/***/ }),

/***/ 8430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   KI: () => (/* binding */ shownHost),
/* harmony export */   Ms: () => (/* binding */ parseGoproxy),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   qT: () => (/* binding */ askOne),
/* harmony export */   sG: () => (/* binding */ askProxies)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_1__);


function parseGoproxy(text) {
    const steps = [];
    for (const [, word = '', separator] of text.matchAll(/([^,|]*)([,|]|$)/g)) {
        const base = word.trim().replace(/\/+$/, '');
        if (base === 'direct' || base === 'off')
            break;
        if (/^(https?|file):\/\//.test(base) && URL.canParse(base)) {
            steps.push({ base, nextAfterFailure: separator === '|' });
        }
    }
    return steps;
}
function shownHost(base) {
    const url = new URL(base);
    return url.protocol === 'file:' ? (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(url) : url.host;
}
async function askProxies(fetch, steps, path) {
    const reasons = [];
    let failed = false;
    for (const { base, nextAfterFailure } of steps) {
        const answer = await askOne(fetch, base, path);
        if (answer.status === 200)
            return { kind: 'found', body: answer.body, base };
        reasons.push(`${shownHost(base)}: ${answer.reason}`);
        if (isAbsent(answer.status))
            continue;
        failed = true;
        if (!nextAfterFailure)
            break;
    }
    return { kind: failed ? 'failed' : 'absent', reasons };
}
const isAbsent = (status) => status === 404 || status === 410;
async function askOne(fetch, base, path) {
    const nothing = Buffer.alloc(0);
    try {
        if (base.startsWith('file:')) {
            return { status: 200, body: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(`${base}/${path}`)), reason: 'read' };
        }
        const { status, body } = await fetch(`${base}/${path}`, 'the module proxy');
        return { status, body, reason: String(status) };
    }
    catch (error) {
        if (error.code === 'ENOENT') {
            return { status: 404, body: nothing, reason: 'no such file' };
        }
        return { status: 0, body: nothing, reason: reasonOf(error) };
    }
}
function reasonOf(error) {
    const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (!(inner instanceof Error))
        return String(inner);
    return inner.message || (inner.code ?? inner.name);
}


/***/ }),

/***/ 6770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectSlices: () => (/* binding */ inspectSlices)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _bundle_read_code_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3355);
/* harmony import */ var _signature_inspect_macho_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(173);



async function inspectSlices(path) {
    const isFolder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory();
    return (0,_signature_inspect_macho_js__WEBPACK_IMPORTED_MODULE_2__.inspectMachO)(isFolder ? (await (0,_bundle_read_code_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readSignableBundle */ .Y)(path)).executable : path);
}


/***/ })

};
