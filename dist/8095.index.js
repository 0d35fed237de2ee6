export const id = 8095;
export const ids = [8095];
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

/***/ 7474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrongKindRemedy),
/* harmony export */   a2: () => (/* binding */ certificateMissingRemedy),
/* harmony export */   lW: () => (/* binding */ certificateExpiredRemedy)
/* harmony export */ });
const certificatesPage = 'https://developer.apple.com/account/resources/certificates';
const certificateMissingRemedy = 'Set certificate to a Developer ID Application certificate (.p12 as base64, from a secret) and certificate-password to its password; or on a Mac identity to one in a keychain; or signing to auto or adhoc.';
const certificateExpiredRemedy = `Create a new certificate at ${certificatesPage}. Earlier signatures with a timestamp stay valid.`;
function wrongKindRemedy(kind) {
    return `Create a ${kind} certificate at ${certificatesPage} (only the Account Holder can) and export it with its key.`;
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

/***/ 1615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ newAttribute),
/* harmony export */   ZE: () => (/* binding */ createSignedData),
/* harmony export */   tu: () => (/* binding */ octets)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4723);
/* harmony import */ var pkijs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9701);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4508);




async function createSignedData(request) {
    const signedAttributes = inDerOrder([
        newAttribute(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.contentType, new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .ObjectIdentifier */ .dS({ value: request.type })),
        newAttribute(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.signingTime, timeNode(request.signingTime)),
        newAttribute(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.messageDigest, octets((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(request.content).digest())),
        ...request.attributes,
    ]);
    const set = new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .Set */ .NZ({ value: signedAttributes.map((item) => item.toSchema()) });
    const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', Buffer.from(set.toBER()), request.privateKey);
    const token = await request.timestamp?.(signature);
    const signedData = new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .SignedData */ .dA6({
        version: request.type === _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .contentType */ .IM.data ? 1 : 3,
        digestAlgorithms: [sha256()],
        encapContentInfo: encapsulated(request),
        certificates: inDerOrder(request.certificates.map(({ raw }) => pkijs__WEBPACK_IMPORTED_MODULE_3__/* .Certificate */ .usT.fromBER(raw))),
        signerInfos: [signerInfo(request, { signedAttributes, signature, token })],
    });
    const info = new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .ContentInfo */ ._Fs({ contentType: _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .contentType */ .IM.signedData, content: signedData.toSchema(true) });
    return Buffer.from(info.toSchema().toBER());
}
function encapsulated({ type, content, detached }) {
    const info = new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .EncapsulatedContentInfo */ .lTk({ eContentType: type });
    if (!detached)
        info.eContent = octets(content);
    return info;
}
function signerInfo({ certificate, privateKey }, parts) {
    const { issuer, serialNumber } = pkijs__WEBPACK_IMPORTED_MODULE_3__/* .Certificate */ .usT.fromBER(certificate.raw);
    const info = new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .SignerInfo */ .hfb({
        version: 1,
        sid: new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .IssuerAndSerialNumber */ .com({ issuer, serialNumber }),
        digestAlgorithm: sha256(),
        signedAttrs: new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .SignedAndUnsignedAttributes */ .W6B({ type: 0, attributes: parts.signedAttributes }),
        signatureAlgorithm: signatureAlgorithm(privateKey),
        signature: octets(parts.signature),
    });
    if (parts.token) {
        const token = newAttribute(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.timestampToken, (0,asn1js__WEBPACK_IMPORTED_MODULE_2__/* .fromBER */ .mH)(parts.token).result);
        info.unsignedAttrs = new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .SignedAndUnsignedAttributes */ .W6B({ type: 1, attributes: [token] });
    }
    return info;
}
function signatureAlgorithm(key) {
    return key.asymmetricKeyType === 'ec'
        ? new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .AlgorithmIdentifier */ .NE_({ algorithmId: _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureOids */ .iy.ecdsaWithSha256 })
        : new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .AlgorithmIdentifier */ .NE_({ algorithmId: _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureOids */ .iy.rsaWithSha256, algorithmParams: new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .Null */ .Uv() });
}
function sha256() {
    return new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .AlgorithmIdentifier */ .NE_({ algorithmId: _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOids */ .Iz.sha256, algorithmParams: new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .Null */ .Uv() });
}
function newAttribute(type, ...values) {
    return new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .Attribute */ .nWp({ type, values });
}
function octets(bytes) {
    return new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .OctetString */ .lW({ valueHex: Uint8Array.from(bytes) });
}
function inDerOrder(items) {
    const encoded = items.map((item) => ({ item, der: Buffer.from(item.toSchema().toBER()) }));
    return encoded.sort((a, b) => Buffer.compare(a.der, b.der)).map(({ item }) => item);
}
function timeNode(time) {
    const valueDate = new Date(Math.floor(time.getTime() / 1000) * 1000);
    return valueDate.getUTCFullYear() < 2050 ? new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .UTCTime */ .O6({ valueDate }) : new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .GeneralizedTime */ .O_({ valueDate });
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

/***/ 8095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signPackage: () => (/* binding */ signPackage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/archive/flat-package/archive-end.ts
var archive_end = __webpack_require__(5963);
// EXTERNAL MODULE: ./src/archive/flat-package/flat-package.ts
var flat_package = __webpack_require__(8203);
// EXTERNAL MODULE: ./src/archive/flat-package/is-flat-package.ts
var is_flat_package = __webpack_require__(3000);
// EXTERNAL MODULE: ./src/archive/flat-package/members.ts
var flat_package_members = __webpack_require__(4446);
;// CONCATENATED MODULE: ./src/archive/flat-package/lay-out-signature.ts







const checksumNumbers = { sha1: 1, sha256: 3 };
const checksumSizes = { sha1: 20, sha256: 32 };
function layOutSignature(source, signatures) {
    const { table, heap } = (0,flat_package/* readTable */.xz)(source);
    const { checksum, ticket } = (0,flat_package/* readFlatPackage */.uR)(source);
    const algorithm = checksum?.algorithm === 'sha256' ? 'sha256' : 'sha1';
    const earlier = (0,flat_package/* signatureElements */.a6)(table);
    const members = (0,flat_package_members/* readMembers */.m)(table);
    const start = startOfMembers(members, Math.max(0, ...earlier.map(({ offset, size }) => offset + size)));
    const prefix = checksumSizes[algorithm] + signatures.rsaSize + signatures.cmsSize;
    const unsigned = earlier
        .reduce((text, element) => text.replace(element.text, ''), table)
        .replace(/<signature-creation-time>[^<]*<\/signature-creation-time>/, '');
    const rewritten = moveMembers(unsigned, prefix - start).replace(/<toc>/, (toc) => toc + signatureTexts(algorithm, signatures));
    checkMembers((0,flat_package_members/* readMembers */.m)(rewritten), members, prefix - start);
    const packed = (0,external_node_zlib_.deflateSync)(rewritten);
    const value = (0,external_node_crypto_.createHash)(algorithm).update(packed).digest();
    return {
        head: Buffer.concat([headerOf(packed, rewritten, algorithm), packed, value]),
        checksum: { algorithm, value },
        members: { start: heap + start, end: (0,archive_end/* endWithoutTicket */.Y)(source, ticket) },
    };
}
function startOfMembers(members, afterSignatures) {
    const isBefore = ({ data }) => data !== null && data.length > 0 && data.offset < afterSignatures;
    return members.some(isBefore) ? 0 : afterSignatures;
}
function moveMembers(table, shift) {
    return table.replaceAll(/<offset>\s*(\d{1,15})\s*<\/offset>/g, (_, offset) => `<offset>${Math.max(0, Number(offset) + shift)}</offset>`);
}
function signatureTexts(algorithm, signatures) {
    const { certificates, rsaSize, cmsSize } = signatures;
    const rsaOffset = checksumSizes[algorithm];
    const encoded = certificates.map(({ raw }) => `<X509Certificate>${base64Lines(raw)}</X509Certificate>`);
    const keyInfo = `<KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data>${encoded.join('')}</X509Data></KeyInfo>`;
    const range = (offset, size) => `<offset>${offset}</offset><size>${size}</size>`;
    return [
        `<checksum style="${algorithm}">${range(0, rsaOffset)}</checksum>`,
        `<signature style="RSA">${range(rsaOffset, rsaSize)}${keyInfo}</signature>`,
        `<x-signature style="CMS">${range(rsaOffset + rsaSize, cmsSize)}${keyInfo}</x-signature>`,
    ].join('');
}
function base64Lines(bytes) {
    return bytes.toString('base64').replaceAll(/.{72}/g, '$&\n');
}
function checkMembers(rewritten, original, shift) {
    const moved = original.map((member) => {
        if (member.data === null)
            return member;
        return { ...member, data: { ...member.data, offset: Math.max(0, member.data.offset + shift) } };
    });
    if (JSON.stringify(rewritten) === JSON.stringify(moved))
        return;
    throw new errors/* FormatError */.IF('the table of contents of the package has parts that cannot be moved');
}
function headerOf(packed, table, algorithm) {
    const header = Buffer.alloc(is_flat_package/* headerSize */.p);
    header.write('xar!', 'latin1');
    header.writeUInt16BE(is_flat_package/* headerSize */.p, 4);
    header.writeUInt16BE(1, 6);
    header.writeBigUInt64BE(BigInt(packed.length), 8);
    header.writeBigUInt64BE(BigInt(Buffer.byteLength(table)), 16);
    header.writeUInt32BE(checksumNumbers[algorithm], 24);
    return header;
}

// EXTERNAL MODULE: ./src/asn1/oids.ts
var oids = __webpack_require__(4508);
// EXTERNAL MODULE: ./src/identity/certificate-remedies.ts
var certificate_remedies = __webpack_require__(7474);
// EXTERNAL MODULE: ./src/system/files/byte-source.ts
var byte_source = __webpack_require__(5101);
// EXTERNAL MODULE: ./src/system/files/files.ts
var files = __webpack_require__(8114);
// EXTERNAL MODULE: ./src/signature/cms/create-signed-data.ts
var create_signed_data = __webpack_require__(1615);
// EXTERNAL MODULE: ./src/signature/cms/estimate-cms-size.ts
var estimate_cms_size = __webpack_require__(3184);
// EXTERNAL MODULE: ./src/signature/containers/rsa-signature.ts
var rsa_signature = __webpack_require__(5093);
;// CONCATENATED MODULE: ./src/signature/containers/sign-package.ts












const maxAttempts = 3;
const slack = 512;
async function signPackage(request) {
    const { input, output, identity } = request;
    if (identity.privateKey.asymmetricKeyType !== 'rsa')
        throw notRsa(identity);
    const { mode } = await (0,promises_.stat)(input);
    const signed = await (0,byte_source/* withFile */.D4)(input, (source) => makeSignatures(source, request));
    const write = async (path) => {
        await (0,promises_.writeFile)(path, signed.head);
        const { start, end } = signed.members;
        if (end === start)
            return;
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(input, { start, end: end - 1 }), (0,external_node_fs_.createWriteStream)(path, { flags: 'a' }));
    };
    await (0,files/* replaceFile */.fR)(output, write, { mode: mode & 0o7777 });
}
async function makeSignatures(source, request) {
    const { identity, timestamper } = request;
    const certificates = (0,estimate_cms_size/* certificatesOf */.m)(identity);
    const rsaSize = (identity.privateKey.asymmetricKeyDetails?.modulusLength ?? 0) / 8;
    let cmsSize = (0,estimate_cms_size/* estimateCmsSize */.L)(identity, timestamper !== null);
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
        const layout = layOutSignature(source, { certificates, rsaSize, cmsSize });
        const rsa = (0,rsa_signature/* signChecksum */.V)(layout.checksum, identity.privateKey);
        const cms = await signWithCms(layout.checksum.value, request);
        if (cms.length <= cmsSize) {
            const padding = Buffer.alloc(cmsSize - cms.length);
            return { head: Buffer.concat([layout.head, rsa, cms, padding]), members: layout.members };
        }
        cmsSize = cms.length + slack;
    }
    throw new errors/* ToolError */.v4(`${request.input} could not be signed: each timestamp was larger than the one before.`, {
        code: 'timestamp-unavailable',
        remedy: 'Use another timestamp service (timestamp-url).',
    });
}
function signWithCms(checksum, { identity, timestamper, signingTime }) {
    return (0,create_signed_data/* createSignedData */.ZE)({
        type: oids/* contentType */.IM.data,
        content: checksum,
        detached: true,
        certificate: identity.certificate,
        privateKey: identity.privateKey,
        certificates: (0,estimate_cms_size/* certificatesOf */.m)(identity),
        signingTime,
        attributes: [],
        timestamp: timestamper,
    });
}
function notRsa({ name }) {
    return new errors/* InputError */.dz('identity', `"${name}" has a key that is not RSA; packages are signed by RSA.`, {
        code: 'certificate-wrong-kind',
        remedy: (0,certificate_remedies/* wrongKindRemedy */.C)('Developer ID Installer'),
    });
}


/***/ })

};
