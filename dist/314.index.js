export const id = 314;
export const ids = [314];
export const modules = {

/***/ 6314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/report/actions/runner-commands.ts


function maskSecret(secret) {
    if (secret !== '')
        say('add-mask', secret);
}
function sayError(message) {
    say('error', message);
}
function sayInfo(message) {
    process.stdout.write(`${message}${external_node_os_.EOL}`);
}
function setOutput(name, value) {
    append('GITHUB_OUTPUT', name, value);
}
function saveState(name, value) {
    append('GITHUB_STATE', name, value);
}
function getState(name) {
    return process.env[`STATE_${name}`] ?? '';
}
function getInput(name) {
    return process.env[inputVariable(name)]?.trim() ?? '';
}
function inputVariable(name) {
    return `INPUT_${name.toUpperCase()}`;
}
function say(command, text) {
    const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    process.stdout.write(`::${command}::${escaped}${external_node_os_.EOL}`);
}
function append(variable, name, value) {
    const file = process.env[variable];
    if (file)
        (0,external_node_fs_.appendFileSync)(file, `${name}=${value}${external_node_os_.EOL}`);
}

// EXTERNAL MODULE: ./src/settings/read-endpoints.ts
var read_endpoints = __webpack_require__(1702);
// EXTERNAL MODULE: ./src/settings/inputs.ts
var inputs = __webpack_require__(7428);
// EXTERNAL MODULE: ./src/settings/parse-settings.ts + 1 modules
var parse_settings = __webpack_require__(2127);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/system/secrets.ts
var system_secrets = __webpack_require__(1376);
// EXTERNAL MODULE: ./src/system/signals.ts
var signals = __webpack_require__(5240);
;// CONCATENATED MODULE: ./src/main.ts









const state = {
    started: 'started',
    temporaryFolder: 'temporary-folder',
    session: 'signing-session',
    goCache: 'go-cache',
};
async function runAction() {
    if (getState(state.started) === '')
        await main();
    else
        await post();
}
async function main() {
    saveState(state.started, 'true');
    const secrets = (0,system_secrets/* createSecrets */.g)(maskSecret);
    const readInput = takeInputs(secrets);
    let settings;
    try {
        settings = (0,parse_settings/* parseSettings */.P)(readInput, process.env.GITHUB_WORKSPACE ?? process.cwd());
    }
    catch (error) {
        return failAtOnce(error);
    }
    const [{ run }, { actionsLog, publish }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(548), __webpack_require__.e(701), __webpack_require__.e(942), __webpack_require__.e(959), __webpack_require__.e(581), __webpack_require__.e(838), __webpack_require__.e(88), __webpack_require__.e(600), __webpack_require__.e(751), __webpack_require__.e(544), __webpack_require__.e(944), __webpack_require__.e(634), __webpack_require__.e(768), __webpack_require__.e(50), __webpack_require__.e(480), __webpack_require__.e(155)]).then(__webpack_require__.bind(__webpack_require__, 1155)),
        Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(838), __webpack_require__.e(768), __webpack_require__.e(339)]).then(__webpack_require__.bind(__webpack_require__, 2339)),
    ]);
    const result = await run({
        settings,
        endpoints: (0,read_endpoints/* readEndpoints */.Z)(process.env),
        log: actionsLog(),
        secrets,
        signal: (0,signals/* abortOnSignals */.P)(),
        temporaryParent: process.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(),
        onTemporaryFolder: (path) => saveState(state.temporaryFolder, path),
        onSession: (session) => saveState(state.session, JSON.stringify(session)),
        onSubmitted: ({ id }) => setOutput('submission-id', id),
        restoreGoCache: (go, runner) => restoreGoCache(settings, go, runner),
        source: sourceOf(process.env, settings),
    });
    await publish(result, settings.failOn);
}
async function restoreGoCache(settings, go, run) {
    if (!settings.go.cache)
        return false;
    const { restoreGoCache: restore } = await __webpack_require__.e(/* import() */ 860).then(__webpack_require__.bind(__webpack_require__, 860));
    const cache = await restore({
        go,
        workingDirectory: settings.workingDirectory,
        dependencyPath: settings.go.cacheDependencyPath,
        run,
        log: (await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(838), __webpack_require__.e(768), __webpack_require__.e(339)]).then(__webpack_require__.bind(__webpack_require__, 2339))).actionsLog(),
    });
    if (cache !== null)
        saveState(state.goCache, JSON.stringify(cache));
    return cache?.hit ?? false;
}
async function post() {
    const secrets = (0,system_secrets/* createSecrets */.g)(maskSecret);
    takeInputs(secrets);
    await endSession(getState(state.session), secrets);
    const folder = getState(state.temporaryFolder);
    if (folder !== '') {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        sayInfo(`Removed ${folder}`);
    }
    const goCache = getState(state.goCache);
    if (goCache === '')
        return;
    const { saveGoCache } = await __webpack_require__.e(/* import() */ 860).then(__webpack_require__.bind(__webpack_require__, 860));
    const { actionsLog } = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(838), __webpack_require__.e(768), __webpack_require__.e(339)]).then(__webpack_require__.bind(__webpack_require__, 2339));
    await saveGoCache(JSON.parse(goCache), actionsLog());
}
async function endSession(saved, secrets) {
    if (saved === '')
        return;
    const [{ cleanUp, readSession }, { createRunner }, { actionsLog }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(480), __webpack_require__.e(837)]).then(__webpack_require__.bind(__webpack_require__, 3480)),
        __webpack_require__.e(/* import() */ 439).then(__webpack_require__.bind(__webpack_require__, 3439)),
        Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(838), __webpack_require__.e(768), __webpack_require__.e(339)]).then(__webpack_require__.bind(__webpack_require__, 2339)),
    ]);
    const session = readSession(saved);
    const log = actionsLog();
    if (session !== null)
        await cleanUp(session, { run: createRunner(log, secrets), log, secrets });
}
function takeInputs(secrets) {
    const taken = new Map();
    for (const { name, secret } of inputs/* inputDefinitions */.Z) {
        if (!secret)
            continue;
        taken.set(name, getInput(name));
        secrets.add(getInput(name));
        delete process.env[inputVariable(name)];
    }
    return (name) => taken.get(name) ?? getInput(name);
}
function failAtOnce(error) {
    if (!(error instanceof errors/* Failure */.HR))
        throw error;
    setOutput('failure-code', error.code);
    setOutput('retryable', 'false');
    sayError(`${error.message} ${error.remedy}`);
    process.exitCode = error.exitCode;
}
function sourceOf(environment, settings) {
    return {
        repository: environment.GITHUB_REPOSITORY ?? null,
        commit: environment.GITHUB_SHA ?? null,
        ref: environment.GITHUB_REF ?? null,
        packages: settings.build.artifacts.length > 0 ? [] : settings.build.packages,
    };
}


