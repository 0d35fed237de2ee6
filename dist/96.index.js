export const id = 96;
export const ids = [96,549];
export const modules = {

/***/ 9149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ bundleIssue)
/* harmony export */ });
const notarizationProblems = 'https://developer.apple.com/documentation/security/resolving-common-notarization-issues';
const signAgain = 'Make every change first, then sign the bundle again, the inside before the outside.';
const remedies = {
    'bundle-malformed': 'Build the bundle again; its Info.plist, or the program that this names, is not as it must be.',
    'unsealed-contents': 'Move it into the bundle (Contents/Resources), or out of it: nothing may stand beside the seal.',
    detritus: 'Remove it, on a Mac with: xattr -cr BUNDLE; dot_clean -m BUNDLE. Make archives with ditto.',
    'link-invalid': 'Let the link lead to a file of the bundle by a relative path, or remove it.',
    'file-type-unsupported': 'Remove it: only files, folders and links can be sealed.',
    'data-among-code': 'Move it to Contents/Resources: this folder is for code, and everything in it must be signed.',
    'resources-not-sealed': 'Sign the bundle as a whole, not the program in it alone.',
    'resources-malformed': signAgain,
    'resource-envelope-obsolete': 'Sign it again: a seal without files2 is from before OS X 10.9.',
    'resource-rules-weak': 'Sign it again without resource rules of its own.',
    'resource-missing': signAgain,
    'resource-added': signAgain,
    'resource-changed': signAgain,
    'nested-code-changed': signAgain,
    'nested-code-replaced': 'Sign the bundle again, so that its seal names the code that is in it.',
};
function bundleIssue(code, path, message, severity = 'error') {
    return {
        severity,
        code,
        path,
        architecture: null,
        message,
        remedy: remedies[code],
        docUrl: notarizationProblems,
    };
}


/***/ }),

/***/ 6782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ readBundle),
/* harmony export */   Ui: () => (/* binding */ codeResourcesPath),
/* harmony export */   _$: () => (/* binding */ codeResourcesName),
/* harmony export */   bn: () => (/* binding */ isBundle),
/* harmony export */   zX: () => (/* binding */ signatureFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/* harmony import */ var _system_property_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(953);




const signatureFolder = '_CodeSignature';
const codeResourcesName = 'CodeResources';
function codeResourcesPath({ base }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, signatureFolder, codeResourcesName);
}
async function isBundle(path) {
    return (await findLayout(path)) !== null;
}
async function readBundle(path) {
    const found = await findLayout(path);
    if (found === null)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${path} has no Info.plist where a bundle has it`);
    const { layout, base, infoPlistPath } = found;
    const infoPlist = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(infoPlistPath);
    const info = (0,_system_property_list_js__WEBPACK_IMPORTED_MODULE_3__/* .readPropertyList */ .e)(infoPlist, infoPlistPath);
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
    if (await isDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'Contents')))
        return placed('contents', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'Contents'), '');
    const current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'Versions', 'Current');
    if (await isDirectory(current))
        return placed('versions', await insideOf(path, current), 'Resources');
    return (await placed('version', path, 'Resources')) ?? (await placed('flat', path, ''));
}
async function placed(layout, base, infoFolder) {
    const infoPlistPath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, infoFolder, 'Info.plist');
    return (await isPlainFile(infoPlistPath)) ? { layout, base, infoPlistPath } : null;
}
async function insideOf(path, link) {
    const [root, target] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(link)]);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, target);
    if (inside.startsWith('..') || !inside.startsWith(`Versions${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${link} leads out of its framework`);
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, inside);
}
async function findExecutable({ layout, base }, info, path) {
    const { CFBundleExecutable: named } = info;
    const name = typeof named === 'string' && named !== '' ? named : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path));
    if (name.includes('/'))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`CFBundleExecutable of ${path} is a path, not a name`);
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
async function isDirectory(path) {
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

/***/ 2230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isCode)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _macho_mach_o_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2825);
/* harmony import */ var _macho_universal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9443);
/* harmony import */ var _system_byte_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4461);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6578);





const dataTypes = new Set(['object', 'core', 'dsym', 'dylib-stub']);
async function looksLikeCode(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile() && (0,_system_byte_source_js__WEBPACK_IMPORTED_MODULE_3__/* .withFile */ .D4)(path, _macho_mach_o_js__WEBPACK_IMPORTED_MODULE_1__/* .isMachO */ .hq);
}
async function isCode(path) {
    if (!(await looksLikeCode(path)))
        return false;
    try {
        return await (0,_system_byte_source_js__WEBPACK_IMPORTED_MODULE_3__/* .withFile */ .D4)(path, (source) => (0,_macho_universal_js__WEBPACK_IMPORTED_MODULE_2__/* .readSlices */ .k)(source).some(({ source: slice }) => !dataTypes.has((0,_macho_mach_o_js__WEBPACK_IMPORTED_MODULE_1__/* .readMachO */ .hi)(slice).fileType)));
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .FormatError */ .IF)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 9879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   FN: () => (/* binding */ buildCodeResources),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   my: () => (/* binding */ pathInBase)
/* harmony export */ });
/* unused harmony export hashKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _signature_hash_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9092);
/* harmony import */ var _system_parallel_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5506);
/* harmony import */ var _property_list_writer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6246);
/* harmony import */ var _resource_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5724);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6287);










function rulesOf(bundle) {
    const { rules, rules2 } = (0,_resource_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultRules */ .Z4)(bundle.resourcePrefix);
    const exclusions = (0,_resource_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .exclusionsFor */ .ZZ)(pathInBase(bundle, bundle.executable));
    return { version1: (0,_resource_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .compileRules */ .nb)(rules, exclusions), version2: (0,_resource_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .compileRules */ .nb)(rules2, exclusions) };
}
function pathInBase({ base }, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(base, path).replaceAll('\\', '/');
}
async function buildCodeResources(request) {
    const { bundle, hashTypes } = request;
    const { rules, rules2 } = (0,_resource_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultRules */ .Z4)(bundle.resourcePrefix);
    const { version1, version2 } = rulesOf(bundle);
    const files = (await (0,_scan_js__WEBPACK_IMPORTED_MODULE_7__/* .scanBase */ .h)(bundle.base, version1)).filter(({ kind }) => kind === 'file');
    const items = await (0,_scan_js__WEBPACK_IMPORTED_MODULE_7__/* .scanBase */ .h)(bundle.base, version2);
    const plain = items.filter(({ kind }) => kind === 'file');
    const allTypes = [...new Set([...hashTypes, _signature_hash_types_js__WEBPACK_IMPORTED_MODULE_5__/* .sha1Type */ .ob])];
    const paths = [...new Set([...files, ...plain].map(({ path }) => path))];
    const hashes = new Map(await (0,_system_parallel_js__WEBPACK_IMPORTED_MODULE_8__/* .mapBounded */ .y)(paths, 4, async (path) => [path, await hashFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(bundle.base, path), allTypes)]));
    const sealItem = (item) => sealOf(item, request, hashes.get(item.path));
    return (0,_property_list_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .writePropertyList */ .z)({
        files: Object.fromEntries(files.map((item) => [item.path, oldSealOf(item, hashes.get(item.path))])),
        files2: Object.fromEntries(await Promise.all(items.map(async (item) => [item.path, await sealItem(item)]))),
        rules: writableRules(rules),
        rules2: writableRules(rules2),
    });
}
async function hashFile(path, hashTypes) {
    const hashers = hashTypes.map((type) => ({ type, hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)((0,_signature_hash_types_js__WEBPACK_IMPORTED_MODULE_5__/* .algorithmOf */ .Hy)(type)) }));
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 18 }), async (chunks) => {
        for await (const chunk of chunks)
            for (const { hash } of hashers)
                hash.update(chunk);
    });
    return new Map(hashers.map(({ type, hash }) => [type, hash.digest()]));
}
function hashKey(hashType) {
    return hashType === _signature_hash_types_js__WEBPACK_IMPORTED_MODULE_5__/* .sha1Type */ .ob ? 'hash' : `hash${hashType}`;
}
async function sealOf(item, { bundle, hashTypes, nested }, hashes) {
    const optional = item.optional ? { optional: true } : {};
    const seal = nested.get(item.path);
    if (seal)
        return { cdhash: seal.cdHash, requirement: seal.requirement, ...optional };
    if (item.kind === 'link')
        return { symlink: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(bundle.base, item.path)), ...optional };
    return { ...hashesFor(hashTypes, hashes), ...optional };
}
function hashesFor(hashTypes, hashes) {
    const known = hashTypes.flatMap((type) => {
        const digest = hashes?.get(type);
        return digest ? [[hashKey(type), digest]] : [];
    });
    return Object.fromEntries(known);
}
function oldSealOf({ optional }, hashes) {
    const hash = hashes?.get(_signature_hash_types_js__WEBPACK_IMPORTED_MODULE_5__/* .sha1Type */ .ob) ?? Buffer.alloc(0);
    return optional ? { hash, optional: true } : hash;
}
function writableRules(rules) {
    return Object.fromEntries(Object.entries(rules).map(([pattern, value]) => {
        if (typeof value === 'boolean')
            return [pattern, value];
        const { weight, ...flags } = value;
        return [pattern, weight === undefined ? flags : { ...flags, weight: new _property_list_writer_js__WEBPACK_IMPORTED_MODULE_9__/* .Real */ .L(weight) }];
    }));
}


/***/ }),

/***/ 6744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ surveyCode),
/* harmony export */   y: () => (/* binding */ readSealable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6782);
/* harmony import */ var _bundle_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9149);
/* harmony import */ var _code_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2230);
/* harmony import */ var _code_resources_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9879);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6287);
/* harmony import */ var _structure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9445);









const deepest = 16;
async function surveyCode(path, outer = []) {
    if (outer.length >= deepest)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${path} lies too deep in other bundles`);
    const bundle = await readSealable(path);
    const scope = [bundle, ...outer];
    const items = await (0,_scan_js__WEBPACK_IMPORTED_MODULE_7__/* .scanBase */ .h)(bundle.base, (0,_code_resources_js__WEBPACK_IMPORTED_MODULE_6__/* .rulesOf */ .fD)(bundle).version2);
    const looseBundles = await findLooseBundles(bundle.base, items);
    const nested = await surveyNested(items, scope);
    const loose = await surveyAll(looseBundles, scope);
    const versions = await Promise.all(bundle.otherVersions.map((version) => surveyCode(version, scope)));
    const inLooseBundle = (file) => looseBundles.some((folder) => file.startsWith(`${folder}/`));
    const files = await looseFiles(bundle.base, items.filter((item) => !inLooseBundle(item.path)));
    return {
        tree: {
            bundle,
            nested: nested.code,
            loose: [...loose.code, ...files],
            otherVersions: versions.map(({ tree }) => tree),
        },
        problems: [
            ...(await (0,_structure_js__WEBPACK_IMPORTED_MODULE_8__/* .unsealedContents */ .iA)(bundle)),
            ...(await (0,_structure_js__WEBPACK_IMPORTED_MODULE_8__/* .itemProblems */ .cQ)(bundle.base, items, scope)),
            ...nested.problems,
            ...loose.problems,
            ...versions.flatMap(({ problems }) => problems),
        ],
    };
}
async function readSealable(path) {
    const bundle = await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(path);
    const { executable } = bundle;
    if (executable === null)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${path} has no main executable`);
    if (!(await (0,_code_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isCode */ ._)(executable)))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${executable} is not a Mach-O program`);
    return { ...bundle, executable };
}
async function surveyNested(items, scope) {
    const base = scope[0]?.base ?? '';
    const bundles = [];
    const files = [];
    const problems = [];
    for (const { path } of items.filter(({ kind }) => kind === 'nested')) {
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path);
        const isFolder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(at)).isDirectory();
        if (isFolder && (await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .isBundle */ .bn)(at)))
            bundles.push(path);
        else if (!isFolder && (await (0,_code_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isCode */ ._)(at)))
            files.push({ path, tree: null });
        else
            problems.push((0,_bundle_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleIssue */ .m)('data-among-code', at, `${at} is not code, but lies among it.`));
    }
    const inner = await surveyAll(bundles, scope);
    return { code: [...files, ...inner.code], problems: [...problems, ...inner.problems] };
}
async function surveyAll(paths, scope) {
    const found = { code: [], problems: [] };
    for (const path of paths) {
        const { tree, problems } = await surveyCode((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scope[0]?.base ?? '', path), scope);
        found.code.push({ path, tree });
        found.problems.push(...problems);
    }
    return found;
}
async function looseFiles(base, items) {
    const files = items.filter(({ kind }) => kind === 'file');
    const areCode = await Promise.all(files.map(({ path }) => (0,_code_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isCode */ ._)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path))));
    return files.filter((_, index) => areCode[index]).map(({ path }) => ({ path, tree: null }));
}
async function findLooseBundles(base, items) {
    const folders = items.filter(({ kind }) => kind === 'file').flatMap(({ path }) => dottedFolders(path));
    const found = [];
    for (const folder of [...new Set(folders)].sort()) {
        if (found.some((outer) => folder.startsWith(`${outer}/`)))
            continue;
        if (await hasProgram((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, folder)))
            found.push(folder);
    }
    return found;
}
function dottedFolders(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.flatMap((part, index) => (part.includes('.') ? [parts.slice(0, index + 1).join('/')] : []));
}
async function hasProgram(path) {
    try {
        await readSealable(path);
        return true;
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 2011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ nestedSeal)
/* harmony export */ });
/* harmony import */ var _macho_mach_o_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2825);
/* harmony import */ var _macho_universal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9443);
/* harmony import */ var _signature_code_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(819);
/* harmony import */ var _signature_embedded_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6829);
/* harmony import */ var _signature_requirement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6245);
/* harmony import */ var _system_byte_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4461);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6578);







function nestedSeal(path) {
    return (0,_system_byte_source_js__WEBPACK_IMPORTED_MODULE_5__/* .withFile */ .D4)(path, (source) => {
        const signatures = (0,_macho_universal_js__WEBPACK_IMPORTED_MODULE_1__/* .readSlices */ .k)(source).map((slice) => ({
            arch: slice.arch,
            signature: signatureOf(slice, path),
        }));
        const native = signatures.find(({ arch }) => arch.startsWith('arm64')) ?? signatures[0];
        if (!native)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FormatError */ .IF(`${path} has no slices`);
        const { signature } = native;
        const explicit = signature.requirements && (0,_signature_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .designatedRequirementText */ .xK)(signature.requirements);
        return {
            cdHash: Buffer.from((0,_signature_code_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .cdHash */ .Kf)((0,_signature_embedded_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .bestCodeDirectory */ .Fm)(signature)), 'hex'),
            requirement: explicit ?? implicitRequirement(signatures.map((each) => each.signature)),
        };
    });
}
function signatureOf({ source }, path) {
    const signature = (0,_signature_embedded_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .readEmbeddedSignature */ .x7)(source, (0,_macho_mach_o_js__WEBPACK_IMPORTED_MODULE_0__/* .readMachO */ .hi)(source));
    if (signature === null)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FormatError */ .IF(`${path} is not signed`);
    return signature;
}
function implicitRequirement(signatures) {
    const hashes = signatures.flatMap(({ codeDirectories }) => codeDirectories.map(_signature_code_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .cdHash */ .Kf));
    return hashes.map((hash) => `cdhash H"${hash}"`).join(' or ');
}


/***/ }),

/***/ 6246:
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

/***/ 5724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ weakRules),
/* harmony export */   Z4: () => (/* binding */ defaultRules),
/* harmony export */   ZZ: () => (/* binding */ exclusionsFor),
/* harmony export */   nb: () => (/* binding */ compileRules)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

function localizationRules(prefix) {
    return {
        [`^${prefix}.*\\.lproj/`]: { optional: true, weight: 1000 },
        [`^${prefix}Base\\.lproj/`]: { weight: 1010 },
        [`^${prefix}.*\\.lproj/locversion.plist$`]: { omit: true, weight: 1100 },
    };
}
const codeFolders = '^(Frameworks|SharedFrameworks|PlugIns|Plug-ins|XPCServices|Helpers|MacOS|Library/(Automator|Spotlight|LoginItems))/';
function defaultRules(resourcePrefix) {
    const isFlat = resourcePrefix === '';
    return {
        rules: {
            '^version.plist$': true,
            [isFlat ? '^.*' : '^Resources/']: true,
            ...localizationRules(resourcePrefix),
        },
        rules2: {
            '^.*': true,
            ...(isFlat
                ? {}
                : { '^[^/]+$': { nested: true, weight: 10 }, [codeFolders]: { nested: true, weight: 10 } }),
            '.*\\.dSYM($|/)': { weight: 11 },
            '^(.*/)?\\.DS_Store$': { omit: true, weight: 2000 },
            '^Info\\.plist$': { omit: true, weight: 20 },
            '^version\\.plist$': { weight: 20 },
            '^embedded\\.provisionprofile$': { weight: 20 },
            '^PkgInfo$': { omit: true, weight: 20 },
            ...(isFlat ? {} : { '^Resources/': { weight: 20 } }),
            ...localizationRules(resourcePrefix),
        },
    };
}
function exclusionsFor(executable) {
    return new Set(['_CodeSignature', 'CodeResources', '_MASReceipt', executable]);
}
function compileRules(rules, exclusions) {
    const compiled = Object.entries(rules).map(([pattern, value]) => ({
        expression: compilePattern(pattern),
        rule: readRule(pattern, value),
    }));
    return {
        excludes: (path) => exclusions.has(path),
        find: (path) => {
            if (exclusions.has(path))
                return null;
            let best = null;
            for (const { expression, rule } of compiled) {
                if ((best === null || rule.weight > best.weight) && expression.test(path))
                    best = rule;
            }
            return best;
        },
    };
}
const mostRepetitions = 3;
const longestPattern = 500;
function compilePattern(pattern) {
    const repetitions = pattern.match(/[*+{]/g)?.length ?? 0;
    const repeatsGroup = /\)[*+{]/.test(pattern);
    if (pattern.length > longestPattern || repetitions > mostRepetitions || repeatsGroup) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the resource rule '${pattern.slice(0, 80)}' is too intricate`);
    }
    try {
        return new RegExp(pattern, 's');
    }
    catch {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the resource rule '${pattern}' is not a regular expression`);
    }
}
function readRule(pattern, value) {
    if (typeof value === 'boolean')
        return { omit: !value, optional: false, nested: false, weight: 1 };
    if (typeof value !== 'object' || value === null)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the resource rule '${pattern}' is none`);
    const fields = new Map(Object.entries(value));
    const weight = fields.get('weight');
    return {
        omit: fields.get('omit') === true,
        optional: fields.get('optional') === true,
        nested: fields.get('nested') === true,
        weight: typeof weight === 'number' ? weight : 1,
    };
}
function weakRules(rules, resourcePrefix) {
    const allowed = new Set([
        '^(.*/)?\\.DS_Store$',
        '^Info\\.plist$',
        '^PkgInfo$',
        `^${resourcePrefix}.*\\.lproj/locversion.plist$`,
    ]);
    return Object.entries(rules)
        .filter(([pattern, value]) => readRule(pattern, value).omit && !allowed.has(pattern))
        .map(([pattern]) => pattern);
}


/***/ }),

/***/ 6287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ scanBase)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);



const deepest = 64;
async function scanBase(base, rules) {
    const items = [];
    const visit = async (folder, depth) => {
        if (depth > deepest)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${folder} in ${base} is nested too deeply`);
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, folder), { withFileTypes: true });
        for (const entry of entries.sort(byName)) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (rules.excludes(path))
                continue;
            const rule = rules.find(path);
            if (entry.isDirectory()) {
                if (rule?.nested && entry.name.includes('.'))
                    items.push({ path, kind: 'nested', optional: rule.optional });
                else
                    await visit(path, depth + 1);
            }
            else if (isSettingsLink(entry)) {
                items.push({ path, kind: 'link', optional: false });
            }
            else if (rule !== null && !rule.omit) {
                items.push({ path, kind: kindOf(entry, rule), optional: rule.optional });
            }
        }
    };
    await visit('', 0);
    return items;
}
function isSettingsLink(entry) {
    return entry.isSymbolicLink() && entry.name.toLowerCase() === '.ds_store';
}
function byName(a, b) {
    return a.name < b.name ? -1 : 1;
}
function kindOf(entry, rule) {
    if (entry.isSymbolicLink())
        return 'link';
    if (!entry.isFile())
        return 'other';
    return rule.nested ? 'nested' : 'file';
}


/***/ }),

/***/ 9445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cQ: () => (/* binding */ itemProblems),
/* harmony export */   iA: () => (/* binding */ unsealedContents),
/* harmony export */   kD: () => (/* binding */ linkProblem)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6782);
/* harmony import */ var _bundle_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9149);
/* harmony import */ var _code_resources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9879);





const harmless = new Set(['.LSOverride', '.DS_Store', 'Icon\r', '.SoftwareDepot.tracking']);
async function unsealedContents(bundle) {
    const found = [...(await strayInRoot(bundle)), ...(await strayInSignature(bundle))];
    return found.map((path) => (0,_bundle_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleIssue */ .m)('unsealed-contents', path, `${path} stands where no signature covers it.`));
}
async function strayInRoot({ path, layout }) {
    if (layout !== 'contents' && layout !== 'versions')
        return [];
    const body = layout === 'contents' ? 'Contents' : 'Versions';
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true });
    const stray = entries.filter(({ name }) => name !== body && !harmless.has(name));
    const isAllowed = await Promise.all(stray.map((entry) => layout === 'versions' && entry.isSymbolicLink() && leadsIntoVersions(path, entry.name)));
    return stray.filter((_, index) => !isAllowed[index]).map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name));
}
async function leadsIntoVersions(path, name) {
    return /^(\.\/)?Versions\/[^/]+\/(?!.*\.\.)/.test(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)));
}
async function strayInSignature({ base }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureFolder */ .zX);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    return names.filter((name) => name !== _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .codeResourcesName */ ._$).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
}
const systemFolders = ['/System/', '/Library/'];
async function linkProblem(path, scope) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path);
    const issue = (reason) => (0,_bundle_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleIssue */ .m)('link-invalid', path, `The link ${path} leads ${reason}.`);
    if (target.startsWith('/')) {
        const isSystem = systemFolders.some((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(target).startsWith(folder));
        return isSystem ? null : issue(`to the absolute path ${target}`);
    }
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), target)).catch(() => null);
    if (real === null)
        return issue(`nowhere (${target})`);
    for (const bundle of scope) {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(bundle.base), real);
        if (inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || inside === '..')
            continue;
        return isSealed(bundle, inside) ? null : issue(`to ${target}, which no signature covers`);
    }
    return issue(`out of the bundle, to ${target}`);
}
function isSealed(bundle, inside) {
    const path = inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    if (path === '' || path === (0,_code_resources_js__WEBPACK_IMPORTED_MODULE_4__/* .pathInBase */ .my)(bundle, bundle.executable))
        return true;
    const rule = (0,_code_resources_js__WEBPACK_IMPORTED_MODULE_4__/* .rulesOf */ .fD)(bundle).version2.find(path);
    return rule !== null && !rule.omit;
}
const appleDoubleMagic = 0x00051607;
async function itemProblems(base, items, scope) {
    const found = await Promise.all(items.map((item) => itemProblem((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, item.path), item, scope)));
    return found.filter((issue) => issue !== null);
}
async function itemProblem(path, { kind }, scope) {
    if (kind === 'other') {
        return (0,_bundle_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleIssue */ .m)('file-type-unsupported', path, `${path} is neither a file nor a folder nor a link.`);
    }
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (kind === 'link') {
        if (name.toLowerCase() === '.ds_store')
            return (0,_bundle_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleIssue */ .m)('link-invalid', path, `${path} is a link, which macOS refuses.`);
        return linkProblem(path, scope);
    }
    if (name.startsWith('._') && (await isAppleDouble(path))) {
        const message = `${path} holds a resource fork or Finder information, which cannot be signed.`;
        return (0,_bundle_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleIssue */ .m)('detritus', path, message);
    }
    return null;
}
async function isAppleDouble(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path).catch(() => null);
    if (handle === null)
        return false;
    try {
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
        return bytesRead === 4 && buffer.readUInt32BE(0) === appleDoubleMagic;
    }
    catch {
        return false;
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 4644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ allProblems),
  H: () => (/* binding */ verifyCode)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/signature/verification.ts
var verification = __webpack_require__(3255);
// EXTERNAL MODULE: ./src/macho/mach-o.ts
var mach_o = __webpack_require__(2825);
// EXTERNAL MODULE: ./src/system/struct-view.ts
var struct_view = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/macho/load-commands.ts
var load_commands = __webpack_require__(3851);
// EXTERNAL MODULE: ./src/macho/universal.ts
var universal = __webpack_require__(9443);
;// CONCATENATED MODULE: ./src/macho/strict.ts




function strictProblems(source) {
    const slices = (0,universal/* readSlices */.k)(source);
    return [...gapProblems(source, slices), ...slices.flatMap(endProblems)];
}
function gapProblems(source, slices) {
    const inOrder = [...slices].sort((a, b) => a.offset - b.offset);
    const problems = [];
    inOrder.forEach((slice, index) => {
        const end = slice.offset + slice.size;
        const next = inOrder[index + 1];
        if (!next) {
            if (end !== source.size)
                problems.push(`there are ${source.size - end} bytes after the last slice`);
            return;
        }
        const gap = next.offset - end;
        const limit = 2 ** next.align;
        if (gap >= limit)
            problems.push(`the gap before the slice ${next.arch} is wider than its alignment`);
        else if (source.read(end, gap).some((byte) => byte !== 0)) {
            problems.push(`there is data between the slices ${slice.arch} and ${next.arch}`);
        }
    });
    return problems;
}
function endProblems(slice) {
    const machO = (0,mach_o/* readMachO */.hi)(slice.source);
    const end = linkEditEnd(slice.source, machO);
    if (end === null || end === slice.size)
        return [];
    return [`the slice ${slice.arch} has ${slice.size - end} bytes that no load command accounts for`];
}
function linkEditEnd(source, machO) {
    const segment = machO.segments.find(({ name }) => name === '__LINKEDIT');
    if (segment)
        return segment.fileOffset + segment.fileSize;
    const symbols = machO.commands.find(({ type, size }) => type === load_commands/* loadCommand */.yV.symbolTable && size >= 24);
    if (!symbols)
        return null;
    const { littleEndian } = machO;
    const view = new struct_view/* StructView */.n(source.read(symbols.offset, 24), { littleEndian, what: 'LC_SYMTAB' });
    return view.u32(16) + view.u32(20);
}

// EXTERNAL MODULE: ./src/system/byte-source.ts
var byte_source = __webpack_require__(4461);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/signature/embedded-signature.ts
var embedded_signature = __webpack_require__(6829);
;// CONCATENATED MODULE: ./src/signature/verify-findings.ts
const notarizationProblems = 'https://developer.apple.com/documentation/security/resolving-common-notarization-issues';
const signAgain = 'Sign the program again; a signature cannot be repaired.';
const changedLater = 'The file was changed after it was signed. Make every change first, then sign.';
const damaged = 'The file is damaged, or is not a program for macOS. Build or download it again.';
const remedies = {
    'not-mach-o': damaged,
    'mach-o-malformed': damaged,
    'mach-o-layout': `${damaged} Tools that change programs (strip, lipo, upx) must run before signing.`,
    'not-signed': 'Sign it.',
    'signature-malformed': signAgain,
    'signature-adhoc': 'Sign it with a Developer ID Application certificate before it is given to others.',
    'cms-missing': signAgain,
    'code-limit-wrong': signAgain,
    'page-count-wrong': signAgain,
    'page-hash-mismatch': changedLater,
    'info-plist-mismatch': changedLater,
    'requirements-mismatch': changedLater,
    'code-resources-mismatch': changedLater,
    'entitlements-mismatch': changedLater,
    'entitlements-der-mismatch': changedLater,
    'launch-constraint-mismatch': changedLater,
    'special-slot-mismatch': signAgain,
    'special-slot-missing': signAgain,
    'special-slot-not-sealed': 'Sign it again, and as a whole: a bundle, not the program in it alone.',
    'entitlements-malformed': 'Write the entitlements anew (plutil -lint checks them), then sign again.',
    'entitlements-differ': signAgain,
    'requirement-malformed': signAgain,
    'requirement-not-met': 'Sign the program again; let the signer make the designated requirement, or give one that it meets.',
    'team-mismatch': signAgain,
};
function verifyFinding(code, message, facts = {}) {
    return { severity: 'error', code, message, remedy: remedies[code], docUrl: notarizationProblems, ...facts };
}

// EXTERNAL MODULE: ./src/identity/certificate.ts
var identity_certificate = __webpack_require__(8593);
// EXTERNAL MODULE: ./src/system/property-list.ts
var property_list = __webpack_require__(953);
// EXTERNAL MODULE: ./src/signature/code-directory.ts
var code_directory = __webpack_require__(819);
// EXTERNAL MODULE: ./src/signature/flags.ts
var signature_flags = __webpack_require__(4029);
// EXTERNAL MODULE: ./src/signature/hash-types.ts
var hash_types = __webpack_require__(9092);
// EXTERNAL MODULE: ./src/signature/requirement.ts + 4 modules
var signature_requirement = __webpack_require__(6245);
// EXTERNAL MODULE: ./src/signature/oid.ts
var oid = __webpack_require__(6442);
;// CONCATENATED MODULE: ./src/signature/requirement-eval.ts


