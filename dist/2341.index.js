export const id = 2341;
export const ids = [2341];
export const modules = {

/***/ 8203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ packageTrailer),
/* harmony export */   R1: () => (/* binding */ trailerMagic),
/* harmony export */   a6: () => (/* binding */ signatureElements),
/* harmony export */   uR: () => (/* binding */ readFlatPackage),
/* harmony export */   xz: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(260);
/* harmony import */ var _identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8593);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _system_struct_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8952);
/* harmony import */ var _is_flat_package_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3000);






const trailerSize = 16;
const trailerMagic = 't8lr';
const terminatorTrailer = 1;
const ticketTrailer = 2;
const packageTrailer = {
    size: trailerSize,
    terminator: () => trailerOf(terminatorTrailer, 0),
    ofTicket: (length) => trailerOf(ticketTrailer, length),
};
function trailerOf(type, length) {
    const bytes = Buffer.alloc(trailerSize);
    bytes.write(trailerMagic, 'latin1');
    bytes.writeUInt16LE(1, 4);
    bytes.writeUInt16LE(type, 6);
    bytes.writeUInt32LE(length, 8);
    return bytes;
}
const mostTableBytes = 8 << 20;
const mostSignatureBytes = 1 << 20;
const mostCertificates = 16;
const mostTicketBytes = 16 << 20;
function readFlatPackage(source) {
    const { table, heap, packedTable } = readTable(source);
    const inHeap = ({ offset, size }) => {
        if (size > mostSignatureBytes)
            throw malformed('is too large to be a signature');
        return source.read(heap + offset, size);
    };
    const checksum = element(table, 'checksum');
    const cms = element(table, 'x-signature');
    const rsa = element(table, 'signature');
    return {
        packedTable,
        checksum: checksum && { algorithm: checksum.style, value: inHeap(checksum) },
        certificates: certificatesIn(cms ?? rsa),
        cms: cms?.style === 'CMS' ? (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .firstElement */ .Rn)(inHeap(cms), 'the signature of the package') : null,
        rsa: rsa && inHeap(rsa),
        ticket: readTicket(source),
    };
}
function readTable(source) {
    const header = new _system_struct_view_js__WEBPACK_IMPORTED_MODULE_4__/* .StructView */ .n(source.read(0, _is_flat_package_js__WEBPACK_IMPORTED_MODULE_5__/* .headerSize */ .p), { littleEndian: false, what: 'the package' });
    const size = header.part(4, 2).readUInt16BE(0);
    const [packed, unpacked] = [header.u64(8), header.u64(16)];
    if (size < _is_flat_package_js__WEBPACK_IMPORTED_MODULE_5__/* .headerSize */ .p || packed > mostTableBytes || unpacked > mostTableBytes) {
        throw malformed('has an impossible size');
    }
    const bytes = source.read(size, packed);
    try {
        const table = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync)(bytes, { maxOutputLength: Math.max(1, unpacked) }).toString('utf8');
        return { table, heap: size + packed, packedTable: bytes };
    }
    catch {
        throw malformed('cannot be unpacked');
    }
}
function signatureElements(table) {
    return ['checksum', 'signature', 'x-signature'].flatMap((name) => element(table, name) ?? []);
}
function element(table, name) {
    const start = new RegExp(`<${name} style="([\\w-]{1,32})">`).exec(table);
    if (!start)
        return null;
    const from = start.index + start[0].length;
    const end = table.indexOf(`</${name}>`, from);
    if (end === -1)
        throw malformed(`has no end of its ${name}`);
    const content = table.slice(from, end);
    return {
        style: start[1] ?? '',
        content,
        text: `${start[0]}${content}</${name}>`,
        offset: numberIn(content, 'offset'),
        size: numberIn(content, 'size'),
    };
}
function numberIn(content, name) {
    const found = new RegExp(`<${name}>(\\d{1,15})</${name}>`).exec(content);
    if (!found)
        throw malformed(`has no ${name} of its signature`);
    return Number(found[1]);
}
function certificatesIn(signature) {
    const found = [...(signature?.content.matchAll(/<X509Certificate>([^<]*)<\/X509Certificate>/g) ?? [])];
    if (found.length > mostCertificates)
        throw malformed('has too many certificates');
    return found.map(([, text = '']) => {
        try {
            return (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateFromDer */ .VJ)(Buffer.from(text, 'base64'));
        }
        catch {
            throw malformed('holds a malformed certificate');
        }
    });
}
function malformed(problem) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`the table of contents of the package ${problem}`);
}
function readTicket(source) {
    if (source.size < _is_flat_package_js__WEBPACK_IMPORTED_MODULE_5__/* .headerSize */ .p + trailerSize)
        return null;
    const end = source.size - trailerSize;
    const trailer = new _system_struct_view_js__WEBPACK_IMPORTED_MODULE_4__/* .StructView */ .n(source.read(end, trailerSize), {
        littleEndian: true,
        what: 'the trailer of the package',
    });
    if (trailer.text(0, trailerMagic.length) !== trailerMagic)
        return null;
    const [type, length] = [trailer.part(6, 2).readUInt16LE(0), trailer.u32(8)];
    if (type !== ticketTrailer)
        return null;
    if (length > mostTicketBytes)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('the ticket of the package is too large', end);
    return source.read(end - length, length);
}


