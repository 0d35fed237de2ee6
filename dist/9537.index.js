export const id = 9537;
export const ids = [9537,457,159];
export const modules = {

/***/ 260:
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
    const fail = () => new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${what} has inconsistent lengths`, offset);
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

/***/ 2432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ decodeOid),
/* harmony export */   dH: () => (/* binding */ isOid),
/* harmony export */   jP: () => (/* binding */ encodeOid)
/* harmony export */ });
function encodeOid(dotted) {
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
function decodeOid(bytes) {
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

/***/ 2395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ allProblems)
/* harmony export */ });
function allProblems({ problems, nested }) {
    return [...problems, ...nested.flatMap(allProblems)];
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

/***/ 3551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ developerIdAuthorityG2),
/* harmony export */   Z2: () => (/* binding */ developerIdAuthority),
/* harmony export */   n4: () => (/* binding */ appleIntermediates),
/* harmony export */   rb: () => (/* binding */ appleRootG3)
/* harmony export */ });
/* unused harmony export timestampAuthority */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

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
const appleRootG3 = certificate(`
MIICQzCCAcmgAwIBAgIILcX8iNLFS5UwCgYIKoZIzj0EAwMwZzEbMBkGA1UEAwwSQXBwbGUgUm9vdCBDQSAtIEczMSYwJAYDVQQLDB1B
cHBsZSBDZXJ0aWZpY2F0aW9uIEF1dGhvcml0eTETMBEGA1UECgwKQXBwbGUgSW5jLjELMAkGA1UEBhMCVVMwHhcNMTQwNDMwMTgxOTA2
WhcNMzkwNDMwMTgxOTA2WjBnMRswGQYDVQQDDBJBcHBsZSBSb290IENBIC0gRzMxJjAkBgNVBAsMHUFwcGxlIENlcnRpZmljYXRpb24g
QXV0aG9yaXR5MRMwEQYDVQQKDApBcHBsZSBJbmMuMQswCQYDVQQGEwJVUzB2MBAGByqGSM49AgEGBSuBBAAiA2IABJjpLz1AcqTtkyJy
gRMc3RCV8cWjTnHcFBbZDuWmBSp3ZHtfTjjTuxxEtX/1H7YyYl3J6YRbTzBPEVoA/VhYDKX1DyxNB0cTddqXl5dvMVztK517IDvYuVTZ
XpmkOlEKMaNCMEAwHQYDVR0OBBYEFLuw3qFYM4iapIqZ3r6966/ayySrMA8GA1UdEwEB/wQFMAMBAf8wDgYDVR0PAQH/BAQDAgEGMAoG
CCqGSM49BAMDA2gAMGUCMQCD6cHEFl4aXTQY2e3v9GwOAEZLuN+yRhHFD/3meoyhpmvOwgPUnPWTxnS4at+qIxUCMG1mihDK1A3UT82N
Qz60imOlM27jbdoXt2QfyFMm+YhidDkLF1vLUagM6BgD56KyKA==
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
/* harmony import */ var _asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(260);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4508);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);




const kindsByMarker = [
    [_asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .marker */ .xL.developerIdApplication, 'developer-id-application'],
    [_asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .marker */ .xL.developerIdInstaller, 'developer-id-installer'],
    [_asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .marker */ .xL.macAppDistribution, 'mac-app-distribution'],
    [_asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .marker */ .xL.macInstallerDistribution, 'mac-installer-distribution'],
    [_asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .marker */ .xL.appleDistribution, 'apple-distribution'],
    [_asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .marker */ .xL.appleDevelopment, 'apple-development'],
    [_asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .marker */ .xL.macDevelopment, 'apple-development'],
];
function certificateFromDer(der) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(der));
    }
    catch {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('a certificate is not well-formed X.509');
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
function subjectField(certificate, shortName) {
    const wanted = new Map(Object.entries(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .nameFields */ .zy)).get(shortName);
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
        const fields = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readAsn1 */ .au)(der, 'a certificate').item(0).items();
        const isVersioned = fields[0]?.tagClass === 3;
        const names = fields[isVersioned ? 5 : 4]?.items() ?? [];
        const parts = names.flatMap((set) => set.items());
        return parts.map((part) => ({ oid: part.item(0).oid(), text: textOf(part.item(1)) }));
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF)
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
    const fields = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readAsn1 */ .au)(der, 'a certificate').item(0).items();
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

