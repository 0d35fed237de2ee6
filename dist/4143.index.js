export const id = 4143;
export const ids = [4143,173];
export const modules = {

/***/ 704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ applicationsLink)
/* harmony export */ });
const applicationsLink = { name: 'Applications', target: '/Applications' };


/***/ }),

/***/ 5963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ endWithoutTicket),
/* harmony export */   d: () => (/* binding */ beginsTicket)
/* harmony export */ });
/* harmony import */ var _flat_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8203);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4446);


function archiveEnd(source) {
    const { table, heap } = (0,_flat_package_js__WEBPACK_IMPORTED_MODULE_0__/* .readTable */ .xz)(source);
    const signatures = (0,_flat_package_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureElements */ .a6)(table).map(({ offset, size }) => offset + size);
    const members = (0,_members_js__WEBPACK_IMPORTED_MODULE_1__/* .readMembers */ .m)(table).flatMap(({ data }) => (data ? [data.offset + data.length] : []));
    return heap + Math.max(0, ...signatures, ...members);
}
function beginsTicket(source) {
    const end = archiveEnd(source);
    const size = _flat_package_js__WEBPACK_IMPORTED_MODULE_0__/* .trailerMagic */ .R1.length;
    return source.size >= end + size && source.read(end, size).toString('latin1') === _flat_package_js__WEBPACK_IMPORTED_MODULE_0__/* .trailerMagic */ .R1;
}
function endWithoutTicket({ size }, ticket) {
    return ticket === null ? size : size - ticket.length - 2 * _flat_package_js__WEBPACK_IMPORTED_MODULE_0__/* .packageTrailer */ .Ey.size;
}


/***/ }),

/***/ 4446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readMembers)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9783);



const mostMembers = 10_000;
const deepestMember = 32;
function readMembers(table) {
    const members = [];
    const open = [];
    const elements = [];
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT();
    parser.on('error', (error) => {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`the table of contents of the package is no XML: ${error.message}`);
    });
    parser.on('opentag', ({ name, attributes }) => {
        elements.push(name);
        if (name === 'file') {
            if (open.length >= deepestMember)
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('the package has members that are nested too deep');
            open.push({ member: null, name: '', type: '', fields: new Map(), style: new Map() });
        }
        else if (typeof attributes.style === 'string')
            open.at(-1)?.style.set(name, attributes.style);
        else if (name === 'name' && attributes.enctype === 'base64')
            open.at(-1)?.style.set('name', 'base64');
    });
    parser.on('text', (text) => {
        const [parent, name] = [elements.at(-2), elements.at(-1)];
        const draft = open.at(-1);
        if (draft === undefined || text.trim() === '')
            return;
        if (parent === 'file' && name === 'name') {
            draft.name = draft.style.get('name') === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text;
            draft.member = emptyMember(open);
            members.push(draft.member);
            if (members.length > mostMembers)
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`the package has more than ${mostMembers} members`);
        }
        else if (parent === 'file' && name === 'type')
            draft.type = text;
        else if (parent === 'data' && name !== undefined)
            draft.fields.set(name, text.trim());
    });
    parser.on('closetag', ({ name }) => {
        elements.pop();
        if (name !== 'file')
            return;
        const draft = open.pop();
        const member = draft?.member;
        if (draft && member)
            Object.assign(member, { kind: kindOf(draft.type), data: dataOf(draft, member.path) });
    });
    parser.write(table).close();
    return members;
}
function emptyMember(open) {
    const path = pathOf(open);
    (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEntryPath */ .iX)(path);
    return { path, kind: 'other', data: null };
}
function pathOf(open) {
    return open.map(({ name }) => name).join('/');
}
function kindOf(type) {
    return type === 'file' || type === 'directory' ? type : 'other';
}
function dataOf({ fields, style }, path) {
    if (!fields.has('length'))
        return null;
    const number = (name) => {
        const value = fields.get(name);
        if (value === undefined || !/^\d{1,15}$/.test(value)) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`the table of contents of the package does not say the ${name} of ${path}`);
        }
        return Number(value);
    };
    const [algorithm, value] = [style.get('archived-checksum'), fields.get('archived-checksum')];
    return {
        offset: number('offset'),
        length: number('length'),
        size: number('size'),
        encoding: style.get('encoding') ?? 'application/octet-stream',
        checksum: algorithm && value ? { algorithm: algorithm.toLowerCase(), value: value.toLowerCase() } : null,
    };
}


/***/ }),

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



const longestPath = 1024;
const longestLink = longestPath;
function foldedName(name) {
    return name.normalize('NFC').toLowerCase();
}
function checkEntryPath(path) {
    if (Buffer.byteLength(path) > longestPath)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`the archive has a path that is too long: ${JSON.stringify(path.slice(0, 100))}...`);
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

/***/ 3510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ sources),
/* harmony export */   "if": () => (/* binding */ acceptedSources),
/* harmony export */   lk: () => (/* binding */ unassessed)
/* harmony export */ });
const sources = {
    unnotarized: 'Unnotarized Developer ID',
    unusable: 'no usable signature',
};
const acceptedSources = { apple: 'Notarized Developer ID', replay: 'Replay notary' };
function unassessed(assessor) {
    return {
        verdict: 'not-assessed',
        source: null,
        origin: null,
        teamId: null,
        flags: [],
        ticket: 'none',
        signatureValid: false,
        issues: [],
        assessor,
        checks: [],
    };
}


/***/ }),

/***/ 5015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readTime)
/* harmony export */ });
function readTime(element) {
    const text = element.subarray(2).toString('latin1');
    const parts = patterns[element[0] ?? 0]?.exec(text);
    if (!parts)
        return null;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
    const milliseconds = Math.floor(Number(`0${parts[7] ?? ''}`) * 1000);
    return new Date(Date.UTC(yearOffset(element[0], year) + year, month - 1, day, hour, minute, second, milliseconds));
}
const utcTime = 0x17;
const generalizedTime = 0x18;
const patterns = {
    [utcTime]: /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/,
    [generalizedTime]: /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/,
};
function yearOffset(tag, year) {
    if (tag !== utcTime)
        return 0;
    return year < 50 ? 2000 : 1900;
}


/***/ }),

/***/ 3199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ completeInfoPlist),
/* harmony export */   Mh: () => (/* binding */ readAppInfo),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   UP: () => (/* binding */ bundleIdMissingRemedy),
/* harmony export */   ni: () => (/* binding */ versionNumbers)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _property_list_read_property_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(159);
/* harmony import */ var _property_list_write_property_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4870);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _system_files_file_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(102);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6782);







const bundleIdMissingRemedy = 'Add CFBundleIdentifier to Info.plist, e.g. com.example.hello, or set bundle-id; for a finished app, set identifier.';
async function readAppInfo(request) {
    const { folder, bundleId } = request;
    const isFinished = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder).endsWith('.app') && (await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .isBundle */ .bn)(folder));
    const infoPlist = await readInfoPlist(folder, isFinished);
    const info = parseInfo(infoPlist, folder);
    const identifier = text(info.CFBundleIdentifier) ?? bundleId;
    if (identifier === null) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('app', `The Info.plist in ${folder} has no CFBundleIdentifier.`, {
            code: 'bundle-id-missing',
            remedy: bundleIdMissingRemedy,
        });
    }
    checkIdentifier(identifier);
    checkExecutable(text(info.CFBundleExecutable));
    const ownName = isFinished ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder, '.app') : text(info.CFBundleName);
    return { isFinished, name: checkedName(request.name ?? ownName), identifier, infoPlist, info };
}
async function readInfoPlist(folder, isFinished) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, isFinished ? 'Contents' : '', 'Info.plist'));
    }
    catch (cause) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('app', `app: there is no Info.plist in ${folder}.`, {
            code: 'app-info-invalid',
            remedy: 'Set app to a folder with an Info.plist, or to a finished .app.',
            cause,
        });
    }
}
function parseInfo(infoPlist, folder) {
    try {
        return (0,_property_list_read_property_list_js__WEBPACK_IMPORTED_MODULE_2__.readPropertyList)(infoPlist, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'Info.plist'));
    }
    catch (error) {
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF))
            throw error;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('app', `app: ${error.message}.`, {
            code: 'app-info-invalid',
            remedy: 'Check it with: plutil -lint Info.plist',
            cause: error,
        });
    }
}
function checkIdentifier(identifier) {
    if (/^[A-Za-z0-9.-]{1,255}$/.test(identifier))
        return;
    const isPlaceholder = identifier.includes('$(');
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('bundle-id', `'${identifier}' cannot be a CFBundleIdentifier.`, {
        code: 'bundle-id-invalid',
        remedy: isPlaceholder
            ? 'Only Xcode replaces such a placeholder. Write the identifier itself, e.g. com.example.hello.'
            : 'Use letters, digits, hyphens and periods only, e.g. com.example.hello.',
    });
}
function checkExecutable(executable) {
    if (executable === null || ((0,_system_files_file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isFileName */ .oV)(executable) && !executable.includes('$(')))
        return;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('app', `'${executable}' in Info.plist cannot be the name of the app's program.`, {
        code: 'app-info-invalid',
        remedy: 'Make CFBundleExecutable a plain file name, or leave it out to use the name of the built program.',
    });
}
function checkedName(name) {
    const bare = name?.replace(/\.app$/, '') ?? null;
    if (bare === null || ((0,_system_files_file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isFileName */ .oV)(bare) && bare.length <= 250 && !bare.startsWith('.')))
        return bare;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('app-name', `'${name}' cannot be the name of an app.`, {
        code: 'app-folder-invalid',
        remedy: 'Use a plain file name, without slashes and without a leading dot.',
    });
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
function completeInfoPlist({ infoPlist, info, identifier }, build) {
    const wanted = {
        CFBundleExecutable: build.executable,
        CFBundleIdentifier: identifier,
        CFBundleInfoDictionaryVersion: '6.0',
        CFBundleName: build.name,
        CFBundlePackageType: 'APPL',
    };
    const missing = Object.entries(wanted).filter(([key]) => info[key] === undefined || info[key] === '');
    const replaced = Object.entries(versionKeys(build)).filter(([key, value]) => info[key] !== value);
    if (missing.length + replaced.length === 0)
        return infoPlist;
    return (0,_property_list_write_property_list_js__WEBPACK_IMPORTED_MODULE_6__/* .writePropertyList */ .z)({ ...writable(info), ...Object.fromEntries([...missing, ...replaced]) });
}
function versionNumbers(version) {
    return /\d+(\.\d+){0,2}/.exec(version ?? '')?.[0] ?? null;
}
function versionKeys(build) {
    const numbers = versionNumbers(build.version) ?? undefined;
    const bundleVersion = build.buildNumber ?? numbers;
    return {
        ...(numbers === undefined ? {} : { CFBundleShortVersionString: numbers }),
        ...(bundleVersion === undefined ? {} : { CFBundleVersion: bundleVersion }),
    };
}
function writable(info) {
    return info;
}


/***/ }),

/***/ 2395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ allProblems)
/* harmony export */ });
function allProblems({ problems, nested }) {
    return [...problems, ...nested.flatMap(allProblems)];
}


/***/ }),

/***/ 5034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ nestedEntitlements)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _macho_mach_o_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2825);
/* harmony import */ var _macho_universal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9443);
/* harmony import */ var _system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5101);




async function nestedEntitlements(choose, { root, path, executable }) {
    const chosen = choose?.((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path));
    if (chosen === undefined)
        return undefined;
    const isProgram = await (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_3__/* .withFile */ .D4)(executable, (file) => (0,_macho_universal_js__WEBPACK_IMPORTED_MODULE_2__/* .readSlices */ .k)(file).some(({ source }) => (0,_macho_mach_o_js__WEBPACK_IMPORTED_MODULE_1__/* .readMachO */ .hi)(source).fileType === 'execute'));
    return isProgram ? chosen : undefined;
}


/***/ }),

/***/ 6351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readSignableTree)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _app_info_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3199);
/* harmony import */ var _read_code_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3355);



async function readSignableTree(request) {
    const { tree, problems } = await readTree(request.path);
    if (problems.length > 0)
        throw notSignable(problems);
    const identifier = request.identifier ?? tree.bundle.identifier;
    if (identifier !== null)
        return { tree, identifier };
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('app', `${request.path} has no CFBundleIdentifier in its Info.plist.`, {
        code: 'bundle-id-missing',
        remedy: _app_info_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleIdMissingRemedy */ .UP,
    });
}
async function readTree(path) {
    try {
        return await (0,_read_code_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readCodeTree */ .i)(path);
    }
    catch (error) {
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF))
            throw error;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('app', `The bundle cannot be signed: ${error.message}.`, {
            code: 'bundle-not-signable',
            remedy: 'Use an app with an Info.plist, and in Contents/MacOS the program named there as CFBundleExecutable.',
            cause: error,
        });
    }
}
function notSignable(problems) {
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('app', `The bundle cannot be signed: ${first?.message}${more}`, {
        code: 'bundle-not-signable',
        remedy: first?.remedy ?? 'Build the bundle again.',
        lines: problems.map(({ message }) => message),
    });
}


/***/ }),

/***/ 606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ assessor)
/* harmony export */ });
const assessor = 'portable verifier';


/***/ }),

/***/ 4759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findTicket)
/* harmony export */ });
/* harmony import */ var _ticket_ticket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8074);
/* harmony import */ var _ticket_ticket_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3905);
/* harmony import */ var _ticket_ticket_signer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5309);
/* harmony import */ var _ticket_wait_for_ticket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4908);




async function findTicket(search, hashes, stapled) {
    const { path, kind } = search;
    const cdHashes = hashes.map(({ cdHash }) => cdHash);
    const problem = stapled && (0,_ticket_ticket_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .stapledTicketProblem */ .d)(stapled, cdHashes, search.trust);
    if (stapled && problem === null)
        return { ticket: 'stapled', issues: [] };
    const stale = problem === null ? [] : [staleTicket(problem, path)];
    const online = await findOnline(search, hashes);
    if (!hashes.every(({ cdHash }) => online.has(cdHash))) {
        return { ticket: 'none', issues: [...stale, (0,_ticket_ticket_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .ticketIssue */ .G)('not-notarized', path)] };
    }
    const unstapled = kind !== 'binary' && !stapled ? [(0,_ticket_ticket_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .ticketIssue */ .G)('ticket-not-stapled', path)] : [];
    return { ticket: 'online', issues: [...stale, ...unstapled] };
}
function staleTicket(problem, path) {
    if (problem.code === 'ticket-for-other-code')
        return (0,_ticket_ticket_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .ticketIssue */ .G)('ticket-stale', path);
    return { ...(0,_ticket_ticket_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .ticketFinding */ .C)(problem), severity: 'warning', path, architecture: null };
}
async function findOnline(search, hashes) {
    if (search.awaitTicket)
        await (0,_ticket_wait_for_ticket_js__WEBPACK_IMPORTED_MODULE_3__/* .waitForTicket */ .Jp)(search, { name: search.path, cdHashes: hashes });
    const tickets = [...(await (0,_ticket_wait_for_ticket_js__WEBPACK_IMPORTED_MODULE_3__/* .findTickets */ .Jl)(search, hashes)).values()];
    return new Set(hashes.flatMap(({ cdHash }) => (tickets.some((ticket) => (0,_ticket_ticket_js__WEBPACK_IMPORTED_MODULE_0__/* .isTicketFor */ .u6)(ticket, cdHash)) ? [cdHash] : [])));
}


/***/ }),

/***/ 6693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openInstallerIdentity: () => (/* binding */ openInstallerIdentity),
/* harmony export */   openSigningIdentities: () => (/* binding */ openSigningIdentities)
/* harmony export */ });
/* harmony import */ var _find_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8335);
/* harmony import */ var _pkcs12_open_pkcs12_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28);
/* harmony import */ var _select_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3867);



function openSigningIdentities(request, { clock, log, trust }) {
    const { certificate, kind, installerCertificate } = request;
    const { input } = certificate;
    const now = clock.now();
    const identities = openFile(certificate);
    const wanted = kind === 'any' ? onlyKindOf(identities) : 'developer-id-application';
    const application = (0,_select_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .selectIdentity */ .RD)(identities, { wanted, now, input });
    const root = (0,_find_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignRoot */ .rQ)(application, trust);
    if (root !== null && kind === 'developer-id')
        throw (0,_select_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .notFromApple */ .YA)(application, root, input);
    if (wanted !== 'developer-id-application' || root !== null) {
        log.warning(`${application.name} is not a Developer ID Application certificate of Apple; the notary will refuse this.`);
    }
    const installer = installerCertificate === undefined
        ? null
        : selectInstaller(identities, installerCertificate, { input, now });
    for (const identity of installer ? [application, installer] : [application]) {
        const warning = (0,_select_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .expiryWarning */ .iD)(identity, now);
        if (warning !== null)
            log.warning(warning);
    }
    return { application, installer };
}
function openInstallerIdentity({ certificate, kind }, { clock, log }) {
    const now = clock.now();
    const identities = openFile(certificate);
    const only = kind === 'any' ? onlyKindOf(identities) : null;
    const signsPackages = only === 'other' || only === 'mac-installer-distribution';
    const wanted = signsPackages ? only : 'developer-id-installer';
    const installer = (0,_select_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .selectIdentity */ .RD)(identities, { wanted, now, input: certificate.input });
    if (signsPackages) {
        log.warning(`${installer.name} is not a Developer ID Installer certificate; the notary will refuse this.`);
    }
    const warning = (0,_select_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .expiryWarning */ .iD)(installer, now);
    if (warning !== null)
        log.warning(warning);
    return installer;
}
function openFile({ pkcs12, password, input }) {
    return (0,_pkcs12_open_pkcs12_js__WEBPACK_IMPORTED_MODULE_1__/* .openPkcs12 */ .z)({ bytes: pkcs12, password: password.reveal(), input });
}
function selectInstaller(identities, file, { input, now }) {
    const wanted = 'developer-id-installer';
    if (file !== null)
        return (0,_select_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .selectIdentity */ .RD)(openFile(file), { wanted, now, input: file.input });
    const found = identities.filter((identity) => identity.kind === wanted);
    return found.length === 0 ? null : (0,_select_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .selectIdentity */ .RD)(found, { wanted, now, input });
}
function onlyKindOf(identities) {
    const [only, ...others] = identities;
    return only && others.length === 0 ? only.kind : 'developer-id-application';
}


/***/ }),

/***/ 3874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exportPkcs12)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4508);
/* harmony import */ var _load_forge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6190);



const { asn1 } = _load_forge_js__WEBPACK_IMPORTED_MODULE_2__/* .forge */ .c;
const iterations = 2048;
const saltLength = 16;
const version = 3;
const macPurpose = 3;
const forms = {
    modern: {
        cipher: { algorithm: 'aes256', prfAlgorithm: 'sha256' },
        mac: { digest: 'sha256', oid: _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOids */ .Iz.sha256, length: 32 },
    },
    legacy: {
        cipher: { algorithm: '3des' },
        mac: { digest: 'sha1', oid: _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOids */ .Iz.sha1, length: 20 },
    },
};
function exportPkcs12(identity, password, form) {
    const keyId = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(identity.certificate.raw).digest();
    const certificates = identity.chain.map((certificate, index) => bag(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .bagType */ .h2.certificate, certificateValue(certificate.raw), index === 0 ? keyId : null));
    const key = bag(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .bagType */ .h2.shroudedKey, encrypt(privateKeyInfo(identity), password, form), keyId);
    const authenticated = encode(sequence(encryptedData(encrypt(sequence(...certificates), password, form)), data(encode(sequence(key)))));
    const file = sequence(integer(version), data(authenticated), macData(authenticated, password, form));
    return encode(file);
}
function privateKeyInfo({ privateKey }) {
    return decode(privateKey.export({ type: 'pkcs8', format: 'der' }));
}
function encrypt(content, password, form) {
    const secret = form === 'modern' ? _load_forge_js__WEBPACK_IMPORTED_MODULE_2__/* .forge */ .c.util.encodeUtf8(password) : password;
    const options = { ...forms[form].cipher, count: iterations, saltSize: saltLength };
    return _load_forge_js__WEBPACK_IMPORTED_MODULE_2__/* .forge */ .c.pki.encryptPrivateKeyInfo(content, secret, options);
}
function encryptedData(encrypted) {
    const [algorithm, content] = Array.isArray(encrypted.value) ? encrypted.value : [];
    if (!algorithm || !content)
        throw new Error('node-forge returned no EncryptedPrivateKeyInfo');
    const implicit = asn1.create(asn1.Class.CONTEXT_SPECIFIC, asn1.Type.NONE, false, content.value);
    const info = sequence(identifier(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .contentType */ .IM.data), algorithm, implicit);
    return sequence(identifier(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .contentType */ .IM.encryptedData), explicit(sequence(integer(0), info)));
}
function data(content) {
    return sequence(identifier(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .contentType */ .IM.data), explicit(octets(content)));
}
function bag(type, value, keyId) {
    const parts = [identifier(type), explicit(value)];
    if (keyId)
        parts.push(set(sequence(identifier(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .localKeyIdOid */ .AA), set(octets(keyId)))));
    return sequence(...parts);
}
function certificateValue(der) {
    return sequence(identifier(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .x509CertificateOid */ .w9), explicit(octets(der)));
}
function macData(content, password, form) {
    const { digest, oid: algorithm, length } = forms[form].mac;
    const salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(saltLength);
    const key = (0,_load_forge_js__WEBPACK_IMPORTED_MODULE_2__/* .generatePkcs12Key */ .h)(password, _load_forge_js__WEBPACK_IMPORTED_MODULE_2__/* .forge */ .c.util.createBuffer(salt.toString('binary')), macPurpose, iterations, length, _load_forge_js__WEBPACK_IMPORTED_MODULE_2__/* .forge */ .c.md[digest].create());
    const mac = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)(digest, Buffer.from(key.getBytes(), 'binary')).update(content).digest();
    const identified = sequence(identifier(algorithm), universal(asn1.Type.NULL, ''));
    return sequence(sequence(identified, octets(mac)), octets(salt), integer(iterations));
}
function encode(node) {
    return Buffer.from(asn1.toDer(node).getBytes(), 'binary');
}
function decode(der) {
    return asn1.fromDer(der.toString('binary'));
}
function universal(type, value) {
    return asn1.create(asn1.Class.UNIVERSAL, type, false, value);
}
function octets(bytes) {
    return universal(asn1.Type.OCTETSTRING, bytes.toString('binary'));
}
function integer(value) {
    return universal(asn1.Type.INTEGER, asn1.integerToDer(value).getBytes());
}
function identifier(dotted) {
    return universal(asn1.Type.OID, asn1.oidToDer(dotted).getBytes());
}
function sequence(...items) {
    return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SEQUENCE, true, items);
}
function set(...items) {
    return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SET, true, items);
}
function explicit(item) {
    return asn1.create(asn1.Class.CONTEXT_SPECIFIC, asn1.Type.NONE, true, [item]);
}


/***/ }),

/***/ 3867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ selectIdentity),
/* harmony export */   YA: () => (/* binding */ notFromApple),
/* harmony export */   iD: () => (/* binding */ expiryWarning)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8593);
/* harmony import */ var _certificate_remedies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7474);



