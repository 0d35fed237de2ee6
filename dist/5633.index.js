export const id = 5633;
export const ids = [5633];
export const modules = {

/***/ 6238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ explainUnavailable)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

function explainUnavailable(version, answers, cacheFolder) {
    const details = [
        `it is neither in the tool cache ${cacheFolder} nor on PATH`,
        ...answers.map(({ source, reason }) => `${source.name}: ${reason}`),
    ].join('; ');
    if (answers.some(({ kind }) => kind === 'unknown')) {
        const isDecided = answers.every(({ kind }) => kind === 'unknown');
        const problem = isDecided ? `there is no Go ${version}` : `no source that answers has Go ${version}`;
        return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('go-version', `go-version: ${problem}: ${details}.`, {
            code: 'go-version-unknown',
            remedy: 'Use a version from https://go.dev/dl, or check the mirror in go-download-base-url or goproxy.',
        });
    }
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`Go ${version} is not available: ${details}.`, {
        code: 'go-unavailable',
        remedy: 'Let this machine reach the download site, name a mirror with go-download-base-url or a module proxy with goproxy, or install this version of Go beforehand.',
        retryable: true,
    });
}


/***/ }),

/***/ 8568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ findInstalled),
/* harmony export */   o: () => (/* binding */ versionOfRoot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



const envLimit = 30_000;
async function findInstalled(run, environment, log) {
    const named = environment.GOROOT || null;
    const onPath = await readInstalled(run, 'go', environment.PATH);
    const inNamed = named === null ? null : await readInstalled(run, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(named, 'bin', 'go'), environment.PATH);
    if (named !== null)
        await reportGoroot(named, onPath, log);
    const all = [onPath, inNamed].filter((go) => go !== null);
    return all.filter(({ root }, index) => all.findIndex((other) => other.root === root) === index);
}
async function readInstalled(run, tool, path) {
    try {
        const { exitCode, stdout } = await run({
            tool,
            args: ['env', 'GOVERSION', 'GOROOT', 'GOHOSTARCH'],
            inherits: 'user',
            environment: { GOTOOLCHAIN: 'local', GOROOT: undefined, ...(path === undefined ? {} : { PATH: path }) },
            workingDirectory: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
            timeout: envLimit,
        });
        const [version = '', root = '', arch = ''] = stdout.split('\n').map((line) => line.trim());
        if (exitCode !== 0 || !version.startsWith('go') || root === '')
            return null;
        return { version: version.slice('go'.length), root: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), arch };
    }
    catch {
        return null;
    }
}
async function reportGoroot(named, onPath, log) {
    const resolved = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(named).catch(() => null);
    if (resolved === null) {
        log.warning(`GOROOT names ${named}, which does not exist. The run ignores it.`);
    }
    else if (onPath !== null && resolved !== onPath.root) {
        log.warning(`GOROOT names ${named}, but the go on PATH belongs to ${onPath.root}. Each command gets the GOROOT of the pinned Go.`);
    }
    else if (resolved !== named) {
        log.info(`GOROOT ${named} is a symbolic link to ${resolved}.`);
    }
}
async function versionOfRoot(root) {
    try {
        const [line = ''] = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'VERSION'), 'utf8')).split(/\r?\n/);
        return /^go(\S+)/.exec(line)?.[1] ?? null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 6243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ installationAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _version_go_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6563);


function installationAt(root, release) {
    return { version: (0,_version_go_release_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseName */ ["do"])(release), root, bin: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'bin') };
}


/***/ }),

/***/ 5401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WM: () => (/* binding */ newestMinor),
/* harmony export */   kG: () => (/* binding */ oldestMacOSOf),
/* harmony export */   kN: () => (/* binding */ endOfLifeOf),
/* harmony export */   kV: () => (/* binding */ minorReleases)
/* harmony export */ });
const minorReleases = [
    minor(16, '2021-02-16', '2022-03-15', '10.12'),
    minor(17, '2021-08-16', '2022-08-02', '10.13'),
    minor(18, '2022-03-15', '2023-02-01', '10.13'),
    minor(19, '2022-08-02', '2023-08-08', '10.13'),
    minor(20, '2023-02-01', '2024-02-06', '10.13'),
    minor(21, '2023-08-08', '2024-08-13', '10.15'),
    minor(22, '2024-02-06', '2025-02-11', '10.15'),
    minor(23, '2024-08-13', '2025-08-12', '11'),
    minor(24, '2025-02-11', '2026-02-10', '11'),
    minor(25, '2025-08-12', '2026-08-18', '12'),
    minor(26, '2026-02-10', null, '12'),
    minor(27, '2026-08-18', null, '13'),
];
function minor(number, released, endOfLife, macOS) {
    const arm64 = macOS.startsWith('10.') ? '11' : macOS;
    return { minor: number, released, endOfLife, oldestMacOS: { amd64: macOS, arm64 } };
}
function newestMinor(now) {
    const day = now.toISOString().slice(0, 10);
    const released = minorReleases.filter((each) => each.released <= day);
    return (released.at(-1) ?? minorReleases[0])?.minor ?? 0;
}
function endOfLifeOf({ major, minor: number }, now) {
    const [first] = minorReleases;
    if (major !== 1)
        return null;
    const entry = first && number < first.minor ? first : minorReleases.find((each) => each.minor === number);
    const date = entry?.endOfLife ?? null;
    return date !== null && date <= now.toISOString().slice(0, 10) ? date : null;
}
function oldestMacOSOf(release, arch) {
    return minorReleases.find((each) => each.minor === release.minor)?.oldestMacOS[arch] ?? null;
}


/***/ }),

/***/ 857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findDeveloperTools),
/* harmony export */   g: () => (/* binding */ selectedFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_json_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3192);
/* harmony import */ var _read_xcode_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3412);




