export const id = 136;
export const ids = [136,622];
export const modules = {

/***/ 9961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readEngine),
/* harmony export */   i: () => (/* binding */ engineOption)
/* harmony export */ });
/* harmony import */ var _engine_automatic_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3212);
/* harmony import */ var _settings_read_endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1702);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3155);



const engines = ['auto', 'apple', 'portable'];
const engineOption = {
    name: 'engine',
    value: engines.join('|'),
    description: "Apple's tools or our own; auto takes Apple's on macOS, as release does.",
    default: 'auto',
};
function readEngine(args, { environment }) {
    const text = args.text('engine') ?? 'auto';
    const wanted = engines.find((engine) => engine === text);
    if (wanted === undefined) {
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .W)('engine', `'${text}' is not an engine.`, `Use ${engines.join(', ')}.`);
    }
    return { wanted, automatic: (0,_engine_automatic_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .automaticEngine */ .S)((0,_settings_read_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .readEndpoints */ .Z)(environment)) };
}


/***/ }),

/***/ 4140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readSigningCertificate)
/* harmony export */ });
/* harmony import */ var _system_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1376);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3155);


async function readSigningCertificate(args, terminal) {
    const path = args.text('identity');
    const variable = args.text('identity-password-env');
    if (path === undefined) {
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .W)('identity', 'There is nothing to sign with.', 'Give --identity FILE.p12, or --adhoc.');
    }
    const password = variable === undefined ? '' : terminal.environment[variable];
    if (password === undefined) {
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .W)('identity-password-env', `The variable ${variable} is not set.`, 'Export it before the call.');
    }
    const { decodeCertificateInput } = await Promise.all(/* import() */[__webpack_require__.e(959), __webpack_require__.e(28)]).then(__webpack_require__.bind(__webpack_require__, 28));
    const input = 'identity';
    return { input, pkcs12: decodeCertificateInput(path, input), password: new _system_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(password) };
}


/***/ }),

