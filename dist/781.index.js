export const id = 781;
export const ids = [781];
export const modules = {

/***/ 4508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ localKeyIdOid),
/* harmony export */   Bm: () => (/* binding */ appleArc),
/* harmony export */   IM: () => (/* binding */ contentType),
/* harmony export */   Iz: () => (/* binding */ digestOids),
/* harmony export */   X7: () => (/* binding */ purpose),
/* harmony export */   Xe: () => (/* binding */ hmacOids),
/* harmony export */   b9: () => (/* binding */ fitsDigest),
/* harmony export */   h2: () => (/* binding */ bagType),
/* harmony export */   iy: () => (/* binding */ signatureOids),
/* harmony export */   lc: () => (/* binding */ certificateExtension),
/* harmony export */   lt: () => (/* binding */ attribute),
/* harmony export */   su: () => (/* binding */ digestName),
/* harmony export */   vH: () => (/* binding */ passwordOids),
/* harmony export */   w9: () => (/* binding */ x509CertificateOid),
/* harmony export */   xL: () => (/* binding */ marker),
/* harmony export */   zy: () => (/* binding */ nameFields)
/* harmony export */ });
const contentType = {
    data: '1.2.840.113549.1.7.1',
    signedData: '1.2.840.113549.1.7.2',
    encryptedData: '1.2.840.113549.1.7.6',
    timestampInfo: '1.2.840.113549.1.9.16.1.4',
};
const attribute = {
    contentType: '1.2.840.113549.1.9.3',
    messageDigest: '1.2.840.113549.1.9.4',
    signingTime: '1.2.840.113549.1.9.5',
    signingCertificate: '1.2.840.113549.1.9.16.2.12',
    signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
    timestampToken: '1.2.840.113549.1.9.16.2.14',
    cdHashList: '1.2.840.113635.100.9.1',
    cdHashDigests: '1.2.840.113635.100.9.2',
};
const digestOids = {
    sha1: '1.3.14.3.2.26',
    sha256: '2.16.840.1.101.3.4.2.1',
    sha384: '2.16.840.1.101.3.4.2.2',
    sha512: '2.16.840.1.101.3.4.2.3',
};
function digestName(oid) {
    const found = Object.entries(digestOids).find(([, value]) => value === oid);
    return found?.[0] ?? null;
}
const signatureOids = {
    rsa: '1.2.840.113549.1.1.1',
    rsaWithSha256: '1.2.840.113549.1.1.11',
    ecdsaWithSha256: '1.2.840.10045.4.3.2',
};
const signatureDigests = new Map([
    ['1.2.840.113549.1.1.5', 'sha1'],
    [signatureOids.rsaWithSha256, 'sha256'],
    ['1.2.840.113549.1.1.12', 'sha384'],
    ['1.2.840.113549.1.1.13', 'sha512'],
    ['1.2.840.10045.4.1', 'sha1'],
    [signatureOids.ecdsaWithSha256, 'sha256'],
    ['1.2.840.10045.4.3.3', 'sha384'],
    ['1.2.840.10045.4.3.4', 'sha512'],
]);
function fitsDigest(signatureOid, digest) {
    return signatureOid === signatureOids.rsa || signatureDigests.get(signatureOid) === digest;
}
const bagType = {
    key: '1.2.840.113549.1.12.10.1.1',
    shroudedKey: '1.2.840.113549.1.12.10.1.2',
    certificate: '1.2.840.113549.1.12.10.1.3',
    nested: '1.2.840.113549.1.12.10.1.6',
};
const x509CertificateOid = '1.2.840.113549.1.9.22.1';
const localKeyIdOid = '1.2.840.113549.1.9.21';
const hmacOids = {
    sha1: '1.2.840.113549.2.7',
    sha224: '1.2.840.113549.2.8',
    sha256: '1.2.840.113549.2.9',
    sha384: '1.2.840.113549.2.10',
    sha512: '1.2.840.113549.2.11',
};
const passwordOids = {
    tripleDes: '1.2.840.113549.1.12.1.3',
    doubleDes: '1.2.840.113549.1.12.1.4',
    rc2With128Bits: '1.2.840.113549.1.12.1.5',
    rc2With40Bits: '1.2.840.113549.1.12.1.6',
    pbkdf2: '1.2.840.113549.1.5.12',
    pbes2: '1.2.840.113549.1.5.13',
    pbmac1: '1.2.840.113549.1.5.14',
    aes128: '2.16.840.1.101.3.4.1.2',
    aes192: '2.16.840.1.101.3.4.1.22',
    aes256: '2.16.840.1.101.3.4.1.42',
    desEde3: '1.2.840.113549.3.7',
};
const nameFields = {
    CN: '2.5.4.3',
    C: '2.5.4.6',
    L: '2.5.4.7',
    ST: '2.5.4.8',
    O: '2.5.4.10',
    OU: '2.5.4.11',
    UID: '0.9.2342.19200300.100.1.1',
};
const certificateExtension = {
    subjectKeyIdentifier: '2.5.29.14',
    keyUsage: '2.5.29.15',
    basicConstraints: '2.5.29.19',
    certificatePolicies: '2.5.29.32',
    authorityKeyIdentifier: '2.5.29.35',
    extendedKeyUsage: '2.5.29.37',
};
const marker = {
    appleDevelopment: '1.2.840.113635.100.6.1.2',
    appleDistribution: '1.2.840.113635.100.6.1.4',
    macAppDistribution: '1.2.840.113635.100.6.1.7',
    macInstallerDistribution: '1.2.840.113635.100.6.1.8',
    macDevelopment: '1.2.840.113635.100.6.1.12',
    developerIdApplication: '1.2.840.113635.100.6.1.13',
    developerIdInstaller: '1.2.840.113635.100.6.1.14',
    wwdrAuthority: '1.2.840.113635.100.6.2.1',
    timestampAuthority: '1.2.840.113635.100.6.2.9',
    developerIdDate: '1.2.840.113635.100.6.1.33',
    developerIdAuthority: '1.2.840.113635.100.6.2.6',
};
const appleArc = '1.2.840.113635.100.';
const purpose = {
    codeSigning: '1.3.6.1.5.5.7.3.3',
    timeStamping: '1.3.6.1.5.5.7.3.8',
    packageSigning: '1.2.840.113635.100.4.13',
};


