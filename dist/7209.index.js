export const id = 7209;
export const ids = [7209];
export const modules = {

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
            open.push({ name: '', type: '', fields: new Map(), style: new Map() });
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
            members.push(emptyMember(open));
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
        const path = pathOf(open);
        const draft = open.pop();
        const member = members.findLast((each) => each.path === path);
        if (draft && member)
            Object.assign(member, { kind: kindOf(draft.type), data: dataOf(draft, path) });
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
/* harmony export */   Zm: () => (/* binding */ artifactKind),
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
function isArchive(kind) {
    return kind === 'zip' || kind === 'tar.gz';
}
async function containerKind(path) {
    return containerKindOfName(path) ?? (await (0,_system_byte_source_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(path, containerKindOfBytes));
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

/***/ 7209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assessContainer: () => (/* binding */ assessContainer)
/* harmony export */ });
/* harmony import */ var _artifact_assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3510);
/* harmony import */ var _inspect_inspect_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2306);
/* harmony import */ var _inspect_verify_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2341);
/* harmony import */ var _preflight_preflight_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8765);
/* harmony import */ var _signature_verify_verification_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1395);
/* harmony import */ var _ticket_ticket_carrier_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4227);
/* harmony import */ var _assessor_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(606);
/* harmony import */ var _find_ticket_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4759);








async function assessContainer(request) {
    const { path, kind, trust, now } = request;
    const { authority, problems } = await (0,_inspect_verify_path_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyPath */ .x)(path, { trust, now });
    const isSigned = authority !== null && (0,_signature_verify_verification_js__WEBPACK_IMPORTED_MODULE_6__/* .isSound */ .g)(problems.filter(({ code }) => !code.startsWith('ticket-')));
    const signature = await describeSignature(path, isSigned);
    const rules = isSigned ? await (0,_preflight_preflight_js__WEBPACK_IMPORTED_MODULE_3__/* .preflight */ .M)([path], { trust, now }) : problems;
    if (!isSigned)
        return { ...signature, verdict: 'rejected', source: _artifact_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .Tj.unusable, ticket: 'none', issues: rules };
    const carrier = await (kind === 'dmg' ? (0,_ticket_ticket_carrier_js__WEBPACK_IMPORTED_MODULE_4__/* .diskImageCarrier */ .ln)(path) : (0,_ticket_ticket_carrier_js__WEBPACK_IMPORTED_MODULE_4__/* .packageCarrier */ .$D)(path));
    const { ticket, issues: ticketIssues } = await (0,_find_ticket_js__WEBPACK_IMPORTED_MODULE_5__/* .findTicket */ .G)(request, [carrier.hash], carrier.ticket);
    const issues = [...rules, ...ticketIssues];
    if (ticket === 'none')
        return { ...signature, verdict: 'rejected', source: _artifact_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .Tj.unnotarized, ticket, issues };
    if (!(0,_signature_verify_verification_js__WEBPACK_IMPORTED_MODULE_6__/* .isSound */ .g)(rules))
        return { ...signature, verdict: 'rejected', source: _artifact_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .Tj.unusable, ticket, issues };
    return { ...signature, verdict: 'accepted', source: _artifact_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedSources */ ["if"][authority], ticket, issues };
}
async function describeSignature(path, isValid) {
    const inspection = await (0,_inspect_inspect_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectArtifact */ .r)(path);
    const signed = 'signature' in inspection ? inspection.signature : null;
    return {
        origin: signed?.authorities[0] ?? null,
        teamId: signed?.teamId ?? null,
        flags: [],
        signatureValid: isValid && signed !== null && signed.kind !== 'none',
        assessor: _assessor_js__WEBPACK_IMPORTED_MODULE_7__/* .assessor */ .M,
        checks: [],
    };
}


/***/ }),

/***/ 2341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ verifyPath)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/artifact/artifact-kind.ts
var artifact_kind = __webpack_require__(9437);
// EXTERNAL MODULE: ./src/bundle/code-verification.ts
var code_verification = __webpack_require__(2395);
// EXTERNAL MODULE: ./src/bundle/verify-bundle.ts + 1 modules
var verify_bundle = __webpack_require__(860);
// EXTERNAL MODULE: ./src/signature/verify/verification.ts
var verification = __webpack_require__(1395);
// EXTERNAL MODULE: ./src/system/byte-source.ts
var byte_source = __webpack_require__(4461);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/bundle/bundle.ts
var bundle_bundle = __webpack_require__(6782);
// EXTERNAL MODULE: ./src/ticket/ticket.ts
var ticket_ticket = __webpack_require__(8074);
// EXTERNAL MODULE: ./src/ticket/ticket-findings.ts
var ticket_findings = __webpack_require__(3905);
;// CONCATENATED MODULE: ./src/ticket/check-stapled-ticket.ts