const kindNames = {
    'developer-id-application': 'Developer ID Application',
    'developer-id-installer': 'Developer ID Installer',
    'apple-development': 'Apple Development',
    'apple-distribution': 'Apple Distribution',
    'mac-app-distribution': 'Mac App Distribution',
    'mac-installer-distribution': 'Mac Installer Distribution',
    other: 'other',
};
const kindUses = {
    'developer-id-application': 'signs programs, apps and disk images',
    'developer-id-installer': 'signs installer packages alone',
    'apple-development': 'signs for the developer’s own devices',
    'apple-distribution': 'signs for the App Store',
    'mac-app-distribution': 'signs for the Mac App Store',
    'mac-installer-distribution': 'signs packages for the Mac App Store',
};
function selectIdentity(identities, request) {
    const { wanted, now } = request;
    const ofKind = identities.filter(({ kind }) => kind === wanted);
    if (ofKind.length === 0)
        throw wrongKind(identities, request);
    const issued = ofKind
        .map((identity) => ({ identity, ...(0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .validityOf */ .Gv)(identity.certificate) }))
        .sort((a, b) => b.from.getTime() - a.from.getTime());
    const valid = issued.find(({ from, to }) => from <= now && now <= to);
    if (valid)
        return valid.identity;
    const upcoming = issued.find(({ from }) => from > now);
    const [latest] = issued.sort((a, b) => b.to.getTime() - a.to.getTime());
    if (upcoming)
        throw notYetValid(upcoming.identity, upcoming.from, request);
    throw expired(latest?.identity, request);
}
function wrongKind(identities, { wanted, input }) {
    const found = identities.map(({ name, kind }) => {
        const use = kindUses[kind];
        return use
            ? `"${name}" (${kindNames[kind]}: it ${use})`
            : `"${name}" (no certificate that Apple issues for this)`;
    });
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(input, `${input} holds ${found.join(' and ')}; a ${kindNames[wanted]} certificate is required.`, {
        code: 'certificate-wrong-kind',
        remedy: (0,_certificate_remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongKindRemedy */ .C)(kindNames[wanted]),
    });
}
function notFromApple({ name }, root, input) {
    const issuer = root === name ? 'by itself' : `under "${root}"`;
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(input, `${input} holds "${name}", which is issued ${issuer}, not by Apple.`, {
        code: 'certificate-wrong-kind',
        remedy: (0,_certificate_remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongKindRemedy */ .C)(kindNames['developer-id-application']),
    });
}
function notYetValid({ name }, from, { input, now }) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(input, `${input}: "${name}" is valid from ${from.toISOString()}; the time of this machine is ${now.toISOString()}.`, { code: 'certificate-not-yet-valid', remedy: 'Check the clock of this machine.' });
}
function expired(identity, { input }) {
    const name = identity
        ? `"${identity.name}" expired on ${day(identity.expires)}`
        : 'the certificate has expired';
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(input, `${input}: ${name}.`, {
        code: 'certificate-expired',
        remedy: _certificate_remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateExpiredRemedy */ .lW,
    });
}
const daysOfWarning = 30;
const dayInMilliseconds = 86_400_000;
function expiryWarning(identity, now) {
    const days = Math.floor((identity.expires.getTime() - now.getTime()) / dayInMilliseconds);
    if (days < 0 || days >= daysOfWarning)
        return null;
    const left = days === 0 ? 'within a day' : days === 1 ? 'in 1 day' : `in ${days} days`;
    return `"${identity.name}" expires ${left}, on ${day(identity.expires)}. Create a new certificate before then.`;
}
function day(date) {
    return date.toISOString().slice(0, 10);
}


/***/ }),

/***/ 1678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ parseKeychains),
/* harmony export */   WW: () => (/* binding */ parseCertificates),
/* harmony export */   go: () => (/* binding */ parseIdentities)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function parseIdentities(stdout) {
    const pattern = /^\s*\d+\)\s+([0-9A-F]{40})\s+"(.*)"(?:\s+\((CSSMERR_[A-Z_]+)\))?\s*$/gm;
    const found = new Map();
    for (const [, sha1 = '', name = '', problem] of stdout.matchAll(pattern)) {
        if (!found.has(sha1))
            found.set(sha1, { sha1, name, problem: problem ?? null });
    }
    return [...found.values()];
}
function parseKeychains(stdout) {
    return [...stdout.matchAll(/^\s*"(.*)"\s*$/gm)].map(([, path = '']) => path);
}
function parseCertificates(stdout) {
    const blocks = stdout.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    return blocks.flatMap((block) => {
        try {
            return [new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block)];
        }
        catch {
            return [];
        }
    });
}


/***/ }),

/***/ 4975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ submissionNotShownYet),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   V: () => (/* binding */ agreementMissing),
/* harmony export */   pW: () => (/* binding */ submissionUnknown)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _system_json_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3192);
/* harmony import */ var _system_network_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4939);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1701);




function refusalOf(response, submissionId) {
    const { status } = response;
    const detail = detailOf(response);
    if (status === 401)
        return credentialsRefused(detail);
    if (status === 403)
        return forbidden(detail);
    if (status === 404)
        return notFound(submissionId);
    const isBusy = status === 429;
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`The notary answered with status ${status}${detail.text && `: ${detail.text}`}.`, {
        code: isBusy ? 'notary-busy' : 'notary-failed',
        remedy: isBusy ? _remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .notaryRemedies */ ._.busy : _remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .notaryRemedies */ ._.serverFailed,
        retryable: isBusy || [500, 502, 503, 504].includes(status),
        retryAfter: (0,_system_network_http_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfterOf */ .s)(response),
    });
}
function detailOf({ body }) {
    const { errors } = (0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .e)((0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(body));
    if (Array.isArray(errors)) {
        const { code, title, detail } = (0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .e)(errors[0]);
        return { code: String(code ?? ''), text: String(detail ?? title ?? '') };
    }
    const [line = ''] = body.toString('utf8').split('\n');
    return { code: '', text: line.startsWith('<') ? '' : line.slice(0, 200) };
}
function credentialsRefused({ text }) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('notary-key', `The notary does not accept the API key${text && ` (${text})`}.`, {
        code: 'notary-credentials-refused',
        remedy: _remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .notaryRemedies */ ._.keyRefused,
    });
}
function forbidden({ code, text }) {
    if (code.includes('AGREEMENT') || /agreement/i.test(text)) {
        return agreementMissing();
    }
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`The notary forbids this request${text && `: ${text}`}.`, {
        code: 'notary-forbidden',
        remedy: _remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .notaryRemedies */ ._.forbidden,
    });
}
function agreementMissing() {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4('The notary refuses all requests until an agreement with Apple is accepted.', {
        code: 'notary-agreement-missing',
        remedy: 'The Account Holder accepts it at developer.apple.com/account and in App Store Connect. It takes effect after some minutes.',
    });
}
function notFound(submissionId) {
    if (submissionId !== undefined)
        return submissionUnknown(submissionId);
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4('The notary does not know this address.', {
        code: 'notary-failed',
        remedy: 'Update go-notarize: the address of the notary has changed.',
    });
}
function submissionUnknown(submissionId) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('submission-id', `The notary has no submission ${submissionId} of this team.`, {
        code: 'submission-unknown',
        remedy: 'Check submission-id, and that the API key belongs to the team that submitted.',
    });
}
function submissionNotShownYet(submissionId) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`The notary does not show submission ${submissionId} yet.`, {
        code: 'notary-failed',
        remedy: `Run again with submission-id: ${submissionId}.`,
        retryable: true,
    });
}


/***/ }),

/***/ 87:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createTokenSource),
/* harmony export */   i: () => (/* binding */ readApiKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1701);



const lifetime = 15 * 60_000;
const backdating = 60_000;
const reserve = 2 * 60_000;
const audience = 'appstoreconnect-v1';
function createTokenSource(credentials, clock, onToken) {
    const key = readApiKey(credentials.key.reveal());
    let last = { token: '', expires: 0 };
    const renew = () => {
        const issued = clock.now().getTime() - backdating;
        const expires = issued + lifetime;
        last = { token: makeToken(credentials, key, { issued, expires }), expires };
        onToken(last.token);
        return last.token;
    };
    return {
        current: () => (clock.now().getTime() > last.expires - reserve ? renew() : last.token),
        renew,
    };
}
function makeToken({ keyId, issuer }, key, times) {
    const header = { alg: 'ES256', kid: keyId, typ: 'JWT' };
    const claims = {
        ...(issuer === undefined ? { sub: 'user' } : { iss: issuer }),
        iat: Math.floor(times.issued / 1000),
        exp: Math.floor(times.expires / 1000),
        aud: audience,
    };
    const signed = `${encode(header)}.${encode(claims)}`;
    const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
    return `${signed}.${signature.toString('base64url')}`;
}
function encode(value) {
    return Buffer.from(JSON.stringify(value)).toString('base64url');
}
function readApiKey(text) {
    let problem = 'the value is not a private key';
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(asPem(text));
        if (key.asymmetricKeyDetails?.namedCurve === 'prime256v1')
            return key;
        problem = `the value is a private key of another kind (${key.asymmetricKeyType})`;
    }
    catch {
    }
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('notary-key', `notary-key: ${problem}, not an App Store Connect API key.`, {
        code: 'notary-key-invalid',
        remedy: _remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .notaryRemedies */ ._.keyInvalid,
    });
}
function asPem(text) {
    const trimmed = text.trim();
    const pem = trimmed.includes('-----BEGIN') ? trimmed : Buffer.from(trimmed, 'base64').toString('utf8');
    const [, body = ''] = /-----BEGIN PRIVATE KEY-----(.*)-----END PRIVATE KEY-----/s.exec(pem) ?? [];
    const base64 = body.replaceAll('\\n', '').replace(/\s+/g, '');
    return `-----BEGIN PRIVATE KEY-----\n${base64}\n-----END PRIVATE KEY-----\n`;
}


/***/ }),

/***/ 8821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createNotaryClient)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/system/files/digest-file.ts
var digest_file = __webpack_require__(3564);
// EXTERNAL MODULE: ./src/system/network/retry.ts
var retry = __webpack_require__(6142);
// EXTERNAL MODULE: ./src/notary/explain-refusal.ts
var explain_refusal = __webpack_require__(4975);
// EXTERNAL MODULE: ./src/notary/make-token.ts
var make_token = __webpack_require__(87);
;// CONCATENATED MODULE: ./src/notary/call-api.ts



const answerTimeout = 60_000;
const pauses = [1_000, 5_000, 15_000, 30_000, 60_000];
function createNotaryApi(dependencies) {
    const { credentials, notary, http, clock, log, secrets } = dependencies;
    const tokens = (0,make_token/* createTokenSource */.Z)(credentials, clock, (token) => secrets.add(token));
    return {
        async send(method, path, { body, timeout = answerTimeout } = {}) {
            const sendWith = (token) => http({
                method,
                url: `${notary}${path}`,
                headers: {
                    authorization: `Bearer ${token}`,
                    accept: 'application/json',
                    ...(body ? { 'content-type': 'application/json' } : {}),
                },
                ...(body ? { body: JSON.stringify(body) } : {}),
                timeout: Math.min(timeout, answerTimeout),
                service: 'the notary',
            });
            const response = await sendWith(tokens.current());
            return response.status === 401 ? sendWith(tokens.renew()) : response;
        },
        patiently: (work) => (0,retry/* retry */.L)({
            clock,
            pauses,
            onRetry: (error, pause) => log.info(`${messageOf(error)} Trying again in ${Math.round(pause / 1000)} s.`),
        }, work),
    };
}
function orRefusal(response, submissionId) {
    if (response.status >= 200 && response.status < 300)
        return response;
    throw (0,explain_refusal/* refusalOf */.Of)(response, submissionId);
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./src/notary/read-answers.ts
var read_answers = __webpack_require__(5831);
// EXTERNAL MODULE: ./src/notary/submit/choose-open-submission.ts
var choose_open_submission = __webpack_require__(9555);
// EXTERNAL MODULE: ./src/system/network/http.ts + 1 modules
var network_http = __webpack_require__(4939);
;// CONCATENATED MODULE: ./src/notary/submit/register-submission.ts



function registerSubmission(api, archive, onAnswerLost) {
    const request = { submissionName: archive.name, sha256: archive.sha256, notifications: [] };
    return api.patiently(async () => {
        let wasRefused = false;
        try {
            const response = await api.send('POST', '/submissions', { body: request });
            wasRefused = isRefusal(response);
            return (0,read_answers/* readNewSubmission */.LF)(orRefusal(response).body);
        }
        catch (error) {
            if (!wasRefused && !(0,network_http/* wasNotSent */.V)(error))
                onAnswerLost();
            throw error;
        }
    });
}
function isRefusal({ status }) {
    return (status >= 400 && status < 500) || status === 503;
}

;// CONCATENATED MODULE: ./src/notary/submit/trace-lost-answers.ts
function traceLostAnswers({ name, known, list, clock, log }, observer) {
    const excluded = new Set(known.map(({ id }) => id));
    let firstLost = null;
    return {
        note: () => {
            firstLost ??= clock.now().toISOString();
        },
        exclude: (id) => excluded.add(id),
        async report() {
            if (firstLost === null)
                return;
            try {
                const orphans = (await list()).filter((each) => each.name === name && !excluded.has(each.id));
                for (const { id, createdDate } of orphans) {
                    await observer.onOther?.({ id, name, createdDate, cause: 'answer-lost' });
                }
            }
            catch (error) {
                log.debug(`The list of submissions is not available: ${error}`);
                await observer.onOther?.({ id: null, name, createdDate: firstLost, cause: 'answer-lost' });
            }
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/notary/remedies.ts
var remedies = __webpack_require__(1701);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./src/system/progress.ts
var system_progress = __webpack_require__(5470);
;// CONCATENATED MODULE: ./src/notary/submit/read-with-progress.ts



const chunkSize = 1 << 20;
function readWithProgress({ path, size }, dependencies) {
    let sent = 0;
    const progress = (0,system_progress/* createProgress */.m)((seconds) => `Uploaded ${megabytes(sent)} of ${megabytes(size)} MB in ${Math.round(seconds)} s, ${megabytes(sent / seconds)} MB/s`, dependencies);
    async function* chunks() {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: chunkSize })) {
            yield chunk;
            sent += chunk.length;
            progress();
        }
    }
    return external_node_stream_.Readable.from(chunks(), { objectMode: false, highWaterMark: chunkSize });
}
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);

;// CONCATENATED MODULE: ./src/notary/submit/upload-archive.ts






const largestUpload = 5 * 2 ** 30;
const silence = 120_000;
const uploadLimit = 2 * 3_600_000;
async function uploadArchive(request) {
    const { archive, http } = request;
    const { size } = await (0,promises_.stat)(archive);
    if (size > largestUpload) {
        throw new errors/* InputError */.dz('artifacts', 'The archive for the notary is larger than 5 GiB.', {
            code: 'archive-too-large',
            remedy: 'Release fewer artifacts in one run.',
        });
    }
    const response = await http({
        method: 'PUT',
        url: addressOf(request),
        headers: { ...signedHeaders(request), 'content-length': String(size) },
        body: readWithProgress({ path: archive, size }, request),
        timeout: uploadLimit,
        silence,
        service: "the notary's upload service",
    });
    if (response.status === 200)
        return;
    const code = /<Code>([A-Za-z]+)<\/Code>/.exec(response.body.toString('utf8'))?.[1];
    throw new errors/* ToolError */.v4(`The upload ended with status ${response.status}${code ? ` (${code})` : ''}.`, {
        code: 'upload-failed',
        remedy: remedies/* notaryRemedies */._.uploadFailed,
        retryable: response.status >= 500 || response.status === 429 || code === 'RequestTimeout',
        retryAfter: (0,network_http/* retryAfterOf */.s)(response),
    });
}
function addressOf({ endpoints, ticket }) {
    const path = encodePath(ticket.object);
    const { upload } = endpoints;
    if (upload.kind === 's3')
        return `https://${ticket.bucket}.s3.${upload.region}.amazonaws.com/${path}`;
    return `${upload.base}/${ticket.bucket}/${path}`;
}
function encodePath(key) {
    return key.split('/').map(encodeSegment).join('/');
}
function encodeSegment(segment) {
    return encodeURIComponent(segment).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function signedHeaders(request) {
    const { ticket, endpoints, sha256, clock } = request;
    const url = new URL(addressOf(request));
    const time = clock
        .now()
        .toISOString()
        .replace(/[-:]|\.\d{3}/g, '');
    const day = time.slice(0, 8);
    const headers = {
        host: url.host,
        'x-amz-content-sha256': sha256,
        'x-amz-date': time,
        'x-amz-security-token': ticket.sessionToken,
    };
    const names = Object.keys(headers).join(';');
    const canonical = [
        'PUT',
        url.pathname,
        '',
        ...Object.entries(headers).map(([name, value]) => `${name}:${value}`),
        '',
        names,
        sha256,
    ].join('\n');
    const scope = `${day}/${endpoints.upload.region}/s3/aws4_request`;
    const text = ['AWS4-HMAC-SHA256', time, scope, (0,external_node_crypto_.createHash)('sha256').update(canonical).digest('hex')].join('\n');
    const key = [day, endpoints.upload.region, 's3', 'aws4_request'].reduce((secret, part) => hmac(secret, part), Buffer.from(`AWS4${ticket.secretAccessKey}`));
    const signature = hmac(key, text).toString('hex');
    const authorization = `AWS4-HMAC-SHA256 Credential=${ticket.accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
    return { ...headers, authorization };
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();
}

;// CONCATENATED MODULE: ./src/notary/notary-client.ts









const propagation = 2 * 60_000;
function createNotaryClient(dependencies) {
    const { endpoints, http, clock, log } = dependencies;
    const api = createNotaryApi({ ...dependencies, notary: endpoints.notary });
    const registered = new Map();
    const list = () => {
        return api.patiently(async () => (0,read_answers/* readSubmissions */.er)(orRefusal(await api.send('GET', '/submissions')).body));
    };
    return {
        list,
        async submit(archive, observer) {
            const name = (0,external_node_path_.basename)(archive);
            const sha256 = await (0,digest_file/* sha256OfFile */.V)(archive);
            const known = await list();
            const open = await (0,choose_open_submission/* chooseOpenSubmission */.c)({ name, known }, observer, log);
            if (open !== null)
                return reuse({ id: open, name, sha256 }, observer);
            const lost = traceLostAnswers({ name, known, list, clock, log }, observer);
            try {
                const { id, ticket } = await registerSubmission(api, { name, sha256 }, lost.note);
                registered.set(id, clock.now().getTime());
                const submission = { id, name, sha256 };
                await observer.onSubmitted?.(submission);
                lost.exclude(id);
                dependencies.secrets.add(ticket.secretAccessKey);
                dependencies.secrets.add(ticket.sessionToken);
                await api.patiently(() => uploadArchive({ archive, sha256, ticket, endpoints, http, clock, log }));
                await observer.onUploaded?.(submission);
                return submission;
            }
            finally {
                await lost.report();
            }
        },
        async status(id, timeout) {
            const answer = await api.send('GET', `/submissions/${encodeURIComponent(id)}`, { timeout });
            const age = clock.now().getTime() - (registered.get(id) ?? Number.NEGATIVE_INFINITY);
            if (answer.status === 404 && age < propagation)
                throw (0,explain_refusal/* submissionNotShownYet */.Fd)(id);
            return (0,read_answers/* readSubmission */.VY)(orRefusal(answer, id).body).status;
        },
        log: (id) => fetchLog(api, http, id),
    };
}
async function reuse(submission, observer) {
    await observer.onSubmitted?.(submission);
    await observer.onUploaded?.(submission);
    return submission;
}
async function fetchLog(api, http, id) {
    const url = await api.patiently(async () => {
        const response = await api.send('GET', `/submissions/${encodeURIComponent(id)}/logs`);
        return response.status === 404 ? null : (0,read_answers/* readLogUrl */.aX)(orRefusal(response, id).body);
    });
    if (url === null)
        return null;
    return api.patiently(async () => (0,read_answers/* readLog */.x6)((await fetchStoredLog(url, http)).body));
}
async function fetchStoredLog(url, http) {
    return orRefusal(await http({ method: 'GET', url, timeout: answerTimeout, service: "the notary's log storage" }));
}


/***/ }),

/***/ 5831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ readNewSubmission),
/* harmony export */   Ol: () => (/* binding */ knownLog),
/* harmony export */   S_: () => (/* binding */ knownSubmission),
/* harmony export */   VY: () => (/* binding */ readSubmission),
/* harmony export */   aX: () => (/* binding */ readLogUrl),
/* harmony export */   er: () => (/* binding */ readSubmissions),
/* harmony export */   wh: () => (/* binding */ readId),
/* harmony export */   x6: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _system_json_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3192);
/* harmony import */ var _notary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1888);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1701);




function readNewSubmission(body) {
    const data = (0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)((0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)((0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(body)).data);
    const attributes = (0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)(data.attributes);
    const bucket = text(attributes.bucket, 'bucket');
    if (!/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/.test(bucket))
        throw malformed('bucket');
    return {
        id: readId(data.id),
        ticket: {
            accessKeyId: text(attributes.awsAccessKeyId, 'awsAccessKeyId'),
            secretAccessKey: text(attributes.awsSecretAccessKey, 'awsSecretAccessKey'),
            sessionToken: text(attributes.awsSessionToken, 'awsSessionToken'),
            bucket,
            object: text(attributes.object, 'object'),
        },
    };
}
const statuses = ['In Progress', 'Accepted', 'Invalid', 'Rejected'];
function readSubmission(body) {
    return submissionIn((0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)((0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(body)).data);
}
function readSubmissions(body) {
    const { data } = (0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)((0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(body));
    if (!Array.isArray(data))
        throw malformed('data');
    return data.map(submissionIn);
}
function submissionIn(value) {
    const { id, attributes } = (0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)(value);
    return knownSubmission({ ...(0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)(attributes), id });
}
function knownSubmission({ id, name, status, createdDate }) {
    return {
        id: readId(id),
        name: String(name ?? ''),
        status: statusIn(status),
        createdDate: String(createdDate ?? ''),
    };
}
function statusIn(value) {
    const status = statuses.find((known) => known === value);
    if (status === undefined)
        throw malformed(`status ${JSON.stringify(value)}`);
    return status;
}
function readLogUrl(body) {
    const { developerLogUrl } = (0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)((0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)((0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)((0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(body)).data).attributes);
    const url = text(developerLogUrl, 'developerLogUrl');
    if (!URL.canParse(url))
        throw malformed('developerLogUrl');
    return url;
}
function readLog(body) {
    return knownLog((0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)((0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(body)));
}
function knownLog(log) {
    return {
        logFormatVersion: Number(log.logFormatVersion ?? 1),
        jobId: String(log.jobId ?? ''),
        status: statusIn(log.status),
        statusSummary: String(log.statusSummary ?? ''),
        statusCode: Number(log.statusCode ?? 0),
        archiveFilename: String(log.archiveFilename ?? ''),
        uploadDate: String(log.uploadDate ?? ''),
        sha256: String(log.sha256 ?? ''),
        ticketContents: listIn(log.ticketContents, contentIn),
        issues: listIn(log.issues, issueIn),
    };
}
function listIn(value, read) {
    return Array.isArray(value) ? value.map((entry) => read((0,_system_json_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)(entry))) : null;
}
function contentIn({ path, digestAlgorithm, cdhash, arch }) {
    return {
        path: String(path ?? ''),
        digestAlgorithm: String(digestAlgorithm ?? ''),
        cdhash: String(cdhash ?? '').toLowerCase(),
        ...(typeof arch === 'string' ? { arch } : {}),
    };
}
function issueIn(issue) {
    const { severity, code, path, message, docUrl, architecture } = issue;
    return {
        severity: severity === 'warning' ? 'warning' : 'error',
        code: typeof code === 'string' || typeof code === 'number' ? code : null,
        path: String(path ?? ''),
        message: String(message ?? ''),
        docUrl: typeof docUrl === 'string' ? docUrl : null,
        architecture: typeof architecture === 'string' ? architecture : null,
    };
}
function readId(value) {
    const id = text(value, 'id');
    if (!(0,_notary_js__WEBPACK_IMPORTED_MODULE_3__/* .isSubmissionId */ .Y)(id))
        throw malformed('id');
    return id;
}
function text(value, name) {
    if (typeof value === 'string' && value !== '')
        return value;
    throw malformed(name);
}
function malformed(what) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`The notary's answer cannot be used: ${what} is missing or malformed.`, {
        code: 'notary-answer-malformed',
        remedy: _remedies_js__WEBPACK_IMPORTED_MODULE_1__/* .notaryRemedies */ ._.serverFailed,
        retryable: true,
    });
}


/***/ }),