/***/ }),

/***/ 164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ alignUp),
/* harmony export */   LZ: () => (/* binding */ writeFatTable),
/* harmony export */   QD: () => (/* binding */ readFatTable),
/* harmony export */   hW: () => (/* binding */ fatTableEnd),
/* harmony export */   lW: () => (/* binding */ fatTableSize),
/* harmony export */   yw: () => (/* binding */ layOutSlices)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _system_struct_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8952);
/* harmony import */ var _mach_o_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2825);



const magic = { narrow: 0xcafebabe, wide: 0xcafebabf };
const headerSize = 8;
const entrySize = { narrow: 20, wide: 32 };
const largestAlignment = 15;
function readFatTable(source) {
    const { count, wide } = readFatHeader(source);
    const tableEnd = fatTableSize(count, wide);
    if (count === 0 || count > _mach_o_js__WEBPACK_IMPORTED_MODULE_2__/* .maxSlices */ .mZ)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the universal file has an impossible number of slices', 4);
    const view = new _system_struct_view_js__WEBPACK_IMPORTED_MODULE_1__/* .StructView */ .n(source.read(0, tableEnd), { littleEndian: false, what: 'the table of slices' });
    return Array.from({ length: count }, (_, index) => {
        const at = headerSize + index * (wide ? entrySize.wide : entrySize.narrow);
        const [cpuType, cpuSubtype] = [view.u32(at), view.u32(at + 4)];
        const [offset, size, align] = wide
            ? [view.u64(at + 8), view.u64(at + 16), view.u32(at + 24)]
            : [view.u32(at + 8), view.u32(at + 12), view.u32(at + 16)];
        if (align > largestAlignment || offset % 2 ** align !== 0 || offset < tableEnd) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the offset of a slice is not a multiple of its alignment', at);
        }
        return { cpuType, cpuSubtype, offset, size, align };
    });
}
function readFatHeader(source) {
    const header = source.read(0, headerSize);
    return { count: header.readUInt32BE(4), wide: header.readUInt32BE(0) === magic.wide };
}
function fatTableEnd(source) {
    const { count, wide } = readFatHeader(source);
    return fatTableSize(count, wide);
}
function fatTableSize(count, wide) {
    return headerSize + count * (wide ? entrySize.wide : entrySize.narrow);
}
function needsWide(entries) {
    return entries.some(({ offset, size }) => offset + size > 0xffffffff);
}
function layOutSlices(slices) {
    const total = slices.reduce((sum, { size, align }) => sum + size + 2 ** align, 0);
    let end = fatTableSize(slices.length, total > 0xffffffff);
    return slices.map((slice) => {
        const offset = alignUp(end, 2 ** slice.align);
        end = offset + slice.size;
        return { ...slice, offset };
    });
}
function writeFatTable(entries) {
    const wide = needsWide(entries);
    const table = Buffer.alloc(fatTableSize(entries.length, wide));
    table.writeUInt32BE(wide ? magic.wide : magic.narrow, 0);
    table.writeUInt32BE(entries.length, 4);
    entries.forEach((entry, index) => {
        const at = headerSize + index * (wide ? entrySize.wide : entrySize.narrow);
        table.writeUInt32BE(entry.cpuType, at);
        table.writeUInt32BE(entry.cpuSubtype, at + 4);
        if (wide) {
            table.writeBigUInt64BE(BigInt(entry.offset), at + 8);
            table.writeBigUInt64BE(BigInt(entry.size), at + 16);
            table.writeUInt32BE(entry.align, at + 24);
        }
        else {
            table.writeUInt32BE(entry.offset, at + 8);
            table.writeUInt32BE(entry.size, at + 12);
            table.writeUInt32BE(entry.align, at + 16);
        }
    });
    return table;
}
function alignUp(value, unit) {
    return Math.ceil(value / unit) * unit;
}


/***/ }),

/***/ 3851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ segmentFields),
/* harmony export */   IG: () => (/* binding */ readLoadCommand),
/* harmony export */   y3: () => (/* binding */ codeSignatureCommandSize),
/* harmony export */   yV: () => (/* binding */ loadCommand)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6310);


