export const id = 6515;
export const ids = [6515];
export const modules = {

/***/ 1853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pw: () => (/* binding */ archiveNames),
/* harmony export */   XU: () => (/* binding */ collectEntries),
/* harmony export */   _s: () => (/* binding */ unreadableFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);



async function collectEntries({ roots, rootLinks = 'followed', }) {
    const entries = [];
    const factsOf = rootLinks === 'kept' ? node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat : node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat;
    for (const [name, path] of roots instanceof Map ? roots : archiveNames(roots))
        await collect({ path, name, facts: await factsOf(path) }, entries);
    return entries;
}
function archiveNames(roots) {
    const names = new Map();
    const isShared = (name) => roots.filter((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === name).length > 1;
    for (const path of roots) {
        const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
        const name = isShared(own) ? `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))}/${own}` : own;
        if (names.has(name)) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('artifacts', `Two artifacts are called ${name}.`, {
                code: 'input-invalid',
                remedy: 'Rename one of them, or release them in separate runs.',
            });
        }
        names.set(name, path);
    }
    return new Map([...names].sort(([a], [b]) => (a < b ? -1 : 1)));
}
async function collect({ name, path, facts }, entries) {
    const { mode, size } = facts;
    if (facts.isDirectory()) {
        entries.push({ name, path, mode, kind: 'folder' });
        for (const child of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path)).sort()) {
            const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, child);
            await collect({ path: inside, name: `${name}/${child}`, facts: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(inside) }, entries);
        }
    }
    else if (facts.isSymbolicLink()) {
        entries.push({ name, path, mode, kind: 'link', target: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path) });
    }
    else if (facts.isFile()) {
        entries.push({ name, path, mode, kind: 'file', size });
    }
    else {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('artifacts', `${path} is not a file, folder or link, and cannot be packed.`, {
            code: 'input-invalid',
            remedy: 'Remove it from the release.',
        });
    }
}
function unreadableFile(path, cause) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('artifacts', `${path} cannot be packed: ${cause.message}.`, {
        code: 'input-invalid',
        remedy: 'Make it readable for this user, and stop other programs from writing to it.',
        cause,
    });
}


/***/ }),

/***/ 479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ writeZip)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var yazl__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3044);
/* harmony import */ var _system_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8114);
/* harmony import */ var _collect_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1853);





async function writeZip({ output, ...request }) {
    const entries = await (0,_collect_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .collectEntries */ .XU)(request);
    await (0,_system_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(output, (temporary) => write(entries, temporary), { mode: 0o644 });
}
const noTime = new Date(1980, 0, 1);
const linkMode = 0o120755;
const compressionLevel = 3;
async function write(entries, output) {
    const zip = new yazl__WEBPACK_IMPORTED_MODULE_2__/* .ZipFile */ .u();
    const stop = new AbortController();
    zip.on('error', (error) => stop.abort(error));
    const written = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(zip.outputStream, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(output, { flags: 'wx' }), {
        signal: stop.signal,
    });
    for (const entry of entries)
        addEntry(zip, entry);
    zip.end();
    try {
        await written;
    }
    catch (error) {
        throw stop.signal.aborted ? stop.signal.reason : error;
    }
}
function addEntry(zip, entry) {
    const { name, path, mode } = entry;
    const options = { mtime: noTime, mode, forceDosTimestamp: true };
    if (entry.kind === 'folder')
        zip.addEmptyDirectory(name, options);
    else if (entry.kind === 'link') {
        zip.addBuffer(Buffer.from(entry.target), name, { ...options, mode: linkMode, compress: false });
    }
    else {
        const { size } = entry;
        const refuse = (cause) => zip.emit('error', (0,_collect_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableFile */ ._s)(path, cause));
        zip.addReadStreamLazy(name, { ...options, compressionLevel }, (open) => {
            const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path).on('error', refuse);
            stream.on('end', () => stream.bytesRead === size || refuse(new Error('its size has changed')));
            open(null, stream);
        });
    }
}


/***/ }),

/***/ 7511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ suggestName),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
function suggestName(written, known) {
    const lengthsApart = (name) => Math.abs(name.length - written.length);
    const ranked = known
        .map((name) => ({ name, distance: editDistance(written, name) }))
        .sort((a, b) => a.distance - b.distance || lengthsApart(a.name) - lengthsApart(b.name));
    const [nearest] = ranked;
    if (nearest && nearest.distance <= Math.max(1, Math.floor(written.length / 3)))
        return nearest.name;
    return known.find((name) => written.length > 2 && name.startsWith(written)) ?? null;
}
function didYouMean(written, known, prefix = '') {
    const name = suggestName(written, known);
    return name === null ? '' : ` Did you mean ${prefix}${name}?`;
}
function editDistance(from, to) {
    const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
    const at = (row, column) => rows[row]?.[column] ?? Infinity;
    for (let row = 1; row <= from.length; row += 1) {
        rows.push([row]);
        for (let column = 1; column <= to.length; column += 1) {
            const isEqual = from[row - 1] === to[column - 1];
            const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            const candidates = [
                at(row - 1, column - 1) + (isEqual ? 0 : 1),
                at(row - 1, column) + 1,
                at(row, column - 1) + 1,
                isSwapped ? at(row - 2, column - 2) + 1 : Infinity,
            ];
            rows[row]?.push(Math.min(...candidates));
        }
    }
    return at(from.length, to.length);
}


/***/ }),

/***/ 359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ readReplayRoot),
/* harmony export */   f: () => (/* binding */ replayRootOf),
/* harmony export */   hN: () => (/* binding */ replayRootOption)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _settings_read_endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1702);
/* harmony import */ var _arguments_existing_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7482);




const replayRootOption = {
    name: 'replay-root',
    value: 'FILE',
    description: "Also accept the throwaway root of a replay, which writes it to replay-root.pem. The result never calls it Apple's.",
};
async function readReplayRoot(args, { workingDirectory }) {
    const file = args.text(replayRootOption.name);
    if (file === undefined)
        return null;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, file);
    await (0,_arguments_existing_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .mustExist */ .j)(path);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
}
async function replayRootOf(args, terminal) {
    return (await readReplayRoot(args, terminal)) ?? (0,_settings_read_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .readEndpoints */ .Z)(terminal.environment).replayRoot;
}


/***/ }),

/***/ 2943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actCommand: () => (/* reexport */ actCommand),
  assessCommand: () => (/* reexport */ assessCommand),
  doctorCommand: () => (/* reexport */ doctorCommand),
  releaseCommand: () => (/* reexport */ releaseCommand),
  replayCommand: () => (/* reexport */ replayCommand),
  stapleCommand: () => (/* reexport */ stapleCommand),
  submissionsCommand: () => (/* reexport */ submissionsCommand),
  submitCommand: () => (/* reexport */ submitCommand),
  waitCommand: () => (/* reexport */ waitCommand),
  withAppleSigner: () => (/* reexport */ withAppleSigner)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/replay/run-act.ts

const hostedLabels = [
    ...['latest', '26.04', '24.04', '22.04', '26.04-arm', '24.04-arm', '22.04-arm', 'slim'].map((version) => `ubuntu-${version}`),
    ...['latest', '26', '15', '14'].flatMap((version) => ['', '-intel', '-large', '-xlarge'].map((size) => `macos-${version}${size}`)),
];
const timeout = 6 * 60 * 60 * 1000;
async function runAct(args, { secretFile, environmentFile, scratch }, { run, onLine, workingDirectory }) {
    const skipped = [];
    const { exitCode } = await run({
        tool: 'act',
        args: [
            ...hostedLabels.flatMap((label) => ['-P', `${label}=-self-hosted`]),
            ...['--secret-file', secretFile, '--env-file', environmentFile],
            ...['--artifact-server-path', (0,external_node_path_.join)(scratch, 'artifacts')],
            ...['--env', `GH_CONFIG_DIR=${(0,external_node_path_.join)(scratch, 'gh')}`, '--env', 'GITHUB_TOKEN=none-in-a-replay'],
            ...args,
        ],
        workingDirectory,
        timeout,
        onLine: (line) => {
            onLine(line);
            const job = readSkippedJob(line);
            if (job !== null)
                skipped.push(job);
        },
    });
    return { exitCode, skipped };
}
function readSkippedJob(line) {
    const [, job, label] = /^\[(.+?)\s*\].*Skipping unsupported platform.*`-P (.+)=\.\.\.`/.exec(line) ?? [];
    return job === undefined || label === undefined ? null : { job, label };
}

// EXTERNAL MODULE: ./src/replay/serve-replay.ts
var serve_replay = __webpack_require__(2034);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
;// CONCATENATED MODULE: ./src/replay/wait-for-served-file.ts



const interval = 250;
async function waitForServedFile(path, limit, { clock, log }) {
    const start = clock.now().getTime();
    for (let isFirst = true; !(await exists(path)); isFirst = false) {
        if (isFirst) {
            log.info(`Waiting up to ${limit / 1000} seconds for ${path}, which go-notarize replay --serve ${(0,external_node_path_.dirname)(path)} writes.`);
        }
        if (clock.now().getTime() - start >= limit) {
            throw new errors/* InputError */.dz('services', `${path} was not written within ${limit / 1000} seconds.`, {
                code: 'file-not-found',
                remedy: `Start go-notarize replay --serve ${(0,external_node_path_.dirname)(path)} in another terminal, or leave out --services.`,
            });
        }
        await clock.sleep(interval);
    }
}
async function exists(path) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    return found?.isFile() ?? false;
}

// EXTERNAL MODULE: ./src/system/cancellation.ts
var cancellation = __webpack_require__(8478);
// EXTERNAL MODULE: ./src/system/clock.ts
var system_clock = __webpack_require__(3347);
// EXTERNAL MODULE: ./src/system/files/files.ts
var files = __webpack_require__(8114);
// EXTERNAL MODULE: ./src/system/process/runner.ts + 3 modules
var runner = __webpack_require__(6313);
// EXTERNAL MODULE: ./src/system/secrets.ts
var system_secrets = __webpack_require__(1376);
;// CONCATENATED MODULE: ./src/commands/act.ts










const startLimit = 60_000;
const actCommand = {
    usage: '[options] [EVENT] [options of act]',
    description: [
        'Runs the workflows of the repository in the current folder with act (https://github.com/nektos/act), with a throwaway certificate authority and a local notary in place of Apple. Secrets, artifacts and services are in a temporary folder, which is removed at the end.',
        'The jobs run on this machine, without containers, with the labels of hosted Linux and macOS runners. gh has no account in them. All options that are not listed below are those of act: -j JOB runs one job and the jobs that it needs, --env NAME=VALUE sets a variable.',
    ],
    options: [
        {
            name: 'services',
            value: 'FOLDER',
            description: 'Use the services of a running go-notarize replay --serve FOLDER, for several runs of act. Waits a minute for its files.',
        },
    ],
    foreignFlags: true,
    examples: [
        'go-notarize act push',
        'go-notarize act push -W .github/workflows/release.yml -j macos --services .replay',
    ],
    async run(args, terminal) {
        const { exitCode, skipped } = await (0,files/* withTemporaryFolder */.EX)((scratch) => act(args, scratch, terminal));
        if (exitCode !== 0) {
            if (skipped.length > 0)
                terminal.log.warning(describe(skipped));
            throw new errors/* ToolError */.v4(`act ended with exit code ${exitCode}.`, {
                code: 'command-failed',
                remedy: 'See the failed step in the output of act above.',
            });
        }
        if (skipped.length > 0)
            throw jobsSkipped(skipped);
        return 0;
    },
};
async function act(args, scratch, terminal) {
    const { log, workingDirectory } = terminal;
    const signal = (0,cancellation/* abortOnSignals */.PB)();
    const clock = (0,system_clock/* createClock */.t)(signal);
    const run = (0,runner/* createRunner */.ji)(log, (0,system_secrets/* createSecrets */.g)(), { signal });
    const start = (files) => runAct(args.positionals, { ...files, scratch }, { run, onLine: log.info, workingDirectory });
    const services = args.text('services');
    if (services !== undefined) {
        const files = (0,serve_replay/* servedFiles */.z)((0,external_node_path_.resolve)(workingDirectory, services));
        await waitForServedFile(files.secretFile, startLimit, { clock, log });
        return start(files);
    }
    const served = await (0,serve_replay.serveReplay)({ folder: scratch, notaryDelay: 500, clock });
    try {
        return await start(served);
    }
    finally {
        await served.close();
    }
}
function jobsSkipped(skipped) {
    const label = skipped[0]?.label ?? '';
    return new errors/* InputError */.dz('act', describe(skipped), {
        code: 'act-jobs-skipped',
        remedy: `Add -P '${label}=-self-hosted' to run such jobs on this machine, or choose other jobs with -j.`,
    });
}
function describe(skipped) {
    const labels = [...new Set(skipped.map(({ label }) => label))].join(', ');
    const jobs = skipped.map(({ job }) => job).join(', ');
    return `act skipped ${jobs} and the jobs that need them: it has no runner for ${labels}.`;
}

// EXTERNAL MODULE: ./src/artifact/artifact-kind.ts
var artifact_kind = __webpack_require__(9437);
// EXTERNAL MODULE: ./src/engine/contents/assess-contents.ts
var assess_contents = __webpack_require__(1454);
// EXTERNAL MODULE: ./src/commands/arguments/existing-paths.ts
var existing_paths = __webpack_require__(7482);
// EXTERNAL MODULE: ./src/commands/engine/engine-option.ts
var engine_option = __webpack_require__(9961);
// EXTERNAL MODULE: ./src/commands/engine/replay-root.ts
var replay_root = __webpack_require__(359);
// EXTERNAL MODULE: ./src/identity/trust.ts
var identity_trust = __webpack_require__(3996);
// EXTERNAL MODULE: ./src/release/choose-engine.ts + 48 modules
var choose_engine = __webpack_require__(4143);
// EXTERNAL MODULE: ./src/settings/read-endpoints.ts
var read_endpoints = __webpack_require__(1702);
// EXTERNAL MODULE: ./src/system/network/http.ts + 1 modules
var network_http = __webpack_require__(4939);
;// CONCATENATED MODULE: ./src/commands/engine/with-engine.ts











async function withEngine(args, terminal, use) {
    const { wanted } = (0,engine_option/* readEngine */.R)(args, terminal);
    const replayRoot = await (0,replay_root/* replayRootOf */.f)(args, terminal);
    const endpoints = { ...(0,read_endpoints/* readEndpoints */.Z)(terminal.environment), replayRoot };
    const { log } = terminal;
    const secrets = (0,system_secrets/* createSecrets */.g)();
    const signal = (0,cancellation/* abortOnSignals */.PB)();
    return (0,files/* withTemporaryFolder */.EX)((temporaryFolder) => use((0,choose_engine/* chooseEngine */.m)(wanted, {
        ...{ endpoints, log, secrets, temporaryFolder },
        trust: (0,identity_trust/* trustOf */.A)(replayRoot),
        http: (0,network_http.createHttp)(signal),
        run: (0,runner/* createRunner */.ji)(log, secrets, { signal }),
        clock: (0,system_clock/* createClock */.t)(signal),
        remember: () => undefined,
    })));
}

// EXTERNAL MODULE: ./src/commands/terminal/render-issue.ts
var render_issue = __webpack_require__(5045);
;// CONCATENATED MODULE: ./src/commands/assess.ts







const assessCommand = {
    usage: '[options] PATH...',
    description: [
        'Reports whether Gatekeeper would accept programs, apps, disk images and packages: signature, Developer ID, ticket. A .zip or .tar.gz is opened, and each item in it is assessed.',
        'Exit code 0: all are accepted; 1: at least one is not.',
    ],
    options: [engine_option/* engineOption */.i, replay_root/* replayRootOption */.hN],
    examples: ['go-notarize assess ./tool', 'go-notarize assess --json ./Hello.app'],
    async run(args, terminal) {
        const paths = await (0,existing_paths/* existingPaths */.U)(args, terminal);
        const results = await terminal.log.group('Assessing', () => withEngine(args, terminal, (engine) => Promise.all(paths.map(async (path) => ({
            path,
            ...(await (0,assess_contents/* assessWithContents */.D)(engine, await (0,artifact_kind/* artifactAt */.ev)(path))),
        })))));
        if (terminal.json)
            terminal.printJson(results);
        for (const { path, verdict, source, issues, contents = [] } of terminal.json ? [] : results) {
            const reason = source === null ? '' : ` (${source})`;
            const items = contents.map((item) => `  ${item.path}: ${item.verdict}`);
            terminal.print([`${path}: ${verdict}${reason}`, ...items, ...issues.map(render_issue/* renderIssue */.y)].join('\n'));
        }
        return results.every(({ verdict }) => verdict === 'accepted') ? 0 : 1;
    },
};

// EXTERNAL MODULE: ./src/doctor/examine.ts + 15 modules
var examine = __webpack_require__(9861);
;// CONCATENATED MODULE: ./src/doctor/compare-reports.ts

