export const id = 439;
export const ids = [439];
export const modules = {

/***/ 3439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRunner: () => (/* binding */ createRunner),
/* harmony export */   endingOf: () => (/* binding */ endingOf),
/* harmony export */   lastLines: () => (/* binding */ lastLines),
/* harmony export */   runOrFail: () => (/* binding */ runOrFail)
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
