export const id = 5806;
export const ids = [5806];
export const modules = {

/***/ 5963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ endWithoutTicket),
/* harmony export */   d: () => (/* binding */ beginsTicket)
/* harmony export */ });
/* harmony import */ var _flat_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8203);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4446);


function archiveEnd(source) {
    const { table, heap } = (0,_flat_package_js__WEBPACK_IMPORTED_MODULE_0__/* .readTable */ .xz)(source);
    const signatures = (0,_flat_package_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureElements */ .a6)(table).map(({ offset, size }) => offset + size);
    const members = (0,_members_js__WEBPACK_IMPORTED_MODULE_1__/* .readMembers */ .m)(table).flatMap(({ data }) => (data ? [data.offset + data.length] : []));
    return heap + Math.max(0, ...signatures, ...members);
}
function beginsTicket(source) {
    const end = archiveEnd(source);
    const size = _flat_package_js__WEBPACK_IMPORTED_MODULE_0__/* .trailerMagic */ .R1.length;
    return source.size >= end + size && source.read(end, size).toString('latin1') === _flat_package_js__WEBPACK_IMPORTED_MODULE_0__/* .trailerMagic */ .R1;
}
function endWithoutTicket({ size }, ticket) {
    return ticket === null ? size : size - ticket.length - 2 * _flat_package_js__WEBPACK_IMPORTED_MODULE_0__/* .packageTrailer */ .Ey.size;
}


/***/ }),

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

/***/ 4446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readMembers)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9783);



const mostMembers = 10_000;
const deepestMember = 32;
function readMembers(table) {
    const members = [];
    const open = [];
    const elements = [];
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT();
    parser.on('error', (error) => {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`the table of contents of the package is no XML: ${error.message}`);
    });
    parser.on('opentag', ({ name, attributes }) => {
        elements.push(name);
        if (name === 'file') {
            if (open.length >= deepestMember)
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('the package has members that are nested too deep');
            open.push({ member: null, name: '', type: '', fields: new Map(), style: new Map() });
        }
        else if (typeof attributes.style === 'string')
            open.at(-1)?.style.set(name, attributes.style);
        else if (name === 'name' && attributes.enctype === 'base64')
            open.at(-1)?.style.set('name', 'base64');
    });
    parser.on('text', (text) => {
        const [parent, name] = [elements.at(-2), elements.at(-1)];
        const draft = open.at(-1);
        if (draft === undefined || text.trim() === '')
            return;
        if (parent === 'file' && name === 'name') {
            draft.name = draft.style.get('name') === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text;
            draft.member = emptyMember(open);
            members.push(draft.member);
            if (members.length > mostMembers)
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`the package has more than ${mostMembers} members`);
        }
        else if (parent === 'file' && name === 'type')
            draft.type = text;
        else if (parent === 'data' && name !== undefined)
            draft.fields.set(name, text.trim());
    });
    parser.on('closetag', ({ name }) => {
        elements.pop();
        if (name !== 'file')
            return;
        const draft = open.pop();
        const member = draft?.member;
        if (draft && member)
            Object.assign(member, { kind: kindOf(draft.type), data: dataOf(draft, member.path) });
    });
    parser.write(table).close();
    return members;
}
function emptyMember(open) {
    const path = pathOf(open);
    (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEntryPath */ .iX)(path);
    return { path, kind: 'other', data: null };
}
function pathOf(open) {
    return open.map(({ name }) => name).join('/');
}
function kindOf(type) {
    return type === 'file' || type === 'directory' ? type : 'other';
}
function dataOf({ fields, style }, path) {
    if (!fields.has('length'))
        return null;
    const number = (name) => {
        const value = fields.get(name);
        if (value === undefined || !/^\d{1,15}$/.test(value)) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`the table of contents of the package does not say the ${name} of ${path}`);
        }
        return Number(value);
    };
    const [algorithm, value] = [style.get('archived-checksum'), fields.get('archived-checksum')];
    return {
        offset: number('offset'),
        length: number('length'),
        size: number('size'),
        encoding: style.get('encoding') ?? 'application/octet-stream',
        checksum: algorithm && value ? { algorithm: algorithm.toLowerCase(), value: value.toLowerCase() } : null,
    };
}


/***/ }),

/***/ 9783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ longestLink),
/* harmony export */   No: () => (/* binding */ staysInside),
/* harmony export */   S_: () => (/* binding */ makeLinks),
/* harmony export */   iX: () => (/* binding */ checkEntryPath),
/* harmony export */   mw: () => (/* binding */ foldedName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);



