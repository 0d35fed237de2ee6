export const id = 7474;
export const ids = [7474];
export const modules = {

/***/ 7474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrongKindRemedy),
/* harmony export */   a2: () => (/* binding */ certificateMissingRemedy),
/* harmony export */   lW: () => (/* binding */ certificateExpiredRemedy)
/* harmony export */ });
const certificatesPage = 'https://developer.apple.com/account/resources/certificates';
const certificateMissingRemedy = 'Set certificate to a Developer ID Application certificate (.p12 as base64, from a secret) and certificate-password to its password; or on a Mac identity to one in a keychain; or signing to auto or adhoc.';
const certificateExpiredRemedy = `Create a new certificate at ${certificatesPage}. Earlier signatures with a timestamp stay valid.`;
function wrongKindRemedy(kind) {
    return `Create a ${kind} certificate at ${certificatesPage} (only the Account Holder can) and export it with its key.`;
}


/***/ })

};