const appleIntermediate = { CN: 'Apple Code Signing Certification Authority', O: 'Apple Inc.' };
function evaluateRequirement(expression, context) {
    switch (expression.op) {
        case 'and':
            return evaluateRequirement(expression.left, context) && evaluateRequirement(expression.right, context);
        case 'or':
            return evaluateRequirement(expression.left, context) || evaluateRequirement(expression.right, context);
        case 'not':
            return !evaluateRequirement(expression.operand, context);
        case 'unknownSkip':
            return evaluateRequirement(expression.next, context);
        case 'true':
            return true;
        case 'identifier':
            return expression.data.equals(Buffer.from(context.identifier));
        case 'cdHash':
            return context.cdHashes.includes(expression.data.toString('hex'));
        case 'appleAnchor':
            return isSignedByApple(context);
        case 'appleGenericAnchor':
            return context.isAppleAnchor;
        case 'platform':
            return expression.platform === (context.platform ?? 0);
        case 'notarized':
            return context.notarized ?? false;
        case 'infoValue':
            return field(context.infoPlist, expression.key) === expression.value.toString('utf8');
        case 'infoField':
            return matches(expression.match, field(context.infoPlist, expression.key));
        case 'entitlementField':
            return matches(expression.match, field(context.entitlements, expression.key));
        case 'anchorHash': {
            const certificate = certificateAt(context, expression.slot);
            return certificate !== null && (0,identity_certificate/* sha1Of */.JI)(certificate) === expression.data.toString('hex').toUpperCase();
        }
        case 'certificateField':
        case 'certificateGeneric':
        case 'certificatePolicy':
        case 'certificateDate':
            return evaluateCertificate(expression, context);
        default:
            return false;
    }
}
function evaluateCertificate(test, context) {
    const certificate = certificateAt(context, test.slot);
    if (certificate === null)
        return false;
    switch (test.op) {
        case 'certificateField': {
            const value = subjectValue(certificate, test.key.toString('utf8'));
            return value !== null && matches(test.match, value);
        }
        case 'certificateGeneric':
            return matches(test.match, (0,identity_certificate/* hasExtension */.Ql)(certificate, (0,oid/* oidText */.ch)(test.key)) ? true : undefined);
        case 'certificatePolicy':
            return matches(test.match, hasPolicy(certificate, test.key) ? true : undefined);
        case 'certificateDate':
            return matches(test.match, fieldDate(certificate, (0,oid/* oidText */.ch)(test.key)));
    }
}
function certificateAt({ chain }, slot) {
    return chain.at(slot) ?? null;
}
function isSignedByApple(context) {
    const intermediate = certificateAt(context, -2);
    if (!context.isAppleAnchor || intermediate === null)
        return false;
    return ((0,identity_certificate/* subjectField */.H7)(intermediate, 'CN') === appleIntermediate.CN &&
        (0,identity_certificate/* subjectField */.H7)(intermediate, 'O') === appleIntermediate.O);
}
const subjectFields = new Set(['C', 'CN', 'L', 'O', 'OU', 'ST', 'UID']);
function subjectValue(certificate, key) {
    const [kind, name = ''] = key.split('.');
    return kind === 'subject' && subjectFields.has(name) ? (0,identity_certificate/* subjectField */.H7)(certificate, name) : null;
}
const certificatePoliciesOid = '2.5.29.32';
function hasPolicy(certificate, oid) {
    const policies = (0,identity_certificate/* extensionsOf */.oQ)(certificate).find((extension) => extension.oid === certificatePoliciesOid);
    return policies?.value.includes(Buffer.concat([Buffer.from([0x06, oid.length]), oid])) ?? false;
}
function fieldDate(certificate, oid) {
    const value = (0,identity_certificate/* extensionsOf */.oQ)(certificate)
        .find((extension) => extension.oid === oid)
        ?.value.toString('latin1');
    const parts = /(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z/.exec(value ?? '');
    if (!parts)
        return undefined;
    const [year = 0, month = 1, ...rest] = parts.slice(1).map(Number);
    return new Date(Date.UTC(year, month - 1, ...rest));
}
function field(dictionary, key) {
    const name = key.toString('utf8');
    return dictionary && Object.hasOwn(dictionary, name) ? dictionary[name] : undefined;
}
function matches(match, candidate) {
    if (candidate === undefined || candidate === null)
        return match.operator === 'absent';
    if (match.operator === 'absent')
        return false;
    if (Array.isArray(candidate) && candidate.some((item) => matches(match, item)))
        return true;
    if (match.operator === 'exists')
        return candidate !== false;
    if ('date' in match)
        return candidate instanceof Date && compareDates(match.operator, candidate, match.date);
    if (!('value' in match) || typeof candidate !== 'string')
        return false;
    return compareStrings(match.operator, candidate, match.value.toString('utf8'));
}
function compareStrings(operator, candidate, value) {
    switch (operator) {
        case 'equal':
            return candidate === value;
        case 'contains':
            return candidate.includes(value);
        case 'beginsWith':
            return candidate.startsWith(value);
        case 'endsWith':
            return candidate.endsWith(value);
        case 'lessThan':
            return compareNumerically(candidate, value) < 0;
        case 'greaterThan':
            return compareNumerically(candidate, value) > 0;
        case 'lessEqual':
            return compareNumerically(candidate, value) <= 0;
        case 'greaterEqual':
            return compareNumerically(candidate, value) >= 0;
    }
}
function compareNumerically(a, b) {
    const [left, right] = [a, b].map((text) => text.match(/\d+|\D/g) ?? []);
    for (let index = 0;; index += 1) {
        const [x, y] = [left?.[index], right?.[index]];
        if (x === undefined || y === undefined)
            return (x === undefined ? 0 : 1) - (y === undefined ? 0 : 1);
        const bothNumbers = /^\d/.test(x) && /^\d/.test(y);
        const difference = bothNumbers ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0;
        if (difference !== 0)
            return difference;
    }
}
function compareDates(operator, candidate, date) {
    const difference = candidate.getTime() - date.getTime();
    switch (operator) {
        case 'on':
            return difference === 0;
        case 'before':
            return difference < 0;
        case 'after':
            return difference > 0;
        case 'onOrBefore':
            return difference <= 0;
        default:
            return difference >= 0;
    }
}

// EXTERNAL MODULE: ./src/identity/apple-certificates.ts
var apple_certificates = __webpack_require__(3551);
// EXTERNAL MODULE: ./src/identity/asn1.ts
var asn1 = __webpack_require__(2553);
// EXTERNAL MODULE: ./src/identity/oids.ts
var oids = __webpack_require__(8785);
// EXTERNAL MODULE: ./src/identity/trust.ts + 1 modules
var identity_trust = __webpack_require__(9542);
// EXTERNAL MODULE: ./src/signature/cdhash-list.ts
var cdhash_list = __webpack_require__(3844);
// EXTERNAL MODULE: ./src/signature/cms.ts
var cms = __webpack_require__(9603);
;// CONCATENATED MODULE: ./src/signature/cms-findings.ts
const cms_findings_signAgain = 'Sign the program again; a signature cannot be repaired.';
const cms_findings_notarizationProblems = 'https://developer.apple.com/documentation/security/resolving-common-notarization-issues';
const cms_findings_remedies = {
    'cms-malformed': cms_findings_signAgain,
    'cms-signature-invalid': cms_findings_signAgain,
    'cms-digest-mismatch': 'The code was changed after it was signed. Make every change first, then sign.',
    'cdhash-list-mismatch': cms_findings_signAgain,
    'chain-incomplete': 'Sign with a .p12 that holds the intermediate certificate, or let go-notarize add Apple’s.',
    'chain-invalid': 'Sign with a certificate that Apple issued.',
    'certificate-damaged': cms_findings_signAgain,
    'root-not-trusted': 'Sign with a Developer ID Application certificate from Apple.',
    'certificate-expired-at-signing': 'Sign with a certificate that is valid, and with a timestamp, so that the signature outlives it.',
    'not-developer-id': 'Sign with a Developer ID Application certificate; other kinds are not for distribution outside of the App Store.',
    'not-for-code-signing': 'Sign with a Developer ID Application certificate.',
    'timestamp-missing': 'Sign with a timestamp (timestamp-url must not be "none").',
    'timestamp-invalid': 'Sign again with Apple’s timestamp service.',
};
function cmsFinding(code, message) {
    return { severity: 'error', code, message, remedy: cms_findings_remedies[code], docUrl: cms_findings_notarizationProblems };
}

// EXTERNAL MODULE: ./src/signature/cms-oids.ts
var cms_oids = __webpack_require__(9089);
// EXTERNAL MODULE: ./src/signature/signed-data-read.ts
var signed_data_read = __webpack_require__(5618);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/signature/signer-verify.ts



function verifySigner(signer, type, content) {
    const { certificate, digest, signedSet } = signer;
    if (certificate === null)
        return [signatureProblem('the certificate of the signer is missing')];
    if (digest === null)
        return [signatureProblem('its digest algorithm is not one that may be used')];
    if (signedSet === null)
        return [signatureProblem('it has no signed attributes')];
    const problems = [];
    const statedType = signer.signedAttributes.get(cms_oids/* attribute */.lt.contentType)?.[0];
    if (!statedType || (0,asn1/* readAsn1 */.au)(statedType, 'the content type').oid() !== type) {
        problems.push(signatureProblem('it is over content of another type'));
    }
    const stated = signer.signedAttributes.get(cms_oids/* attribute */.lt.messageDigest)?.[0];
    const actual = (0,external_node_crypto_.createHash)(digest).update(content).digest();
    if (!stated || !(0,asn1/* readAsn1 */.au)(stated, 'the message digest').octets().equals(actual)) {
        problems.push({ kind: 'digest', message: 'the signed digest is not that of the content' });
    }
    if (!isSignatureRight(signer, signedSet)) {
        problems.push(signatureProblem('the signature value does not fit the signed attributes and the key'));
    }
    return problems;
}
function isSignatureRight({ certificate, digest, signature }, signedSet) {
    if (certificate === null || digest === null)
        return false;
    try {
        return (0,external_node_crypto_.verify)(digest, signedSet, certificate.publicKey, signature);
    }
    catch {
        return false;
    }
}
function signatureProblem(message) {
    return { kind: 'signature', message };
}

// EXTERNAL MODULE: ./src/signature/timestamp-info.ts
var timestamp_info = __webpack_require__(5275);
;// CONCATENATED MODULE: ./src/signature/timestamp-verify.ts










function verifyTimestamp(token, signature, trust) {
    const data = (0,signed_data_read/* readSignedData */.f)(token, 'the timestamp');
    const info = (0,timestamp_info/* readTimestampInfo */.B)(data);
    const [signer, ...others] = data.signers;
    if (!signer || others.length > 0)
        return { time: null, problems: [`it has ${data.signers.length} signers`] };
    const problems = verifySigner(signer, data.type, info.content).map(({ message }) => message);
    const { digest, value } = info.imprint;
    if (digest === null || !(0,external_node_crypto_.createHash)(digest).update(signature).digest().equals(value)) {
        problems.push('it is for another signature');
    }
    if (signer.certificate) {
        problems.push(...namedSignerProblems(signer, signer.certificate));
        if (!(0,identity_certificate/* hasPurpose */.zY)(signer.certificate, oids/* purpose */.X.timeStamping)) {
            problems.push(`"${(0,identity_certificate/* commonName */.LS)(signer.certificate)}" is not for timestamps`);
        }
        const candidates = [...data.certificates, ...apple_certificates/* appleIntermediates */.n4];
        const chain = (0,identity_trust/* findChain */.r_)({ leaf: signer.certificate, candidates, trust, at: info.time });
        problems.push(...chain.problems.map(({ message }) => message.replace(/\.$/, '')));
        const issuers = [...trust.map(({ certificate }) => certificate), ...apple_certificates/* appleIntermediates */.n4];
        const damaged = (0,identity_trust/* damagedCertificates */.mM)(data.certificates, chain.chain, issuers);
        problems.push(...damaged.map((item) => `its certificate "${(0,identity_certificate/* commonName */.LS)(item)}" is damaged`));
    }
    return { time: problems.length === 0 ? info.time : null, problems };
}
function namedSignerProblems({ signedAttributes }, certificate) {
    const first = signedAttributes.get(cms_oids/* attribute */.lt.signingCertificate)?.[0];
    const second = signedAttributes.get(cms_oids/* attribute */.lt.signingCertificateV2)?.[0];
    const named = second ?? first;
    if (!named)
        return ['it does not name the certificate of its signer'];
    const fields = (0,asn1/* readAsn1 */.au)(named, 'the timestamp').item(0).item(0).items();
    const algorithm = second && fields[0]?.isStructure() ? (0,cms_oids/* digestName */.su)(fields[0].item(0).oid()) : undefined;
    const digest = algorithm === undefined ? (second ? 'sha256' : 'sha1') : algorithm;
    const hash = fields.find((field) => !field.isStructure())?.octets();
    const isNamed = digest !== null && hash?.equals((0,external_node_crypto_.createHash)(digest).update(certificate.raw).digest());
    return isNamed ? [] : ['it names another certificate than that of its signer'];
}

;// CONCATENATED MODULE: ./src/signature/verify-cms.ts













async function verifyCms(request) {
    const { der, trust, now } = request;
    try {
        const data = (0,signed_data_read/* readSignedData */.f)(der, 'the CMS signature');
        const facts = (0,cms/* factsOf */.xS)(data);
        const [signer, ...others] = data.signers;
        if (!signer || others.length > 0) {
            throw new errors/* FormatError */.IF(`the CMS signature has ${data.signers.length} signers instead of one`);
        }
        const timestamp = judgeTimestamp(signer, trust);
        const signedAt = timestamp.time ?? now;
        const findings = [...signatureFindings(data, signer, request), ...timestamp.findings];
        if (signer.certificate === null)
            return { facts, authority: null, chain: [], signedAt, findings };
        const found = (0,identity_trust/* findChain */.r_)({ leaf: signer.certificate, candidates: data.certificates, trust, at: signedAt });
        return {
            facts,
            authority: found.anchor?.authority ?? null,
            chain: found.chain,
            signedAt,
            findings: [
                ...findings,
                ...chainFindings(found),
                ...leafFindings(signer.certificate, found),
                ...damageFindings(data, found, trust),
            ],
        };
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        const findings = [cmsFinding('cms-malformed', sentence(error.message))];
        return { facts: null, authority: null, chain: [], signedAt: now, findings };
    }
}
function signatureFindings(data, signer, request) {
    const { codeDirectory, digests } = request;
    const findings = [];
    if (data.type !== cms_oids/* contentType */.IM.data || data.content !== null) {
        findings.push(cmsFinding('cms-malformed', 'The CMS signature is not a detached signature over data.'));
    }
    for (const { kind, message } of verifySigner(signer, data.type, codeDirectory)) {
        const code = kind === 'digest' ? 'cms-digest-mismatch' : 'cms-signature-invalid';
        findings.push(cmsFinding(code, `The CMS signature is not valid: ${message}.`));
    }
    if (!isListRight(signer, digests) || !areDigestsRight(signer, digests)) {
        findings.push(cmsFinding('cdhash-list-mismatch', 'The signed list of hashes is not that of the CodeDirectories.'));
    }
    return findings;
}
function isListRight({ signedAttributes }, digests) {
    const value = signedAttributes.get(cms_oids/* attribute */.lt.cdHashList)?.[0];
    if (!value)
        return true;
    const listed = (0,cdhash_list/* readCdHashList */.QY)((0,asn1/* readAsn1 */.au)(value, 'the list of hashes').octets());
    return (listed.length === digests.length &&
        digests.every(({ digest }, index) => listed[index]?.equals((0,cdhash_list/* cdHashOf */.tJ)(digest))));
}
function areDigestsRight({ signedAttributes }, digests) {
    const values = signedAttributes.get(cms_oids/* attribute */.lt.cdHashDigests);
    if (!values)
        return true;
    const listed = values.map((value) => {
        const [algorithm, digest] = (0,asn1/* readAsn1 */.au)(value, 'the list of hashes').items();
        return `${algorithm?.oid()} ${digest?.octets().toString('hex')}`;
    });
    const expected = digests.map(({ hashType, digest }) => `${(0,cms_oids/* hashTypeOid */.d$)(hashType)} ${digest.toString('hex')}`);
    return listed.sort().join() === expected.sort().join();
}
function judgeTimestamp(signer, trust) {
    const token = signer.unsignedAttributes.get(cms_oids/* attribute */.lt.timestampToken)?.[0];
    if (!token) {
        return {
            time: null,
            findings: [cmsFinding('timestamp-missing', 'The signature has no secure timestamp.')],
        };
    }
    try {
        const { time, problems } = verifyTimestamp(token, signer.signature, trust);
        return { time, findings: problems.map(timestampInvalid) };
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        return { time: null, findings: [timestampInvalid(error.message)] };
    }
}
function timestampInvalid(problem) {
    return cmsFinding('timestamp-invalid', `The timestamp is not valid: ${problem}.`);
}
const chainCodes = {
    'chain-incomplete': 'chain-incomplete',
    'root-not-trusted': 'root-not-trusted',
    'certificate-not-valid': 'certificate-expired-at-signing',
    'chain-invalid': 'chain-invalid',
};
function chainFindings({ problems }) {
    return problems.map(({ code, message }) => cmsFinding(chainCodes[code], message));
}
function leafFindings(leaf, { chain }) {
    const name = `"${(0,identity_certificate/* commonName */.LS)(leaf)}"`;
    const findings = [];
    const issuer = chain[1];
    const isMarked = (0,identity_certificate/* certificateKind */.AI)(leaf) === 'developer-id-application';
    if (!isMarked || (issuer && !(0,identity_certificate/* hasExtension */.Ql)(issuer, oids/* marker */.x.developerIdAuthority))) {
        findings.push(cmsFinding('not-developer-id', `${name} is not a Developer ID Application certificate.`));
    }
    if (!(0,identity_certificate/* hasPurpose */.zY)(leaf, oids/* purpose */.X.codeSigning)) {
        findings.push(cmsFinding('not-for-code-signing', `${name} is not for signing code.`));
    }
    return findings;
}
function damageFindings({ certificates }, { chain }, trust) {
    const issuers = [...trust.map(({ certificate }) => certificate), ...apple_certificates/* appleIntermediates */.n4];
    return (0,identity_trust/* damagedCertificates */.mM)(certificates, chain, issuers).map((certificate) => cmsFinding('certificate-damaged', `The included certificate "${(0,identity_certificate/* commonName */.LS)(certificate)}" is damaged.`));
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/signature/signed-entitlements.ts
var signed_entitlements = __webpack_require__(965);
;// CONCATENATED MODULE: ./src/signature/verify-entitlements.ts




function verifyEntitlements(signature) {
    const { entitlementsXml, entitlementsDer } = signature;
    try {
        const values = (0,signed_entitlements/* signedEntitlements */.p)(signature);
        const fromXml = (0,signed_entitlements/* signedEntitlements */.p)({ entitlementsXml, entitlementsDer: null });
        const differ = entitlementsXml !== null &&
            entitlementsDer !== null &&
            !(0,external_node_util_.isDeepStrictEqual)(plain(values), plain(fromXml));
        const message = 'The entitlements say one thing as property list and another as DER.';
        return { values, findings: differ ? [verifyFinding('entitlements-differ', message)] : [] };
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        const message = `The entitlements cannot be read: ${error.message}.`;
        return { values: {}, findings: [verifyFinding('entitlements-malformed', message)] };
    }
}
function plain(value) {
    if (Array.isArray(value))
        return value.map(plain);
    if (typeof value !== 'object' || value === null)
        return value;
    return new Map(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

// EXTERNAL MODULE: ./src/signature/page-hashes.ts
var page_hashes = __webpack_require__(1752);
;// CONCATENATED MODULE: ./src/signature/verify-pages.ts



async function verifyPages(code, directories) {
    const findings = [];
    for (const group of groupsOf(directories))
        findings.push(...(await verifyGroup(code, group)));
    return findings;
}
function groupsOf(directories) {
    const groups = new Map();
    for (const directory of directories) {
        const key = `${directory.pageSize} ${directory.codeLimit} ${directory.codeSlots}`;
        groups.set(key, [...(groups.get(key) ?? []), directory]);
    }
    return [...groups.values()];
}
async function verifyGroup({ slice, sliceOffset, signatureOffset }, group) {
    const [first] = group;
    if (!first)
        return [];
    const { codeLimit, pageSize } = first;
    if (codeLimit !== signatureOffset) {
        const message = `The signature covers ${codeLimit} bytes of the ${signatureOffset} before it.`;
        return [
            verifyFinding('code-limit-wrong', message, { offset: sliceOffset + Math.min(codeLimit, slice.size) }),
        ];
    }
    if (first.codeSlots !== (0,code_directory/* pageCount */.Lp)(first)) {
        const message = `The CodeDirectory has ${first.codeSlots} page hashes for ${(0,code_directory/* pageCount */.Lp)(first)} pages.`;
        return [verifyFinding('page-count-wrong', message)];
    }
    const hashTypes = group.map(({ hashType }) => hashType);
    const hashes = await (0,page_hashes/* hashPages */.T)({ source: slice, codeLimit, pageSize, hashTypes });
    const bad = [...new Set(group.flatMap((directory, index) => badPages(directory, hashes[index])))];
    if (bad.length === 0)
        return [];
    const page = Math.min(...bad);
    const offset = sliceOffset + page * pageSize;
    const more = bad.length > 1 ? ` (and ${bad.length - 1} more)` : '';
    const message = `Page ${page} of the code, at offset ${offset} of the file, is not as it was signed${more}.`;
    return [verifyFinding('page-hash-mismatch', message, { offset })];
}
function badPages({ codeHashes, hashSize }, actual) {
    if (!actual || actual.equals(codeHashes))
        return [];
    const pages = Array.from({ length: codeHashes.length / hashSize }, (_, page) => page);
    return pages.filter((page) => {
        const [start, end] = [page * hashSize, (page + 1) * hashSize];
        return !codeHashes.subarray(start, end).equals(actual.subarray(start, end));
    });
}

// EXTERNAL MODULE: ./src/signature/superblob.ts
var superblob = __webpack_require__(1566);
;// CONCATENATED MODULE: ./src/signature/verify-special-slots.ts




const slots = [
    { number: superblob/* slot */.NI.infoPlist, name: 'Info.plist', mismatch: 'info-plist-mismatch' },
    { number: superblob/* slot */.NI.requirements, name: 'requirement set', mismatch: 'requirements-mismatch' },
    { number: superblob/* slot */.NI.codeResources, name: 'seal of the resources', mismatch: 'code-resources-mismatch' },
    { number: superblob/* slot */.NI.application, name: 'application part', mismatch: 'special-slot-mismatch' },
    { number: superblob/* slot */.NI.entitlements, name: 'entitlements', mismatch: 'entitlements-mismatch' },
    { number: superblob/* slot */.NI.repSpecific, name: 'part for disk images', mismatch: 'special-slot-mismatch' },
    { number: superblob/* slot */.NI.entitlementsDer, name: 'DER entitlements', mismatch: 'entitlements-der-mismatch' },
    { number: superblob/* slot */.NI.launchConstraintSelf, name: 'launch constraint', mismatch: 'launch-constraint-mismatch' },
    {
        number: superblob/* slot */.NI.launchConstraintParent,
        name: 'launch constraint on the parent',
        mismatch: 'launch-constraint-mismatch',
    },
    {
        number: superblob/* slot */.NI.launchConstraintResponsible,
        name: 'launch constraint on the responsible process',
        mismatch: 'launch-constraint-mismatch',
    },
    { number: superblob/* slot */.NI.libraryConstraint, name: 'library constraint', mismatch: 'launch-constraint-mismatch' },
];
function verifySpecialSlots(directory, signature, outside) {
    const known = slots.flatMap(({ number, name, mismatch }) => {
        const content = contentOf(number, signature, outside);
        const expected = (0,code_directory/* specialHash */.yK)(directory, number);
        if (expected === null)
            return content && mustBeSealed(number, outside) ? [notSealed(number, name)] : [];
        if (content === null) {
            return [verifyFinding('special-slot-missing', `The ${name} that was signed is not there any more.`)];
        }
        if ((0,hash_types/* slotHash */.B6)(directory.hashType, content).equals(expected))
            return [];
        return [verifyFinding(mismatch, `The ${name} is not what was signed.`)];
    });
    return [...known, ...unknownSlots(directory)];
}
function mustBeSealed(number, { what }) {
    return number !== superblob/* slot */.NI.infoPlist || what === 'bundle';
}
function notSealed(number, name) {
    const message = `The ${name} (slot ${number}) is there, but the signature does not seal it.`;
    return verifyFinding('special-slot-not-sealed', message);
}
function contentOf(number, { blobs }, { infoPlist, codeResources }) {
    if (number === superblob/* slot */.NI.infoPlist)
        return infoPlist;
    if (number === superblob/* slot */.NI.codeResources)
        return codeResources;
    return blobs.get(number) ?? null;
}
function unknownSlots(directory) {
    const last = slots.at(-1)?.number ?? 0;
    for (let number = last + 1; number <= directory.specialSlots; number += 1) {
        if ((0,code_directory/* specialHash */.yK)(directory, number) === null)
            continue;
        return [
            verifyFinding('special-slot-mismatch', `The signature seals something unknown in slot ${number}.`),
        ];
    }
    return [];
}

;// CONCATENATED MODULE: ./src/signature/verify-signature.ts














async function verifySignature({ slice, signature, outside }, options) {
    const { codeDirectories } = signature;
    const best = (0,embedded_signature/* bestCodeDirectory */.Fm)(signature);
    const code = { slice: slice.source, sliceOffset: slice.offset, signatureOffset: signature.dataOffset };
    const content = [
        ...(await verifyPages(code, codeDirectories)),
        ...unique(codeDirectories.flatMap((directory) => verifySpecialSlots(directory, signature, outside))),
    ];
    const entitlements = verifyEntitlements(signature);
    const reading = content.some(({ code }) => code.startsWith('entitlements-')) ? [] : entitlements.findings;
    const signer = await verify_signature_verifySigner(signature, best, options);
    const requirement = signer.isProven
        ? requirementFindings(signature, {
            best,
            signer,
            infoPlist: outside.infoPlist,
            entitlements: entitlements.values,
        })
        : [];
    const hashed = (directory) => ({ hashType: directory.hashType, cdHash: (0,code_directory/* cdHash */.Kf)(directory) });
    return {
        facts: {
            kind: signer.kind,
            identifier: best.identifier,
            flags: (0,signature_flags/* flagNames */.JY)(best.flags),
            cdHashes: codeDirectories.map(hashed),
            best: hashed(best),
            entitlements: entitlements.values,
            entitlementsXml: signature.entitlementsXml,
            chain: signer.chain,
            authority: signer.authority,
        },
        findings: [...content, ...reading, ...signer.findings, ...requirement],
    };
}
function unique(findings) {
    return [...new Map(findings.map((finding) => [`${finding.code} ${finding.message}`, finding])).values()];
}
async function verify_signature_verifySigner(signature, best, { trust, now }) {
    const { cms, codeDirectories } = signature;
    if (cms === null)
        return withoutSigner(best);
    const [primary] = codeDirectories;
    const digests = codeDirectories.map(({ hashType, blob }) => ({
        hashType,
        digest: (0,hash_types/* fullHash */.oH)(hashType, blob),
    }));
    const verdict = await verifyCms({ der: cms, codeDirectory: primary.blob, digests, trust, now });
    const findings = verdict.findings.map(asWarningWhereAllowed);
    const isProven = findings.every(({ severity }) => severity !== 'error');
    return {
        kind: 'certificate',
        isProven,
        chain: verdict.chain,
        authority: verdict.authority,
        findings: isProven ? [...findings, ...teamFindings(best, verdict)] : findings,
    };
}
const matterToNotaryOnly = new Set(['timestamp-missing', 'not-developer-id']);
function asWarningWhereAllowed(finding) {
    return matterToNotaryOnly.has(finding.code) ? { ...finding, severity: 'warning' } : finding;
}
function withoutSigner({ flags }) {
    const isLinkers = (0,signature_flags/* hasFlag */.Lt)(flags, 'linker-signed');
    const kind = isLinkers ? 'linker-signed' : 'adhoc';
    const missing = !(0,signature_flags/* hasFlag */.Lt)(flags, 'adhoc');
    const finding = missing
        ? verifyFinding('cms-missing', 'The signature should have a CMS, but has none.')
        : verifyFinding('signature-adhoc', adhocMessage(isLinkers), { severity: 'warning' });
    return { kind, isProven: !missing, chain: [], authority: null, findings: [finding] };
}
function adhocMessage(isLinkers) {
    return isLinkers
        ? 'The signature is the linker’s: it says nothing of who made the program.'
        : 'The signature is ad-hoc: it says nothing of who made the program.';
}
function teamFindings({ teamId }, { chain }) {
    const [leaf] = chain;
    const ofCertificate = leaf ? (0,identity_certificate/* teamOf */.Ld)(leaf) : null;
    if (teamId === null || teamId === ofCertificate)
        return [];
    const message = `The signature names the team ${teamId}, but its certificate is of ${ofCertificate ?? 'none'}.`;
    return [verifyFinding('team-mismatch', message)];
}
function requirementFindings(signature, facts) {
    const { best, signer, infoPlist, entitlements } = facts;
    try {
        const requirement = signature.requirements && (0,signature_requirement/* designatedRequirement */.a7)(signature.requirements);
        if (requirement === null)
            return [];
        const isMet = evaluateRequirement(requirement, {
            identifier: best.identifier,
            chain: signer.chain,
            isAppleAnchor: signer.authority !== null,
            infoPlist: readInfoPlist(infoPlist),
            entitlements,
            cdHashes: signature.codeDirectories.map(code_directory/* cdHash */.Kf),
            platform: best.platform,
        });
        const message = 'The program does not meet its own designated requirement.';
        return isMet ? [] : [verifyFinding('requirement-not-met', message)];
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        return [verifyFinding('requirement-malformed', `The requirement set cannot be read: ${error.message}.`)];
    }
}
function readInfoPlist(bytes) {
    if (bytes === null)
        return null;
    try {
        return (0,property_list/* readPropertyList */.e)(bytes, 'Info.plist');
    }
    catch (error) {
        if (error instanceof errors/* FormatError */.IF)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/signature/verify-macho.ts









function verifyMachO(path, options) {
    return (0,byte_source/* withFile */.D4)(path, async (source) => {
        const issues = [];
        const add = (architecture, findings) => issues.push(...findings.map((finding) => ({ ...finding, path, architecture })));
        const slices = [];
        const layout = readLayout(source);
        add(null, layout.findings);
        for (const slice of layout.slices) {
            const { findings, verification } = await verifySlice(slice, options);
            add(slice.arch, findings);
            slices.push(verification);
        }
        return { valid: (0,verification/* isSound */.g)(issues), authority: (0,verification/* commonAuthority */.Z)(slices), problems: issues, slices };
    });
}
function readLayout(source) {
    try {
        const slices = (0,universal/* readSlices */.k)(source);
        const problems = strictProblems(source);
        return { slices, findings: problems.map((problem) => verifyFinding('mach-o-layout', verify_macho_sentence(problem))) };
    }
    catch (error) {
        return { slices: [], findings: [malformed('not-mach-o', error)] };
    }
}
async function verifySlice(slice, options) {
    const unsigned = unsignedSlice(slice.arch);
    let machO;
    try {
        machO = (0,mach_o/* readMachO */.hi)(slice.source);
    }
    catch (error) {
        return { verification: unsigned, findings: [malformed('mach-o-malformed', error, slice.offset)] };
    }
    const facts = { fileType: machO.fileType, sdk: machO.packed.sdk };
    try {
        const signature = (0,embedded_signature/* readEmbeddedSignature */.x7)(slice.source, machO);
        if (signature === null) {
            const finding = verifyFinding('not-signed', 'The program is not signed.');
            return { verification: { ...unsigned, ...facts }, findings: [finding] };
        }
        const outside = outsideOf(slice, machO, options);
        const verdict = await verifySignature({ slice, signature, outside }, options);
        return { verification: { ...unsigned, ...facts, ...verdict.facts }, findings: verdict.findings };
    }
    catch (error) {
        const offset = slice.offset + (machO.codeSignature?.dataOffset ?? 0);
        const finding = malformed('signature-malformed', error, offset);
        return { verification: { ...unsigned, ...facts, kind: 'certificate' }, findings: [finding] };
    }
}
function outsideOf({ source }, { infoPlist }, { bundle }) {
    if (bundle)
        return { what: 'bundle', ...bundle };
    const section = infoPlist && source.read(infoPlist.offset, infoPlist.size);
    return { what: 'program', infoPlist: section, codeResources: null };
}
function unsignedSlice(arch) {
    return {
        arch,
        fileType: 'unknown',
        sdk: 0,
        kind: 'none',
        identifier: null,
        flags: [],
        cdHashes: [],
        best: null,
        entitlements: {},
        entitlementsXml: null,
        chain: [],
        authority: null,
    };
}
function malformed(code, error, base = 0) {
    if (!(error instanceof errors/* FormatError */.IF))
        throw error;
    const offset = error.offset === undefined ? {} : { offset: base + error.offset };
    return verifyFinding(code, verify_macho_sentence(error.message), offset);
}
function verify_macho_sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

// EXTERNAL MODULE: ./src/bundle/bundle.ts
var bundle_bundle = __webpack_require__(6782);
// EXTERNAL MODULE: ./src/bundle/bundle-findings.ts
var bundle_findings = __webpack_require__(9149);
// EXTERNAL MODULE: ./src/bundle/code-tree.ts
var code_tree = __webpack_require__(6744);
// EXTERNAL MODULE: ./src/bundle/structure.ts
var structure = __webpack_require__(9445);
// EXTERNAL MODULE: ./src/system/parallel.ts
var parallel = __webpack_require__(5506);
// EXTERNAL MODULE: ./src/bundle/code-resources.ts
var code_resources = __webpack_require__(9879);
// EXTERNAL MODULE: ./src/bundle/nested-seal.ts
var nested_seal = __webpack_require__(2011);
// EXTERNAL MODULE: ./src/bundle/resource-rules.ts
var resource_rules = __webpack_require__(5724);
// EXTERNAL MODULE: ./src/bundle/scan.ts
var scan = __webpack_require__(6287);
;// CONCATENATED MODULE: ./src/bundle/seal-read.ts


function readCodeResources(bytes) {
    const { files2, rules2 } = (0,property_list/* readPropertyList */.e)(bytes, 'CodeResources');
    if (files2 === undefined || rules2 === undefined)
        return { files2: null, rules2: {} };
    const seals = Object.entries(dictionary(files2, 'files2')).map(([path, value]) => [path, readSeal(path, value)]);
    return { files2: new Map(seals), rules2: dictionary(rules2, 'rules2') };
}
function dictionary(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new errors/* FormatError */.IF(`${what} in CodeResources is not a dictionary`);
    }
    return value;
}
const hashKeyPattern = /^hash(\d?)$/;
function readSeal(path, value) {
    if (value instanceof Uint8Array) {
        return { kind: 'file', hashes: new Map([[1, Buffer.from(value)]]), optional: false };
    }
    const { requirement, cdhash, symlink, optional, ...rest } = dictionary(value, `the seal of ${path}`);
    const isOptional = optional === true;
    if (typeof requirement === 'string') {
        const cdHash = cdhash instanceof Uint8Array ? Buffer.from(cdhash) : null;
        return { kind: 'nested', requirement, cdHash, optional: isOptional };
    }
    if (typeof symlink === 'string')
        return { kind: 'link', target: symlink, optional: isOptional };
    const hashes = Object.entries(rest).flatMap(([key, digest]) => {
        const type = hashKeyPattern.exec(key)?.[1];
        return type !== undefined && digest instanceof Uint8Array
            ? [[Number(type || 1), Buffer.from(digest)]]
            : [];
    });
    if (hashes.length === 0)
        throw new errors/* FormatError */.IF(`CodeResources does not say what ${path} is`);
    return { kind: 'file', hashes: new Map(hashes), optional: isOptional };
}

;// CONCATENATED MODULE: ./src/bundle/verify-resources.ts












async function verifyResources(bundle, request) {
    try {
        return await compare(bundle, readCodeResources(request.codeResources), request);
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        const message = `The seal over the resources cannot be used: ${error.message}.`;
        return { problems: [(0,bundle_findings/* bundleIssue */.m)('resources-malformed', bundle.base, message)], nested: [] };
    }
}
async function compare(bundle, { files2, rules2 }, request) {
    if (files2 === null) {
        const message = 'The seal over the resources is of a kind that macOS does not accept any more.';
        return { problems: [(0,bundle_findings/* bundleIssue */.m)('resource-envelope-obsolete', bundle.base, message)], nested: [] };
    }
    const rules = (0,resource_rules/* compileRules */.nb)(rules2, (0,resource_rules/* exclusionsFor */.ZZ)((0,code_resources/* pathInBase */.my)(bundle, bundle.executable)));
    const items = await (0,scan/* scanBase */.h)(bundle.base, rules);
    const verdicts = await (0,parallel/* mapBounded */.y)(items, 4, (item) => compareItem(bundle, item, { ...request, files2 }));
    const present = new Set(items.map(({ path }) => path));
    const missing = [...files2].filter(([path, { optional }]) => !optional && !present.has(path));
    return {
        problems: [
            ...(0,resource_rules/* weakRules */.IF)(rules2, bundle.resourcePrefix).map((pattern) => (0,bundle_findings/* bundleIssue */.m)('resource-rules-weak', bundle.base, `The seal leaves out files by the rule '${pattern}'.`)),
            ...verdicts.flatMap(({ problems }) => problems),
            ...missing.map(([path]) => (0,bundle_findings/* bundleIssue */.m)('resource-missing', (0,external_node_path_.join)(bundle.base, path), `${path} is sealed, but missing.`)),
        ],
        nested: verdicts.flatMap(({ nested }) => nested),
    };
}
async function compareItem({ base }, item, { files2, scope, verifyNested }) {
    const path = (0,external_node_path_.join)(base, item.path);
    const wrong = (code, message) => ({
        problems: [(0,bundle_findings/* bundleIssue */.m)(code, path, message)],
        nested: [],
    });
    const seal = files2.get(item.path);
    if (!seal)
        return wrong('resource-added', `${item.path} was added after the bundle was signed.`);
    if (seal.kind === 'nested' && item.kind !== 'link')
        return compareNested(path, seal, await verifyNested(path));
    const changed = () => wrong('resource-changed', `${item.path} is not what was sealed.`);
    if (seal.kind === 'link') {
        if (item.kind !== 'link' || (await (0,promises_.readlink)(path)) !== seal.target)
            return changed();
        const problem = await (0,structure/* linkProblem */.kD)(path, scope);
        return { problems: problem ? [problem] : [], nested: [] };
    }
    if (seal.kind !== 'file' || item.kind === 'link' || item.kind === 'other')
        return changed();
    return (await isUnchanged(path, seal)) ? { problems: [], nested: [] } : changed();
}
async function isUnchanged(path, { hashes }) {
    const types = [...hashes.keys()].filter(hash_types/* isKnownHashType */.y_);
    if (types.length === 0)
        return false;
    const actual = await (0,code_resources/* hashFile */.DC)(path, types).catch(() => null);
    return types.every((type) => actual?.get(type)?.equals(hashes.get(type) ?? Buffer.alloc(0)));
}
async function compareNested(path, seal, verification) {
    const nested = [verification];
    const sealed = seal.cdHash?.toString('hex');
    if (verification.slices.some(({ best }) => best?.cdHash === sealed))
        return { problems: [], nested };
    const requirement = await requirementOf(verification);
    if (requirement === null)
        return { problems: [], nested };
    if (seal.requirement === requirement) {
        const message = `${path} is other code than was sealed, though it fulfils what the seal asks of it.`;
        return { problems: [(0,bundle_findings/* bundleIssue */.m)('nested-code-replaced', path, message, 'warning')], nested };
    }
    return {
        problems: [(0,bundle_findings/* bundleIssue */.m)('nested-code-changed', path, `${path} is not the code that was sealed.`)],
        nested,
    };
}
async function requirementOf({ executable }) {
    try {
        return executable === null ? null : (await (0,nested_seal/* nestedSeal */.P)(executable)).requirement;
    }
    catch (error) {
        if (error instanceof errors/* FormatError */.IF)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/bundle/verify-bundle.ts










function allProblems({ problems, nested }) {
    return [...problems, ...nested.flatMap(allProblems)];
}
const deepest = 16;
async function verifyCode(path, options, outer = []) {
    const isFolder = (await (0,promises_.stat)(path)).isDirectory();
    const bundlePath = isFolder ? path : await bundleAround(path);
    if (bundlePath === null)
        return { ...(await verifyMachO(path, options)), path, executable: path, nested: [] };
    try {
        if (outer.length >= deepest)
            throw new errors/* FormatError */.IF(`${path} lies too deep in other bundles`);
        return await verifyBundle(await (0,code_tree/* readSealable */.y)(bundlePath), options, outer);
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        const issue = (0,bundle_findings/* bundleIssue */.m)('bundle-malformed', path, `${error.message}.`);
        return {
            valid: false,
            authority: null,
            problems: [issue],
            slices: [],
            path,
            executable: null,
            nested: [],
        };
    }
}
async function bundleAround(path) {
    const folder = (0,external_node_path_.dirname)(path);
    if (!folder.endsWith((0,external_node_path_.join)('Contents', 'MacOS')))
        return null;
    const candidate = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(folder));
    try {
        return (await (0,bundle_bundle/* readBundle */.Bo)(candidate)).executable === path ? candidate : null;
    }
    catch {
        return null;
    }
}
async function verifyBundle(bundle, options, outer) {
    const { path, executable, infoPlist } = bundle;
    const codeResources = await (0,promises_.readFile)((0,bundle_bundle/* codeResourcesPath */.Ui)(bundle)).catch(() => null);
    const own = await verifyMachO(executable, { ...options, bundle: { infoPlist, codeResources } });
    const isSigned = own.slices.some(({ kind }) => kind !== 'none');
    const seal = isSigned
        ? await verifySeal(bundle, { codeResources, options, scope: [bundle, ...outer] })
        : { problems: [], nested: [] };
    const problems = [...own.problems, ...seal.problems, ...(await (0,structure/* unsealedContents */.iA)(bundle))];
    return {
        path,
        executable,
        slices: own.slices,
        nested: seal.nested,
        problems,
        valid: (0,verification/* isSound */.g)(problems) && seal.nested.every(({ valid }) => valid),
        authority: (0,verification/* commonAuthority */.Z)(own.slices),
    };
}
async function verifySeal(bundle, { codeResources, options, scope }) {
    const versions = [];
    for (const version of bundle.otherVersions)
        versions.push(await verifyCode(version, options, scope));
    if (codeResources === null) {
        const message = `${bundle.path} has no seal over its resources; only its program is signed.`;
        return { problems: [(0,bundle_findings/* bundleIssue */.m)('resources-not-sealed', bundle.path, message)], nested: versions };
    }
    const verifyNested = (path) => verifyCode(path, options, scope);
    const resources = await verifyResources(bundle, { codeResources, scope, verifyNested });
    return { problems: resources.problems, nested: [...resources.nested, ...versions] };
}


/***/ }),

/***/ 1341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ signArtifact)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/macho/mach-o.ts
var mach_o = __webpack_require__(2825);
// EXTERNAL MODULE: ./src/macho/universal.ts
var universal = __webpack_require__(9443);
// EXTERNAL MODULE: ./src/signature/digests.ts
var digests = __webpack_require__(9859);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/system/byte-source.ts
var byte_source = __webpack_require__(4461);
// EXTERNAL MODULE: ./src/system/property-list.ts
var property_list = __webpack_require__(953);
;// CONCATENATED MODULE: ./src/signature/identifier.ts






function deriveIdentifier(path, options = { adhoc: false }) {
    return (0,byte_source/* withFile */.D4)(path, (source) => {
        const slices = (0,universal/* readSlices */.k)(source);
        const { source: slice } = slices.find(({ arch }) => arch.startsWith('arm64')) ?? slices[0] ?? { source };
        const machO = (0,mach_o/* readMachO */.hi)(slice);
        const bundled = bundleIdentifier(slice, machO);
        if (bundled !== null)
            return bundled;
        const name = canonicalIdentifier(path);
        return options.adhoc && !name.includes('.') ? `${name}-${identification(slice, machO)}` : name;
    });
}
function canonicalIdentifier(path) {
    const name = (0,external_node_path_.basename)(path);
    const extension = name.lastIndexOf('.');
    const isExtension = extension > 0 && !/^\d/.test(name.slice(extension + 1));
    const base = isExtension ? name.slice(0, extension) : name;
    const version = /[\d.]*$/.exec(base)?.[0] ?? '';
    const first = /^\.?\d*/.exec(version)?.[0] ?? '';
    return base.slice(0, base.length - version.length) + first;
}
function bundleIdentifier(slice, { infoPlist }) {
    if (infoPlist === null)
        return null;
    const bytes = slice.read(infoPlist.offset, infoPlist.size);
    const { CFBundleIdentifier: identifier } = (0,property_list/* readPropertyList */.e)(bytes, 'the Info.plist in the program');
    return typeof identifier === 'string' && identifier !== '' ? identifier : null;
}
function identification(slice, machO) {
    if (machO.uuid)
        return Buffer.from('UUID').toString('hex') + machO.uuid;
    const header = slice.read(0, 28);
    const commands = slice.read(machO.headerSize, machO.commandsEnd - machO.headerSize);
    return (0,external_node_crypto_.createHash)('sha1').update(header).update(commands).digest('hex');
}

// EXTERNAL MODULE: ./src/signature/sign-macho.ts + 4 modules
var sign_macho = __webpack_require__(2351);
// EXTERNAL MODULE: ./src/system/files.ts
var files = __webpack_require__(1650);
// EXTERNAL MODULE: ./src/bundle/bundle.ts
var bundle_bundle = __webpack_require__(6782);
// EXTERNAL MODULE: ./src/bundle/code-resources.ts
var code_resources = __webpack_require__(9879);
// EXTERNAL MODULE: ./src/bundle/nested-seal.ts
var nested_seal = __webpack_require__(2011);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/bundle/code-tree.ts
var code_tree = __webpack_require__(6744);
;// CONCATENATED MODULE: ./src/bundle/signable.ts


async function surveySignable(request) {
    const { tree, problems } = await survey(request.path);
    if (problems.length > 0)
        throw notSignable(problems);
    const identifier = request.identifier ?? tree.bundle.identifier;
    if (identifier !== null)
        return { tree, identifier };
    throw new errors/* InputError */.dz('app', `${request.path} has no CFBundleIdentifier in its Info.plist.`, {
        code: 'bundle-id-missing',
        remedy: 'Add CFBundleIdentifier to Info.plist, or give bundle-id or identifier.',
    });
}
async function survey(path) {
    try {
        return await (0,code_tree/* surveyCode */.A)(path);
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        throw new errors/* InputError */.dz('app', `The bundle cannot be signed: ${error.message}.`, {
            code: 'bundle-not-signable',
            remedy: 'Give an app with an Info.plist, and the program that this names in Contents/MacOS.',
            cause: error,
        });
    }
}
function notSignable(problems) {
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    return new errors/* InputError */.dz('app', `The bundle cannot be signed: ${first?.message}${more}`, {
        code: 'bundle-not-signable',
        remedy: first?.remedy ?? 'Build the bundle again.',
        lines: problems.map(({ message }) => message),
    });
}

;// CONCATENATED MODULE: ./src/bundle/sign-bundle.ts













async function signBundle(request) {
    const { tree, identifier } = await surveySignable(request);
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
    const hashTypes = await (0,byte_source/* withFile */.D4)(executable, (source) => (0,digests/* hashTypesFor */.R)((0,universal/* readSlices */.k)(source).map((slice) => (0,mach_o/* readMachO */.hi)(slice.source))));
    const codeResources = await (0,code_resources/* buildCodeResources */.FN)({ bundle, hashTypes, nested });
    await removeTicket(bundle);
    await writeSeal(bundle, codeResources);
    return (0,sign_macho/* signMachO */.I)({
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
        return (0,nested_seal/* nestedSeal */.P)(tree.bundle.executable);
    }
    const file = (0,external_node_path_.join)(base, path);
    const identifier = await deriveIdentifier(file, { adhoc: how.signer === 'adhoc' });
    await (0,sign_macho/* signMachO */.I)({ input: file, output: file, ...how, ...keptEntitlements, identifier });
    return (0,nested_seal/* nestedSeal */.P)(file);
}
const keptEntitlements = { entitlements: null, preserve: ['entitlements'] };
function innerMain({ bundle }) {
    return { identifier: bundle.identifier ?? canonicalIdentifier(bundle.path), ...keptEntitlements };
}
async function removeTicket({ base }) {
    const path = (0,external_node_path_.join)(base, bundle_bundle/* codeResourcesName */._$);
    const found = await (0,promises_.lstat)(path).catch(() => null);
    if (found?.isFile())
        await (0,promises_.rm)(path);
}
async function writeSeal(bundle, codeResources) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(bundle.base, bundle_bundle/* signatureFolder */.zX), { recursive: true });
    await (0,files/* replaceFile */.fR)((0,bundle_bundle/* codeResourcesPath */.Ui)(bundle), (path) => (0,promises_.writeFile)(path, codeResources));
}

// EXTERNAL MODULE: ./src/signature/inspect-macho.ts
var inspect_macho = __webpack_require__(173);
;// CONCATENATED MODULE: ./src/engine/portable/sign-artifact.ts




async function signArtifact(artifact, how, maker) {
    const { path } = artifact;
    const preserve = (maker.preserve ?? []).filter((part) => part !== 'identifier' || how.identifier === null);
    const request = { ...how, ...maker, preserve };
    if (artifact.kind === 'app')
        return signBundle({ path, ...request });
    const identifier = how.identifier ?? (await deriveIdentifier(path, { adhoc: maker.signer === 'adhoc' }));
    const output = maker.output ?? path;
    const slices = await (0,sign_macho/* signMachO */.I)({ input: path, ...request, output, identifier });
    const isPreserved = preserve.includes('identifier');
    return { identifier: isPreserved ? await signedIdentifier(output, identifier) : identifier, slices };
}
async function signedIdentifier(path, otherwise) {
    const [slice] = await (0,inspect_macho/* inspectMachO */.rG)(path);
    return slice?.signature.identifier ?? otherwise;
}


/***/ }),

