export const id = 9316;
export const ids = [9316];
export const modules = {

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

/***/ 9316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectContainer: () => (/* binding */ inspectContainer)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/system/files/byte-source.ts
var byte_source = __webpack_require__(5101);
// EXTERNAL MODULE: ./src/inspect/container-contents.ts
var container_contents = __webpack_require__(6758);
// EXTERNAL MODULE: ./src/archive/disk-image/disk-image.ts
var disk_image = __webpack_require__(8569);
// EXTERNAL MODULE: ./src/archive/flat-package/flat-package.ts
var flat_package = __webpack_require__(8203);
// EXTERNAL MODULE: ./src/identity/certificate.ts
var certificate = __webpack_require__(8593);
// EXTERNAL MODULE: ./src/signature/embedded-signature.ts
var embedded_signature = __webpack_require__(6829);
// EXTERNAL MODULE: ./src/signature/inspect-macho.ts
var inspect_macho = __webpack_require__(173);
// EXTERNAL MODULE: ./src/signature/superblob.ts
var superblob = __webpack_require__(1566);
// EXTERNAL MODULE: ./src/inspect/describe-ticket.ts
var describe_ticket = __webpack_require__(9024);
;// CONCATENATED MODULE: ./src/inspect/inspect-container-signature.ts







const hashDigits = 40;
async function inspectDiskImage(source) {
    if ((0,disk_image/* isEncryptedDiskImage */.lt)(source))
        return { kind: 'dmg', slices: [], ticket: 'none', signature: inspect_macho/* unsigned */.a };
    const bytes = (0,disk_image/* readDiskImageSignature */.xU)(source);
    const found = bytes && (0,embedded_signature/* readSignature */.Bc)(bytes);
    const signature = found === null ? inspect_macho/* unsigned */.a : await (0,inspect_macho/* describeSignature */.i)(found);
    const blob = found?.blobs.get(superblob/* slot */.NI.ticket);
    const ticket = blob ? (0,superblob/* blobPayload */.QX)(blob, superblob/* blobMagic */.t.wrapper) : null;
    return {
        kind: 'dmg',
        slices: [],
        ticket: (0,describe_ticket/* describeTicket */.S)(ticket, signature.cdHash ? [signature.cdHash] : []),
        signature,
    };
}
async function inspectPackage(source) {
    const flat = (0,flat_package/* readFlatPackage */.uR)(source);
    const signature = await describePackageSignature(flat);
    const hash = signature.checksum?.value.slice(0, hashDigits);
    const ticket = (0,describe_ticket/* describeTicket */.S)(flat.ticket, hash ? [hash] : []);
    return { kind: 'pkg', slices: [], ticket, signature };
}
async function describePackageSignature({ checksum, certificates, cms, }) {
    const { readCms } = await Promise.all(/* import() */[__webpack_require__.e(9701), __webpack_require__.e(291)]).then(__webpack_require__.bind(__webpack_require__, 5529));
    const signed = cms ? readCms(cms) : null;
    const leaf = signed?.signer ?? certificates[0] ?? null;
    return {
        kind: leaf ? 'certificate' : 'none',
        teamId: leaf && (0,certificate/* teamOf */.Ld)(leaf),
        authorities: signed?.authorities.length ? signed.authorities : certificates.map(certificate/* commonName */.LS),
        timestamp: signed?.timestamp?.toISOString() ?? null,
        checksum: checksum && { algorithm: checksum.algorithm, value: checksum.value.toString('hex') },
    };
}

;// CONCATENATED MODULE: ./src/inspect/inspect-container.ts




async function inspectContainer(container, inspectInside) {
    const { path, kind, name } = container;
    switch (kind) {
        case 'zip':
        case 'tar.gz': {
            const contents = await inspectContents(container, inspectInside);
            return { path: name, kind, slices: [], ticket: 'not-applicable', ...contents };
        }
        case 'dmg': {
            const image = await (0,byte_source/* withFile */.D4)(path, inspectDiskImage);
            return { path: name, ...image, ...(await inspectContents(container, inspectInside)) };
        }
        case 'pkg': {
            const installer = await (0,byte_source/* withFile */.D4)(path, inspectPackage);
            return { path: name, ...installer, ...(await inspectContents(container, inspectInside)) };
        }
    }
}
function inspectContents(container, inspectInside) {
    return (0,container_contents.withContents)(container, async ({ folder, notOpened, inside: nesting }) => {
        if (folder === null)
            return { contents: [], notOpened };
        const contents = [];
        for (const found of await (0,container_contents.findArtifacts)(folder)) {
            contents.push(await inspectInside(found, { name: (0,external_node_path_.relative)(folder, found), nesting }));
        }
        return { contents, notOpened: null };
    });
}


/***/ })

};
