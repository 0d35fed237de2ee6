export const id = 53;
export const ids = [53];
export const modules = {

/***/ 3053:
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
;// CONCATENATED MODULE: ./src/report/runner-commands.ts


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

// EXTERNAL MODULE: ./src/settings/endpoints.ts
var endpoints = __webpack_require__(5383);
// EXTERNAL MODULE: ./src/settings/inputs.ts
var inputs = __webpack_require__(7428);
// EXTERNAL MODULE: ./src/settings/parse.ts + 1 modules
var parse = __webpack_require__(9325);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/system/secrets.ts
var system_secrets = __webpack_require__(1376);
// EXTERNAL MODULE: ./src/system/signals.ts
var signals = __webpack_require__(5240);
;// CONCATENATED MODULE: ./src/main.ts









const state = { started: 'started', temporaryFolder: 'temporary-folder', goCache: 'go-cache' };
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
        settings = (0,parse/* parseSettings */.P)(readInput, process.env.GITHUB_WORKSPACE ?? process.cwd());
    }
    catch (error) {
        return failAtOnce(error);
    }
    const [{ run }, { actionsLog, publish }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(723), __webpack_require__.e(548), __webpack_require__.e(701), __webpack_require__.e(942), __webpack_require__.e(838), __webpack_require__.e(959), __webpack_require__.e(88), __webpack_require__.e(663), __webpack_require__.e(600), __webpack_require__.e(790), __webpack_require__.e(448), __webpack_require__.e(440), __webpack_require__.e(978), __webpack_require__.e(346), __webpack_require__.e(50), __webpack_require__.e(219)]).then(__webpack_require__.bind(__webpack_require__, 9219)),
        Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(838), __webpack_require__.e(346), __webpack_require__.e(23)]).then(__webpack_require__.bind(__webpack_require__, 3023)),
    ]);
    const result = await run({
        settings,
        endpoints: (0,endpoints/* readEndpoints */.Z)(process.env),
        log: actionsLog(),
        secrets,
        signal: (0,signals/* abortOnSignals */.P)(),
        temporaryParent: process.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(),
        onTemporaryFolder: (path) => saveState(state.temporaryFolder, path),
        onSubmitted: ({ id }) => setOutput('submission-id', id),
        restoreGoCache: (go, runner) => restoreGoCache(settings, go, runner),
        source: sourceOf(process.env, settings),
    });
    await publish(result, settings.failOn);
}
async function restoreGoCache(settings, go, run) {
    if (!settings.go.cache)
        return false;
    const { restoreGoCache: restore } = await __webpack_require__.e(/* import() */ 179).then(__webpack_require__.bind(__webpack_require__, 1179));
    const cache = await restore({
        go,
        workingDirectory: settings.workingDirectory,
        dependencyPath: settings.go.cacheDependencyPath,
        run,
        log: (await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(838), __webpack_require__.e(346), __webpack_require__.e(23)]).then(__webpack_require__.bind(__webpack_require__, 3023))).actionsLog(),
    });
    if (cache !== null)
        saveState(state.goCache, JSON.stringify(cache));
    return cache?.hit ?? false;
}
async function post() {
    const folder = getState(state.temporaryFolder);
    if (folder !== '') {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        sayInfo(`Removed ${folder}`);
    }
    const goCache = getState(state.goCache);
    if (goCache === '')
        return;
    const { saveGoCache } = await __webpack_require__.e(/* import() */ 179).then(__webpack_require__.bind(__webpack_require__, 1179));
    const { actionsLog } = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(838), __webpack_require__.e(346), __webpack_require__.e(23)]).then(__webpack_require__.bind(__webpack_require__, 3023));
    await saveGoCache(JSON.parse(goCache), actionsLog());
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

/***/ 1145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const unitMilliseconds = { s: 1_000, m: 60_000, h: 3_600_000 };
function parseDuration(text) {
    const [, digits, unit] = /^(\d{1,6})([smh])$/.exec(text) ?? [];
    const milliseconds = Number(digits) * (unitMilliseconds[unit ?? ''] ?? 0);
    return milliseconds > 0 ? milliseconds : null;
}