async function checkStapledTicket({ path, executable, slices }) {
    if (executable === null || executable === path || !(await (0,promises_.lstat)(path)).isDirectory())
        return [];
    const file = await ticketFileOf(path);
    if (file === null || !(await isRegularFile(file)))
        return [];
    const cdHashes = slices.flatMap(({ best }) => best?.cdHash ?? []);
    const problem = (0,ticket_ticket/* ticketProblem */.m0)(await (0,promises_.readFile)(file), cdHashes);
    return problem === null ? [] : [{ ...(0,ticket_findings/* ticketFinding */.C)(problem), path: file, architecture: null }];
}
async function isRegularFile(path) {
    const found = await (0,promises_.lstat)(path).catch(() => null);
    return found?.isFile() ?? false;
}
async function ticketFileOf(bundle) {
    try {
        return (0,bundle_bundle/* ticketPath */.sq)(await (0,bundle_bundle/* readBundle */.Bo)(bundle));
    }
    catch (error) {
        if (error instanceof errors/* FormatError */.IF)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/inspect/container-contents.ts
var container_contents = __webpack_require__(6758);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/archive/disk-image/disk-image.ts
var disk_image = __webpack_require__(8569);
// EXTERNAL MODULE: ./src/archive/flat-package/flat-package.ts
var flat_package = __webpack_require__(8203);
// EXTERNAL MODULE: ./src/archive/flat-package/members.ts
var flat_package_members = __webpack_require__(4446);
;// CONCATENATED MODULE: ./src/archive/flat-package/archive-end.ts


function archiveEnd(source) {
    const { table, heap } = (0,flat_package/* readTable */.xz)(source);
    const signatures = (0,flat_package/* signatureElements */.a6)(table).map(({ offset, size }) => offset + size);
    const members = (0,flat_package_members/* readMembers */.m)(table).flatMap(({ data }) => (data ? [data.offset + data.length] : []));
    return heap + Math.max(0, ...signatures, ...members);
}
function beginsTicket(source) {
    const end = archiveEnd(source);
    const size = flat_package/* trailerMagic */.R1.length;
    return source.size >= end + size && source.read(end, size).toString('latin1') === flat_package/* trailerMagic */.R1;
}

// EXTERNAL MODULE: ./src/signature/embedded-signature.ts
var embedded_signature = __webpack_require__(6829);
// EXTERNAL MODULE: ./src/signature/superblob.ts
var superblob = __webpack_require__(1566);
// EXTERNAL MODULE: ./src/signature/verify/verify-signature.ts + 4 modules
var verify_signature = __webpack_require__(5497);
;// CONCATENATED MODULE: ./src/inspect/verify-container.ts











const ticketHashBytes = 20;
const notarizationProblems = 'https://developer.apple.com/documentation/security/resolving-common-notarization-issues';
async function verifyDiskImage(source, options) {
    const bytes = (0,disk_image/* isEncryptedDiskImage */.lt)(source) ? null : (0,disk_image/* readDiskImageSignature */.xU)(source);
    if (bytes === null)
        return { authority: null, findings: [imageNotSigned] };
    const { bytes: trailer, signatureOffset, signatureSize } = (0,disk_image/* readTrailer */.ot)(source);
    const unsigned = Buffer.from(trailer);
    unsigned.writeBigUInt64BE(0n, disk_image/* signatureSizeField */.yG);
    const signature = (0,embedded_signature/* readSignature */.Bc)(bytes);
    const { description, findings } = await (0,verify_signature/* verifySignature */.O)({
        slice: { source: (0,byte_source/* sliceOf */.Mz)(source, 0, signatureOffset), offset: 0 },
        signature: { ...signature, dataOffset: signatureOffset, dataSize: signatureSize },
        outside: { what: 'disk-image', infoPlist: null, codeResources: null, diskImageTrailer: unsigned },
    }, options);
    const { best, authority } = description;
    return { authority, findings: [...findings, ...verifyTicket(ticketIn(signature), best?.cdHash ?? null)] };
}
function ticketIn({ blobs }) {
    const blob = blobs.get(superblob/* slot */.NI.ticket);
    return blob ? (0,superblob/* blobPayload */.QX)(blob, superblob/* blobMagic */.t.wrapper) : null;
}
function verifyTicket(ticket, hash) {
    const problem = ticket && (0,ticket_ticket/* ticketProblem */.m0)(ticket, hash === null ? [] : [hash]);
    return problem === null ? [] : [(0,ticket_findings/* ticketFinding */.C)(problem)];
}
const imageNotSigned = {
    severity: 'warning',
    code: 'image-not-signed',
    message: 'The disk image has no signature of its own.',
    remedy: 'Sign the image after it is made (codesign --sign), so that a ticket can be stapled to it.',
    docUrl: notarizationProblems,
};
const algorithms = ['sha1', 'sha256', 'sha512', 'md5'];
async function verifyPackage(source, options) {
    const { checksum, packedTable, certificates, cms, ticket } = (0,flat_package/* readFlatPackage */.uR)(source);
    if (checksum === null || !algorithms.includes(checksum.algorithm)) {
        throw new errors/* FormatError */.IF('the table of contents of the package has no checksum of a known kind');
    }
    const isIntact = (0,external_node_crypto_.createHash)(checksum.algorithm).update(packedTable).digest().equals(checksum.value);
    const own = isIntact ? [] : [packageFinding('package-checksum-mismatch')];
    if (certificates.length === 0)
        return { authority: null, findings: [...own, packageFinding('package-not-signed')] };
    if (cms === null)
        return { authority: null, findings: [...own, packageFinding('package-without-cms')] };
    const leafKind = 'developer-id-installer';
    const { verifyCms } = await Promise.all(/* import() */[__webpack_require__.e(9701), __webpack_require__.e(1682)]).then(__webpack_require__.bind(__webpack_require__, 1682));
    const verdict = await verifyCms({
        der: cms,
        codeDirectory: checksum.value,
        digests: [],
        leafKind,
        ...options,
    });
    const hash = checksum.value.toString('hex', 0, ticketHashBytes);
    const stapled = ticket ?? (beginsTicket(source) ? Buffer.alloc(0) : null);
    const findings = [...own, ...verdict.findings, ...verifyTicket(stapled, hash)];
    return { authority: verdict.authority, findings };
}
const packageTexts = {
    'package-checksum-mismatch': {
        message: 'The table of contents of the package is not the one that was signed.',
        remedy: 'The package was changed after it was signed. Make it again.',
    },
    'package-not-signed': {
        message: 'The package is not signed.',
        remedy: 'Sign it with a Developer ID Installer certificate (productsign on a Mac).',
    },
    'package-without-cms': {
        message: 'The package has an RSA signature only, without a timestamp; no ticket can be stapled to it.',
        remedy: 'Sign it with productsign on a Mac, which writes a CMS signature, too.',
    },
};
function packageFinding(code) {
    return { severity: 'error', code, ...packageTexts[code], docUrl: notarizationProblems };
}

;// CONCATENATED MODULE: ./src/inspect/verify-path.ts










function verifyPath(path, options) {
    return verifyAt({ path, name: path, depth: 0 }, options);
}
async function verifyAt(location, options) {
    const { path, name } = location;
    const kind = await (0,artifact_kind/* artifactKind */.Zm)(path);
    if (kind === 'app' || kind === 'binary') {
        const code = await (0,verify_bundle/* verifyCode */.H)(path, options);
        const ticketProblems = await checkStapledTicket(code);
        const problems = [...(0,code_verification/* allProblems */.U)(code), ...ticketProblems].map((problem) => ({
            ...problem,
            path: name + problem.path.slice(path.length),
        }));
        return { valid: code.valid && (0,verification/* isSound */.g)(ticketProblems), authority: code.authority, problems };
    }
    try {
        return await verifyContainer({ ...location, kind }, options);
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        const { code, message, remedy } = error;
        const issue = { severity: 'error', code, message: sentence(message), remedy, docUrl: null };
        return { valid: false, authority: null, problems: [{ ...issue, path: name, architecture: null }] };
    }
}
async function verifyContainer(container, options) {
    const { name, depth } = container;
    const own = await verifyOwnSignature(container, options);
    const found = own.findings.map((finding) => ({ ...finding, path: name, architecture: null }));
    return (0,container_contents/* withContents */.x)(container, async ({ folder, notOpened }) => {
        const contents = [];
        for (const path of folder === null ? [] : await (0,container_contents/* findArtifacts */.n)(folder)) {
            const inside = { path, name: (0,external_node_path_.join)(name, (0,external_node_path_.relative)(folder ?? '', path)), depth: depth + 1 };
            contents.push({ path: inside.name, ...(await verifyAt(inside, options)) });
        }
        const problems = [...found, ...contents.flatMap((each) => each.problems)];
        const authority = (0,artifact_kind/* isArchive */.tc)(container.kind) ? commonAuthority(contents) : own.authority;
        return { valid: (0,verification/* isSound */.g)(problems), authority, problems, contents, notOpened };
    });
}
async function verifyOwnSignature({ path, kind }, options) {
    if (kind === 'zip' || kind === 'tar.gz')
        return { authority: null, findings: [] };
    const verify = kind === 'dmg' ? verifyDiskImage : verifyPackage;
    return (0,byte_source/* withFile */.D4)(path, (source) => verify(source, options));
}
function commonAuthority(contents) {
    const [first, ...others] = contents.map(({ authority }) => authority);
    return first !== undefined && others.every((authority) => authority === first) ? first : null;
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}


/***/ })

};
