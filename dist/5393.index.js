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