const queryLimit = 30_000;
async function findDeveloperTools(dependencies) {
    const selected = await selectedFolder(dependencies);
    if (selected === null || !(await isFolder(selected.path)))
        return null;
    const { path, selectedBy } = selected;
    const contents = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const isXcode = contents.endsWith('.app/Contents');
    const facts = isXcode ? await (0,_read_xcode_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readXcodeVersion */ .U)(contents) : await readReceipt(dependencies.run);
    const folder = isXcode ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'Platforms', 'MacOSX.platform', 'Developer') : path;
    const sdk = dependencies.environment.SDKROOT || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'SDKs', 'MacOSX.sdk');
    return {
        kind: isXcode ? 'xcode' : 'command-line-tools',
        ...{ path, selectedBy, ...facts },
        sdk: (await isFolder(sdk)) ? await readSdk(sdk) : null,
    };
}
async function selectedFolder({ run, environment, xcode, }) {
    if (xcode !== null)
        return { path: xcode.developerFolder, selectedBy: xcode.origin };
    const named = environment.DEVELOPER_DIR;
    if (named) {
        const path = named.endsWith('.app') ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(named, 'Contents', 'Developer') : named;
        return { path, selectedBy: 'DEVELOPER_DIR' };
    }
    try {
        const { exitCode, stdout } = await run({
            ...{ tool: 'xcode-select', args: ['--print-path'], timeout: queryLimit },
        });
        const path = stdout.trim();
        return exitCode === 0 && path !== '' ? { path, selectedBy: 'xcode-select' } : null;
    }
    catch {
        return null;
    }
}
async function readReceipt(run) {
    const args = ['--pkg-info=com.apple.pkg.CLTools_Executables'];
    const { stdout } = await run({ tool: 'pkgutil', args, timeout: queryLimit });
    return { version: /^version: (\S+)$/m.exec(stdout)?.[1] ?? null, build: null };
}
async function readSdk(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'SDKSettings.json'), 'utf8').catch(() => '');
    const { Version: version, MaximumDeploymentTarget: newest } = (0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .e)((0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(text));
    return { path, version: textOf(version), newestTarget: textOf(newest) };
}
const textOf = (value) => (typeof value === 'string' ? value : null);
async function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);
}


/***/ }),

/***/ 3412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readXcodeVersion)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _property_list_read_property_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(159);



async function readXcodeVersion(contents) {
    try {
        const list = (0,_property_list_read_property_list_js__WEBPACK_IMPORTED_MODULE_2__.readPropertyList)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(contents, 'version.plist')), 'version.plist');
        const textOf = (value) => (typeof value === 'string' ? value : null);
        return { version: textOf(list.CFBundleShortVersionString), build: textOf(list.ProductBuildVersion) };
    }
    catch {
        return { version: null, build: null };
    }
}


/***/ }),

/***/ 2420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createOutputFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_files_output_not_writable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9489);


async function createOutputFolder({ settings: { outputDirectory }, }) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(outputDirectory, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(outputDirectory, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
    catch (cause) {
        throw (0,_system_files_output_not_writable_js__WEBPACK_IMPORTED_MODULE_1__/* .outputNotWritable */ .R)('output-directory', outputDirectory, cause);
    }
}


/***/ }),

/***/ 9018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ writtenFile),
/* harmony export */   X: () => (/* binding */ createPlacedFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_files_digest_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3564);
/* harmony import */ var _system_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8114);
/* harmony import */ var _system_files_owned_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3438);





function createPlacedFiles(outputDirectory) {
    const list = (0,_system_files_owned_path_js__WEBPACK_IMPORTED_MODULE_4__/* .ownedPath */ .bD)(outputDirectory);
    const placed = [];
    return {
        async add(files) {
            for (const { path, ...file } of files) {
                if (file.sha256 === null && (await exists(path)))
                    continue;
                placed.push({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(outputDirectory, path), ...file });
            }
            if (placed.length === 0)
                return;
            await (0,_system_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(list, (draft) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, JSON.stringify({ placed })));
        },
        async end() {
            placed.length = 0;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(list, { force: true }).catch(() => undefined);
        },
    };
}
async function writtenFile({ kind, path: source }, path) {
    const isApp = kind === 'app';
    return { path, isApp, sha256: isApp ? null : await (0,_system_files_digest_file_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OfFile */ .V)(source) };
}
async function exists(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null)) !== null;
}


/***/ }),

/***/ 360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ recordRun)
/* harmony export */ });
/* harmony import */ var _system_cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8478);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);


const ending = 2_000;
async function recordRun({ signal, log, secrets }, record, work) {
    try {
        await Promise.race([work(checking(record, signal)), overdue(signal)]);
    }
    catch (error) {
        record.fail(signal.aborted ? cancellation(signal.reason, record.report()) : error);
        if (error instanceof Error)
            log.debug(secrets.redact(error.stack ?? error.message));
    }
}
function checking(record, signal) {
    return {
        ...record,
        stage(name, work) {
            signal.throwIfAborted();
            return record.stage(name, work);
        },
    };
}
function overdue(signal) {
    return new Promise((_, reject) => {
        const onAbort = () => void setTimeout(() => reject(signal.reason), ending).unref();
        if (signal.aborted)
            onAbort();
        else
            (0,_system_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .onceAborted */ .zM)(signal, onAbort);
    });
}
function cancellation(reason, { notarization }) {
    if (!(reason instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR) || !notarization?.submissionId)
        return reason;
    const { submissionId, uploaded } = notarization;
    const remedy = uploaded === false
        ? `Run it again. Submission ${submissionId} exists, but its upload is not complete: the notary never answers it.`
        : `The notary goes on with the submission. Run again with submission-id: ${submissionId} and artifacts set to the same signed files, which uploads nothing again.`;
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(reason.message, { code: 'cancelled', remedy, cause: reason });
}


/***/ }),

/***/ 5633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/report/files/earlier-report.ts
var earlier_report = __webpack_require__(1);
// EXTERNAL MODULE: ./src/report/files/write-report.ts
var write_report = __webpack_require__(6940);
;// CONCATENATED MODULE: ./src/report/files/redact-report.ts
const freeText = new Set([
    'message',
    'remedy',
    'lines',
    'detail',
    'text',
    'command',
    'source',
    'origin',
    'docUrl',
    'assessor',
]);
function redactReport(report, redact) {
    return redactMembers(report, redact);
}
function redactMembers(value, redact) {
    const members = Object.entries(value).map(([name, member]) => [
        name,
        redactValue(member, freeText.has(name) ? redact : null, redact),
    ]);
    return Object.fromEntries(members);
}
function redactValue(value, own, redact) {
    if (typeof value === 'string')
        return own ? own(value) : value;
    if (Array.isArray(value))
        return value.map((each) => redactValue(each, own, redact));
    if (value instanceof Date || typeof value !== 'object' || value === null)
        return value;
    return redactMembers(value, redact);
}

// EXTERNAL MODULE: ./src/report/report-failure.ts
var report_failure = __webpack_require__(8001);
;// CONCATENATED MODULE: ./src/report/recorder.ts


