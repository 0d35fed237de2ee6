export const id = 2829;
export const ids = [2829,159];
export const modules = {

/***/ 3199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ completeInfoPlist),
/* harmony export */   Mh: () => (/* binding */ readAppInfo),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   UP: () => (/* binding */ bundleIdMissingRemedy),
/* harmony export */   ni: () => (/* binding */ versionNumbers)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _property_list_read_property_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(159);
/* harmony import */ var _property_list_write_property_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4870);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _system_files_file_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(102);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6782);







const bundleIdMissingRemedy = 'Add CFBundleIdentifier to Info.plist, e.g. com.example.hello, or set bundle-id; for a finished app, set identifier.';
async function readAppInfo(request) {
    const { folder, bundleId } = request;
    const isFinished = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder).endsWith('.app') && (await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .isBundle */ .bn)(folder));
    const infoPlist = await readInfoPlist(folder, isFinished);
    const info = parseInfo(infoPlist, folder);
    const identifier = text(info.CFBundleIdentifier) ?? bundleId;
    if (identifier === null) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('app', `The Info.plist in ${folder} has no CFBundleIdentifier.`, {
            code: 'bundle-id-missing',
            remedy: bundleIdMissingRemedy,
        });
    }
    checkIdentifier(identifier);
    checkExecutable(text(info.CFBundleExecutable));
    const ownName = isFinished ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder, '.app') : text(info.CFBundleName);
    return { isFinished, name: checkedName(request.name ?? ownName), identifier, infoPlist, info };
}
async function readInfoPlist(folder, isFinished) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, isFinished ? 'Contents' : '', 'Info.plist'));
    }
    catch (cause) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('app', `app: there is no Info.plist in ${folder}.`, {
            code: 'app-info-invalid',
            remedy: 'Set app to a folder with an Info.plist, or to a finished .app.',
            cause,
        });
    }
}
function parseInfo(infoPlist, folder) {
    try {
        return (0,_property_list_read_property_list_js__WEBPACK_IMPORTED_MODULE_2__.readPropertyList)(infoPlist, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'Info.plist'));
    }
    catch (error) {
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF))
            throw error;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('app', `app: ${error.message}.`, {
            code: 'app-info-invalid',
            remedy: 'Check it with: plutil -lint Info.plist',
            cause: error,
        });
    }
}
function checkIdentifier(identifier) {
    if (/^[A-Za-z0-9.-]{1,255}$/.test(identifier))
        return;
    const isPlaceholder = identifier.includes('$(');
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('bundle-id', `'${identifier}' cannot be a CFBundleIdentifier.`, {
        code: 'bundle-id-invalid',
        remedy: isPlaceholder
            ? 'Only Xcode replaces such a placeholder. Write the identifier itself, e.g. com.example.hello.'
            : 'Use letters, digits, hyphens and periods only, e.g. com.example.hello.',
    });
}
function checkExecutable(executable) {
    if (executable === null || ((0,_system_files_file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isFileName */ .oV)(executable) && !executable.includes('$(')))
        return;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('app', `'${executable}' in Info.plist cannot be the name of the app's program.`, {
        code: 'app-info-invalid',
        remedy: 'Make CFBundleExecutable a plain file name, or leave it out to use the name of the built program.',
    });
}
function checkedName(name) {
    const bare = name?.replace(/\.app$/, '') ?? null;
    if (bare === null || ((0,_system_files_file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isFileName */ .oV)(bare) && bare.length <= 250 && !bare.startsWith('.')))
        return bare;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('app-name', `'${name}' cannot be the name of an app.`, {
        code: 'app-folder-invalid',
        remedy: 'Use a plain file name, without slashes and without a leading dot.',
    });
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
function completeInfoPlist({ infoPlist, info, identifier }, build) {
    const wanted = {
        CFBundleExecutable: build.executable,
        CFBundleIdentifier: identifier,
        CFBundleInfoDictionaryVersion: '6.0',
        CFBundleName: build.name,
        CFBundlePackageType: 'APPL',
    };
    const missing = Object.entries(wanted).filter(([key]) => info[key] === undefined || info[key] === '');
    const replaced = Object.entries(versionKeys(build)).filter(([key, value]) => info[key] !== value);
    if (missing.length + replaced.length === 0)
        return infoPlist;
    return (0,_property_list_write_property_list_js__WEBPACK_IMPORTED_MODULE_6__/* .writePropertyList */ .z)({ ...writable(info), ...Object.fromEntries([...missing, ...replaced]) });
}
function versionNumbers(version) {
    return /\d+(\.\d+){0,2}/.exec(version ?? '')?.[0] ?? null;
}
function versionKeys(build) {
    const numbers = versionNumbers(build.version) ?? undefined;
    const bundleVersion = build.buildNumber ?? numbers;
    return {
        ...(numbers === undefined ? {} : { CFBundleShortVersionString: numbers }),
        ...(bundleVersion === undefined ? {} : { CFBundleVersion: bundleVersion }),
    };
}
function writable(info) {
    return info;
}


/***/ }),