/***/ }),

/***/ 5383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ endpointsVariable),
/* harmony export */   Z: () => (/* binding */ readEndpoints)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4435);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);



const endpointsVariable = 'GO_NOTARIZE_ENDPOINTS';
function readEndpoints(environment) {
    const path = environment[endpointsVariable];
    if (path === undefined || path === '')
        return _system_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .appleEndpoints */ .Z;
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (cause) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(endpointsVariable, `${endpointsVariable} names ${path}, which cannot be read.`, {
            code: 'input-invalid',
            remedy: `Unset ${endpointsVariable}; only a replay sets it.`,
            cause,
        });
    }
}


/***/ }),

/***/ 7428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ inputDefinitions)
/* harmony export */ });
/* unused harmony export inputs */
const yesNo = ['true', 'false'];
const inputs = [
    {
        name: 'go-version',
        group: 'Go',
        description: 'Exact Go version to build with. Without it the version comes from go-version-file.',
        default: '',
        example: '1.26.8',
    },
    {
        name: 'go-version-file',
        group: 'Go',
        description: 'File that names the Go version: go.mod, go.work, .go-version or .tool-versions. Looked for in working-directory when go-version is empty.',
        default: '',
        example: 'go.mod',
    },
    {
        name: 'go-download-base-url',
        group: 'Go',
        description: 'Mirror of the Go download site, with the same JSON index.',
        default: 'https://go.dev/dl',
    },
    {
        name: 'goproxy',
        group: 'Go',
        description: 'GOPROXY for module downloads, and a way to get Go itself (as the golang.org/toolchain module). Default: what the environment says.',
        default: '',
        example: 'https://goproxy.example.com,direct',
    },
    {
        name: 'cache',
        group: 'Go',
        description: "Keep Go's module and build caches between runs with the Actions cache.",
        default: 'true',
        choices: yesNo,
    },
    {
        name: 'cache-dependency-path',
        group: 'Go',
        description: 'File whose content names the cache; go.sum in working-directory when empty.',
        default: '',
        example: 'backend/go.sum',
    },
    {
        name: 'working-directory',
        group: 'Build',
        description: 'Folder of the Go module; relative paths in other inputs start here.',
        default: '.',
    },
    {
        name: 'packages',
        group: 'Build',
        description: 'Main packages to build, separated by spaces or lines.',
        default: '.',
        example: './cmd/tool ./cmd/helper',
    },
    {
        name: 'targets',
        group: 'Build',
        description: 'What to build for: darwin/arm64, darwin/amd64, darwin/universal (both in one file); several separated by spaces, commas or lines.',
        default: 'darwin/universal',
    },
    {
        name: 'ldflags',
        group: 'Build',
        description: 'Flags for the Go linker. {version} stands for the input version.',
        default: '-s -w',
        example: '-s -w -X main.version={version}',
    },
    {
        name: 'tags',
        group: 'Build',
        description: 'Go build tags, separated by commas or spaces.',
        default: '',
        example: 'netgo,release',
    },
    {
        name: 'build-flags',
        group: 'Build',
        description: 'More flags for go build, one a line. -trimpath is always given.',
        default: '',
        example: '-mod=vendor',
    },
    {
        name: 'cgo',
        group: 'Build',
        description: 'Build with cgo (CGO_ENABLED=1). Needs a C compiler for macOS, so a macOS runner.',
        default: 'false',
        choices: yesNo,
    },
    {
        name: 'version',
        group: 'Build',
        description: "Version of the program: {version} in ldflags, and the app's CFBundleShortVersionString.",
        default: '',
        example: '1.4.0',
    },
    {
        name: 'output-directory',
        group: 'Build',
        description: 'Folder for what is shipped: programs, SHA256SUMS and report.json.',
        default: 'dist-macos',
    },
    {
        name: 'artifacts',
        group: 'Build',
        description: 'Programs or apps that are built already, one a line. Go is then neither installed nor run. They are signed where they lie.',
        default: '',
        example: 'build/tool',
    },
    {
        name: 'app',
        group: 'App',
        description: 'Folder with Info.plist, icon and Resources to make an .app of the one package, or a finished .app that takes the built program.',
        default: '',
        example: 'packaging/app',
    },
    {
        name: 'app-name',
        group: 'App',
        description: 'Name of the .app; by default CFBundleName of its Info.plist.',
        default: '',
        example: 'Hello',
    },
    {
        name: 'bundle-id',
        group: 'App',
        description: 'CFBundleIdentifier, where Info.plist has none.',
        default: '',
        example: 'com.example.hello',
    },
    {
        name: 'signing',
        group: 'Sign',
        description: 'required: fail without a certificate. auto: sign ad-hoc when there is none (forks have no secrets) and skip the notary. adhoc: always sign ad-hoc.',
        default: 'required',
        choices: ['required', 'auto', 'adhoc'],
    },
    {
        name: 'certificate',
        group: 'Sign',
        description: 'Developer ID Application certificate with its key: a PKCS#12 (.p12) as base64, or its path.',
        default: '',
        secret: true,
    },
    {
        name: 'certificate-password',
        group: 'Sign',
        description: 'Password of the PKCS#12.',
        default: '',
        secret: true,
    },
    {
        name: 'entitlements',
        group: 'Sign',
        description: 'Entitlements of the program: a property list file, inline XML, or a preset (none, jit, network, sandbox, metal, debug).',
        default: 'none',
        example: 'packaging/entitlements.plist',
    },
    {
        name: 'identifier',
        group: 'Sign',
        description: 'Identifier in the signature. Default: bundle-id for an app, else the file name.',
        default: '',
        example: 'com.example.tool',
    },
    {
        name: 'hardened-runtime',
        group: 'Sign',
        description: 'Sign with the hardened runtime, which the notary demands.',
        default: 'true',
        choices: yesNo,
    },
    {
        name: 'timestamp-url',
        group: 'Sign',
        description: "Timestamp service (RFC 3161); Apple's when empty. The notary accepts only Apple's.",
        default: '',
    },
    {
        name: 'package',
        group: 'Package',
        description: 'zip: put each finished artifact into a .zip as well. none: leave them as they are.',
        default: 'none',
        choices: ['none', 'zip'],
    },
    {
        name: 'preflight',
        group: 'Notarize',
        description: 'Say before the upload what the notary would reject: error stops the run, warn goes on.',
        default: 'error',
        choices: ['error', 'warn', 'off'],
    },
    {
        name: 'notarize',
        group: 'Notarize',
        description: 'wait: submit and wait for the answer. submit: only submit; finish later with submission-id.',
        default: 'wait',
        choices: ['wait', 'submit', 'off'],
    },
    {
        name: 'notary-key',
        group: 'Notarize',
        description: 'App Store Connect API key: the text of the .p8 file, or that text as base64.',
        default: '',
        secret: true,
    },
    {
        name: 'notary-key-id',
        group: 'Notarize',
        description: 'Id of the API key: ten letters and digits.',
        default: '',
        example: '2X9R4HXF34',
    },
    {
        name: 'notary-issuer',
        group: 'Notarize',
        description: 'Issuer of the API key (a UUID). Leave empty for an individual key.',
        default: '',
        example: '57246542-96fe-1a63-e053-0824d011072a',
    },
    {
        name: 'notary-timeout',
        group: 'Notarize',
        description: "How long to wait for the notary's answer: a number with s, m or h.",
        default: '30m',
    },
    {
        name: 'submission-id',
        group: 'Notarize',
        description: 'Finish an earlier submission of the files named in artifacts: wait, staple, assess.',
        default: '',
        example: '2efe2717-52ef-43a5-96dc-0797e4ca1041',
    },
    {
        name: 'staple',
        group: 'Finish',
        description: 'auto: staple the ticket to what can carry one (apps). off: never.',
        default: 'auto',
        choices: ['auto', 'off'],
    },
    {
        name: 'fail-on',
        group: 'Finish',
        description: 'rejected: a rejection fails the job. never: it is only reported.',
        default: 'rejected',
        choices: ['rejected', 'never'],
    },
    {
        name: 'engine',
        group: 'Run',
        description: "What does the work: portable is go-notarize's own signer and notary client, on any machine; auto takes it everywhere.",
        default: 'auto',
        choices: ['auto', 'portable'],
    },
];
const inputDefinitions = inputs;


