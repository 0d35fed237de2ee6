export const id = 992;
export const ids = [992,7113];
export const modules = {

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

/***/ 8091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/report/actions/list-outputs.ts
const listOutputs = ['artifacts', 'cdhashes', 'notarization-issues', 'assessment-detail'];

// EXTERNAL MODULE: ./src/report/actions/runner-commands.ts
var runner_commands = __webpack_require__(8597);
// EXTERNAL MODULE: ./src/report/actions/set-outputs.ts
var set_outputs = __webpack_require__(5037);
// EXTERNAL MODULE: ./src/report/report-failure.ts
var report_failure = __webpack_require__(8001);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
;// CONCATENATED MODULE: ./src/settings/check-isolation.ts

const refusedEvents = ['pull_request_target', 'workflow_run'];
function checkIsolation(settings, environment) {
    if (!settings.isolated || !hasSecrets(settings))
        return;
    const event = environment.GITHUB_EVENT_NAME ?? '';
    if (refusedEvents.includes(event)) {
        throw new errors/* InputError */.dz('certificate', `The event ${event} must not sign with secrets.`, {
            code: 'event-refused',
            remedy: 'Such a run can build the code of a stranger. Release on push of a tag, on release or on workflow_dispatch; for pull requests use the event pull_request, which has no secrets in forks.',
        });
    }
    if (settings.workflowSha === null && environment.ACT !== 'true') {
        throw new errors/* InputError */.dz('workflow-sha', 'The commit of the reusable workflow is unknown.', {
            code: 'workflow-commit-unknown',
            remedy: 'This server does not set job.workflow_sha (GitHub.com does; GitHub Enterprise Server needs a newer release). Use the action in a job of your own there, pinned by commit.',
        });
    }
}
function persistentRunnerWarning(settings, environment) {
    if (!settings.isolated || !hasSecrets(settings) || environment.RUNNER_ENVIRONMENT !== 'self-hosted') {
        return null;
    }
    return 'This runner is self-hosted. If it is kept between jobs, an earlier job, also the one that builds, can have changed the machine and read the keys of this one. Sign on a hosted runner, or on one that is new for each job (--ephemeral).';
}
function hasSecrets({ sign, notarize, go }) {
    const secrets = [sign.certificate, sign.installerCertificate, sign.keychainIdentity, notarize.credentials];
    return [...secrets, go.moduleToken].some((secret) => secret !== null);
}

// EXTERNAL MODULE: ./src/settings/inputs/inputs.ts
var inputs = __webpack_require__(9154);
// EXTERNAL MODULE: ./src/settings/parse-settings.ts + 1 modules
var parse_settings = __webpack_require__(2127);
// EXTERNAL MODULE: ./src/settings/read-endpoints.ts
var read_endpoints = __webpack_require__(1702);
// EXTERNAL MODULE: ./src/settings/read-text.ts
var read_text = __webpack_require__(1509);
// EXTERNAL MODULE: ./src/settings/secret-names.ts
var secret_names = __webpack_require__(2496);
// EXTERNAL MODULE: ./src/settings/shown-values.ts
var shown_values = __webpack_require__(9119);
// EXTERNAL MODULE: ./src/system/secrets.ts
var system_secrets = __webpack_require__(1376);
;// CONCATENATED MODULE: ./src/main.ts














const state = {
    started: 'started',
    leftovers: 'leftovers',
    goCache: 'go-cache',
};
async function runAction(signal) {
    process.stdout.on('error', () => undefined);
    if ((0,runner_commands.getState)(state.started) !== '') {
        await post().catch((error) => (0,runner_commands.annotate)('warning', `The clean-up failed: ${(0,report_failure/* reportFailure */.x)(error).message}`));
        return;
    }
    let isPublished = false;
    process.once('exit', () => {
        if (signal.aborted && !isPublished)
            announceFailure(signal.reason);
    });
    await main(signal).catch(failAtOnce);
    isPublished = true;
}
async function main(signal) {
    (0,runner_commands.saveState)(state.started, 'true');
    const secrets = (0,system_secrets/* createSecrets */.g)(runner_commands.maskSecret);
    const readInput = takeInputs(secrets);
    let settings;
    try {
        settings = (0,parse_settings/* parseSettings */.P)(readInput, process.env.GITHUB_WORKSPACE ?? process.cwd());
        checkIsolation(settings, process.env);
    }
    catch (error) {
        throw (0,secret_names/* nameWorkflowSecret */.$S)(error, process.env, readInput);
    }
    const warning = persistentRunnerWarning(settings, process.env);
    if (warning !== null)
        (0,runner_commands.annotate)('warning', warning);
    const [{ run }, { actionsLog }, { publish }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(4797), __webpack_require__.e(874), __webpack_require__.e(5633), __webpack_require__.e(6551)]).then(__webpack_require__.bind(__webpack_require__, 5633)),
        __webpack_require__.e(/* import() */ 8158).then(__webpack_require__.bind(__webpack_require__, 8158)),
        Promise.all(/* import() */[__webpack_require__.e(874), __webpack_require__.e(8298)]).then(__webpack_require__.bind(__webpack_require__, 6445)),
    ]);
    const result = await run({
        settings,
        endpoints: (0,read_endpoints/* readEndpoints */.Z)(process.env),
        log: actionsLog(),
        secrets,
        signal,
        temporaryParent: temporaryParent(),
        host: actionHost(settings, readInput),
        source: sourceOf(process.env, settings),
    });
    await publish(result, settings);
}
function actionHost(settings, readInput) {
    return {
        remember: (leftovers) => (0,runner_commands.saveState)(state.leftovers, JSON.stringify(leftovers)),
        explain: (error) => (0,secret_names/* nameWorkflowSecret */.$S)(error, process.env, readInput),
        announceSubmission: ({ id }) => {
            try {
                (0,runner_commands.setOutput)('submission-id', id);
            }
            catch (error) {
                (0,runner_commands.annotate)('warning', `The submission ${id} is no output yet: ${(0,report_failure/* reportFailure */.x)(error).message}`);
            }
        },
        exportGo({ bin, root }) {
            (0,runner_commands.addPath)(bin);
            (0,runner_commands.exportVariable)('GOROOT', root);
            (0,runner_commands.exportVariable)('GOTOOLCHAIN', 'local');
        },
        async restoreGoCache(go, run) {
            if (!settings.go.cache)
                return false;
            const [{ restoreGoCache }, { actionsLog }] = await Promise.all([
                __webpack_require__.e(/* import() */ 860).then(__webpack_require__.bind(__webpack_require__, 860)),
                __webpack_require__.e(/* import() */ 8158).then(__webpack_require__.bind(__webpack_require__, 8158)),
            ]);
            const cache = await restoreGoCache({
                go,
                workingDirectory: settings.workingDirectory,
                dependencyPath: settings.go.cacheDependencyPath,
                run,
                log: actionsLog(),
            });
            if (cache !== null)
                (0,runner_commands.saveState)(state.goCache, JSON.stringify(cache));
            return cache?.hit ?? false;
        },
    };
}
async function post() {
    const secrets = (0,system_secrets/* createSecrets */.g)(runner_commands.maskSecret);
    takeInputs(secrets);
    const { actionsLog } = await __webpack_require__.e(/* import() */ 8158).then(__webpack_require__.bind(__webpack_require__, 8158));
    const log = actionsLog();
    const leftovers = (0,runner_commands.getState)(state.leftovers);
    if (leftovers !== '') {
        const { cleanUpAfter } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(9800), __webpack_require__.e(6959), __webpack_require__.e(4942), __webpack_require__.e(3355), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(28), __webpack_require__.e(558), __webpack_require__.e(2341), __webpack_require__.e(4143), __webpack_require__.e(4797), __webpack_require__.e(3087)]).then(__webpack_require__.bind(__webpack_require__, 9220));
        const passEnvironment = (0,read_text/* words */.aL)((0,runner_commands.getInput)('pass-environment'));
        await cleanUpAfter(leftovers, { temporaryParent: temporaryParent(), log, secrets, passEnvironment });
    }
    const goCache = (0,runner_commands.getState)(state.goCache);
    if (goCache === '')
        return;
    const { parseGoCacheState, saveGoCache } = await __webpack_require__.e(/* import() */ 860).then(__webpack_require__.bind(__webpack_require__, 860));
    await saveGoCache(parseGoCacheState(goCache), log);
}
function temporaryParent() {
    return process.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)();
}
function takeInputs(secrets) {
    const taken = new Map();
    for (const { name, secret } of inputs/* inputDefinitions */.Z) {
        if (!secret)
            continue;
        taken.set(name, (0,runner_commands.getInput)(name));
        if (!(0,shown_values/* isShown */.a)(name, (0,runner_commands.getInput)(name)))
            secrets.add((0,runner_commands.getInput)(name));
        delete process.env[(0,runner_commands.inputVariable)(name)];
    }
    return (name) => taken.get(name) ?? (0,runner_commands.getInput)(name);
}
async function failAtOnce(thrown) {
    const failure = announceFailure(thrown);
    process.exitCode = failure.exitCode;
    const { GITHUB_STEP_SUMMARY: summary } = process.env;
    if (summary === undefined || !(thrown instanceof errors/* InputError */.dz))
        return;
    const [{ appendFile }, { renderFailure }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 23)),
        __webpack_require__.e(/* import() */ 546).then(__webpack_require__.bind(__webpack_require__, 546)),
    ]);
    await appendFile(summary, renderFailure(failure)).catch((cause) => (0,runner_commands.annotate)('warning', `The job summary was not written: ${cause.message}`));
}
function announceFailure(thrown) {
    const failure = (0,report_failure/* reportFailure */.x)(thrown);
    (0,runner_commands.annotate)('error', `${failure.message} ${failure.remedy}`);
    if (failure.code === 'internal-error' && thrown instanceof Error)
        (0,runner_commands.printDebug)(thrown.stack ?? '');
    const outputs = { 'failure-code': failure.code, retryable: String(failure.retryable) };
    const empty = Object.fromEntries(listOutputs.map((name) => [name, '[]']));
    const unwritten = (0,set_outputs/* setOutputs */.n)({ ...outputs, ...empty }, { setOutput: runner_commands.setOutput });
    if (unwritten !== null)
        (0,runner_commands.annotate)('error', unwritten);
    return failure;
}
function sourceOf(environment, settings) {
    return {
        repository: environment.GITHUB_REPOSITORY ?? null,
        commit: environment.GITHUB_SHA ?? null,
        ref: environment.GITHUB_REF ?? null,
        version: settings.build.version,
        server: environment.GITHUB_SERVER_URL ?? null,
        runId: environment.GITHUB_RUN_ID ?? null,
        workflow: environment.GITHUB_WORKFLOW_REF?.split('@', 1)[0] ?? null,
        signerWorkflow: settings.signerWorkflow,
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7271);



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
    process.stdout.write(`${(0,_system_log_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutWorkflowCommands */ .C)(message)}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
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
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${folder}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
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
    process.stdout.write(`::${command}::${escapeData(text)}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
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
    const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${name}<<${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}${value}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
}


/***/ }),