/***/ 5034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ nestedEntitlements)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _macho_mach_o_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2825);
/* harmony import */ var _macho_universal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9443);
/* harmony import */ var _system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5101);




async function nestedEntitlements(choose, { root, path, executable }) {
    const chosen = choose?.((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path));
    if (chosen === undefined)
        return undefined;
    const isProgram = await (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_3__/* .withFile */ .D4)(executable, (file) => (0,_macho_universal_js__WEBPACK_IMPORTED_MODULE_2__/* .readSlices */ .k)(file).some(({ source }) => (0,_macho_mach_o_js__WEBPACK_IMPORTED_MODULE_1__/* .readMachO */ .hi)(source).fileType === 'execute'));
    return isProgram ? chosen : undefined;
}


/***/ }),

/***/ 6351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readSignableTree)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _app_info_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3199);
/* harmony import */ var _read_code_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3355);



async function readSignableTree(request) {
    const { tree, problems } = await readTree(request.path);
    if (problems.length > 0)
        throw notSignable(problems);
    const identifier = request.identifier ?? tree.bundle.identifier;
    if (identifier !== null)
        return { tree, identifier };
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('app', `${request.path} has no CFBundleIdentifier in its Info.plist.`, {
        code: 'bundle-id-missing',
        remedy: _app_info_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleIdMissingRemedy */ .UP,
    });
}
async function readTree(path) {
    try {
        return await (0,_read_code_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readCodeTree */ .i)(path);
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

/***/ 7849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _signature_code_directory_hash_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4102);




const chunkSize = 1 << 18;
async function hashFile(path, hashTypes) {
    const hashers = hashTypes.map((type) => ({ type, hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)((0,_signature_code_directory_hash_types_js__WEBPACK_IMPORTED_MODULE_3__/* .algorithmOf */ .Hy)(type)) }));
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: chunkSize }), async (chunks) => {
        for await (const chunk of chunks)
            for (const { hash } of hashers)
                hash.update(chunk);
    });
    return new Map(hashers.map(({ type, hash }) => [type, hash.digest()]));
}


/***/ }),

/***/ 2811:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ describeNestedCode)
/* harmony export */ });
/* harmony import */ var _macho_mach_o_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2825);
/* harmony import */ var _macho_universal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9443);
/* harmony import */ var _signature_code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7365);
/* harmony import */ var _signature_embedded_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6829);
/* harmony import */ var _signature_requirement_read_designated_requirement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(457);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6578);
/* harmony import */ var _system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5101);







function describeNestedCode(path) {
    return (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_6__/* .withFile */ .D4)(path, (source) => {
        const signatures = (0,_macho_universal_js__WEBPACK_IMPORTED_MODULE_1__/* .readSlices */ .k)(source).map((slice) => ({
            arch: slice.arch,
            signature: signatureOf(slice, path),
        }));
        const native = signatures.find(({ arch }) => arch.startsWith('arm64')) ?? signatures[0];
        if (!native)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .FormatError */ .IF(`${path} has no slices`);
        const { signature } = native;
        const explicit = signature.requirements && (0,_signature_requirement_read_designated_requirement_js__WEBPACK_IMPORTED_MODULE_4__.formatDesignatedRequirement)(signature.requirements);
        return {
            cdHash: Buffer.from((0,_signature_code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .cdHash */ .Kf)((0,_signature_embedded_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .bestCodeDirectory */ .Fm)(signature)), 'hex'),
            requirement: explicit ?? implicitRequirement(signatures.map((each) => each.signature)),
        };
    });
}
function signatureOf({ source }, path) {
    const signature = (0,_signature_embedded_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .readEmbeddedSignature */ .x7)(source, (0,_macho_mach_o_js__WEBPACK_IMPORTED_MODULE_0__/* .readMachO */ .hi)(source));
    if (signature === null)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .FormatError */ .IF(`${path} is not signed`);
    return signature;
}
function implicitRequirement(signatures) {
    const hashes = signatures.flatMap(({ codeDirectories }) => codeDirectories.map(_signature_code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .cdHash */ .Kf));
    return hashes.map((hash) => `cdhash H"${hash}"`).join(' or ');
}


