export const id = 438;
export const ids = [438];
export const modules = {

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

/***/ 9948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ inputDefinitions)
});

// UNUSED EXPORTS: inputs

;// CONCATENATED MODULE: ./src/settings/input-definition.ts
const yesNo = ['true', 'false'];

;// CONCATENATED MODULE: ./src/settings/build-inputs.ts

const buildInputs = [
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
];

;// CONCATENATED MODULE: ./src/settings/notary-inputs.ts
const notaryInputs = [
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
        example: 'secrets.NOTARY_KEY',
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
        name: 'apple-id',
        group: 'Notarize',
        description: 'In place of an API key: an Apple Account, with apple-id-password and team-id. Needs the apple engine.',
        default: '',
        example: 'releases@example.com',
    },
    {
        name: 'apple-id-password',
        group: 'Notarize',
        description: 'App-specific password of apple-id.',
        default: '',
        secret: true,
        example: 'secrets.APPLE_ID_PASSWORD',
    },
    {
        name: 'team-id',
        group: 'Notarize',
        description: 'Team that apple-id submits for: ten letters and digits.',
        default: '',
        example: 'ABCDE12345',
    },
    {
        name: 'keychain-profile',
        group: 'Notarize',
        description: 'In place of an API key: name under which notarytool store-credentials has kept credentials on this Mac. Needs the apple engine.',
        default: '',
        example: 'release',
    },
    {
        name: 'notary-timeout',
        group: 'Notarize',
        description: "How long to wait for the notary's answer: a number with s, m or h.",
        default: '30m',
    },
    {
        name: 'resubmit-after',
        group: 'Notarize',
        description: 'Submit the same files once more when there is no answer after so long (e.g. 20m), and take the first answer. Empty: never.',
        default: '',
        example: '20m',
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
        description: 'auto: staple the ticket to what can carry one (apps, disk images, packages). off: never.',
        default: 'auto',
        choices: ['auto', 'off'],
    },
    {
        name: 'smoke-test',
        group: 'Finish',
        description: 'Command that is run on each signed program before it is submitted, on macOS; {} is the program. No shell reads it. It has two minutes, and must end with 0.',
        default: '',
        example: '{} --version',
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
        description: "What does the work. apple: Apple's own tools, on macOS. portable: go-notarize's own signer and notary client, on any machine. auto: apple on macOS, portable elsewhere.",
        default: 'auto',
        choices: ['auto', 'apple', 'portable'],
    },
];

;// CONCATENATED MODULE: ./src/settings/signing-inputs.ts

const signingInputs = [
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
        example: 'secrets.DEVELOPER_ID_P12',
    },
    {
        name: 'certificate-password',
        group: 'Sign',
        description: 'Password of the PKCS#12.',
        default: '',
        secret: true,
        example: 'secrets.DEVELOPER_ID_PASSWORD',
    },
    {
        name: 'installer-certificate',
        group: 'Sign',
        description: 'Developer ID Installer certificate with its key, for .pkg; as certificate. Not needed when certificate holds both.',
        default: '',
        secret: true,
        example: 'secrets.INSTALLER_P12',
    },
    {
        name: 'installer-certificate-password',
        group: 'Sign',
        description: 'Password of installer-certificate.',
        default: '',
        secret: true,
        example: 'secrets.INSTALLER_PASSWORD',
    },
    {
        name: 'identity',
        group: 'Sign',
        description: 'In place of certificate: name or SHA-1 of an identity that a keychain of this Mac holds already. Needs the apple engine.',
        default: '',
        example: 'Developer ID Application: Example Ltd (ABCDE12345)',
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
        example: 'http://timestamp.apple.com/ts01',
    },
    {
        name: 'package',
        group: 'Package',
        description: 'zip: put each finished artifact into a .zip as well. dmg, pkg: make a signed disk image or installer package of each, which is what is notarized; both need the apple engine. Several are possible. none: leave them as they are.',
        default: 'none',
        choices: ['none', 'zip', 'dmg', 'pkg'],
        several: true,
        example: 'zip dmg',
    },
    {
        name: 'package-name',
        group: 'Package',
        description: 'Name of the packages without extension. {name}, {version} and {target} (e.g. darwin-arm64) stand for those of the artifact.',
        default: '{name}',
        example: '{name}-{version}-macos',
    },
];