/***/ 8335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ issuersUpwards),
/* harmony export */   mM: () => (/* binding */ damagedCertificates),
/* harmony export */   rQ: () => (/* binding */ foreignRoot),
/* harmony export */   r_: () => (/* binding */ findChain),
/* harmony export */   s3: () => (/* binding */ isSignedBy)
/* harmony export */ });
/* harmony import */ var _asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(260);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4508);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8593);



const longestChain = 6;
const maxChecks = 64;
const understood = new Set([
    _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateExtension */ .lc.keyUsage,
    _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateExtension */ .lc.basicConstraints,
    _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateExtension */ .lc.certificatePolicies,
    _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateExtension */ .lc.extendedKeyUsage,
]);
function findChain(request) {
    const search = { ...request, checksLeft: maxChecks };
    const best = extend(search, [request.leaf]);
    return { ...best, problems: [...best.problems] };
}
function issuersUpwards(leaf, candidates) {
    const search = { candidates, trust: [], checksLeft: maxChecks };
    const chain = [leaf];
    for (let tip = leaf; chain.length < longestChain && !tip.checkIssued(tip);) {
        const [issuer] = issuersOf(search, chain, tip);
        if (!issuer)
            break;
        chain.push(issuer);
        tip = issuer;
    }
    return chain;
}
function foreignRoot({ certificate, chain }, trust) {
    const top = chain.at(-1) ?? certificate;
    if (!top.checkIssued(top) || trust.some((anchor) => anchor.certificate.raw.equals(top.raw)))
        return null;
    return (0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .commonName */ .LS)(top);
}
function extend(search, path) {
    const tip = path[path.length - 1] ?? search.leaf;
    const anchor = search.trust.find(({ certificate }) => certificate.raw.equals(tip.raw)) ?? null;
    if (anchor)
        return finished(search, path, anchor);
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
            message: `The chain ends with "${(0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .commonName */ .LS)(tip)}", which is not a trusted root.`,
        }
        : { code: 'chain-incomplete', message: `The issuer of "${(0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .commonName */ .LS)(tip)}" is missing.` };
    return { chain: [...path], anchor: null, problems: [problem, ...problemsOf(search, path)] };
}
function finished(search, path, anchor) {
    return { chain: [...path], anchor, problems: problemsOf(search, path) };
}
function problemsOf(search, path) {
    const problems = [];
    path.forEach((certificate, index) => {
        const name = `"${(0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .commonName */ .LS)(certificate)}"`;
        if (!(0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .isValidAt */ .Ub)(certificate, search.at)) {
            problems.push({
                code: 'certificate-not-valid',
                message: `${name} is valid from ${certificate.validFrom} to ${certificate.validTo}, not at ${search.at.toUTCString()}.`,
            });
        }
        const strange = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .extensionsOf */ .oQ)(certificate).find(({ critical, oid }) => critical && !understood.has(oid) && !oid.startsWith(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .appleArc */ .Bm));
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
    const name = `"${(0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .commonName */ .LS)(issuer)}"`;
    if (!issuer.ca)
        return [{ code: 'chain-invalid', message: `${name} issued a certificate but is not an authority.` }];
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
    const extension = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .extensionsOf */ .oQ)(certificate).find(({ oid }) => oid === _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateExtension */ .lc.basicConstraints);
    if (!extension)
        return null;
    const length = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .readAsn1 */ .au)(extension.value, 'basicConstraints')
        .items()
        .find((field) => field.isInteger());
    return length?.integer() ?? null;
}


/***/ }),

/***/ 9537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyStapledCode: () => (/* binding */ verifyStapledCode)
});

// EXTERNAL MODULE: ./src/bundle/code-verification.ts
var code_verification = __webpack_require__(2395);
// EXTERNAL MODULE: ./src/bundle/verify-bundle.ts + 2 modules
var verify_bundle = __webpack_require__(4090);
// EXTERNAL MODULE: ./src/signature/verify/verification.ts
var verification = __webpack_require__(1395);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/bundle/bundle.ts
var bundle_bundle = __webpack_require__(6782);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/ticket/ticket-findings.ts
var ticket_findings = __webpack_require__(3905);
// EXTERNAL MODULE: ./src/ticket/ticket-signer.ts
var ticket_signer = __webpack_require__(5309);
;// CONCATENATED MODULE: ./src/ticket/check-stapled-ticket.ts





