export const id = 173;
export const ids = [173,499,529,484];
export const modules = {

/***/ 1499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPropertyList: () => (/* binding */ readPropertyList)
/* harmony export */ });
/* harmony import */ var plist__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);


function readPropertyList(bytes, what) {
    const values = parseAny(bytes, what);
    if (typeof values !== 'object' || values === null || Array.isArray(values) || Buffer.isBuffer(values)) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`${what} does not hold a dictionary`);
    }
    return values;
}
function parseAny(bytes, what) {
    try {
        if (bytes.subarray(0, 6).toString('latin1') === 'bplist')
            return (0,plist__WEBPACK_IMPORTED_MODULE_0__/* .parseBinary */ .fb)(bytes);
        const text = bytes.toString('utf8').replace(/\0+$/, '').trimStart();
        if (text.includes('<plist'))
            return quietly(() => (0,plist__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text));
    }
    catch {
    }
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`${what} is not a property list`);
}
function quietly(work) {
    const { error, warn } = console;
    console.error = console.warn = () => undefined;
    try {
        return work();
    }
    finally {
        Object.assign(console, { error, warn });
    }
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
/* harmony export */   w: () => (/* binding */ readCms),
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4723);
/* harmony import */ var _asn1_cms_oids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9628);
/* harmony import */ var _asn1_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9820);
/* harmony import */ var _identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8593);
/* harmony import */ var _timestamp_timestamp_info_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7494);
/* harmony import */ var _cdhash_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5110);
/* harmony import */ var _create_signed_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3996);
/* harmony import */ var _estimate_size_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5024);
/* harmony import */ var _read_signed_data_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7096);









function createCms(request) {
    const { identity, codeDirectory, digests, signingTime, timestamper } = request;
    return (0,_create_signed_data_js__WEBPACK_IMPORTED_MODULE_4__/* .createSignedData */ .ZE)({
        type: _asn1_cms_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .contentType */ .IM.data,
        content: codeDirectory,
        detached: true,
        certificate: identity.certificate,
        privateKey: identity.privateKey,
        certificates: (0,_estimate_size_js__WEBPACK_IMPORTED_MODULE_6__/* .certificatesOf */ .m)(identity),
        signingTime,
        attributes: [
            (0,_create_signed_data_js__WEBPACK_IMPORTED_MODULE_4__/* .newAttribute */ .To)(_asn1_cms_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt.cdHashDigests, ...digests.map(digestNode).sort(byEncoding)),
            (0,_create_signed_data_js__WEBPACK_IMPORTED_MODULE_4__/* .newAttribute */ .To)(_asn1_cms_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt.cdHashList, (0,_create_signed_data_js__WEBPACK_IMPORTED_MODULE_4__/* .octets */ .tu)((0,_cdhash_list_js__WEBPACK_IMPORTED_MODULE_7__/* .writeCdHashList */ .N7)(digests.map(({ digest }) => (0,_cdhash_list_js__WEBPACK_IMPORTED_MODULE_7__/* .cdHashOf */ .tJ)(digest))))),
        ],
        timestamp: timestamper,
    });
}
function digestNode({ hashType, digest }) {
    const value = (0,_asn1_cms_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .hashTypeOid */ .d$)(hashType);
    if (value === null)
        throw new RangeError(`no CodeDirectory has the hash type ${hashType}`);
    return new asn1js__WEBPACK_IMPORTED_MODULE_8__/* .Sequence */ .gd({ value: [new asn1js__WEBPACK_IMPORTED_MODULE_8__/* .ObjectIdentifier */ .dS({ value }), (0,_create_signed_data_js__WEBPACK_IMPORTED_MODULE_4__/* .octets */ .tu)(digest)] });
}
function byEncoding(a, b) {
    return Buffer.compare(Buffer.from(a.toBER()), Buffer.from(b.toBER()));
}
function readCms(der) {
    return factsOf((0,_read_signed_data_js__WEBPACK_IMPORTED_MODULE_5__/* .readSignedData */ .f)(der, 'the CMS signature'));
}
function factsOf({ certificates, signers }) {
    const [signer] = signers;
    const leaf = signer?.certificate ?? null;
    const time = signer?.signedAttributes.get(_asn1_cms_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt.signingTime)?.[0];
    const token = signer?.unsignedAttributes.get(_asn1_cms_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt.timestampToken)?.[0];
    return {
        certificates,
        signer: leaf,
        authorities: leaf ? namesUpwards(leaf, certificates) : [],
        signingTime: time ? (0,_asn1_time_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .a)(time) : null,
        timestamp: token ? timestampOf(token) : null,
    };
}
function timestampOf(token) {
    try {
        return (0,_timestamp_timestamp_info_js__WEBPACK_IMPORTED_MODULE_3__/* .readTimestampInfo */ .B)((0,_read_signed_data_js__WEBPACK_IMPORTED_MODULE_5__/* .readSignedData */ .f)(token, 'the timestamp')).time;
    }
    catch {
        return null;
    }
}
function namesUpwards(leaf, pool) {
    const chain = [leaf];
    for (let tip = leaf; tip && !tip.checkIssued(tip);) {
        const current = tip;
        tip = pool.find((candidate) => !chain.includes(candidate) && current.checkIssued(candidate));
        if (tip)
            chain.push(tip);
    }
    return chain.map(_identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .commonName */ .LS);
}


