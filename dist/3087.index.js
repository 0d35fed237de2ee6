export const id = 3087;
export const ids = [3087];
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

/***/ 1578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ signArtifact)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _signature_code_directory_derive_identifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6453);
/* harmony import */ var _signature_sign_sign_macho_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(558);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);




async function signArtifact(artifact, content, maker) {
    const { path } = artifact;
    const preserve = (maker.preserve ?? []).filter((part) => part !== 'identifier' || content.identifier === null);
    const request = { ...content, ...maker, preserve };
    if (artifact.kind === 'app') {
        const { signBundle } = await Promise.all(/* import() */[__webpack_require__.e(3355), __webpack_require__.e(2829)]).then(__webpack_require__.bind(__webpack_require__, 2829));
        return signBundle({ path, ...request });
    }
    if (artifact.kind === 'dmg') {
        const { signDiskImage } = await __webpack_require__.e(/* import() */ 1646).then(__webpack_require__.bind(__webpack_require__, 1646));
        return signDiskImage({ input: path, ...request, output: maker.output ?? path });
    }
    if (artifact.kind === 'pkg')
        return signInstallerPackage(path, maker);
    const identifier = content.identifier ?? (await (0,_signature_code_directory_derive_identifier_js__WEBPACK_IMPORTED_MODULE_1__/* .deriveIdentifier */ .X)(path, { adhoc: maker.signer === 'adhoc' }));
    const output = maker.output ?? path;
    const slices = await (0,_signature_sign_sign_macho_js__WEBPACK_IMPORTED_MODULE_2__/* .signMachO */ .I)({ input: path, ...request, output, identifier });
    const isPreserved = preserve.includes('identifier');
    return { identifier: isPreserved ? await signedIdentifier(output, identifier) : identifier, slices };
}
async function signInstallerPackage(path, { signer, output = path, ...maker }) {
    if (signer === 'adhoc')
        throw noAdhocPackage(path);
    const { signPackage } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(9800), __webpack_require__.e(8095)]).then(__webpack_require__.bind(__webpack_require__, 8095));
    await signPackage({ input: path, output, identity: signer, ...maker });
    return { identifier: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), slices: [] };
}
function noAdhocPackage(path) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('artifacts', `${path} is an installer package, which has no ad-hoc signature.`, {
        code: 'certificate-missing',
        remedy: 'Sign it with a Developer ID Installer certificate, or leave it unsigned.',
    });
}
async function signedIdentifier(path, otherwise) {
    const { inspectMachO } = await __webpack_require__.e(/* import() */ 173).then(__webpack_require__.bind(__webpack_require__, 173));
    const [slice] = await inspectMachO(path);
    return slice?.signature.identifier ?? otherwise;
}


/***/ }),

/***/ 3212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ automaticEngine)
/* harmony export */ });
function automaticEngine({ replayRoot }) {
    return process.platform === 'darwin' && replayRoot === null ? 'apple' : 'portable';
}


/***/ }),

/***/ 9220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUpAfter: () => (/* binding */ cleanUpAfter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _identity_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3996);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3347);
/* harmony import */ var _system_files_owned_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3438);
/* harmony import */ var _system_network_endpoints_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(946);
/* harmony import */ var _system_network_http_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4939);
/* harmony import */ var _system_process_runner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6313);
/* harmony import */ var _choose_engine_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4143);
/* harmony import */ var _remove_drafts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4135);










