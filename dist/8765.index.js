export const id = 8765;
export const ids = [8765];
export const modules = {

/***/ 8672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ createBudgets),
/* harmony export */   bY: () => (/* binding */ ownArchive),
/* harmony export */   fM: () => (/* binding */ ownArchiveBudgets),
/* harmony export */   yK: () => (/* binding */ createBudget)
/* harmony export */ });
/* unused harmony export budgetOf */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

const bytesPerByte = 5;
const bytesOfAnyArchive = 32 << 20;
const bytesForEntry = 2_500;
const entriesOfAnyArchive = 2_000;
function createBudget(archiveBytes) {
    return budgetOf({
        bytes: bytesOfAnyArchive + bytesPerByte * archiveBytes,
        entries: entriesOfAnyArchive + Math.floor(archiveBytes / bytesForEntry),
    });
}
function createBudgets(archiveBytes) {
    return { decoded: createBudget(archiveBytes), files: createBudget(archiveBytes) };
}
const ownArchive = { take: () => undefined, left: () => Number.POSITIVE_INFINITY };
const ownArchiveBudgets = { decoded: ownArchive, files: ownArchive };
function budgetOf(limits) {
    let [bytesLeft, entriesLeft] = [limits.bytes, limits.entries];
    return {
        take(bytes, entries = 1) {
            bytesLeft -= bytes;
            entriesLeft -= entries;
            if (bytesLeft < 0)
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the archive unpacks to more than ${limits.bytes} bytes`);
            if (entriesLeft < 0)
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the archive has more than ${limits.entries} files and folders`);
        },
        left: () => bytesLeft,
    };
}


/***/ }),

/***/ 6295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readSliceBuildInformation),
/* harmony export */   v: () => (/* binding */ readBuildInformation)
/* harmony export */ });
/* harmony import */ var _macho_mach_o_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2825);
/* harmony import */ var _macho_universal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9443);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/* harmony import */ var _system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5101);




const sectionName = '__go_buildinfo';
const magic = Buffer.from('\xff Go buildinf:', 'latin1');
const flagsOffset = 15;
const inlineFlag = 2;
const textsOffset = 32;
const mostBytes = 1 << 20;
const sentinel = 16;
function readSliceBuildInformation(program) {
    return (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_3__/* .withFile */ .D4)(program, (source) => {
        try {
            return (0,_macho_universal_js__WEBPACK_IMPORTED_MODULE_1__/* .readSlices */ .k)(source).flatMap(({ arch, source: slice }) => {
                const texts = textsIn(slice);
                return texts === null ? [] : [{ arch, goVersion: texts.goVersion, ...parseLines(texts.lines) }];
            });
        }
        catch (error) {
            if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF)
                return [];
            throw error;
        }
    });
}
async function readBuildInformation(program) {
    const slices = await readSliceBuildInformation(program);
    const modules = slices.flatMap((slice) => slice.modules.map(({ path, replaces }) => replaces ?? path));
    const settings = slices.flatMap((slice) => Object.entries(slice.settings));
    return { modules: [...new Set(modules)], settings: new Map(settings) };
}
function parseLines(lines) {
    const modules = [];
    const settings = {};
    for (const [kind, first = '', version = '', sum = ''] of lines) {
        if (kind === 'build') {
            const [name = '', ...value] = first.split('=');
            settings[name] = value.join('=');
        }
        if (first === '' || (kind !== 'mod' && kind !== 'dep' && kind !== '=>'))
            continue;
        const replaced = kind === '=>' ? modules.pop() : undefined;
        const main = replaced?.main ?? kind === 'mod';
        modules.push({
            path: first,
            version,
            sum: sum === '' ? null : sum,
            replaces: replaced?.path ?? null,
            main,
        });
    }
    return { modules, settings };
}
function textsIn(slice) {
    const sections = (0,_macho_mach_o_js__WEBPACK_IMPORTED_MODULE_0__/* .readMachO */ .hi)(slice).segments.flatMap((segment) => segment.sections);
    const section = sections.find(({ name }) => name === sectionName);
    if (!section || section.size > mostBytes)
        return null;
    const bytes = slice.read(section.offset, section.size);
    const isInline = ((bytes[flagsOffset] ?? 0) & inlineFlag) !== 0;
    if (!bytes.subarray(0, magic.length).equals(magic) || !isInline)
        return null;
    const version = readText(bytes, textsOffset);
    const text = readText(bytes, version.end).text.subarray(sentinel, -sentinel).toString('utf8');
    return {
        goVersion: version.text.toString('utf8'),
        lines: text.split('\n').map((line) => line.split('\t')),
    };
}
function readText(bytes, offset) {
    let length = 0;
    let at = offset;
    for (let shift = 0; shift < 28; shift += 7) {
        const byte = bytes[at++] ?? 0;
        length |= (byte & 0x7f) << shift;
        if (byte < 0x80)
            break;
    }
    return { text: bytes.subarray(at, at + length), end: at + length };
}