const loadCommand = {
    segment: 0x1,
    symbolTable: 0x2,
    loadDylib: 0xc,
    segment64: 0x19,
    uuid: 0x1b,
    codeSignature: 0x1d,
    versionMinMacOS: 0x24,
    versionMinIOS: 0x25,
    versionMinTVOS: 0x2f,
    versionMinWatchOS: 0x30,
    buildVersion: 0x32,
};
const segmentFields = {
    narrow: { vmSize: 28, fileSize: 36 },
    wide: { vmSize: 32, fileSize: 48 },
};
const codeSignatureCommandSize = 16;
const zeroFillTypes = new Set([0x1, 0xc, 0x12]);
function readLoadCommand(context, command) {
    const { view } = context;
    const at = command.offset;
    switch (command.type) {
        case loadCommand.segment:
        case loadCommand.segment64:
            return { segment: readSegment(context, command) };
        case loadCommand.uuid:
            atLeast(command, 24);
            return { uuid: view.part(at + 8, 16).toString('hex') };
        case loadCommand.codeSignature:
            return { codeSignature: readCodeSignature(context, command) };
        case loadCommand.buildVersion:
            atLeast(command, 24);
            return {
                version: {
                    ...{ platform: view.u32(at + 8), minOS: view.u32(at + 12), sdk: view.u32(at + 16) },
                    tools: readTools(view, command),
                },
            };
        default:
            return readMinimumVersion(view, command);
    }
}
const toolSize = 8;
function readTools(view, { offset, size }) {
    const count = Math.min(view.u32(offset + 20), Math.floor((size - 24) / toolSize));
    return Array.from({ length: count }, (_, index) => view.u32(offset + 24 + toolSize * index));
}
const platformOfMinimum = {
    [loadCommand.versionMinMacOS]: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .platforms */ .Bn.macos,
    [loadCommand.versionMinIOS]: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .platforms */ .Bn.ios,
    [loadCommand.versionMinTVOS]: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .platforms */ .Bn.tvos,
    [loadCommand.versionMinWatchOS]: _names_js__WEBPACK_IMPORTED_MODULE_1__/* .platforms */ .Bn.watchos,
};
function readMinimumVersion(view, command) {
    const platform = platformOfMinimum[command.type];
    if (platform === undefined)
        return {};
    atLeast(command, 16);
    const [minOS, sdk] = [view.u32(command.offset + 8), view.u32(command.offset + 12)];
    return { version: { platform, minOS, sdk, tools: [] } };
}
function readCodeSignature({ view, sliceSize }, command) {
    atLeast(command, codeSignatureCommandSize);
    const [dataOffset, dataSize] = [view.u32(command.offset + 8), view.u32(command.offset + 12)];
    if (dataOffset + dataSize > sliceSize || dataOffset < view.bytes.length) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the code signature is outside the image', command.offset);
    }
    return { commandOffset: command.offset, dataOffset, dataSize };
}
function readSegment(context, command) {
    const { view, sliceSize } = context;
    const wide = command.type === loadCommand.segment64;
    const at = command.offset;
    atLeast(command, wide ? 72 : 56);
    const [fileOffset, fileSize] = wide
        ? [view.u64(at + 40), view.u64(at + 48)]
        : [view.u32(at + 32), view.u32(at + 36)];
    const name = view.text(at + 8, 16);
    if (fileOffset + fileSize > sliceSize) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the segment ${name} ends beyond the file`, at);
    }
    return {
        name,
        vmAddress: wide ? view.bigU64(at + 24) : BigInt(view.u32(at + 24)),
        vmSize: wide ? view.bigU64(at + 32) : BigInt(view.u32(at + 28)),
        fileOffset,
        fileSize,
        sections: readSections(context, command),
        commandOffset: at,
    };
}
function readSections({ view, sliceSize }, command) {
    const wide = command.type === loadCommand.segment64;
    const layout = wide
        ? { count: 64, first: 72, each: 80, size: 40, offset: 48, flags: 64 }
        : { count: 48, first: 56, each: 68, size: 36, offset: 40, flags: 56 };
    const count = view.u32(command.offset + layout.count);
    atLeast(command, layout.first + count * layout.each);
    return Array.from({ length: count }, (_, index) => {
        const at = command.offset + layout.first + index * layout.each;
        const [offset, size] = [
            view.u32(at + layout.offset),
            wide ? view.u64(at + layout.size) : view.u32(at + layout.size),
        ];
        const inFile = !zeroFillTypes.has(view.u32(at + layout.flags) & 0xff);
        const name = view.text(at, 16);
        if (inFile && offset > 0 && offset + size > sliceSize) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the section ${name} ends beyond the file`, at);
        }
        return { name, segment: view.text(at + 16, 16), offset: inFile ? offset : 0, size };
    });
}
function atLeast(command, size) {
    if (command.size < size)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a load command is shorter than its type requires', command.offset);
}


/***/ }),

/***/ 2825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ isUniversal),
/* harmony export */   hi: () => (/* binding */ readMachO),
/* harmony export */   hq: () => (/* binding */ isMachO),
/* harmony export */   mZ: () => (/* binding */ maxSlices)
/* harmony export */ });
/* unused harmony export isForMacOS */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _system_struct_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8952);
/* harmony import */ var _load_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3851);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6310);