/***/ }),

/***/ 2829:
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
// EXTERNAL MODULE: ./src/signature/sign/sign-macho.ts + 3 modules
var sign_macho = __webpack_require__(558);
// EXTERNAL MODULE: ./src/system/files/byte-source.ts
var byte_source = __webpack_require__(5101);
// EXTERNAL MODULE: ./src/bundle/bundle.ts
var bundle_bundle = __webpack_require__(6782);
// EXTERNAL MODULE: ./src/bundle/nested-entitlements.ts
var nested_entitlements = __webpack_require__(5034);
// EXTERNAL MODULE: ./src/bundle/read-signable-tree.ts
var read_signable_tree = __webpack_require__(6351);
// EXTERNAL MODULE: ./src/bundle/resource-envelope/nested-code.ts
var nested_code = __webpack_require__(2811);
// EXTERNAL MODULE: ./src/signature/code-directory/hash-types.ts
var hash_types = __webpack_require__(4102);
// EXTERNAL MODULE: ./src/system/files/files.ts
var files = __webpack_require__(8114);
// EXTERNAL MODULE: ./src/system/parallel.ts
var parallel = __webpack_require__(5506);
// EXTERNAL MODULE: ./src/property-list/write-property-list.ts
var write_property_list = __webpack_require__(4870);
;// CONCATENATED MODULE: ./src/bundle/resource-envelope/code-resources.ts


function encodeCodeResources({ files, files2, rules, rules2 }) {
    return (0,write_property_list/* writePropertyList */.z)({
        files: Object.fromEntries([...files].map(([path, entry]) => [path, writableFile(entry)])),
        files2: Object.fromEntries([...files2].map(([path, entry]) => [path, writableEntry(entry)])),
        rules: writableRules(rules),
        rules2: writableRules(rules2),
    });
}
function writableFile({ hashes, optional }) {
    const hash = hashes.get(hash_types/* sha1Type */.ob) ?? Buffer.alloc(0);
    return optional ? { hash, optional: true } : hash;
}
function writableEntry(entry) {
    return { ...writableContent(entry), ...(entry.optional ? { optional: true } : {}) };
}
function writableContent(entry) {
    switch (entry.kind) {
        case 'nested':
            return { requirement: entry.requirement, ...(entry.cdHash ? { cdhash: entry.cdHash } : {}) };
        case 'link':
            return { symlink: entry.target };
        case 'file':
            return Object.fromEntries([...entry.hashes].map(([type, digest]) => [hashKey(type), digest]));
    }
}
function hashKey(hashType) {
    return hashType === hash_types/* sha1Type */.ob ? 'hash' : `hash${hashType}`;
}
function writableRules(rules) {
    return Object.fromEntries(Object.entries(rules).map(([pattern, value]) => {
        if (typeof value === 'boolean')
            return [pattern, value];
        const { weight, ...flags } = value;
        return [pattern, weight === undefined ? flags : { ...flags, weight: new write_property_list/* Real */.L(weight) }];
    }));
}

// EXTERNAL MODULE: ./src/bundle/resource-envelope/hash-file.ts
var hash_file = __webpack_require__(7849);
// EXTERNAL MODULE: ./src/bundle/resource-envelope/list-resources.ts
var list_resources = __webpack_require__(6350);
// EXTERNAL MODULE: ./src/bundle/resource-envelope/resource-rules.ts
var resource_rules = __webpack_require__(6148);
;// CONCATENATED MODULE: ./src/bundle/resource-envelope/write-code-resources.ts










