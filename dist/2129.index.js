export const id = 2129;
export const ids = [2129];
export const modules = {

/***/ 2129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectBundle: () => (/* binding */ inspectBundle)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6782);
/* harmony import */ var _bundle_framework_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3292);
/* harmony import */ var _bundle_read_code_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3355);
/* harmony import */ var _signature_inspect_macho_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(173);
/* harmony import */ var _describe_ticket_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9024);






async function inspectBundle(path) {
    const program = await (0,_bundle_framework_links_js__WEBPACK_IMPORTED_MODULE_2__/* .programWithoutLinks */ .S)(path);
    if (program !== null)
        return { kind: 'bundle', slices: await (0,_signature_inspect_macho_js__WEBPACK_IMPORTED_MODULE_4__.inspectMachO)(program), ticket: 'none', linksLost: true };
    const { base, executable } = await (0,_bundle_read_code_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .readSignableBundle */ .Y)(path);
    const slices = await (0,_signature_inspect_macho_js__WEBPACK_IMPORTED_MODULE_4__.inspectMachO)(executable);
    const cdHashes = slices.flatMap(({ signature }) => signature.cdHash ?? []);
    return { kind: 'bundle', slices, ticket: await ticketBeside((0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .ticketPath */ .sq)({ base }), cdHashes) };
}
async function ticketBeside(path, cdHashes) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
    return (0,_describe_ticket_js__WEBPACK_IMPORTED_MODULE_5__/* .describeTicket */ .S)(found?.isFile() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path) : null, cdHashes);
}


/***/ })

};