/***/ }),

/***/ 2484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signedEntitlements: () => (/* binding */ signedEntitlements)
/* harmony export */ });
/* harmony import */ var _property_list_read_property_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1499);
/* harmony import */ var _entitlements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(621);


function signedEntitlements({ entitlementsDer, entitlementsXml, }) {
    if (entitlementsDer)
        return (0,_entitlements_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeEntitlementsDer */ .Qw)(entitlementsDer);
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
/* harmony import */ var _system_byte_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4461);
/* harmony import */ var _cms_cms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5529);
/* harmony import */ var _code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7365);
/* harmony import */ var _code_directory_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7228);
/* harmony import */ var _code_directory_hash_types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4102);
/* harmony import */ var _embedded_signature_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6829);
/* harmony import */ var _entitlements_signed_entitlements_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2484);
/* harmony import */ var _requirement_designated_requirement_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(700);
/* harmony import */ var _superblob_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1566);












function inspectMachO(path) {
    return (0,_system_byte_source_js__WEBPACK_IMPORTED_MODULE_3__/* .withFile */ .D4)(path, (source) => (0,_macho_universal_js__WEBPACK_IMPORTED_MODULE_2__/* .readSlices */ .k)(source).map((slice) => inspectSlice(slice.source)));
}
function inspectSlice(source) {
    const machO = (0,_macho_mach_o_js__WEBPACK_IMPORTED_MODULE_0__/* .readMachO */ .hi)(source);
    const { arch, fileType, minOS, sdk } = machO;
    return { arch, fileType, minOS, sdk, signature: inspectSignature(source, machO) };
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
function inspectSignature(source, machO) {
    const signature = (0,_embedded_signature_js__WEBPACK_IMPORTED_MODULE_8__/* .readEmbeddedSignature */ .x7)(source, machO);
    return signature === null ? unsigned : describeSignature(signature);
}
function describeSignature(signature) {
    const directory = (0,_embedded_signature_js__WEBPACK_IMPORTED_MODULE_8__/* .bestCodeDirectory */ .Fm)(signature);
    const cms = signature.cms ? (0,_cms_cms_js__WEBPACK_IMPORTED_MODULE_4__/* .readCms */ .w)(signature.cms) : null;
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
        entitlements: (0,_entitlements_signed_entitlements_js__WEBPACK_IMPORTED_MODULE_9__.signedEntitlements)(signature),
        requirement: signature.requirements && (0,_requirement_designated_requirement_js__WEBPACK_IMPORTED_MODULE_10__/* .designatedRequirementText */ .x)(signature.requirements),
        infoPlist: (0,_code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .specialHash */ .yK)(directory, _superblob_js__WEBPACK_IMPORTED_MODULE_11__/* .slot */ .NI.infoPlist) ? 'bound' : 'not bound',
    };
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
/* harmony export */   a: () => (/* binding */ designatedRequirement),
/* harmony export */   designatedRequirementSet: () => (/* binding */ designatedRequirementSet),
/* harmony export */   signerTeam: () => (/* binding */ signerTeam),
/* harmony export */   x: () => (/* binding */ designatedRequirementText)
/* harmony export */ });
/* harmony import */ var _asn1_apple_oids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4775);
/* harmony import */ var _asn1_oid_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3509);
/* harmony import */ var _identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8593);
/* harmony import */ var _format_requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1505);
/* harmony import */ var _requirement_blob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5353);
/* harmony import */ var _requirement_language_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5176);
/* harmony import */ var _requirement_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4044);