async function checkStapledTicket({ path, executable, slices }, { trust }) {
    if (executable === null || executable === path || !(await (0,promises_.lstat)(path)).isDirectory())
        return [];
    const file = await ticketFileOf(path);
    if (file === null || !(await isRegularFile(file)))
        return [];
    const cdHashes = slices.flatMap(({ best }) => best?.cdHash ?? []);
    const problem = (0,ticket_signer/* stapledTicketProblem */.d)(await (0,promises_.readFile)(file), cdHashes, trust);
    return problem === null ? [] : [{ ...(0,ticket_findings/* ticketFinding */.C)(problem), path: file, architecture: null }];
}
async function isRegularFile(path) {
    const found = await (0,promises_.lstat)(path).catch(() => null);
    return found?.isFile() ?? false;
}
async function ticketFileOf(bundle) {
    try {
        return (0,bundle_bundle/* ticketPath */.sq)(await (0,bundle_bundle/* readBundle */.Bo)(bundle));
    }
    catch (error) {
        if (error instanceof errors/* FormatError */.IF)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/inspect/verify-stapled-code.ts




async function verifyStapledCode(path, options) {
    const code = await (0,verify_bundle/* verifyCode */.H)(path, options);
    const ticketProblems = await checkStapledTicket(code, options);
    return {
        valid: code.valid && (0,verification/* isSound */.g)(ticketProblems),
        authority: code.authority,
        problems: [...(0,code_verification/* allProblems */.U)(code), ...ticketProblems],
    };
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

/***/ 1505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatRequirement)
/* harmony export */ });
/* harmony import */ var _asn1_object_identifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2432);
/* harmony import */ var _requirement_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5176);


const rank = { primary: 0, and: 1, or: 2 };
function formatRequirement(expression) {
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
            return `certificate ${slotName(test.slot)}[field.${(0,_asn1_object_identifier_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeOid */ .FK)(test.key)}]${printMatch(test.match)}`;
        case 'certificatePolicy':
            return `certificate ${slotName(test.slot)}[policy.${(0,_asn1_object_identifier_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeOid */ .FK)(test.key)}]${printMatch(test.match)}`;
        case 'certificateDate':
            return `certificate ${slotName(test.slot)}[timestamp.${(0,_asn1_object_identifier_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeOid */ .FK)(test.key)}]${printMatch(test.match)}`;
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
    if (bare.test(text) && !_requirement_language_js__WEBPACK_IMPORTED_MODULE_0__/* .keywords */ .RE.has(text))
        return text;
    if (/^[\x20-\x7e\t\n\v\f\r]*$/.test(text))
        return `"${text.replaceAll(/[\\"]/g, '\\$&')}"`;
    return `0x${data.toString('hex')}`;
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

/***/ 5353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ decodeRequirement),
/* harmony export */   Um: () => (/* binding */ encodeRequirement),
/* harmony export */   aL: () => (/* binding */ words)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _requirement_language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5176);


const coreFoundationEpoch = 978_307_200;
function encodeRequirement(expression) {
    const body = encodeExpression(expression);
    return Buffer.concat([words(_requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementMagic */ .n_, 12 + body.length, _requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionKind */ .Nk), body]);
}
function encodeExpression(expression) {
    if (expression.op === 'unknownFalse') {
        return Buffer.concat([words(expression.opcode + _requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeFlags */ .CL.countAsFalse), padded(expression.data)]);
    }
    if (expression.op === 'unknownSkip') {
        const head = words(expression.opcode + _requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeFlags */ .CL.passOver);
        return Buffer.concat([head, padded(expression.data), encodeExpression(expression.next)]);
    }
    return Buffer.concat([words(_requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .opcode */ .B3[expression.op]), ...operandsOf(expression)]);
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
    const operator = words(_requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .matchOperators */ .$e.indexOf(match.operator));
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
    if (blob.length < 16 || blob.readUInt32BE(0) !== _requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementMagic */ .n_) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a requirement does not begin with its magic number', 0);
    }
    const length = blob.readUInt32BE(4);
    if (length > blob.length || length < 16)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a requirement has an impossible length', 4);
    if (length > _requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .mostRequirementBytes */ .cV)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`a requirement has ${length} bytes`, 4);
    const kind = blob.readUInt32BE(8);
    if (kind !== _requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionKind */ .Nk)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`a requirement has the unknown kind ${kind}`, 8);
    const reader = createReader(blob.subarray(0, length), 12);
    const expression = readExpression(reader, 0);
    if (!reader.atEnd())
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a requirement has bytes after its expression', reader.offset());
    return expression;
}
function createReader(bytes, start) {
    let position = start;
    const take = (length) => {
        if (length > bytes.length - position)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a requirement is truncated', position);
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
const namesByOpcode = new Map(Object.entries(_requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .opcode */ .B3).map(([name, code]) => [code, name]));
function readExpression(reader, depth) {
    if (depth > _requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestNesting */ .bt)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a requirement is nested too deeply', reader.offset());
    const word = reader.word();
    const code = (word & ~_requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeFlags */ .CL.mask) >>> 0;
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
    const code = (word & ~_requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeFlags */ .CL.mask) >>> 0;
    if ((word & _requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeFlags */ .CL.countAsFalse) !== 0)
        return { op: 'unknownFalse', opcode: code, data: reader.data() };
    if ((word & _requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeFlags */ .CL.passOver) !== 0) {
        return { op: 'unknownSkip', opcode: code, data: reader.data(), next: readExpression(reader, depth + 1) };
    }
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`a requirement uses the unknown opcode ${code}`, reader.offset() - 4);
}
function readMatch(reader) {
    const number = reader.word();
    const operator = _requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .matchOperators */ .$e[number];
    switch (operator) {
        case undefined:
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`a requirement uses the unknown comparison ${number}`, reader.offset() - 4);
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


/***/ }),