function startRecorder(clock, start, redact = (text) => text) {
    const startedAt = clock.now().toISOString();
    let report = {
        schemaVersion: 1,
        ...start,
        startedAt,
        finishedAt: startedAt,
        machine: null,
        go: null,
        signing: null,
        artifacts: [],
        smokeTest: 'not-run',
        checksumsPath: null,
        advice: null,
        reproducibility: null,
        handOverSha256: null,
        preflight: null,
        notarization: null,
        assessment: { verdict: 'not-assessed', source: null },
        stages: [],
        failure: null,
    };
    let finishedAt = null;
    const note = (parts) => {
        report = { ...report, ...parts };
    };
    const addStage = (stage) => note({ stages: [...report.stages, stage] });
    return {
        async stage(name, work) {
            const began = clock.now();
            const end = (outcome) => {
                const milliseconds = clock.now().getTime() - began.getTime();
                addStage({ name, startedAt: began.toISOString(), milliseconds, outcome });
            };
            try {
                const result = await work();
                end('done');
                return result;
            }
            catch (error) {
                end('failed');
                throw error;
            }
        },
        skip(name, reason) {
            addStage({
                name,
                startedAt: clock.now().toISOString(),
                milliseconds: 0,
                outcome: 'skipped',
                detail: reason,
            });
        },
        note,
        fail: (error) => note({ failure: (0,report_failure/* reportFailure */.x)(error) }),
        finish() {
            finishedAt ??= clock.now().toISOString();
        },
        report: () => redactReport({ ...report, finishedAt: finishedAt ?? clock.now().toISOString() }, redact),
    };
}

// EXTERNAL MODULE: ./src/system/clock.ts
var system_clock = __webpack_require__(3347);
// EXTERNAL MODULE: ./src/system/files/files.ts
var files_files = __webpack_require__(8114);
// EXTERNAL MODULE: ./src/system/files/owned-path.ts
var owned_path = __webpack_require__(3438);
// EXTERNAL MODULE: ./src/system/network/http.ts + 1 modules
var network_http = __webpack_require__(4939);
// EXTERNAL MODULE: ./src/system/process/runner.ts + 3 modules
var runner = __webpack_require__(6313);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/release/lock-output.ts
var lock_output = __webpack_require__(1370);
// EXTERNAL MODULE: ./src/release/placed-files.ts
var placed_files = __webpack_require__(9018);
// EXTERNAL MODULE: ./src/machine/developer-tools.ts
var developer_tools = __webpack_require__(857);
;// CONCATENATED MODULE: ./src/machine/describe-machine.ts