/***/ }),

/***/ 4248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isMainExecutablePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function isMainExecutablePath(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path).endsWith((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)('Contents', 'MacOS'));
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

/***/ 4090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ verifyCode)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/signature/verify/verification.ts
var verification = __webpack_require__(1395);
// EXTERNAL MODULE: ./src/signature/verify/verify-macho.ts + 2 modules
var verify_macho = __webpack_require__(9469);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/bundle/bundle.ts
var bundle_bundle = __webpack_require__(6782);
// EXTERNAL MODULE: ./src/bundle/bundle-findings.ts
var bundle_findings = __webpack_require__(9149);
// EXTERNAL MODULE: ./src/bundle/check-structure.ts
var check_structure = __webpack_require__(8816);
// EXTERNAL MODULE: ./src/bundle/framework-links.ts
var framework_links = __webpack_require__(3292);
// EXTERNAL MODULE: ./src/bundle/main-executable.ts
var main_executable = __webpack_require__(4248);
// EXTERNAL MODULE: ./src/bundle/read-code-tree.ts
var read_code_tree = __webpack_require__(3355);
// EXTERNAL MODULE: ./src/signature/code-directory/hash-types.ts
var hash_types = __webpack_require__(4102);
// EXTERNAL MODULE: ./src/system/parallel.ts
var parallel = __webpack_require__(5506);
// EXTERNAL MODULE: ./src/bundle/resource-envelope/hash-file.ts
var hash_file = __webpack_require__(7849);
// EXTERNAL MODULE: ./src/bundle/resource-envelope/list-resources.ts
var list_resources = __webpack_require__(6350);
// EXTERNAL MODULE: ./src/bundle/resource-envelope/nested-code.ts
var nested_code = __webpack_require__(2811);
// EXTERNAL MODULE: ./src/property-list/read-property-list.ts + 2 modules
var read_property_list = __webpack_require__(159);
;// CONCATENATED MODULE: ./src/bundle/resource-envelope/read-code-resources.ts



function readCodeResources(bytes, path) {
    const { files2, rules2 } = (0,read_property_list.readPropertyList)(bytes, path);
    if (files2 === undefined || rules2 === undefined)
        return { files2: null, rules2: {} };
    const entries = Object.entries(dictionary(files2, `files2 in ${path}`)).map(([item, value]) => [item, readEntry(value, `the entry of ${item} in ${path}`)]);
    return { files2: new Map(entries), rules2: dictionary(rules2, `rules2 in ${path}`) };
}
function dictionary(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new errors/* FormatError */.IF(`${what} is not a dictionary`);
    }
    return value;
}
const hashKeyPattern = /^hash(\d?)$/;
function readEntry(value, what) {
    if (value instanceof Uint8Array) {
        return { kind: 'file', hashes: new Map([[hash_types/* sha1Type */.ob, Buffer.from(value)]]), optional: false };
    }
    const { requirement, cdhash, symlink, optional: flag, ...rest } = dictionary(value, what);
    const optional = flag === true;
    if (typeof requirement === 'string') {
        const cdHash = cdhash instanceof Uint8Array ? Buffer.from(cdhash) : null;
        return { kind: 'nested', requirement, cdHash, optional };
    }
    if (typeof symlink === 'string')
        return { kind: 'link', target: symlink, optional };
    const hashes = Object.entries(rest).flatMap(([key, digest]) => {
        const type = hashKeyPattern.exec(key)?.[1];
        return type !== undefined && digest instanceof Uint8Array
            ? [[Number(type || hash_types/* sha1Type */.ob), Buffer.from(digest)]]
            : [];
    });
    if (hashes.length === 0)
        throw new errors/* FormatError */.IF(`${what} has no hash, link target or requirement`);
    return { kind: 'file', hashes: new Map(hashes), optional };
}