/***/ 136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signCommand: () => (/* binding */ signCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/artifact/artifact-kind.ts
var artifact_kind = __webpack_require__(9437);
// EXTERNAL MODULE: ./src/inspect/inspect-slices.ts
var inspect_slices = __webpack_require__(6770);
// EXTERNAL MODULE: ./src/signature/code-directory/page-size.ts
var page_size = __webpack_require__(5075);
// EXTERNAL MODULE: ./src/signature/entitlements/parse-entitlements.ts + 1 modules
var parse_entitlements = __webpack_require__(3953);
// EXTERNAL MODULE: ./src/signature/sign/sign-macho.ts + 3 modules
var sign_macho = __webpack_require__(558);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/system/network/endpoints.ts
var endpoints = __webpack_require__(946);
// EXTERNAL MODULE: ./src/commands/arguments/existing-paths.ts
var existing_paths = __webpack_require__(7482);
// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(3155);
// EXTERNAL MODULE: ./src/commands/engine/engine-option.ts
var engine_option = __webpack_require__(9961);
;// CONCATENATED MODULE: ./src/commands/sign/choose-sign-engine.ts


function chooseSignEngine(args, { wanted, automatic }, log) {
    const option = portableOption(args);
    if (option === null)
        return wanted === 'auto' ? automatic : wanted;
    if (wanted === 'apple') {
        throw (0,command/* usageError */.W)(option.name, `The apple engine does not support --${option.text}.`, 'Use --engine portable, or leave the option out.');
    }
    if (wanted === 'auto' && automatic === 'apple')
        log.info(`The portable engine signs, because the apple engine does not support --${option.text}.`);
    return 'portable';
}
function portableOption(args) {
    const name = ['requirements', 'preserve-metadata'].find((each) => args.text(each) !== undefined);
    if (name !== undefined)
        return { name, text: name };
    const pageSize = args.text('page-size') ?? String(page_size/* usualPageSize */.N);
    if (pageSize !== String(page_size/* usualPageSize */.N))
        return { name: 'page-size', text: `page-size ${pageSize}` };
    if (args.flag('adhoc') || args.text('timestamp-url') !== 'none')
        return null;
    return { name: 'timestamp-url', text: 'timestamp-url none' };
}

// EXTERNAL MODULE: ./src/bundle/sign-artifact.ts
var sign_artifact = __webpack_require__(1578);
// EXTERNAL MODULE: ./src/system/clock.ts
var clock = __webpack_require__(3347);
// EXTERNAL MODULE: ./src/commands/sign/read-signing-certificate.ts
var read_signing_certificate = __webpack_require__(4140);
;// CONCATENATED MODULE: ./src/commands/sign/portable-signer.ts








async function openPortableSigner(args, terminal) {
    const maker = await openMaker(args, terminal);
    return {
        signsToOutput: (kind) => kind !== 'app',
        sign: async (artifact, content, output) => {
            if (artifact.kind === 'dmg')
                throw diskImageRefused(artifact.path);
            return (0,sign_artifact/* signArtifact */.o)(artifact, content, { ...maker, ...(output === null ? {} : { output }) });
        },
    };
}
function diskImageRefused(path) {
    return new errors/* InputError */.dz('path', `${path} is a disk image, which only Apple’s tools sign.`, {
        code: 'needs-apple-tools',
        remedy: 'Use --engine apple on a Mac.',
    });
}
async function openMaker(args, terminal) {
    const kept = { preserve: readPreserved(args), ...(await readRequirements(args)), ...readPageSize(args) };
    const signingTime = clock/* systemClock */.m.now();
    if (args.flag('adhoc'))
        return { ...kept, signer: 'adhoc', timestamper: null, signingTime };
    const signer = await openIdentity(args, terminal);
    return { ...kept, signer, timestamper: await openTimestamper(args, terminal), signingTime };
}
async function openTimestamper(args, { log }) {
    const url = args.text('timestamp-url') ?? endpoints/* appleEndpoints */.Z.timestamp;
    if (url === 'none')
        return null;
    const { createTimestamper } = await __webpack_require__.e(/* import() */ 897).then(__webpack_require__.bind(__webpack_require__, 4897));
    const { createHttp } = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(48)]).then(__webpack_require__.bind(__webpack_require__, 5118));
    return createTimestamper({ http: createHttp(), clock: clock/* systemClock */.m, log, url });
}
async function openIdentity(args, terminal) {
    const { openSigningIdentities } = await Promise.all(/* import() */[__webpack_require__.e(959), __webpack_require__.e(28), __webpack_require__.e(693)]).then(__webpack_require__.bind(__webpack_require__, 6693));
    const certificate = await (0,read_signing_certificate/* readSigningCertificate */.f)(args, terminal);
    const dependencies = { clock: clock/* systemClock */.m, log: terminal.log };
    return openSigningIdentities({ certificate, kind: 'any' }, dependencies).application;
}
function readPreserved(args) {
    const parts = (args.text('preserve-metadata') ?? '').split(',').filter((part) => part !== '');
    const isPart = (part) => sign_macho/* preservedParts */.B.some((known) => known === part);
    const unknown = parts.find((part) => !isPart(part));
    if (unknown === undefined)
        return parts.filter(isPart);
    throw (0,command/* usageError */.W)('preserve-metadata', `'${unknown}' cannot be preserved.`, `Use ${sign_macho/* preservedParts */.B.join(', ')}.`);
}
function readPageSize(args) {
    const text = args.text('page-size');
    if (text === undefined)
        return {};
    const pageSize = page_size/* pageSizes */.m.find((size) => String(size) === text);
    if (pageSize !== undefined)
        return { pageSize };
    throw (0,command/* usageError */.W)('page-size', `'${text}' is not a page size.`, `Use ${page_size/* pageSizes */.m.join(' or ')}.`);
}
async function readRequirements(args) {
    const text = args.text('requirements');
    if (text === undefined)
        return {};
    const { parseRequirementSet } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 4856));
    try {
        return { requirements: parseRequirementSet(text) };
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        const remedy = 'Write it as codesign does: TYPE => REQUIREMENT, e.g. designated => anchor apple generic.';
        throw (0,command/* usageError */.W)('requirements', `The requirements cannot be read: ${error.message}.`, remedy);
    }
}