const queryLimit = 30_000;
async function describeMachine(dependencies) {
    const { platform, arch, environment } = dependencies;
    const common = {
        runnerImage: runnerImageOf(environment),
        deploymentTarget: environment.MACOSX_DEPLOYMENT_TARGET || null,
    };
    const own = arch === 'arm64' ? 'arm64' : 'amd64';
    if (platform !== 'darwin') {
        const native = { process: 'native', shell: 'native' };
        return { system: platform, ...common, chip: null, architecture: own, ...native, developerTools: null };
    }
    const ask = (tool, ...args) => answerOf(dependencies.run, tool, args);
    const [version, build, onArm, inShell, chip, developerTools] = await Promise.all([
        ask('sw_vers', '-productVersion'),
        ask('sw_vers', '-buildVersion'),
        ask('sysctl', '-in', 'hw.optional.arm64'),
        ask('bash', '-c', 'sysctl -in sysctl.proc_translated'),
        ask('sysctl', '-n', 'machdep.cpu.brand_string'),
        (0,developer_tools/* findDeveloperTools */.P)(dependencies),
    ]);
    const hasAppleSilicon = onArm === '1';
    return {
        system: `macOS ${version} (${build})`,
        ...common,
        chip: chip || null,
        architecture: hasAppleSilicon ? 'arm64' : own,
        process: hasAppleSilicon && own === 'amd64' ? 'translated' : 'native',
        shell: inShell === '1' ? 'translated' : 'native',
        developerTools,
    };
}
function runnerImageOf({ ImageOS: image, ImageVersion: version }) {
    return image ? [image, version].filter(Boolean).join(' ') : null;
}
async function answerOf(run, tool, args) {
    try {
        const { exitCode, stdout } = await run({ tool, args, timeout: queryLimit });
        return exitCode === 0 ? stdout.trim() : '';
    }
    catch {
        return '';
    }
}
function summarizeMachine(machine) {
    const { system, runnerImage, chip, architecture, developerTools } = machine;
    return [
        system,
        [chip, architecture].filter(Boolean).join(', '),
        ...(runnerImage === null ? [] : [`image ${runnerImage}`]),
        ...(developerTools === null ? [] : [describeTools(developerTools)]),
    ].join('; ');
}
function describeTools({ kind, version, build, sdk }) {
    const name = kind === 'xcode' ? 'Xcode' : 'command line tools';
    const text = [name, version, build === null ? null : `(${build})`].filter(Boolean).join(' ');
    return `${text}, ${sdk === null ? 'without a macOS SDK' : `SDK ${sdk.version ?? 'of an unknown version'}`}`;
}
function translationWarnings({ process, shell }) {
    const found = [];
    if (process === 'translated') {
        found.push('Node is translated by Rosetta 2: it is the Intel build on Apple silicon. Go is installed for arm64 all the same. Install the arm64 build of Node or of the runner.');
    }
    if (shell === 'translated') {
        found.push('The shell is translated by Rosetta 2: steps of this job that use it run universal programs as Intel code. Start it with arch -arm64, or install the arm64 build of the runner.');
    }
    return found;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/machine/read-xcode-version.ts
var read_xcode_version = __webpack_require__(3412);
// EXTERNAL MODULE: ./src/machine/xcode-lock.ts
var xcode_lock = __webpack_require__(8090);
;// CONCATENATED MODULE: ./src/machine/select-xcode.ts





async function selectXcode(lock, applications = '/Applications') {
    const installed = await listXcodes(applications);
    const { parts, preview, build } = (0,xcode_lock/* parseXcodeVersion */.hd)(lock.version);
    const matching = installed.filter((xcode) => parts.every((part, index) => Number(xcode.version.split('.')[index] ?? 0) === part) &&
        xcode.preview === preview &&
        (build === null || xcode.build === build));
    const newest = matching.sort((a, b) => compare(a.version, b.version)).at(-1);
    if (newest !== undefined) {
        return { developerFolder: (0,external_node_path_.join)(newest.path, 'Contents', 'Developer'), origin: lock.origin };
    }
    const names = installed.map((xcode) => [xcode.version, xcode.preview].filter(Boolean).join('-'));
    const there = names.length === 0 ? 'it has no Xcode' : `it has ${[...new Set(names)].sort(compare).join(', ')}`;
    throw new errors/* InputError */.dz('xcode-version', `xcode-version: there is no Xcode ${lock.version} in ${applications} (${lock.origin}); ${there}.`, {
        code: 'xcode-not-found',
        remedy: 'Choose an Xcode of this machine, or a runner image that has this one.',
    });
}
async function listXcodes(applications) {
    const names = (await (0,promises_.readdir)(applications).catch(() => [])).filter((name) => /^Xcode.*\.app$/i.test(name));
    const paths = new Set(await Promise.all(names.map((name) => (0,promises_.realpath)((0,external_node_path_.join)(applications, name)).catch(() => ''))));
    const found = await Promise.all([...paths].filter(Boolean).map(async (path) => {
        const { version, build } = await (0,read_xcode_version/* readXcodeVersion */.U)((0,external_node_path_.join)(path, 'Contents'));
        return version === null ? [] : [{ path, version, build, preview: previewOf(path) }];
    }));
    return found.flat();
}
function previewOf(path) {
    const [, kind, number] = /[-_. ](beta|rc|release[-_. ]candidate)(?:[-_. ](\d+))?\.app$/i.exec(path) ?? [];
    if (kind === undefined)
        return null;
    const name = kind.toLowerCase().startsWith('r') ? 'rc' : 'beta';
    return number === undefined ? name : `${name}.${number}`;
}
const compare = (a, b) => a.localeCompare(b, 'en', { numeric: true });

;// CONCATENATED MODULE: ./src/release/prepare-machine.ts



async function prepareMachine(request) {
    const { log, runnerWith, platform = process.platform, arch = process.arch } = request;
    const { environment = process.env } = request;
    const xcode = await lockedXcode(request, platform);
    const run = runnerWith(xcode === null ? {} : { DEVELOPER_DIR: xcode.developerFolder });
    const machine = await describeMachine({ run, platform, arch, environment, xcode });
    const print = platform === 'darwin' ? log.info : log.debug;
    print(summarizeMachine(machine));
    for (const warning of translationWarnings(machine))
        log.warning(warning);
    return { run, machine };
}
async function lockedXcode({ settings, log, applications }, platform) {
    const lock = await (0,xcode_lock/* findXcodeLock */.sh)(settings.xcodeVersion, settings.workingDirectory);
    if (lock === null)
        return null;
    if (platform !== 'darwin') {
        log.info(`Xcode ${lock.version} (${lock.origin}): there is no Xcode on ${platform}, and none is used.`);
        return null;
    }
    return selectXcode(lock, applications);
}

// EXTERNAL MODULE: ./src/release/record-run.ts
var record_run = __webpack_require__(360);
// EXTERNAL MODULE: ./src/release/remove-drafts.ts + 1 modules
var remove_drafts = __webpack_require__(4135);
// EXTERNAL MODULE: ./src/release/set-up-go.ts + 8 modules
var set_up_go = __webpack_require__(4121);
;// CONCATENATED MODULE: ./src/release/run.ts
















async function run(request) {
    const { settings, endpoints, log, secrets, signal, host } = request;
    const clock = (0,system_clock/* createClock */.t)(signal);
    const http = (0,network_http.createHttp)(signal, clock);
    const record = startRecorder(clock, {
        toolVersion: version/* version */.r,
        replay: endpoints.replayRoot !== null,
        source: request.source,
        outputDirectory: settings.outputDirectory,
    }, secrets.redact);
    const fail = (error) => record.fail(host.explain(error));
    const temporaryFolder = (0,owned_path/* ownedPath */.bD)(request.temporaryParent, { visible: true });
    const draftFolders = (0,remove_drafts/* draftFoldersOf */.A)(settings);
    const placed = (0,placed_files/* createPlacedFiles */.X)(settings.outputDirectory);
    const releaseInPrivate = () => (0,files_files/* withFolder */.Z8)(temporaryFolder, async () => {
        const { passEnvironment } = settings;
        const { run, machine } = await prepareMachine({
            settings,
            log,
            runnerWith: (environment) => (0,runner/* createRunner */.ji)(log, secrets, { signal, passEnvironment, environment }),
        });
        record.note({ machine });
        const context = {
            ...{
                settings,
                endpoints,
                machine,
                run,
                http,
                clock,
                log,
                secrets,
                signal,
                temporaryFolder,
                host,
                placed,
            },
        };
        if ((0,set_up_go/* isSetUpOnly */.yC)(settings)) {
            await (0,record_run/* recordRun */.v)(context, record, (checking) => (0,set_up_go/* setUpGo */.my)(context, checking));
            return;
        }
        const { startRelease } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(9800), __webpack_require__.e(6959), __webpack_require__.e(3044), __webpack_require__.e(663), __webpack_require__.e(3355), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(28), __webpack_require__.e(558), __webpack_require__.e(8765), __webpack_require__.e(2341), __webpack_require__.e(4143), __webpack_require__.e(8693), __webpack_require__.e(6671)]).then(__webpack_require__.bind(__webpack_require__, 6671));
        await startRelease(context, record, {
            runCleanUp: (0,runner/* createRunner */.ji)(log, secrets, { passEnvironment }),
            remember: (engine) => host.remember({ temporaryFolder, draftFolders, engine }),
        });
    });
    let files = null;
    try {
        await (0,owned_path/* removeLeftovers */.DA)(request.temporaryParent, log);
        await (0,remove_drafts/* removeDrafts */.t)(draftFolders, log);
        host.remember({ temporaryFolder, draftFolders, engine: null });
        await (0,lock_output/* withOutputLock */.Nf)(settings.outputDirectory, async () => {
            await releaseInPrivate().catch(fail);
            files = await writeFiles(record, request);
            await placed.end();
        });
    }
    catch (error) {
        fail(error);
    }
    return { report: record.report(), files };
}
async function writeFiles(record, { settings, log }) {
    record.finish();
    const report = record.report();
    if ((0,set_up_go/* isSetUpOnly */.yC)(settings) && (await (0,earlier_report/* readEarlierFiles */.c)(settings.outputDirectory)).length > 0) {
        log.info(`${settings.outputDirectory} has the report of a release, which stays: this run writes none.`);
        return null;
    }
    try {
        const files = await (0,write_report/* writeReport */.u)(report, settings.outputDirectory);
        const isHandedOver = settings.archive !== null || settings.writeArchive !== null;
        if (!isHandedOver)
            return files;
        const fingerprint = files.fingerprint && (0,external_node_path_.basename)(files.fingerprint);
        return { ...files, report: (0,external_node_path_.basename)(files.report), fingerprint };
    }
    catch (error) {
        if (report.failure === null)
            record.fail(error);
        else
            log.warning(`The report was not written: ${error instanceof Error ? error.message : String(error)}`);
        return null;
    }
}