/***/ 9555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ chooseOpenSubmission)
/* harmony export */ });
async function chooseOpenSubmission(archive, observer, log) {
    const open = archive.known.filter(({ name, status }) => name === archive.name && status === 'In Progress');
    const uploaded = open.find(({ id }) => observer.isUploaded?.(id));
    for (const { id, name, createdDate } of open) {
        if (id !== uploaded?.id)
            await observer.onOther?.({ id, name, createdDate, cause: 'earlier' });
    }
    if (!uploaded)
        return null;
    log.info(`Submission ${uploaded.id} of the same archive is open. Waiting for it instead of submitting again.`);
    return uploaded.id;
}


/***/ }),

/***/ 4870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Real),
/* harmony export */   z: () => (/* binding */ writePropertyList)
/* harmony export */ });
class Real {
    value;
    constructor(value) {
        this.value = value;
    }
}
const head = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
];
const lineLength = 76;
const tabWidth = 8;
const mostTabs = 8;
function writePropertyList(value) {
    return Buffer.from([...head, ...linesOf(value, ''), '</plist>', ''].join('\n'));
}
function linesOf(value, indent) {
    if (typeof value === 'string')
        return [`${indent}<string>${escaped(value)}</string>`];
    if (typeof value === 'boolean')
        return [`${indent}<${value}/>`];
    if (typeof value === 'number')
        return [`${indent}${numberElement(value)}`];
    if (value instanceof Real)
        return [`${indent}<real>${value.value}</real>`];
    if (value instanceof Date)
        return [`${indent}<date>${value.toISOString().replace(/\.\d+/, '')}</date>`];
    if (value instanceof Uint8Array)
        return dataLines(value, indent);
    if (isList(value)) {
        return container('array', value.flatMap((item) => linesOf(item, `${indent}\t`)), indent);
    }
    return container('dict', dictionaryLines(value, `${indent}\t`), indent);
}
function isList(value) {
    return Array.isArray(value);
}
function numberElement(value) {
    return Number.isInteger(value) ? `<integer>${value}</integer>` : `<real>${value}</real>`;
}
function container(tag, lines, indent) {
    if (lines.length === 0)
        return [`${indent}<${tag}/>`];
    return [`${indent}<${tag}>`, ...lines, `${indent}</${tag}>`];
}
function dictionaryLines(values, indent) {
    return Object.entries(values)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([key, value]) => [`${indent}<key>${escaped(key)}</key>`, ...linesOf(value, indent)]);
}
function dataLines(bytes, indent) {
    const width = lineLength - tabWidth * Math.min(indent.length, mostTabs);
    const base64 = Buffer.from(bytes).toString('base64');
    const lines = base64.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
    return [`${indent}<data>`, ...lines.map((line) => indent + line), `${indent}</data>`];
}
function escaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}


/***/ }),

/***/ 4143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ chooseEngine),
  P: () => (/* binding */ createEngine)
});

