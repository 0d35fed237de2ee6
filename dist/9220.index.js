export const id = 9220;
export const ids = [9220];
export const modules = {

/***/ 9220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUpAfter: () => (/* binding */ cleanUpAfter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _identity_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3996);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3347);
/* harmony import */ var _system_network_endpoints_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(946);
/* harmony import */ var _system_network_http_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5118);
/* harmony import */ var _system_owned_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(958);
/* harmony import */ var _system_process_runner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4020);
/* harmony import */ var _choose_engine_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5697);
/* harmony import */ var _remove_drafts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7174);










async function cleanUpAfter(saved, { temporaryParent, log, secrets, passEnvironment }) {
    const leftovers = parseLeftovers(saved);
    if (leftovers === null)
        return;
    const { temporaryFolder, draftFolders, engine } = leftovers;
    await (0,_remove_drafts_js__WEBPACK_IMPORTED_MODULE_9__/* .removeDrafts */ .t)(draftFolders, log);
    if (!(await isOurs(temporaryFolder, temporaryParent))) {
        log.warning(`Not removed, since go-notarize did not create it: ${temporaryFolder}`);
        return;
    }
    if (engine !== null) {
        const dependencies = {
            endpoints: _system_network_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .appleEndpoints */ .Z,
            trust: (0,_identity_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .trustOf */ .A)(null),
            http: (0,_system_network_http_js__WEBPACK_IMPORTED_MODULE_5__.createHttp)(),
            run: (0,_system_process_runner_js__WEBPACK_IMPORTED_MODULE_7__/* .createRunner */ .ji)(log, secrets, { passEnvironment }),
            clock: _system_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m,
            remember: () => undefined,
            ...{ log, secrets, temporaryFolder },
        };
        await (0,_choose_engine_js__WEBPACK_IMPORTED_MODULE_8__/* .createEngine */ .P)(engine.engine, dependencies).cleanUp(engine.saved);
    }
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(temporaryFolder).catch(() => null);
    if (!found?.isDirectory())
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporaryFolder, { recursive: true, force: true });
    log.info(`Removed ${temporaryFolder}`);
}
async function isOurs(folder, parent) {
    if ((0,_system_owned_path_js__WEBPACK_IMPORTED_MODULE_6__/* .ownerOf */ .bf)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)) === null)
        return false;
    const [actual, expected] = await Promise.all([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), parent].map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path)));
    return actual === expected;
}
function parseLeftovers(saved) {
    const { temporaryFolder, draftFolders: folders, engine } = membersOf(parseOrNull(saved));
    if (typeof temporaryFolder !== 'string')
        return null;
    const draftFolders = Array.isArray(folders) ? folders.filter((path) => typeof path === 'string') : [];
    const { engine: name, saved: session } = membersOf(engine);
    if ((name !== 'apple' && name !== 'portable') || typeof session !== 'string')
        return { temporaryFolder, draftFolders, engine: null };
    return { temporaryFolder, draftFolders, engine: { engine: name, saved: session } };
}
function membersOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
function parseOrNull(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ })

};
