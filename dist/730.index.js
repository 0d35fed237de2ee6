export const id = 730;
export const ids = [730];
export const modules = {

/***/ 1730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_actions_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8597);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7428);
/* harmony import */ var _settings_parse_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2127);
/* harmony import */ var _settings_read_endpoints_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1702);
/* harmony import */ var _settings_read_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1509);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6578);
/* harmony import */ var _system_secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1376);








const state = {
    started: 'started',
    leftovers: 'leftovers',
    goCache: 'go-cache',
};
async function runAction(signal) {
    if ((0,_report_actions_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__.getState)(state.started) === '')
        await main(signal);
    else
        await post();
}
async function main(signal) {
    (0,_report_actions_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__.saveState)(state.started, 'true');
    const secrets = (0,_system_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .createSecrets */ .g)(_report_actions_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__.maskSecret);
    const readInput = takeInputs(secrets);
    let settings;
    try {
        settings = (0,_settings_parse_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSettings */ .P)(readInput, process.env.GITHUB_WORKSPACE ?? process.cwd());
    }
    catch (error) {
        return failAtOnce(error);
    }
    const [{ run }, { actionsLog }, { publish }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(701), __webpack_require__.e(959), __webpack_require__.e(942), __webpack_require__.e(663), __webpack_require__.e(507), __webpack_require__.e(600), __webpack_require__.e(619), __webpack_require__.e(28), __webpack_require__.e(29), __webpack_require__.e(578), __webpack_require__.e(629), __webpack_require__.e(783), __webpack_require__.e(664), __webpack_require__.e(391), __webpack_require__.e(822)]).then(__webpack_require__.bind(__webpack_require__, 5391)),
        __webpack_require__.e(/* import() */ 158).then(__webpack_require__.bind(__webpack_require__, 8158)),
        Promise.all(/* import() */[__webpack_require__.e(664), __webpack_require__.e(445)]).then(__webpack_require__.bind(__webpack_require__, 6445)),
    ]);
    const result = await run({
        settings,
        endpoints: (0,_settings_read_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .readEndpoints */ .Z)(process.env),
        log: actionsLog(),
        secrets,
        signal,
        temporaryParent: temporaryParent(),
        host: actionHost(settings),
        source: sourceOf(process.env, settings),
    });
    await publish(result, settings.failOn);
}
function actionHost(settings) {
    return {
        remember: (leftovers) => (0,_report_actions_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__.saveState)(state.leftovers, JSON.stringify(leftovers)),
        announceSubmission: ({ id }) => (0,_report_actions_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__.setOutput)('submission-id', id),
        exportGo({ bin, root }) {
            (0,_report_actions_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__.addPath)(bin);
            (0,_report_actions_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__.exportVariable)('GOROOT', root);
            (0,_report_actions_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__.exportVariable)('GOTOOLCHAIN', 'local');
        },
        async restoreGoCache(go, run) {
            if (!settings.go.cache)
                return false;
            const [{ restoreGoCache }, { actionsLog }] = await Promise.all([
                __webpack_require__.e(/* import() */ 860).then(__webpack_require__.bind(__webpack_require__, 8479)),
                __webpack_require__.e(/* import() */ 158).then(__webpack_require__.bind(__webpack_require__, 8158)),
            ]);
            const cache = await restoreGoCache({
                go,
                workingDirectory: settings.workingDirectory,
                dependencyPath: settings.go.cacheDependencyPath,
                run,
                log: actionsLog(),
            });
            if (cache !== null)
                (0,_report_actions_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__.saveState)(state.goCache, JSON.stringify(cache));
            return cache?.hit ?? false;
        },
    };
}
async function post() {
    const secrets = (0,_system_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .createSecrets */ .g)(_report_actions_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__.maskSecret);
    takeInputs(secrets);
    const { actionsLog } = await __webpack_require__.e(/* import() */ 158).then(__webpack_require__.bind(__webpack_require__, 8158));
    const log = actionsLog();
    const leftovers = (0,_report_actions_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__.getState)(state.leftovers);
    if (leftovers !== '') {
        const { cleanUpAfter } = await Promise.all(/* import() */[__webpack_require__.e(701), __webpack_require__.e(959), __webpack_require__.e(942), __webpack_require__.e(619), __webpack_require__.e(28), __webpack_require__.e(29), __webpack_require__.e(578), __webpack_require__.e(629), __webpack_require__.e(220)]).then(__webpack_require__.bind(__webpack_require__, 9220));
        const passEnvironment = (0,_settings_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)((0,_report_actions_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__.getInput)('pass-environment'));
        await cleanUpAfter(leftovers, { temporaryParent: temporaryParent(), log, secrets, passEnvironment });
    }
    const goCache = (0,_report_actions_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__.getState)(state.goCache);
    if (goCache === '')
        return;
    const { saveGoCache } = await __webpack_require__.e(/* import() */ 860).then(__webpack_require__.bind(__webpack_require__, 8479));
    await saveGoCache(JSON.parse(goCache), log);
}
function temporaryParent() {
    return process.env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
}
function takeInputs(secrets) {
    const taken = new Map();
    for (const { name, secret } of _settings_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputDefinitions */ .Z) {
        if (!secret)
            continue;
        taken.set(name, (0,_report_actions_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__.getInput)(name));
        secrets.add((0,_report_actions_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__.getInput)(name));
        delete process.env[(0,_report_actions_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__.inputVariable)(name)];
    }
    return (name) => taken.get(name) ?? (0,_report_actions_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__.getInput)(name);
}
function failAtOnce(error) {
    if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .Failure */ .HR))
        throw error;
    (0,_report_actions_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__.setOutput)('failure-code', error.code);
    (0,_report_actions_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__.setOutput)('retryable', 'false');
    (0,_report_actions_runner_commands_js__WEBPACK_IMPORTED_MODULE_1__.annotate)('error', `${error.message} ${error.remedy}`);
    process.exitCode = error.exitCode;
}
function sourceOf(environment, settings) {
    return {
        repository: environment.GITHUB_REPOSITORY ?? null,
        commit: environment.GITHUB_SHA ?? null,
        ref: environment.GITHUB_REF ?? null,
        version: settings.build.version,
        server: environment.GITHUB_SERVER_URL ?? null,
        runId: environment.GITHUB_RUN_ID ?? null,
        packages: settings.build.artifacts.length > 0 ? [] : settings.build.packages,
    };
}