/***/ 5181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ inspectPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _bundle_code_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6744);
/* harmony import */ var _signature_inspect_macho_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(173);



async function inspectPath(path) {
    const isFolder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory();
    return (0,_signature_inspect_macho_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectMachO */ .rG)(isFolder ? (await (0,_bundle_code_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readSealable */ .y)(path)).executable : path);
}


/***/ }),

/***/ 36:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ isTicket),
/* harmony export */   qi: () => (/* binding */ lookUpTickets),
/* harmony export */   u6: () => (/* binding */ isTicketFor)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

const recordKind = 2;
const timeout = 30_000;
const ticketMagic = Buffer.from('s8ch');
async function lookUpTickets(request) {
    const { http, url, cdHashes } = request;
    const names = new Map(cdHashes.map(({ hashType, cdHash }) => [`${recordKind}/${hashType}/${cdHash}`, cdHash]));
    if (names.size === 0)
        return new Map();
    const response = await http({
        method: 'POST',
        url,
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: JSON.stringify({ records: [...names.keys()].map((recordName) => ({ recordName })) }),
        timeout,
        service: 'the ticket service',
    });
    const tickets = new Map();
    for (const record of recordsIn(response)) {
        const cdHash = names.get(String(record.recordName));
        const ticket = ticketIn(record);
        if (cdHash === undefined || ticket === null)
            continue;
        if (!isTicketFor(ticket, cdHash)) {
            throw unexpected('ticket-invalid', `answered with a ticket that is not for ${cdHash}`);
        }
        tickets.set(cdHash, ticket);
    }
    return tickets;
}
function isTicketFor(ticket, cdHash) {
    return (ticket.subarray(0, ticketMagic.length).equals(ticketMagic) && ticket.includes(Buffer.from(cdHash, 'hex')));
}
function isTicket(bytes) {
    return bytes.subarray(0, ticketMagic.length).equals(ticketMagic);
}
function recordsIn({ status, body }) {
    if (status !== 200)
        throw unexpected('service-failed', `answered with status ${status}`);
    const records = asObject(parseJson(body))?.records;
    if (!Array.isArray(records))
        throw unexpected('service-failed', 'did not answer with a list of records');
    return records.map(asObject).filter((record) => record !== null);
}
function ticketIn({ fields }) {
    const value = asObject(asObject(fields)?.signedTicket)?.value;
    return typeof value === 'string' ? Buffer.from(value, 'base64') : null;
}
function parseJson(body) {
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        return null;
    }
}
function asObject(value) {
    return typeof value === 'object' && value !== null ? value : null;
}
function unexpected(code, what) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`The ticket service ${what}.`, {
        code,
        remedy: 'Try again in a few minutes; on a Mac, xcrun stapler staple asks the same service.',
        retryable: true,
    });
}


/***/ }),

/***/ 3551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n4: () => (/* binding */ appleIntermediates),
/* harmony export */   xR: () => (/* binding */ appleRoot)
/* harmony export */ });
/* unused harmony exports developerIdAuthority, developerIdAuthorityG2, timestampAuthority */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const appleRoot = certificate(`
MIIEuzCCA6OgAwIBAgIBAjANBgkqhkiG9w0BAQUFADBiMQswCQYDVQQGEwJVUzETMBEGA1UEChMKQXBwbGUgSW5jLjEmMCQGA1UE
CxMdQXBwbGUgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkxFjAUBgNVBAMTDUFwcGxlIFJvb3QgQ0EwHhcNMDYwNDI1MjE0MDM2WhcN
MzUwMjA5MjE0MDM2WjBiMQswCQYDVQQGEwJVUzETMBEGA1UEChMKQXBwbGUgSW5jLjEmMCQGA1UECxMdQXBwbGUgQ2VydGlmaWNh
dGlvbiBBdXRob3JpdHkxFjAUBgNVBAMTDUFwcGxlIFJvb3QgQ0EwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQDkkakJ
H5HbHkdQ6wXtXnmELes2oldMVeyLGYne+Uts9QerIjAC6Bg++FAJ039BqJj50cpmnCRrEdCju+QbKsMflZ56DKRHi1vUFjczy8QP
Tc4UadHJGXL1XQ7Vf1+b8iUDulWPTV0N8WQ1IxVLFVkds5T39pyez1C6wVhQZ48ItCD3y6wsIG9wtj8BMIy3Q88PnT3zK0koGsj+
zrW5DtleHNbLPbU6rfQPDgCSC7EhFi501TwN22IWq6NxkkdTVcGvL0Gz+PvjcM3mo0xFfh9Ma1CWQYnEdGILEINBhzOKgbEwWOxa
BDKMaLOPHd5lc/9nXmW8Sdh2nzMUZaF3lMktAgMBAAGjggF6MIIBdjAOBgNVHQ8BAf8EBAMCAQYwDwYDVR0TAQH/BAUwAwEB/zAd
BgNVHQ4EFgQUK9BpR5R2Cf70a40uQKb3R01/CF4wHwYDVR0jBBgwFoAUK9BpR5R2Cf70a40uQKb3R01/CF4wggERBgNVHSAEggEI
MIIBBDCCAQAGCSqGSIb3Y2QFATCB8jAqBggrBgEFBQcCARYeaHR0cHM6Ly93d3cuYXBwbGUuY29tL2FwcGxlY2EvMIHDBggrBgEF
BQcCAjCBthqBs1JlbGlhbmNlIG9uIHRoaXMgY2VydGlmaWNhdGUgYnkgYW55IHBhcnR5IGFzc3VtZXMgYWNjZXB0YW5jZSBvZiB0
aGUgdGhlbiBhcHBsaWNhYmxlIHN0YW5kYXJkIHRlcm1zIGFuZCBjb25kaXRpb25zIG9mIHVzZSwgY2VydGlmaWNhdGUgcG9saWN5
IGFuZCBjZXJ0aWZpY2F0aW9uIHByYWN0aWNlIHN0YXRlbWVudHMuMA0GCSqGSIb3DQEBBQUAA4IBAQBcNplMLXi37Yyb3PN3m/J2
0ncwT8EfhYOFG5k9RzfyqZtAjizUsZAS2L70c5vu0mQPy3lPNNiiPvl4/2vIB+x9OYOLUyDTOMSxv5pPCmv/K/xZpwUJfBdAVhEe
dNO3iyM7R6PVbyTi69G3cN8PReEnyvFteO3ntRcXqNx+IjXKJdXZD9Zr1KIkIxH3oayPc4FgxhtbCS+SsvhESPBgOJ4V9T0mZyCK
M2r3DYLP3uujL/lTaltkwGMzd/c6ByxW69oPIQ7aunMZT7XZNn/Bh1XZp5m5MkL72NVxnn6hUrcbvZNCJBIqxw8dtk2cXmPIS4AX
UKqK1drk/NAJBzewdXUh
`);
const developerIdAuthority = certificate(`
MIIEBDCCAuygAwIBAgIIGHqpqMKWIQwwDQYJKoZIhvcNAQELBQAwYjELMAkGA1UEBhMCVVMxEzARBgNVBAoTCkFwcGxlIEluYy4x
JjAkBgNVBAsTHUFwcGxlIENlcnRpZmljYXRpb24gQXV0aG9yaXR5MRYwFAYDVQQDEw1BcHBsZSBSb290IENBMB4XDTEyMDIwMTIy
MTIxNVoXDTI3MDIwMTIyMTIxNVoweTEtMCsGA1UEAwwkRGV2ZWxvcGVyIElEIENlcnRpZmljYXRpb24gQXV0aG9yaXR5MSYwJAYD
VQQLDB1BcHBsZSBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eTETMBEGA1UECgwKQXBwbGUgSW5jLjELMAkGA1UEBhMCVVMwggEiMA0G
CSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQCJdk8GW5pB7qUjKwKjX9dzP8A1sIuECj8GJH+nlT/rTw6Tr7QO0Mg+5W0Ysx/oiUe/
1wkI5P9WmCkV55SduTWjCs20wOHiYPTK7Cl4RWlpYGtfipL8niPmOsIiszFPHLrytjRZQu6wqQIDGJEEtrN4LjMfgEUNRW+7Dlpb
fzrn2AjXCw4ybfuGNuRsq8QRinCEJqqfRNHxuMZ7lBebSPcLWBa6I8WfFTl+yl3DMl8P4FJ/QOq+rAhklVvJGpzlgMofakQcbD7E
sCYfHex7r16gaj1HqVgSMT8gdihtHRywwk4RaSaLy9bQEYLJTg/xVnTQ2QhLZniiq6yn4tJMh1nJAgMBAAGjgaYwgaMwHQYDVR0O
BBYEFFcX7aLP3HyYoRDg/L6HLSzy4xdUMA8GA1UdEwEB/wQFMAMBAf8wHwYDVR0jBBgwFoAUK9BpR5R2Cf70a40uQKb3R01/CF4w
LgYDVR0fBCcwJTAjoCGgH4YdaHR0cDovL2NybC5hcHBsZS5jb20vcm9vdC5jcmwwDgYDVR0PAQH/BAQDAgGGMBAGCiqGSIb3Y2QG
AgYEAgUAMA0GCSqGSIb3DQEBCwUAA4IBAQBCOXRrodzGpI83KoyzHQpEvJUsf7xZuKxh+weQkjK51L87wVA5akR0ouxbH3Dlqt1L
bBwjcS1f0cWTvu6binBlgp0W4xoQF4ktqM39DHhYSQwofzPuAHobtHastrW7T9+oG53IGZdKC1ZnL8I+trPEgzrwd210xC4jUe6a
pQNvYPSlSKcGwrta4h8fRkV+5Jf1JxC3ICJyb3LaxlB1xT0lj12jAOmfNoxIOY+zO+qQgC6VmmD0eM70DgpTPqL6T9geroSVjTK8
Vk2J6XgY4KyaQrp6RhuEoonOFOiI0ViL9q5WxCwFKkWvC9lLqQIPNKyIx2FViUTJJ3MH7oLlTvVw
`);
const developerIdAuthorityG2 = certificate(`
MIIEPjCCAyagAwIBAgIUf7QAP82XSXrLg02SpIp4c8KEXUMwDQYJKoZIhvcNAQELBQAwYjELMAkGA1UEBhMCVVMxEzARBgNVBAoT
CkFwcGxlIEluYy4xJjAkBgNVBAsTHUFwcGxlIENlcnRpZmljYXRpb24gQXV0aG9yaXR5MRYwFAYDVQQDEw1BcHBsZSBSb290IENB
MB4XDTIxMDkyMjE4NTUxMFoXDTMxMDkxNzAwMDAwMFowXjEtMCsGA1UEAwwkRGV2ZWxvcGVyIElEIENlcnRpZmljYXRpb24gQXV0
aG9yaXR5MQswCQYDVQQLDAJHMjETMBEGA1UECgwKQXBwbGUgSW5jLjELMAkGA1UEBhMCVVMwggEiMA0GCSqGSIb3DQEBAQUAA4IB
DwAwggEKAoIBAQDTLJVoIVSRir9lccIYTvbNDeGRKHXXA7qVH9MSmVJE3oBGZ/wpiwCFiIowh01Mbkq0x+UC49djTKrM6uzbQi+R
fSXpX6RLKlRvF6wwnykoNKR/j+V4410jKiFG0InDX/hql51xGxiosgzJAwo1sgKnLfWz3BuDxSchQHKm5zd2Mee7Br90svZwrEys
Lc3JXkWLz/sI5mLVQJW1N1zMGw7h79yl5Y3JULdAnwojJUVAj5Rne+CU6jnTeKU00cLL4DN/LrYsw+Um1SXOqo0qd/yeFJaX4PVf
LvLop3GnO6OZTHoio03vcBHV1oaBgvFnM5MzWkCxksSqc5YdxFz/4es3AgMBAAGjge8wgewwEgYDVR0TAQH/BAgwBgEB/wIBADAf
BgNVHSMEGDAWgBQr0GlHlHYJ/vRrjS5ApvdHTX8IXjBEBggrBgEFBQcBAQQ4MDYwNAYIKwYBBQUHMAGGKGh0dHA6Ly9vY3NwLmFw
cGxlLmNvbS9vY3NwMDMtYXBwbGVyb290Y2EwLgYDVR0fBCcwJTAjoCGgH4YdaHR0cDovL2NybC5hcHBsZS5jb20vcm9vdC5jcmww
HQYDVR0OBBYEFPg6DGkRduDtrNHrpln6N9XEVbAeMA4GA1UdDwEB/wQEAwIBBjAQBgoqhkiG92NkBgIGBAIFADANBgkqhkiG9w0B
AQsFAAOCAQEAwf1DClm/8bG3QxBa1hgyMBRWJuERSGMraXKXSB+OW8peJhX7dCOAM1QzGaEihlrYuEtpqqfOlpbCCsc1atBvzopp
g2JtSjn1/oNN16LUiB/tiMAP+PkzHrQQt8JcETdENwSwpESdjGgNe30dfsy1k/DWbz0VeoCldNPhj33SiOgxp5jFH9/iglmugIFg
RhbsnrmKQKobKuFhhgqMcA/ZSizsTKIFEdZ5jKVjJSEjAm+TW1pXoddFbd/M93+fX9vH7WSnb0Qvb009eHgKVrQ71zrIK2Wik+rb
WOqO1LnEwDD8MhpNupIMJDmYgjqgmd7n5OS8DryFr1qrXND828wQww==
`);
const timestampAuthority = certificate(`
MIIEBzCCAu+gAwIBAgIIfUxXY5/z8LcwDQYJKoZIhvcNAQELBQAwYjELMAkGA1UEBhMCVVMxEzARBgNVBAoTCkFwcGxlIEluYy4x
JjAkBgNVBAsTHUFwcGxlIENlcnRpZmljYXRpb24gQXV0aG9yaXR5MRYwFAYDVQQDEw1BcHBsZSBSb290IENBMB4XDTEyMDQwNTEy
MDI0NFoXDTI3MDQwNTEyMDI0NFowfDEwMC4GA1UEAwwnQXBwbGUgVGltZXN0YW1wIENlcnRpZmljYXRpb24gQXV0aG9yaXR5MSYw
JAYDVQQLDB1BcHBsZSBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eTETMBEGA1UECgwKQXBwbGUgSW5jLjELMAkGA1UEBhMCVVMwggEi
MA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQDTdxih95kQZ1zSLp64jyNnPvxC4gl9Coq4GPxzQC+9xNhQxSfI/rg0cKANEzy9
CE6ak285N9qeZfW0Y/SQyEltXSDTOf0JuvQ6885KaWQFmUbg2jXEZRgexhajEmG0LvXwiQ2M3D32Bs9vhiVMCcIbyA54iI3BIri6
IRObyu6Knt17W/+j6dGjgX7+/+aMSeQ7CvkQpnIzuyzESlpyCjlQdN0obnlffqeoFM9Ws1ZspenwxK756iCOGMcodOIITYkmQnle
9mDjRVih+1FJXpJKTbnv1HO12gR741Kfy6MZXaxrmGye4ux0LUQ+4GE+B0V+NHUmmECbdZ7IMO1Lv3ePAgMBAAGjgaYwgaMwHQYD
VR0OBBYEFDTNJU7N3jeFOKFYJvj54ine8hyTMA8GA1UdEwEB/wQFMAMBAf8wHwYDVR0jBBgwFoAUK9BpR5R2Cf70a40uQKb3R01/
CF4wLgYDVR0fBCcwJTAjoCGgH4YdaHR0cDovL2NybC5hcHBsZS5jb20vcm9vdC5jcmwwDgYDVR0PAQH/BAQDAgGGMBAGCiqGSIb3
Y2QGAgkEAgUAMA0GCSqGSIb3DQEBCwUAA4IBAQA20vXecVMHySPYeJtlvPPVW+m4fxsjx6LPtKko6fjdcIghOfPbM5zDckPWPUJR
l7qtHY6S0nWLw12c9cuM3GpqOt3rVH3tFGvz1j6TyG16VF/yQ44Q0HZcmwAMHU7KPM365vfCPnK3uN7oNKoVoK5cZ6gMrJseZbPj
DzBCNOmu0wHTp91Cc3V8UUOFmmAQ3K4n0mtnyTNFb8mYHqCaf00Rk+Fp/+xLRfNOyiIOV9ciB+UitIfpnNNFy24/5Y64/EbVXMmw
qwU6bTcoo6hGZW9VoWiI6lI+yfTU5vo/pOQmgLU6a9bD5fkygcgyokjhjgajGeSzyztL3+DMDrKvmNGD
`);
const appleIntermediates = [
    developerIdAuthorityG2,
    developerIdAuthority,
    timestampAuthority,
];
function certificate(base64) {
    return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(base64, 'base64'));
}


/***/ }),

/***/ 2553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ firstElement),
/* harmony export */   au: () => (/* binding */ readAsn1),
/* harmony export */   f7: () => (/* binding */ parseBer)
/* harmony export */ });
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4723);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);


function readAsn1(bytes, what) {
    return wrap(parseBer(bytes, what), what);
}
function parseBer(bytes, what) {
    if (elementEnd(bytes, 0, { end: bytes.length, depth: 0, what }) !== bytes.length) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${what} has bytes after its end`);
    }
    let parsed;
    try {
        parsed = (0,asn1js__WEBPACK_IMPORTED_MODULE_1__/* .fromBER */ .mH)(bytes);
    }
    catch {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${what} is not well-formed ASN.1`);
    }
    if (parsed.offset === -1)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${what} is not well-formed ASN.1`);
    return parsed.result;
}
function firstElement(bytes, what) {
    return bytes.subarray(0, elementEnd(bytes, 0, { end: bytes.length, depth: 0, what }));
}
const deepestNesting = 60;
const endOfContents = 0x0000;
function elementEnd(bytes, offset, around) {
    const { end, depth, what } = around;
    const fail = () => new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${what} has lengths that do not fit together`, offset);
    if (end - offset < 2 || depth > deepestNesting)
        throw fail();
    const type = bytes.readUInt8(offset);
    const first = bytes.readUInt8(offset + 1);
    const longForm = first > 0x80 ? first & 0x7f : 0;
    const start = offset + 2 + longForm;
    if ((type & 0x1f) === 0x1f || longForm > 4 || start > end)
        throw fail();
    const isConstructed = (type & 0x20) !== 0;
    if (first === 0x80 && isConstructed) {
        let inner = start;
        while (end - inner < 2 || bytes.readUInt16BE(inner) !== endOfContents) {
            inner = elementEnd(bytes, inner, { end, depth: depth + 1, what });
        }
        return inner + 2;
    }
    const contentEnd = start + (longForm === 0 ? first : bytes.readUIntBE(offset + 2, longForm));
    if (contentEnd > end || first === 0x80)
        throw fail();
    if (isConstructed) {
        for (let inner = start; inner !== contentEnd;) {
            inner = elementEnd(bytes, inner, { end: contentEnd, depth: depth + 1, what });
        }
    }
    return contentEnd;
}
function wrap(node, what) {
    const fail = (wanted) => new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${what} has no ${wanted} where one should be`);
    const items = () => {
        if (!(node instanceof asn1js__WEBPACK_IMPORTED_MODULE_1__/* .Constructed */ .BL))
            throw fail('structure');
        return node.valueBlock.value.map((child) => wrap(child, what));
    };
    return {
        tagClass: node.idBlock.tagClass,
        tagNumber: node.idBlock.tagNumber,
        raw: Buffer.from(node.valueBeforeDecodeView),
        items,
        item(index) {
            const found = items().at(index);
            if (!found)
                throw fail(`element ${index}`);
            return found;
        },
        oid() {
            if (!(node instanceof asn1js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectIdentifier */ .dS))
                throw fail('object identifier');
            return node.getValue();
        },
        octets() {
            if (node instanceof asn1js__WEBPACK_IMPORTED_MODULE_1__/* .OctetString */ .lW)
                return Buffer.from(node.getValue());
            if (node.idBlock.tagClass === 3)
                return implicitOctets(node) ?? Buffer.alloc(0);
            throw fail('octet string');
        },
        integer() {
            if (!(node instanceof asn1js__WEBPACK_IMPORTED_MODULE_1__/* .Integer */ .jz) || node.valueBlock.valueHexView.length > 6)
                throw fail('small number');
            return node.valueBlock.valueDec;
        },
        boolean() {
            if (!(node instanceof asn1js__WEBPACK_IMPORTED_MODULE_1__/* .Boolean */ .v8))
                throw fail('boolean');
            return node.getValue();
        },
        isInteger: () => node instanceof asn1js__WEBPACK_IMPORTED_MODULE_1__/* .Integer */ .jz,
        isStructure: () => node instanceof asn1js__WEBPACK_IMPORTED_MODULE_1__/* .Constructed */ .BL,
    };
}
function implicitOctets(node) {
    if (node instanceof asn1js__WEBPACK_IMPORTED_MODULE_1__/* .Primitive */ .sG)
        return Buffer.from(node.valueBlock.valueHexView);
    if (!(node instanceof asn1js__WEBPACK_IMPORTED_MODULE_1__/* .Constructed */ .BL))
        return null;
    return Buffer.concat(node.valueBlock.value.map((piece) => piece instanceof asn1js__WEBPACK_IMPORTED_MODULE_1__/* .OctetString */ .lW ? Buffer.from(piece.getValue()) : Buffer.alloc(0)));
}


/***/ }),

/***/ 8593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ certificateKind),
/* harmony export */   Gv: () => (/* binding */ validityOf),
/* harmony export */   H7: () => (/* binding */ subjectField),
/* harmony export */   JI: () => (/* binding */ sha1Of),
/* harmony export */   LS: () => (/* binding */ commonName),
/* harmony export */   Ld: () => (/* binding */ teamOf),
/* harmony export */   Ql: () => (/* binding */ hasExtension),
/* harmony export */   Ub: () => (/* binding */ isValidAt),
/* harmony export */   VJ: () => (/* binding */ certificateFromDer),
/* harmony export */   oQ: () => (/* binding */ extensionsOf),
/* harmony export */   zY: () => (/* binding */ hasPurpose)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _asn1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2553);
/* harmony import */ var _oids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8785);




const kindsByMarker = [
    [_oids_js__WEBPACK_IMPORTED_MODULE_3__/* .marker */ .x.developerIdApplication, 'developer-id-application'],
    [_oids_js__WEBPACK_IMPORTED_MODULE_3__/* .marker */ .x.developerIdInstaller, 'developer-id-installer'],
    [_oids_js__WEBPACK_IMPORTED_MODULE_3__/* .marker */ .x.macAppDistribution, 'mac-app-distribution'],
    [_oids_js__WEBPACK_IMPORTED_MODULE_3__/* .marker */ .x.macInstallerDistribution, 'mac-installer-distribution'],
    [_oids_js__WEBPACK_IMPORTED_MODULE_3__/* .marker */ .x.appleDistribution, 'apple-distribution'],
    [_oids_js__WEBPACK_IMPORTED_MODULE_3__/* .marker */ .x.appleDevelopment, 'apple-development'],
    [_oids_js__WEBPACK_IMPORTED_MODULE_3__/* .marker */ .x.macDevelopment, 'apple-development'],
];
function certificateFromDer(der) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(der));
    }
    catch {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('a certificate is not well-formed X.509');
    }
}
function certificateKind(certificate) {
    const found = kindsByMarker.find(([oid]) => hasExtension(certificate, oid));
    return found?.[1] ?? 'other';
}
function commonName(certificate) {
    return subjectField(certificate, 'CN') ?? certificate.subject.replaceAll('\n', ', ');
}
function teamOf(certificate) {
    return subjectField(certificate, 'OU');
}
const nameParts = {
    CN: '2.5.4.3',
    C: '2.5.4.6',
    L: '2.5.4.7',
    ST: '2.5.4.8',
    O: '2.5.4.10',
    OU: '2.5.4.11',
};
function subjectField(certificate, shortName) {
    const wanted = new Map(Object.entries(nameParts)).get(shortName);
    return subjectOf(certificate).find(({ oid }) => oid === wanted)?.text ?? null;
}
const subjects = new WeakMap();
function subjectOf(certificate) {
    const known = subjects.get(certificate);
    if (known)
        return known;
    const subject = readSubject(certificate.raw);
    subjects.set(certificate, subject);
    return subject;
}
function readSubject(der) {
    try {
        const fields = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readAsn1 */ .au)(der, 'a certificate').item(0).items();
        const isVersioned = fields[0]?.tagClass === 3;
        const names = fields[isVersioned ? 5 : 4]?.items() ?? [];
        const parts = names.flatMap((set) => set.items());
        return parts.map((part) => ({ oid: part.item(0).oid(), text: textOf(part.item(1)) }));
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF)
            return [];
        throw error;
    }
}
const utf8String = 12;
const bmpString = 30;
function textOf({ tagNumber, raw }) {
    const first = raw.readUInt8(1);
    const content = raw.subarray(first < 0x80 ? 2 : 2 + (first & 0x7f));
    if (tagNumber === utf8String)
        return content.toString('utf8');
    if (tagNumber !== bmpString)
        return content.toString('latin1');
    return content.length % 2 === 0 ? Buffer.from(content).swap16().toString('utf16le') : '';
}
function sha1Of(certificate) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(certificate.raw).digest('hex').toUpperCase();
}
function hasExtension(certificate, oid) {
    return extensionsOf(certificate).some((extension) => extension.oid === oid);
}
function validityOf(certificate) {
    return { from: new Date(certificate.validFrom), to: new Date(certificate.validTo) };
}
function isValidAt(certificate, time) {
    const { from, to } = validityOf(certificate);
    return from <= time && time <= to;
}
function hasPurpose(certificate, oid) {
    return certificate.keyUsage?.includes(oid) ?? false;
}
const cache = new WeakMap();
function extensionsOf(certificate) {
    const known = cache.get(certificate);
    if (known)
        return known;
    const extensions = readExtensions(certificate.raw);
    cache.set(certificate, extensions);
    return extensions;
}
function readExtensions(der) {
    const fields = (0,_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readAsn1 */ .au)(der, 'a certificate').item(0).items();
    const wrapper = fields.find(({ tagClass, tagNumber }) => tagClass === 3 && tagNumber === 3);
    return wrapper ? wrapper.item(0).items().map(readExtension) : [];
}
function readExtension(node) {
    const fields = node.items();
    return {
        oid: node.item(0).oid(),
        critical: fields.length === 3 && node.item(1).boolean(),
        value: node.item(-1).octets(),
    };
}


/***/ }),

/***/ 913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* reexport default from dynamic */ node_forge_lib_forge_js__WEBPACK_IMPORTED_MODULE_0___default.a),
/* harmony export */   h: () => (/* binding */ generatePkcs12Key)
/* harmony export */ });
/* harmony import */ var node_forge_lib_forge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8561);
/* harmony import */ var node_forge_lib_forge_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_forge_lib_forge_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_forge_lib_pbe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6959);
/* harmony import */ var node_forge_lib_pbe_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_forge_lib_pbe_js__WEBPACK_IMPORTED_MODULE_1__);



const { generatePkcs12Key } = (node_forge_lib_forge_js__WEBPACK_IMPORTED_MODULE_0___default().pki).pbe;


/***/ }),

/***/ 8785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ purpose),
/* harmony export */   x: () => (/* binding */ marker)
/* harmony export */ });
const marker = {
    appleDevelopment: '1.2.840.113635.100.6.1.2',
    appleDistribution: '1.2.840.113635.100.6.1.4',
    macAppDistribution: '1.2.840.113635.100.6.1.7',
    macInstallerDistribution: '1.2.840.113635.100.6.1.8',
    macDevelopment: '1.2.840.113635.100.6.1.12',
    developerIdApplication: '1.2.840.113635.100.6.1.13',
    developerIdInstaller: '1.2.840.113635.100.6.1.14',
    wwdrAuthority: '1.2.840.113635.100.6.2.1',
    developerIdAuthority: '1.2.840.113635.100.6.2.6',
};
const purpose = {
    codeSigning: '1.3.6.1.5.5.7.3.3',
    timeStamping: '1.3.6.1.5.5.7.3.8',
};


/***/ }),

/***/ 1315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* reexport */ decodeCertificateInput),
  z: () => (/* binding */ openPkcs12)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/identity/apple-certificates.ts
var apple_certificates = __webpack_require__(3551);
// EXTERNAL MODULE: ./src/identity/certificate.ts
var identity_certificate = __webpack_require__(8593);
// EXTERNAL MODULE: ./src/identity/forge.ts
var forge = __webpack_require__(913);
;// CONCATENATED MODULE: ./src/identity/pkcs12-crypto.ts



class UnsupportedAlgorithm extends Error {
    algorithm;
    constructor(algorithm) {
        super(`the algorithm ${algorithm} is not supported`);
        this.algorithm = algorithm;
    }
}
const mostIterations = 10_000_000;
const purpose = { key: 1, iv: 2, mac: 3 };
const digests = new Map([
    ['1.3.14.3.2.26', { name: 'sha1', length: 20 }],
    ['2.16.840.1.101.3.4.2.1', { name: 'sha256', length: 32 }],
    ['2.16.840.1.101.3.4.2.2', { name: 'sha384', length: 48 }],
    ['2.16.840.1.101.3.4.2.3', { name: 'sha512', length: 64 }],
]);
const legacyCiphers = new Map([
    ['1.2.840.113549.1.12.1.3', { cipher: '3des', keyLength: 24 }],
    ['1.2.840.113549.1.12.1.4', { cipher: '2des', keyLength: 16 }],
    ['1.2.840.113549.1.12.1.5', { cipher: 'rc2', keyLength: 16 }],
    ['1.2.840.113549.1.12.1.6', { cipher: 'rc2', keyLength: 5 }],
]);
const oid = {
    pbes2: '1.2.840.113549.1.5.13',
    pbmac1: '1.2.840.113549.1.5.14',
    pbkdf2: '1.2.840.113549.1.5.12',
};
const modernCiphers = new Map([
    ['2.16.840.1.101.3.4.1.2', { name: 'aes-128-cbc', keyLength: 16 }],
    ['2.16.840.1.101.3.4.1.22', { name: 'aes-192-cbc', keyLength: 24 }],
    ['2.16.840.1.101.3.4.1.42', { name: 'aes-256-cbc', keyLength: 32 }],
    ['1.2.840.113549.3.7', { name: 'des-ede3-cbc', keyLength: 24 }],
]);
const pseudoRandom = new Map([
    ['1.2.840.113549.2.7', 'sha1'],
    ['1.2.840.113549.2.8', 'sha224'],
    ['1.2.840.113549.2.9', 'sha256'],
    ['1.2.840.113549.2.10', 'sha384'],
    ['1.2.840.113549.2.11', 'sha512'],
]);
function macFits(mac, content, password) {
    const algorithm = mac.algorithm.item(0).oid();
    const expected = algorithm === oid.pbmac1 ? pbmac1(mac, content, password) : legacyMac(mac, content, password);
    return expected.length === mac.digest.length && (0,external_node_crypto_.timingSafeEqual)(expected, mac.digest);
}
function legacyMac(mac, content, password) {
    const digest = known(digests, mac.algorithm.item(0));
    const { salt, iterations } = mac;
    const key = derive({
        password,
        salt,
        iterations,
        digest: digest.name,
        purpose: 'mac',
        length: digest.length,
    });
    return (0,external_node_crypto_.createHmac)(digest.name, key).update(content).digest();
}
function pbmac1(mac, content, password) {
    const [keyDerivation, scheme] = mac.algorithm.item(1).items();
    if (!keyDerivation || !scheme)
        throw new errors/* FormatError */.IF('the PKCS#12 file has a damaged MAC');
    const hash = known(pseudoRandom, scheme.item(0));
    return (0,external_node_crypto_.createHmac)(hash, pbkdf2(keyDerivation, password, null))
        .update(content)
        .digest();
}
function decrypt(algorithm, content, password) {
    if (algorithm.item(0).oid() === oid.pbes2)
        return decryptModern(algorithm.item(1), content, password);
    const { cipher, keyLength } = known(legacyCiphers, algorithm.item(0));
    const parameters = algorithm.item(1);
    const shared = {
        password,
        salt: parameters.item(0).octets(),
        iterations: parameters.item(1).integer(),
        digest: 'sha1',
    };
    const key = derive({ ...shared, purpose: 'key', length: keyLength });
    const iv = derive({ ...shared, purpose: 'iv', length: 8 });
    if (cipher === 'rc2')
        return decryptRc2({ key, iv, content });
    const threeKeys = cipher === '2des' ? Buffer.concat([key, key.subarray(0, 8)]) : key;
    return decipher('des-ede3-cbc', { key: threeKeys, iv, content });
}
function decryptModern(parameters, content, password) {
    const scheme = parameters.item(1);
    const { name, keyLength } = known(modernCiphers, scheme.item(0));
    const key = pbkdf2(parameters.item(0), password, keyLength);
    return decipher(name, { key, iv: scheme.item(1).octets(), content });
}
function pbkdf2(keyDerivation, password, keyLength) {
    const algorithm = keyDerivation.item(0).oid();
    if (algorithm !== oid.pbkdf2)
        throw new UnsupportedAlgorithm(algorithm);
    const parameters = keyDerivation.item(1);
    const [salt, iterations, ...optional] = parameters.items();
    if (!salt || !iterations)
        throw new errors/* FormatError */.IF('the PKCS#12 file has damaged key derivation parameters');
    const stated = optional.find((field) => field.isInteger())?.integer();
    const prf = optional.find((field) => !field.isInteger());
    const length = keyLength ?? stated;
    if (length === undefined || length > 64)
        throw new errors/* FormatError */.IF('the PKCS#12 file does not state a key length');
    const hash = prf ? known(pseudoRandom, prf.item(0)) : 'sha1';
    return (0,external_node_crypto_.pbkdf2Sync)(password ?? '', salt.octets(), checked(iterations.integer()), length, hash);
}
function derive(request) {
    const derived = (0,forge/* generatePkcs12Key */.h)(request.password, forge/* forge */.c.util.createBuffer(request.salt.toString('binary')), purpose[request.purpose], checked(request.iterations), request.length, forge/* forge */.c.md[request.digest].create());
    return Buffer.from(derived.getBytes(), 'binary');
}
function decipher(name, { key, iv, content }) {
    const cipher = (0,external_node_crypto_.createDecipheriv)(name, key, iv);
    return Buffer.concat([cipher.update(content), cipher.final()]);
}
function decryptRc2({ key, iv, content }) {
    const cipher = forge/* forge */.c.rc2.createDecryptionCipher(key.toString('binary'), key.length * 8);
    cipher.start(iv.toString('binary'));
    cipher.update(forge/* forge */.c.util.createBuffer(content.toString('binary')));
    if (!cipher.finish())
        throw new errors/* FormatError */.IF('the padding of an encrypted part is wrong');
    return Buffer.from(cipher.output.getBytes(), 'binary');
}
function checked(iterations) {
    if (iterations >= 1 && iterations <= mostIterations)
        return iterations;
    throw new errors/* FormatError */.IF(`the PKCS#12 file asks for ${iterations} rounds of key derivation`);
}
function known(table, algorithm) {
    const name = algorithm.oid();
    const found = table.get(name);
    if (found === undefined)
        throw new UnsupportedAlgorithm(name);
    return found;
}

