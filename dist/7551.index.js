export const id = 7551;
export const ids = [7551,5549];
export const modules = {

/***/ 4939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttp: () => (/* binding */ createHttp),
  s: () => (/* binding */ retryAfterOf),
  V: () => (/* binding */ wasNotSent)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(4942);
// EXTERNAL MODULE: ./src/system/cancellation.ts
var cancellation = __webpack_require__(8478);
// EXTERNAL MODULE: ./src/system/clock.ts
var system_clock = __webpack_require__(3347);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
;// CONCATENATED MODULE: ./src/system/network/explain-unreachable.ts


function unreachable({ service, url }, cause) {
    const { host, hostname } = new URL(url);
    const proxy = proxyFor(url);
    const via = proxy === null ? '' : ` through the proxy ${proxy.host}`;
    return new errors/* ToolError */.v4(`The request to ${service} at ${host}${via} failed: ${reasonOf(cause)}.`, {
        code: 'service-unreachable',
        remedy: proxy === null
            ? `Check that this machine can reach ${host}, then run again. If it needs a proxy, set ${variableFor(url)}.`
            : `Check ${variableFor(url)}, and that the proxy allows ${host}. Where no proxy is needed, add ${hostname} to NO_PROXY. Then run again.`,
        retryable: !isRefusedByProxy(cause),
        cause,
    });
}
function proxyFor(url) {
    const proxy = (0,lib/* getProxyUrl */.s_)(url);
    return proxy === '' ? null : new URL(proxy);
}
function variableFor(url) {
    return new URL(url).protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
}
const tunnelPrefix = 'tunneling socket could not be established, ';
function isRefusedByProxy(cause) {
    return cause instanceof Error && /^tunneling socket .*statusCode=4\d\d$/.test(cause.message);
}
function reasonOf(cause) {
    if (!(cause instanceof Error))
        return String(cause);
    const { message, code } = cause;
    if (!message.startsWith(tunnelPrefix))
        return message || String(code);
    const [kind = '', detail = ''] = message.slice(tunnelPrefix.length).split(/=(.*)/s);
    if (kind !== 'statusCode')
        return `the proxy cannot be reached (${detail})`;
    return detail === '407'
        ? 'the proxy wants a user name and a password (407); write them as http://USER:PASSWORD@PROXY'
        : `the proxy refused the connection (status ${detail})`;
}

;// CONCATENATED MODULE: ./src/system/network/http.ts






const defaultLargest = 16 * 2 ** 20;
const redirects = new Set([301, 302, 303, 307, 308]);
const mostRedirects = 10;
function createHttp(cancelled, clock = system_clock/* systemClock */.m) {
    return async (request) => {
        cancelled?.throwIfAborted();
        const exchange = new AbortController();
        const stop = (why) => exchange.abort(new Error(why));
        const withdraw = (0,cancellation/* onceAborted */.zM)(cancelled, () => exchange.abort(cancelled?.reason));
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
    const client = new lib/* HttpClient */.Qq('go-notarize', [endedBy(signal)], {
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
    const stream = Buffer.isBuffer(body) ? external_node_stream_.Readable.from([body]) : body;
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
const connectionErrors = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
function wasNotSent(error) {
    if (!(error instanceof errors/* ToolError */.v4))
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
