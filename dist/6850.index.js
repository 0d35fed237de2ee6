export const id = 6850;
export const ids = [6850,3996];
export const modules = {

/***/ 3323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ appleRoot)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const der = `
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
`;
let parsed;
function appleRoot() {
    parsed ??= new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(der, 'base64'));
    return parsed;
}


/***/ }),

/***/ 3996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ trustOf),
/* harmony export */   appleTrust: () => (/* binding */ appleTrust)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _apple_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3323);



const appleTrust = [
    {
        get certificate() {
            return (0,_apple_root_js__WEBPACK_IMPORTED_MODULE_2__/* .appleRoot */ .x)();
        },
        authority: 'apple',
    },
];
function trustOf(replayRoots) {
    if (replayRoots === null)
        return appleTrust;
    return [
        ...appleTrust,
        ...readRoots(replayRoots).map((certificate) => ({ certificate, authority: 'replay' })),
    ];
}
const pemCertificate = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
function readRoots(pem) {
    try {
        return (pem.match(pemCertificate) ?? [pem]).map((each) => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(each));
    }
    catch (cause) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('replay root', 'The root of the replay is not a certificate in PEM form.', {
            code: 'malformed-file',
            remedy: 'Start the replay again; it makes its own root.',
            cause,
        });
    }
}


/***/ }),

/***/ 1395:
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

/***/ 1164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ verifyFinding)
/* harmony export */ });
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
    'signature-adhoc': 'Sign it with a Developer ID Application certificate before distributing it.',
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
    'special-slot-not-sealed': 'Sign the whole bundle again, not only the program in it.',
    'entitlements-malformed': 'Correct the entitlements (plutil -lint checks them), then sign again.',
    'entitlements-differ': signAgain,
    'entitlements-xml-unreadable': 'Remove comments and any text after the property list before the next release. macOS 11 and earlier read only the XML.',
    'hash-type-obsolete': 'Sign it again: today’s tools add SHA-256.',
    'exec-segment-missing': 'Sign it again with codesign or go-notarize before the next release.',
    'requirement-malformed': signAgain,
    'requirement-not-met': 'Sign the program again without a designated requirement of your own, or with one that it meets.',
    'team-mismatch': signAgain,
};
function verifyFinding(code, message, details = {}) {
    return {
        severity: 'error',
        code,
        message,
        remedy: remedies[code],
        docUrl: notarizationProblems,
        ...details,
    };
}


/***/ }),

/***/ 9469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ verifyMachO)
});

// EXTERNAL MODULE: ./src/system/struct-view.ts
var struct_view = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/macho/fat-table.ts
var fat_table = __webpack_require__(164);
// EXTERNAL MODULE: ./src/macho/load-commands.ts
var load_commands = __webpack_require__(3851);
// EXTERNAL MODULE: ./src/macho/mach-o.ts
var mach_o = __webpack_require__(2825);
// EXTERNAL MODULE: ./src/macho/universal.ts
var universal = __webpack_require__(9443);
;// CONCATENATED MODULE: ./src/macho/check-strict-layout.ts