const volatileGroups = new Set(['disk', 'network', 'modules']);
function compareReports(before, after) {
    const earlier = new Map(before.rows.map((row) => [row.id, row]));
    const changes = [];
    for (const row of after.rows) {
        const old = earlier.get(row.id) ?? null;
        earlier.delete(row.id);
        if (old === null || differs(old, row))
            changes.push(change(old, row));
    }
    return [...changes, ...[...earlier.values()].map((row) => change(row, null))];
}
function differs(old, row) {
    return old.status !== row.status || (old.finding !== row.finding && !volatileGroups.has(row.group));
}
function change(old, row) {
    const worse = row !== null && row.status !== 'ok' && !(0,examine/* isAtLeastAsBad */.y)(old?.status ?? 'ok', row.status);
    return {
        id: row?.id ?? old?.id ?? '',
        kind: old === null ? 'new' : row === null ? 'gone' : 'changed',
        before: old && { status: old.status, finding: old.finding },
        after: row && { status: row.status, finding: row.finding },
        worse,
    };
}

// EXTERNAL MODULE: ./src/doctor/render-report.ts
var render_report = __webpack_require__(2250);
// EXTERNAL MODULE: ./src/doctor/system-probe.ts
var system_probe = __webpack_require__(169);
// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(3155);
// EXTERNAL MODULE: ./src/notary/notary-client.ts + 5 modules
var notary_client = __webpack_require__(8821);
// EXTERNAL MODULE: ./src/settings/read-text.ts
var read_text = __webpack_require__(1509);
;// CONCATENATED MODULE: ./src/commands/notary/open-notary.ts








const notaryOptions = [
    {
        name: 'notary-key-id',
        value: 'ID',
        description: 'ID of the App Store Connect API key: ten letters and digits.',
    },
    {
        name: 'notary-issuer',
        value: 'UUID',
        description: 'Issuer ID of the key. Leave it out for an individual key.',
    },
];
const notaryEnvironment = {
    Environment: ['GO_NOTARIZE_NOTARY_KEY  text of the .p8 file of the API key'],
};
function openNotary(args, terminal) {
    const endpoints = (0,read_endpoints/* readEndpoints */.Z)(terminal.environment);
    const key = terminal.environment.GO_NOTARIZE_NOTARY_KEY ?? '';
    const keyId = args.text('notary-key-id') ?? '';
    if (key === '') {
        const remedy = 'Set GO_NOTARIZE_NOTARY_KEY to the text of the .p8 file: export GO_NOTARIZE_NOTARY_KEY="$(cat AuthKey_ID.p8)".';
        throw (0,command/* usageError */.W)('notary-key', 'There is no API key for the notary.', remedy);
    }
    if (keyId === '') {
        const remedy = 'Write --notary-key-id ID: App Store Connect shows it beside the key.';
        throw (0,command/* usageError */.W)('notary-key-id', 'The ID of the API key is missing.', remedy);
    }
    const issuer = args.text('notary-issuer');
    const credentials = {
        kind: 'api-key',
        key: new system_secrets/* Secret */.z(key),
        keyId,
        ...(issuer ? { issuer } : {}),
    };
    const { log } = terminal;
    const signal = (0,cancellation/* abortOnSignals */.PB)();
    const clock = (0,system_clock/* createClock */.t)(signal);
    const notary = (0,notary_client/* createNotaryClient */.V)({
        ...{ credentials, endpoints, http: (0,network_http.createHttp)(signal), clock, log },
        secrets: (0,system_secrets/* createSecrets */.g)(),
    });
    return { notary, endpoints, clock };
}
function readSubmissionId(text) {
    if ((0,read_text/* isUuid */.O1)(text))
        return text;
    const remedy = 'Write the ID that submit printed, e.g. 2efe2717-52ef-43a5-96dc-0797e4ca1041.';
    throw (0,command/* usageError */.W)('submission-id', `'${text}' is not the ID of a submission.`, remedy);
}

;// CONCATENATED MODULE: ./src/commands/doctor.ts














