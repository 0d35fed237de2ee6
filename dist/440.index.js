export const id = 440;
export const ids = [440,6551,7113];
export const modules = {

/***/ 7482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ existingPaths),
/* harmony export */   j: () => (/* binding */ mustExist)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3155);




async function existingPaths(args, terminal) {
    if (args.positionals.length === 0) {
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)('path', 'There is no path.', 'Write one or more programs or apps after the command.');
    }
    const paths = args.positionals.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.workingDirectory, path));
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

/***/ 3155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ usageError)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

function usageError(option, message, remedy) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(option, message, { code: 'usage', remedy });
}


/***/ }),

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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _system_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1376);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3155);




async function readSigningCertificate(args, terminal) {
    const path = args.text('identity');
    const variable = args.text('identity-password-env');
    if (path === undefined) {
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)('identity', 'There is nothing to sign with.', 'Give --identity FILE.p12, or --adhoc.');
    }
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        throw fileMissing(path);
    const password = variable === undefined ? '' : terminal.environment[variable];
    if (password === undefined) {
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)('identity-password-env', `The variable ${variable} is not set.`, 'Export it before the call.');
    }
    const { decodeCertificateInput } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(6959), __webpack_require__.e(28), __webpack_require__.e(2832)]).then(__webpack_require__.bind(__webpack_require__, 28));
    const input = 'identity';
    return { input, pkcs12: decodeCertificateInput(path, input), password: new _system_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(password) };
}
function fileMissing(path) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('identity', `There is no file ${path}.`, {
        code: 'file-not-found',
        remedy: 'Check the path: --identity of sign takes a .p12 file. To sign with an identity in a keychain, use release --identity NAME on a Mac.',
    });
}


/***/ }),

/***/ 440:
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
// EXTERNAL MODULE: ./src/macho/mach-o.ts
var mach_o = __webpack_require__(2825);
// EXTERNAL MODULE: ./src/macho/universal.ts
var universal = __webpack_require__(9443);
// EXTERNAL MODULE: ./src/signature/code-directory/page-size.ts
var page_size = __webpack_require__(5075);
// EXTERNAL MODULE: ./src/signature/entitlements/parse-entitlements.ts + 1 modules
var parse_entitlements = __webpack_require__(3953);
// EXTERNAL MODULE: ./src/signature/sign/sign-macho.ts + 3 modules
var sign_macho = __webpack_require__(558);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/system/files/byte-source.ts
var byte_source = __webpack_require__(5101);
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
    if (option === null && !args.positionals.some(isPackage))
        return wanted === 'auto' ? automatic : wanted;
    const reason = option === null ? 'signs no .pkg' : `does not support --${option.text}`;
    if (wanted === 'apple') {
        const remedy = 'Use --engine portable, or leave the option or path out.';
        throw (0,command/* usageError */.W)(option?.name ?? 'path', `sign with the apple engine ${reason}.`, remedy);
    }
    if (wanted === 'auto' && automatic === 'apple')
        log.info(`The portable engine signs, because sign with the apple engine ${reason}.`);
    return 'portable';
}
function isPackage(path) {
    return path.toLowerCase().endsWith('.pkg');
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
    const kept = { preserve: readPreserved(args), ...(await readRequirements(args)), ...readPageSize(args) };
    const signingTime = clock/* systemClock */.m.now();
    const makers = new Map();
    const makerFor = (purpose) => {
        const maker = makers.get(purpose) ?? openMaker({ ...kept, signingTime }, purpose, { args, terminal });
        makers.set(purpose, maker);
        return maker;
    };
    if (!args.flag('adhoc'))
        await (0,read_signing_certificate/* readSigningCertificate */.f)(args, terminal);
    return {
        signsToOutput: (kind) => kind !== 'app',
        sign: async (artifact, content, output) => {
            const maker = await makerFor(artifact.kind === 'pkg' ? 'packages' : 'code');
            return (0,sign_artifact/* signArtifact */.o)(artifact, content, { ...maker, ...(output === null ? {} : { output }) });
        },
    };
}
async function openMaker(kept, purpose, { args, terminal }) {
    if (args.flag('adhoc'))
        return { ...kept, signer: 'adhoc', timestamper: null };
    const signer = await openIdentity(purpose, args, terminal);
    return { ...kept, signer, timestamper: await openTimestamper(args, terminal) };
}
async function openTimestamper(args, { log }) {
    const url = args.text('timestamp-url') ?? endpoints/* appleEndpoints */.Z.timestamp;
    if (url === 'none')
        return null;
    const { createTimestamper } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(4897)]).then(__webpack_require__.bind(__webpack_require__, 4897));
    const { createHttp } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(7551)]).then(__webpack_require__.bind(__webpack_require__, 4939));
    return createTimestamper({ http: createHttp(), clock: clock/* systemClock */.m, log, url });
}
async function openIdentity(purpose, args, terminal) {
    const { openInstallerIdentity, openSigningIdentities } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(6959), __webpack_require__.e(28), __webpack_require__.e(5436)]).then(__webpack_require__.bind(__webpack_require__, 6693));
    const { appleTrust } = await __webpack_require__.e(/* import() */ 3996).then(__webpack_require__.bind(__webpack_require__, 3996));
    const certificate = await (0,read_signing_certificate/* readSigningCertificate */.f)(args, terminal);
    const dependencies = { clock: clock/* systemClock */.m, log: terminal.log, trust: appleTrust };
    const request = { certificate, kind: 'any' };
    if (purpose === 'packages')
        return openInstallerIdentity(request, dependencies);
    return openSigningIdentities(request, dependencies).application;
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
    const { parseRequirementSet } = await __webpack_require__.e(/* import() */ 4856).then(__webpack_require__.bind(__webpack_require__, 4856));
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