/***/ 5176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ matchOperators),
/* harmony export */   B3: () => (/* binding */ opcode),
/* harmony export */   CL: () => (/* binding */ opcodeFlags),
/* harmony export */   DX: () => (/* binding */ rootSlot),
/* harmony export */   Nk: () => (/* binding */ expressionKind),
/* harmony export */   RE: () => (/* binding */ keywords),
/* harmony export */   bt: () => (/* binding */ deepestNesting),
/* harmony export */   cV: () => (/* binding */ mostRequirementBytes),
/* harmony export */   n_: () => (/* binding */ requirementMagic)
/* harmony export */ });
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
const mostRequirementBytes = 1 << 20;
const rootSlot = -1;


/***/ }),

/***/ 4044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qD: () => (/* binding */ decodeRequirementSet),
/* harmony export */   qq: () => (/* binding */ requirementType),
/* harmony export */   yv: () => (/* binding */ encodeRequirementSet)
/* harmony export */ });
/* unused harmony export requirementSetText */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _format_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1505);
/* harmony import */ var _requirement_blob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5353);



const setMagic = 0xfade0c01;
const headerSize = 12;
const entrySize = 8;
const requirementType = { host: 1, guest: 2, designated: 3, library: 4, plugin: 5 };
const maxRequirements = 16;
function encodeRequirementSet(requirements) {
    const entries = [...requirements].sort(([one], [other]) => one - other);
    const blobs = entries.map(([, expression]) => (0,_requirement_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeRequirement */ .Um)(expression));
    let offset = headerSize + entrySize * entries.length;
    const index = entries.flatMap(([type], position) => {
        const start = offset;
        offset += blobs[position]?.length ?? 0;
        return [type, start];
    });
    return Buffer.concat([(0,_requirement_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(setMagic, offset, entries.length, ...index), ...blobs]);
}
function decodeRequirementSet(set) {
    if (set.length < headerSize || set.readUInt32BE(0) !== setMagic) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the requirement set does not begin with its magic number', 0);
    }
    const length = set.readUInt32BE(4);
    const count = set.readUInt32BE(8);
    if (length > set.length || count > maxRequirements || headerSize + entrySize * count > length) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the requirement set has an impossible length or count', 4);
    }
    const blobs = new Map();
    for (let entry = headerSize; entry < headerSize + entrySize * count; entry += entrySize) {
        const type = set.readUInt32BE(entry);
        const offset = set.readUInt32BE(entry + 4);
        if (offset > length - 8)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a requirement begins outside its set', entry + 4);
        const size = set.readUInt32BE(offset + 4);
        if (size > length - offset)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a requirement ends beyond its set', offset + 4);
        if (!blobs.has(type))
            blobs.set(type, set.subarray(offset, offset + size));
    }
    return blobs;
}
function requirementSetText(requirements) {
    const names = new Map(Object.entries(requirementType).map(([name, type]) => [type, name]));
    return [...requirements]
        .sort(([one], [other]) => one - other)
        .map(([type, expression]) => `${names.get(type) ?? type} => ${formatRequirement(expression)}`)
        .join('\n');
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

/***/ 3905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ticketFinding),
/* harmony export */   G: () => (/* binding */ ticketIssue)
/* harmony export */ });
const ticketTexts = {
    'not-notarized': {
        severity: 'error',
        message: 'There is no notarization ticket for this code.',
        remedy: 'Notarize it (notarize: wait). After Accepted it can take some minutes until the ticket can be downloaded.',
    },
    'ticket-for-other-code': {
        severity: 'error',
        message: 'The stapled ticket does not cover this signature: it is for other code.',
        remedy: 'Remove it, or notarize the current signature and staple its ticket.',
    },
    'ticket-malformed': {
        severity: 'error',
        message: 'The stapled ticket is damaged.',
        remedy: 'Remove it, then staple the ticket again.',
    },
    'ticket-untrusted': {
        severity: 'error',
        message: 'The stapled ticket is not signed by Apple.',
        remedy: 'Remove it, then notarize the code and staple its ticket.',
    },
    'ticket-stale': {
        severity: 'warning',
        message: 'The stapled ticket is for other code, e.g. for an earlier signature.',
        remedy: 'Notarize the current signature and staple its ticket.',
    },
    'ticket-not-stapled': {
        severity: 'warning',
        message: 'It is notarized, but no ticket is stapled to it: a Mac without a network will not open it.',
        remedy: 'Staple it (staple: auto).',
    },
};
const docUrl = 'https://developer.apple.com/documentation/security/customizing-the-notarization-workflow#Staple-the-ticket-to-your-distribution';
function ticketIssue(code, path) {
    return { code, path, architecture: null, docUrl, ...ticketTexts[code] };
}
function ticketFinding(problem) {
    const { code } = problem;
    const texts = ticketTexts[code];
    const message = problem.code === 'ticket-malformed' ? `The stapled ticket is damaged: ${problem.reason}.` : texts.message;
    return { code, docUrl, ...texts, message };
}


