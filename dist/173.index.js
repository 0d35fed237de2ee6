export const id = 173;
export const ids = [173,700,3941];
export const modules = {

/***/ 3941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSignedEntitlements: () => (/* binding */ readSignedEntitlements)
/* harmony export */ });
/* harmony import */ var _property_list_read_property_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(159);
/* harmony import */ var _entitlements_der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6937);


function readSignedEntitlements({ entitlementsDer, entitlementsXml, }) {
    if (entitlementsDer)
        return (0,_entitlements_der_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeEntitlementsDer */ .Qw)(entitlementsDer);
    if (!entitlementsXml || entitlementsXml.length === 0)
        return {};
    return (0,_property_list_read_property_list_js__WEBPACK_IMPORTED_MODULE_0__.readPropertyList)(entitlementsXml, 'the signed entitlements');
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
/* harmony import */ var _system_byte_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4461);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6578);
/* harmony import */ var _code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7365);
/* harmony import */ var _code_directory_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4847);
/* harmony import */ var _code_directory_hash_types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4102);
/* harmony import */ var _embedded_signature_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6829);
/* harmony import */ var _entitlements_read_signed_entitlements_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3941);
/* harmony import */ var _requirement_designated_requirement_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(700);
/* harmony import */ var _superblob_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1566);












function inspectMachO(path) {
    return (0,_system_byte_source_js__WEBPACK_IMPORTED_MODULE_3__/* .withFile */ .D4)(path, (source) => Promise.all((0,_macho_universal_js__WEBPACK_IMPORTED_MODULE_2__/* .readSlices */ .k)(source).map((slice) => inspectSlice(slice.source))));
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
        entitlements: (0,_entitlements_read_signed_entitlements_js__WEBPACK_IMPORTED_MODULE_9__.readSignedEntitlements)(signature),
        requirement: signature.requirements && (0,_requirement_designated_requirement_js__WEBPACK_IMPORTED_MODULE_10__/* .formatDesignatedRequirement */ .n)(signature.requirements),
        infoPlist: (0,_code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .specialHash */ .yK)(directory, _superblob_js__WEBPACK_IMPORTED_MODULE_11__/* .slot */ .NI.infoPlist) ? 'bound' : 'not bound',
    };
}
async function readCmsIfWellFormed(der) {
    const { readCms } = await Promise.all(/* import() */[__webpack_require__.e(9701), __webpack_require__.e(5529)]).then(__webpack_require__.bind(__webpack_require__, 5529));
    try {
        return readCms(der);
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .FormatError */ .IF)
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

/***/ 700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readDesignatedRequirement),
/* harmony export */   makeRequirementSet: () => (/* binding */ makeRequirementSet),
/* harmony export */   n: () => (/* binding */ formatDesignatedRequirement),
/* harmony export */   signerTeam: () => (/* binding */ signerTeam)
/* harmony export */ });
/* harmony import */ var _asn1_object_identifier_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2432);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4508);
/* harmony import */ var _identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8593);
/* harmony import */ var _format_requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1505);
/* harmony import */ var _requirement_blob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5353);
/* harmony import */ var _requirement_language_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5176);
/* harmony import */ var _requirement_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4044);







function makeRequirementSet(request) {
    const { identifier, signer, requirements = [] } = request;
    if (signer === 'adhoc')
        return (0,_requirement_set_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeRequirementSet */ .yv)(new Map(requirements));
    const designated = makeDesignatedRequirement(identifier, signer);
    return (0,_requirement_set_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeRequirementSet */ .yv)(new Map([[_requirement_set_js__WEBPACK_IMPORTED_MODULE_5__/* .requirementType */ .qq.designated, designated], ...requirements]));
}
function makeDesignatedRequirement(identifier, signer) {
    return all({ op: 'identifier', data: Buffer.from(identifier) }, ...signerExpressions(signer));
}
function signerExpressions(signer) {
    const { chain, teamId } = signer;
    const generic = { op: 'appleGenericAnchor' };
    const issuer = chain[1];
    if (isDeveloperId(signer)) {
        return [
            generic,
            carries(1, _asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .xL.developerIdAuthority),
            carries(0, _asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .xL.developerIdApplication),
            fieldIs(0, 'subject.OU', teamId ?? ''),
        ];
    }
    if (issuer && (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .hasExtension */ .Ql)(issuer, _asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .xL.wwdrAuthority)) {
        return [generic, fieldIs(0, 'subject.CN', signer.name), carries(1, _asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .xL.wwdrAuthority)];
    }
    return [organizationAnchor(signer)];
}
function isDeveloperId({ certificate, chain: [, issuer] }) {
    if ((0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateKind */ .AI)(certificate) !== 'developer-id-application')
        return false;
    return issuer === undefined || (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .hasExtension */ .Ql)(issuer, _asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .xL.developerIdAuthority);
}
function signerTeam(signer) {
    const issuer = signer.chain[1];
    const isDeveloper = isDeveloperId(signer) || (issuer && (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .hasExtension */ .Ql)(issuer, _asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .xL.wwdrAuthority));
    return isDeveloper ? signer.teamId : null;
}
function organizationAnchor({ certificate, chain }) {
    const certificates = chain.length > 0 ? chain : [certificate];
    const organization = (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectField */ .H7)(certificate, 'O');
    let slot = 0;
    while (organization !== null) {
        const next = certificates[slot + 1];
        if (!next || (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectField */ .H7)(next, 'O') !== organization)
            break;
        slot += 1;
    }
    const nailed = certificates[slot] ?? certificate;
    const isRoot = organization !== null && slot === certificates.length - 1;
    return { op: 'anchorHash', slot: isRoot ? _requirement_language_js__WEBPACK_IMPORTED_MODULE_4__/* .rootSlot */ .DX : slot, data: Buffer.from((0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .sha1Of */ .JI)(nailed), 'hex') };
}
function carries(slot, oid) {
    return { op: 'certificateGeneric', slot, key: (0,_asn1_object_identifier_js__WEBPACK_IMPORTED_MODULE_6__/* .encodeOid */ .jP)(oid), match: { operator: 'exists' } };
}
function fieldIs(slot, field, value) {
    const match = { operator: 'equal', value: Buffer.from(value) };
    return { op: 'certificateField', slot, key: Buffer.from(field), match };
}
function all(first, ...rest) {
    const [second, ...others] = rest;
    return second ? { op: 'and', left: first, right: all(second, ...others) } : first;
}
function readDesignatedRequirement(set) {
    const blob = (0,_requirement_set_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeRequirementSet */ .qD)(set).get(_requirement_set_js__WEBPACK_IMPORTED_MODULE_5__/* .requirementType */ .qq.designated);
    return blob ? (0,_requirement_blob_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeRequirement */ .Sd)(blob) : null;
}
function formatDesignatedRequirement(set) {
    const expression = readDesignatedRequirement(set);
    return expression && (0,_format_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRequirement */ .z)(expression);
}


/***/ })

};
