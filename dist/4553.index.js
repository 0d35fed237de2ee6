export const id = 4553;
export const ids = [4553,5549];
export const modules = {

/***/ 3757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ wasNotSent),
/* harmony export */   createHttp: () => (/* binding */ createHttp),
/* harmony export */   s: () => (/* binding */ retryAfterOf)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4942);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);



function createHttp(userAgent = 'go-notarize') {
    return async (request) => {
        const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_1__/* .HttpClient */ .Qq(userAgent, [], { socketTimeout: request.timeout, allowRetries: false });
        try {
            const { message } = await send(client, request);
            const chunks = [];
            for await (const chunk of message)
                chunks.push(chunk);
            return {
                status: message.statusCode ?? 0,
                headers: Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [
                    name,
                    Array.isArray(value) ? value[0] : value,
                ])),
                body: Buffer.concat(chunks),
            };
        }
        catch (cause) {
            const url = new URL(request.url);
            const reason = cause instanceof Error ? cause.message || cause.code : String(cause);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(`${request.service} at ${url.host} did not answer: ${reason}`, {
                code: 'service-unreachable',
                remedy: `Check that this machine can reach ${url.host}, then run again.`,
                retryable: true,
                cause,
            });
        }
        finally {
            client.dispose();
        }
    };
}
function send(client, request) {
    const { method, url, headers = {}, body } = request;
    if (body === undefined || typeof body === 'string')
        return client.request(method, url, body ?? '', headers);
    const stream = Buffer.isBuffer(body) ? oneChunk(body) : body;
    return client.request(method, url, stream, headers);
}
function oneChunk(buffer) {
    return node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([buffer]);
}
const connectionErrors = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
function wasNotSent(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4))
        return false;
    const { code } = (error.cause ?? {});
    return code !== undefined && connectionErrors.has(code);
}
function retryAfterOf({ headers }) {
    const value = headers['retry-after'];
    if (value === undefined)
        return undefined;
    if (/^\d{1,6}$/.test(value))
        return Number(value) * 1000;
    const pause = Date.parse(value) - Date.parse(headers.date ?? '');
    return pause >= 0 ? pause : undefined;
}


/***/ }),

/***/ 5549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ProxyAgent)
/* harmony export */ });
/**
 * Stands in for undici (devDependencies). @actions/http-client imports this class for its
 * `getAgentDispatcher`, which serves clients of the GitHub API; requests of its own, proxies included, do without.
 * The real library would be a sixth of dist/, never run, and read from disk by every job.
 */
class ProxyAgent {
  constructor() {
    throw new Error('go-notarize is built without undici: use the request methods of HttpClient');
  }
}


/***/ })

};