// EXTERNAL MODULE: ./src/artifact/assessment.ts
var assessment = __webpack_require__(3510);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/ticket/wait-for-ticket.ts + 1 modules
var wait_for_ticket = __webpack_require__(4908);
// EXTERNAL MODULE: ./src/ticket/ticket-findings.ts
var ticket_findings = __webpack_require__(3905);
;// CONCATENATED MODULE: ./src/gatekeeper/parse-output.ts
function readSpctl({ text, exitCode }) {
    return {
        accepted: exitCode === 0 && /: accepted$/m.test(text),
        source: lineOf('source', text),
        origin: lineOf('origin', text),
        override: lineOf('override', text),
    };
}
function readDisplay({ text }) {
    const team = lineOf('TeamIdentifier', text);
    const [, flags = 'none'] = /\bflags=0x[0-9a-f]+\(([^)]*)\)/.exec(text) ?? [];
    return {
        authorities: [...text.matchAll(/^Authority=(.+)$/gm)]
            .map(([, name = '']) => name)
            .filter((name) => name !== '(unavailable)'),
        teamId: team === 'not set' ? null : team,
        flags: flags === 'none' ? [] : flags.split(','),
    };
}
function readPackageSignature({ text }) {
    const status = /^\s*Status: (.+?)\s*$/m.exec(text)?.[1] ?? null;
    return {
        status,
        isSigned: status !== null && status !== 'no signature',
        isTrusted: /issued by Apple for distribution|trusted by macOS|^signed Apple Software/.test(status ?? ''),
        timestamp: /^\s*Signed with a trusted timestamp on: (.+?)\s*$/m.exec(text)?.[1] ?? null,
        signers: [...text.matchAll(/^\s+\d+\. (.+)$/gm)].map(([, name = '']) => name),
    };
}
function readCause({ text }, path) {
    const line = text.split('\n').find((each) => each.startsWith(`${path}: `));
    return line?.slice(path.length + 2) ?? text.split('\n')[0] ?? '';
}
function lineOf(name, text) {
    return new RegExp(`^${name}=(.*)$`, 'm').exec(text)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./src/gatekeeper/assessment-issues.ts

function signatureTrouble(signature, path) {
    if (/Status: no signature|not signed at all/.test(signature?.text ?? '')) {
        return {
            severity: 'warning',
            code: 'not-signed',
            path,
            architecture: null,
            message: 'It is not signed.',
            remedy: 'Sign it with a Developer ID: for a package, installer-certificate.',
            docUrl: null,
        };
    }
    return {
        severity: 'error',
        code: 'signature-invalid',
        path,
        architecture: null,
        message: `codesign: ${signature ? readCause(signature, path) : 'no answer'}`,
        remedy: 'Sign it again and change nothing afterwards. codesign -vvv --deep --strict PATH shows details.',
        docUrl: null,
    };
}
function gatekeeperDisabled(path) {
    return {
        severity: 'warning',
        code: 'gatekeeper-disabled',
        path,
        architecture: null,
        message: 'Gatekeeper is disabled on this machine and accepts everything; the verdict is that of codesign.',
        remedy: 'sudo spctl --global-enable enables it.',
        docUrl: null,
    };
}
function adviceIn(advice, path) {
    if (advice === null || advice.exitCode === 0)
        return [];
    const lines = advice.text.split('\n').filter((line) => !/^-+$/.test(line.trim()) && line.trim() !== '');
    return [
        {
            severity: 'warning',
            code: 'syspolicy-advice',
            path,
            architecture: null,
            message: `syspolicy_check: ${lines.slice(1).join(' ') || lines.join(' ')}`,
            remedy: 'Run syspolicy_check distribution PATH --verbose for details.',
            docUrl: null,
        },
    ];
}
function deniedByPolicy(path) {
    return {
        severity: 'warning',
        code: 'gatekeeper-local-policy',
        path,
        architecture: null,
        message: 'It is notarized, and only this machine’s own policy rejects it; Macs with the default policy accept it.',
        remedy: 'Check System Settings, Privacy & Security (App Store only), rules of spctl and device management on this machine.',
        docUrl: null,
    };
}
function packageTrouble(signature, path) {
    const message = packageProblem(signature);
    if (message === null)
        return null;
    return {
        severity: 'error',
        code: 'signature-invalid',
        path,
        architecture: null,
        message: `pkgutil: ${message}`,
        remedy: 'Sign the package with a valid Developer ID Installer certificate and a timestamp; pkgutil --check-signature PATH shows details.',
        docUrl: null,
    };
}
function packageProblem({ status, isTrusted, timestamp, signers }) {
    if (!isTrusted)
        return `the status is "${status ?? 'missing'}".`;
    if (!signers[0]?.startsWith('Developer ID Installer:'))
        return `the signer is "${signers[0] ?? 'missing'}", not a Developer ID Installer.`;
    return timestamp === null ? 'the signature has no trusted timestamp.' : null;
}

;// CONCATENATED MODULE: ./src/gatekeeper/decide-verdict.ts




function decideVerdict(answers, { path, isDisabled }) {
    const { notarized, stapled } = answers;
    const { authorities, teamId, flags } = signedBy(answers);
    const trouble = signatureIssue(answers, path);
    const spctl = answers.gatekeeper && readSpctl(answers.gatekeeper);
    const isStapled = stapled?.exitCode === 0;
    const otherToolsAccept = notarized?.exitCode === 0 || (notarized === null && isStapled);
    const namesTicket = spctl?.source === assessment/* acceptedSources */["if"].apple && spctl.override === null;
    const isDenied = namesTicket && !isDisabled && !spctl.accepted;
    const spctlDecides = spctl !== null && !isDisabled && spctl.override === null && !isDenied;
    const isNotarized = spctlDecides ? namesTicket : otherToolsAccept;
    const signature = { origin: authorities[0] ?? null, teamId, flags, signatureValid: trouble === null };
    const warnings = [
        ...(isDisabled ? [gatekeeperDisabled(path)] : []),
        ...(isDenied && otherToolsAccept ? [deniedByPolicy(path)] : []),
        ...adviceIn(answers.advice, path),
    ];
    if (trouble !== null || authorities.length === 0) {
        return {
            ...signature,
            verdict: 'rejected',
            source: assessment/* sources */.Tj.unusable,
            ticket: 'none',
            issues: [...(trouble ? [trouble] : []), ...warnings],
        };
    }
    if (!isNotarized) {
        const issues = [(0,ticket_findings/* ticketIssue */.G)('not-notarized', path), ...warnings];
        const source = spctl?.accepted ? assessment/* sources */.Tj.unnotarized : (spctl?.source ?? assessment/* sources */.Tj.unnotarized);
        return { ...signature, verdict: 'rejected', source, ticket: 'none', issues };
    }
    const unstapled = stapled !== null && !isStapled ? [(0,ticket_findings/* ticketIssue */.G)('ticket-not-stapled', path)] : [];
    return {
        ...signature,
        verdict: 'accepted',
        source: assessment/* acceptedSources */["if"].apple,
        ticket: isStapled ? 'stapled' : 'online',
        issues: [...unstapled, ...warnings],
    };
}
function signatureIssue({ display, signature }, path) {
    if (display !== null)
        return signature?.exitCode === 0 ? null : signatureTrouble(signature, path);
    const found = signature && readPackageSignature(signature);
    if (found === null || !found.isSigned)
        return signatureTrouble(signature, path);
    return packageTrouble(found, path);
}
function signedBy({ display, signature }) {
    if (display !== null)
        return readDisplay(display);
    const authorities = signature ? readPackageSignature(signature).signers : [];
    const [, teamId = null] = /\(([0-9A-Z]{10})\)$/.exec(authorities[0] ?? '') ?? [];
    return { authorities, teamId, flags: [] };
}

;// CONCATENATED MODULE: ./src/gatekeeper/gatekeeper-commands.ts
const limit = 300_000;
function commandsFor(kind, path) {
    const spctl = (...args) => commandOf('spctl', ['--assess', '-vv', '--ignore-cache', ...args, path]);
    const codesign = (...args) => commandOf('codesign', ['--verify', '-vv', ...args, path]);
    const display = commandOf('codesign', ['--display', '-vvv', path]);
    const notarized = codesign('--strict', '--check-notarization', '-R=notarized');
    const stapled = commandOf('xcrun', ['stapler', 'validate', path]);
    const none = { display: null, gatekeeper: null, notarized: null, stapled: null, advice: null };
    switch (kind) {
        case 'binary':
            return { ...none, signature: codesign('--strict'), display, notarized };
        case 'app':
            return {
                signature: codesign('--deep', '--strict'),
                display,
                gatekeeper: spctl('--type', 'execute'),
                notarized,
                stapled,
                advice: commandOf('syspolicy_check', ['distribution', path]),
            };
        case 'dmg':
            return {
                ...none,
                signature: codesign('--strict'),
                display,
                gatekeeper: spctl('--type', 'open', '--context', 'context:primary-signature'),
                notarized,
                stapled,
            };
        case 'pkg':
            return {
                ...none,
                signature: commandOf('pkgutil', ['--check-signature', path]),
                gatekeeper: spctl('--type', 'install'),
                stapled,
            };
    }
}
const statusCommand = commandOf('spctl', ['--status']);
function commandOf(tool, args) {
    return { tool, args, environment: { LC_ALL: 'C' }, timeout: limit };
}

;// CONCATENATED MODULE: ./src/gatekeeper/assess-with-gatekeeper.ts





const assessor = 'spctl and codesign';
const xcrunNotFound = 72;
async function assessWithGatekeeper(artifact, isAccepted, dependencies) {
    const { kind, name, path } = artifact;
    if (kind === 'zip' || kind === 'tar.gz')
        return (0,assessment/* unassessed */.lk)(assessor);
    const commands = commandsFor(kind, path);
    for (const pause of isAccepted ? wait_for_ticket/* propagationPauses */.oU : []) {
        const assessment = await assessOnce(commands, path, dependencies);
        if (assessment.verdict === 'accepted' || !assessment.signatureValid)
            return assessment;
        dependencies.log.info(`${name}: ${assessment.source}. Checking again in ${pause / 1000} s.`);
        await dependencies.clock.sleep(pause);
    }
    return assessOnce(commands, path, dependencies);
}
async function assessOnce(commands, path, { run, replay }) {
    const ask = (command) => answerTo(command, path, run);
    const answers = {
        signature: await ask(commands.signature),
        display: await ask(commands.display),
        gatekeeper: await ask(commands.gatekeeper),
        notarized: await ask(commands.notarized),
        stapled: await ask(commands.stapled),
        advice: await ask(commands.advice),
    };
    const status = await run(statusCommand);
    const verdict = decideVerdict(answers, { path, isDisabled: status.exitCode !== 0 });
    const source = verdict.source === assessment/* acceptedSources */["if"].apple && replay ? assessment/* acceptedSources */["if"].replay : verdict.source;
    const checks = Object.values(answers).filter((check) => check !== null);
    return { ...verdict, source, assessor, checks };
}
async function answerTo(command, path, run) {
    if (command === null)
        return null;
    try {
        const { exitCode, stdout, stderr } = await run(command);
        if (exitCode === xcrunNotFound && command.tool === 'xcrun')
            return null;
        const shown = command.args.map((word) => (word === path ? 'PATH' : word));
        const text = `${stderr}${stdout}`.trimEnd();
        return { command: [command.tool, ...shown].join(' '), exitCode, text };
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4 && error.code === 'command-not-found')
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/system/process/runner.ts + 3 modules
var runner = __webpack_require__(6313);
;// CONCATENATED MODULE: ./src/gatekeeper/quarantine.ts


const downloaded = '0083';
async function markAsDownloaded({ path, name }, { run, clock }) {
    const seconds = Math.floor(clock.now().getTime() / 1000).toString(16);
    const { exitCode, stderr } = await run({
        tool: 'xattr',
        args: ['-r', '-w', 'com.apple.quarantine', `${downloaded};${seconds};go-notarize;`, path],
        timeout: 60_000,
    });
    if (exitCode === 0)
        return;
    throw new errors/* ToolError */.v4(`xattr could not mark ${name} as downloaded.`, {
        code: 'command-failed',
        remedy: 'See the last lines of xattr. The disk of the runner must keep extended attributes.',
        lines: (0,runner/* lastLines */.w$)(stderr),
    });
}

// EXTERNAL MODULE: ./src/ticket/staple.ts + 1 modules
var staple = __webpack_require__(2418);
// EXTERNAL MODULE: ./src/system/network/retry.ts
var retry = __webpack_require__(6142);
;// CONCATENATED MODULE: ./src/system/process/explain-xcrun.ts

const xcrunTexts = [
    {
        text: /invalid active developer path/,
        sentence: 'The command line tools are not installed, or a macOS update has removed them.',
        remedy: 'Install them: xcode-select --install. Or select an Xcode: sudo xcode-select --switch PATH',
    },
    {
        text: /requires a newer version of macOS/,
        sentence: 'The selected Xcode needs a newer macOS than that of this machine.',
        remedy: 'Select an Xcode that fits this macOS, with the input xcode-version or sudo xcode-select --switch.',
    },
    {
        text: /tool '\w+' requires Xcode|unable to find utility/,
        sentence: 'The selected developer folder does not have the tool.',
        remedy: 'Select an Xcode, with the input xcode-version or sudo xcode-select --switch.',
    },
    {
        text: /Xcode.*license|license agreements?/i,
        sentence: 'The licence of Xcode has not been accepted on this machine.',
        remedy: 'Accept it: sudo xcodebuild -license accept',
    },
];
function explainXcrun(output, lines) {
    const known = xcrunTexts.find(({ text }) => text.test(output));
    if (known === undefined)
        return null;
    return new errors/* ToolError */.v4(known.sentence, { code: 'apple-tools-missing', remedy: known.remedy, lines });
}

;// CONCATENATED MODULE: ./src/system/process/explanation.ts
function unknownTextRemedy(tool) {
    return `Read the last lines of ${tool}’s output. If they do not name a cause that you can fix, report them at https://github.com/go-notarize/go-notarize/issues`;
}

// EXTERNAL MODULE: ./src/ticket/remedies.ts
var remedies = __webpack_require__(8334);
;// CONCATENATED MODULE: ./src/ticket/explain-stapler.ts





const noTicket = {
    sentence: 'There is no ticket for NAME.',
    code: 'ticket-not-found',
    remedy: remedies/* ticketRemedies */.n.notFound,
    retryable: true,
};
const notWritable = {
    sentence: 'The ticket could not be written into NAME.',
    code: 'output-not-writable',
    remedy: 'Make the file and its folder writable for this user, and delete Contents/CodeResources if it is a symbolic link.',
};
const exitCodes = new Map([
    [65, noTicket],
    [
        66,
        {
            sentence: 'NAME is not signed, or its format cannot hold a ticket.',
            code: 'staple-failed',
            remedy: remedies/* ticketRemedies */.n.notSigned,
        },
    ],
    [
        68,
        {
            sentence: 'Apple’s ticket service did not answer stapler.',
            code: 'service-unreachable',
            remedy: remedies/* ticketRemedies */.n.unreachable,
            retryable: true,
        },
    ],
    [73, notWritable],
    [
        77,
        {
            sentence: 'The ticket of NAME was revoked.',
            code: 'staple-failed',
            remedy: 'Apple has withdrawn the notarization. The Account Holder can ask Apple Developer Support for the reason.',
        },
    ],
]);
const texts = [
    [/Could not remove existing ticket/, notWritable],
    [
        /failed due to "\(null\)"|response is inconsistent/,
        {
            sentence: 'Apple’s ticket service did not answer stapler completely.',
            code: 'service-unreachable',
            remedy: remedies/* ticketRemedies */.n.unreachable,
            retryable: true,
        },
    ],
    [/Record not found|Could not find base64 encoded ticket/, noTicket],
    [
        /NSURLErrorDomain|appears to be offline|hostname could not be found|kCFErrorDomainCFNetwork/,
        {
            sentence: 'stapler does not reach Apple’s ticket service.',
            code: 'service-unreachable',
            remedy: remedies/* ticketRemedies */.n.unreachable,
            retryable: true,
        },
    ],
];
function explainStapler(name, { exitCode, stdout, stderr }) {
    const output = `${stdout}\n${stderr}`;
    const ofXcrun = explainXcrun(output, (0,runner/* lastLines */.w$)(output));
    if (ofXcrun !== null)
        return ofXcrun;
    const known = texts.find(([text]) => text.test(output))?.[1] ?? exitCodes.get(exitCode);
    const { sentence, ...details } = known ?? {
        sentence: 'stapler could not staple NAME.',
        code: 'staple-failed',
        remedy: unknownTextRemedy('stapler'),
    };
    return new errors/* ToolError */.v4(sentence.replace('NAME', () => name), { ...details, lines: (0,runner/* lastLines */.w$)(output) });
}

// EXTERNAL MODULE: ./src/ticket/ticket-carrier.ts
var ticket_carrier = __webpack_require__(4227);
;// CONCATENATED MODULE: ./src/ticket/staple-with-stapler.ts




const staple_with_stapler_limit = 120_000;
async function stapleWithStapler(artifact, dependencies) {
    const { run, clock, log } = dependencies;
    const { name, path } = artifact;
    const reason = (0,ticket_carrier/* cannotCarryTicket */.ps)(artifact.kind);
    if (reason !== null) {
        log.info(`${name}: ${reason}`);
        return { stapled: 'not-applicable' };
    }
    const policy = {
        clock,
        pauses: wait_for_ticket/* propagationPauses */.oU,
        onRetry: (_error, pause) => log.info(`There is no ticket for ${name} yet. Trying again in ${pause / 1000} s.`),
    };
    await (0,retry/* retry */.L)(policy, () => stapler('staple', { name, path, run }));
    await stapler('validate', { name, path, run });
    log.info(`${name}: the ticket is stapled`);
    return { stapled: 'true' };
}
async function stapler(action, { name, path, run }) {
    const result = await run({ tool: 'xcrun', args: ['stapler', action, path], timeout: staple_with_stapler_limit });
    if (result.exitCode !== 0)
        throw explainStapler(name, result);
}

;// CONCATENATED MODULE: ./src/apple-engine/check-tools.ts


const tools = ['lipo', 'notarytool'];
const check_tools_limit = 60_000;
async function checkTools(run) {
    await requireAnswer('developer tools', { tool: 'xcode-select', args: ['--print-path'] }, run);
    for (const tool of tools)
        await requireAnswer(tool, { tool: 'xcrun', args: ['--find', tool] }, run);
}
async function hasStapler(run) {
    const { exitCode } = await run({ tool: 'xcrun', args: ['--find', 'stapler'], timeout: check_tools_limit });
    return exitCode === 0;
}
async function requireAnswer(name, query, run) {
    let lines;
    try {
        const { exitCode, stdout, stderr } = await run({ ...query, timeout: check_tools_limit });
        if (exitCode === 0)
            return;
        lines = (0,runner/* lastLines */.w$)(`${stdout}\n${stderr}`);
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4) || error.code === 'cancelled')
            throw error;
        lines = error.lines;
    }
    throw new errors/* ToolError */.v4(`This machine does not have ${name}, which the apple engine needs.`, {
        code: 'apple-tools-missing',
        remedy: 'On a Mac install Xcode or its command line tools (xcode-select --install); on another machine set engine: portable.',
        lines,
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/identity/certificate-remedies.ts
var certificate_remedies = __webpack_require__(7474);
// EXTERNAL MODULE: ./src/signature/timestamp/request-timestamp.ts
var request_timestamp = __webpack_require__(4897);
;// CONCATENATED MODULE: ./src/keychain/signing-texts.ts


const keyAccessRemedy = 'The key’s access list must name the tool, and its partition list must hold apple-tool:, apple: and codesign: (security set-key-partition-list, with the password of the keychain itself).';
const keychainLockedRemedy = 'Set certificate to a PKCS#12 file, for which go-notarize creates a keychain of its own, or unlock the keychain in the same job: security unlock-keychain KEYCHAIN';
const installerIdentityMissing = {
    text: /installer signing identity \(not an application signing identity\) is required|Could not find appropriate signing identity/i,
    code: 'identity-not-found',
    sentence: 'TOOL does not find an installer identity in the keychain.',
    remedy: 'Use a Developer ID Installer certificate with its private key; a Developer ID Application certificate cannot sign packages. security find-identity -v lists the identities.',
};
const detritusRemedy = 'Remove the attributes before signing: xattr -cr PATH, or set extended-attributes: remove. In a folder that iCloud Drive or another service synchronizes they come back: build in another folder.';
const certificatePage = 'https://www.apple.com/certificateauthority/';
const signingTexts = [
    {
        text: /timestamp service is not available|timestamp was expected but was not found/i,
        code: 'timestamp-unavailable',
        sentence: 'Apple’s timestamp service did not give a timestamp.',
        remedy: request_timestamp/* timestampUnavailableRemedy */.df,
        retryable: true,
    },
    {
        text: /timestamps differ by/i,
        code: 'timestamp-refused',
        sentence: 'The clocks of the timestamp service and of this machine differ by more than three minutes.',
        remedy: 'Set the clock of this machine: sudo sntp -sS time.apple.com',
    },
    {
        text: /resource fork, Finder information, or similar detritus not allowed/i,
        code: 'code-detritus',
        sentence: 'A file carries a resource fork or Finder information, which signed code must not have.',
        remedy: detritusRemedy,
    },
    installerIdentityMissing,
    {
        text: /item could not be found in the keychain|errSecItemNotFound/i,
        code: 'identity-not-found',
        sentence: 'TOOL does not find the identity’s private key or certificate in the keychains of the search list.',
        remedy: 'Check that the keychain is on the search list (security list-keychains), that the .p12 was exported with its private key, and that the certificate has not expired (security find-identity -v).',
    },
    {
        text: /User interaction is not allowed|errSecInteractionNotAllowed/i,
        code: 'keychain-locked',
        sentence: 'The keychain is locked, or this session cannot show the dialog that asks for the key.',
        remedy: keychainLockedRemedy,
    },
    {
        text: /unable to build chain to self-signed root/i,
        code: 'signing-chain-incomplete',
        sentence: 'TOOL found no chain from the certificate to a root, or could not use its private key.',
        remedy: `TOOL prints this for several causes. An intermediate is missing: import it from ${certificatePage}. It has trust settings: remove them with security delete-trusted-cert. The job has no session of its own (ssh, a launch daemon): run it as a LaunchAgent of a user who is logged in. The partition list is missing: ${keyAccessRemedy}`,
    },
    {
        text: /: ambiguous \(matches/,
        code: 'identity-ambiguous',
        sentence: 'Several identities of the search list have this name.',
        remedy: 'Set identity to the SHA-1 that security find-identity -v prints, or remove the copies (security delete-identity -Z SHA1 KEYCHAIN).',
    },
    {
        text: /no identity found/i,
        code: 'identity-not-found',
        sentence: 'TOOL does not find the identity in the keychains.',
        remedy: 'security find-identity -v -p codesigning lists the identities that can sign.',
    },
    {
        text: /this identity cannot be used for signing code/i,
        code: 'certificate-wrong-kind',
        sentence: 'The certificate is not for signing code.',
        remedy: (0,certificate_remedies/* wrongKindRemedy */.C)('Developer ID Application'),
    },
    {
        text: /errSecInternalComponent|internal error in Code Signing subsystem|CMS construction failed|unknown error -1=ffffffff/i,
        code: 'key-access-denied',
        sentence: 'TOOL may not use the private key.',
        remedy: `${keyAccessRemedy} A locked keychain and a job without a session of its own (ssh, a launch daemon) fail with the same text.`,
    },
    {
        text: /CSSMERR_TP_CERT_EXPIRED|certificate (?:has )?expired/i,
        code: 'certificate-expired',
        sentence: 'The certificate or its issuer has expired.',
        remedy: `${certificate_remedies/* certificateExpiredRemedy */.lW} Import current intermediates from ${certificatePage}`,
    },
    {
        text: /CSSMERR_TP_NOT_TRUSTED|CSSMERR_TP_CERT_REVOKED|signer is not trusted/i,
        code: 'signing-chain-incomplete',
        sentence: 'macOS does not trust the certificate.',
        remedy: `Import its intermediate from ${certificatePage}, remove trust settings of your own (security delete-trusted-cert), and check that the certificate is not revoked.`,
    },
    {
        text: /codesign_allocate/i,
        code: 'apple-tools-missing',
        sentence: 'codesign does not find its helper codesign_allocate.',
        remedy: 'Install the command line tools (xcode-select --install), and check xcode-select --print-path.',
    },
    {
        text: /MAC verification failed during PKCS12 import|passphrase you entered is not correct|errSecAuthFailed/i,
        code: 'keychain-failed',
        sentence: 'security refused the one-time password of the keychain or of the imported key.',
        remedy: 'Please report this at https://github.com/go-notarize/go-notarize/issues: go-notarize makes that password itself.',
    },
    {
        text: /keychain with the same name already exists|errSecDuplicateKeychain/i,
        code: 'keychain-failed',
        sentence: 'A keychain of the same name exists already.',
        remedy: 'Run it again: each run uses a new name.',
        retryable: true,
    },
    {
        text: /keychain could not be found|errSecNoSuchKeychain/i,
        code: 'keychain-failed',
        sentence: 'The signing keychain has vanished.',
        remedy: 'Another job on this machine has deleted it. Check that no other job deletes keychains that it did not create, and run it again.',
        retryable: true,
    },
    {
        text: /no user interaction was possible|authorization was denied/i,
        code: 'keychain-failed',
        sentence: 'macOS allows this change only after a confirmation in a dialog.',
        remedy: 'Trust settings cannot be changed on a hosted runner. Signing does not need them.',
    },
    {
        text: /invalid entitlement|entitlements? .*(invalid|malformed)|failed to parse entitlements/i,
        code: 'entitlements-invalid',
        sentence: 'codesign cannot use the entitlements.',
        remedy: 'Check them with plutil -lint; entitlements must be a plain XML property list without comments.',
    },
    {
        text: /object file format (?:un)?recognized|signature too large to embed|unsupported format for signature/i,
        code: 'mach-o-not-signable',
        sentence: 'codesign cannot sign this file.',
        remedy: 'file PATH shows its format. Build the program again without post-processing tools such as upx.',
    },
    {
        text: /invalid Info\.plist/i,
        code: 'app-info-invalid',
        sentence: 'codesign cannot use the Info.plist of the app.',
        remedy: 'Check it with plutil -lint PATH/Contents/Info.plist',
    },
    {
        text: /cannot find code object on disk|No such file or directory/i,
        code: 'file-not-found',
        sentence: 'The file to sign does not exist.',
        remedy: 'Check that no other step moves or deletes PATH during the run.',
    },
    {
        text: /Permission denied|Read-only file system|Operation not permitted|cannot be read by the verifier/i,
        code: 'output-not-writable',
        sentence: 'The file cannot be read or written.',
        remedy: 'Make PATH and its folder readable and writable for this user.',
    },
    {
        text: /failed strict validation|unsealed contents|nested code is|bundle format|not signed at all|no main executable|sealed resource|resources? (?:are|directory|envelope|specification)|plist file or resource is malformed|code has no resources|unsupported resource|must be a regular file|cannot be a symlink|invalid destination for symbolic link|embedded framework contains|invalid signature/i,
        code: 'bundle-not-signable',
        sentence: 'codesign cannot sign the bundle.',
        remedy: 'The output names the file. codesign -vvv --deep --strict PATH shows details.',
    },
];

;// CONCATENATED MODULE: ./src/keychain/explain-signing.ts




function explainFailure(result, { command, secrets }) {
    const output = secrets.redact(`${result.stdout}\n${result.stderr}`);
    const lines = (0,runner/* lastLines */.w$)(output);
    const { tool } = command;
    const known = signingTexts.find(({ text }) => text.test(output));
    if (known === undefined) {
        return new errors/* ToolError */.v4(`${tool} ended with ${(0,runner/* endingOf */.z6)(result)}.`, {
            code: tool === 'security' ? 'keychain-failed' : 'codesign-failed',
            remedy: unknownTextRemedy(tool),
            lines,
        });
    }
    const sentence = known.code === 'code-detritus' ? nameDetritus(known.sentence, output) : known.sentence;
    return new errors/* ToolError */.v4(sentence.replaceAll('TOOL', () => tool), {
        code: known.code,
        retryable: known.retryable ?? false,
        remedy: known.remedy
            .replaceAll('TOOL', () => tool)
            .replace('PATH', () => command.args.at(-1) ?? 'PATH'),
        lines,
    });
}
function nameDetritus(sentence, output) {
    const found = /Disallowed xattr (\S+) found on (.+)/.exec(output);
    return found ? `${found[2]} carries the attribute ${found[1]}, which signed code must not have.` : sentence;
}
function explainHang(cause, tool, state) {
    const details = { cause, lines: cause.lines };
    if (state === 'locked') {
        return new errors/* ToolError */.v4(`${tool} waited for the password of a locked keychain and was stopped.`, {
            ...details,
            code: 'keychain-locked',
            remedy: keychainLockedRemedy,
        });
    }
    return new errors/* ToolError */.v4(`${tool} waited for permission to use the private key and was stopped.`, {
        ...details,
        code: 'key-access-denied',
        remedy: `${keyAccessRemedy} If both are right, check that this machine reaches http://timestamp.apple.com.`,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/keychain/lock-file.ts



const pause = 100;
const patience = 5 * 60_000;
async function withLock(path, clock, work) {
    await acquire(path, clock);
    try {
        return await work();
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}
async function acquire(path, clock) {
    const since = clock.now().getTime();
    while (!(await tryLock(path))) {
        const gone = await abandonedBy(path, clock);
        if (gone !== null)
            await removeAbandoned(path, gone);
        else if (clock.now().getTime() - since > patience)
            throw heldTooLong(path);
        else
            await clock.sleep(pause);
    }
}
async function tryLock(path) {
    const own = temporaryName(path);
    try {
        await (0,promises_.writeFile)(own, String(process.pid), { mode: 0o600 });
        await (0,promises_.link)(own, path);
        return true;
    }
    catch (error) {
        if (hasCode(error, 'EEXIST'))
            return false;
        throw lock_file_notWritable(path, error);
    }
    finally {
        await (0,promises_.rm)(own, { force: true });
    }
}
async function abandonedBy(path, clock) {
    const [holder, age] = await Promise.all([holderOf(path), ageOf(path, clock)]);
    return holder !== null && (!isAlive(holder) || age > patience) ? holder : null;
}
async function removeAbandoned(path, holder) {
    const taken = temporaryName(path);
    try {
        await (0,promises_.rename)(path, taken);
    }
    catch (error) {
        if (hasCode(error, 'ENOENT'))
            return;
        throw error;
    }
    if ((await holderOf(taken)) !== holder)
        await (0,promises_.link)(taken, path).catch(() => undefined);
    await (0,promises_.rm)(taken, { force: true });
}
function isAlive(processId) {
    try {
        process.kill(processId, 0);
        return true;
    }
    catch (error) {
        return !hasCode(error, 'ESRCH');
    }
}
async function holderOf(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => null);
    const holder = Number(text);
    return text === null || !Number.isSafeInteger(holder) || holder <= 0 ? null : holder;
}
async function ageOf(path, clock) {
    const found = await (0,promises_.stat)(path).catch(() => null);
    return found === null ? 0 : clock.now().getTime() - found.mtimeMs;
}
function temporaryName(path) {
    return `${path}.${process.pid}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
}
function hasCode(error, code) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
function lock_file_notWritable(path, cause) {
    return new errors/* ToolError */.v4(`The lock file of the keychain search list, ${path}, cannot be written.`, {
        code: 'keychain-failed',
        remedy: 'Make that folder writable for this user, or set HOME to a writable folder.',
        cause,
    });
}
function heldTooLong(path) {
    return new errors/* ToolError */.v4('Another job on this machine does not release the lock of the keychain search list.', {
        code: 'keychain-failed',
        remedy: `Run the job again. If no other job runs, remove ${path}.`,
        retryable: true,
    });
}

// EXTERNAL MODULE: ./src/keychain/parse-listing.ts
var parse_listing = __webpack_require__(1678);
;// CONCATENATED MODULE: ./src/keychain/security.ts

const security_limit = 60_000;
function securityCommand(...args) {
    return { tool: 'security', args, timeout: security_limit };
}
function secretSecurityCommand(...args) {
    const line = args.map(quote).join(' ');
    if (/[\r\n]/.test(line) || Buffer.byteLength(line) >= longestLine) {
        throw new RangeError(`security does not accept this line: it is ${line.length} characters long`);
    }
    return { tool: 'security', args: ['-i'], input: `${line}\n`, timeout: security_limit };
}
const longestLine = 4096;
function quote(argument) {
    return `"${argument.replaceAll(/["\\]/g, '\\$&')}"`;
}
async function runSecurity({ run, secrets }, command) {
    const result = await run(command);
    if (result.exitCode === 0)
        return result;
    throw explainFailure(result, { command, secrets });
}

;// CONCATENATED MODULE: ./src/keychain/search-list.ts






const ownName = /^go-notarize-(\d+)-[0-9a-f]{16}\.keychain-db$/;
function keychainName(processId, unique) {
    return `go-notarize-${processId}-${unique}.keychain-db`;
}
function isOwnName(path) {
    return ownName.test((0,external_node_path_.basename)(path));
}
async function readSearchList(tools) {
    const { stdout } = await runSecurity(tools, securityCommand('list-keychains', '-d', 'user'));
    return (0,parse_listing/* parseKeychains */.T1)(stdout);
}
async function prependToSearchList(tools, keychain) {
    const others = (await readSearchList(tools)).filter((entry) => !isSame(entry, keychain));
    await writeSearchList(tools, [keychain, ...others]);
    if ((await readSearchList(tools)).some((entry) => isSame(entry, keychain)))
        return;
    throw new errors/* ToolError */.v4('The keychain could not be added to the search list.', {
        code: 'keychain-failed',
        remedy: 'macOS stores the list in ~/Library/Preferences: create that folder and make it writable for this user.',
    });
}
async function removeFromSearchList(tools, keychains) {
    const entries = await readSearchList(tools);
    const isOurs = (entry) => keychains.some((keychain) => isSame(entry, keychain));
    const ours = entries.filter(isOurs);
    if (ours.length > 0)
        await writeSearchList(tools, entries.filter((entry) => !isOurs(entry)));
    return ours;
}
async function findStale(tools) {
    const stale = [];
    for (const entry of await readSearchList(tools)) {
        const owner = ownName.exec((0,external_node_path_.basename)(entry))?.[1];
        if (owner !== undefined && (!isAlive(Number(owner)) || !(await exists(entry))))
            stale.push(entry);
    }
    return stale;
}
async function writeSearchList(tools, entries) {
    await runSecurity(tools, securityCommand('list-keychains', '-d', 'user', '-s', ...entries));
}
function isSame(a, b) {
    const plain = (path) => path.replace(/^\/private(?=\/(?:var|tmp)\/)/, '');
    return plain(a) === plain(b);
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./src/keychain/delete-keychain.ts



async function removeStaleKeychains(tools) {
    const stale = await findStale(tools);
    if (stale.length === 0)
        return;
    await removeFromSearchList(tools, stale);
    for (const keychain of stale) {
        await deleteKeychain(tools, keychain);
        tools.log.info(`Removed the keychain of a run that was killed: ${keychain}`);
    }
}
async function deleteKeychain({ run, secrets }, keychain) {
    const command = securityCommand('delete-keychain', keychain);
    const result = await run(command);
    if (result.exitCode === 0)
        return true;
    if (!(await exists(keychain)))
        return false;
    throw explainFailure(result, { command, secrets });
}

// EXTERNAL MODULE: ./src/system/clock.ts
var system_clock = __webpack_require__(3347);
// EXTERNAL MODULE: ./src/system/json/json.ts
var json = __webpack_require__(3192);
// EXTERNAL MODULE: ./src/system/secrets.ts
var system_secrets = __webpack_require__(1376);
;// CONCATENATED MODULE: ./src/apple-engine/clean-up.ts









const sessionFolderPrefix = 'go-notarize-signing-';
async function cleanUp(session, dependencies) {
    const { run, log, clock = system_clock/* systemClock */.m, secrets = (0,system_secrets/* createSecrets */.g)() } = dependencies;
    const { folder, keychain, lockFile } = session;
    if (!isOwn(session)) {
        log.warning(`Not removed, because go-notarize did not create it: ${keychain ?? folder}`);
        return;
    }
    const attempt = async (what, work) => {
        try {
            if (await work())
                log.info(`Removed ${what}`);
        }
        catch (error) {
            const why = error instanceof errors/* Failure */.HR ? `${error.message} ${error.remedy}` : String(error);
            log.warning(`Could not remove ${what}: ${why}`);
        }
    };
    if (keychain !== null) {
        await attempt(`the signing keychain ${keychain}`, () => removeKeychain({ run, secrets }, keychain, (work) => withLock(lockFile, clock, work)));
    }
    await attempt(`the signing files in ${folder}`, () => removeFolder(folder));
}
function removeKeychain(tools, keychain, locked) {
    return locked(async () => {
        const entries = await removeFromSearchList(tools, [keychain]);
        return (await deleteKeychain(tools, keychain)) || entries.length > 0;
    });
}
async function removeFolder(folder) {
    const found = await (0,promises_.lstat)(folder).catch(() => null);
    if (!found?.isDirectory())
        return false;
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    return true;
}
function isOwn({ folder, keychain }) {
    if (!(0,external_node_path_.isAbsolute)(folder) || !(0,external_node_path_.basename)(folder).startsWith(sessionFolderPrefix))
        return false;
    return keychain === null || ((0,external_node_path_.dirname)(keychain) === folder && isOwnName(keychain));
}
async function cleanUpSaved(saved, parent, dependencies) {
    const session = readSession(saved);
    if (session === null)
        return;
    const root = await (0,promises_.realpath)(parent).catch(() => parent);
    if ((0,external_node_path_.dirname)(session.folder) === root)
        return cleanUp(session, dependencies);
    dependencies.log.warning(`Not removed, because it is outside the folder of the run: ${session.folder}`);
}
function readSession(text) {
    const { folder, keychain = null, lockFile } = (0,json/* asObject */.e)((0,json/* parseJson */.q)(text));
    if (typeof folder !== 'string' || typeof lockFile !== 'string')
        return null;
    if (keychain !== null && typeof keychain !== 'string')
        return null;
    return { folder, keychain, lockFile };
}
function lockFileOf(home) {
    return (0,external_node_path_.join)(home, '.go-notarize-search-list.lock');
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/identity/find-chain.ts
var find_chain = __webpack_require__(8335);
;// CONCATENATED MODULE: ./src/engine/describe-signer.ts

function describeSigner(identity, { trust, now }) {
    if (identity === null) {
        return { mode: 'adhoc', name: null, kind: null, teamId: null, sha1: null, expires: null };
    }
    const { name, kind, teamId, sha1, expires, certificate, chain } = identity;
    const { anchor } = (0,find_chain/* findChain */.r_)({ leaf: certificate, candidates: chain, trust, at: now });
    const mode = anchor?.authority === 'replay' ? 'replay' : 'developer-id';
    return { mode, name, kind, teamId: anchor ? teamId : null, sha1, expires };
}

;// CONCATENATED MODULE: ./src/identity/installer-missing.ts

function installerMissing(instead) {
    return new errors/* InputError */.dz('installer-certificate', 'An installer package needs a Developer ID Installer certificate, and there is none.', {
        code: 'certificate-missing',
        remedy: `Set installer-certificate (or put both identities into the .p12 of certificate), or ${instead}.`,
    });
}

// EXTERNAL MODULE: ./src/identity/open-signing-identities.ts
var open_signing_identities = __webpack_require__(6693);
// EXTERNAL MODULE: ./src/identity/apple-certificates.ts
var apple_certificates = __webpack_require__(3551);
// EXTERNAL MODULE: ./src/identity/certificate.ts
var identity_certificate = __webpack_require__(8593);
// EXTERNAL MODULE: ./src/identity/pkcs12/export-pkcs12.ts
var export_pkcs12 = __webpack_require__(3874);
;// CONCATENATED MODULE: ./src/keychain/list-certificates.ts


const nothingFound = 44;
async function listCertificates(tools, keychain) {
    const command = securityCommand('find-certificate', '-a', '-p', ...(keychain ? [keychain] : []));
    const result = await tools.run(command);
    if (result.exitCode === nothingFound)
        return [];
    const { stdout } = await runSecurity({ ...tools, run: async () => result }, command);
    return (0,parse_listing/* parseCertificates */.WW)(stdout);
}

;// CONCATENATED MODULE: ./src/keychain/create-keychain.ts











const lockTimeout = 5 * 24 * 3600;
const allowedTools = ['codesign', 'productsign', 'productbuild', 'pkgbuild'].map((name) => `/usr/bin/${name}`);
const partitions = 'apple-tool:,apple:,codesign:';
async function createKeychain(dependencies, { folder, keychain: path, lockFile }, identities) {
    if (path === null)
        throw new TypeError('the session has no keychain');
    const session = { folder, keychain: path };
    const password = oneTimePassword(dependencies);
    const unlock = async () => {
        await runSecurity(dependencies, secretSecurityCommand('unlock-keychain', '-p', password, path));
    };
    await withLock(lockFile, dependencies.clock, async () => {
        await removeStaleKeychains(dependencies);
        await runSecurity(dependencies, secretSecurityCommand('create-keychain', '-p', password, path));
        await prependToSearchList(dependencies, path);
    });
    await runSecurity(dependencies, securityCommand('set-keychain-settings', '-lut', String(lockTimeout), path));
    await unlock();
    const listed = allowedTools.flatMap((tool) => ['-T', tool]);
    for (const identity of identities)
        await importIdentity(dependencies, session, { identity, access: listed });
    await importAuthorities(dependencies, session);
    const setPartitions = async () => {
        await runSecurity(dependencies, secretSecurityCommand('set-key-partition-list', '-S', partitions, '-s', '-k', password, path));
    };
    await setPartitions();
    const allowAllTools = async (identity) => {
        await unlock();
        await runSecurity(dependencies, securityCommand('delete-identity', '-Z', identity.sha1, path));
        await importIdentity(dependencies, session, { identity, access: ['-A'] });
        await setPartitions();
    };
    return { path, unlock, allowAllTools };
}
async function importIdentity(dependencies, { folder, keychain }, { identity, access }) {
    const password = oneTimePassword(dependencies);
    const file = (0,external_node_path_.join)(folder, `${identity.sha1}.p12`);
    try {
        await (0,promises_.writeFile)(file, (0,export_pkcs12/* exportPkcs12 */.$)(identity, password, 'legacy'), { mode: 0o600 });
        await runSecurity(dependencies, secretSecurityCommand('import', file, '-k', keychain, '-f', 'pkcs12', '-P', password, ...access));
    }
    finally {
        await (0,promises_.rm)(file, { force: true });
    }
}
async function importAuthorities(dependencies, { folder, keychain }) {
    const known = new Set((await listCertificates(dependencies, keychain)).map(identity_certificate/* sha1Of */.JI));
    for (const authority of [apple_certificates/* developerIdAuthorityG2 */.QZ, apple_certificates/* developerIdAuthority */.Z2]) {
        if (known.has((0,identity_certificate/* sha1Of */.JI)(authority)))
            continue;
        const file = (0,external_node_path_.join)(folder, `${(0,identity_certificate/* sha1Of */.JI)(authority)}.cer`);
        await (0,promises_.writeFile)(file, authority.raw, { mode: 0o600 });
        await runSecurity(dependencies, securityCommand('import', file, '-k', keychain));
        await (0,promises_.rm)(file, { force: true });
    }
}
function oneTimePassword({ secrets }) {
    const password = (0,external_node_crypto_.randomBytes)(24).toString('hex');
    secrets.add(password);
    return password;
}

// EXTERNAL MODULE: ./src/identity/apple-root.ts
var apple_root = __webpack_require__(3323);
// EXTERNAL MODULE: ./src/identity/select-identity.ts
var select_identity = __webpack_require__(3867);
;// CONCATENATED MODULE: ./src/keychain/find-identity.ts








const input = 'identity';
async function findKeychainIdentity(wanted, dependencies) {
    const certificates = await listCertificates(dependencies);
    const usable = await findIdentities(dependencies, ['-v', '-p', 'codesigning']);
    const named = withCertificates(matching(usable, wanted), certificates);
    if (named.length === 0)
        throw await notFound(wanted, usable, dependencies);
    const now = dependencies.clock.now();
    const application = (0,select_identity/* selectIdentity */.RD)(named, { wanted: 'developer-id-application', now, input });
    const warning = (0,select_identity/* expiryWarning */.iD)(application, now);
    if (warning !== null)
        dependencies.log.warning(warning);
    return { application, installer: await findInstaller(application, certificates, dependencies) };
}
async function findIdentities(dependencies, how) {
    const { stdout } = await runSecurity(dependencies, securityCommand('find-identity', ...how));
    return (0,parse_listing/* parseIdentities */.go)(stdout);
}
function matching(identities, wanted) {
    const hash = wanted.replaceAll(/\s/g, '').toUpperCase();
    if (/^[0-9A-F]{40}$/.test(hash))
        return identities.filter(({ sha1 }) => sha1 === hash);
    const exact = identities.filter(({ name }) => name === wanted.trim());
    return exact.length > 0 ? exact : identities.filter(({ name }) => name.includes(wanted.trim()));
}
function withCertificates(identities, certificates) {
    return identities.flatMap(({ sha1 }) => {
        const certificate = certificates.find((candidate) => (0,identity_certificate/* sha1Of */.JI)(candidate) === sha1);
        if (!certificate)
            return [];
        return [
            {
                certificate,
                name: (0,identity_certificate/* commonName */.LS)(certificate),
                kind: (0,identity_certificate/* certificateKind */.AI)(certificate),
                teamId: (0,identity_certificate/* teamOf */.Ld)(certificate),
                sha1,
                expires: (0,identity_certificate/* validityOf */.Gv)(certificate).to,
                chain: [...certificates, ...apple_certificates/* appleIntermediates */.n4, (0,apple_root/* appleRoot */.x)()],
            },
        ];
    });
}
async function findInstaller({ teamId }, certificates, dependencies) {
    const valid = await findIdentities(dependencies, ['-v', '-p', 'basic']);
    const now = dependencies.clock.now();
    const ofTeam = withCertificates(valid, certificates)
        .filter(({ kind, teamId: team }) => kind === 'developer-id-installer' && team === teamId)
        .filter(({ certificate, expires }) => (0,identity_certificate/* validityOf */.Gv)(certificate).from <= now && now <= expires)
        .sort((a, b) => b.expires.getTime() - a.expires.getTime());
    const [newest] = ofTeam;
    return newest ? { sha1: newest.sha1, name: newest.name } : null;
}
const problems = {
    CSSMERR_TP_CERT_EXPIRED: 'it has expired, or its issuer has',
    CSSMERR_TP_CERT_NOT_VALID_YET: 'it is not valid yet',
    CSSMERR_TP_CERT_REVOKED: 'it has been revoked',
    CSSMERR_TP_NOT_TRUSTED: 'its intermediate is missing, or trust settings forbid it',
};
async function notFound(wanted, usable, dependencies) {
    const all = await findIdentities(dependencies, ['-p', 'codesigning']);
    const [unusable] = matching(all, wanted);
    if (unusable) {
        const why = problems[unusable.problem ?? ''] ?? unusable.problem ?? 'macOS gives no reason';
        return new errors/* InputError */.dz(input, `${input}: "${unusable.name}" cannot sign: ${why}.`, {
            code: unusable.problem === 'CSSMERR_TP_CERT_EXPIRED' ? 'certificate-expired' : 'identity-not-found',
            remedy: 'Import a valid certificate with its key, and its intermediate from https://www.apple.com/certificateauthority/',
        });
    }
    const available = usable.map(({ name }) => `"${name}"`).join(', ');
    return new errors/* InputError */.dz(input, `${input}: no keychain of this user holds a signing identity "${wanted}".`, {
        code: 'identity-not-found',
        remedy: available
            ? `Use one of these: ${available}.`
            : 'The keychains hold no signing identity. Check that the job runs as the user who owns it, and that its keychain is on the search list (security list-keychains).',
    });
}

// EXTERNAL MODULE: ./src/archive/disk-image/applications-link.ts
var applications_link = __webpack_require__(704);
// EXTERNAL MODULE: ./src/artifact/artifact.ts
var artifact_artifact = __webpack_require__(7386);
;// CONCATENATED MODULE: ./src/packaging/ditto.ts


const ditto_limit = 1_800_000;
async function copyWithDitto(path, folder, run) {
    const target = (0,external_node_path_.join)(folder, path.split('/').at(-1) ?? '');
    await (0,runner/* runOrFail */.zi)(run, { tool: 'ditto', args: [path, target], timeout: ditto_limit });
    return target;
}

;// CONCATENATED MODULE: ./src/packaging/explain-packaging.ts




const packagingTexts = [
    installerIdentityMissing,
    {
        text: /Resource busy/i,
        code: 'package-failed',
        sentence: 'TOOL could not finish the disk image, because another process uses it.',
        remedy: 'Run it again. Spotlight, XProtect or a virus scanner uses the image while it is made; on your own Mac exclude the folder from them.',
        retryable: true,
    },
    {
        text: /Operation not permitted/i,
        code: 'package-failed',
        sentence: 'macOS does not permit TOOL to read or write a file.',
        remedy: 'This is a privacy or malware protection of macOS, not a lack of disk space. Grant Full Disk Access to the program that runs the job (System Settings, Privacy & Security), or use a folder outside Desktop, Documents and Downloads.',
    },
    {
        text: /No space left on device/i,
        code: 'package-failed',
        sentence: 'The disk image or this machine’s disk is too small for the contents.',
        remedy: 'Check the free space with df -h. With enough space, hdiutil has underestimated the size of the image: remove sparse or compressed files from the app, or use package: zip.',
    },
    {
        text: /Permission denied|Read-only file system/i,
        code: 'output-not-writable',
        sentence: 'TOOL cannot write its output.',
        remedy: 'Make the output folder writable for this user.',
    },
    {
        text: /image not recognized|corrupt image|no mountable file systems/i,
        code: 'package-failed',
        sentence: 'TOOL made a disk image that it cannot read back.',
        remedy: 'Run it again. If it fails again, check the disk with diskutil verifyVolume /',
        retryable: true,
    },
];
function explainPackaging(tool, result) {
    const output = `${result.stdout}\n${result.stderr}`;
    const lines = (0,runner/* lastLines */.w$)(output);
    const known = packagingTexts.find(({ text }) => text.test(output));
    if (known === undefined) {
        return new errors/* ToolError */.v4(`${tool} ended with ${(0,runner/* endingOf */.z6)(result)}.`, {
            code: 'package-failed',
            remedy: unknownTextRemedy(tool),
            lines,
        });
    }
    return new errors/* ToolError */.v4(known.sentence.replace('TOOL', () => tool), { code: known.code, remedy: known.remedy, retryable: known.retryable ?? false, lines });
}

;// CONCATENATED MODULE: ./src/packaging/run-packaging-tool.ts

const run_packaging_tool_limit = 1_800_000;
async function runPackagingTool(run, tool, args) {
    const result = await run({ tool, args, timeout: run_packaging_tool_limit });
    if (result.exitCode !== 0)
        throw explainPackaging(tool, result);
}

;// CONCATENATED MODULE: ./src/packaging/make-disk-image.ts







const busyPauses = [2_000, 5_000, 10_000, 20_000, 30_000, 30_000, 45_000, 45_000, 60_000];
const fileSystem = 'HFS+';
async function makeDiskImage(artifact, output, { run, clock, log, folder }) {
    const contents = (0,external_node_path_.join)(folder, 'contents');
    await (0,promises_.mkdir)(contents);
    await copyWithDitto(artifact.path, contents, run);
    if (artifact.kind === 'app')
        await (0,promises_.symlink)(applications_link/* applicationsLink */.u.target, (0,external_node_path_.join)(contents, applications_link/* applicationsLink */.u.name));
    const volume = ['-volname', (0,artifact_artifact/* productName */.t)(artifact), '-fs', fileSystem];
    const args = ['create', ...volume, '-srcfolder', contents, '-ov', '-format', 'UDZO', output];
    const policy = {
        clock,
        pauses: busyPauses,
        onRetry: (_error, pause) => log.info(`Another process uses ${(0,external_node_path_.basename)(output)}. Trying again in ${pause / 1000} s.`),
    };
    await (0,retry/* retry */.L)(policy, () => runPackagingTool(run, 'hdiutil', args));
}

// EXTERNAL MODULE: ./src/bundle/bundle.ts
var bundle = __webpack_require__(6782);
// EXTERNAL MODULE: ./src/bundle/read-code-tree.ts
var read_code_tree = __webpack_require__(3355);
// EXTERNAL MODULE: ./src/property-list/write-property-list.ts
var write_property_list = __webpack_require__(4870);
// EXTERNAL MODULE: ./src/signature/inspect-macho.ts
var inspect_macho = __webpack_require__(173);
;// CONCATENATED MODULE: ./src/packaging/write-distribution.ts

async function writeDistribution(path, distribution) {
    await (0,promises_.writeFile)(path, renderDistribution(distribution));
}
function renderDistribution(distribution) {
    const { title, identifier, version, component, slices } = distribution;
    const architectures = slices.map(({ arch }) => arch).join(',');
    const oldest = oldestOf(slices);
    const versioned = version === null ? '' : ` version="${escaped(version)}"`;
    return [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<installer-gui-script minSpecVersion="2">',
        `  <title>${escaped(title)}</title>`,
        `  <options customize="never" require-scripts="false" hostArchitectures="${escaped(architectures)}"/>`,
        ...(oldest === null
            ? []
            : [
                '  <volume-check>',
                `    <allowed-os-versions><os-version min="${escaped(oldest)}"/></allowed-os-versions>`,
                '  </volume-check>',
            ]),
        '  <choices-outline><line choice="default"/></choices-outline>',
        `  <choice id="default"><pkg-ref id="${escaped(identifier)}"/></choice>`,
        `  <pkg-ref id="${escaped(identifier)}"${versioned}>${escaped(component)}</pkg-ref>`,
        '</installer-gui-script>',
        '',
    ].join('\n');
}
function oldestOf(slices) {
    const versions = slices.flatMap(({ minOS }) => minOS ?? []);
    const [oldest] = versions.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    return oldest ?? null;
}
function escaped(text) {
    const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
    return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}

;// CONCATENATED MODULE: ./src/packaging/make-installer-package.ts










const installLocations = { app: '/Applications', binary: '/usr/local/bin' };
async function makeInstallerPackage(artifact, { output, version }, { run, folder, log }) {
    const [root, components] = [(0,external_node_path_.join)(folder, 'root'), (0,external_node_path_.join)(folder, 'components')];
    for (const each of [root, components])
        await (0,promises_.mkdir)(each);
    const component = (0,external_node_path_.join)(components, 'component.pkg');
    await copyWithDitto(artifact.path, root, run);
    const isApp = artifact.kind === 'app';
    const shown = version ?? (isApp ? await versionOf(artifact.path) : null);
    if (shown === null) {
        log.warning(`${(0,external_node_path_.basename)(output)} has no version, so installers cannot tell an update from an older package. Set the input version.`);
    }
    const identifier = artifact.signature?.identifier ?? artifact.name;
    await runPackagingTool(run, 'pkgbuild', [
        ...['--root', root, '--install-location', isApp ? installLocations.app : installLocations.binary],
        ...['--identifier', identifier],
        ...(shown === null ? [] : ['--version', shown]),
        ...(isApp ? ['--component-plist', await writeComponents(artifact.path, folder)] : []),
        component,
    ]);
    const distribution = (0,external_node_path_.join)(folder, 'distribution.xml');
    const executable = isApp ? (await (0,read_code_tree/* readSignableBundle */.Y)(artifact.path)).executable : artifact.path;
    await writeDistribution(distribution, {
        title: (0,artifact_artifact/* productName */.t)(artifact),
        identifier,
        version: shown,
        component: (0,external_node_path_.basename)(component),
        slices: await (0,inspect_macho.inspectMachO)(executable),
    });
    const sources = ['--distribution', distribution, '--package-path', components];
    await runPackagingTool(run, 'productbuild', [...sources, output]);
}
async function writeComponents(app, folder) {
    const path = (0,external_node_path_.join)(folder, 'components.plist');
    const component = {
        RootRelativeBundlePath: (0,external_node_path_.basename)(app),
        BundleIsRelocatable: false,
        BundleIsVersionChecked: false,
        BundleHasStrictIdentifier: true,
        BundleOverwriteAction: 'upgrade',
    };
    await (0,promises_.writeFile)(path, (0,write_property_list/* writePropertyList */.z)([component]));
    return path;
}
async function versionOf(app) {
    const { CFBundleShortVersionString: version } = (await (0,bundle/* readBundle */.Bo)(app)).info;
    return typeof version === 'string' && version !== '' ? version : null;
}

// EXTERNAL MODULE: ./src/system/files/files.ts
var files = __webpack_require__(8114);
// EXTERNAL MODULE: ./src/bundle/nested-entitlements.ts
var nested_entitlements = __webpack_require__(5034);
// EXTERNAL MODULE: ./src/bundle/read-signable-tree.ts
var read_signable_tree = __webpack_require__(6351);
// EXTERNAL MODULE: ./src/signature/code-directory/page-size.ts
var page_size = __webpack_require__(5075);
// EXTERNAL MODULE: ./src/system/network/endpoints.ts
var endpoints = __webpack_require__(946);
;// CONCATENATED MODULE: ./src/apple-engine/codesign/codesign-command.ts


const keepEntitlements = 'keep';
const codesign_command_limit = 5 * 60_000;
function codesignCommand(request) {
    const { path, identity, keychain, hardenedRuntime, timestampUrl, identifier, entitlements } = request;
    const args = ['--sign', identity === 'adhoc' ? '-' : identity, '--force'];
    if (hardenedRuntime)
        args.push('--options', 'runtime');
    args.push(timestampOption(timestampUrl));
    if (keychain !== null)
        args.push('--keychain', keychain);
    if (identifier)
        args.push('--identifier', identifier);
    if (request.hasPages ?? true)
        args.push('--pagesize', String(page_size/* usualPageSize */.N));
    if (request.keepsLibraryEntitlements)
        args.push('--force-library-entitlements');
    if (entitlements === keepEntitlements)
        args.push('--preserve-metadata=entitlements');
    else if (entitlements !== null)
        args.push('--entitlements', entitlements);
    return { tool: 'codesign', args: [...args, path], environment: { LC_ALL: 'C' }, timeout: codesign_command_limit };
}
function timestampOption(url) {
    if (url === null)
        return '--timestamp=none';
    return url === endpoints/* appleEndpoints */.Z.timestamp ? '--timestamp' : `--timestamp=${url}`;
}
function displayCommand(path) {
    return {
        tool: 'codesign',
        args: ['--display', '-vvv', path],
        environment: { LC_ALL: 'C' },
        timeout: 60_000,
    };
}

// EXTERNAL MODULE: ./src/macho/mach-o.ts
var mach_o = __webpack_require__(2825);
// EXTERNAL MODULE: ./src/macho/universal.ts
var universal = __webpack_require__(9443);
// EXTERNAL MODULE: ./src/signature/code-directory/code-directory.ts
var code_directory = __webpack_require__(7365);
// EXTERNAL MODULE: ./src/signature/compare-signature.ts
var compare_signature = __webpack_require__(3126);
// EXTERNAL MODULE: ./src/signature/embedded-signature.ts
var embedded_signature = __webpack_require__(6829);
// EXTERNAL MODULE: ./src/system/files/byte-source.ts
var byte_source = __webpack_require__(5101);
;// CONCATENATED MODULE: ./src/apple-engine/codesign/read-back.ts








async function readBack(path, expected) {
    const inspected = await (0,inspect_macho.inspectMachO)(path);
    for (const slice of inspected) {
        const difference = (0,compare_signature/* compareSignature */.i)(slice, expected);
        if (difference !== null)
            throw differs(path, slice.arch, difference);
    }
    return { identifier: inspected[0]?.signature.identifier ?? '', slices: await codeHashesOf(path) };
}
async function presentEntitlements(path) {
    try {
        const [slice] = await (0,inspect_macho.inspectMachO)(path);
        return slice?.signature.entitlements ?? {};
    }
    catch (error) {
        if (error instanceof errors/* FormatError */.IF)
            return {};
        throw error;
    }
}
function codeHashesOf(path) {
    return (0,byte_source/* withFile */.D4)(path, (source) => (0,universal/* readSlices */.k)(source).map(({ arch, source: slice }) => {
        const signature = (0,embedded_signature/* readEmbeddedSignature */.x7)(slice, (0,mach_o/* readMachO */.hi)(slice));
        return { arch, cdHashes: signature?.codeDirectories.map(code_directory/* cdHash */.Kf) ?? [] };
    }));
}
function differs(path, arch, difference) {
    return new errors/* ToolError */.v4(`codesign has signed ${path} (${arch}), but ${difference}.`, {
        code: 'signature-differs',
        remedy: `codesign -d --entitlements - --xml ${path} shows the signed entitlements. If they are right, please report this.`,
    });
}

;// CONCATENATED MODULE: ./src/apple-engine/codesign/signing-order.ts

function innerCode({ bundle, loose, nested, otherVersions }) {
    const inside = [...loose, ...nested].flatMap(({ path, tree }) => {
        const at = (0,external_node_path_.join)(bundle.base, path);
        return tree === null ? [{ path: at, executable: at }] : [...innerCode(tree), bundleOf(tree)];
    });
    return [...inside, ...otherVersions.flatMap((version) => [...innerCode(version), bundleOf(version)])];
}
function bundleOf({ bundle: { path, executable } }) {
    return { path, executable };
}

;// CONCATENATED MODULE: ./src/apple-engine/codesign/sign-with-codesign.ts








async function signWithCodesign(artifact, how, signer) {
    if (artifact.kind === 'dmg')
        return signDiskImage(artifact.path, how.identifier, signer);
    const program = { path: artifact.path, executable: artifact.path };
    if (artifact.kind !== 'app')
        return signProgram(program, how, signer);
    const { tree, identifier } = await (0,read_signable_tree/* readSignableTree */.k)({ path: artifact.path, identifier: how.identifier });
    for (const code of innerCode(tree)) {
        const chosen = await (0,nested_entitlements/* nestedEntitlements */.G)(how.forNested, { root: artifact.path, ...code });
        const inner = { hardenedRuntime: how.hardenedRuntime, identifier: null };
        if (chosen === undefined)
            await signInner(code, how.hardenedRuntime, signer);
        else
            await signProgram(code, { ...inner, entitlements: chosen }, signer);
    }
    const { executable } = tree.bundle;
    return signProgram({ ...program, executable }, { ...how, identifier }, signer);
}
async function signInner({ path, executable }, hardenedRuntime, signer) {
    const entitlements = await presentEntitlements(executable);
    const keepsLibraryEntitlements = Object.keys(entitlements).length > 0;
    await codesign(signer, {
        ...{ path, hardenedRuntime, keepsLibraryEntitlements },
        entitlements: keepEntitlements,
    });
    await readBack(executable, {
        entitlements,
        hardenedRuntime,
        identifier: null,
        timestamped: isTimestamped(signer),
    });
}
function isTimestamped({ timestampUrl }) {
    return timestampUrl !== null;
}
async function signProgram({ path, executable }, how, signer) {
    const { identifier, hardenedRuntime } = how;
    await withEntitlements(how.entitlements?.xml ?? null, signer.folder, (file) => codesign(signer, { path, identifier, hardenedRuntime, entitlements: file }));
    return readBack(executable, {
        entitlements: how.entitlements?.values ?? {},
        hardenedRuntime,
        identifier,
        timestamped: isTimestamped(signer),
    });
}
async function signDiskImage(path, identifier, signer) {
    await codesign(signer, { path, identifier, hardenedRuntime: false, entitlements: null, hasPages: false });
    const { stderr } = await signer.runWithKey(displayCommand(path));
    const field = (name) => new RegExp(`^${name}=(.+)$`, 'm').exec(stderr)?.[1]?.trim() ?? '';
    return { identifier: field('Identifier'), slices: [{ arch: 'dmg', cdHashes: [field('CDHash')] }] };
}
async function codesign({ identity, keychain, timestampUrl, runWithKey }, request) {
    try {
        await runWithKey(codesignCommand({ ...request, identity, keychain, timestampUrl }));
    }
    catch (error) {
        await (0,promises_.rm)(`${request.path}.cstemp`, { force: true });
        throw error;
    }
}
async function withEntitlements(plist, folder, use) {
    if (plist === null)
        return use(null);
    const file = (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.entitlements`);
    try {
        await (0,promises_.writeFile)(file, plist, { mode: 0o600 });
        await use(file);
    }
    finally {
        await (0,promises_.rm)(file, { force: true });
    }
}

;// CONCATENATED MODULE: ./src/apple-engine/signed-package/productsign-command.ts
const productsign_command_limit = 600_000;
function productsignCommand({ installer, keychain, unsigned, output }) {
    const from = keychain === null ? [] : ['--keychain', keychain];
    const args = ['--sign', installer.sha1, ...from, '--timestamp', unsigned, output];
    return { tool: 'productsign', args, timeout: productsign_command_limit };
}

;// CONCATENATED MODULE: ./src/apple-engine/signed-package/make-signed-package.ts








async function makeSignedPackage(artifact, request, { packer, dependencies }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(dependencies.folder, 'package-'));
    try {
        const own = { ...dependencies, folder };
        const made = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(request.output));
        const signature = request.kind === 'dmg'
            ? await makeSignedImage(artifact, made, { packer, dependencies: own })
            : await makeInstaller(artifact, { ...request, output: made }, { packer, dependencies: own });
        await (0,files/* replaceFile */.fR)(request.output, (path) => (0,promises_.copyFile)(made, path), { mode: 0o644 });
        return signature;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function makeSignedImage(artifact, path, { packer, dependencies }) {
    await makeDiskImage(artifact, path, dependencies);
    const identifier = artifact.signature?.identifier ?? null;
    const how = { identifier, entitlements: null, hardenedRuntime: false };
    return signWithCodesign({ kind: 'dmg', path }, how, packer);
}
async function makeInstaller(artifact, { output, version }, { packer, dependencies }) {
    const { installer, keychain, runWithKey } = packer;
    if (installer === null) {
        await makeInstallerPackage(artifact, { output, version }, dependencies);
        dependencies.log.warning(`${(0,external_node_path_.basename)(output)} is not signed: an installer package has no ad-hoc signature.`);
        return null;
    }
    const unsigned = (0,external_node_path_.join)(dependencies.folder, 'unsigned.pkg');
    await makeInstallerPackage(artifact, { output: unsigned, version }, dependencies);
    await runWithKey(productsignCommand({ installer, keychain, unsigned, output }));
    return null;
}
async function signPackage({ path, name }, { installer, keychain, folder, runWithKey }) {
    if (installer === null)
        throw installerMissing('leave the .pkg out of artifacts');
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'package-'));
    try {
        const output = (0,external_node_path_.join)(own, name);
        await runWithKey(productsignCommand({ installer, keychain, unsigned: path, output }));
        await (0,files/* replaceFile */.fR)(path, (temporary) => (0,promises_.copyFile)(output, temporary), { mode: 0o644 });
        return { identifier: name, slices: [] };
    }
    finally {
        await (0,promises_.rm)(own, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./src/apple-engine/signed-package/sign-trial-package.ts





const trialLimit = 90_000;
async function signTrialPackage(trial) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(trial.folder, 'trial-'));
    try {
        await trySigning(trial, folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function trySigning(trial, folder) {
    const { installer, keychain, run, log, runWithKey, allowAllTools } = trial;
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'root-'));
    const [unsigned, output] = [(0,external_node_path_.join)(folder, 'unsigned.pkg'), (0,external_node_path_.join)(folder, 'trial.pkg')];
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, 'trial.txt'), 'Signed by go-notarize to check that the key can be used.\n');
    const named = ['--identifier', 'go-notarize.trial', '--version', '1'];
    await runPackagingTool(run, 'pkgbuild', ['--root', root, ...named, unsigned]);
    const command = { ...productsignCommand({ installer, keychain, unsigned, output }), timeout: trialLimit };
    try {
        await runWithKey(command);
    }
    catch (error) {
        const isDenied = error instanceof errors/* ToolError */.v4 && error.code === 'key-access-denied';
        if (!isDenied || allowAllTools === null)
            throw error;
        log.warning(`${error.message} Importing the installer key again with access for all tools, into the private keychain of this run only.`);
        await allowAllTools();
        await (0,promises_.rm)(output, { force: true });
        await runWithKey(command);
        log.info('productsign can use the installer key now.');
    }
}

;// CONCATENATED MODULE: ./src/apple-engine/codesign/disallowed-attributes.ts



const disallowed = ['com.apple.FinderInfo', 'com.apple.ResourceFork'];
const disallowed_attributes_limit = 120_000;
const filesAtOnce = 500;
const shown = 5;
async function checkAttributes(path, policy, tools) {
    const found = await findDisallowed(path, tools);
    if (found.length === 0)
        return;
    if (policy === 'refuse')
        throw carriesAttributes(found, path);
    await removeAttributes(found, tools);
    tools.log.info(`Removed attributes that codesign refuses from ${describeFiles(found)}.`);
    const left = await findDisallowed(path, tools);
    if (left.length > 0)
        throw carriesAttributes(left, path);
}
async function findDisallowed(path, { run }) {
    const { stdout } = await (0,runner/* runOrFail */.zi)(run, { tool: 'xattr', args: ['-r', path], timeout: disallowed_attributes_limit });
    return stdout.split('\n').flatMap((line) => {
        const [, file = path, attribute = ''] = /^(?:(.*): )?(\S+)$/.exec(line) ?? [];
        return disallowed.includes(attribute) ? [{ path: file, attribute }] : [];
    });
}
async function removeAttributes(found, { run }) {
    for (const attribute of disallowed) {
        const files = found.filter((each) => each.attribute === attribute).map(({ path }) => path);
        for (let start = 0; start < files.length; start += filesAtOnce) {
            const args = ['-d', attribute, ...files.slice(start, start + filesAtOnce)];
            await (0,runner/* runOrFail */.zi)(run, { tool: 'xattr', args, timeout: disallowed_attributes_limit });
        }
    }
}
function carriesAttributes(found, path) {
    const names = [...new Set(found.map(({ attribute }) => attribute))].join(' and ');
    return new errors/* ToolError */.v4(`${describeFiles(found)} cannot be signed because of ${names}.`, {
        code: 'code-detritus',
        remedy: detritusRemedy.replace('PATH', () => path),
        lines: found.map(({ path: file, attribute }) => `${file}: ${attribute}`),
    });
}
function describeFiles(found) {
    const files = [...new Set(found.map(({ path }) => path))];
    const more = files.length > shown ? ` and ${files.length - shown} more files` : '';
    return `${files.slice(0, shown).join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./src/apple-engine/codesign/key-commands.ts




const timestampPauses = [5_000, 10_000, 20_000, 20_000];
const stateLimit = 10_000;
function createKeyCommands(dependencies, keychain) {
    let last = Promise.resolve();
    const policy = {
        clock: dependencies.clock,
        pauses: timestampPauses,
        mayPass: (error) => error instanceof errors/* ToolError */.v4 && error.code === 'timestamp-unavailable',
        onRetry: (_error, pause) => dependencies.log.info(`The timestamp service did not answer. Trying again in ${pause / 1000} s.`),
    };
    return (command) => {
        const turn = last.then(async () => {
            await keychain?.unlock();
            return (0,retry/* retry */.L)(policy, () => runOnce(dependencies, command, keychain?.path ?? null));
        });
        last = turn.catch(() => undefined);
        return turn;
    };
}
async function runOnce(dependencies, command, keychain) {
    let result;
    try {
        result = await dependencies.run(command);
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4) || error.code !== 'command-timed-out')
            throw error;
        throw explainHang(error, command.tool, await stateOf(dependencies, keychain));
    }
    if (result.exitCode === 0)
        return result;
    throw explainFailure(result, { command, secrets: dependencies.secrets });
}
async function stateOf({ run }, keychain) {
    const command = securityCommand('show-keychain-info', ...(keychain ? [keychain] : []));
    try {
        const { exitCode } = await run({ ...command, timeout: stateLimit });
        return exitCode === 0 ? 'unlocked' : 'locked';
    }
    catch {
        return 'locked';
    }
}

;// CONCATENATED MODULE: ./src/apple-engine/codesign/sign-scratch-file.ts



const sign_scratch_file_limit = 90_000;
async function signScratchFile(trial) {
    const { folder, sha1: identity, keychain, timestampUrl, runWithKey } = trial;
    const path = (0,external_node_path_.join)(folder, 'scratch.txt');
    await (0,promises_.writeFile)(path, 'Signed by go-notarize to check that the key can be used.\n', { mode: 0o600 });
    const command = codesignCommand({
        path,
        identity,
        keychain,
        timestampUrl,
        hardenedRuntime: false,
        entitlements: null,
        hasPages: false,
    });
    await runWithKey({ ...command, timeout: sign_scratch_file_limit });
}

;// CONCATENATED MODULE: ./src/apple-engine/codesign/open-signer.ts




















async function openAppleSigner(dependencies, request) {
    const wantsKeychain = request.mode !== 'adhoc' && request.keychainIdentity !== null;
    const opened = request.mode === 'adhoc' ? null : openFiles(request, dependencies);
    if (request.mode === 'required' && !opened && !wantsKeychain)
        throw certificateMissing();
    const existing = !opened && wantsKeychain
        ? await findKeychainIdentity(request.keychainIdentity ?? '', dependencies)
        : null;
    const application = opened?.application ?? existing?.application ?? null;
    const installer = opened?.installer ?? existing?.installer ?? null;
    if (request.signsPackages && application && !installer) {
        throw installerMissing('remove pkg from package; a .dmg needs no certificate of its own');
    }
    const session = await planSession(dependencies, opened !== null);
    dependencies.onSession(session);
    try {
        await (0,promises_.mkdir)(session.folder, { mode: 0o700 });
        const keychain = opened && (await createKeychain(dependencies, session, identitiesOf(opened)));
        const imported = opened?.installer ?? null;
        return await createSigner(dependencies, request, { application, installer, imported, keychain, session });
    }
    catch (error) {
        await remove(session, dependencies);
        throw error;
    }
}
function openFiles({ certificate, installerCertificate, signsPackages }, dependencies) {
    if (certificate === null)
        return null;
    const request = { certificate, kind: 'developer-id' };
    return (0,open_signing_identities.openSigningIdentities)(signsPackages ? { ...request, installerCertificate } : request, dependencies);
}
async function planSession({ temporaryFolder, home }, withKeychain) {
    const folder = (0,external_node_path_.join)(await (0,promises_.realpath)(temporaryFolder), `${sessionFolderPrefix}${unique()}`);
    const keychain = withKeychain ? (0,external_node_path_.join)(folder, keychainName(process.pid, unique())) : null;
    return { folder, keychain, lockFile: lockFileOf(home ?? (0,external_node_os_.homedir)()) };
}
function identitiesOf({ application, installer }) {
    return installer ? [application, installer] : [application];
}
async function createSigner(dependencies, { timestampUrl, signsPackages, extendedAttributes }, { application, installer, imported, keychain, session }) {
    const runWithKey = createKeyCommands(dependencies, keychain);
    const path = keychain?.path ?? null;
    const { folder } = session;
    const { trust, clock, run, log } = dependencies;
    if (application !== null) {
        await signScratchFile({ folder, sha1: application.sha1, keychain: path, timestampUrl, runWithKey });
    }
    if (installer !== null && signsPackages) {
        const allowAllTools = keychain && imported ? () => keychain.allowAllTools(imported) : null;
        await signTrialPackage({ folder, installer, keychain: path, run, log, runWithKey, allowAllTools });
    }
    const packer = {
        identity: application?.sha1 ?? 'adhoc',
        keychain: path,
        timestampUrl: application ? timestampUrl : null,
        folder,
        runWithKey,
        installer: installer && { sha1: installer.sha1, name: installer.name },
    };
    return {
        description: describeSigner(application, { trust, now: clock.now() }),
        sign: async (artifact, how) => {
            if (artifact.kind === 'pkg')
                return signPackage(artifact, packer);
            if (artifact.kind !== 'dmg')
                await checkAttributes(artifact.path, extendedAttributes, { run, log });
            return signWithCodesign(artifact, how, packer);
        },
        pack: (artifact, how) => makeSignedPackage(artifact, how, { packer, dependencies: { run, clock, log, folder } }),
        close: () => remove(session, dependencies),
    };
}
async function remove(session, dependencies) {
    const { log, secrets } = dependencies;
    await cleanUp(session, { run: dependencies.runCleanUp ?? (0,runner/* createRunner */.ji)(log, secrets), log, secrets });
}
function unique() {
    return (0,external_node_crypto_.randomBytes)(8).toString('hex');
}
function certificateMissing() {
    return new errors/* InputError */.dz('certificate', 'Signing is required, but there is no certificate.', {
        code: 'certificate-missing',
        remedy: certificate_remedies/* certificateMissingRemedy */.a2,
    });
}

;// CONCATENATED MODULE: ./src/apple-engine/lipo.ts


async function joinWithLipo(inputs, output, run) {
    await (0,files/* replaceFile */.fR)(output, async (path) => {
        await (0,runner/* runOrFail */.zi)(run, { tool: 'lipo', args: ['-create', ...inputs, '-output', path], timeout: 300_000 });
    }, { mode: 0o755 });
}

// EXTERNAL MODULE: ./src/notary/make-token.ts
var make_token = __webpack_require__(87);
// EXTERNAL MODULE: ./src/notary/read-answers.ts
var read_answers = __webpack_require__(5831);
// EXTERNAL MODULE: ./src/notary/submit/choose-open-submission.ts
var choose_open_submission = __webpack_require__(9555);
// EXTERNAL MODULE: ./src/system/files/digest-file.ts
var digest_file = __webpack_require__(3564);
// EXTERNAL MODULE: ./src/notary/explain-refusal.ts
var explain_refusal = __webpack_require__(4975);
// EXTERNAL MODULE: ./src/notary/remedies.ts
var notary_remedies = __webpack_require__(1701);
;// CONCATENATED MODULE: ./src/apple-engine/notarytool/run-notarytool.ts





async function runNotarytool(dependencies, credentials, call) {
    const run = ({ args, input }) => dependencies.run({ ...run_notarytool_commandOf(call, args), ...(input === undefined ? {} : { input }) });
    if (credentials.kind === 'keychain-profile') {
        const { profile, keychain } = credentials;
        return run({ args: ['--keychain-profile', profile, ...(keychain ? ['--keychain', keychain] : [])] });
    }
    if (credentials.kind === 'apple-id') {
        const { appleId, teamId, password } = credentials;
        return run({ args: ['--apple-id', appleId, '--team-id', teamId], input: `${password.reveal()}\n` });
    }
    const file = (0,external_node_path_.join)(dependencies.folder, `AuthKey_${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.p8`);
    const issuer = credentials.issuer ? ['--issuer', credentials.issuer] : [];
    try {
        await (0,promises_.writeFile)(file, (0,make_token/* readApiKey */.i)(credentials.key.reveal()).export({ format: 'pem', type: 'pkcs8' }), {
            mode: 0o600,
        });
        return await run({ args: ['--key', file, '--key-id', credentials.keyId, ...issuer] });
    }
    finally {
        await (0,promises_.rm)(file, { force: true });
    }
}
function run_notarytool_commandOf({ words, timeout, onLine }, authentication) {
    const [subcommand = '', ...rest] = words;
    const format = onLine ? [] : ['--output-format', 'json'];
    const args = ['notarytool', subcommand, ...rest, ...authentication, ...format];
    return { tool: 'xcrun', args, timeout, ...(onLine ? { onLine } : {}) };
}
function jsonOf({ stdout, stderr }) {
    for (const text of [stdout, stderr]) {
        const start = text.indexOf('{');
        if (start !== -1)
            return (0,json/* asObject */.e)((0,json/* parseJson */.q)(text.slice(start, text.lastIndexOf('}') + 1)));
    }
    return {};
}

;// CONCATENATED MODULE: ./src/apple-engine/notarytool/explain-notarytool.ts







const uploadTrouble = /abortedUpload|deadlineExceeded|MultipartUpload|HTTPClientError|(?:read|connect)Timeout|remoteConnectionClosed|Upload (?:failed|timed out)|RequestTimeTooSkewed/i;
function isUploadTrouble(output) {
    return uploadTrouble.test(output);
}
const notarytoolTexts = [
    [
        /Submission does not exist or does not belong to your team/,
        ({ submissionId }) => (0,explain_refusal/* submissionUnknown */.pW)(submissionId ?? ''),
    ],
    [/No Keychain password item found/, profileMissing],
    [
        /keychainLocked|accessing the keychain|User interaction is not allowed|errSecInteractionNotAllowed/,
        keychainLocked,
    ],
    [/invalidPEMDocument|invalidASN1|CryptoKit(?:ASN1)?Error|private key .*(?:invalid|malformed)/i, keyInvalid],
    [/The value '' is invalid for '--/, credentialsEmpty],
    [/developer team ID/i, teamRefused],
    [/status code: 403.*agreement/is, () => (0,explain_refusal/* agreementMissing */.V)()],
    [/status code: 403/, forbidden],
    [uploadTrouble, uploadFailed],
    [/Apple ID has been locked/, accountLocked],
    [/status code: 401|NOT_AUTHORIZED/, credentialsRefused],
    [/must be a zip archive/, fileRefused],
    [/status code: 429/, busy],
    [/status code: 5\d\d/, serverFailed],
    [/NSURLErrorDomain|appears to be offline|timed out|hostname could not be found/i, unreachable],
];
function explainNotarytool(result, call) {
    const output = call.secrets.redact(`${result.stdout}\n${result.stderr}`);
    const lines = (0,runner/* lastLines */.w$)(output);
    const known = notarytoolTexts.find(([text]) => text.test(output));
    if (known !== undefined)
        return known[1](call, lines);
    const ofXcrun = explainXcrun(output, lines);
    if (ofXcrun !== null)
        return ofXcrun;
    if (result.exitCode === null)
        return crashed(result, lines);
    const { message } = jsonOf(result);
    const reason = typeof message === 'string' ? `: ${message}` : '.';
    return failed(`notarytool ended with ${(0,runner/* endingOf */.z6)(result)}${reason}`, lines);
}
function failed(message, lines, details = {}) {
    return new errors/* ToolError */.v4(message, {
        code: 'notary-failed',
        remedy: unknownTextRemedy('notarytool'),
        ...details,
        lines,
    });
}
const inputs = {
    'api-key': 'notary-key',
    'apple-id': 'apple-id-password',
    'keychain-profile': 'keychain-profile',
};
const refusedRemedies = {
    'api-key': notary_remedies/* notaryRemedies */._.keyRefused,
    'apple-id': 'Create a new app-specific password at account.apple.com; the password of the account itself is refused. team-id is the ID in brackets in the name of the Developer ID certificate.',
    'keychain-profile': 'Store the credentials again: xcrun notarytool store-credentials',
};
function credentialsRefused({ credentials: { kind } }, lines) {
    return new errors/* InputError */.dz(inputs[kind], 'The notary does not accept the credentials.', {
        code: 'notary-credentials-refused',
        remedy: refusedRemedies[kind],
        lines,
    });
}
function accountLocked(_call, lines) {
    return new errors/* InputError */.dz('apple-id', 'Apple has locked the Apple ID.', {
        code: 'notary-credentials-refused',
        remedy: 'Unlock it at iforgot.apple.com, then create a new app-specific password at account.apple.com: unlocking revokes the old one.',
        lines,
    });
}
function credentialsEmpty({ credentials: { kind } }, lines) {
    return new errors/* InputError */.dz(inputs[kind], 'A part of the credentials for the notary is empty.', {
        code: 'notary-credentials-missing',
        remedy: 'Check that each secret exists in this repository and environment; a secret that is not set is empty.',
        lines,
    });
}
function teamRefused({ credentials: { kind } }, lines) {
    const input = kind === 'apple-id' ? 'team-id' : inputs[kind];
    return new errors/* InputError */.dz(input, 'The Apple ID does not belong to the team that team-id names.', {
        code: 'notary-credentials-refused',
        remedy: 'Set team-id to the Team ID of the paid membership (developer.apple.com/account, Membership details). The ID in brackets in the name of an Apple Development certificate is a personal one. If it is right, the Apple ID must accept its invitation to the team.',
        lines,
    });
}
function profileMissing({ credentials }, lines) {
    const profile = credentials.kind === 'keychain-profile' ? credentials.profile : '';
    return new errors/* InputError */.dz('keychain-profile', `notarytool finds no credentials named ${profile}, or cannot read them.`, {
        code: 'notary-profile-missing',
        remedy: `Store them on this Mac as the user that runs the job: xcrun notarytool store-credentials ${profile}. A job without a session of its own (ssh, a launch daemon) reads profiles only from a keychain file that it has unlocked: add --keychain PATH there, and set the input keychain to that path.`,
        lines,
    });
}
function keychainLocked(_call, lines) {
    return failed('notarytool cannot read its credentials, because the keychain is locked.', lines, {
        code: 'keychain-locked',
        remedy: 'Use an API key (notary-key), which needs no keychain. Or store the profile in a keychain file (xcrun notarytool store-credentials NAME --keychain PATH), unlock it in the job (security unlock-keychain PATH), and set the input keychain to its path.',
    });
}
function keyInvalid(_call, lines) {
    return new errors/* InputError */.dz('notary-key', 'notarytool cannot read the API key.', {
        code: 'notary-key-invalid',
        remedy: notary_remedies/* notaryRemedies */._.keyInvalid,
        lines,
    });
}
function forbidden(_call, lines) {
    return failed('The notary forbids this request.', lines, {
        code: 'notary-forbidden',
        remedy: notary_remedies/* notaryRemedies */._.forbidden,
    });
}
function fileRefused(_call, lines) {
    return failed('The notary does not accept a file of this kind.', lines, {
        remedy: 'Submit a zip archive, a disk image or a signed flat installer package.',
    });
}
function uploadFailed(_call, lines) {
    return failed('The upload to the notary broke off.', lines, {
        code: 'upload-failed',
        remedy: notary_remedies/* notaryRemedies */._.uploadFailed,
        retryable: true,
    });
}
function crashed(result, lines) {
    if (result.signal === 'SIGTRAP') {
        return failed('macOS ended notarytool, as every tool that uses the network in a launch daemon.', lines, {
            remedy: 'Run the runner as a LaunchAgent of a user who is logged in, or notarize on another machine with engine: portable.',
        });
    }
    return failed(`notarytool crashed (${(0,runner/* endingOf */.z6)(result)}).`, lines, {
        remedy: 'Run it again; update Xcode if it crashes again.',
        retryable: true,
    });
}
function busy(_call, lines) {
    return failed('The notary has received too many requests.', lines, {
        code: 'notary-busy',
        remedy: notary_remedies/* notaryRemedies */._.busy,
        retryable: true,
    });
}
function serverFailed(_call, lines) {
    return failed('The notary answered with a server error.', lines, {
        remedy: notary_remedies/* notaryRemedies */._.serverFailed,
        retryable: true,
    });
}
function unreachable(_call, lines) {
    return failed('notarytool does not reach the notary.', lines, {
        code: 'service-unreachable',
        remedy: 'Check the network of this machine, and that it may reach appstoreconnect.apple.com.',
        retryable: true,
    });
}

// EXTERNAL MODULE: ./src/notary/notary.ts
var notary = __webpack_require__(1888);
;// CONCATENATED MODULE: ./src/apple-engine/notarytool/upload-with-notarytool.ts







const uploadLimit = (bytes) => 600_000 + (bytes / (256 * 1024)) * 1000;
async function uploadWithNotarytool(archive, dependencies) {
    const { explain, log, observer } = dependencies;
    const name = (0,external_node_path_.basename)(archive);
    const first = await uploadOnce(archive, [], dependencies);
    if (first.result.exitCode === 0)
        return (0,read_answers/* readId */.wh)(first.id);
    const output = `${first.result.stdout}\n${first.result.stderr}`;
    const isMisleading = /status code: (401|5\d\d)/.test(output);
    if (first.result.exitCode !== null && !isMisleading && !isUploadTrouble(output))
        throw explain(first.result);
    log.warning(`The upload by notarytool ended with ${(0,runner/* endingOf */.z6)(first.result)}; trying once more without S3 acceleration.`);
    if (first.id !== null) {
        await observer.onOther?.({ id: first.id, name, createdDate: first.began, cause: 'upload-failed' });
    }
    const second = await uploadOnce(archive, ['--no-s3-acceleration'], dependencies);
    if (second.result.exitCode === 0)
        return (0,read_answers/* readId */.wh)(second.id);
    throw explain(second.result);
}
async function uploadOnce(archive, options, { call, clock, observer, onId }) {
    const began = clock.now().toISOString();
    let id = null;
    let published = Promise.resolve();
    const onLine = (line) => {
        const found = /^\s+id: (\S+)\s*$/.exec(line)?.[1];
        if (id !== null || found === undefined || !(0,notary/* isSubmissionId */.Y)(found))
            return;
        id = found;
        published = onId(found);
        published.catch(() => undefined);
    };
    const timeout = uploadLimit((await (0,promises_.stat)(archive)).size);
    try {
        const result = await call({ words: ['submit', archive, ...options], timeout, onLine }).catch(stalled);
        return { result, id, began };
    }
    catch (error) {
        if (id === null && error instanceof errors/* ToolError */.v4 && error.code === 'cancelled') {
            await observer.onOther?.({
                id: null,
                name: (0,external_node_path_.basename)(archive),
                createdDate: began,
                cause: 'answer-lost',
            });
        }
        throw error;
    }
    finally {
        await published;
    }
}
function stalled(error) {
    if (!(error instanceof errors/* ToolError */.v4) || error.code !== 'command-timed-out')
        throw error;
    return { exitCode: null, signal: 'SIGTERM', stdout: '', stderr: error.lines.join('\n') };
}

;// CONCATENATED MODULE: ./src/apple-engine/notarytool/notary.ts










const requestLimit = 120_000;
const pauses = [1_000, 5_000, 15_000];
function createNotarytool(dependencies, credentials) {
    const { clock, log, secrets } = dependencies;
    if (credentials.kind === 'api-key')
        (0,make_token/* readApiKey */.i)(credentials.key.reveal());
    const call = (toRun) => runNotarytool(dependencies, credentials, toRun);
    const ask = async (words, { submissionId, timeout = requestLimit } = {}) => {
        const result = await call({ words, timeout: Math.min(timeout, requestLimit) });
        if (result.exitCode === 0)
            return jsonOf(result);
        throw explainNotarytool(result, { credentials, secrets, ...(submissionId ? { submissionId } : {}) });
    };
    const patiently = (work) => (0,retry/* retry */.L)({
        clock,
        pauses,
        onRetry: (error, pause) => log.info(`${messageOf(error)} Trying again in ${pause / 1000} s.`),
    }, work);
    return {
        async submit(archive, observer) {
            const name = (0,external_node_path_.basename)(archive);
            const sha256 = await (0,digest_file/* sha256OfFile */.V)(archive);
            const known = historyIn(await patiently(() => ask(['history'])));
            const open = await (0,choose_open_submission/* chooseOpenSubmission */.c)({ name, known }, observer, log);
            const publish = async (id) => observer.onSubmitted?.({ id, name, sha256 });
            const explain = (result) => explainNotarytool(result, { credentials, secrets });
            if (open !== null)
                await publish(open);
            const id = open ?? (await uploadWithNotarytool(archive, { call, explain, clock, log, observer, onId: publish }));
            const submission = { id, name, sha256 };
            await observer.onUploaded?.(submission);
            return submission;
        },
        async status(id, timeout) {
            return (0,read_answers/* knownSubmission */.S_)({ ...(await ask(['info', id], { submissionId: id, timeout })), id }).status;
        },
        log: (id) => patiently(async () => {
            const result = await call({ words: ['log', id], timeout: requestLimit });
            const answer = jsonOf(result);
            if (/not yet available/.test(String(answer.message ?? '')))
                return null;
            if (result.exitCode === 0)
                return (0,read_answers/* knownLog */.Ol)(answer);
            throw explainNotarytool(result, { credentials, secrets, submissionId: id });
        }),
    };
}
function historyIn({ history }) {
    return Array.isArray(history) ? history.map((entry) => (0,read_answers/* knownSubmission */.S_)((0,json/* asObject */.e)(entry))) : [];
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./src/apple-engine/apple-engine.ts









function createAppleEngine(dependencies) {
    const { run, clock, log, secrets, http, endpoints, temporaryFolder: folder } = dependencies;
    const signing = {
        ...dependencies,
        onSession: (session) => dependencies.remember({ engine: 'apple', saved: JSON.stringify(session) }),
    };
    const replay = endpoints.replayRoot !== null;
    return {
        name: 'apple',
        runsPrograms: true,
        checkSupport: () => checkTools(run),
        openSigner: (request) => openAppleSigner(signing, request),
        notary: (credentials) => createNotarytool({ run, clock, log, secrets, folder }, credentials),
        joinSlices: (inputs, output) => joinWithLipo(inputs, output, run),
        staple: async (artifact) => {
            if (await hasStapler(run))
                return stapleWithStapler(artifact, { run, clock, log });
            log.info('Xcode’s stapler is not installed; go-notarize staples the ticket itself.');
            return (0,staple/* staple */.im)({ http, clock, log, ticketsUrl: endpoints.tickets, artifact });
        },
        markAsDownloaded: (artifact) => markAsDownloaded(artifact, { run, clock }),
        assess: (artifact, isAccepted) => assessWithGatekeeper(artifact, isAccepted, { run, clock, log, replay }),
        cleanUp: (saved) => cleanUpSaved(saved, folder, { run, log, clock, secrets }),
    };
}

// EXTERNAL MODULE: ./src/engine/automatic-engine.ts
var automatic_engine = __webpack_require__(3212);
// EXTERNAL MODULE: ./src/bundle/sign-artifact.ts
var sign_artifact = __webpack_require__(1578);
// EXTERNAL MODULE: ./src/bundle/code-verification.ts
var code_verification = __webpack_require__(2395);
// EXTERNAL MODULE: ./src/bundle/verify-bundle.ts + 2 modules
var verify_bundle = __webpack_require__(4090);
// EXTERNAL MODULE: ./src/preflight/rules.ts
var rules = __webpack_require__(9060);
// EXTERNAL MODULE: ./src/signature/verify/verification.ts
var verification = __webpack_require__(1395);
// EXTERNAL MODULE: ./src/gatekeeper/assessor.ts
var gatekeeper_assessor = __webpack_require__(606);
// EXTERNAL MODULE: ./src/gatekeeper/find-ticket.ts
var find_ticket = __webpack_require__(4759);
;// CONCATENATED MODULE: ./src/gatekeeper/predict-verdict.ts









async function predictVerdict(request) {
    const { path, kind, trust, now } = request;
    if (kind === 'dmg' || kind === 'pkg') {
        const { predictContainerVerdict } = await Promise.all(/* import() */[__webpack_require__.e(8765), __webpack_require__.e(4990)]).then(__webpack_require__.bind(__webpack_require__, 4990));
        return predictContainerVerdict({ ...request, kind });
    }
    if (kind !== 'app' && kind !== 'binary')
        return (0,assessment/* unassessed */.lk)(gatekeeper_assessor/* assessor */.M);
    const code = await (0,verify_bundle/* verifyCode */.H)(path, { trust, now });
    const leaf = code.slices[0]?.chain[0];
    const signature = {
        origin: leaf ? (0,identity_certificate/* commonName */.LS)(leaf) : null,
        teamId: leaf ? (0,identity_certificate/* teamOf */.Ld)(leaf) : null,
        flags: [...(code.slices[0]?.flags ?? [])],
        signatureValid: code.valid,
        assessor: gatekeeper_assessor/* assessor */.M,
        checks: [],
    };
    if (!code.valid || code.authority === null) {
        const issues = (0,code_verification/* allProblems */.U)(code);
        return { ...signature, verdict: 'rejected', source: assessment/* sources */.Tj.unusable, ticket: 'none', issues };
    }
    const rules = distributionIssues(code);
    const best = code.slices.flatMap((slice) => slice.best ?? []);
    const stapled = kind === 'app' ? await (0,staple/* readStapledTicket */.wl)(path) : null;
    const { ticket, issues: ticketIssues } = await (0,find_ticket/* findTicket */.G)(request, best, stapled);
    const issues = [...rules, ...ticketIssues];
    if (ticket === 'none') {
        return { ...signature, verdict: 'rejected', source: assessment/* sources */.Tj.unnotarized, ticket, issues };
    }
    if (!(0,verification/* isSound */.g)(rules))
        return { ...signature, verdict: 'rejected', source: assessment/* sources */.Tj.unusable, ticket, issues };
    return { ...signature, verdict: 'accepted', source: assessment/* acceptedSources */["if"][code.authority], ticket, issues };
}
function distributionIssues(code) {
    const path = code.executable ?? code.path;
    const own = code.slices.flatMap((slice) => {
        const problems = code.problems.filter(({ architecture }) => architecture === slice.arch);
        return (0,rules/* checkSlice */.x)({ path, slice, problems });
    });
    return [...own, ...code.nested.flatMap(distributionIssues)];
}

// EXTERNAL MODULE: ./src/notary/notary-client.ts + 5 modules
var notary_client = __webpack_require__(8821);
;// CONCATENATED MODULE: ./src/portable-engine/portable-engine.ts











function createPortableEngine(dependencies) {
    const { endpoints, trust, http, clock, log, secrets } = dependencies;
    const tickets = { http, clock, log, ticketsUrl: endpoints.tickets };
    return {
        name: 'portable',
        runsPrograms: process.platform === 'darwin' && endpoints.replayRoot === null,
        checkSupport: async (requested) => refuseUnsupported(requested),
        openSigner: async (request) => portable_engine_createSigner(dependencies, request, openForSigning(dependencies, request)),
        notary: (credentials) => {
            if (credentials.kind === 'api-key')
                return (0,notary_client/* createNotaryClient */.V)({ credentials, endpoints, http, clock, log, secrets });
            throw new errors/* InputError */.dz('notary-key', 'Only an App Store Connect API key can be used without Apple’s tools.', {
                code: 'notary-credentials-unusable',
                remedy: 'Give notary-key, notary-key-id and notary-issuer, or run on macOS with engine: apple.',
            });
        },
        joinSlices: universal/* writeUniversal */.F,
        staple: (artifact) => (0,staple/* staple */.im)({ ...tickets, artifact }),
        markAsDownloaded: async () => undefined,
        assess: ({ path, kind }, awaitTicket) => predictVerdict({ ...tickets, path, kind, trust, now: clock.now(), awaitTicket }),
        cleanUp: async () => undefined,
    };
}
function refuseUnsupported({ packages, keychainIdentity }) {
    const kind = ['dmg', 'pkg'].find((each) => packages.has(each));
    if (kind)
        throw needsApple('package', `package: a .${kind} is made`);
    if (keychainIdentity)
        throw needsApple('identity', 'identity: the keys in a keychain are used');
}
function needsApple(input, feature) {
    return new errors/* InputError */.dz(input, `${feature} by Apple’s tools, which the portable engine does not use.`, {
        code: 'needs-apple-tools',
        remedy: `Run on macOS with engine: apple, or leave ${input} out.`,
    });
}
function openForSigning(dependencies, { certificate, installerCertificate, signsPackages }) {
    if (certificate === null)
        return { application: 'adhoc', installer: null };
    const request = { certificate, kind: 'developer-id' };
    return (0,open_signing_identities.openSigningIdentities)(signsPackages ? { ...request, installerCertificate } : request, dependencies);
}
function portable_engine_createSigner(dependencies, request, { application, installer }) {
    const { http, clock, log, trust } = dependencies;
    const timestamper = application === 'adhoc' ? null : (0,request_timestamp.createTimestamper)({ http, clock, log, url: request.timestampUrl });
    return {
        description: describeSigner(application === 'adhoc' ? null : application, { trust, now: clock.now() }),
        sign: (artifact, how) => (0,sign_artifact/* signArtifact */.o)(artifact, how, {
            signer: artifact.kind === 'pkg' ? packageSigner({ application, installer }) : application,
            timestamper,
            signingTime: clock.now(),
            pageSize: page_size/* usualPageSize */.N,
        }),
        pack: (_artifact, { kind }) => Promise.reject(needsApple('package', `package: a .${kind} is made`)),
        close: async () => undefined,
    };
}
function packageSigner({ application, installer }) {
    if (installer !== null)
        return installer;
    if (application === 'adhoc')
        return 'adhoc';
    throw installerMissing('leave the .pkg out of artifacts');
}

;// CONCATENATED MODULE: ./src/release/choose-engine.ts



function chooseEngine(wanted, dependencies) {
    return createEngine(wanted === 'auto' ? (0,automatic_engine/* automaticEngine */.S)(dependencies.endpoints) : wanted, dependencies);
}
function createEngine(name, dependencies) {
    return name === 'apple' ? createAppleEngine(dependencies) : createPortableEngine(dependencies);
}


/***/ }),

/***/ 1615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ newAttribute),
/* harmony export */   ZE: () => (/* binding */ createSignedData),
/* harmony export */   tu: () => (/* binding */ octets)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4723);
/* harmony import */ var pkijs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9701);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4508);




async function createSignedData(request) {
    const signedAttributes = inDerOrder([
        newAttribute(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.contentType, new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .ObjectIdentifier */ .dS({ value: request.type })),
        newAttribute(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.signingTime, timeNode(request.signingTime)),
        newAttribute(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.messageDigest, octets((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(request.content).digest())),
        ...request.attributes,
    ]);
    const set = new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .Set */ .NZ({ value: signedAttributes.map((item) => item.toSchema()) });
    const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', Buffer.from(set.toBER()), request.privateKey);
    const token = await request.timestamp?.(signature);
    const signedData = new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .SignedData */ .dA6({
        version: request.type === _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .contentType */ .IM.data ? 1 : 3,
        digestAlgorithms: [sha256()],
        encapContentInfo: encapsulated(request),
        certificates: inDerOrder(request.certificates.map(({ raw }) => pkijs__WEBPACK_IMPORTED_MODULE_3__/* .Certificate */ .usT.fromBER(raw))),
        signerInfos: [signerInfo(request, { signedAttributes, signature, token })],
    });
    const info = new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .ContentInfo */ ._Fs({ contentType: _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .contentType */ .IM.signedData, content: signedData.toSchema(true) });
    return Buffer.from(info.toSchema().toBER());
}
function encapsulated({ type, content, detached }) {
    const info = new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .EncapsulatedContentInfo */ .lTk({ eContentType: type });
    if (!detached)
        info.eContent = octets(content);
    return info;
}
function signerInfo({ certificate, privateKey }, parts) {
    const { issuer, serialNumber } = pkijs__WEBPACK_IMPORTED_MODULE_3__/* .Certificate */ .usT.fromBER(certificate.raw);
    const info = new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .SignerInfo */ .hfb({
        version: 1,
        sid: new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .IssuerAndSerialNumber */ .com({ issuer, serialNumber }),
        digestAlgorithm: sha256(),
        signedAttrs: new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .SignedAndUnsignedAttributes */ .W6B({ type: 0, attributes: parts.signedAttributes }),
        signatureAlgorithm: signatureAlgorithm(privateKey),
        signature: octets(parts.signature),
    });
    if (parts.token) {
        const token = newAttribute(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.timestampToken, (0,asn1js__WEBPACK_IMPORTED_MODULE_2__/* .fromBER */ .mH)(parts.token).result);
        info.unsignedAttrs = new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .SignedAndUnsignedAttributes */ .W6B({ type: 1, attributes: [token] });
    }
    return info;
}
function signatureAlgorithm(key) {
    return key.asymmetricKeyType === 'ec'
        ? new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .AlgorithmIdentifier */ .NE_({ algorithmId: _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureOids */ .iy.ecdsaWithSha256 })
        : new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .AlgorithmIdentifier */ .NE_({ algorithmId: _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureOids */ .iy.rsaWithSha256, algorithmParams: new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .Null */ .Uv() });
}
function sha256() {
    return new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .AlgorithmIdentifier */ .NE_({ algorithmId: _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOids */ .Iz.sha256, algorithmParams: new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .Null */ .Uv() });
}
function newAttribute(type, ...values) {
    return new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .Attribute */ .nWp({ type, values });
}
function octets(bytes) {
    return new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .OctetString */ .lW({ valueHex: Uint8Array.from(bytes) });
}
function inDerOrder(items) {
    const encoded = items.map((item) => ({ item, der: Buffer.from(item.toSchema().toBER()) }));
    return encoded.sort((a, b) => Buffer.compare(a.der, b.der)).map(({ item }) => item);
}
function timeNode(time) {
    const valueDate = new Date(Math.floor(time.getTime() / 1000) * 1000);
    return valueDate.getUTCFullYear() < 2050 ? new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .UTCTime */ .O6({ valueDate }) : new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .GeneralizedTime */ .O_({ valueDate });
}


/***/ }),

/***/ 7096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSignedData: () => (/* binding */ readSignedData)
/* harmony export */ });
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4723);
/* harmony import */ var pkijs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9701);
/* harmony import */ var _asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(260);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4508);
/* harmony import */ var _identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8593);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);






