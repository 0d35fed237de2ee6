export const id = 7910;
export const ids = [7910,7096];
export const modules = {

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

/***/ 5015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readTime)
/* harmony export */ });
function readTime(element) {
    const text = element.subarray(2).toString('latin1');
    const parts = patterns[element[0] ?? 0]?.exec(text);
    if (!parts)
        return null;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
    const milliseconds = Math.floor(Number(`0${parts[7] ?? ''}`) * 1000);
    return new Date(Date.UTC(yearOffset(element[0], year) + year, month - 1, day, hour, minute, second, milliseconds));
}
const utcTime = 0x17;
const generalizedTime = 0x18;
const patterns = {
    [utcTime]: /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/,
    [generalizedTime]: /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/,
};
function yearOffset(tag, year) {
    if (tag !== utcTime)
        return 0;
    return year < 50 ? 2000 : 1900;
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

/***/ 5110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ writeCdHashList),
/* harmony export */   QY: () => (/* binding */ readCdHashList),
/* harmony export */   tJ: () => (/* binding */ cdHashOf)
/* harmony export */ });
const head = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    '<dict>',
    '\t<key>cdhashes</key>',
    '\t<array>',
];
const tail = ['\t</array>', '</dict>', '</plist>', ''];
const cdHashLength = 20;
function cdHashOf(digest) {
    return digest.subarray(0, cdHashLength);
}
function writeCdHashList(cdHashes) {
    const items = cdHashes.flatMap((cdHash) => [
        '\t\t<data>',
        `\t\t${cdHash.toString('base64')}`,
        '\t\t</data>',
    ]);
    return Buffer.from([...head, ...items, ...tail].join('\n'));
}
function readCdHashList(plist) {
    const text = plist.toString('latin1');
    const list = /<key>cdhashes<\/key>\s*<array>(.*?)<\/array>/s.exec(text)?.[1] ?? '';
    return [...list.matchAll(/<data>([A-Za-z0-9+/=\s]*)<\/data>/g)].map(([, base64 = '']) => Buffer.from(base64, 'base64'));
}


/***/ }),

/***/ 5529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCms: () => (/* binding */ createCms),
/* harmony export */   readCms: () => (/* binding */ readCms),
/* harmony export */   z: () => (/* binding */ describeCms)
/* harmony export */ });
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4723);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4508);
/* harmony import */ var _asn1_read_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5015);
/* harmony import */ var _identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8593);
/* harmony import */ var _identity_find_chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8335);
/* harmony import */ var _code_directory_hash_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4102);
/* harmony import */ var _timestamp_read_timestamp_info_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2029);
/* harmony import */ var _cdhash_list_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5110);
/* harmony import */ var _create_signed_data_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1615);
/* harmony import */ var _estimate_cms_size_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3184);
/* harmony import */ var _read_signed_data_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7096);











function createCms(request) {
    const { identity, codeDirectory, digests, signingTime, timestamper } = request;
    return (0,_create_signed_data_js__WEBPACK_IMPORTED_MODULE_6__/* .createSignedData */ .ZE)({
        type: _asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .contentType */ .IM.data,
        content: codeDirectory,
        detached: true,
        certificate: identity.certificate,
        privateKey: identity.privateKey,
        certificates: (0,_estimate_cms_size_js__WEBPACK_IMPORTED_MODULE_8__/* .certificatesOf */ .m)(identity),
        signingTime,
        attributes: [
            (0,_create_signed_data_js__WEBPACK_IMPORTED_MODULE_6__/* .newAttribute */ .To)(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt.cdHashDigests, ...digests.map(digestNode).sort(byEncoding)),
            (0,_create_signed_data_js__WEBPACK_IMPORTED_MODULE_6__/* .newAttribute */ .To)(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt.cdHashList, (0,_create_signed_data_js__WEBPACK_IMPORTED_MODULE_6__/* .octets */ .tu)((0,_cdhash_list_js__WEBPACK_IMPORTED_MODULE_9__/* .writeCdHashList */ .N7)(digests.map(({ digest }) => (0,_cdhash_list_js__WEBPACK_IMPORTED_MODULE_9__/* .cdHashOf */ .tJ)(digest))))),
        ],
        timestamp: timestamper,
    });
}
function digestNode({ hashType, digest }) {
    const value = (0,_code_directory_hash_types_js__WEBPACK_IMPORTED_MODULE_4__/* .hashTypeOid */ .d$)(hashType);
    if (value === null)
        throw new RangeError(`no CodeDirectory has the hash type ${hashType}`);
    return new asn1js__WEBPACK_IMPORTED_MODULE_10__/* .Sequence */ .gd({ value: [new asn1js__WEBPACK_IMPORTED_MODULE_10__/* .ObjectIdentifier */ .dS({ value }), (0,_create_signed_data_js__WEBPACK_IMPORTED_MODULE_6__/* .octets */ .tu)(digest)] });
}
function byEncoding(a, b) {
    return Buffer.compare(Buffer.from(a.toBER()), Buffer.from(b.toBER()));
}
function readCms(der) {
    return describeCms((0,_read_signed_data_js__WEBPACK_IMPORTED_MODULE_7__.readSignedData)(der, 'the CMS signature'));
}
function describeCms({ certificates, signers }) {
    const [signer] = signers;
    const leaf = signer?.certificate ?? null;
    const time = signer?.signedAttributes.get(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt.signingTime)?.[0];
    const token = signer?.unsignedAttributes.get(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt.timestampToken)?.[0];
    return {
        certificates,
        signer: leaf,
        authorities: leaf ? (0,_identity_find_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .issuersUpwards */ .Fm)(leaf, certificates).map(_identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .commonName */ .LS) : [],
        signingTime: time ? (0,_asn1_read_time_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .a)(time) : null,
        timestamp: token ? timestampOf(token) : null,
    };
}
function timestampOf(token) {
    try {
        return (0,_timestamp_read_timestamp_info_js__WEBPACK_IMPORTED_MODULE_5__/* .readTimestampInfo */ .B)((0,_read_signed_data_js__WEBPACK_IMPORTED_MODULE_7__.readSignedData)(token, 'the timestamp')).time;
    }
    catch {
        return null;
    }
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

/***/ 7096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSignedData: () => (/* binding */ readSignedData)
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

/***/ 2029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readTimestampInfo)
/* harmony export */ });
/* harmony import */ var _asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(260);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4508);
/* harmony import */ var _asn1_read_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5015);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);




function readTimestampInfo({ type, content }) {
    if (type !== _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .contentType */ .IM.timestampInfo || content === null) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('the timestamp token has no TSTInfo');
    }
    const fields = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .readAsn1 */ .au)(content, 'the timestamp').items();
    const [, , imprint, , genTime, ...optional] = fields;
    const time = genTime && (0,_asn1_read_time_js__WEBPACK_IMPORTED_MODULE_2__/* .readTime */ .a)(genTime.raw);
    if (!imprint || !time)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('the timestamp has no time or no imprint');
    const nonce = optional.find((field) => field.isInteger());
    return {
        imprint: { digest: (0,_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .digestName */ .su)(imprint.item(0).item(0).oid()), value: imprint.item(1).octets() },
        time,
        nonce: nonce?.raw ?? null,
        content,
    };
}


/***/ })

};
