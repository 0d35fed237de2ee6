export const id = 4998;
export const ids = [4998];
export const modules = {

/***/ 4998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listZip: () => (/* binding */ listZip)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5101);
/* harmony import */ var _malformed_archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5840);
/* harmony import */ var _unpacking_budget_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8672);
/* harmony import */ var _zip_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4316);






function listZip(path, budget) {
    return (0,_malformed_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .readingArchive */ .L)(path, 'zip archive', () => (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_2__/* .withFile */ .D4)(path, async (source) => {
        const record = new Map();
        for (const entry of await (0,_zip_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .readZipEntries */ .Y)(source, budget ?? (0,_unpacking_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .createBudget */ .yK)(source.size))) {
            const { name, kind, mode } = entry;
            if (kind === 'link')
                record.set(name, { kind, target: await (0,_zip_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .readLink */ .X)(entry) });
            else if (kind === 'file')
                record.set(name, { kind, sha256: await hashOf(entry.content()), mode });
            else if (kind !== 'folder')
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`${name} is not a file, folder or link`);
        }
        return record;
    }));
}
async function hashOf(content) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of content)
        hash.update(chunk);
    return hash.digest('hex');
}


/***/ })

};