const limits = ['warning', 'wrong', 'never'];
const doctorCommand = {
    usage: '[--json] [options]',
    description: [
        'Examines this machine as a place to build and sign Go programs: Go and its folders, PATH and shells, Xcode, keychains, macOS, disk and proxies. Each row is ok, a warning or wrong, with its remedy.',
        'It changes nothing and opens no dialog. It contacts Apple only with --network or --notary.',
        'Exit code 1: a row is as bad as --fail-on says; with --baseline only rows that became worse count.',
    ],
    options: [
        {
            name: 'fail-on',
            value: limits.join('|'),
            description: 'The mildest status that ends with exit code 1.',
            default: 'wrong',
        },
        { name: 'baseline', value: 'FILE', description: 'Compare with an earlier output of --json.' },
        {
            name: 'network',
            description: "Also ask Apple's services and each module proxy for an answer, and measure its delay.",
        },
        {
            name: 'notary',
            description: 'Also check the notary credentials by listing the submissions of the team.',
        },
        ...notaryOptions,
    ],
    sections: notaryEnvironment,
    examples: ['go-notarize doctor --fail-on never', 'go-notarize doctor --json --fail-on never'],
    async run(args, terminal) {
        if (args.positionals.length > 0) {
            throw (0,command/* usageError */.W)('doctor', 'doctor takes no path.', 'Start it in the folder of the module.');
        }
        const limit = readLimit(args);
        const baseline = await readBaseline(args, terminal);
        const notary = args.flag('notary') ? openNotary(args, terminal).notary : null;
        const report = await (0,examine/* examineMachine */.h)(probeOf(terminal), {
            network: args.flag('network'),
            notary: notary && (() => notary.list()),
        });
        const changes = baseline && compareReports(baseline, report);
        if (terminal.json)
            terminal.printJson(changes === null ? report : { ...report, changes });
        else
            terminal.print([(0,render_report/* renderReport */.B)(report), ...(changes ? [(0,render_report/* renderChanges */.O)(changes)] : [])].join('\n\n'));
        return failing(report, changes, limit) ? 1 : 0;
    },
};
function probeOf({ log, environment, workingDirectory }) {
    const signal = (0,cancellation/* abortOnSignals */.PB)();
    const [run, http, clock] = [
        (0,runner/* createRunner */.ji)(log, (0,system_secrets/* createSecrets */.g)(), { signal }),
        (0,network_http.createHttp)(signal),
        (0,system_clock/* createClock */.t)(signal),
    ];
    return (0,system_probe/* createSystemProbe */.Y)({ run, http, clock, environment, workingDirectory });
}
function readLimit(args) {
    const text = args.text('fail-on') ?? 'wrong';
    const limit = limits.find((each) => each === text);
    if (limit !== undefined)
        return limit;
    throw (0,command/* usageError */.W)('fail-on', `--fail-on cannot be '${text}'.`, `Use ${limits.join(', ')}.`);
}
function failing(report, changes, limit) {
    if (limit === 'never')
        return false;
    const reaches = (status) => (0,examine/* isAtLeastAsBad */.y)(status, limit);
    if (changes === null)
        return reaches(report.status);
    return changes.some(({ worse, after }) => worse && after !== null && reaches(after.status));
}
async function readBaseline(args, terminal) {
    const name = args.text('baseline');
    if (name === undefined)
        return null;
    const path = (0,external_node_path_.resolve)(terminal.workingDirectory, name);
    const text = await (0,promises_.readFile)(path, 'utf8').catch((cause) => {
        const remedy = 'Write one with go-notarize doctor --json --fail-on never > FILE.';
        throw new errors/* InputError */.dz('baseline', `There is no baseline ${path}.`, {
            code: 'file-not-found',
            remedy,
            cause,
        });
    });
    const report = parseReport(text);
    if (report !== null)
        return report;
    throw new errors/* InputError */.dz('baseline', `${path} is not an output of go-notarize doctor --json.`, {
        code: 'malformed-file',
        remedy: 'Write it again with go-notarize doctor --json --fail-on never > FILE.',
    });
}
function parseReport(text) {
    try {
        const report = JSON.parse(text);
        const isReport = report.schemaVersion === 1 && Array.isArray(report.rows);
        return isReport && report.rows.every((row) => typeof row.id === 'string') ? report : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/commands/notary/submissions.ts


const key = '--notary-key-id 2X9R4HXF34 --notary-issuer 57246542-96fe-1a63-e053-0824d011072a';
const submissionsCommand = {
    usage: '--notary-key-id ID [options] [list | show SUBMISSION | log SUBMISSION]',
    description: [
        "list (the default) shows the newest submissions of the team, show one submission's status, and log the notary's log of it as JSON.",
    ],
    options: notaryOptions,
    sections: notaryEnvironment,
    examples: [
        `go-notarize submissions ${key}`,
        `go-notarize submissions ${key} show 2efe2717-52ef-43a5-96dc-0797e4ca1041`,
        `go-notarize submissions ${key} log 2efe2717-52ef-43a5-96dc-0797e4ca1041`,
    ],
    async run(args, terminal) {
        const [action = 'list', text, ...more] = args.positionals;
        const takesId = action === 'show' || action === 'log';
        if ((!takesId && action !== 'list') || takesId !== (text !== undefined) || more.length > 0) {
            const remedy = 'Write list, show SUBMISSION or log SUBMISSION.';
            throw (0,command/* usageError */.W)('submissions', `submissions cannot do '${args.positionals.join(' ')}'.`, remedy);
        }
        const id = text && readSubmissionId(text);
        const { notary } = openNotary(args, terminal);
        if (id === undefined)
            await list(notary, terminal);
        else if (action === 'show')
            await show(notary, id, terminal);
        else
            terminal.printJson(await notary.log(id));
        return 0;
    },
};
async function list(notary, terminal) {
    const submissions = await notary.list();
    if (terminal.json)
        return terminal.printJson(submissions);
    if (submissions.length === 0)
        return terminal.print('There is no submission of this team yet.');
    for (const { createdDate, status, id, name } of submissions) {
        terminal.print(`${createdDate}  ${status.padEnd('In Progress'.length)}  ${id}  ${name}`);
    }
}
async function show(notary, id, terminal) {
    const status = await notary.status(id);
    if (terminal.json)
        terminal.printJson({ id, status });
    else
        terminal.print(`${id}: ${status}`);
}

// EXTERNAL MODULE: ./src/archive/zip/write-zip.ts
var write_zip = __webpack_require__(479);
// EXTERNAL MODULE: ./src/notary/submit/is-accepted-file.ts
var is_accepted_file = __webpack_require__(7727);
// EXTERNAL MODULE: ./src/notary/submit/name-archive.ts
var name_archive = __webpack_require__(2924);
// EXTERNAL MODULE: ./src/preflight/preflight.ts + 1 modules
var preflight = __webpack_require__(8765);
// EXTERNAL MODULE: ./src/preflight/refuse-rejected.ts
var refuse_rejected = __webpack_require__(9126);
// EXTERNAL MODULE: ./src/settings/inputs/inputs.ts
var inputs = __webpack_require__(9154);
;// CONCATENATED MODULE: ./src/commands/arguments/input-options.ts

const secretInputs = inputs/* inputDefinitions */.Z.filter(({ secret }) => secret);
function inputOptions(isUsed = () => true) {
    const groups = Object.entries(inputs/* inputGroups */.D);
    return groups.flatMap(([group, inputs]) => inputs
        .filter(({ name, secret, workflowOnly }) => !secret && !workflowOnly && isUsed(name))
        .map((input) => optionOf(group, input)));
}
function optionOf(group, input) {
    const { name, description, default: preset, choices, several, example } = input;
    const sample = example === undefined || choices ? '' : ` E.g. ${example}`;
    return {
        name,
        group,
        value: choices && !several ? choices.join('|') : 'VALUE',
        description: `${description}${sample}`,
        ...(preset === '' ? {} : { default: preset }),
    };
}
function setInputs(options, args) {
    return Object.fromEntries(options.flatMap(({ name }) => {
        const value = args.text(name);
        return value === undefined ? [] : [[name, value]];
    }));
}

;// CONCATENATED MODULE: ./src/commands/notary/submit.ts
















const preflightOption = inputOptions((name) => name === 'preflight');
const submitCommand = {
    usage: '--notary-key-id ID [options] PATH...',
    description: [
        'Packs signed programs and apps into one archive and submits it to the notary, without waiting. A single .zip, .dmg or .pkg is submitted as it is.',
        'Whatever the notary would reject is reported before the upload. Prints the ID of the submission. Continue with: go-notarize wait ID',
    ],
    options: [...notaryOptions, ...preflightOption],
    sections: notaryEnvironment,
    examples: [
        'go-notarize submit --notary-key-id 2X9R4HXF34 --notary-issuer 57246542-96fe-1a63-e053-0824d011072a ./tool',
    ],
    async run(args, terminal) {
        const paths = await (0,existing_paths/* existingPaths */.U)(args, terminal);
        const artifacts = await Promise.all(paths.map(artifact_kind/* artifactAt */.ev));
        await checkBeforeUpload(paths, args, terminal);
        const { notary } = openNotary(args, terminal);
        const [first] = artifacts;
        const isReady = artifacts.length === 1 && first !== undefined && (0,is_accepted_file/* isAcceptedFile */.s)(first.path);
        const submission = await (0,files/* withTemporaryFolder */.EX)(async (folder) => {
            const packed = isReady ? first.path : (0,external_node_path_.join)(folder, `${(0,external_node_path_.basename)(first?.path ?? 'artifacts')}.zip`);
            if (!isReady) {
                const roots = artifacts.map(({ path }) => path);
                await terminal.log.group('Packing', () => (0,write_zip/* writeZip */.z)({ roots, output: packed }));
            }
            const archive = await (0,name_archive/* nameArchive */.c)(packed, folder);
            return terminal.log.group('Uploading', () => notary.submit(archive, { onSubmitted: ({ id }) => terminal.log.info(`Submission ${id}`) }));
        });
        if (terminal.json)
            terminal.printJson(submission);
        else
            terminal.print(submission.id);
        return 0;
    },
};
async function checkBeforeUpload(paths, args, terminal) {
    const mode = args.text('preflight') ?? 'error';
    if (!['error', 'warn', 'off'].includes(mode)) {
        throw (0,command/* usageError */.W)('preflight', `'${mode}' is not one of error, warn, off.`, 'Use error, warn or off.');
    }
    if (mode === 'off')
        return;
    const trust = (0,identity_trust/* trustOf */.A)((0,read_endpoints/* readEndpoints */.Z)(terminal.environment).replayRoot);
    const issues = await terminal.log.group('Checking', () => (0,preflight/* preflight */.M)(paths, { trust, now: system_clock/* systemClock */.m.now() }));
    for (const issue of issues)
        terminal.log.info((0,render_issue/* renderIssue */.y)(issue));
    if (mode === 'error')
        (0,refuse_rejected/* refuseRejected */.L)(issues);
}

// EXTERNAL MODULE: ./src/notary/check-log.ts
var check_log = __webpack_require__(9418);
// EXTERNAL MODULE: ./src/notary/wait-for-verdict.ts
var wait_for_verdict = __webpack_require__(5318);
;// CONCATENATED MODULE: ./src/commands/notary/wait.ts






const waitCommand = {
    usage: '--notary-key-id ID [options] SUBMISSION',
    description: [
        "Waits for the notary's answer to a submission and shows the issues of its log.",
        'Exit code 0: Accepted; 1: Invalid or Rejected; 3: no answer in time.',
    ],
    options: [
        ...notaryOptions,
        {
            name: 'notary-timeout',
            value: 'DURATION',
            description: 'Longest wait: a number with s, m or h.',
            default: '30m',
        },
    ],
    sections: notaryEnvironment,
    examples: [
        'go-notarize wait --notary-key-id 2X9R4HXF34 --notary-issuer 57246542-96fe-1a63-e053-0824d011072a 2efe2717-52ef-43a5-96dc-0797e4ca1041',
    ],
    async run(args, terminal) {
        const [text, ...more] = args.positionals;
        if (text === undefined || more.length > 0) {
            throw (0,command/* usageError */.W)('submission-id', 'wait takes one submission.', 'Write the ID that submit printed.');
        }
        const id = readSubmissionId(text);
        const timeout = (0,read_text/* parseDuration */.E9)(args.text('notary-timeout') ?? '30m');
        if (timeout === null) {
            const remedy = 'Write a number with s, m or h, e.g. 30m.';
            throw (0,command/* usageError */.W)('notary-timeout', `'${args.text('notary-timeout')}' is not a duration.`, remedy);
        }
        const { notary, endpoints, clock } = openNotary(args, terminal);
        const { log } = terminal;
        const { status } = await log.group('Waiting for the notary', () => (0,wait_for_verdict/* waitForVerdict */.m)({ notary, id, clock, log, timeout, interval: endpoints.notaryPause }));
        const developerLog = await notary.log(id);
        const issues = developerLog ? (0,check_log/* issuesOf */.wf)(developerLog) : [];
        if (terminal.json)
            terminal.printJson({ id, status, issues, log: developerLog });
        else
            terminal.print([status, ...issues.map(render_issue/* renderIssue */.y)].join('\n'));
        return status === 'Accepted' ? 0 : 1;
    },
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/release/host.ts
const plainHost = {
    remember: () => undefined,
    announceSubmission: () => undefined,
    exportGo: () => undefined,
    explain: (error) => error,
    restoreGoCache: async () => false,
};

// EXTERNAL MODULE: ./src/release/run.ts + 5 modules
var run = __webpack_require__(5633);
// EXTERNAL MODULE: ./src/report/actions/outputs.ts
var outputs = __webpack_require__(8520);
// EXTERNAL MODULE: ./src/report/certificate-expiry.ts
var certificate_expiry = __webpack_require__(4357);
// EXTERNAL MODULE: ./src/report/collect-findings.ts
var collect_findings = __webpack_require__(7647);
// EXTERNAL MODULE: ./src/report/error-page.ts
var error_page = __webpack_require__(4214);
// EXTERNAL MODULE: ./src/report/plain-text.ts
var plain_text = __webpack_require__(6676);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/report/summary/headline.ts
var headline = __webpack_require__(8541);
;// CONCATENATED MODULE: ./src/report/render-terminal.ts






const maximumFindings = 20;
const maximumArtifacts = 50;
const shortHash = 12;
const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };
const looks = {
    accepted: { mark: '✓', style: 'green' },
    rejected: { mark: '✗', style: 'red' },
    failed: { mark: '✗', style: 'red' },
    waiting: { mark: '…', style: 'yellow' },
    unproven: { mark: '!', style: 'yellow' },
};
function renderTerminal(report, { colour }) {
    const paint = (style, text) => (colour ? `\u001b[${styles[style]}m${text}\u001b[0m` : text);
    const { outcome, sentence } = (0,headline/* headlineOf */.g)(report);
    const look = looks[outcome];
    const blocks = [
        [`${paint(look.style, look.mark)} ${paint('bold', sentence)}`],
        failureLines(report, paint),
        findingLines(report, paint),
        artifactLines(report, paint),
        factLines(report, paint),
        stageLines(report, paint),
    ];
    const shown = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return `${shown.join('\n\n')}\n`;
}
function failureLines({ failure }, paint) {
    if (!failure)
        return [];
    return [
        `${paint('red', failure.code)}: ${(0,plain_text/* plain */.pj)(failure.message, 2000)}`,
        ...failure.lines.slice(-40).map((line) => paint('dim', `  | ${(0,plain_text/* plain */.pj)(line, 1000)}`)),
        `What to do: ${(0,plain_text/* plain */.pj)(failure.remedy, 2000)}`,
        ...(failure.retryable ? ['Trying again may help.'] : []),
        paint('dim', (0,error_page/* errorPage */.W)(failure.code)),
    ];
}
function findingLines(report, paint) {
    const issues = (0,collect_findings/* findingsOf */.WX)(report).flatMap((findings) => findings.issues);
    const lines = issues.slice(0, maximumFindings).flatMap((issue) => {
        const slice = issue.architecture === null ? '' : ` (${(0,plain_text/* plain */.pj)(issue.architecture, 40)})`;
        const severity = paint(issue.severity === 'error' ? 'red' : 'yellow', issue.severity.padEnd(7));
        return [
            `${severity} ${(0,plain_text/* plain */.pj)(issue.path, 200)}${slice}: ${(0,plain_text/* plain */.pj)(issue.message)}`,
            ...(issue.remedy === '' ? [] : [paint('dim', `        ${(0,plain_text/* plain */.pj)(issue.remedy)}`)]),
        ];
    });
    const rest = issues.length - maximumFindings;
    return rest > 0
        ? [...lines, `        … and ${(0,plain_text/* count */.U9)(rest, 'more finding')}; report.json has them all.`]
        : lines;
}
function artifactLines({ artifacts }, paint) {
    const shown = artifacts.slice(0, maximumArtifacts).map((artifact) => (0,report_report/* withVerdict */.m3)(artifact, artifacts));
    const rows = shown.map((artifact) => [
        (0,plain_text/* plain */.pj)(artifact.name, 60),
        artifact.target?.replace('darwin/', '') ?? artifact.kind,
        artifact.size === undefined ? '' : (0,plain_text/* size */.Ej)(artifact.size),
        artifact.assessment?.verdict ?? '',
        artifact.ticket?.stapled === 'true' ? 'stapled' : '',
        (0,plain_text/* cdHashesOf */.Lm)(artifact)
            .map(({ arch, cdHash }) => `${(0,plain_text/* plain */.pj)(arch, 20)} ${cdHash.slice(0, shortHash)}`)
            .join('  '),
    ]);
    return aligned(rows)
        .map((line) => `  ${line}`)
        .concat(restOf(artifacts.length, paint));
}
function restOf(total, paint) {
    return total > maximumArtifacts ? [paint('dim', `  … and ${total - maximumArtifacts} more`)] : [];
}
function factLines(report, paint) {
    const { go, signing, notarization, assessment } = report;
    const facts = [
        ['Go', go && `${(0,plain_text/* plain */.pj)(go.version, 40)} from ${(0,plain_text/* plain */.pj)(go.from, 100)} (${(0,plain_text/* plain */.pj)(go.verifiedBy, 200)})`],
        [(0,report_report/* isSigned */.JI)(report) ? 'Signed by' : 'Identity', signing && signerText(report, paint)],
        [
            'Notary',
            notarization &&
                `${notarization.status ?? 'no answer'}, submission ${(0,plain_text/* plain */.pj)(notarization.submissionId ?? 'unknown', 60)}, waited ${(0,plain_text/* duration */.p0)(notarization.waitedMilliseconds)}`,
        ],
        [
            'Gatekeeper',
            assessment.source === null && assessment.verdict === 'not-assessed'
                ? null
                : [assessment.verdict, (0,plain_text/* plain */.pj)(assessment.source ?? '', 200)].filter(Boolean).join(', '),
        ],
    ];
    const known = facts.flatMap(([title, fact]) => (fact ? [[title, fact]] : []));
    return aligned(known).map((line) => `  ${line}`);
}
function signerText(report, paint) {
    const { signing } = report;
    if (!signing || signing.mode === 'adhoc')
        return paint('yellow', 'no one: ad-hoc');
    const age = (0,certificate_expiry/* certificateExpiry */.n)(report);
    const expires = signing.expires ? `, expires ${(0,plain_text/* day */.vd)(signing.expires)}` : '';
    const left = age?.state === 'expired' ? 'expired' : `${(0,plain_text/* count */.U9)(age?.days ?? 0, 'day')} left`;
    const warning = age && age.state !== 'valid' ? paint('yellow', ` (${left})`) : '';
    return `${(0,plain_text/* plain */.pj)(signing.name ?? 'a certificate without a name', 200)}${expires}${warning}`;
}
function stageLines(report, paint) {
    const rows = report.stages.map((stage) => [
        stage.outcome === 'failed' ? '✗' : stage.outcome === 'skipped' ? '–' : '✓',
        (0,plain_text/* plain */.pj)(stage.name, 40),
        stage.outcome === 'skipped' ? 'skipped' : (0,plain_text/* duration */.p0)(stage.milliseconds),
        (0,plain_text/* plain */.pj)(stage.detail ?? '', 200),
    ]);
    return aligned(rows).map((line) => paint('dim', `  ${line}`));
}
function aligned(rows) {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
    const pad = (cell, column) => {
        const width = widths[column] ?? 0;
        return cell + ' '.repeat(Math.max(0, width - [...cell].length));
    };
    return rows.map((row) => row
        .map(pad)
        .filter((_, column) => (widths[column] ?? 0) > 0)
        .join('  ')
        .trimEnd());
}

// EXTERNAL MODULE: ./src/settings/parse-settings.ts + 1 modules
var parse_settings = __webpack_require__(2127);
// EXTERNAL MODULE: ./src/settings/secret-names.ts
var secret_names = __webpack_require__(2496);
// EXTERNAL MODULE: ./src/settings/shown-values.ts
var shown_values = __webpack_require__(9119);
// EXTERNAL MODULE: ./src/commands/arguments/suggest-name.ts
var suggest_name = __webpack_require__(7511);
;// CONCATENATED MODULE: ./src/commands/arguments/settings-file.ts



async function readSettingsFile(path, options) {
    const problem = (message, cause) => new errors/* InputError */.dz('settings', `${path} ${message}`, {
        code: 'input-invalid',
        remedy: 'Write a JSON object whose members are options of release. Secrets come from the environment.',
        cause,
    });
    const value = await (0,promises_.readFile)(path, 'utf8')
        .then((text) => JSON.parse(text))
        .catch((cause) => {
        throw problem('cannot be read as JSON.', cause);
    });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw problem('is not a JSON object.');
    }
    const known = options.map(({ name }) => name);
    return Object.fromEntries(Object.entries(value).map(([name, setting]) => {
        if (!known.includes(name)) {
            throw problem(`has a member '${name}', which is not an option.${(0,suggest_name/* didYouMean */.a)(name, known)}`);
        }
        return [name, Array.isArray(setting) ? setting.join('\n') : String(setting)];
    }));
}

;// CONCATENATED MODULE: ./src/commands/release.ts
















const release_inputs = inputOptions();
const releaseCommand = {
    usage: '[--settings FILE.json] [options]',
    description: [
        'Builds, signs, notarizes, staples and assesses a program, as the action does in a workflow.',
        'A settings file is a JSON object whose members are named as the options below: { "packages": ["./cmd/tool"], "version": "1.4.0" }. Options on the command line win.',
    ],
    options: [{ name: 'settings', value: 'FILE.json', description: 'Settings file.' }, ...release_inputs],
    sections: {
        'Environment (secrets are never options, because any process can read the arguments of another)': secretInputs.map(({ name, description }) => `${(0,secret_names/* variableOf */.Qn)(name)}  ${description}`),
    },
    examples: [
        'go-notarize release --packages ./cmd/tool --ldflags "-s -w" --signing adhoc',
        'go-notarize release --settings release.json --version 1.4.0',
    ],
    async run(args, terminal) {
        if (args.positionals.length > 0) {
            const remedy = 'Name packages with --packages.';
            throw (0,command/* usageError */.W)('path', `release takes no path, but has '${args.positionals[0]}'.`, remedy);
        }
        const secrets = (0,system_secrets/* createSecrets */.g)();
        const read = await readInputs(args, terminal, secrets);
        const settings = (0,parse_settings/* parseSettings */.P)(read, terminal.workingDirectory);
        const { report, files } = await (0,run.run)({
            settings,
            endpoints: (0,read_endpoints/* readEndpoints */.Z)(terminal.environment),
            log: terminal.log,
            secrets,
            signal: (0,cancellation/* abortOnSignals */.PB)(),
            temporaryParent: (0,external_node_os_.tmpdir)(),
            host: { ...plainHost, explain: secret_names.nameVariable },
            source: null,
        });
        if (terminal.json)
            terminal.printJson({ outputs: (0,outputs/* outputsOf */.Y)(report, files), report });
        else
            terminal.print(renderTerminal(report, terminal));
        const { failure } = report;
        return failure === null || (failure.exitCode === 1 && settings.failOn === 'never') ? 0 : failure.exitCode;
    },
};
function warnOfMisspelt(environment, { log }) {
    const prefix = (0,secret_names/* variableOf */.Qn)('');
    const known = secretInputs.map(({ name }) => (0,secret_names/* variableOf */.Qn)(name).slice(prefix.length));
    for (const variable of Object.keys(environment)) {
        const written = variable.slice(prefix.length);
        if (!variable.startsWith(prefix) || known.includes(written))
            continue;
        const meant = (0,suggest_name/* suggestName */.S)(written, known);
        if (meant !== null)
            log.warning(`The variable ${variable} is unknown. Did you mean ${prefix}${meant}?`);
    }
}
async function readInputs(args, terminal, secrets) {
    const { workingDirectory, environment } = terminal;
    const taken = new Map();
    for (const { name } of secretInputs) {
        const value = environment[(0,secret_names/* variableOf */.Qn)(name)] ?? '';
        taken.set(name, value);
        if (!(0,shown_values/* isShown */.a)(name, value))
            secrets.add(value);
        delete environment[(0,secret_names/* variableOf */.Qn)(name)];
    }
    warnOfMisspelt(environment, terminal);
    const file = args.text('settings');
    const settings = file === undefined ? {} : await readSettingsFile((0,external_node_path_.resolve)(workingDirectory, file), release_inputs);
    return (name) => taken.get(name) ?? args.text(name) ?? settings[name] ?? '';
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./src/artifact/artifact.ts
var artifact = __webpack_require__(7386);
;// CONCATENATED MODULE: ./src/replay/examples.ts

function examplePrograms(projectFolder) {
    const folder = (name) => (0,external_node_path_.join)(projectFolder, 'examples', name);
    const common = {
        ldflags: '-s -w -X main.version={version}',
        version: '1.0.0',
        targets: 'darwin/universal',
    };
    return [
        { name: 'hello-cli', inputs: { ...common, 'working-directory': folder('hello-cli') } },
        {
            name: 'hello-app',
            inputs: {
                ...common,
                'working-directory': folder('hello-app'),
                app: 'app',
                entitlements: 'entitlements.plist',
            },
        },
    ];
}

;// CONCATENATED MODULE: ./src/replay/installation.ts


async function findInstallation() {
    const sea = process.getBuiltinModule('node:sea');
    const tool = process.execPath;
    if (sea.isSea()) {
        const examples = () => sea.getAsset('examples.json', 'utf8');
        return {
            action: { tool, args: ['action'] },
            projectFolder: (scratch) => writeExamples(JSON.parse(examples()), scratch),
        };
    }
    const dist = (0,external_node_path_.dirname)(await (0,promises_.realpath)(process.argv[1] ?? ''));
    return {
        action: { tool, args: [(0,external_node_path_.join)(dist, 'main.js')] },
        projectFolder: () => Promise.resolve((0,external_node_path_.dirname)(dist)),
    };
}
async function writeExamples(files, folder) {
    for (const [path, content] of Object.entries(files)) {
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, (0,external_node_path_.dirname)(path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), content, 'base64');
    }
    return folder;
}

// EXTERNAL MODULE: ./src/replay/replay-services.ts + 16 modules
var replay_services = __webpack_require__(4474);
;// CONCATENATED MODULE: ./src/replay/runner/parse-runner-file.ts
function parseRunnerFile(text) {
    const values = {};
    const lines = text.split('\n');
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index] ?? '';
        const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
        if (name !== undefined && delimiter !== undefined) {
            const end = lines.indexOf(delimiter, index + 1);
            const last = end === -1 ? lines.length : end;
            values[name] = lines.slice(index + 1, last).join('\n');
            index = last;
        }
        else if (line.includes('=')) {
            const at = line.indexOf('=');
            values[line.slice(0, at)] = line.slice(at + 1);
        }
    }
    return values;
}

;// CONCATENATED MODULE: ./src/replay/runner/run-step.ts



