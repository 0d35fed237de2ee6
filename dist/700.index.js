export const id = 700;
export const ids = [700];
export const modules = {

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