/***/ }),

/***/ 4121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U1: () => (/* binding */ checkMachine),
  Sw: () => (/* binding */ installPinnedGo),
  yC: () => (/* binding */ isSetUpOnly),
  my: () => (/* binding */ setUpGo)
});

// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/release/create-output-folder.ts
var create_output_folder = __webpack_require__(2420);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
;// CONCATENATED MODULE: ./src/go/install/host.ts

function hostOf(platform, arch) {
    const os = platform === 'darwin' || platform === 'linux' ? platform : null;
    if (os !== null && (arch === 'x64' || arch === 'amd64'))
        return { os, arch: 'amd64', cacheArch: 'x64' };
    if (os !== null && arch === 'arm64')
        return { os, arch: 'arm64', cacheArch: 'arm64' };
    throw new errors/* ToolError */.v4(`go-notarize does not run on ${platform} with ${arch}.`, {
        code: 'go-unavailable',
        remedy: 'Run it on macOS or Linux, on a 64-bit Intel, AMD or ARM processor.',
    });
}

// EXTERNAL MODULE: ./src/go/version/go-release.ts
var go_release = __webpack_require__(6563);
// EXTERNAL MODULE: ./src/go/version/release-history.ts
var release_history = __webpack_require__(5401);
// EXTERNAL MODULE: ./src/go/version/version-range.ts
var version_range = __webpack_require__(4937);
// EXTERNAL MODULE: ./src/go/install/explain-unavailable.ts
var explain_unavailable = __webpack_require__(6238);
;// CONCATENATED MODULE: ./src/go/install/choose-release.ts




async function chooseRelease(request) {
    const { choice, checkLatest, cache, installed, now, log } = request;
    if (choice.request.kind === 'exact')
        return choice.request.release;
    const { text } = choice.request;
    const onMachine = [...(await cache.versions()), ...(await installed()).map(({ version }) => version)]
        .map(go_release/* parseRelease */.BC)
        .filter((release) => release !== null);
    const local = pick(choice, onMachine, now);
    if (local !== null && !checkLatest && choice.request.kind !== 'alias') {
        log.info(`Go ${text}: ${(0,go_release/* releaseName */["do"])(local)} is the newest match on this machine.`);
        return local;
    }
    const answer = await askSources(request);
    if (answer.release !== null)
        return answer.release;
    const isMinimum = choice.request.kind === 'minimum';
    const newer = isMinimum ? onMachine.filter((release) => satisfiesMinimum(choice, release)) : [];
    const fallback = local ?? (0,go_release/* newestOf */.su)(newer);
    if (fallback === null || answer.isDecided)
        throw (0,explain_unavailable/* explainUnavailable */.E)(text, answer.answers, cache.folder);
    log.warning(`Go ${text}: no source lists its releases, so the run uses ${(0,go_release/* releaseName */["do"])(fallback)}, which is on this machine. Pin an exact version.`);
    return fallback;
}
async function askSources({ choice, sources, now, log }) {
    const answers = [];
    for (const source of await sources()) {
        const answer = await source.releases();
        if (answer.kind === 'unreachable') {
            answers.push({ source, ...answer });
            continue;
        }
        const release = pick(choice, answer.releases, now, 'complete');
        if (release !== null) {
            log.info(`Go ${choice.request.text}: ${(0,go_release/* releaseName */["do"])(release)} is the newest match of ${source.name}.`);
            return { release, answers, isDecided: true };
        }
        answers.push({ source, kind: 'unknown', reason: `it has no release of ${choice.request.text}` });
    }
    return { release: null, answers, isDecided: answers.some(({ kind }) => kind === 'unknown') };
}
function pick(choice, releases, now, list = 'partial') {
    const usable = releases.filter((each) => each.preview === null && satisfiesMinimum(choice, each));
    const newest = list === 'complete' ? ((0,go_release/* newestOf */.su)(usable)?.minor ?? 0) : (0,release_history/* newestMinor */.WM)(now);
    const bounds = boundsOf(choice, { newest, now });
    const found = (0,go_release/* newestOf */.su)(usable.filter((release) => (0,version_range/* isWithin */.U)(release, bounds)));
    return found && { ...found, patch: found.patch ?? 0 };
}
function satisfiesMinimum({ minimum }, release) {
    return minimum === null || (0,go_release/* compareReleases */.c0)(release, minimum.release) >= 0;
}
function boundsOf({ request }, { newest, now }) {
    const minor = (number) => ({ from: first(number), below: first(number + 1) });
    if (request.kind === 'range')
        return request.bounds;
    if (request.kind === 'alias')
        return minor(request.alias === 'stable' ? newest : newest - 1);
    if (request.kind === 'exact')
        return { from: request.release, below: request.release };
    const isSupported = (0,release_history/* endOfLifeOf */.kN)(request.release, now) === null;
    return minor(isSupported ? request.release.minor : oldestSupportedMinor(now));
}
const first = (minor) => ({ major: 1, minor, patch: 0, preview: null });
function oldestSupportedMinor(now) {
    const supported = release_history/* minorReleases */.kV.find(({ minor }) => (0,release_history/* endOfLifeOf */.kN)(first(minor), now) === null);
    return supported?.minor ?? (0,release_history/* newestMinor */.WM)(now);
}

// EXTERNAL MODULE: ./src/go/install/find-installed.ts
var find_installed = __webpack_require__(8568);
// EXTERNAL MODULE: ./src/go/install/go-installation.ts
var go_installation = __webpack_require__(6243);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/system/files/owned-path.ts
var owned_path = __webpack_require__(3438);
;// CONCATENATED MODULE: ./src/go/install/tool-cache.ts






