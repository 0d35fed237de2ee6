export const id = 4861;
export const ids = [4861];
export const modules = {

/***/ 2164:
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
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2164);
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
/* harmony import */ var _bundle_sign_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1578);
/* harmony import */ var _signature_entitlements_parse_entitlements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3953);
/* harmony import */ var _signature_sign_sign_macho_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9584);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3347);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6578);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1650);
/* harmony import */ var _system_network_endpoints_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(946);
/* harmony import */ var _system_secrets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1376);
/* harmony import */ var _arguments_existing_paths_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7482);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3155);













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
            default: _system_network_endpoints_js__WEBPACK_IMPORTED_MODULE_9__/* .appleEndpoints */ .Z.timestamp,
        },
        {
            name: 'preserve-metadata',
            value: 'LIST',
            description: `Parts of the present signature to keep, separated by commas: ${_signature_sign_sign_macho_js__WEBPACK_IMPORTED_MODULE_5__/* .preservedParts */ .B.join(', ')}.`,
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
        const paths = await (0,_arguments_existing_paths_js__WEBPACK_IMPORTED_MODULE_11__/* .existingPaths */ .U)(args, terminal);
        const how = {
            identifier: args.text('identifier') ?? null,
            entitlements: await readEntitlements(args),
            hardenedRuntime: readSigningOptions(args),
        };
        const maker = await openMaker(args, terminal);
        const output = readOutput(paths, args, terminal);
        const results = [];
        for (const path of paths) {
            const kind = await (0,_artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactKind */ .Zm)(path);
            if (how.entitlements !== null)
                await refuseEntitlements({ kind, path }, how.entitlements);
            const facts = await signTo({ kind, path }, output, (at, to) => (0,_bundle_sign_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .signArtifact */ .o)({ kind, path: at }, how, { ...maker, ...(to === null ? {} : { output: to }) }));
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
    const { refuseRestricted } = await Promise.all(/* import() */[__webpack_require__.e(9701), __webpack_require__.e(5393)]).then(__webpack_require__.bind(__webpack_require__, 5393));
    await refuseRestricted({ kind, name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), path }, entitlements);
}
async function readEntitlements(args) {
    const path = args.text('entitlements');
    if (path === undefined)
        return null;
    try {
        return (0,_signature_entitlements_parse_entitlements_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEntitlements */ .W)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz)
            throw error;
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_12__/* .usageError */ .W)('entitlements', `The entitlements ${path} cannot be read.`, 'Name a property list file.');
    }
}
function readSigningOptions(args) {
    const options = args.text('options');
    if (options === undefined || options === 'runtime')
        return options === 'runtime';
    throw (0,_command_js__WEBPACK_IMPORTED_MODULE_12__/* .usageError */ .W)('options', `'${options}' is not a signing option.`, 'Use --options runtime, or leave it out.');
}
function readPreserved(args) {
    const parts = (args.text('preserve-metadata') ?? '').split(',').filter((part) => part !== '');
    const isPart = (part) => _signature_sign_sign_macho_js__WEBPACK_IMPORTED_MODULE_5__/* .preservedParts */ .B.some((known) => known === part);
    const unknown = parts.find((part) => !isPart(part));
    if (unknown === undefined)
        return parts.filter(isPart);
    throw (0,_command_js__WEBPACK_IMPORTED_MODULE_12__/* .usageError */ .W)('preserve-metadata', `'${unknown}' cannot be preserved.`, `Use ${_signature_sign_sign_macho_js__WEBPACK_IMPORTED_MODULE_5__/* .preservedParts */ .B.join(', ')}.`);
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
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .FormatError */ .IF))
            throw error;
        const remedy = 'Write it as codesign does: TYPE => REQUIREMENT, e.g. designated => anchor apple generic.';
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_12__/* .usageError */ .W)('requirements', `The requirements cannot be read: ${error.message}.`, remedy);
    }
}
async function openMaker(args, terminal) {
    const signingTime = _system_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .systemClock */ .m.now();
    const preserve = readPreserved(args);
    const requirements = await readRequirements(args);
    if (args.flag('adhoc'))
        return { signer: 'adhoc', timestamper: null, signingTime, preserve, ...requirements };
    const signer = await openIdentity(args, terminal);
    const url = args.text('timestamp-url') ?? _system_network_endpoints_js__WEBPACK_IMPORTED_MODULE_9__/* .appleEndpoints */ .Z.timestamp;
    if (url === 'none')
        return { signer, timestamper: null, signingTime, preserve, ...requirements };
    const { createTimestamper } = await Promise.all(/* import() */[__webpack_require__.e(9701), __webpack_require__.e(4897)]).then(__webpack_require__.bind(__webpack_require__, 4897));
    const { createHttp } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(9048)]).then(__webpack_require__.bind(__webpack_require__, 5118));
    const world = { http: createHttp(), clock: _system_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .systemClock */ .m, log: terminal.log };
    return {
        signer,
        timestamper: createTimestamper({ ...world, url }),
        signingTime,
        preserve,
        ...requirements,
    };
}
async function openIdentity(args, terminal) {
    const path = args.text('identity');
    const variable = args.text('identity-password-env');
    if (path === undefined) {
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_12__/* .usageError */ .W)('identity', 'There is nothing to sign with.', 'Give --identity FILE.p12, or --adhoc.');
    }
    const password = variable === undefined ? '' : terminal.environment[variable];
    if (password === undefined) {
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_12__/* .usageError */ .W)('identity-password-env', `The variable ${variable} is not set.`, 'Export it before the call.');
    }
    const { decodeCertificateInput } = await Promise.all(/* import() */[__webpack_require__.e(6959), __webpack_require__.e(28)]).then(__webpack_require__.bind(__webpack_require__, 28));
    const { openSigningIdentities } = await Promise.all(/* import() */[__webpack_require__.e(6959), __webpack_require__.e(28), __webpack_require__.e(6693)]).then(__webpack_require__.bind(__webpack_require__, 6693));
    const certificate = { pkcs12: decodeCertificateInput(path, 'identity'), password: new _system_secrets_js__WEBPACK_IMPORTED_MODULE_10__/* .Secret */ .z(password) };
    const dependencies = { clock: _system_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .systemClock */ .m, log: terminal.log };
    return openSigningIdentities({ certificate, input: 'identity', kind: 'any' }, dependencies).application;
}
function readOutput(paths, args, terminal) {
    const output = args.text('output');
    if (output === undefined)
        return null;
    if (paths.length === 1)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.workingDirectory, output);
    throw (0,_command_js__WEBPACK_IMPORTED_MODULE_12__/* .usageError */ .W)('output', '--output takes one path.', 'Sign the others in calls of their own.');
}
async function signTo({ kind, path }, output, sign) {
    if (output === null)
        return sign(path, null);
    try {
        return kind === 'binary' ? await sign(path, output) : await signCopy(path, output, sign);
    }
    catch (cause) {
        if (cause instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .Failure */ .HR || !isSystemError(cause))
            throw cause;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz('output', `${output} cannot be written (${cause.code}).`, {
            code: 'output-not-writable',
            remedy: 'Choose a place that this user may write to.',
            cause,
        });
    }
}
function signCopy(bundle, output, sign) {
    return (0,_system_files_js__WEBPACK_IMPORTED_MODULE_8__/* .withTemporaryFolder */ .EX)(async (folder) => {
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
