export const id = 324;
export const ids = [324];
export const modules = {

/***/ 6444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readSignableTree)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _code_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6744);


async function readSignableTree(request) {
    const { tree, problems } = await survey(request.path);
    if (problems.length > 0)
        throw notSignable(problems);
    const identifier = request.identifier ?? tree.bundle.identifier;
    if (identifier !== null)
        return { tree, identifier };
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('app', `${request.path} has no CFBundleIdentifier in its Info.plist.`, {
        code: 'bundle-id-missing',
        remedy: 'Add CFBundleIdentifier to Info.plist, or give bundle-id or identifier.',
    });
}
async function survey(path) {
    try {
        return await (0,_code_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readCodeTree */ .i)(path);
    }
    catch (error) {
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF))
            throw error;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('app', `The bundle cannot be signed: ${error.message}.`, {
            code: 'bundle-not-signable',
            remedy: 'Give an app with an Info.plist, and the program that this names in Contents/MacOS.',
            cause: error,
        });
    }
}
function notSignable(problems) {
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('app', `The bundle cannot be signed: ${first?.message}${more}`, {
        code: 'bundle-not-signable',
        remedy: first?.remedy ?? 'Build the bundle again.',
        lines: problems.map(({ message }) => message),
    });
}


/***/ }),

/***/ 1324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signBundle: () => (/* binding */ signBundle)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _macho_mach_o_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2825);
/* harmony import */ var _macho_universal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9443);
/* harmony import */ var _signature_code_directory_choose_digests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51);
/* harmony import */ var _signature_code_directory_derive_identifier_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6453);
/* harmony import */ var _signature_sign_sign_macho_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6071);
/* harmony import */ var _system_byte_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4461);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1650);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6782);
/* harmony import */ var _check_signable_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6444);
/* harmony import */ var _resource_envelope_code_resources_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3855);
/* harmony import */ var _resource_envelope_nested_code_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2811);













async function signBundle(request) {
    const { tree, identifier } = await (0,_check_signable_js__WEBPACK_IMPORTED_MODULE_10__/* .readSignableTree */ .k)(request);
    const { entitlements, preserve = [], requirements, ...rest } = request;
    const { signer, hardenedRuntime, timestamper, signingTime } = rest;
    const main = { identifier, entitlements, preserve, ...(requirements && { requirements }) };
    return {
        identifier,
        slices: await signTree(tree, { signer, hardenedRuntime, timestamper, signingTime }, main),
    };
}
async function signTree(tree, how, main) {
    const { bundle } = tree;
    const nested = new Map();
    for (const code of tree.loose)
        await signInner(bundle, code, how);
    for (const code of tree.nested)
        nested.set(code.path, await signInner(bundle, code, how));
    for (const version of tree.otherVersions)
        await signTree(version, how, innerMain(version));
    const { executable } = bundle;
    const hashTypes = await (0,_system_byte_source_js__WEBPACK_IMPORTED_MODULE_7__/* .withFile */ .D4)(executable, (source) => (0,_signature_code_directory_choose_digests_js__WEBPACK_IMPORTED_MODULE_4__/* .hashTypesFor */ .R)((0,_macho_universal_js__WEBPACK_IMPORTED_MODULE_3__/* .readSlices */ .k)(source).map((slice) => (0,_macho_mach_o_js__WEBPACK_IMPORTED_MODULE_2__/* .readMachO */ .hi)(slice.source))));
    const codeResources = await (0,_resource_envelope_code_resources_js__WEBPACK_IMPORTED_MODULE_11__/* .buildCodeResources */ .FN)({ bundle, hashTypes, nested });
    await removeTicket(bundle);
    await writeSeal(bundle, codeResources);
    return (0,_signature_sign_sign_macho_js__WEBPACK_IMPORTED_MODULE_6__/* .signMachO */ .I)({
        input: executable,
        output: executable,
        ...how,
        ...main,
        bundle: { infoPlist: bundle.infoPlist, codeResources },
    });
}
async function signInner({ base }, { path, tree }, how) {
    if (tree !== null) {
        await signTree(tree, how, innerMain(tree));
        return (0,_resource_envelope_nested_code_js__WEBPACK_IMPORTED_MODULE_12__/* .describeNestedCode */ .g)(tree.bundle.executable);
    }
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path);
    const identifier = await (0,_signature_code_directory_derive_identifier_js__WEBPACK_IMPORTED_MODULE_5__/* .deriveIdentifier */ .X)(file, { adhoc: how.signer === 'adhoc' });
    await (0,_signature_sign_sign_macho_js__WEBPACK_IMPORTED_MODULE_6__/* .signMachO */ .I)({ input: file, output: file, ...how, ...keptEntitlements, identifier });
    return (0,_resource_envelope_nested_code_js__WEBPACK_IMPORTED_MODULE_12__/* .describeNestedCode */ .g)(file);
}
const keptEntitlements = { entitlements: null, preserve: ['entitlements'] };
function innerMain({ bundle }) {
    return { identifier: bundle.identifier ?? (0,_signature_code_directory_derive_identifier_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalIdentifier */ .w)(bundle.path), ...keptEntitlements };
}
async function removeTicket({ base }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, _bundle_js__WEBPACK_IMPORTED_MODULE_9__/* .codeResourcesName */ ._$);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
    if (found?.isFile())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
}
async function writeSeal(bundle, codeResources) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundle.base, _bundle_js__WEBPACK_IMPORTED_MODULE_9__/* .signatureFolder */ .zX), { recursive: true });
    await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_8__/* .replaceFile */ .fR)((0,_bundle_js__WEBPACK_IMPORTED_MODULE_9__/* .codeResourcesPath */ .Ui)(bundle), (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, codeResources));
}


/***/ })

};