// EXTERNAL MODULE: ./src/bundle/resource-envelope/resource-rules.ts
var resource_rules = __webpack_require__(6148);
;// CONCATENATED MODULE: ./src/bundle/resource-envelope/verify-resources.ts













async function verifyResources(bundle, request) {
    try {
        const codeResources = readCodeResources(request.codeResources, (0,bundle_bundle/* codeResourcesPath */.Ui)(bundle));
        return await compare(bundle, codeResources, request);
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        const message = `The resource envelope cannot be read: ${error.message}.`;
        return { problems: [(0,bundle_findings/* bundleIssue */.m)('resources-malformed', bundle.base, message)], nested: [] };
    }
}
const parallelism = 4;
async function compare(bundle, { files2, rules2 }, request) {
    const { base } = bundle;
    if (files2 === null) {
        const message = 'The resource envelope has rules of version 1 only, which macOS refuses since 10.9.5.';
        return { problems: [(0,bundle_findings/* bundleIssue */.m)('resource-envelope-obsolete', base, message)], nested: [] };
    }
    const rules = (0,resource_rules/* compileRules */.nb)(rules2, (0,resource_rules/* exclusionsFor */.ZZ)((0,bundle_bundle/* pathInBase */.my)(bundle, bundle.executable)));
    const items = await (0,list_resources/* listResources */.U)(base, rules);
    const compared = await (0,parallel/* mapBounded */.y)(items, parallelism, (item) => compareItem(bundle, item, { ...request, files2 }));
    const present = new Set(items.map(({ path }) => path));
    const missing = [...files2].filter(([path, { optional }]) => !optional && !present.has(path));
    return {
        problems: [
            ...(0,resource_rules/* weakRules */.IF)(rules2, bundle.resourcePrefix).map((pattern) => (0,bundle_findings/* bundleIssue */.m)('resource-rules-weak', base, `The resource rule '${pattern}' leaves out files.`)),
            ...compared.flatMap(({ problems }) => problems),
            ...missing.map(([path]) => (0,bundle_findings/* bundleIssue */.m)('resource-missing', (0,external_node_path_.join)(base, path), `${path} was removed after signing.`)),
        ],
        nested: compared.flatMap(({ nested }) => nested),
    };
}
async function compareItem({ base }, item, { files2, scope, verifyNested }) {
    const path = (0,external_node_path_.join)(base, item.path);
    const problem = (code, message) => ({
        problems: [(0,bundle_findings/* bundleIssue */.m)(code, path, message)],
        nested: [],
    });
    const entry = files2.get(item.path);
    if (!entry)
        return problem('resource-added', `${item.path} was added after signing.`);
    if (entry.kind === 'nested' && item.kind !== 'link')
        return compareNested(path, entry, await verifyNested(path));
    const changed = () => problem('resource-changed', `${item.path} was changed after signing.`);
    if (entry.kind === 'link') {
        if (item.kind !== 'link' || (await (0,promises_.readlink)(path)) !== entry.target)
            return changed();
        const found = await (0,check_structure/* linkProblem */.kD)(path, scope);
        return { problems: found ? [found] : [], nested: [] };
    }
    if (entry.kind !== 'file' || item.kind === 'link' || item.kind === 'other')
        return changed();
    return (await isUnchanged(path, entry)) ? { problems: [], nested: [] } : changed();
}
async function isUnchanged(path, { hashes }) {
    const types = [...hashes.keys()].filter(hash_types/* isKnownHashType */.y_);
    if (types.length === 0)
        return false;
    const actual = await (0,hash_file/* hashFile */.D)(path, types).catch(() => null);
    return types.every((type) => actual?.get(type)?.equals(hashes.get(type) ?? Buffer.alloc(0)));
}
async function compareNested(path, entry, verification) {
    const nested = [verification];
    const recorded = entry.cdHash?.toString('hex');
    if (verification.slices.some(({ best }) => best?.cdHash === recorded))
        return { problems: [], nested };
    const requirement = await requirementOf(verification);
    if (requirement === null)
        return { problems: [], nested };
    if (entry.requirement === requirement) {
        const message = `${path} was replaced after signing by other code that meets the recorded requirement.`;
        return { problems: [(0,bundle_findings/* bundleIssue */.m)('nested-code-replaced', path, message, 'warning')], nested };
    }
    const message = `${path} was replaced after signing by other code.`;
    return { problems: [(0,bundle_findings/* bundleIssue */.m)('nested-code-changed', path, message)], nested };
}
async function requirementOf({ executable }) {
    try {
        return executable === null ? null : (await (0,nested_code/* describeNestedCode */.g)(executable)).requirement;
    }
    catch (error) {
        if (error instanceof errors/* FormatError */.IF)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/bundle/verify-bundle.ts












const deepest = 16;
async function verifyCode(path, options, outer = []) {
    const isFolder = (await (0,promises_.stat)(path)).isDirectory();
    const bundlePath = isFolder ? path : await bundleAround(path);
    if (bundlePath === null)
        return { ...(await (0,verify_macho/* verifyMachO */.g)(path, options)), path, executable: path, nested: [] };
    try {
        if (outer.length >= deepest)
            throw new errors/* FormatError */.IF(`${path} is nested too deeply in other bundles`);
        return await verifyBundle(await (0,read_code_tree/* readSignableBundle */.Y)(bundlePath), options, outer);
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        const code = (await (0,framework_links/* hasLostLinks */.Q)(bundlePath)) ? 'framework-links-lost' : 'bundle-malformed';
        const issue = (0,bundle_findings/* bundleIssue */.m)(code, path, `${error.message}.`);
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
    if (!(0,main_executable/* isMainExecutablePath */.V)(path))
        return null;
    const candidate = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)));
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
    const own = await (0,verify_macho/* verifyMachO */.g)(executable, { ...options, bundle: { infoPlist, codeResources } });
    const isSigned = own.slices.some(({ kind }) => kind !== 'none');
    const envelope = isSigned
        ? await verifyEnvelope(bundle, { codeResources, options, scope: [bundle, ...outer] })
        : { problems: [], nested: [] };
    const problems = [...own.problems, ...envelope.problems, ...(await (0,check_structure/* unsealedContents */.iA)(bundle))];
    return {
        path,
        executable,
        slices: own.slices,
        nested: envelope.nested,
        problems,
        valid: (0,verification/* isSound */.g)(problems) && envelope.nested.every(({ valid }) => valid),
        authority: (0,verification/* commonAuthority */.Z)(own.slices),
    };
}
async function verifyEnvelope(bundle, { codeResources, options, scope }) {
    const versions = [];
    for (const version of bundle.otherVersions)
        versions.push(await verifyCode(version, options, scope));
    if (codeResources === null) {
        const message = `${bundle.path} has no CodeResources: only its program is signed.`;
        return { problems: [(0,bundle_findings/* bundleIssue */.m)('resources-not-sealed', bundle.path, message)], nested: versions };
    }
    const verifyNested = (path) => verifyCode(path, options, scope);
    const resources = await verifyResources(bundle, { codeResources, scope, verifyNested });
    return { problems: resources.problems, nested: [...resources.nested, ...versions] };
}