const jobLimit = 6 * 3_600_000;
async function runStep(run, step) {
    const { environment, files } = await openStep(step);
    const start = (more) => run({
        ...step.action,
        inherits: 'user',
        environment: { ...environment, ...more },
        workingDirectory: step.workspace,
        timeout: jobLimit,
        onLine: step.onLine,
    });
    const main = await start({});
    await start(await postVariables(files));
    return {
        exitCode: main.exitCode,
        outputs: parseRunnerFile(await (0,promises_.readFile)(files.GITHUB_OUTPUT, 'utf8')),
        summary: files.GITHUB_STEP_SUMMARY,
    };
}
async function openStep(step) {
    const files = {
        GITHUB_OUTPUT: (0,external_node_path_.join)(step.folder, 'output'),
        GITHUB_STATE: (0,external_node_path_.join)(step.folder, 'state'),
        GITHUB_ENV: (0,external_node_path_.join)(step.folder, 'env'),
        GITHUB_PATH: (0,external_node_path_.join)(step.folder, 'path'),
        GITHUB_STEP_SUMMARY: (0,external_node_path_.join)(step.folder, 'summary.md'),
    };
    const runnerTemp = (0,external_node_path_.join)(step.folder, 'temp');
    await (0,promises_.mkdir)(runnerTemp, { recursive: true });
    await Promise.all(Object.values(files).map((path) => (0,promises_.writeFile)(path, '')));
    const environment = {
        ...step.environment,
        ...inputVariables(step.inputs),
        ...files,
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: step.workspace,
        RUNNER_TEMP: runnerTemp,
    };
    return { environment, files };
}
async function postVariables({ GITHUB_STATE }) {
    const state = parseRunnerFile(await (0,promises_.readFile)(GITHUB_STATE, 'utf8'));
    return prefixed('STATE_', state, (name) => name);
}
function inputVariables(inputs) {
    return prefixed('INPUT_', inputs, (name) => name.replaceAll(' ', '_').toUpperCase());
}
function prefixed(prefix, values, form) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}${form(name)}`, value]));
}

;// CONCATENATED MODULE: ./src/replay/replay.ts






function replay(request) {
    const { clock, programs, notaryDelay } = request;
    const began = clock.now().getTime();
    return (0,files/* withTemporaryFolder */.EX)(async (folder) => {
        const services = await (0,replay_services/* startReplayServices */.Y)({ clock, folder: (0,external_node_path_.join)(folder, 'notary'), notaryDelay });
        try {
            const endpoints = (0,external_node_path_.join)(folder, 'endpoints.json');
            await (0,promises_.writeFile)(endpoints, JSON.stringify(services.endpoints));
            const rootPath = (0,external_node_path_.join)(request.output, 'replay-root.pem');
            await (0,promises_.mkdir)(request.output, { recursive: true });
            await addRoot(rootPath, services.authority.rootPem);
            const replayed = [];
            for (const program of programs) {
                request.onProgram(program);
                replayed.push(await replayProgram(request, program, { folder, endpoints, services }));
            }
            const wallTime = clock.now().getTime() - began;
            return {
                programs: replayed,
                rootPath,
                wallTime,
                ownTime: wallTime - foreignTime(replayed, notaryDelay),
            };
        }
        finally {
            await services.close();
        }
    });
}
async function addRoot(path, pem) {
    const earlier = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    await (0,promises_.writeFile)(path, `${pem.trimEnd()}\n${earlier}`);
}
async function replayProgram({ action, workspace, output, run, onLine }, { name, inputs }, job) {
    const folder = (0,external_node_path_.join)(output, name);
    const { services } = job;
    const installer = (0,replay_services/* needsInstaller */.q)(inputs) ? await services.issueInstaller() : {};
    const { exitCode, outputs } = await runStep(run, {
        action,
        inputs: { ...services.credentials, ...installer, ...inputs, 'output-directory': folder },
        folder: (0,external_node_path_.join)(job.folder, name),
        workspace,
        environment: { [read_endpoints/* endpointsVariable */.H]: job.endpoints },
        onLine,
    });
    return { name, exitCode, outputs, report: await readReport(outputs.report), folder };
}
async function readReport(path) {
    return path ? JSON.parse(await (0,promises_.readFile)(path, 'utf8')) : null;
}
function foreignTime(programs, notaryDelay) {
    return programs.reduce((sum, { report }) => {
        const stages = report?.stages.filter(({ name }) => name === 'go' || name === 'build') ?? [];
        const waited = report?.notarization?.status ? notaryDelay : 0;
        return sum + waited + stages.reduce((total, { milliseconds }) => total + milliseconds, 0);
    }, 0);
}

;// CONCATENATED MODULE: ./src/replay/runner/readable-line.ts
function readableLine(line) {
    const [, name, properties = '', text = ''] = /^::([a-z-]+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
    switch (name) {
        case undefined:
            return line;
        case 'group':
            return decoded(text);
        case 'error':
        case 'warning':
        case 'notice': {
            const title = /(?:^|,)title=([^,]*)/.exec(properties)?.[1];
            return `${name}: ${title === undefined ? '' : `${decoded(title)}: `}${decoded(text)}`;
        }
        default:
            return null;
    }
}
function decoded(text) {
    return text
        .replaceAll('%0A', '\n')
        .replaceAll('%0D', '\r')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%');
}

;// CONCATENATED MODULE: ./src/commands/terminal/render-outputs.ts
function renderOutputs(outputs) {
    return Object.entries(outputs).flatMap(([name, value]) => {
        const lines = linesOf(value);
        const [only] = lines;
        if (only === undefined)
            return [];
        return lines.length === 1 && !isList(value)
            ? [`  ${name}=${only}`]
            : [`  ${name}:`, ...lines.map((line) => `    ${line}`)];
    });
}
function isList(value) {
    return value.startsWith('[');
}
function linesOf(value) {
    if (isList(value))
        return JSON.parse(value).map(itemLine);
    return value.split('\n').filter((line) => line !== '');
}
function itemLine(item) {
    if (typeof item !== 'object' || item === null)
        return String(item);
    return Object.entries(item)
        .filter(([, value]) => value !== null && typeof value !== 'object')
        .map(([name, value]) => `${name} ${value}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./src/commands/replay.ts

















const replaced = [
    ...['working-directory', 'output-directory', 'identity', 'timestamp-url'],
    ...['notary-key-id', 'notary-issuer', 'apple-id', 'team-id', 'keychain-profile', 'submission-id'],
];
const replay_inputs = inputOptions((name) => !replaced.includes(name));
const replayCommand = {
    usage: '[options] [FOLDER]',
    description: [
        'Releases a Go program on this machine, without an Apple account: with the bundle that a runner executes, a throwaway certificate authority and a local notary. Apple sees nothing of it, and the result is not for shipping.',
        'FOLDER is the folder of a Go module. Without it, two example programs are released.',
    ],
    options: [
        {
            name: 'output',
            value: 'FOLDER',
            description: 'Where to write programs, reports, summaries and replay-root.pem.',
            default: 'replay-output',
        },
        {
            name: 'notary-delay',
            value: 'SECONDS',
            description: 'Time that the local notary takes to answer.',
            default: '0.5',
        },
        {
            name: 'serve',
            value: 'FOLDER',
            description: 'Release nothing: start the local services, write the files that act needs into the folder, and wait for Ctrl-C.',
        },
        ...replay_inputs,
    ],
    examples: ['go-notarize replay', 'go-notarize replay ./my-module --packages ./cmd/tool --output ./out'],
    async run(args, terminal) {
        const served = args.text('serve');
        if (served !== undefined) {
            await serve((0,external_node_path_.resolve)(terminal.workingDirectory, served), readDelay(args), terminal);
            return 0;
        }
        const output = (0,external_node_path_.resolve)(terminal.workingDirectory, args.text('output') ?? 'replay-output');
        const installation = await findInstallation();
        const result = await replay({
            action: installation.action,
            workspace: terminal.workingDirectory,
            programs: await programsOf(args, terminal, () => installation.projectFolder(output)),
            output,
            notaryDelay: readDelay(args),
            run: (0,runner/* createRunner */.ji)(terminal.log, (0,system_secrets/* createSecrets */.g)()),
            clock: system_clock/* systemClock */.m,
            onProgram: ({ name }) => terminal.log.info(`\n── ${name} ──`),
            onLine: (line) => {
                const readable = readableLine(line);
                if (readable !== null)
                    terminal.log.info(readable);
            },
        });
        if (terminal.json)
            terminal.printJson(result);
        else
            terminal.print(render(result, terminal));
        return exitCodeOf(result);
    },
};
async function serve(folder, notaryDelay, terminal) {
    const { serveReplay } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2034));
    const stopped = (0,cancellation/* abortOnSignals */.PB)();
    const { secretFile, environmentFile, close } = await serveReplay({
        folder,
        notaryDelay,
        clock: system_clock/* systemClock */.m,
    });
    terminal.print([
        'The authority, timestamp service and notary of a replay are running. In another terminal, run a workflow:',
        '',
        `  ${calledAs(terminal)} act push --services ${folder}`,
        '',
        `Their secrets are in ${secretFile}, and the variable that leads to them in ${environmentFile}.`,
        'Ctrl-C stops them and removes the files.',
    ].join('\n'));
    await (0,external_node_events_.once)(stopped, 'abort');
    await close();
}
async function programsOf(args, terminal, projectFolder) {
    const values = setInputs(replay_inputs, args);
    if (args.positionals.length === 0) {
        return examplePrograms(await projectFolder()).map((program) => ({
            ...program,
            inputs: { ...program.inputs, ...values },
        }));
    }
    const [module = '', ...more] = await (0,existing_paths/* existingPaths */.U)(args, terminal);
    if (more.length > 0)
        throw (0,command/* usageError */.W)('path', 'Only one module can be replayed.', 'Name one folder.');
    if (!(await (0,promises_.stat)(module)).isDirectory()) {
        const remedy = 'Name the folder with the go.mod, and a program in it with --packages.';
        throw (0,command/* usageError */.W)('path', `${module} is not a folder.`, remedy);
    }
    return [{ name: (0,external_node_path_.basename)(module), inputs: { 'working-directory': module, ...values } }];
}
function readDelay(args) {
    const seconds = Number(args.text('notary-delay') ?? '0.5');
    if (seconds >= 0 && seconds <= 3_600)
        return seconds * 1_000;
    throw (0,command/* usageError */.W)('notary-delay', 'The delay is not a number of seconds.', 'Give a number from 0 to 3600.');
}
function exitCodeOf({ programs }) {
    const failed = programs.find(({ exitCode }) => exitCode !== 0);
    if (failed === undefined)
        return 0;
    return failed.report?.failure?.exitCode ?? 2;
}
function render({ programs, rootPath, wallTime, ownTime }, terminal) {
    const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
    const paths = programs.flatMap(({ report }) => (0,artifact/* outermost */.J)(report?.artifacts ?? []).map(({ path }) => path));
    const short = (path) => (0,external_node_path_.relative)(terminal.workingDirectory, path);
    return [
        ...programs.flatMap((program) => renderProgram(program, terminal)),
        `The replay took ${seconds(wallTime)}. ${seconds(ownTime)} of it were its own; the rest was installing Go, building, and the delay of the local notary.`,
        ...(paths.length === 0
            ? []
            : [
                'Check the result:',
                `  ${calledAs(terminal)} verify --replay-root ${[rootPath, ...paths].map(short).join(' ')}`,
            ]),
    ].join('\n');
}
function calledAs({ environment }) {
    if (environment.npm_command === 'exec')
        return 'npx go-notarize';
    const script = process.argv[1] ?? '';
    return script.endsWith('cli.js') ? `node ${(0,external_node_path_.relative)(process.cwd(), script)}` : 'go-notarize';
}
function renderProgram({ name, report, outputs, folder }, { colour }) {
    return [
        `\n── ${name} ──`,
        ...(report === null ? [] : [renderTerminal(report, { colour }), ...optionNames(report)]),
        'Outputs of the step:',
        ...renderOutputs(outputs),
        ...(report === null ? [] : [`Job summary: ${(0,external_node_path_.join)(folder, 'summary.md')}`]),
        '',
    ];
}
const namesInReplay = {
    'working-directory': 'the folder after replay',
    'output-directory': 'set by --output',
};
function optionNames({ failure }) {
    return Object.entries(namesInReplay)
        .filter(([input]) => failure?.remedy.includes(input))
        .map(([input, option]) => `In a replay, ${input} is ${option}.\n`);
}

// EXTERNAL MODULE: ./src/commands/sign/read-signing-certificate.ts
var read_signing_certificate = __webpack_require__(4140);
;// CONCATENATED MODULE: ./src/commands/sign/apple-signer.ts






async function withAppleSigner(args, terminal, use) {
    const adhoc = args.flag('adhoc');
    const certificate = adhoc ? null : await (0,read_signing_certificate/* readSigningCertificate */.f)(args, terminal);
    const timestampUrl = args.text('timestamp-url') ?? (0,read_endpoints/* readEndpoints */.Z)(terminal.environment).timestamp;
    await withEngine(args, terminal, async (engine) => {
        await engine.checkSupport({ packages: new Set(), keychainIdentity: false });
        const request = {
            ...{ installerCertificate: null, keychainIdentity: null, signsPackages: false },
            extendedAttributes: 'refuse',
        };
        const signer = await engine
            .openSigner({ ...request, mode: adhoc ? 'adhoc' : 'required', certificate, timestampUrl })
            .catch(suggestPortableEngine);
        try {
            await use({
                signsToOutput: () => false,
                sign: async ({ kind, path }, content) => {
                    if (kind === 'pkg')
                        throw packageRefused(path);
                    return signer.sign({ kind, path, name: (0,external_node_path_.basename)(path), source: null, target: null }, content);
                },
            });
        }
        finally {
            await signer.close();
        }
    });
}
function packageRefused(path) {
    const problem = `${(0,external_node_path_.basename)(path)} is an installer package, which sign with the apple engine does not sign.`;
    return (0,command/* usageError */.W)('path', problem, 'Use --engine portable.');
}
function suggestPortableEngine(error) {
    if (!(error instanceof errors/* InputError */.dz) || error.code !== 'certificate-wrong-kind')
        throw error;
    const { input, message, code, remedy } = error;
    throw new errors/* InputError */.dz(input, message, {
        code,
        remedy: `${remedy} For a signature that need not be notarized, use --engine portable, which signs with any certificate.`,
        cause: error,
    });
}

// EXTERNAL MODULE: ./src/engine/contents/staple-contents.ts
var staple_contents = __webpack_require__(5803);
;// CONCATENATED MODULE: ./src/commands/staple.ts





const outcomes = {
    true: 'stapled',
    false: 'not stapled',
    'not-applicable': 'cannot carry a ticket',
};
const stapleCommand = {
    usage: '[--json] PATH...',
    description: [
        'Attaches the tickets of notarized apps, disk images and packages to them. A program alone cannot carry a ticket.',
        'A .zip or .tar.gz is opened: what is in it gets its tickets, and the archive is packed again.',
    ],
    options: [engine_option/* engineOption */.i],
    examples: ['go-notarize staple ./Hello.app'],
    async run(args, terminal) {
        const paths = await (0,existing_paths/* existingPaths */.U)(args, terminal);
        const results = [];
        await withEngine(args, terminal, async (engine) => {
            for (const path of paths) {
                const artifact = await (0,artifact_kind/* artifactAt */.ev)(path);
                results.push({
                    path,
                    ...(await terminal.log.group('Stapling', () => (0,staple_contents/* stapleWithContents */.M)(engine, artifact))),
                });
            }
        });
        if (terminal.json)
            terminal.printJson(results);
        else
            for (const result of results)
                terminal.print(staple_render(result, ''));
        return 0;
    },
};
function staple_render({ path, stapled, contents = [] }, indent) {
    const items = contents.map((item) => staple_render(item, `${indent}  `));
    return [`${indent}${path}: ${outcomes[stapled]}`, ...items].join('\n');
}

;// CONCATENATED MODULE: ./src/commands/release-commands.ts












/***/ }),

/***/ 5045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ renderIssue)
/* harmony export */ });
function renderIssue({ severity, code, architecture, path, offset, message, remedy }) {
    const location = [architecture, path, offset === undefined ? null : `offset ${offset}`];
    return `  ${severity}: ${message} [${code}]\n    at ${location.filter(Boolean).join(', ')}\n    ${remedy}`;
}


/***/ }),

/***/ 1454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ assessWithContents)
/* harmony export */ });
/* harmony import */ var _artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9437);
/* harmony import */ var _artifact_assessment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3510);


async function assessWithContents(engine, artifact, { isAccepted = false, nesting } = {}) {
    const { kind, path, name } = artifact;
    if (!(0,_artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .isArchive */ .tc)(kind))
        return engine.assess(artifact, isAccepted);
    const { readArchive } = await __webpack_require__.e(/* import() */ 778).then(__webpack_require__.bind(__webpack_require__, 778));
    const contents = await readArchive({ kind, path, nesting }, async (packed) => {
        const inside = { ...packed, source: null, target: null };
        const options = { isAccepted, nesting: packed.nesting };
        const { issues, ...rest } = await assessWithContents(engine, inside, options);
        const inArchive = (file) => file.startsWith(packed.path) ? packed.name + file.slice(packed.path.length) : file;
        return {
            path: packed.name,
            ...rest,
            issues: issues.map((issue) => ({ ...issue, path: inArchive(issue.path) })),
        };
    });
    const first = contents.find(({ verdict }) => verdict !== 'accepted') ?? contents[0];
    if (first === undefined)
        return (0,_artifact_assessment_js__WEBPACK_IMPORTED_MODULE_1__/* .unassessed */ .lk)('no assessor');
    const { path: _path, contents: _contents, ...decisive } = first;
    return {
        ...decisive,
        verdict: verdictOf(contents),
        issues: contents.flatMap(({ issues }) => issues.map((issue) => ({ ...issue, path: `${name}/${issue.path}` }))),
        contents,
    };
}
function verdictOf(contents) {
    if (contents.every(({ verdict }) => verdict === 'accepted'))
        return 'accepted';
    return contents.some(({ verdict }) => verdict === 'rejected') ? 'rejected' : 'not-assessed';
}


/***/ }),

/***/ 5803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ stapleWithContents)
/* harmony export */ });
/* harmony import */ var _artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9437);

async function stapleWithContents(engine, artifact, nesting) {
    const { kind, path } = artifact;
    if (!(0,_artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .isArchive */ .tc)(kind))
        return engine.staple(artifact);
    const { changeArchive } = await __webpack_require__.e(/* import() */ 778).then(__webpack_require__.bind(__webpack_require__, 778));
    const contents = await changeArchive({ kind, path, nesting }, async (packed) => ({
        path: packed.name,
        ...(await stapleWithContents(engine, { ...packed, source: null, target: null }, packed.nesting)),
    }), (results) => results.some(({ stapled }) => stapled === 'true'));
    const isStapled = contents.some(({ stapled }) => stapled === 'true');
    return { stapled: isStapled ? 'true' : 'not-applicable', contents };
}


/***/ }),

/***/ 3294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isCertificatePath),
/* harmony export */   n: () => (/* binding */ canBePath)
/* harmony export */ });
const longestPath = 1024;
const pathPattern = /^(~|\.{1,2})\/|\.(p12|pfx)$/i;
function canBePath(text) {
    return text !== '' && text.length <= longestPath && !/[\r\n\0]/.test(text);
}
function isCertificatePath(text) {
    return canBePath(text.trim()) && pathPattern.test(text.trim());
}


/***/ }),

/***/ 9418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h2: () => (/* binding */ rejectionOf),
/* harmony export */   t0: () => (/* binding */ checkTicketContents),
/* harmony export */   wf: () => (/* binding */ issuesOf)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _notary_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3881);