const versions = new Set([1, 3]);
function readSignedData(bytes, what) {
    const schema = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBer */ .f7)(bytes, what);
    try {
        const info = new pkijs__WEBPACK_IMPORTED_MODULE_4__/* .ContentInfo */ ._Fs({ schema });
        if (info.contentType !== _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .contentType */ .IM.signedData)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`${what} is not SignedData`);
        const data = new pkijs__WEBPACK_IMPORTED_MODULE_4__/* .SignedData */ .dA6({ schema: info.content });
        if (!versions.has(data.version))
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`${what} has the unknown version ${data.version}`);
        const included = (data.certificates ?? []).map(includedCertificate);
        const { eContentType, eContent } = data.encapContentInfo;
        if (!data.digestAlgorithms.every(hasNoParameters))
            throw unknownParameters();
        const listed = data.digestAlgorithms.map(({ algorithmId }) => algorithmId);
        return {
            type: eContentType,
            content: eContent ? Buffer.from(eContent.getValue()) : null,
            certificates: included.map(({ certificate }) => certificate),
            signers: data.signerInfos.map((signer) => readSigner(signer, listed, included)),
        };
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF)
            throw error;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`${what} is not well-formed CMS: ${error instanceof Error ? error.message : 'unknown'}`);
    }
}
function includedCertificate(item) {
    if (!(item instanceof pkijs__WEBPACK_IMPORTED_MODULE_4__/* .Certificate */ .usT))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('a certificate is not X.509');
    return { parsed: item, certificate: (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateFromDer */ .VJ)(derOf(item.toSchema())) };
}
function readSigner(info, listed, included) {
    const { version, digestAlgorithm, signatureAlgorithm, signedAttrs } = info;
    if (!versions.has(version))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`a signer has the unknown version ${version}`);
    if (![digestAlgorithm, signatureAlgorithm].every(hasNoParameters)) {
        throw unknownParameters();
    }
    const digest = (0,_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .digestName */ .su)(digestAlgorithm.algorithmId);
    const consistent = digest !== null &&
        listed.includes(digestAlgorithm.algorithmId) &&
        (0,_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsDigest */ .b9)(signatureAlgorithm.algorithmId, digest);
    return {
        digest: consistent ? digest : null,
        signature: Buffer.from(info.signature.getValue()),
        signedSet: signedAttrs ? Buffer.from(signedAttrs.encodedValue) : null,
        signedAttributes: attributesOf(signedAttrs?.attributes),
        unsignedAttributes: attributesOf(info.unsignedAttrs?.attributes),
        certificate: included.find((candidate) => isSigner(info, candidate))?.certificate ?? null,
    };
}
function unknownParameters() {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('an algorithm of the signature has unknown parameters');
}
function hasNoParameters({ algorithmParams }) {
    const parameters = algorithmParams;
    return !parameters || parameters instanceof asn1js__WEBPACK_IMPORTED_MODULE_5__/* .Null */ .Uv || !('toBER' in Object(parameters));
}
function attributesOf(attributes = []) {
    const map = new Map();
    for (const { type, values } of attributes) {
        if (map.has(type))
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`a signature has the attribute ${type} twice`);
        map.set(type, values.map(derOf));
    }
    return map;
}
function isSigner({ sid }, { parsed }) {
    if (sid instanceof pkijs__WEBPACK_IMPORTED_MODULE_4__/* .IssuerAndSerialNumber */ .com) {
        const issuer = derOf(sid.issuer.toSchema());
        return (derOf(parsed.serialNumber).equals(derOf(sid.serialNumber)) &&
            derOf(parsed.issuer.toSchema()).equals(issuer));
    }
    const extension = parsed.extensions?.find(({ extnID }) => extnID === _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateExtension */ .lc.subjectKeyIdentifier);
    if (!extension)
        return false;
    const identifier = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .readAsn1 */ .au)(Buffer.from(extension.extnValue.getValue()), 'a key identifier').octets();
    return identifier.equals((0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .readAsn1 */ .au)(derOf(sid), 'a signer identifier').octets());
}
function derOf(node) {
    const original = node.valueBeforeDecodeView;
    return Buffer.from(original.length > 0 ? original : new Uint8Array(node.toBER()));
}