const magic32 = 0xfeedface;
const magic64 = 0xfeedfacf;
const fatMagics = { fat32: 0xcafebabe, fat64: 0xcafebabf };
const maxSlices = 44;
const maxCommandBytes = 16 << 20;
const maxCommands = 4_096;
function isMachO(source) {
    return source.size >= 4 && (isThin(source) || isUniversal(source));
}
function isThin(source) {
    const magic = source.read(0, 4);
    return [magic.readUInt32BE(0), magic.readUInt32LE(0)].some((word) => word === magic32 || word === magic64);
}
function isUniversal(source) {
    if (source.size < 8)
        return false;
    const header = source.read(0, 8);
    const magic = header.readUInt32BE(0);
    return (magic === fatMagics.fat32 && header.readUInt32BE(4) <= maxSlices) || magic === fatMagics.fat64;
}
function readMachO(source) {
    const { view, is64, headerSize } = readHeader(source);
    const read = { view, is64, sliceSize: source.size };
    const commands = walkCommands(view, headerSize);
    const contents = commands.map((command) => (0,_load_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .readLoadCommand */ .IG)(read, command));
    const segments = contents.flatMap(({ segment }) => segment ?? []);
    const version = contents.find(({ version }) => version)?.version ?? null;
    const [cpuType, cpuSubtype] = [view.u32(4), view.u32(8)];
    return {
        is64,
        littleEndian: view.littleEndian,
        cpuType,
        cpuSubtype,
        arch: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .architectureName */ .l4)(cpuType, cpuSubtype),
        fileType: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .fileTypeName */ .Gy)(view.u32(12)),
        flags: view.u32(24),
        headerSize,
        commandsEnd: view.bytes.length,
        commands,
        segments,
        ...versionFields(version),
        uuid: contents.find(({ uuid }) => uuid)?.uuid ?? null,
        codeSignature: onlySignature(contents.flatMap(({ codeSignature }) => codeSignature ?? [])),
        infoPlist: findInfoPlist(segments),
    };
}
function readHeader(source) {
    const start = source.read(0, Math.min(28, source.size));
    if (start.length < 28)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the file is too short for a Mach-O header', 0);
    const littleEndian = start.readUInt32LE(0) === magic32 || start.readUInt32LE(0) === magic64;
    const header = new _system_struct_view_js__WEBPACK_IMPORTED_MODULE_1__/* .StructView */ .n(start, { littleEndian, what: 'the Mach-O header' });
    const magic = header.u32(0);
    if (magic !== magic32 && magic !== magic64)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the file is not a Mach-O image', 0);
    const is64 = magic === magic64;
    const headerSize = is64 ? 32 : 28;
    const commandBytes = header.u32(20);
    if (commandBytes > maxCommandBytes || headerSize + commandBytes > source.size) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the load commands are larger than the file', 20);
    }
    const bytes = source.read(0, headerSize + commandBytes);
    return { view: new _system_struct_view_js__WEBPACK_IMPORTED_MODULE_1__/* .StructView */ .n(bytes, { littleEndian, what: 'a load command' }), is64, headerSize };
}
function walkCommands(view, headerSize) {
    const count = view.u32(16);
    if (count > maxCommands)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the image has ${count} load commands`, 16);
    const commands = [];
    let offset = headerSize;
    for (let index = 0; index < count; index += 1) {
        const size = view.u32(offset + 4);
        if (size < 8 || size % 4 !== 0 || offset + size > view.bytes.length) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`load command ${index} has an impossible size`, offset);
        }
        commands.push({ type: view.u32(offset), offset, size });
        offset += size;
    }
    if (offset !== view.bytes.length) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the load commands do not have the size that the header states', 20);
    }
    return commands;
}
function onlySignature(found) {
    if (found.length > 1)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the image has two LC_CODE_SIGNATURE load commands', found[1]?.commandOffset);
    return found[0] ?? null;
}
function versionFields(version) {
    const packed = { minOS: version?.minOS ?? 0, sdk: version?.sdk ?? 0 };
    return {
        platform: version && (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .platformName */ .$r)(version.platform),
        minOS: version && (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .versionText */ .KA)(version.minOS),
        sdk: packed.sdk === 0 ? null : (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .versionText */ .KA)(packed.sdk),
        packed,
        tools: version?.tools ?? [],
    };
}
function findInfoPlist(segments) {
    const sections = segments.flatMap((segment) => segment.sections);
    const found = sections.find(({ segment, name }) => segment === '__TEXT' && name === '__info_plist');
    return found ? { offset: found.offset, size: found.size } : null;
}
function isForMacOS({ platform }) {
    return platform === platformName(platforms.macos);
}


/***/ }),

/***/ 6310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ platformName),
/* harmony export */   BW: () => (/* binding */ cpu),
/* harmony export */   Bn: () => (/* binding */ platforms),
/* harmony export */   Gy: () => (/* binding */ fileTypeName),
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   l4: () => (/* binding */ architectureName),
/* harmony export */   lv: () => (/* binding */ zigTool)
/* harmony export */ });
/* unused harmony export fileTypes */
const cpu = {
    i386: 0x00000007,
    x86_64: 0x01000007,
    arm: 0x0000000c,
    arm64: 0x0100000c,
    arm64_32: 0x0200000c,
    powerpc: 0x00000012,
    powerpc64: 0x01000012,
};
const subtypeMask = 0x00ffffff;
const architectures = {
    [cpu.i386]: { name: 'i386', subtypes: {} },
    [cpu.x86_64]: { name: 'x86_64', subtypes: { 8: 'x86_64h' } },
    [cpu.arm]: { name: 'arm', subtypes: { 6: 'armv6', 9: 'armv7', 11: 'armv7s', 12: 'armv7k' } },
    [cpu.arm64]: { name: 'arm64', subtypes: { 1: 'arm64v8', 2: 'arm64e' } },
    [cpu.arm64_32]: { name: 'arm64_32', subtypes: {} },
    [cpu.powerpc]: { name: 'ppc', subtypes: {} },
    [cpu.powerpc64]: { name: 'ppc64', subtypes: {} },
};
function architectureName(cpuType, cpuSubtype) {
    const subtype = cpuSubtype & subtypeMask;
    const known = architectures[cpuType];
    return known ? (known.subtypes[subtype] ?? known.name) : `unknown(${cpuType},${subtype})`;
}
const fileTypes = {
    object: 1,
    execute: 2,
    fvmlib: 3,
    core: 4,
    preload: 5,
    dylib: 6,
    dylinker: 7,
    bundle: 8,
    'dylib-stub': 9,
    dsym: 10,
    'kext-bundle': 11,
    fileset: 12,
};
function fileTypeName(fileType) {
    const entry = Object.entries(fileTypes).find(([, number]) => number === fileType);
    return entry ? entry[0] : `unknown(${fileType})`;
}
const platforms = {
    macos: 1,
    ios: 2,
    tvos: 3,
    watchos: 4,
    bridgeos: 5,
    'mac-catalyst': 6,
    'ios-simulator': 7,
    'tvos-simulator': 8,
    'watchos-simulator': 9,
    driverkit: 10,
    visionos: 11,
    'visionos-simulator': 12,
};
const zigTool = 5;
function platformName(platform) {
    const entry = Object.entries(platforms).find(([, number]) => number === platform);
    return entry ? entry[0] : `unknown(${platform})`;
}
function versionText(packed) {
    const [major, minor, patch] = [packed >>> 16, (packed >>> 8) & 0xff, packed & 0xff];
    return patch === 0 ? `${major}.${minor}` : `${major}.${minor}.${patch}`;
}


/***/ }),

/***/ 9443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ writeUniversal),
/* harmony export */   k: () => (/* binding */ readSlices)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5101);
/* harmony import */ var _system_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8114);
/* harmony import */ var _fat_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(164);
/* harmony import */ var _mach_o_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2825);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6310);







function readSlices(source) {
    if (!(0,_mach_o_js__WEBPACK_IMPORTED_MODULE_5__/* .isUniversal */ .Aw)(source))
        return [thinSlice(source)];
    const slices = (0,_fat_table_js__WEBPACK_IMPORTED_MODULE_4__/* .readFatTable */ .QD)(source).map((entry) => ({
        ...entry,
        arch: (0,_names_js__WEBPACK_IMPORTED_MODULE_6__/* .architectureName */ .l4)(entry.cpuType, entry.cpuSubtype),
        source: (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceOf */ .Mz)(source, entry.offset, entry.size),
    }));
    const inOrder = [...slices].sort((a, b) => a.offset - b.offset);
    inOrder.forEach((slice, index) => {
        const next = inOrder[index + 1];
        if (next && slice.offset + slice.size > next.offset) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`the slices ${slice.arch} and ${next.arch} overlap`, next.offset);
        }
    });
    return slices;
}
function thinSlice(source) {
    const { arch, cpuType, cpuSubtype } = (0,_mach_o_js__WEBPACK_IMPORTED_MODULE_5__/* .readMachO */ .hi)(source);
    return { arch, cpuType, cpuSubtype, offset: 0, size: source.size, align: 0, source };
}
const alignment = 14;
const windowSize = 1 << 20;
async function writeUniversal(inputs, output) {
    await (0,_system_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(output, (path) => withFiles(inputs, (sources) => join(sources, path)), { mode: 0o755 });
}
async function join(sources, path) {
    const slices = sources.flatMap(readSlices).sort(lipoOrder);
    checkArchitectures(slices);
    const entries = (0,_fat_table_js__WEBPACK_IMPORTED_MODULE_4__/* .layOutSlices */ .yw)(slices.map((slice) => ({ ...slice, align: alignment })));
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'wx', 0o600);
    try {
        await handle.write((0,_fat_table_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFatTable */ .LZ)(entries), 0, undefined, 0);
        for (const [index, { source }] of slices.entries()) {
            await copy(source, handle, entries[index]?.offset ?? 0);
        }
    }
    finally {
        await handle.close();
    }
}
function withFiles(paths, use, opened = []) {
    const [first, ...rest] = paths;
    if (first === undefined)
        return use(opened);
    return (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_2__/* .withFile */ .D4)(first, (source) => withFiles(rest, use, [...opened, source]));
}
function lipoOrder(a, b) {
    if (a.cpuType === b.cpuType)
        return subtype(a) - subtype(b);
    return Number(a.cpuType === _names_js__WEBPACK_IMPORTED_MODULE_6__/* .cpu */ .BW.arm64) - Number(b.cpuType === _names_js__WEBPACK_IMPORTED_MODULE_6__/* .cpu */ .BW.arm64);
}
function subtype({ cpuSubtype }) {
    return cpuSubtype & 0x00ffffff;
}
function checkArchitectures(slices) {
    const twice = slices.find(({ arch }, index) => slices.findIndex((other) => other.arch === arch) !== index);
    if (slices.length > 0 && !twice)
        return;
    const problem = twice ? `two of them are for ${twice.arch}` : 'there are none';
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('targets', `The files cannot be joined into a universal file: ${problem}.`, {
        code: 'universal-inputs-invalid',
        remedy: 'Join one program for each architecture.',
    });
}
async function copy(source, handle, start) {
    for (let offset = 0; offset < source.size; offset += windowSize) {
        const window = source.read(offset, Math.min(windowSize, source.size - offset));
        await handle.write(window, 0, window.length, start + offset);
    }
}


/***/ }),

/***/ 7365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ cdHash),
/* harmony export */   Lp: () => (/* binding */ pageCount),
/* harmony export */   Op: () => (/* binding */ codeDirectorySize),
/* harmony export */   fN: () => (/* binding */ lowestVersion),
/* harmony export */   jE: () => (/* binding */ readCodeDirectory),
/* harmony export */   lK: () => (/* binding */ codeDirectoryVersion),
/* harmony export */   mW: () => (/* binding */ writeCodeDirectory),
/* harmony export */   yK: () => (/* binding */ specialHash)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _system_struct_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8952);
/* harmony import */ var _superblob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1566);
/* harmony import */ var _hash_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4102);




const codeDirectoryVersion = {
    earliest: 0x20001,
    scatter: 0x20100,
    team: 0x20200,
    codeLimit64: 0x20300,
    execSegment: 0x20400,
    runtime: 0x20500,
    linkage: 0x20600,
    limit: 0x2f000,
};
const cdHashSize = 20;
const largestPageExponent = 24;
function readCodeDirectory(blob) {
    const view = new _system_struct_view_js__WEBPACK_IMPORTED_MODULE_1__/* .StructView */ .n(blob, { littleEndian: false, what: 'the CodeDirectory' });
    const version = view.u32(8);
    if (view.u32(0) !== _superblob_js__WEBPACK_IMPORTED_MODULE_2__/* .blobMagic */ .t.codeDirectory || view.u32(4) !== blob.length) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the CodeDirectory has another magic or length than its blob', 0);
    }
    if (version < codeDirectoryVersion.earliest || version >= codeDirectoryVersion.limit) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the CodeDirectory has the unknown version 0x${version.toString(16)}`, 8);
    }
    const since = (first) => version >= first;
    if (since(codeDirectoryVersion.scatter) && view.u32(44) !== 0) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the CodeDirectory scatters its pages, which no macOS program does', 44);
    }
    const wideLimit = since(codeDirectoryVersion.codeLimit64) ? view.u64(56) : 0;
    const teamOffset = since(codeDirectoryVersion.team) ? view.u32(48) : 0;
    const exec = since(codeDirectoryVersion.execSegment);
    return {
        blob,
        version,
        flags: view.u32(12),
        platform: view.u8(38),
        pageSize: readPageSize(view),
        codeLimit: wideLimit || view.u32(32),
        identifier: view.terminated(view.u32(20)),
        teamId: teamOffset === 0 ? null : view.terminated(teamOffset),
        execSegment: exec
            ? { base: view.u64(64), limit: view.u64(72), flags: Number(view.bigU64(80) & 0xffffffffn) }
            : { base: 0, limit: 0, flags: 0 },
        runtime: since(codeDirectoryVersion.runtime) ? view.u32(88) : 0,
        ...readHashes(view),
    };
}
function readPageSize(view) {
    const exponent = view.u8(39);
    if (exponent > largestPageExponent)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the CodeDirectory has an impossible page size', 39);
    return exponent === 0 ? 0 : 2 ** exponent;
}
function readHashes(view) {
    const [offset, specialSlots, codeSlots] = [view.u32(16), view.u32(24), view.u32(28)];
    const [size, hashType] = [view.u8(36), view.u8(37)];
    if (!(0,_hash_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnownHashType */ .y_)(hashType) || size !== (0,_hash_types_js__WEBPACK_IMPORTED_MODULE_3__/* .hashSize */ .Y9)(hashType)) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the CodeDirectory has hashes of type ${hashType} with ${size} bytes`, 36);
    }
    const specialSize = specialSlots * size;
    return {
        hashType,
        hashSize: size,
        specialSlots,
        codeSlots,
        codeHashes: view.part(offset, codeSlots * size),
        specialHashes: view.part(offset - specialSize, specialSize),
    };
}
function specialHash(directory, slot) {
    const { specialSlots, specialHashes, hashSize: size } = directory;
    if (slot < 1 || slot > specialSlots)
        return null;
    const start = (specialSlots - slot) * size;
    const found = specialHashes.subarray(start, start + size);
    return found.some((byte) => byte !== 0) ? found : null;
}
function cdHash({ hashType, blob }) {
    return (0,_hash_types_js__WEBPACK_IMPORTED_MODULE_3__/* .fullHash */ .oH)(hashType, blob).toString('hex', 0, cdHashSize);
}
const headerSizes = [
    { from: codeDirectoryVersion.runtime, size: 96 },
    { from: codeDirectoryVersion.execSegment, size: 88 },
    { from: codeDirectoryVersion.codeLimit64, size: 64 },
    { from: codeDirectoryVersion.team, size: 52 },
    { from: codeDirectoryVersion.scatter, size: 48 },
];
function lowestVersion(fields) {
    if (fields.runtime > 0)
        return codeDirectoryVersion.runtime;
    if (fields.execSegment.limit > 0)
        return codeDirectoryVersion.execSegment;
    if (fields.codeLimit > 0xffffffff)
        return codeDirectoryVersion.codeLimit64;
    if (fields.teamId !== null)
        return codeDirectoryVersion.team;
    return codeDirectoryVersion.scatter;
}
function layOut(fields, specialSlots) {
    const identifierOffset = headerSizes.find(({ from }) => fields.version >= from)?.size ?? 44;
    const afterIdentifier = identifierOffset + Buffer.byteLength(fields.identifier) + 1;
    const afterTeam = afterIdentifier + (fields.teamId === null ? 0 : Buffer.byteLength(fields.teamId) + 1);
    const codeSlots = pageCount(fields);
    const hashOffset = afterTeam + specialSlots * (0,_hash_types_js__WEBPACK_IMPORTED_MODULE_3__/* .hashSize */ .Y9)(fields.hashType);
    return {
        identifierOffset,
        teamOffset: fields.teamId === null ? 0 : afterIdentifier,
        hashOffset,
        specialSlots,
        codeSlots,
        length: hashOffset + codeSlots * (0,_hash_types_js__WEBPACK_IMPORTED_MODULE_3__/* .hashSize */ .Y9)(fields.hashType),
    };
}
function pageCount({ codeLimit, pageSize, }) {
    if (codeLimit === 0)
        return 0;
    return pageSize === 0 ? 1 : Math.ceil(codeLimit / pageSize);
}
function codeDirectorySize(fields, specials) {
    return layOut(fields, Math.max(0, ...specials.keys())).length;
}
function writeCodeDirectory(fields, content) {
    const layout = layOut(fields, Math.max(0, ...content.specials.keys()));
    const blob = Buffer.alloc(layout.length);
    writeHeader(blob, fields, layout);
    blob.write(fields.identifier, layout.identifierOffset);
    if (fields.teamId !== null)
        blob.write(fields.teamId, layout.teamOffset);
    for (const [slot, bytes] of content.specials) {
        blob.set((0,_hash_types_js__WEBPACK_IMPORTED_MODULE_3__/* .slotHash */ .B6)(fields.hashType, bytes), layout.hashOffset - slot * (0,_hash_types_js__WEBPACK_IMPORTED_MODULE_3__/* .hashSize */ .Y9)(fields.hashType));
    }
    blob.set(content.codeHashes, layout.hashOffset);
    return blob;
}
function writeHeader(blob, fields, layout) {
    const { version, codeLimit, pageSize, execSegment } = fields;
    blob.writeUInt32BE(_superblob_js__WEBPACK_IMPORTED_MODULE_2__/* .blobMagic */ .t.codeDirectory, 0);
    blob.writeUInt32BE(layout.length, 4);
    blob.writeUInt32BE(version, 8);
    blob.writeUInt32BE(fields.flags, 12);
    blob.writeUInt32BE(layout.hashOffset, 16);
    blob.writeUInt32BE(layout.identifierOffset, 20);
    blob.writeUInt32BE(layout.specialSlots, 24);
    blob.writeUInt32BE(layout.codeSlots, 28);
    blob.writeUInt32BE(Math.min(codeLimit, 0xffffffff), 32);
    blob.writeUInt8((0,_hash_types_js__WEBPACK_IMPORTED_MODULE_3__/* .hashSize */ .Y9)(fields.hashType), 36);
    blob.writeUInt8(fields.hashType, 37);
    blob.writeUInt8(fields.platform, 38);
    blob.writeUInt8(pageSize === 0 ? 0 : Math.log2(pageSize), 39);
    if (version >= codeDirectoryVersion.team)
        blob.writeUInt32BE(layout.teamOffset, 48);
    if (version >= codeDirectoryVersion.codeLimit64) {
        blob.writeBigUInt64BE(codeLimit > 0xffffffff ? BigInt(codeLimit) : 0n, 56);
    }
    if (version >= codeDirectoryVersion.execSegment) {
        blob.writeBigUInt64BE(BigInt(execSegment.base), 64);
        blob.writeBigUInt64BE(BigInt(execSegment.limit), 72);
        blob.writeBigUInt64BE(BigInt(execSegment.flags), 80);
    }
    if (version >= codeDirectoryVersion.runtime)
        blob.writeUInt32BE(fields.runtime, 88);
}


/***/ }),

/***/ 4847:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ flagNames),
/* harmony export */   Kb: () => (/* binding */ codeFlag),
/* harmony export */   Lt: () => (/* binding */ hasFlag)
/* harmony export */ });
const codeFlag = {
    host: 0x1,
    adhoc: 0x2,
    hard: 0x100,
    kill: 0x200,
    expires: 0x400,
    restrict: 0x800,
    enforcement: 0x1000,
    'library-validation': 0x2000,
    runtime: 0x10000,
    'linker-signed': 0x20000,
};
function flagNames(flags) {
    const names = Object.entries(codeFlag).flatMap(([name, bit]) => (flags & bit ? [name] : []));
    const rest = Object.values(codeFlag).reduce((left, bit) => left & ~bit, flags) >>> 0;
    return rest === 0 ? names : [...names, `0x${rest.toString(16)}`];
}
function hasFlag(flags, name) {
    return (flags & codeFlag[name]) !== 0;
}


/***/ }),

/***/ 4102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ slotHash),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   Y9: () => (/* binding */ hashSize),
/* harmony export */   _l: () => (/* binding */ hashTypeName),
/* harmony export */   d$: () => (/* binding */ hashTypeOid),
/* harmony export */   hF: () => (/* binding */ hashRank),
/* harmony export */   oH: () => (/* binding */ fullHash),
/* harmony export */   ob: () => (/* binding */ sha1Type),
/* harmony export */   wm: () => (/* binding */ sha256Type),
/* harmony export */   y_: () => (/* binding */ isKnownHashType)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4508);


const hashTypes = [
    { number: 1, name: 'sha1', algorithm: 'sha1', size: 20, rank: 1 },
    { number: 2, name: 'sha256', algorithm: 'sha256', size: 32, rank: 3 },
    { number: 3, name: 'sha256-truncated', algorithm: 'sha256', size: 20, rank: 2 },
    { number: 4, name: 'sha384', algorithm: 'sha384', size: 48, rank: 4 },
    { number: 5, name: 'sha512', algorithm: 'sha512', size: 64, rank: 0 },
];
const sha1Type = 1;
const sha256Type = 2;
const byNumber = new Map(hashTypes.map((type) => [type.number, type]));
function known(hashType) {
    const type = byNumber.get(hashType);
    if (!type)
        throw new RangeError(`there is no hash type ${hashType}`);
    return type;
}
function isKnownHashType(hashType) {
    return byNumber.has(hashType);
}
function hashTypeName(hashType) {
    return byNumber.get(hashType)?.name ?? `unknown(${hashType})`;
}
function hashTypeOid(hashType) {
    const type = byNumber.get(hashType);
    return type ? _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOids */ .Iz[type.algorithm] : null;
}
function algorithmOf(hashType) {
    return known(hashType).algorithm;
}
function hashSize(hashType) {
    return known(hashType).size;
}
function hashRank(hashType) {
    return byNumber.get(hashType)?.rank ?? -1;
}
function fullHash(hashType, bytes) {
    const { algorithm } = known(hashType);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(algorithm, bytes, 'buffer');
}
function slotHash(hashType, bytes) {
    return fullHash(hashType, bytes).subarray(0, known(hashType).size);
}


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ readSignature),
/* harmony export */   Fm: () => (/* binding */ bestCodeDirectory),
/* harmony export */   x7: () => (/* binding */ readEmbeddedSignature)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7365);
/* harmony import */ var _code_directory_hash_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4102);
/* harmony import */ var _superblob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1566);




const maxSignatureBytes = 256 << 20;
function readEmbeddedSignature(slice, machO) {
    if (machO.codeSignature === null)
        return null;
    const { dataOffset, dataSize } = machO.codeSignature;
    if (dataSize > maxSignatureBytes)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the signature is larger than 256 MiB', dataOffset);
    return { ...readSignature(slice.read(dataOffset, dataSize)), dataOffset, dataSize };
}
function readSignature(bytes) {
    const inOrder = (0,_superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .readSuperBlob */ .VP)(bytes).sort((a, b) => a.slot - b.slot);
    const blobs = new Map(inOrder.map((blob) => [blob.slot, blob.bytes]));
    const payload = (of, magic) => {
        const blob = blobs.get(of);
        return blob ? (0,_superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .blobPayload */ .QX)(blob, magic) : null;
    };
    const cms = payload(_superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .slot */ .NI.cms, _superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .blobMagic */ .t.wrapper);
    return {
        codeDirectories: readCodeDirectories(inOrder),
        requirements: blobs.get(_superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .slot */ .NI.requirements) ?? null,
        entitlementsXml: payload(_superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .slot */ .NI.entitlements, _superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .blobMagic */ .t.entitlements),
        entitlementsDer: payload(_superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .slot */ .NI.entitlementsDer, _superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .blobMagic */ .t.entitlementsDer),
        cms: cms && cms.length > 0 ? cms : null,
        blobs,
    };
}
function readCodeDirectories(blobs) {
    const [primary, ...alternates] = blobs
        .filter((blob) => blob.slot === _superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .slot */ .NI.codeDirectory || isAlternate(blob))
        .map(({ bytes }) => (0,_code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .readCodeDirectory */ .jE)(bytes));
    if (!primary || blobs[0]?.slot !== _superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .slot */ .NI.codeDirectory) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the signature has no CodeDirectory', 0);
    }
    return [primary, ...alternates];
}
function isAlternate(blob) {
    return blob.slot >= _superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .slot */ .NI.alternateCodeDirectory && blob.slot < _superblob_js__WEBPACK_IMPORTED_MODULE_3__/* .alternateCodeDirectoryLimit */ .yn;
}
function bestCodeDirectory({ codeDirectories, }) {
    return codeDirectories.reduce((best, next) => (0,_code_directory_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .hashRank */ .hF)(next.hashType) > (0,_code_directory_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .hashRank */ .hF)(best.hashType) ? next : best);
}


/***/ }),

/***/ 1566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ slot),
/* harmony export */   QX: () => (/* binding */ blobPayload),
/* harmony export */   VP: () => (/* binding */ readSuperBlob),
/* harmony export */   YP: () => (/* binding */ writeSuperBlob),
/* harmony export */   eZ: () => (/* binding */ blobHeaderSize),
/* harmony export */   kw: () => (/* binding */ wrapBlob),
/* harmony export */   q3: () => (/* binding */ superBlobSize),
/* harmony export */   t: () => (/* binding */ blobMagic),
/* harmony export */   yn: () => (/* binding */ alternateCodeDirectoryLimit)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _system_struct_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8952);


const blobMagic = {
    requirement: 0xfade0c00,
    requirements: 0xfade0c01,
    codeDirectory: 0xfade0c02,
    embeddedSignature: 0xfade0cc0,
    detachedSignature: 0xfade0cc1,
    wrapper: 0xfade0b01,
    entitlements: 0xfade7171,
    entitlementsDer: 0xfade7172,
    launchConstraint: 0xfade8181,
};
const slot = {
    codeDirectory: 0,
    infoPlist: 1,
    requirements: 2,
    codeResources: 3,
    application: 4,
    entitlements: 5,
    repSpecific: 6,
    entitlementsDer: 7,
    launchConstraintSelf: 8,
    launchConstraintParent: 9,
    launchConstraintResponsible: 10,
    libraryConstraint: 11,
    alternateCodeDirectory: 0x1000,
    cms: 0x10000,
    ticket: 0x10002,
};
const alternateCodeDirectoryLimit = 0x1005;
const headerSize = 12;
const indexEntrySize = 8;
const blobHeaderSize = 8;
const maxBlobs = 64;
function readSuperBlob(bytes) {
    const header = new _system_struct_view_js__WEBPACK_IMPORTED_MODULE_1__/* .StructView */ .n(bytes, { littleEndian: false, what: 'the signature' });
    if (header.u32(0) !== blobMagic.embeddedSignature) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the signature does not begin with its magic number', 0);
    }
    const [length, count] = [header.u32(4), header.u32(8)];
    if (length > bytes.length)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the signature is longer than the space it has', 4);
    const indexEnd = headerSize + count * indexEntrySize;
    if (count > maxBlobs || indexEnd > length)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the signature has too many parts', 8);
    const view = new _system_struct_view_js__WEBPACK_IMPORTED_MODULE_1__/* .StructView */ .n(bytes.subarray(0, length), { littleEndian: false, what: 'the signature' });
    const blobs = Array.from({ length: count }, (_, index) => {
        const at = headerSize + index * indexEntrySize;
        const offset = view.u32(at + 4);
        if (offset < indexEnd)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a part of the signature begins within its index', at);
        return { slot: view.u32(at), bytes: readBlob(view, offset) };
    });
    const slots = new Set(blobs.map((blob) => blob.slot));
    if (slots.size !== blobs.length)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the signature has two parts for one slot', headerSize);
    return blobs;
}
function readBlob(view, offset) {
    const length = view.u32(offset + 4);
    if (length < blobHeaderSize)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a part of the signature is shorter than its header', offset);
    return view.part(offset, length);
}
function blobPayload(blob, magic) {
    if (blob.readUInt32BE(0) !== magic) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`a part of the signature has the magic 0x${blob.readUInt32BE(0).toString(16)}`, 0);
    }
    return blob.subarray(blobHeaderSize);
}
function wrapBlob(magic, payload) {
    const header = Buffer.alloc(blobHeaderSize);
    header.writeUInt32BE(magic, 0);
    header.writeUInt32BE(blobHeaderSize + payload.length, 4);
    return Buffer.concat([header, payload]);
}
function writeSuperBlob(blobs) {
    const inOrder = [...blobs].sort((a, b) => a.slot - b.slot);
    const size = superBlobSize(inOrder.map(({ bytes }) => bytes.length));
    const header = Buffer.alloc(headerSize + inOrder.length * indexEntrySize);
    header.writeUInt32BE(blobMagic.embeddedSignature, 0);
    header.writeUInt32BE(size, 4);
    header.writeUInt32BE(inOrder.length, 8);
    let offset = header.length;
    inOrder.forEach((blob, index) => {
        header.writeUInt32BE(blob.slot, headerSize + index * indexEntrySize);
        header.writeUInt32BE(offset, headerSize + index * indexEntrySize + 4);
        offset += blob.bytes.length;
    });
    return Buffer.concat([header, ...inOrder.map(({ bytes }) => bytes)]);
}
function superBlobSize(sizes) {
    return sizes.reduce((sum, size) => sum + indexEntrySize + size, headerSize);
}


/***/ }),

/***/ 5101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   D4: () => (/* binding */ withFile),
/* harmony export */   Mz: () => (/* binding */ sliceOf),
/* harmony export */   R5: () => (/* binding */ windowsOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);


function checkRange(size, offset, length) {
    if (offset < 0 || length < 0 || offset + length > size) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`${length} bytes at offset ${offset} lie outside the ${size} bytes there are`, offset);
    }
}
function bytesOf(buffer) {
    const view = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    return {
        size: view.length,
        read(offset, length) {
            checkRange(view.length, offset, length);
            return view.subarray(offset, offset + length);
        },
    };
}
function sliceOf(source, start, size) {
    checkRange(source.size, start, size);
    return {
        size,
        read(offset, length, scratch) {
            checkRange(size, offset, length);
            return source.read(start + offset, length, scratch);
        },
    };
}
const windowSize = 1 << 20;
function* windowsOf(source) {
    for (let offset = 0; offset < source.size; offset += windowSize) {
        yield source.read(offset, Math.min(windowSize, source.size - offset));
    }
}
async function withFile(path, use, name = path) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        return await use({
            size,
            read(offset, length, scratch) {
                checkRange(size, offset, length);
                const buffer = scratch?.subarray(0, length) ?? Buffer.allocUnsafe(length);
                let filled = 0;
                while (filled < length) {
                    const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, filled, length - filled, offset + filled);
                    if (count === 0)
                        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`the file ended at offset ${offset + filled}`, offset + filled);
                    filled += count;
                }
                return buffer;
            },
        });
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF ? error.withPath(name) : error;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 8952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ StructView)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

class StructView {
    bytes;
    littleEndian;
    #what;
    constructor(bytes, layout) {
        this.bytes = bytes;
        this.littleEndian = layout.littleEndian;
        this.#what = layout.what;
    }
    u8(offset) {
        return this.part(offset, 1).readUInt8(0);
    }
    u32(offset) {
        const bytes = this.part(offset, 4);
        return this.littleEndian ? bytes.readUInt32LE(0) : bytes.readUInt32BE(0);
    }
    u64(offset) {
        const value = this.bigU64(offset);
        if (value > BigInt(Number.MAX_SAFE_INTEGER)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${this.#what} holds a size larger than any file`, offset);
        }
        return Number(value);
    }
    bigU64(offset) {
        const bytes = this.part(offset, 8);
        return this.littleEndian ? bytes.readBigUInt64LE(0) : bytes.readBigUInt64BE(0);
    }
    text(offset, width) {
        const bytes = this.part(offset, width);
        const end = bytes.indexOf(0);
        return bytes.toString('utf8', 0, end === -1 ? width : end);
    }
    terminated(offset) {
        const end = this.bytes.indexOf(0, Math.max(0, offset));
        if (offset < 0 || offset >= this.bytes.length || end === -1) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${this.#what} names a text that does not end within it`, offset);
        }
        return this.bytes.toString('utf8', offset, end);
    }
    part(offset, length) {
        if (offset < 0 || length < 0 || offset + length > this.bytes.length) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${this.#what} is cut off`, offset);
        }
        return this.bytes.subarray(offset, offset + length);
    }
}


/***/ })

};
