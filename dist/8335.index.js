export const id = 8335;
export const ids = [8335];
export const modules = {

/***/ 8335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ issuersUpwards),
/* harmony export */   mM: () => (/* binding */ damagedCertificates),
/* harmony export */   r_: () => (/* binding */ findChain)
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


/***/ })

};