// EXTERNAL MODULE: ./src/system/files.ts
var files = __webpack_require__(1650);
// EXTERNAL MODULE: ./src/system/output-not-writable.ts
var output_not_writable = __webpack_require__(9681);
;// CONCATENATED MODULE: ./src/commands/sign/sign-to-output.ts





async function signToOutput(artifact, output, { signer, content }) {
    if (output === null)
        return signer.sign(artifact, content, null);
    try {
        if (signer.signsToOutput(artifact.kind))
            return await signer.sign(artifact, content, output);
        return await copyAndSign(artifact.path, output, (path) => signer.sign({ ...artifact, path }, content, null));
    }
    catch (cause) {
        if (cause instanceof errors/* Failure */.HR || !isSystemError(cause))
            throw cause;
        throw (0,output_not_writable/* outputNotWritable */.R)('output', output, cause);
    }
}
function copyAndSign(path, output, sign) {
    return (0,files/* withTemporaryFolder */.EX)(async (folder) => {
        const copy = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path));
        await (0,promises_.cp)(path, copy, { recursive: true, verbatimSymlinks: true });
        const signature = await sign(copy);
        await (0,promises_.rm)(output, { recursive: true, force: true });
        await (0,promises_.rename)(copy, output);
        return signature;
    }, (0,external_node_path_.dirname)(output));
}
function isSystemError(error) {
    return error instanceof Error && 'syscall' in error;
}

;// CONCATENATED MODULE: ./src/commands/sign/sign.ts















