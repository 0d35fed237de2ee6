export const id = 7563;
export const ids = [7563];
export const modules = {

/***/ 1578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ signArtifact)
/* harmony export */ });
/* harmony import */ var _signature_code_directory_derive_identifier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6453);
/* harmony import */ var _signature_sign_sign_macho_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(558);


async function signArtifact(artifact, content, maker) {
    const { path } = artifact;
    const preserve = (maker.preserve ?? []).filter((part) => part !== 'identifier' || content.identifier === null);
    const request = { ...content, ...maker, preserve };
    if (artifact.kind === 'app') {
        const { signBundle } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(7166)]).then(__webpack_require__.bind(__webpack_require__, 7166));
        return signBundle({ path, ...request });
    }
    const identifier = content.identifier ?? (await (0,_signature_code_directory_derive_identifier_js__WEBPACK_IMPORTED_MODULE_0__/* .deriveIdentifier */ .X)(path, { adhoc: maker.signer === 'adhoc' }));
    const output = maker.output ?? path;
    const slices = await (0,_signature_sign_sign_macho_js__WEBPACK_IMPORTED_MODULE_1__/* .signMachO */ .I)({ input: path, ...request, output, identifier });
    const isPreserved = preserve.includes('identifier');
    return { identifier: isPreserved ? await signedIdentifier(output, identifier) : identifier, slices };
}
async function signedIdentifier(path, otherwise) {
    const { inspectMachO } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(173)]).then(__webpack_require__.bind(__webpack_require__, 173));
    const [slice] = await inspectMachO(path);
    return slice?.signature.identifier ?? otherwise;
}


/***/ }),

/***/ 3212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ automaticEngine)
/* harmony export */ });
function automaticEngine({ replayRoot }) {
    return process.platform === 'darwin' && replayRoot === null ? 'apple' : 'portable';
}


/***/ }),

/***/ 3184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ estimateCmsSize),
/* harmony export */   m: () => (/* binding */ certificatesOf)
/* harmony export */ });
function certificatesOf({ certificate, chain }) {
    return chain.some(({ raw }) => raw.equals(certificate.raw)) ? chain : [certificate, ...chain];
}
const attributesSize = 1_536;
const timestampSize = 8_192;
const signatureSize = 512;
function estimateCmsSize(identity, timestamped) {
    const certificates = certificatesOf(identity).reduce((sum, { raw }) => sum + raw.length, 0);
    return certificates + attributesSize + signatureSize + (timestamped ? timestampSize : 0);
}


/***/ }),

/***/ 52:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ chooseHashTypes)
/* harmony export */ });
/* harmony import */ var _hash_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4102);

const firstWithSha256 = {
    macos: 0x000a0b04,
    ios: 0x000b0000,
    tvos: 0x000b0000,
    watchos: Number.POSITIVE_INFINITY,
};
function chooseHashTypes(slices) {
    return slices.some(needsSha1) ? [_hash_types_js__WEBPACK_IMPORTED_MODULE_0__/* .sha1Type */ .ob, _hash_types_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Type */ .wm] : [_hash_types_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Type */ .wm];
}
function needsSha1({ platform, packed }) {
    return platform === null || packed.minOS < (firstWithSha256[platform] ?? 0);
}


/***/ }),

/***/ 6453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ deriveIdentifier),
/* harmony export */   w: () => (/* binding */ canonicalIdentifier)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _macho_mach_o_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2825);
/* harmony import */ var _macho_universal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9443);
/* harmony import */ var _system_byte_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4461);