/***/ }),

/***/ 3881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ codeOfMessage),
/* harmony export */   Z: () => (/* binding */ notaryMessage)
/* harmony export */ });
const page = 'https://developer.apple.com/documentation/security/notarizing_macos_software_before_distribution/resolving_common_notarization_issues';
const messages = {
    'signature-invalid': {
        message: 'The signature of the binary is invalid.',
        remedy: 'Make every change before signing, sign from the inside out, and pack with ditto or with go-notarize.',
        docUrl: `${page}#3087735`,
    },
    'not-signed': {
        message: 'The binary is not signed.',
        remedy: 'Sign every Mach-O file in the archive with a Developer ID Application certificate.',
        docUrl: `${page}#3087721`,
    },
    'not-developer-id': {
        message: 'The binary is not signed with a valid Developer ID certificate.',
        remedy: 'Sign with a Developer ID Application certificate. Other certificates and ad-hoc signatures are refused.',
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
        remedy: 'Remove it from the entitlements and sign again. It allows debugging and is not for releases.',
        docUrl: `${page}#3087731`,
    },
    'sdk-too-old': {
        message: 'The binary uses an SDK older than the 10.9 SDK.',
        remedy: 'Build with a current Go or, if the program uses cgo, with a current Xcode.',
        docUrl: `${page}#3087723`,
    },
    'entitlements-malformed': {
        message: 'Embedded entitlements are invalid',
        remedy: 'Write them as plain XML without comments and without a byte order mark: plutil -convert xml1 FILE',
        docUrl: `${page}#3561456`,
    },
    'algorithm-too-weak': {
        message: 'The signature algorithm used is too weak.',
        remedy: 'Sign again with a current tool, which uses SHA-256.',
        docUrl: null,
    },
    'nothing-to-notarize': {
        message: 'has no signed executables or bundles. No tickets can be generated.',
        remedy: 'Submit at least one signed program or app.',
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

/***/ 9060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isIntegrityProblem),
/* harmony export */   x: () => (/* binding */ checkSlice)
/* harmony export */ });
/* harmony import */ var _notary_notary_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3881);

