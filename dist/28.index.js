export const id = 28;
export const ids = [28];
export const modules = {

/***/ 8335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ issuersUpwards),
/* harmony export */   mM: () => (/* binding */ damagedCertificates),
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

/***/ 6190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* reexport default from dynamic */ node_forge_lib_forge_js__WEBPACK_IMPORTED_MODULE_0___default.a),
/* harmony export */   h: () => (/* binding */ generatePkcs12Key)
/* harmony export */ });
/* harmony import */ var node_forge_lib_forge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8561);
/* harmony import */ var node_forge_lib_forge_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_forge_lib_forge_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_forge_lib_pbe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6959);
/* harmony import */ var node_forge_lib_pbe_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_forge_lib_pbe_js__WEBPACK_IMPORTED_MODULE_1__);



const { generatePkcs12Key } = (node_forge_lib_forge_js__WEBPACK_IMPORTED_MODULE_0___default().pki).pbe;


/***/ }),

/***/ 28:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decodeCertificateInput: () => (/* reexport */ decodeCertificateInput),
  z: () => (/* binding */ openPkcs12)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/identity/apple-certificates.ts
var apple_certificates = __webpack_require__(3551);
// EXTERNAL MODULE: ./src/identity/certificate.ts
var identity_certificate = __webpack_require__(8593);
// EXTERNAL MODULE: ./src/identity/find-chain.ts
var find_chain = __webpack_require__(8335);
// EXTERNAL MODULE: ./src/asn1/oids.ts
var oids = __webpack_require__(4508);
// EXTERNAL MODULE: ./src/identity/pkcs12/load-forge.ts
var load_forge = __webpack_require__(6190);
;// CONCATENATED MODULE: ./src/identity/pkcs12/decrypt-pkcs12.ts