/***/ }),

/***/ 3126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ compareSignature)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

function compareSignature({ signature }, expected) {
    if (signature.kind === 'none')
        return 'it has no signature';
    if (!isEqual(signature.entitlements, expected.entitlements)) {
        const keys = differentKeys(signature.entitlements, expected.entitlements).join(', ');
        return `these entitlements differ from the requested ones: ${keys}`;
    }
    if (expected.hardenedRuntime && !signature.flags.includes('runtime'))
        return 'it has no hardened runtime';
    if (expected.timestamped && signature.timestamp === null)
        return 'it has no timestamp';
    if (expected.identifier !== null && signature.identifier !== expected.identifier)
        return `its identifier is ${signature.identifier}, not ${expected.identifier}`;
    if (expected.teamId !== undefined && signature.teamId !== expected.teamId)
        return `its team is ${signature.teamId ?? 'missing'}, not ${expected.teamId ?? 'none'}`;
    return null;
}
function differentKeys(a, b) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.filter((key) => !isEqual(a[key], b[key]));
}
function isEqual(a, b) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(structuredClone(a), structuredClone(b));
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

/***/ 2029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readTimestampInfo)
/* harmony export */ });
/* harmony import */ var _asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(260);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4508);
/* harmony import */ var _asn1_read_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5015);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);