// EXTERNAL MODULE: ./src/identity/asn1.ts
var asn1 = __webpack_require__(2553);
;// CONCATENATED MODULE: ./src/identity/pkcs12-structure.ts


const contentType = { data: '1.2.840.113549.1.7.1', encryptedData: '1.2.840.113549.1.7.6' };
const bagType = {
    key: '1.2.840.113549.1.12.10.1.1',
    shroudedKey: '1.2.840.113549.1.12.10.1.2',
    certificate: '1.2.840.113549.1.12.10.1.3',
    nested: '1.2.840.113549.1.12.10.1.6',
};
const x509Certificate = '1.2.840.113549.1.9.22.1';
const pkcs12_structure_name = 'the PKCS#12 file';
const deepestNesting = 4;
function readPkcs12(bytes) {
    const fields = (0,asn1/* readAsn1 */.au)(bytes, pkcs12_structure_name).items();
    const [version, authSafe, mac] = fields;
    if (!version?.isInteger() || version.integer() !== 3 || !authSafe) {
        throw new errors/* FormatError */.IF('the file is not PKCS#12 of version 3');
    }
    if (authSafe.item(0).oid() !== contentType.data) {
        throw new errors/* FormatError */.IF('the PKCS#12 file is signed with a certificate rather than protected by a password');
    }
    const authenticated = authSafe.item(1).item(0).octets();
    return {
        authenticated,
        mac: mac ? readMac(mac) : null,
        parts: (0,asn1/* readAsn1 */.au)(authenticated, pkcs12_structure_name).items().map(readPart),
    };
}
function readMac(node) {
    const [info, salt, iterations] = node.items();
    if (!info || !salt)
        throw new errors/* FormatError */.IF('the PKCS#12 file has a damaged MAC');
    return {
        algorithm: info.item(0),
        digest: info.item(1).octets(),
        salt: salt.octets(),
        iterations: iterations?.integer() ?? 1,
    };
}
function readPart(contentInfo) {
    const type = contentInfo.item(0).oid();
    const content = contentInfo.item(1).item(0);
    if (type === contentType.data)
        return { algorithm: null, content: content.octets() };
    if (type !== contentType.encryptedData) {
        throw new errors/* FormatError */.IF(`the PKCS#12 file has a part of the unknown type ${type}`);
    }
    const encrypted = content.item(1);
    return { algorithm: encrypted.item(1), content: encrypted.item(2).octets() };
}
function readBags(safeContents) {
    return bagsIn((0,asn1/* readAsn1 */.au)(safeContents, pkcs12_structure_name), 0);
}
function bagsIn(safeContents, depth) {
    if (depth > deepestNesting)
        throw new errors/* FormatError */.IF('the PKCS#12 file nests its bags too deeply');
    return safeContents.items().flatMap((bag) => {
        const value = bag.item(1).item(0);
        switch (bag.item(0).oid()) {
            case bagType.key:
                return [{ kind: 'key', der: value.raw }];
            case bagType.shroudedKey:
                return [{ kind: 'encrypted-key', algorithm: value.item(0), content: value.item(1).octets() }];
            case bagType.certificate:
                return value.item(0).oid() === x509Certificate
                    ? [{ kind: 'certificate', der: value.item(1).item(0).octets() }]
                    : [];
            case bagType.nested:
                return bagsIn(value, depth + 1);
            default:
                return [];
        }
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/identity/certificate-input.ts


const longestPath = 1024;
function decodeCertificateInput(text, input) {
    const given = text.trim();
    const fromFile = readIfFile(given, input);
    const bytes = fromFile ?? Buffer.from(given, 'latin1');
    const isBinary = fromFile !== null && fromFile[0] === 0x30;
    const decoded = isBinary ? bytes : decodeBase64(bytes.toString('latin1'));
    if (decoded !== null && decoded.length > 0)
        return decoded;
    if (fromFile !== null && fromFile.length > 0)
        return fromFile;
    const problem = fromFile !== null
        ? 'the file is empty'
        : given === ''
            ? 'it is empty'
            : 'it is neither base64 nor a file';
    throw new errors/* InputError */.dz(input, `${input} cannot be used: ${problem}.`, {
        code: 'certificate-input-empty',
        remedy: 'Give the output of "base64 -i FILE.p12", e.g. from a secret, or a path. A secret that is not set is empty.',
    });
}
function readIfFile(given, input) {
    if (given === '' || given.length > longestPath || /[\r\n\0]/.test(given))
        return null;
    try {
        if (!(0,external_node_fs_.statSync)(given).isFile())
            return null;
    }
    catch {
        return null;
    }
    try {
        return (0,external_node_fs_.readFileSync)(given);
    }
    catch (cause) {
        throw new errors/* InputError */.dz(input, `${input}: ${given} cannot be read.`, {
            code: 'certificate-input-empty',
            remedy: 'Give this user the right to read the file.',
            cause,
        });
    }
}
function decodeBase64(text) {
    const compact = text.replaceAll(/-----[A-Z0-9# ]+-----|\s+/g, '');
    const valid = compact.length % 4 !== 1 && /^[A-Za-z0-9+/_-]+={0,2}$/.test(compact);
    return valid ? Buffer.from(compact, 'base64') : null;
}

;// CONCATENATED MODULE: ./src/identity/pkcs12.ts







function openPkcs12(request) {
    const file = structureOf(request);
    const bags = bagsOf(file, request);
    const certificates = bags.flatMap((bag) => bag.kind === 'certificate' ? [certificate(bag.der, request)] : []);
    const keys = bags.flatMap((bag) => (bag.kind === 'key' ? [privateKey(bag.der, request)] : []));
    const identities = certificates.flatMap((leaf) => {
        const key = keys.find((candidate) => leaf.checkPrivateKey(candidate));
        return key ? [identityOf(leaf, key, certificates)] : [];
    });
    if (identities.length === 0)
        throw keyMissing(request, { keys: keys.length, certificates });
    return identities;
}
function structureOf(request) {
    try {
        return readPkcs12(request.bytes);
    }
    catch (cause) {
        const found = whatItIs(request.bytes);
        throw failure(request, `${found}, not a PKCS#12 file.`, {
            code: 'certificate-not-pkcs12',
            remedy: 'Export certificate and private key together from Keychain Access as .p12, and store it with: base64 -i FILE.p12',
            cause,
        });
    }
}
function whatItIs(bytes) {
    const start = bytes.subarray(0, 200).toString('latin1');
    if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(start))
        return 'it is a private key in PEM form';
    if (start.includes('-----BEGIN CERTIFICATE-----'))
        return 'it is a certificate in PEM form, without its key';
    try {
        return `it is the certificate of "${(0,identity_certificate/* commonName */.LS)(new external_node_crypto_.X509Certificate(bytes))}" without its private key`;
    }
    catch {
        return 'it is damaged or something else';
    }
}
function bagsOf(file, request) {
    try {
        const password = fittingPassword(file, request);
        return file.parts.flatMap(({ algorithm, content }) => {
            const safeContents = algorithm ? decrypt(algorithm, content, password) : content;
            return readBags(safeContents).map((bag) => bag.kind === 'encrypted-key'
                ? { kind: 'key', der: decrypt(bag.algorithm, bag.content, password) }
                : bag);
        });
    }
    catch (cause) {
        if (cause instanceof errors/* InputError */.dz)
            throw cause;
        if (cause instanceof UnsupportedAlgorithm) {
            throw failure(request, `it is protected with the algorithm ${cause.algorithm}, which is not supported.`, {
                code: 'certificate-algorithm-unsupported',
                remedy: 'Export it again, e.g. from Keychain Access or with openssl pkcs12 -export.',
                cause,
            });
        }
        if (file.mac === null)
            throw wrongPassword(request, cause);
        throw damaged(request, cause);
    }
}
function fittingPassword({ mac, authenticated }, request) {
    if (mac === null)
        return request.password;
    const readings = request.password === '' ? ['', null] : [request.password];
    for (const reading of readings) {
        if (macFits(mac, authenticated, reading))
            return reading;
    }
    throw wrongPassword(request);
}
function wrongPassword(request, cause) {
    const empty = request.password === '';
    return failure(request, empty ? 'no password was given, but it needs one.' : 'the password does not open it.', {
        code: 'certificate-password-wrong',
        remedy: `Set ${request.input}-password to the password that was chosen when the file was exported; mind blanks and line ends.`,
        cause,
    });
}
function certificate(der, request) {
    try {
        return (0,identity_certificate/* certificateFromDer */.VJ)(der);
    }
    catch (cause) {
        throw damaged(request, cause);
    }
}
function damaged(request, cause) {
    return failure(request, 'its content is damaged although the password fits.', {
        code: 'certificate-not-pkcs12',
        remedy: 'Export the certificate again as .p12.',
        cause,
    });
}
function privateKey(der, request) {
    let key;
    try {
        key = (0,external_node_crypto_.createPrivateKey)({ key: der, format: 'der', type: 'pkcs8' });
    }
    catch (cause) {
        throw keyUnsupported(request, 'of a type that cannot be read', cause);
    }
    const type = key.asymmetricKeyType;
    if (type !== 'rsa' && type !== 'ec')
        throw keyUnsupported(request, `of the type ${type ?? 'unknown'}`);
    return key;
}
function keyUnsupported(request, found, cause) {
    return failure(request, `its private key is ${found}; code is signed with RSA or elliptic-curve keys.`, {
        code: 'certificate-key-unsupported',
        remedy: 'Use the key with which the certificate was requested from Apple.',
        cause,
    });
}
function keyMissing(request, found) {
    const names = found.certificates.map((certificate) => `"${(0,identity_certificate/* commonName */.LS)(certificate)}"`).join(', ');
    const what = found.certificates.length === 0
        ? 'it holds no certificate.'
        : found.keys === 0
            ? `it holds no private key, only ${names}.`
            : `its private key belongs to none of ${names}.`;
    return failure(request, what, {
        code: 'certificate-key-missing',
        remedy: 'In Keychain Access, under My Certificates, select the certificate that has a key below it, and export that as .p12.',
    });
}
function identityOf(certificate, key, others) {
    return {
        certificate,
        chain: issuersUpwards(certificate, [...others, ...apple_certificates/* appleIntermediates */.n4, apple_certificates/* appleRoot */.xR]),
        privateKey: key,
        name: (0,identity_certificate/* commonName */.LS)(certificate),
        kind: (0,identity_certificate/* certificateKind */.AI)(certificate),
        teamId: (0,identity_certificate/* teamOf */.Ld)(certificate),
        expires: (0,identity_certificate/* validityOf */.Gv)(certificate).to,
        sha1: (0,identity_certificate/* sha1Of */.JI)(certificate),
    };
}
const longestChain = 6;
function issuersUpwards(leaf, pool) {
    const chain = [leaf];
    for (let tip = leaf; chain.length < longestChain;) {
        const isIssuer = (candidate) => tip.checkIssued(candidate) && tip.verify(candidate.publicKey);
        const issuer = tip.checkIssued(tip) ? undefined : pool.find(isIssuer);
        if (!issuer)
            break;
        chain.push(issuer);
        tip = issuer;
    }
    return chain;
}
function failure({ input }, sentence, facts) {
    return new errors/* InputError */.dz(input, `${input} cannot be used: ${sentence}`, facts);
}


/***/ }),

/***/ 3428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ selectIdentity),
/* harmony export */   i: () => (/* binding */ expiryWarning)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8593);


const kindNames = {
    'developer-id-application': 'Developer ID Application',
    'developer-id-installer': 'Developer ID Installer',
    'apple-development': 'Apple Development',
    'apple-distribution': 'Apple Distribution',
    'mac-app-distribution': 'Mac App Distribution',
    'mac-installer-distribution': 'Mac Installer Distribution',
    other: 'other',
};
const kindUses = {
    'developer-id-application': 'signs programs, apps and disk images',
    'developer-id-installer': 'signs installer packages alone',
    'apple-development': 'signs for the developer’s own devices',
    'apple-distribution': 'signs for the App Store',
    'mac-app-distribution': 'signs for the Mac App Store',
    'mac-installer-distribution': 'signs packages for the Mac App Store',
};
function selectIdentity(identities, request) {
    const { wanted, now } = request;
    const ofKind = identities.filter(({ kind }) => kind === wanted);
    if (ofKind.length === 0)
        throw wrongKind(identities, request);
    const issued = ofKind
        .map((identity) => ({ identity, ...(0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .validityOf */ .Gv)(identity.certificate) }))
        .sort((a, b) => b.from.getTime() - a.from.getTime());
    const valid = issued.find(({ from, to }) => from <= now && now <= to);
    if (valid)
        return valid.identity;
    const upcoming = issued.find(({ from }) => from > now);
    const [latest] = issued.sort((a, b) => b.to.getTime() - a.to.getTime());
    if (upcoming)
        throw notYetValid(upcoming.identity, upcoming.from, request);
    throw expired(latest?.identity, request);
}
function wrongKind(identities, { wanted, input }) {
    const found = identities.map(({ name, kind }) => {
        const use = kindUses[kind];
        return use
            ? `"${name}" (${kindNames[kind]}: it ${use})`
            : `"${name}" (no certificate that Apple issues for this)`;
    });
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(input, `${input} holds ${found.join(' and ')}; a ${kindNames[wanted]} certificate is needed.`, {
        code: 'certificate-wrong-kind',
        remedy: `Create a ${kindNames[wanted]} certificate at https://developer.apple.com/account/resources/certificates (only the Account Holder can) and export it with its key.`,
    });
}
function notYetValid({ name }, from, { input, now }) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(input, `${input}: "${name}" is valid from ${from.toISOString()}, and it is ${now.toISOString()}.`, { code: 'certificate-not-yet-valid', remedy: 'Check the clock of this machine.' });
}
function expired(identity, { input }) {
    const name = identity
        ? `"${identity.name}" expired on ${day(identity.expires)}`
        : 'the certificate has expired';
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(input, `${input}: ${name}.`, {
        code: 'certificate-expired',
        remedy: 'Create a new certificate at https://developer.apple.com/account/resources/certificates. What was signed and timestamped before stays valid.',
    });
}
const daysOfWarning = 30;
const dayInMilliseconds = 86_400_000;
function expiryWarning(identity, now) {
    const days = Math.floor((identity.expires.getTime() - now.getTime()) / dayInMilliseconds);
    if (days < 0 || days >= daysOfWarning)
        return null;
    const left = days === 0 ? 'within a day' : days === 1 ? 'in 1 day' : `in ${days} days`;
    return `"${identity.name}" expires ${left}, on ${day(identity.expires)}. Create its successor before then.`;
}
function day(date) {
    return date.toISOString().slice(0, 10);
}


/***/ }),

/***/ 9542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mM: () => (/* reexport */ damagedCertificates),
  r_: () => (/* reexport */ findChain),
  An: () => (/* binding */ trustOf)
});

// UNUSED EXPORTS: appleTrust

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/identity/apple-certificates.ts
var apple_certificates = __webpack_require__(3551);
// EXTERNAL MODULE: ./src/identity/asn1.ts
var asn1 = __webpack_require__(2553);
// EXTERNAL MODULE: ./src/identity/certificate.ts
var identity_certificate = __webpack_require__(8593);
;// CONCATENATED MODULE: ./src/identity/chain.ts


const longestChain = 6;
const mostChecks = 64;
const understood = new Set([
    '2.5.29.15',
    '2.5.29.19',
    '2.5.29.32',
    '2.5.29.37',
]);
const appleArc = '1.2.840.113635.100.';
const basicConstraintsOid = '2.5.29.19';
function findChain(request) {
    const search = { ...request, checksLeft: mostChecks };
    const best = extend(search, [request.leaf]);
    return { ...best, problems: [...best.problems] };
}
function extend(search, path) {
    const tip = path[path.length - 1] ?? search.leaf;
    const anchor = search.trust.find(({ certificate }) => certificate.raw.equals(tip.raw)) ?? null;
    if (anchor)
        return judge(search, path, anchor);
    let best = unfinished(search, path, tip);
    if (path.length >= longestChain)
        return best;
    for (const issuer of issuersOf(search, path, tip)) {
        const found = extend(search, [...path, issuer]);
        if (found.problems.length === 0)
            return found;
        if (isBetter(found, best))
            best = found;
    }
    return best;
}
function isBetter(found, best) {
    if ((found.anchor === null) !== (best.anchor === null))
        return found.anchor !== null;
    if (found.anchor !== null)
        return found.problems.length < best.problems.length;
    return found.chain.length > best.chain.length;
}
function issuersOf(search, path, tip) {
    const pool = [...search.trust.map(({ certificate }) => certificate), ...search.candidates];
    const seen = new Set(path.map(({ fingerprint256 }) => fingerprint256));
    const issuers = [];
    for (const candidate of pool) {
        if (seen.has(candidate.fingerprint256) || !tip.checkIssued(candidate))
            continue;
        seen.add(candidate.fingerprint256);
        if (search.checksLeft === 0)
            break;
        search.checksLeft -= 1;
        if (isSignedBy(tip, candidate))
            issuers.push(candidate);
    }
    return issuers;
}
function damagedCertificates(included, chain, issuers) {
    const pool = [...included, ...chain, ...issuers];
    return included.filter((certificate) => {
        if (pool.slice(included.length).some(({ raw }) => raw.equals(certificate.raw)))
            return false;
        return !pool.some((issuer) => certificate.checkIssued(issuer) && isSignedBy(certificate, issuer));
    });
}
function isSignedBy(certificate, issuer) {
    try {
        return certificate.verify(issuer.publicKey);
    }
    catch {
        return false;
    }
}
function unfinished(search, path, tip) {
    const selfIssued = tip.checkIssued(tip);
    const problem = selfIssued
        ? {
            code: 'root-not-trusted',
            message: `The chain ends with "${(0,identity_certificate/* commonName */.LS)(tip)}", which is not a trusted root.`,
        }
        : { code: 'chain-incomplete', message: `The issuer of "${(0,identity_certificate/* commonName */.LS)(tip)}" is missing.` };
    return { chain: [...path], anchor: null, problems: [problem, ...problemsOf(search, path)] };
}
function judge(search, path, anchor) {
    return { chain: [...path], anchor, problems: problemsOf(search, path) };
}
function problemsOf(search, path) {
    const problems = [];
    path.forEach((certificate, index) => {
        const name = `"${(0,identity_certificate/* commonName */.LS)(certificate)}"`;
        if (!(0,identity_certificate/* isValidAt */.Ub)(certificate, search.at)) {
            problems.push({
                code: 'certificate-not-valid',
                message: `${name} is valid from ${certificate.validFrom} to ${certificate.validTo}, not at ${search.at.toUTCString()}.`,
            });
        }
        const strange = (0,identity_certificate/* extensionsOf */.oQ)(certificate).find(({ critical, oid }) => critical && !understood.has(oid) && !oid.startsWith(appleArc));
        if (strange) {
            problems.push({
                code: 'chain-invalid',
                message: `${name} has the unknown critical extension ${strange.oid}.`,
            });
        }
        if (index > 0)
            problems.push(...issuerProblems(certificate, index - 1));
    });
    return problems;
}
function issuerProblems(issuer, intermediatesBelow) {
    const name = `"${(0,identity_certificate/* commonName */.LS)(issuer)}"`;
    if (!issuer.ca)
        return [{ code: 'chain-invalid', message: `${name} issued a certificate but is no authority.` }];
    const limit = pathLength(issuer);
    if (limit === null || intermediatesBelow <= limit)
        return [];
    return [
        {
            code: 'chain-invalid',
            message: `${name} allows ${limit} authorities below it, not ${intermediatesBelow}.`,
        },
    ];
}
function pathLength(certificate) {
    const extension = (0,identity_certificate/* extensionsOf */.oQ)(certificate).find(({ oid }) => oid === basicConstraintsOid);
    if (!extension)
        return null;
    const length = (0,asn1/* readAsn1 */.au)(extension.value, 'basicConstraints')
        .items()
        .find((field) => field.isInteger());
    return length?.integer() ?? null;
}

;// CONCATENATED MODULE: ./src/identity/trust.ts



const appleTrust = [{ certificate: apple_certificates/* appleRoot */.xR, authority: 'apple' }];
function trustOf(replayRoot) {
    if (replayRoot === null)
        return appleTrust;
    return [...appleTrust, { certificate: readRoot(replayRoot), authority: 'replay' }];
}
function readRoot(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem);
    }
    catch (cause) {
        throw new errors/* InputError */.dz('replay root', 'The root of the replay is not a certificate in PEM form.', {
            code: 'malformed-file',
            remedy: 'Start the replay anew; it makes its own root.',
            cause,
        });
    }
}



/***/ }),

/***/ 164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ alignUp),
/* harmony export */   Eo: () => (/* binding */ tableSize),
/* harmony export */   qy: () => (/* binding */ writeTable),
/* harmony export */   v8: () => (/* binding */ layOut),
/* harmony export */   xz: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _system_struct_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8952);
/* harmony import */ var _mach_o_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2825);



const magic = { narrow: 0xcafebabe, wide: 0xcafebabf };
const headerSize = 8;
const entrySize = { narrow: 20, wide: 32 };
const largestAlignment = 15;
function readTable(source) {
    const header = source.read(0, headerSize);
    const count = header.readUInt32BE(4);
    const wide = header.readUInt32BE(0) === magic.wide;
    const tableEnd = tableSize(count, wide);
    if (count === 0 || count > _mach_o_js__WEBPACK_IMPORTED_MODULE_2__/* .mostSlices */ .Ph)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a universal file has no such number of slices', 4);
    const view = new _system_struct_view_js__WEBPACK_IMPORTED_MODULE_1__/* .StructView */ .n(source.read(0, tableEnd), { littleEndian: false, what: 'the table of slices' });
    return Array.from({ length: count }, (_, index) => {
        const at = headerSize + index * (wide ? entrySize.wide : entrySize.narrow);
        const [cpuType, cpuSubtype] = [view.u32(at), view.u32(at + 4)];
        const [offset, size, align] = wide
            ? [view.u64(at + 8), view.u64(at + 16), view.u32(at + 24)]
            : [view.u32(at + 8), view.u32(at + 12), view.u32(at + 16)];
        if (align > largestAlignment || offset % 2 ** align !== 0 || offset < tableEnd) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a slice does not stand where its alignment wants it', at);
        }
        return { cpuType, cpuSubtype, offset, size, align };
    });
}
function tableSize(count, wide) {
    return headerSize + count * (wide ? entrySize.wide : entrySize.narrow);
}
function needsWide(places) {
    return places.some(({ offset, size }) => offset + size > 0xffffffff);
}
function layOut(slices) {
    const total = slices.reduce((sum, { size, align }) => sum + size + 2 ** align, 0);
    let end = tableSize(slices.length, total > 0xffffffff);
    return slices.map((slice) => {
        const offset = alignUp(end, 2 ** slice.align);
        end = offset + slice.size;
        return { ...slice, offset };
    });
}
function writeTable(places) {
    const wide = needsWide(places);
    const table = Buffer.alloc(tableSize(places.length, wide));
    table.writeUInt32BE(wide ? magic.wide : magic.narrow, 0);
    table.writeUInt32BE(places.length, 4);
    places.forEach((place, index) => {
        const at = headerSize + index * (wide ? entrySize.wide : entrySize.narrow);
        table.writeUInt32BE(place.cpuType, at);
        table.writeUInt32BE(place.cpuSubtype, at + 4);
        if (wide) {
            table.writeBigUInt64BE(BigInt(place.offset), at + 8);
            table.writeBigUInt64BE(BigInt(place.size), at + 16);
            table.writeUInt32BE(place.align, at + 24);
        }
        else {
            table.writeUInt32BE(place.offset, at + 8);
            table.writeUInt32BE(place.size, at + 12);
            table.writeUInt32BE(place.align, at + 16);
        }
    });
    return table;
}
function alignUp(value, unit) {
    return Math.ceil(value / unit) * unit;
}


/***/ }),

/***/ 3851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ segmentFields),
/* harmony export */   IG: () => (/* binding */ readLoadCommand),
/* harmony export */   y3: () => (/* binding */ codeSignatureCommandSize),
/* harmony export */   yV: () => (/* binding */ loadCommand)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6310);


const loadCommand = {
    segment: 0x1,
    symbolTable: 0x2,
    loadDylib: 0xc,
    segment64: 0x19,
    uuid: 0x1b,
    codeSignature: 0x1d,
    versionMinMacOS: 0x24,
    versionMinIOS: 0x25,
    versionMinTVOS: 0x2f,
    versionMinWatchOS: 0x30,
    buildVersion: 0x32,
};
const segmentFields = {
    narrow: { vmSize: 28, fileSize: 36 },
    wide: { vmSize: 32, fileSize: 48 },
};
const codeSignatureCommandSize = 16;
const zeroFillTypes = new Set([0x1, 0xc, 0x12]);
function readLoadCommand(context, command) {
    const { view } = context;
    const at = command.offset;
    switch (command.type) {
        case loadCommand.segment:
        case loadCommand.segment64:
            return { segment: readSegment(context, command) };
        case loadCommand.uuid:
            atLeast(command, 24);
            return { uuid: view.part(at + 8, 16).toString('hex') };
        case loadCommand.codeSignature:
            return { codeSignature: readCodeSignature(context, command) };
        case loadCommand.buildVersion:
            atLeast(command, 24);
            return { version: { platform: view.u32(at + 8), minOS: view.u32(at + 12), sdk: view.u32(at + 16) } };
        default:
            return readMinimumVersion(view, command);
    }
}
const platformOfMinimum = {
    [loadCommand.versionMinMacOS]: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .platforms */ .Bn.macos,
    [loadCommand.versionMinIOS]: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .platforms */ .Bn.ios,
    [loadCommand.versionMinTVOS]: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .platforms */ .Bn.tvos,
    [loadCommand.versionMinWatchOS]: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .platforms */ .Bn.watchos,
};
function readMinimumVersion(view, command) {
    const platform = platformOfMinimum[command.type];
    if (platform === undefined)
        return {};
    atLeast(command, 16);
    return { version: { platform, minOS: view.u32(command.offset + 8), sdk: view.u32(command.offset + 12) } };
}
function readCodeSignature({ view, sliceSize }, command) {
    atLeast(command, codeSignatureCommandSize);
    const [dataOffset, dataSize] = [view.u32(command.offset + 8), view.u32(command.offset + 12)];
    if (dataOffset + dataSize > sliceSize || dataOffset < view.bytes.length) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the code signature lies outside the image', command.offset);
    }
    return { commandOffset: command.offset, dataOffset, dataSize };
}
function readSegment(context, command) {
    const { view, sliceSize } = context;
    const wide = command.type === loadCommand.segment64;
    const at = command.offset;
    atLeast(command, wide ? 72 : 56);
    const [fileOffset, fileSize] = wide
        ? [view.u64(at + 40), view.u64(at + 48)]
        : [view.u32(at + 32), view.u32(at + 36)];
    const name = view.text(at + 8, 16);
    if (fileOffset + fileSize > sliceSize) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the segment ${name} ends beyond the file`, at);
    }
    return {
        name,
        vmAddress: wide ? view.bigU64(at + 24) : BigInt(view.u32(at + 24)),
        vmSize: wide ? view.bigU64(at + 32) : BigInt(view.u32(at + 28)),
        fileOffset,
        fileSize,
        sections: readSections(context, command),
        commandOffset: at,
    };
}
function readSections({ view, sliceSize }, command) {
    const wide = command.type === loadCommand.segment64;
    const layout = wide
        ? { count: 64, first: 72, each: 80, size: 40, offset: 48, flags: 64 }
        : { count: 48, first: 56, each: 68, size: 36, offset: 40, flags: 56 };
    const count = view.u32(command.offset + layout.count);
    atLeast(command, layout.first + count * layout.each);
    return Array.from({ length: count }, (_, index) => {
        const at = command.offset + layout.first + index * layout.each;
        const [offset, size] = [
            view.u32(at + layout.offset),
            wide ? view.u64(at + layout.size) : view.u32(at + layout.size),
        ];
        const inFile = !zeroFillTypes.has(view.u32(at + layout.flags) & 0xff);
        const name = view.text(at, 16);
        if (inFile && offset > 0 && offset + size > sliceSize) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the section ${name} ends beyond the file`, at);
        }
        return { name, segment: view.text(at + 16, 16), offset: inFile ? offset : 0, size };
    });
}
function atLeast(command, size) {
    if (command.size < size)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a load command is shorter than its type needs', command.offset);
}


/***/ }),

/***/ 2825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ isUniversal),
/* harmony export */   Ph: () => (/* binding */ mostSlices),
/* harmony export */   hi: () => (/* binding */ readMachO),
/* harmony export */   hq: () => (/* binding */ isMachO)
/* harmony export */ });
/* unused harmony export isForMacOS */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _system_struct_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8952);
/* harmony import */ var _load_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3851);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6310);