const parallelism = 4;
async function writeCodeResources(request) {
    const { bundle } = request;
    const bytes = await buildCodeResources(request);
    await (0,promises_.mkdir)((0,external_node_path_.join)(bundle.base, bundle_bundle/* signatureFolder */.zX), { recursive: true });
    await (0,files/* replaceFile */.fR)((0,bundle_bundle/* codeResourcesPath */.Ui)(bundle), (path) => (0,promises_.writeFile)(path, bytes));
    return bytes;
}
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
    return encodeCodeResources({
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

;// CONCATENATED MODULE: ./src/bundle/sign-bundle.ts













async function signBundle(request) {
    const { tree, identifier } = await (0,read_signable_tree/* readSignableTree */.k)(request);
    const { entitlements, preserve = [], requirements, forNested, path: root, ...rest } = request;
    const { signer, hardenedRuntime, timestamper, signingTime, pageSize } = rest;
    const options = { signer, hardenedRuntime, timestamper, signingTime, ...(pageSize && { pageSize }) };
    const main = { identifier, entitlements, preserve, ...(requirements && { requirements }) };
    const choose = async (code) => {
        const chosen = await (0,nested_entitlements/* nestedEntitlements */.G)(forNested, { root, ...code });
        return chosen === undefined ? keptEntitlements : { entitlements: chosen, preserve: [] };
    };
    return { identifier, slices: await signTree(tree, { options, choose }, main) };
}
const keptEntitlements = { entitlements: null, preserve: ['entitlements'] };
async function signTree(tree, how, main) {
    const { bundle } = tree;
    const nested = new Map();
    for (const code of tree.loose)
        await signInner(bundle, code, how);
    for (const code of tree.nested)
        nested.set(code.path, await signInner(bundle, code, how));
    for (const version of tree.otherVersions)
        await signTree(version, how, await innerMain(version, how));
    const { executable } = bundle;
    const hashTypes = await (0,byte_source/* withFile */.D4)(executable, (source) => (0,choose_hash_types/* chooseHashTypes */.B)((0,universal/* readSlices */.k)(source).map((slice) => (0,mach_o/* readMachO */.hi)(slice.source))));
    await removeTicket(bundle);
    const codeResources = await writeCodeResources({ bundle, hashTypes, nested });
    return (0,sign_macho/* signMachO */.I)({
        input: executable,
        output: executable,
        ...how.options,
        ...main,
        bundle: { infoPlist: bundle.infoPlist, codeResources },
    });
}
async function signInner({ base }, { path, tree }, how) {
    const { options, choose } = how;
    if (tree !== null) {
        await signTree(tree, how, await innerMain(tree, how));
        return (0,nested_code/* describeNestedCode */.g)(tree.bundle.executable);
    }
    const file = (0,external_node_path_.join)(base, path);
    const identifier = await (0,derive_identifier/* deriveIdentifier */.X)(file, { adhoc: options.signer === 'adhoc' });
    const chosen = await choose({ path: file, executable: file });
    await (0,sign_macho/* signMachO */.I)({ input: file, output: file, ...options, ...chosen, identifier });
    return (0,nested_code/* describeNestedCode */.g)(file);
}
async function innerMain({ bundle }, { choose }) {
    const { path, executable } = bundle;
    const identifier = bundle.identifier ?? (0,derive_identifier/* canonicalIdentifier */.w)(path);
    return { identifier, ...(await choose({ path, executable })) };
}
async function removeTicket(bundle) {
    const path = (0,bundle_bundle/* ticketPath */.sq)(bundle);
    const found = await (0,promises_.lstat)(path).catch(() => null);
    if (found?.isFile())
        await (0,promises_.rm)(path);
}


/***/ }),

/***/ 159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPropertyList: () => (/* binding */ readPropertyList)
});

// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
;// CONCATENATED MODULE: ./src/property-list/read-xml-property-list.ts