/***/ }),

/***/ 6758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findArtifacts: () => (/* binding */ findArtifacts),
/* harmony export */   withContents: () => (/* binding */ withContents)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _archive_unpacking_budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8672);
/* harmony import */ var _artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9437);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6782);
/* harmony import */ var _bundle_code_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2230);
/* harmony import */ var _bundle_framework_links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3292);
/* harmony import */ var _bundle_read_code_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3355);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6578);
/* harmony import */ var _system_files_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8114);










const deepestContainer = 3;
async function withContents({ path, kind, nesting }, use) {
    const { depth, budgets } = nesting ?? (await outermost(path));
    const own = budgets[depth];
    if (own === undefined) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .FormatError */ .IF(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} is inside ${depth} other archives, and only ${deepestContainer} in one another are opened`);
    }
    const inside = { depth: depth + 1, budgets };
    return (0,_system_files_files_js__WEBPACK_IMPORTED_MODULE_9__/* .withTemporaryFolder */ .EX)(async (temporary) => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'contents');
        const scratch = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'scratch');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
        if (kind === 'dmg') {
            const { extractDiskImage } = await Promise.all(/* import() */[__webpack_require__.e(9376), __webpack_require__.e(9670)]).then(__webpack_require__.bind(__webpack_require__, 9376));
            const image = await extractDiskImage({ path, folder, scratch, budgets: own });
            if (!image.opened)
                return use({ inside, folder: null, notOpened: image.reason });
        }
        else if (kind === 'zip') {
            const { extractZip } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(2082)]).then(__webpack_require__.bind(__webpack_require__, 2082));
            await extractZip(path, folder, own.files);
        }
        else if (kind === 'tar.gz') {
            const { extractTarGz } = await __webpack_require__.e(/* import() */ 5702).then(__webpack_require__.bind(__webpack_require__, 5702));
            await extractTarGz(path, folder, own.files);
        }
        else {
            const { extractPackage } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9800), __webpack_require__.e(1244)]).then(__webpack_require__.bind(__webpack_require__, 1244));
            await extractPackage({ path, folder, scratch, budgets: own });
        }
        return use({ inside, folder, notOpened: null });
    });
}
async function outermost(path) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    return { depth: 0, budgets: Array.from({ length: deepestContainer }, () => (0,_archive_unpacking_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .createBudgets */ .$P)(size)) };
}
async function findArtifacts(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    const found = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isDirectory())
            found.push(...((await isProgramBundle(path)) ? [path] : await findArtifacts(path)));
        else if (entry.isFile() && (await isArtifact(path)))
            found.push(path);
    }
    return found;
}
async function isArtifact(path) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).size === 0)
        return false;
    return (await (0,_bundle_code_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isCode */ ._)(path)) || (await (0,_artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .containerKind */ .AE)(path)) !== null;
}
async function isProgramBundle(path) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path) === '')
        return false;
    if (!(await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .isBundle */ .bn)(path)))
        return (await (0,_bundle_framework_links_js__WEBPACK_IMPORTED_MODULE_6__/* .programWithoutLinks */ .S)(path)) !== null;
    try {
        await (0,_bundle_read_code_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .readSignableBundle */ .Y)(path);
        return true;
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .FormatError */ .IF)
            return (await (0,_bundle_framework_links_js__WEBPACK_IMPORTED_MODULE_6__/* .programWithoutLinks */ .S)(path)) !== null;
        throw error;
    }
}


/***/ }),

/***/ 6773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XW: () => (/* binding */ nothingToNotarize),
/* harmony export */   co: () => (/* binding */ readinessOf),
/* harmony export */   q7: () => (/* binding */ checkCode)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6782);
/* harmony import */ var _bundle_code_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2230);
/* harmony import */ var _bundle_verify_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4090);
/* harmony import */ var _notary_notary_messages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3881);
/* harmony import */ var _system_parallel_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5506);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9060);








async function checkCode(paths, options) {
    const checked = await (0,_system_parallel_js__WEBPACK_IMPORTED_MODULE_7__/* .mapBounded */ .y)(paths, 2, (path) => checkPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), options));
    return { issues: checked.flatMap(({ issues }) => issues), code: checked.flatMap(({ code }) => code) };
}
function readinessOf(issues) {
    return issues.some(({ severity }) => severity === 'error') ? 'rejected' : 'ready';
}
async function checkPath(path, options) {
    const issues = [];
    const code = [];
    for (const root of await findCode(path)) {
        const checked = await checkRoot(root, options);
        issues.push(...checked.issues);
        code.push(...checked.code);
    }
    if (code.length > 0)
        return { issues, code };
    return { issues: [nothingToNotarize(path)], code };
}
function nothingToNotarize(path) {
    const { message, ...details } = (0,_notary_notary_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .notaryMessage */ .Z)('nothing-to-notarize');
    return {
        severity: 'error',
        code: 'nothing-to-notarize',
        path,
        architecture: null,
        message: `Package ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} ${message}`,
        ...details,
    };
}
async function findCode(path) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory())
        return (await (0,_bundle_code_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isCode */ ._)(path)) ? [path] : [];
    if (looksLikeBundle(path) && (await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .isBundle */ .bn)(path)))
        return [path];
    return walk(path, findCode);
}
function looksLikeBundle(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path) !== '';
}
async function walk(folder, find) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    const found = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (entry.isDirectory() || entry.isFile())
            found.push(...(await find((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name))));
    }
    return found;
}
async function checkRoot(root, options) {
    const signed = allCode(await (0,_bundle_verify_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyCode */ .H)(root, options));
    const done = new Set(signed.flatMap(({ executable }) => executable ?? []));
    const files = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(root)).isDirectory() ? await allCodeFiles(root) : [];
    const others = [];
    for (const path of files.filter((file) => !done.has(file)))
        others.push(...allCode(await (0,_bundle_verify_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyCode */ .H)(path, options)));
    const code = [...signed, ...others];
    return { issues: code.flatMap(checkVerification), code };
}
async function allCodeFiles(path) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory())
        return walk(path, allCodeFiles);
    return (await (0,_bundle_code_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isCode */ ._)(path)) ? [path] : [];
}
function allCode(verification) {
    return [verification, ...verification.nested.flatMap(allCode)];
}
function checkVerification(verification) {
    const { problems: own } = verification;
    const path = verification.executable ?? verification.path;
    const slices = verification.slices.flatMap((slice) => {
        const problems = own.filter(({ architecture }) => architecture === null || architecture === slice.arch);
        return (0,_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .checkSlice */ .x)({ path, slice, problems });
    });
    const broken = verification.slices.length === 0 ? own.map((problem) => unreadable(problem)) : [];
    return [...slices, ...broken];
}
function unreadable(problem) {
    const { message, docUrl } = (0,_notary_notary_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .notaryMessage */ .Z)('signature-invalid');
    return {
        ...problem,
        code: 'signature-invalid',
        message,
        docUrl,
        remedy: `${problem.message} ${problem.remedy}`,
    };
}


/***/ }),

/***/ 4739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ justInTimeCompilers),
/* harmony export */   cb: () => (/* binding */ unneededPermissionAdvice),
/* harmony export */   vn: () => (/* binding */ justInTimeAdvice)
/* harmony export */ });
/* harmony import */ var _go_build_read_build_information_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6295);

const compilers = [
    'github.com/tetratelabs/wazero',
    'github.com/wazero/wazero',
    'github.com/ncruces/go-sqlite3',
    'github.com/bytecodealliance/wasmtime-go',
    'github.com/wasmerio/wasmer-go',
    'rogchap.com/v8go',
    'github.com/tommie/v8go',
];
const permissions = [
    'com.apple.security.cs.allow-unsigned-executable-memory',
    'com.apple.security.cs.disable-executable-page-protection',
];
async function justInTimeCompilers(program) {
    const { modules } = await (0,_go_build_read_build_information_js__WEBPACK_IMPORTED_MODULE_0__/* .readBuildInformation */ .v)(program);
    return modules.filter((module) => compilers.some((path) => isWithin(module, path)));
}
function isWithin(module, path) {
    return module === path || module.startsWith(`${path}/v`);
}
const compilerKeys = ['com.apple.security.cs.allow-jit', ...permissions];
const opensLibraries = 'github.com/ebitengine/purego';
async function unneededPermissionAdvice({ path, entitlements, }) {
    const keys = compilerKeys.filter((key) => entitlements[key] === true);
    if (keys.length === 0)
        return null;
    const { modules, settings } = await (0,_go_build_read_build_information_js__WEBPACK_IMPORTED_MODULE_0__/* .readBuildInformation */ .v)(path);
    const mayCompile = settings.get('CGO_ENABLED') !== '0' || modules.includes(opensLibraries);
    if (mayCompile || (await justInTimeCompilers(path)).length > 0)
        return null;
    return {
        code: 'just-in-time-unneeded',
        message: `The program may generate machine code (${keys.join(', ')}), and contains no module that is known to do so: Go itself does not.`,
        remedy: 'Remove the entitlement, unless a module of yours makes machine code, which a smoke-test shows.',
    };
}
async function justInTimeAdvice(program) {
    const { path, flags, entitlements } = program;
    if (!flags.includes('runtime') || permissions.some((key) => entitlements[key] === true))
        return null;
    const found = await justInTimeCompilers(path);
    if (found.length === 0)
        return null;
    return {
        severity: 'warning',
        code: 'just-in-time-forbidden',
        path,
        architecture: null,
        message: `The program contains ${found.join(' and ')}, which can generate machine code. macOS kills a program that does so without an entitlement.`,
        remedy: 'Set entitlements: jit, unless the module only interprets. A smoke-test shows whether the program runs.',
        docUrl: 'https://developer.apple.com/documentation/bundleresources/entitlements/com.apple.security.cs.allow-unsigned-executable-memory',
    };
}


/***/ }),

/***/ 8765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ preflight)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/archive/flat-package/flat-package.ts
var flat_package = __webpack_require__(8203);
// EXTERNAL MODULE: ./src/artifact/artifact-kind.ts
var artifact_kind = __webpack_require__(9437);
// EXTERNAL MODULE: ./src/inspect/container-contents.ts
var container_contents = __webpack_require__(6758);
// EXTERNAL MODULE: ./src/notary/notary-messages.ts
var notary_messages = __webpack_require__(3881);
// EXTERNAL MODULE: ./src/system/files/byte-source.ts
var byte_source = __webpack_require__(5101);
// EXTERNAL MODULE: ./src/system/parallel.ts
var parallel = __webpack_require__(5506);
// EXTERNAL MODULE: ./src/signature/entitlements/lint-entitlements.ts
var lint_entitlements = __webpack_require__(1571);
// EXTERNAL MODULE: ./src/preflight/just-in-time.ts
var just_in_time = __webpack_require__(4739);
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
        message: `${(0,external_node_path_.basename)(inner.path)} has no code for ${arch}, but ${(0,external_node_path_.basename)(outer.path)}, which contains it, has.`,
        remedy: `Build it for ${arch} as well and join both (lipo -create), or build the program without ${arch}.`,
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
    const flags = slices[0]?.flags ?? [];
    const compiles = await (0,just_in_time/* justInTimeAdvice */.vn)({ path: executable ?? path, flags, entitlements: values });
    return [
        ...(compiles === null ? [] : [compiles]),
        ...forbidden.map((key) => ({ ...(0,lint_entitlements/* restrictedFinding */.l)(key), ...about, severity: 'error' })),
        ...(0,lint_entitlements/* lintEntitlements */.e)(values, { release: false })
            .filter(({ code }) => code !== 'entitlement-cost' && code !== 'entitlement-restricted')
            .map((finding) => ({ ...finding, ...about, severity: 'warning' })),
    ];
}

// EXTERNAL MODULE: ./src/preflight/check-code.ts
var check_code = __webpack_require__(6773);
;// CONCATENATED MODULE: ./src/preflight/preflight.ts










async function preflight(paths, options) {
    const issues = await (0,parallel/* mapBounded */.y)(paths, 2, (path) => preflightPath((0,external_node_path_.resolve)(path), options));
    return issues.flat();
}
async function preflightPath(path, options, nesting) {
    const kind = (await (0,promises_.stat)(path)).isDirectory() ? null : await (0,artifact_kind/* containerKind */.AE)(path);
    if (kind !== null)
        return preflightContainer({ path, kind, nesting }, options);
    const { issues, code } = await (0,check_code/* checkCode */.q7)([path], options);
    return [...issues, ...missingSlices(code), ...(await entitlementAdvice(code))];
}
async function preflightContainer(container, options) {
    const { path } = container;
    const own = await containerIssues(container);
    return (0,container_contents.withContents)(container, async ({ folder, notOpened, inside: nesting }) => {
        if (folder === null)
            return [...own, notOpenedIssue(path, notOpened)];
        const artifacts = await (0,container_contents.findArtifacts)(folder);
        if (artifacts.length === 0)
            return [...own, (0,check_code/* nothingToNotarize */.XW)(path)];
        const inside = [];
        for (const artifact of artifacts)
            inside.push(...(await preflightPath(artifact, options, nesting)));
        return [...own, ...inside.map((issue) => ({ ...issue, path: (0,external_node_path_.join)(path, (0,external_node_path_.relative)(folder, issue.path)) }))];
    });
}
async function containerIssues({ path, kind }) {
    if (kind !== 'pkg')
        return [];
    const { certificates } = await (0,byte_source/* withFile */.D4)(path, flat_package/* readFlatPackage */.uR);
    if (certificates.length > 0)
        return [];
    const { message, docUrl } = (0,notary_messages/* notaryMessage */.Z)('not-signed');
    const remedy = 'Sign the package with a Developer ID Installer certificate (go-notarize sign, or productsign on a Mac).';
    return [{ severity: 'error', code: 'not-signed', path, architecture: null, message, remedy, docUrl }];
}
const reasons = {
    encrypted: 'it is encrypted',
    apfs: 'its file system is APFS, which only macOS reads',
    'unknown-file-system': 'its file system is neither HFS+ nor APFS',
};
function notOpenedIssue(path, reason) {
    return {
        severity: 'warning',
        code: 'image-not-opened',
        path,
        architecture: null,
        message: `The contents of ${(0,external_node_path_.basename)(path)} were not checked: ${reasons[reason]}.`,
        remedy: 'Check the programs before they are put into the image, or make the image with HFS+.',
        docUrl: null,
    };
}


/***/ }),

/***/ 5393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ forbiddenKeys),
  refuseRestricted: () => (/* binding */ refuseRestricted)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/property-list/read-property-list.ts + 2 modules
var read_property_list = __webpack_require__(159);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
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
    const { readSignedData } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(7096)]).then(__webpack_require__.bind(__webpack_require__, 7096));
    const { content } = readSignedData(await (0,promises_.readFile)(path), path);
    const { Entitlements: allowed } = (0,read_property_list.readPropertyList)(content ?? Buffer.alloc(0), path);
    return new Set(typeof allowed === 'object' && allowed !== null ? Object.keys(allowed) : []);
}

// EXTERNAL MODULE: ./src/signature/entitlements/known-entitlements.ts
var known_entitlements = __webpack_require__(641);
;// CONCATENATED MODULE: ./src/preflight/restricted-entitlements.ts



async function refuseRestricted(artifact, entitlements) {
    if (entitlements === null || (artifact.kind !== 'app' && artifact.kind !== 'binary'))
        return;
    const app = artifact.kind === 'app' ? artifact.path : null;
    const [key] = await forbiddenKeys(Object.keys(entitlements.values), app);
    if (key === undefined)
        return;
    const isApples = (0,known_entitlements/* restrictionOfKey */.F9)(key) === 'apple-only';
    throw new errors/* InputError */.dz('entitlements', `entitlements: macOS would kill ${artifact.name} at its start: ${key} is restricted, and ${whoAllows(isApples, app)}.`, { code: 'entitlements-restricted', remedy: remedyFor(isApples, app) });
}
function whoAllows(isApples, app) {
    if (isApples)
        return "for Apple's own programs only";
    return app === null
        ? 'a program alone cannot contain a provisioning profile that allows it'
        : 'the app has no provisioning profile that allows it';
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

/***/ 641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ restrictionOfKey),
/* harmony export */   Iv: () => (/* binding */ costOfKey),
/* harmony export */   Jh: () => (/* binding */ typeOfKey),
/* harmony export */   PH: () => (/* binding */ needsSandbox),
/* harmony export */   Pw: () => (/* binding */ securityPrefix),
/* harmony export */   qy: () => (/* binding */ nearestKey)
/* harmony export */ });
const securityPrefix = 'com.apple.security.';
const sandboxAccess = ['read-only', 'read-write'].flatMap((access) => ['user-selected', 'downloads', 'assets.pictures', 'assets.music', 'assets.movies'].map((folder) => `files.${folder}.${access}`));
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
const sandboxOnly = /^(network\.(client|server)|files\.|print$|device\.(usb|serial|firewire|bluetooth|microphone)$|inherit$|temporary-exception\.|scripting-targets)/;
function needsSandbox(key) {
    return key.startsWith(securityPrefix) && sandboxOnly.test(key.slice(securityPrefix.length));
}
function nearestKey(key) {
    const name = key.slice(securityPrefix.length);
    const near = [...types.keys()].find((known) => isNear(known, name));
    return near === undefined ? null : `${securityPrefix}${near}`;
}
function isNear(known, candidate) {
    const plain = (text) => text.toLowerCase().replaceAll(/[^a-z]/g, '');
    if (plain(known) === plain(candidate))
        return true;
    let start = 0;
    while (start < known.length && known[start] === candidate[start])
        start += 1;
    const [restKnown, restCandidate] = [known.slice(start), candidate.slice(start)];
    const swapped = `${restCandidate.charAt(1)}${restCandidate.charAt(0)}${restCandidate.slice(2)}`;
    return (restKnown.slice(1) === restCandidate.slice(1) ||
        restKnown === restCandidate.slice(1) ||
        restKnown.slice(1) === restCandidate ||
        restKnown === swapped);
}
const costs = {
    'cs.allow-jit': {
        cost: 'it can create memory that is both writable and executable',
        remedy: 'Keep it only for a JIT compiler (MAP_JIT); Go itself does not need it.',
    },
    'cs.allow-unsigned-executable-memory': {
        cost: 'any of its memory can become executable code, so that a memory error lets an attacker run code',
        remedy: 'Remove it, or use com.apple.security.cs.allow-jit, which is narrower; Go programs need neither.',
    },
    'cs.disable-executable-page-protection': {
        cost: 'its own code can be overwritten while it runs, which is the greatest risk of all entitlements',
        remedy: 'Remove it; a JIT compiler needs com.apple.security.cs.allow-jit instead.',
    },
    'cs.allow-dyld-environment-variables': {
        cost: 'a process that starts it can load code into it with DYLD_INSERT_LIBRARIES',
        remedy: 'Remove it; use @rpath to find libraries.',
    },
    'cs.disable-library-validation': {
        cost: 'it loads libraries of any signer',
        remedy: 'Sign the libraries with the same team, and remove it; only hosts of plug-ins need it.',
    },
    'cs.debugger': {
        cost: 'it can read and change other programs that allow debugging',
        remedy: 'Remove it unless the program is a debugger.',
    },
    'files.all': {
        cost: 'its sandbox gives it access to all files',
        remedy: 'Request only the folders that the program needs.',
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

/***/ 1571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ lintEntitlements),
/* harmony export */   l: () => (/* binding */ restrictedFinding)
/* harmony export */ });
/* harmony import */ var _known_entitlements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(641);

const docUrl = 'https://developer.apple.com/documentation/bundleresources/entitlements';
const profilesUrl = 'https://developer.apple.com/documentation/technotes/tn3125-inside-code-signing-provisioning-profiles';
function lintEntitlements(values, options) {
    const findings = [
        ...Object.entries(values).flatMap(([key, value]) => lintKey(key, value)),
        ...sandboxFindings(values),
    ];
    return options.release ? [...findings, ...debugFindings(values)] : findings;
}
const sandboxKey = `${_known_entitlements_js__WEBPACK_IMPORTED_MODULE_0__/* .securityPrefix */ .Pw}app-sandbox`;
function sandboxFindings(values) {
    if (values[sandboxKey] === true)
        return [];
    const keys = Object.keys(values).filter((key) => values[key] !== false && (0,_known_entitlements_js__WEBPACK_IMPORTED_MODULE_0__/* .needsSandbox */ .PH)(key));
    if (keys.length === 0)
        return [];
    return [
        {
            severity: 'warning',
            code: 'entitlement-without-sandbox',
            message: `${keys.join(', ')} ${keys.length === 1 ? 'has' : 'have'} no effect without ${sandboxKey}: outside of the sandbox a program needs no such permission.`,
            remedy: `Remove ${keys.length === 1 ? 'it' : 'them'}, or add ${sandboxKey}. The preset network has both.`,
            docUrl: 'https://developer.apple.com/documentation/security/app-sandbox',
        },
    ];
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
    return near === null ? 'Check the spelling.' : `Did you mean ${near}?`;
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
            ? `The entitlement ${key} is for Apple's own programs: macOS kills any other program that has it.`
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


/***/ })

};