function issuesOf(log) {
    const listed = (log.issues ?? []).map(toIssue);
    if (listed.length > 0 || log.status === 'Accepted')
        return listed;
    return [
        {
            severity: 'error',
            code: log.statusCode === teamNotConfigured ? 'team-not-configured' : 'notary-status',
            path: log.archiveFilename,
            architecture: null,
            message: log.statusSummary || `The notary answered ${log.status} without a reason.`,
            remedy: log.statusCode === teamNotConfigured
                ? 'The signature is not the cause. The Account Holder contacts Apple Developer Programs Support, topic Development and Technical.'
                : 'Read the log, which xcrun notarytool log shows, too.',
            docUrl: null,
        },
    ];
}
const teamNotConfigured = 7000;
function toIssue({ severity, path, message, docUrl, architecture }) {
    const code = (0,_notary_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOfMessage */ .S)(message);
    return {
        severity,
        code: code ?? 'notary-issue',
        path,
        architecture,
        message,
        remedy: code === null ? 'Read the page that the notary links to.' : (0,_notary_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .notaryMessage */ .Z)(code).remedy,
        docUrl,
    };
}
function checkTicketContents(log, code) {
    if (log.status !== 'Accepted')
        return [];
    const covered = new Set((log.ticketContents ?? []).map(({ cdhash }) => cdhash));
    return code.flatMap(({ path, slices }) => slices
        .filter(({ cdHashes }) => !cdHashes.some((cdHash) => covered.has(cdHash)))
        .map(({ arch }) => ({
        severity: 'error',
        code: 'not-in-ticket',
        path,
        architecture: arch,
        message: 'The ticket does not cover this code: the notary has seen other bytes.',
        remedy: 'Do not sign again after the submission. Submit the files as they are signed now.',
        docUrl: null,
    })));
}
function rejectionOf(answer) {
    const { submissionId, status, issues } = answer;
    const [first] = issues.filter(({ severity }) => severity === 'error');
    const reason = first ? `: ${first.path}: ${first.message}` : '.';
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RejectedError */ .zs(`The notary's answer to ${submissionId} is ${status}${reason}`, {
        code: 'notarization-rejected',
        remedy: first?.remedy ?? 'Read notarization-log.json beside the report.',
        issues,
    });
}


/***/ }),

/***/ 7727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isAcceptedFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function isAcceptedFile(path) {
    return ['.zip', '.dmg', '.pkg'].includes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(path).toLowerCase());
}


/***/ }),

/***/ 2924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ nameArchive)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_files_digest_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3564);



const shownDigits = 12;
async function nameArchive(archive, folder) {
    const extension = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(archive);
    const digits = (await (0,_system_files_digest_file_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OfFile */ .V)(archive)).slice(0, shownDigits);
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(archive, extension)}-${digits}${extension}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(archive, named);
    }
    catch {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(archive, named);
    }
    return named;
}


/***/ }),

/***/ 5318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ waitForVerdict)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _system_network_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6142);


const jitter = 0.2;
const backOff = 2;
const longestPause = 120_000;
const shortestRequest = 1_000;
async function waitForVerdict(request) {
    const { notary, id, clock, log, timeout, interval } = request;
    const began = clock.now().getTime();
    const waited = () => clock.now().getTime() - began;
    log.info(`Waiting for the notary, ${inWords(timeout)} at most; Apple answers most within 5 minutes, 98 % within 15.`);
    for (let failures = 0;;) {
        const answer = await requestStatus(notary, id, timeout - waited());
        if (typeof answer === 'string' && answer !== 'In Progress') {
            log.info(`${answer} after ${inWords(waited())}`);
            return { status: answer, waited: waited() };
        }
        failures = typeof answer === 'string' ? 0 : failures + 1;
        const pause = (0,_system_network_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .pauseAfter */ .l)(answer, pauseFor(interval, failures));
        if (waited() + pause > timeout)
            throw timedOut(id, timeout);
        const status = typeof answer === 'string' ? answer : answer.message;
        log.info(`${status}: ${inWords(waited())} of ${inWords(timeout)}, next request in ${inWords(pause)}`);
        await clock.sleep(pause);
    }
}
async function requestStatus(notary, id, timeLeft) {
    try {
        return await notary.status(id, Math.max(timeLeft, shortestRequest));
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && error.retryable)
            return error;
        throw error;
    }
}
function pauseFor(interval, failures) {
    const pause = interval * (1 + Math.random() * jitter);
    return failures === 0 ? pause : Math.min(pause * backOff ** failures, Math.max(longestPause, interval));
}
function timedOut(id, timeout) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`The notary has not answered submission ${id} within ${inWords(timeout)}.`, {
        code: 'notary-timeout',
        remedy: `The notary continues to work on it. Run again with submission-id: ${id} and artifacts set to the same signed files, which uploads nothing again. The first submissions of a new team can take hours.`,
        retryable: true,
    });
}
function inWords(milliseconds) {
    if (milliseconds < 10_000)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 120)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
}


/***/ }),

/***/ 9126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ refuseRejected)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

function refuseRejected(issues) {
    const error = issues.find(({ severity }) => severity === 'error');
    if (error === undefined)
        return;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RejectedError */ .zs(`The notary would reject this: ${error.message}`, {
        code: 'preflight-failed',
        remedy: error.remedy,
        issues,
    });
}


/***/ }),

/***/ 4474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ needsInstaller),
  Y: () => (/* binding */ startReplayServices)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/identity/pkcs12/export-pkcs12.ts
var export_pkcs12 = __webpack_require__(3874);
// EXTERNAL MODULE: ./src/identity/trust.ts
var identity_trust = __webpack_require__(3996);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/identity/certificate.ts
var identity_certificate = __webpack_require__(8593);
// EXTERNAL MODULE: ./node_modules/asn1js/build/index.js + 3 modules
var build = __webpack_require__(4723);
// EXTERNAL MODULE: ./node_modules/pkijs/build/index.js + 9 modules
var pkijs_build = __webpack_require__(9701);
// EXTERNAL MODULE: ./src/asn1/oids.ts
var oids = __webpack_require__(4508);
;// CONCATENATED MODULE: ./src/replay/authority/issue-certificate.ts




function issueCertificate(request) {
    const { keys, issuer } = request;
    const signingKey = issuer?.privateKey ?? keys.privateKey;
    const subject = nameOf(request.subject);
    const publicKey = pkijs_build/* PublicKeyInfo */.FJ$.fromBER(keys.publicKey.export({ type: 'spki', format: 'der' }));
    const keyId = keyIdentifier(publicKey);
    const issuerTemplate = issuer ? pkijs_build/* Certificate */.usT.fromBER(issuer.certificate.raw) : null;
    const issuerKeyId = issuerTemplate ? keyIdentifier(issuerTemplate.subjectPublicKeyInfo) : keyId;
    const algorithm = signatureAlgorithm(signingKey);
    const certificate = new pkijs_build/* Certificate */.usT({
        version: 2,
        serialNumber: serialNumber(),
        issuer: issuerTemplate?.subject ?? subject,
        subject,
        notBefore: time(request.validity.from),
        notAfter: time(request.validity.to),
        subjectPublicKeyInfo: publicKey,
        signature: algorithm,
        signatureAlgorithm: algorithm,
        extensions: [
            ...request.extensions,
            extension(oids/* certificateExtension */.lc.subjectKeyIdentifier, keyId),
            extension(oids/* certificateExtension */.lc.authorityKeyIdentifier, new pkijs_build/* AuthorityKeyIdentifier */.qdQ({ keyIdentifier: issuerKeyId })),
        ],
    });
    const signature = (0,external_node_crypto_.sign)('sha256', Buffer.from(certificate.encodeTBS().toBER()), signingKey);
    certificate.signatureValue = new build/* BitString */.Rq({ valueHex: Uint8Array.from(signature) });
    const der = Buffer.from(certificate.toSchema(true).toBER());
    return { certificate: new external_node_crypto_.X509Certificate(der), privateKey: keys.privateKey };
}
function extension(oid, value, critical = 'not critical') {
    const node = 'toSchema' in value ? value.toSchema() : value;
    return new pkijs_build/* Extension */.YYc({ extnID: oid, critical: critical === 'critical', extnValue: node.toBER() });
}
function nameOf(subject) {
    const sets = subject.map(([field, value]) => {
        const text = field === 'C' ? new build/* PrintableString */.Hx({ value }) : new build/* Utf8String */.Jn({ value });
        return new build/* Set */.NZ({
            value: [new pkijs_build/* AttributeTypeAndValue */.Tjk({ type: oids/* nameFields */.zy[field], value: text }).toSchema()],
        });
    });
    return pkijs_build/* RelativeDistinguishedNames */.BQ.fromBER(new build/* Sequence */.gd({ value: sets }).toBER());
}
function keyIdentifier({ subjectPublicKey }) {
    const hash = (0,external_node_crypto_.createHash)('sha1').update(subjectPublicKey.valueBlock.valueHexView).digest();
    return new build/* OctetString */.lW({ valueHex: Uint8Array.from(hash) });
}
function serialNumber() {
    const bytes = (0,external_node_crypto_.randomBytes)(8);
    bytes.writeUInt8((bytes.readUInt8(0) & 0x7f) | 0x40, 0);
    return new build/* Integer */.jz({ valueHex: Uint8Array.from(bytes) });
}
function time(date) {
    const value = new Date(Math.floor(date.getTime() / 1000) * 1000);
    return new pkijs_build/* Time */.gXL({ type: value.getUTCFullYear() < 2050 ? 0 : 1, value });
}
function signatureAlgorithm(key) {
    if (key.asymmetricKeyType === 'ec') {
        return new pkijs_build/* AlgorithmIdentifier */.NE_({ algorithmId: oids/* signatureOids */.iy.ecdsaWithSha256 });
    }
    return new pkijs_build/* AlgorithmIdentifier */.NE_({ algorithmId: oids/* signatureOids */.iy.rsaWithSha256, algorithmParams: new build/* Null */.Uv() });
}

;// CONCATENATED MODULE: ./src/replay/authority/certificate-profiles.ts




const keyUsages = {
    digitalSignature: { bits: 0x80, unused: 7 },
    certificateAndCrlSigning: { bits: 0x06, unused: 1 },
};
const organization = 'Replay (not Apple)';
function authority(pathLength) {
    const constraints = pathLength === null ? { cA: true } : { cA: true, pathLenConstraint: pathLength };
    return [
        extension(oids/* certificateExtension */.lc.basicConstraints, new pkijs_build/* BasicConstraints */.N71(constraints), 'critical'),
        keyUsage('certificateAndCrlSigning'),
    ];
}
function leaf(extendedKeyUsage) {
    return [
        extension(oids/* certificateExtension */.lc.basicConstraints, new pkijs_build/* BasicConstraints */.N71({ cA: false }), 'critical'),
        extension(oids/* certificateExtension */.lc.extendedKeyUsage, new pkijs_build/* ExtKeyUsage */.KdO({ keyPurposes: [extendedKeyUsage] }), 'critical'),
        keyUsage('digitalSignature'),
    ];
}
function keyUsage(usage) {
    const { bits, unused } = keyUsages[usage];
    const value = new build/* BitString */.Rq({ valueHex: Uint8Array.of(bits), unusedBits: unused });
    return extension(oids/* certificateExtension */.lc.keyUsage, value, 'critical');
}
function authorityName(name, unit) {
    return [
        ['CN', name],
        ['OU', unit],
        ['O', organization],
        ['C', 'US'],
    ];
}
function rootProfile() {
    return { subject: authorityName('Replay Root CA', 'Replay Authority'), extensions: authority(null) };
}
function developerIdAuthorityProfile() {
    return {
        subject: authorityName('Replay Developer ID Certification Authority', 'Replay G2'),
        extensions: [...authority(0), extension(oids/* marker */.xL.developerIdAuthority, new build/* Null */.Uv())],
    };
}
function developerRelationsAuthorityProfile() {
    return {
        subject: authorityName('Replay Developer Relations Certification Authority', 'Replay G3'),
        extensions: [...authority(0), extension(oids/* marker */.xL.wwdrAuthority, new build/* Null */.Uv())],
    };
}
function timestampAuthorityProfile() {
    return {
        subject: authorityName('Replay Timestamp Certification Authority', 'Replay Timestamps'),
        extensions: [...authority(0), extension(oids/* marker */.xL.timestampAuthority, new build/* Null */.Uv())],
    };
}
function timestampSignerProfile() {
    return {
        subject: authorityName('Replay Timestamp Signer', 'Replay Timestamps'),
        extensions: leaf(oids/* purpose */.X7.timeStamping),
    };
}
function ticketSignerProfile() {
    return {
        subject: authorityName('Replay Software Ticket Signing', 'Replay Tickets'),
        extensions: [keyUsage('digitalSignature')],
    };
}
const leafKinds = {
    'developer-id-application': {
        title: 'Developer ID Application',
        purpose: oids/* purpose */.X7.codeSigning,
        marker: oids/* marker */.xL.developerIdApplication,
    },
    'developer-id-installer': {
        title: 'Developer ID Installer',
        purpose: oids/* purpose */.X7.packageSigning,
        marker: oids/* marker */.xL.developerIdInstaller,
    },
    'apple-development': {
        title: 'Apple Development',
        purpose: oids/* purpose */.X7.codeSigning,
        marker: oids/* marker */.xL.macDevelopment,
    },
};
function developerProfile(kind, { team, since, withoutMarker }) {
    const { title, purpose: leafPurpose, marker: kindMarker } = leafKinds[kind];
    const date = since.toISOString().replace(/\.\d+|[-:T]/g, '');
    return {
        subject: [
            ['UID', team],
            ['CN', `${title}: Replay Developer (${team})`],
            ['OU', team],
            ['O', 'Replay Developer'],
            ['C', 'US'],
        ],
        extensions: [
            ...leaf(leafPurpose),
            extension(oids/* marker */.xL.developerIdDate, new build/* Utf8String */.Jn({ value: date })),
            ...(withoutMarker ? [] : [extension(kindMarker, new build/* Null */.Uv(), 'critical')]),
        ],
    };
}

;// CONCATENATED MODULE: ./src/replay/authority/ticket-signer.ts



const year = 365 * 24 * 3_600_000;
function createTicketSigner(now, issuer = null) {
    const keys = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const validity = { from: now, to: new Date(now.getTime() + year) };
    const { certificate, privateKey } = issueCertificate({
        ...ticketSignerProfile(),
        ...{ keys, validity, issuer },
    });
    return { privateKey, certificates: [certificate] };
}

;// CONCATENATED MODULE: ./src/replay/authority/authority.ts






const generate = (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair);
const rsaKeys = () => generate('rsa', { modulusLength: 2048 });
const curveKeys = () => generate('ec', { namedCurve: 'P-256' });
const hour = 3_600_000;
const authority_year = 365 * 24 * hour;
const leafYears = 5;
const authorityYears = 10;
const timestampSignerHours = 6 * 7 * 24;
async function createReplayAuthority(options) {
    const { now, team = 'REPLAYTEAM' } = options;
    const [rootKeys, developerIdKeys, relationsKeys, timestampKeys, signerKeys, applicationKeys] = await Promise.all([curveKeys(), curveKeys(), curveKeys(), curveKeys(), curveKeys(), rsaKeys()]);
    const since = new Date(now.getTime() - hour);
    const authorityValidity = { from: since, to: new Date(now.getTime() + authorityYears * authority_year) };
    const issueAuthority = (profile, keys, issuer) => issueCertificate({ ...profile, keys, issuer, validity: authorityValidity });
    const root = issueAuthority(rootProfile(), rootKeys, null);
    const developerId = issueAuthority(developerIdAuthorityProfile(), developerIdKeys, root);
    const relations = issueAuthority(developerRelationsAuthorityProfile(), relationsKeys, root);
    const timestamps = issueAuthority(timestampAuthorityProfile(), timestampKeys, root);
    const signer = issueCertificate({
        ...timestampSignerProfile(),
        keys: signerKeys,
        issuer: timestamps,
        validity: { from: since, to: new Date(now.getTime() + timestampSignerHours * hour) },
    });
    const issueLeaf = (kind, keys, overrides) => {
        const issuer = kind === 'apple-development' ? relations : developerId;
        const from = overrides.notBefore ?? since;
        const to = overrides.notAfter ?? new Date(now.getTime() + leafYears * authority_year);
        const { team: ofTeam = team, withoutMarker = false } = overrides;
        const profile = developerProfile(kind, { team: ofTeam, since: from, withoutMarker });
        const holder = issueCertificate({ ...profile, keys, issuer, validity: { from, to } });
        return identityOf(holder, [issuer, root]);
    };
    return {
        root: root.certificate,
        rootPem: root.certificate.toString(),
        team,
        application: issueLeaf('developer-id-application', applicationKeys, {}),
        timestampSigner: identityOf(signer, [timestamps, root]),
        ticketSigner: createTicketSigner(since, root),
        issue: async (kind, overrides = {}) => issueLeaf(kind, await rsaKeys(), overrides),
    };
}
function identityOf({ certificate, privateKey }, issuers) {
    return {
        certificate,
        chain: [certificate, ...issuers.map((issuer) => issuer.certificate)],
        privateKey,
        name: (0,identity_certificate/* commonName */.LS)(certificate),
        kind: (0,identity_certificate/* certificateKind */.AI)(certificate),
        teamId: (0,identity_certificate/* teamOf */.Ld)(certificate),
        expires: (0,identity_certificate/* validityOf */.Gv)(certificate).to,
        sha1: (0,identity_certificate/* sha1Of */.JI)(certificate),
    };
}

