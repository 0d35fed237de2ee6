export const id = 8826;
export const ids = [8826];
export const modules = {

/***/ 8569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ isDiskImage),
/* harmony export */   Q0: () => (/* binding */ signatureOffsetField),
/* harmony export */   lt: () => (/* binding */ isEncryptedDiskImage),
/* harmony export */   ot: () => (/* binding */ readTrailer),
/* harmony export */   xU: () => (/* binding */ readDiskImageSignature),
/* harmony export */   yG: () => (/* binding */ signatureSizeField)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5101);
/* harmony import */ var _system_struct_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8952);



const trailerSize = 512;
const trailerMagic = 'koly';
const signatureOffsetField = 296;
const signatureSizeField = 304;
const mostSignatureBytes = 16 << 20;
function isDiskImage(source) {
    if (source.size < trailerSize)
        return false;
    return source.read(source.size - trailerSize, trailerMagic.length).toString('latin1') === trailerMagic;
}
function isEncryptedDiskImage(source) {
    const mark = 8;
    if (source.size < mark)
        return false;
    return (source.read(0, mark).toString('latin1') === 'encrcdsa' ||
        source.read(source.size - mark, mark).toString('latin1') === 'cdsaencr');
}
function readTrailer(source) {
    if (!isDiskImage(source)) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('there is no trailer of a disk image at its end: it is cut off, or a raw image');
    }
    const bytes = source.read(source.size - trailerSize, trailerSize);
    const view = new _system_struct_view_js__WEBPACK_IMPORTED_MODULE_2__/* .StructView */ .n(bytes, { littleEndian: false, what: 'the trailer of the disk image' });
    return {
        bytes,
        signatureOffset: view.u64(signatureOffsetField),
        signatureSize: view.u64(signatureSizeField),
    };
}
function readDiskImageSignature(source) {
    const { signatureOffset: offset, signatureSize: size } = readTrailer(source);
    if (size === 0)
        return null;
    if (size > mostSignatureBytes || offset + size > source.size - trailerSize) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the signature of the disk image is outside of the file', signatureOffsetField);
    }
    return (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceOf */ .Mz)(source, offset, size).read(0, size);
}


/***/ }),

/***/ 3000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isFlatPackage),
/* harmony export */   p: () => (/* binding */ headerSize)
/* harmony export */ });
const headerSize = 28;
const xarMagic = 0x78617221;
function isFlatPackage(source) {
    return source.size >= headerSize && source.read(0, 4).readUInt32BE(0) === xarMagic;
}


/***/ }),

/***/ 6194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isZip)
/* harmony export */ });
const zipMagics = new Set([0x504b0304, 0x504b0506]);
function isZip(source) {
    return source.size >= 4 && zipMagics.has(source.read(0, 4).readUInt32BE(0));
}


/***/ }),

/***/ 9437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ containerKind),
/* harmony export */   artifactKind: () => (/* binding */ artifactKind),
/* harmony export */   ev: () => (/* binding */ artifactAt),
/* harmony export */   tc: () => (/* binding */ isArchive)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8569);
/* harmony import */ var _archive_flat_package_is_flat_package_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3000);
/* harmony import */ var _archive_zip_is_zip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6194);
/* harmony import */ var _system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5101);






const extensions = [
    ['.zip', 'zip'],
    ['.tar.gz', 'tar.gz'],
    ['.tgz', 'tar.gz'],
    ['.dmg', 'dmg'],
    ['.pkg', 'pkg'],
];
async function artifactKind(path) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory())
        return 'app';
    return (await containerKind(path)) ?? 'binary';
}
function isArchive(kind) {
    return kind === 'zip' || kind === 'tar.gz';
}
async function containerKind(path) {
    return containerKindOfName(path) ?? (await (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(path, containerKindOfBytes));
}
function containerKindOfName(name) {
    const folded = name.toLowerCase();
    return extensions.find(([extension]) => folded.endsWith(extension))?.[1] ?? null;
}
function containerKindOfBytes(source) {
    if ((0,_archive_zip_is_zip_js__WEBPACK_IMPORTED_MODULE_3__/* .isZip */ .K)(source))
        return 'zip';
    if ((0,_archive_flat_package_is_flat_package_js__WEBPACK_IMPORTED_MODULE_5__/* .isFlatPackage */ .G)(source))
        return 'pkg';
    return (0,_archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_2__/* .isDiskImage */ .Ht)(source) ? 'dmg' : null;
}
async function artifactAt(path) {
    return { kind: await artifactKind(path), name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), path, source: null, target: null };
}