const deepestNesting = 128;
function readXmlPropertyList(text) {
    const cursor = { text, position: 0 };
    const root = nextTag(cursor);
    if (root.name !== 'plist')
        return readValue(cursor, root, 0);
    if (root.kind !== 'open')
        throw malformed(cursor);
    const value = readValue(cursor, nextTag(cursor), 0);
    expectClose(cursor, 'plist');
    return value;
}
function readValue(cursor, { kind, name }, depth) {
    if (kind === 'close' || depth > deepestNesting)
        throw malformed(cursor);
    const isEmpty = kind === 'empty';
    if (name === 'dict')
        return isEmpty ? {} : readDictionary(cursor, depth + 1);
    if (name === 'array')
        return isEmpty ? [] : readArray(cursor, depth + 1);
    const text = isEmpty ? '' : readText(cursor, name);
    switch (name) {
        case 'string':
            return text;
        case 'true':
        case 'false':
            return name === 'true';
        case 'integer':
            return readNumber(cursor, text, /^[+-]?(\d+|0x[\da-f]+)$/i);
        case 'real':
            return readNumber(cursor, text, /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$|^[+-]?(nan|inf|infinity)$/i);
        case 'date':
            return readDate(cursor, text);
        case 'data':
            return Uint8Array.from(Buffer.from(text, 'base64'));
        default:
            throw malformed(cursor);
    }
}
function readDictionary(cursor, depth) {
    const entries = new Map();
    for (let tag = nextTag(cursor);; tag = nextTag(cursor)) {
        if (tag.kind === 'close' && tag.name === 'dict')
            return Object.fromEntries(entries);
        if (tag.name !== 'key' || tag.kind === 'close')
            throw malformed(cursor);
        const key = tag.kind === 'empty' ? '' : readText(cursor, 'key');
        entries.set(key, readValue(cursor, nextTag(cursor), depth));
    }
}
function readArray(cursor, depth) {
    const items = [];
    for (let tag = nextTag(cursor);; tag = nextTag(cursor)) {
        if (tag.kind === 'close' && tag.name === 'array')
            return items;
        items.push(readValue(cursor, tag, depth));
    }
}
const blanks = /[\s\0]*/y;
const lessThan = 0x3c;
const tagPattern = /^(\/?)([A-Za-z]+)(?:\s[^<]*?)?(\/?)$/;
function nextTag(cursor) {
    const { text } = cursor;
    skipBlanks(cursor);
    while (text.startsWith('<!', cursor.position) || text.startsWith('<?', cursor.position)) {
        if (text.startsWith('<!--', cursor.position))
            skipPast(cursor, '-->');
        else if (text.startsWith('<?', cursor.position))
            skipPast(cursor, '?>');
        else if (text.startsWith('<!DOCTYPE', cursor.position))
            skipDocumentType(cursor);
        else
            throw malformed(cursor);
        skipBlanks(cursor);
    }
    const end = text.indexOf('>', cursor.position);
    const match = text.charCodeAt(cursor.position) === lessThan && tagPattern.exec(text.slice(cursor.position + 1, end));
    if (end === -1 || !match)
        throw malformed(cursor);
    cursor.position = end + 1;
    return { kind: match[1] ? 'close' : match[3] ? 'empty' : 'open', name: match[2] ?? '' };
}
function skipBlanks(cursor) {
    if (cursor.text.charCodeAt(cursor.position) === lessThan)
        return;
    blanks.lastIndex = cursor.position;
    blanks.exec(cursor.text);
    cursor.position = blanks.lastIndex;
}
function skipPast(cursor, end) {
    const found = cursor.text.indexOf(end, cursor.position);
    if (found === -1)
        throw malformed(cursor);
    cursor.position = found + end.length;
}
function skipDocumentType(cursor) {
    const { position } = cursor;
    skipPast(cursor, '>');
    if (!cursor.text.slice(position, cursor.position).includes('['))
        return;
    skipPast(cursor, ']');
    skipPast(cursor, '>');
}
function readText(cursor, name) {
    const { text } = cursor;
    let content = '';
    for (;;) {
        const end = text.indexOf('<', cursor.position);
        if (end === -1)
            throw malformed(cursor);
        content += resolveReferences(cursor, text.slice(cursor.position, end));
        cursor.position = end;
        if (text.startsWith('<![CDATA[', end)) {
            skipPast(cursor, ']]>');
            content += text.slice(end + '<![CDATA['.length, cursor.position - ']]>'.length);
        }
        else if (text.startsWith('<!--', end))
            skipPast(cursor, '-->');
        else
            break;
    }
    expectClose(cursor, name);
    return content;
}
const longestReference = 9;
const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function resolveReferences(cursor, raw) {
    let from = 0;
    let resolved = '';
    for (let at = raw.indexOf('&'); at !== -1; at = raw.indexOf('&', from)) {
        const end = raw.indexOf(';', at);
        if (end === -1 || end - at > longestReference)
            throw malformed(cursor);
        resolved += raw.slice(from, at) + characterOf(cursor, raw.slice(at + 1, end));
        from = end + 1;
    }
    return from === 0 ? raw : resolved + raw.slice(from);
}
function characterOf(cursor, name) {
    if (Object.hasOwn(named, name))
        return named[name] ?? '';
    const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
    const code = hex === undefined ? Number(decimal ?? 0) : Number.parseInt(hex, 16);
    if (code === 0 || code > 0x10ffff)
        throw malformed(cursor);
    return String.fromCodePoint(code);
}
function readNumber(cursor, text, pattern) {
    const trimmed = text.trim();
    if (!pattern.test(trimmed))
        throw malformed(cursor);
    if (/inf/i.test(trimmed))
        return trimmed.startsWith('-') ? -Infinity : Infinity;
    const [, sign, digits] = /^([+-]?)(.*)$/.exec(trimmed) ?? [];
    return (sign === '-' ? -1 : 1) * Number(digits);
}
function readDate(cursor, text) {
    const date = new Date(text.trim());
    if (Number.isNaN(date.getTime()))
        throw malformed(cursor);
    return date;
}
function expectClose(cursor, name) {
    const closing = `</${name}>`;
    if (cursor.text.startsWith(closing, cursor.position)) {
        cursor.position += closing.length;
        return;
    }
    const tag = nextTag(cursor);
    if (tag.kind !== 'close' || tag.name !== name)
        throw malformed(cursor);
}
function malformed({ position }) {
    return new errors/* FormatError */.IF('the XML is not a property list', position);
}