// EXTERNAL MODULE: ./src/artifact/artifact-kind.ts
var artifact_kind = __webpack_require__(9437);
// EXTERNAL MODULE: ./src/notary/notary-messages.ts
var notary_messages = __webpack_require__(3881);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/archive/disk-image/disk-image.ts
var disk_image = __webpack_require__(8569);
// EXTERNAL MODULE: ./src/archive/flat-package/flat-package.ts
var flat_package = __webpack_require__(8203);
// EXTERNAL MODULE: ./src/inspect/container-contents.ts
var container_contents = __webpack_require__(6758);
// EXTERNAL MODULE: ./src/preflight/check-code.ts
var check_code = __webpack_require__(6773);
// EXTERNAL MODULE: ./src/signature/code-directory/code-directory.ts
var code_directory = __webpack_require__(7365);
// EXTERNAL MODULE: ./src/signature/code-directory/hash-types.ts
var hash_types = __webpack_require__(4102);
// EXTERNAL MODULE: ./src/signature/embedded-signature.ts
var embedded_signature = __webpack_require__(6829);
// EXTERNAL MODULE: ./src/system/files/byte-source.ts
var byte_source = __webpack_require__(5101);
;// CONCATENATED MODULE: ./src/replay/notary/examine-container.ts












const noDetails = { severity: 'error', code: null, docUrl: null, architecture: null };
async function examineContainer(container, options) {
    const own = await examineItself(container);
    const inside = await (0,container_contents.withContents)(container, async ({ folder, inside: nesting }) => {
        if (folder === null)
            return [];
        const name = (path) => (0,external_node_path_.join)(container.name, (0,external_node_path_.relative)(folder, path));
        const found = [await examineCode(folder, name, options)];
        for (const path of await findContainers(folder)) {
            const inner = { ...path, nesting, name: name(path.path) };
            found.push(await examineContainer(inner, options));
        }
        return found;
    });
    const all = [own, ...inside];
    return {
        issues: all.flatMap(({ issues }) => issues),
        contents: all.flatMap(({ contents }) => contents),
        isEmpty: all.every(({ isEmpty }) => isEmpty),
    };
}
async function findContainers(folder) {
    const found = [];
    for (const path of await (0,container_contents.findArtifacts)(folder)) {
        const kind = (await (0,promises_.stat)(path)).isDirectory() ? null : await (0,artifact_kind/* containerKind */.AE)(path);
        if (kind !== null)
            found.push({ path, kind });
    }
    return found;
}
const nothing = { issues: [], contents: [], isEmpty: true };
function examineItself({ path, kind, name }) {
    if (kind === 'pkg')
        return (0,byte_source/* withFile */.D4)(path, (source) => examinePackage((0,flat_package/* readFlatPackage */.uR)(source), name));
    if (kind !== 'dmg')
        return Promise.resolve(nothing);
    return (0,byte_source/* withFile */.D4)(path, (source) => {
        const bytes = (0,disk_image/* readDiskImageSignature */.xU)(source);
        if (bytes === null)
            return nothing;
        const best = (0,embedded_signature/* bestCodeDirectory */.Fm)((0,embedded_signature/* readSignature */.Bc)(bytes));
        const digestAlgorithm = algorithmOf(best.hashType);
        return {
            issues: [],
            contents: [{ path: name, digestAlgorithm, cdhash: (0,code_directory/* cdHash */.Kf)(best) }],
            isEmpty: false,
        };
    });
}
function examinePackage({ certificates, checksum }, name) {
    const { message, docUrl } = (0,notary_messages/* notaryMessage */.Z)('not-signed');
    const issues = certificates.length === 0 ? [{ ...noDetails, path: name, message, docUrl }] : [];
    const digestAlgorithm = digestNames[checksum?.algorithm ?? ''];
    if (checksum === null || digestAlgorithm === undefined)
        return { issues, contents: [], isEmpty: false };
    const cdhash = checksum.value.toString('hex', 0, cdHashBytes);
    return { issues, contents: [{ path: name, digestAlgorithm, cdhash }], isEmpty: false };
}
async function examineCode(folder, name, options) {
    const { issues, code } = await (0,check_code/* checkCode */.q7)([folder], options);
    if (code.length === 0)
        return nothing;
    return {
        issues: issues.map((issue) => toNotaryIssue(issue, name)),
        contents: code.flatMap((each) => contentsOf(each, name)),
        isEmpty: false,
    };
}
function toNotaryIssue(issue, inArchive) {
    const { severity, path, message, docUrl, architecture } = issue;
    return { severity, code: null, path: inArchive(path), message, docUrl, architecture };
}
function contentsOf({ path, executable, slices }, inArchive) {
    const paths = executable === null || executable === path ? [path] : [path, executable];
    return paths.flatMap((each) => slices.flatMap(({ arch, best }) => best === null
        ? []
        : [
            {
                path: inArchive(each),
                digestAlgorithm: algorithmOf(best.hashType),
                cdhash: best.cdHash,
                arch,
            },
        ]));
}
const digestNames = { sha1: 'SHA-1', sha256: 'SHA-256' };
const algorithmOf = (hashType) => digestNames[(0,hash_types/* hashTypeName */._l)(hashType) ?? ''] ?? 'SHA-256';
const cdHashBytes = 20;

;// CONCATENATED MODULE: ./src/replay/notary/examine-archive.ts




function createExaminer({ trust, clock }) {
    return async (archive, name) => {
        const container = {
            path: archive,
            kind: (await (0,artifact_kind/* containerKind */.AE)(archive)) ?? 'zip',
            name,
        };
        try {
            const { issues, contents, isEmpty } = await examineContainer(container, { trust, now: clock.now() });
            if (isEmpty)
                return refusal([nothingIn(name)]);
            if (issues.some(({ severity }) => severity === 'error'))
                return refusal(issues);
            return {
                status: 'Accepted',
                statusSummary: 'Ready for distribution',
                statusCode: 0,
                ticketContents: contents,
                issues: issues.length > 0 ? issues : null,
            };
        }
        catch (error) {
            if (!(error instanceof errors/* FormatError */.IF))
                throw error;
            return refusal([{ ...noDetails, path: name, message: 'The archive is corrupt.' }]);
        }
    };
}
function nothingIn(name) {
    const { message, docUrl } = (0,notary_messages/* notaryMessage */.Z)('nothing-to-notarize');
    return { ...noDetails, path: name, message: `Package ${name} ${message}`, docUrl };
}
function refusal(issues) {
    return {
        status: 'Invalid',
        statusSummary: 'Archive contains critical validation errors',
        statusCode: 4000,
        ticketContents: null,
        issues,
    };
}

// EXTERNAL MODULE: ./src/system/json/json.ts
var json = __webpack_require__(3192);
// EXTERNAL MODULE: ./src/system/secrets.ts
var secrets = __webpack_require__(1376);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./src/replay/loopback-server.ts

function listenOnLoopback(listener) {
    const server = (0,external_node_http_.createServer)(listener);
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const { port } = server.address();
            resolve({
                url: `http://127.0.0.1:${port}`,
                close: () => new Promise((closed) => {
                    server.close(() => closed());
                    server.closeAllConnections();
                }),
            });
        });
    });
}

;// CONCATENATED MODULE: ./src/replay/notary/notary-answers.ts

function jsonAnswer(value) {
    return { status: 200, type: 'application/octet-stream', body: JSON.stringify(value) };
}
function jsonError(status, error) {
    const errors = [{ id: (0,external_node_crypto_.randomUUID)(), status: String(status), ...error }];
    return { status, type: 'application/json', body: JSON.stringify({ errors }) };
}
function textAnswer(status, body) {
    return { status, type: 'text/plain', body };
}
function emptyAnswer(status) {
    return textAnswer(status, '');
}
function storageError(status, code) {
    return { status, type: 'application/xml', body: `<Error><Code>${code}</Code></Error>` };
}
function answerNotFound(type, id) {
    return jsonError(404, {
        code: 'NOT_FOUND',
        title: 'The specified resource does not exist',
        detail: `There is no resource of type '${type}' ${type === 'submissions' ? 'with' : 'for'} id '${id}'`,
    });
}

;// CONCATENATED MODULE: ./src/replay/notary/answer-with-fault.ts

async function answerWithFault(fault, response, { carryOut, refuse }) {
    if (fault === 'dropped') {
        response.destroy();
    }
    else if (typeof fault === 'number' && fault > 0) {
        send(response, refuse(fault));
    }
    else if (typeof fault === 'object') {
        response.setHeader('retry-after', fault.retryAfter);
        send(response, refuse(fault.status));
    }
    else {
        const answer = await carryOut();
        if (fault === 'answer-lost')
            response.destroy();
        else
            send(response, fault === 'malformed' ? textAnswer(answer.status, '<!doctype html>') : answer);
    }
}
function send(response, { status, type, body }) {
    response.writeHead(status, { 'content-type': type }).end(body);
}

;// CONCATENATED MODULE: ./src/replay/notary/check-authentication.ts


const longestTokenLife = 20 * 60;
function isAuthorized({ headers }, rules) {
    const [, head = '', claims = '', signature = ''] = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(headers.authorization ?? '') ?? [];
    const key = { key: rules.publicKey, dsaEncoding: 'ieee-p1363' };
    const signed = Buffer.from(`${head}.${claims}`);
    if (!(0,external_node_crypto_.verify)('sha256', signed, key, Buffer.from(signature, 'base64url')))
        return false;
    const { alg, kid } = decode(head);
    const { iss, iat, exp, aud } = decode(claims);
    const now = rules.now.getTime() / 1000;
    return (alg === 'ES256' &&
        kid === rules.keyId &&
        iss === rules.issuer &&
        aud === 'appstoreconnect-v1' &&
        Number(iat) <= now &&
        Number(exp) > now &&
        Number(exp) - Number(iat) <= longestTokenLife);
}
function decode(part) {
    return (0,json/* asObject */.e)((0,json/* parseJson */.q)(Buffer.from(part, 'base64url')));
}
function isSigned(request, credentials, now) {
    const { headers, method = '', url = '' } = request;
    const pattern = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/us-west-2\/s3\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})$/;
    const [, accessKeyId, day = '', names = '', signature = ''] = pattern.exec(headers.authorization ?? '') ?? [];
    const time = String(headers['x-amz-date'] ?? '');
    if (accessKeyId !== credentials.accessKeyId || !time.startsWith(day) || !isNear(time, now))
        return false;
    if (headers['x-amz-security-token'] !== credentials.sessionToken)
        return false;
    const mustBeSigned = ['host', 'x-amz-content-sha256', 'x-amz-date', 'x-amz-security-token'];
    const signedNames = names.split(';');
    if (!mustBeSigned.every((name) => signedNames.includes(name)))
        return false;
    const lines = signedNames.map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`).join('');
    const [path = '', query = ''] = url.split('?');
    const canonical = `${method}\n${canonicalPath(path)}\n${query}\n${lines}\n${names}\n${String(headers['x-amz-content-sha256'])}`;
    const hashed = (0,external_node_crypto_.createHash)('sha256').update(canonical).digest('hex');
    const text = `AWS4-HMAC-SHA256\n${time}\n${day}/us-west-2/s3/aws4_request\n${hashed}`;
    let key = Buffer.from(`AWS4${credentials.secretAccessKey}`);
    for (const part of [day, 'us-west-2', 's3', 'aws4_request', text])
        key = (0,external_node_crypto_.createHmac)('sha256', key).update(part).digest();
    return (0,external_node_crypto_.timingSafeEqual)(key, Buffer.from(signature, 'hex'));
}
function canonicalPath(path) {
    const encode = (segment) => encodeURIComponent(decodeURIComponent(segment)).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    return path.split('/').map(encode).join('/');
}
function isNear(time, now) {
    const iso = time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
    return Math.abs(Date.parse(iso) - now.getTime()) < 15 * 60_000;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./src/replay/notary/submissions.ts


function newSubmission(request, rules) {
    const id = (0,external_node_crypto_.randomUUID)();
    return {
        id,
        ...request,
        createdDate: rules.clock.now().toISOString(),
        credentials: {
            accessKeyId: `ASIA${(0,external_node_crypto_.randomBytes)(8).toString('hex').toUpperCase()}`,
            secretAccessKey: (0,external_node_crypto_.randomBytes)(30).toString('base64'),
            sessionToken: (0,external_node_crypto_.randomBytes)(120).toString('base64'),
        },
        bucket: 'replay-submissions',
        object: `replay/AROA:${id}`,
        archive: (0,external_node_path_.join)(rules.folder, id),
        isReceived: false,
        logSignature: (0,external_node_crypto_.randomBytes)(20).toString('hex'),
        verdict: null,
        status: 'In Progress',
    };
}
function startExamination(submission, uploadedSha256, { clock, delay, examine, onVerdict, closing }) {
    const { archive, name, sha256 } = submission;
    const examined = uploadedSha256 === sha256
        ? examine(archive, name).catch((error) => refused(name, `The examination failed: ${error}`))
        : Promise.resolve(refused(name, 'The SHA-256 of the upload is not that of the submission.'));
    submission.verdict = Promise.all([examined, clock.sleep(delay, closing)]).then(([verdict]) => {
        onVerdict(verdict);
        submission.status = verdict.status;
        return verdict;
    });
    submission.verdict.catch(() => undefined);
}
function refused(path, message) {
    return {
        status: 'Invalid',
        statusSummary: 'Archive contains critical validation errors',
        statusCode: 4000,
        ticketContents: null,
        issues: [{ severity: 'error', code: null, path, message, docUrl: null, architecture: null }],
    };
}
function logOf(submission, verdict) {
    return {
        logFormatVersion: 1,
        jobId: submission.id,
        status: verdict.status,
        statusSummary: verdict.statusSummary,
        statusCode: verdict.statusCode,
        archiveFilename: submission.name,
        uploadDate: submission.createdDate,
        sha256: submission.sha256,
        ticketContents: verdict.ticketContents,
        issues: verdict.issues,
    };
}

;// CONCATENATED MODULE: ./src/replay/notary/notary-storage.ts








const credentialsLife = 12 * 3_600_000;
async function receiveUpload(request, address, state) {
    const submission = [...state.submissions.values()].find(({ bucket, object }) => address === `${bucket}/${object}`);
    if (request.method !== 'PUT' || !submission)
        return storageError(404, 'NoSuchKey');
    const now = state.clock.now();
    if (!isSigned(request, submission.credentials, now))
        return storageError(403, 'SignatureDoesNotMatch');
    if (now.getTime() - Date.parse(submission.createdDate) >= credentialsLife)
        return storageError(400, 'ExpiredToken');
    return store(request, submission, state);
}
async function store(request, submission, state) {
    const part = `${submission.archive}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        const sha256 = await hashInto(part, request);
        if (sha256 !== request.headers['x-amz-content-sha256'])
            return storageError(400, 'XAmzContentSHA256Mismatch');
        if (submission.isReceived)
            return emptyAnswer(200);
        submission.isReceived = true;
        await (0,promises_.rename)(part, submission.archive);
        if (!state.faults.stuck)
            startExamination(submission, sha256, rulesOf(state));
        return emptyAnswer(200);
    }
    finally {
        await (0,promises_.rm)(part, { force: true });
    }
}
async function hashInto(path, request) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const hashing = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            hash.update(chunk);
            done(null, chunk);
        },
    });
    await (0,external_node_stream_promises_.pipeline)(request, hashing, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }));
    return hash.digest('hex');
}
function rulesOf(state) {
    if (!state.faults.teamNotConfigured)
        return state;
    const statusSummary = 'Team is not yet configured for notarization.';
    return {
        ...state,
        examine: async () => ({
            status: 'Rejected',
            statusSummary,
            statusCode: 7000,
            ticketContents: null,
            issues: null,
        }),
    };
}
function logAddressOf({ id, logSignature }, { url }) {
    return `${url}${logs}${id}/developer_log.json?Signature=${logSignature}`;
}
const logs = '/logs/';
async function serveLog({ headers, url = '' }, state) {
    if (headers.authorization !== undefined)
        return storageError(400, 'InvalidArgument');
    const address = `${state.url}${url}`;
    const submission = [...state.submissions.values()].find((each) => logAddressOf(each, state) === address);
    const verdict = await submission?.verdict;
    return submission && verdict ? jsonAnswer(logOf(submission, verdict)) : storageError(403, 'AccessDenied');
}

// EXTERNAL MODULE: ./src/ticket/ticket.ts
var ticket_ticket = __webpack_require__(8074);
;// CONCATENATED MODULE: ./src/replay/notary/ticket-store.ts



