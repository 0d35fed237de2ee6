export const id = 5393;
export const ids = [5393];
export const modules = {

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
// EXTERNAL MODULE: ./src/signature/cms/read-signed-data.ts
var read_signed_data = __webpack_require__(7096);
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
    const { content } = (0,read_signed_data/* readSignedData */.f)(await (0,promises_.readFile)(path), path);
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

/***/ 7096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readSignedData)
/* harmony export */ });
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4723);
/* harmony import */ var pkijs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9701);
/* harmony import */ var _asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(260);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4508);
/* harmony import */ var _identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8593);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);






const versions = new Set([1, 3]);
function readSignedData(bytes, what) {
    const schema = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBer */ .f7)(bytes, what);
    try {
        const info = new pkijs__WEBPACK_IMPORTED_MODULE_4__/* .ContentInfo */ ._Fs({ schema });
        if (info.contentType !== _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .contentType */ .IM.signedData)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`${what} is not SignedData`);
        const data = new pkijs__WEBPACK_IMPORTED_MODULE_4__/* .SignedData */ .dA6({ schema: info.content });
        if (!versions.has(data.version))
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`${what} has the unknown version ${data.version}`);
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
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF)
            throw error;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`${what} is not well-formed CMS: ${error instanceof Error ? error.message : 'unknown'}`);
    }
}
function includedCertificate(item) {
    if (!(item instanceof pkijs__WEBPACK_IMPORTED_MODULE_4__/* .Certificate */ .usT))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('a certificate is not X.509');
    return { parsed: item, certificate: (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateFromDer */ .VJ)(derOf(item.toSchema())) };
}
function readSigner(info, listed, included) {
    const { version, digestAlgorithm, signatureAlgorithm, signedAttrs } = info;
    if (!versions.has(version))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`a signer has the unknown version ${version}`);
    if (![digestAlgorithm, signatureAlgorithm].every(hasNoParameters)) {
        throw unknownParameters();
    }
    const digest = (0,_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .digestName */ .su)(digestAlgorithm.algorithmId);
    const consistent = digest !== null &&
        listed.includes(digestAlgorithm.algorithmId) &&
        (0,_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsDigest */ .b9)(signatureAlgorithm.algorithmId, digest);
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
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('an algorithm of the signature has unknown parameters');
}
function hasNoParameters({ algorithmParams }) {
    const parameters = algorithmParams;
    return !parameters || parameters instanceof asn1js__WEBPACK_IMPORTED_MODULE_5__/* .Null */ .Uv || !('toBER' in Object(parameters));
}
function attributesOf(attributes = []) {
    const map = new Map();
    for (const { type, values } of attributes) {
        if (map.has(type))
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`a signature has the attribute ${type} twice`);
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
    const extension = parsed.extensions?.find(({ extnID }) => extnID === _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateExtension */ .lc.subjectKeyIdentifier);
    if (!extension)
        return false;
    const identifier = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .readAsn1 */ .au)(Buffer.from(extension.extnValue.getValue()), 'a key identifier').octets();
    return identifier.equals((0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .readAsn1 */ .au)(derOf(sid), 'a signer identifier').octets());
}
function derOf(node) {
    const original = node.valueBeforeDecodeView;
    return Buffer.from(original.length > 0 ? original : new Uint8Array(node.toBER()));
}


/***/ }),

/***/ 641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ restrictionOfKey),
/* harmony export */   Iv: () => (/* binding */ costOfKey),
/* harmony export */   Jh: () => (/* binding */ typeOfKey),
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


/***/ })

};
