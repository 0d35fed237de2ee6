export const id = 8397;
export const ids = [8397];
export const modules = {

/***/ 778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changeArchive: () => (/* binding */ changeArchive),
/* harmony export */   readArchive: () => (/* binding */ readArchive)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _archive_tar_write_tar_gz_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(465);
/* harmony import */ var _archive_zip_write_zip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(479);
/* harmony import */ var _artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9437);
/* harmony import */ var _inspect_container_contents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6758);






function readArchive(archive, use) {
    return withExtracted(archive, ({ folder, inside }) => useEach({ folder, inside }, use));
}
function changeArchive(archive, use, isChanged = () => true) {
    return withExtracted(archive, async ({ folder, inside }) => {
        const results = await useEach({ folder, inside }, use);
        if (results.length === 0 || !isChanged(results))
            return results;
        const roots = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
        await (archive.kind === 'zip' ? _archive_zip_write_zip_js__WEBPACK_IMPORTED_MODULE_3__/* .writeZip */ .z : _archive_tar_write_tar_gz_js__WEBPACK_IMPORTED_MODULE_2__/* .writeTarGz */ .S)({
            roots,
            rootLinks: 'kept',
            output: archive.path,
        });
        return results;
    });
}
function withExtracted(archive, use) {
    return (0,_inspect_container_contents_js__WEBPACK_IMPORTED_MODULE_5__.withContents)(archive, ({ folder, inside }) => use({ folder: folder ?? '', inside }));
}
async function useEach({ folder, inside }, use) {
    const results = [];
    for (const path of await (0,_inspect_container_contents_js__WEBPACK_IMPORTED_MODULE_5__.findArtifacts)(folder)) {
        const kind = await (0,_artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_4__.artifactKind)(path);
        results.push(await use({ path, kind, name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path), nesting: inside }));
    }
    return results;
}


/***/ })

};