function deriveIdentifier(path, options = { adhoc: false }) {
    return (0,_system_byte_source_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(path, async (source) => {
        const slices = (0,_macho_universal_js__WEBPACK_IMPORTED_MODULE_3__/* .readSlices */ .k)(source);
        const { source: slice } = slices.find(({ arch }) => arch.startsWith('arm64')) ?? slices[0] ?? { source };
        const machO = (0,_macho_mach_o_js__WEBPACK_IMPORTED_MODULE_2__/* .readMachO */ .hi)(slice);
        const bundled = await bundleIdentifier(slice, machO);
        if (bundled !== null)
            return bundled;
        const name = canonicalIdentifier(path);
        return options.adhoc && !name.includes('.') ? `${name}-${identification(slice, machO)}` : name;
    });
}
function canonicalIdentifier(path) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    const extension = name.lastIndexOf('.');
    const isExtension = extension > 0 && !/^\d/.test(name.slice(extension + 1));
    const base = isExtension ? name.slice(0, extension) : name;
    const version = /[\d.]*$/.exec(base)?.[0] ?? '';
    const first = /^\.?\d*/.exec(version)?.[0] ?? '';
    return base.slice(0, base.length - version.length) + first;
}
async function bundleIdentifier(slice, { infoPlist }) {
    if (infoPlist === null)
        return null;
    const { readPropertyList } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 159));
    const bytes = slice.read(infoPlist.offset, infoPlist.size);
    const { CFBundleIdentifier: identifier } = readPropertyList(bytes, 'the Info.plist in the program');
    return typeof identifier === 'string' && identifier !== '' ? identifier : null;
}
function identification(slice, machO) {
    if (machO.uuid)
        return Buffer.from('UUID').toString('hex') + machO.uuid;
    const header = slice.read(0, 28);
    const commands = slice.read(machO.headerSize, machO.commandsEnd - machO.headerSize);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(header).update(commands).digest('hex');
}


/***/ }),

/***/ 5075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ usualPageSize),
/* harmony export */   m: () => (/* binding */ pageSizes)
/* harmony export */ });
const usualPageSize = 4096;
const pageSizes = [usualPageSize, 16_384];


/***/ }),

/***/ 558:
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
// EXTERNAL MODULE: ./src/signature/code-directory/choose-hash-types.ts
var choose_hash_types = __webpack_require__(52);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/macho/load-commands.ts
var load_commands = __webpack_require__(3851);
;// CONCATENATED MODULE: ./src/macho/allocate-signature.ts