;// CONCATENATED MODULE: ./src/settings/inputs.ts



const inputs = [...buildInputs, ...signingInputs, ...notaryInputs];
const inputDefinitions = inputs;


/***/ }),

/***/ 9342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ parseSettings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/settings/inputs.ts + 4 modules
var inputs = __webpack_require__(9948);
// EXTERNAL MODULE: ./src/settings/values/duration.ts
var duration = __webpack_require__(4526);
;// CONCATENATED MODULE: ./src/settings/values/input-text.ts
const optional = (text) => (text === '' ? null : text);
const words = (text) => text.split(/[\s,]+/).filter((word) => word !== '');
const lines = (text) => text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

;// CONCATENATED MODULE: ./src/settings/parse-notarize.ts


function parseNotarize(text, sign, problems) {
    const submissionId = optional(text('submission-id'));
    const isAdhoc = sign.certificate === null && sign.keychainIdentity === null && submissionId === null;
    const mode = isAdhoc ? 'off' : text('notarize');
    return {
        preflight: text('preflight'),
        mode,
        credentials: mode === 'off' ? null : parseCredentials(text, problems),
        timeout: parseTime('notary-timeout', text, problems),
        resubmitAfter: text('resubmit-after') === '' ? null : parseTime('resubmit-after', text, problems),
        submissionId,
    };
}
const kinds = ['keychain-profile', 'apple-id', 'notary-key'];
function parseCredentials(text, problems) {
    const given = kinds.filter((input) => text(input) !== '');
    if (given.length > 1) {
        problems.push({
            input: given[0] ?? 'notary-key',
            code: 'input-invalid',
            message: `credentials for the notary are given ${given.length} times: ${given.join(' and ')}.`,
            remedy: 'Give one kind of them.',
        });
    }
    if (given[0] === 'keychain-profile')
        return { kind: 'keychain-profile', profile: text('keychain-profile') };
    if (given[0] === 'apple-id')
        return parseAppleId(text, problems);
    demand(['notary-key', 'notary-key-id'], text, problems);
    const issuer = text('notary-issuer');
    const key = { kind: 'api-key', key: text('notary-key'), keyId: text('notary-key-id') };
    return issuer === '' ? key : { ...key, issuer };
}
function parseAppleId(text, problems) {
    demand(['apple-id-password', 'team-id'], text, problems);
    return {
        kind: 'apple-id',
        appleId: text('apple-id'),
        password: text('apple-id-password'),
        teamId: text('team-id'),
    };
}
const credentialRemedies = {
    'apple-id-password': 'Make an app-specific password at account.apple.com, and give it from a secret.',
    'team-id': 'Give the id of the team, which stands in brackets in the name of the certificate.',
};
function demand(inputs, text, problems) {
    for (const input of inputs.filter((name) => text(name) === '')) {
        problems.push({
            input,
            code: 'notary-credentials-missing',
            message: 'it is empty, and the notary cannot be asked without it.',
            remedy: credentialRemedies[input] ??
                'Give an App Store Connect API key (Team key, role Developer), or set notarize to off.',
        });
    }
}
function parseTime(input, text, problems) {
    const milliseconds = (0,duration/* parseDuration */.E)(text(input));
    if (milliseconds !== null)
        return milliseconds;
    problems.push({
        input,
        code: 'input-invalid',
        message: `'${text(input)}' is not a duration.`,
        remedy: 'Write a number with s, m or h, e.g. 30m.',
    });
    return 0;
}

;// CONCATENATED MODULE: ./src/settings/values/url.ts
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

;// CONCATENATED MODULE: ./src/settings/parse-sign.ts