;// CONCATENATED MODULE: ./src/property-list/read-binary-property-list.ts


const headerSize = 8;
const trailerSize = 32;
const epoch = 978_307_200;
const maxValues = 2_000_000;
const maxCharacters = 64 << 20;
function readBinaryPropertyList(bytes) {
    const trailer = bytes.length - trailerSize;
    if (trailer < headerSize)
        throw read_binary_property_list_malformed(0);
    const reader = {
        bytes,
        offsetSize: bytes.readUInt8(trailer + 6),
        referenceSize: bytes.readUInt8(trailer + 7),
        count: readUnsigned(bytes, trailer + 8, 8),
        table: readUnsigned(bytes, trailer + 24, 8),
        known: new Map(),
    };
    const { offsetSize, referenceSize, count, table } = reader;
    const areSizesValid = [offsetSize, referenceSize].every((size) => size >= 1 && size <= 8);
    if (!areSizesValid || table + count * offsetSize > trailer)
        throw read_binary_property_list_malformed(trailer);
    return readObject(reader, readUnsigned(bytes, trailer + 16, 8), 0).value;
}
function readObject(reader, number, depth) {
    const known = reader.known.get(number);
    if (known === null || depth > deepestNesting || number >= reader.count)
        throw read_binary_property_list_malformed(0);
    if (known !== undefined)
        return known;
    reader.known.set(number, null);
    const offset = readUnsigned(reader.bytes, reader.table + number * reader.offsetSize, reader.offsetSize);
    if (offset < headerSize || offset >= reader.table)
        throw read_binary_property_list_malformed(offset);
    const result = readAt(reader, offset, depth);
    if (result.values > maxValues || result.characters > maxCharacters) {
        throw new errors/* FormatError */.IF('the property list has too many values', offset);
    }
    reader.known.set(number, result);
    return result;
}
function readAt(reader, offset, depth) {
    const marker = reader.bytes.readUInt8(offset);
    const type = marker >> 4;
    if (type === 0xa || type === 0xd)
        return readContainer(reader, { offset, isArray: type === 0xa }, depth);
    const value = readScalar(reader, marker, offset);
    const characters = typeof value === 'string' || value instanceof Uint8Array ? value.length : 0;
    return { value, values: 1, characters };
}
function readScalar(reader, marker, offset) {
    const { bytes } = reader;
    const start = offset + 1;
    const power = 2 ** (marker & 0x0f);
    switch (marker >> 4) {
        case 0x0:
            if (marker !== 0x08 && marker !== 0x09)
                throw read_binary_property_list_malformed(offset);
            return marker === 0x09;
        case 0x1:
            return readInteger(reader, start, power);
        case 0x2:
            checkRange(reader, start, power);
            if (power === 4)
                return bytes.readFloatBE(start);
            if (power === 8)
                return bytes.readDoubleBE(start);
            throw read_binary_property_list_malformed(offset);
        case 0x3:
            checkRange(reader, start, 8);
            return new Date((bytes.readDoubleBE(start) + epoch) * 1000);
        case 0x4: {
            const range = readSize(reader, offset, 1);
            return Uint8Array.from(bytes.subarray(range.start, range.end));
        }
        case 0x5: {
            const range = readSize(reader, offset, 1);
            return bytes.toString('latin1', range.start, range.end);
        }
        case 0x6: {
            const range = readSize(reader, offset, 2);
            return Buffer.from(bytes.subarray(range.start, range.end)).swap16().toString('utf16le');
        }
        default:
            throw read_binary_property_list_malformed(offset);
    }
}
function readInteger(reader, start, size) {
    checkRange(reader, start, size);
    if (size === 8)
        return Number(reader.bytes.readBigInt64BE(start));
    if (size === 16)
        return Number(reader.bytes.readBigUInt64BE(start + 8));
    if (size > 8)
        throw read_binary_property_list_malformed(start);
    return readUnsigned(reader.bytes, start, size);
}
function readContainer(reader, { offset, isArray }, depth) {
    const { bytes, referenceSize } = reader;
    const { start, count } = readSize(reader, offset, isArray ? referenceSize : 2 * referenceSize);
    const sum = { values: 1, characters: 0 };
    const at = (index) => {
        const number = readUnsigned(bytes, start + index * referenceSize, referenceSize);
        const child = readObject(reader, number, depth + 1);
        sum.values += child.values;
        sum.characters += child.characters;
        return child.value;
    };
    if (isArray)
        return { value: Array.from({ length: count }, (_, index) => at(index)), ...sum };
    const entries = new Map();
    for (let index = 0; index < count; index += 1) {
        const key = at(index);
        if (typeof key !== 'string')
            throw read_binary_property_list_malformed(offset);
        entries.set(key, at(count + index));
    }
    return { value: Object.fromEntries(entries), ...sum };
}
function readSize(reader, offset, unit) {
    const { bytes } = reader;
    const short = bytes.readUInt8(offset) & 0x0f;
    let start = offset + 1;
    let count = short;
    if (short === 0x0f) {
        checkRange(reader, start, 1);
        const marker = bytes.readUInt8(start);
        const size = 2 ** (marker & 0x0f);
        if (marker >> 4 !== 0x1 || size > 8)
            throw read_binary_property_list_malformed(start);
        checkRange(reader, start + 1, size);
        count = readUnsigned(bytes, start + 1, size);
        start += 1 + size;
    }
    checkRange(reader, start, count * unit);
    return { start, end: start + count * unit, count };
}
function checkRange({ table }, start, size) {
    if (start + size > table)
        throw read_binary_property_list_malformed(start);
}
function readUnsigned(bytes, offset, size) {
    return size <= 6
        ? bytes.readUIntBE(offset, size)
        : Number(BigInt(`0x${bytes.toString('hex', offset, offset + size)}`));
}
function read_binary_property_list_malformed(offset) {
    return new errors/* FormatError */.IF('the binary property list is malformed', offset);
}