const signatureAlignment = 16;
const segmentAlignment = 0x4000;
const signableTypes = new Set(['execute', 'dylib', 'dylinker', 'bundle', 'kext-bundle', 'preload']);
function existingAllocation(image) {
    const { source, machO } = image;
    const contentEnd = checkedContentEnd(image);
    if (machO.codeSignature === null || contentEnd % signatureAlignment !== 0)
        return null;
    const { dataOffset, dataSize } = machO.codeSignature;
    return { head: source.read(0, machO.commandsEnd), contentEnd, dataOffset, dataSize };
}
function allocateSignature(image, size) {
    const contentEnd = checkedContentEnd(image);
    const dataOffset = (0,fat_table/* alignUp */.DQ)(contentEnd, signatureAlignment);
    const dataSize = (0,fat_table/* alignUp */.DQ)(size, signatureAlignment);
    if (dataOffset + dataSize > 0xffffffff) {
        throw notSignable(image, 'is too large for a signature', 'A slice of a Mach-O file can have at most 4 GiB.');
    }
    const { head, commandOffset } = headWithCommand(image);
    const allocation = { head, contentEnd, dataOffset, dataSize };
    writeCommand(allocation, { machO: image.machO, commandOffset });
    growLinkEdit(allocation, image);
    return allocation;
}
function checkedContentEnd(image) {
    const { machO, source } = image;
    if (!signableTypes.has(machO.fileType)) {
        throw notSignable(image, `has the type ${machO.fileType}, which cannot be signed`, 'Sign the linked program or library.');
    }
    const end = segmentEnd(linkEdit(image));
    if (end !== source.size) {
        throw notSignable(image, `has ${Math.abs(source.size - end)} bytes after its last segment`, 'Sign the file as the linker wrote it. Data that is appended to a program cannot be signed: keep it in a file ' +
            'or section of its own.');
    }
    if (machO.codeSignature === null)
        return end;
    checkSignatureIsLast(image, machO.codeSignature, end);
    return machO.codeSignature.dataOffset;
}
function checkSignatureIsLast(image, signature, end) {
    if (signature.dataOffset + signature.dataSize !== end) {
        throw notSignable(image, 'has data after its signature', 'Link it again, or remove the signature with codesign --remove-signature.');
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
        throw notSignable(image, 'has no space for the load command of a signature', 'Link it with more header padding: -Wl,-headerpad,0x1000 (with Go: -ldflags "-linkmode=external -extldflags=-Wl,-headerpad,0x1000").');
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
function writeCommand(allocation, at) {
    const fields = [
        load_commands/* loadCommand */.yV.codeSignature,
        load_commands/* codeSignatureCommandSize */.y3,
        allocation.dataOffset,
        allocation.dataSize,
    ];
    fields.forEach((value, index) => {
        writeU32(allocation.head, at.machO, { offset: at.commandOffset + 4 * index, value });
    });
}
function growLinkEdit(allocation, image) {
    const { machO } = image;
    const segment = linkEdit(image);
    const fileSize = allocation.dataOffset + allocation.dataSize - segment.fileOffset;
    const needed = BigInt((0,fat_table/* alignUp */.DQ)(fileSize, segmentAlignment));
    const vmSize = segment.vmSize > needed ? segment.vmSize : needed;
    const blocked = machO.segments.some(({ vmAddress }) => vmAddress > segment.vmAddress && vmAddress < segment.vmAddress + vmSize);
    if (blocked) {
        throw notSignable(image, 'has a segment in memory directly after __LINKEDIT, which must grow', 'Link it with __LINKEDIT last.');
    }
    const fields = machO.is64 ? load_commands/* segmentFields */.Bf.wide : load_commands/* segmentFields */.Bf.narrow;
    writeSize(allocation.head, machO, { offset: segment.commandOffset + fields.vmSize, value: vmSize });
    writeSize(allocation.head, machO, {
        offset: segment.commandOffset + fields.fileSize,
        value: BigInt(fileSize),
    });
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
function contentWithAllocation(allocation, source) {
    const { head, contentEnd, dataOffset } = allocation;
    return {
        size: dataOffset,
        read(offset, length, scratch) {
            if (offset >= head.length && offset + length <= contentEnd)
                return source.read(offset, length, scratch);
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

// EXTERNAL MODULE: ./src/signature/cms/estimate-cms-size.ts
var estimate_cms_size = __webpack_require__(3184);
// EXTERNAL MODULE: ./src/signature/code-directory/code-directory.ts
var code_directory = __webpack_require__(7365);
// EXTERNAL MODULE: ./src/signature/code-directory/hash-pages.ts
var hash_pages = __webpack_require__(1027);
// EXTERNAL MODULE: ./src/signature/code-directory/hash-types.ts
var hash_types = __webpack_require__(4102);
// EXTERNAL MODULE: ./src/signature/superblob.ts
var superblob = __webpack_require__(1566);
// EXTERNAL MODULE: ./src/signature/code-directory/exec-segment.ts
var exec_segment = __webpack_require__(1495);
// EXTERNAL MODULE: ./src/signature/code-directory/flags.ts
var code_directory_flags = __webpack_require__(4847);
// EXTERNAL MODULE: ./src/signature/code-directory/page-size.ts
var page_size = __webpack_require__(5075);
// EXTERNAL MODULE: ./src/signature/embedded-signature.ts
var embedded_signature = __webpack_require__(6829);
// EXTERNAL MODULE: ./src/signature/requirement/requirement-set.ts
var requirement_set = __webpack_require__(4044);
;// CONCATENATED MODULE: ./src/signature/sign/plan-signature.ts






const preservedParts = [
    'identifier',
    'entitlements',
    'requirements',
    'flags',
    'runtime',
    'launch-constraints',
    'library-constraints',
];
async function planSignature(source, machO, terms) {
    const earlier = earlierSignature(source, machO);
    const old = earlier?.codeDirectories[0];
    const kept = (what) => terms.preserve?.includes(what) ?? false;
    const identifier = (kept('identifier') ? old?.identifier : undefined) ?? terms.identifier;
    const entitlements = await planEntitlements(machO, terms, kept('entitlements') ? earlier : null);
    const keptRequirements = kept('requirements') && !terms.requirements ? earlier?.requirements : null;
    const requirements = keptRequirements ?? (await planRequirements({ ...terms, identifier }));
    const blobs = [
        { slot: superblob/* slot */.NI.requirements, bytes: requirements },
        ...entitlements.blobs,
        ...keptConstraints(earlier, kept),
    ];
    const flags = planFlags(terms, kept('flags') ? old : undefined);
    return {
        fields: {
            identifier,
            flags,
            teamId: await planTeam(terms),
            platform: 0,
            pageSize: terms.pageSize ?? (old?.pageSize || page_size/* usualPageSize */.N),
            execSegment: (0,exec_segment/* execSegmentOf */.G)(machO, entitlements.values),
            runtime: planRuntime(machO, flags, kept('runtime') ? old : undefined),
        },
        blobs,
        specials: new Map([
            ...sealedFiles(source, machO, terms),
            ...blobs.map(({ slot, bytes }) => [slot, bytes]),
        ]),
    };
}
async function planTeam({ signer }) {
    if (signer === 'adhoc')
        return null;
    const { signerTeam } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(700)]).then(__webpack_require__.bind(__webpack_require__, 700));
    return signerTeam(signer);
}
async function planRequirements(terms) {
    if (terms.signer === 'adhoc')
        return (0,requirement_set/* encodeRequirementSet */.yv)(new Map(terms.requirements));
    const { makeRequirementSet } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(700)]).then(__webpack_require__.bind(__webpack_require__, 700));
    return makeRequirementSet({ ...terms, signer: terms.signer });
}
function earlierSignature(source, machO) {
    const signature = (0,embedded_signature/* readEmbeddedSignature */.x7)(source, machO);
    return signature && !(0,code_directory_flags/* hasFlag */.Lt)(signature.codeDirectories[0].flags, 'linker-signed') ? signature : null;
}
async function planEntitlements(machO, { entitlements }, earlier) {
    if (entitlements !== null && machO.fileType === 'execute') {
        return { values: entitlements.values, blobs: entitlementBlobs(entitlements.xml, entitlements.der) };
    }
    if (earlier === null)
        return { values: {}, blobs: [] };
    const { readSignedEntitlements } = await __webpack_require__.e(/* import() */ 3941).then(__webpack_require__.bind(__webpack_require__, 3941));
    return {
        values: readSignedEntitlements(earlier),
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
    const kept = (old?.flags ?? 0) & ~(code_directory_flags/* codeFlag */.Kb.adhoc | code_directory_flags/* codeFlag */.Kb['linker-signed']);
    const requested = (hardenedRuntime ? code_directory_flags/* codeFlag */.Kb.runtime : 0) | (signer === 'adhoc' ? code_directory_flags/* codeFlag */.Kb.adhoc : 0);
    return (kept | requested) >>> 0;
}
function planRuntime(machO, flags, old) {
    if (old && old.runtime > 0)
        return old.runtime;
    return (0,code_directory_flags/* hasFlag */.Lt)(flags, 'runtime') ? machO.packed.sdk : 0;
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

;// CONCATENATED MODULE: ./src/signature/sign/sign-slice.ts








const appleCmsSize = 18_000;
const maxAttempts = 3;
async function signSlice(image, signing, output) {
    const plan = await planSignature(image.source, image.machO, signing);
    let allocation = firstAllocation(image, plan, signing);
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
        const { bytes, cdHashes } = await signIn(allocation, { image, plan, signing, output });
        if (bytes.length <= allocation.dataSize) {
            await output.write(Buffer.concat([bytes, Buffer.alloc(allocation.dataSize - bytes.length)]), allocation.dataOffset);
            return {
                signature: { arch: image.machO.arch, cdHashes },
                size: allocation.dataOffset + allocation.dataSize,
            };
        }
        allocation = allocateSignature(image, Math.max(bytes.length, sizeWith(allocation, plan, { signing, cmsSize: reservedCmsSize(signing) })));
    }
    throw new errors/* ToolError */.v4(`${image.path} could not be signed: each timestamp was larger than the one before.`, {
        code: 'timestamp-unavailable',
        remedy: 'Use another timestamp service (timestamp-url).',
    });
}
function firstAllocation(image, plan, signing) {
    const earlier = existingAllocation(image);
    const cmsSize = signing.signer === 'adhoc' ? 0 : (0,estimate_cms_size/* estimateCmsSize */.L)(signing.signer, false);
    if (earlier && sizeWith(earlier, plan, { signing, cmsSize }) <= earlier.dataSize)
        return earlier;
    const probe = allocateSignature(image, 0);
    return allocateSignature(image, sizeWith(probe, plan, { signing, cmsSize: reservedCmsSize(signing) }));
}
function reservedCmsSize({ signer, timestamper }) {
    const estimate = signer === 'adhoc' ? 0 : (0,estimate_cms_size/* estimateCmsSize */.L)(signer, timestamper !== null);
    return Math.max(appleCmsSize, estimate);
}
function sizeWith(allocation, plan, { signing, cmsSize }) {
    const directories = signing.hashTypes.map((hashType) => (0,code_directory/* codeDirectorySize */.Op)(fieldsFor(plan, hashType, allocation.dataOffset), plan.specials));
    return (0,superblob/* superBlobSize */.q3)([
        ...directories,
        ...plan.blobs.map(({ bytes }) => bytes.length),
        superblob/* blobHeaderSize */.eZ + cmsSize,
    ]);
}
function fieldsFor(plan, hashType, codeLimit) {
    const fields = { ...plan.fields, hashType, codeLimit };
    return { ...fields, version: (0,code_directory/* lowestVersion */.fN)(fields) };
}
async function signIn(allocation, { image, plan, signing, output }) {
    const { hashTypes } = signing;
    const hashes = await (0,hash_pages/* hashPages */.T)({
        source: contentWithAllocation(allocation, image.source),
        codeLimit: allocation.dataOffset,
        pageSize: plan.fields.pageSize,
        hashTypes,
        ...(output.hasContent ? {} : { each: output.write }),
    });
    if (output.hasContent)
        await writeChanges(allocation, output);
    const directories = hashes.map((codeHashes, index) => {
        const hashType = hashTypes[index] ?? 0;
        const fields = fieldsFor(plan, hashType, allocation.dataOffset);
        return { hashType, blob: (0,code_directory/* writeCodeDirectory */.mW)(fields, { specials: plan.specials, codeHashes }) };
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
async function cmsOf(identity, { directories, ...rest }) {
    const digests = directories.map(({ hashType, blob }) => ({ hashType, digest: (0,hash_types/* fullHash */.oH)(hashType, blob) }));
    const { createCms } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(5529)]).then(__webpack_require__.bind(__webpack_require__, 5529));
    return createCms({ identity, digests, ...rest });
}

;// CONCATENATED MODULE: ./src/signature/sign/sign-macho.ts









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
    const signing = { ...request, hashTypes: (0,choose_hash_types/* chooseHashTypes */.B)(slices.map(({ machO }) => machO)) };
    const isThin = slices[0]?.slice.offset === 0;
    const signatures = [];
    const entries = [];
    let end = isThin ? 0 : (0,fat_table/* fatTableSize */.lW)(slices.length, isHuge(source));
    for (const { slice, machO } of slices) {
        const start = (0,fat_table/* alignUp */.DQ)(end, 2 ** slice.align);
        const image = { source: slice.source, machO, path: request.input };
        const signed = await signSlice(image, signing, {
            write: (bytes, offset) => copy.write(bytes, start + offset),
            hasContent: start === slice.offset,
        });
        signatures.push(signed.signature);
        entries.push({ ...entryOf(slice), offset: start, size: signed.size });
        if (start > end && !isThin)
            await copy.write(Buffer.alloc(start - end), end);
        end = start + signed.size;
    }
    if (!isThin)
        await copy.write((0,fat_table/* writeFatTable */.LZ)(entries), 0);
    await copy.truncate(end);
    return signatures;
}
function isHuge({ size }) {
    return size > 0xf0000000;
}
function entryOf({ cpuType, cpuSubtype, align }) {
    return { cpuType, cpuSubtype, align };
}
async function writeAll(handle, bytes, position) {
    for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
        done += bytesWritten;
    }
}


/***/ })

};
