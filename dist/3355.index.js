export const id = 3355;
export const ids = [3355];
export const modules = {

/***/ 9149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ bundleIssue)
/* harmony export */ });
const notarizationProblems = 'https://developer.apple.com/documentation/security/resolving-common-notarization-issues';
const signAgain = 'Make every change first, then sign the bundle again, nested code before the outer bundle.';
const remedies = {
    'bundle-malformed': 'Build the bundle again: it needs an Info.plist, and the program named there as CFBundleExecutable.',
    'framework-links-lost': 'Copy or pack it in a way that keeps links (ditto, tar, zip -y; not a Python wheel or an npm package), or restore them: ln -s A Versions/Current; ln -s Versions/Current/NAME NAME; ln -s Versions/Current/Resources Resources.',
    'unsealed-contents': 'Move it into the bundle (Contents/Resources) or out of it, then sign again.',
    detritus: 'Remove it, on a Mac with: xattr -cr BUNDLE; dot_clean -m BUNDLE.',
    'link-invalid': 'Make it a relative link to a file of the bundle, or remove it.',
    'file-type-unsupported': 'Remove it: CodeResources can list files, folders and links only.',
    'data-among-code': 'Move it to Contents/Resources: this folder is for code, and everything in it must be signed.',
    'resources-not-sealed': 'Sign the bundle as a whole, not only its program.',
    'resources-malformed': signAgain,
    'resource-envelope-obsolete': 'Sign it again: a CodeResources without files2 dates from before OS X 10.9.',
    'resource-rules-weak': 'Sign it again without custom resource rules.',
    'resource-missing': signAgain,
    'resource-added': signAgain,
    'resource-changed': signAgain,
    'nested-code-changed': signAgain,
    'nested-code-replaced': 'Sign the bundle again, so that its CodeResources names the code that is in it now.',
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

/***/ 8816:
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
/* harmony import */ var _resource_envelope_resource_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6148);





const harmless = new Set(['.LSOverride', '.DS_Store', 'Icon\r', '.SoftwareDepot.tracking']);
async function unsealedContents(bundle) {
    const found = [...(await strayInRoot(bundle)), ...(await strayInSignature(bundle))];
    return found.map((path) => (0,_bundle_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleIssue */ .m)('unsealed-contents', path, `${path} is outside of what the signature covers.`));
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
        return issue(`to ${target}, which does not exist`);
    for (const bundle of scope) {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(bundle.base), real);
        if (inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || inside === '..')
            continue;
        return isCovered(bundle, inside) ? null : issue(`to ${target}, which no signature covers`);
    }
    return issue(`to ${target}, outside of the bundle`);
}
function isCovered(bundle, inside) {
    const path = inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    if (path === '' || path === (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInBase */ .my)(bundle, bundle.executable))
        return true;
    const rule = (0,_resource_envelope_resource_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .rulesOf */ .fD)(bundle).version2.find(path);
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

/***/ 2230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isCode)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _macho_mach_o_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2825);
/* harmony import */ var _macho_universal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9443);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5101);





const dataTypes = new Set(['object', 'core', 'dsym', 'dylib-stub']);
async function looksLikeCode(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile() && (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(path, _macho_mach_o_js__WEBPACK_IMPORTED_MODULE_1__/* .isMachO */ .hq);
}
async function isCode(path) {
    if (!(await looksLikeCode(path)))
        return false;
    try {
        return await (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(path, (source) => (0,_macho_universal_js__WEBPACK_IMPORTED_MODULE_2__/* .readSlices */ .k)(source).some(({ source: slice }) => !dataTypes.has((0,_macho_mach_o_js__WEBPACK_IMPORTED_MODULE_1__/* .readMachO */ .hi)(slice).fileType)));
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF)
            return false;
        throw error;
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

/***/ 3355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readSignableBundle),
/* harmony export */   i: () => (/* binding */ readCodeTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6782);
/* harmony import */ var _bundle_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9149);
/* harmony import */ var _check_structure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8816);
/* harmony import */ var _code_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2230);
/* harmony import */ var _resource_envelope_list_resources_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6350);
/* harmony import */ var _resource_envelope_resource_rules_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6148);









