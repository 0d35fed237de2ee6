export const id = 4990;
export const ids = [4990];
export const modules = {

/***/ 4990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   predictContainerVerdict: () => (/* binding */ predictContainerVerdict)
/* harmony export */ });
/* harmony import */ var _artifact_assessment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3510);
/* harmony import */ var _inspect_inspect_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2306);
/* harmony import */ var _inspect_verify_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3521);
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


/***/ })

};