function designatedRequirementSet(request) {
    const { identifier, signer, requirements = [] } = request;
    if (signer === 'adhoc')
        return (0,_requirement_set_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeRequirementSet */ .yv)(new Map(requirements));
    const designated = designatedExpression(identifier, signer);
    return (0,_requirement_set_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeRequirementSet */ .yv)(new Map([[_requirement_set_js__WEBPACK_IMPORTED_MODULE_5__/* .requirementType */ .qq.designated, designated], ...requirements]));
}
function designatedExpression(identifier, signer) {
    return all({ op: 'identifier', data: Buffer.from(identifier) }, ...signerExpressions(signer));
}
function signerExpressions(signer) {
    const { chain, teamId } = signer;
    const generic = { op: 'appleGenericAnchor' };
    const issuer = chain[1];
    if (isDeveloperId(signer)) {
        return [
            generic,
            carries(1, _asn1_apple_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .x.developerIdAuthority),
            carries(0, _asn1_apple_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .x.developerIdApplication),
            fieldIs(0, 'subject.OU', teamId ?? ''),
        ];
    }
    if (issuer && (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .hasExtension */ .Ql)(issuer, _asn1_apple_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .x.wwdrAuthority)) {
        return [generic, fieldIs(0, 'subject.CN', signer.name), carries(1, _asn1_apple_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .x.wwdrAuthority)];
    }
    return [organizationAnchor(signer)];
}
function isDeveloperId({ certificate, chain: [, issuer] }) {
    if ((0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateKind */ .AI)(certificate) !== 'developer-id-application')
        return false;
    return issuer === undefined || (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .hasExtension */ .Ql)(issuer, _asn1_apple_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .x.developerIdAuthority);
}
function signerTeam(signer) {
    const issuer = signer.chain[1];
    const isDeveloper = isDeveloperId(signer) || (issuer && (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .hasExtension */ .Ql)(issuer, _asn1_apple_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .x.wwdrAuthority));
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
    const nailed = certificates[slot] ?? certificate;
    const isRoot = organization !== null && slot === certificates.length - 1;
    return { op: 'anchorHash', slot: isRoot ? _requirement_language_js__WEBPACK_IMPORTED_MODULE_4__/* .rootSlot */ .DX : slot, data: Buffer.from((0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .sha1Of */ .JI)(nailed), 'hex') };
}
function carries(slot, oid) {
    return { op: 'certificateGeneric', slot, key: (0,_asn1_oid_js__WEBPACK_IMPORTED_MODULE_6__/* .oidBytes */ .kC)(oid), match: { operator: 'exists' } };
}
function fieldIs(slot, field, value) {
    const match = { operator: 'equal', value: Buffer.from(value) };
    return { op: 'certificateField', slot, key: Buffer.from(field), match };
}
function all(first, ...rest) {
    const [second, ...others] = rest;
    return second ? { op: 'and', left: first, right: all(second, ...others) } : first;
}
function designatedRequirement(set) {
    const blob = (0,_requirement_set_js__WEBPACK_IMPORTED_MODULE_5__/* .readRequirementSet */ .sX)(set).get(_requirement_set_js__WEBPACK_IMPORTED_MODULE_5__/* .requirementType */ .qq.designated);
    return blob ? (0,_requirement_blob_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeRequirement */ .Sd)(blob) : null;
}
function designatedRequirementText(set) {
    const expression = designatedRequirement(set);
    return expression && (0,_format_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementText */ .P)(expression);
}


/***/ })

};