const deepest = 16;
async function readCodeTree(path, outer = []) {
    if (outer.length >= deepest)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${path} is nested too deeply in other bundles`);
    const bundle = await readSignableBundle(path);
    const scope = [bundle, ...outer];
    const items = await (0,_resource_envelope_list_resources_js__WEBPACK_IMPORTED_MODULE_7__/* .listResources */ .U)(bundle.base, (0,_resource_envelope_resource_rules_js__WEBPACK_IMPORTED_MODULE_8__/* .rulesOf */ .fD)(bundle).version2);
    const looseBundles = await findLooseBundles(bundle.base, items);
    const nested = await readNestedCode(items, scope);
    const loose = await readInnerBundles(looseBundles, scope);
    const versions = await Promise.all(bundle.otherVersions.map((version) => readCodeTree(version, scope)));
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
            ...(await (0,_check_structure_js__WEBPACK_IMPORTED_MODULE_5__/* .unsealedContents */ .iA)(bundle)),
            ...(await (0,_check_structure_js__WEBPACK_IMPORTED_MODULE_5__/* .itemProblems */ .cQ)(bundle.base, items, scope)),
            ...nested.problems,
            ...loose.problems,
            ...versions.flatMap(({ problems }) => problems),
        ],
    };
}
async function readSignableBundle(path) {
    const bundle = await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(path);
    const { executable } = bundle;
    if (executable === null)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${path} has no main executable`);
    if (!(await (0,_code_file_js__WEBPACK_IMPORTED_MODULE_6__/* .isCode */ ._)(executable)))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${executable} is not a Mach-O program`);
    return { ...bundle, executable };
}
async function readNestedCode(items, scope) {
    const base = scope[0]?.base ?? '';
    const bundles = [];
    const files = [];
    const problems = [];
    for (const { path } of items.filter(({ kind }) => kind === 'nested')) {
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path);
        const isFolder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(at)).isDirectory();
        if (isFolder && (await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .isBundle */ .bn)(at)))
            bundles.push(path);
        else if (!isFolder && (await (0,_code_file_js__WEBPACK_IMPORTED_MODULE_6__/* .isCode */ ._)(at)))
            files.push({ path, tree: null });
        else
            problems.push((0,_bundle_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleIssue */ .m)('data-among-code', at, `${at} is not code, but is in a folder for code.`));
    }
    const inner = await readInnerBundles(bundles, scope);
    return { code: [...files, ...inner.code], problems: [...problems, ...inner.problems] };
}
async function readInnerBundles(paths, scope) {
    const found = { code: [], problems: [] };
    for (const path of paths) {
        const { tree, problems } = await readCodeTree((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scope[0]?.base ?? '', path), scope);
        found.code.push({ path, tree });
        found.problems.push(...problems);
    }
    return found;
}
async function looseFiles(base, items) {
    const files = items.filter(({ kind }) => kind === 'file');
    const areCode = await Promise.all(files.map(({ path }) => (0,_code_file_js__WEBPACK_IMPORTED_MODULE_6__/* .isCode */ ._)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path))));
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
        await readSignableBundle(path);
        return true;
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 6350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ listResources)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);



const deepest = 64;
async function listResources(base, rules) {
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

/***/ 6148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ weakRules),
/* harmony export */   Z4: () => (/* binding */ defaultRules),
/* harmony export */   ZZ: () => (/* binding */ exclusionsFor),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   nb: () => (/* binding */ compileRules)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6782);


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
function rulesOf(bundle) {
    const { rules, rules2 } = defaultRules(bundle.resourcePrefix);
    const exclusions = exclusionsFor((0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .pathInBase */ .my)(bundle, bundle.executable));
    return { version1: compileRules(rules, exclusions), version2: compileRules(rules2, exclusions) };
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
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the resource rule '${pattern.slice(0, 80)}' is too complex`);
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
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the resource rule '${pattern}' is not a dictionary`);
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


/***/ })

};