const tool = 'go';
function openToolCache(environment, { cacheArch }, log) {
    const folder = environment.RUNNER_TOOL_CACHE || userCache(environment);
    const rootOf = (version) => (0,external_node_path_.join)(folder, tool, version, cacheArch);
    return {
        folder,
        find: async (release) => {
            const root = rootOf((0,go_release/* semanticVersion */.Fd)(release));
            return (await isComplete(root)) ? { root, record: await readRecord(markerOf(root)) } : null;
        },
        async versions() {
            const found = [];
            for (const version of await (0,promises_.readdir)((0,external_node_path_.join)(folder, tool)).catch(() => [])) {
                if (await isComplete(rootOf(version)))
                    found.push(version);
            }
            return found;
        },
        keep: (release, fill) => keep((0,external_node_path_.join)(folder, tool), { version: (0,go_release/* semanticVersion */.Fd)(release), arch: cacheArch, log }, fill),
    };
}
function userCache(environment) {
    const home = environment.HOME || (0,external_node_os_.homedir)();
    const caches = process.platform === 'darwin'
        ? (0,external_node_path_.join)(home, 'Library', 'Caches')
        : environment.XDG_CACHE_HOME || (0,external_node_path_.join)(home, '.cache');
    return (0,external_node_path_.join)(caches, 'go-notarize', 'tools');
}
function markerOf(root) {
    return `${root}.complete`;
}
async function isComplete(root) {
    return (await exists(root)) && (await exists(markerOf(root)));
}
async function keep(folder, { version, arch, log }, fill) {
    const staging = await makeStaging(folder, log);
    try {
        const filled = await fill(staging);
        if (filled === null)
            return null;
        const parent = (0,external_node_path_.join)(folder, version);
        await (0,promises_.mkdir)(parent, { recursive: true });
        const final = (0,external_node_path_.join)(parent, arch);
        if ((await exists(final)) && !(await isComplete(final)))
            await (0,promises_.rename)(final, (0,external_node_path_.join)(staging, 'incomplete'));
        await (0,promises_.writeFile)(markerOf(final), JSON.stringify(filled.record));
        await (0,promises_.rename)(filled.root, final).catch(async (error) => {
            if (!(await exists(final)))
                throw error;
        });
        return { root: final, record: filled.record };
    }
    finally {
        await (0,promises_.rm)(staging, { recursive: true, force: true });
    }
}
async function readRecord(marker) {
    try {
        const { sha256, proofs } = JSON.parse(await (0,promises_.readFile)(marker, 'utf8'));
        return typeof sha256 === 'string' && Array.isArray(proofs) ? { sha256, proofs } : null;
    }
    catch {
        return null;
    }
}
async function makeStaging(folder, log) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,owned_path/* removeLeftovers */.DA)(folder, log);
        const staging = (0,owned_path/* ownedPath */.bD)(folder);
        await (0,promises_.mkdir)(staging, { mode: 0o700 });
        return staging;
    }
    catch (cause) {
        throw new errors/* ToolError */.v4(`The tool cache ${folder} is not writable.`, {
            code: 'tool-cache-not-writable',
            remedy: 'Set RUNNER_TOOL_CACHE to a folder that this user can write to.',
            cause,
        });
    }
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./src/go/install/install-go.ts







async function installGo(request) {
    const { choice, checkLatest, clock, log, run, environment = process.env } = request;
    const { host = hostOf(process.platform, process.arch) } = request;
    const cache = openToolCache(environment, host, log);
    const all = once(() => (0,find_installed/* findInstalled */.c)(run, environment, log));
    const installed = once(async () => (await all()).filter((go) => isNative(go, host, log)));
    const sources = once(() => openSources(request, { environment, host, all }));
    if (environment.GOROOT)
        await installed();
    const now = clock.now();
    const release = await chooseRelease({ choice, checkLatest, sources, installed, cache, now, log });
    warnAboutEndOfLife(release, { origin: choice.origin, now, log });
    const found = (await fromToolCache(cache, release)) ??
        (await fromPath(await installed(), release, { host, now })) ??
        (await download(request, { sources: await sources(), cache, release }));
    return { ...found, selectedBy: choice.origin };
}
function once(load) {
    let result = null;
    return () => {
        result ??= load();
        return result;
    };
}
async function openSources(request, { environment, host, all }) {
    const [{ makeSources }, [first]] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(3792)]).then(__webpack_require__.bind(__webpack_require__, 9020)), all()]);
    return makeSources(request, { environment, host, goroot: first?.root ?? null });
}
async function download(request, from) {
    const { downloadGo } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(3792)]).then(__webpack_require__.bind(__webpack_require__, 9020));
    return downloadGo(request, from);
}
function isNative({ version, root, arch }, host, log) {
    if (arch === host.arch)
        return true;
    log.warning(`Go ${version} in ${root} is for ${arch}, but this machine is ${host.arch}. The run does not use it.`);
    return false;
}
function warnAboutEndOfLife(release, { origin, now, log }) {
    const date = (0,release_history/* endOfLifeOf */.kN)(release, now);
    if (date === null)
        return;
    log.warning(`Go ${(0,go_release/* releaseName */["do"])(release)} (${origin}) has had no security fixes since ${date}. Use a supported release, such as go-version: stable.`);
}
async function fromToolCache(cache, release) {
    const stored = await cache.find(release);
    if (stored === null || (await (0,find_installed/* versionOfRoot */.o)(stored.root)) !== (0,go_release/* releaseName */["do"])(release))
        return null;
    const { root, record } = stored;
    const verifiedBy = [`stored in the tool cache ${cache.folder}`, ...(record?.proofs ?? [])];
    const sha256 = record?.sha256 ?? null;
    return { ...(0,go_installation/* installationAt */.m)(root, release), from: 'tool-cache', cacheHit: true, verifiedBy, sha256 };
}
async function fromPath(installed, release, { host, now }) {
    const go = installed.find(({ version }) => version === (0,go_release/* releaseName */["do"])(release));
    if (go === undefined)
        return null;
    const signature = host.os === 'darwin' ? await describeSignature(go.root, now) : null;
    const verifiedBy = ['installed on this machine', ...(signature === null ? [] : [signature])];
    return { ...(0,go_installation/* installationAt */.m)(go.root, release), from: 'path', cacheHit: true, verifiedBy, sha256: null };
}
async function describeSignature(root, now) {
    const { describeGoSignature } = await Promise.all(/* import() */[__webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(7397)]).then(__webpack_require__.bind(__webpack_require__, 3961));
    return describeGoSignature(root, now);
}

// EXTERNAL MODULE: ./src/system/files/files.ts
var files = __webpack_require__(8114);
;// CONCATENATED MODULE: ./src/go/version/find-version-files.ts




