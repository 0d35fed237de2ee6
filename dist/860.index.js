export const id = 860;
export const ids = [860];
export const modules = {

/***/ 860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseGoCacheState: () => (/* binding */ parseGoCacheState),
/* harmony export */   restoreGoCache: () => (/* binding */ restoreGoCache),
/* harmony export */   saveGoCache: () => (/* binding */ saveGoCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _system_json_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3192);
/* harmony import */ var _system_process_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6313);
/* harmony import */ var _go_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5715);






const keyPrefix = 'go-notarize-';
function parseGoCacheState(text) {
    const { key, paths, hit } = (0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_5__/* .asObject */ .e)((0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(text));
    if (typeof key !== 'string' || !key.startsWith(keyPrefix) || typeof hit !== 'boolean')
        return null;
    if (!Array.isArray(paths) || paths.length > 2)
        return null;
    const isPath = (path) => typeof path === 'string' && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path);
    return paths.every(isPath) ? { key, paths, hit } : null;
}
const envLimit = 30_000;
async function restoreGoCache(request, service = actionsCache) {
    const { log, environment = process.env } = request;
    if (!hasCacheService(environment)) {
        log.debug('There is no Actions cache service: the Go caches are neither restored nor saved.');
        return null;
    }
    try {
        const prefix = `${keyPrefix}${environment.RUNNER_OS ?? process.platform}-${process.arch}-go${request.go.version}-`;
        const hash = await dependencyHash(request);
        if (hash === null)
            return null;
        const paths = await cachePaths(request);
        const key = `${prefix}${hash}`;
        const restored = await (await service()).restoreCache(paths, key, [prefix]);
        log.info(restored === undefined ? `No Go cache ${key} yet` : `Restored the Go cache ${restored}`);
        return { key, paths, hit: restored === key };
    }
    catch (error) {
        log.warning(`The Go cache could not be restored: ${error instanceof Error ? error.message : error}`);
        return null;
    }
}
async function saveGoCache(state, log, service = actionsCache) {
    if (state === null || state.hit)
        return;
    try {
        await (await service()).saveCache(state.paths, state.key);
        log.info(`Saved the Go cache ${state.key}`);
    }
    catch (error) {
        log.warning(`The Go cache could not be saved: ${error instanceof Error ? error.message : error}`);
    }
}
const actionsCache = () => Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(1955), __webpack_require__.e(4708), __webpack_require__.e(5549)]).then(__webpack_require__.bind(__webpack_require__, 4708));
function hasCacheService(environment) {
    return Boolean(environment.ACTIONS_CACHE_URL || environment.ACTIONS_RESULTS_URL);
}
async function dependencyHash({ workingDirectory, dependencyPath, log, }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingDirectory, dependencyPath ?? 'go.sum');
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path))
            .digest('hex');
    }
    catch {
        const print = dependencyPath === null ? log.debug : log.warning;
        print(`The Go cache is off: there is no ${path}. Set cache-dependency-path to another file.`);
        return null;
    }
}
async function cachePaths({ go, workingDirectory, run }) {
    const { stdout } = await (0,_system_process_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .runOrFail */ .zi)(run, {
        tool: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(go.bin, 'go'),
        args: ['env', 'GOMODCACHE', 'GOCACHE'],
        inherits: 'user',
        environment: (0,_go_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .goEnvironment */ .I)(go),
        workingDirectory,
        timeout: envLimit,
    });
    return stdout
        .split('\n')
        .map((line) => line.trim())
        .filter((path) => path !== '' && path !== 'off');
}


/***/ }),

/***/ 5715:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ goEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function goEnvironment(go, options = {}) {
    const { goproxy = null, platform, path = process.env.PATH ?? '' } = options;
    return {
        GOROOT: go.root,
        PATH: path === '' ? go.bin : `${go.bin}${node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter}${path}`,
        GOTOOLCHAIN: 'local',
        GOOS: platform?.os,
        GOARCH: platform?.arch,
        ...(platform === undefined ? {} : { CGO_ENABLED: platform.cgo ? '1' : '0' }),
        ...(goproxy === null ? {} : { GOPROXY: goproxy }),
    };
}


/***/ }),