/***/ }),

/***/ 9325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ parseSettings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/settings/duration.ts
var duration = __webpack_require__(1145);
// EXTERNAL MODULE: ./src/settings/inputs.ts
var inputs = __webpack_require__(7428);
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
    return new errors/* InputError */.dz(problems.map(({ input }) => input).join(', '), `${problems.length} settings cannot be used:\n${lines.join('\n')}`, { code: 'input-invalid', remedy: 'Correct each of the settings listed.' });
}

;// CONCATENATED MODULE: ./src/settings/parse.ts




const targets = ['darwin/arm64', 'darwin/amd64', 'darwin/universal'];
function parseSettings(read, currentDirectory) {
    const problems = [];
    const text = withDefaults(read);
    checkChoices(text, problems);
    const workingDirectory = (0,external_node_path_.resolve)(currentDirectory, text('working-directory'));
    const inWork = (path) => (0,external_node_path_.resolve)(workingDirectory, path);
    const artifacts = lines(text('artifacts')).map(inWork);
    const packages = words(text('packages'));
    const sign = parseSign(text, problems);
    const notarize = parseNotarize(text, sign, problems);
    const app = text('app') === '' ? null : text('app');
    if (app !== null && packages.length !== 1) {
        problems.push({
            input: 'app',
            code: 'input-invalid',
            message: `an app holds one main program, but packages names ${packages.length}.`,
            remedy: 'Name the one package of the app in packages.',
        });
    }
    if (notarize.submissionId !== null && artifacts.length === 0) {
        problems.push({
            input: 'submission-id',
            code: 'input-invalid',
            message: 'the files that were submitted are not named.',
            remedy: 'Name the signed files of that submission in artifacts.',
        });
    }
    const settings = {
        workingDirectory,
        outputDirectory: inWork(text('output-directory')),
        go: {
            version: optional(text('go-version')),
            versionFile: optional(text('go-version-file')),
            downloadBaseUrl: parseUrl('go-download-base-url', text, problems),
            proxy: optional(text('goproxy')),
            cache: text('cache') === 'true',
            cacheDependencyPath: optional(text('cache-dependency-path')),
        },
        build: {
            packages,
            targets: parseTargets(text('targets'), problems),
            ldflags: parseLdflags(text, problems),
            tags: words(text('tags')),
            flags: lines(text('build-flags')),
            cgo: text('cgo') === 'true',
            version: optional(text('version')),
            artifacts,
        },
        app: app === null
            ? null
            : { folder: inWork(app), name: optional(text('app-name')), bundleId: optional(text('bundle-id')) },
        sign,
        package: text('package') === 'zip' ? 'zip' : 'none',
        notarize,
        staple: text('staple') === 'auto',
        failOn: text('fail-on') === 'never' ? 'never' : 'rejected',
        engine: 'portable',
    };
    if (problems.length > 0)
        throw failWith(problems);
    return settings;
}
function withDefaults(read) {
    const defaults = new Map(inputs/* inputDefinitions */.Z.map(({ name, default: value }) => [name, value]));
    return (name) => {
        const given = read(name).trim();
        return given === '' ? (defaults.get(name) ?? '') : given;
    };
}
function checkChoices(text, problems) {
    for (const { name, choices } of inputs/* inputDefinitions */.Z) {
        const value = text(name);
        if (choices === undefined || choices.includes(value))
            continue;
        problems.push({
            input: name,
            code: 'input-invalid',
            message: `'${value}' is not one of ${choices.join(', ')}.`,
            remedy: `Use ${choices.join(' or ')}.`,
        });
    }
}
function parseTargets(text, problems) {
    const wanted = [...new Set(words(text))];
    const known = wanted.filter((target) => targets.includes(target));
    for (const unknown of wanted.filter((target) => !targets.includes(target))) {
        problems.push({
            input: 'targets',
            code: 'target-unknown',
            message: `'${unknown}' is not a target that can be built.`,
            remedy: `Use ${targets.join(', ')}.`,
        });
    }
    return known;
}
function parseLdflags(text, problems) {
    const ldflags = text('ldflags');
    const version = text('version');
    if (ldflags.includes('{version}') && version === '') {
        problems.push({
            input: 'version',
            code: 'input-invalid',
            message: 'ldflags uses {version}, but version is empty.',
            remedy: 'Give the version, or take {version} out of ldflags.',
        });
    }
    return ldflags.replaceAll('{version}', version);
}
function parseSign(text, problems) {
    const mode = text('signing');
    const certificate = text('certificate');
    const resuming = text('submission-id') !== '';
    if (mode === 'required' && certificate === '' && !resuming) {
        problems.push({
            input: 'certificate',
            code: 'certificate-missing',
            message: 'there is no certificate to sign with.',
            remedy: 'Give a Developer ID Application certificate (.p12 as base64, from a secret), or set signing to auto or adhoc.',
        });
    }
    return {
        mode,
        certificate: certificate === '' || mode === 'adhoc'
            ? null
            : { text: certificate, password: text('certificate-password') },
        entitlements: text('entitlements'),
        identifier: optional(text('identifier')),
        hardenedRuntime: text('hardened-runtime') === 'true',
        timestampUrl: text('timestamp-url') === '' ? null : parseUrl('timestamp-url', text, problems),
    };
}
function parseNotarize(text, sign, problems) {
    const submissionId = optional(text('submission-id'));
    const adhoc = sign.certificate === null && submissionId === null;
    const mode = adhoc ? 'off' : text('notarize');
    const key = text('notary-key');
    const keyId = text('notary-key-id');
    const issuer = text('notary-issuer');
    if (mode !== 'off') {
        for (const [input, value] of [
            ['notary-key', key],
            ['notary-key-id', keyId],
        ]) {
            if (value !== '')
                continue;
            problems.push({
                input,
                code: 'notary-credentials-missing',
                message: 'it is empty, and the notary cannot be asked without it.',
                remedy: 'Give an App Store Connect API key (Team key, role Developer), or set notarize to off.',
            });
        }
    }
    return {
        preflight: text('preflight'),
        mode,
        credentials: mode === 'off' ? null : { kind: 'api-key', key, keyId, ...(issuer === '' ? {} : { issuer }) },
        timeout: readTimeout(text, problems),
        submissionId,
    };
}
function readTimeout(text, problems) {
    const milliseconds = (0,duration/* parseDuration */.E)(text('notary-timeout'));
    if (milliseconds !== null)
        return milliseconds;
    problems.push({
        input: 'notary-timeout',
        code: 'input-invalid',
        message: `'${text('notary-timeout')}' is not a duration.`,
        remedy: 'Write a number with s, m or h, e.g. 30m.',
    });
    return 0;
}
function parseUrl(input, text, problems) {
    const value = text(input);
    if (/^https?:\/\//.test(value) && URL.canParse(value))
        return value.replace(/\/+$/, '');
    problems.push({
        input,
        code: 'input-invalid',
        message: `'${value}' is not a web address.`,
        remedy: 'Write it with https:// in front.',
    });
    return value;
}
const optional = (text) => (text === '' ? null : text);
const words = (text) => text.split(/[\s,]+/).filter((word) => word !== '');
const lines = (text) => text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');


/***/ }),

/***/ 4435:
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


/***/ }),

/***/ 1376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createSecrets)
/* harmony export */ });
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


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ abortOnSignals)
/* harmony export */ });
function abortOnSignals() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => controller.abort());
    return controller.signal;
}


/***/ })

};