/***/ }),

/***/ 4248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isMainExecutablePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function isMainExecutablePath(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path).endsWith((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)('Contents', 'MacOS'));
}


/***/ }),

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

/***/ 359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ readReplayRoot),
/* harmony export */   f: () => (/* binding */ replayRootOf),
/* harmony export */   hN: () => (/* binding */ replayRootOption)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _settings_read_endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1702);
/* harmony import */ var _arguments_existing_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7482);




const replayRootOption = {
    name: 'replay-root',
    value: 'FILE',
    description: "Also accept the throwaway root of a replay, which writes it to replay-root.pem. The result never calls it Apple's.",
};
async function readReplayRoot(args, { workingDirectory }) {
    const file = args.text(replayRootOption.name);
    if (file === undefined)
        return null;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, file);
    await (0,_arguments_existing_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .mustExist */ .j)(path);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
}
async function replayRootOf(args, terminal) {
    return (await readReplayRoot(args, terminal)) ?? (0,_settings_read_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .readEndpoints */ .Z)(terminal.environment).replayRoot;
}


/***/ }),

/***/ 5045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ renderIssue)
/* harmony export */ });
function renderIssue({ severity, code, architecture, path, offset, message, remedy }) {
    const location = [architecture, path, offset === undefined ? null : `offset ${offset}`];
    return `  ${severity}: ${message} [${code}]\n    at ${location.filter(Boolean).join(', ')}\n    ${remedy}`;
}


/***/ }),

/***/ 3613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _identity_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3996);
/* harmony import */ var _inspect_verify_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6323);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3347);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6578);
/* harmony import */ var _arguments_existing_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7482);
/* harmony import */ var _engine_replay_root_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(359);
/* harmony import */ var _terminal_render_issue_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5045);








const verifyCommand = {
    usage: '[options] PATH...',
    description: [
        "Recomputes every hash, the certificate chain up to Apple's root, the timestamp and the designated requirement, and lists every problem. It needs no network.",
        'Exit code 0: no errors; 1: errors found.',
    ],
    options: [_engine_replay_root_js__WEBPACK_IMPORTED_MODULE_6__/* .replayRootOption */ .hN],
    examples: [
        'go-notarize verify ./Hello.app',
        'go-notarize verify --replay-root replay-output/replay-root.pem replay-output/hello-cli/hello-cli',
    ],
    async run(args, terminal) {
        const paths = await (0,_arguments_existing_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .existingPaths */ .U)(args, terminal);
        const trust = (0,_identity_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .trustOf */ .A)(await (0,_engine_replay_root_js__WEBPACK_IMPORTED_MODULE_6__/* .readReplayRoot */ .Gt)(args, terminal));
        const now = _system_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m.now();
        const results = await terminal.log.group('Verifying', () => Promise.all(paths.map(async (path) => ({
            path,
            ...(terminal.json ? { slices: await slicesOf(path) } : {}),
            ...(await (0,_inspect_verify_path_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyPath */ .x)(path, { trust, now })),
        }))));
        if (terminal.json)
            terminal.printJson(results);
        else
            for (const result of results)
                terminal.print(render(result, terminal));
        return results.every(({ valid }) => valid) ? 0 : 1;
    },
};
async function slicesOf(path) {
    const { inspectSlices } = await Promise.all(/* import() */[__webpack_require__.e(3355), __webpack_require__.e(7108)]).then(__webpack_require__.bind(__webpack_require__, 6770));
    return inspectSlices(path).catch((error) => {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .FormatError */ .IF)
            return [];
        throw error;
    });
}
const authorities = {
    apple: "signed under Apple's root",
    replay: 'signed under the throwaway root of a replay',
};
function render({ path, valid, authority, problems }, { colour }) {
    const paint = (format, text) => (colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(format, text) : text);
    const verdict = valid ? paint('green', 'valid') : paint('red', 'not valid');
    const signedBy = authority === null ? '' : `, ${authorities[authority]}`;
    return [`${path}: ${verdict}${signedBy}`, ...problems.map(_terminal_render_issue_js__WEBPACK_IMPORTED_MODULE_7__/* .renderIssue */ .y)].join('\n');
}


/***/ }),