/***/ 5037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8001);

function setOutputs(outputs, { setOutput }) {
    try {
        for (const [name, value] of Object.entries(outputs))
            setOutput(name, value);
        return null;
    }
    catch (error) {
        const { message, remedy } = (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFailure */ .x)(error);
        return `The outputs of this step were not written. ${message} ${remedy}`;
    }
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

/***/ 1702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ endpointsVariable),
/* harmony export */   Z: () => (/* binding */ readEndpoints)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _system_network_endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(946);



const endpointsVariable = 'GO_NOTARIZE_ENDPOINTS';
function readEndpoints(environment) {
    const path = environment[endpointsVariable];
    if (path === undefined || path === '')
        return _system_network_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .appleEndpoints */ .Z;
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (cause) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(endpointsVariable, `${endpointsVariable} names ${path}, which cannot be read.`, {
            code: 'input-invalid',
            remedy: `Unset ${endpointsVariable}; only a replay sets it.`,
            cause,
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

/***/ 8493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ explainSystemError),
/* harmony export */   p: () => (/* binding */ explanationOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

const diskFullRemedy = 'Free space on the disk, or set output-directory and the temporary folder to another disk.';
const explanations = {
    ENOSPC: {
        code: 'disk-full',
        reason: 'there is no space left on the disk',
        remedy: diskFullRemedy,
    },
    EDQUOT: {
        code: 'disk-full',
        reason: 'the disk quota of this user is used up',
        remedy: diskFullRemedy,
    },
    EFBIG: {
        code: 'disk-full',
        reason: 'the file is larger than this user or the file system may store',
        remedy: 'Raise the limit (ulimit -f), or set output-directory and the temporary folder to another disk.',
    },
    EROFS: {
        code: 'file-not-accessible',
        reason: 'the file system is read-only',
        remedy: 'Set output-directory to a folder that this user may write to.',
    },
    EACCES: {
        code: 'file-not-accessible',
        reason: 'this user may not access it',
        remedy: 'Change the permissions of the file or its folder, or set output-directory to another one.',
    },
    EPERM: {
        code: 'file-not-accessible',
        reason: 'the system does not permit it',
        remedy: 'Check the owner and the flags of the file or its folder.',
    },
    ENAMETOOLONG: {
        code: 'file-not-accessible',
        reason: 'the name is too long for the file system',
        remedy: 'Shorten package-name, version or output-directory.',
    },
    ENOTDIR: {
        code: 'file-not-accessible',
        reason: 'a part of the path is a file',
        remedy: 'Set output-directory to a folder.',
    },
    EISDIR: {
        code: 'file-not-accessible',
        reason: 'there is a folder in its place',
        remedy: 'Remove the folder, or set output-directory to another one.',
    },
};
function explanationOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return null;
    const name = String(error.code);
    const known = Object.hasOwn(explanations, name) ? explanations[name] : undefined;
    return known === undefined ? null : { name, ...known };
}
function explainSystemError(error) {
    const known = explanationOf(error);
    if (known === null)
        return null;
    const file = error.path ?? 'A file';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${file} cannot be read or written: ${known.reason} (${known.name}).`, {
        code: known.code,
        remedy: known.remedy,
        cause: error,
    });
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


/***/ }),

/***/ 8114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ withTemporaryFolder),
/* harmony export */   VW: () => (/* binding */ copyToChange),
/* harmony export */   Z8: () => (/* binding */ withFolder),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   uR: () => (/* binding */ foldersUpToRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _owned_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3438);




async function replaceFile(path, write, options = {}) {
    const temporary = (0,_owned_path_js__WEBPACK_IMPORTED_MODULE_3__/* .ownedPath */ .bD)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    try {
        await write(temporary);
        const mode = options.mode ?? (await modeOf(path));
        if (mode !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(temporary, mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw withPath(error, path);
    }
}
function withPath(error, path) {
    if (typeof error === 'object' && error !== null && 'syscall' in error && !('path' in error))
        return Object.assign(error, { path });
    return error;
}
async function modeOf(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).mode & 0o7777;
    }
    catch {
        return undefined;
    }
}
async function copyToChange(input, output) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(input, output, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(output, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(output)).mode | 0o600);
}
function withTemporaryFolder(use, parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    return withFolder((0,_owned_path_js__WEBPACK_IMPORTED_MODULE_3__/* .ownedPath */ .bD)(parent, { visible: true }), use);
}
async function withFolder(path, use) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode: 0o700 });
    try {
        return await use(path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
    }
}
async function foldersUpToRepository(folder) {
    const isRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git')).then(() => true, () => false);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    return isRoot || parent === folder ? [folder] : [folder, ...(await foldersUpToRepository(parent))];
}


/***/ }),

/***/ 3438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   bD: () => (/* binding */ ownedPath),
/* harmony export */   bf: () => (/* binding */ ownerOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _process_process_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9448);



const pattern = /^\.?go-notarize-([1-9]\d{0,9})-([0-9a-z]{1,10})-[0-9a-f]{12}$/;
function ownedPath(folder, { visible = false } = {}) {
    const { pid, startedAt } = (0,_process_process_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .currentProcess */ .DK)();
    const random = crypto.randomUUID().slice(-12);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${visible ? '' : '.'}go-notarize-${pid}-${Math.round(startedAt).toString(36)}-${random}`);
}
function ownerOf(name) {
    const [, pid, startedAt] = pattern.exec(name) ?? [];
    if (pid === undefined || startedAt === undefined)
        return null;
    return { pid: Number(pid), startedAt: Number.parseInt(startedAt, 36) };
}
async function removeLeftovers(folder, log) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])) {
        const owner = ownerOf(name);
        if (owner === null)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        try {
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).uid !== process.getuid?.() || (await (0,_process_process_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .isRunning */ .W_)(owner)))
                continue;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
            log.info(`Removed ${path}, which a killed run left`);
        }
        catch (error) {
            log.debug(`Not removed: ${path} (${String(error)})`);
        }
    }
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
    return text.replaceAll(/^([\s\u0085]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}


/***/ }),

