export const id = 1646;
export const ids = [1646];
export const modules = {

/***/ 1646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signDiskImage: () => (/* binding */ signDiskImage)
/* harmony export */ });
/* harmony import */ var _archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8569);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5101);
/* harmony import */ var _system_files_replace_end_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7881);
/* harmony import */ var _code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7365);
/* harmony import */ var _code_directory_derive_identifier_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6453);
/* harmony import */ var _code_directory_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4847);
/* harmony import */ var _code_directory_hash_pages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1027);
/* harmony import */ var _code_directory_hash_types_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4102);
/* harmony import */ var _embedded_signature_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6829);
/* harmony import */ var _requirement_requirement_set_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4044);
/* harmony import */ var _sign_sign_directories_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2383);
/* harmony import */ var _superblob_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1566);













async function signDiskImage(request) {
    const { input, output } = request;
    return (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_2__/* .withFile */ .D4)(input, async (source) => {
        if ((0,_archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_0__/* .isEncryptedDiskImage */ .lt)(source) || !(0,_archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_0__/* .isDiskImage */ .Ht)(source))
            throw notSignable(input);
        const earlier = (0,_archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_0__/* .readDiskImageSignature */ .xU)(source);
        const { bytes, signatureOffset } = (0,_archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_0__/* .readTrailer */ .ot)(source);
        const dataEnd = earlier === null ? source.size - bytes.length : signatureOffset;
        const trailer = Buffer.from(bytes);
        trailer.writeBigUInt64BE(BigInt(dataEnd), _archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureOffsetField */ .Q0);
        trailer.writeBigUInt64BE(0n, _archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureSizeField */ .yG);
        const content = { source, dataEnd, trailer, earlier: earlier && (0,_embedded_signature_js__WEBPACK_IMPORTED_MODULE_9__/* .readSignature */ .Bc)(earlier) };
        const { identifier, signature, cdHashes } = await makeSignature(content, request);
        trailer.writeBigUInt64BE(BigInt(signature.length), _archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureSizeField */ .yG);
        await (0,_system_files_replace_end_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceEnd */ .u)({ input, output, keep: dataEnd, end: Buffer.concat([signature, trailer]) });
        return { identifier, slices: [{ arch: 'dmg', cdHashes }] };
    });
}
async function makeSignature({ source, dataEnd, trailer, earlier }, request) {
    const hashType = _code_directory_hash_types_js__WEBPACK_IMPORTED_MODULE_8__/* .sha256Type */ .wm;
    const kept = (part) => (request.preserve?.includes(part) ? earlier : null);
    const identifier = request.identifier ??
        kept('identifier')?.codeDirectories[0].identifier ??
        (0,_code_directory_derive_identifier_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalIdentifier */ .w)(request.input);
    const keptRequirements = request.requirements ? null : kept('requirements')?.requirements;
    const requirements = keptRequirements ?? (await makeRequirements(identifier, request));
    const [codeHashes = Buffer.alloc(0)] = await (0,_code_directory_hash_pages_js__WEBPACK_IMPORTED_MODULE_7__/* .hashPages */ .T)({
        ...{ source, codeLimit: dataEnd, pageSize: 0 },
        hashTypes: [hashType],
    });
    const fields = await fieldsFor({ identifier, hashType, codeLimit: dataEnd }, request);
    const specials = new Map([
        [_superblob_js__WEBPACK_IMPORTED_MODULE_12__/* .slot */ .NI.requirements, requirements],
        [_superblob_js__WEBPACK_IMPORTED_MODULE_12__/* .slot */ .NI.repSpecific, trailer],
    ]);
    const directory = { hashType, blob: (0,_code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .writeCodeDirectory */ .mW)(fields, { specials, codeHashes }) };
    const cms = await (0,_sign_sign_directories_js__WEBPACK_IMPORTED_MODULE_11__/* .signDirectories */ .v)([directory], request);
    const signature = (0,_superblob_js__WEBPACK_IMPORTED_MODULE_12__/* .writeSuperBlob */ .YP)([
        { slot: _superblob_js__WEBPACK_IMPORTED_MODULE_12__/* .slot */ .NI.codeDirectory, bytes: directory.blob },
        { slot: _superblob_js__WEBPACK_IMPORTED_MODULE_12__/* .slot */ .NI.requirements, bytes: requirements },
        { slot: _superblob_js__WEBPACK_IMPORTED_MODULE_12__/* .slot */ .NI.cms, bytes: (0,_superblob_js__WEBPACK_IMPORTED_MODULE_12__/* .wrapBlob */ .kw)(_superblob_js__WEBPACK_IMPORTED_MODULE_12__/* .blobMagic */ .t.wrapper, cms) },
    ]);
    return { identifier, signature, cdHashes: [(0,_code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .cdHash */ .Kf)(directory)] };
}
async function makeRequirements(identifier, { signer, requirements = new Map() }) {
    if (signer === 'adhoc')
        return (0,_requirement_requirement_set_js__WEBPACK_IMPORTED_MODULE_10__/* .encodeRequirementSet */ .yv)(requirements);
    const { makeRequirementSet } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(700)]).then(__webpack_require__.bind(__webpack_require__, 700));
    return makeRequirementSet({ identifier, signer, requirements });
}
async function fieldsFor(own, { signer }) {
    const fields = {
        ...own,
        flags: signer === 'adhoc' ? _code_directory_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .codeFlag */ .Kb.adhoc : 0,
        platform: 0,
        pageSize: 0,
        teamId: signer === 'adhoc' ? null : await teamOf(signer),
        execSegment: { base: 0, limit: 0, flags: 0 },
        runtime: 0,
    };
    return { ...fields, version: (0,_code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .lowestVersion */ .fN)(fields) };
}
async function teamOf(signer) {
    const { signerTeam } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(700)]).then(__webpack_require__.bind(__webpack_require__, 700));
    return signerTeam(signer);
}
function notSignable(path) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('path', `${path} cannot carry a signature: it has no trailer of a disk image (UDIF).`, {
        code: 'disk-image-not-signable',
        remedy: 'Convert it to a compressed image first (hdiutil convert -format UDZO), then sign that one.',
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


/***/ })

};