/***/ }),

/***/ 5309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ stapledTicketProblem)
/* harmony export */ });
/* harmony import */ var _identity_apple_certificates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3551);
/* harmony import */ var _identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8593);
/* harmony import */ var _identity_find_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8335);
/* harmony import */ var _ticket_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8074);




const appleSigner = 'Software Ticket Signing';
function stapledTicketProblem(bytes, cdHashes, trust) {
    const problem = (0,_ticket_js__WEBPACK_IMPORTED_MODULE_3__/* .ticketProblem */ .m0)(bytes, cdHashes);
    if (problem?.code === 'ticket-malformed')
        return problem;
    const { certificates, issuedAt } = (0,_ticket_js__WEBPACK_IMPORTED_MODULE_3__/* .openTicket */ .ZW)(bytes);
    const isTrusted = trust.some((anchor) => isNotary(certificates, issuedAt, anchor));
    return isTrusted ? problem : { code: 'ticket-untrusted' };
}
function isNotary(certificates, at, anchor) {
    const [leaf] = certificates;
    if (leaf === undefined || !certificates.every((certificate) => (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .isValidAt */ .Ub)(certificate, at)))
        return false;
    const isApple = anchor.authority === 'apple';
    if (isApple && (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectField */ .H7)(leaf, 'CN') !== appleSigner)
        return false;
    const chain = [...certificates, isApple ? _identity_apple_certificates_js__WEBPACK_IMPORTED_MODULE_0__/* .appleRootG3 */ .rb : anchor.certificate];
    return certificates.every((certificate, index) => {
        const issuer = chain[index + 1];
        return issuer !== undefined && certificate.checkIssued(issuer) && (0,_identity_find_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .isSignedBy */ .s3)(certificate, issuer);
    });
}


/***/ }),

/***/ 8074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ isTicket),
/* harmony export */   ZW: () => (/* binding */ openTicket),
/* harmony export */   m0: () => (/* binding */ ticketProblem),
/* harmony export */   u6: () => (/* binding */ isTicketFor),
/* harmony export */   yq: () => (/* binding */ writeTicket)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(260);
/* harmony import */ var _identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8593);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _system_struct_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8952);