;// CONCATENATED MODULE: ./src/property-list/read-property-list.ts



function readPropertyList(bytes, what) {
    const values = readAny(bytes, what);
    if (!isDictionary(values))
        throw new errors/* FormatError */.IF(`${what} does not contain a dictionary`);
    return values;
}
function readAny(bytes, what) {
    try {
        if (bytes.subarray(0, 6).toString('latin1') === 'bplist')
            return readBinaryPropertyList(bytes);
        return readXmlPropertyList(bytes.toString('utf8').replace(/^\ufeff/, ''));
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        throw new errors/* FormatError */.IF(`${what} is not a property list`, error.offset);
    }
}
function isDictionary(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    return !Array.isArray(value) && !(value instanceof Uint8Array) && !(value instanceof Date);
}


/***/ }),

/***/ 4870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Real),
/* harmony export */   z: () => (/* binding */ writePropertyList)
/* harmony export */ });
class Real {
    value;
    constructor(value) {
        this.value = value;
    }
}
const head = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
];
const lineLength = 76;
const tabWidth = 8;
const mostTabs = 8;
function writePropertyList(value) {
    return Buffer.from([...head, ...linesOf(value, ''), '</plist>', ''].join('\n'));
}
function linesOf(value, indent) {
    if (typeof value === 'string')
        return [`${indent}<string>${escaped(value)}</string>`];
    if (typeof value === 'boolean')
        return [`${indent}<${value}/>`];
    if (typeof value === 'number')
        return [`${indent}${numberElement(value)}`];
    if (value instanceof Real)
        return [`${indent}<real>${value.value}</real>`];
    if (value instanceof Date)
        return [`${indent}<date>${value.toISOString().replace(/\.\d+/, '')}</date>`];
    if (value instanceof Uint8Array)
        return dataLines(value, indent);
    if (isList(value)) {
        return container('array', value.flatMap((item) => linesOf(item, `${indent}\t`)), indent);
    }
    return container('dict', dictionaryLines(value, `${indent}\t`), indent);
}
function isList(value) {
    return Array.isArray(value);
}
function numberElement(value) {
    return Number.isInteger(value) ? `<integer>${value}</integer>` : `<real>${value}</real>`;
}
function container(tag, lines, indent) {
    if (lines.length === 0)
        return [`${indent}<${tag}/>`];
    return [`${indent}<${tag}>`, ...lines, `${indent}</${tag}>`];
}
function dictionaryLines(values, indent) {
    return Object.entries(values)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([key, value]) => [`${indent}<key>${escaped(key)}</key>`, ...linesOf(value, indent)]);
}
function dataLines(bytes, indent) {
    const width = lineLength - tabWidth * Math.min(indent.length, mostTabs);
    const base64 = Buffer.from(bytes).toString('base64');
    const lines = base64.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
    return [`${indent}<data>`, ...lines.map((line) => indent + line), `${indent}</data>`];
}
function escaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}