const magic32 = 0xfeedface;
const magic64 = 0xfeedfacf;
const fatMagics = { fat32: 0xcafebabe, fat64: 0xcafebabf };
const mostSlices = 44;
const mostCommandBytes = 16 << 20;
function isMachO(source) {
    return source.size >= 4 && (isThin(source) || isUniversal(source));
}
function isThin(source) {
    const magic = source.read(0, 4);
    return [magic.readUInt32BE(0), magic.readUInt32LE(0)].some((word) => word === magic32 || word === magic64);
}
function isUniversal(source) {
    if (source.size < 8)
        return false;
    const header = source.read(0, 8);
    const magic = header.readUInt32BE(0);
    return (magic === fatMagics.fat32 && header.readUInt32BE(4) <= mostSlices) || magic === fatMagics.fat64;
}
function readMachO(source) {
    const { view, is64, headerSize } = readHeader(source);
    const read = { view, is64, sliceSize: source.size };
    const commands = walkCommands(view, headerSize);
    const facts = commands.map((command) => (0,_load_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .readLoadCommand */ .IG)(read, command));
    const segments = facts.flatMap(({ segment }) => segment ?? []);
    const version = facts.find(({ version }) => version)?.version ?? null;
    const [cpuType, cpuSubtype] = [view.u32(4), view.u32(8)];
    return {
        is64,
        littleEndian: view.littleEndian,
        cpuType,
        cpuSubtype,
        arch: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .architectureName */ .l4)(cpuType, cpuSubtype),
        fileType: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .fileTypeName */ .Gy)(view.u32(12)),
        flags: view.u32(24),
        headerSize,
        commandsEnd: view.bytes.length,
        commands,
        segments,
        ...versionFacts(version),
        uuid: facts.find(({ uuid }) => uuid)?.uuid ?? null,
        codeSignature: onlySignature(facts.flatMap(({ codeSignature }) => codeSignature ?? [])),
        infoPlist: findInfoPlist(segments),
    };
}
function readHeader(source) {
    const start = source.read(0, Math.min(28, source.size));
    if (start.length < 28)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the file is too short for a Mach-O header', 0);
    const littleEndian = start.readUInt32LE(0) === magic32 || start.readUInt32LE(0) === magic64;
    const header = new _system_struct_view_js__WEBPACK_IMPORTED_MODULE_1__/* .StructView */ .n(start, { littleEndian, what: 'the Mach-O header' });
    const magic = header.u32(0);
    if (magic !== magic32 && magic !== magic64)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the file is not a Mach-O image', 0);
    const is64 = magic === magic64;
    const headerSize = is64 ? 32 : 28;
    const commandBytes = header.u32(20);
    if (commandBytes > mostCommandBytes || headerSize + commandBytes > source.size) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the load commands are larger than the file', 20);
    }
    const bytes = source.read(0, headerSize + commandBytes);
    return { view: new _system_struct_view_js__WEBPACK_IMPORTED_MODULE_1__/* .StructView */ .n(bytes, { littleEndian, what: 'a load command' }), is64, headerSize };
}
function walkCommands(view, headerSize) {
    const count = view.u32(16);
    const commands = [];
    let offset = headerSize;
    for (let index = 0; index < count; index += 1) {
        const size = view.u32(offset + 4);
        if (size < 8 || size % 4 !== 0 || offset + size > view.bytes.length) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`load command ${index} has a size it cannot have`, offset);
        }
        commands.push({ type: view.u32(offset), offset, size });
        offset += size;
    }
    if (offset !== view.bytes.length) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the load commands do not fill the space the header gives them', 20);
    }
    return commands;
}
function onlySignature(found) {
    if (found.length > 1)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the image names two code signatures', found[1]?.commandOffset);
    return found[0] ?? null;
}
function versionFacts(version) {
    const packed = { minOS: version?.minOS ?? 0, sdk: version?.sdk ?? 0 };
    return {
        platform: version && (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .platformName */ .$r)(version.platform),
        minOS: version && (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .versionText */ .KA)(version.minOS),
        sdk: packed.sdk === 0 ? null : (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .versionText */ .KA)(packed.sdk),
        packed,
    };
}
function findInfoPlist(segments) {
    const sections = segments.flatMap((segment) => segment.sections);
    const found = sections.find(({ segment, name }) => segment === '__TEXT' && name === '__info_plist');
    return found ? { offset: found.offset, size: found.size } : null;
}
function isForMacOS({ platform }) {
    return platform === platformName(platforms.macos);
}


/***/ }),

/***/ 6310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ platformName),
/* harmony export */   BW: () => (/* binding */ cpu),
/* harmony export */   Bn: () => (/* binding */ platforms),
/* harmony export */   Gy: () => (/* binding */ fileTypeName),
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   l4: () => (/* binding */ architectureName)
/* harmony export */ });
/* unused harmony export fileTypes */
const cpu = {
    i386: 0x00000007,
    x86_64: 0x01000007,
    arm: 0x0000000c,
    arm64: 0x0100000c,
    arm64_32: 0x0200000c,
    powerpc: 0x00000012,
    powerpc64: 0x01000012,
};
const subtypeMask = 0x00ffffff;
const architectures = {
    [cpu.i386]: { name: 'i386', subtypes: {} },
    [cpu.x86_64]: { name: 'x86_64', subtypes: { 8: 'x86_64h' } },
    [cpu.arm]: { name: 'arm', subtypes: { 6: 'armv6', 9: 'armv7', 11: 'armv7s', 12: 'armv7k' } },
    [cpu.arm64]: { name: 'arm64', subtypes: { 1: 'arm64v8', 2: 'arm64e' } },
    [cpu.arm64_32]: { name: 'arm64_32', subtypes: {} },
    [cpu.powerpc]: { name: 'ppc', subtypes: {} },
    [cpu.powerpc64]: { name: 'ppc64', subtypes: {} },
};
function architectureName(cpuType, cpuSubtype) {
    const subtype = cpuSubtype & subtypeMask;
    const known = architectures[cpuType];
    return known ? (known.subtypes[subtype] ?? known.name) : `unknown(${cpuType},${subtype})`;
}
const fileTypes = {
    object: 1,
    execute: 2,
    fvmlib: 3,
    core: 4,
    preload: 5,
    dylib: 6,
    dylinker: 7,
    bundle: 8,
    'dylib-stub': 9,
    dsym: 10,
    'kext-bundle': 11,
    fileset: 12,
};
function fileTypeName(fileType) {
    const entry = Object.entries(fileTypes).find(([, number]) => number === fileType);
    return entry ? entry[0] : `unknown(${fileType})`;
}
const platforms = {
    macos: 1,
    ios: 2,
    tvos: 3,
    watchos: 4,
    bridgeos: 5,
    'mac-catalyst': 6,
    'ios-simulator': 7,
    'tvos-simulator': 8,
    'watchos-simulator': 9,
    driverkit: 10,
    visionos: 11,
    'visionos-simulator': 12,
};
function platformName(platform) {
    const entry = Object.entries(platforms).find(([, number]) => number === platform);
    return entry ? entry[0] : `unknown(${platform})`;
}
function versionText(packed) {
    const [major, minor, patch] = [packed >>> 16, (packed >>> 8) & 0xff, packed & 0xff];
    return patch === 0 ? `${major}.${minor}` : `${major}.${minor}.${patch}`;
}


/***/ }),

/***/ 9443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readSlices)
/* harmony export */ });
/* harmony import */ var _system_byte_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4461);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _fat_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(164);
/* harmony import */ var _mach_o_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2825);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6310);





function readSlices(source) {
    if (!(0,_mach_o_js__WEBPACK_IMPORTED_MODULE_3__/* .isUniversal */ .Aw)(source))
        return [thinSlice(source)];
    const slices = (0,_fat_table_js__WEBPACK_IMPORTED_MODULE_2__/* .readTable */ .xz)(source).map((place) => ({
        ...place,
        arch: (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .architectureName */ .l4)(place.cpuType, place.cpuSubtype),
        source: (0,_system_byte_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceOf */ .Mz)(source, place.offset, place.size),
    }));
    const inOrder = [...slices].sort((a, b) => a.offset - b.offset);
    inOrder.forEach((slice, index) => {
        const next = inOrder[index + 1];
        if (next && slice.offset + slice.size > next.offset) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`the slices ${slice.arch} and ${next.arch} overlap`, next.offset);
        }
    });
    return slices;
}
function thinSlice(source) {
    const { arch, cpuType, cpuSubtype } = (0,_mach_o_js__WEBPACK_IMPORTED_MODULE_3__/* .readMachO */ .hi)(source);
    return { arch, cpuType, cpuSubtype, offset: 0, size: source.size, align: 0, source };
}


/***/ }),

/***/ 2439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ codeOfMessage),
/* harmony export */   Z: () => (/* binding */ notaryMessage)
/* harmony export */ });
const page = 'https://developer.apple.com/documentation/security/notarizing_macos_software_before_distribution/resolving_common_notarization_issues';
const messages = {
    'signature-invalid': {
        message: 'The signature of the binary is invalid.',
        remedy: 'Make every change first, then sign from the inside out; pack with ditto or with go-notarize.',
        docUrl: `${page}#3087735`,
    },
    'not-signed': {
        message: 'The binary is not signed.',
        remedy: 'Sign it, as every Mach-O file in the archive, with a Developer ID Application certificate.',
        docUrl: `${page}#3087721`,
    },
    'not-developer-id': {
        message: 'The binary is not signed with a valid Developer ID certificate.',
        remedy: 'Sign with a Developer ID Application certificate: other kinds, and ad-hoc signatures, will not do.',
        docUrl: `${page}#3087721`,
    },
    'timestamp-missing': {
        message: 'The signature does not include a secure timestamp.',
        remedy: 'Sign with a timestamp: timestamp-url must not be "none".',
        docUrl: `${page}#3087733`,
    },
    'hardened-runtime-missing': {
        message: 'The executable does not have the hardened runtime enabled.',
        remedy: 'Sign with hardened-runtime: true (codesign --options runtime).',
        docUrl: `${page}#3087724`,
    },
    'get-task-allow': {
        message: 'The executable requests the com.apple.security.get-task-allow entitlement.',
        remedy: 'Remove it from the entitlements and sign again; it is for debuggers, not for releases.',
        docUrl: `${page}#3087731`,
    },
    'sdk-too-old': {
        message: 'The binary uses an SDK older than the 10.9 SDK.',
        remedy: 'Build with a current Go, or with a current Xcode where cgo is used.',
        docUrl: `${page}#3087723`,
    },
    'entitlements-malformed': {
        message: 'Embedded entitlements are invalid',
        remedy: 'Write them as plain XML without comments and without a byte order mark: plutil -convert xml1 FILE',
        docUrl: `${page}#3561456`,
    },
    'algorithm-too-weak': {
        message: 'The signature algorithm used is too weak.',
        remedy: 'Sign again with a current tool; SHA-256 is needed.',
        docUrl: null,
    },
    'nothing-to-notarize': {
        message: 'has no signed executables or bundles. No tickets can be generated.',
        remedy: 'Give at least one signed program or app.',
        docUrl: null,
    },
};
function notaryMessage(code) {
    return messages[code];
}
function codeOfMessage(text) {
    const codes = Object.keys(messages);
    return codes.find((code) => text.includes(messages[code].message)) ?? null;
}


/***/ }),

/***/ 8765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S4: () => (/* binding */ judge),
  Mz: () => (/* binding */ preflight),
  co: () => (/* binding */ readinessOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/bundle/bundle.ts
var bundle = __webpack_require__(6782);
// EXTERNAL MODULE: ./src/bundle/code-file.ts
var code_file = __webpack_require__(2230);
// EXTERNAL MODULE: ./src/bundle/verify-bundle.ts + 14 modules
var verify_bundle = __webpack_require__(4644);
// EXTERNAL MODULE: ./src/system/parallel.ts
var parallel = __webpack_require__(5506);
// EXTERNAL MODULE: ./src/signature/entitlement-lint.ts
var entitlement_lint = __webpack_require__(8667);
// EXTERNAL MODULE: ./src/preflight/restricted-entitlements.ts + 1 modules
var restricted_entitlements = __webpack_require__(5393);
;// CONCATENATED MODULE: ./src/preflight/advice.ts



function missingSlices(code) {
    return code.flatMap((outer) => outer.nested.flatMap((inner) => missingIn(inner, outer)));
}
function missingIn(inner, outer) {
    const archs = new Set(inner.slices.map(({ arch }) => arch));
    if (archs.size === 0)
        return [];
    return outer.slices
        .filter(({ arch }) => !archs.has(arch))
        .map(({ arch }) => ({
        severity: 'warning',
        code: 'slice-missing',
        path: inner.executable ?? inner.path,
        architecture: arch,
        message: `${(0,external_node_path_.basename)(inner.path)} has no code for ${arch}, but ${(0,external_node_path_.basename)(outer.path)}, which it is part of, has.`,
        remedy: `Build it for ${arch}, too, and join both (lipo -create), or build the program without ${arch}.`,
        docUrl: 'https://developer.apple.com/documentation/apple-silicon/building-a-universal-macos-binary',
    }));
}
async function entitlementAdvice(code) {
    return (await Promise.all(code.map(adviceFor))).flat();
}
async function adviceFor({ path, executable, slices }) {
    const values = Object.assign({}, ...slices.map(({ entitlements }) => entitlements));
    const isBundle = executable !== null && executable !== path;
    const forbidden = await (0,restricted_entitlements/* forbiddenKeys */.k)(Object.keys(values), isBundle ? path : null);
    const about = { path: executable ?? path, architecture: null };
    return [
        ...forbidden.map((key) => ({ ...(0,entitlement_lint/* restrictedFinding */.l)(key), ...about, severity: 'error' })),
        ...(0,entitlement_lint/* lintEntitlements */.e)(values, { release: false })
            .filter(({ code }) => code !== 'entitlement-cost' && code !== 'entitlement-restricted')
            .map((finding) => ({ ...finding, ...about, severity: 'warning' })),
    ];
}

// EXTERNAL MODULE: ./src/preflight/notary-messages.ts
var notary_messages = __webpack_require__(2439);
// EXTERNAL MODULE: ./src/preflight/rules.ts
var rules = __webpack_require__(9060);
;// CONCATENATED MODULE: ./src/preflight/preflight.ts









async function preflight(paths, options) {
    const { issues, code } = await judge(paths, options);
    return [...issues, ...missingSlices(code), ...(await entitlementAdvice(code))];
}
async function judge(paths, options) {
    const judged = await (0,parallel/* mapBounded */.y)(paths, 2, (path) => judgePath((0,external_node_path_.resolve)(path), options));
    return { issues: judged.flatMap(({ issues }) => issues), code: judged.flatMap(({ code }) => code) };
}
function readinessOf(issues) {
    return issues.some(({ severity }) => severity === 'error') ? 'rejected' : 'ready';
}
async function judgePath(path, options) {
    const issues = [];
    const code = [];
    for (const root of await findCode(path)) {
        const judged = await judgeRoot(root, options);
        issues.push(...judged.issues);
        code.push(...judged.code);
    }
    if (code.length > 0)
        return { issues, code };
    const { message, ...facts } = (0,notary_messages/* notaryMessage */.Z)('nothing-to-notarize');
    const text = `Package ${(0,external_node_path_.basename)(path)} ${message}`;
    const nothing = {
        severity: 'error',
        code: 'nothing-to-notarize',
        path,
        architecture: null,
        message: text,
        ...facts,
    };
    return { issues: [nothing], code };
}
async function findCode(path) {
    if (!(await (0,promises_.stat)(path)).isDirectory())
        return (await (0,code_file/* isCode */._)(path)) ? [path] : [];
    if (looksLikeBundle(path) && (await (0,bundle/* isBundle */.bn)(path)))
        return [path];
    return walk(path, findCode);
}
function looksLikeBundle(path) {
    return (0,external_node_path_.extname)(path) !== '';
}
async function walk(folder, find) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    const found = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (entry.isDirectory() || entry.isFile())
            found.push(...(await find((0,external_node_path_.join)(folder, entry.name))));
    }
    return found;
}
async function judgeRoot(root, options) {
    const sealed = allCode(await (0,verify_bundle/* verifyCode */.H)(root, options));
    const done = new Set(sealed.flatMap(({ executable }) => executable ?? []));
    const files = (await (0,promises_.stat)(root)).isDirectory() ? await allCodeFiles(root) : [];
    const others = [];
    for (const path of files.filter((file) => !done.has(file)))
        others.push(...allCode(await (0,verify_bundle/* verifyCode */.H)(path, options)));
    const code = [...sealed, ...others];
    return { issues: code.flatMap(judgeCode), code };
}
async function allCodeFiles(path) {
    if ((await (0,promises_.stat)(path)).isDirectory())
        return walk(path, allCodeFiles);
    return (await (0,code_file/* isCode */._)(path)) ? [path] : [];
}
function allCode(verification) {
    return [verification, ...verification.nested.flatMap(allCode)];
}
function judgeCode(verification) {
    const { problems: own } = verification;
    const path = verification.executable ?? verification.path;
    const slices = verification.slices.flatMap((slice) => {
        const problems = own.filter(({ architecture }) => architecture === null || architecture === slice.arch);
        return (0,rules/* judgeSlice */.w)({ path, slice, problems });
    });
    const broken = verification.slices.length === 0 ? own.map((problem) => unreadable(problem)) : [];
    return [...slices, ...broken];
}
function unreadable(problem) {
    const { message, docUrl } = (0,notary_messages/* notaryMessage */.Z)('signature-invalid');
    return {
        ...problem,
        code: 'signature-invalid',
        message,
        docUrl,
        remedy: `${problem.message} ${problem.remedy}`,
    };
}


/***/ }),

/***/ 5393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ forbiddenKeys),
  u: () => (/* binding */ refuseRestricted)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/signature/signed-data-read.ts
var signed_data_read = __webpack_require__(5618);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/system/property-list.ts
var property_list = __webpack_require__(953);
;// CONCATENATED MODULE: ./src/bundle/provisioning-profile.ts





const profileName = 'embedded.provisionprofile';
const mostBytes = 16 << 20;
async function allowedByProfile(app) {
    const path = (0,external_node_path_.join)(app, 'Contents', profileName);
    const found = await (0,promises_.lstat)(path).catch(() => null);
    if (!found?.isFile())
        return null;
    if (found.size > mostBytes)
        throw new errors/* FormatError */.IF(`${path} is too large to be a provisioning profile`);
    const { content } = (0,signed_data_read/* readSignedData */.f)(await (0,promises_.readFile)(path), 'the provisioning profile');
    const { Entitlements: allowed } = (0,property_list/* readPropertyList */.e)(content ?? Buffer.alloc(0), 'the provisioning profile');
    return new Set(typeof allowed === 'object' && allowed !== null ? Object.keys(allowed) : []);
}

// EXTERNAL MODULE: ./src/signature/entitlements.ts + 2 modules
var signature_entitlements = __webpack_require__(4447);
// EXTERNAL MODULE: ./src/signature/known-entitlements.ts
var known_entitlements = __webpack_require__(9018);
;// CONCATENATED MODULE: ./src/preflight/restricted-entitlements.ts




async function refuseRestricted(artifact, entitlements) {
    if (entitlements === null || (artifact.kind !== 'app' && artifact.kind !== 'binary'))
        return;
    const app = artifact.kind === 'app' ? artifact.path : null;
    const [key] = await forbiddenKeys(Object.keys((0,signature_entitlements/* parseEntitlements */.W8)(entitlements).values), app);
    if (key === undefined)
        return;
    const isApples = (0,known_entitlements/* restrictionOfKey */.F9)(key) === 'apple-only';
    throw new errors/* InputError */.dz('entitlements', `entitlements: macOS would kill ${artifact.name} when it starts: ${key} is restricted, and ${whoAllows(isApples, app)}.`, { code: 'entitlements-restricted', remedy: remedyFor(isApples, app) });
}
function whoAllows(isApples, app) {
    if (isApples)
        return "for Apple's own programs only";
    return app === null
        ? 'a program alone has no place for a profile that allows it'
        : 'no profile in it allows it';
}
function remedyFor(isApples, app) {
    if (isApples)
        return 'Remove it from the entitlements.';
    if (app !== null) {
        return 'Put a Developer ID provisioning profile that allows it into the app folder (embedded.provisionprofile), or remove it.';
    }
    return 'Make it an app (input app) with an embedded.provisionprofile in it, or remove the entitlement.';
}
async function forbiddenKeys(keys, app) {
    const restricted = keys.filter((key) => (0,known_entitlements/* restrictionOfKey */.F9)(key) !== null);
    if (restricted.length === 0)
        return [];
    const allowed = app === null ? null : await readAllowed(app);
    return restricted.filter((key) => (0,known_entitlements/* restrictionOfKey */.F9)(key) === 'apple-only' || !allowed?.has(key));
}
async function readAllowed(app) {
    try {
        return await allowedByProfile(app);
    }
    catch (error) {
        if (error instanceof errors/* FormatError */.IF)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 9060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ judgeSlice)
/* harmony export */ });
/* harmony import */ var _signature_entitlements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4447);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _notary_messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2439);



const signerCodes = new Set([
    'not-developer-id',
    'not-for-code-signing',
    'root-not-trusted',
    'chain-invalid',
    'certificate-expired-at-signing',
]);
const timestampCodes = new Set(['timestamp-missing', 'timestamp-invalid']);
function judgeSlice(judged) {
    const { slice, problems } = judged;
    if (slice.kind === 'none')
        return [notaryIssue('not-signed', judged)];
    const isCertified = slice.kind === 'certificate';
    return [
        ...invalidSignature(judged),
        ...issueIf(!isCertified || problems.some(({ code }) => signerCodes.has(code)), 'not-developer-id', judged),
        ...issueIf(!isCertified || problems.some(({ code }) => timestampCodes.has(code)), 'timestamp-missing', judged),
        ...issueIf(slice.fileType === 'execute' && !slice.flags.includes('runtime'), 'hardened-runtime-missing', judged),
        ...getTaskAllow(judged),
        ...issueIf(slice.sdk < oldestSdk, 'sdk-too-old', judged),
        ...malformedEntitlements(judged),
        ...issueIf(isWeak(slice), 'algorithm-too-weak', judged),
    ];
}
const oldestSdk = 0x000a0900;
const sha1Type = 1;
function isWeak({ cdHashes }) {
    return cdHashes.length > 0 && cdHashes.every(({ hashType }) => hashType === sha1Type);
}
function invalidSignature(judged) {
    const errors = judged.problems.filter(({ severity, code }) => severity === 'error' && !signerCodes.has(code) && !timestampCodes.has(code));
    const [first] = errors;
    if (!first)
        return [];
    const issue = notaryIssue('signature-invalid', judged);
    const offset = first.offset === undefined ? {} : { offset: first.offset };
    return [{ ...issue, ...offset, remedy: `${first.message} ${first.remedy}` }];
}
const getTaskAllowKey = 'com.apple.security.get-task-allow';
const hostsPlugIns = 'com.apple.security.cs.disable-library-validation';
function getTaskAllow(judged) {
    const { entitlements } = judged.slice;
    if (entitlements[getTaskAllowKey] !== true)
        return [];
    const issue = notaryIssue('get-task-allow', judged);
    return [entitlements[hostsPlugIns] === true ? { ...issue, severity: 'warning' } : issue];
}
function malformedEntitlements(judged) {
    const { entitlementsXml } = judged.slice;
    if (entitlementsXml === null || entitlementsXml.length === 0)
        return [];
    try {
        (0,_signature_entitlements_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEntitlements */ .W8)(entitlementsXml);
        return [];
    }
    catch (error) {
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz))
            throw error;
        const line = /line (\d+)/.exec(error.message)?.[1] ?? '1';
        const issue = notaryIssue('entitlements-malformed', judged);
        const message = `${issue.message}: syntax error near line ${line}`;
        return [{ ...issue, message, remedy: `${error.message} ${error.remedy}` }];
    }
}
function issueIf(applies, code, judged) {
    return applies ? [notaryIssue(code, judged)] : [];
}
function notaryIssue(code, { path, slice }) {
    return { severity: 'error', code, path, architecture: slice.arch, ...(0,_notary_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .notaryMessage */ .Z)(code) };
}


/***/ }),

/***/ 7399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readTime)
/* harmony export */ });
function readTime(element) {
    const text = element.subarray(2).toString('latin1');
    const parts = patterns[element[0] ?? 0]?.exec(text);
    if (!parts)
        return null;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
    const milliseconds = Math.floor(Number(`0${parts[7] ?? ''}`) * 1000);
    return new Date(Date.UTC(century(element[0], year) + year, month - 1, day, hour, minute, second, milliseconds));
}
const utcTime = 0x17;
const generalizedTime = 0x18;
const patterns = {
    [utcTime]: /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/,
    [generalizedTime]: /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/,
};
function century(tag, year) {
    if (tag !== utcTime)
        return 0;
    return year < 50 ? 2000 : 1900;
}


/***/ }),

/***/ 3844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ writeCdHashList),
/* harmony export */   QY: () => (/* binding */ readCdHashList),
/* harmony export */   tJ: () => (/* binding */ cdHashOf)
/* harmony export */ });
const head = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    '<dict>',
    '\t<key>cdhashes</key>',
    '\t<array>',
];
const tail = ['\t</array>', '</dict>', '</plist>', ''];
const cdHashLength = 20;
function cdHashOf(digest) {
    return digest.subarray(0, cdHashLength);
}
function writeCdHashList(cdHashes) {
    const items = cdHashes.flatMap((cdHash) => [
        '\t\t<data>',
        `\t\t${cdHash.toString('base64')}`,
        '\t\t</data>',
    ]);
    return Buffer.from([...head, ...items, ...tail].join('\n'));
}
function readCdHashList(plist) {
    const text = plist.toString('latin1');
    const list = /<key>cdhashes<\/key>\s*<array>(.*?)<\/array>/s.exec(text)?.[1] ?? '';
    return [...list.matchAll(/<data>([A-Za-z0-9+/=\s]*)<\/data>/g)].map(([, base64 = '']) => Buffer.from(base64, 'base64'));
}


/***/ }),

/***/ 9089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ contentType),
/* harmony export */   Iz: () => (/* binding */ digestOids),
/* harmony export */   b9: () => (/* binding */ fitsDigest),
/* harmony export */   d$: () => (/* binding */ hashTypeOid),
/* harmony export */   iy: () => (/* binding */ signatureOids),
/* harmony export */   lt: () => (/* binding */ attribute),
/* harmony export */   su: () => (/* binding */ digestName)
/* harmony export */ });
const contentType = {
    data: '1.2.840.113549.1.7.1',
    signedData: '1.2.840.113549.1.7.2',
    timestampInfo: '1.2.840.113549.1.9.16.1.4',
};
const attribute = {
    contentType: '1.2.840.113549.1.9.3',
    messageDigest: '1.2.840.113549.1.9.4',
    signingTime: '1.2.840.113549.1.9.5',
    signingCertificate: '1.2.840.113549.1.9.16.2.12',
    signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
    timestampToken: '1.2.840.113549.1.9.16.2.14',
    cdHashList: '1.2.840.113635.100.9.1',
    cdHashDigests: '1.2.840.113635.100.9.2',
};
const digestOids = {
    sha1: '1.3.14.3.2.26',
    sha256: '2.16.840.1.101.3.4.2.1',
    sha384: '2.16.840.1.101.3.4.2.2',
    sha512: '2.16.840.1.101.3.4.2.3',
};
function digestName(oid) {
    const found = Object.entries(digestOids).find(([, value]) => value === oid);
    return found?.[0] ?? null;
}
const signatureOids = {
    rsa: '1.2.840.113549.1.1.1',
    rsaWithSha256: '1.2.840.113549.1.1.11',
    ecdsaWithSha256: '1.2.840.10045.4.3.2',
};
const signatureDigests = new Map([
    ['1.2.840.113549.1.1.5', 'sha1'],
    [signatureOids.rsaWithSha256, 'sha256'],
    ['1.2.840.113549.1.1.12', 'sha384'],
    ['1.2.840.113549.1.1.13', 'sha512'],
    ['1.2.840.10045.4.1', 'sha1'],
    [signatureOids.ecdsaWithSha256, 'sha256'],
    ['1.2.840.10045.4.3.3', 'sha384'],
    ['1.2.840.10045.4.3.4', 'sha512'],
]);
function fitsDigest(signatureOid, digest) {
    return signatureOid === signatureOids.rsa || signatureDigests.get(signatureOid) === digest;
}
const digestsByHashType = new Map([
    [1, 'sha1'],
    [2, 'sha256'],
    [3, 'sha256'],
    [4, 'sha384'],
    [5, 'sha512'],
]);
function hashTypeOid(hashType) {
    const name = digestsByHashType.get(hashType);
    return name ? digestOids[name] : null;
}


/***/ }),

/***/ 9603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L9: () => (/* binding */ estimateCmsSize),
/* harmony export */   Wb: () => (/* binding */ createCms),
/* harmony export */   wm: () => (/* binding */ readCms),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4723);
/* harmony import */ var _identity_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8593);
/* harmony import */ var _asn1_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7399);
/* harmony import */ var _cdhash_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3844);
/* harmony import */ var _cms_oids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9089);
/* harmony import */ var _signed_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5569);
/* harmony import */ var _signed_data_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5618);
/* harmony import */ var _timestamp_info_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5275);








function createCms(request) {
    const { identity, codeDirectory, digests, signingTime, timestamper } = request;
    return (0,_signed_data_js__WEBPACK_IMPORTED_MODULE_3__/* .createSignedData */ .ZE)({
        type: _cms_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .contentType */ .IM.data,
        content: codeDirectory,
        detached: true,
        certificate: identity.certificate,
        privateKey: identity.privateKey,
        certificates: withLeaf(identity),
        signingTime,
        attributes: [
            (0,_signed_data_js__WEBPACK_IMPORTED_MODULE_3__/* .newAttribute */ .To)(_cms_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt.cdHashDigests, ...digests.map(digestNode).sort(byEncoding)),
            (0,_signed_data_js__WEBPACK_IMPORTED_MODULE_3__/* .newAttribute */ .To)(_cms_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt.cdHashList, (0,_signed_data_js__WEBPACK_IMPORTED_MODULE_3__/* .octets */ .tu)((0,_cdhash_list_js__WEBPACK_IMPORTED_MODULE_6__/* .writeCdHashList */ .N7)(digests.map(({ digest }) => (0,_cdhash_list_js__WEBPACK_IMPORTED_MODULE_6__/* .cdHashOf */ .tJ)(digest))))),
        ],
        timestamp: timestamper,
    });
}
function withLeaf({ certificate, chain }) {
    return chain.some(({ raw }) => raw.equals(certificate.raw)) ? chain : [certificate, ...chain];
}
function digestNode({ hashType, digest }) {
    const value = (0,_cms_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .hashTypeOid */ .d$)(hashType);
    if (value === null)
        throw new RangeError(`no CodeDirectory has the hash type ${hashType}`);
    return new asn1js__WEBPACK_IMPORTED_MODULE_7__/* .Sequence */ .gd({ value: [new asn1js__WEBPACK_IMPORTED_MODULE_7__/* .ObjectIdentifier */ .dS({ value }), (0,_signed_data_js__WEBPACK_IMPORTED_MODULE_3__/* .octets */ .tu)(digest)] });
}
function byEncoding(a, b) {
    return Buffer.compare(Buffer.from(a.toBER()), Buffer.from(b.toBER()));
}
const attributesSize = 1_536;
const timestampSize = 8_192;
const signatureSize = 512;
function estimateCmsSize(identity, timestamped) {
    const certificates = withLeaf(identity).reduce((sum, { raw }) => sum + raw.length, 0);
    return certificates + attributesSize + signatureSize + (timestamped ? timestampSize : 0);
}
function readCms(der) {
    return factsOf((0,_signed_data_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readSignedData */ .f)(der, 'the CMS signature'));
}
function factsOf({ certificates, signers }) {
    const [signer] = signers;
    const leaf = signer?.certificate ?? null;
    const time = signer?.signedAttributes.get(_cms_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt.signingTime)?.[0];
    const token = signer?.unsignedAttributes.get(_cms_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .attribute */ .lt.timestampToken)?.[0];
    return {
        certificates,
        signer: leaf,
        authorities: leaf ? namesUpwards(leaf, certificates) : [],
        signingTime: time ? (0,_asn1_time_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .a)(time) : null,
        timestamp: token ? timestampOf(token) : null,
    };
}
function timestampOf(token) {
    try {
        return (0,_timestamp_info_js__WEBPACK_IMPORTED_MODULE_5__/* .readTimestampInfo */ .B)((0,_signed_data_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readSignedData */ .f)(token, 'the timestamp')).time;
    }
    catch {
        return null;
    }
}
function namesUpwards(leaf, pool) {
    const chain = [leaf];
    for (let tip = leaf; tip && !tip.checkIssued(tip);) {
        const current = tip;
        tip = pool.find((candidate) => !chain.includes(candidate) && current.checkIssued(candidate));
        if (tip)
            chain.push(tip);
    }
    return chain.map(_identity_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .commonName */ .LS);
}


/***/ }),

/***/ 819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ cdHash),
/* harmony export */   Lp: () => (/* binding */ pageCount),
/* harmony export */   Op: () => (/* binding */ codeDirectorySize),
/* harmony export */   fN: () => (/* binding */ lowestVersion),
/* harmony export */   jE: () => (/* binding */ readCodeDirectory),
/* harmony export */   mW: () => (/* binding */ writeCodeDirectory),
/* harmony export */   yK: () => (/* binding */ specialHash)
/* harmony export */ });
/* unused harmony export codeDirectoryVersion */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _system_struct_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8952);
/* harmony import */ var _hash_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9092);
/* harmony import */ var _superblob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1566);




