export const id = 264;
export const ids = [264];
export const modules = {

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
        const { signBundle } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(3355), __webpack_require__.e(2829)]).then(__webpack_require__.bind(__webpack_require__, 2829));
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
    const { inspectMachO } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(173)]).then(__webpack_require__.bind(__webpack_require__, 173));
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

/***/ 5251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ signWithContents)
/* harmony export */ });
/* harmony import */ var _artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9437);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);


async function signWithContents(artifact, sign) {
    const { kind, path, name, depth = 0 } = artifact;
    if (!(0,_artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .isArchive */ .tc)(kind))
        return sign(artifact);
    const { changeArchive } = await Promise.all(/* import() */[__webpack_require__.e(3044), __webpack_require__.e(3355), __webpack_require__.e(778)]).then(__webpack_require__.bind(__webpack_require__, 778));
    const contents = await changeArchive({ kind, path, depth }, async (packed) => ({
        path: packed.name,
        ...(await signWithContents(packed, sign)),
    }));
    const [first] = contents;
    if (first === undefined)
        throw nothingToSign(name);
    return { identifier: first.identifier, slices: contents.flatMap(({ slices }) => slices), contents };
}
function nothingToSign(name) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('artifacts', `${name} holds no program, app, disk image or package.`, {
        code: 'artifact-not-found',
        remedy: 'Name an archive with programs for macOS in it.',
    });
}


/***/ }),

/***/ 4214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ errorPage)
/* harmony export */ });
function errorPage(code) {
    return `https://github.com/go-notarize/go-notarize/blob/main/docs/errors.md#${code}`;
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(input, `${input}: ${path} cannot be written${reason}.`, {
        code: explanation?.code === 'disk-full' ? 'disk-full' : 'output-not-writable',
        remedy: `Set ${input} to a path that this user may write to, on a disk with free space.`,
        cause,
    });
}


/***/ })

};