const ticketMagic = Buffer.from('s8ch');
const ticketVersion = 1;
const headerSize = 16;
const contentsMagic = 'g8tk';
const contentsVersion = 2;
const contentsHeaderSize = 24;
const hashSize = 20;
const alignment = 4;
function isTicket(bytes) {
    return bytes.subarray(0, ticketMagic.length).equals(ticketMagic);
}
function openTicket(bytes) {
    if (!isTicket(bytes))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('the ticket does not begin as tickets do');
    const view = new _system_struct_view_js__WEBPACK_IMPORTED_MODULE_4__/* .StructView */ .n(bytes, { littleEndian: true, what: 'the ticket' });
    if (view.u32(4) !== ticketVersion)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('the ticket has an unknown version', 4);
    const [certificatesSize, contentsSize] = [view.u32(8), view.u32(12)];
    const certificates = view.part(headerSize, certificatesSize);
    const contents = view.part(headerSize + certificatesSize, contentsSize);
    const signed = bytes.subarray(0, headerSize + certificatesSize + contentsSize);
    const [leaf, ...issuers] = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readAsn1 */ .au)(certificates, 'the list of certificates of the ticket')
        .items()
        .map(({ raw }) => (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateFromDer */ .VJ)(raw));
    if (leaf === undefined)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('the ticket has no certificate');
    const signature = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .firstElement */ .Rn)(bytes.subarray(signed.length), 'the signature of the ticket');
    if (!isSignedBy(leaf, signed, signature)) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('the ticket was changed after it was issued');
    }
    return { ...readContents(contents), certificates: [leaf, ...issuers] };
}
function isSignedBy(certificate, signed, signature) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', signed, certificate.publicKey, signature);
    }
    catch {
        return false;
    }
}
function readContents(contents) {
    const view = new _system_struct_view_js__WEBPACK_IMPORTED_MODULE_4__/* .StructView */ .n(contents, { littleEndian: true, what: 'the contents of the ticket' });
    const size = view.part(6, 2).readUInt16LE(0);
    if (view.text(0, contentsMagic.length) !== contentsMagic || size !== hashSize) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('the contents of the ticket have an unknown form');
    }
    const hashes = Array.from({ length: view.u32(8) }, (_, index) => {
        const offset = contentsHeaderSize + index * (1 + hashSize);
        return { hashType: view.u8(offset), cdHash: view.part(offset + 1, hashSize).toString('hex') };
    });
    return { hashes, issuedAt: new Date(view.u64(16) * 1000) };
}
function writeTicket({ hashes, issuedAt }, { privateKey, certificates }) {
    const list = derSequence(Buffer.concat(certificates.map(({ raw }) => raw)));
    const contents = writeContents({ hashes, issuedAt });
    const header = Buffer.alloc(headerSize);
    header.set(ticketMagic);
    header.writeUInt32LE(ticketVersion, 4);
    header.writeUInt32LE(list.length, 8);
    header.writeUInt32LE(contents.length, 12);
    const signed = Buffer.concat([header, list, contents]);
    const ticket = Buffer.concat([signed, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', signed, privateKey)]);
    return Buffer.concat([ticket, Buffer.alloc(-ticket.length & (alignment - 1))]);
}
function writeContents({ hashes, issuedAt }) {
    const header = Buffer.alloc(contentsHeaderSize);
    header.write(contentsMagic);
    header.writeUInt16LE(contentsVersion, 4);
    header.writeUInt16LE(hashSize, 6);
    header.writeUInt32LE(hashes.length, 8);
    header.writeBigUInt64LE(BigInt(Math.floor(issuedAt.getTime() / 1000)), 16);
    const entries = hashes.map(({ hashType, cdHash }) => Buffer.concat([Buffer.of(hashType), Buffer.from(cdHash, 'hex')]));
    return Buffer.concat([header, ...entries]);
}
function derSequence(content) {
    const header = Buffer.from([0x30, 0x82, 0, 0]);
    header.writeUInt16BE(content.length, 2);
    return Buffer.concat([header, content]);
}
function isTicketFor(bytes, cdHash) {
    return ticketProblem(bytes, [cdHash]) === null;
}
function ticketProblem(bytes, cdHashes) {
    try {
        const covered = new Set(openTicket(bytes).hashes.map(({ cdHash }) => cdHash));
        const isForIt = cdHashes.length > 0 && cdHashes.every((cdHash) => covered.has(cdHash));
        return isForIt ? null : { code: 'ticket-for-other-code' };
    }
    catch (error) {
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF))
            throw error;
        return { code: 'ticket-malformed', reason: error.message };
    }
}


/***/ })

};