const codeDirectoryVersion = {
    earliest: 0x20001,
    scatter: 0x20100,
    team: 0x20200,
    codeLimit64: 0x20300,
    execSegment: 0x20400,
    runtime: 0x20500,
    linkage: 0x20600,
    limit: 0x2f000,
};
const cdHashSize = 20;
const largestPageExponent = 24;
function readCodeDirectory(blob) {
    const view = new _system_struct_view_js__WEBPACK_IMPORTED_MODULE_1__/* .StructView */ .n(blob, { littleEndian: false, what: 'the CodeDirectory' });
    const version = view.u32(8);
    if (view.u32(0) !== _superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .blobMagic */ .t.codeDirectory || view.u32(4) !== blob.length) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the CodeDirectory has another magic or length than its blob', 0);
    }
    if (version < codeDirectoryVersion.earliest || version >= codeDirectoryVersion.limit) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the CodeDirectory has the unknown version 0x${version.toString(16)}`, 8);
    }
    const since = (first) => version >= first;
    if (since(codeDirectoryVersion.scatter) && view.u32(44) !== 0) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the CodeDirectory scatters its pages, which no macOS program does', 44);
    }
    const wideLimit = since(codeDirectoryVersion.codeLimit64) ? view.u64(56) : 0;
    const teamOffset = since(codeDirectoryVersion.team) ? view.u32(48) : 0;
    const exec = since(codeDirectoryVersion.execSegment);
    return {
        blob,
        version,
        flags: view.u32(12),
        platform: view.u8(38),
        pageSize: readPageSize(view),
        codeLimit: wideLimit || view.u32(32),
        identifier: view.terminated(view.u32(20)),
        teamId: teamOffset === 0 ? null : view.terminated(teamOffset),
        execSegment: exec
            ? { base: view.u64(64), limit: view.u64(72), flags: Number(view.bigU64(80) & 0xffffffffn) }
            : { base: 0, limit: 0, flags: 0 },
        runtime: since(codeDirectoryVersion.runtime) ? view.u32(88) : 0,
        ...readHashes(view),
    };
}
function readPageSize(view) {
    const exponent = view.u8(39);
    if (exponent > largestPageExponent)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the CodeDirectory has no such page size', 39);
    return exponent === 0 ? 0 : 2 ** exponent;
}
function readHashes(view) {
    const [offset, specialSlots, codeSlots] = [view.u32(16), view.u32(24), view.u32(28)];
    const [size, hashType] = [view.u8(36), view.u8(37)];
    if (!(0,_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownHashType */ .y_)(hashType) || size !== (0,_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .hashSize */ .Y9)(hashType)) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the CodeDirectory has hashes of type ${hashType} with ${size} bytes`, 36);
    }
    const specialSize = specialSlots * size;
    return {
        hashType,
        hashSize: size,
        specialSlots,
        codeSlots,
        codeHashes: view.part(offset, codeSlots * size),
        specialHashes: view.part(offset - specialSize, specialSize),
    };
}
function specialHash(directory, slot) {
    const { specialSlots, specialHashes, hashSize: size } = directory;
    if (slot < 1 || slot > specialSlots)
        return null;
    const start = (specialSlots - slot) * size;
    const found = specialHashes.subarray(start, start + size);
    return found.some((byte) => byte !== 0) ? found : null;
}
function cdHash({ hashType, blob }) {
    return (0,_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .fullHash */ .oH)(hashType, blob).toString('hex', 0, cdHashSize);
}
const headerSizes = [
    { from: codeDirectoryVersion.runtime, size: 96 },
    { from: codeDirectoryVersion.execSegment, size: 88 },
    { from: codeDirectoryVersion.codeLimit64, size: 64 },
    { from: codeDirectoryVersion.team, size: 52 },
    { from: codeDirectoryVersion.scatter, size: 48 },
];
function lowestVersion(facts) {
    if (facts.runtime > 0)
        return codeDirectoryVersion.runtime;
    if (facts.execSegment.limit > 0)
        return codeDirectoryVersion.execSegment;
    if (facts.codeLimit > 0xffffffff)
        return codeDirectoryVersion.codeLimit64;
    if (facts.teamId !== null)
        return codeDirectoryVersion.team;
    return codeDirectoryVersion.scatter;
}
function layOut(facts, specialSlots) {
    const identifierOffset = headerSizes.find(({ from }) => facts.version >= from)?.size ?? 44;
    const afterIdentifier = identifierOffset + Buffer.byteLength(facts.identifier) + 1;
    const afterTeam = afterIdentifier + (facts.teamId === null ? 0 : Buffer.byteLength(facts.teamId) + 1);
    const codeSlots = pageCount(facts);
    const hashOffset = afterTeam + specialSlots * (0,_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .hashSize */ .Y9)(facts.hashType);
    return {
        identifierOffset,
        teamOffset: facts.teamId === null ? 0 : afterIdentifier,
        hashOffset,
        specialSlots,
        codeSlots,
        length: hashOffset + codeSlots * (0,_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .hashSize */ .Y9)(facts.hashType),
    };
}
function pageCount({ codeLimit, pageSize, }) {
    if (codeLimit === 0)
        return 0;
    return pageSize === 0 ? 1 : Math.ceil(codeLimit / pageSize);
}
function codeDirectorySize(facts, specials) {
    return layOut(facts, Math.max(0, ...specials.keys())).length;
}
function writeCodeDirectory(facts, content) {
    const layout = layOut(facts, Math.max(0, ...content.specials.keys()));
    const blob = Buffer.alloc(layout.length);
    writeHeader(blob, facts, layout);
    blob.write(facts.identifier, layout.identifierOffset);
    if (facts.teamId !== null)
        blob.write(facts.teamId, layout.teamOffset);
    for (const [slot, bytes] of content.specials) {
        blob.set((0,_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .slotHash */ .B6)(facts.hashType, bytes), layout.hashOffset - slot * (0,_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .hashSize */ .Y9)(facts.hashType));
    }
    blob.set(content.codeHashes, layout.hashOffset);
    return blob;
}
function writeHeader(blob, facts, layout) {
    const { version, codeLimit, pageSize, execSegment } = facts;
    blob.writeUInt32BE(_superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .blobMagic */ .t.codeDirectory, 0);
    blob.writeUInt32BE(layout.length, 4);
    blob.writeUInt32BE(version, 8);
    blob.writeUInt32BE(facts.flags, 12);
    blob.writeUInt32BE(layout.hashOffset, 16);
    blob.writeUInt32BE(layout.identifierOffset, 20);
    blob.writeUInt32BE(layout.specialSlots, 24);
    blob.writeUInt32BE(layout.codeSlots, 28);
    blob.writeUInt32BE(Math.min(codeLimit, 0xffffffff), 32);
    blob.writeUInt8((0,_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .hashSize */ .Y9)(facts.hashType), 36);
    blob.writeUInt8(facts.hashType, 37);
    blob.writeUInt8(facts.platform, 38);
    blob.writeUInt8(pageSize === 0 ? 0 : Math.log2(pageSize), 39);
    if (version >= codeDirectoryVersion.team)
        blob.writeUInt32BE(layout.teamOffset, 48);
    if (version >= codeDirectoryVersion.codeLimit64) {
        blob.writeBigUInt64BE(codeLimit > 0xffffffff ? BigInt(codeLimit) : 0n, 56);
    }
    if (version >= codeDirectoryVersion.execSegment) {
        blob.writeBigUInt64BE(BigInt(execSegment.base), 64);
        blob.writeBigUInt64BE(BigInt(execSegment.limit), 72);
        blob.writeBigUInt64BE(BigInt(execSegment.flags), 80);
    }
    if (version >= codeDirectoryVersion.runtime)
        blob.writeUInt32BE(facts.runtime, 88);
}


/***/ }),

/***/ 9859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ hashTypesFor)
/* harmony export */ });
/* harmony import */ var _hash_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9092);

const firstWithSha256 = {
    macos: 0x000a0b04,
    ios: 0x000b0000,
    tvos: 0x000b0000,
    watchos: Number.POSITIVE_INFINITY,
};
function hashTypesFor(slices) {
    return slices.some(needsSha1) ? [_hash_types_js__WEBPACK_IMPORTED_MODULE_0__/* .sha1Type */ .ob, _hash_types_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Type */ .wm] : [_hash_types_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Type */ .wm];
}
function needsSha1({ platform, packed }) {
    return platform === null || packed.minOS < (firstWithSha256[platform] ?? 0);
}


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ readSignature),
/* harmony export */   Fm: () => (/* binding */ bestCodeDirectory),
/* harmony export */   x7: () => (/* binding */ readEmbeddedSignature)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _code_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(819);
/* harmony import */ var _hash_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9092);
/* harmony import */ var _superblob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1566);




const mostSignatureBytes = 256 << 20;
function readEmbeddedSignature(slice, machO) {
    if (machO.codeSignature === null)
        return null;
    const { dataOffset, dataSize } = machO.codeSignature;
    if (dataSize > mostSignatureBytes)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the signature is too large to be one', dataOffset);
    return { ...readSignature(slice.read(dataOffset, dataSize)), dataOffset, dataSize };
}
function readSignature(bytes) {
    const inOrder = (0,_superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .readSuperBlob */ .VP)(bytes).sort((a, b) => a.slot - b.slot);
    const blobs = new Map(inOrder.map((blob) => [blob.slot, blob.bytes]));
    const payload = (of, magic) => {
        const blob = blobs.get(of);
        return blob ? (0,_superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .blobPayload */ .QX)(blob, magic) : null;
    };
    const cms = payload(_superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .slot */ .NI.cms, _superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .blobMagic */ .t.wrapper);
    return {
        codeDirectories: readCodeDirectories(inOrder),
        requirements: blobs.get(_superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .slot */ .NI.requirements) ?? null,
        entitlementsXml: payload(_superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .slot */ .NI.entitlements, _superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .blobMagic */ .t.entitlements),
        entitlementsDer: payload(_superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .slot */ .NI.entitlementsDer, _superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .blobMagic */ .t.entitlementsDer),
        cms: cms && cms.length > 0 ? cms : null,
        blobs,
    };
}
function readCodeDirectories(blobs) {
    const [primary, ...alternates] = blobs
        .filter((blob) => blob.slot === _superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .slot */ .NI.codeDirectory || isAlternate(blob))
        .map(({ bytes }) => (0,_code_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .readCodeDirectory */ .jE)(bytes));
    if (!primary || blobs[0]?.slot !== _superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .slot */ .NI.codeDirectory) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the signature has no CodeDirectory', 0);
    }
    return [primary, ...alternates];
}
function isAlternate(blob) {
    return blob.slot >= _superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .slot */ .NI.alternateCodeDirectory && blob.slot < _superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .alternateCodeDirectoryLimit */ .yn;
}
function bestCodeDirectory({ codeDirectories, }) {
    return codeDirectories.reduce((best, next) => (0,_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .hashRank */ .hF)(next.hashType) > (0,_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .hashRank */ .hF)(best.hashType) ? next : best);
}


/***/ }),

/***/ 8667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ lintEntitlements),
/* harmony export */   l: () => (/* binding */ restrictedFinding)
/* harmony export */ });
/* harmony import */ var _known_entitlements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9018);

const docUrl = 'https://developer.apple.com/documentation/bundleresources/entitlements';
const profilesUrl = 'https://developer.apple.com/documentation/technotes/tn3125-inside-code-signing-provisioning-profiles';
function lintEntitlements(values, options) {
    const findings = Object.entries(values).flatMap(([key, value]) => lintKey(key, value));
    return options.release ? [...findings, ...debugFindings(values)] : findings;
}
function debugFindings(values) {
    const debug = ['com.apple.security.get-task-allow', 'get-task-allow'].find((key) => values[key] === true);
    if (!debug)
        return [];
    return [
        {
            severity: 'error',
            code: 'entitlement-get-task-allow',
            message: `The entitlement ${debug} lets any debugger attach; the notary refuses it.`,
            remedy: 'Remove it from the entitlements of a release. go test does not need it either.',
            docUrl: 'https://developer.apple.com/documentation/security/resolving-common-notarization-issues',
        },
    ];
}
function lintKey(key, value) {
    if ((0,_known_entitlements_js__WEBPACK_IMPORTED_MODULE_0__/* .restrictionOfKey */ .F9)(key) !== null)
        return [restrictedFinding(key)];
    if (!key.startsWith(_known_entitlements_js__WEBPACK_IMPORTED_MODULE_0__/* .securityPrefix */ .Pw))
        return [];
    const type = (0,_known_entitlements_js__WEBPACK_IMPORTED_MODULE_0__/* .typeOfKey */ .Jh)(key);
    if (type === null)
        return [unknownFinding(key)];
    if (type !== 'any' && !isOfType(value, type))
        return [wrongTypeFinding(key, type)];
    const cost = value === true ? (0,_known_entitlements_js__WEBPACK_IMPORTED_MODULE_0__/* .costOfKey */ .Iv)(key) : null;
    if (!cost)
        return [];
    const message = `With the entitlement ${key} the program is less safe: ${cost.cost}.`;
    return [{ severity: 'warning', code: 'entitlement-cost', message, remedy: cost.remedy, docUrl }];
}
function unknownFinding(key) {
    return {
        severity: 'warning',
        code: 'entitlement-unknown',
        message: `The entitlement ${key} is not one that Apple documents; macOS ignores a misspelt key.`,
        remedy: unknownRemedy(key),
        docUrl,
    };
}
function unknownRemedy(key) {
    if (key === `${_known_entitlements_js__WEBPACK_IMPORTED_MODULE_0__/* .securityPrefix */ .Pw}hardened-runtime`) {
        return 'Remove it. Hardened runtime is a flag of the signature (input hardened-runtime), not an entitlement.';
    }
    const near = (0,_known_entitlements_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestKey */ .qy)(key);
    return near === null ? 'Check the spelling.' : `Write ${near}, if that is what is meant.`;
}
function wrongTypeFinding(key, type) {
    return {
        severity: 'error',
        code: 'entitlement-wrong-type',
        message: `The entitlement ${key} must be ${typeNames[type]}.`,
        remedy: type === 'boolean' ? 'Write <true/> after the key.' : `Make it ${typeNames[type]}.`,
        docUrl,
    };
}
function restrictedFinding(key) {
    const isApples = (0,_known_entitlements_js__WEBPACK_IMPORTED_MODULE_0__/* .restrictionOfKey */ .F9)(key) === 'apple-only';
    return {
        severity: 'warning',
        code: 'entitlement-restricted',
        message: isApples
            ? `The entitlement ${key} is for Apple's own programs: macOS kills any other that asks for it.`
            : `The entitlement ${key} is restricted: without a provisioning profile that allows it, macOS kills the program.`,
        remedy: isApples
            ? 'Remove it.'
            : 'Put the profile into the app as Contents/embedded.provisionprofile, or remove the entitlement.',
        docUrl: profilesUrl,
    };
}
const typeNames = {
    boolean: 'true or false',
    string: 'a string',
    strings: 'an array of strings',
};
function isOfType(value, type) {
    if (type === 'strings')
        return Array.isArray(value) && value.every((item) => typeof item === 'string');
    return typeof value === type;
}


/***/ }),

/***/ 4447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qw: () => (/* reexport */ decodeEntitlementsDer),
  Yd: () => (/* reexport */ entitlementsDer),
  W8: () => (/* binding */ parseEntitlements)
});

// UNUSED EXPORTS: entitlementsForm

// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
;// CONCATENATED MODULE: ./src/signature/entitlements-xml.ts
class Problem extends Error {
    offset;
    remedy;
    constructor(offset, message, remedy = 'Compare it with an entitlements file that Xcode made, or run plutil -lint on it.') {
        super(message);
        this.offset = offset;
        this.remedy = remedy;
    }
}
const deepestNesting = 32;
function parseEntitlementsXml(text) {
    try {
        const reader = createReader(text);
        expectTag(reader.next(), 'open', 'plist');
        const root = reader.next();
        if (root.value !== 'dict' || root.kind === 'close') {
            throw new Problem(root.offset, 'the top of the property list is not a dictionary', 'Put the keys into one <dict>.');
        }
        const values = root.kind === 'empty' ? {} : readDictionary(reader, 1);
        expectTag(reader.next(), 'close', 'plist');
        const rest = reader.next();
        if (rest.kind !== 'end')
            throw new Problem(rest.offset, 'something follows the end of the property list');
        return { values };
    }
    catch (error) {
        if (!(error instanceof Problem))
            throw error;
        const line = text.slice(0, error.offset).split('\n').length;
        return { line, problem: error.message, remedy: error.remedy };
    }
}
function createReader(text) {
    const prolog = /^\s*(<\?xml[^>]*\?>)?\s*(<!DOCTYPE[^>[]*>)?\s*/.exec(text);
    let position = prolog?.[0].length ?? 0;
    if (!text.startsWith('<', position))
        throw new Problem(position, 'this is not an XML property list');
    const next = () => {
        const tag = nextTag(text, position);
        const before = text.slice(position, tag?.offset);
        if (before.trim() !== '')
            throw new Problem(position + before.search(/\S/), 'text stands where a tag should be');
        if (tag === null)
            return { kind: 'end', value: '', offset: text.length };
        position = tag.end;
        return tag;
    };
    return {
        next,
        text(name) {
            const start = position;
            position = nextTag(text, start)?.offset ?? text.length;
            const content = resolveReferences(text.slice(start, position), start);
            expectTag(next(), 'close', name);
            return content;
        },
    };
}
function nextTag(text, position) {
    const offset = text.indexOf('<', position);
    if (offset === -1)
        return null;
    if (text.startsWith('<!--', offset)) {
        throw new Problem(offset, 'there is a comment, which the kernel does not read', 'Remove the comment.');
    }
    if (text.startsWith('<![CDATA[', offset)) {
        throw new Problem(offset, 'there is a CDATA section, which the kernel does not read', 'Write &lt; and &amp; instead.');
    }
    const pattern = /<(\/?)([A-Za-z]+)(?:\s[^<>]*?)?(\/?)>/y;
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (!match)
        throw new Problem(offset, 'a tag is not well-formed');
    const kind = match[1] ? 'close' : match[3] ? 'empty' : 'open';
    return { kind, value: match[2] ?? '', offset, end: pattern.lastIndex };
}
function resolveReferences(raw, offset) {
    const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
    return raw.replaceAll(/&([^;]{0,10};?)/g, (whole, body, at) => {
        const name = body.slice(0, -1);
        const code = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));$/.exec(body);
        if (code) {
            const point = code[1] ? Number.parseInt(code[1], 16) : Number(code[2]);
            if (point > 0 && point <= 0x10ffff)
                return String.fromCodePoint(point);
        }
        else if (body.endsWith(';') && Object.hasOwn(named, name))
            return named[name] ?? '';
        throw new Problem(offset + at, `${whole.trim()} is no character that XML knows`, 'Write &amp; for the character &.');
    });
}
function readDictionary(reader, depth) {
    const entries = new Map();
    for (;;) {
        const token = reader.next();
        if (token.kind === 'close' && token.value === 'dict')
            return Object.fromEntries(entries);
        expectTag(token, 'open', 'key');
        const key = reader.text('key');
        if (entries.has(key))
            throw new Problem(token.offset, `the key ${key} stands there twice`, 'Remove one of them.');
        const value = reader.next();
        if (value.kind === 'close' || value.value === 'key') {
            throw new Problem(value.offset, `the key ${key} has no value`, 'Put a value after it, e.g. <true/>.');
        }
        entries.set(key, readValue(reader, value, depth));
    }
}
function readArray(reader, depth) {
    const items = [];
    for (;;) {
        const token = reader.next();
        if (token.kind === 'close' && token.value === 'array')
            return items;
        items.push(readValue(reader, token, depth));
    }
}
function readValue(reader, token, depth) {
    if (depth > deepestNesting)
        throw new Problem(token.offset, 'the values are nested too deeply');
    if (token.kind !== 'open' && token.kind !== 'empty')
        throw new Problem(token.offset, 'a value is missing here');
    const empty = token.kind === 'empty';
    switch (token.value) {
        case 'true':
        case 'false':
            if (!empty)
                expectTag(reader.next(), 'close', token.value);
            return token.value === 'true';
        case 'string':
            return empty ? '' : reader.text('string');
        case 'integer':
            return readInteger(reader, token);
        case 'array':
            return empty ? [] : readArray(reader, depth + 1);
        case 'dict':
            return empty ? {} : readDictionary(reader, depth + 1);
        case 'real':
        case 'date':
        case 'data':
            throw new Problem(token.offset, `<${token.value}> is no type that an entitlement can have`, 'Use true, false, a string, an integer, an array or a dictionary.');
        default:
            throw new Problem(token.offset, `<${token.value}> is not part of a property list`);
    }
}
function readInteger(reader, token) {
    const text = token.kind === 'empty' ? '' : reader.text('integer').trim();
    const value = Number(text);
    if (!/^[+-]?[0-9]{1,16}$/.test(text) || !Number.isSafeInteger(value)) {
        throw new Problem(token.offset, `"${text}" is not a whole number that can be used`);
    }
    return value;
}
function expectTag(token, kind, name) {
    if (token.kind === kind && token.value === name)
        return;
    const wanted = kind === 'open' ? `<${name}>` : `</${name}>`;
    const found = token.kind === 'end' ? 'the end of the file' : `<${token.kind === 'close' ? '/' : ''}${token.value}>`;
    throw new Problem(token.offset, `${wanted} is expected here, not ${found}`);
}

;// CONCATENATED MODULE: ./src/signature/entitlements-der.ts

const tag = {
    boolean: 0x01,
    integer: 0x02,
    utf8String: 0x0c,
    sequence: 0x30,
    set: 0x31,
    entitlements: 0x70,
    dictionary: 0xb0,
};
const version = 1;
const entitlements_der_deepestNesting = 32;
function entitlementsDer(values, form = 'current') {
    const dictionary = encodeDictionary(values, form);
    return form === 'current' ? entitlements_der_element(tag.entitlements, [encodeInteger(version), dictionary]) : dictionary;
}
function entitlementsForm(der) {
    return der[0] === tag.set ? 'macos-11' : 'current';
}
function entitlements_der_element(type, parts) {
    const content = Buffer.concat(parts);
    return Buffer.concat([Buffer.from([type]), encodeLength(content.length), content]);
}
function encodeLength(length) {
    if (length < 0x80)
        return Buffer.from([length]);
    const bytes = bigEndian(length);
    return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
}
function bigEndian(value) {
    const hex = value.toString(16);
    return Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
}
function encodeDictionary(values, form) {
    const keys = Object.keys(values).map((key) => ({ key, bytes: Buffer.from(key, 'utf8') }));
    keys.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
    const pairs = keys.map(({ key, bytes }) => entitlements_der_element(tag.sequence, [entitlements_der_element(tag.utf8String, [bytes]), encodeValue(values[key], key, form)]));
    return form === 'current' ? entitlements_der_element(tag.dictionary, pairs) : entitlements_der_element(tag.set, pairs.sort(Buffer.compare));
}
function encodeValue(value, key, form) {
    if (typeof value === 'boolean')
        return encodeBoolean(value, form);
    if (typeof value === 'string')
        return entitlements_der_element(tag.utf8String, [Buffer.from(value, 'utf8')]);
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return encodeInteger(value);
    if (Array.isArray(value)) {
        return entitlements_der_element(tag.sequence, value.map((item) => encodeValue(item, key, form)));
    }
    if (isDictionary(value))
        return encodeDictionary(value, form);
    throw new errors/* InputError */.dz('entitlements', `entitlements: the value of ${key} has a type that cannot be signed.`, {
        code: 'entitlements-invalid',
        remedy: 'Use true, false, a string, an integer, an array or a dictionary.',
    });
}
function encodeBoolean(value, form) {
    const yes = form === 'current' ? 0xff : 0x01;
    return entitlements_der_element(tag.boolean, [Buffer.from([value ? yes : 0x00])]);
}
function isDictionary(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}
function encodeInteger(value) {
    let rest = BigInt(value);
    const bytes = [];
    do {
        bytes.unshift(Number(rest & 0xffn));
        rest >>= 8n;
    } while (!(rest === 0n && (bytes[0] ?? 0) < 0x80) && !(rest === -1n && (bytes[0] ?? 0) >= 0x80));
    return entitlements_der_element(tag.integer, [Buffer.from(bytes)]);
}
function decodeEntitlementsDer(der) {
    const outer = readElement(der, 0);
    if (outer.type === tag.set && outer.end === der.length)
        return decodeDictionary(outer, 0);
    if (outer.type !== tag.entitlements || outer.end !== der.length) {
        throw new errors/* FormatError */.IF('the DER entitlements are not one [APPLICATION 16] element', 0);
    }
    const [first, second, more] = elementsOf(outer);
    if (!first || first.type !== tag.integer || decodeInteger(first) !== version) {
        throw new errors/* FormatError */.IF('the DER entitlements are not of version 1', outer.start);
    }
    if (!second || more)
        throw new errors/* FormatError */.IF('the DER entitlements do not hold one dictionary', outer.start);
    return decodeDictionary(second, 0);
}
function readElement(bytes, offset, limit = bytes.length) {
    const type = bytes[offset];
    const first = bytes[offset + 1];
    if (offset + 2 > limit || type === undefined || first === undefined) {
        throw new errors/* FormatError */.IF('the DER entitlements end within an element', offset);
    }
    const extra = first < 0x80 ? 0 : first & 0x7f;
    const start = offset + 2 + extra;
    if (first === 0x80 || extra > 4 || start > limit) {
        throw new errors/* FormatError */.IF('the DER entitlements have a length that cannot be read', offset + 1);
    }
    const length = extra === 0 ? first : bytes.readUIntBE(offset + 2, extra);
    if (length > limit - start)
        throw new errors/* FormatError */.IF('an element of the DER entitlements is cut off', offset);
    return { type, bytes, start, end: start + length };
}
function elementsOf(parent) {
    const elements = [];
    for (let offset = parent.start; offset < parent.end;) {
        const next = readElement(parent.bytes, offset, parent.end);
        elements.push(next);
        offset = next.end;
    }
    return elements;
}
function decodeDictionary(node, depth) {
    if (node.type !== tag.dictionary && node.type !== tag.set) {
        throw new errors/* FormatError */.IF('a dictionary of the DER entitlements is none', node.start);
    }
    const pairs = elementsOf(node).map((pair) => {
        const [key, value, more] = pair.type === tag.sequence ? elementsOf(pair) : [];
        if (!key || key.type !== tag.utf8String || !value || more) {
            throw new errors/* FormatError */.IF('an entry of the DER entitlements is not a key with a value', pair.start);
        }
        return [contentOf(key).toString('utf8'), decodeValue(value, depth)];
    });
    return Object.fromEntries(pairs);
}
function decodeValue(node, depth) {
    if (depth > entitlements_der_deepestNesting)
        throw new errors/* FormatError */.IF('the DER entitlements are nested too deeply', node.start);
    switch (node.type) {
        case tag.boolean:
            if (node.end - node.start !== 1)
                throw new errors/* FormatError */.IF('a boolean of the DER entitlements is none', node.start);
            return node.bytes[node.start] !== 0;
        case tag.integer:
            return decodeInteger(node);
        case tag.utf8String:
            return contentOf(node).toString('utf8');
        case tag.sequence:
            return elementsOf(node).map((item) => decodeValue(item, depth + 1));
        case tag.dictionary:
        case tag.set:
            return decodeDictionary(node, depth + 1);
        default:
            throw new errors/* FormatError */.IF(`the DER entitlements hold a value of unknown type 0x${node.type.toString(16)}`, node.start);
    }
}
function contentOf(node) {
    return node.bytes.subarray(node.start, node.end);
}
function decodeInteger(node) {
    const content = contentOf(node);
    if (content.length === 0 || content.length > 8) {
        throw new errors/* FormatError */.IF('an integer of the DER entitlements is too long or empty', node.start);
    }
    return Number(BigInt.asIntN(content.length * 8, BigInt(`0x${content.toString('hex')}`)));
}

;// CONCATENATED MODULE: ./src/signature/entitlements.ts



function parseEntitlements(plist, input = 'entitlements') {
    const text = checkedText(plist, input);
    const parsed = parseEntitlementsXml(text);
    if ('problem' in parsed) {
        throw invalid(input, `line ${parsed.line}: ${parsed.problem}`, parsed.remedy);
    }
    return { xml: Buffer.from(plist), values: parsed.values };
}
function checkedText(plist, input) {
    const asXml = 'Save it as a plain XML property list: plutil -convert xml1 FILE';
    if (plist.length === 0)
        throw invalid(input, 'the file is empty', 'Give a property list with a dictionary.');
    if (plist.subarray(0, 6).toString('latin1') === 'bplist') {
        throw invalid(input, 'the property list is binary, which the kernel does not read', asXml);
    }
    if (plist[0] === 0xef && plist[1] === 0xbb && plist[2] === 0xbf) {
        throw invalid(input, 'line 1: the file begins with a byte order mark', 'Save it as UTF-8 without BOM.');
    }
    if ((plist[0] === 0xfe && plist[1] === 0xff) || (plist[0] === 0xff && plist[1] === 0xfe)) {
        throw invalid(input, 'line 1: the file is UTF-16', 'Save it as UTF-8 without BOM.');
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(plist);
    }
    catch {
        throw invalid(input, `line ${firstBadLine(plist)}: the bytes are not UTF-8`, 'Save it as UTF-8 without BOM.');
    }
}
function firstBadLine(plist) {
    const lines = plist.toString('latin1').split('\n');
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const bad = lines.findIndex((line) => {
        try {
            decoder.decode(Buffer.from(line, 'latin1'));
            return false;
        }
        catch {
            return true;
        }
    });
    return bad + 1;
}
function invalid(input, problem, remedy) {
    return new errors/* InputError */.dz(input, `${input} cannot be used: ${problem}.`, {
        code: 'entitlements-invalid',
        remedy,
    });
}


/***/ }),

/***/ 4029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ flagNames),
/* harmony export */   Kb: () => (/* binding */ codeFlag),
/* harmony export */   Lt: () => (/* binding */ hasFlag)
/* harmony export */ });
const codeFlag = {
    host: 0x1,
    adhoc: 0x2,
    hard: 0x100,
    kill: 0x200,
    expires: 0x400,
    restrict: 0x800,
    enforcement: 0x1000,
    'library-validation': 0x2000,
    runtime: 0x10000,
    'linker-signed': 0x20000,
};
function flagNames(flags) {
    const names = Object.entries(codeFlag).flatMap(([name, bit]) => (flags & bit ? [name] : []));
    const rest = Object.values(codeFlag).reduce((left, bit) => left & ~bit, flags) >>> 0;
    return rest === 0 ? names : [...names, `0x${rest.toString(16)}`];
}
function hasFlag(flags, name) {
    return (flags & codeFlag[name]) !== 0;
}


/***/ }),

/***/ 9092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ slotHash),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   Y9: () => (/* binding */ hashSize),
/* harmony export */   _l: () => (/* binding */ hashTypeName),
/* harmony export */   hF: () => (/* binding */ hashRank),
/* harmony export */   oH: () => (/* binding */ fullHash),
/* harmony export */   ob: () => (/* binding */ sha1Type),
/* harmony export */   wm: () => (/* binding */ sha256Type),
/* harmony export */   y_: () => (/* binding */ isKnownHashType)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const hashTypes = [
    { number: 1, name: 'sha1', algorithm: 'sha1', size: 20, rank: 1 },
    { number: 2, name: 'sha256', algorithm: 'sha256', size: 32, rank: 3 },
    { number: 3, name: 'sha256-truncated', algorithm: 'sha256', size: 20, rank: 2 },
    { number: 4, name: 'sha384', algorithm: 'sha384', size: 48, rank: 4 },
    { number: 5, name: 'sha512', algorithm: 'sha512', size: 64, rank: 0 },
];
const sha1Type = 1;
const sha256Type = 2;
const byNumber = new Map(hashTypes.map((type) => [type.number, type]));
function known(hashType) {
    const type = byNumber.get(hashType);
    if (!type)
        throw new RangeError(`there is no hash type ${hashType}`);
    return type;
}
function isKnownHashType(hashType) {
    return byNumber.has(hashType);
}
function hashTypeName(hashType) {
    return byNumber.get(hashType)?.name ?? `unknown(${hashType})`;
}
function algorithmOf(hashType) {
    return known(hashType).algorithm;
}
function hashSize(hashType) {
    return known(hashType).size;
}
function hashRank(hashType) {
    return byNumber.get(hashType)?.rank ?? -1;
}
function fullHash(hashType, bytes) {
    const { algorithm } = known(hashType);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(algorithm, bytes, 'buffer');
}
function slotHash(hashType, bytes) {
    return fullHash(hashType, bytes).subarray(0, known(hashType).size);
}


/***/ }),

/***/ 173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ad: () => (/* binding */ unsigned),
/* harmony export */   iL: () => (/* binding */ describeSignature),
/* harmony export */   rG: () => (/* binding */ inspectMachO)
/* harmony export */ });
/* harmony import */ var _macho_mach_o_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2825);
/* harmony import */ var _macho_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6310);
/* harmony import */ var _macho_universal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9443);
/* harmony import */ var _system_byte_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4461);
/* harmony import */ var _cms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9603);
/* harmony import */ var _code_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(819);
/* harmony import */ var _embedded_signature_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6829);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4029);
/* harmony import */ var _hash_types_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9092);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6245);
/* harmony import */ var _signed_entitlements_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(965);
/* harmony import */ var _superblob_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1566);












function inspectMachO(path) {
    return (0,_system_byte_source_js__WEBPACK_IMPORTED_MODULE_3__/* .withFile */ .D4)(path, (source) => (0,_macho_universal_js__WEBPACK_IMPORTED_MODULE_2__/* .readSlices */ .k)(source).map((slice) => inspectSlice(slice.source)));
}
function inspectSlice(source) {
    const machO = (0,_macho_mach_o_js__WEBPACK_IMPORTED_MODULE_0__/* .readMachO */ .hi)(source);
    const { arch, fileType, minOS, sdk } = machO;
    return { arch, fileType, minOS, sdk, signature: inspectSignature(source, machO) };
}
const unsigned = {
    kind: 'none',
    identifier: null,
    teamId: null,
    cdHash: null,
    flags: [],
    hashType: null,
    pageSize: null,
    runtimeVersion: null,
    authorities: [],
    timestamp: null,
    entitlements: {},
    requirement: null,
    infoPlist: 'not bound',
};
function inspectSignature(source, machO) {
    const signature = (0,_embedded_signature_js__WEBPACK_IMPORTED_MODULE_6__/* .readEmbeddedSignature */ .x7)(source, machO);
    return signature === null ? unsigned : describeSignature(signature);
}
function describeSignature(signature) {
    const directory = (0,_embedded_signature_js__WEBPACK_IMPORTED_MODULE_6__/* .bestCodeDirectory */ .Fm)(signature);
    const cms = signature.cms ? (0,_cms_js__WEBPACK_IMPORTED_MODULE_4__/* .readCms */ .wm)(signature.cms) : null;
    return {
        kind: kindOf(directory, signature),
        identifier: directory.identifier,
        teamId: directory.teamId,
        cdHash: (0,_code_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .cdHash */ .Kf)(directory),
        flags: (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .flagNames */ .JY)(directory.flags),
        hashType: (0,_hash_types_js__WEBPACK_IMPORTED_MODULE_8__/* .hashTypeName */ ._l)(directory.hashType),
        pageSize: directory.pageSize,
        runtimeVersion: directory.runtime === 0 ? null : (0,_macho_names_js__WEBPACK_IMPORTED_MODULE_1__/* .versionText */ .KA)(directory.runtime),
        authorities: cms?.authorities ?? [],
        timestamp: cms?.timestamp?.toISOString() ?? null,
        entitlements: (0,_signed_entitlements_js__WEBPACK_IMPORTED_MODULE_10__/* .signedEntitlements */ .p)(signature),
        requirement: signature.requirements && (0,_requirement_js__WEBPACK_IMPORTED_MODULE_9__/* .designatedRequirementText */ .xK)(signature.requirements),
        infoPlist: (0,_code_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .specialHash */ .yK)(directory, _superblob_js__WEBPACK_IMPORTED_MODULE_11__/* .slot */ .NI.infoPlist) ? 'bound' : 'not bound',
    };
}
function kindOf(directory, { cms }) {
    if (cms)
        return 'certificate';
    return (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .hasFlag */ .Lt)(directory.flags, 'linker-signed') ? 'linker-signed' : 'adhoc';
}


/***/ }),

/***/ 9018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ restrictionOfKey),
/* harmony export */   Iv: () => (/* binding */ costOfKey),
/* harmony export */   Jh: () => (/* binding */ typeOfKey),
/* harmony export */   Pw: () => (/* binding */ securityPrefix),
/* harmony export */   qy: () => (/* binding */ nearestKey)
/* harmony export */ });
const securityPrefix = 'com.apple.security.';
const sandboxAccess = ['read-only', 'read-write'].flatMap((access) => ['user-selected', 'downloads', 'assets.pictures', 'assets.music', 'assets.movies'].map((place) => `files.${place}.${access}`));
const types = new Map([
    ...[
        'cs.allow-jit',
        'cs.allow-unsigned-executable-memory',
        'cs.allow-dyld-environment-variables',
        'cs.disable-library-validation',
        'cs.disable-executable-page-protection',
        'cs.debugger',
        'get-task-allow',
        'app-sandbox',
        'inherit',
        'network.client',
        'network.server',
        'device.audio-input',
        'device.camera',
        'device.bluetooth',
        'device.usb',
        'device.serial',
        'device.firewire',
        'device.microphone',
        'print',
        'automation.apple-events',
        'hypervisor',
        'virtualization',
        'personal-information.addressbook',
        'personal-information.calendars',
        'personal-information.location',
        'personal-information.photos-library',
        'files.all',
        'files.bookmarks.app-scope',
        'files.bookmarks.document-scope',
        'files.user-selected.executable',
        'smartcard',
        'hardened-process',
        ...sandboxAccess,
    ].map((name) => [name, 'boolean']),
    ['application-groups', 'strings'],
    ['smartcard-token', 'strings'],
]);
const openFamilies = ['temporary-exception.', 'scripting-targets', 'hardened-process.'];
function typeOfKey(key) {
    const name = key.slice(securityPrefix.length);
    const isOpen = openFamilies.some((family) => name.startsWith(family));
    return types.get(name) ?? (isOpen ? 'any' : null);
}
function nearestKey(key) {
    const name = key.slice(securityPrefix.length);
    const near = [...types.keys()].find((known) => isNear(known, name));
    return near === undefined ? null : `${securityPrefix}${near}`;
}
function isNear(known, given) {
    const plain = (text) => text.toLowerCase().replaceAll(/[^a-z]/g, '');
    if (plain(known) === plain(given))
        return true;
    let start = 0;
    while (start < known.length && known[start] === given[start])
        start += 1;
    const [restKnown, restGiven] = [known.slice(start), given.slice(start)];
    const swapped = `${restGiven.charAt(1)}${restGiven.charAt(0)}${restGiven.slice(2)}`;
    return (restKnown.slice(1) === restGiven.slice(1) ||
        restKnown === restGiven.slice(1) ||
        restKnown.slice(1) === restGiven ||
        restKnown === swapped);
}
const costs = {
    'cs.allow-jit': {
        cost: 'it can make memory that is both writable and executable',
        remedy: 'Keep it for a JIT compiler (MAP_JIT) only; Go programs as such need none.',
    },
    'cs.allow-unsigned-executable-memory': {
        cost: 'any of its memory can become executable code, so that every memory error is a way in',
        remedy: 'Remove it, or use com.apple.security.cs.allow-jit, which is narrower; Go programs need neither.',
    },
    'cs.disable-executable-page-protection': {
        cost: 'its own code can be overwritten while it runs; no entitlement gives away more',
        remedy: 'Remove it; com.apple.security.cs.allow-jit is what compilers need.',
    },
    'cs.allow-dyld-environment-variables': {
        cost: 'whoever starts it can load code into it by DYLD_INSERT_LIBRARIES',
        remedy: 'Remove it; find libraries by @rpath instead.',
    },
    'cs.disable-library-validation': {
        cost: 'it loads libraries that anybody has signed',
        remedy: 'Sign the libraries with the same team, and remove it; only hosts of plug-ins need it.',
    },
    'cs.debugger': {
        cost: 'it can read and change other programs that allow debugging',
        remedy: 'Remove it unless the program is a debugger.',
    },
    'files.all': {
        cost: 'its sandbox has all files in it',
        remedy: 'Ask for the folders that are needed instead.',
    },
};
function costOfKey(key) {
    const name = key.startsWith(securityPrefix) ? key.slice(securityPrefix.length) : '';
    return Object.hasOwn(costs, name) ? (costs[name] ?? null) : null;
}
const profiledKeys = new Set([
    'application-identifier',
    'com.apple.application-identifier',
    'keychain-access-groups',
    'aps-environment',
    'com.apple.vm.networking',
    'com.apple.vm.device-access',
]);
function restrictionOfKey(key) {
    if (key.startsWith('com.apple.private.') || key.startsWith('com.apple.rootless.'))
        return 'apple-only';
    return profiledKeys.has(key) || key.startsWith('com.apple.developer.') ? 'profile' : null;
}