const signerCodes = new Set([
    'not-developer-id',
    'not-for-code-signing',
    'root-not-trusted',
    'chain-invalid',
    'certificate-expired-at-signing',
]);
const timestampCodes = new Set(['timestamp-missing', 'timestamp-invalid']);
function checkSlice(checked) {
    const { slice, problems } = checked;
    if (slice.kind === 'none')
        return [notaryIssue('not-signed', checked)];
    const isCertified = slice.kind === 'certificate';
    return [
        ...invalidSignature(checked),
        ...issueIf(!isCertified || problems.some(({ code }) => signerCodes.has(code)), 'not-developer-id', checked),
        ...issueIf(!isCertified || problems.some(({ code }) => timestampCodes.has(code)), 'timestamp-missing', checked),
        ...issueIf(slice.fileType === 'execute' && !slice.flags.includes('runtime'), 'hardened-runtime-missing', checked),
        ...getTaskAllow(checked),
        ...issueIf(slice.sdk < oldestSdk, 'sdk-too-old', checked),
        ...malformedEntitlements(checked),
        ...problems.filter(({ code }) => code === 'entitlements-xml-unreadable'),
        ...issueIf(isWeak(slice), 'algorithm-too-weak', checked),
    ];
}
const oldestSdk = 0x000a0900;
const sha1Type = 1;
function isWeak({ cdHashes }) {
    return cdHashes.length > 0 && cdHashes.every(({ hashType }) => hashType === sha1Type);
}
function isIntegrityProblem({ severity, code }) {
    return severity === 'error' && !signerCodes.has(code) && !timestampCodes.has(code);
}
function invalidSignature(checked) {
    const errors = checked.problems.filter(isIntegrityProblem);
    const [first] = errors;
    if (!first)
        return [];
    const issue = notaryIssue('signature-invalid', checked);
    const offset = first.offset === undefined ? {} : { offset: first.offset };
    return [{ ...issue, ...offset, remedy: `${first.message} ${first.remedy}` }];
}
const getTaskAllowKey = 'com.apple.security.get-task-allow';
const hostsPlugIns = 'com.apple.security.cs.disable-library-validation';
function getTaskAllow(checked) {
    const { entitlements } = checked.slice;
    if (entitlements[getTaskAllowKey] !== true)
        return [];
    const issue = notaryIssue('get-task-allow', checked);
    return [entitlements[hostsPlugIns] === true ? { ...issue, severity: 'warning' } : issue];
}
function malformedEntitlements(checked) {
    const problem = checked.slice.unreadableXml;
    if (problem === null)
        return [];
    const line = /line (\d+)/.exec(problem.message)?.[1] ?? '1';
    const issue = notaryIssue('entitlements-malformed', checked);
    const message = `${issue.message}: syntax error near line ${line}`;
    const severity = checked.slice.fileType === 'execute' ? 'error' : 'warning';
    return [{ ...issue, severity, message, remedy: `${problem.message} ${problem.remedy}` }];
}
function issueIf(applies, code, checked) {
    return applies ? [notaryIssue(code, checked)] : [];
}
function notaryIssue(code, { path, slice }) {
    return { severity: 'error', code, path, architecture: slice.arch, ...(0,_notary_notary_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .notaryMessage */ .Z)(code) };
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