function checkStrictLayout(source) {
    const slices = (0,universal/* readSlices */.k)(source);
    return [...gapProblems(source, slices), ...slices.flatMap(endProblems)];
}
function gapProblems(source, slices) {
    const inOrder = [...slices].sort((a, b) => a.offset - b.offset);
    const problems = headProblems(source, inOrder);
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
function headProblems(source, [first]) {
    if (first === undefined || !(0,mach_o/* isUniversal */.Aw)(source))
        return [];
    const end = (0,fat_table/* fatTableEnd */.hW)(source);
    const isPadding = source.read(end, first.offset - end).every((byte) => byte === 0);
    return isPadding ? [] : [`there is data between the table of slices and the slice ${first.arch}`];
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

// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/system/files/byte-source.ts
var byte_source = __webpack_require__(5101);
// EXTERNAL MODULE: ./src/signature/embedded-signature.ts
var embedded_signature = __webpack_require__(6829);
// EXTERNAL MODULE: ./src/signature/verify/verification.ts
var verification = __webpack_require__(1395);
// EXTERNAL MODULE: ./src/signature/code-directory/code-directory.ts
var code_directory = __webpack_require__(7365);
// EXTERNAL MODULE: ./src/signature/code-directory/exec-segment.ts
var exec_segment = __webpack_require__(1495);
// EXTERNAL MODULE: ./src/signature/verify/verify-findings.ts
var verify_findings = __webpack_require__(1164);
;// CONCATENATED MODULE: ./src/signature/verify/verify-age.ts




const sha1Type = 1;
function verifyAge(signature, machO) {
    return [...weakHashes(signature), ...missingSegment(signature, machO)];
}
function weakHashes({ codeDirectories }) {
    if (codeDirectories.some(({ hashType }) => hashType !== sha1Type))
        return [];
    const message = 'The signature has SHA-1 hashes only, as codesign made it before OS X 10.11. The notary rejects such signatures.';
    return [(0,verify_findings/* verifyFinding */.h)('hash-type-obsolete', message, { severity: 'warning' })];
}
function missingSegment(signature, machO) {
    const { version, execSegment } = (0,embedded_signature/* bestCodeDirectory */.Fm)(signature);
    const expected = (0,exec_segment/* execSegmentOf */.G)(machO, {});
    if (version < code_directory/* codeDirectoryVersion */.lK.execSegment || execSegment.limit > 0 || expected.limit === 0)
        return [];
    const message = 'The signature does not describe the executable segment (execSegLimit is 0). codesign writes the size of __TEXT there; some other signers leave 0.';
    return [(0,verify_findings/* verifyFinding */.h)('exec-segment-missing', message, { severity: 'warning' })];
}

// EXTERNAL MODULE: ./src/signature/verify/verify-signature.ts + 2 modules
var verify_signature = __webpack_require__(2243);
;// CONCATENATED MODULE: ./src/signature/verify/verify-macho.ts










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
        const problems = checkStrictLayout(source);
        return { slices, findings: problems.map((problem) => (0,verify_findings/* verifyFinding */.h)('mach-o-layout', sentence(problem))) };
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
    const image = { fileType: machO.fileType, sdk: machO.packed.sdk };
    try {
        const signature = (0,embedded_signature/* readEmbeddedSignature */.x7)(slice.source, machO);
        if (signature === null) {
            const finding = (0,verify_findings/* verifyFinding */.h)('not-signed', 'The program is not signed.');
            return { verification: { ...unsigned, ...image }, findings: [finding] };
        }
        const outside = outsideOf(slice, machO, options);
        const verdict = await (0,verify_signature/* verifySignature */.O)({ slice, signature, outside }, options);
        const findings = [...verdict.findings, ...verifyAge(signature, machO)];
        return { verification: { ...unsigned, ...image, ...verdict.description }, findings };
    }
    catch (error) {
        const offset = slice.offset + (machO.codeSignature?.dataOffset ?? 0);
        const finding = malformed('signature-malformed', error, offset);
        return { verification: { ...unsigned, ...image, kind: 'certificate' }, findings: [finding] };
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
        unreadableXml: null,
        chain: [],
        authority: null,
    };
}
function malformed(code, error, base = 0) {
    if (!(error instanceof errors/* FormatError */.IF))
        throw error;
    const offset = error.offset === undefined ? {} : { offset: base + error.offset };
    return (0,verify_findings/* verifyFinding */.h)(code, sentence(error.message), offset);
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}


/***/ }),

/***/ 2243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ verifySignature)
});