function readTimestampInfo({ type, content }) {
    if (type !== _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .contentType */ .IM.timestampInfo || content === null) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('the timestamp token has no TSTInfo');
    }
    const fields = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .readAsn1 */ .au)(content, 'the timestamp').items();
    const [, , imprint, , genTime, ...optional] = fields;
    const time = genTime && (0,_asn1_read_time_js__WEBPACK_IMPORTED_MODULE_2__/* .readTime */ .a)(genTime.raw);
    if (!imprint || !time)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('the timestamp has no time or no imprint');
    const nonce = optional.find((field) => field.isInteger());
    return {
        imprint: { digest: (0,_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .digestName */ .su)(imprint.item(0).item(0).oid()), value: imprint.item(1).octets() },
        time,
        nonce: nonce?.raw ?? null,
        content,
    };
}


/***/ }),

/***/ 4897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTimestamper: () => (/* binding */ createTimestamper),
/* harmony export */   df: () => (/* binding */ timestampUnavailableRemedy)
/* harmony export */ });
/* unused harmony exports timestampRequest, tokenFromReply */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4723);
/* harmony import */ var pkijs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9701);
/* harmony import */ var _asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(260);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4508);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _system_network_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6142);
/* harmony import */ var _cms_create_signed_data_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1615);
/* harmony import */ var _cms_read_signed_data_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7096);
/* harmony import */ var _read_timestamp_info_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2029);










function timestampRequest(signature, random = node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes) {
    const imprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(signature).digest();
    const number = random(8);
    number[0] = ((number[0] ?? 0) & 0x7f) | 0x40;
    const nonce = new asn1js__WEBPACK_IMPORTED_MODULE_8__/* .Integer */ .jz({ valueHex: Uint8Array.from(number) });
    const request = new pkijs__WEBPACK_IMPORTED_MODULE_9__/* .TimeStampReq */ .DLy({
        version: 1,
        messageImprint: new pkijs__WEBPACK_IMPORTED_MODULE_9__/* .MessageImprint */ .Jm$({
            hashAlgorithm: new pkijs__WEBPACK_IMPORTED_MODULE_9__/* .AlgorithmIdentifier */ .NE_({ algorithmId: _asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOids */ .Iz.sha256 }),
            hashedMessage: (0,_cms_create_signed_data_js__WEBPACK_IMPORTED_MODULE_5__/* .octets */ .tu)(imprint),
        }),
        nonce,
        certReq: true,
    });
    return {
        der: Buffer.from(request.toSchema().toBER()),
        imprint,
        nonce: Buffer.from(nonce.toBER()),
    };
}
const granted = new Set([0, 1]);
const passingFailures = [14, 25];
const largestDifference = 180_000;
function tokenFromReply(reply, request, now) {
    try {
        return checkedToken(reply, request, now);
    }
    catch (cause) {
        if (!(cause instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF))
            throw cause;
        throw refused(cause.message);
    }
}
function checkedToken(reply, request, now) {
    const { status, failures, token } = readReply(reply);
    if (!granted.has(status) || token === null) {
        const passing = passingFailures.some((bit) => failures.includes(bit));
        throw passing ? unavailable('it has no time available') : refused(`it answered with status ${status}`);
    }
    const info = (0,_read_timestamp_info_js__WEBPACK_IMPORTED_MODULE_7__/* .readTimestampInfo */ .B)((0,_cms_read_signed_data_js__WEBPACK_IMPORTED_MODULE_6__.readSignedData)(token, 'the timestamp'));
    if (info.imprint.digest !== 'sha256' || !info.imprint.value.equals(request.imprint)) {
        throw refused('its timestamp covers another signature');
    }
    if (!info.nonce?.equals(request.nonce))
        throw refused('its timestamp answers another request');
    const difference = Math.abs(info.time.getTime() - now.getTime());
    if (difference > largestDifference) {
        const seconds = Math.round(difference / 1000);
        throw refused(`its time differs by ${seconds} seconds from this machine’s`, 'Check the clock of this machine.');
    }
    return token;
}
function readReply(reply) {
    const [info, token] = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readAsn1 */ .au)(reply, 'the reply').items();
    const [status, ...details] = info?.items() ?? [];
    const bits = details.find(({ tagClass, tagNumber }) => tagClass === 1 && tagNumber === bitString);
    return {
        status: status?.integer() ?? -1,
        failures: bits ? bitsSet(bits.raw.subarray(3)) : [],
        token: token?.raw ?? null,
    };
}
const bitString = 3;
function bitsSet(bytes) {
    return [...bytes].flatMap((byte, index) => [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => byte & (0x80 >> bit)).map((bit) => index * 8 + bit));
}
const timeLimit = 15_000;
const pauses = [5_000, 10_000, 20_000];
function createTimestamper({ http, url, clock, log }) {
    return (signature) => (0,_system_network_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retry */ .L)({
        clock,
        pauses,
        onRetry: (error, pause) => {
            const reason = error instanceof Error ? error.message : String(error);
            log?.warning(`${reason} Trying again in ${pause / 1000} s.`);
        },
    }, async () => {
        const request = timestampRequest(signature);
        return tokenFromReply(await post({ http, url }, request.der), request, clock.now());
    });
}
async function post({ http, url }, body) {
    let response;
    try {
        response = await http({
            method: 'POST',
            url,
            headers: { 'content-type': 'application/timestamp-query', 'content-length': String(body.length) },
            body,
            timeout: timeLimit,
            service: 'the timestamp service',
        });
    }
    catch (cause) {
        throw unavailable(cause instanceof Error ? cause.message : 'it did not answer', cause);
    }
    if (response.status === 400)
        throw refused('it answered with HTTP status 400');
    if (response.status !== 200)
        throw unavailable(`it answered with HTTP status ${response.status}`);
    if (response.body[0] !== 0x30)
        throw unavailable('its answer is not a timestamp');
    return response.body;
}
const timestampUnavailableRemedy = 'Run again in some minutes. This machine must reach the timestamp service (timestamp-url; Apple’s is http://timestamp.apple.com, port 80): a firewall or broken IPv6 can block it.';
function unavailable(reason, cause) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4(`The timestamp service gave no timestamp: ${reason.replace(/\.$/, '')}.`, {
        code: 'timestamp-unavailable',
        remedy: timestampUnavailableRemedy,
        retryable: true,
        cause,
    });
}
function refused(reason, remedy = 'Check that timestamp-url names an RFC 3161 service.') {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4(`The timestamp service refused, or its answer is invalid: ${reason}.`, {
        code: 'timestamp-refused',
        remedy,
    });
}


/***/ }),

