export const id = 8904;
export const ids = [8904,173,4675];
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

/***/ 2035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectCommand: () => (/* binding */ inspectCommand)
});

// EXTERNAL MODULE: ./src/inspect/inspect-artifact.ts
var inspect_artifact = __webpack_require__(4675);
// EXTERNAL MODULE: ./src/commands/arguments/existing-paths.ts
var existing_paths = __webpack_require__(7482);
;// CONCATENATED MODULE: ./src/commands/terminal/render-inspection.ts
function renderInspection(inspection) {
    const { path, kind, ticket } = inspection;
    const isBroken = 'linksLost' in inspection;
    const title = kind === 'binary' ? path : `${path} (${isBroken ? 'framework without its links' : kinds[kind]})`;
    return [title, ...bodyOf(inspection), ...ticketLine(ticket)].join('\n');
}
const kinds = {
    bundle: 'bundle',
    zip: 'zip archive',
    'tar.gz': '.tar.gz archive',
    dmg: 'disk image',
    pkg: 'installer package',
};
function bodyOf(inspection) {
    switch (inspection.kind) {
        case 'zip':
        case 'tar.gz':
            return renderContents(inspection);
        case 'dmg':
            return [renderRows(signatureRows(inspection.signature)), ...renderContents(inspection)];
        case 'pkg':
            return [renderRows(packageRows(inspection.signature)), ...renderContents(inspection)];
        default:
            return inspection.slices.map(renderSlice);
    }
}
const notOpenedTexts = {
    encrypted: 'not opened: it is encrypted',
    apfs: 'not opened: its file system is APFS, which only macOS reads',
    'unknown-file-system': 'not opened: its file system is neither HFS+ nor APFS',
};
function renderContents({ contents, notOpened }) {
    if (notOpened !== null)
        return [`  ${notOpenedTexts[notOpened]}`];
    if (contents.length === 0)
        return ['  it contains nothing that can be signed'];
    return contents.map((inner) => indent(renderInspection(inner)));
}
function indent(text) {
    return text.replaceAll(/^/gm, '  ');
}
const ticketTexts = {
    stapled: 'stapled',
    'for-other-code': 'one is stapled, but for another signature',
    malformed: 'one is stapled, but it is damaged',
    none: 'none is stapled',
    'not-applicable': null,
};
function ticketLine(ticket) {
    const text = ticketTexts[ticket];
    return text === null ? [] : [renderRows([['ticket', text]])];
}
const nameWidth = 12;
function renderRows(rows) {
    return rows
        .filter(([, value]) => value !== null)
        .map(([name, value]) => `    ${name.padEnd(nameWidth)}  ${value}`)
        .join('\n');
}
function renderSlice({ arch, fileType, minOS, sdk, signature }) {
    const system = [minOS && `macOS ${minOS} or later`, sdk && `SDK ${sdk}`].filter(Boolean).join(', ');
    const title = `  ${arch} ${fileType}${system === '' ? '' : ` (${system})`}`;
    return [title, renderRows(signatureRows(signature))].join('\n');
}
function signatureRows(signature) {
    return [
        ['signature', signature.kind],
        ['identifier', signature.identifier],
        ['team', signature.teamId],
        ['cdhash', signature.cdHash],
        ['flags', signature.flags.join(', ') || null],
        ['hash', hashText(signature)],
        ['runtime', signature.runtimeVersion],
        ['authority', signature.authorities.join(' < ') || null],
        ['timestamp', signature.timestamp],
        ['Info.plist', signature.kind === 'none' ? null : signature.infoPlist],
        ['requirement', signature.requirement],
        ['entitlements', renderEntitlements(signature.entitlements)],
    ];
}
function hashText({ hashType, pageSize }) {
    if (hashType === null)
        return null;
    return pageSize ? `${hashType}, pages of ${pageSize} bytes` : `${hashType}, all at once`;
}
function packageRows({ kind, teamId, authorities, timestamp, checksum }) {
    return [
        ['signature', kind],
        ['team', teamId],
        ['checksum', checksum && `${checksum.value} (${checksum.algorithm})`],
        ['authority', authorities.join(' < ') || null],
        ['timestamp', timestamp],
    ];
}
function renderEntitlements(entitlements) {
    const lines = Object.entries(entitlements).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
    return lines.length === 0 ? null : lines.join(`\n${' '.repeat(nameWidth + 6)}`);
}

;// CONCATENATED MODULE: ./src/commands/inspect.ts



const inspectCommand = {
    usage: '[--json] PATH...',
    description: [
        'Shows who signed it and how, and whether a ticket is stapled: for each slice of a program, for the main program of a bundle (.app, .framework, ...), for everything in a .zip, and for a .dmg or .pkg as a whole.',
        'It gives no verdict; verify does.',
    ],
    options: [],
    examples: ['go-notarize inspect ./tool', 'go-notarize inspect --json ./Hello.app'],
    async run(args, terminal) {
        const paths = await (0,existing_paths/* existingPaths */.U)(args, terminal);
        const inspections = await Promise.all(paths.map(inspect_artifact.inspectArtifact));
        if (terminal.json)
            terminal.printJson(inspections);
        else
            for (const inspection of inspections)
                terminal.print(renderInspection(inspection));
        return 0;
    },
};


/***/ }),