const longestPath = 1024;
const longestLink = longestPath;
function foldedName(name) {
    return name.normalize('NFC').toLowerCase();
}
function checkEntryPath(path) {
    if (Buffer.byteLength(path) > longestPath)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`the archive has a path that is too long: ${JSON.stringify(path.slice(0, 100))}...`);
    const parts = path.split('/');
    if (path.includes('\0') || parts.some((part) => part === '' || part === '.' || part === '..')) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${JSON.stringify(path)} is not a name that may be extracted`);
    }
}
function staysInside({ path, target }) {
    if (target === '' || target.includes('\0') || node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(target))
        return false;
    const parts = target.split('/');
    const firstName = parts.findIndex((part) => part !== '..' && part !== '.');
    if (firstName !== -1 && parts.slice(firstName).includes('..'))
        return false;
    const lands = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path), target));
    return lands !== '..' && !lands.startsWith('../');
}
async function makeLinks(links, folder) {
    const paths = new Set(links.map(({ path }) => foldedName(path)));
    for (const { path, target } of links) {
        const parents = path.split('/').slice(0, -1);
        if (parents.some((_, index) => paths.has(foldedName(parents.slice(0, index + 1).join('/'))))) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`the path of the link ${path} leads through another link`);
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(target, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).catch((error) => {
            if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST') {
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${path} is in the archive twice, once as a link`);
            }
            throw error;
        });
    }
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
/* harmony import */ var _signature_requirement_designated_requirement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(700);
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
        const explicit = signature.requirements && (0,_signature_requirement_designated_requirement_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDesignatedRequirement */ .n)(signature.requirements);
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
    const folder = (0,external_node_path_.dirname)(path);
    if (!folder.endsWith((0,external_node_path_.join)('Contents', 'MacOS')))
        return null;
    const candidate = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(folder));
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

/***/ 3996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ trustOf),
/* harmony export */   f: () => (/* binding */ appleTrust)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _apple_certificates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3551);



const appleTrust = [{ certificate: _apple_certificates_js__WEBPACK_IMPORTED_MODULE_2__/* .appleRoot */ .xR, authority: 'apple' }];
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

/***/ 3941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSignedEntitlements: () => (/* binding */ readSignedEntitlements)
/* harmony export */ });
/* harmony import */ var _property_list_read_property_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(159);
/* harmony import */ var _entitlements_der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6937);


function readSignedEntitlements({ entitlementsDer, entitlementsXml, }) {
    if (entitlementsDer)
        return (0,_entitlements_der_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeEntitlementsDer */ .Qw)(entitlementsDer);
    if (!entitlementsXml || entitlementsXml.length === 0)
        return {};
    return (0,_property_list_read_property_list_js__WEBPACK_IMPORTED_MODULE_0__.readPropertyList)(entitlementsXml, 'the signed entitlements');
}


/***/ }),

/***/ 173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unsigned),
/* harmony export */   i: () => (/* binding */ describeSignature),
/* harmony export */   inspectMachO: () => (/* binding */ inspectMachO)
/* harmony export */ });
/* harmony import */ var _macho_mach_o_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2825);
/* harmony import */ var _macho_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6310);
/* harmony import */ var _macho_universal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9443);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5101);
/* harmony import */ var _code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7365);
/* harmony import */ var _code_directory_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4847);
/* harmony import */ var _code_directory_hash_types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4102);
/* harmony import */ var _embedded_signature_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6829);
/* harmony import */ var _entitlements_read_signed_entitlements_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3941);
/* harmony import */ var _requirement_designated_requirement_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(700);
/* harmony import */ var _superblob_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1566);












