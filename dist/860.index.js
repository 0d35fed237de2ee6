export const id = 860;
export const ids = [860];
export const modules = {

/***/ 860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restoreGoCache: () => (/* binding */ restoreGoCache),
/* harmony export */   saveGoCache: () => (/* binding */ saveGoCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _system_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3439);
/* harmony import */ var _go_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5715);





const envLimit = 30_000;
async function restoreGoCache(request, service = actionsCache) {
    const { log, environment = process.env } = request;
    if (!hasCacheService(environment)) {
        log.debug('There is no Actions cache service: the Go caches are neither restored nor saved.');
        return null;
    }
    try {
        const prefix = `go-notarize-${environment.RUNNER_OS ?? process.platform}-${process.arch}-go${request.go.version}-`;
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
const actionsCache = () => Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(2507), __webpack_require__.e(1691), __webpack_require__.e(5549)]).then(__webpack_require__.bind(__webpack_require__, 1691));
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
    const { stdout } = await (0,_system_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .runOrFail */ .zi)(run, {
        tool: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(go.bin, 'go'),
        args: ['env', 'GOMODCACHE', 'GOCACHE'],
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

/***/ 3439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ji: () => (/* binding */ createRunner),
/* harmony export */   w$: () => (/* binding */ lastLines),
/* harmony export */   z6: () => (/* binding */ endingOf),
/* harmony export */   zi: () => (/* binding */ runOrFail)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);


function endingOf({ exitCode, signal }) {
    return exitCode === null ? `signal ${signal}` : `exit code ${exitCode}`;
}
const graceMilliseconds = 5_000;
function createRunner(log, secrets, signal) {
    return (command) => {
        const line = secrets.redact([command.tool, ...command.args].map(quote).join(' '));
        if (signal?.aborted)
            return Promise.reject(stopFailure('cancelled', line, command.timeout, []));
        log.debug(`$ ${line}`);
        return new Promise((resolve, reject) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command.tool, command.args, {
                cwd: command.workingDirectory,
                env: definedOnly({ ...process.env, ...command.environment }),
                stdio: ['pipe', 'pipe', 'pipe'],
            });
            const output = { stdout: '', stderr: '' };
            for (const stream of ['stdout', 'stderr']) {
                const lines = lineSplitter(command.onLine);
                child[stream].setEncoding('utf8').on('data', (chunk) => {
                    output[stream] += chunk;
                    lines.push(chunk);
                });
                child[stream].on('end', lines.flush);
            }
            let stopped;
            const stop = (why) => {
                stopped = why;
                child.kill('SIGTERM');
                setTimeout(() => child.kill('SIGKILL'), graceMilliseconds).unref();
            };
            const timer = setTimeout(stop, command.timeout, 'timed out');
            const onAbort = () => stop('cancelled');
            signal?.addEventListener('abort', onAbort, { once: true });
            child.on('error', (cause) => {
                clearTimeout(timer);
                reject(startFailure(command.tool, cause));
            });
            child.on('close', (exitCode, exitSignal) => {
                clearTimeout(timer);
                signal?.removeEventListener('abort', onAbort);
                if (stopped)
                    reject(stopFailure(stopped, line, command.timeout, lastLines(secrets.redact(output.stderr))));
                else
                    resolve({ exitCode, signal: exitSignal, ...output });
            });
            child.stdin.on('error', () => undefined);
            child.stdin.end(command.input ?? '');
        });
    };
}
async function runOrFail(run, command) {
    const result = await run(command);
    if (result.exitCode === 0)
        return result;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(`${command.tool} ${command.args[0] ?? ''} ended with ${endingOf(result)}.`, {
        code: 'command-failed',
        remedy: `Read what ${command.tool} said above.`,
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
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(`The command ${tool} was not found.`, {
            code: 'command-not-found',
            remedy: `Install ${tool} or put it on PATH.`,
            cause,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(`The command ${tool} could not be started: ${cause.message}`, {
        code: 'command-failed',
        remedy: `Check that ${tool} can be run by this user.`,
        cause,
    });
}
function stopFailure(why, line, timeout, lines) {
    if (why === 'cancelled') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(`Cancelled at the command ${line}`, {
            code: 'cancelled',
            remedy: 'Run it again.',
            lines,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(`Stopped after ${Math.round(timeout / 1000)} s without an end: ${line}`, {
        code: 'command-timed-out',
        remedy: 'The command hung or the machine is overloaded; its last lines say how far it came.',
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
function lineSplitter(onLine) {
    let rest = '';
    return {
        push(chunk) {
            if (!onLine)
                return;
            const lines = (rest + chunk).split(/\r?\n/);
            rest = lines.pop() ?? '';
            for (const line of lines)
                onLine(line);
        },
        flush() {
            if (onLine && rest !== '')
                onLine(rest);
            rest = '';
        },
    };
}


/***/ })

};