// EXTERNAL MODULE: ./src/system/files/files.ts
var files = __webpack_require__(8114);
// EXTERNAL MODULE: ./src/system/files/output-not-writable.ts
var output_not_writable = __webpack_require__(9489);
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

// EXTERNAL MODULE: ./src/engine/contents/sign-contents.ts
var sign_contents = __webpack_require__(5251);
;// CONCATENATED MODULE: ./src/commands/sign/signing-contents.ts



function signingContents(signer, check) {
    return {
        signsToOutput: (kind) => !(0,artifact_kind/* isArchive */.tc)(kind) && signer.signsToOutput(kind),
        sign: ({ kind, path }, content, output) => (0,sign_contents/* signWithContents */.m)({ kind, path, name: (0,external_node_path_.basename)(path) }, async (item) => {
            await check(item);
            return signer.sign(item, content, output);
        }),
    };
}

;// CONCATENATED MODULE: ./src/commands/sign/unsigned-contents.ts


async function warnOfUnsignedContents(path, log) {
    for (const name of await unsignedContents(path)) {
        log.warning(`${name} has no Developer ID signature, and the notary rejects it. sign does not change what an image or a package holds: sign it first, then pack and sign again.`);
    }
}
async function unsignedContents(path) {
    const { artifactKind } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9437));
    if (['app', 'binary'].includes(await artifactKind(path)))
        return [];
    try {
        const { inspectArtifact } = await __webpack_require__.e(/* import() */ 4675).then(__webpack_require__.bind(__webpack_require__, 4675));
        return unsignedIn(await inspectArtifact(path), (0,external_node_path_.basename)(path));
    }
    catch (error) {
        if (error instanceof errors/* FormatError */.IF)
            return [];
        throw error;
    }
}
function unsignedIn(inspection, name) {
    if ('contents' in inspection)
        return inspection.contents.flatMap((each) => unsignedIn(each, `${name}/${each.path}`));
    return inspection.slices.every(({ signature }) => signature.kind === 'certificate') ? [] : [name];
}

;// CONCATENATED MODULE: ./src/commands/sign/sign.ts



