function parseSign(text, problems) {
    const mode = text('signing');
    const isAdhoc = mode === 'adhoc';
    const resuming = text('submission-id') !== '';
    const certificate = isAdhoc ? null : certificateIn(text('certificate'), text('certificate-password'));
    const keychainIdentity = isAdhoc ? null : optional(text('identity'));
    if (mode === 'required' && certificate === null && keychainIdentity === null && !resuming) {
        problems.push({
            input: 'certificate',
            code: 'certificate-missing',
            message: 'there is no certificate to sign with.',
            remedy: 'Give a Developer ID Application certificate (.p12 as base64, from a secret), or set signing to auto or adhoc.',
        });
    }
    if (certificate !== null && keychainIdentity !== null) {
        problems.push({
            input: 'identity',
            code: 'input-invalid',
            message: 'certificate brings an identity, and identity names another one in a keychain.',
            remedy: 'Give one of the two.',
        });
    }
    return {
        mode,
        certificate,
        installerCertificate: isAdhoc
            ? null
            : certificateIn(text('installer-certificate'), text('installer-certificate-password')),
        keychainIdentity,
        entitlements: text('entitlements'),
        identifier: optional(text('identifier')),
        hardenedRuntime: text('hardened-runtime') === 'true',
        timestampUrl: text('timestamp-url') === '' ? null : parseUrl('timestamp-url', text, problems),
    };
}
function certificateIn(text, password) {
    return text === '' ? null : { text, password };
}
const placeholders = ['{name}', '{version}', '{target}'];
function parsePackage(text, problems) {
    const kinds = words(text('package')).filter((kind) => kind !== 'none');
    const name = text('package-name');
    const unknown = name.match(/\{[^}]*\}/g)?.find((found) => !placeholders.includes(found));
    if (unknown !== undefined || /[/\\]/.test(name)) {
        problems.push({
            input: 'package-name',
            code: 'input-invalid',
            message: unknown ? `it does not know ${unknown}.` : `'${name}' is no name of a file.`,
            remedy: `Write a name without folders; ${placeholders.join(', ')} stand for those of the artifact.`,
        });
    }
    if (name.includes('{version}') && text('version') === '') {
        problems.push({
            input: 'version',
            code: 'input-invalid',
            message: 'package-name uses {version}, but version is empty.',
            remedy: 'Give the version, or take {version} out of package-name.',
        });
    }
    return { kinds: new Set(kinds), name };
}

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

;// CONCATENATED MODULE: ./src/settings/values/command-words.ts
function splitCommand(text) {
    const pattern = /\s*((?:[^\s"']+|"[^"]*"|'[^']*')+)/y;
    const words = [];
    let end = 0;
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
        words.push((found[1] ?? '').replaceAll(/"([^"]*)"|'([^']*)'/g, (_, double, single) => double ?? single));
        end = pattern.lastIndex;
    }
    return text.slice(end).trim() === '' ? words : null;
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
        package: parsePackage(text, problems),
        notarize,
        staple: text('staple') === 'auto',
        smokeTest: parseSmokeTest(text, problems),
        failOn: text('fail-on') === 'never' ? 'never' : 'rejected',
        engine: text('engine'),
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
    for (const { name, choices, several } of inputs/* inputDefinitions */.Z) {
        const value = text(name);
        const unknown = (several ? words(value) : [value]).find((choice) => !(choices?.includes(choice) ?? true));
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
function parseSmokeTest(text, problems) {
    const command = splitCommand(text('smoke-test'));
    if (command?.length === 0)
        return null;
    if (command?.some((word) => word.includes('{}')))
        return command;
    problems.push({
        input: 'smoke-test',
        code: 'input-invalid',
        message: command ? 'it does not say where the program goes.' : 'a quote in it is not closed.',
        remedy: 'Write a command with {} in the place of the program, e.g. {} --version.',
    });
    return null;
}


/***/ }),

/***/ 4526:
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
