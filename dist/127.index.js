export const id = 127;
export const ids = [127];
export const modules = {

/***/ 707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ issueLines)
/* harmony export */ });
function issueLines({ severity, code, architecture, path, offset, message, remedy }) {
    const place = [architecture, path, offset === undefined ? null : `offset ${offset}`];
    return `  ${severity}: ${message} [${code}]\n    at ${place.filter(Boolean).join(', ')}\n    ${remedy}`;
}


/***/ }),

/***/ 3127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectCommand: () => (/* reexport */ inspectCommand),
  preflightCommand: () => (/* reexport */ preflightCommand),
  signCommand: () => (/* reexport */ signCommand),
  verifyCommand: () => (/* reexport */ verifyCommand)
});

// EXTERNAL MODULE: ./src/gatekeeper/inspect.ts
var inspect = __webpack_require__(5181);
// EXTERNAL MODULE: ./src/commands/paths.ts
var commands_paths = __webpack_require__(430);
;// CONCATENATED MODULE: ./src/commands/inspect.ts


const inspectCommand = {
    help: [
        'Usage: go-notarize inspect [--json] PATH...',
        '',
        'Says for each slice of a program, or of the main program of an app, what is signed, by whom and how.',
        'Gives no verdict: that is what verify is for.',
    ].join('\n'),
    options: {},
    async run(given, terminal) {
        const paths = await (0,commands_paths/* existingPaths */.U)(given, terminal);
        const inspections = await Promise.all(paths.map(async (path) => ({ path, slices: await (0,inspect/* inspectPath */.u)(path) })));
        if (terminal.json)
            terminal.printJson(inspections);
        else
            for (const inspection of inspections)
                terminal.print(render(inspection));
        return 0;
    },
};
function render({ path, slices }) {
    return [path, ...slices.map(renderSlice)].join('\n');
}
function renderSlice({ arch, fileType, minOS, sdk, signature }) {
    const rows = [
        ['signature', signature.kind],
        ['identifier', signature.identifier],
        ['team', signature.teamId],
        ['cdhash', signature.cdHash],
        ['flags', signature.flags.join(', ') || null],
        ['hash', signature.hashType && `${signature.hashType}, pages of ${signature.pageSize} bytes`],
        ['runtime', signature.runtimeVersion],
        ['authority', signature.authorities.join(' < ') || null],
        ['timestamp', signature.timestamp],
        ['Info.plist', signature.kind === 'none' ? null : signature.infoPlist],
        ['requirement', signature.requirement],
        ['entitlements', renderEntitlements(signature.entitlements)],
    ];
    const system = [minOS && `macOS ${minOS} or later`, sdk && `SDK ${sdk}`].filter(Boolean).join(', ');
    const width = Math.max(...rows.map(([name]) => name.length));
    const shown = rows.filter((row) => row[1] !== null);
    return [
        `  ${arch} ${fileType}${system === '' ? '' : ` (${system})`}`,
        ...shown.map(([name, value]) => `    ${name.padEnd(width)}  ${value}`),
    ].join('\n');
}
function renderEntitlements(entitlements) {
    const lines = Object.entries(entitlements).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
    return lines.length === 0 ? null : lines.join(`\n${' '.repeat(18)}`);
}

// EXTERNAL MODULE: ./src/identity/trust.ts + 1 modules
var identity_trust = __webpack_require__(9542);
// EXTERNAL MODULE: ./src/preflight/preflight.ts
var preflight = __webpack_require__(1296);
// EXTERNAL MODULE: ./src/settings/endpoints.ts
var endpoints = __webpack_require__(5383);
// EXTERNAL MODULE: ./src/system/clock.ts
var clock = __webpack_require__(3347);
// EXTERNAL MODULE: ./src/commands/issue-lines.ts
var issue_lines = __webpack_require__(707);
;// CONCATENATED MODULE: ./src/commands/preflight.ts