const hashTypes = { 'SHA-1': 1, 'SHA-256': 2 };
function createTicketStore({ clock, signer = createTicketSigner(clock.now()), lateBy = 0, }) {
    const tickets = new Map();
    let early = lateBy;
    return {
        issue(contents) {
            const names = new Map(contents.map(({ digestAlgorithm, cdhash: cdHash }) => {
                const hashType = hashTypes[digestAlgorithm] ?? 0;
                return [`2/${hashType}/${cdHash}`, { hashType, cdHash }];
            }));
            const ticket = (0,ticket_ticket/* writeTicket */.yq)({ hashes: [...names.values()], issuedAt: clock.now() }, signer);
            for (const name of names.keys())
                tickets.set(name, ticket);
        },
        lookUp(body) {
            const names = namesIn(body);
            if (names === null)
                return ticket_store_json(400, { serverErrorCode: 'BAD_REQUEST', reason: 'records is missing or malformed' });
            const isEarly = early > 0;
            if (isEarly)
                early -= 1;
            return ticket_store_json(200, {
                records: names.map((name) => recordOf(name, isEarly ? undefined : tickets.get(name))),
            });
        },
    };
}
function namesIn(body) {
    const { records } = (0,json/* asObject */.e)((0,json/* parseJson */.q)(body));
    if (!Array.isArray(records))
        return null;
    const names = records.map((record) => (0,json/* asObject */.e)(record).recordName);
    return names.every((name) => typeof name === 'string') ? names : null;
}
function recordOf(recordName, ticket) {
    if (ticket === undefined)
        return { recordName, reason: 'Record not found', serverErrorCode: 'NOT_FOUND' };
    const signedTicket = { value: ticket.toString('base64'), type: 'BYTES' };
    return { recordName, recordType: 'DeveloperIDTicket', fields: { signedTicket }, deleted: false };
}
function ticket_store_json(status, value) {
    return { status, type: 'application/json', body: JSON.stringify(value) };
}

;// CONCATENATED MODULE: ./src/replay/notary/notary-service.ts











const api = '/notary/v2';
const uploads = '/s3';
const ticketLookUp = '/database/1/com.apple.gk.ticket-delivery/production/public/records/lookup';
async function startNotaryService(options) {
    const { faults = {}, folder } = options;
    await (0,promises_.mkdir)(folder, { recursive: true });
    const { publicKey, privateKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const store = createTicketStore({
        clock: options.clock,
        ...(options.ticketSigner ? { signer: options.ticketSigner } : {}),
        ...(faults.lateTicket ? { lateBy: faults.lateTicket } : {}),
    });
    const closing = new AbortController();
    const state = {
        ...options,
        publicKey,
        credentials: {
            kind: 'api-key',
            key: new secrets/* Secret */.z(privateKey.export({ type: 'pkcs8', format: 'pem' })),
            keyId: (0,external_node_crypto_.randomBytes)(5).toString('hex').toUpperCase(),
            issuer: (0,external_node_crypto_.randomUUID)(),
        },
        faults,
        apiFaults: [...(faults.api ?? [])],
        uploadFaults: [...(faults.uploads ?? [])],
        submissions: new Map(),
        store,
        onVerdict: ({ ticketContents }) => store.issue(ticketContents ?? []),
        closing: closing.signal,
        url: '',
    };
    const server = await listenOnLoopback((request, response) => {
        const [path = ''] = (request.url ?? '').split('?');
        const carryOut = () => answer(request, path, state).catch(internalError);
        void answerWithFault(takeFault(`${request.method} ${path}`, state), response, {
            carryOut,
            refuse: path.startsWith(`${uploads}/`) ? slowDown : emptyAnswer,
        });
    });
    state.url = server.url;
    return {
        baseUrl: `${server.url}${api}`,
        uploadBase: `${server.url}${uploads}`,
        tickets: `${server.url}${ticketLookUp}`,
        credentials: state.credentials,
        submissionIds: () => [...state.submissions.keys()],
        uploadedIds: () => [...state.submissions.values()].filter(({ isReceived }) => isReceived).map(({ id }) => id),
        close: () => {
            closing.abort();
            return server.close();
        },
    };
}
function takeFault(request, { faults, apiFaults, uploadFaults }) {
    const set = request.includes(` ${api}/`) ? apiFaults : request.includes(` ${uploads}/`) ? uploadFaults : [];
    return set.shift() ?? faults.each?.(request);
}
function slowDown(status) {
    return storageError(status, 'SlowDown');
}
function internalError(error) {
    return textAnswer(500, error instanceof Error ? error.message : String(error));
}
async function answer(request, path, state) {
    if (path.startsWith(`${api}/`))
        return answerApi(request, path.slice(api.length), state);
    if (path.startsWith(`${uploads}/`)) {
        const address = decoded(path.slice(uploads.length + 1));
        return address === null ? storageError(400, 'InvalidURI') : receiveUpload(request, address, state);
    }
    if (path.startsWith(logs))
        return serveLog(request, state);
    if (path === ticketLookUp)
        return state.store.lookUp(await bodyOf(request));
    return emptyAnswer(404);
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return null;
    }
}
async function answerApi(request, path, state) {
    const refused = notary_service_refusal(request, state);
    if (refused)
        return refused;
    const call = `${request.method} ${path}`;
    if (call === 'POST /submissions')
        return notary_service_submit(request, state);
    if (call === 'GET /submissions')
        return jsonAnswer({ data: newest(state).map(shown), meta: {} });
    const [, id, tail] = /^GET \/submissions\/([^/]+)(\/logs)?$/.exec(call) ?? [];
    if (id === undefined)
        return emptyAnswer(404);
    const submission = state.submissions.get(id);
    if (tail !== undefined)
        return logAnswer(id, submission, state);
    return submission ? jsonAnswer({ data: shown(submission), meta: {} }) : answerNotFound('submissions', id);
}
function notary_service_refusal(request, { faults, publicKey, credentials, clock }) {
    if (faults.refusal === 'agreement') {
        return jsonError(403, {
            code: 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED',
            title: 'A required agreement is missing or has expired.',
            detail: 'This request requires an in-effect agreement that has not been signed or has expired.',
        });
    }
    if (faults.refusal === 'role') {
        const title = 'This request is forbidden for security reasons';
        return jsonError(403, { code: 'FORBIDDEN_ERROR', title, detail: title });
    }
    const rules = { publicKey, ...credentials, now: clock.now() };
    if (faults.refusal !== 'unauthenticated' && isAuthorized(request, rules))
        return null;
    return textAnswer(401, `Unauthenticated\n\nRequest ID: ${(0,external_node_crypto_.randomBytes)(13).toString('hex').toUpperCase()}.0.0\n`);
}
async function notary_service_submit(request, state) {
    const { submissionName, sha256 } = (0,json/* asObject */.e)((0,json/* parseJson */.q)(await bodyOf(request)));
    if (typeof submissionName !== 'string' || typeof sha256 !== 'string' || !/^[A-Fa-f0-9]{64}$/.test(sha256)) {
        return jsonError(400, {
            code: 'PARAMETER_ERROR.INVALID',
            title: 'A parameter has an invalid value',
            detail: 'A submission has a submissionName and the sha256 of its archive.',
        });
    }
    const submission = newSubmission({ name: submissionName, sha256: sha256.toLowerCase() }, state);
    state.submissions.set(submission.id, submission);
    const { accessKeyId, secretAccessKey, sessionToken } = submission.credentials;
    const attributes = {
        awsAccessKeyId: accessKeyId,
        awsSecretAccessKey: secretAccessKey,
        awsSessionToken: sessionToken,
        bucket: submission.bucket,
        object: submission.object,
    };
    return jsonAnswer({ data: { type: 'newSubmissions', id: submission.id, attributes }, meta: {} });
}
function shown({ id, name, status, createdDate }) {
    return { id, type: 'submissions', attributes: { name, status, createdDate } };
}
const longestList = 100;
function newest({ submissions }) {
    return [...submissions.values()].reverse().slice(0, longestList);
}
function logAnswer(id, submission, state) {
    if (!submission || submission.status === 'In Progress' || state.faults.withoutLog)
        return answerNotFound('submissionsLog', id);
    const attributes = { developerLogUrl: logAddressOf(submission, state) };
    return jsonAnswer({ data: { id, type: 'submissionsLog', attributes }, meta: {} });
}
async function bodyOf(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}

// EXTERNAL MODULE: ./src/asn1/asn1.ts
var asn1 = __webpack_require__(260);
// EXTERNAL MODULE: ./src/signature/cms/create-signed-data.ts
var create_signed_data = __webpack_require__(1615);
;// CONCATENATED MODULE: ./src/replay/timestamp/timestamp-token.ts






const timestamp_token_status = { granted: 0, rejection: 2 };
const failureInfo = {
    badAlg: 0,
    badDataFormat: 5,
    unacceptedExtension: 16,
    systemFailure: 25,
};
const examplePolicy = '1.3.6.1.4.1.32473.1';
class Refusal extends Error {
    bit;
    constructor(bit, message) {
        super(message);
        this.bit = bit;
    }
}
function readTimestampQuery(der) {
    const query = parseQuery(der);
    const { hashAlgorithm, hashedMessage } = query.messageImprint;
    const digest = (0,oids/* digestName */.su)(hashAlgorithm.algorithmId);
    if (digest === null || digest === 'sha1') {
        throw new Refusal(failureInfo.badAlg, 'the digest of the imprint is not SHA-256, SHA-384 or SHA-512');
    }
    if (hashedMessage.getValue().byteLength !== (0,external_node_crypto_.createHash)(digest).digest().length) {
        throw new Refusal(failureInfo.badDataFormat, 'the imprint is not as long as its digest');
    }
    if (query.extensions && query.extensions.length > 0) {
        throw new Refusal(failureInfo.unacceptedExtension, 'extensions are not supported');
    }
    return query;
}
function parseQuery(der) {
    try {
        return new pkijs_build/* TimeStampReq */.DLy({ schema: (0,asn1/* parseBer */.f7)(der, 'the query') });
    }
    catch {
        throw new Refusal(failureInfo.badDataFormat, 'the request is not a TimeStampReq');
    }
}
async function grantedReply(query, { signer, time, nonce }) {
    const echoed = nonce ?? query.nonce;
    const wholeSeconds = new Date(Math.floor(time.getTime() / 1000) * 1000);
    const info = new pkijs_build/* TSTInfo */.YLc({
        version: 1,
        policy: query.reqPolicy || examplePolicy,
        messageImprint: query.messageImprint,
        serialNumber: randomNumber(),
        genTime: wholeSeconds,
        accuracy: new pkijs_build/* Accuracy */.CaG({ seconds: 1 }),
        ...(echoed ? { nonce: echoed } : {}),
    });
    const token = await (0,create_signed_data/* createSignedData */.ZE)({
        type: oids/* contentType */.IM.timestampInfo,
        content: Buffer.from(info.toSchema().toBER()),
        detached: false,
        certificate: signer.certificate,
        privateKey: signer.privateKey,
        certificates: query.certReq ? signer.chain : [],
        signingTime: wholeSeconds,
        attributes: [signingCertificate(signer.certificate)],
        timestamp: null,
    });
    const granted = new pkijs_build/* PKIStatusInfo */.zhD({ status: timestamp_token_status.granted });
    return Buffer.from(new build/* Sequence */.gd({ value: [granted.toSchema(), (0,build/* fromBER */.mH)(token).result] }).toBER());
}
function rejectedReply(bit) {
    const bytes = new Uint8Array(Math.floor(bit / 8) + 1);
    bytes[bytes.length - 1] = 0x80 >> (bit % 8);
    const failInfo = new build/* BitString */.Rq({ valueHex: bytes, unusedBits: 7 - (bit % 8) });
    const info = new pkijs_build/* PKIStatusInfo */.zhD({ status: timestamp_token_status.rejection, failInfo });
    return Buffer.from(new build/* Sequence */.gd({ value: [info.toSchema()] }).toBER());
}
function randomNumber() {
    const bytes = (0,external_node_crypto_.randomBytes)(8);
    bytes.writeUInt8((bytes.readUInt8(0) & 0x7f) | 0x40, 0);
    return new build/* Integer */.jz({ valueHex: Uint8Array.from(bytes) });
}
function signingCertificate({ raw }) {
    const essCertId = new build/* Sequence */.gd({ value: [(0,create_signed_data/* octets */.tu)((0,external_node_crypto_.createHash)('sha256').update(raw).digest())] });
    const list = new build/* Sequence */.gd({ value: [essCertId] });
    return (0,create_signed_data/* newAttribute */.To)(oids/* attribute */.lt.signingCertificateV2, new build/* Sequence */.gd({ value: [list] }));
}

;// CONCATENATED MODULE: ./src/replay/timestamp/timestamp-service.ts


const largestQuery = 16_384;
const slowMilliseconds = 20_000;
const contentTypes = { query: 'application/timestamp-query', reply: 'application/timestamp-reply' };
async function startTimestampService(options) {
    const faults = [...(options.faults ?? [])];
    const closing = new AbortController();
    const server = await listenOnLoopback((request, response) => {
        timestamp_service_answer(request, { ...options, fault: faults.shift(), signal: closing.signal }).then((answered) => timestamp_service_send(response, answered), () => response.destroy());
    });
    return {
        url: server.url,
        close: () => {
            closing.abort();
            return server.close();
        },
    };
}
async function timestamp_service_answer(request, context) {
    const { fault, clock, signal } = context;
    const body = await timestamp_service_bodyOf(request);
    if (fault === 'unavailable')
        return timestamp_service_text(503, 'The service is unavailable.');
    if (fault === 'web-page') {
        return { status: 200, type: 'text/html', body: '<!doctype html><title>Maintenance</title>' };
    }
    if (fault === 'slow')
        await clock.sleep(slowMilliseconds, signal);
    if (request.method !== 'POST')
        return timestamp_service_text(405, 'Send a query by POST.');
    if (request.headers['content-type'] !== contentTypes.query)
        return timestamp_service_text(415, `Send ${contentTypes.query}.`);
    if (body === null)
        return timestamp_service_text(413, 'The query is too long.');
    return { status: 200, type: contentTypes.reply, body: await reply(body, context) };
}
async function reply(query, { authority, clock, fault }) {
    if (fault === 'rejection')
        return rejectedReply(failureInfo.badAlg);
    try {
        const nonce = fault === 'wrong-nonce' ? { nonce: randomNumber() } : {};
        const options = { signer: authority.timestampSigner, time: clock.now(), ...nonce };
        return await grantedReply(readTimestampQuery(query), options);
    }
    catch (error) {
        return rejectedReply(error instanceof Refusal ? error.bit : failureInfo.systemFailure);
    }
}
async function timestamp_service_bodyOf(request) {
    const chunks = [];
    let length = 0;
    for await (const chunk of request) {
        length += chunk.length;
        if (length <= largestQuery)
            chunks.push(chunk);
    }
    return length <= largestQuery ? Buffer.concat(chunks) : null;
}
function timestamp_service_text(status, body) {
    return { status, type: 'text/plain', body };
}
function timestamp_service_send(response, { status, type, body }) {
    response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
    response.end(body);
}

;// CONCATENATED MODULE: ./src/replay/replay-services.ts







const notaryPause = 100;
async function startReplayServices(request) {
    const { clock, folder, notaryDelay, faults = {} } = request;
    const authority = await createReplayAuthority({ now: clock.now() });
    const trust = (0,identity_trust/* trustOf */.A)(authority.rootPem);
    const timestamps = await startTimestampService({ authority, clock, faults: faults.timestamp ?? [] });
    const notary = await startNotaryService({
        ticketSigner: authority.ticketSigner,
        clock,
        folder,
        delay: notaryDelay,
        examine: createExaminer({ trust, clock }),
        ...(faults.notary ? { faults: faults.notary } : {}),
    });
    const application = pack(authority.application);
    return {
        authority,
        notary,
        endpoints: {
            notary: notary.baseUrl,
            upload: { kind: 'path-style', base: notary.uploadBase, region: 'us-west-2' },
            tickets: notary.tickets,
            timestamp: timestamps.url,
            notaryPause,
            replayRoot: authority.rootPem,
        },
        credentials: {
            certificate: application.file,
            'certificate-password': application.password,
            'notary-key': notary.credentials.key.reveal(),
            'notary-key-id': notary.credentials.keyId,
            'notary-issuer': notary.credentials.issuer,
        },
        async issueInstaller() {
            const { file, password } = pack(await authority.issue('developer-id-installer'));
            return { 'installer-certificate': file, 'installer-certificate-password': password };
        },
        close: async () => {
            await Promise.all([timestamps.close(), notary.close()]);
        },
    };
}
function needsInstaller({ package: kinds = '' }) {
    return /\bpkg\b/.test(kinds);
}
function pack(identity) {
    const password = (0,external_node_crypto_.randomBytes)(18).toString('base64url');
    return { file: (0,export_pkcs12/* exportPkcs12 */.$)(identity, password, 'modern').toString('base64'), password };
}


/***/ }),

/***/ 2034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveReplay: () => (/* binding */ serveReplay),
/* harmony export */   z: () => (/* binding */ servedFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _settings_read_endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1702);
/* harmony import */ var _system_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8114);
/* harmony import */ var _replay_services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4474);