const signCommand = {
    usage: '(--identity FILE.p12 --identity-password-env NAME | --adhoc) [options] PATH...',
    description: ['Signs programs and apps, with all code inside an app, in place or to --output.'],
    options: [
        engine_option/* engineOption */.i,
        {
            name: 'identity',
            value: 'FILE.p12',
            description: 'PKCS#12 file with the certificate and its private key. The apple engine requires a Developer ID Application certificate.',
        },
        {
            name: 'identity-password-env',
            value: 'NAME',
            description: 'Environment variable with the password of the file. It is no option itself, because any process can read the arguments of another.',
        },
        { name: 'adhoc', description: 'Sign without a certificate.' },
        {
            name: 'identifier',
            value: 'ID',
            description: 'Identifier in the signature. Without it, CFBundleIdentifier or the file name.',
        },
        { name: 'entitlements', value: 'FILE.plist', description: 'Entitlements of the main program.' },
        { name: 'options', value: 'runtime', description: 'Sign with the hardened runtime.' },
        {
            name: 'requirements',
            value: 'TEXT',
            description: 'Internal requirements in the language of codesign.',
        },
        {
            name: 'timestamp-url',
            value: 'URL|none',
            description: 'Timestamp service (RFC 3161).',
            default: endpoints/* appleEndpoints */.Z.timestamp,
        },
        {
            name: 'preserve-metadata',
            value: 'LIST',
            description: `Parts of the present signature to keep, separated by commas: ${sign_macho/* preservedParts */.B.join(', ')}.`,
        },
        {
            name: 'page-size',
            value: page_size/* pageSizes */.m.join('|'),
            description: 'Bytes that are hashed at a time. Without it, as in the present signature.',
            default: String(page_size/* usualPageSize */.N),
        },
        {
            name: 'output',
            value: 'PATH',
            description: 'Write the signed copy there and leave the original unchanged. Takes one path.',
        },
    ],
    examples: [
        'go-notarize sign --adhoc ./tool',
        'go-notarize sign --identity id.p12 --identity-password-env P12_PASSWORD --options runtime --timestamp-url none ./tool',
        "go-notarize sign --adhoc --requirements 'designated => identifier com.example.tool' --output ./signed ./tool",
    ],
    async run(args, terminal) {
        const paths = await (0,existing_paths/* existingPaths */.U)(args, terminal);
        const content = {
            identifier: args.text('identifier') ?? null,
            entitlements: await readEntitlements(args),
            hardenedRuntime: readSigningOptions(args),
        };
        const output = readOutput(paths, args, terminal);
        const results = [];
        await withSigner(args, terminal, async (signer) => {
            for (const path of paths) {
                const artifact = await (0,artifact_kind/* artifactAt */.ev)(path);
                refuseArchive(artifact);
                if (content.entitlements !== null)
                    await checkEntitlements(artifact, content.entitlements, terminal.log);
                const signature = await signToOutput(artifact, output, { signer, content });
                results.push({ path: output ?? path, ...signature });
            }
        });
        if (terminal.json)
            terminal.printJson(results);
        else
            for (const { path, identifier, slices } of results)
                terminal.print(render(path, identifier, slices));
        return 0;
    },
};
async function withSigner(args, terminal, use) {
    if (chooseSignEngine(args, (0,engine_option/* readEngine */.R)(args, terminal), terminal.log) === 'portable')
        return use(await openPortableSigner(args, terminal));
    const { withAppleSigner } = await Promise.all(/* import() */[__webpack_require__.e(959), __webpack_require__.e(942), __webpack_require__.e(507), __webpack_require__.e(600), __webpack_require__.e(28), __webpack_require__.e(29), __webpack_require__.e(391), __webpack_require__.e(785), __webpack_require__.e(500), __webpack_require__.e(165), __webpack_require__.e(127), __webpack_require__.e(935)]).then(__webpack_require__.bind(__webpack_require__, 935));
    return withAppleSigner(args, terminal, use);
}
function render(path, identifier, slices) {
    const lines = slices.map(({ arch, cdHashes }) => `  ${arch.padEnd(8)} cdhash ${cdHashes.join(', ')}`);
    return [`${path}: signed as ${identifier}`, ...lines].join('\n');
}
function refuseArchive({ kind, path }) {
    if (kind === 'app' || kind === 'binary' || kind === 'dmg')
        return;
    const remedy = 'Sign the programs and apps before they are packed. release signs installer packages, too.';
    throw (0,command/* usageError */.W)('path', `${path} is a .${kind}, which sign cannot sign.`, remedy);
}
async function checkEntitlements(artifact, entitlements, log) {
    if (artifact.kind === 'binary' && (await isLibrary(artifact.path))) {
        const reason = 'macOS reads only those of programs';
        log.warning(`${artifact.path} is a library, and is signed without the entitlements: ${reason}.`);
    }
    const { refuseRestricted } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.bind(__webpack_require__, 5393));
    await refuseRestricted(artifact, entitlements);
}
async function isLibrary(path) {
    try {
        return (await (0,inspect_slices/* inspectSlices */.M)(path)).every(({ fileType }) => fileType !== 'execute');
    }
    catch (error) {
        if (error instanceof errors/* FormatError */.IF)
            return false;
        throw error;
    }
}
async function readEntitlements(args) {
    const path = args.text('entitlements');
    if (path === undefined)
        return null;
    try {
        return (0,parse_entitlements/* parseEntitlements */.W)(await (0,promises_.readFile)(path));
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            throw error;
        throw (0,command/* usageError */.W)('entitlements', `The entitlements ${path} cannot be read.`, 'Name a property list file.');
    }
}
function readSigningOptions(args) {
    const options = args.text('options');
    if (options === undefined || options === 'runtime')
        return options === 'runtime';
    throw (0,command/* usageError */.W)('options', `'${options}' is not a signing option.`, 'Use --options runtime, or leave it out.');
}
function readOutput(paths, args, terminal) {
    const output = args.text('output');
    if (output === undefined)
        return null;
    if (paths.length === 1)
        return (0,external_node_path_.resolve)(terminal.workingDirectory, output);
    throw (0,command/* usageError */.W)('output', '--output takes one path.', 'Sign the others in calls of their own.');
}


/***/ }),

/***/ 9681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ outputNotWritable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

function outputNotWritable(input, path, cause) {
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(input, `${input}: ${path} cannot be written${code}.`, {
        code: 'output-not-writable',
        remedy: `Set ${input} to a path that this user may write to, on a disk with free space.`,
        cause,
    });
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