class UnsupportedProtection extends Error {
    protection;
    constructor(protection) {
        super(`${protection} is not supported`);
        this.protection = protection;
    }
}
const mostRounds = { pbkdf2: 2_000_000, pkcs12: 500_000 };
const purpose = { key: 1, iv: 2, mac: 3 };
const digests = new Map([
    [oids/* digestOids */.Iz.sha1, { name: 'sha1', length: 20 }],
    [oids/* digestOids */.Iz.sha256, { name: 'sha256', length: 32 }],
    [oids/* digestOids */.Iz.sha384, { name: 'sha384', length: 48 }],
    [oids/* digestOids */.Iz.sha512, { name: 'sha512', length: 64 }],
]);
const legacyCiphers = new Map([
    [oids/* passwordOids */.vH.tripleDes, { cipher: '3des', keyLength: 24 }],
    [oids/* passwordOids */.vH.doubleDes, { cipher: '2des', keyLength: 16 }],
    [oids/* passwordOids */.vH.rc2With128Bits, { cipher: 'rc2', keyLength: 16 }],
    [oids/* passwordOids */.vH.rc2With40Bits, { cipher: 'rc2', keyLength: 5 }],
]);
const modernCiphers = new Map([
    [oids/* passwordOids */.vH.aes128, { name: 'aes-128-cbc', keyLength: 16 }],
    [oids/* passwordOids */.vH.aes192, { name: 'aes-192-cbc', keyLength: 24 }],
    [oids/* passwordOids */.vH.aes256, { name: 'aes-256-cbc', keyLength: 32 }],
    [oids/* passwordOids */.vH.desEde3, { name: 'des-ede3-cbc', keyLength: 24 }],
]);
const pseudoRandom = new Map([
    [oids/* hmacOids */.Xe.sha1, 'sha1'],
    [oids/* hmacOids */.Xe.sha224, 'sha224'],
    [oids/* hmacOids */.Xe.sha256, 'sha256'],
    [oids/* hmacOids */.Xe.sha384, 'sha384'],
    [oids/* hmacOids */.Xe.sha512, 'sha512'],
]);
function macFits(mac, content, password) {
    const algorithm = mac.algorithm.item(0).oid();
    const expected = algorithm === oids/* passwordOids */.vH.pbmac1 ? pbmac1(mac, content, password) : legacyMac(mac, content, password);
    return expected.length === mac.digest.length && (0,external_node_crypto_.timingSafeEqual)(expected, mac.digest);
}
function legacyMac(mac, content, password) {
    const digest = known(digests, mac.algorithm.item(0));
    const { salt, iterations } = mac;
    const key = derive({
        password,
        salt,
        iterations,
        digest: digest.name,
        purpose: 'mac',
        length: digest.length,
    });
    return (0,external_node_crypto_.createHmac)(digest.name, key).update(content).digest();
}
function pbmac1(mac, content, password) {
    const [keyDerivation, scheme] = mac.algorithm.item(1).items();
    if (!keyDerivation || !scheme)
        throw new errors/* FormatError */.IF('the PKCS#12 file has a damaged MAC');
    const hash = known(pseudoRandom, scheme.item(0));
    return (0,external_node_crypto_.createHmac)(hash, pbkdf2(keyDerivation, password, null))
        .update(content)
        .digest();
}
function decrypt(algorithm, content, password) {
    if (algorithm.item(0).oid() === oids/* passwordOids */.vH.pbes2)
        return decryptModern(algorithm.item(1), content, password);
    const { cipher, keyLength } = known(legacyCiphers, algorithm.item(0));
    const parameters = algorithm.item(1);
    const shared = {
        password,
        salt: parameters.item(0).octets(),
        iterations: parameters.item(1).integer(),
        digest: 'sha1',
    };
    const key = derive({ ...shared, purpose: 'key', length: keyLength });
    const iv = derive({ ...shared, purpose: 'iv', length: 8 });
    if (cipher === 'rc2')
        return decryptRc2({ key, iv, content });
    const threeKeys = cipher === '2des' ? Buffer.concat([key, key.subarray(0, 8)]) : key;
    return decipher('des-ede3-cbc', { key: threeKeys, iv, content });
}
function decryptModern(parameters, content, password) {
    const scheme = parameters.item(1);
    const { name, keyLength } = known(modernCiphers, scheme.item(0));
    const key = pbkdf2(parameters.item(0), password, keyLength);
    return decipher(name, { key, iv: scheme.item(1).octets(), content });
}
function pbkdf2(keyDerivation, password, keyLength) {
    const algorithm = keyDerivation.item(0).oid();
    if (algorithm !== oids/* passwordOids */.vH.pbkdf2)
        throw new UnsupportedProtection(`the algorithm ${algorithm}`);
    const parameters = keyDerivation.item(1);
    const [salt, iterations, ...optional] = parameters.items();
    if (!salt || !iterations)
        throw new errors/* FormatError */.IF('the PKCS#12 file has damaged key derivation parameters');
    const stated = optional.find((field) => field.isInteger())?.integer();
    const prf = optional.find((field) => !field.isInteger());
    const length = keyLength ?? stated;
    if (length === undefined || length > 64)
        throw new errors/* FormatError */.IF('the PKCS#12 file does not state a key length');
    const hash = prf ? known(pseudoRandom, prf.item(0)) : 'sha1';
    const rounds = checked(iterations.integer(), mostRounds.pbkdf2);
    return (0,external_node_crypto_.pbkdf2Sync)(password ?? '', salt.octets(), rounds, length, hash);
}
function derive(request) {
    const derived = (0,load_forge/* generatePkcs12Key */.h)(request.password, load_forge/* forge */.c.util.createBuffer(request.salt.toString('binary')), purpose[request.purpose], checked(request.iterations, mostRounds.pkcs12), request.length, load_forge/* forge */.c.md[request.digest].create());
    return Buffer.from(derived.getBytes(), 'binary');
}
function decipher(name, { key, iv, content }) {
    const cipher = (0,external_node_crypto_.createDecipheriv)(name, key, iv);
    return Buffer.concat([cipher.update(content), cipher.final()]);
}
function decryptRc2({ key, iv, content }) {
    const cipher = load_forge/* forge */.c.rc2.createDecryptionCipher(key.toString('binary'), key.length * 8);
    cipher.start(iv.toString('binary'));
    cipher.update(load_forge/* forge */.c.util.createBuffer(content.toString('binary')));
    if (!cipher.finish())
        throw new errors/* FormatError */.IF('an encrypted part has invalid padding');
    return Buffer.from(cipher.output.getBytes(), 'binary');
}
function checked(iterations, most) {
    if (iterations >= 1 && iterations <= most)
        return iterations;
    throw new UnsupportedProtection(`${iterations} rounds of key derivation`);
}
function known(table, algorithm) {
    const name = algorithm.oid();
    const found = table.get(name);
    if (found === undefined)
        throw new UnsupportedProtection(`the algorithm ${name}`);
    return found;
}

