export const id = 9048;
export const ids = [9048,5549];
export const modules = {

/***/ 5118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ wasNotSent),
/* harmony export */   createHttp: () => (/* binding */ createHttp),
/* harmony export */   s: () => (/* binding */ retryAfterOf)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4942);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8478);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3347);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6578);





const defaultLargest = 16 * 2 ** 20;
const redirects = new Set([301, 302, 303, 307, 308]);
const mostRedirects = 10;
function createHttp(cancelled, clock = _clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m) {
    return async (request) => {
        cancelled?.throwIfAborted();
        const exchange = new AbortController();
        const stop = (why) => exchange.abort(new Error(why));
        const withdraw = (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_2__/* .onceAborted */ .zM)(cancelled, () => exchange.abort(cancelled?.reason));
        const limits = watchLimits(request, { clock, stop });
        const onBytes = (received, total) => {
            limits.hear();
            request.onBytes?.(received, total);
        };
        try {
            return await followRedirects({ ...request, onBytes }, exchange);
        }
        catch (cause) {
            if (cancelled?.aborted)
                throw cancelled.reason;
            throw unreachable(request, exchange.signal.aborted ? exchange.signal.reason : cause);
        }
        finally {
            limits.end();
            withdraw();
            stop('over');
        }
    };
}
function watchLimits({ timeout, silence = timeout }, { clock, stop }) {
    const over = new AbortController();
    let heardAt = clock.now().getTime();
    const watchSilence = async () => {
        for (let left = silence; left > 0; left = heardAt + silence - clock.now().getTime()) {
            await clock.sleep(left, over.signal);
        }
        stop(`silent for ${silence / 1000} s`);
    };
    const watchAll = async () => {
        await clock.sleep(timeout, over.signal);
        stop(`no full answer within ${timeout / 1000} s`);
    };
    for (const watch of [watchAll, ...(silence < timeout ? [watchSilence] : [])]) {
        watch().catch(() => undefined);
    }
    return {
        hear: () => {
            heardAt = clock.now().getTime();
        },
        end: () => over.abort(),
    };
}
async function followRedirects(request, exchange) {
    let current = request;
    for (let count = 0;; count++) {
        const response = await send(current, exchange);
        const { location } = response.headers;
        const isRead = request.method === 'GET' || request.method === 'HEAD';
        if (!isRead || location === undefined || !redirects.has(response.status))
            return response;
        if (count === mostRedirects)
            throw new Error(`more than ${mostRedirects} redirects`);
        current = redirected(current, new URL(location, current.url));
    }
}
function redirected(request, target) {
    const from = new URL(request.url);
    if (from.protocol === 'https:' && target.protocol !== 'https:')
        throw new Error('a redirect from https to http');
    const headers = Object.entries(request.headers ?? {}).filter(([name]) => target.host === from.host || name.toLowerCase() !== 'authorization');
    return { ...request, url: target.href, headers: Object.fromEntries(headers) };
}
async function send(request, exchange) {
    const { signal } = exchange;
    signal.throwIfAborted();
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_1__/* .HttpClient */ .Qq('go-notarize', [endedBy(signal)], {
        socketTimeout: request.timeout,
        allowRetries: false,
        allowRedirects: false,
    });
    try {
        const { message } = await begin(client, request, exchange);
        const abort = () => void message.destroy(signal.reason);
        signal.addEventListener('abort', abort, { once: true });
        const body = await readBody(message, request);
        signal.removeEventListener('abort', abort);
        return { status: message.statusCode ?? 0, headers: headersOf(message), body };
    }
    finally {
        client.dispose();
    }
}
function endedBy(signal) {
    return {
        prepareRequest: (options) => void Object.assign(options, { signal }),
        canHandleAuthentication: () => false,
        handleAuthentication: () => Promise.reject(new Error('no authentication is negotiated')),
    };
}
function begin(client, { method, url, headers = {}, body = '' }, exchange) {
    if (typeof body === 'string')
        return client.request(method, url, body, headers);
    const stream = Buffer.isBuffer(body) ? node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([body]) : body;
    stream.on('error', (error) => exchange.abort(error));
    return client.request(method, url, stream, headers);
}
async function readBody(message, { largest = defaultLargest, onBytes }) {
    const total = /^\d+$/.test(message.headers['content-length'] ?? '')
        ? Number(message.headers['content-length'])
        : null;
    const chunks = [];
    let length = 0;
    for await (const chunk of message) {
        length += chunk.length;
        if (length > largest)
            throw new Error(`its answer is larger than ${largest} bytes`);
        chunks.push(chunk);
        onBytes?.(length, total);
    }
    return Buffer.concat(chunks);
}
function headersOf({ headers }) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]));
}
function unreachable({ service, url }, cause) {
    const { host } = new URL(url);
    const reason = cause instanceof Error ? cause.message || cause.code : String(cause);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4(`The request to ${service} at ${host} failed: ${reason}.`, {
        code: 'service-unreachable',
        remedy: `Check that this machine can reach ${host}, then run again.`,
        retryable: true,
        cause,
    });
}
const connectionErrors = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
function wasNotSent(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4))
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
