export const id = 3109;
export const ids = [3109];
export const modules = {

/***/ 3109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordArchive: () => (/* binding */ recordArchive)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9437);
/* harmony import */ var _inspect_container_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6758);
/* harmony import */ var _system_files_file_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(102);
/* harmony import */ var _record_content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7589);





function recordArchive(archive) {
    return (0,_inspect_container_contents_js__WEBPACK_IMPORTED_MODULE_2__.withContents)(archive, async ({ folder, inside: nesting }) => {
        const record = new Map();
        if (folder === null)
            return record;
        const nameOf = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
        const artifacts = await (0,_inspect_container_contents_js__WEBPACK_IMPORTED_MODULE_2__.findArtifacts)(folder);
        for (const path of artifacts) {
            const inside = { kind: await (0,_artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_1__.artifactKind)(path), path, name: nameOf(path) };
            for (const [name, entry] of await recordPacked({ ...inside, nesting }))
                record.set(name, entry);
        }
        const others = (await (0,_record_content_js__WEBPACK_IMPORTED_MODULE_4__/* .filesIn */ .nG)(folder)).filter((path) => !artifacts.some((artifact) => (0,_system_files_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, artifact)));
        for (const path of others) {
            const content = await (0,_record_content_js__WEBPACK_IMPORTED_MODULE_4__/* .recordContent */ .rh)({ kind: 'binary', path, name: nameOf(path) });
            for (const [name, entry] of content)
                record.set(name, entry);
        }
        return record;
    });
}
async function recordPacked(artifact) {
    const { kind, path, name, nesting } = artifact;
    if (!(0,_artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .isArchive */ .tc)(kind))
        return (0,_record_content_js__WEBPACK_IMPORTED_MODULE_4__/* .recordContent */ .rh)(artifact);
    const inner = await recordArchive({ kind, path, nesting });
    return new Map([...inner].map(([inside, entry]) => [`${name}/${inside}`, entry]));
}


/***/ })

};
