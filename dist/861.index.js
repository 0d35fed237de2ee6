export const id = 861;
export const ids = [861];
export const modules = {

/***/ 6922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ existingPaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1789);




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

/***/ 1789:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usage)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

function usage(option, message, remedy) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(option, message, { code: 'usage', remedy });
}


/***/ }),

/***/ 4861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signCommand: () => (/* binding */ signCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9437);
/* harmony import */ var _engine_portable_sign_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1050);
/* harmony import */ var _signature_entitlements_entitlements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6797);
/* harmony import */ var _signature_sign_sign_macho_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6071);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3347);
/* harmony import */ var _system_endpoints_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4435);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6578);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1650);
/* harmony import */ var _shared_paths_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6922);
/* harmony import */ var _shared_usage_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1789);












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
        "  --requirements TEXT            e.g. 'designated => identifier com.example.tool and anchor apple generic'",
        "  --timestamp-url URL|none       timestamp service; default: Apple's",
        `  --preserve-metadata LIST       keep from the present signature: ${_signature_sign_sign_macho_js__WEBPACK_IMPORTED_MODULE_5__/* .preservedParts */ .B.join(',')}`,
        '  --output PATH                  write there and leave the original alone (one path only)',
    ].join('\n'),
    options: {
        identity: { type: 'string' },
        'identity-password-env': { type: 'string' },
        adhoc: { type: 'boolean' },
        identifier: { type: 'string' },
        entitlements: { type: 'string' },
        options: { type: 'string' },
        requirements: { type: 'string' },
        'timestamp-url': { type: 'string' },
        'preserve-metadata': { type: 'string' },
        output: { type: 'string' },
    },
    async run(given, terminal) {
        const paths = await (0,_shared_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .existingPaths */ .U)(given, terminal);
        const how = {
            identifier: given.text('identifier') ?? null,
            entitlements: await readEntitlements(given),
            hardenedRuntime: readSigningOptions(given),
        };
        const maker = await openMaker(given, terminal);
        const output = readOutput(paths, given, terminal);
        const results = [];
        for (const path of paths) {
            const kind = await (0,_artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactKind */ .Zm)(path);
            if (how.entitlements !== null)
                await refuseEntitlements({ kind, path }, how.entitlements);
            const facts = await signTo({ kind, path }, output, (at, to) => (0,_engine_portable_sign_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .signArtifact */ .o)({ kind, path: at }, how, { ...maker, ...(to === null ? {} : { output: to }) }));
            results.push({ path: output ?? path, ...facts });
        }
        if (terminal.json)
            terminal.printJson(results);
        else
            for (const { path, identifier, slices } of results)
                terminal.print(render(path, identifier, slices));
        return 0;
    },
};
function render(path, identifier, slices) {
    const lines = slices.map(({ arch, cdHashes }) => `  ${arch.padEnd(8)} cdhash ${cdHashes.join(', ')}`);
    return [`${path}: signed as ${identifier}`, ...lines].join('\n');
}
async function refuseEntitlements({ kind, path }, entitlements) {
    const { refuseRestricted } = await Promise.all(/* import() */[__webpack_require__.e(548), __webpack_require__.e(701), __webpack_require__.e(393)]).then(__webpack_require__.bind(__webpack_require__, 5393));
    await refuseRestricted({ kind, name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), path }, entitlements);
}
async function readEntitlements(given) {
    const path = given.text('entitlements');
    if (path === undefined)
        return null;
    try {
        return (0,_signature_entitlements_entitlements_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEntitlements */ .W)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .dz)
            throw error;
        throw (0,_shared_usage_js__WEBPACK_IMPORTED_MODULE_11__/* .usage */ .C)('entitlements', `The entitlements ${path} cannot be read.`, 'Name a property list file.');
    }
}
function readSigningOptions(given) {
    const options = given.text('options');
    if (options === undefined || options === 'runtime')
        return options === 'runtime';
    throw (0,_shared_usage_js__WEBPACK_IMPORTED_MODULE_11__/* .usage */ .C)('options', `'${options}' is not a signing option.`, 'Use --options runtime, or leave it out.');
}
function readPreserved(given) {
    const parts = (given.text('preserve-metadata') ?? '').split(',').filter((part) => part !== '');
    const isPart = (part) => _signature_sign_sign_macho_js__WEBPACK_IMPORTED_MODULE_5__/* .preservedParts */ .B.some((known) => known === part);
    const unknown = parts.find((part) => !isPart(part));
    if (unknown === undefined)
        return parts.filter(isPart);
    throw (0,_shared_usage_js__WEBPACK_IMPORTED_MODULE_11__/* .usage */ .C)('preserve-metadata', `'${unknown}' cannot be preserved.`, `Use ${_signature_sign_sign_macho_js__WEBPACK_IMPORTED_MODULE_5__/* .preservedParts */ .B.join(', ')}.`);
}
async function readRequirements(given) {
    const text = given.text('requirements');
    if (text === undefined)
        return {};
    const { parseRequirementSet } = await __webpack_require__.e(/* import() */ 1).then(__webpack_require__.bind(__webpack_require__, 2001));
    try {
        return { requirements: parseRequirementSet(text) };
    }
    catch (error) {
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .FormatError */ .IF))
            throw error;
        const remedy = 'Write it as codesign does: TYPE => REQUIREMENT, e.g. designated => anchor apple generic.';
        throw (0,_shared_usage_js__WEBPACK_IMPORTED_MODULE_11__/* .usage */ .C)('requirements', `The requirements cannot be read: ${error.message}.`, remedy);
    }
}
async function openMaker(given, terminal) {
    const signingTime = _system_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .systemClock */ .m.now();
    const preserve = readPreserved(given);
    const requirements = await readRequirements(given);
    if (given.flag('adhoc'))
        return { signer: 'adhoc', timestamper: null, signingTime, preserve, ...requirements };
    const signer = await openIdentity(given, terminal);
    const url = given.text('timestamp-url') ?? _system_endpoints_js__WEBPACK_IMPORTED_MODULE_7__/* .appleEndpoints */ .Z.timestamp;
    if (url === 'none')
        return { signer, timestamper: null, signingTime, preserve, ...requirements };
    const { createTimestamper } = await Promise.all(/* import() */[__webpack_require__.e(701), __webpack_require__.e(733)]).then(__webpack_require__.bind(__webpack_require__, 9733));
    const { createHttp } = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(553)]).then(__webpack_require__.bind(__webpack_require__, 3757));
    const world = { http: createHttp(), clock: _system_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .systemClock */ .m, log: terminal.log };
    return {
        signer,
        timestamper: createTimestamper({ ...world, url }),
        signingTime,
        preserve,
        ...requirements,
    };
}
async function openIdentity(given, terminal) {
    const path = given.text('identity');
    const variable = given.text('identity-password-env');
    if (path === undefined) {
        throw (0,_shared_usage_js__WEBPACK_IMPORTED_MODULE_11__/* .usage */ .C)('identity', 'There is nothing to sign with.', 'Give --identity FILE.p12, or --adhoc.');
    }
    const password = variable === undefined ? '' : terminal.environment[variable];
    if (password === undefined) {
        throw (0,_shared_usage_js__WEBPACK_IMPORTED_MODULE_11__/* .usage */ .C)('identity-password-env', `The variable ${variable} is not set.`, 'Export it before the call.');
    }
    const { decodeCertificateInput } = await Promise.all(/* import() */[__webpack_require__.e(959), __webpack_require__.e(944)]).then(__webpack_require__.bind(__webpack_require__, 4944));
    const { openSigningIdentities } = await Promise.all(/* import() */[__webpack_require__.e(959), __webpack_require__.e(944), __webpack_require__.e(693)]).then(__webpack_require__.bind(__webpack_require__, 6693));
    const certificate = { pkcs12: decodeCertificateInput(path, 'identity'), password };
    const dependencies = { clock: _system_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .systemClock */ .m, log: terminal.log };
    return openSigningIdentities({ certificate, input: 'identity', kind: 'any' }, dependencies).application;
}
function readOutput(paths, given, terminal) {
    const output = given.text('output');
    if (output === undefined)
        return null;
    if (paths.length === 1)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.workingDirectory, output);
    throw (0,_shared_usage_js__WEBPACK_IMPORTED_MODULE_11__/* .usage */ .C)('output', '--output takes one path.', 'Sign the others in calls of their own.');
}
async function signTo({ kind, path }, output, sign) {
    if (output === null)
        return sign(path, null);
    try {
        return kind === 'binary' ? await sign(path, output) : await signCopy(path, output, sign);
    }
    catch (cause) {
        if (cause instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .Failure */ .HR || !isSystemError(cause))
            throw cause;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .dz('output', `${output} cannot be written (${cause.code}).`, {
            code: 'output-not-writable',
            remedy: 'Choose a place that this user may write to.',
            cause,
        });
    }
}
function signCopy(bundle, output, sign) {
    return (0,_system_files_js__WEBPACK_IMPORTED_MODULE_9__/* .withTemporaryFolder */ .EX)(async (folder) => {
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(bundle));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(bundle, copy, { recursive: true, verbatimSymlinks: true });
        const facts = await sign(copy, null);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(output, { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(copy, output);
        return facts;
    }, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(output));
}
function isSystemError(error) {
    return error instanceof Error && 'syscall' in error;
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
