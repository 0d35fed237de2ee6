export const id = 3941;
export const ids = [3941];
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


/***/ })

};