/***/ 3192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ asObject),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
function parseJson(text) {
    try {
        return JSON.parse(String(text));
    }
    catch {
        return null;
    }
}
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}


/***/ }),

/***/ 3809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
const toolVariables = new Set([
    'PATH HOME USER LOGNAME SHELL TMPDIR TMP TEMP LANG LANGUAGE TZ TERM',
    'HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE SSL_CERT_DIR',
    'DEVELOPER_DIR SDKROOT __CF_USER_TEXT_ENCODING',
    'RUNNER_TRACKING_ID',
].flatMap((names) => names.split(' ')));
const runnerFiles = new Set([
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
]);
const withheld = /^(INPUT_|STATE_|GO_NOTARIZE_|ACTIONS_)|(^|_)(TOKEN|SECRET|PASSWORD)$/i;
function childEnvironment(inherits, policy) {
    const { from, secrets, passed } = policy;
    const isInherited = inherits === 'tools' ? isForTools : isOfUser;
    const result = {};
    for (const [name, value] of Object.entries(from)) {
        if (value === undefined)
            continue;
        const isClean = isInherited(name) && secrets.redact(value) === value;
        if (isClean || passed.includes(name))
            result[name] = value;
    }
    return result;
}
function isForTools(name) {
    return toolVariables.has(name.toUpperCase()) || name.startsWith('LC_');
}
function isOfUser(name) {
    return !withheld.test(name) && !runnerFiles.has(name);
}


/***/ }),

/***/ 6313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ji: () => (/* binding */ createRunner),
  z6: () => (/* binding */ endingOf),
  w$: () => (/* binding */ lastLines),
  zi: () => (/* binding */ runOrFail)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./src/system/cancellation.ts
var cancellation = __webpack_require__(8478);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
;// CONCATENATED MODULE: ./src/system/process/bounded-text.ts
const partLimits = { first: 16 * 2 ** 20, last: 2 ** 20 };
function boundedText(limits = partLimits) {
    const first = [];
    let room = limits.first;
    let last = [];
    let lastLength = 0;
    let length = 0;
    const compact = () => {
        last = [last.join('').slice(-limits.last)];
        lastLength = last[0]?.length ?? 0;
    };
    return {
        push(chunk) {
            length += chunk.length;
            if (room > 0)
                first.push(chunk.slice(0, room));
            const rest = chunk.slice(room);
            room -= Math.min(room, chunk.length);
            if (rest === '')
                return;
            last.push(rest);
            lastLength += rest.length;
            if (lastLength > 2 * limits.last)
                compact();
        },
        text() {
            compact();
            const leftOut = length - (limits.first - room) - lastLength;
            const note = leftOut > 0 ? `\n… ${leftOut} characters left out …\n` : '';
            return [...first, note, ...last].join('');
        },
    };
}

// EXTERNAL MODULE: ./src/system/process/child-environment.ts
var child_environment = __webpack_require__(3809);
;// CONCATENATED MODULE: ./src/system/process/line-splitter.ts
const longestLine = 64 * 1024;
function lineSplitter(onLine) {
    let rest = '';
    return {
        push(chunk) {
            const lines = (rest + chunk).split(/\r?\n/);
            rest = lines.pop() ?? '';
            for (const line of lines)
                onLine(line);
            if (rest.length <= longestLine)
                return;
            onLine(rest);
            rest = '';
        },
        flush() {
            if (rest !== '')
                onLine(rest);
            rest = '';
        },
    };
}

;// CONCATENATED MODULE: ./src/system/process/process-groups.ts
const running = new Set();
function signalGroup(group, signal) {
    try {
        process.kill(-group, signal);
    }
    catch {
    }
}
function beginGroup(group) {
    if (running.size === 0)
        process.on('exit', killAll);
    running.add(group);
}
function endGroup(group) {
    signalGroup(group, 'SIGKILL');
    running.delete(group);
    if (running.size === 0)
        process.off('exit', killAll);
}
function killAll() {
    for (const group of running)
        signalGroup(group, 'SIGKILL');
}

;// CONCATENATED MODULE: ./src/system/process/runner.ts







