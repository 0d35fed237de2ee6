export const id = 700;
export const ids = [700];
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

/***/ 700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeRequirementSet: () => (/* binding */ makeRequirementSet),
/* harmony export */   signerTeam: () => (/* binding */ signerTeam)
/* harmony export */ });
/* harmony import */ var _asn1_object_identifier_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2432);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4508);
/* harmony import */ var _identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8593);
/* harmony import */ var _requirement_language_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5176);
/* harmony import */ var _requirement_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4044);





function makeRequirementSet(request) {
    const { identifier, signer, requirements = [] } = request;
    if (signer === 'adhoc')
        return (0,_requirement_set_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeRequirementSet */ .yv)(new Map(requirements));
    const designated = makeDesignatedRequirement(identifier, signer);
    return (0,_requirement_set_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeRequirementSet */ .yv)(new Map([[_requirement_set_js__WEBPACK_IMPORTED_MODULE_3__/* .requirementType */ .qq.designated, designated], ...requirements]));
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
    return { op: 'anchorHash', slot: isRoot ? _requirement_language_js__WEBPACK_IMPORTED_MODULE_2__/* .rootSlot */ .DX : slot, data: Buffer.from((0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .sha1Of */ .JI)(anchor), 'hex') };
}
function carries(slot, oid) {
    return { op: 'certificateGeneric', slot, key: (0,_asn1_object_identifier_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeOid */ .jP)(oid), match: { operator: 'exists' } };
}
function fieldIs(slot, field, value) {
    const match = { operator: 'equal', value: Buffer.from(value) };
    return { op: 'certificateField', slot, key: Buffer.from(field), match };
}
function all(first, ...rest) {
    const [second, ...others] = rest;
    return second ? { op: 'and', left: first, right: all(second, ...others) } : first;
}


/***/ })

};
