export const id = 5452;
export const ids = [5452];
export const modules = {

/***/ 5452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ removePacked),
/* harmony export */   XY: () => (/* binding */ placeArtifacts),
/* harmony export */   bo: () => (/* binding */ buildFolder),
/* harmony export */   removeFromOutput: () => (/* binding */ removeFromOutput),
/* harmony export */   uA: () => (/* binding */ finalPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_files_file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(102);
/* harmony import */ var _system_files_move_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9282);




function buildFolder(temporaryFolder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, 'build');
}
function finalPath({ path }, { settings, temporaryFolder }) {
    const folder = buildFolder(temporaryFolder);
    return (0,_system_files_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(path, folder) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(settings.outputDirectory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path)) : path;
}
async function placeArtifacts(folders, artifacts) {
    const placed = [];
    for (const artifact of artifacts) {
        const path = finalPath(artifact, folders);
        if (path !== artifact.path)
            await (0,_system_files_move_path_js__WEBPACK_IMPORTED_MODULE_3__/* .movePath */ .j)(artifact.path, path);
        placed.push(path === artifact.path ? artifact : { ...artifact, path, made: true });
    }
    return placed;
}
async function removePacked({ settings }, artifacts) {
    const packed = new Map();
    for (const artifact of artifacts) {
        const container = artifacts.find(({ holds }) => holds === artifact.path);
        if (container === undefined)
            continue;
        const path = artifact.made ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(container.path, artifact.name) : artifact.path;
        packed.set(artifact.path, { ...artifact, path, shipsIn: container.path });
        if (artifact.made)
            await removeFromOutput(artifact.path, settings.outputDirectory);
    }
    return artifacts.map((artifact) => {
        const holds = packed.get(artifact.holds ?? '')?.path;
        return { ...(packed.get(artifact.path) ?? artifact), ...(holds === undefined ? {} : { holds }) };
    });
}
async function removeFromOutput(path, outputDirectory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (folder !== outputDirectory)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(folder).catch(() => undefined);
}


/***/ }),

/***/ 9282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ movePath),
/* harmony export */   x: () => (/* binding */ replaceFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _owned_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3438);



async function movePath(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), { recursive: true });
    const draft = (0,_owned_path_js__WEBPACK_IMPORTED_MODULE_2__/* .ownedPath */ .bD)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to));
    try {
        await renameOrCopy(from, draft);
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(draft)).isDirectory())
            await replaceFolder(draft, to);
        else
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, to);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { recursive: true, force: true }).catch(() => undefined);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(from, { recursive: true, force: true });
}
async function replaceFolder(draft, output) {
    const backup = (0,_owned_path_js__WEBPACK_IMPORTED_MODULE_2__/* .ownedPath */ .bD)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(output));
    const hadOld = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(output, backup).then(() => true, () => false);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, output);
    }
    catch (error) {
        if (hadOld)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(backup, output);
        throw error;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(backup, { recursive: true, force: true });
}
async function renameOrCopy(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
    }
    catch (error) {
        if (error.code !== 'EXDEV')
            throw error;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
    }
}


/***/ })

};