// EXTERNAL MODULE: ./src/asn1/asn1.ts
var asn1 = __webpack_require__(260);
;// CONCATENATED MODULE: ./src/identity/pkcs12/read-pkcs12.ts



const read_pkcs12_name = 'the PKCS#12 file';
const deepestNesting = 4;
function readPkcs12(bytes) {
    const fields = (0,asn1/* readAsn1 */.au)(bytes, read_pkcs12_name).items();
    const [version, authSafe, mac] = fields;
    if (!version?.isInteger() || version.integer() !== 3 || !authSafe) {
        throw new errors/* FormatError */.IF('the file is not PKCS#12 of version 3');
    }
    if (authSafe.item(0).oid() !== oids/* contentType */.IM.data) {
        throw new errors/* FormatError */.IF('the PKCS#12 file is signed with a certificate rather than protected by a password');
    }
    const authenticated = authSafe.item(1).item(0).octets();
    return {
        authenticated,
        mac: mac ? readMac(mac) : null,
        parts: (0,asn1/* readAsn1 */.au)(authenticated, read_pkcs12_name).items().map(readPart),
    };
}
function readMac(node) {
    const [info, salt, iterations] = node.items();
    if (!info || !salt)
        throw new errors/* FormatError */.IF('the PKCS#12 file has a damaged MAC');
    return {
        algorithm: info.item(0),
        digest: info.item(1).octets(),
        salt: salt.octets(),
        iterations: iterations?.integer() ?? 1,
    };
}
function readPart(contentInfo) {
    const type = contentInfo.item(0).oid();
    const content = contentInfo.item(1).item(0);
    if (type === oids/* contentType */.IM.data)
        return { algorithm: null, content: content.octets() };
    if (type !== oids/* contentType */.IM.encryptedData) {
        throw new errors/* FormatError */.IF(`the PKCS#12 file has a part of the unknown type ${type}`);
    }
    const encrypted = content.item(1);
    return { algorithm: encrypted.item(1), content: encrypted.item(2).octets() };
}
function readBags(safeContents) {
    return bagsIn((0,asn1/* readAsn1 */.au)(safeContents, read_pkcs12_name), 0);
}
function bagsIn(safeContents, depth) {
    if (depth > deepestNesting)
        throw new errors/* FormatError */.IF('the PKCS#12 file nests its bags too deeply');
    return safeContents.items().flatMap((bag) => {
        const value = bag.item(1).item(0);
        switch (bag.item(0).oid()) {
            case oids/* bagType */.h2.key:
                return [{ kind: 'key', der: value.raw }];
            case oids/* bagType */.h2.shroudedKey:
                return [{ kind: 'encrypted-key', algorithm: value.item(0), content: value.item(1).octets() }];
            case oids/* bagType */.h2.certificate:
                return value.item(0).oid() === oids/* x509CertificateOid */.w9
                    ? [{ kind: 'certificate', der: value.item(1).item(0).octets() }]
                    : [];
            case oids/* bagType */.h2.nested:
                return bagsIn(value, depth + 1);
            default:
                return [];
        }
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/identity/pkcs12/decode-certificate-input.ts


const longestPath = 1024;
function decodeCertificateInput(text, input) {
    const trimmed = text.trim();
    const fromFile = readIfFile(trimmed, input);
    const bytes = fromFile ?? Buffer.from(trimmed, 'latin1');
    const isBinary = fromFile !== null && fromFile[0] === 0x30;
    const decoded = isBinary ? bytes : decodeBase64(bytes.toString('latin1'));
    if (decoded !== null && decoded.length > 0)
        return decoded;
    if (fromFile !== null && fromFile.length > 0)
        return fromFile;
    const problem = fromFile !== null
        ? 'the file is empty'
        : trimmed === ''
            ? 'it is empty'
            : /[./\\]/.test(trimmed)
                ? `there is no file ${trimmed.slice(0, longestPath)}`
                : 'it is neither base64 nor a file';
    throw new errors/* InputError */.dz(input, `${input} cannot be used: ${problem}.`, {
        code: 'certificate-input-empty',
        remedy: 'Set it to the output of "base64 -i FILE.p12", e.g. from a secret, or to a path. A secret that does not exist is empty.',
    });
}
function readIfFile(trimmed, input) {
    if (trimmed === '' || trimmed.length > longestPath || /[\r\n\0]/.test(trimmed))
        return null;
    try {
        if (!(0,external_node_fs_.statSync)(trimmed).isFile())
            return null;
    }
    catch {
        return null;
    }
    try {
        return (0,external_node_fs_.readFileSync)(trimmed);
    }
    catch (cause) {
        throw new errors/* InputError */.dz(input, `${input}: ${trimmed} cannot be read.`, {
            code: 'certificate-input-empty',
            remedy: 'Allow this user to read the file.',
            cause,
        });
    }
}
function decodeBase64(text) {
    const compact = text.replaceAll(/-----[A-Z0-9# ]+-----|\s+/g, '');
    const valid = compact.length % 4 !== 1 && /^[A-Za-z0-9+/_-]+={0,2}$/.test(compact);
    return valid ? Buffer.from(compact, 'base64') : null;
}

;// CONCATENATED MODULE: ./src/identity/pkcs12/open-pkcs12.ts








function openPkcs12(request) {
    const file = structureOf(request);
    const bags = bagsOf(file, request);
    const certificates = bags.flatMap((bag) => bag.kind === 'certificate' ? [certificate(bag.der, request)] : []);
    const keys = bags.flatMap((bag) => (bag.kind === 'key' ? [privateKey(bag.der, request)] : []));
    const identities = certificates.flatMap((leaf) => {
        const key = keys.find((candidate) => leaf.checkPrivateKey(candidate));
        return key ? [identityOf(leaf, key, certificates)] : [];
    });
    if (identities.length === 0)
        throw keyMissing(request, { keys: keys.length, certificates });
    return identities;
}
function structureOf(request) {
    try {
        return readPkcs12(request.bytes);
    }
    catch (cause) {
        const found = whatItIs(request.bytes);
        throw failure(request, `${found}, not a PKCS#12 file.`, {
            code: 'certificate-not-pkcs12',
            remedy: 'Export certificate and private key together from Keychain Access as .p12, and store it with: base64 -i FILE.p12',
            cause,
        });
    }
}
function whatItIs(bytes) {
    const start = bytes.subarray(0, 200).toString('latin1');
    if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(start))
        return 'it is a private key in PEM form';
    if (start.includes('-----BEGIN CERTIFICATE-----'))
        return 'it is a certificate in PEM form, without its key';
    try {
        return `it is the certificate of "${(0,identity_certificate/* commonName */.LS)(new external_node_crypto_.X509Certificate(bytes))}" without its private key`;
    }
    catch {
        return 'it is damaged or something else';
    }
}
function bagsOf(file, request) {
    try {
        const password = fittingPassword(file, request);
        return file.parts.flatMap(({ algorithm, content }) => {
            const safeContents = algorithm ? decrypt(algorithm, content, password) : content;
            return readBags(safeContents).map((bag) => bag.kind === 'encrypted-key'
                ? { kind: 'key', der: decrypt(bag.algorithm, bag.content, password) }
                : bag);
        });
    }
    catch (cause) {
        if (cause instanceof errors/* InputError */.dz)
            throw cause;
        if (cause instanceof UnsupportedProtection) {
            throw failure(request, `it is protected with ${cause.protection}, which is not supported.`, {
                code: 'certificate-algorithm-unsupported',
                remedy: 'Export it again, e.g. from Keychain Access or with openssl pkcs12 -export.',
                cause,
            });
        }
        if (file.mac === null)
            throw wrongPassword(request, cause);
        throw damaged(request, cause);
    }
}
function fittingPassword({ mac, authenticated }, request) {
    if (mac === null)
        return request.password;
    const readings = request.password === '' ? ['', null] : [request.password];
    for (const reading of readings) {
        if (macFits(mac, authenticated, reading))
            return reading;
    }
    throw wrongPassword(request);
}
function wrongPassword(request, cause) {
    const empty = request.password === '';
    return failure(request, empty ? 'it needs a password, which is not set.' : 'the password does not open it.', {
        code: 'certificate-password-wrong',
        remedy: `Set ${request.input}-password to the password that was chosen when the file was exported. Check for blanks and line ends.`,
        cause,
    });
}
function certificate(der, request) {
    try {
        return (0,identity_certificate/* certificateFromDer */.VJ)(der);
    }
    catch (cause) {
        throw damaged(request, cause);
    }
}
function damaged(request, cause) {
    return failure(request, 'its content is damaged although the password fits.', {
        code: 'certificate-not-pkcs12',
        remedy: 'Export the certificate again as .p12.',
        cause,
    });
}
function privateKey(der, request) {
    let key;
    try {
        key = (0,external_node_crypto_.createPrivateKey)({ key: der, format: 'der', type: 'pkcs8' });
    }
    catch (cause) {
        throw keyUnsupported(request, 'of a type that cannot be read', cause);
    }
    const type = key.asymmetricKeyType;
    if (type !== 'rsa' && type !== 'ec')
        throw keyUnsupported(request, `of the type ${type ?? 'unknown'}`);
    return key;
}
function keyUnsupported(request, found, cause) {
    return failure(request, `its private key is ${found}; code is signed with RSA or elliptic-curve keys.`, {
        code: 'certificate-key-unsupported',
        remedy: 'Use the key with which the certificate was requested from Apple.',
        cause,
    });
}
function keyMissing(request, found) {
    const names = found.certificates.map((certificate) => `"${(0,identity_certificate/* commonName */.LS)(certificate)}"`).join(', ');
    const what = found.certificates.length === 0
        ? 'it holds no certificate.'
        : found.keys === 0
            ? `it has no private key, only ${names}.`
            : `its private key belongs to none of ${names}.`;
    return failure(request, what, {
        code: 'certificate-key-missing',
        remedy: 'In Keychain Access, under My Certificates, select the certificate that has a key below it, and export that as .p12.',
    });
}
function identityOf(certificate, key, others) {
    return {
        certificate,
        chain: (0,find_chain/* issuersUpwards */.Fm)(certificate, [...others, ...apple_certificates/* appleIntermediates */.n4, apple_certificates/* appleRoot */.xR]),
        privateKey: key,
        name: (0,identity_certificate/* commonName */.LS)(certificate),
        kind: (0,identity_certificate/* certificateKind */.AI)(certificate),
        teamId: (0,identity_certificate/* teamOf */.Ld)(certificate),
        expires: (0,identity_certificate/* validityOf */.Gv)(certificate).to,
        sha1: (0,identity_certificate/* sha1Of */.JI)(certificate),
    };
}
function failure({ input }, sentence, details) {
    return new errors/* InputError */.dz(input, `${input} cannot be used: ${sentence}`, details);
}


/***/ })

};