/***/ 7881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ replaceEnd)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8114);


async function replaceEnd({ input, output, keep, end }) {
    const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(input);
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceFile */ .fR)(output, async (temporary) => {
        await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .copyToChange */ .VW)(input, temporary);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.truncate)(temporary, keep);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(temporary, end);
    }, { mode: mode & 0o7777 });
}


/***/ }),

/***/ 6142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   l: () => (/* binding */ pauseAfter)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

const longestPause = 5 * 60_000;
async function retry(policy, work) {
    const mayPass = policy.mayPass ?? ((error) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && error.retryable);
    for (const pause of policy.pauses) {
        try {
            return await work();
        }
        catch (error) {
            if (!mayPass(error))
                throw error;
            const wait = pauseAfter(error, pause);
            policy.onRetry?.(error, wait);
            await policy.clock.sleep(wait);
        }
    }
    return work();
}
function pauseAfter(error, pause) {
    const requested = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR ? (error.retryAfter ?? 0) : 0;
    return Math.max(pause, Math.min(requested, longestPause));
}


/***/ }),

/***/ 5470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress),
/* harmony export */   m: () => (/* binding */ createProgress)
/* harmony export */ });
const firstPause = 2_000;
const longestPause = 30_000;
async function withProgress(describe, { log, clock }, work) {
    const over = new AbortController();
    const startedAt = clock.now().getTime();
    const report = async () => {
        for (let pause = firstPause;; pause = Math.min(2 * pause, longestPause)) {
            await clock.sleep(pause, over.signal);
            log.info(describe(Math.round((clock.now().getTime() - startedAt) / 1000)));
        }
    };
    report().catch(() => undefined);
    try {
        return await work();
    }
    finally {
        over.abort();
    }
}
function createProgress(describe, { log, clock }) {
    const startedAt = clock.now().getTime();
    let pause = firstPause;
    let next = startedAt + pause;
    return () => {
        const now = clock.now().getTime();
        if (now < next)
            return;
        while (next <= now) {
            pause = Math.min(2 * pause, longestPause);
            next += pause;
        }
        log.info(describe((now - startedAt) / 1000));
    };
}


/***/ }),

/***/ 8334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ticketRemedies)
/* harmony export */ });
const ticketRemedies = {
    notFound: 'Wait some minutes, then staple again. If there is still no ticket, check that exactly this file was notarized.',
    notSigned: 'Sign and notarize it first. Tickets are stapled to apps, disk images and packages.',
    unreachable: 'Try again in a few minutes. If it fails again, check that this machine reaches api.apple-cloudkit.com (port 443).',
};


/***/ }),

/***/ 2418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wl: () => (/* binding */ readStapledTicket),
  xl: () => (/* binding */ readTicketFile),
  im: () => (/* binding */ staple)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/bundle/bundle.ts
var bundle = __webpack_require__(6782);
// EXTERNAL MODULE: ./src/bundle/read-code-tree.ts
var read_code_tree = __webpack_require__(3355);
// EXTERNAL MODULE: ./src/macho/mach-o.ts
var mach_o = __webpack_require__(2825);
// EXTERNAL MODULE: ./src/macho/universal.ts
var universal = __webpack_require__(9443);
// EXTERNAL MODULE: ./src/system/files/byte-source.ts
var byte_source = __webpack_require__(5101);
// EXTERNAL MODULE: ./src/signature/embedded-signature.ts
var embedded_signature = __webpack_require__(6829);
// EXTERNAL MODULE: ./src/signature/code-directory/code-directory.ts
var code_directory = __webpack_require__(7365);
;// CONCATENATED MODULE: ./src/signature/code-directory/read-code-hashes.ts





function readCodeHashes(path) {
    return (0,byte_source/* withFile */.D4)(path, (source) => (0,universal/* readSlices */.k)(source).flatMap((slice) => {
        const signature = (0,embedded_signature/* readEmbeddedSignature */.x7)(slice.source, (0,mach_o/* readMachO */.hi)(slice.source));
        if (signature === null)
            return [];
        const best = (0,embedded_signature/* bestCodeDirectory */.Fm)(signature);
        return [{ hashType: best.hashType, cdHash: (0,code_directory/* cdHash */.Kf)(best) }];
    }));
}

// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/system/files/files.ts
var files = __webpack_require__(8114);
// EXTERNAL MODULE: ./src/ticket/remedies.ts
var remedies = __webpack_require__(8334);
// EXTERNAL MODULE: ./src/ticket/ticket.ts
var ticket = __webpack_require__(8074);
// EXTERNAL MODULE: ./src/ticket/ticket-carrier.ts
var ticket_carrier = __webpack_require__(4227);
// EXTERNAL MODULE: ./src/ticket/wait-for-ticket.ts + 1 modules
var wait_for_ticket = __webpack_require__(4908);
;// CONCATENATED MODULE: ./src/ticket/staple.ts










async function staple(request) {
    const { artifact, log } = request;
    const { kind, name, path } = artifact;
    const reason = (0,ticket_carrier/* cannotCarryTicket */.ps)(kind);
    if (reason !== null) {
        log.info(`${name}: ${reason}`);
        return { stapled: 'not-applicable' };
    }
    if (kind === 'app')
        await stapleApp(request);
    else {
        const carrier = await (kind === 'dmg' ? (0,ticket_carrier/* diskImageCarrier */.ln)(path) : (0,ticket_carrier/* packageCarrier */.$D)(path));
        await carrier.staple(await (0,wait_for_ticket/* waitForTicket */.Jp)(request, { name, cdHashes: [carrier.hash] }));
    }
    log.info(`${name}: the ticket is stapled`);
    return { stapled: 'true' };
}
async function stapleApp(request) {
    const { base, cdHashes } = await readApp(request.artifact.path);
    const ticket = await (0,wait_for_ticket/* waitForTicket */.Jp)(request, { name: request.artifact.name, cdHashes });
    await (0,files/* replaceFile */.fR)((0,bundle/* ticketPath */.sq)({ base }), (path) => (0,promises_.writeFile)(path, ticket), { mode: 0o644 });
}
async function readApp(path) {
    try {
        const { base, executable } = await (0,read_code_tree/* readSignableBundle */.Y)(path);
        const cdHashes = await readCodeHashes(executable);
        if (cdHashes.length > 0)
            return { base, cdHashes };
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
    }
    throw new errors/* InputError */.dz('artifacts', `${path} is not a signed app, so it has no ticket.`, {
        code: 'bundle-not-signable',
        remedy: remedies/* ticketRemedies */.n.notSigned,
    });
}
async function readStapledTicket(app) {
    return readTicketFile((0,bundle/* ticketPath */.sq)(await (0,bundle/* readBundle */.Bo)(app)));
}
async function readTicketFile(path) {
    const found = await (0,promises_.lstat)(path).catch(() => null);
    if (!found?.isFile())
        return null;
    const bytes = await (0,promises_.readFile)(path);
    return (0,ticket/* isTicket */.Dd)(bytes) ? bytes : null;
}


/***/ }),

/***/ 4227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ packageCarrier),
/* harmony export */   ln: () => (/* binding */ diskImageCarrier),
/* harmony export */   ps: () => (/* binding */ cannotCarryTicket)
/* harmony export */ });
/* harmony import */ var _archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8569);
/* harmony import */ var _archive_flat_package_archive_end_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5963);
/* harmony import */ var _archive_flat_package_flat_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8203);
/* harmony import */ var _signature_code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7365);
/* harmony import */ var _signature_embedded_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6829);
/* harmony import */ var _signature_superblob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1566);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6578);
/* harmony import */ var _system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5101);
/* harmony import */ var _system_files_replace_end_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7881);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8334);










const reasons = {
    binary: 'a ticket cannot be stapled to a program alone; Macs look its ticket up online',
    'tar.gz': 'a ticket cannot be stapled to a .tar.gz archive; the apps in it can carry one',
    zip: 'a ticket cannot be stapled to a zip archive; the apps in it can carry one',
};
function cannotCarryTicket(kind) {
    return reasons[kind] ?? null;
}
const hashBytes = 20;
const checksumTypes = { sha1: 1, sha256: 2 };
function diskImageCarrier(path) {
    return (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_7__/* .withFile */ .D4)(path, (source) => {
        const bytes = (0,_archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_0__/* .readDiskImageSignature */ .xU)(source);
        if (bytes === null)
            throw unsigned(path);
        const signature = (0,_signature_embedded_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .readSignature */ .Bc)(bytes);
        const { bytes: trailer, signatureOffset } = (0,_archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_0__/* .readTrailer */ .ot)(source);
        const best = (0,_signature_embedded_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .bestCodeDirectory */ .Fm)(signature);
        const stapled = signature.blobs.get(_signature_superblob_js__WEBPACK_IMPORTED_MODULE_5__/* .slot */ .NI.ticket) ?? null;
        return {
            hash: { hashType: best.hashType, cdHash: (0,_signature_code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .cdHash */ .Kf)(best) },
            ticket: stapled && (0,_signature_superblob_js__WEBPACK_IMPORTED_MODULE_5__/* .blobPayload */ .QX)(stapled, _signature_superblob_js__WEBPACK_IMPORTED_MODULE_5__/* .blobMagic */ .t.wrapper),
            staple: (ticket) => {
                const others = [...signature.blobs].filter(([at]) => at !== _signature_superblob_js__WEBPACK_IMPORTED_MODULE_5__/* .slot */ .NI.ticket);
                const blobs = [...others, [_signature_superblob_js__WEBPACK_IMPORTED_MODULE_5__/* .slot */ .NI.ticket, (0,_signature_superblob_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapBlob */ .kw)(_signature_superblob_js__WEBPACK_IMPORTED_MODULE_5__/* .blobMagic */ .t.wrapper, ticket)]];
                const parts = (0,_signature_superblob_js__WEBPACK_IMPORTED_MODULE_5__/* .writeSuperBlob */ .YP)(blobs.map(([at, bytes]) => ({ slot: at, bytes })));
                const end = Buffer.from(trailer);
                end.writeBigUInt64BE(BigInt(parts.length), _archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureSizeField */ .yG);
                return (0,_system_files_replace_end_js__WEBPACK_IMPORTED_MODULE_8__/* .replaceEnd */ .u)({
                    input: path,
                    output: path,
                    keep: signatureOffset,
                    end: Buffer.concat([parts, end]),
                });
            },
        };
    });
}
function packageCarrier(path) {
    return (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_7__/* .withFile */ .D4)(path, (source) => {
        const { checksum, certificates, ticket: old } = (0,_archive_flat_package_flat_package_js__WEBPACK_IMPORTED_MODULE_2__/* .readFlatPackage */ .uR)(source);
        const hashType = checksumTypes[checksum?.algorithm ?? ''];
        if (checksum === null || hashType === undefined || certificates.length === 0)
            throw unsigned(path);
        const keep = (0,_archive_flat_package_archive_end_js__WEBPACK_IMPORTED_MODULE_1__/* .endWithoutTicket */ .Y)(source, old);
        return {
            hash: { hashType, cdHash: checksum.value.subarray(0, hashBytes).toString('hex') },
            ticket: old,
            staple: (ticket) => {
                const parts = [_archive_flat_package_flat_package_js__WEBPACK_IMPORTED_MODULE_2__/* .packageTrailer */ .Ey.terminator(), ticket, _archive_flat_package_flat_package_js__WEBPACK_IMPORTED_MODULE_2__/* .packageTrailer */ .Ey.ofTicket(ticket.length)];
                return (0,_system_files_replace_end_js__WEBPACK_IMPORTED_MODULE_8__/* .replaceEnd */ .u)({ input: path, output: path, keep, end: Buffer.concat(parts) });
            },
        };
    });
}
function unsigned(path) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz('artifacts', `${path} is not signed, so it has no ticket.`, {
        code: 'artifact-not-signed',
        remedy: _remedies_js__WEBPACK_IMPORTED_MODULE_9__/* .ticketRemedies */ .n.notSigned,
    });
}


/***/ }),

/***/ 3905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ticketFinding),
/* harmony export */   G: () => (/* binding */ ticketIssue)
/* harmony export */ });
const ticketTexts = {
    'not-notarized': {
        severity: 'error',
        message: 'There is no notarization ticket for this code.',
        remedy: 'Notarize it (notarize: wait). After Accepted it can take some minutes until the ticket can be downloaded.',
    },
    'ticket-for-other-code': {
        severity: 'error',
        message: 'The stapled ticket does not cover this signature: it is for other code.',
        remedy: 'Remove it, or notarize the current signature and staple its ticket.',
    },
    'ticket-malformed': {
        severity: 'error',
        message: 'The stapled ticket is damaged.',
        remedy: 'Remove it, then staple the ticket again.',
    },
    'ticket-untrusted': {
        severity: 'error',
        message: 'The stapled ticket is not signed by Apple.',
        remedy: 'Remove it, then notarize the code and staple its ticket.',
    },
    'ticket-stale': {
        severity: 'warning',
        message: 'The stapled ticket is for other code, e.g. for an earlier signature.',
        remedy: 'Notarize the current signature and staple its ticket.',
    },
    'ticket-not-stapled': {
        severity: 'warning',
        message: 'It is notarized, but no ticket is stapled to it: a Mac without a network will not open it.',
        remedy: 'Staple it (staple: auto).',
    },
};
const docUrl = 'https://developer.apple.com/documentation/security/customizing-the-notarization-workflow#Staple-the-ticket-to-your-distribution';
function ticketIssue(code, path) {
    return { code, path, architecture: null, docUrl, ...ticketTexts[code] };
}
function ticketFinding(problem) {
    const { code } = problem;
    const texts = ticketTexts[code];
    const message = problem.code === 'ticket-malformed' ? `The stapled ticket is damaged: ${problem.reason}.` : texts.message;
    return { code, docUrl, ...texts, message };
}


/***/ }),

/***/ 5309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ stapledTicketProblem)
/* harmony export */ });
/* harmony import */ var _identity_apple_certificates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3551);
/* harmony import */ var _identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8593);
/* harmony import */ var _identity_find_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8335);
/* harmony import */ var _ticket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8074);




const appleSigner = 'Software Ticket Signing';
function stapledTicketProblem(bytes, cdHashes, trust) {
    const problem = (0,_ticket_js__WEBPACK_IMPORTED_MODULE_3__/* .ticketProblem */ .m0)(bytes, cdHashes);
    if (problem?.code === 'ticket-malformed')
        return problem;
    const { certificates, issuedAt } = (0,_ticket_js__WEBPACK_IMPORTED_MODULE_3__/* .openTicket */ .ZW)(bytes);
    const isTrusted = trust.some((anchor) => isNotary(certificates, issuedAt, anchor));
    return isTrusted ? problem : { code: 'ticket-untrusted' };
}
function isNotary(certificates, at, anchor) {
    const [leaf] = certificates;
    if (leaf === undefined || !certificates.every((certificate) => (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .isValidAt */ .Ub)(certificate, at)))
        return false;
    const isApple = anchor.authority === 'apple';
    if (isApple && (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectField */ .H7)(leaf, 'CN') !== appleSigner)
        return false;
    const chain = [...certificates, isApple ? _identity_apple_certificates_js__WEBPACK_IMPORTED_MODULE_0__/* .appleRootG3 */ .rb : anchor.certificate];
    return certificates.every((certificate, index) => {
        const issuer = chain[index + 1];
        return issuer !== undefined && certificate.checkIssued(issuer) && (0,_identity_find_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .isSignedBy */ .s3)(certificate, issuer);
    });
}


/***/ }),

/***/ 8074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ isTicket),
/* harmony export */   ZW: () => (/* binding */ openTicket),
/* harmony export */   m0: () => (/* binding */ ticketProblem),
/* harmony export */   u6: () => (/* binding */ isTicketFor),
/* harmony export */   yq: () => (/* binding */ writeTicket)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(260);
/* harmony import */ var _identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8593);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _system_struct_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8952);





const ticketMagic = Buffer.from('s8ch');
const ticketVersion = 1;
const headerSize = 16;
const contentsMagic = 'g8tk';
const contentsVersion = 2;
const contentsHeaderSize = 24;
const hashSize = 20;
const alignment = 4;
function isTicket(bytes) {
    return bytes.subarray(0, ticketMagic.length).equals(ticketMagic);
}
function openTicket(bytes) {
    if (!isTicket(bytes))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('the ticket does not begin as tickets do');
    const view = new _system_struct_view_js__WEBPACK_IMPORTED_MODULE_4__/* .StructView */ .n(bytes, { littleEndian: true, what: 'the ticket' });
    if (view.u32(4) !== ticketVersion)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('the ticket has an unknown version', 4);
    const [certificatesSize, contentsSize] = [view.u32(8), view.u32(12)];
    const certificates = view.part(headerSize, certificatesSize);
    const contents = view.part(headerSize + certificatesSize, contentsSize);
    const signed = bytes.subarray(0, headerSize + certificatesSize + contentsSize);
    const [leaf, ...issuers] = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readAsn1 */ .au)(certificates, 'the list of certificates of the ticket')
        .items()
        .map(({ raw }) => (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateFromDer */ .VJ)(raw));
    if (leaf === undefined)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('the ticket has no certificate');
    const signature = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .firstElement */ .Rn)(bytes.subarray(signed.length), 'the signature of the ticket');
    if (!isSignedBy(leaf, signed, signature)) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('the ticket was changed after it was issued');
    }
    return { ...readContents(contents), certificates: [leaf, ...issuers] };
}
function isSignedBy(certificate, signed, signature) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', signed, certificate.publicKey, signature);
    }
    catch {
        return false;
    }
}
function readContents(contents) {
    const view = new _system_struct_view_js__WEBPACK_IMPORTED_MODULE_4__/* .StructView */ .n(contents, { littleEndian: true, what: 'the contents of the ticket' });
    const size = view.part(6, 2).readUInt16LE(0);
    if (view.text(0, contentsMagic.length) !== contentsMagic || size !== hashSize) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('the contents of the ticket have an unknown form');
    }
    const hashes = Array.from({ length: view.u32(8) }, (_, index) => {
        const offset = contentsHeaderSize + index * (1 + hashSize);
        return { hashType: view.u8(offset), cdHash: view.part(offset + 1, hashSize).toString('hex') };
    });
    return { hashes, issuedAt: new Date(view.u64(16) * 1000) };
}
function writeTicket({ hashes, issuedAt }, { privateKey, certificates }) {
    const list = derSequence(Buffer.concat(certificates.map(({ raw }) => raw)));
    const contents = writeContents({ hashes, issuedAt });
    const header = Buffer.alloc(headerSize);
    header.set(ticketMagic);
    header.writeUInt32LE(ticketVersion, 4);
    header.writeUInt32LE(list.length, 8);
    header.writeUInt32LE(contents.length, 12);
    const signed = Buffer.concat([header, list, contents]);
    const ticket = Buffer.concat([signed, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', signed, privateKey)]);
    return Buffer.concat([ticket, Buffer.alloc(-ticket.length & (alignment - 1))]);
}
function writeContents({ hashes, issuedAt }) {
    const header = Buffer.alloc(contentsHeaderSize);
    header.write(contentsMagic);
    header.writeUInt16LE(contentsVersion, 4);
    header.writeUInt16LE(hashSize, 6);
    header.writeUInt32LE(hashes.length, 8);
    header.writeBigUInt64LE(BigInt(Math.floor(issuedAt.getTime() / 1000)), 16);
    const entries = hashes.map(({ hashType, cdHash }) => Buffer.concat([Buffer.of(hashType), Buffer.from(cdHash, 'hex')]));
    return Buffer.concat([header, ...entries]);
}
function derSequence(content) {
    const header = Buffer.from([0x30, 0x82, 0, 0]);
    header.writeUInt16BE(content.length, 2);
    return Buffer.concat([header, content]);
}
function isTicketFor(bytes, cdHash) {
    return ticketProblem(bytes, [cdHash]) === null;
}
function ticketProblem(bytes, cdHashes) {
    try {
        const covered = new Set(openTicket(bytes).hashes.map(({ cdHash }) => cdHash));
        const isForIt = cdHashes.length > 0 && cdHashes.every((cdHash) => covered.has(cdHash));
        return isForIt ? null : { code: 'ticket-for-other-code' };
    }
    catch (error) {
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF))
            throw error;
        return { code: 'ticket-malformed', reason: error.message };
    }
}


/***/ }),

/***/ 4908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jl: () => (/* binding */ findTickets),
  oU: () => (/* binding */ propagationPauses),
  Jp: () => (/* binding */ waitForTicket)
});

// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/system/network/retry.ts
var retry = __webpack_require__(6142);
// EXTERNAL MODULE: ./src/system/json/json.ts
var json = __webpack_require__(3192);
// EXTERNAL MODULE: ./src/ticket/remedies.ts
var remedies = __webpack_require__(8334);
// EXTERNAL MODULE: ./src/ticket/ticket.ts
var ticket_ticket = __webpack_require__(8074);
;// CONCATENATED MODULE: ./src/ticket/look-up-tickets.ts




const recordKind = 2;
const timeout = 30_000;
async function lookUpTickets(request) {
    const { http, url, cdHashes } = request;
    const names = new Map(cdHashes.map(({ hashType, cdHash }) => [`${recordKind}/${hashType}/${cdHash}`, cdHash]));
    if (names.size === 0)
        return new Map();
    const response = await http({
        method: 'POST',
        url,
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: JSON.stringify({ records: [...names.keys()].map((recordName) => ({ recordName })) }),
        timeout,
        service: 'the ticket service',
    });
    const tickets = new Map();
    for (const record of recordsIn(response)) {
        const cdHash = names.get(String(record.recordName));
        const ticket = ticketIn(record);
        if (cdHash === undefined || ticket === null)
            continue;
        if (!(0,ticket_ticket/* isTicketFor */.u6)(ticket, cdHash)) {
            throw unexpected('ticket-invalid', `answered with a ticket that is not for ${cdHash}`);
        }
        tickets.set(cdHash, ticket);
    }
    return tickets;
}
function recordsIn({ status, body }) {
    if (status !== 200)
        throw unexpected('service-failed', `answered with status ${status}`);
    const records = (0,json/* asObject */.e)((0,json/* parseJson */.q)(body)).records;
    if (!Array.isArray(records))
        throw unexpected('service-failed', 'did not answer with a list of records');
    return records.map(json/* asObject */.e);
}
function ticketIn({ fields }) {
    const value = (0,json/* asObject */.e)((0,json/* asObject */.e)(fields).signedTicket).value;
    return typeof value === 'string' ? Buffer.from(value, 'base64') : null;
}
function unexpected(code, what) {
    return new errors/* ToolError */.v4(`The ticket service ${what}.`, {
        code,
        remedy: remedies/* ticketRemedies */.n.unreachable,
        retryable: true,
    });
}

;// CONCATENATED MODULE: ./src/ticket/wait-for-ticket.ts





const propagationPauses = [10_000, 20_000, 40_000, 60_000, 60_000];
const failurePauses = [2_000, 5_000];
function findTickets(dependencies, cdHashes) {
    const { http, clock, ticketsUrl: url } = dependencies;
    return (0,retry/* retry */.L)({ clock, pauses: failurePauses }, () => lookUpTickets({ http, url, cdHashes }));
}
function waitForTicket(dependencies, code) {
    const { http, clock, log, ticketsUrl: url } = dependencies;
    const policy = {
        clock,
        pauses: propagationPauses,
        onRetry: (error, pause) => log.info(`${error instanceof Error ? error.message : String(error)} Trying again in ${pause / 1000} s.`),
    };
    const wanted = code.cdHashes.map(({ cdHash }) => cdHash);
    return (0,retry/* retry */.L)(policy, async () => {
        const tickets = await lookUpTickets({ http, url, cdHashes: code.cdHashes });
        const ticket = [...tickets.values()].find((each) => (0,ticket_ticket/* ticketProblem */.m0)(each, wanted) === null);
        if (ticket)
            return ticket;
        throw new errors/* ToolError */.v4(`There is no ticket for ${code.name} yet.`, {
            code: 'ticket-not-found',
            remedy: remedies/* ticketRemedies */.n.notFound,
            retryable: true,
        });
    });
}


/***/ })

};