/***/ }),

/***/ 457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatDesignatedRequirement: () => (/* binding */ formatDesignatedRequirement),
/* harmony export */   m: () => (/* binding */ readDesignatedRequirement)
/* harmony export */ });
/* harmony import */ var _format_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1505);
/* harmony import */ var _requirement_blob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5353);
/* harmony import */ var _requirement_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4044);



function readDesignatedRequirement(set) {
    const blob = (0,_requirement_set_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeRequirementSet */ .qD)(set).get(_requirement_set_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementType */ .qq.designated);
    return blob ? (0,_requirement_blob_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeRequirement */ .Sd)(blob) : null;
}
function formatDesignatedRequirement(set) {
    const expression = readDesignatedRequirement(set);
    return expression && (0,_format_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRequirement */ .z)(expression);
}


/***/ }),

/***/ 102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Fd: () => (/* binding */ hasControlCharacter),
/* harmony export */   oV: () => (/* binding */ isFileName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

const controlCharacters = /[\p{Cc}\u2028\u2029]/u;
function hasControlCharacter(text) {
    return controlCharacters.test(text);
}
function isFileName(text) {
    return text !== '' && text !== '.' && text !== '..' && !/[/\\]/.test(text) && !hasControlCharacter(text);
}
function isInside(path, folder) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return inside !== '..' && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside);
}


/***/ }),

/***/ 5506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ mapBounded)
/* harmony export */ });
async function mapBounded(items, limit, work) {
    const results = [];
    const failures = [];
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue) {
            try {
                results[index] = await work(item);
            }
            catch (error) {
                failures.push(error);
            }
            if (failures.length > 0)
                return;
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, worker));
    if (failures.length > 0)
        throw failures[0];
    return results;
}


/***/ })

};