async function cleanUpAfter(saved, { temporaryParent, log, secrets, passEnvironment }) {
    const leftovers = parseLeftovers(saved);
    if (leftovers === null)
        return;
    const { temporaryFolder, draftFolders, engine } = leftovers;
    await (0,_remove_drafts_js__WEBPACK_IMPORTED_MODULE_9__/* .removeDrafts */ .t)(draftFolders, log);
    if (!(await isOurs(temporaryFolder, temporaryParent))) {
        log.warning(`Not removed, since go-notarize did not create it: ${temporaryFolder}`);
        return;
    }
    if (engine !== null) {
        const dependencies = {
            endpoints: _system_network_endpoints_js__WEBPACK_IMPORTED_MODULE_5__/* .appleEndpoints */ .Z,
            trust: (0,_identity_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .trustOf */ .A)(null),
            http: (0,_system_network_http_js__WEBPACK_IMPORTED_MODULE_6__.createHttp)(),
            run: (0,_system_process_runner_js__WEBPACK_IMPORTED_MODULE_7__/* .createRunner */ .ji)(log, secrets, { passEnvironment }),
            clock: _system_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m,
            remember: () => undefined,
            ...{ log, secrets, temporaryFolder },
        };
        await (0,_choose_engine_js__WEBPACK_IMPORTED_MODULE_8__/* .createEngine */ .P)(engine.engine, dependencies).cleanUp(engine.saved);
    }
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(temporaryFolder).catch(() => null);
    if (!found?.isDirectory())
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporaryFolder, { recursive: true, force: true });
    log.info(`Removed ${temporaryFolder}`);
}
async function isOurs(folder, parent) {
    if ((0,_system_files_owned_path_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerOf */ .bf)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)) === null)
        return false;
    const [actual, expected] = await Promise.all([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), parent].map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path)));
    return actual === expected;
}
function parseLeftovers(saved) {
    const { temporaryFolder, draftFolders: folders, engine } = membersOf(parseOrNull(saved));
    if (typeof temporaryFolder !== 'string')
        return null;
    const draftFolders = Array.isArray(folders) ? folders.filter((path) => typeof path === 'string') : [];
    const { engine: name, saved: session } = membersOf(engine);
    if ((name !== 'apple' && name !== 'portable') || typeof session !== 'string')
        return { temporaryFolder, draftFolders, engine: null };
    return { temporaryFolder, draftFolders, engine: { engine: name, saved: session } };
}
function membersOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
function parseOrNull(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 6453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ deriveIdentifier),
/* harmony export */   w: () => (/* binding */ canonicalIdentifier)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _macho_mach_o_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2825);
/* harmony import */ var _macho_universal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9443);
/* harmony import */ var _system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5101);





function deriveIdentifier(path, options = { adhoc: false }) {
    return (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(path, async (source) => {
        const slices = (0,_macho_universal_js__WEBPACK_IMPORTED_MODULE_3__/* .readSlices */ .k)(source);
        const { source: slice } = slices.find(({ arch }) => arch.startsWith('arm64')) ?? slices[0] ?? { source };
        const machO = (0,_macho_mach_o_js__WEBPACK_IMPORTED_MODULE_2__/* .readMachO */ .hi)(slice);
        const bundled = await bundleIdentifier(slice, machO);
        if (bundled !== null)
            return bundled;
        const name = canonicalIdentifier(path);
        return options.adhoc && !name.includes('.') ? `${name}-${identification(slice, machO)}` : name;
    });
}
function canonicalIdentifier(path) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    const extension = name.lastIndexOf('.');
    const isExtension = extension > 0 && !/^\d/.test(name.slice(extension + 1));
    const base = isExtension ? name.slice(0, extension) : name;
    const version = /[\d.]*$/.exec(base)?.[0] ?? '';
    const first = /^\.?\d*/.exec(version)?.[0] ?? '';
    return base.slice(0, base.length - version.length) + first;
}
async function bundleIdentifier(slice, { infoPlist }) {
    if (infoPlist === null)
        return null;
    const { readPropertyList } = await __webpack_require__.e(/* import() */ 159).then(__webpack_require__.bind(__webpack_require__, 159));
    const bytes = slice.read(infoPlist.offset, infoPlist.size);
    const { CFBundleIdentifier: identifier } = readPropertyList(bytes, 'the Info.plist in the program');
    return typeof identifier === 'string' && identifier !== '' ? identifier : null;
}
function identification(slice, machO) {
    if (machO.uuid)
        return Buffer.from('UUID').toString('hex') + machO.uuid;
    const header = slice.read(0, 28);
    const commands = slice.read(machO.headerSize, machO.commandsEnd - machO.headerSize);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(header).update(commands).digest('hex');
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


/***/ })

};
