export const id = 5016;
export const ids = [5016];
export const modules = {

/***/ 5016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listDiskImage: () => (/* binding */ listDiskImage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/* harmony import */ var _system_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8114);
/* harmony import */ var _list_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6577);
/* harmony import */ var _unpacking_budget_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8672);
/* harmony import */ var _extract_disk_image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9376);







const systemFolders = ['.fseventsd', '.Trashes', '.Spotlight-V100', '.TemporaryItems'];
function listDiskImage(path) {
    return (0,_system_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .withTemporaryFolder */ .EX)(async (temporary) => {
        const [folder, scratch] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'contents'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'scratch')];
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
        const image = await (0,_extract_disk_image_js__WEBPACK_IMPORTED_MODULE_6__.extractDiskImage)({ path, folder, scratch, budgets: _unpacking_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .ownArchiveBudgets */ .fM });
        if (!image.opened)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`the disk image cannot be opened: ${image.reason}`);
        const links = image.entries.flatMap(({ path: name, target }) => target === undefined ? [] : [[name, { kind: 'link', target }]]);
        const entries = [...(await (0,_list_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .listFolder */ .b)(folder)), ...links];
        const own = entries.filter(([name]) => !systemFolders.includes(name.split('/')[0] ?? ''));
        return new Map(own.map(([name, entry]) => [name.normalize('NFC'), entry]));
    });
}


/***/ }),

/***/ 6577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_files_digest_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3564);



const permissions = 0o777;
async function listFolder(folder) {
    const record = new Map();
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true, recursive: true })) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name);
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        if (entry.isSymbolicLink())
            record.set(name, { kind: 'link', target: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path) });
        else if (entry.isFile()) {
            const mode = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).mode & permissions;
            record.set(name, { kind: 'file', sha256: await (0,_system_files_digest_file_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OfFile */ .V)(path), mode });
        }
    }
    return record;
}


/***/ })

};