/***/ }),

/***/ 6442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ch: () => (/* binding */ oidText),
/* harmony export */   kC: () => (/* binding */ oidBytes)
/* harmony export */ });
/* unused harmony export isOid */
function oidBytes(dotted) {
    const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
    return Buffer.from([first * 40 + second, ...rest].flatMap(base128));
}
function isOid(text) {
    const parts = text.split('.');
    const [first = 3, second = 40] = parts.map(Number);
    return (parts.length >= 2 &&
        parts.every((part) => /^\d{1,10}$/.test(part) && Number(part) < 2 ** 32) &&
        (first < 2 ? second < 40 : first === 2));
}
function base128(value) {
    const digits = [value % 128];
    for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) {
        digits.unshift(0x80 + (rest % 128));
    }
    return digits;
}
function oidText(bytes) {
    const parts = [];
    let value = 0;
    for (const byte of bytes) {
        value = value * 128 + (byte & 0x7f);
        if (byte & 0x80)
            continue;
        parts.push(value);
        value = 0;
    }
    const [first = 0, ...rest] = parts;
    const root = Math.min(2, Math.floor(first / 40));
    return [root, first - root * 40, ...rest].join('.');
}


/***/ }),

/***/ 1752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ hashPages)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _hash_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9092);



const windowSize = 1 << 20;
async function hashPages(request) {
    const { source, codeLimit, pageSize, hashTypes } = request;
    if (codeLimit > source.size)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('the code that is signed goes on beyond the file', codeLimit);
    const hashers = hashTypes.map((type) => pageSize === 0 ? wholeHasher(type) : pageHasher({ type, pageSize, codeLimit }));
    const step = Math.max(windowSize, pageSize);
    for (let offset = 0; offset < codeLimit; offset += step) {
        const window = source.read(offset, Math.min(step, codeLimit - offset));
        for (const hasher of hashers)
            hasher.add(window);
        await request.each?.(window, offset);
    }
    return hashers.map((hasher) => hasher.hashes());
}
function pageHasher({ type, pageSize, codeLimit, }) {
    const hashes = Buffer.allocUnsafe(Math.ceil(codeLimit / pageSize) * (0,_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .hashSize */ .Y9)(type));
    let filled = 0;
    return {
        add(window) {
            for (let start = 0; start < window.length; start += pageSize) {
                filled += (0,_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .slotHash */ .B6)(type, window.subarray(start, start + pageSize)).copy(hashes, filled);
            }
        },
        hashes: () => hashes,
    };
}
function wholeHasher(type) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)((0,_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .algorithmOf */ .Hy)(type));
    let empty = true;
    return {
        add(window) {
            hash.update(window);
            empty = false;
        },
        hashes: () => (empty ? Buffer.alloc(0) : hash.digest().subarray(0, (0,_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .hashSize */ .Y9)(type))),
    };
}


/***/ }),

/***/ 6245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a7: () => (/* binding */ designatedRequirement),
  C9: () => (/* binding */ designatedRequirementSet),
  xK: () => (/* binding */ designatedRequirementText)
});

// EXTERNAL MODULE: ./src/identity/certificate.ts
var identity_certificate = __webpack_require__(8593);
// EXTERNAL MODULE: ./src/identity/oids.ts
var oids = __webpack_require__(8785);
// EXTERNAL MODULE: ./src/signature/oid.ts
var signature_oid = __webpack_require__(6442);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
;// CONCATENATED MODULE: ./src/signature/requirement-language.ts
const requirementMagic = 0xfade0c00;
const expressionKind = 1;
const opcode = {
    false: 0,
    true: 1,
    identifier: 2,
    appleAnchor: 3,
    anchorHash: 4,
    infoValue: 5,
    and: 6,
    or: 7,
    cdHash: 8,
    not: 9,
    infoField: 10,
    certificateField: 11,
    trustedCertificate: 12,
    trustedCertificates: 13,
    certificateGeneric: 14,
    appleGenericAnchor: 15,
    entitlementField: 16,
    certificatePolicy: 17,
    namedAnchor: 18,
    namedCode: 19,
    platform: 20,
    notarized: 21,
    certificateDate: 22,
    legacyDeveloperId: 23,
};
const bareNames = (/* unused pure expression or super */ null && ([
    'false',
    'true',
    'appleAnchor',
    'appleGenericAnchor',
    'trustedCertificates',
    'notarized',
    'legacyDeveloperId',
]));
const dataNames = (/* unused pure expression or super */ null && ([
    'identifier',
    'cdHash',
    'namedAnchor',
    'namedCode',
]));
const keyNames = (/* unused pure expression or super */ null && (['infoField', 'entitlementField']));
const certificateNames = (/* unused pure expression or super */ null && ([
    'certificateField',
    'certificateGeneric',
    'certificatePolicy',
    'certificateDate',
]));
const matchOperators = [
    'exists',
    'equal',
    'contains',
    'beginsWith',
    'endsWith',
    'lessThan',
    'greaterThan',
    'lessEqual',
    'greaterEqual',
    'on',
    'before',
    'after',
    'onOrBefore',
    'onOrAfter',
    'absent',
];
const opcodeFlags = { mask: 0xff000000, countAsFalse: 0x80000000, passOver: 0x40000000 };
const keywords = new Set(('guest host designated library plugin or and always true never false identifier cdhash platform notarized ' +
    'legacy anchor apple generic certificate cert trusted info entitlement exists absent leaf root timestamp').split(' '));
const deepestNesting = 200;
const rootSlot = -1;

;// CONCATENATED MODULE: ./src/signature/requirement-codec.ts


const coreFoundationEpoch = 978_307_200;
function encodeRequirement(expression) {
    const body = encodeExpression(expression);
    return Buffer.concat([words(requirementMagic, 12 + body.length, expressionKind), body]);
}
function encodeExpression(expression) {
    if (expression.op === 'unknownFalse') {
        return Buffer.concat([words(expression.opcode + opcodeFlags.countAsFalse), padded(expression.data)]);
    }
    if (expression.op === 'unknownSkip') {
        const head = words(expression.opcode + opcodeFlags.passOver);
        return Buffer.concat([head, padded(expression.data), encodeExpression(expression.next)]);
    }
    return Buffer.concat([words(opcode[expression.op]), ...operandsOf(expression)]);
}
function operandsOf(expression) {
    switch (expression.op) {
        case 'and':
        case 'or':
            return [encodeExpression(expression.left), encodeExpression(expression.right)];
        case 'not':
            return [encodeExpression(expression.operand)];
        case 'infoValue':
            return [padded(expression.key), padded(expression.value)];
        case 'platform':
            return [words(expression.platform >>> 0)];
        default:
            return [
                ...('slot' in expression ? [words(expression.slot >>> 0)] : []),
                ...('data' in expression ? [padded(expression.data)] : []),
                ...('key' in expression ? [padded(expression.key)] : []),
                ...('match' in expression ? [encodeMatch(expression.match)] : []),
            ];
    }
}
function encodeMatch(match) {
    const operator = words(matchOperators.indexOf(match.operator));
    if ('value' in match)
        return Buffer.concat([operator, padded(match.value)]);
    if (!('date' in match))
        return operator;
    const seconds = Buffer.alloc(8);
    seconds.writeBigInt64BE(BigInt(Math.round(match.date.getTime() / 1000) - coreFoundationEpoch));
    return Buffer.concat([operator, seconds]);
}
function words(...values) {
    const bytes = Buffer.alloc(values.length * 4);
    values.forEach((value, index) => {
        bytes.writeUInt32BE(value, index * 4);
    });
    return bytes;
}
function padded(data) {
    return Buffer.concat([words(data.length), data, Buffer.alloc(-data.length & 3)]);
}
function decodeRequirement(blob) {
    if (blob.length < 16 || blob.readUInt32BE(0) !== requirementMagic) {
        throw new errors/* FormatError */.IF('a requirement does not begin with its magic number', 0);
    }
    const length = blob.readUInt32BE(4);
    if (length > blob.length || length < 16)
        throw new errors/* FormatError */.IF('a requirement has a length it cannot have', 4);
    const kind = blob.readUInt32BE(8);
    if (kind !== expressionKind)
        throw new errors/* FormatError */.IF(`a requirement is of the unknown kind ${kind}`, 8);
    const reader = createReader(blob.subarray(0, length), 12);
    const expression = readExpression(reader, 0);
    if (!reader.atEnd())
        throw new errors/* FormatError */.IF('a requirement has bytes after its expression', reader.offset());
    return expression;
}
function createReader(bytes, start) {
    let position = start;
    const take = (length) => {
        if (length > bytes.length - position)
            throw new errors/* FormatError */.IF('a requirement is cut off', position);
        position += length;
        return position - length;
    };
    return {
        word: () => bytes.readUInt32BE(take(4)),
        slot: () => bytes.readInt32BE(take(4)),
        date: () => new Date((Number(bytes.readBigInt64BE(take(8))) + coreFoundationEpoch) * 1000),
        data() {
            const length = bytes.readUInt32BE(take(4));
            const offset = take(length);
            take(-length & 3);
            return bytes.subarray(offset, offset + length);
        },
        offset: () => position,
        atEnd: () => position === bytes.length,
    };
}
const namesByOpcode = new Map(Object.entries(opcode).map(([name, code]) => [code, name]));
function readExpression(reader, depth) {
    if (depth > deepestNesting)
        throw new errors/* FormatError */.IF('a requirement is nested too deeply', reader.offset());
    const word = reader.word();
    const code = (word & ~opcodeFlags.mask) >>> 0;
    const op = namesByOpcode.get(code);
    if (op === undefined)
        return readUnknown(reader, word, depth);
    switch (op) {
        case 'and':
        case 'or':
            return { op, left: readExpression(reader, depth + 1), right: readExpression(reader, depth + 1) };
        case 'not':
            return { op, operand: readExpression(reader, depth + 1) };
        case 'anchorHash':
            return { op, slot: reader.slot(), data: reader.data() };
        case 'infoValue':
            return { op, key: reader.data(), value: reader.data() };
        case 'trustedCertificate':
            return { op, slot: reader.slot() };
        case 'platform':
            return { op, platform: reader.slot() };
        case 'identifier':
        case 'cdHash':
        case 'namedAnchor':
        case 'namedCode':
            return { op, data: reader.data() };
        case 'infoField':
        case 'entitlementField':
            return { op, key: reader.data(), match: readMatch(reader) };
        case 'certificateField':
        case 'certificateGeneric':
        case 'certificatePolicy':
        case 'certificateDate':
            return { op, slot: reader.slot(), key: reader.data(), match: readMatch(reader) };
        default:
            return { op };
    }
}
function readUnknown(reader, word, depth) {
    const code = (word & ~opcodeFlags.mask) >>> 0;
    if ((word & opcodeFlags.countAsFalse) !== 0)
        return { op: 'unknownFalse', opcode: code, data: reader.data() };
    if ((word & opcodeFlags.passOver) !== 0) {
        return { op: 'unknownSkip', opcode: code, data: reader.data(), next: readExpression(reader, depth + 1) };
    }
    throw new errors/* FormatError */.IF(`a requirement uses the unknown opcode ${code}`, reader.offset() - 4);
}
function readMatch(reader) {
    const number = reader.word();
    const operator = matchOperators[number];
    switch (operator) {
        case undefined:
            throw new errors/* FormatError */.IF(`a requirement uses the unknown comparison ${number}`, reader.offset() - 4);
        case 'exists':
        case 'absent':
            return { operator };
        case 'on':
        case 'before':
        case 'after':
        case 'onOrBefore':
        case 'onOrAfter':
            return { operator, date: reader.date() };
        default:
            return { operator, value: reader.data() };
    }
}

;// CONCATENATED MODULE: ./src/signature/requirement-text.ts


const rank = { primary: 0, and: 1, or: 2 };
function requirement_text_requirementText(expression) {
    return print(expression, rank.or);
}
function print(expression, around) {
    switch (expression.op) {
        case 'and':
        case 'or': {
            const own = rank[expression.op];
            const text = `${print(expression.left, own)} ${expression.op} ${print(expression.right, own)}`;
            return around < own ? `(${text})` : text;
        }
        case 'not':
            return `! ${print(expression.operand, rank.primary)}`;
        case 'unknownFalse':
            return ` false /* opcode ${expression.opcode} */`;
        case 'unknownSkip':
            return ` /* opcode ${expression.opcode} */${print(expression.next, around)}`;
        default:
            return printTest(expression);
    }
}
function printTest(test) {
    switch (test.op) {
        case 'false':
            return 'never';
        case 'true':
            return 'always';
        case 'identifier':
            return `identifier ${quoted(test.data)}`;
        case 'cdHash':
            return `cdhash ${hash(test.data)}`;
        case 'appleAnchor':
            return 'anchor apple';
        case 'appleGenericAnchor':
            return 'anchor apple generic';
        case 'namedAnchor':
            return `anchor apple ${quoted(test.data)}`;
        case 'namedCode':
            return `(${quoted(test.data)})`;
        case 'anchorHash':
            return `certificate ${slotName(test.slot)} = ${hash(test.data)}`;
        case 'trustedCertificate':
            return `certificate ${slotName(test.slot)} trusted`;
        case 'trustedCertificates':
            return 'anchor trusted';
        case 'infoValue':
            return `info[${dotted(test.key)}] = ${quoted(test.value)}`;
        case 'infoField':
            return `info[${dotted(test.key)}]${printMatch(test.match)}`;
        case 'entitlementField':
            return `entitlement[${dotted(test.key)}]${printMatch(test.match)}`;
        case 'certificateField':
            return `certificate ${slotName(test.slot)}[${dotted(test.key)}]${printMatch(test.match)}`;
        case 'certificateGeneric':
            return `certificate ${slotName(test.slot)}[field.${(0,signature_oid/* oidText */.ch)(test.key)}]${printMatch(test.match)}`;
        case 'certificatePolicy':
            return `certificate ${slotName(test.slot)}[policy.${(0,signature_oid/* oidText */.ch)(test.key)}]${printMatch(test.match)}`;
        case 'certificateDate':
            return `certificate ${slotName(test.slot)}[timestamp.${(0,signature_oid/* oidText */.ch)(test.key)}]${printMatch(test.match)}`;
        case 'platform':
            return `platform = ${test.platform}`;
        case 'notarized':
            return 'notarized';
        case 'legacyDeveloperId':
            return 'legacy';
    }
}
function slotName(slot) {
    if (slot === -1)
        return 'root';
    return slot === 0 ? 'leaf' : String(slot);
}
function printMatch(match) {
    switch (match.operator) {
        case 'exists':
            return ' /* exists */';
        case 'absent':
            return ' absent ';
        case 'equal':
            return ` = ${quoted(match.value)}`;
        case 'contains':
            return ` ~ ${quoted(match.value)}`;
        case 'beginsWith':
            return ` = ${quoted(match.value)}*`;
        case 'endsWith':
            return ` = *${quoted(match.value)}`;
        case 'lessThan':
            return ` < ${quoted(match.value)}`;
        case 'greaterThan':
            return ` > ${quoted(match.value)}`;
        case 'lessEqual':
            return ` <= ${quoted(match.value)}`;
        case 'greaterEqual':
            return ` >= ${quoted(match.value)}`;
        case 'on':
            return ` = ${timestamp(match.date)}`;
        case 'before':
            return ` < ${timestamp(match.date)}`;
        case 'after':
            return ` > ${timestamp(match.date)}`;
        case 'onOrBefore':
            return ` <= ${timestamp(match.date)}`;
        case 'onOrAfter':
            return ` >= ${timestamp(match.date)}`;
    }
}
function timestamp(date) {
    if (Number.isNaN(date.getTime()))
        return '<unknown date>';
    const [day, time] = date.toISOString().split(/[T.]/);
    return `<${day} ${time} +0000>`;
}
function hash(data) {
    return `H"${data.toString('hex')}"`;
}
function quoted(data) {
    return printData(data, /^[A-Za-z][A-Za-z0-9]*$/);
}
function dotted(data) {
    return printData(data, /^[A-Za-z.][A-Za-z0-9.]*$/);
}
function printData(data, bare) {
    const text = data.toString('latin1');
    if (bare.test(text) && !keywords.has(text))
        return text;
    if (/^[\x20-\x7e\t\n\v\f\r]*$/.test(text))
        return `"${text.replaceAll(/[\\"]/g, '\\$&')}"`;
    return `0x${data.toString('hex')}`;
}

;// CONCATENATED MODULE: ./src/signature/requirement-set.ts



const setMagic = 0xfade0c01;
const headerSize = 12;
const entrySize = 8;
const requirementType = { host: 1, guest: 2, designated: 3, library: 4, plugin: 5 };
const mostRequirements = 16;
function encodeRequirementSet(requirements) {
    const entries = [...requirements].sort(([one], [other]) => one - other);
    const blobs = entries.map(([, expression]) => encodeRequirement(expression));
    let offset = headerSize + entrySize * entries.length;
    const index = entries.flatMap(([type], position) => {
        const start = offset;
        offset += blobs[position]?.length ?? 0;
        return [type, start];
    });
    return Buffer.concat([words(setMagic, offset, entries.length, ...index), ...blobs]);
}
function readRequirementSet(set) {
    if (set.length < headerSize || set.readUInt32BE(0) !== setMagic) {
        throw new errors/* FormatError */.IF('the requirement set does not begin with its magic number', 0);
    }
    const length = set.readUInt32BE(4);
    const count = set.readUInt32BE(8);
    if (length > set.length || count > mostRequirements || headerSize + entrySize * count > length) {
        throw new errors/* FormatError */.IF('the requirement set has a length or count it cannot have', 4);
    }
    const blobs = new Map();
    for (let entry = headerSize; entry < headerSize + entrySize * count; entry += entrySize) {
        const type = set.readUInt32BE(entry);
        const offset = set.readUInt32BE(entry + 4);
        if (offset > length - 8)
            throw new errors/* FormatError */.IF('a requirement lies outside its set', entry + 4);
        const size = set.readUInt32BE(offset + 4);
        if (size > length - offset)
            throw new errors/* FormatError */.IF('a requirement reaches beyond its set', offset + 4);
        if (!blobs.has(type))
            blobs.set(type, set.subarray(offset, offset + size));
    }
    return blobs;
}
function requirementSetText(requirements) {
    const names = new Map(Object.entries(requirementType).map(([name, type]) => [type, name]));
    return [...requirements]
        .sort(([one], [other]) => one - other)
        .map(([type, expression]) => `${names.get(type) ?? type} => ${requirementText(expression)}`)
        .join('\n');
}

;// CONCATENATED MODULE: ./src/signature/requirement.ts







function designatedRequirementSet(request) {
    const { identifier, signer, requirements = [] } = request;
    if (signer === 'adhoc')
        return encodeRequirementSet(new Map(requirements));
    const designated = designatedExpression(identifier, signer);
    return encodeRequirementSet(new Map([[requirementType.designated, designated], ...requirements]));
}
function designatedExpression(identifier, signer) {
    return requirement_all({ op: 'identifier', data: Buffer.from(identifier) }, ...signerExpressions(signer));
}
function signerExpressions(signer) {
    const { certificate, chain, teamId } = signer;
    const generic = { op: 'appleGenericAnchor' };
    const issuer = chain[1];
    if ((0,identity_certificate/* certificateKind */.AI)(certificate) === 'developer-id-application') {
        return [
            generic,
            carries(1, oids/* marker */.x.developerIdAuthority),
            carries(0, oids/* marker */.x.developerIdApplication),
            fieldIs(0, 'subject.OU', teamId ?? ''),
        ];
    }
    if (issuer && (0,identity_certificate/* hasExtension */.Ql)(issuer, oids/* marker */.x.wwdrAuthority)) {
        return [generic, fieldIs(0, 'subject.CN', signer.name), carries(1, oids/* marker */.x.wwdrAuthority)];
    }
    return [organizationAnchor(signer)];
}
function organizationAnchor({ certificate, chain }) {
    const certificates = chain.length > 0 ? chain : [certificate];
    const organization = (0,identity_certificate/* subjectField */.H7)(certificate, 'O');
    let slot = 0;
    while (organization !== null) {
        const next = certificates[slot + 1];
        if (!next || (0,identity_certificate/* subjectField */.H7)(next, 'O') !== organization)
            break;
        slot += 1;
    }
    const nailed = certificates[slot] ?? certificate;
    const isRoot = organization !== null && slot === certificates.length - 1;
    return { op: 'anchorHash', slot: isRoot ? rootSlot : slot, data: Buffer.from((0,identity_certificate/* sha1Of */.JI)(nailed), 'hex') };
}
function carries(slot, oid) {
    return { op: 'certificateGeneric', slot, key: (0,signature_oid/* oidBytes */.kC)(oid), match: { operator: 'exists' } };
}
function fieldIs(slot, field, value) {
    const match = { operator: 'equal', value: Buffer.from(value) };
    return { op: 'certificateField', slot, key: Buffer.from(field), match };
}
function requirement_all(first, ...rest) {
    const [second, ...others] = rest;
    return second ? { op: 'and', left: first, right: requirement_all(second, ...others) } : first;
}
function designatedRequirement(set) {
    const blob = readRequirementSet(set).get(requirementType.designated);
    return blob ? decodeRequirement(blob) : null;
}
function designatedRequirementText(set) {
    const expression = designatedRequirement(set);
    return expression && requirement_text_requirementText(expression);
}


/***/ }),

/***/ 2351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* reexport */ preservedParts),
  I: () => (/* binding */ signMachO)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/macho/fat-table.ts
var fat_table = __webpack_require__(164);
// EXTERNAL MODULE: ./src/macho/mach-o.ts
var mach_o = __webpack_require__(2825);
// EXTERNAL MODULE: ./src/macho/universal.ts
var universal = __webpack_require__(9443);
// EXTERNAL MODULE: ./src/system/byte-source.ts
var byte_source = __webpack_require__(4461);
// EXTERNAL MODULE: ./src/system/files.ts
var files = __webpack_require__(1650);
// EXTERNAL MODULE: ./src/signature/digests.ts
var digests = __webpack_require__(9859);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/macho/load-commands.ts
var load_commands = __webpack_require__(3851);
;// CONCATENATED MODULE: ./src/macho/signature-room.ts



const signatureAlignment = 16;
const segmentAlignment = 0x4000;
const signableTypes = new Set(['execute', 'dylib', 'dylinker', 'bundle', 'kext-bundle', 'preload']);
function existingRoom(image) {
    const { source, machO } = image;
    const contentEnd = checkedContentEnd(image);
    if (machO.codeSignature === null || contentEnd % signatureAlignment !== 0)
        return null;
    const { dataOffset, dataSize } = machO.codeSignature;
    return { head: source.read(0, machO.commandsEnd), contentEnd, dataOffset, dataSize };
}
function makeRoom(image, size) {
    const contentEnd = checkedContentEnd(image);
    const dataOffset = (0,fat_table/* alignUp */.DQ)(contentEnd, signatureAlignment);
    const dataSize = (0,fat_table/* alignUp */.DQ)(size, signatureAlignment);
    if (dataOffset + dataSize > 0xffffffff) {
        throw notSignable(image, 'is too large for a signature', 'A slice of a Mach-O file may have 4 GiB at most.');
    }
    const { head, commandOffset } = headWithCommand(image);
    const room = { head, contentEnd, dataOffset, dataSize };
    writeCommand(room, { machO: image.machO, commandOffset });
    growLinkEdit(room, image);
    return room;
}
function checkedContentEnd(image) {
    const { machO, source } = image;
    if (!signableTypes.has(machO.fileType)) {
        throw notSignable(image, `is of the type ${machO.fileType}, which is not signed`, 'Sign the linked program or library.');
    }
    const end = segmentEnd(linkEdit(image));
    if (end !== source.size) {
        throw notSignable(image, `has ${Math.abs(source.size - end)} bytes behind its last segment`, 'Sign the file as the linker leaves it. What is appended to a program cannot be signed: keep it in a file ' +
            'or section of its own.');
    }
    if (machO.codeSignature === null)
        return end;
    checkSignatureIsLast(image, machO.codeSignature, end);
    return machO.codeSignature.dataOffset;
}
function checkSignatureIsLast(image, signature, end) {
    if (signature.dataOffset + signature.dataSize !== end) {
        throw notSignable(image, 'has data behind its signature', 'Link it again, or take the signature off with codesign --remove-signature.');
    }
}
function linkEdit(image) {
    const segment = image.machO.segments.find(({ name }) => name === '__LINKEDIT');
    if (!segment)
        throw notSignable(image, 'has no __LINKEDIT segment', 'Link it with a linker for macOS.');
    return segment;
}
function segmentEnd({ fileOffset, fileSize }) {
    return fileOffset + fileSize;
}
function headWithCommand(image) {
    const { machO, source } = image;
    if (machO.codeSignature) {
        const head = Buffer.from(source.read(0, machO.commandsEnd));
        return { head, commandOffset: machO.codeSignature.commandOffset };
    }
    const grown = machO.commandsEnd + load_commands/* codeSignatureCommandSize */.y3;
    if (grown > firstContent(machO) || source.read(machO.commandsEnd, load_commands/* codeSignatureCommandSize */.y3).some(Boolean)) {
        throw notSignable(image, 'has no room for the load command of a signature', 'Link it with more: -Wl,-headerpad,0x1000 (with Go: -ldflags "-linkmode=external -extldflags=-Wl,-headerpad,0x1000").');
    }
    const head = Buffer.from(source.read(0, grown));
    writeU32(head, machO, { offset: 16, value: machO.commands.length + 1 });
    writeU32(head, machO, { offset: 20, value: grown - machO.headerSize });
    return { head, commandOffset: machO.commandsEnd };
}
function firstContent({ segments, commandsEnd }) {
    const sections = segments
        .flatMap(({ sections }) => sections)
        .filter(({ offset, size }) => offset > 0 && size > 0);
    const starts = [...sections.map(({ offset }) => offset), ...segments.map(({ fileOffset }) => fileOffset)];
    return Math.min(...starts.filter((start) => start >= commandsEnd));
}
function writeCommand(room, at) {
    const fields = [load_commands/* loadCommand */.yV.codeSignature, load_commands/* codeSignatureCommandSize */.y3, room.dataOffset, room.dataSize];
    fields.forEach((value, index) => {
        writeU32(room.head, at.machO, { offset: at.commandOffset + 4 * index, value });
    });
}
function growLinkEdit(room, image) {
    const { machO } = image;
    const segment = linkEdit(image);
    const fileSize = room.dataOffset + room.dataSize - segment.fileOffset;
    const needed = BigInt((0,fat_table/* alignUp */.DQ)(fileSize, segmentAlignment));
    const vmSize = segment.vmSize > needed ? segment.vmSize : needed;
    const blocked = machO.segments.some(({ vmAddress }) => vmAddress > segment.vmAddress && vmAddress < segment.vmAddress + vmSize);
    if (blocked) {
        throw notSignable(image, 'has a segment in memory where __LINKEDIT must grow', 'Link it with __LINKEDIT last.');
    }
    const fields = machO.is64 ? load_commands/* segmentFields */.Bf.wide : load_commands/* segmentFields */.Bf.narrow;
    writeSize(room.head, machO, { offset: segment.commandOffset + fields.vmSize, value: vmSize });
    writeSize(room.head, machO, { offset: segment.commandOffset + fields.fileSize, value: BigInt(fileSize) });
}
function writeU32(head, { littleEndian }, field) {
    if (littleEndian)
        head.writeUInt32LE(field.value, field.offset);
    else
        head.writeUInt32BE(field.value, field.offset);
}
function writeSize(head, machO, { offset, value }) {
    if (!machO.is64)
        writeU32(head, machO, { offset, value: Number(value) });
    else if (machO.littleEndian)
        head.writeBigUInt64LE(value, offset);
    else
        head.writeBigUInt64BE(value, offset);
}
function contentWith(room, source) {
    const { head, contentEnd, dataOffset } = room;
    return {
        size: dataOffset,
        read(offset, length) {
            if (offset >= head.length && offset + length <= contentEnd)
                return source.read(offset, length);
            const bytes = Buffer.alloc(length);
            const kept = Math.max(0, Math.min(length, contentEnd - offset));
            source.read(offset, kept).copy(bytes);
            if (offset < head.length)
                head.copy(bytes, 0, offset);
            return bytes;
        },
    };
}
function notSignable({ path, machO }, problem, remedy) {
    const message = `${path} cannot be signed: its ${machO.arch} slice ${problem}.`;
    return new errors/* InputError */.dz(path, message, { code: 'mach-o-not-signable', remedy });
}

// EXTERNAL MODULE: ./src/signature/cms.ts
var cms = __webpack_require__(9603);
// EXTERNAL MODULE: ./src/signature/code-directory.ts
var code_directory = __webpack_require__(819);
// EXTERNAL MODULE: ./src/signature/hash-types.ts
var hash_types = __webpack_require__(9092);
// EXTERNAL MODULE: ./src/signature/page-hashes.ts
var page_hashes = __webpack_require__(1752);
// EXTERNAL MODULE: ./src/signature/embedded-signature.ts
var embedded_signature = __webpack_require__(6829);
// EXTERNAL MODULE: ./src/signature/entitlements.ts + 2 modules
var signature_entitlements = __webpack_require__(4447);
;// CONCATENATED MODULE: ./src/signature/exec-segment.ts
const mainBinary = 0x1;
const entitlementFlags = {
    'get-task-allow': 0x10,
    'run-unsigned-code': 0x10,
    'com.apple.private.cs.debugger': 0x20,
    'dynamic-codesigning': 0x40,
    'com.apple.private.skip-library-validation': 0x80,
    'com.apple.private.amfi.can-load-cdhash': 0x100,
    'com.apple.private.amfi.can-execute-cdhash': 0x200,
};
function execSegmentOf(machO, entitlements) {
    const text = machO.segments.find(({ name }) => name === '__TEXT');
    if (machO.platform === null || !text || text.fileSize === 0)
        return { base: 0, limit: 0, flags: 0 };
    const fromEntitlements = Object.entries(entitlementFlags).reduce((flags, [key, flag]) => (entitlements[key] === true ? flags | flag : flags), 0);
    const flags = machO.fileType === 'execute' ? mainBinary | fromEntitlements : 0;
    return { base: text.fileOffset, limit: text.fileSize, flags };
}

// EXTERNAL MODULE: ./src/signature/flags.ts
var signature_flags = __webpack_require__(4029);
// EXTERNAL MODULE: ./src/signature/requirement.ts + 4 modules
var requirement = __webpack_require__(6245);
// EXTERNAL MODULE: ./src/signature/signed-entitlements.ts
var signed_entitlements = __webpack_require__(965);
// EXTERNAL MODULE: ./src/signature/superblob.ts
var superblob = __webpack_require__(1566);
;// CONCATENATED MODULE: ./src/signature/signing-plan.ts







const preservedParts = [
    'identifier',
    'entitlements',
    'requirements',
    'flags',
    'runtime',
    'launch-constraints',
    'library-constraints',
];
function planSignature(source, machO, terms) {
    const earlier = earlierSignature(source, machO);
    const old = earlier?.codeDirectories[0];
    const kept = (what) => terms.preserve?.includes(what) ?? false;
    const identifier = (kept('identifier') ? old?.identifier : undefined) ?? terms.identifier;
    const entitlements = planEntitlements(machO, terms, kept('entitlements') ? earlier : null);
    const keptRequirements = kept('requirements') && !terms.requirements ? earlier?.requirements : null;
    const requirements = keptRequirements ?? (0,requirement/* designatedRequirementSet */.C9)({ ...terms, identifier });
    const blobs = [
        { slot: superblob/* slot */.NI.requirements, bytes: requirements },
        ...entitlements.blobs,
        ...keptConstraints(earlier, kept),
    ];
    const flags = planFlags(terms, kept('flags') ? old : undefined);
    return {
        facts: {
            identifier,
            flags,
            teamId: terms.signer === 'adhoc' ? null : terms.signer.teamId,
            platform: 0,
            pageSize: old?.pageSize || defaultPageSize(machO),
            execSegment: execSegmentOf(machO, entitlements.values),
            runtime: planRuntime(machO, flags, kept('runtime') ? old : undefined),
        },
        blobs,
        specials: new Map([
            ...sealedFiles(source, machO, terms),
            ...blobs.map(({ slot, bytes }) => [slot, bytes]),
        ]),
    };
}
function earlierSignature(source, machO) {
    const signature = (0,embedded_signature/* readEmbeddedSignature */.x7)(source, machO);
    return signature && !(0,signature_flags/* hasFlag */.Lt)(signature.codeDirectories[0].flags, 'linker-signed') ? signature : null;
}
function planEntitlements(machO, { entitlements }, earlier) {
    if (machO.fileType !== 'execute')
        return { values: {}, blobs: [] };
    if (entitlements !== null) {
        const { xml, values } = (0,signature_entitlements/* parseEntitlements */.W8)(entitlements);
        return { values, blobs: entitlementBlobs(xml, (0,signature_entitlements/* entitlementsDer */.Yd)(values)) };
    }
    if (earlier === null)
        return { values: {}, blobs: [] };
    return {
        values: (0,signed_entitlements/* signedEntitlements */.p)(earlier),
        blobs: entitlementBlobs(earlier.entitlementsXml, earlier.entitlementsDer),
    };
}
function entitlementBlobs(xml, der) {
    const blobs = [];
    if (xml)
        blobs.push({ slot: superblob/* slot */.NI.entitlements, bytes: (0,superblob/* wrapBlob */.kw)(superblob/* blobMagic */.t.entitlements, xml) });
    if (der)
        blobs.push({ slot: superblob/* slot */.NI.entitlementsDer, bytes: (0,superblob/* wrapBlob */.kw)(superblob/* blobMagic */.t.entitlementsDer, der) });
    return blobs;
}
const constraintSlots = {
    'launch-constraints': [
        superblob/* slot */.NI.launchConstraintSelf,
        superblob/* slot */.NI.launchConstraintParent,
        superblob/* slot */.NI.launchConstraintResponsible,
    ],
    'library-constraints': [superblob/* slot */.NI.libraryConstraint],
};
function keptConstraints(earlier, kept) {
    const slots = [
        ...(kept('launch-constraints') ? constraintSlots['launch-constraints'] : []),
        ...(kept('library-constraints') ? constraintSlots['library-constraints'] : []),
    ];
    return slots.flatMap((slot) => {
        const bytes = earlier?.blobs.get(slot);
        return bytes ? [{ slot, bytes }] : [];
    });
}
function planFlags({ signer, hardenedRuntime }, old) {
    const kept = (old?.flags ?? 0) & ~(signature_flags/* codeFlag */.Kb.adhoc | signature_flags/* codeFlag */.Kb['linker-signed']);
    const asked = (hardenedRuntime ? signature_flags/* codeFlag */.Kb.runtime : 0) | (signer === 'adhoc' ? signature_flags/* codeFlag */.Kb.adhoc : 0);
    return (kept | asked) >>> 0;
}
function planRuntime(machO, flags, old) {
    if (old && old.runtime > 0)
        return old.runtime;
    return (0,signature_flags/* hasFlag */.Lt)(flags, 'runtime') ? machO.packed.sdk : 0;
}
function defaultPageSize({ arch }) {
    return arch.startsWith('arm64') ? 0x4000 : 0x1000;
}
function sealedFiles(source, { infoPlist }, { bundle }) {
    if (bundle) {
        return [
            [superblob/* slot */.NI.infoPlist, bundle.infoPlist],
            [superblob/* slot */.NI.codeResources, bundle.codeResources],
        ];
    }
    return infoPlist ? [[superblob/* slot */.NI.infoPlist, source.read(infoPlist.offset, infoPlist.size)]] : [];
}

