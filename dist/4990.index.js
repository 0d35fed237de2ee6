export const id = 4990;
export const ids = [4990];
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

/***/ 4990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   predictContainerVerdict: () => (/* binding */ predictContainerVerdict)
/* harmony export */ });
/* harmony import */ var _artifact_assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3510);
/* harmony import */ var _inspect_inspect_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2306);
/* harmony import */ var _inspect_verify_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3521);
/* harmony import */ var _preflight_preflight_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8765);
/* harmony import */ var _signature_verify_verification_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1395);
/* harmony import */ var _ticket_ticket_carrier_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4227);
/* harmony import */ var _assessor_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(606);
/* harmony import */ var _find_ticket_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4759);








async function predictContainerVerdict(request) {
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
    const inspection = await (0,_inspect_inspect_artifact_js__WEBPACK_IMPORTED_MODULE_1__.inspectArtifact)(path);
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

/***/ 3521:
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
// EXTERNAL MODULE: ./src/bundle/verify-bundle.ts + 2 modules
var verify_bundle = __webpack_require__(4090);
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
// EXTERNAL MODULE: ./src/archive/flat-package/archive-end.ts
var archive_end = __webpack_require__(5963);
// EXTERNAL MODULE: ./src/archive/flat-package/flat-package.ts
var flat_package = __webpack_require__(8203);
// EXTERNAL MODULE: ./src/signature/containers/rsa-signature.ts
var rsa_signature = __webpack_require__(5093);
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
    remedy: 'Sign the image after it is made (go-notarize sign, or codesign on a Mac), so that a ticket can be stapled to it.',
    docUrl: notarizationProblems,
};
const algorithms = ['sha1', 'sha256', 'sha512', 'md5'];
async function verifyPackage(source, options) {
    const flat = (0,flat_package/* readFlatPackage */.uR)(source);
    const { checksum, packedTable, certificates, cms, ticket } = flat;
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
    const stapled = ticket ?? ((0,archive_end/* beginsTicket */.d)(source) ? Buffer.alloc(0) : null);
    const findings = [...own, ...verdict.findings, ...verifyRsa(flat), ...verifyTicket(stapled, hash)];
    return { authority: verdict.authority, findings };
}
function verifyRsa({ checksum, certificates: [leaf], rsa }) {
    if (checksum === null || leaf === undefined || rsa === null)
        return [];
    if ((0,rsa_signature/* isChecksumSigned */.u)(checksum.value, rsa, leaf.publicKey))
        return [];
    return [{ ...packageFinding('package-rsa-mismatch'), severity: 'warning' }];
}
const packageTexts = {
    'package-checksum-mismatch': {
        message: 'The table of contents of the package is not the one that was signed.',
        remedy: 'The package was changed after it was signed. Make it again.',
    },
    'package-not-signed': {
        message: 'The package is not signed.',
        remedy: 'Sign it with a Developer ID Installer certificate (go-notarize sign, or productsign on a Mac).',
    },
    'package-rsa-mismatch': {
        message: 'The RSA signature of the package is not over its table of contents.',
        remedy: 'Sign the package again (go-notarize sign, or productsign on a Mac).',
    },
    'package-without-cms': {
        message: 'The package has an RSA signature only, without a timestamp; no ticket can be stapled to it.',
        remedy: 'Sign it with go-notarize sign, or productsign on a Mac, which write a CMS signature, too.',
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
    const kind = await (0,artifact_kind.artifactKind)(path);
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


/***/ }),

/***/ 5093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ signChecksum),
/* harmony export */   u: () => (/* binding */ isChecksumSigned)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const digestInfos = {
    sha1: Buffer.from('3021300906052b0e03021a05000414', 'hex'),
    sha256: Buffer.from('3031300d060960864801650304020105000420', 'hex'),
};
function signChecksum({ algorithm, value }, key) {
    const info = Buffer.concat([digestInfos[algorithm], value]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.privateEncrypt)({ key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PADDING }, info);
}
function isChecksumSigned(checksum, signature, key) {
    const digests = ['sha1', 'sha256'].map((algorithm) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(checksum).digest());
    try {
        const info = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.publicDecrypt)({ key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PADDING }, signature);
        return [checksum, ...digests].some((digest) => info.subarray(-digest.length).equals(digest));
    }
    catch {
        return false;
    }
}


/***/ })

};