function servedFiles(folder) {
    return { secretFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'secrets.env'), environmentFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'act.env') };
}
async function serveReplay(request) {
    const { folder, notaryDelay, clock } = request;
    const { secretFile, environmentFile } = servedFiles(folder);
    const [endpointsFile, notaryFolder] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'endpoints.json'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'notary')];
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(secretFile, { force: true });
    const created = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
    const services = await (0,_replay_services_js__WEBPACK_IMPORTED_MODULE_4__/* .startReplayServices */ .Y)({ clock, folder: notaryFolder, notaryDelay });
    const write = (path, text) => (0,_system_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(path, (draft) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, text), { mode: 0o600 });
    await write(endpointsFile, JSON.stringify(services.endpoints));
    await write(environmentFile, lines({ [_settings_read_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointsVariable */ .H]: endpointsFile }));
    await write(secretFile, lines(await secretsOf(services)));
    return {
        services,
        secretFile,
        environmentFile,
        async close() {
            await services.close();
            for (const path of [secretFile, environmentFile, endpointsFile, notaryFolder]) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
            }
            if (created !== undefined)
                await removeEmptyFolders(folder, created);
        },
    };
}
async function removeEmptyFolders(folder, first) {
    const isRemoved = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(folder).then(() => true, () => false);
    if (isRemoved && folder !== first)
        await removeEmptyFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), first);
}
async function secretsOf({ credentials, issueInstaller }) {
    const installer = await issueInstaller();
    return {
        DEVELOPER_ID_P12: credentials.certificate,
        DEVELOPER_ID_PASSWORD: credentials['certificate-password'],
        INSTALLER_P12: installer['installer-certificate'],
        INSTALLER_PASSWORD: installer['installer-certificate-password'],
        NOTARY_KEY: Buffer.from(credentials['notary-key']).toString('base64'),
        NOTARY_KEY_ID: credentials['notary-key-id'],
        NOTARY_ISSUER: credentials['notary-issuer'],
    };
}
function lines(values) {
    return Object.entries(values)
        .map(([name, value]) => `${name}=${value}\n`)
        .join('');
}


/***/ }),

/***/ 8520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf)
/* harmony export */ });
/* unused harmony export outputTable */
/* harmony import */ var _collect_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7647);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6676);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);



const outputTable = {
    'go-version': 'Version of the Go of the build, e.g. `1.25.4`.',
    'go-root': 'GOROOT of that Go.',
    'go-sha256': 'SHA-256 of the download of that Go; empty for a Go that go-notarize did not download.',
    'cache-hit': '`true` when the build cache was restored, else `false`.',
    artifacts: 'The published artifacts as JSON: a list of `name`, `kind`, `path`, `source`, `target`, `size`, `sha256`, `stapled`, `assessment`.',
    'artifact-paths': 'Paths of the published artifacts, one on each line. Until the notary has answered, those of all signed artifacts. The paths are absolute; with `archive` or `write-archive`, they are relative to the output folder.',
    checksums: 'Path of `SHA256SUMS`, computed over the final bytes.',
    'signing-mode': 'Kind of the signature: `developer-id`, `adhoc` or `replay`.',
    'team-id': 'Team of the signing certificate.',
    'identity-sha1': 'SHA-1 of the signing certificate, as `security find-identity` prints it.',
    'identity-expires': 'Time at which the signing certificate expires, in ISO 8601.',
    cdhashes: 'The code directory hashes, as JSON: a list of `artifact`, `path`, `arch`, `cdhash`.',
    'signature-valid': '`true` when every assessed signature holds, `false` when one does not.',
    'smoke-test-status': 'Result of the smoke test: `passed`, `failed`, or `not-run` when there is none or this machine cannot run it.',
    'submission-id': 'Id of the notary submission; with it another run can finish this one.',
    'notarization-status': 'The notary’s answer: `In Progress`, `Accepted`, `Invalid` or `Rejected`.',
    'notarization-issues': 'Findings of the notary as JSON, errors first. A list too long for an output is cut; report.json has all.',
    'notarization-log': 'Path of the notary’s log.',
    stapled: '`true` when every artifact that can carry a ticket does, `false` when one does not, `not-applicable` when none can.',
    assessment: 'Gatekeeper’s verdict on all artifacts: `accepted`, `rejected` or `not-assessed`.',
    'assessment-source': 'Reason of the verdict in Gatekeeper’s words, e.g. `Notarized Developer ID`; `Replay notary` in a replay.',
    'assessment-detail': 'The verdict on each artifact, as JSON: a list of `artifact`, `path`, `verdict`, `source`, `origin`, `ticket`, `signatureValid`, `assessor`, `issues`, and `checks`: each command with its exit code and output.',
    reproducible: '`true` when two builds of the programs are equal, `false` when they are not or a build elsewhere differs; empty when `reproducible` is off.',
    'archive-sha256': 'SHA-256 of the file that `write-archive` names, for the input `archive-sha256` of a later job.',
    'failure-code': 'Stable name of the failure; empty when the run succeeded.',
    retryable: 'After a failure, `true` when the same run may succeed if it is tried again, else `false`.',
    report: 'Path of `report.json`.',
    fingerprint: 'Path of `build-fingerprint.json`, which `go-notarize diff` compares; empty when nothing was built.',
};
const maximumCharacters = 100_000;
function outputsOf(report, files) {
    return {
        ...goOutputs(report),
        ...artifactOutputs(report, files),
        ...signatureOutputs(report),
        ...notaryOutputs(report, files),
        ...verdictOutputs(report),
        reproducible: report.reproducibility ? String(report.reproducibility.reproducible) : '',
        'archive-sha256': report.handOverSha256 ?? '',
        'failure-code': report.failure?.code ?? '',
        retryable: report.failure ? String(report.failure.retryable) : '',
        report: files?.report ?? '',
        fingerprint: files?.fingerprint ?? '',
    };
}
function goOutputs({ go }) {
    return {
        'go-version': go?.version ?? '',
        'go-root': go?.root ?? '',
        'go-sha256': go?.sha256 ?? '',
        'cache-hit': go ? String(go.cacheHit) : '',
    };
}
function artifactOutputs(report, files) {
    const artifacts = report.artifacts
        .filter(({ shipsIn }) => shipsIn === undefined)
        .map((artifact) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .withVerdict */ .m3)(artifact, report.artifacts));
    const shipped = artifacts.map(({ name, kind, path, source, target, size, sha256, ticket, assessment }) => ({
        name,
        kind,
        path,
        source,
        target,
        size: size ?? null,
        sha256: sha256 ?? null,
        stapled: ticket?.stapled ?? null,
        assessment: assessment?.verdict ?? 'not-assessed',
    }));
    return {
        artifacts: jsonList(shipped),
        'artifact-paths': artifacts.map(({ path }) => path).join('\n'),
        checksums: files?.checksums ?? '',
    };
}
function signatureOutputs({ signing, artifacts, smokeTest }) {
    const hashes = artifacts.flatMap((artifact) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cdHashesOf */ .Lm)(artifact).map(({ arch, cdHash }) => ({
        artifact: artifact.name,
        path: artifact.path,
        arch,
        cdhash: cdHash,
    })));
    const assessments = artifacts.flatMap(({ assessment }) => assessment ?? []);
    return {
        'signing-mode': signing?.mode ?? '',
        'team-id': signing?.teamId ?? '',
        'identity-sha1': signing?.sha1 ?? '',
        'identity-expires': signing?.expires ?? '',
        cdhashes: jsonList(hashes),
        'smoke-test-status': smokeTest,
        'signature-valid': assessments.length > 0 ? String(assessments.every(({ signatureValid }) => signatureValid)) : '',
    };
}
function notaryOutputs({ notarization }, files) {
    return {
        'submission-id': notarization?.submissionId ?? '',
        'notarization-status': notarization?.status ?? '',
        'notarization-issues': jsonList((0,_collect_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .errorsFirst */ .wz)(notarization?.issues ?? [])),
        'notarization-log': files?.notarizationLog ?? '',
    };
}
function verdictOutputs(report) {
    const details = report.artifacts.flatMap(({ name, path, assessment }) => assessment ? [{ artifact: name, path, ...assessment, issues: (0,_collect_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .errorsFirst */ .wz)(assessment.issues) }] : []);
    return {
        stapled: stapledOf(report),
        assessment: report.assessment.verdict,
        'assessment-source': report.assessment.source ?? '',
        'assessment-detail': assessmentDetail(details),
    };
}
function stapledOf({ artifacts }) {
    const states = new Set(artifacts.flatMap(({ ticket }) => ticket?.stapled ?? []));
    return ['false', 'true', 'not-applicable'].find((state) => states.has(state)) ?? '';
}
function assessmentDetail(details) {
    const whole = JSON.stringify(details);
    if (whole.length <= maximumCharacters)
        return whole;
    const share = Math.floor(maximumCharacters / details.length / 2);
    return jsonList(details.map((detail) => ({ ...detail, issues: fitting(detail.issues, share) })));
}
function jsonList(items) {
    return JSON.stringify(fitting(items, maximumCharacters));
}
function fitting(items, limit) {
    let used = '[]'.length;
    const end = items.findIndex((item) => {
        used += JSON.stringify(item).length + ','.length;
        return used > limit;
    });
    return end === -1 ? items : items.slice(0, end);
}


/***/ }),

/***/ 8001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _system_explain_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8493);


function reportFailure(thrown) {
    const error = (0,_system_explain_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .explainSystemError */ .T)(thrown) ?? thrown;
    if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR) {
        return {
            code: error.code,
            message: error.message,
            remedy: error.remedy,
            retryable: error.retryable,
            exitCode: error.exitCode,
            lines: error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4 || error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz ? [...error.lines] : [],
            issues: error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RejectedError */ .zs ? [...error.issues] : [],
        };
    }
    const message = error instanceof Error ? error.message : String(error);
    return {
        code: 'internal-error',
        message: message.split('\n', 1)[0] || 'Something failed without a message.',
        remedy: _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .defectRemedy */ .cv,
        retryable: false,
        exitCode: 3,
        lines: [],
        issues: [],
    };
}


/***/ }),

/***/ 2127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ parseSettings)
});

// EXTERNAL MODULE: ./src/system/files/file-names.ts
var file_names = __webpack_require__(102);
// EXTERNAL MODULE: ./src/settings/inputs/app-inputs.ts
var app_inputs = __webpack_require__(236);
// EXTERNAL MODULE: ./src/settings/inputs/build-inputs.ts
var build_inputs = __webpack_require__(3365);
// EXTERNAL MODULE: ./src/settings/inputs/finish-inputs.ts
var finish_inputs = __webpack_require__(6072);
// EXTERNAL MODULE: ./src/settings/inputs/go-inputs.ts
var go_inputs = __webpack_require__(2791);
// EXTERNAL MODULE: ./src/settings/inputs/inputs.ts
var inputs = __webpack_require__(9154);
// EXTERNAL MODULE: ./src/settings/inputs/job-inputs.ts
var job_inputs = __webpack_require__(8336);
// EXTERNAL MODULE: ./src/settings/inputs/notarize-inputs.ts
var notarize_inputs = __webpack_require__(2773);
// EXTERNAL MODULE: ./src/settings/inputs/package-inputs.ts
var package_inputs = __webpack_require__(861);
// EXTERNAL MODULE: ./src/settings/inputs/run-inputs.ts
var run_inputs = __webpack_require__(4850);
// EXTERNAL MODULE: ./src/settings/inputs/sign-inputs.ts
var sign_inputs = __webpack_require__(6318);
// EXTERNAL MODULE: ./src/settings/inputs/test-inputs.ts
var test_inputs = __webpack_require__(2709);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
;// CONCATENATED MODULE: ./src/settings/problems.ts

function failWith(problems) {
    const [first] = problems;
    if (first && problems.length === 1) {
        return new errors/* InputError */.dz(first.input, `${first.input}: ${first.message}`, {
            code: first.code,
            remedy: first.remedy,
        });
    }
    const lines = problems.map(({ input, message, remedy }) => `  ${input}: ${message} ${remedy}`);
    return new errors/* InputError */.dz(problems.map(({ input }) => input).join(', '), `${problems.length} inputs cannot be used:\n${lines.join('\n')}`, { code: 'input-invalid', remedy: 'Correct each of the inputs listed.' });
}

// EXTERNAL MODULE: ./src/settings/read-text.ts
var read_text = __webpack_require__(1509);
;// CONCATENATED MODULE: ./src/settings/parse-settings.ts














function parseSettings(read, currentDirectory) {
    const problems = [];
    const text = withDefaults(read);
    checkChoices(text, problems);
    checkControlCharacters(text, problems);
    const folders = (0,build_inputs/* parseFolders */.RC)(text, currentDirectory);
    const build = (0,build_inputs/* parseBuild */.EH)(text, folders.workingDirectory, problems);
    const job = (0,job_inputs/* parseJob */.J)(text, folders.workingDirectory, problems);
    const hasArtifacts = build.artifacts.length > 0 || job.archive !== null;
    if (job.archive === null)
        (0,build_inputs/* checkWorkingDirectory */.dQ)(folders.workingDirectory, build, problems);
    const isSetUpOnly = build.packages.length === 0 && !hasArtifacts;
    const ofLaterStages = isSetUpOnly ? [] : problems;
    const sign = (0,sign_inputs/* parseSign */.h)(text, ofLaterStages);
    const settings = {
        ...folders,
        go: (0,go_inputs/* parseGo */.A)(text, problems),
        test: (0,test_inputs/* parseTest */.M)(text, problems),
        build,
        app: (0,app_inputs/* parseApp */.d)(text, { ...build, ...folders }, problems),
        sign,
        package: (0,package_inputs/* parsePackage */.C)(text, folders.workingDirectory, problems),
        notarize: (0,notarize_inputs/* parseNotarize */.A)(text, sign, ofLaterStages),
        ...(0,finish_inputs/* parseFinish */.t)(text, problems),
        ...job,
        ...(0,run_inputs/* parseRun */.z)(text, problems),
    };
    if (settings.notarize.submissionId !== null && !hasArtifacts) {
        problems.push({
            input: 'submission-id',
            code: 'input-invalid',
            message: 'it needs the files of that submission.',
            remedy: 'List the signed files in artifacts, or set archive.',
        });
    }
    if (hasArtifacts)
        refuseSourceInputs(settings, problems);
    if (problems.length > 0)
        throw failWith(problems);
    return settings;
}
function refuseSourceInputs({ test, build }, problems) {
    const useless = [
        ...(test.flags.length > 0 ? ['test'] : []),
        ...(build.reproducible === 'off' ? [] : ['reproducible']),
    ];
    for (const input of useless) {
        problems.push({
            input,
            code: 'input-invalid',
            message: 'this run takes finished programs, so that there is no source to use it with.',
            remedy: 'Set it in the job that builds.',
        });
    }
}
function withDefaults(read) {
    const definitions = new Map(inputs/* inputDefinitions */.Z.map((definition) => [definition.name, definition]));
    return (name) => {
        const { secret, default: preset = '' } = definitions.get(name) ?? {};
        const value = secret ? read(name).replace(/\r?\n$/, '') : read(name).trim();
        return value === '' ? preset : value;
    };
}
const names = [
    'working-directory',
    'output-directory',
    'app',
    'app-name',
    'version',
    'package-name',
];
function checkControlCharacters(text, problems) {
    for (const { name, secret } of inputs/* inputDefinitions */.Z) {
        const value = text(name);
        const checked = names.includes(name) ? value : value.replaceAll(/[\t\r\n]/g, ' ');
        if (secret || !(0,file_names/* hasControlCharacter */.Fd)(checked))
            continue;
        problems.push({
            input: name,
            code: 'input-invalid',
            message: 'it contains a control character.',
            remedy: 'Remove line breaks and other control characters.',
        });
    }
}
function checkChoices(text, problems) {
    for (const { name, choices, several } of inputs/* inputDefinitions */.Z) {
        const value = text(name);
        const unknown = (several ? (0,read_text/* words */.aL)(value) : [value]).find((choice) => !(choices?.includes(choice) ?? true));
        if (unknown === undefined)
            continue;
        problems.push({
            input: name,
            code: 'input-invalid',
            message: `'${unknown}' is not one of ${choices?.join(', ')}.`,
            remedy: `Use ${choices?.join(' or ')}.`,
        });
    }
}


/***/ }),

/***/ 9119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isShown)
/* harmony export */ });
/* harmony import */ var _identity_pkcs12_certificate_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3294);

const certificateInputs = ['certificate', 'installer-certificate'];
function isShown(input, value) {
    return certificateInputs.includes(input) && (0,_identity_pkcs12_certificate_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isCertificatePath */ .F)(value);
}


/***/ }),

/***/ 102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Fd: () => (/* binding */ hasControlCharacter),
/* harmony export */   oV: () => (/* binding */ isFileName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

const controlCharacters = /[\p{Cc}\u2028\u2029]/u;
function hasControlCharacter(text) {
    return controlCharacters.test(text);
}
function isFileName(text) {
    return text !== '' && text !== '.' && text !== '..' && !/[/\\]/.test(text) && !hasControlCharacter(text);
}
function isInside(path, folder) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return inside !== '..' && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside);
}


/***/ })

};
