export const id = 6850;
export const ids = [6850,700,6939];
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
/* harmony export */   rb: () => (/* binding */ appleRootG3),
/* harmony export */   xR: () => (/* binding */ appleRoot)
/* harmony export */ });
/* unused harmony export timestampAuthority */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const appleRoot = certificate(`
MIIEuzCCA6OgAwIBAgIBAjANBgkqhkiG9w0BAQUFADBiMQswCQYDVQQGEwJVUzETMBEGA1UEChMKQXBwbGUgSW5jLjEmMCQGA1UE
CxMdQXBwbGUgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkxFjAUBgNVBAMTDUFwcGxlIFJvb3QgQ0EwHhcNMDYwNDI1MjE0MDM2WhcN
MzUwMjA5MjE0MDM2WjBiMQswCQYDVQQGEwJVUzETMBEGA1UEChMKQXBwbGUgSW5jLjEmMCQGA1UECxMdQXBwbGUgQ2VydGlmaWNh
dGlvbiBBdXRob3JpdHkxFjAUBgNVBAMTDUFwcGxlIFJvb3QgQ0EwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQDkkakJ
H5HbHkdQ6wXtXnmELes2oldMVeyLGYne+Uts9QerIjAC6Bg++FAJ039BqJj50cpmnCRrEdCju+QbKsMflZ56DKRHi1vUFjczy8QP
Tc4UadHJGXL1XQ7Vf1+b8iUDulWPTV0N8WQ1IxVLFVkds5T39pyez1C6wVhQZ48ItCD3y6wsIG9wtj8BMIy3Q88PnT3zK0koGsj+
zrW5DtleHNbLPbU6rfQPDgCSC7EhFi501TwN22IWq6NxkkdTVcGvL0Gz+PvjcM3mo0xFfh9Ma1CWQYnEdGILEINBhzOKgbEwWOxa
BDKMaLOPHd5lc/9nXmW8Sdh2nzMUZaF3lMktAgMBAAGjggF6MIIBdjAOBgNVHQ8BAf8EBAMCAQYwDwYDVR0TAQH/BAUwAwEB/zAd
BgNVHQ4EFgQUK9BpR5R2Cf70a40uQKb3R01/CF4wHwYDVR0jBBgwFoAUK9BpR5R2Cf70a40uQKb3R01/CF4wggERBgNVHSAEggEI
MIIBBDCCAQAGCSqGSIb3Y2QFATCB8jAqBggrBgEFBQcCARYeaHR0cHM6Ly93d3cuYXBwbGUuY29tL2FwcGxlY2EvMIHDBggrBgEF
BQcCAjCBthqBs1JlbGlhbmNlIG9uIHRoaXMgY2VydGlmaWNhdGUgYnkgYW55IHBhcnR5IGFzc3VtZXMgYWNjZXB0YW5jZSBvZiB0
aGUgdGhlbiBhcHBsaWNhYmxlIHN0YW5kYXJkIHRlcm1zIGFuZCBjb25kaXRpb25zIG9mIHVzZSwgY2VydGlmaWNhdGUgcG9saWN5
IGFuZCBjZXJ0aWZpY2F0aW9uIHByYWN0aWNlIHN0YXRlbWVudHMuMA0GCSqGSIb3DQEBBQUAA4IBAQBcNplMLXi37Yyb3PN3m/J2
0ncwT8EfhYOFG5k9RzfyqZtAjizUsZAS2L70c5vu0mQPy3lPNNiiPvl4/2vIB+x9OYOLUyDTOMSxv5pPCmv/K/xZpwUJfBdAVhEe
dNO3iyM7R6PVbyTi69G3cN8PReEnyvFteO3ntRcXqNx+IjXKJdXZD9Zr1KIkIxH3oayPc4FgxhtbCS+SsvhESPBgOJ4V9T0mZyCK
M2r3DYLP3uujL/lTaltkwGMzd/c6ByxW69oPIQ7aunMZT7XZNn/Bh1XZp5m5MkL72NVxnn6hUrcbvZNCJBIqxw8dtk2cXmPIS4AX
UKqK1drk/NAJBzewdXUh
`);
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


/***/ })

};