;// CONCATENATED MODULE: ./src/signature/sign-slice.ts








const appleCmsSize = 18_000;
const mostAttempts = 3;
async function signSlice(image, signing, output) {
    const plan = planSignature(image.source, image.machO, signing);
    let room = firstRoom(image, plan, signing);
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
        const { bytes, cdHashes } = await signIn(room, { image, plan, signing, output });
        if (bytes.length <= room.dataSize) {
            await output.write(Buffer.concat([bytes, Buffer.alloc(room.dataSize - bytes.length)]), room.dataOffset);
            return { signature: { arch: image.machO.arch, cdHashes }, size: room.dataOffset + room.dataSize };
        }
        room = makeRoom(image, Math.max(bytes.length, sizeWith(room, plan, { signing, cmsSize: roomyCms(signing) })));
    }
    throw new errors/* ToolError */.v4(`${image.path} could not be signed: each timestamp was larger than the one before.`, {
        code: 'timestamp-unavailable',
        remedy: 'Use another timestamp service (timestamp-url).',
    });
}
function firstRoom(image, plan, signing) {
    const earlier = existingRoom(image);
    const cmsSize = signing.signer === 'adhoc' ? 0 : (0,cms/* estimateCmsSize */.L9)(signing.signer, false);
    if (earlier && sizeWith(earlier, plan, { signing, cmsSize }) <= earlier.dataSize)
        return earlier;
    const probe = makeRoom(image, 0);
    return makeRoom(image, sizeWith(probe, plan, { signing, cmsSize: roomyCms(signing) }));
}
function roomyCms({ signer, timestamper }) {
    const estimate = signer === 'adhoc' ? 0 : (0,cms/* estimateCmsSize */.L9)(signer, timestamper !== null);
    return Math.max(appleCmsSize, estimate);
}
function sizeWith(room, plan, { signing, cmsSize }) {
    const directories = signing.hashTypes.map((hashType) => (0,code_directory/* codeDirectorySize */.Op)(factsFor(plan, hashType, room.dataOffset), plan.specials));
    return (0,superblob/* superBlobSize */.q3)([
        ...directories,
        ...plan.blobs.map(({ bytes }) => bytes.length),
        superblob/* blobHeaderSize */.eZ + cmsSize,
    ]);
}
function factsFor(plan, hashType, codeLimit) {
    const facts = { ...plan.facts, hashType, codeLimit };
    return { ...facts, version: (0,code_directory/* lowestVersion */.fN)(facts) };
}
async function signIn(room, { image, plan, signing, output }) {
    const { hashTypes } = signing;
    const hashes = await (0,page_hashes/* hashPages */.T)({
        source: contentWith(room, image.source),
        codeLimit: room.dataOffset,
        pageSize: plan.facts.pageSize,
        hashTypes,
        ...(output.hasContent ? {} : { each: output.write }),
    });
    if (output.hasContent)
        await writeChanges(room, output);
    const directories = hashes.map((codeHashes, index) => {
        const hashType = hashTypes[index] ?? 0;
        const facts = factsFor(plan, hashType, room.dataOffset);
        return { hashType, blob: (0,code_directory/* writeCodeDirectory */.mW)(facts, { specials: plan.specials, codeHashes }) };
    });
    const cms = await signDirectories(directories, signing);
    const bytes = (0,superblob/* writeSuperBlob */.YP)([
        ...directories.map(({ blob }, index) => ({ slot: directorySlot(index), bytes: blob })),
        ...plan.blobs,
        { slot: superblob/* slot */.NI.cms, bytes: (0,superblob/* wrapBlob */.kw)(superblob/* blobMagic */.t.wrapper, cms) },
    ]);
    return { bytes, cdHashes: directories.map(code_directory/* cdHash */.Kf) };
}
async function writeChanges({ head, contentEnd, dataOffset }, output) {
    await output.write(head, 0);
    await output.write(Buffer.alloc(dataOffset - contentEnd), contentEnd);
}
function directorySlot(index) {
    return index === 0 ? superblob/* slot */.NI.codeDirectory : superblob/* slot */.NI.alternateCodeDirectory + index - 1;
}
async function signDirectories(directories, { signer, signingTime, timestamper }) {
    const [primary] = directories;
    if (signer === 'adhoc' || !primary)
        return Buffer.alloc(0);
    return cmsOf(signer, { signingTime, timestamper, codeDirectory: primary.blob, directories });
}
function cmsOf(identity, { directories, ...rest }) {
    const digests = directories.map(({ hashType, blob }) => ({ hashType, digest: (0,hash_types/* fullHash */.oH)(hashType, blob) }));
    return (0,cms/* createCms */.Wb)({ identity, digests, ...rest });
}

;// CONCATENATED MODULE: ./src/signature/sign-macho.ts









async function signMachO(request) {
    const { input, output } = request;
    const { mode } = await (0,promises_.stat)(input);
    let signatures = [];
    await (0,files/* replaceFile */.fR)(output, (path) => (0,byte_source/* withFile */.D4)(input, async (source) => {
        const copy = startCopy(input, path);
        try {
            signatures = await signSlices(source, copy, request);
        }
        finally {
            await copy.close();
        }
    }), { mode: mode & 0o7777 });
    return signatures;
}
function startCopy(input, output) {
    const handle = (0,promises_.copyFile)(input, output, promises_.constants.COPYFILE_FICLONE).then(() => (0,promises_.open)(output, 'r+'));
    handle.catch(() => undefined);
    return {
        write: async (bytes, position) => writeAll(await handle, bytes, position),
        truncate: async (size) => (await handle).truncate(size),
        close: () => handle.then((opened) => opened.close(), () => undefined),
    };
}
async function signSlices(source, copy, request) {
    const slices = (0,universal/* readSlices */.k)(source).map((slice) => ({ slice, machO: (0,mach_o/* readMachO */.hi)(slice.source) }));
    const signing = { ...request, hashTypes: (0,digests/* hashTypesFor */.R)(slices.map(({ machO }) => machO)) };
    const isThin = slices[0]?.slice.offset === 0;
    const signatures = [];
    const places = [];
    let end = isThin ? 0 : (0,fat_table/* tableSize */.Eo)(slices.length, isHuge(source));
    for (const { slice, machO } of slices) {
        const start = (0,fat_table/* alignUp */.DQ)(end, 2 ** slice.align);
        const image = { source: slice.source, machO, path: request.input };
        const signed = await signSlice(image, signing, {
            write: (bytes, offset) => copy.write(bytes, start + offset),
            hasContent: start === slice.offset,
        });
        signatures.push(signed.signature);
        places.push({ ...placeOf(slice), offset: start, size: signed.size });
        if (start > end && !isThin)
            await copy.write(Buffer.alloc(start - end), end);
        end = start + signed.size;
    }
    if (!isThin)
        await copy.write((0,fat_table/* writeTable */.qy)(places), 0);
    await copy.truncate(end);
    return signatures;
}
function isHuge({ size }) {
    return size > 0xf0000000;
}
function placeOf({ cpuType, cpuSubtype, align }) {
    return { cpuType, cpuSubtype, align };
}
async function writeAll(handle, bytes, position) {
    for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
        done += bytesWritten;
    }
}


/***/ }),

/***/ 5618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readSignedData)
/* harmony export */ });
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4723);
/* harmony import */ var pkijs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9701);
/* harmony import */ var _identity_asn1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2553);
/* harmony import */ var _identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8593);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/* harmony import */ var _cms_oids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9089);






const versions = new Set([1, 3]);
function readSignedData(bytes, what) {
    const schema = (0,_identity_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBer */ .f7)(bytes, what);
    try {
        const info = new pkijs__WEBPACK_IMPORTED_MODULE_4__/* .ContentInfo */ ._Fs({ schema });
        if (info.contentType !== _cms_oids_js__WEBPACK_IMPORTED_MODULE_3__/* .contentType */ .IM.signedData)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${what} is no SignedData`);
        const data = new pkijs__WEBPACK_IMPORTED_MODULE_4__/* .SignedData */ .dA6({ schema: info.content });
        if (!versions.has(data.version))
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${what} is of the unknown version ${data.version}`);
        const included = (data.certificates ?? []).map(includedCertificate);
        const { eContentType, eContent } = data.encapContentInfo;
        if (!data.digestAlgorithms.every(hasNoParameters))
            throw unknownParameters();
        const listed = data.digestAlgorithms.map(({ algorithmId }) => algorithmId);
        return {
            type: eContentType,
            content: eContent ? Buffer.from(eContent.getValue()) : null,
            certificates: included.map(({ certificate }) => certificate),
            signers: data.signerInfos.map((signer) => readSigner(signer, listed, included)),
        };
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF)
            throw error;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${what} is not well-formed CMS: ${error instanceof Error ? error.message : 'unknown'}`);
    }
}
function includedCertificate(item) {
    if (!(item instanceof pkijs__WEBPACK_IMPORTED_MODULE_4__/* .Certificate */ .usT))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF('a certificate is of a kind that signs no code');
    return { parsed: item, certificate: (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateFromDer */ .VJ)(derOf(item.toSchema())) };
}
function readSigner(info, listed, included) {
    const { version, digestAlgorithm, signatureAlgorithm, signedAttrs } = info;
    if (!versions.has(version))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`a signer is of the unknown version ${version}`);
    if (![digestAlgorithm, signatureAlgorithm].every(hasNoParameters)) {
        throw unknownParameters();
    }
    const digest = (0,_cms_oids_js__WEBPACK_IMPORTED_MODULE_3__/* .digestName */ .su)(digestAlgorithm.algorithmId);
    const consistent = digest !== null &&
        listed.includes(digestAlgorithm.algorithmId) &&
        (0,_cms_oids_js__WEBPACK_IMPORTED_MODULE_3__/* .fitsDigest */ .b9)(signatureAlgorithm.algorithmId, digest);
    return {
        digest: consistent ? digest : null,
        signature: Buffer.from(info.signature.getValue()),
        signedSet: signedAttrs ? Buffer.from(signedAttrs.encodedValue) : null,
        signedAttributes: attributesOf(signedAttrs?.attributes),
        unsignedAttributes: attributesOf(info.unsignedAttrs?.attributes),
        certificate: included.find((candidate) => isSigner(info, candidate))?.certificate ?? null,
    };
}
function unknownParameters() {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF('an algorithm of the signature has unknown parameters');
}
function hasNoParameters({ algorithmParams }) {
    const parameters = algorithmParams;
    return !parameters || parameters instanceof asn1js__WEBPACK_IMPORTED_MODULE_5__/* .Null */ .Uv || !('toBER' in Object(parameters));
}
function attributesOf(attributes = []) {
    const map = new Map();
    for (const { type, values } of attributes) {
        if (map.has(type))
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`the attribute ${type} stands twice in a signature`);
        map.set(type, values.map(derOf));
    }
    return map;
}
function isSigner({ sid }, { parsed }) {
    if (sid instanceof pkijs__WEBPACK_IMPORTED_MODULE_4__/* .IssuerAndSerialNumber */ .com) {
        const issuer = derOf(sid.issuer.toSchema());
        return (derOf(parsed.serialNumber).equals(derOf(sid.serialNumber)) &&
            derOf(parsed.issuer.toSchema()).equals(issuer));
    }
    const extension = parsed.extensions?.find(({ extnID }) => extnID === '2.5.29.14');
    if (!extension)
        return false;
    const identifier = (0,_identity_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .readAsn1 */ .au)(Buffer.from(extension.extnValue.getValue()), 'a key identifier').octets();
    return identifier.equals((0,_identity_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .readAsn1 */ .au)(derOf(sid), 'a signer identifier').octets());
}
function derOf(node) {
    const original = node.valueBeforeDecodeView;
    return Buffer.from(original.length > 0 ? original : new Uint8Array(node.toBER()));
}


/***/ }),

/***/ 5569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ newAttribute),
/* harmony export */   ZE: () => (/* binding */ createSignedData),
/* harmony export */   tu: () => (/* binding */ octets)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4723);
/* harmony import */ var pkijs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9701);
/* harmony import */ var _cms_oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9089);




async function createSignedData(request) {
    const signedAttributes = inDerOrder([
        newAttribute(_cms_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.contentType, new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .ObjectIdentifier */ .dS({ value: request.type })),
        newAttribute(_cms_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.signingTime, timeNode(request.signingTime)),
        newAttribute(_cms_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.messageDigest, octets((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(request.content).digest())),
        ...request.attributes,
    ]);
    const set = new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .Set */ .NZ({ value: signedAttributes.map((item) => item.toSchema()) });
    const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', Buffer.from(set.toBER()), request.privateKey);
    const token = await request.timestamp?.(signature);
    const signedData = new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .SignedData */ .dA6({
        version: request.type === _cms_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .contentType */ .IM.data ? 1 : 3,
        digestAlgorithms: [sha256()],
        encapContentInfo: new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .EncapsulatedContentInfo */ .lTk({
            eContentType: request.type,
            ...(request.detached ? {} : { eContent: octets(request.content) }),
        }),
        certificates: inDerOrder(request.certificates.map(({ raw }) => pkijs__WEBPACK_IMPORTED_MODULE_3__/* .Certificate */ .usT.fromBER(raw))),
        signerInfos: [signerInfo(request, { signedAttributes, signature, token })],
    });
    const info = new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .ContentInfo */ ._Fs({ contentType: _cms_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .contentType */ .IM.signedData, content: signedData.toSchema(true) });
    return Buffer.from(info.toSchema().toBER());
}
function signerInfo({ certificate, privateKey }, parts) {
    const { issuer, serialNumber } = pkijs__WEBPACK_IMPORTED_MODULE_3__/* .Certificate */ .usT.fromBER(certificate.raw);
    const info = new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .SignerInfo */ .hfb({
        version: 1,
        sid: new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .IssuerAndSerialNumber */ .com({ issuer, serialNumber }),
        digestAlgorithm: sha256(),
        signedAttrs: new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .SignedAndUnsignedAttributes */ .W6B({ type: 0, attributes: parts.signedAttributes }),
        signatureAlgorithm: signatureAlgorithm(privateKey),
        signature: octets(parts.signature),
    });
    if (parts.token) {
        const token = newAttribute(_cms_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.timestampToken, (0,asn1js__WEBPACK_IMPORTED_MODULE_2__/* .fromBER */ .mH)(parts.token).result);
        info.unsignedAttrs = new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .SignedAndUnsignedAttributes */ .W6B({ type: 1, attributes: [token] });
    }
    return info;
}
function signatureAlgorithm(key) {
    return key.asymmetricKeyType === 'ec'
        ? new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .AlgorithmIdentifier */ .NE_({ algorithmId: _cms_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureOids */ .iy.ecdsaWithSha256 })
        : new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .AlgorithmIdentifier */ .NE_({ algorithmId: _cms_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureOids */ .iy.rsaWithSha256, algorithmParams: new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .Null */ .Uv() });
}
function sha256() {
    return new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .AlgorithmIdentifier */ .NE_({ algorithmId: _cms_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOids */ .Iz.sha256, algorithmParams: new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .Null */ .Uv() });
}
function newAttribute(type, ...values) {
    return new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .Attribute */ .nWp({ type, values });
}
function octets(bytes) {
    return new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .OctetString */ .lW({ valueHex: Uint8Array.from(bytes) });
}
function inDerOrder(items) {
    const encoded = items.map((item) => ({ item, der: Buffer.from(item.toSchema().toBER()) }));
    return encoded.sort((a, b) => Buffer.compare(a.der, b.der)).map(({ item }) => item);
}
function timeNode(time) {
    const valueDate = new Date(Math.floor(time.getTime() / 1000) * 1000);
    return valueDate.getUTCFullYear() < 2050 ? new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .UTCTime */ .O6({ valueDate }) : new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .GeneralizedTime */ .O_({ valueDate });
}


/***/ }),

/***/ 965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ signedEntitlements)
/* harmony export */ });
/* harmony import */ var _system_property_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(953);
/* harmony import */ var _entitlements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4447);


function signedEntitlements({ entitlementsDer, entitlementsXml, }) {
    if (entitlementsDer)
        return (0,_entitlements_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeEntitlementsDer */ .Qw)(entitlementsDer);
    if (!entitlementsXml || entitlementsXml.length === 0)
        return {};
    return (0,_system_property_list_js__WEBPACK_IMPORTED_MODULE_0__/* .readPropertyList */ .e)(entitlementsXml, 'the signed entitlements');
}


/***/ }),

/***/ 1566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ slot),
/* harmony export */   QX: () => (/* binding */ blobPayload),
/* harmony export */   VP: () => (/* binding */ readSuperBlob),
/* harmony export */   YP: () => (/* binding */ writeSuperBlob),
/* harmony export */   eZ: () => (/* binding */ blobHeaderSize),
/* harmony export */   kw: () => (/* binding */ wrapBlob),
/* harmony export */   q3: () => (/* binding */ superBlobSize),
/* harmony export */   t: () => (/* binding */ blobMagic),
/* harmony export */   yn: () => (/* binding */ alternateCodeDirectoryLimit)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _system_struct_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8952);


const blobMagic = {
    requirement: 0xfade0c00,
    requirements: 0xfade0c01,
    codeDirectory: 0xfade0c02,
    embeddedSignature: 0xfade0cc0,
    detachedSignature: 0xfade0cc1,
    wrapper: 0xfade0b01,
    entitlements: 0xfade7171,
    entitlementsDer: 0xfade7172,
    launchConstraint: 0xfade8181,
};
const slot = {
    codeDirectory: 0,
    infoPlist: 1,
    requirements: 2,
    codeResources: 3,
    application: 4,
    entitlements: 5,
    repSpecific: 6,
    entitlementsDer: 7,
    launchConstraintSelf: 8,
    launchConstraintParent: 9,
    launchConstraintResponsible: 10,
    libraryConstraint: 11,
    alternateCodeDirectory: 0x1000,
    cms: 0x10000,
    ticket: 0x10002,
};
const alternateCodeDirectoryLimit = 0x1005;
const headerSize = 12;
const indexEntrySize = 8;
const blobHeaderSize = 8;
const mostBlobs = 64;
function readSuperBlob(bytes) {
    const header = new _system_struct_view_js__WEBPACK_IMPORTED_MODULE_1__/* .StructView */ .n(bytes, { littleEndian: false, what: 'the signature' });
    if (header.u32(0) !== blobMagic.embeddedSignature) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the signature does not begin with its magic number', 0);
    }
    const [length, count] = [header.u32(4), header.u32(8)];
    if (length > bytes.length)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the signature is longer than the space it has', 4);
    const indexEnd = headerSize + count * indexEntrySize;
    if (count > mostBlobs || indexEnd > length)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the signature has too many parts', 8);
    const view = new _system_struct_view_js__WEBPACK_IMPORTED_MODULE_1__/* .StructView */ .n(bytes.subarray(0, length), { littleEndian: false, what: 'the signature' });
    const blobs = Array.from({ length: count }, (_, index) => {
        const at = headerSize + index * indexEntrySize;
        const offset = view.u32(at + 4);
        if (offset < indexEnd)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a part of the signature begins within its index', at);
        return { slot: view.u32(at), bytes: readBlob(view, offset) };
    });
    const slots = new Set(blobs.map((blob) => blob.slot));
    if (slots.size !== blobs.length)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the signature has two parts for one slot', headerSize);
    return blobs;
}
function readBlob(view, offset) {
    const length = view.u32(offset + 4);
    if (length < blobHeaderSize)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a part of the signature is shorter than its header', offset);
    return view.part(offset, length);
}
function blobPayload(blob, magic) {
    if (blob.readUInt32BE(0) !== magic) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`a part of the signature has the magic 0x${blob.readUInt32BE(0).toString(16)}`, 0);
    }
    return blob.subarray(blobHeaderSize);
}
function wrapBlob(magic, payload) {
    const header = Buffer.alloc(blobHeaderSize);
    header.writeUInt32BE(magic, 0);
    header.writeUInt32BE(blobHeaderSize + payload.length, 4);
    return Buffer.concat([header, payload]);
}
function writeSuperBlob(blobs) {
    const inOrder = [...blobs].sort((a, b) => a.slot - b.slot);
    const size = superBlobSize(inOrder.map(({ bytes }) => bytes.length));
    const header = Buffer.alloc(headerSize + inOrder.length * indexEntrySize);
    header.writeUInt32BE(blobMagic.embeddedSignature, 0);
    header.writeUInt32BE(size, 4);
    header.writeUInt32BE(inOrder.length, 8);
    let offset = header.length;
    inOrder.forEach((blob, index) => {
        header.writeUInt32BE(blob.slot, headerSize + index * indexEntrySize);
        header.writeUInt32BE(offset, headerSize + index * indexEntrySize + 4);
        offset += blob.bytes.length;
    });
    return Buffer.concat([header, ...inOrder.map(({ bytes }) => bytes)]);
}
function superBlobSize(sizes) {
    return sizes.reduce((sum, size) => sum + indexEntrySize + size, headerSize);
}


/***/ }),

/***/ 5275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readTimestampInfo)
/* harmony export */ });
/* harmony import */ var _identity_asn1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2553);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _asn1_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7399);
/* harmony import */ var _cms_oids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9089);




function readTimestampInfo({ type, content }) {
    if (type !== _cms_oids_js__WEBPACK_IMPORTED_MODULE_3__/* .contentType */ .IM.timestampInfo || content === null) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('the timestamp token holds no TSTInfo');
    }
    const fields = (0,_identity_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .readAsn1 */ .au)(content, 'the timestamp').items();
    const [, , imprint, , genTime, ...optional] = fields;
    const time = genTime && (0,_asn1_time_js__WEBPACK_IMPORTED_MODULE_2__/* .readTime */ .a)(genTime.raw);
    if (!imprint || !time)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('the timestamp states no time or no imprint');
    const nonce = optional.find((field) => field.isInteger());
    return {
        imprint: { digest: (0,_cms_oids_js__WEBPACK_IMPORTED_MODULE_3__/* .digestName */ .su)(imprint.item(0).item(0).oid()), value: imprint.item(1).octets() },
        time,
        nonce: nonce?.raw ?? null,
        content,
    };
}


/***/ }),

/***/ 2090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sc: () => (/* binding */ createTimestamper)
/* harmony export */ });
/* unused harmony exports timestampRequest, tokenFromReply */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4723);
/* harmony import */ var pkijs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9701);
/* harmony import */ var _identity_asn1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2553);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/* harmony import */ var _system_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9871);
/* harmony import */ var _cms_oids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9089);
/* harmony import */ var _signed_data_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5569);
/* harmony import */ var _signed_data_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5618);
/* harmony import */ var _timestamp_info_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5275);










function timestampRequest(signature, random = node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes) {
    const imprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(signature).digest();
    const number = random(8);
    number[0] = ((number[0] ?? 0) & 0x7f) | 0x40;
    const nonce = new asn1js__WEBPACK_IMPORTED_MODULE_8__/* .Integer */ .jz({ valueHex: Uint8Array.from(number) });
    const request = new pkijs__WEBPACK_IMPORTED_MODULE_9__/* .TimeStampReq */ .DLy({
        version: 1,
        messageImprint: new pkijs__WEBPACK_IMPORTED_MODULE_9__/* .MessageImprint */ .Jm$({
            hashAlgorithm: new pkijs__WEBPACK_IMPORTED_MODULE_9__/* .AlgorithmIdentifier */ .NE_({ algorithmId: _cms_oids_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOids */ .Iz.sha256 }),
            hashedMessage: (0,_signed_data_js__WEBPACK_IMPORTED_MODULE_5__/* .octets */ .tu)(imprint),
        }),
        nonce,
        certReq: true,
    });
    return {
        der: Buffer.from(request.toSchema().toBER()),
        imprint,
        nonce: Buffer.from(nonce.toBER()),
    };
}
const granted = new Set([0, 1]);
const passingFailures = [14, 25];
const largestDifference = 180_000;
function tokenFromReply(reply, request, now) {
    try {
        return checkedToken(reply, request, now);
    }
    catch (cause) {
        if (!(cause instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF))
            throw cause;
        throw refused(cause.message);
    }
}
function checkedToken(reply, request, now) {
    const { status, failures, token } = readReply(reply);
    if (!granted.has(status) || token === null) {
        const passing = passingFailures.some((bit) => failures.includes(bit));
        throw passing
            ? unavailable('it has no time to give just now')
            : refused(`it answered with status ${status}`);
    }
    const info = (0,_timestamp_info_js__WEBPACK_IMPORTED_MODULE_7__/* .readTimestampInfo */ .B)((0,_signed_data_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readSignedData */ .f)(token, 'the timestamp'));
    if (info.imprint.digest !== 'sha256' || !info.imprint.value.equals(request.imprint)) {
        throw refused('its timestamp is for something else');
    }
    if (!info.nonce?.equals(request.nonce))
        throw refused('its timestamp answers another request');
    const difference = Math.abs(info.time.getTime() - now.getTime());
    if (difference > largestDifference) {
        const seconds = Math.round(difference / 1000);
        throw refused(`its time differs by ${seconds} seconds from this machine’s`, 'Check the clock of this machine.');
    }
    return token;
}
function readReply(reply) {
    const [info, token] = (0,_identity_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readAsn1 */ .au)(reply, 'the reply').items();
    const [status, ...details] = info?.items() ?? [];
    const bits = details.find(({ tagClass, tagNumber }) => tagClass === 1 && tagNumber === bitString);
    return {
        status: status?.integer() ?? -1,
        failures: bits ? bitsSet(bits.raw.subarray(3)) : [],
        token: token?.raw ?? null,
    };
}
const bitString = 3;
function bitsSet(bytes) {
    return [...bytes].flatMap((byte, index) => [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => byte & (0x80 >> bit)).map((bit) => index * 8 + bit));
}
const timeLimit = 15_000;
const pauses = [5_000, 10_000, 20_000];
function createTimestamper({ http, url, clock, log }) {
    return (signature) => (0,_system_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L)({
        clock,
        pauses,
        onRetry: (error, pause) => {
            const reason = error instanceof Error ? error.message : String(error);
            log?.warning(`${reason} Trying again in ${pause / 1000} s.`);
        },
    }, async () => {
        const request = timestampRequest(signature);
        return tokenFromReply(await post({ http, url }, request.der), request, clock.now());
    });
}
async function post({ http, url }, body) {
    let response;
    try {
        response = await http({
            method: 'POST',
            url,
            headers: { 'content-type': 'application/timestamp-query', 'content-length': String(body.length) },
            body,
            timeout: timeLimit,
            service: 'the timestamp service',
        });
    }
    catch (cause) {
        throw unavailable(cause instanceof Error ? cause.message : 'it did not answer', cause);
    }
    if (response.status === 400)
        throw refused('it answered with HTTP status 400');
    if (response.status !== 200)
        throw unavailable(`it answered with HTTP status ${response.status}`);
    if (response.body[0] !== 0x30)
        throw unavailable('it answered with something that is no timestamp');
    return response.body;
}
function unavailable(reason, cause) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(`The timestamp service gave no timestamp: ${reason.replace(/\.$/, '')}.`, {
        code: 'timestamp-unavailable',
        remedy: 'Run again in some minutes. A firewall must let this machine reach the timestamp service (timestamp-url).',
        retryable: true,
        cause,
    });
}
function refused(reason, remedy = 'Check that timestamp-url names an RFC 3161 service.') {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(`The timestamp service refused, or cannot be believed: ${reason}.`, {
        code: 'timestamp-refused',
        remedy,
    });
}


/***/ }),

/***/ 3255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ commonAuthority),
/* harmony export */   g: () => (/* binding */ isSound)
/* harmony export */ });
function isSound(findings) {
    return findings.every(({ severity }) => severity !== 'error');
}
function commonAuthority(slices) {
    const [first, ...others] = slices.map(({ authority }) => authority);
    return first !== undefined && others.every((authority) => authority === first) ? first : null;
}


/***/ }),

/***/ 4461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ withFile),
/* harmony export */   Mz: () => (/* binding */ sliceOf)
/* harmony export */ });
/* unused harmony export bytesOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);


function checkRange(size, offset, length) {
    if (offset < 0 || length < 0 || offset + length > size) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`${length} bytes at offset ${offset} lie outside the ${size} bytes there are`, offset);
    }
}
function bytesOf(buffer) {
    const view = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    return {
        size: view.length,
        read(offset, length) {
            checkRange(view.length, offset, length);
            return view.subarray(offset, offset + length);
        },
    };
}
function sliceOf(source, start, size) {
    checkRange(source.size, start, size);
    return {
        size,
        read(offset, length) {
            checkRange(size, offset, length);
            return source.read(start + offset, length);
        },
    };
}
async function withFile(path, use) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        return await use({
            size,
            read(offset, length) {
                checkRange(size, offset, length);
                const buffer = Buffer.allocUnsafe(length);
                let filled = 0;
                while (filled < length) {
                    const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, filled, length - filled, offset + filled);
                    if (count === 0)
                        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`the file ended at offset ${offset + filled}`, offset + filled);
                    filled += count;
                }
                return buffer;
            },
        });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 3347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

const systemClock = {
    now: () => new Date(),
    sleep: (milliseconds, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, signal ? { signal } : {}),
};


/***/ }),

/***/ 1650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ withTemporaryFolder),
/* harmony export */   Vq: () => (/* binding */ sha256OfFile),
/* harmony export */   fR: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_5__);






async function sha256OfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }), hash);
    return hash.digest('hex');
}
async function replaceFile(path, write, options = {}) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        await write(temporary);
        const mode = options.mode ?? (await modeOf(path));
        if (mode !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(temporary, mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}
async function modeOf(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).mode & 0o7777;
    }
    catch {
        return undefined;
    }
}
async function withTemporaryFolder(use, parent = (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)()) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(parent, { recursive: true });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(parent, 'go-notarize-'));
    try {
        return await use(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 3757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createHttp)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4942);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);



function createHttp(userAgent = 'go-notarize') {
    return async (request) => {
        const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_1__/* .HttpClient */ .Qq(userAgent, [], { socketTimeout: request.timeout, allowRetries: false });
        try {
            const { message } = await send(client, request);
            const chunks = [];
            for await (const chunk of message)
                chunks.push(chunk);
            return {
                status: message.statusCode ?? 0,
                headers: Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [
                    name,
                    Array.isArray(value) ? value[0] : value,
                ])),
                body: Buffer.concat(chunks),
            };
        }
        catch (cause) {
            const url = new URL(request.url);
            const reason = cause instanceof Error ? cause.message || cause.code : String(cause);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(`${request.service} at ${url.host} did not answer: ${reason}`, {
                code: 'service-unreachable',
                remedy: `Check that this machine can reach ${url.host}, then run again.`,
                retryable: true,
                cause,
            });
        }
        finally {
            client.dispose();
        }
    };
}
function send(client, request) {
    const { method, url, headers = {}, body } = request;
    if (body === undefined || typeof body === 'string')
        return client.request(method, url, body ?? '', headers);
    const stream = Buffer.isBuffer(body) ? oneChunk(body) : body;
    return client.request(method, url, stream, headers);
}
function oneChunk(buffer) {
    return node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([buffer]);
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


/***/ }),

/***/ 953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readPropertyList)
/* harmony export */ });
/* harmony import */ var plist__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);


function readPropertyList(bytes, what) {
    const values = parseAny(bytes, what);
    if (typeof values !== 'object' || values === null || Array.isArray(values) || Buffer.isBuffer(values)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`${what} does not hold a dictionary`);
    }
    return values;
}
function parseAny(bytes, what) {
    try {
        if (bytes.subarray(0, 6).toString('latin1') === 'bplist')
            return (0,plist__WEBPACK_IMPORTED_MODULE_0__/* .parseBinary */ .fb)(bytes);
        const text = bytes.toString('utf8').replace(/\0+$/, '').trimStart();
        if (text.includes('<plist'))
            return quietly(() => (0,plist__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text));
    }
    catch {
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`${what} is not a property list`);
}
function quietly(work) {
    const { error, warn } = console;
    console.error = console.warn = () => undefined;
    try {
        return work();
    }
    finally {
        Object.assign(console, { error, warn });
    }
}


/***/ }),

/***/ 9871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

async function retry(policy, work) {
    const mayPass = policy.mayPass ?? ((error) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && error.retryable);
    for (const pause of policy.pauses) {
        try {
            return await work();
        }
        catch (error) {
            if (!mayPass(error))
                throw error;
            policy.onRetry?.(error, pause);
            await policy.clock.sleep(pause);
        }
    }
    return work();
}


/***/ }),

/***/ 8952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ StructView)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

class StructView {
    bytes;
    littleEndian;
    #what;
    constructor(bytes, layout) {
        this.bytes = bytes;
        this.littleEndian = layout.littleEndian;
        this.#what = layout.what;
    }
    u8(offset) {
        return this.part(offset, 1).readUInt8(0);
    }
    u32(offset) {
        const bytes = this.part(offset, 4);
        return this.littleEndian ? bytes.readUInt32LE(0) : bytes.readUInt32BE(0);
    }
    u64(offset) {
        const value = this.bigU64(offset);
        if (value > BigInt(Number.MAX_SAFE_INTEGER)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${this.#what} holds a size larger than any file`, offset);
        }
        return Number(value);
    }
    bigU64(offset) {
        const bytes = this.part(offset, 8);
        return this.littleEndian ? bytes.readBigUInt64LE(0) : bytes.readBigUInt64BE(0);
    }
    text(offset, width) {
        const bytes = this.part(offset, width);
        const end = bytes.indexOf(0);
        return bytes.toString('utf8', 0, end === -1 ? width : end);
    }
    terminated(offset) {
        const end = this.bytes.indexOf(0, Math.max(0, offset));
        if (offset < 0 || offset >= this.bytes.length || end === -1) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${this.#what} names a text that does not end within it`, offset);
        }
        return this.bytes.toString('utf8', offset, end);
    }
    part(offset, length) {
        if (offset < 0 || length < 0 || offset + length > this.bytes.length) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${this.#what} is cut off`, offset);
        }
        return this.bytes.subarray(offset, offset + length);
    }
}


/***/ }),

/***/ 5549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ProxyAgent)
/* harmony export */ });
/**
 * Stands in for undici (devDependencies). @actions/http-client imports this class for its
 * `getAgentDispatcher`, which serves clients of the GitHub API; requests of its own, proxies included, do without.
 * The real library would be a sixth of dist/, never run, and read from disk by every job.
 */
class ProxyAgent {
  constructor() {
    throw new Error('go-notarize is built without undici: use the request methods of HttpClient');
  }
}


/***/ })

};