const signCommand = {
    usage: '(--identity FILE.p12 --identity-password-env NAME | --adhoc) [options] PATH...',
    description: [
        'Signs programs, apps with all code inside, disk images and installer packages, in place or to --output.',
        'A .zip or .tar.gz has no signature: what is in it is signed, and the archive is packed again. What a .dmg or .pkg holds stays as it is: sign it before it is packed. A .pkg needs a Developer ID Installer certificate, which can be in the same file.',
    ],
    options: [
        engine_option/* engineOption */.i,
        {
            name: 'identity',
            value: 'FILE.p12',
            description: 'PKCS#12 file with the certificate and its private key: Developer ID Application for code and disk images, Developer ID Installer for packages. The portable engine accepts others with a warning.',
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
        'go-notarize sign --identity id.p12 --identity-password-env P12_PASSWORD --options runtime ./tool',
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
                const checked = signingContents(signer, async (item) => {
                    if (content.entitlements !== null)
                        await checkEntitlements(item, content.entitlements, terminal.log);
                });
                const signature = await terminal.log.group(`Signing ${(0,external_node_path_.basename)(path)}`, () => signToOutput(artifact, output, { signer: checked, content }));
                results.push({ path: output ?? path, ...signature });
                if (!args.flag('adhoc'))
                    await warnOfUnsignedContents(output ?? path, terminal.log);
            }
        });
        if (terminal.json)
            terminal.printJson(results);
        else
            for (const result of results)
                terminal.print(render(result));
        return 0;
    },
};
async function withSigner(args, terminal, use) {
    if (chooseSignEngine(args, (0,engine_option/* readEngine */.R)(args, terminal), terminal.log) === 'portable')
        return use(await openPortableSigner(args, terminal));
    const { withAppleSigner } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(9800), __webpack_require__.e(6959), __webpack_require__.e(4942), __webpack_require__.e(3044), __webpack_require__.e(3355), __webpack_require__.e(6850), __webpack_require__.e(28), __webpack_require__.e(8765), __webpack_require__.e(2341), __webpack_require__.e(4143), __webpack_require__.e(2496), __webpack_require__.e(4797), __webpack_require__.e(874), __webpack_require__.e(2766), __webpack_require__.e(5633), __webpack_require__.e(6515)]).then(__webpack_require__.bind(__webpack_require__, 2943));
    return withAppleSigner(args, terminal, use);
}
function render({ path, identifier, slices, contents }) {
    if (contents)
        return [`${path}: its contents are signed`, ...contents.map(render)].join('\n');
    if (slices.length === 0)
        return `${path}: signed`;
    const lines = slices.map(({ arch, cdHashes }) => `  ${arch.padEnd(8)} cdhash ${cdHashes.join(', ')}`);
    return [`${path}: signed as ${identifier}`, ...lines].join('\n');
}
async function checkEntitlements(artifact, entitlements, log) {
    if (artifact.kind === 'dmg' || artifact.kind === 'pkg')
        return;
    if (artifact.kind === 'binary' && (await isLibrary(artifact.path))) {
        const reason = 'macOS reads only those of programs';
        log.warning(`${artifact.name} is a library, and is signed without the entitlements: ${reason}.`);
    }
    const { refuseRestricted } = await __webpack_require__.e(/* import() */ 5393).then(__webpack_require__.bind(__webpack_require__, 5393));
    await refuseRestricted(artifact, entitlements);
}
async function isLibrary(path) {
    try {
        return await (0,byte_source/* withFile */.D4)(path, (file) => (0,universal/* readSlices */.k)(file).every(({ source }) => (0,mach_o/* readMachO */.hi)(source).fileType !== 'execute'));
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

/***/ 3347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock),
/* harmony export */   t: () => (/* binding */ createClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

function createClock(cancelled) {
    return {
        now: () => new Date(),
        async sleep(milliseconds, signal) {
            const signals = [cancelled, signal].flatMap((each) => each ?? []);
            const either = AbortSignal.any(signals);
            try {
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal: either });
            }
            catch (error) {
                throw either.aborted ? either.reason : error;
            }
        },
    };
}
const systemClock = createClock();


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

/***/ 9489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ outputNotWritable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _explain_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8493);


function outputNotWritable(input, path, cause) {
    const explanation = (0,_explain_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .explanationOf */ .p)(cause);
    const reason = explanation === null ? '' : `: ${explanation.reason} (${explanation.name})`;
    if (explanation?.code === 'disk-full') {
        const { code, remedy } = explanation;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${path} cannot be written${reason}.`, { code, remedy, cause });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(input, `${input}: ${path} cannot be written${reason}.`, {
        code: 'output-not-writable',
        remedy: `Set ${input} to a path that this user may write to.`,
        cause,
    });
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