// EXTERNAL MODULE: ./src/signature/code-directory/code-directory.ts
var code_directory = __webpack_require__(7365);
// EXTERNAL MODULE: ./src/signature/code-directory/flags.ts
var code_directory_flags = __webpack_require__(4847);
// EXTERNAL MODULE: ./src/signature/embedded-signature.ts
var embedded_signature = __webpack_require__(6829);
// EXTERNAL MODULE: ./src/signature/verify/verify-findings.ts
var verify_findings = __webpack_require__(1164);
// EXTERNAL MODULE: ./src/signature/code-directory/hash-pages.ts
var hash_pages = __webpack_require__(1027);
;// CONCATENATED MODULE: ./src/signature/verify/verify-pages.ts



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
        const message = `The signature covers ${codeLimit} of the ${signatureOffset} bytes before it.`;
        return [
            (0,verify_findings/* verifyFinding */.h)('code-limit-wrong', message, { offset: sliceOffset + Math.min(codeLimit, slice.size) }),
        ];
    }
    if (first.codeSlots !== (0,code_directory/* pageCount */.Lp)(first)) {
        const message = `The CodeDirectory has ${first.codeSlots} page hashes for ${(0,code_directory/* pageCount */.Lp)(first)} pages.`;
        return [(0,verify_findings/* verifyFinding */.h)('page-count-wrong', message)];
    }
    const hashTypes = group.map(({ hashType }) => hashType);
    const hashes = await (0,hash_pages/* hashPages */.T)({ source: slice, codeLimit, pageSize, hashTypes });
    const bad = [...new Set(group.flatMap((directory, index) => badPages(directory, hashes[index])))];
    if (bad.length === 0)
        return [];
    const page = Math.min(...bad);
    const offset = sliceOffset + page * pageSize;
    const more = bad.length > 1 ? ` (and ${bad.length - 1} more)` : '';
    const message = `Page ${page} of the code, at offset ${offset} of the file, was changed after signing${more}.`;
    return [(0,verify_findings/* verifyFinding */.h)('page-hash-mismatch', message, { offset })];
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

// EXTERNAL MODULE: ./src/signature/code-directory/hash-types.ts
var hash_types = __webpack_require__(4102);
// EXTERNAL MODULE: ./src/signature/superblob.ts
var superblob = __webpack_require__(1566);
;// CONCATENATED MODULE: ./src/signature/verify/verify-special-slots.ts




const slots = [
    { number: superblob/* slot */.NI.infoPlist, name: 'Info.plist', mismatch: 'info-plist-mismatch' },
    { number: superblob/* slot */.NI.requirements, name: 'requirement set', mismatch: 'requirements-mismatch' },
    { number: superblob/* slot */.NI.codeResources, name: 'resource envelope', mismatch: 'code-resources-mismatch' },
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
            return [(0,verify_findings/* verifyFinding */.h)('special-slot-missing', `The ${name} that was signed is missing.`)];
        }
        if ((0,hash_types/* slotHash */.B6)(directory.hashType, content).equals(expected))
            return [];
        return [(0,verify_findings/* verifyFinding */.h)(mismatch, `The ${name} was changed after signing.`)];
    });
    return [...known, ...unknownSlots(directory)];
}
function mustBeSealed(number, { what }) {
    if (number === superblob/* slot */.NI.repSpecific)
        return false;
    return number !== superblob/* slot */.NI.infoPlist || what === 'bundle';
}
function notSealed(number, name) {
    const message = `The signature does not bind the ${name} (slot ${number}).`;
    return (0,verify_findings/* verifyFinding */.h)('special-slot-not-sealed', message);
}
function contentOf(number, { blobs }, { infoPlist, codeResources, diskImageTrailer }) {
    if (number === superblob/* slot */.NI.infoPlist)
        return infoPlist;
    if (number === superblob/* slot */.NI.codeResources)
        return codeResources;
    if (number === superblob/* slot */.NI.repSpecific && diskImageTrailer)
        return diskImageTrailer;
    return blobs.get(number) ?? null;
}
function unknownSlots(directory) {
    const last = slots.at(-1)?.number ?? 0;
    for (let number = last + 1; number <= directory.specialSlots; number += 1) {
        if ((0,code_directory/* specialHash */.yK)(directory, number) === null)
            continue;
        return [(0,verify_findings/* verifyFinding */.h)('special-slot-mismatch', `The signature binds an unknown part in slot ${number}.`)];
    }
    return [];
}

