export const id = 28;
export const ids = [28];
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
// EXTERNAL MODULE: ./src/identity/apple-root.ts
var apple_root = __webpack_require__(3323);
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/identity/pkcs12/certificate-path.ts
var certificate_path = __webpack_require__(3294);
;// CONCATENATED MODULE: ./src/identity/pkcs12/decode-certificate-input.ts




const smallestFile = 100;
function decodeCertificateInput(text, input) {
    const trimmed = text.trim();
    const fromFile = readIfFile(trimmed, input);
    const bytes = fromFile ?? Buffer.from(trimmed, 'latin1');
    const isBinary = fromFile !== null && fromFile[0] === 0x30;
    const decoded = isBinary ? bytes : decodeBase64(bytes.toString('latin1'));
    const isTooShort = fromFile === null && (decoded?.length ?? 0) < smallestFile && !isPem(decoded);
    if (decoded !== null && decoded.length > 0 && !isTooShort)
        return decoded;
    if (fromFile !== null && fromFile.length > 0)
        return fromFile;
    if (fromFile === null && (0,certificate_path/* isCertificatePath */.F)(trimmed))
        throw fileMissing(trimmed, input);
    const problem = fromFile !== null
        ? 'the file is empty'
        : trimmed === ''
            ? 'it is empty'
            : 'it is neither base64 nor the path of a file that exists';
    throw new errors/* InputError */.dz(input, `${input} cannot be used: ${problem}.`, {
        code: 'certificate-input-empty',
        remedy: 'Set it to the output of "base64 < FILE.p12", e.g. from a secret, or to a path. A secret that does not exist is empty.',
    });
}
function isPem(bytes) {
    return bytes?.toString('latin1', 0, 11) === '-----BEGIN ';
}
function fileMissing(path, input) {
    const isHome = path.startsWith('~');
    return new errors/* InputError */.dz(input, `${input}: there is no file ${isHome ? path : (0,external_node_path_.resolve)(path)}.`, {
        code: 'file-not-found',
        remedy: isHome
            ? 'Write the whole path: only a shell replaces ~ by your home folder.'
            : 'Check the path of the .p12 file. A relative path begins at the current folder.',
    });
}
function readIfFile(trimmed, input) {
    if (!(0,certificate_path/* canBePath */.n)(trimmed))
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
            code: 'file-not-accessible',
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
            remedy: 'Export certificate and private key together from Keychain Access as .p12, and store the output of: base64 < FILE.p12',
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
    if (isPrivateKey(bytes))
        return 'it is a private key without its certificate';
    try {
        return `it is the certificate of "${(0,identity_certificate/* commonName */.LS)(new external_node_crypto_.X509Certificate(bytes))}" without its private key`;
    }
    catch {
        return 'it is damaged or something else';
    }
}
function isPrivateKey(bytes) {
    return ['pkcs8', 'pkcs1'].some((type) => {
        try {
            (0,external_node_crypto_.createPrivateKey)({ key: bytes, format: 'der', type });
            return true;
        }
        catch {
            return false;
        }
    });
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
        chain: (0,find_chain/* issuersUpwards */.Fm)(certificate, [...others, ...apple_certificates/* appleIntermediates */.n4, (0,apple_root/* appleRoot */.x)()]),
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
