export const id = 7397;
export const ids = [7397];
export const modules = {

/***/ 3961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeGoSignature: () => (/* binding */ describeGoSignature),
/* harmony export */   n: () => (/* binding */ requireGoogleSignature)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _identity_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3996);
/* harmony import */ var _signature_verify_verify_macho_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9469);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6578);





const googleTeam = 'EQHXZ8M8AV';
async function describeGoSignature(root, now) {
    const verification = await verifyProgram((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'bin', 'go'), now).catch(() => null);
    return verification && describe(verification);
}
async function requireGoogleSignature(root, now) {
    const programs = await programsOf(root);
    let description = null;
    for (const path of programs) {
        const verification = await verifyProgram(path, now);
        const [slice] = verification.slices;
        if (slice?.kind !== 'certificate')
            continue;
        if (!verification.valid || verification.authority !== 'apple' || !isGoogles(slice)) {
            throw invalidSignature(path.slice(root.length + 1), verification);
        }
        description = `${describe(verification)} on ${programs.length} programs`;
    }
    return description;
}
async function programsOf(root) {
    const files = await Promise.all(['bin', 'pkg/tool'].map(async (folder) => {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { recursive: true, withFileTypes: true });
        return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parentPath, name));
    }));
    return files.flat().sort();
}
async function verifyProgram(path, now) {
    return (0,_signature_verify_verify_macho_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyMachO */ .g)(path, { trust: _identity_trust_js__WEBPACK_IMPORTED_MODULE_2__.appleTrust, now });
}
function describe({ valid, authority, slices }) {
    const [slice] = slices;
    if (slice === undefined)
        return null;
    if (slice.kind !== 'certificate')
        return `its programs are ${kinds[slice.kind]}`;
    const signer = /CN=(.*)/.exec(slice.chain[0]?.subject ?? '')?.[1] ?? 'a certificate without a name';
    return valid && authority === 'apple'
        ? `signature of ${signer}, checked up to Apple's root`
        : `signature of ${signer}, which is not valid`;
}
const kinds = { none: 'not signed', adhoc: 'signed ad-hoc', 'linker-signed': 'signed ad-hoc' };
function isGoogles({ chain }) {
    return (chain[0]?.subject ?? '').split('\n').includes(`OU=${googleTeam}`);
}
function invalidSignature(program, { problems }) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4(`${program} of the downloaded Go does not have a valid signature of Google (team ${googleTeam}): ${problems[0]?.message ?? 'another team signed it'}`, {
        code: 'go-signature-invalid',
        remedy: 'Report it to the operator of the download server. The download was removed.',
        retryable: false,
    });
}


/***/ }),

/***/ 1495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ execSegmentOf)
/* harmony export */ });
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


/***/ }),

/***/ 1027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ hashPages)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _hash_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4102);



const windowSize = 1 << 20;
async function hashPages(request) {
    const { source, codeLimit, pageSize, hashTypes } = request;
    if (codeLimit > source.size)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('the signed code ends beyond the file', codeLimit);
    const hashers = hashTypes.map((type) => pageSize === 0 ? wholeHasher(type) : pageHasher({ type, pageSize, codeLimit }));
    const step = Math.max(windowSize, pageSize);
    const scratch = Buffer.allocUnsafe(Math.min(step, codeLimit));
    for (let offset = 0; offset < codeLimit; offset += step) {
        const window = source.read(offset, Math.min(step, codeLimit - offset), scratch);
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


/***/ })

};
