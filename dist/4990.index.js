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

/***/ 4990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   predictContainerVerdict: () => (/* binding */ predictContainerVerdict)
/* harmony export */ });
/* harmony import */ var _artifact_assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3510);
/* harmony import */ var _inspect_inspect_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4675);
/* harmony import */ var _inspect_verify_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6323);
/* harmony import */ var _preflight_preflight_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8765);
/* harmony import */ var _signature_verify_verification_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1395);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6578);
/* harmony import */ var _ticket_ticket_carrier_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4227);
/* harmony import */ var _assessor_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(606);
/* harmony import */ var _find_ticket_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4759);









async function predictContainerVerdict(request) {
    const { path, kind, trust, now } = request;
    const { authority, problems } = await (0,_inspect_verify_path_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyPath */ .x)(path, { trust, now });
    const isSigned = authority !== null && (0,_signature_verify_verification_js__WEBPACK_IMPORTED_MODULE_7__/* .isSound */ .g)(problems.filter(({ code }) => !code.startsWith('ticket-')));
    const signature = await describeSignature(path, isSigned);
    const rules = isSigned ? await (0,_preflight_preflight_js__WEBPACK_IMPORTED_MODULE_3__/* .preflight */ .M)([path], { trust, now }) : problems;
    if (!isSigned)
        return { ...signature, verdict: 'rejected', source: _artifact_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .Tj.unusable, ticket: 'none', issues: rules };
    const carrier = await (kind === 'dmg' ? (0,_ticket_ticket_carrier_js__WEBPACK_IMPORTED_MODULE_5__/* .diskImageCarrier */ .ln)(path) : (0,_ticket_ticket_carrier_js__WEBPACK_IMPORTED_MODULE_5__/* .packageCarrier */ .$D)(path));
    const { ticket, issues: ticketIssues } = await (0,_find_ticket_js__WEBPACK_IMPORTED_MODULE_6__/* .findTicket */ .G)(request, [carrier.hash], carrier.ticket);
    const issues = [...rules, ...ticketIssues];
    if (ticket === 'none')
        return { ...signature, verdict: 'rejected', source: _artifact_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .Tj.unnotarized, ticket, issues };
    if (!(0,_signature_verify_verification_js__WEBPACK_IMPORTED_MODULE_7__/* .isSound */ .g)(rules))
        return { ...signature, verdict: 'rejected', source: _artifact_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .sources */ .Tj.unusable, ticket, issues };
    return { ...signature, verdict: 'accepted', source: _artifact_assessment_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedSources */ ["if"][authority], ticket, issues };
}
async function describeSignature(path, isValid) {
    const inspection = await (0,_inspect_inspect_artifact_js__WEBPACK_IMPORTED_MODULE_1__.inspectArtifact)(path).catch((error) => {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .FormatError */ .IF)
            return null;
        throw error;
    });
    const signed = inspection !== null && 'signature' in inspection ? inspection.signature : null;
    return {
        origin: signed?.authorities[0] ?? null,
        teamId: signed?.teamId ?? null,
        flags: [],
        signatureValid: isValid && signed !== null && signed.kind !== 'none',
        assessor: _assessor_js__WEBPACK_IMPORTED_MODULE_8__/* .assessor */ .M,
        checks: [],
    };
}


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


/***/ })

};