function inspectMachO(path) {
    return (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(path, (source) => Promise.all((0,_macho_universal_js__WEBPACK_IMPORTED_MODULE_2__/* .readSlices */ .k)(source).map((slice) => inspectSlice(slice.source))));
}
async function inspectSlice(source) {
    const machO = (0,_macho_mach_o_js__WEBPACK_IMPORTED_MODULE_0__/* .readMachO */ .hi)(source);
    const { arch, fileType, minOS, sdk } = machO;
    return { arch, fileType, minOS, sdk, signature: await inspectSignature(source, machO) };
}
const unsigned = {
    kind: 'none',
    identifier: null,
    teamId: null,
    cdHash: null,
    flags: [],
    hashType: null,
    pageSize: null,
    runtimeVersion: null,
    authorities: [],
    timestamp: null,
    entitlements: {},
    requirement: null,
    infoPlist: 'not bound',
};
async function inspectSignature(source, machO) {
    const signature = (0,_embedded_signature_js__WEBPACK_IMPORTED_MODULE_8__/* .readEmbeddedSignature */ .x7)(source, machO);
    return signature === null ? unsigned : describeSignature(signature);
}
async function describeSignature(signature) {
    const directory = (0,_embedded_signature_js__WEBPACK_IMPORTED_MODULE_8__/* .bestCodeDirectory */ .Fm)(signature);
    const cms = signature.cms && (await readCmsIfWellFormed(signature.cms));
    return {
        kind: kindOf(directory, signature),
        identifier: directory.identifier,
        teamId: directory.teamId,
        cdHash: (0,_code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .cdHash */ .Kf)(directory),
        flags: (0,_code_directory_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .flagNames */ .JY)(directory.flags),
        hashType: (0,_code_directory_hash_types_js__WEBPACK_IMPORTED_MODULE_7__/* .hashTypeName */ ._l)(directory.hashType),
        pageSize: directory.pageSize,
        runtimeVersion: directory.runtime === 0 ? null : (0,_macho_names_js__WEBPACK_IMPORTED_MODULE_1__/* .versionText */ .KA)(directory.runtime),
        authorities: cms?.authorities ?? [],
        timestamp: cms?.timestamp?.toISOString() ?? null,
        entitlements: (0,_entitlements_read_signed_entitlements_js__WEBPACK_IMPORTED_MODULE_9__.readSignedEntitlements)(signature),
        requirement: signature.requirements && (0,_requirement_designated_requirement_js__WEBPACK_IMPORTED_MODULE_10__/* .formatDesignatedRequirement */ .n)(signature.requirements),
        infoPlist: (0,_code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .specialHash */ .yK)(directory, _superblob_js__WEBPACK_IMPORTED_MODULE_11__/* .slot */ .NI.infoPlist) ? 'bound' : 'not bound',
    };
}
async function readCmsIfWellFormed(der) {
    const { readCms } = await Promise.all(/* import() */[__webpack_require__.e(9701), __webpack_require__.e(7910)]).then(__webpack_require__.bind(__webpack_require__, 5529));
    try {
        return readCms(der);
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF)
            return null;
        throw error;
    }
}
function kindOf(directory, { cms }) {
    if (cms)
        return 'certificate';
    return (0,_code_directory_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .hasFlag */ .Lt)(directory.flags, 'linker-signed') ? 'linker-signed' : 'adhoc';
}


/***/ }),

/***/ 700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readDesignatedRequirement),
/* harmony export */   makeRequirementSet: () => (/* binding */ makeRequirementSet),
/* harmony export */   n: () => (/* binding */ formatDesignatedRequirement),
/* harmony export */   signerTeam: () => (/* binding */ signerTeam)
/* harmony export */ });
/* harmony import */ var _asn1_object_identifier_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2432);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4508);
/* harmony import */ var _identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8593);
/* harmony import */ var _format_requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1505);
/* harmony import */ var _requirement_blob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5353);
/* harmony import */ var _requirement_language_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5176);
/* harmony import */ var _requirement_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4044);







function makeRequirementSet(request) {
    const { identifier, signer, requirements = [] } = request;
    if (signer === 'adhoc')
        return (0,_requirement_set_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeRequirementSet */ .yv)(new Map(requirements));
    const designated = makeDesignatedRequirement(identifier, signer);
    return (0,_requirement_set_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeRequirementSet */ .yv)(new Map([[_requirement_set_js__WEBPACK_IMPORTED_MODULE_5__/* .requirementType */ .qq.designated, designated], ...requirements]));
}
function makeDesignatedRequirement(identifier, signer) {
    return all({ op: 'identifier', data: Buffer.from(identifier) }, ...signerExpressions(signer));
}
function signerExpressions(signer) {
    const { chain, teamId } = signer;
    const generic = { op: 'appleGenericAnchor' };
    const issuer = chain[1];
    if (isDeveloperId(signer)) {
        return [
            generic,
            carries(1, _asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .xL.developerIdAuthority),
            carries(0, _asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .xL.developerIdApplication),
            fieldIs(0, 'subject.OU', teamId ?? ''),
        ];
    }
    if (issuer && (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .hasExtension */ .Ql)(issuer, _asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .xL.wwdrAuthority)) {
        return [generic, fieldIs(0, 'subject.CN', signer.name), carries(1, _asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .xL.wwdrAuthority)];
    }
    return [organizationAnchor(signer)];
}
function isDeveloperId({ certificate, chain: [, issuer] }) {
    if ((0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateKind */ .AI)(certificate) !== 'developer-id-application')
        return false;
    return issuer === undefined || (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .hasExtension */ .Ql)(issuer, _asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .xL.developerIdAuthority);
}
function signerTeam(signer) {
    const issuer = signer.chain[1];
    const isDeveloper = isDeveloperId(signer) || (issuer && (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .hasExtension */ .Ql)(issuer, _asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .xL.wwdrAuthority));
    return isDeveloper ? signer.teamId : null;
}
function organizationAnchor({ certificate, chain }) {
    const certificates = chain.length > 0 ? chain : [certificate];
    const organization = (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectField */ .H7)(certificate, 'O');
    let slot = 0;
    while (organization !== null) {
        const next = certificates[slot + 1];
        if (!next || (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectField */ .H7)(next, 'O') !== organization)
            break;
        slot += 1;
    }
    const anchor = certificates[slot] ?? certificate;
    const isRoot = organization !== null && slot === certificates.length - 1;
    return { op: 'anchorHash', slot: isRoot ? _requirement_language_js__WEBPACK_IMPORTED_MODULE_4__/* .rootSlot */ .DX : slot, data: Buffer.from((0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .sha1Of */ .JI)(anchor), 'hex') };
}
function carries(slot, oid) {
    return { op: 'certificateGeneric', slot, key: (0,_asn1_object_identifier_js__WEBPACK_IMPORTED_MODULE_6__/* .encodeOid */ .jP)(oid), match: { operator: 'exists' } };
}
function fieldIs(slot, field, value) {
    const match = { operator: 'equal', value: Buffer.from(value) };
    return { op: 'certificateField', slot, key: Buffer.from(field), match };
}
function all(first, ...rest) {
    const [second, ...others] = rest;
    return second ? { op: 'and', left: first, right: all(second, ...others) } : first;
}
function readDesignatedRequirement(set) {
    const blob = (0,_requirement_set_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeRequirementSet */ .qD)(set).get(_requirement_set_js__WEBPACK_IMPORTED_MODULE_5__/* .requirementType */ .qq.designated);
    return blob ? (0,_requirement_blob_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeRequirement */ .Sd)(blob) : null;
}
function formatDesignatedRequirement(set) {
    const expression = readDesignatedRequirement(set);
    return expression && (0,_format_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRequirement */ .z)(expression);
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

// EXTERNAL MODULE: ./src/signature/verify/verify-signature.ts + 4 modules
var verify_signature = __webpack_require__(5497);
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

/***/ 5497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ verifySignature)
});