async function findModuleFile(folder, goWork) {
    if (goWork !== undefined && goWork !== '' && goWork !== 'off') {
        return readVersionFileAt((0,external_node_path_.resolve)(folder, goWork), folder);
    }
    const names = goWork === 'off' ? ['go.mod'] : ['go.work', 'go.mod'];
    for (const name of names) {
        for (const parent of foldersFrom(folder)) {
            const found = await readVersionFileAt((0,external_node_path_.join)(parent, name), folder);
            if (found !== null)
                return found;
        }
    }
    return null;
}
const versionFileNames = ['.go-version', '.tool-versions'];
async function findVersionFiles(folder) {
    const found = [];
    for (const parent of await (0,files/* foldersUpToRepository */.uR)(folder)) {
        for (const name of versionFileNames) {
            const file = await readVersionFileAt((0,external_node_path_.join)(parent, name), folder);
            if (file !== null)
                found.push(file);
        }
    }
    return found;
}
function foldersFrom(folder) {
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? [folder] : [folder, ...foldersFrom(parent)];
}
async function readVersionFileAt(path, from) {
    try {
        return { path, name: (0,external_node_path_.relative)(from, path), text: await (0,promises_.readFile)(path, 'utf8') };
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR')
            return null;
        throw new errors/* InputError */.dz('working-directory', `working-directory: ${path} cannot be read.`, {
            code: 'go-version-file-unreadable',
            remedy: 'Check that the folder exists and that this user can read it, or set go-version.',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./src/go/version/read-version-file.ts


const isModuleFile = (path) => /\.(mod|work)$/.test((0,external_node_path_.basename)(path));
function readModuleLines(text) {
    const lines = linesOf(text).map((line) => line.replace(/\s*\/\/.*$/, '').split(/\s+/));
    const argumentOf = (directive) => lines.find(([first]) => first === directive)?.[1] ?? null;
    const [goText, toolchainText] = [argumentOf('go'), argumentOf('toolchain')];
    const release = goText === null ? null : (0,go_release/* parseRelease */.BC)(goText);
    const go = goText !== null && release ? { version: goText, statement: `go ${goText}`, release } : null;
    if (toolchainText === null || toolchainText === 'default')
        return { go, toolchain: null };
    const version = toolchainText.replace(/^(go[\d.]+(?:(?:rc|beta)\d+)?)-.*$/, '$1');
    const toolchain = (0,go_release/* parseRelease */.BC)(version);
    const isOlder = toolchain !== null && release !== null && (0,go_release/* compareReleases */.c0)(toolchain, release) < 0;
    return { go, toolchain: isOlder ? null : { version, statement: `toolchain ${toolchainText}` } };
}
function readVersionFile(path, text) {
    const lines = linesOf(text);
    if ((0,external_node_path_.basename)(path) === '.tool-versions')
        return fromToolVersions(lines);
    const first = lines.map((line) => line.replace(/\s*#.*$/, '')).find((line) => line !== '');
    return first === undefined ? null : { version: first, statement: first };
}
function fromToolVersions(lines) {
    for (const line of lines) {
        const [tool, version] = line.replace(/\s*#.*$/, '').split(/\s+/);
        if ((tool === 'golang' || tool === 'go') && version !== undefined) {
            return { version, statement: `${tool} ${version}` };
        }
    }
    return null;
}
const linesOf = (text) => text.split(/\r?\n/).map((line) => line.trim());

// EXTERNAL MODULE: ./src/go/version/version-request.ts
var version_request = __webpack_require__(9309);
;// CONCATENATED MODULE: ./src/go/version/resolve-version.ts







async function resolveGoVersion(inputs) {
    const { goVersion, goVersionFile, workingDirectory, goWork } = inputs;
    const module = await findModuleFile(workingDirectory, goWork);
    const lines = module && readModuleLines(module.text);
    const minimum = module && lines?.go
        ? { release: lines.go.release, origin: `${module.name} (${lines.go.statement})` }
        : null;
    const found = (goVersion && { request: goVersion, origin: 'go-version' }) ??
        (goVersionFile === null ? null : await fromNamedFile(goVersionFile, workingDirectory)) ??
        fromToolchainLine(module) ??
        (await fromVersionFiles(workingDirectory)) ??
        (module && fromGoLine(module));
    if (found === null)
        throw versionMissing(workingDirectory);
    const choice = { ...found, minimum };
    refuseOlder(choice);
    return choice;
}
function fromToolchainLine(file) {
    const line = file && readModuleLines(file.text).toolchain;
    return line && requestOf(line.version, `${file.name} (${line.statement})`);
}
function fromGoLine({ name, text }) {
    const { go } = readModuleLines(text);
    if (go === null)
        return null;
    const request = { kind: 'minimum', text: `>=${go.version}`, release: go.release };
    return { request, origin: `${name} (${go.statement})` };
}
async function fromVersionFiles(folder) {
    for (const { path, name, text } of await findVersionFiles(folder)) {
        const line = readVersionFile(path, text);
        if (line !== null)
            return requestOf(line.version, `${name} (${line.statement})`);
    }
    return null;
}
async function fromNamedFile(name, folder) {
    const path = (0,external_node_path_.resolve)(folder, name);
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new errors/* InputError */.dz('go-version-file', `go-version-file: ${path} cannot be read.`, {
            code: 'go-version-file-unreadable',
            remedy: 'Set it to a go.mod, go.work, .go-version or .tool-versions, relative to working-directory.',
            cause,
        });
    }
    const file = { path, name, text };
    if (isModuleFile(path)) {
        const found = fromToolchainLine(file) ?? fromGoLine(file);
        if (found)
            return found;
    }
    else {
        const line = readVersionFile(path, text);
        if (line)
            return requestOf(line.version, `${name} (${line.statement})`);
    }
    throw new errors/* InputError */.dz('go-version-file', `go-version-file: ${name} contains no Go version.`, {
        code: 'go-version-missing',
        remedy: 'Add a toolchain or go line to it, or set go-version.',
    });
}
function requestOf(text, origin) {
    const request = (0,version_request/* parseVersionRequest */.H)(text);
    if (request !== null)
        return { request, origin };
    const { message, remedy } = (0,version_request/* explainInvalidVersion */.p)(text);
    throw new errors/* InputError */.dz('go-version-file', `go-version-file: ${origin}: ${message}`, {
        code: 'go-version-invalid',
        remedy: `${remedy} The files that can name it are go.mod, go.work, .go-version and .tool-versions.`,
    });
}
function refuseOlder({ request, origin, minimum }) {
    if (minimum === null || request.kind !== 'exact')
        return;
    if ((0,go_release/* compareReleases */.c0)(request.release, minimum.release) >= 0)
        return;
    throw new errors/* InputError */.dz('go-version', `go-version: ${minimum.origin} needs a newer Go than ${request.text}, which ${origin} names.`, {
        code: 'go-version-too-old',
        remedy: `Use that version or a newer one, or lower the go line of the module.`,
    });
}
function versionMissing(folder) {
    return new errors/* InputError */.dz('go-version', `go-version: it is empty, and no go.mod, go.work, .go-version or .tool-versions in or above ${folder} contains a Go version.`, {
        code: 'go-version-missing',
        remedy: 'Set working-directory to the folder with the go.mod of the program. Without a go.mod, set go-version (such as 1.26.8).',
    });
}

;// CONCATENATED MODULE: ./src/release/stages/go/provide-go.ts



async function provideGo(context) {
    const { settings, machine, run, http, clock, log, temporaryFolder } = context;
    const choice = await resolveGoVersion({
        goVersion: settings.go.version,
        goVersionFile: settings.go.versionFile,
        workingDirectory: settings.workingDirectory,
        goWork: process.env.GOWORK,
    });
    log.info(`Go ${choice.request.text}, from ${choice.origin}`);
    return installGo({
        choice,
        checkLatest: settings.go.checkLatest,
        proofs: settings.go.proofs,
        privateFolder: settings.go.export ? (process.env.RUNNER_TEMP ?? temporaryFolder) : temporaryFolder,
        goproxy: settings.go.proxy,
        downloadBaseUrl: settings.go.downloadBaseUrl,
        host: hostOf(process.platform, machine.architecture),
        run,
        http,
        clock,
        log,
    });
}

;// CONCATENATED MODULE: ./src/release/set-up-go.ts



function isSetUpOnly({ build, archive }) {
    return build.packages.length === 0 && build.artifacts.length === 0 && archive === null;
}
async function setUpGo(context, record) {
    await (0,create_output_folder/* createOutputFolder */.A)(context);
    await checkMachine(context, record);
    await installPinnedGo(context, record);
}
async function checkMachine(context, record) {
    if (context.settings.doctor === 'off')
        return;
    const { examine } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(3355), __webpack_require__.e(781), __webpack_require__.e(2766), __webpack_require__.e(715)]).then(__webpack_require__.bind(__webpack_require__, 5826));
    await record.stage('doctor', () => examine(context));
}
async function installPinnedGo(context, record) {
    const go = await record.stage('go', () => provideGo(context));
    if (context.settings.go.export)
        context.host.exportGo(go);
    record.note({ go: (0,report/* reportGo */.H7)(go, await context.host.restoreGoCache(go, context.run)) });
    return go;
}


/***/ }),

/***/ 1:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readUploadedSubmissions),
/* harmony export */   c: () => (/* binding */ readEarlierFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_files_file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(102);
/* harmony import */ var _system_json_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3192);




async function readUploadedSubmissions(outputDirectory) {
    const { submissionId, uploaded } = (0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .e)((await readReport(outputDirectory)).notarization);
    return new Set(typeof submissionId === 'string' && uploaded === true ? [submissionId] : []);
}
async function readEarlierFiles(outputDirectory) {
    const { outputDirectory: folder, artifacts } = await readReport(outputDirectory);
    if (typeof folder !== 'string' || !Array.isArray(artifacts))
        return [];
    return artifacts.flatMap((artifact) => {
        const { made, path: earlierPath, kind, sha256, holds } = (0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .e)(artifact);
        const moved = (value) => typeof value === 'string' ? movedPath(value, folder, outputDirectory) : null;
        const path = moved(earlierPath);
        if (made !== true || path === null)
            return [];
        const hash = typeof sha256 === 'string' ? sha256 : null;
        return [{ path, isApp: kind === 'app', holds: moved(holds), sha256: hash }];
    });
}
function movedPath(path, from, to) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(from, path);
    return inside === '' || !(0,_system_files_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(path, from) ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, inside);
}
async function readReport(outputDirectory) {
    return (0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .e)((0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outputDirectory, 'report.json'), 'utf8').catch(() => '')));
}


