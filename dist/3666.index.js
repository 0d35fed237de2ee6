export const id = 3666;
export const ids = [3666,159];
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

/***/ 8672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ createBudgets),
/* harmony export */   bY: () => (/* binding */ ownArchive),
/* harmony export */   fM: () => (/* binding */ ownArchiveBudgets),
/* harmony export */   yK: () => (/* binding */ createBudget)
/* harmony export */ });
/* unused harmony export budgetOf */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

const bytesPerByte = 5;
const bytesOfAnyArchive = 32 << 20;
const bytesForEntry = 2_500;
const entriesOfAnyArchive = 2_000;
function createBudget(archiveBytes) {
    return budgetOf({
        bytes: bytesOfAnyArchive + bytesPerByte * archiveBytes,
        entries: entriesOfAnyArchive + Math.floor(archiveBytes / bytesForEntry),
    });
}
function createBudgets(archiveBytes) {
    return { decoded: createBudget(archiveBytes), files: createBudget(archiveBytes) };
}
const ownArchive = { take: () => undefined, left: () => Number.POSITIVE_INFINITY };
const ownArchiveBudgets = { decoded: ownArchive, files: ownArchive };
function budgetOf(limits) {
    let [bytesLeft, entriesLeft] = [limits.bytes, limits.entries];
    return {
        take(bytes, entries = 1) {
            bytesLeft -= bytes;
            entriesLeft -= entries;
            if (bytesLeft < 0)
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the archive unpacks to more than ${limits.bytes} bytes`);
            if (entriesLeft < 0)
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the archive has more than ${limits.entries} files and folders`);
        },
        left: () => bytesLeft,
    };
}


/***/ }),

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

/***/ 6758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findArtifacts: () => (/* binding */ findArtifacts),
/* harmony export */   withContents: () => (/* binding */ withContents)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _archive_unpacking_budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8672);
/* harmony import */ var _artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9437);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6782);
/* harmony import */ var _bundle_code_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2230);
/* harmony import */ var _bundle_framework_links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3292);
/* harmony import */ var _bundle_read_code_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3355);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6578);
/* harmony import */ var _system_files_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8114);