;// CONCATENATED MODULE: ./src/signature/verify/verify-signature.ts






async function verifySignature({ slice, signature, outside }, options) {
    const { codeDirectories } = signature;
    const best = (0,embedded_signature/* bestCodeDirectory */.Fm)(signature);
    const code = { slice: slice.source, sliceOffset: slice.offset, signatureOffset: signature.dataOffset };
    const content = [
        ...(await verifyPages(code, codeDirectories)),
        ...unique(codeDirectories.flatMap((directory) => verifySpecialSlots(directory, signature, outside))),
    ];
    const entitlements = await entitlementsOf(signature);
    const reading = content.some(({ code }) => code.startsWith('entitlements-')) ? [] : entitlements.findings;
    const signer = await signerOf(signature, best, options);
    const requirement = signer.isProven
        ? await requirementFindings(signature, {
            signer,
            infoPlist: outside.infoPlist,
            entitlements: entitlements.values,
        })
        : [];
    const hashed = (directory) => ({ hashType: directory.hashType, cdHash: (0,code_directory/* cdHash */.Kf)(directory) });
    return {
        description: {
            kind: signer.kind,
            identifier: best.identifier,
            flags: (0,code_directory_flags/* flagNames */.JY)(best.flags),
            cdHashes: codeDirectories.map(hashed),
            best: hashed(best),
            entitlements: entitlements.values,
            unreadableXml: entitlements.unreadableXml,
            chain: signer.chain,
            authority: signer.authority,
        },
        findings: [...content, ...reading, ...signer.findings, ...requirement],
    };
}
function unique(findings) {
    return [...new Map(findings.map((finding) => [`${finding.code} ${finding.message}`, finding])).values()];
}
async function entitlementsOf(signature) {
    const { entitlementsXml, entitlementsDer } = signature;
    if (entitlementsXml === null && entitlementsDer === null)
        return noEntitlements;
    const { verifyEntitlements } = await __webpack_require__.e(/* import() */ 7078).then(__webpack_require__.bind(__webpack_require__, 7078));
    return verifyEntitlements(signature);
}
const noEntitlements = { values: {}, unreadableXml: null, findings: [] };
async function signerOf(signature, best, options) {
    const { cms } = signature;
    if (cms === null)
        return withoutSigner(best);
    const { verifySigner } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(1682), __webpack_require__.e(3256)]).then(__webpack_require__.bind(__webpack_require__, 3156));
    return verifySigner({ ...signature, cms }, best, options);
}
function withoutSigner({ flags }) {
    const isLinkers = (0,code_directory_flags/* hasFlag */.Lt)(flags, 'linker-signed');
    const kind = isLinkers ? 'linker-signed' : 'adhoc';
    const missing = !(0,code_directory_flags/* hasFlag */.Lt)(flags, 'adhoc');
    const finding = missing
        ? (0,verify_findings/* verifyFinding */.h)('cms-missing', 'The signature has no CMS, and is not marked as ad-hoc.')
        : (0,verify_findings/* verifyFinding */.h)('signature-adhoc', adhocMessage(isLinkers), { severity: 'warning' });
    return { kind, isProven: !missing, chain: [], authority: null, findings: [finding] };
}
function adhocMessage(isLinkers) {
    return isLinkers
        ? 'The signature is the linker’s: it does not identify the author of the program.'
        : 'The signature is ad-hoc: it does not identify the author of the program.';
}
async function requirementFindings(signature, subject) {
    if (signature.requirements === null)
        return [];
    const { verifyRequirement } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(5726)]).then(__webpack_require__.bind(__webpack_require__, 3345));
    return verifyRequirement({ ...signature, requirements: signature.requirements }, subject);
}


/***/ })

};
