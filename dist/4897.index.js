export const id = 4897;
export const ids = [4897];
export const modules = {

/***/ 4897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTimestamper: () => (/* binding */ createTimestamper),
/* harmony export */   df: () => (/* binding */ timestampUnavailableRemedy)
/* harmony export */ });
/* unused harmony exports timestampRequest, tokenFromReply */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4723);
/* harmony import */ var pkijs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9701);
/* harmony import */ var _asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(260);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4508);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _system_network_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6142);
/* harmony import */ var _cms_create_signed_data_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1615);
/* harmony import */ var _cms_read_signed_data_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7096);
/* harmony import */ var _read_timestamp_info_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2029);










function timestampRequest(signature, random = node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes) {
    const imprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(signature).digest();
    const number = random(8);
    number[0] = ((number[0] ?? 0) & 0x7f) | 0x40;
    const nonce = new asn1js__WEBPACK_IMPORTED_MODULE_8__/* .Integer */ .jz({ valueHex: Uint8Array.from(number) });
    const request = new pkijs__WEBPACK_IMPORTED_MODULE_9__/* .TimeStampReq */ .DLy({
        version: 1,
        messageImprint: new pkijs__WEBPACK_IMPORTED_MODULE_9__/* .MessageImprint */ .Jm$({
            hashAlgorithm: new pkijs__WEBPACK_IMPORTED_MODULE_9__/* .AlgorithmIdentifier */ .NE_({ algorithmId: _asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOids */ .Iz.sha256 }),
            hashedMessage: (0,_cms_create_signed_data_js__WEBPACK_IMPORTED_MODULE_5__/* .octets */ .tu)(imprint),
        }),
        nonce,
        certReq: true,
    });
    return {
        der: Buffer.from(request.toSchema().toBER()),
        imprint,
        nonce: Buffer.from(nonce.toBER()),
    };
}
const granted = new Set([0, 1]);
const passingFailures = [14, 25];
const largestDifference = 180_000;
function tokenFromReply(reply, request, now) {
    try {
        return checkedToken(reply, request, now);
    }
    catch (cause) {
        if (!(cause instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF))
            throw cause;
        throw refused(cause.message);
    }
}
function checkedToken(reply, request, now) {
    const { status, failures, token } = readReply(reply);
    if (!granted.has(status) || token === null) {
        const passing = passingFailures.some((bit) => failures.includes(bit));
        throw passing ? unavailable('it has no time available') : refused(`it answered with status ${status}`);
    }
    const info = (0,_read_timestamp_info_js__WEBPACK_IMPORTED_MODULE_7__/* .readTimestampInfo */ .B)((0,_cms_read_signed_data_js__WEBPACK_IMPORTED_MODULE_6__/* .readSignedData */ .f)(token, 'the timestamp'));
    if (info.imprint.digest !== 'sha256' || !info.imprint.value.equals(request.imprint)) {
        throw refused('its timestamp covers another signature');
    }
    if (!info.nonce?.equals(request.nonce))
        throw refused('its timestamp answers another request');
    const difference = Math.abs(info.time.getTime() - now.getTime());
    if (difference > largestDifference) {
        const seconds = Math.round(difference / 1000);
        throw refused(`its time differs by ${seconds} seconds from this machine’s`, 'Check the clock of this machine.');
    }
    return token;
}
function readReply(reply) {
    const [info, token] = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readAsn1 */ .au)(reply, 'the reply').items();
    const [status, ...details] = info?.items() ?? [];
    const bits = details.find(({ tagClass, tagNumber }) => tagClass === 1 && tagNumber === bitString);
    return {
        status: status?.integer() ?? -1,
        failures: bits ? bitsSet(bits.raw.subarray(3)) : [],
        token: token?.raw ?? null,
    };
}
const bitString = 3;
function bitsSet(bytes) {
    return [...bytes].flatMap((byte, index) => [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => byte & (0x80 >> bit)).map((bit) => index * 8 + bit));
}
const timeLimit = 15_000;
const pauses = [5_000, 10_000, 20_000];
function createTimestamper({ http, url, clock, log }) {
    return (signature) => (0,_system_network_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retry */ .L)({
        clock,
        pauses,
        onRetry: (error, pause) => {
            const reason = error instanceof Error ? error.message : String(error);
            log?.warning(`${reason} Trying again in ${pause / 1000} s.`);
        },
    }, async () => {
        const request = timestampRequest(signature);
        return tokenFromReply(await post({ http, url }, request.der), request, clock.now());
    });
}
async function post({ http, url }, body) {
    let response;
    try {
        response = await http({
            method: 'POST',
            url,
            headers: { 'content-type': 'application/timestamp-query', 'content-length': String(body.length) },
            body,
            timeout: timeLimit,
            service: 'the timestamp service',
        });
    }
    catch (cause) {
        throw unavailable(cause instanceof Error ? cause.message : 'it did not answer', cause);
    }
    if (response.status === 400)
        throw refused('it answered with HTTP status 400');
    if (response.status !== 200)
        throw unavailable(`it answered with HTTP status ${response.status}`);
    if (response.body[0] !== 0x30)
        throw unavailable('its answer is not a timestamp');
    return response.body;
}
const timestampUnavailableRemedy = 'Run again in some minutes. This machine must reach the timestamp service (timestamp-url; Apple’s is http://timestamp.apple.com, port 80): a firewall or broken IPv6 can block it.';
function unavailable(reason, cause) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4(`The timestamp service gave no timestamp: ${reason.replace(/\.$/, '')}.`, {
        code: 'timestamp-unavailable',
        remedy: timestampUnavailableRemedy,
        retryable: true,
        cause,
    });
}
function refused(reason, remedy = 'Check that timestamp-url names an RFC 3161 service.') {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4(`The timestamp service refused, or its answer is invalid: ${reason}.`, {
        code: 'timestamp-refused',
        remedy,
    });
}


/***/ }),

/***/ 6142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   l: () => (/* binding */ pauseAfter)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

const longestPause = 5 * 60_000;
async function retry(policy, work) {
    const mayPass = policy.mayPass ?? ((error) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && error.retryable);
    for (const pause of policy.pauses) {
        try {
            return await work();
        }
        catch (error) {
            if (!mayPass(error))
                throw error;
            const wait = pauseAfter(error, pause);
            policy.onRetry?.(error, wait);
            await policy.clock.sleep(wait);
        }
    }
    return work();
}
function pauseAfter(error, pause) {
    const requested = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR ? (error.retryAfter ?? 0) : 0;
    return Math.max(pause, Math.min(requested, longestPause));
}


/***/ })

};
