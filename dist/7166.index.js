export const id = 7166;
export const ids = [7166];
export const modules = {

/***/ 6351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readSignableTree)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _read_code_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3355);


async function readSignableTree(request) {
    const { tree, problems } = await readTree(request.path);
    if (problems.length > 0)
        throw notSignable(problems);
    const identifier = request.identifier ?? tree.bundle.identifier;
    if (identifier !== null)
        return { tree, identifier };
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('app', `${request.path} has no CFBundleIdentifier in its Info.plist.`, {
        code: 'bundle-id-missing',
        remedy: 'Add CFBundleIdentifier to Info.plist, or set bundle-id or identifier.',
    });
}
async function readTree(path) {
    try {
        return await (0,_read_code_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readCodeTree */ .i)(path);
    }
    catch (error) {
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF))
            throw error;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('app', `The bundle cannot be signed: ${error.message}.`, {
            code: 'bundle-not-signable',
            remedy: 'Use an app with an Info.plist, and in Contents/MacOS the program named there as CFBundleExecutable.',
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

/***/ 7166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signBundle: () => (/* binding */ signBundle)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/macho/mach-o.ts
var mach_o = __webpack_require__(2825);
// EXTERNAL MODULE: ./src/macho/universal.ts
var universal = __webpack_require__(9443);
// EXTERNAL MODULE: ./src/signature/code-directory/choose-hash-types.ts
var choose_hash_types = __webpack_require__(52);
// EXTERNAL MODULE: ./src/signature/code-directory/derive-identifier.ts
var derive_identifier = __webpack_require__(6453);
// EXTERNAL MODULE: ./src/signature/sign/sign-macho.ts + 4 modules
var sign_macho = __webpack_require__(9584);
// EXTERNAL MODULE: ./src/system/byte-source.ts
var byte_source = __webpack_require__(4461);
// EXTERNAL MODULE: ./src/system/files.ts
var files = __webpack_require__(1650);
// EXTERNAL MODULE: ./src/bundle/bundle.ts
var bundle_bundle = __webpack_require__(6782);
// EXTERNAL MODULE: ./src/bundle/read-signable-tree.ts
var read_signable_tree = __webpack_require__(6351);
// EXTERNAL MODULE: ./src/signature/code-directory/hash-types.ts
var hash_types = __webpack_require__(4102);
// EXTERNAL MODULE: ./src/system/parallel.ts
var parallel = __webpack_require__(5506);
// EXTERNAL MODULE: ./src/bundle/resource-envelope/code-resources.ts
var code_resources = __webpack_require__(3855);
// EXTERNAL MODULE: ./src/bundle/resource-envelope/hash-file.ts
var hash_file = __webpack_require__(7849);
// EXTERNAL MODULE: ./src/bundle/resource-envelope/list-resources.ts
var list_resources = __webpack_require__(6350);
// EXTERNAL MODULE: ./src/bundle/resource-envelope/resource-rules.ts
var resource_rules = __webpack_require__(6148);
;// CONCATENATED MODULE: ./src/bundle/resource-envelope/build-code-resources.ts








const parallelism = 4;
async function buildCodeResources(request) {
    const { bundle, hashTypes } = request;
    const { version1, version2 } = (0,resource_rules/* rulesOf */.fD)(bundle);
    const files = onlyFiles(await (0,list_resources/* listResources */.U)(bundle.base, version1));
    const resources = await (0,list_resources/* listResources */.U)(bundle.base, version2);
    const allTypes = [...new Set([...hashTypes, hash_types/* sha1Type */.ob])];
    const paths = [...new Set([...files, ...onlyFiles(resources)].map(({ path }) => path))];
    const hashed = await (0,parallel/* mapBounded */.y)(paths, parallelism, (path) => (0,hash_file/* hashFile */.D)((0,external_node_path_.join)(bundle.base, path), allTypes));
    const hashes = new Map(paths.map((path, index) => [path, hashed[index] ?? new Map()]));
    const entries = resources.map(async (item) => [item.path, await entryOf(item, request, hashes.get(item.path))]);
    return (0,code_resources/* writeCodeResources */.g)({
        files: new Map(files.map((item) => [item.path, fileEntry(item, [hash_types/* sha1Type */.ob], hashes.get(item.path))])),
        files2: new Map(await Promise.all(entries)),
        ...(0,resource_rules/* defaultRules */.Z4)(bundle.resourcePrefix),
    });
}
function onlyFiles(resources) {
    return resources.filter(({ kind }) => kind === 'file');
}
async function entryOf(item, { bundle, hashTypes, nested }, hashes) {
    const { path, kind, optional } = item;
    const code = nested.get(path);
    if (code)
        return { kind: 'nested', ...code, optional };
    if (kind === 'link')
        return { kind, target: await (0,promises_.readlink)((0,external_node_path_.join)(bundle.base, path)), optional };
    return fileEntry(item, hashTypes, hashes);
}
function fileEntry({ optional }, hashTypes, hashes) {
    const known = hashTypes.flatMap((type) => {
        const digest = hashes?.get(type);
        return digest ? [[type, digest]] : [];
    });
    return { kind: 'file', hashes: new Map(known), optional };
}

// EXTERNAL MODULE: ./src/bundle/resource-envelope/nested-code.ts
var nested_code = __webpack_require__(2811);
;// CONCATENATED MODULE: ./src/bundle/sign-bundle.ts













async function signBundle(request) {
    const { tree, identifier } = await (0,read_signable_tree/* readSignableTree */.k)(request);
    const { entitlements, preserve = [], requirements, ...rest } = request;
    const { signer, hardenedRuntime, timestamper, signingTime } = rest;
    const main = { identifier, entitlements, preserve, ...(requirements && { requirements }) };
    return {
        identifier,
        slices: await signTree(tree, { signer, hardenedRuntime, timestamper, signingTime }, main),
    };
}
async function signTree(tree, options, main) {
    const { bundle } = tree;
    const nested = new Map();
    for (const code of tree.loose)
        await signInner(bundle, code, options);
    for (const code of tree.nested)
        nested.set(code.path, await signInner(bundle, code, options));
    for (const version of tree.otherVersions)
        await signTree(version, options, innerMain(version));
    const { executable } = bundle;
    const hashTypes = await (0,byte_source/* withFile */.D4)(executable, (source) => (0,choose_hash_types/* chooseHashTypes */.B)((0,universal/* readSlices */.k)(source).map((slice) => (0,mach_o/* readMachO */.hi)(slice.source))));
    const codeResources = await buildCodeResources({ bundle, hashTypes, nested });
    await removeTicket(bundle);
    await saveCodeResources(bundle, codeResources);
    return (0,sign_macho/* signMachO */.I)({
        input: executable,
        output: executable,
        ...options,
        ...main,
        bundle: { infoPlist: bundle.infoPlist, codeResources },
    });
}
async function signInner({ base }, { path, tree }, options) {
    if (tree !== null) {
        await signTree(tree, options, innerMain(tree));
        return (0,nested_code/* describeNestedCode */.g)(tree.bundle.executable);
    }
    const file = (0,external_node_path_.join)(base, path);
    const identifier = await (0,derive_identifier/* deriveIdentifier */.X)(file, { adhoc: options.signer === 'adhoc' });
    await (0,sign_macho/* signMachO */.I)({ input: file, output: file, ...options, ...keptEntitlements, identifier });
    return (0,nested_code/* describeNestedCode */.g)(file);
}
const keptEntitlements = { entitlements: null, preserve: ['entitlements'] };
function innerMain({ bundle }) {
    return { identifier: bundle.identifier ?? (0,derive_identifier/* canonicalIdentifier */.w)(bundle.path), ...keptEntitlements };
}
async function removeTicket(bundle) {
    const path = (0,bundle_bundle/* ticketPath */.sq)(bundle);
    const found = await (0,promises_.lstat)(path).catch(() => null);
    if (found?.isFile())
        await (0,promises_.rm)(path);
}
async function saveCodeResources(bundle, codeResources) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(bundle.base, bundle_bundle/* signatureFolder */.zX), { recursive: true });
    await (0,files/* replaceFile */.fR)((0,bundle_bundle/* codeResourcesPath */.Ui)(bundle), (path) => (0,promises_.writeFile)(path, codeResources));
}


/***/ })

};