/***/ }),

/***/ 763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ recordFiles),
/* harmony export */   D: () => (/* binding */ buildRecords)
/* harmony export */ });
const buildRecords = ['build-fingerprint.json', 'sbom.cdx.json'];
const recordFiles = [
    'report.json',
    'summary.md',
    'SHA256SUMS',
    'notarization-log.json',
    'cgo-dependencies.json',
    ...buildRecords,
];


/***/ }),

/***/ 5198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeOutputFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8114);
/* harmony import */ var _system_files_output_not_writable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9489);




const unwritable = new Set([
    'EACCES',
    'EPERM',
    'EROFS',
    'ENOSPC',
    'EDQUOT',
    'EFBIG',
    'ENOTDIR',
    'EEXIST',
    'EISDIR',
    'ENAMETOOLONG',
]);
async function writeOutputFile(path, content) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,_system_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .fR)(path, (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, content));
    }
    catch (error) {
        const { code = '' } = error;
        if (!unwritable.has(code))
            throw error;
        throw (0,_system_files_output_not_writable_js__WEBPACK_IMPORTED_MODULE_3__/* .outputNotWritable */ .R)('output-directory', path, error);
    }
}


/***/ }),

/***/ 6940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _summary_render_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(874);
/* harmony import */ var _record_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(763);
/* harmony import */ var _write_output_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5198);





async function writeReport(report, outputDirectory) {
    const fingerprint = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outputDirectory, _record_files_js__WEBPACK_IMPORTED_MODULE_3__/* .buildRecords */ .D[0]);
    const files = {
        report: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outputDirectory, 'report.json'),
        summary: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(outputDirectory, 'summary.md'),
        checksums: report.checksumsPath,
        notarizationLog: report.notarization?.logPath ?? null,
        fingerprint: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(fingerprint) ? fingerprint : null,
    };
    await (0,_write_output_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOutputFile */ .B)(files.report, `${JSON.stringify(report, null, 2)}\n`);
    await (0,_write_output_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOutputFile */ .B)(files.summary, (0,_summary_render_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSummary */ .B)(report));
    return files;
}


/***/ })

};
