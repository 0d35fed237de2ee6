export const id = 9850;
export const ids = [9850,6551,7113];
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

/***/ 3212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ automaticEngine)
/* harmony export */ });
function automaticEngine({ replayRoot }) {
    return process.platform === 'darwin' && replayRoot === null ? 'apple' : 'portable';
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
