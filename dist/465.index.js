export const id = 465;
export const ids = [465];
export const modules = {

/***/ 9783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ longestLink),
/* harmony export */   No: () => (/* binding */ staysInside),
/* harmony export */   S_: () => (/* binding */ makeLinks),
/* harmony export */   iX: () => (/* binding */ checkEntryPath),
/* harmony export */   mw: () => (/* binding */ foldedName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);



const longestLink = 1024;
function foldedName(name) {
    return name.normalize('NFC').toLowerCase();
}
function checkEntryPath(path) {
    const parts = path.split('/');
    if (path.includes('\0') || parts.some((part) => part === '' || part === '.' || part === '..')) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${JSON.stringify(path)} is not a name that may be extracted`);
    }
}
function staysInside({ path, target }) {
    if (target === '' || target.includes('\0') || node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(target))
        return false;
    const parts = target.split('/');
    const firstName = parts.findIndex((part) => part !== '..' && part !== '.');
    if (firstName !== -1 && parts.slice(firstName).includes('..'))
        return false;
    const lands = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path), target));
    return lands !== '..' && !lands.startsWith('../');
}
async function makeLinks(links, folder) {
    const paths = new Set(links.map(({ path }) => foldedName(path)));
    for (const { path, target } of links) {
        const parents = path.split('/').slice(0, -1);
        if (parents.some((_, index) => paths.has(foldedName(parents.slice(0, index + 1).join('/'))))) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`the path of the link ${path} leads through another link`);
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(target, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).catch((error) => {
            if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST') {
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${path} is in the archive twice, once as a link`);
            }
            throw error;
        });
    }
}


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readingArchive)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