/***/ }),

/***/ 8597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addPath: () => (/* binding */ addPath),
/* harmony export */   annotate: () => (/* binding */ annotate),
/* harmony export */   endGroup: () => (/* binding */ endGroup),
/* harmony export */   exportVariable: () => (/* binding */ exportVariable),
/* harmony export */   getInput: () => (/* binding */ getInput),
/* harmony export */   getState: () => (/* binding */ getState),
/* harmony export */   inputVariable: () => (/* binding */ inputVariable),
/* harmony export */   maskSecret: () => (/* binding */ maskSecret),
/* harmony export */   printDebug: () => (/* binding */ printDebug),
/* harmony export */   printInfo: () => (/* binding */ printInfo),
/* harmony export */   saveState: () => (/* binding */ saveState),
/* harmony export */   setOutput: () => (/* binding */ setOutput),
/* harmony export */   startGroup: () => (/* binding */ startGroup)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _system_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7271);




function maskSecret(secret) {
    if (secret !== '')
        issue('add-mask', secret);
}
function annotate(level, message, { title, position } = {}) {
    const properties = {
        title,
        file: position?.file,
        line: position?.line,
        col: position?.column,
    };
    const texts = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    issue(texts.length === 0 ? level : `${level} ${texts.join(',')}`, message);
}
function printDebug(message) {
    issue('debug', message);
}
function printInfo(message) {
    process.stdout.write(`${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutWorkflowCommands */ .C)(message)}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`);
}
function startGroup(title) {
    issue('group', title);
}
function endGroup() {
    issue('endgroup', '');
}
function exportVariable(name, value) {
    append('GITHUB_ENV', name, value);
}
function addPath(folder) {
    const file = process.env.GITHUB_PATH;
    if (file)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, `${folder}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`);
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
    return process.env[inputVariable(name)] ?? '';
}
function inputVariable(name) {
    return `INPUT_${name.toUpperCase()}`;
}
function issue(command, text) {
    process.stdout.write(`::${command}::${escapeData(text)}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`);
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function append(variable, name, value) {
    const file = process.env[variable];
    if (!file)
        return;
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, `${name}<<${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${value}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`);
}


/***/ }),

/***/ 7271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutWorkflowCommands)
/* harmony export */ });
/* unused harmony export silentLog */
const silentLog = {
    debug: () => undefined,
    info: () => undefined,
    warning: () => undefined,
    group: (_title, work) => work(),
};
function withoutWorkflowCommands(text) {
    return text.replaceAll(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}


/***/ })

};