function endingOf({ exitCode, signal }) {
    return exitCode === null ? `signal ${signal}` : `exit code ${exitCode}`;
}
const graces = { 'timed out': 5_000, cancelled: 1_000 };
const pipeGrace = 500;
function createRunner(log, secrets, options = {}) {
    const { signal, passEnvironment = [], environment: common = {} } = options;
    return async (command) => {
        const line = secrets.redact([command.tool, ...command.args].map(quote).join(' '));
        signal?.throwIfAborted();
        log.debug(`$ ${line}`);
        const inherited = (0,child_environment/* childEnvironment */.Q)(command.inherits ?? 'tools', {
            from: process.env,
            secrets,
            passed: passEnvironment,
        });
        const environment = definedOnly({ ...inherited, ...common, ...command.environment });
        const { stopped, ...result } = await runProcess(command, environment, signal);
        if (stopped === 'cancelled')
            throw signal?.reason;
        if (stopped === 'timed out')
            throw timedOut(line, command, lastLines(secrets.redact(result.stderr)));
        return result;
    };
}
function runProcess(command, env, signal) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(command.tool, command.args, {
            cwd: command.workingDirectory,
            env,
            stdio: ['pipe', 'pipe', 'pipe'],
            detached: true,
        });
        const group = child.pid;
        if (group !== undefined)
            beginGroup(group);
        const output = readOutput(child, command.onLine);
        let stopped = null;
        const stop = (why) => {
            if (group === undefined || stopped !== null)
                return;
            stopped = why;
            signalGroup(group, 'SIGTERM');
            setTimeout(signalGroup, graces[why], group, 'SIGKILL').unref();
        };
        const timer = setTimeout(stop, command.timeout, 'timed out');
        const withdraw = (0,cancellation/* onceAborted */.zM)(signal, () => stop('cancelled'));
        const finish = () => {
            clearTimeout(timer);
            withdraw();
        };
        child.on('error', (cause) => {
            finish();
            reject(startFailure(command.tool, cause));
        });
        child.on('exit', () => {
            if (group !== undefined)
                endGroup(group);
            setTimeout(() => {
                child.stdout.destroy();
                child.stderr.destroy();
            }, pipeGrace).unref();
        });
        child.on('close', (exitCode, exitSignal) => {
            finish();
            resolve({ exitCode, signal: exitSignal, stdout: output.stdout(), stderr: output.stderr(), stopped });
        });
        child.stdin.on('error', () => undefined);
        child.stdin.end(command.input ?? '');
    });
}
function readOutput(child, onLine) {
    const read = (stream) => {
        const kept = boundedText();
        const lines = onLine && lineSplitter(onLine);
        stream?.setEncoding('utf8').on('data', (chunk) => {
            kept.push(chunk);
            lines?.push(chunk);
        });
        stream?.on('close', () => lines?.flush());
        return kept.text;
    };
    return { stdout: read(child.stdout), stderr: read(child.stderr) };
}
async function runOrFail(run, command) {
    const result = await run(command);
    if (result.exitCode === 0)
        return result;
    throw new errors/* ToolError */.v4(`${command.tool} ${command.args[0] ?? ''} ended with ${endingOf(result)}.`, {
        code: 'command-failed',
        remedy: `See the last lines of ${command.tool}.`,
        lines: lastLines(`${result.stdout}\n${result.stderr}`),
    });
}
function lastLines(text, count = 20) {
    return text
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .slice(-count);
}
function startFailure(tool, cause) {
    if (cause.code === 'ENOENT') {
        return new errors/* ToolError */.v4(`The command ${tool} was not found.`, {
            code: 'command-not-found',
            remedy: `Install ${tool} or put it on PATH.`,
            cause,
        });
    }
    return new errors/* ToolError */.v4(`The command ${tool} could not be started: ${cause.message}`, {
        code: 'command-failed',
        remedy: `Check that ${tool} can be run by this user.`,
        cause,
    });
}
function timedOut(line, { timeout }, lines) {
    return new errors/* ToolError */.v4(`Stopped after ${Math.round(timeout / 1000)} s without an end: ${line}`, {
        code: 'command-timed-out',
        remedy: 'The command hung or the machine is overloaded. See its last lines.',
        retryable: true,
        lines,
    });
}
function definedOnly(environment) {
    return Object.fromEntries(Object.entries(environment).filter((entry) => entry[1] !== undefined));
}
function quote(argument) {
    return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