const preflightCommand = {
    help: [
        'Usage: go-notarize preflight [--json] PATH...',
        '',
        'Says what the notary would say of programs, apps and folders of them, without sending anything anywhere.',
        'Exit code 0: nothing that it would refuse; 1: errors found.',
    ].join('\n'),
    options: {},
    async run(given, terminal) {
        const paths = await (0,commands_paths/* existingPaths */.U)(given, terminal);
        const trust = (0,identity_trust/* trustOf */.An)((0,endpoints/* readEndpoints */.Z)(terminal.environment).replayRoot);
        const issues = await (0,preflight/* preflight */.Mz)(paths, { trust, now: clock/* systemClock */.m.now() });
        const verdict = (0,preflight/* readinessOf */.co)(issues);
        if (terminal.json)
            terminal.printJson({ verdict, issues });
        else
            terminal.print([verdict, ...issues.map(issue_lines/* issueLines */.F)].join('\n'));
        return verdict === 'ready' ? 0 : 1;
    },
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/engine/portable/sign-artifact.ts + 3 modules
var sign_artifact = __webpack_require__(1341);
// EXTERNAL MODULE: ./src/identity/pkcs12.ts + 3 modules
var pkcs12 = __webpack_require__(1315);
// EXTERNAL MODULE: ./src/identity/select.ts
var identity_select = __webpack_require__(3428);
// EXTERNAL MODULE: ./src/signature/entitlements.ts + 2 modules
var entitlements = __webpack_require__(4447);
// EXTERNAL MODULE: ./src/signature/sign-macho.ts + 4 modules
var sign_macho = __webpack_require__(2351);
// EXTERNAL MODULE: ./src/signature/timestamp.ts
var timestamp = __webpack_require__(2090);
// EXTERNAL MODULE: ./src/system/endpoints.ts
var system_endpoints = __webpack_require__(4435);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/system/files.ts
var files = __webpack_require__(1650);
// EXTERNAL MODULE: ./src/system/http.ts
var http = __webpack_require__(3757);
// EXTERNAL MODULE: ./src/commands/usage.ts
var usage = __webpack_require__(625);
;// CONCATENATED MODULE: ./src/commands/sign.ts















const signCommand = {
    help: [
        'Usage: go-notarize sign (--identity FILE.p12 --identity-password-env NAME | --adhoc) [options] PATH...',
        '',
        'Signs programs and apps in place, or to --output, inside-out.',
        '',
        '  --identity FILE.p12            certificate and key; the password comes from an environment variable,',
        '  --identity-password-env NAME   since an argument could be read by every process of the machine',
        '  --adhoc                        sign without an identity',
        '  --identifier ID                identifier; default: CFBundleIdentifier, else the file name',
        '  --entitlements FILE.plist      entitlements for the main program',
        '  --options runtime              hardened runtime',
        "  --timestamp-url URL|none       timestamp service; default: Apple's",
        `  --preserve-metadata LIST       keep from the present signature: ${sign_macho/* preservedParts */.B.join(',')}`,
        '  --output PATH                  write there and leave the original alone (one path only)',
    ].join('\n'),
    options: {
        identity: { type: 'string' },
        'identity-password-env': { type: 'string' },
        adhoc: { type: 'boolean' },
        identifier: { type: 'string' },
        entitlements: { type: 'string' },
        options: { type: 'string' },
        'timestamp-url': { type: 'string' },
        'preserve-metadata': { type: 'string' },
        output: { type: 'string' },
    },
    async run(given, terminal) {
        const paths = await (0,commands_paths/* existingPaths */.U)(given, terminal);
        const how = {
            identifier: given.text('identifier') ?? null,
            entitlements: await readEntitlements(given),
            hardenedRuntime: readSigningOptions(given),
        };
        const maker = await openMaker(given, terminal);
        const output = readOutput(paths, given, terminal);
        const results = [];
        for (const path of paths) {
            const kind = (await (0,promises_.stat)(path)).isDirectory() ? 'app' : 'binary';
            const facts = await signTo({ kind, path }, output, (at, to) => (0,sign_artifact/* signArtifact */.o)({ kind, path: at }, how, { ...maker, ...(to === null ? {} : { output: to }) }));
            results.push({ path: output ?? path, ...facts });
        }
        if (terminal.json)
            terminal.printJson(results);
        else
            for (const { path, identifier, slices } of results)
                terminal.print(sign_render(path, identifier, slices));
        return 0;
    },
};
function sign_render(path, identifier, slices) {
    const lines = slices.map(({ arch, cdHashes }) => `  ${arch.padEnd(8)} cdhash ${cdHashes.join(', ')}`);
    return [`${path}: signed as ${identifier}`, ...lines].join('\n');
}
async function readEntitlements(given) {
    const path = given.text('entitlements');
    if (path === undefined)
        return null;
    try {
        return (0,entitlements/* parseEntitlements */.W8)(await (0,promises_.readFile)(path), 'entitlements').xml;
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            throw error;
        throw (0,usage/* usage */.C)('entitlements', `The entitlements ${path} cannot be read.`, 'Name a property list file.');
    }
}
function readSigningOptions(given) {
    const options = given.text('options');
    if (options === undefined || options === 'runtime')
        return options === 'runtime';
    throw (0,usage/* usage */.C)('options', `'${options}' is not a signing option.`, 'Use --options runtime, or leave it out.');
}
function readPreserved(given) {
    const parts = (given.text('preserve-metadata') ?? '').split(',').filter((part) => part !== '');
    const isPart = (part) => sign_macho/* preservedParts */.B.some((known) => known === part);
    const unknown = parts.find((part) => !isPart(part));
    if (unknown === undefined)
        return parts.filter(isPart);
    throw (0,usage/* usage */.C)('preserve-metadata', `'${unknown}' cannot be preserved.`, `Use ${sign_macho/* preservedParts */.B.join(', ')}.`);
}
async function openMaker(given, terminal) {
    const signingTime = clock/* systemClock */.m.now();
    const preserve = readPreserved(given);
    if (given.flag('adhoc'))
        return { signer: 'adhoc', timestamper: null, signingTime, preserve };
    const signer = await openIdentity(given, terminal);
    const url = given.text('timestamp-url') ?? system_endpoints/* appleEndpoints */.Z.timestamp;
    const world = { http: (0,http/* createHttp */.V)(), clock: clock/* systemClock */.m, log: terminal.log };
    return {
        signer,
        timestamper: url === 'none' ? null : (0,timestamp/* createTimestamper */.Sc)({ ...world, url }),
        signingTime,
        preserve,
    };
}
async function openIdentity(given, terminal) {
    const path = given.text('identity');
    const variable = given.text('identity-password-env');
    if (path === undefined) {
        throw (0,usage/* usage */.C)('identity', 'There is nothing to sign with.', 'Give --identity FILE.p12, or --adhoc.');
    }
    const password = variable === undefined ? '' : terminal.environment[variable];
    if (password === undefined) {
        throw (0,usage/* usage */.C)('identity-password-env', `The variable ${variable} is not set.`, 'Export it before the call.');
    }
    const bytes = await (0,pkcs12/* decodeCertificateInput */.M)(path, 'identity');
    const identities = (0,pkcs12/* openPkcs12 */.z)({ bytes, password, input: 'identity' });
    const other = identities.find(({ kind }) => kind !== 'developer-id-application');
    if (identities.length === 1 && other) {
        terminal.log.warning(`${other.name} is not a Developer ID Application certificate; the notary will refuse this.`);
        return other;
    }
    return (0,identity_select/* selectIdentity */.R)(identities, {
        wanted: 'developer-id-application',
        now: clock/* systemClock */.m.now(),
        input: 'identity',
    });
}
function readOutput(paths, given, terminal) {
    const output = given.text('output');
    if (output === undefined)
        return null;
    if (paths.length === 1)
        return (0,external_node_path_.resolve)(terminal.workingDirectory, output);
    throw (0,usage/* usage */.C)('output', '--output takes one path.', 'Sign the others in calls of their own.');
}
async function signTo({ kind, path }, output, sign) {
    if (output === null)
        return sign(path, null);
    try {
        return kind === 'binary' ? await sign(path, output) : await signCopy(path, output, sign);
    }
    catch (cause) {
        if (cause instanceof errors/* Failure */.HR || !isSystemError(cause))
            throw cause;
        throw new errors/* InputError */.dz('output', `${output} cannot be written (${cause.code}).`, {
            code: 'output-not-writable',
            remedy: 'Choose a place that this user may write to.',
            cause,
        });
    }
}
function signCopy(bundle, output, sign) {
    return (0,files/* withTemporaryFolder */.EX)(async (folder) => {
        const copy = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(bundle));
        await (0,promises_.cp)(bundle, copy, { recursive: true, verbatimSymlinks: true });
        const facts = await sign(copy, null);
        await (0,promises_.rm)(output, { recursive: true, force: true });
        await (0,promises_.rename)(copy, output);
        return facts;
    }, (0,external_node_path_.dirname)(output));
}
function isSystemError(error) {
    return error instanceof Error && 'syscall' in error;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/bundle/verify-bundle.ts + 14 modules
var verify_bundle = __webpack_require__(4644);
;// CONCATENATED MODULE: ./src/gatekeeper/verify.ts

async function verifyPath(path, options) {
    const code = await (0,verify_bundle/* verifyCode */.H)(path, options);
    return { valid: code.valid, authority: code.authority, problems: (0,verify_bundle/* allProblems */.U)(code) };
}

;// CONCATENATED MODULE: ./src/commands/verify.ts









const verifyCommand = {
    help: [
        'Usage: go-notarize verify [--json] [--replay-root FILE.pem] PATH...',
        '',
        "Recomputes every hash, the certificate chain up to Apple's root, the timestamp and the designated",
        'requirement, offline, and names what does not hold. Exit code 0: all hold; 1: problems found.',
        '',
        "  --replay-root FILE.pem  also accept the throwaway root of a replay; never reported as Apple's",
    ].join('\n'),
    options: { 'replay-root': { type: 'string' } },
    async run(given, terminal) {
        const paths = await (0,commands_paths/* existingPaths */.U)(given, terminal);
        const rootPath = given.text('replay-root');
        const trust = (0,identity_trust/* trustOf */.An)(rootPath === undefined ? null : await (0,promises_.readFile)(rootPath, 'utf8'));
        const now = clock/* systemClock */.m.now();
        const results = await Promise.all(paths.map(async (path) => ({
            path,
            slices: await slicesOf(path),
            ...(await verifyPath(path, { trust, now })),
        })));
        if (terminal.json)
            terminal.printJson(results);
        else
            for (const result of results)
                terminal.print(verify_render(result, terminal));
        return results.every(({ valid }) => valid) ? 0 : 1;
    },
};
function slicesOf(path) {
    return (0,inspect/* inspectPath */.u)(path).catch((error) => {
        if (error instanceof errors/* FormatError */.IF)
            return [];
        throw error;
    });
}
const authorities = {
    apple: "signed under Apple's root",
    replay: 'signed under the throwaway root of a replay',
};
function verify_render({ path, valid, authority, problems }, { colour }) {
    const paint = (format, text) => (colour ? (0,external_node_util_.styleText)(format, text) : text);
    const verdict = valid ? paint('green', 'valid') : paint('red', 'not valid');
    const signedBy = authority === null ? '' : `, ${authorities[authority]}`;
    return [`${path}: ${verdict}${signedBy}`, ...problems.map(issue_lines/* issueLines */.F)].join('\n');
}

;// CONCATENATED MODULE: ./src/commands/looking.ts






/***/ }),

/***/ 430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ existingPaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(625);




async function existingPaths(given, terminal) {
    if (given.positionals.length === 0) {
        throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .usage */ .C)('path', 'No path is given.', 'Name one or more programs or apps after the command.');
    }
    const paths = given.positionals.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.workingDirectory, path));
    for (const path of paths)
        await mustExist(path);
    return paths;
}
async function mustExist(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    }
    catch (cause) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('path', `There is no file or folder ${path}.`, {
            code: 'file-not-found',
            remedy: 'Check the path.',
            cause,
        });
    }
}


/***/ }),

/***/ 625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

function usage(option, message, remedy) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(option, message, { code: 'usage', remedy });
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


/***/ })

};