const localFailures = new Set([
    'ENOENT',
    'EACCES',
    'EPERM',
    'EROFS',
    'ENOSPC',
    'EDQUOT',
    'EIO',
    'EMFILE',
    'ENFILE',
]);
function isLocalFailure(error) {
    return (typeof error === 'object' && error !== null && 'code' in error && localFailures.has(String(error.code)));
}
async function readingArchive(path, kind, read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF)
            throw error.withPath(path);
        if (isLocalFailure(error))
            throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${path} is not a readable ${kind}: ${reason}`);
    }
}


/***/ }),

/***/ 2082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   FY: () => (/* binding */ entryKind),
/* harmony export */   K0: () => (/* binding */ isZip),
/* harmony export */   XF: () => (/* binding */ readLink),
/* harmony export */   Zv: () => (/* binding */ generous),
/* harmony export */   extractZip: () => (/* binding */ extractZip),
/* harmony export */   or: () => (/* binding */ entryMode)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(663);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6578);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9783);
/* harmony import */ var _malformed_archive_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5840);









const zipMagics = new Set([0x504b0304, 0x504b0506]);
function isZip(source) {
    return source.size >= 4 && zipMagics.has(source.read(0, 4).readUInt32BE(0));
}
const generous = { size: 8 * 2 ** 30, entries: 200_000, bytesPerEntry: 2_500 };
const entriesOfAnySize = 2_000;
const fileTypeMask = 0o170000;
const linkType = 0o120000;
const folderType = 0o040000;
const regularType = 0o100000;
function extractZip(path, folder, limits = generous) {
    return (0,_malformed_archive_js__WEBPACK_IMPORTED_MODULE_8__/* .readingArchive */ .L)(path, 'zip archive', async () => {
        const links = [];
        await visitEntries(path, limits, async (zip, entry, name) => {
            const kind = entryKind(entry);
            if (kind === 'link') {
                const target = await readLink(zip, entry);
                if (!limits.ignoredLinks?.includes(target))
                    links.push({ path: name, target });
            }
            else if (kind === 'folder')
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { recursive: true });
            else if (kind === 'file')
                await extractFile(zip, entry, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
            else
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FormatError */ .IF(`${name} is neither a file, a folder nor a link`);
        });
        const outside = links.find((link) => !(0,_links_js__WEBPACK_IMPORTED_MODULE_7__/* .staysInside */ .No)(link));
        if (outside !== undefined) {
            const target = JSON.stringify(outside.target);
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FormatError */ .IF(`the link ${outside.path} leads to ${target}, outside of the archive`);
        }
        await (0,_links_js__WEBPACK_IMPORTED_MODULE_7__/* .makeLinks */ .S_)(links, folder);
    });
}
function readEntries(path, limits, visit) {
    return (0,_malformed_archive_js__WEBPACK_IMPORTED_MODULE_8__/* .readingArchive */ .L)(path, 'zip archive', () => visitEntries(path, limits, visit));
}
async function visitEntries(path, limits, visit) {
    const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_5__/* .openPromise */ .sO)(path, { lazyEntries: true, strictFileNames: true, autoClose: false });
    try {
        await visitAll(zip, limits, visit);
    }
    finally {
        zip.close();
    }
}
async function visitAll(zip, limits, visit) {
    const { entries, bytesPerEntry = 0 } = limits;
    const most = bytesPerEntry === 0 ? entries : entriesOfAnySize + zip.fileSize / bytesPerEntry;
    if (zip.entryCount > Math.min(entries, most)) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FormatError */ .IF(`the archive has too many entries for its size: ${zip.entryCount}`);
    }
    const seen = new Set();
    let left = limits.size;
    for await (const entry of zip.eachEntry()) {
        const name = checkedName(entry, seen);
        left -= entry.uncompressedSize;
        if (left < 0)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FormatError */ .IF(`the archive unpacks to more than ${limits.size} bytes`);
        await visit(zip, entry, name);
    }
}
function entryKind({ externalFileAttributes, fileName }) {
    const type = (externalFileAttributes >>> 16) & fileTypeMask;
    if (type === linkType)
        return 'link';
    if (type === folderType || fileName.endsWith('/'))
        return 'folder';
    return type === regularType || type === 0 ? 'file' : 'other';
}
function entryMode({ externalFileAttributes }) {
    return (externalFileAttributes >>> 16) & 0o777;
}
function checkedName(entry, seen) {
    const name = entry.fileName.replace(/\/$/, '');
    (0,_links_js__WEBPACK_IMPORTED_MODULE_7__/* .checkEntryPath */ .iX)(name);
    if (entry.isEncrypted())
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FormatError */ .IF(`${name} is encrypted`);
    if (seen.has((0,_links_js__WEBPACK_IMPORTED_MODULE_7__/* .foldedName */ .mw)(name)))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FormatError */ .IF(`${name} is in the archive twice`);
    seen.add((0,_links_js__WEBPACK_IMPORTED_MODULE_7__/* .foldedName */ .mw)(name));
    return name;
}
async function extractFile(zip, entry, path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(await zip.openReadStreamPromise(entry), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { flags: 'wx' }));
    const mode = entryMode(entry);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(path, mode === 0 ? 0o644 : mode | 0o600);
}
async function readLink(zip, entry) {
    if (entry.uncompressedSize > _links_js__WEBPACK_IMPORTED_MODULE_7__/* .longestLink */ .Ng)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FormatError */ .IF(`${entry.fileName} is too long a link`);
    const chunks = [];
    const collect = new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
        transform(chunk, _encoding, done) {
            chunks.push(chunk);
            done();
        },
    });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(await zip.openReadStreamPromise(entry), collect);
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 9437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ containerKind),
/* harmony export */   Zm: () => (/* binding */ artifactKind),
/* harmony export */   iC: () => (/* binding */ containerKindOfName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8569);
/* harmony import */ var _archive_flat_package_flat_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8203);
/* harmony import */ var _archive_zip_read_zip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2082);
/* harmony import */ var _system_byte_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4461);





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
async function containerKind(path) {
    return containerKindOfName(path) ?? (await (0,_system_byte_source_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(path, containerKindOfBytes));
}
function containerKindOfName(name) {
    const folded = name.toLowerCase();
    return extensions.find(([extension]) => folded.endsWith(extension))?.[1] ?? null;
}
function containerKindOfBytes(source) {
    if ((0,_archive_zip_read_zip_js__WEBPACK_IMPORTED_MODULE_3__/* .isZip */ .K0)(source))
        return 'zip';
    if ((0,_archive_flat_package_flat_package_js__WEBPACK_IMPORTED_MODULE_2__/* .isFlatPackage */ .Gb)(source))
        return 'pkg';
    return (0,_archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_1__/* .isDiskImage */ .Ht)(source) ? 'dmg' : null;
}


/***/ }),

/***/ 7482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ existingPaths)
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

/***/ 6465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signCommand: () => (/* binding */ signCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/artifact/artifact-kind.ts
var artifact_kind = __webpack_require__(9437);
// EXTERNAL MODULE: ./src/bundle/sign-artifact.ts
var sign_artifact = __webpack_require__(1578);
// EXTERNAL MODULE: ./src/inspect/inspect-slices.ts
var inspect_slices = __webpack_require__(6770);
// EXTERNAL MODULE: ./src/signature/code-directory/page-size.ts
var page_size = __webpack_require__(5075);
// EXTERNAL MODULE: ./src/signature/sign/sign-macho.ts + 3 modules
var sign_macho = __webpack_require__(558);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/system/network/endpoints.ts
var endpoints = __webpack_require__(946);
// EXTERNAL MODULE: ./src/commands/arguments/existing-paths.ts
var existing_paths = __webpack_require__(7482);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/signature/entitlements/parse-entitlements.ts + 1 modules
var parse_entitlements = __webpack_require__(3953);
// EXTERNAL MODULE: ./src/system/clock.ts
var clock = __webpack_require__(3347);
// EXTERNAL MODULE: ./src/system/secrets.ts
var secrets = __webpack_require__(1376);
// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(3155);
;// CONCATENATED MODULE: ./src/commands/signing/read-signing-options.ts









async function readContent(args) {
    return {
        identifier: args.text('identifier') ?? null,
        entitlements: await readEntitlements(args),
        hardenedRuntime: readSigningOptions(args),
    };
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
function readPreserved(args) {
    const parts = (args.text('preserve-metadata') ?? '').split(',').filter((part) => part !== '');
    const isPart = (part) => sign_macho/* preservedParts */.B.some((known) => known === part);
    const unknown = parts.find((part) => !isPart(part));
    if (unknown === undefined)
        return parts.filter(isPart);
    throw (0,command/* usageError */.W)('preserve-metadata', `'${unknown}' cannot be preserved.`, `Use ${sign_macho/* preservedParts */.B.join(', ')}.`);
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
function readPageSize(args) {
    const text = args.text('page-size');
    if (text === undefined)
        return {};
    const pageSize = page_size/* pageSizes */.m.find((size) => String(size) === text);
    if (pageSize !== undefined)
        return { pageSize };
    throw (0,command/* usageError */.W)('page-size', `'${text}' is not a page size.`, `Use ${page_size/* pageSizes */.m.join(' or ')}.`);
}
async function openMaker(args, terminal) {
    const kept = { preserve: readPreserved(args), ...(await readRequirements(args)), ...readPageSize(args) };
    const common = { signingTime: clock/* systemClock */.m.now(), ...kept };
    if (args.flag('adhoc'))
        return { signer: 'adhoc', timestamper: null, ...common };
    const signer = await openIdentity(args, terminal);
    const url = args.text('timestamp-url') ?? endpoints/* appleEndpoints */.Z.timestamp;
    if (url === 'none')
        return { signer, timestamper: null, ...common };
    const { createTimestamper } = await __webpack_require__.e(/* import() */ 897).then(__webpack_require__.bind(__webpack_require__, 4897));
    const { createHttp } = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(48)]).then(__webpack_require__.bind(__webpack_require__, 5118));
    const dependencies = { http: createHttp(), clock: clock/* systemClock */.m, log: terminal.log };
    return { signer, timestamper: createTimestamper({ ...dependencies, url }), ...common };
}
async function openIdentity(args, terminal) {
    const path = args.text('identity');
    const variable = args.text('identity-password-env');
    if (path === undefined) {
        throw (0,command/* usageError */.W)('identity', 'There is nothing to sign with.', 'Give --identity FILE.p12, or --adhoc.');
    }
    const password = variable === undefined ? '' : terminal.environment[variable];
    if (password === undefined) {
        throw (0,command/* usageError */.W)('identity-password-env', `The variable ${variable} is not set.`, 'Export it before the call.');
    }
    const { decodeCertificateInput } = await Promise.all(/* import() */[__webpack_require__.e(959), __webpack_require__.e(28)]).then(__webpack_require__.bind(__webpack_require__, 28));
    const { openSigningIdentities } = await Promise.all(/* import() */[__webpack_require__.e(959), __webpack_require__.e(28), __webpack_require__.e(693)]).then(__webpack_require__.bind(__webpack_require__, 6693));
    const certificate = { pkcs12: decodeCertificateInput(path, 'identity'), password: new secrets/* Secret */.z(password) };
    const dependencies = { clock: clock/* systemClock */.m, log: terminal.log };
    return openSigningIdentities({ certificate, input: 'identity', kind: 'any' }, dependencies).application;
}

// EXTERNAL MODULE: ./src/system/files.ts
var files = __webpack_require__(1650);
;// CONCATENATED MODULE: ./src/commands/signing/sign-to-output.ts





function readOutput(paths, args, terminal) {
    const output = args.text('output');
    if (output === undefined)
        return null;
    if (paths.length === 1)
        return (0,external_node_path_.resolve)(terminal.workingDirectory, output);
    throw (0,command/* usageError */.W)('output', '--output takes one path.', 'Sign the others in calls of their own.');
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

;// CONCATENATED MODULE: ./src/commands/sign.ts











const signCommand = {
    usage: '(--identity FILE.p12 --identity-password-env NAME | --adhoc) [options] PATH...',
    description: ['Signs programs and apps, with all code inside an app, in place or to --output.'],
    options: [
        {
            name: 'identity',
            value: 'FILE.p12',
            description: 'PKCS#12 file with the certificate and its private key.',
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
        const how = await readContent(args);
        const maker = await openMaker(args, terminal);
        const output = readOutput(paths, args, terminal);
        const results = [];
        for (const path of paths) {
            const kind = await (0,artifact_kind/* artifactKind */.Zm)(path);
            if (how.entitlements !== null)
                await checkEntitlements({ kind, path }, how.entitlements, terminal.log);
            const facts = await signTo({ kind, path }, output, (at, to) => (0,sign_artifact/* signArtifact */.o)({ kind, path: at }, how, { ...maker, ...(to === null ? {} : { output: to }) }));
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
async function checkEntitlements({ kind, path }, entitlements, log) {
    if (kind === 'binary' && (await isLibrary(path))) {
        const reason = 'macOS reads only those of programs';
        log.warning(`${path} is a library, and is signed without the entitlements: ${reason}.`);
    }
    const { refuseRestricted } = await __webpack_require__.e(/* import() */ 393).then(__webpack_require__.bind(__webpack_require__, 5393));
    await refuseRestricted({ kind, name: (0,external_node_path_.basename)(path), path }, entitlements);
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


/***/ }),

/***/ 6770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ inspectSlices)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _bundle_read_code_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3355);
/* harmony import */ var _signature_inspect_macho_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(173);



async function inspectSlices(path) {
    const isFolder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory();
    return (0,_signature_inspect_macho_js__WEBPACK_IMPORTED_MODULE_2__.inspectMachO)(isFolder ? (await (0,_bundle_read_code_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readSignableBundle */ .Y)(path)).executable : path);
}


/***/ }),

/***/ 1650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ withTemporaryFolder),
/* harmony export */   Vq: () => (/* binding */ sha256OfFile),
/* harmony export */   Z8: () => (/* binding */ withFolder),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   uR: () => (/* binding */ foldersUpToRepository)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var _owned_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(958);







async function sha256OfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }), hash);
    return hash.digest('hex');
}
async function replaceFile(path, write, options = {}) {
    const temporary = (0,_owned_path_js__WEBPACK_IMPORTED_MODULE_6__/* .ownedPath */ .bD)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path));
    try {
        await write(temporary);
        const mode = options.mode ?? (await modeOf(path));
        if (mode !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(temporary, mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true }).catch(() => undefined);
        throw error;
    }
}
async function modeOf(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).mode & 0o7777;
    }
    catch {
        return undefined;
    }
}
function withTemporaryFolder(use, parent = (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)()) {
    return withFolder((0,_owned_path_js__WEBPACK_IMPORTED_MODULE_6__/* .ownedPath */ .bD)(parent, { visible: true }), use);
}
async function withFolder(path, use) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path, { mode: 0o700 });
    try {
        return await use(path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true });
    }
}
async function foldersUpToRepository(folder) {
    const isRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, '.git')).then(() => true, () => false);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(folder);
    return isRoot || parent === folder ? [folder] : [folder, ...(await foldersUpToRepository(parent))];
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

/***/ 958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   bD: () => (/* binding */ ownedPath),
/* harmony export */   bf: () => (/* binding */ ownerOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _process_process_owner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9448);




const pattern = /^\.?go-notarize-([1-9]\d{0,9})-([0-9a-z]{1,10})-[0-9a-f]{12}$/;
function ownedPath(folder, { visible = false } = {}) {
    const { pid, startedAt } = (0,_process_process_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .currentProcess */ .DK)();
    const random = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${visible ? '' : '.'}go-notarize-${pid}-${Math.round(startedAt).toString(36)}-${random}`);
}
function ownerOf(name) {
    const [, pid, startedAt] = pattern.exec(name) ?? [];
    if (pid === undefined || startedAt === undefined)
        return null;
    return { pid: Number(pid), startedAt: Number.parseInt(startedAt, 36) };
}
async function removeLeftovers(folder, log) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => [])) {
        const owner = ownerOf(name);
        if (owner === null)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        try {
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).uid !== process.getuid?.() || (await (0,_process_process_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .isRunning */ .W_)(owner)))
                continue;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true });
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
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1955);

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
    const { TZ } = process.env;
    const { stdout } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)('ps', ['-o', 'lstart=', '-p', String(pid)], {
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