// EXTERNAL MODULE: ./src/identity/certificate.ts
var identity_certificate = __webpack_require__(8593);
// EXTERNAL MODULE: ./src/property-list/read-property-list.ts + 2 modules
var read_property_list = __webpack_require__(159);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/signature/code-directory/code-directory.ts
var code_directory = __webpack_require__(7365);
// EXTERNAL MODULE: ./src/signature/code-directory/flags.ts
var code_directory_flags = __webpack_require__(4847);
// EXTERNAL MODULE: ./src/signature/code-directory/hash-types.ts
var hash_types = __webpack_require__(4102);
// EXTERNAL MODULE: ./src/signature/embedded-signature.ts
var embedded_signature = __webpack_require__(6829);
// EXTERNAL MODULE: ./src/signature/requirement/designated-requirement.ts
var designated_requirement = __webpack_require__(700);
// EXTERNAL MODULE: ./src/asn1/object-identifier.ts
var object_identifier = __webpack_require__(2432);
// EXTERNAL MODULE: ./src/asn1/oids.ts
var oids = __webpack_require__(4508);
;// CONCATENATED MODULE: ./src/signature/requirement/evaluate-requirement.ts



const appleIntermediate = { CN: 'Apple Code Signing Certification Authority', O: 'Apple Inc.' };
function evaluateRequirement(expression, context) {
    switch (expression.op) {
        case 'and':
            return evaluateRequirement(expression.left, context) && evaluateRequirement(expression.right, context);
        case 'or':
            return evaluateRequirement(expression.left, context) || evaluateRequirement(expression.right, context);
        case 'not':
            return !evaluateRequirement(expression.operand, context);
        case 'unknownSkip':
            return evaluateRequirement(expression.next, context);
        case 'true':
            return true;
        case 'identifier':
            return expression.data.equals(Buffer.from(context.identifier));
        case 'cdHash':
            return context.cdHashes.includes(expression.data.toString('hex'));
        case 'appleAnchor':
            return isSignedByApple(context);
        case 'appleGenericAnchor':
            return context.isAppleAnchor;
        case 'platform':
            return expression.platform === (context.platform ?? 0);
        case 'notarized':
            return context.notarized ?? false;
        case 'infoValue':
            return field(context.infoPlist, expression.key) === expression.value.toString('utf8');
        case 'infoField':
            return matches(expression.match, field(context.infoPlist, expression.key));
        case 'entitlementField':
            return matches(expression.match, field(context.entitlements, expression.key));
        case 'anchorHash': {
            const certificate = certificateAt(context, expression.slot);
            return certificate !== null && (0,identity_certificate/* sha1Of */.JI)(certificate) === expression.data.toString('hex').toUpperCase();
        }
        case 'certificateField':
        case 'certificateGeneric':
        case 'certificatePolicy':
        case 'certificateDate':
            return evaluateCertificate(expression, context);
        default:
            return false;
    }
}
function evaluateCertificate(test, context) {
    const certificate = certificateAt(context, test.slot);
    if (certificate === null)
        return false;
    switch (test.op) {
        case 'certificateField': {
            const value = subjectValue(certificate, test.key.toString('utf8'));
            return value !== null && matches(test.match, value);
        }
        case 'certificateGeneric':
            return matches(test.match, (0,identity_certificate/* hasExtension */.Ql)(certificate, (0,object_identifier/* decodeOid */.FK)(test.key)) ? true : undefined);
        case 'certificatePolicy':
            return matches(test.match, hasPolicy(certificate, test.key) ? true : undefined);
        case 'certificateDate':
            return matches(test.match, fieldDate(certificate, (0,object_identifier/* decodeOid */.FK)(test.key)));
    }
}
function certificateAt({ chain }, slot) {
    return chain.at(slot) ?? null;
}
function isSignedByApple(context) {
    const intermediate = certificateAt(context, -2);
    if (!context.isAppleAnchor || intermediate === null)
        return false;
    return ((0,identity_certificate/* subjectField */.H7)(intermediate, 'CN') === appleIntermediate.CN &&
        (0,identity_certificate/* subjectField */.H7)(intermediate, 'O') === appleIntermediate.O);
}
const subjectFields = new Set(['C', 'CN', 'L', 'O', 'OU', 'ST', 'UID']);
function subjectValue(certificate, key) {
    const [kind, name = ''] = key.split('.');
    return kind === 'subject' && subjectFields.has(name) ? (0,identity_certificate/* subjectField */.H7)(certificate, name) : null;
}
function hasPolicy(certificate, oid) {
    const policies = (0,identity_certificate/* extensionsOf */.oQ)(certificate).find((extension) => extension.oid === oids/* certificateExtension */.lc.certificatePolicies);
    return policies?.value.includes(Buffer.concat([Buffer.from([0x06, oid.length]), oid])) ?? false;
}
function fieldDate(certificate, oid) {
    const value = (0,identity_certificate/* extensionsOf */.oQ)(certificate)
        .find((extension) => extension.oid === oid)
        ?.value.toString('latin1');
    const parts = /(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z/.exec(value ?? '');
    if (!parts)
        return undefined;
    const [year = 0, month = 1, ...rest] = parts.slice(1).map(Number);
    return new Date(Date.UTC(year, month - 1, ...rest));
}
function field(dictionary, key) {
    const name = key.toString('utf8');
    return dictionary && Object.hasOwn(dictionary, name) ? dictionary[name] : undefined;
}
function matches(match, candidate) {
    if (candidate === undefined || candidate === null)
        return match.operator === 'absent';
    if (match.operator === 'absent')
        return false;
    if (Array.isArray(candidate) && candidate.some((item) => matches(match, item)))
        return true;
    if (match.operator === 'exists')
        return candidate !== false;
    if ('date' in match)
        return candidate instanceof Date && compareDates(match.operator, candidate, match.date);
    if (!('value' in match) || typeof candidate !== 'string')
        return false;
    return compareStrings(match.operator, candidate, match.value.toString('utf8'));
}
function compareStrings(operator, candidate, value) {
    switch (operator) {
        case 'equal':
            return candidate === value;
        case 'contains':
            return candidate.includes(value);
        case 'beginsWith':
            return candidate.startsWith(value);
        case 'endsWith':
            return candidate.endsWith(value);
        case 'lessThan':
            return compareNumerically(candidate, value) < 0;
        case 'greaterThan':
            return compareNumerically(candidate, value) > 0;
        case 'lessEqual':
            return compareNumerically(candidate, value) <= 0;
        case 'greaterEqual':
            return compareNumerically(candidate, value) >= 0;
    }
}
function compareNumerically(a, b) {
    const [left, right] = [a, b].map((text) => text.match(/\d+|\D/g) ?? []);
    for (let index = 0;; index += 1) {
        const [x, y] = [left?.[index], right?.[index]];
        if (x === undefined || y === undefined)
            return (x === undefined ? 0 : 1) - (y === undefined ? 0 : 1);
        const bothNumbers = /^\d/.test(x) && /^\d/.test(y);
        const difference = bothNumbers ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0;
        if (difference !== 0)
            return difference;
    }
}
function compareDates(operator, candidate, date) {
    const difference = candidate.getTime() - date.getTime();
    switch (operator) {
        case 'on':
            return difference === 0;
        case 'before':
            return difference < 0;
        case 'after':
            return difference > 0;
        case 'onOrBefore':
            return difference <= 0;
        default:
            return difference >= 0;
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/signature/entitlements/parse-entitlements.ts + 1 modules
var parse_entitlements = __webpack_require__(3953);
// EXTERNAL MODULE: ./src/signature/entitlements/read-signed-entitlements.ts
var read_signed_entitlements = __webpack_require__(3941);
// EXTERNAL MODULE: ./src/signature/verify/verify-findings.ts
var verify_findings = __webpack_require__(1164);
;// CONCATENATED MODULE: ./src/signature/verify/verify-entitlements.ts





function verifyEntitlements(signature) {
    const { entitlementsXml, entitlementsDer } = signature;
    try {
        const values = (0,read_signed_entitlements.readSignedEntitlements)(signature);
        if (entitlementsXml === null || entitlementsXml.length === 0) {
            return { values, unreadableXml: null, findings: [] };
        }
        const { fromXml, problem } = readXml(entitlementsXml);
        if (entitlementsDer === null)
            return { values, unreadableXml: problem, findings: [] };
        if (!(0,external_node_util_.isDeepStrictEqual)(plain(values), plain(fromXml))) {
            const message = 'The entitlements in XML differ from those in DER.';
            return { values, unreadableXml: problem, findings: [(0,verify_findings/* verifyFinding */.h)('entitlements-differ', message)] };
        }
        return { values, unreadableXml: null, findings: problem === null ? [] : [xmlWarning(problem)] };
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        const message = `The entitlements cannot be read: ${error.message}.`;
        return { values: {}, unreadableXml: null, findings: [(0,verify_findings/* verifyFinding */.h)('entitlements-malformed', message)] };
    }
}
function readXml(xml) {
    try {
        return { fromXml: (0,parse_entitlements/* parseEntitlements */.W)(xml).values, problem: null };
    }
    catch (problem) {
        if (!(problem instanceof errors/* InputError */.dz))
            throw problem;
        const fromXml = (0,read_signed_entitlements.readSignedEntitlements)({ entitlementsXml: xml, entitlementsDer: null });
        return { fromXml, problem };
    }
}
function xmlWarning({ message }) {
    const reason = message.replace(/^entitlements cannot be used: /, '');
    return (0,verify_findings/* verifyFinding */.h)('entitlements-xml-unreadable', `The kernel cannot read the entitlements in XML (${reason.replace(/\.$/, '')}); those in DER are readable and the same.`, { severity: 'warning' });
}
function plain(value) {
    if (Array.isArray(value))
        return value.map(plain);
    if (typeof value !== 'object' || value === null)
        return value;
    return new Map(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

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
    const entitlements = verifyEntitlements(signature);
    const reading = content.some(({ code }) => code.startsWith('entitlements-')) ? [] : entitlements.findings;
    const signer = await verifySigner(signature, best, options);
    const requirement = signer.isProven
        ? requirementFindings(signature, {
            best,
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
async function verifySigner(signature, best, { trust, now }) {
    const { cms, codeDirectories } = signature;
    if (cms === null)
        return withoutSigner(best);
    const [primary] = codeDirectories;
    const digests = codeDirectories.map(({ hashType, blob }) => ({
        hashType,
        digest: (0,hash_types/* fullHash */.oH)(hashType, blob),
    }));
    const { verifyCms } = await Promise.all(/* import() */[__webpack_require__.e(9701), __webpack_require__.e(1682)]).then(__webpack_require__.bind(__webpack_require__, 1682));
    const verdict = await verifyCms({ der: cms, codeDirectory: primary.blob, digests, trust, now });
    const findings = verdict.findings.map(asWarningWhereAllowed);
    const isProven = findings.every(({ severity }) => severity !== 'error');
    return {
        kind: 'certificate',
        isProven,
        chain: verdict.chain,
        authority: verdict.authority,
        findings: isProven ? [...findings, ...teamFindings(best, verdict)] : findings,
    };
}
const matterToNotaryOnly = new Set(['timestamp-missing', 'not-developer-id']);
function asWarningWhereAllowed(finding) {
    return matterToNotaryOnly.has(finding.code) ? { ...finding, severity: 'warning' } : finding;
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
function teamFindings({ teamId }, { chain }) {
    const [leaf] = chain;
    const ofCertificate = leaf ? (0,identity_certificate/* teamOf */.Ld)(leaf) : null;
    if (teamId === null || teamId === ofCertificate)
        return [];
    const message = `The signature names the team ${teamId}; the team of its certificate is ${ofCertificate ?? 'none'}.`;
    return [(0,verify_findings/* verifyFinding */.h)('team-mismatch', message)];
}
function requirementFindings(signature, description) {
    const { best, signer, infoPlist, entitlements } = description;
    try {
        const requirement = signature.requirements && (0,designated_requirement/* readDesignatedRequirement */.m)(signature.requirements);
        if (requirement === null)
            return [];
        const isMet = evaluateRequirement(requirement, {
            identifier: best.identifier,
            chain: signer.chain,
            isAppleAnchor: signer.authority !== null,
            infoPlist: readInfoPlist(infoPlist),
            entitlements,
            cdHashes: signature.codeDirectories.map(code_directory/* cdHash */.Kf),
            platform: best.platform,
        });
        const message = 'The program does not meet its own designated requirement.';
        return isMet ? [] : [(0,verify_findings/* verifyFinding */.h)('requirement-not-met', message)];
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        return [(0,verify_findings/* verifyFinding */.h)('requirement-malformed', `The requirement set cannot be read: ${error.message}.`)];
    }
}
function readInfoPlist(bytes) {
    if (bytes === null)
        return null;
    try {
        return (0,read_property_list.readPropertyList)(bytes, 'Info.plist');
    }
    catch (error) {
        if (error instanceof errors/* FormatError */.IF)
            return null;
        throw error;
    }
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

/***/ 3809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
const toolVariables = new Set([
    'PATH HOME USER LOGNAME SHELL TMPDIR TMP TEMP LANG LANGUAGE TZ TERM',
    'HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE SSL_CERT_DIR',
    'DEVELOPER_DIR SDKROOT __CF_USER_TEXT_ENCODING',
    'RUNNER_TRACKING_ID',
].flatMap((names) => names.split(' ')));
const runnerFiles = new Set([
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
]);
const withheld = /^(INPUT_|STATE_|GO_NOTARIZE_|ACTIONS_)|(^|_)(TOKEN|SECRET|PASSWORD)$/i;
function childEnvironment(inherits, policy) {
    const { from, secrets, passed } = policy;
    const isInherited = inherits === 'tools' ? isForTools : isOfUser;
    const result = {};
    for (const [name, value] of Object.entries(from)) {
        if (value === undefined)
            continue;
        const isClean = isInherited(name) && secrets.redact(value) === value;
        if (isClean || passed.includes(name))
            result[name] = value;
    }
    return result;
}
function isForTools(name) {
    return toolVariables.has(name.toUpperCase()) || name.startsWith('LC_');
}
function isOfUser(name) {
    return !withheld.test(name) && !runnerFiles.has(name);
}


/***/ }),

/***/ 6313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ji: () => (/* binding */ createRunner),
  z6: () => (/* binding */ endingOf),
  w$: () => (/* binding */ lastLines),
  zi: () => (/* binding */ runOrFail)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./src/system/cancellation.ts
var cancellation = __webpack_require__(8478);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
;// CONCATENATED MODULE: ./src/system/process/bounded-text.ts
const partLimits = { first: 16 * 2 ** 20, last: 2 ** 20 };
function boundedText(limits = partLimits) {
    const first = [];
    let room = limits.first;
    let last = [];
    let lastLength = 0;
    let length = 0;
    const compact = () => {
        last = [last.join('').slice(-limits.last)];
        lastLength = last[0]?.length ?? 0;
    };
    return {
        push(chunk) {
            length += chunk.length;
            if (room > 0)
                first.push(chunk.slice(0, room));
            const rest = chunk.slice(room);
            room -= Math.min(room, chunk.length);
            if (rest === '')
                return;
            last.push(rest);
            lastLength += rest.length;
            if (lastLength > 2 * limits.last)
                compact();
        },
        text() {
            compact();
            const leftOut = length - (limits.first - room) - lastLength;
            const note = leftOut > 0 ? `\n… ${leftOut} characters left out …\n` : '';
            return [...first, note, ...last].join('');
        },
    };
}

// EXTERNAL MODULE: ./src/system/process/child-environment.ts
var child_environment = __webpack_require__(3809);
;// CONCATENATED MODULE: ./src/system/process/line-splitter.ts
const longestLine = 64 * 1024;
function lineSplitter(onLine) {
    let rest = '';
    return {
        push(chunk) {
            const lines = (rest + chunk).split(/\r?\n/);
            rest = lines.pop() ?? '';
            for (const line of lines)
                onLine(line);
            if (rest.length <= longestLine)
                return;
            onLine(rest);
            rest = '';
        },
        flush() {
            if (rest !== '')
                onLine(rest);
            rest = '';
        },
    };
}

;// CONCATENATED MODULE: ./src/system/process/process-groups.ts
const running = new Set();
function signalGroup(group, signal) {
    try {
        process.kill(-group, signal);
    }
    catch {
    }
}
function beginGroup(group) {
    if (running.size === 0)
        process.on('exit', killAll);
    running.add(group);
}
function endGroup(group) {
    signalGroup(group, 'SIGKILL');
    running.delete(group);
    if (running.size === 0)
        process.off('exit', killAll);
}
function killAll() {
    for (const group of running)
        signalGroup(group, 'SIGKILL');
}

;// CONCATENATED MODULE: ./src/system/process/runner.ts







function endingOf({ exitCode, signal }) {
    return exitCode === null ? `signal ${signal}` : `exit code ${exitCode}`;
}
const graces = { 'timed out': 5_000, cancelled: 1_000 };
const pipeGrace = 500;
function createRunner(log, secrets, options = {}) {
    const { signal, passEnvironment = [], environment: common = {} } = options;
    return async (command) => {
        const line = secrets.redact([command.tool, ...command.args].map(quote).join(' '));
        signal?.throwIfAborted();
        log.debug(`$ ${line}`);
        const inherited = (0,child_environment/* childEnvironment */.Q)(command.inherits ?? 'tools', {
            from: process.env,
            secrets,
            passed: passEnvironment,
        });
        const environment = definedOnly({ ...inherited, ...common, ...command.environment });
        const { stopped, ...result } = await runProcess(command, environment, signal);
        if (stopped === 'cancelled')
            throw signal?.reason;
        if (stopped === 'timed out')
            throw timedOut(line, command, lastLines(secrets.redact(result.stderr)));
        return result;
    };
}
function runProcess(command, env, signal) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(command.tool, command.args, {
            cwd: command.workingDirectory,
            env,
            stdio: ['pipe', 'pipe', 'pipe'],
            detached: true,
        });
        const group = child.pid;
        if (group !== undefined)
            beginGroup(group);
        const output = readOutput(child, command.onLine);
        let stopped = null;
        const stop = (why) => {
            if (group === undefined || stopped !== null)
                return;
            stopped = why;
            signalGroup(group, 'SIGTERM');
            setTimeout(signalGroup, graces[why], group, 'SIGKILL').unref();
        };
        const timer = setTimeout(stop, command.timeout, 'timed out');
        const withdraw = (0,cancellation/* onceAborted */.zM)(signal, () => stop('cancelled'));
        const finish = () => {
            clearTimeout(timer);
            withdraw();
        };
        child.on('error', (cause) => {
            finish();
            reject(startFailure(command.tool, cause));
        });
        child.on('exit', () => {
            if (group !== undefined)
                endGroup(group);
            setTimeout(() => {
                child.stdout.destroy();
                child.stderr.destroy();
            }, pipeGrace).unref();
        });
        child.on('close', (exitCode, exitSignal) => {
            finish();
            resolve({ exitCode, signal: exitSignal, stdout: output.stdout(), stderr: output.stderr(), stopped });
        });
        child.stdin.on('error', () => undefined);
        child.stdin.end(command.input ?? '');
    });
}
function readOutput(child, onLine) {
    const read = (stream) => {
        const kept = boundedText();
        const lines = onLine && lineSplitter(onLine);
        stream?.setEncoding('utf8').on('data', (chunk) => {
            kept.push(chunk);
            lines?.push(chunk);
        });
        stream?.on('close', () => lines?.flush());
        return kept.text;
    };
    return { stdout: read(child.stdout), stderr: read(child.stderr) };
}
async function runOrFail(run, command) {
    const result = await run(command);
    if (result.exitCode === 0)
        return result;
    throw new errors/* ToolError */.v4(`${command.tool} ${command.args[0] ?? ''} ended with ${endingOf(result)}.`, {
        code: 'command-failed',
        remedy: `See the last lines of ${command.tool}.`,
        lines: lastLines(`${result.stdout}\n${result.stderr}`),
    });
}
function lastLines(text, count = 20) {
    return text
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .slice(-count);
}
function startFailure(tool, cause) {
    if (cause.code === 'ENOENT') {
        return new errors/* ToolError */.v4(`The command ${tool} was not found.`, {
            code: 'command-not-found',
            remedy: `Install ${tool} or put it on PATH.`,
            cause,
        });
    }
    return new errors/* ToolError */.v4(`The command ${tool} could not be started: ${cause.message}`, {
        code: 'command-failed',
        remedy: `Check that ${tool} can be run by this user.`,
        cause,
    });
}
function timedOut(line, { timeout }, lines) {
    return new errors/* ToolError */.v4(`Stopped after ${Math.round(timeout / 1000)} s without an end: ${line}`, {
        code: 'command-timed-out',
        remedy: 'The command hung or the machine is overloaded. See its last lines.',
        retryable: true,
        lines,
    });
}
function definedOnly(environment) {
    return Object.fromEntries(Object.entries(environment).filter((entry) => entry[1] !== undefined));
}
function quote(argument) {
    return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
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
