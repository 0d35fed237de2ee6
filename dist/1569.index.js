export const id = 1569;
export const ids = [1569];
export const modules = {

/***/ 6782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ readBundle),
/* harmony export */   Ui: () => (/* binding */ codeResourcesPath),
/* harmony export */   _$: () => (/* binding */ codeResourcesName),
/* harmony export */   bn: () => (/* binding */ isBundle),
/* harmony export */   my: () => (/* binding */ pathInBase),
/* harmony export */   sq: () => (/* binding */ ticketPath),
/* harmony export */   zX: () => (/* binding */ signatureFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _property_list_read_property_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(159);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _framework_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3292);





const signatureFolder = '_CodeSignature';
const codeResourcesName = 'CodeResources';
function codeResourcesPath({ base }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, signatureFolder, codeResourcesName);
}
function ticketPath({ base }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, codeResourcesName);
}
function pathInBase({ base }, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, path).replaceAll('\\', '/');
}
async function isBundle(path) {
    return (await findLayout(path)) !== null;
}
async function readBundle(path) {
    if (await (0,_framework_links_js__WEBPACK_IMPORTED_MODULE_4__/* .hasLostLinks */ .Q)(path)) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`${path} has lost its links: Versions/Current is not a link to a version`);
    }
    const found = await findLayout(path);
    if (found === null)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`${path} is not a bundle: it has no Info.plist`);
    const { layout, base, infoPlistPath } = found;
    const infoPlist = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(infoPlistPath);
    const info = (0,_property_list_read_property_list_js__WEBPACK_IMPORTED_MODULE_2__.readPropertyList)(infoPlist, infoPlistPath);
    const { CFBundleIdentifier: identifier } = info;
    return {
        path,
        layout,
        base,
        infoPlistPath,
        infoPlist,
        info,
        identifier: typeof identifier === 'string' && identifier !== '' ? identifier : null,
        executable: await findExecutable(found, info, path),
        resourcePrefix: layout === 'flat' ? '' : 'Resources/',
        otherVersions: layout === 'versions' ? await otherVersions(path, base) : [],
    };
}
async function findLayout(path) {
    if (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'Contents')))
        return layoutAt('contents', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'Contents'), '');
    const current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'Versions', 'Current');
    if (await isFolder(current))
        return layoutAt('versions', await insideOf(path, current), 'Resources');
    return (await layoutAt('version', path, 'Resources')) ?? (await layoutAt('flat', path, ''));
}
async function layoutAt(layout, base, infoFolder) {
    const infoPlistPath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, infoFolder, 'Info.plist');
    return (await isPlainFile(infoPlistPath)) ? { layout, base, infoPlistPath } : null;
}
async function insideOf(path, link) {
    const [root, target] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(link)]);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, target);
    if (inside.startsWith('..') || !inside.startsWith(`Versions${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`${link} leads out of its framework`);
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, inside);
}
async function findExecutable({ layout, base }, info, path) {
    const { CFBundleExecutable: named } = info;
    const name = typeof named === 'string' && named !== '' ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path));
    if (name.includes('/'))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`CFBundleExecutable of ${path} is a path, not a name`);
    const executable = layout === 'contents' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, 'MacOS', name) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, name);
    return (await isPlainFile(executable)) ? executable : null;
}
async function otherVersions(path, base) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'Versions');
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    return entries
        .filter((entry) => entry.isDirectory() && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name) !== base)
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name))
        .sort();
}
async function isFolder(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory();
    }
    catch {
        return false;
    }
}
async function isPlainFile(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 3292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ hasLostLinks),
/* harmony export */   S: () => (/* binding */ programWithoutLinks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


async function hasLostLinks(path) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path).toLowerCase() !== '.framework')
        return false;
    const versions = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'Versions')).catch(() => null);
    if (!versions?.isDirectory())
        return false;
    const current = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'Versions', 'Current')).catch(() => null);
    return !current?.isSymbolicLink();
}
async function programWithoutLinks(framework) {
    if (!(await hasLostLinks(framework)))
        return null;
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(framework, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(framework));
    for (const version of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(framework, 'Versions'))).sort()) {
        const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(framework, 'Versions', version, name);
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(program).catch(() => null))?.isFile())
            return program;
    }
    return null;
}


/***/ }),

/***/ 1569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isUnchanged: () => (/* binding */ isUnchanged)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6782);
/* harmony import */ var _system_files_digest_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3564);
/* harmony import */ var _system_files_file_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(102);





async function isUnchanged({ path, isApp, sha256 }, outputDirectory) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
    if (found === null)
        return false;
    if (!(0,_system_files_file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(outputDirectory)))
        return false;
    if (isApp)
        return found.isDirectory() && (await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .isBundle */ .bn)(path));
    return found.isFile() && (sha256 === null || sha256 === (await (0,_system_files_digest_file_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256OfFile */ .V)(path)));
}


/***/ })

};