/***/ }),

/***/ 6578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   IF: () => (/* binding */ FormatError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   v4: () => (/* binding */ ToolError),
/* harmony export */   zs: () => (/* binding */ RejectedError)
/* harmony export */ });
class Failure extends Error {
    code;
    remedy;
    retryable;
    constructor(message, facts) {
        super(message, { cause: facts.cause });
        this.code = facts.code;
        this.remedy = facts.remedy;
        this.retryable = facts.retryable ?? false;
    }
}
class InputError extends Failure {
    name = 'InputError';
    exitCode = 2;
    input;
    lines;
    constructor(input, message, facts) {
        super(message, facts);
        this.input = input;
        this.lines = facts.lines ?? [];
    }
}
class ToolError extends Failure {
    name = 'ToolError';
    exitCode = 3;
    lines;
    constructor(message, facts) {
        super(message, facts);
        this.lines = facts.lines ?? [];
    }
}
class RejectedError extends Failure {
    name = 'RejectedError';
    exitCode = 1;
    issues;
    constructor(message, facts) {
        super(message, facts);
        this.issues = facts.issues ?? [];
    }
}
class FormatError extends Failure {
    name = 'FormatError';
    exitCode = 2;
    offset;
    constructor(message, offset) {
        super(message, {
            code: 'malformed-file',
            remedy: 'The file is damaged or is not what its name says. Build or download it again.',
        });
        this.offset = offset;
    }
}


/***/ })

};