/***/ 6323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ verifyPath)
/* harmony export */ });
/* harmony import */ var _artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9437);
/* harmony import */ var _bundle_main_executable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4248);
/* harmony import */ var _signature_verify_verify_macho_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9469);



function verifyPath(path, options) {
    return verifyAt({ path, name: path }, options);
}
async function verifyAt(location, options) {
    const { path } = location;
    const kind = await (0,_artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_0__.artifactKind)(path);
    if (kind === 'binary' && !(0,_bundle_main_executable_js__WEBPACK_IMPORTED_MODULE_1__/* .isMainExecutablePath */ .V)(path)) {
        const { valid, authority, problems } = await (0,_signature_verify_verify_macho_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyMachO */ .g)(path, options);
        return { valid, authority, problems: renamed(problems, location) };
    }
    if (kind === 'app' || kind === 'binary') {
        const { verifyStapledCode } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(3355), __webpack_require__.e(9537)]).then(__webpack_require__.bind(__webpack_require__, 9537));
        const { valid, authority, problems } = await verifyStapledCode(path, options);
        return { valid, authority, problems: renamed(problems, location) };
    }
    const { verifyContainer } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9800), __webpack_require__.e(3355), __webpack_require__.e(3666)]).then(__webpack_require__.bind(__webpack_require__, 596));
    return verifyContainer({ ...location, kind }, options, verifyAt);
}
function renamed(problems, { path, name }) {
    return problems.map((problem) => ({ ...problem, path: name + problem.path.slice(path.length) }));
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

/***/ 1495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ execSegmentOf)
/* harmony export */ });
const mainBinary = 0x1;
const entitlementFlags = {
    'get-task-allow': 0x10,
    'run-unsigned-code': 0x10,
    'com.apple.private.cs.debugger': 0x20,
    'dynamic-codesigning': 0x40,
    'com.apple.private.skip-library-validation': 0x80,
    'com.apple.private.amfi.can-load-cdhash': 0x100,
    'com.apple.private.amfi.can-execute-cdhash': 0x200,
};
function execSegmentOf(machO, entitlements) {
    const text = machO.segments.find(({ name }) => name === '__TEXT');
    if (machO.platform === null || !text || text.fileSize === 0)
        return { base: 0, limit: 0, flags: 0 };
    const fromEntitlements = Object.entries(entitlementFlags).reduce((flags, [key, flag]) => (entitlements[key] === true ? flags | flag : flags), 0);
    const flags = machO.fileType === 'execute' ? mainBinary | fromEntitlements : 0;
    return { base: text.fileOffset, limit: text.fileSize, flags };
}


/***/ }),

/***/ 1027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ hashPages)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _hash_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4102);



const windowSize = 1 << 20;
async function hashPages(request) {
    const { source, codeLimit, pageSize, hashTypes } = request;
    if (codeLimit > source.size)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('the signed code ends beyond the file', codeLimit);
    const hashers = hashTypes.map((type) => pageSize === 0 ? wholeHasher(type) : pageHasher({ type, pageSize, codeLimit }));
    const step = Math.max(windowSize, pageSize);
    const scratch = Buffer.allocUnsafe(Math.min(step, codeLimit));
    for (let offset = 0; offset < codeLimit; offset += step) {
        const window = source.read(offset, Math.min(step, codeLimit - offset), scratch);
        for (const hasher of hashers)
            hasher.add(window);
        await request.each?.(window, offset);
    }
    return hashers.map((hasher) => hasher.hashes());
}
function pageHasher({ type, pageSize, codeLimit, }) {
    const hashes = Buffer.allocUnsafe(Math.ceil(codeLimit / pageSize) * (0,_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .hashSize */ .Y9)(type));
    let filled = 0;
    return {
        add(window) {
            for (let start = 0; start < window.length; start += pageSize) {
                filled += (0,_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .slotHash */ .B6)(type, window.subarray(start, start + pageSize)).copy(hashes, filled);
            }
        },
        hashes: () => hashes,
    };
}
function wholeHasher(type) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)((0,_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .algorithmOf */ .Hy)(type));
    let empty = true;
    return {
        add(window) {
            hash.update(window);
            empty = false;
        },
        hashes: () => (empty ? Buffer.alloc(0) : hash.digest().subarray(0, (0,_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .hashSize */ .Y9)(type))),
    };
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


/***/ })

};