const deepestContainer = 3;
async function withContents({ path, kind, nesting }, use) {
    const { depth, budgets } = nesting ?? (await outermost(path));
    const own = budgets[depth];
    if (own === undefined) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .FormatError */ .IF(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} is inside ${depth} other archives, and only ${deepestContainer} in one another are opened`);
    }
    const inside = { depth: depth + 1, budgets };
    return (0,_system_files_files_js__WEBPACK_IMPORTED_MODULE_9__/* .withTemporaryFolder */ .EX)(async (temporary) => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'contents');
        const scratch = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'scratch');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
        if (kind === 'dmg') {
            const { extractDiskImage } = await Promise.all(/* import() */[__webpack_require__.e(9376), __webpack_require__.e(9670)]).then(__webpack_require__.bind(__webpack_require__, 9376));
            const image = await extractDiskImage({ path, folder, scratch, budgets: own });
            if (!image.opened)
                return use({ inside, folder: null, notOpened: image.reason });
        }
        else if (kind === 'zip') {
            const { extractZip } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(2082)]).then(__webpack_require__.bind(__webpack_require__, 2082));
            await extractZip(path, folder, own.files);
        }
        else if (kind === 'tar.gz') {
            const { extractTarGz } = await __webpack_require__.e(/* import() */ 5702).then(__webpack_require__.bind(__webpack_require__, 5702));
            await extractTarGz(path, folder, own.files);
        }
        else {
            const { extractPackage } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9800), __webpack_require__.e(1244)]).then(__webpack_require__.bind(__webpack_require__, 1244));
            await extractPackage({ path, folder, scratch, budgets: own });
        }
        return use({ inside, folder, notOpened: null });
    });
}
async function outermost(path) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    return { depth: 0, budgets: Array.from({ length: deepestContainer }, () => (0,_archive_unpacking_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .createBudgets */ .$P)(size)) };
}
async function findArtifacts(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    const found = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isDirectory())
            found.push(...((await isProgramBundle(path)) ? [path] : await findArtifacts(path)));
        else if (entry.isFile() && (await isArtifact(path)))
            found.push(path);
    }
    return found;
}
async function isArtifact(path) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).size === 0)
        return false;
    return (await (0,_bundle_code_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isCode */ ._)(path)) || (await (0,_artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .containerKind */ .AE)(path)) !== null;
}
async function isProgramBundle(path) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path) === '')
        return false;
    if (!(await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .isBundle */ .bn)(path)))
        return (await (0,_bundle_framework_links_js__WEBPACK_IMPORTED_MODULE_6__/* .programWithoutLinks */ .S)(path)) !== null;
    try {
        await (0,_bundle_read_code_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .readSignableBundle */ .Y)(path);
        return true;
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .FormatError */ .IF)
            return (await (0,_bundle_framework_links_js__WEBPACK_IMPORTED_MODULE_6__/* .programWithoutLinks */ .S)(path)) !== null;
        throw error;
    }
}


/***/ }),

/***/ 596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyContainer: () => (/* binding */ verifyContainer)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/artifact/artifact-kind.ts
var artifact_kind = __webpack_require__(9437);
// EXTERNAL MODULE: ./src/signature/verify/verification.ts
var verification = __webpack_require__(1395);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/system/files/byte-source.ts
var byte_source = __webpack_require__(5101);
// EXTERNAL MODULE: ./src/inspect/container-contents.ts
var container_contents = __webpack_require__(6758);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/archive/disk-image/disk-image.ts
var disk_image = __webpack_require__(8569);
// EXTERNAL MODULE: ./src/archive/flat-package/archive-end.ts
var archive_end = __webpack_require__(5963);
// EXTERNAL MODULE: ./src/archive/flat-package/flat-package.ts
var flat_package = __webpack_require__(8203);
// EXTERNAL MODULE: ./src/signature/containers/rsa-signature.ts
var rsa_signature = __webpack_require__(5093);
// EXTERNAL MODULE: ./src/signature/embedded-signature.ts
var embedded_signature = __webpack_require__(6829);
// EXTERNAL MODULE: ./src/signature/superblob.ts
var superblob = __webpack_require__(1566);
// EXTERNAL MODULE: ./src/signature/verify/verify-signature.ts + 2 modules
var verify_signature = __webpack_require__(2243);
// EXTERNAL MODULE: ./src/ticket/ticket-findings.ts
var ticket_findings = __webpack_require__(3905);
// EXTERNAL MODULE: ./src/ticket/ticket-signer.ts
var ticket_signer = __webpack_require__(5309);
;// CONCATENATED MODULE: ./src/inspect/verify-container-signature.ts












const ticketHashBytes = 20;
const notarizationProblems = 'https://developer.apple.com/documentation/security/resolving-common-notarization-issues';
async function verifyDiskImage(source, options) {
    const bytes = (0,disk_image/* isEncryptedDiskImage */.lt)(source) ? null : (0,disk_image/* readDiskImageSignature */.xU)(source);
    if (bytes === null)
        return { authority: null, findings: [imageNotSigned] };
    const { bytes: trailer, signatureOffset, signatureSize } = (0,disk_image/* readTrailer */.ot)(source);
    const unsigned = Buffer.from(trailer);
    unsigned.writeBigUInt64BE(0n, disk_image/* signatureSizeField */.yG);
    const signature = (0,embedded_signature/* readSignature */.Bc)(bytes);
    const { description, findings } = await (0,verify_signature/* verifySignature */.O)({
        slice: { source: (0,byte_source/* sliceOf */.Mz)(source, 0, signatureOffset), offset: 0 },
        signature: { ...signature, dataOffset: signatureOffset, dataSize: signatureSize },
        outside: { what: 'disk-image', infoPlist: null, codeResources: null, diskImageTrailer: unsigned },
    }, options);
    const { best, authority } = description;
    return {
        authority,
        findings: [...findings, ...verifyTicket(ticketIn(signature), best?.cdHash ?? null, options)],
    };
}
function ticketIn({ blobs }) {
    const blob = blobs.get(superblob/* slot */.NI.ticket);
    return blob ? (0,superblob/* blobPayload */.QX)(blob, superblob/* blobMagic */.t.wrapper) : null;
}
function verifyTicket(ticket, hash, { trust }) {
    const problem = ticket && (0,ticket_signer/* stapledTicketProblem */.d)(ticket, hash === null ? [] : [hash], trust);
    return problem === null ? [] : [(0,ticket_findings/* ticketFinding */.C)(problem)];
}
const imageNotSigned = {
    severity: 'warning',
    code: 'image-not-signed',
    message: 'The disk image has no signature of its own.',
    remedy: 'Sign the image after it is made (go-notarize sign, or codesign on a Mac), so that a ticket can be stapled to it.',
    docUrl: notarizationProblems,
};
const algorithms = ['sha1', 'sha256', 'sha512', 'md5'];
async function verifyPackage(source, options) {
    const flat = (0,flat_package/* readFlatPackage */.uR)(source);
    const { checksum, packedTable, certificates, cms, ticket } = flat;
    if (checksum === null || !algorithms.includes(checksum.algorithm)) {
        throw new errors/* FormatError */.IF('the table of contents of the package has no checksum of a known kind');
    }
    const isIntact = (0,external_node_crypto_.createHash)(checksum.algorithm).update(packedTable).digest().equals(checksum.value);
    const own = isIntact ? [] : [packageFinding('package-checksum-mismatch')];
    if (certificates.length === 0)
        return { authority: null, findings: [...own, packageFinding('package-not-signed')] };
    if (cms === null)
        return { authority: null, findings: [...own, packageFinding('package-without-cms')] };
    const leafKind = 'developer-id-installer';
    const { verifyCms } = await Promise.all(/* import() */[__webpack_require__.e(9701), __webpack_require__.e(1682)]).then(__webpack_require__.bind(__webpack_require__, 1682));
    const verdict = await verifyCms({
        der: cms,
        codeDirectory: checksum.value,
        digests: [],
        leafKind,
        ...options,
    });
    const hash = checksum.value.toString('hex', 0, ticketHashBytes);
    const stapled = ticket ?? ((0,archive_end/* beginsTicket */.d)(source) ? Buffer.alloc(0) : null);
    const findings = [...own, ...verdict.findings, ...verifyRsa(flat), ...verifyTicket(stapled, hash, options)];
    return { authority: verdict.authority, findings };
}
function verifyRsa({ checksum, certificates: [leaf], rsa }) {
    if (checksum === null || leaf === undefined || rsa === null)
        return [];
    if ((0,rsa_signature/* isChecksumSigned */.u)(checksum.value, rsa, leaf.publicKey))
        return [];
    return [{ ...packageFinding('package-rsa-mismatch'), severity: 'warning' }];
}
const packageTexts = {
    'package-checksum-mismatch': {
        message: 'The table of contents of the package is not the one that was signed.',
        remedy: 'The package was changed after it was signed. Make it again.',
    },
    'package-not-signed': {
        message: 'The package is not signed.',
        remedy: 'Sign it with a Developer ID Installer certificate (go-notarize sign, or productsign on a Mac).',
    },
    'package-rsa-mismatch': {
        message: 'The RSA signature of the package is not over its table of contents.',
        remedy: 'Sign the package again (go-notarize sign, or productsign on a Mac).',
    },
    'package-without-cms': {
        message: 'The package has an RSA signature only, without a timestamp; no ticket can be stapled to it.',
        remedy: 'Sign it with go-notarize sign, or productsign on a Mac, which write a CMS signature, too.',
    },
};
function packageFinding(code) {
    return { severity: 'error', code, ...packageTexts[code], docUrl: notarizationProblems };
}

;// CONCATENATED MODULE: ./src/inspect/verify-container.ts







async function verifyContainer(container, options, verifyInside) {
    try {
        return await verifyParts(container, options, verifyInside);
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        const { code, message, remedy } = error;
        const issue = { severity: 'error', code, message: sentence(message), remedy, docUrl: null };
        return {
            valid: false,
            authority: null,
            problems: [{ ...issue, path: container.name, architecture: null }],
        };
    }
}
async function verifyParts(container, options, verifyInside) {
    const { name } = container;
    const own = await verifyOwnSignature(container, options);
    const found = own.findings.map((finding) => ({ ...finding, path: name, architecture: null }));
    return (0,container_contents.withContents)(container, async ({ folder, notOpened, inside: nesting }) => {
        const contents = [];
        for (const path of folder === null ? [] : await (0,container_contents.findArtifacts)(folder)) {
            const inside = { path, name: (0,external_node_path_.join)(name, (0,external_node_path_.relative)(folder ?? '', path)), nesting };
            contents.push({ path: inside.name, ...(await verifyInside(inside, options)) });
        }
        const problems = [...found, ...contents.flatMap((each) => each.problems)];
        const authority = (0,artifact_kind/* isArchive */.tc)(container.kind) ? commonAuthority(contents) : own.authority;
        return { valid: (0,verification/* isSound */.g)(problems), authority, problems, contents, notOpened };
    });
}
async function verifyOwnSignature({ path, kind }, options) {
    if (kind === 'zip' || kind === 'tar.gz')
        return { authority: null, findings: [] };
    const verify = kind === 'dmg' ? verifyDiskImage : verifyPackage;
    return (0,byte_source/* withFile */.D4)(path, (source) => verify(source, options));
}
function commonAuthority(contents) {
    const [first, ...others] = contents.map(({ authority }) => authority);
    return first !== undefined && others.every((authority) => authority === first) ? first : null;
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
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

/***/ 5093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ signChecksum),
/* harmony export */   u: () => (/* binding */ isChecksumSigned)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const digestInfos = {
    sha1: Buffer.from('3021300906052b0e03021a05000414', 'hex'),
    sha256: Buffer.from('3031300d060960864801650304020105000420', 'hex'),
};
function signChecksum({ algorithm, value }, key) {
    const info = Buffer.concat([digestInfos[algorithm], value]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.privateEncrypt)({ key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PADDING }, info);
}
function isChecksumSigned(checksum, signature, key) {
    const digests = ['sha1', 'sha256'].map((algorithm) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(checksum).digest());
    try {
        const info = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.publicDecrypt)({ key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PADDING }, signature);
        return [checksum, ...digests].some((digest) => info.subarray(-digest.length).equals(digest));
    }
    catch {
        return false;
    }
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
