export const id = 5393;
export const ids = [5393,159];
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


/***/ })

};