/***/ 946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ appleEndpoints)
/* harmony export */ });
const appleEndpoints = {
    notary: 'https://appstoreconnect.apple.com/notary/v2',
    upload: { kind: 's3', region: 'us-west-2' },
    tickets: 'https://api.apple-cloudkit.com/database/1/com.apple.gk.ticket-delivery/production/public/records/lookup',
    timestamp: 'http://timestamp.apple.com/ts01',
    notaryPause: 15_000,
    replayRoot: null,
};


/***/ }),

/***/ 9448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ currentProcess),
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   pZ: () => (/* binding */ parseOwner)
/* harmony export */ });
const tolerance = 5_000;
function currentProcess() {
    return { pid: process.pid, startedAt: Date.now() - process.uptime() * 1000 };
}
async function isRunning({ pid, startedAt }) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        return error.code === 'EPERM';
    }
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 1955));
    const { TZ } = process.env;
    const { stdout } = await getExecOutput('ps', ['-o', 'lstart=', '-p', String(pid)], {
        silent: true,
        ignoreReturnCode: true,
        env: { LC_ALL: 'C', ...(TZ === undefined ? {} : { TZ }) },
    }).catch(() => ({ stdout: '' }));
    const started = Date.parse(stdout);
    return Number.isNaN(started) || Math.abs(started - startedAt) <= tolerance;
}
function parseOwner(text) {
    try {
        const { pid, startedAt } = JSON.parse(text);
        return Number.isInteger(pid) && pid > 0 && typeof startedAt === 'number' ? { pid, startedAt } : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 1376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createSecrets),
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
    }
}
const shortestSecret = 4;
function createSecrets(onAdd = () => undefined) {
    const known = new Set();
    const note = (form) => {
        if (form.length < shortestSecret || known.has(form))
            return;
        known.add(form);
        onAdd(form);
    };
    return {
        add(secret) {
            const trimmed = secret.trim();
            for (const form of [secret, trimmed, encodeURIComponent(trimmed)])
                note(form);
            for (const line of trimmed.split(/\r?\n/))
                note(line.trim());
        },
        redact(text) {
            let clean = text;
            const longestFirst = [...known].sort((a, b) => b.length - a.length);
            for (const secret of longestFirst)
                clean = clean.replaceAll(secret, '***');
            return clean;
        },
    };
}


/***/ })

};