/***/ 4675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectArtifact: () => (/* binding */ inspectArtifact)
/* harmony export */ });
/* harmony import */ var _artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9437);
/* harmony import */ var _signature_inspect_macho_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(173);


async function inspectArtifact(path) {
    return inspectAt(path, { name: path });
}
async function inspectAt(path, location) {
    const kind = await (0,_artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_0__.artifactKind)(path);
    if (kind === 'binary')
        return { path: location.name, kind, slices: await (0,_signature_inspect_macho_js__WEBPACK_IMPORTED_MODULE_1__.inspectMachO)(path), ticket: 'not-applicable' };
    if (kind === 'app') {
        const { inspectBundle } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(3355), __webpack_require__.e(4430), __webpack_require__.e(2129)]).then(__webpack_require__.bind(__webpack_require__, 2129));
        return { path: location.name, ...(await inspectBundle(path)) };
    }
    const { inspectContainer } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(3355), __webpack_require__.e(4430), __webpack_require__.e(9316)]).then(__webpack_require__.bind(__webpack_require__, 9316));
    return inspectContainer({ path, kind, ...location }, inspectAt);
}


/***/ }),

/***/ 173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unsigned),
/* harmony export */   i: () => (/* binding */ describeSignature),
/* harmony export */   inspectMachO: () => (/* binding */ inspectMachO)
/* harmony export */ });
/* harmony import */ var _macho_mach_o_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2825);
/* harmony import */ var _macho_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6310);
/* harmony import */ var _macho_universal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9443);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5101);
/* harmony import */ var _code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7365);
/* harmony import */ var _code_directory_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4847);
/* harmony import */ var _code_directory_hash_types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4102);
/* harmony import */ var _embedded_signature_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6829);
/* harmony import */ var _superblob_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1566);










function inspectMachO(path) {
    return (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(path, (source) => Promise.all((0,_macho_universal_js__WEBPACK_IMPORTED_MODULE_2__/* .readSlices */ .k)(source).map((slice) => inspectSlice(slice.source))));
}
async function inspectSlice(source) {
    const machO = (0,_macho_mach_o_js__WEBPACK_IMPORTED_MODULE_0__/* .readMachO */ .hi)(source);
    const { arch, fileType, minOS, sdk } = machO;
    return { arch, fileType, minOS, sdk, signature: await inspectSignature(source, machO) };
}
const unsigned = {
    kind: 'none',
    identifier: null,
    teamId: null,
    cdHash: null,
    flags: [],
    hashType: null,
    pageSize: null,
    runtimeVersion: null,
    authorities: [],
    timestamp: null,
    entitlements: {},
    requirement: null,
    infoPlist: 'not bound',
};
async function inspectSignature(source, machO) {
    const signature = (0,_embedded_signature_js__WEBPACK_IMPORTED_MODULE_8__/* .readEmbeddedSignature */ .x7)(source, machO);
    return signature === null ? unsigned : describeSignature(signature);
}
async function describeSignature(signature) {
    const directory = (0,_embedded_signature_js__WEBPACK_IMPORTED_MODULE_8__/* .bestCodeDirectory */ .Fm)(signature);
    const cms = signature.cms && (await readCmsIfWellFormed(signature.cms));
    return {
        kind: kindOf(directory, signature),
        identifier: directory.identifier,
        teamId: directory.teamId,
        cdHash: (0,_code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .cdHash */ .Kf)(directory),
        flags: (0,_code_directory_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .flagNames */ .JY)(directory.flags),
        hashType: (0,_code_directory_hash_types_js__WEBPACK_IMPORTED_MODULE_7__/* .hashTypeName */ ._l)(directory.hashType),
        pageSize: directory.pageSize,
        runtimeVersion: directory.runtime === 0 ? null : (0,_macho_names_js__WEBPACK_IMPORTED_MODULE_1__/* .versionText */ .KA)(directory.runtime),
        authorities: cms?.authorities ?? [],
        timestamp: cms?.timestamp?.toISOString() ?? null,
        entitlements: await readEntitlements(signature),
        requirement: await readRequirement(signature),
        infoPlist: (0,_code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .specialHash */ .yK)(directory, _superblob_js__WEBPACK_IMPORTED_MODULE_9__/* .slot */ .NI.infoPlist) ? 'bound' : 'not bound',
    };
}
async function readEntitlements(signature) {
    if (signature.entitlementsXml === null && signature.entitlementsDer === null)
        return {};
    const { readSignedEntitlements } = await __webpack_require__.e(/* import() */ 3941).then(__webpack_require__.bind(__webpack_require__, 3941));
    return readSignedEntitlements(signature);
}
async function readRequirement({ requirements }) {
    if (requirements === null)
        return null;
    const { formatDesignatedRequirement } = await __webpack_require__.e(/* import() */ 457).then(__webpack_require__.bind(__webpack_require__, 457));
    return formatDesignatedRequirement(requirements);
}
async function readCmsIfWellFormed(der) {
    const { readCms } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(5529)]).then(__webpack_require__.bind(__webpack_require__, 5529));
    try {
        return readCms(der);
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF)
            return null;
        throw error;
    }
}
function kindOf(directory, { cms }) {
    if (cms)
        return 'certificate';
    return (0,_code_directory_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .hasFlag */ .Lt)(directory.flags, 'linker-signed') ? 'linker-signed' : 'adhoc';
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
