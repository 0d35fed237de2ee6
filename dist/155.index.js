export const id = 155;
export const ids = [155,311,693];
export const modules = {

/***/ 3510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ sources),
/* harmony export */   "if": () => (/* binding */ acceptedSources),
/* harmony export */   lk: () => (/* binding */ unassessed)
/* harmony export */ });
const sources = {
    unnotarized: 'Unnotarized Developer ID',
    unusable: 'no usable signature',
};
const acceptedSources = { apple: 'Notarized Developer ID', replay: 'Replay notary' };
function unassessed(assessor) {
    return {
        verdict: 'not-assessed',
        source: null,
        origin: null,
        teamId: null,
        flags: [],
        ticket: 'none',
        signatureValid: false,
        issues: [],
        assessor,
        checks: [],
    };
}


/***/ }),

/***/ 6444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readSignableTree)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _code_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6744);


async function readSignableTree(request) {
    const { tree, problems } = await survey(request.path);
    if (problems.length > 0)
        throw notSignable(problems);
    const identifier = request.identifier ?? tree.bundle.identifier;
    if (identifier !== null)
        return { tree, identifier };
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('app', `${request.path} has no CFBundleIdentifier in its Info.plist.`, {
        code: 'bundle-id-missing',
        remedy: 'Add CFBundleIdentifier to Info.plist, or give bundle-id or identifier.',
    });
}
async function survey(path) {
    try {
        return await (0,_code_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readCodeTree */ .i)(path);
    }
    catch (error) {
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF))
            throw error;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('app', `The bundle cannot be signed: ${error.message}.`, {
            code: 'bundle-not-signable',
            remedy: 'Give an app with an Info.plist, and the program that this names in Contents/MacOS.',
            cause: error,
        });
    }
}
function notSignable(problems) {
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('app', `The bundle cannot be signed: ${first?.message}${more}`, {
        code: 'bundle-not-signable',
        remedy: first?.remedy ?? 'Build the bundle again.',
        lines: problems.map(({ message }) => message),
    });
}


/***/ }),

/***/ 2564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ describeSigner)
/* harmony export */ });
/* harmony import */ var _identity_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9940);

function describeSigner(identity, { trust, now }) {
    if (identity === null) {
        return { mode: 'adhoc', name: null, kind: null, teamId: null, sha1: null, expires: null };
    }
    const { name, kind, teamId, sha1, expires, certificate, chain } = identity;
    const { anchor } = (0,_identity_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .findChain */ .r_)({ leaf: certificate, candidates: chain, trust, at: now });
    const mode = anchor?.authority === 'replay' ? 'replay' : 'developer-id';
    return { mode, name, kind, teamId, sha1, expires };
}


/***/ }),

/***/ 9645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ createPortableEngine)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./node_modules/yazl/index.js
var yazl = __webpack_require__(3044);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/system/files.ts
var files = __webpack_require__(1650);
;// CONCATENATED MODULE: ./src/archive/zip/write-zip.ts







async function writeZip({ roots, output }) {
    const entries = [];
    for (const [name, path] of namesOf(roots))
        await collect({ path, name, facts: await (0,promises_.stat)(path) }, entries);
    await (0,files/* replaceFile */.fR)(output, (temporary) => write(entries, temporary), { mode: 0o644 });
}
function namesOf(roots) {
    const names = new Map();
    const isShared = (name) => roots.filter((path) => (0,external_node_path_.basename)(path) === name).length > 1;
    for (const path of roots) {
        const own = (0,external_node_path_.basename)(path);
        const name = isShared(own) ? `${(0,external_node_path_.basename)((0,external_node_path_.dirname)(path))}/${own}` : own;
        if (names.has(name)) {
            throw new errors/* InputError */.dz('artifacts', `Two artifacts are called ${name}.`, {
                code: 'input-invalid',
                remedy: 'Give one of them another name, or release them in runs of their own.',
            });
        }
        names.set(name, path);
    }
    return new Map([...names].sort(([a], [b]) => (a < b ? -1 : 1)));
}
async function collect({ name, path, facts }, entries) {
    const { mode, size } = facts;
    if (facts.isDirectory()) {
        entries.push({ name, path, mode, kind: 'folder' });
        for (const child of (await (0,promises_.readdir)(path)).sort()) {
            const inside = (0,external_node_path_.join)(path, child);
            await collect({ path: inside, name: `${name}/${child}`, facts: await (0,promises_.lstat)(inside) }, entries);
        }
    }
    else if (facts.isSymbolicLink()) {
        entries.push({ name, path, mode, kind: 'link', target: await (0,promises_.readlink)(path) });
    }
    else if (facts.isFile()) {
        entries.push({ name, path, mode, kind: 'file', size });
    }
    else {
        throw new errors/* InputError */.dz('artifacts', `${path} is neither a file, a folder nor a link, and cannot be packed.`, {
            code: 'input-invalid',
            remedy: 'Take it out of what is to be released.',
        });
    }
}
const noTime = new Date(1980, 0, 1);
const linkMode = 0o120755;
const compressionLevel = 3;
async function write(entries, output) {
    const zip = new yazl/* ZipFile */.u();
    const stop = new AbortController();
    zip.on('error', (error) => stop.abort(error));
    const written = (0,external_node_stream_promises_.pipeline)(zip.outputStream, (0,external_node_fs_.createWriteStream)(output, { flags: 'wx' }), {
        signal: stop.signal,
    });
    for (const entry of entries)
        addEntry(zip, entry);
    zip.end();
    try {
        await written;
    }
    catch (error) {
        throw stop.signal.aborted ? stop.signal.reason : error;
    }
}
function addEntry(zip, entry) {
    const { name, path, mode } = entry;
    const options = { mtime: noTime, mode, forceDosTimestamp: true };
    if (entry.kind === 'folder')
        zip.addEmptyDirectory(name, options);
    else if (entry.kind === 'link') {
        zip.addBuffer(Buffer.from(entry.target), name, { ...options, mode: linkMode, compress: false });
    }
    else {
        const { size } = entry;
        const refuse = (cause) => zip.emit('error', unreadable(path, cause));
        zip.addReadStreamLazy(name, { ...options, compressionLevel }, (open) => {
            const stream = (0,external_node_fs_.createReadStream)(path).on('error', refuse);
            stream.on('end', () => stream.bytesRead === size || refuse(new Error('its size has changed')));
            open(null, stream);
        });
    }
}
function unreadable(path, cause) {
    return new errors/* InputError */.dz('artifacts', `${path} cannot be packed: ${cause.message}.`, {
        code: 'input-invalid',
        remedy: 'Make it readable for this user, and let nothing write to it while it is packed.',
        cause,
    });
}

// EXTERNAL MODULE: ./src/artifact/assessment.ts
var assessment = __webpack_require__(3510);
// EXTERNAL MODULE: ./src/bundle/code-verification.ts
var code_verification = __webpack_require__(2395);
// EXTERNAL MODULE: ./src/bundle/verify-bundle.ts + 14 modules
var verify_bundle = __webpack_require__(9007);
// EXTERNAL MODULE: ./src/identity/certificate.ts
var certificate = __webpack_require__(8593);
// EXTERNAL MODULE: ./src/preflight/rules.ts
var rules = __webpack_require__(9060);
// EXTERNAL MODULE: ./src/signature/verify/verification.ts
var verification = __webpack_require__(1395);
// EXTERNAL MODULE: ./src/ticket/look-up-tickets.ts
var look_up_tickets = __webpack_require__(8587);
// EXTERNAL MODULE: ./src/bundle/bundle.ts
var bundle = __webpack_require__(6782);
// EXTERNAL MODULE: ./src/bundle/code-tree.ts
var code_tree = __webpack_require__(6744);
// EXTERNAL MODULE: ./src/macho/mach-o.ts
var mach_o = __webpack_require__(2825);
// EXTERNAL MODULE: ./src/macho/universal.ts
var universal = __webpack_require__(9443);
// EXTERNAL MODULE: ./src/system/byte-source.ts
var byte_source = __webpack_require__(4461);
// EXTERNAL MODULE: ./src/signature/embedded-signature.ts
var embedded_signature = __webpack_require__(6829);
// EXTERNAL MODULE: ./src/signature/code-directory/code-directory.ts
var code_directory = __webpack_require__(7365);
;// CONCATENATED MODULE: ./src/signature/code-directory/code-hashes.ts





function codeHashes(path) {
    return (0,byte_source/* withFile */.D4)(path, (source) => (0,universal/* readSlices */.k)(source).flatMap((slice) => {
        const signature = (0,embedded_signature/* readEmbeddedSignature */.x7)(slice.source, (0,mach_o/* readMachO */.hi)(slice.source));
        if (signature === null)
            return [];
        const best = (0,embedded_signature/* bestCodeDirectory */.Fm)(signature);
        return [{ hashType: best.hashType, cdHash: (0,code_directory/* cdHash */.Kf)(best) }];
    }));
}

// EXTERNAL MODULE: ./src/ticket/ticket-carrier.ts
var ticket_carrier = __webpack_require__(4227);
// EXTERNAL MODULE: ./src/ticket/wait-for-ticket.ts
var wait_for_ticket = __webpack_require__(7558);
;// CONCATENATED MODULE: ./src/ticket/staple.ts










async function staple(request) {
    const { artifact, log } = request;
    const { kind, name, path } = artifact;
    const reason = (0,ticket_carrier/* cannotCarryTicket */.ps)(kind);
    if (reason !== null) {
        log.info(`${name}: ${reason}`);
        return { stapled: 'not-applicable' };
    }
    if (kind === 'app')
        await stapleApp(request);
    else {
        const carrier = await (kind === 'dmg' ? (0,ticket_carrier/* diskImageCarrier */.ln)(path) : (0,ticket_carrier/* packageCarrier */.$D)(path));
        await carrier.staple(await (0,wait_for_ticket/* waitForTicket */.Jp)(request, { name, cdHashes: [carrier.hash] }));
    }
    log.info(`${name}: the ticket is stapled`);
    return { stapled: 'true' };
}
async function stapleApp(request) {
    const { base, cdHashes } = await readApp(request.artifact.path);
    const ticket = await (0,wait_for_ticket/* waitForTicket */.Jp)(request, { name: request.artifact.name, cdHashes });
    await (0,files/* replaceFile */.fR)((0,external_node_path_.join)(base, bundle/* codeResourcesName */._$), (path) => (0,promises_.writeFile)(path, ticket), { mode: 0o644 });
}
async function readApp(path) {
    try {
        const { base, executable } = await (0,code_tree/* readSignableBundle */.Y)(path);
        const cdHashes = await codeHashes(executable);
        if (cdHashes.length > 0)
            return { base, cdHashes };
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
    }
    throw new errors/* InputError */.dz('artifacts', `${path} is not a signed app, so that no ticket can be for it.`, {
        code: 'bundle-not-signable',
        remedy: 'Sign and notarize the app before it is stapled.',
    });
}
async function ticketOf(app) {
    const path = (0,external_node_path_.join)(app, 'Contents', bundle/* codeResourcesName */._$);
    const found = await (0,promises_.lstat)(path).catch(() => null);
    if (!found?.isFile())
        return null;
    const bytes = await (0,promises_.readFile)(path);
    return (0,look_up_tickets/* isTicket */.Dd)(bytes) ? bytes : null;
}

// EXTERNAL MODULE: ./src/ticket/ticket-issues.ts
var ticket_issues = __webpack_require__(9783);
;// CONCATENATED MODULE: ./src/gatekeeper/assess.ts










const assessor = 'portable verifier';
async function assess(request) {
    const { path, kind, trust, now } = request;
    if (kind !== 'app' && kind !== 'binary')
        return notAssessed;
    const code = await (0,verify_bundle/* verifyCode */.H)(path, { trust, now });
    const leaf = code.slices[0]?.chain[0];
    const facts = {
        origin: leaf ? (0,certificate/* commonName */.LS)(leaf) : null,
        teamId: leaf ? (0,certificate/* teamOf */.Ld)(leaf) : null,
        flags: [...(code.slices[0]?.flags ?? [])],
        signatureValid: code.valid,
        assessor,
        checks: [],
    };
    if (!code.valid || code.authority === null) {
        const issues = (0,code_verification/* allProblems */.U)(code);
        return { ...facts, verdict: 'rejected', source: assessment/* sources */.Tj.unusable, ticket: 'none', issues };
    }
    const rules = distributionIssues(code);
    const { ticket, issues: ticketIssues } = await findTicket(request, code);
    const issues = [...rules, ...ticketIssues];
    if (ticket === 'none') {
        return { ...facts, verdict: 'rejected', source: assessment/* sources */.Tj.unnotarized, ticket, issues };
    }
    if (!(0,verification/* isSound */.g)(rules))
        return { ...facts, verdict: 'rejected', source: assessment/* sources */.Tj.unusable, ticket, issues };
    return { ...facts, verdict: 'accepted', source: assessment/* acceptedSources */["if"][code.authority], ticket, issues };
}
const notAssessed = (0,assessment/* unassessed */.lk)(assessor);
function distributionIssues(code) {
    const path = code.executable ?? code.path;
    const own = code.slices.flatMap((slice) => {
        const problems = code.problems.filter(({ architecture }) => architecture === slice.arch);
        return (0,rules/* checkSlice */.x)({ path, slice, problems });
    });
    return [...own, ...code.nested.flatMap(distributionIssues)];
}
async function findTicket(request, code) {
    const { path, kind } = request;
    const best = code.slices.flatMap((slice) => slice.best ?? []);
    const stapled = kind === 'app' ? await ticketOf(path) : null;
    if (stapled && best.every(({ cdHash }) => (0,look_up_tickets/* isTicketFor */.u6)(stapled, cdHash)))
        return { ticket: 'stapled', issues: [] };
    const stale = stapled ? [(0,ticket_issues/* ticketIssue */.G)('ticket-stale', path)] : [];
    const online = await findOnline(request, best);
    if (!best.every(({ cdHash }) => online.has(cdHash))) {
        return { ticket: 'none', issues: [...stale, (0,ticket_issues/* ticketIssue */.G)('not-notarized', path)] };
    }
    const unstapled = kind === 'app' && !stapled ? [(0,ticket_issues/* ticketIssue */.G)('ticket-not-stapled', path)] : [];
    return { ticket: 'online', issues: [...stale, ...unstapled] };
}
async function findOnline(request, cdHashes) {
    if (request.awaitTicket)
        await (0,wait_for_ticket/* waitForTicket */.Jp)(request, { name: request.path, cdHashes });
    const tickets = [...(await (0,wait_for_ticket/* findTickets */.Jl)(request, cdHashes)).values()];
    return new Set(cdHashes.flatMap(({ cdHash }) => (tickets.some((ticket) => (0,look_up_tickets/* isTicketFor */.u6)(ticket, cdHash)) ? [cdHash] : [])));
}

// EXTERNAL MODULE: ./src/identity/open-signing-identities.ts
var open_signing_identities = __webpack_require__(6693);
// EXTERNAL MODULE: ./src/macho/fat-table.ts
var fat_table = __webpack_require__(164);
// EXTERNAL MODULE: ./src/macho/names.ts
var names = __webpack_require__(6310);
;// CONCATENATED MODULE: ./src/macho/lipo.ts







const alignment = 14;
const windowSize = 1 << 20;
async function writeUniversal(inputs, output) {
    await (0,files/* replaceFile */.fR)(output, (path) => withFiles(inputs, (sources) => join(sources, path)), { mode: 0o755 });
}
async function join(sources, path) {
    const slices = sources.flatMap(universal/* readSlices */.k).sort(lipoOrder);
    checkArchitectures(slices);
    const places = (0,fat_table/* layOut */.v8)(slices.map((slice) => ({ ...slice, align: alignment })));
    const handle = await (0,promises_.open)(path, 'wx', 0o600);
    try {
        await handle.write((0,fat_table/* writeTable */.qy)(places), 0, undefined, 0);
        for (const [index, { source }] of slices.entries()) {
            await copy(source, handle, places[index]?.offset ?? 0);
        }
    }
    finally {
        await handle.close();
    }
}
function withFiles(paths, use, opened = []) {
    const [first, ...rest] = paths;
    if (first === undefined)
        return use(opened);
    return (0,byte_source/* withFile */.D4)(first, (source) => withFiles(rest, use, [...opened, source]));
}
function lipoOrder(a, b) {
    if (a.cpuType === b.cpuType)
        return subtype(a) - subtype(b);
    return Number(a.cpuType === names/* cpu */.BW.arm64) - Number(b.cpuType === names/* cpu */.BW.arm64);
}
function subtype({ cpuSubtype }) {
    return cpuSubtype & 0x00ffffff;
}
function checkArchitectures(slices) {
    const twice = slices.find(({ arch }, index) => slices.findIndex((other) => other.arch === arch) !== index);
    if (slices.length > 0 && !twice)
        return;
    const problem = twice ? `two of them are for ${twice.arch}` : 'there are none';
    throw new errors/* InputError */.dz('targets', `The files cannot be joined into a universal one: ${problem}.`, {
        code: 'universal-inputs-invalid',
        remedy: 'Give one program for each architecture.',
    });
}
async function copy(source, handle, start) {
    for (let offset = 0; offset < source.size; offset += windowSize) {
        const window = source.read(offset, Math.min(windowSize, source.size - offset));
        await handle.write(window, 0, window.length, start + offset);
    }
}

// EXTERNAL MODULE: ./src/system/retry.ts
var retry = __webpack_require__(9871);
// EXTERNAL MODULE: ./src/notary/read-answers.ts
var read_answers = __webpack_require__(5831);
// EXTERNAL MODULE: ./src/notary/open-submissions.ts
var open_submissions = __webpack_require__(3221);
// EXTERNAL MODULE: ./src/notary/explain-refusal.ts
var explain_refusal = __webpack_require__(4975);
// EXTERNAL MODULE: ./src/notary/make-token.ts
var make_token = __webpack_require__(87);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/notary/upload-archive.ts




const largestUpload = 5 * 2 ** 30;
const silence = 120_000;
async function uploadArchive(request) {
    const { archive, http } = request;
    const { size } = await (0,promises_.stat)(archive);
    if (size > largestUpload) {
        throw new errors/* InputError */.dz('artifacts', 'The archive for the notary is larger than 5 GiB.', {
            code: 'archive-too-large',
            remedy: 'Release fewer artifacts in one run.',
        });
    }
    const response = await http({
        method: 'PUT',
        url: addressOf(request),
        headers: { ...signedHeaders(request), 'content-length': String(size) },
        body: (0,external_node_fs_.createReadStream)(archive, { highWaterMark: 1 << 20 }),
        timeout: silence,
        service: "the notary's upload service",
    });
    if (response.status === 200)
        return;
    const code = /<Code>([A-Za-z]+)<\/Code>/.exec(response.body.toString('utf8'))?.[1];
    throw new errors/* ToolError */.v4(`The upload ended with status ${response.status}${code ? ` (${code})` : ''}.`, {
        code: 'upload-failed',
        remedy: 'Run again. If the error persists, check that no proxy changes uploads.',
        retryable: response.status >= 500 || response.status === 429 || code === 'RequestTimeout',
    });
}
function addressOf({ endpoints, ticket }) {
    const path = encodePath(ticket.object);
    const { upload } = endpoints;
    if (upload.kind === 's3')
        return `https://${ticket.bucket}.s3.${upload.region}.amazonaws.com/${path}`;
    return `${upload.base}/${ticket.bucket}/${path}`;
}
function encodePath(key) {
    return key.split('/').map(encodeSegment).join('/');
}
function encodeSegment(segment) {
    return encodeURIComponent(segment).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function signedHeaders(request) {
    const { ticket, endpoints, sha256, clock } = request;
    const url = new URL(addressOf(request));
    const time = clock
        .now()
        .toISOString()
        .replace(/[-:]|\.\d{3}/g, '');
    const day = time.slice(0, 8);
    const headers = {
        host: url.host,
        'x-amz-content-sha256': sha256,
        'x-amz-date': time,
        'x-amz-security-token': ticket.sessionToken,
    };
    const names = Object.keys(headers).join(';');
    const canonical = [
        'PUT',
        url.pathname,
        '',
        ...Object.entries(headers).map(([name, value]) => `${name}:${value}`),
        '',
        names,
        sha256,
    ].join('\n');
    const scope = `${day}/${endpoints.upload.region}/s3/aws4_request`;
    const text = ['AWS4-HMAC-SHA256', time, scope, (0,external_node_crypto_.createHash)('sha256').update(canonical).digest('hex')].join('\n');
    const key = [day, endpoints.upload.region, 's3', 'aws4_request'].reduce((secret, part) => hmac(secret, part), Buffer.from(`AWS4${ticket.secretAccessKey}`));
    const signature = hmac(key, text).toString('hex');
    const authorization = `AWS4-HMAC-SHA256 Credential=${ticket.accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
    return { ...headers, authorization };
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();
}

;// CONCATENATED MODULE: ./src/notary/notary-client.ts








const timeout = 60_000;
const pauses = [1_000, 5_000, 15_000];
function createNotaryClient(dependencies) {
    const { credentials, endpoints, http, clock, log } = dependencies;
    const token = (0,make_token/* createTokenSource */.Z)(credentials, clock);
    const call = (method, path, body) => http({
        method,
        url: `${endpoints.notary}${path}`,
        headers: {
            authorization: `Bearer ${token()}`,
            accept: 'application/json',
            ...(body ? { 'content-type': 'application/json' } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
        timeout,
        service: 'the notary',
    });
    const patiently = (work) => (0,retry/* retry */.L)({
        clock,
        pauses,
        onRetry: (error, pause) => log.info(`${said(error)} Trying again in ${pause / 1000} s.`),
    }, work);
    const get = (path) => patiently(() => call('GET', path).then(orRefusal()));
    return {
        async submit(archive, onSubmitted) {
            const name = (0,external_node_path_.basename)(archive);
            const sha256 = await (0,files/* sha256OfFile */.Vq)(archive);
            (0,open_submissions/* warnOfOpenOnes */.B)(name, (0,read_answers/* readSubmissions */.er)((await get('/submissions')).body), log);
            const answer = await call('POST', '/submissions', { submissionName: name, sha256, notifications: [] });
            const { id, ticket } = (0,read_answers/* readNewSubmission */.LF)(orRefusal()(answer).body);
            const submission = { id, name, sha256 };
            await onSubmitted(submission);
            await patiently(() => uploadArchive({ archive, sha256, ticket, endpoints, http, clock }));
            return submission;
        },
        async status(id) {
            const answer = await call('GET', `/submissions/${encodeURIComponent(id)}`);
            return (0,read_answers/* readSubmission */.VY)(orRefusal(id)(answer).body).status;
        },
        async log(id) {
            const answer = await patiently(async () => {
                const response = await call('GET', `/submissions/${encodeURIComponent(id)}/logs`);
                return response.status === 404 ? response : orRefusal(id)(response);
            });
            if (answer.status === 404)
                return null;
            return (0,read_answers/* readLog */.x6)((await patiently(() => fetchLog((0,read_answers/* readLogUrl */.aX)(answer.body), http))).body);
        },
    };
}
async function fetchLog(url, http) {
    const request = { method: 'GET', url, timeout, service: "the notary's log storage" };
    return orRefusal()(await http(request));
}
function orRefusal(submissionId) {
    return (response) => {
        if (response.status >= 200 && response.status < 300)
            return response;
        throw (0,explain_refusal/* refusalOf */.Of)(response, submissionId);
    };
}
function said(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: ./src/signature/timestamp/timestamp.ts
var timestamp = __webpack_require__(9733);
// EXTERNAL MODULE: ./src/engine/describe-signer.ts
var describe_signer = __webpack_require__(2564);
// EXTERNAL MODULE: ./src/engine/portable/sign-artifact.ts
var sign_artifact = __webpack_require__(1050);
;// CONCATENATED MODULE: ./src/engine/portable/portable-engine.ts










function createPortableEngine(world) {
    const { endpoints, trust, http, clock, log } = world;
    const tickets = { http, clock, log, ticketsUrl: endpoints.tickets };
    return {
        name: 'portable',
        runsPrograms: process.platform === 'darwin',
        demand: async (wanted) => refuse(wanted),
        openSigner: async (request) => createSigner(world, request, openForSigning(world, request)),
        notary: (credentials) => {
            if (credentials.kind === 'api-key')
                return createNotaryClient({ credentials, endpoints, http, clock, log });
            throw new errors/* InputError */.dz('notary-key', 'Only an App Store Connect API key can be used without Apple’s tools.', {
                code: 'notary-credentials-unusable',
                remedy: 'Give notary-key, notary-key-id and notary-issuer, or run on macOS with engine: apple.',
            });
        },
        joinSlices: writeUniversal,
        archive: (paths, output) => writeZip({ roots: paths, output }),
        staple: (artifact) => staple({ ...tickets, artifact }),
        assess: ({ path, kind }, awaitTicket) => assess({ ...tickets, path, kind, trust, now: clock.now(), awaitTicket }),
    };
}
function refuse({ packages, keychainIdentity }) {
    const kind = ['dmg', 'pkg'].find((each) => packages.has(each));
    if (kind)
        throw needsApple('package', `package: a .${kind} is made`);
    if (keychainIdentity)
        throw needsApple('identity', 'identity: the keys in a keychain are used');
}
function needsApple(input, what) {
    return new errors/* InputError */.dz(input, `${what} by Apple’s tools, which the portable engine does without.`, {
        code: 'needs-apple-tools',
        remedy: `Run on macOS with engine: apple, or leave ${input} out.`,
    });
}
function openForSigning(world, { certificate }) {
    if (certificate === null)
        return 'adhoc';
    return (0,open_signing_identities.openSigningIdentities)({ certificate, input: 'certificate', kind: 'developer-id' }, world)
        .application;
}
function createSigner(world, request, identity) {
    const { http, clock, log, trust } = world;
    const timestamper = identity === 'adhoc' ? null : (0,timestamp.createTimestamper)({ http, clock, log, url: request.timestampUrl });
    return {
        facts: (0,describe_signer/* describeSigner */.c)(identity === 'adhoc' ? null : identity, { trust, now: clock.now() }),
        sign: (artifact, how) => (0,sign_artifact/* signArtifact */.o)(artifact, how, { signer: identity, timestamper, signingTime: clock.now() }),
        pack: (_artifact, { kind }) => Promise.reject(needsApple('package', `package: a .${kind} is made`)),
        close: async () => undefined,
    };
}


/***/ }),

/***/ 5715:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ goEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function goEnvironment(go, options = {}) {
    const { goproxy = null, platform, path = process.env.PATH ?? '' } = options;
    return {
        GOROOT: go.root,
        PATH: path === '' ? go.bin : `${go.bin}${node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter}${path}`,
        GOTOOLCHAIN: 'local',
        GOOS: platform?.os,
        GOARCH: platform?.arch,
        ...(platform === undefined ? {} : { CGO_ENABLED: platform.cgo ? '1' : '0' }),
        ...(goproxy === null ? {} : { GOPROXY: goproxy }),
    };
}


/***/ }),

/***/ 6693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSigningIdentities: () => (/* binding */ openSigningIdentities)
/* harmony export */ });
/* harmony import */ var _pkcs12_open_pkcs12_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4944);
/* harmony import */ var _select_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3867);


function openSigningIdentities(request, { clock, log }) {
    const { certificate, input, kind, installerCertificate } = request;
    const now = clock.now();
    const identities = openFile(certificate, input);
    const wanted = kind === 'any' ? onlyKindOf(identities) : 'developer-id-application';
    const application = (0,_select_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .selectIdentity */ .R)(identities, { wanted, now, input });
    if (wanted !== 'developer-id-application') {
        log.warning(`${application.name} is not a Developer ID Application certificate; the notary will refuse this.`);
    }
    const installer = installerCertificate === undefined
        ? null
        : selectInstaller(identities, installerCertificate, { input, now });
    for (const identity of installer ? [application, installer] : [application]) {
        const warning = (0,_select_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .expiryWarning */ .i)(identity, now);
        if (warning !== null)
            log.warning(warning);
    }
    return { application, installer };
}
function openFile({ pkcs12, password }, input) {
    return (0,_pkcs12_open_pkcs12_js__WEBPACK_IMPORTED_MODULE_0__/* .openPkcs12 */ .z)({ bytes: pkcs12, password, input });
}
function selectInstaller(identities, file, { input, now }) {
    const wanted = 'developer-id-installer';
    if (file !== null) {
        const own = 'installer-certificate';
        return (0,_select_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .selectIdentity */ .R)(openFile(file, own), { wanted, now, input: own });
    }
    const found = identities.filter((identity) => identity.kind === wanted);
    return found.length === 0 ? null : (0,_select_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .selectIdentity */ .R)(found, { wanted, now, input });
}
function onlyKindOf(identities) {
    const [only, ...others] = identities;
    return only && others.length === 0 ? only.kind : 'developer-id-application';
}


/***/ }),

/***/ 3874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exportPkcs12)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _forge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2140);


const { asn1 } = _forge_js__WEBPACK_IMPORTED_MODULE_1__/* .forge */ .c;
const oid = {
    data: '1.2.840.113549.1.7.1',
    encryptedData: '1.2.840.113549.1.7.6',
    shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
    certificateBag: '1.2.840.113549.1.12.10.1.3',
    x509Certificate: '1.2.840.113549.1.9.22.1',
    localKeyId: '1.2.840.113549.1.9.21',
};
const iterations = 2048;
const saltLength = 16;
const version = 3;
const macPurpose = 3;
const forms = {
    modern: {
        cipher: { algorithm: 'aes256', prfAlgorithm: 'sha256' },
        mac: { digest: 'sha256', oid: '2.16.840.1.101.3.4.2.1', length: 32 },
    },
    legacy: {
        cipher: { algorithm: '3des' },
        mac: { digest: 'sha1', oid: '1.3.14.3.2.26', length: 20 },
    },
};
function exportPkcs12(identity, password, form) {
    const keyId = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(identity.certificate.raw).digest();
    const certificates = identity.chain.map((certificate, index) => bag(oid.certificateBag, certificateValue(certificate.raw), index === 0 ? keyId : null));
    const key = bag(oid.shroudedKeyBag, encrypt(privateKeyInfo(identity), password, form), keyId);
    const authenticated = encode(sequence(encryptedData(encrypt(sequence(...certificates), password, form)), data(encode(sequence(key)))));
    const file = sequence(integer(version), data(authenticated), macData(authenticated, password, form));
    return encode(file);
}
function privateKeyInfo({ privateKey }) {
    return decode(privateKey.export({ type: 'pkcs8', format: 'der' }));
}
function encrypt(content, password, form) {
    const secret = form === 'modern' ? _forge_js__WEBPACK_IMPORTED_MODULE_1__/* .forge */ .c.util.encodeUtf8(password) : password;
    const options = { ...forms[form].cipher, count: iterations, saltSize: saltLength };
    return _forge_js__WEBPACK_IMPORTED_MODULE_1__/* .forge */ .c.pki.encryptPrivateKeyInfo(content, secret, options);
}
function encryptedData(encrypted) {
    const [algorithm, content] = Array.isArray(encrypted.value) ? encrypted.value : [];
    if (!algorithm || !content)
        throw new Error('node-forge gave no EncryptedPrivateKeyInfo');
    const implicit = asn1.create(asn1.Class.CONTEXT_SPECIFIC, asn1.Type.NONE, false, content.value);
    const info = sequence(identifier(oid.data), algorithm, implicit);
    return sequence(identifier(oid.encryptedData), explicit(sequence(integer(0), info)));
}
function data(content) {
    return sequence(identifier(oid.data), explicit(octets(content)));
}
function bag(type, value, keyId) {
    const parts = [identifier(type), explicit(value)];
    if (keyId)
        parts.push(set(sequence(identifier(oid.localKeyId), set(octets(keyId)))));
    return sequence(...parts);
}
function certificateValue(der) {
    return sequence(identifier(oid.x509Certificate), explicit(octets(der)));
}
function macData(content, password, form) {
    const { digest, oid: algorithm, length } = forms[form].mac;
    const salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(saltLength);
    const key = (0,_forge_js__WEBPACK_IMPORTED_MODULE_1__/* .generatePkcs12Key */ .h)(password, _forge_js__WEBPACK_IMPORTED_MODULE_1__/* .forge */ .c.util.createBuffer(salt.toString('binary')), macPurpose, iterations, length, _forge_js__WEBPACK_IMPORTED_MODULE_1__/* .forge */ .c.md[digest].create());
    const mac = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)(digest, Buffer.from(key.getBytes(), 'binary')).update(content).digest();
    const identified = sequence(identifier(algorithm), universal(asn1.Type.NULL, ''));
    return sequence(sequence(identified, octets(mac)), octets(salt), integer(iterations));
}
function encode(node) {
    return Buffer.from(asn1.toDer(node).getBytes(), 'binary');
}
function decode(der) {
    return asn1.fromDer(der.toString('binary'));
}
function universal(type, value) {
    return asn1.create(asn1.Class.UNIVERSAL, type, false, value);
}
function octets(bytes) {
    return universal(asn1.Type.OCTETSTRING, bytes.toString('binary'));
}
function integer(value) {
    return universal(asn1.Type.INTEGER, asn1.integerToDer(value).getBytes());
}
function identifier(dotted) {
    return universal(asn1.Type.OID, asn1.oidToDer(dotted).getBytes());
}
function sequence(...items) {
    return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SEQUENCE, true, items);
}
function set(...items) {
    return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SET, true, items);
}
function explicit(item) {
    return asn1.create(asn1.Class.CONTEXT_SPECIFIC, asn1.Type.NONE, true, [item]);
}


/***/ }),

/***/ 3867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ selectIdentity),
/* harmony export */   i: () => (/* binding */ expiryWarning)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8593);


const kindNames = {
    'developer-id-application': 'Developer ID Application',
    'developer-id-installer': 'Developer ID Installer',
    'apple-development': 'Apple Development',
    'apple-distribution': 'Apple Distribution',
    'mac-app-distribution': 'Mac App Distribution',
    'mac-installer-distribution': 'Mac Installer Distribution',
    other: 'other',
};
const kindUses = {
    'developer-id-application': 'signs programs, apps and disk images',
    'developer-id-installer': 'signs installer packages alone',
    'apple-development': 'signs for the developer’s own devices',
    'apple-distribution': 'signs for the App Store',
    'mac-app-distribution': 'signs for the Mac App Store',
    'mac-installer-distribution': 'signs packages for the Mac App Store',
};
function selectIdentity(identities, request) {
    const { wanted, now } = request;
    const ofKind = identities.filter(({ kind }) => kind === wanted);
    if (ofKind.length === 0)
        throw wrongKind(identities, request);
    const issued = ofKind
        .map((identity) => ({ identity, ...(0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .validityOf */ .Gv)(identity.certificate) }))
        .sort((a, b) => b.from.getTime() - a.from.getTime());
    const valid = issued.find(({ from, to }) => from <= now && now <= to);
    if (valid)
        return valid.identity;
    const upcoming = issued.find(({ from }) => from > now);
    const [latest] = issued.sort((a, b) => b.to.getTime() - a.to.getTime());
    if (upcoming)
        throw notYetValid(upcoming.identity, upcoming.from, request);
    throw expired(latest?.identity, request);
}
function wrongKind(identities, { wanted, input }) {
    const found = identities.map(({ name, kind }) => {
        const use = kindUses[kind];
        return use
            ? `"${name}" (${kindNames[kind]}: it ${use})`
            : `"${name}" (no certificate that Apple issues for this)`;
    });
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(input, `${input} holds ${found.join(' and ')}; a ${kindNames[wanted]} certificate is needed.`, {
        code: 'certificate-wrong-kind',
        remedy: `Create a ${kindNames[wanted]} certificate at https://developer.apple.com/account/resources/certificates (only the Account Holder can) and export it with its key.`,
    });
}
function notYetValid({ name }, from, { input, now }) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(input, `${input}: "${name}" is valid from ${from.toISOString()}, and it is ${now.toISOString()}.`, { code: 'certificate-not-yet-valid', remedy: 'Check the clock of this machine.' });
}
function expired(identity, { input }) {
    const name = identity
        ? `"${identity.name}" expired on ${day(identity.expires)}`
        : 'the certificate has expired';
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(input, `${input}: ${name}.`, {
        code: 'certificate-expired',
        remedy: 'Create a new certificate at https://developer.apple.com/account/resources/certificates. What was signed and timestamped before stays valid.',
    });
}
const daysOfWarning = 30;
const dayInMilliseconds = 86_400_000;
function expiryWarning(identity, now) {
    const days = Math.floor((identity.expires.getTime() - now.getTime()) / dayInMilliseconds);
    if (days < 0 || days >= daysOfWarning)
        return null;
    const left = days === 0 ? 'within a day' : days === 1 ? 'in 1 day' : `in ${days} days`;
    return `"${identity.name}" expires ${left}, on ${day(identity.expires)}. Create its successor before then.`;
}
function day(date) {
    return date.toISOString().slice(0, 10);
}


/***/ }),

/***/ 9418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h2: () => (/* binding */ rejectionOf),
/* harmony export */   t0: () => (/* binding */ checkTicketContents),
/* harmony export */   wf: () => (/* binding */ issuesOf)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _notary_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3881);


function issuesOf(log) {
    const listed = (log.issues ?? []).map(toIssue);
    if (listed.length > 0 || log.status === 'Accepted')
        return listed;
    return [
        {
            severity: 'error',
            code: log.statusCode === teamNotConfigured ? 'team-not-configured' : 'notary-status',
            path: log.archiveFilename,
            architecture: null,
            message: log.statusSummary || `The notary answered ${log.status} without a reason.`,
            remedy: log.statusCode === teamNotConfigured
                ? 'The signature is not the cause. The Account Holder contacts Apple Developer Programs Support, topic Development and Technical.'
                : 'Read the log, which xcrun notarytool log shows, too.',
            docUrl: null,
        },
    ];
}
const teamNotConfigured = 7000;
function toIssue({ severity, path, message, docUrl, architecture }) {
    const code = (0,_notary_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOfMessage */ .S)(message);
    return {
        severity,
        code: code ?? 'notary-issue',
        path,
        architecture,
        message,
        remedy: code === null ? 'Read the page that the notary links to.' : (0,_notary_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .notaryMessage */ .Z)(code).remedy,
        docUrl,
    };
}
function checkTicketContents(log, artifacts) {
    if (log.status !== 'Accepted' || log.ticketContents === null)
        return [];
    const covered = new Set(log.ticketContents.map(({ cdhash }) => cdhash));
    const code = artifacts.filter(({ kind }) => kind === 'binary' || kind === 'app');
    return code.flatMap(({ path, signature }) => (signature?.slices ?? [])
        .filter(({ cdHashes }) => !cdHashes.some((cdHash) => covered.has(cdHash)))
        .map(({ arch }) => ({
        severity: 'error',
        code: 'not-in-ticket',
        path,
        architecture: arch,
        message: 'The ticket does not cover this code: the notary has seen other bytes.',
        remedy: 'Do not sign again after the submission. Submit the files as they are signed now.',
        docUrl: null,
    })));
}
function rejectionOf(answer) {
    const { submissionId, status, issues } = answer;
    const [first] = issues.filter(({ severity }) => severity === 'error');
    const reason = first ? `: ${first.path}: ${first.message}` : '.';
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RejectedError */ .zs(`The notary's answer to ${submissionId} is ${status}${reason}`, {
        code: 'notarization-rejected',
        remedy: first?.remedy ?? 'Read notarization-log.json beside the report.',
        issues,
    });
}


/***/ }),

/***/ 4975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   V: () => (/* binding */ agreementMissing),
/* harmony export */   pW: () => (/* binding */ submissionUnknown)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _system_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9207);


function refusalOf(response, submissionId) {
    const { status } = response;
    const detail = detailOf(response);
    if (status === 401)
        return credentialsRefused(detail);
    if (status === 403)
        return forbidden(detail);
    if (status === 404)
        return notFound(submissionId);
    const isBusy = status === 429;
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`The notary answered with status ${status}${detail.text && `: ${detail.text}`}.`, {
        code: isBusy ? 'notary-busy' : 'notary-failed',
        remedy: isBusy
            ? 'Too many requests were sent with this key. Run again in a few minutes.'
            : 'Run again. See developer.apple.com/system-status for outages of the notary.',
        retryable: isBusy || [500, 502, 503, 504].includes(status),
    });
}
function detailOf({ body }) {
    const { errors } = (0,_system_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .e)((0,_system_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(body));
    if (Array.isArray(errors)) {
        const { code, title, detail } = (0,_system_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .e)(errors[0]);
        return { code: String(code ?? ''), text: String(detail ?? title ?? '') };
    }
    const [line = ''] = body.toString('utf8').split('\n');
    return { code: '', text: line.startsWith('<') ? '' : line.slice(0, 200) };
}
function credentialsRefused({ text }) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('notary-key', `The notary does not accept the API key${text && ` (${text})`}.`, {
        code: 'notary-credentials-refused',
        remedy: 'Check that notary-key, notary-key-id and notary-issuer belong together, that the key is not revoked, and that the clock of this machine is right. Use a Team key with the role Developer. Leave notary-issuer empty only for an individual key.',
    });
}
function forbidden({ code, text }) {
    if (code.includes('AGREEMENT') || /agreement/i.test(text)) {
        return agreementMissing();
    }
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`The notary forbids this request${text && `: ${text}`}.`, {
        code: 'notary-forbidden',
        remedy: 'Give the API key the role Developer or higher.',
    });
}
function agreementMissing() {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4('The notary refuses all requests until an agreement with Apple is accepted.', {
        code: 'notary-agreement-missing',
        remedy: 'The Account Holder accepts it at developer.apple.com/account and in App Store Connect. It takes effect after some minutes.',
    });
}
function notFound(submissionId) {
    if (submissionId !== undefined)
        return submissionUnknown(submissionId);
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4('The notary does not know this address.', {
        code: 'notary-failed',
        remedy: 'Update go-notarize: the address of the notary has changed.',
    });
}
function submissionUnknown(submissionId) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('submission-id', `The notary has no submission ${submissionId} of this team.`, {
        code: 'submission-unknown',
        remedy: 'Check submission-id, and that the API key belongs to the team that submitted.',
    });
}


/***/ }),

/***/ 87:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createTokenSource),
/* harmony export */   i: () => (/* binding */ readApiKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);


const lifetime = 15 * 60_000;
const backdating = 60_000;
const reserve = 2 * 60_000;
const audience = 'appstoreconnect-v1';
function createTokenSource(credentials, clock) {
    const key = readApiKey(credentials.key);
    let current = { token: '', expires: 0 };
    return () => {
        const now = clock.now().getTime();
        if (now > current.expires - reserve) {
            const issued = now - backdating;
            const expires = issued + lifetime;
            current = { token: makeToken(credentials, key, { issued, expires }), expires };
        }
        return current.token;
    };
}
function makeToken({ keyId, issuer }, key, times) {
    const header = { alg: 'ES256', kid: keyId, typ: 'JWT' };
    const claims = {
        ...(issuer === undefined ? { sub: 'user' } : { iss: issuer }),
        iat: Math.floor(times.issued / 1000),
        exp: Math.floor(times.expires / 1000),
        aud: audience,
    };
    const signed = `${encode(header)}.${encode(claims)}`;
    const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
    return `${signed}.${signature.toString('base64url')}`;
}
function encode(value) {
    return Buffer.from(JSON.stringify(value)).toString('base64url');
}
function readApiKey(text) {
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(asPem(text));
        if (key.asymmetricKeyDetails?.namedCurve === 'prime256v1')
            return key;
    }
    catch {
    }
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('notary-key', 'notary-key: the value is not an App Store Connect API key.', {
        code: 'notary-key-invalid',
        remedy: 'Set notary-key to the whole text of the AuthKey_*.p8 file, from BEGIN PRIVATE KEY to END PRIVATE KEY, or to its base64.',
    });
}
function asPem(text) {
    const trimmed = text.trim();
    const pem = trimmed.includes('-----BEGIN') ? trimmed : Buffer.from(trimmed, 'base64').toString('utf8');
    const [, body = ''] = /-----BEGIN PRIVATE KEY-----(.*)-----END PRIVATE KEY-----/s.exec(pem) ?? [];
    const base64 = body.replaceAll('\\n', '').replace(/\s+/g, '');
    return `-----BEGIN PRIVATE KEY-----\n${base64}\n-----END PRIVATE KEY-----\n`;
}


/***/ }),

/***/ 3221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ warnOfOpenOnes)
/* harmony export */ });
function warnOfOpenOnes(name, known, log) {
    const open = known.filter((submission) => submission.name === name && submission.status === 'In Progress');
    if (open.length === 0)
        return;
    const ids = open.map(({ id, createdDate }) => `${id} (${createdDate})`).join(', ');
    log.warning(`The notary still works on an earlier submission of ${name}: ${ids}. If it is of the same files, set submission-id to it instead of submitting again.`);
}


/***/ }),

/***/ 5831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ readNewSubmission),
/* harmony export */   Ol: () => (/* binding */ knownLog),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S_: () => (/* binding */ knownSubmission),
/* harmony export */   VY: () => (/* binding */ readSubmission),
/* harmony export */   aX: () => (/* binding */ readLogUrl),
/* harmony export */   er: () => (/* binding */ readSubmissions),
/* harmony export */   x6: () => (/* binding */ readLog)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _system_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9207);


function readNewSubmission(body) {
    const data = (0,_system_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .e)((0,_system_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .e)((0,_system_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(body)).data);
    const attributes = (0,_system_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .e)(data.attributes);
    const bucket = text(attributes.bucket, 'bucket');
    if (!/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/.test(bucket))
        throw malformed('bucket');
    return {
        id: text(data.id, 'id'),
        ticket: {
            accessKeyId: text(attributes.awsAccessKeyId, 'awsAccessKeyId'),
            secretAccessKey: text(attributes.awsSecretAccessKey, 'awsSecretAccessKey'),
            sessionToken: text(attributes.awsSessionToken, 'awsSessionToken'),
            bucket,
            object: text(attributes.object, 'object'),
        },
    };
}
const statuses = ['In Progress', 'Accepted', 'Invalid', 'Rejected'];
function readSubmission(body) {
    return submissionIn((0,_system_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .e)((0,_system_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(body)).data);
}
function readSubmissions(body) {
    const { data } = (0,_system_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .e)((0,_system_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(body));
    if (!Array.isArray(data))
        throw malformed('data');
    return data.map(submissionIn);
}
function submissionIn(value) {
    const { id, attributes } = (0,_system_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .e)(value);
    return knownSubmission({ ...(0,_system_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .e)(attributes), id });
}
function knownSubmission({ id, name, status, createdDate }) {
    return {
        id: text(id, 'id'),
        name: String(name ?? ''),
        status: statusIn(status),
        createdDate: String(createdDate ?? ''),
    };
}
function statusIn(value) {
    const status = statuses.find((known) => known === value);
    if (status === undefined)
        throw malformed(`status ${JSON.stringify(value)}`);
    return status;
}
function readLogUrl(body) {
    const { developerLogUrl } = (0,_system_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .e)((0,_system_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .e)((0,_system_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .e)((0,_system_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(body)).data).attributes);
    const url = text(developerLogUrl, 'developerLogUrl');
    if (!URL.canParse(url))
        throw malformed('developerLogUrl');
    return url;
}
function readLog(body) {
    return knownLog((0,_system_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .e)((0,_system_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(body)));
}
function knownLog(log) {
    return {
        logFormatVersion: Number(log.logFormatVersion ?? 1),
        jobId: String(log.jobId ?? ''),
        status: statusIn(log.status),
        statusSummary: String(log.statusSummary ?? ''),
        statusCode: Number(log.statusCode ?? 0),
        archiveFilename: String(log.archiveFilename ?? ''),
        uploadDate: String(log.uploadDate ?? ''),
        sha256: String(log.sha256 ?? ''),
        ticketContents: listIn(log.ticketContents, contentIn),
        issues: listIn(log.issues, issueIn),
    };
}
function listIn(value, read) {
    return Array.isArray(value) ? value.map((entry) => read((0,_system_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .e)(entry))) : null;
}
function contentIn({ path, digestAlgorithm, cdhash, arch }) {
    return {
        path: String(path ?? ''),
        digestAlgorithm: String(digestAlgorithm ?? ''),
        cdhash: String(cdhash ?? '').toLowerCase(),
        ...(typeof arch === 'string' ? { arch } : {}),
    };
}
function issueIn(issue) {
    const { severity, code, path, message, docUrl, architecture } = issue;
    return {
        severity: severity === 'warning' ? 'warning' : 'error',
        code: typeof code === 'string' || typeof code === 'number' ? code : null,
        path: String(path ?? ''),
        message: String(message ?? ''),
        docUrl: typeof docUrl === 'string' ? docUrl : null,
        architecture: typeof architecture === 'string' ? architecture : null,
    };
}
function text(value, name) {
    if (typeof value === 'string' && value !== '')
        return value;
    throw malformed(name);
}
function malformed(what) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`The notary's answer cannot be used: ${what} is missing or malformed.`, {
        code: 'notary-answer-malformed',
        remedy: 'Run again. If the error persists, check developer.apple.com/system-status.',
        retryable: true,
    });
}


/***/ }),

/***/ 5318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ waitForVerdict)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

const jitter = 0.2;
const backOff = 2;
const longestPause = 120_000;
async function waitForVerdict(request) {
    const { notary, id, clock, log, timeout, interval } = request;
    const began = clock.now().getTime();
    const waited = () => clock.now().getTime() - began;
    log.info(`Waiting for the notary, ${inWords(timeout)} at most; Apple answers most within 5 minutes, 98 % within 15.`);
    for (let failures = 0;;) {
        const answer = await ask(notary, id);
        if (typeof answer === 'string' && answer !== 'In Progress') {
            log.info(`${answer} after ${inWords(waited())}`);
            return { status: answer, waited: waited() };
        }
        failures = typeof answer === 'string' ? 0 : failures + 1;
        const pause = pauseAfter(interval, failures);
        if (waited() + pause > timeout)
            throw timedOut(id, timeout);
        const status = typeof answer === 'string' ? answer : answer.message;
        log.info(`${status}: ${inWords(waited())} of ${inWords(timeout)}, next request in ${inWords(pause)}`);
        await clock.sleep(pause);
    }
}
async function ask(notary, id) {
    try {
        return await notary.status(id);
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && error.retryable)
            return error;
        throw error;
    }
}
function pauseAfter(interval, failures) {
    const pause = interval * (1 + Math.random() * jitter);
    return failures === 0 ? pause : Math.min(pause * backOff ** failures, Math.max(longestPause, interval));
}
function timedOut(id, timeout) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`The notary has not answered submission ${id} within ${inWords(timeout)}.`, {
        code: 'notary-timeout',
        remedy: `The notary continues to work on it. Run again with submission-id: ${id} and artifacts set to the same signed files, which uploads nothing again. The first submissions of a new team can take hours.`,
        retryable: true,
    });
}
function inWords(milliseconds) {
    if (milliseconds < 10_000)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 120)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
}


/***/ }),

/***/ 1155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/identity/open-signing-identities.ts
var open_signing_identities = __webpack_require__(6693);
// EXTERNAL MODULE: ./src/system/errors.ts
var system_errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/system/runner.ts
var runner = __webpack_require__(3439);
// EXTERNAL MODULE: ./src/engine/describe-signer.ts
var describe_signer = __webpack_require__(2564);
// EXTERNAL MODULE: ./src/engine/apple/clean-up.ts
var clean_up = __webpack_require__(3480);
// EXTERNAL MODULE: ./src/identity/apple-certificates.ts
var apple_certificates = __webpack_require__(3551);
// EXTERNAL MODULE: ./src/identity/certificate.ts
var identity_certificate = __webpack_require__(8593);
// EXTERNAL MODULE: ./src/identity/select-identity.ts
var select_identity = __webpack_require__(3867);
// EXTERNAL MODULE: ./src/engine/apple/keychain/security.ts
var security = __webpack_require__(1638);
;// CONCATENATED MODULE: ./src/engine/apple/keychain/list-certificates.ts



const nothingFound = 44;
async function listCertificates(tools, keychain) {
    const command = (0,security/* securityCommand */.yG)('find-certificate', '-a', '-p', ...(keychain ? [keychain] : []));
    const result = await tools.run(command);
    if (result.exitCode === nothingFound)
        return [];
    const { stdout } = await (0,security/* runSecurity */.EL)({ ...tools, run: async () => result }, command);
    const blocks = stdout.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    return blocks.flatMap((block) => {
        try {
            return [new external_node_crypto_.X509Certificate(block)];
        }
        catch {
            return [];
        }
    });
}

;// CONCATENATED MODULE: ./src/engine/apple/keychain/find-identity.ts






const input = 'identity';
async function findKeychainIdentity(wanted, world) {
    const certificates = await listCertificates(world);
    const usable = await findIdentities(world, ['-v', '-p', 'codesigning']);
    const named = withCertificates(matching(usable, wanted), certificates);
    if (named.length === 0)
        throw await notFound(wanted, usable, world);
    const now = world.clock.now();
    const application = (0,select_identity/* selectIdentity */.R)(named, { wanted: 'developer-id-application', now, input });
    const warning = (0,select_identity/* expiryWarning */.i)(application, now);
    if (warning !== null)
        world.log.warning(warning);
    return { application, installer: await findInstaller(application, certificates, world) };
}
async function findIdentities(world, how) {
    const { stdout } = await (0,security/* runSecurity */.EL)(world, (0,security/* securityCommand */.yG)('find-identity', ...how));
    return (0,security/* parseIdentities */.go)(stdout);
}
function matching(identities, wanted) {
    const hash = wanted.replaceAll(/\s/g, '').toUpperCase();
    if (/^[0-9A-F]{40}$/.test(hash))
        return identities.filter(({ sha1 }) => sha1 === hash);
    const exact = identities.filter(({ name }) => name === wanted.trim());
    return exact.length > 0 ? exact : identities.filter(({ name }) => name.includes(wanted.trim()));
}
function withCertificates(identities, certificates) {
    return identities.flatMap(({ sha1 }) => {
        const certificate = certificates.find((candidate) => (0,identity_certificate/* sha1Of */.JI)(candidate) === sha1);
        if (!certificate)
            return [];
        return [
            {
                certificate,
                name: (0,identity_certificate/* commonName */.LS)(certificate),
                kind: (0,identity_certificate/* certificateKind */.AI)(certificate),
                teamId: (0,identity_certificate/* teamOf */.Ld)(certificate),
                sha1,
                expires: (0,identity_certificate/* validityOf */.Gv)(certificate).to,
                chain: [...certificates, ...apple_certificates/* appleIntermediates */.n4, apple_certificates/* appleRoot */.xR],
            },
        ];
    });
}
async function findInstaller({ teamId }, certificates, world) {
    const valid = await findIdentities(world, ['-v', '-p', 'basic']);
    const now = world.clock.now();
    const ofTeam = withCertificates(valid, certificates)
        .filter(({ kind, teamId: team }) => kind === 'developer-id-installer' && team === teamId)
        .filter(({ certificate, expires }) => (0,identity_certificate/* validityOf */.Gv)(certificate).from <= now && now <= expires)
        .sort((a, b) => b.expires.getTime() - a.expires.getTime());
    const [newest] = ofTeam;
    return newest ? { sha1: newest.sha1, name: newest.name } : null;
}
const problems = {
    CSSMERR_TP_CERT_EXPIRED: 'it has expired, or its issuer has',
    CSSMERR_TP_CERT_NOT_VALID_YET: 'it is not valid yet',
    CSSMERR_TP_CERT_REVOKED: 'it has been revoked',
    CSSMERR_TP_NOT_TRUSTED: 'its intermediate is missing, or trust settings forbid it',
};
async function notFound(wanted, usable, world) {
    const all = await findIdentities(world, ['-p', 'codesigning']);
    const [unusable] = matching(all, wanted);
    if (unusable) {
        const why = problems[unusable.problem ?? ''] ?? unusable.problem ?? 'macOS does not say why';
        return new system_errors/* InputError */.dz(input, `${input}: "${unusable.name}" cannot sign: ${why}.`, {
            code: unusable.problem === 'CSSMERR_TP_CERT_EXPIRED' ? 'certificate-expired' : 'identity-not-found',
            remedy: 'Import a valid certificate with its key, and its intermediate from https://www.apple.com/certificateauthority/',
        });
    }
    const there = usable.map(({ name }) => `"${name}"`).join(', ');
    return new system_errors/* InputError */.dz(input, `${input}: no keychain of this user has an identity "${wanted}" that can sign.`, {
        code: 'identity-not-found',
        remedy: there
            ? `There are: ${there}.`
            : 'There is none at all. Is this the user whose keychain has it, and is that keychain on the search list (security list-keychains)?',
    });
}

// EXTERNAL MODULE: ./src/identity/pkcs12/export-pkcs12.ts
var export_pkcs12 = __webpack_require__(3874);
// EXTERNAL MODULE: ./src/engine/apple/keychain/lock-file.ts
var lock_file = __webpack_require__(662);
// EXTERNAL MODULE: ./src/engine/apple/keychain/search-list.ts
var search_list = __webpack_require__(1705);
// EXTERNAL MODULE: ./src/engine/apple/keychain/delete-keychain.ts
var delete_keychain = __webpack_require__(3880);
;// CONCATENATED MODULE: ./src/engine/apple/keychain/create-keychain.ts












const lockTimeout = 5 * 24 * 3600;
const allowedTools = ['codesign', 'productsign', 'productbuild', 'pkgbuild'].map((name) => `/usr/bin/${name}`);
const partitions = 'apple-tool:,apple:,codesign:';
async function createKeychain(world, { folder, keychain: path, lockFile }, identities) {
    if (path === null)
        throw new TypeError('the session has no keychain');
    const session = { folder, keychain: path };
    const password = oneTimePassword(world);
    const unlock = async () => {
        await (0,security/* runSecurity */.EL)(world, (0,security/* secretSecurityCommand */.wf)('unlock-keychain', '-p', password, path));
    };
    await (0,lock_file/* withLock */.k)(lockFile, world.clock, async () => {
        await (0,delete_keychain/* removeStaleKeychains */.H)(world);
        await (0,security/* runSecurity */.EL)(world, (0,security/* secretSecurityCommand */.wf)('create-keychain', '-p', password, path));
        await (0,search_list/* prependToSearchList */.Ay)(world, path);
    });
    await (0,security/* runSecurity */.EL)(world, (0,security/* securityCommand */.yG)('set-keychain-settings', '-lut', String(lockTimeout), path));
    await unlock();
    for (const identity of identities)
        await importIdentity(world, session, identity);
    await importAuthorities(world, session);
    await (0,security/* runSecurity */.EL)(world, (0,security/* secretSecurityCommand */.wf)('set-key-partition-list', '-S', partitions, '-s', '-k', password, path));
    return { path, unlock };
}
async function importIdentity(world, { folder, keychain }, identity) {
    const password = oneTimePassword(world);
    const file = (0,external_node_path_.join)(folder, `${identity.sha1}.p12`);
    const tools = allowedTools.flatMap((tool) => ['-T', tool]);
    try {
        await (0,promises_.writeFile)(file, (0,export_pkcs12/* exportPkcs12 */.$)(identity, password, 'legacy'), { mode: 0o600 });
        await (0,security/* runSecurity */.EL)(world, (0,security/* secretSecurityCommand */.wf)('import', file, '-k', keychain, '-f', 'pkcs12', '-P', password, ...tools));
    }
    finally {
        await (0,promises_.rm)(file, { force: true });
    }
}
async function importAuthorities(world, { folder, keychain }) {
    const known = new Set((await listCertificates(world, keychain)).map(identity_certificate/* sha1Of */.JI));
    for (const authority of [apple_certificates/* developerIdAuthorityG2 */.QZ, apple_certificates/* developerIdAuthority */.Z2]) {
        if (known.has((0,identity_certificate/* sha1Of */.JI)(authority)))
            continue;
        const file = (0,external_node_path_.join)(folder, `${(0,identity_certificate/* sha1Of */.JI)(authority)}.cer`);
        await (0,promises_.writeFile)(file, authority.raw, { mode: 0o600 });
        await (0,security/* runSecurity */.EL)(world, (0,security/* securityCommand */.yG)('import', file, '-k', keychain));
        await (0,promises_.rm)(file, { force: true });
    }
}
function oneTimePassword({ secrets }) {
    const password = (0,external_node_crypto_.randomBytes)(24).toString('hex');
    secrets.add(password);
    return password;
}

// EXTERNAL MODULE: ./src/system/files.ts
var files = __webpack_require__(1650);
// EXTERNAL MODULE: ./src/bundle/check-signable.ts
var check_signable = __webpack_require__(6444);
// EXTERNAL MODULE: ./src/system/endpoints.ts
var endpoints = __webpack_require__(4435);
;// CONCATENATED MODULE: ./src/engine/apple/codesign/codesign-command.ts

const keepEntitlements = 'keep';
const limit = 5 * 60_000;
function codesignCommand(request) {
    const { path, identity, keychain, hardenedRuntime, timestampUrl, identifier, entitlements } = request;
    const args = ['--sign', identity === 'adhoc' ? '-' : identity, '--force'];
    if (hardenedRuntime)
        args.push('--options', 'runtime');
    args.push(timestampOption(timestampUrl));
    if (keychain !== null)
        args.push('--keychain', keychain);
    if (identifier)
        args.push('--identifier', identifier);
    if (entitlements === keepEntitlements)
        args.push('--preserve-metadata=entitlements');
    else if (entitlements !== null)
        args.push('--entitlements', entitlements);
    return { tool: 'codesign', args: [...args, path], environment: { LC_ALL: 'C' }, timeout: limit };
}
function timestampOption(url) {
    if (url === null)
        return '--timestamp=none';
    return url === endpoints/* appleEndpoints */.Z.timestamp ? '--timestamp' : `--timestamp=${url}`;
}
function displayCommand(path) {
    return {
        tool: 'codesign',
        args: ['--display', '-vvv', path],
        environment: { LC_ALL: 'C' },
        timeout: 60_000,
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/macho/mach-o.ts
var mach_o = __webpack_require__(2825);
// EXTERNAL MODULE: ./src/macho/universal.ts
var universal = __webpack_require__(9443);
// EXTERNAL MODULE: ./src/signature/code-directory/code-directory.ts
var code_directory = __webpack_require__(7365);
// EXTERNAL MODULE: ./src/signature/embedded-signature.ts
var embedded_signature = __webpack_require__(6829);
// EXTERNAL MODULE: ./src/signature/inspect-macho.ts
var inspect_macho = __webpack_require__(173);
// EXTERNAL MODULE: ./src/system/byte-source.ts
var byte_source = __webpack_require__(4461);
;// CONCATENATED MODULE: ./src/engine/apple/codesign/read-back.ts








async function readBack(path, asked) {
    const inspected = await (0,inspect_macho.inspectMachO)(path);
    for (const slice of inspected) {
        const difference = differenceOf(slice, asked);
        if (difference !== null)
            throw differs(path, slice.arch, difference);
    }
    return { identifier: inspected[0]?.signature.identifier ?? '', slices: await codeHashesOf(path) };
}
async function presentEntitlements(path) {
    try {
        const [slice] = await (0,inspect_macho.inspectMachO)(path);
        return slice?.signature.entitlements ?? {};
    }
    catch (error) {
        if (error instanceof system_errors/* FormatError */.IF)
            return {};
        throw error;
    }
}
function differenceOf({ signature }, asked) {
    if (signature.kind === 'none')
        return 'it has no signature';
    if (!isEqual(signature.entitlements, asked.entitlements)) {
        const keys = differentKeys(signature.entitlements, asked.entitlements).join(', ');
        return `its entitlements are not those asked for: ${keys}`;
    }
    if (asked.hardenedRuntime && !signature.flags.includes('runtime'))
        return 'it has no hardened runtime';
    if (asked.timestamped && signature.timestamp === null)
        return 'it has no timestamp';
    if (asked.identifier !== null && signature.identifier !== asked.identifier)
        return `its identifier is ${signature.identifier}, not ${asked.identifier}`;
    return null;
}
function differentKeys(a, b) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.filter((key) => !isEqual(a[key], b[key]));
}
function isEqual(a, b) {
    return (0,external_node_util_.isDeepStrictEqual)(structuredClone(a), structuredClone(b));
}
function codeHashesOf(path) {
    return (0,byte_source/* withFile */.D4)(path, (source) => (0,universal/* readSlices */.k)(source).map(({ arch, source: slice }) => {
        const signature = (0,embedded_signature/* readEmbeddedSignature */.x7)(slice, (0,mach_o/* readMachO */.hi)(slice));
        return { arch, cdHashes: signature?.codeDirectories.map(code_directory/* cdHash */.Kf) ?? [] };
    }));
}
function differs(path, arch, difference) {
    return new system_errors/* ToolError */.v4(`codesign has signed ${path} (${arch}), but ${difference}.`, {
        code: 'signature-differs',
        remedy: 'codesign -d --entitlements - --xml PATH shows what was signed. If it is right, please report this.'.replace('PATH', path),
    });
}

;// CONCATENATED MODULE: ./src/engine/apple/codesign/signing-order.ts

function innerCode({ bundle, loose, nested, otherVersions }) {
    const inside = [...loose, ...nested].flatMap(({ path, tree }) => {
        const at = (0,external_node_path_.join)(bundle.base, path);
        return tree === null ? [{ path: at, executable: at }] : [...innerCode(tree), bundleOf(tree)];
    });
    return [...inside, ...otherVersions.flatMap((version) => [...innerCode(version), bundleOf(version)])];
}
function bundleOf({ bundle: { path, executable } }) {
    return { path, executable };
}

;// CONCATENATED MODULE: ./src/engine/apple/codesign/sign-artifact.ts







async function signWithCodesign(artifact, how, signer) {
    if (artifact.kind === 'dmg')
        return signDiskImage(artifact.path, how.identifier, signer);
    const program = { path: artifact.path, executable: artifact.path };
    if (artifact.kind !== 'app')
        return signProgram(program, how, signer);
    const { tree, identifier } = await (0,check_signable/* readSignableTree */.k)({ path: artifact.path, identifier: how.identifier });
    for (const code of innerCode(tree))
        await signInner(code, how.hardenedRuntime, signer);
    const { executable } = tree.bundle;
    return signProgram({ ...program, executable }, { ...how, identifier }, signer);
}
async function signInner({ path, executable }, hardenedRuntime, signer) {
    const entitlements = await presentEntitlements(executable);
    await codesign(signer, { path, hardenedRuntime, entitlements: keepEntitlements });
    await readBack(executable, {
        entitlements,
        hardenedRuntime,
        identifier: null,
        timestamped: isTimestamped(signer),
    });
}
function isTimestamped({ timestampUrl }) {
    return timestampUrl !== null;
}
async function signProgram({ path, executable }, how, signer) {
    const { identifier, hardenedRuntime } = how;
    await withEntitlements(how.entitlements?.xml ?? null, signer.folder, (file) => codesign(signer, { path, identifier, hardenedRuntime, entitlements: file }));
    return readBack(executable, {
        entitlements: how.entitlements?.values ?? {},
        hardenedRuntime,
        identifier,
        timestamped: isTimestamped(signer),
    });
}
async function signDiskImage(path, identifier, signer) {
    await codesign(signer, { path, identifier, hardenedRuntime: false, entitlements: null });
    const { stderr } = await signer.runWithKey(displayCommand(path));
    const field = (name) => new RegExp(`^${name}=(.+)$`, 'm').exec(stderr)?.[1]?.trim() ?? '';
    return { identifier: field('Identifier'), slices: [{ arch: 'dmg', cdHashes: [field('CDHash')] }] };
}
async function codesign({ identity, keychain, timestampUrl, runWithKey }, request) {
    try {
        await runWithKey(codesignCommand({ ...request, identity, keychain, timestampUrl }));
    }
    catch (error) {
        await (0,promises_.rm)(`${request.path}.cstemp`, { force: true });
        throw error;
    }
}
async function withEntitlements(plist, folder, use) {
    if (plist === null)
        return use(null);
    const file = (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.entitlements`);
    try {
        await (0,promises_.writeFile)(file, plist, { mode: 0o600 });
        await use(file);
    }
    finally {
        await (0,promises_.rm)(file, { force: true });
    }
}

// EXTERNAL MODULE: ./src/system/retry.ts
var retry = __webpack_require__(9871);
;// CONCATENATED MODULE: ./src/engine/apple/packaging/ditto.ts



const ditto_limit = 1_800_000;
async function archiveWithDitto(paths, output, { run, folder }) {
    const pack = (source, ...options) => (0,runner.runOrFail)(run, { tool: 'ditto', args: ['-c', '-k', ...options, source, output], timeout: ditto_limit });
    const [only, ...others] = paths;
    if (only !== undefined && others.length === 0)
        return void (await pack(only, '--keepParent'));
    const gathered = await copyIntoOneFolder(paths, { run, folder });
    try {
        await pack(gathered);
    }
    finally {
        await (0,promises_.rm)(gathered, { recursive: true, force: true });
    }
}
async function copyIntoOneFolder(paths, { run, folder }) {
    const gathered = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'archive-'));
    for (const [index, path] of paths.entries()) {
        const place = (0,external_node_path_.join)(gathered, String(index + 1));
        await (0,promises_.mkdir)(place);
        await copyWithDitto(path, place, run);
    }
    return gathered;
}
async function copyWithDitto(path, folder, run) {
    const target = (0,external_node_path_.join)(folder, path.split('/').at(-1) ?? '');
    await (0,runner.runOrFail)(run, { tool: 'ditto', args: [path, target], timeout: ditto_limit });
    return target;
}

;// CONCATENATED MODULE: ./src/engine/apple/packaging/run-tool.ts


const run_tool_limit = 1_800_000;
async function runPackagingTool(run, tool, args) {
    const result = await run({ tool, args, timeout: run_tool_limit });
    if (result.exitCode === 0)
        return;
    const isBusy = /Resource busy/i.test(result.stderr);
    throw new system_errors/* ToolError */.v4(`${tool} ended with ${(0,runner.endingOf)(result)}.`, {
        code: 'package-failed',
        remedy: isBusy
            ? 'Run it again: another process (Spotlight, a virus scanner) held the disk image.'
            : 'Read what it said. Is there room on the disk?',
        retryable: isBusy,
        lines: (0,runner.lastLines)(`${result.stdout}\n${result.stderr}`),
    });
}

;// CONCATENATED MODULE: ./src/engine/apple/packaging/make-disk-image.ts





const busyPauses = [2_000, 5_000, 10_000, 20_000];
async function makeDiskImage(artifact, output, { run, clock, log, folder }) {
    const contents = (0,external_node_path_.join)(folder, 'contents');
    await (0,promises_.mkdir)(contents);
    await copyWithDitto(artifact.path, contents, run);
    if (artifact.kind === 'app')
        await (0,promises_.symlink)('/Applications', (0,external_node_path_.join)(contents, 'Applications'));
    const volume = (0,external_node_path_.basename)(artifact.name, (0,external_node_path_.extname)(artifact.name));
    const args = ['create', '-volname', volume, '-srcfolder', contents, '-ov', '-format', 'UDZO', output];
    const policy = {
        clock,
        pauses: busyPauses,
        onRetry: (_error, pause) => log.info(`${(0,external_node_path_.basename)(output)} is held by another process. Trying again in ${pause / 1000} s.`),
    };
    await (0,retry/* retry */.L)(policy, () => runPackagingTool(run, 'hdiutil', args));
}

// EXTERNAL MODULE: ./src/bundle/bundle.ts
var bundle = __webpack_require__(6782);
// EXTERNAL MODULE: ./src/property-list/write-property-list.ts
var write_property_list = __webpack_require__(4870);
;// CONCATENATED MODULE: ./src/engine/apple/packaging/make-installer-package.ts






const places = { app: '/Applications', binary: '/usr/local/bin' };
async function makeInstallerPackage(artifact, { output, version }, { run, folder }) {
    const [root, component] = [(0,external_node_path_.join)(folder, 'root'), (0,external_node_path_.join)(folder, 'component.pkg')];
    await (0,promises_.mkdir)(root);
    await copyWithDitto(artifact.path, root, run);
    const isApp = artifact.kind === 'app';
    const shown = version ?? (isApp ? await versionOf(artifact.path) : null);
    const named = ['--identifier', artifact.signature?.identifier ?? artifact.name];
    await runPackagingTool(run, 'pkgbuild', [
        ...['--root', root, '--install-location', isApp ? places.app : places.binary],
        ...named,
        ...(shown === null ? [] : ['--version', shown]),
        ...(isApp ? ['--component-plist', await writeComponents(artifact.path, folder)] : []),
        component,
    ]);
    await runPackagingTool(run, 'productbuild', ['--package', component, ...named, output]);
}
async function writeComponents(app, folder) {
    const path = (0,external_node_path_.join)(folder, 'components.plist');
    const component = {
        RootRelativeBundlePath: (0,external_node_path_.basename)(app),
        BundleIsRelocatable: false,
        BundleIsVersionChecked: false,
        BundleHasStrictIdentifier: true,
        BundleOverwriteAction: 'upgrade',
    };
    await (0,promises_.writeFile)(path, (0,write_property_list/* writePropertyList */.z)([component]));
    return path;
}
async function versionOf(app) {
    const { CFBundleShortVersionString: version } = (await (0,bundle/* readBundle */.Bo)(app)).info;
    return typeof version === 'string' && version !== '' ? version : null;
}

;// CONCATENATED MODULE: ./src/engine/apple/packaging/make-package.ts






const signLimit = 600_000;
async function makePackage(artifact, request, { packer, world }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(world.folder, 'package-'));
    try {
        const own = { ...world, folder };
        const made = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(request.output));
        const signature = request.kind === 'dmg'
            ? await makeSignedImage(artifact, made, { packer, world: own })
            : await makeSignedPackage(artifact, { ...request, output: made }, { packer, world: own });
        await (0,files/* replaceFile */.fR)(request.output, (path) => (0,promises_.copyFile)(made, path), { mode: 0o644 });
        return signature;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function makeSignedImage(artifact, path, { packer, world }) {
    await makeDiskImage(artifact, path, world);
    const identifier = artifact.signature?.identifier ?? null;
    const how = { identifier, entitlements: null, hardenedRuntime: false };
    return signWithCodesign({ kind: 'dmg', path }, how, packer);
}
async function makeSignedPackage(artifact, { output, version }, { packer, world }) {
    const { installer, keychain, runWithKey } = packer;
    if (installer === null) {
        await makeInstallerPackage(artifact, { output, version }, world);
        world.log.warning(`${(0,external_node_path_.basename)(output)} is not signed: ad-hoc signatures are for code alone.`);
        return null;
    }
    const unsigned = (0,external_node_path_.join)(world.folder, 'unsigned.pkg');
    await makeInstallerPackage(artifact, { output: unsigned, version }, world);
    const from = keychain === null ? [] : ['--keychain', keychain];
    const args = ['--sign', installer.sha1, ...from, '--timestamp', unsigned, output];
    await runWithKey({ tool: 'productsign', args, timeout: signLimit });
    return null;
}

// EXTERNAL MODULE: ./src/engine/apple/explain-failure.ts
var explain_failure = __webpack_require__(3653);
;// CONCATENATED MODULE: ./src/engine/apple/codesign/key-commands.ts




const timestampPauses = [5_000, 10_000, 20_000, 20_000];
const askLimit = 10_000;
function createKeyCommands(world, keychain) {
    let last = Promise.resolve();
    const policy = {
        clock: world.clock,
        pauses: timestampPauses,
        mayPass: (error) => error instanceof system_errors/* ToolError */.v4 && error.code === 'timestamp-unavailable',
        onRetry: (_error, pause) => world.log.info(`The timestamp service did not answer. Trying again in ${pause / 1000} s.`),
    };
    return (command) => {
        const turn = last.then(async () => {
            await keychain?.unlock();
            return (0,retry/* retry */.L)(policy, () => runOnce(world, command, keychain?.path ?? null));
        });
        last = turn.catch(() => undefined);
        return turn;
    };
}
async function runOnce(world, command, keychain) {
    let result;
    try {
        result = await world.run(command);
    }
    catch (error) {
        if (!(error instanceof system_errors/* ToolError */.v4) || error.code !== 'command-timed-out')
            throw error;
        throw (0,explain_failure/* explainHang */.u)(error, await stateOf(world, keychain));
    }
    if (result.exitCode === 0)
        return result;
    throw (0,explain_failure/* explainFailure */.S)(result, { command, secrets: world.secrets });
}
async function stateOf({ run }, keychain) {
    const question = (0,security/* securityCommand */.yG)('show-keychain-info', ...(keychain ? [keychain] : []));
    try {
        const { exitCode } = await run({ ...question, timeout: askLimit });
        return exitCode === 0 ? 'unlocked' : 'locked';
    }
    catch {
        return 'locked';
    }
}

;// CONCATENATED MODULE: ./src/engine/apple/codesign/sign-scratch-file.ts



const sign_scratch_file_limit = 90_000;
async function signScratchFile(trial) {
    const { folder, sha1: identity, keychain, timestampUrl, runWithKey } = trial;
    const path = (0,external_node_path_.join)(folder, 'scratch.txt');
    await (0,promises_.writeFile)(path, 'Signed by go-notarize to see whether the key can be used.\n', { mode: 0o600 });
    const command = codesignCommand({
        path,
        identity,
        keychain,
        timestampUrl,
        hardenedRuntime: false,
        entitlements: null,
    });
    await runWithKey({ ...command, timeout: sign_scratch_file_limit });
}

;// CONCATENATED MODULE: ./src/engine/apple/codesign/open-signer.ts
















async function openAppleSigner(world, request) {
    const wantsKeychain = request.mode !== 'adhoc' && request.keychainIdentity !== null;
    const given = request.mode === 'adhoc' ? null : openFiles(request, world);
    if (request.mode === 'required' && !given && !wantsKeychain)
        throw certificateMissing();
    const existing = !given && wantsKeychain ? await findKeychainIdentity(request.keychainIdentity ?? '', world) : null;
    const application = given?.application ?? existing?.application ?? null;
    const installer = given?.installer ?? existing?.installer ?? null;
    if (request.signsPackages && application && !installer)
        throw installerMissing();
    const session = await planSession(world, given !== null);
    world.onSession(session);
    try {
        await (0,promises_.mkdir)(session.folder, { mode: 0o700 });
        const keychain = given && (await createKeychain(world, session, identitiesOf(given)));
        return await createSigner(world, request, { application, installer, keychain, session });
    }
    catch (error) {
        await remove(session, world);
        throw error;
    }
}
function openFiles({ certificate, installerCertificate, signsPackages }, world) {
    if (certificate === null)
        return null;
    const request = { certificate, input: 'certificate', kind: 'developer-id' };
    return (0,open_signing_identities.openSigningIdentities)(signsPackages ? { ...request, installerCertificate } : request, world);
}
async function planSession({ temporaryFolder, home }, withKeychain) {
    const folder = (0,external_node_path_.join)(await (0,promises_.realpath)(temporaryFolder), `${clean_up.sessionFolderPrefix}${unique()}`);
    const keychain = withKeychain ? (0,external_node_path_.join)(folder, (0,search_list/* keychainName */.Uw)(process.pid, unique())) : null;
    return { folder, keychain, lockFile: (0,clean_up.lockFileOf)(home ?? (0,external_node_os_.homedir)()) };
}
function identitiesOf({ application, installer }) {
    return installer ? [application, installer] : [application];
}
async function createSigner(world, { timestampUrl }, { application, installer, keychain, session }) {
    const runWithKey = createKeyCommands(world, keychain);
    const path = keychain?.path ?? null;
    const { folder } = session;
    const { trust, clock, run, log } = world;
    if (application !== null) {
        await signScratchFile({ folder, sha1: application.sha1, keychain: path, timestampUrl, runWithKey });
    }
    const packer = {
        identity: application?.sha1 ?? 'adhoc',
        keychain: path,
        timestampUrl: application ? timestampUrl : null,
        folder,
        runWithKey,
        installer: installer && { sha1: installer.sha1, name: installer.name },
    };
    return {
        facts: (0,describe_signer/* describeSigner */.c)(application, { trust, now: clock.now() }),
        sign: (artifact, how) => signWithCodesign(artifact, how, packer),
        pack: (artifact, how) => makePackage(artifact, how, { packer, world: { run, clock, log, folder } }),
        close: () => remove(session, world),
    };
}
async function remove(session, world) {
    const { log, secrets, clock } = world;
    await (0,clean_up.cleanUp)(session, { run: world.runCleanUp ?? (0,runner.createRunner)(log, secrets), log, secrets, clock });
}
function unique() {
    return (0,external_node_crypto_.randomBytes)(8).toString('hex');
}
function installerMissing() {
    return new system_errors/* InputError */.dz('installer-certificate', 'An installer package needs a Developer ID Installer certificate, and there is none.', {
        code: 'certificate-missing',
        remedy: 'Set installer-certificate (or put both identities into the .p12 of certificate), or remove pkg from package; a .dmg needs no certificate of its own.',
    });
}
function certificateMissing() {
    return new system_errors/* InputError */.dz('certificate', 'Signing is required, but no certificate was given.', {
        code: 'certificate-missing',
        remedy: 'Set certificate and certificate-password, or identity for one in a keychain of this Mac, or set signing: auto.',
    });
}

;// CONCATENATED MODULE: ./src/engine/apple/check-tools.ts


const tools = ['lipo', 'notarytool', 'stapler'];
async function checkTools(run) {
    for (const tool of tools)
        await find(tool, run);
}
async function find(tool, run) {
    let lines;
    try {
        const { exitCode, stdout, stderr } = await run({
            tool: 'xcrun',
            args: ['--find', tool],
            timeout: 60_000,
        });
        if (exitCode === 0)
            return;
        lines = (0,runner.lastLines)(`${stdout}\n${stderr}`);
    }
    catch (error) {
        if (!(error instanceof system_errors/* ToolError */.v4) || error.code === 'cancelled')
            throw error;
        lines = error.lines;
    }
    throw new system_errors/* ToolError */.v4(`This machine does not have ${tool}, which the apple engine works with.`, {
        code: 'apple-tools-missing',
        remedy: 'On a Mac install Xcode or its command line tools (xcode-select --install); on another machine set engine: portable.',
        lines,
    });
}

// EXTERNAL MODULE: ./src/artifact/assessment.ts
var assessment = __webpack_require__(3510);
// EXTERNAL MODULE: ./src/ticket/wait-for-ticket.ts
var wait_for_ticket = __webpack_require__(7558);
// EXTERNAL MODULE: ./src/ticket/ticket-issues.ts
var ticket_issues = __webpack_require__(9783);
;// CONCATENATED MODULE: ./src/engine/apple/gatekeeper/parse-output.ts
function readSpctl({ text, exitCode }) {
    return {
        accepted: exitCode === 0 && /: accepted$/m.test(text),
        source: lineOf('source', text),
        origin: lineOf('origin', text),
        override: lineOf('override', text),
    };
}
function readDisplay({ text }) {
    const team = lineOf('TeamIdentifier', text);
    const [, flags = 'none'] = /\bflags=0x[0-9a-f]+\(([^)]*)\)/.exec(text) ?? [];
    return {
        authorities: [...text.matchAll(/^Authority=(.+)$/gm)]
            .map(([, name = '']) => name)
            .filter((name) => name !== '(unavailable)'),
        teamId: team === 'not set' ? null : team,
        flags: flags === 'none' ? [] : flags.split(','),
    };
}
function readPackageSigners({ text }) {
    return [...text.matchAll(/^\s+\d+\. (.+)$/gm)].map(([, name = '']) => name);
}
function readCause({ text }, path) {
    const line = text.split('\n').find((each) => each.startsWith(`${path}: `));
    return line?.slice(path.length + 2) ?? text.split('\n')[0] ?? '';
}
function lineOf(name, text) {
    return new RegExp(`^${name}=(.*)$`, 'm').exec(text)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./src/engine/apple/gatekeeper/commands.ts
const commands_limit = 300_000;
function commandsFor(kind, path) {
    const spctl = (...args) => commandOf('spctl', ['--assess', '-vv', '--ignore-cache', ...args, path]);
    const codesign = (...args) => commandOf('codesign', ['--verify', '-vv', ...args, path]);
    const display = commandOf('codesign', ['--display', '-vvv', path]);
    const notarized = codesign('--strict', '--check-notarization', '-R=notarized');
    const stapled = commandOf('xcrun', ['stapler', 'validate', path]);
    const none = { display: null, gatekeeper: null, notarized: null, stapled: null, advice: null };
    switch (kind) {
        case 'binary':
            return { ...none, signature: codesign('--strict'), display, notarized };
        case 'app':
            return {
                signature: codesign('--deep', '--strict'),
                display,
                gatekeeper: spctl('--type', 'execute'),
                notarized,
                stapled,
                advice: commandOf('syspolicy_check', ['distribution', path]),
            };
        case 'dmg':
            return {
                ...none,
                signature: codesign('--strict'),
                display,
                gatekeeper: spctl('--type', 'open', '--context', 'context:primary-signature'),
                notarized,
                stapled,
            };
        case 'pkg':
            return {
                ...none,
                signature: commandOf('pkgutil', ['--check-signature', path]),
                gatekeeper: spctl('--type', 'install'),
                stapled,
            };
    }
}
const statusCommand = commandOf('spctl', ['--status']);
function commandOf(tool, args) {
    return { tool, args, environment: { LC_ALL: 'C' }, timeout: commands_limit };
}

;// CONCATENATED MODULE: ./src/engine/apple/gatekeeper/assess-artifact.ts






const assessor = 'spctl and codesign';
async function assessWithGatekeeper(artifact, isAccepted, world) {
    const { kind, name, path } = artifact;
    if (kind === 'zip')
        return (0,assessment/* unassessed */.lk)(assessor);
    const questions = commandsFor(kind, path);
    for (const pause of isAccepted ? wait_for_ticket/* propagationPauses */.oU : []) {
        const assessment = await assessOnce(questions, path, world);
        if (assessment.verdict === 'accepted' || !assessment.signatureValid)
            return assessment;
        world.log.info(`${name}: ${assessment.source}. Asking again in ${pause / 1000} s.`);
        await world.clock.sleep(pause);
    }
    return assessOnce(questions, path, world);
}
async function assessOnce(questions, path, { run, replay }) {
    const ask = (command) => answerTo(command, path, run);
    const answers = {
        signature: await ask(questions.signature),
        display: await ask(questions.display),
        gatekeeper: await ask(questions.gatekeeper),
        notarized: await ask(questions.notarized),
        stapled: await ask(questions.stapled),
        advice: await ask(questions.advice),
    };
    const status = await run(statusCommand);
    const verdict = verdictOf(answers, { path, isDisabled: status.exitCode !== 0 });
    const source = verdict.source === assessment/* acceptedSources */["if"].apple && replay ? assessment/* acceptedSources */["if"].replay : verdict.source;
    const checks = Object.values(answers).filter((check) => check !== null);
    return { ...verdict, source, assessor, checks };
}
function verdictOf(answers, { path, isDisabled }) {
    const { signature, notarized, stapled } = answers;
    const { authorities, teamId, flags } = signedBy(answers);
    const signatureValid = signature?.exitCode === 0;
    const spctl = answers.gatekeeper && readSpctl(answers.gatekeeper);
    const says = spctl?.accepted && spctl.source === assessment/* acceptedSources */["if"].apple && spctl.override === null;
    const witness = notarized?.exitCode === 0 || (notarized === null && stapled?.exitCode === 0);
    const isNotarized = spctl === null || isDisabled || spctl.override !== null ? witness : says === true;
    const isStapled = stapled?.exitCode === 0;
    const facts = { origin: authorities[0] ?? null, teamId, flags, signatureValid };
    const warnings = [...(isDisabled ? [gatekeeperDisabled(path)] : []), ...adviceIn(answers.advice, path)];
    if (!signatureValid || authorities.length === 0) {
        const issues = signatureValid ? [] : [signatureTrouble(signature, path)];
        return {
            ...facts,
            verdict: 'rejected',
            source: assessment/* sources */.Tj.unusable,
            ticket: 'none',
            issues: [...issues, ...warnings],
        };
    }
    if (!isNotarized) {
        const issues = [(0,ticket_issues/* ticketIssue */.G)('not-notarized', path), ...warnings];
        const source = spctl?.accepted ? assessment/* sources */.Tj.unnotarized : (spctl?.source ?? assessment/* sources */.Tj.unnotarized);
        return { ...facts, verdict: 'rejected', source, ticket: 'none', issues };
    }
    const unstapled = stapled !== null && !isStapled ? [(0,ticket_issues/* ticketIssue */.G)('ticket-not-stapled', path)] : [];
    return {
        ...facts,
        verdict: 'accepted',
        source: assessment/* acceptedSources */["if"].apple,
        ticket: isStapled ? 'stapled' : 'online',
        issues: [...unstapled, ...warnings],
    };
}
function signedBy({ display, signature }) {
    if (display !== null)
        return readDisplay(display);
    const authorities = signature ? readPackageSigners(signature) : [];
    const [, teamId = null] = /\(([0-9A-Z]{10})\)$/.exec(authorities[0] ?? '') ?? [];
    return { authorities, teamId, flags: [] };
}
async function answerTo(command, path, run) {
    if (command === null)
        return null;
    try {
        const { exitCode, stdout, stderr } = await run(command);
        const shown = command.args.map((word) => (word === path ? 'PATH' : word));
        const text = `${stderr}${stdout}`.trimEnd();
        return { command: [command.tool, ...shown].join(' '), exitCode, text };
    }
    catch (error) {
        if (error instanceof system_errors/* ToolError */.v4 && error.code === 'command-not-found')
            return null;
        throw error;
    }
}
function signatureTrouble(signature, path) {
    if (/Status: no signature|not signed at all/.test(signature?.text ?? '')) {
        return {
            severity: 'warning',
            code: 'not-signed',
            path,
            architecture: null,
            message: 'It is not signed.',
            remedy: 'Sign it with a Developer ID: for a package, installer-certificate.',
            docUrl: null,
        };
    }
    return {
        severity: 'error',
        code: 'signature-invalid',
        path,
        architecture: null,
        message: `codesign: ${signature ? readCause(signature, path) : 'no answer'}`,
        remedy: 'Sign it again, and change nothing afterwards: codesign -vvv --deep --strict PATH says more.',
        docUrl: null,
    };
}
function gatekeeperDisabled(path) {
    return {
        severity: 'warning',
        code: 'gatekeeper-disabled',
        path,
        architecture: null,
        message: 'Gatekeeper is switched off on this machine and accepts everything; the verdict is that of codesign.',
        remedy: 'sudo spctl --global-enable switches it on.',
        docUrl: null,
    };
}
function adviceIn(advice, path) {
    if (advice === null || advice.exitCode === 0)
        return [];
    const lines = advice.text.split('\n').filter((line) => !/^-+$/.test(line.trim()) && line.trim() !== '');
    return [
        {
            severity: 'warning',
            code: 'syspolicy-advice',
            path,
            architecture: null,
            message: `syspolicy_check: ${lines.slice(1).join(' ') || lines.join(' ')}`,
            remedy: 'Run syspolicy_check distribution on it, which says more with --verbose.',
            docUrl: null,
        },
    ];
}

// EXTERNAL MODULE: ./src/ticket/ticket-carrier.ts
var ticket_carrier = __webpack_require__(4227);
;// CONCATENATED MODULE: ./src/engine/apple/gatekeeper/staple-artifact.ts





const staple_artifact_limit = 120_000;
async function stapleWithStapler(artifact, world) {
    const { run, clock, log } = world;
    const { name, path } = artifact;
    const reason = (0,ticket_carrier/* cannotCarryTicket */.ps)(artifact.kind);
    if (reason !== null) {
        log.info(`${name}: ${reason}`);
        return { stapled: 'not-applicable' };
    }
    const policy = {
        clock,
        pauses: wait_for_ticket/* propagationPauses */.oU,
        onRetry: (_error, pause) => log.info(`There is no ticket for ${name} yet. Trying again in ${pause / 1000} s.`),
    };
    await (0,retry/* retry */.L)(policy, () => stapler('staple', { name, path, run }));
    await stapler('validate', { name, path, run });
    log.info(`${name}: the ticket is stapled`);
    return { stapled: 'true' };
}
async function stapler(action, { name, path, run }) {
    const result = await run({ tool: 'xcrun', args: ['stapler', action, path], timeout: staple_artifact_limit });
    if (result.exitCode !== 0)
        throw staplerFailure(name, result);
}
const knownFailures = new Map([
    [
        65,
        {
            sentence: 'There is no ticket for NAME.',
            code: 'ticket-not-found',
            remedy: 'Wait some minutes, then staple again. Was it this very file that was notarized?',
            retryable: true,
        },
    ],
    [
        66,
        {
            sentence: 'NAME is not signed, or is nothing that a ticket can be stapled to.',
            code: 'staple-failed',
            remedy: 'Sign and notarize it before it is stapled.',
        },
    ],
    [
        68,
        {
            sentence: 'stapler was not answered by Apple’s ticket service.',
            code: 'service-unreachable',
            remedy: 'Check that this machine reaches api.apple-cloudkit.com (port 443).',
            retryable: true,
        },
    ],
    [
        73,
        {
            sentence: 'The ticket could not be written into NAME.',
            code: 'output-not-writable',
            remedy: 'Give this user the right to write it and the folder it lies in.',
        },
    ],
    [
        77,
        {
            sentence: 'The ticket of NAME was revoked.',
            code: 'staple-failed',
            remedy: 'Apple has taken the notarization back: the Account Holder asks Apple Developer Support why.',
        },
    ],
]);
const unknownFailure = {
    sentence: 'stapler could not staple NAME.',
    code: 'staple-failed',
    remedy: 'Read what stapler said.',
};
function staplerFailure(name, { exitCode, stdout, stderr }) {
    const { sentence, ...facts } = knownFailures.get(exitCode) ?? unknownFailure;
    const lines = (0,runner.lastLines)(`${stdout}\n${stderr}`);
    return new system_errors/* ToolError */.v4(sentence.replace('NAME', () => name), { ...facts, lines });
}

// EXTERNAL MODULE: ./src/notary/read-answers.ts
var read_answers = __webpack_require__(5831);
// EXTERNAL MODULE: ./src/notary/open-submissions.ts
var open_submissions = __webpack_require__(3221);
// EXTERNAL MODULE: ./src/notary/make-token.ts
var make_token = __webpack_require__(87);
// EXTERNAL MODULE: ./src/system/json.ts
var json = __webpack_require__(9207);
;// CONCATENATED MODULE: ./src/engine/apple/notarytool/run-notarytool.ts





async function callNotarytool(world, credentials, call) {
    const run = ({ args, input }) => {
        const [subcommand = '', ...rest] = call.words;
        const command = {
            tool: 'xcrun',
            args: ['notarytool', subcommand, ...rest, ...args, '--output-format', 'json'],
            timeout: call.timeout,
        };
        return world.run(input === undefined ? command : { ...command, input });
    };
    if (credentials.kind === 'keychain-profile')
        return run({ args: ['--keychain-profile', credentials.profile] });
    if (credentials.kind === 'apple-id') {
        const { appleId, teamId, password } = credentials;
        return run({ args: ['--apple-id', appleId, '--team-id', teamId], input: `${password}\n` });
    }
    const file = (0,external_node_path_.join)(world.folder, `AuthKey_${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.p8`);
    const issuer = credentials.issuer ? ['--issuer', credentials.issuer] : [];
    try {
        await (0,promises_.writeFile)(file, (0,make_token/* readApiKey */.i)(credentials.key).export({ format: 'pem', type: 'pkcs8' }), {
            mode: 0o600,
        });
        return await run({ args: ['--key', file, '--key-id', credentials.keyId, ...issuer] });
    }
    finally {
        await (0,promises_.rm)(file, { force: true });
    }
}
function jsonOf({ stdout, stderr }) {
    for (const text of [stdout, stderr]) {
        const start = text.indexOf('{');
        if (start !== -1)
            return (0,json/* asObject */.e)((0,json/* parseJson */.q)(text.slice(start, text.lastIndexOf('}') + 1)));
    }
    return {};
}

// EXTERNAL MODULE: ./src/notary/explain-refusal.ts
var explain_refusal = __webpack_require__(4975);
;// CONCATENATED MODULE: ./src/engine/apple/notarytool/failures.ts




function notarytoolFailure(result, context) {
    const { credentials, secrets, submissionId } = context;
    const said = secrets.redact(`${result.stdout}\n${result.stderr}`);
    const lines = (0,runner.lastLines)(said);
    if (/Submission does not exist or does not belong to your team/.test(said))
        return (0,explain_refusal/* submissionUnknown */.pW)(submissionId ?? '');
    if (/No Keychain password item found/.test(said))
        return profileMissing(credentials, lines);
    if (/invalidPEMDocument/.test(said))
        return keyInvalid(lines);
    if (/status code: 401|NOT_AUTHORIZED/.test(said))
        return credentialsRefused(credentials, lines);
    if (/status code: 403/.test(said))
        return /agreement/i.test(said) ? (0,explain_refusal/* agreementMissing */.V)() : forbidden(lines);
    if (/must be a zip archive/.test(said))
        return tool('The notary does not take a file of this kind.', lines);
    if (/NSURLErrorDomain|appears to be offline|timed out/i.test(said))
        return unreachable(lines);
    const busy = /status code: 429/.test(said);
    const passing = busy || /status code: 5\d\d/.test(said);
    const { message } = jsonOf(result);
    return tool(`notarytool ended with ${(0,runner.endingOf)(result)}${typeof message === 'string' ? `: ${message}` : '.'}`, lines, {
        code: busy ? 'notary-busy' : 'notary-failed',
        retryable: passing,
        remedy: passing
            ? 'Run again in a few minutes; developer.apple.com/system-status tells whether the notary has trouble.'
            : 'Read what notarytool said.',
    });
}
function tool(message, lines, facts = {}) {
    return new system_errors/* ToolError */.v4(message, {
        code: 'notary-failed',
        remedy: 'Read what notarytool said.',
        ...facts,
        lines,
    });
}
const inputs = {
    'api-key': 'notary-key',
    'apple-id': 'apple-id-password',
    'keychain-profile': 'keychain-profile',
};
const refusedRemedies = {
    'api-key': 'Check that notary-key, notary-key-id and notary-issuer belong together and the key is not revoked; use a Team key with the role Developer (leave notary-issuer empty only for an individual key), and check the clock of this machine.',
    'apple-id': 'Make a new app-specific password at account.apple.com; the password of the account itself is refused. team-id is the one in brackets in the name of the Developer ID certificate.',
    'keychain-profile': 'Store the credentials again: xcrun notarytool store-credentials NAME',
};
function credentialsRefused({ kind }, lines) {
    return new system_errors/* InputError */.dz(inputs[kind], 'The notary does not accept the credentials.', {
        code: 'notary-credentials-refused',
        remedy: refusedRemedies[kind],
        lines,
    });
}
function profileMissing(credentials, lines) {
    const profile = credentials.kind === 'keychain-profile' ? credentials.profile : '';
    return new system_errors/* InputError */.dz('keychain-profile', `There are no credentials under the name ${profile}.`, {
        code: 'notary-profile-missing',
        remedy: `Store them on this Mac, as the user that runs the job: xcrun notarytool store-credentials ${profile}. The keychain that holds them must be unlocked.`,
        lines,
    });
}
function keyInvalid(lines) {
    return new system_errors/* InputError */.dz('notary-key', 'notarytool cannot read the API key.', {
        code: 'notary-key-invalid',
        remedy: 'Give the whole text of the AuthKey_*.p8 file, with its line ends, or that text as base64.',
        lines,
    });
}
function forbidden(lines) {
    return tool('The notary forbids this.', lines, {
        code: 'notary-forbidden',
        remedy: 'Give the API key the role Developer or higher.',
    });
}
function unreachable(lines) {
    return tool('notarytool does not reach the notary.', lines, {
        code: 'service-unreachable',
        remedy: 'Check the network of this machine, and that it may reach appstoreconnect.apple.com.',
        retryable: true,
    });
}

;// CONCATENATED MODULE: ./src/engine/apple/notarytool/notary.ts












const questionLimit = 120_000;
const uploadLimit = (bytes) => 600_000 + (bytes / (256 * 1024)) * 1000;
const pauses = [1_000, 5_000, 15_000];
function createNotarytool(world, credentials) {
    const { clock, log, secrets } = world;
    if (credentials.kind === 'api-key')
        (0,make_token/* readApiKey */.i)(credentials.key);
    const call = (words, timeout) => callNotarytool(world, credentials, { words, timeout });
    const ask = async (words, submissionId) => {
        const result = await call(words, questionLimit);
        if (result.exitCode === 0)
            return jsonOf(result);
        throw notarytoolFailure(result, { credentials, secrets, ...(submissionId ? { submissionId } : {}) });
    };
    const patiently = (work) => (0,retry/* retry */.L)({
        clock,
        pauses,
        onRetry: (error, pause) => log.info(`${messageOf(error)} Trying again in ${pause / 1000} s.`),
    }, work);
    return {
        async submit(archive, onSubmitted) {
            const name = (0,external_node_path_.basename)(archive);
            const sha256 = await (0,files/* sha256OfFile */.Vq)(archive);
            (0,open_submissions/* warnOfOpenOnes */.B)(name, historyIn(await patiently(() => ask(['history']))), log);
            const timeout = uploadLimit((await (0,promises_.stat)(archive)).size);
            const result = await uploadOnce(call, { archive, timeout, log });
            if (result.exitCode !== 0)
                throw notarytoolFailure(result, { credentials, secrets });
            const submission = { id: (0,read_answers/* text */.Qq)(jsonOf(result).id, 'id'), name, sha256 };
            await onSubmitted(submission);
            return submission;
        },
        async status(id) {
            return (0,read_answers/* knownSubmission */.S_)({ ...(await ask(['info', id], id)), id }).status;
        },
        log: (id) => patiently(async () => {
            const result = await call(['log', id], questionLimit);
            const answer = jsonOf(result);
            if (/not yet available/.test(String(answer.message ?? '')))
                return null;
            if (result.exitCode === 0)
                return (0,read_answers/* knownLog */.Ol)(answer);
            throw notarytoolFailure(result, { credentials, secrets, submissionId: id });
        }),
    };
}
function historyIn({ history }) {
    return Array.isArray(history) ? history.map((entry) => (0,read_answers/* knownSubmission */.S_)((0,json/* asObject */.e)(entry))) : [];
}
async function uploadOnce(call, { archive, timeout, log }) {
    const result = await call(['submit', archive], timeout).catch(stalled);
    const said = `${result.stdout}\n${result.stderr}`;
    const isUploadTrouble = result.exitCode === null || /deadlineExceeded|abortedUpload|status code: (401|5\d\d)/.test(said);
    if (!isUploadTrouble)
        return result;
    log.warning(`The upload by notarytool ended with ${(0,runner.endingOf)(result)}; trying once more without S3 acceleration.`);
    return call(['submit', archive, '--no-s3-acceleration'], timeout);
}
function stalled(error) {
    if (!(error instanceof system_errors/* ToolError */.v4) || error.code !== 'command-timed-out')
        throw error;
    return { exitCode: null, signal: 'SIGTERM', stdout: '', stderr: error.lines.join('\n') };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./src/engine/apple/packaging/lipo.ts


async function joinWithLipo(inputs, output, run) {
    await (0,files/* replaceFile */.fR)(output, async (path) => {
        await (0,runner.runOrFail)(run, { tool: 'lipo', args: ['-create', ...inputs, '-output', path], timeout: 300_000 });
    }, { mode: 0o755 });
}

;// CONCATENATED MODULE: ./src/engine/apple/apple-engine.ts







function createAppleEngine(world) {
    const { run, clock, log, secrets, temporaryFolder: folder } = world;
    const replay = world.endpoints.replayRoot !== null;
    return {
        name: 'apple',
        runsPrograms: true,
        demand: () => checkTools(run),
        openSigner: (request) => openAppleSigner(world, request),
        notary: (credentials) => createNotarytool({ run, clock, log, secrets, folder }, credentials),
        joinSlices: (inputs, output) => joinWithLipo(inputs, output, run),
        archive: (paths, output) => archiveWithDitto(paths, output, { run, folder }),
        staple: (artifact) => stapleWithStapler(artifact, { run, clock, log }),
        assess: (artifact, isAccepted) => assessWithGatekeeper(artifact, isAccepted, { run, clock, log, replay }),
    };
}

// EXTERNAL MODULE: ./src/engine/portable/portable-engine.ts + 7 modules
var portable_engine = __webpack_require__(9645);
;// CONCATENATED MODULE: ./src/engine/choose-engine.ts


function chooseEngine(wanted, world) {
    const isReplay = world.endpoints.replayRoot !== null;
    const automatic = process.platform === 'darwin' && !isReplay ? 'apple' : 'portable';
    const chosen = wanted === 'auto' ? automatic : wanted;
    return chosen === 'apple' ? createAppleEngine(world) : (0,portable_engine/* createPortableEngine */.M)(world);
}

// EXTERNAL MODULE: ./src/identity/trust.ts + 1 modules
var identity_trust = __webpack_require__(9940);
;// CONCATENATED MODULE: ./src/report/failure.ts

function reportedFailure(error) {
    if (error instanceof system_errors/* Failure */.HR) {
        return {
            code: error.code,
            message: error.message,
            remedy: error.remedy,
            retryable: error.retryable,
            exitCode: error.exitCode,
            lines: error instanceof system_errors/* ToolError */.v4 || error instanceof system_errors/* InputError */.dz ? [...error.lines] : [],
            issues: error instanceof system_errors/* RejectedError */.zs ? [...error.issues] : [],
        };
    }
    const message = error instanceof Error ? error.message : String(error);
    return {
        code: 'internal-error',
        message: message.split('\n', 1)[0] || 'Something failed without saying why.',
        remedy: 'Run again with debug logging, and report the stack that it shows as a bug of go-notarize.',
        retryable: false,
        exitCode: 3,
        lines: [],
        issues: [],
    };
}

;// CONCATENATED MODULE: ./src/report/recorder.ts

function startRecorder(clock, start) {
    const startedAt = clock.now().toISOString();
    let report = {
        schemaVersion: 1,
        ...start,
        startedAt,
        finishedAt: startedAt,
        go: null,
        signing: null,
        artifacts: [],
        smokeTest: 'not-run',
        checksumsPath: null,
        notarization: null,
        assessment: { verdict: 'not-assessed', source: null },
        stages: [],
        failure: null,
    };
    const note = (facts) => {
        report = { ...report, ...facts };
    };
    const addStage = (stage) => note({ stages: [...report.stages, stage] });
    return {
        async stage(name, work) {
            const began = clock.now();
            const end = (outcome) => {
                const milliseconds = clock.now().getTime() - began.getTime();
                addStage({ name, startedAt: began.toISOString(), milliseconds, outcome });
            };
            try {
                const result = await work();
                end('done');
                return result;
            }
            catch (error) {
                end('failed');
                throw error;
            }
        },
        skip(name, why) {
            addStage({
                name,
                startedAt: clock.now().toISOString(),
                milliseconds: 0,
                outcome: 'skipped',
                detail: why,
            });
        },
        note,
        fail: (error) => note({ failure: reportedFailure(error) }),
        report: () => ({ ...report, finishedAt: clock.now().toISOString() }),
    };
}

;// CONCATENATED MODULE: ./src/report/output-file.ts




const placeIsAtFault = new Set([
    'EACCES',
    'EPERM',
    'EROFS',
    'ENOSPC',
    'EDQUOT',
    'ENOTDIR',
    'EEXIST',
    'EISDIR',
    'ENAMETOOLONG',
]);
async function writeOutputFile(path, content) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,files/* replaceFile */.fR)(path, (temporary) => (0,promises_.writeFile)(temporary, content));
    }
    catch (error) {
        const { code = '' } = error;
        if (!placeIsAtFault.has(code))
            throw error;
        throw new system_errors/* InputError */.dz('output-directory', `${path} cannot be written (${code}).`, {
            code: 'output-not-writable',
            remedy: 'Give output-directory a folder that this user can write to and that has room.',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./src/report/summary/summary.ts + 5 modules
var summary = __webpack_require__(9774);
;// CONCATENATED MODULE: ./src/report/write-report.ts



async function writeReport(report, outputDirectory) {
    const files = {
        report: (0,external_node_path_.join)(outputDirectory, 'report.json'),
        summary: (0,external_node_path_.join)(outputDirectory, 'summary.md'),
        checksums: report.checksumsPath,
        notarizationLog: report.notarization?.logPath ?? null,
    };
    await writeOutputFile(files.report, `${JSON.stringify(report, null, 2)}\n`);
    await writeOutputFile(files.summary, (0,summary/* renderSummary */.B)(report));
    return files;
}

// EXTERNAL MODULE: ./src/system/clock.ts
var system_clock = __webpack_require__(3347);
// EXTERNAL MODULE: ./src/system/http.ts
var system_http = __webpack_require__(3757);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/report/checksums.ts




async function writeChecksums(artifacts, outputDirectory) {
    const finished = [];
    const lines = new Map();
    for (const artifact of artifacts) {
        const files = artifact.kind === 'app' ? await filesIn(artifact.path) : [artifact.path];
        const checksums = await checksumsOf(files);
        for (const { path, sha256 } of checksums) {
            const name = (0,external_node_path_.relative)(outputDirectory, path).split(external_node_path_.sep).join('/');
            lines.set(name, checksumLine(sha256, name));
        }
        const size = checksums.reduce((sum, checksum) => sum + checksum.size, 0);
        const own = artifact.kind === 'app' ? undefined : checksums[0]?.sha256;
        finished.push({ ...artifact, size, ...(own === undefined ? {} : { sha256: own }) });
    }
    const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
    const path = (0,external_node_path_.join)(outputDirectory, 'SHA256SUMS');
    await writeOutputFile(path, sorted.join(''));
    return { artifacts: finished, path };
}
function checksumLine(sha256, name) {
    const escaped = name.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
    return `${escaped === name ? '' : '\\'}${sha256}  ${escaped}\n`;
}
async function filesIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true, recursive: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
}
async function checksumsOf(paths) {
    const checksums = [];
    for (const path of paths) {
        const { size } = await (0,promises_.stat)(path);
        checksums.push({ path, sha256: await (0,files/* sha256OfFile */.Vq)(path), size });
    }
    return checksums;
}

// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8850);
;// CONCATENATED MODULE: ./src/release/stages/finish.ts


async function prepareOutput({ settings }) {
    try {
        await (0,promises_.mkdir)(settings.outputDirectory, { recursive: true });
        await (0,promises_.access)(settings.outputDirectory, promises_.constants.W_OK);
    }
    catch (cause) {
        throw new system_errors/* InputError */.dz('output-directory', `output-directory: ${settings.outputDirectory} cannot be written.`, {
            code: 'output-not-writable',
            remedy: 'Choose a folder that this user may write to.',
            cause,
        });
    }
}
function staple({ engine }, artifacts) {
    return Promise.all(artifacts.map(async (artifact) => ({ ...artifact, ticket: await engine.staple(artifact) })));
}
function assess({ engine }, artifacts, isAccepted) {
    return Promise.all(artifacts.map(async (artifact) => ({
        ...artifact,
        assessment: await engine.assess(artifact, isAccepted),
    })));
}
function demandAcceptance(assessment, artifacts) {
    if (assessment.verdict === 'accepted')
        return;
    const issues = artifacts.flatMap((artifact) => artifact.assessment?.issues ?? []);
    throw new system_errors/* RejectedError */.zs(`Gatekeeper does not accept what was notarized: ${assessment.source ?? 'no source'}.`, {
        code: 'assessment-rejected',
        remedy: issues[0]?.remedy ?? 'Read the assessment of each artifact in the report.',
        issues,
    });
}

// EXTERNAL MODULE: ./src/artifact/artifact-kind.ts
var artifact_kind = __webpack_require__(9437);
// EXTERNAL MODULE: ./src/property-list/read-property-list.ts
var read_property_list = __webpack_require__(1499);
;// CONCATENATED MODULE: ./src/bundle/app-info.ts






async function readAppInfo(request) {
    const { folder, bundleId } = request;
    const isFinished = (0,external_node_path_.basename)(folder).endsWith('.app') && (await (0,bundle/* isBundle */.bn)(folder));
    const infoPlist = await readInfoPlist(folder, isFinished);
    const info = parseInfo(infoPlist, folder);
    const identifier = app_info_text(info.CFBundleIdentifier) ?? bundleId;
    if (identifier === null) {
        throw new system_errors/* InputError */.dz('app', `The Info.plist in ${folder} has no CFBundleIdentifier.`, {
            code: 'bundle-id-missing',
            remedy: 'Add CFBundleIdentifier to it, e.g. com.example.hello, or set bundle-id.',
        });
    }
    checkIdentifier(identifier);
    checkExecutable(app_info_text(info.CFBundleExecutable));
    const ownName = isFinished ? (0,external_node_path_.basename)(folder, '.app') : app_info_text(info.CFBundleName);
    return { isFinished, name: checkedName(request.name ?? ownName), identifier, infoPlist, info };
}
async function readInfoPlist(folder, isFinished) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)(folder, isFinished ? 'Contents' : '', 'Info.plist'));
    }
    catch (cause) {
        throw new system_errors/* InputError */.dz('app', `app: there is no Info.plist in ${folder}.`, {
            code: 'app-info-invalid',
            remedy: 'Name a folder with an Info.plist in it, or a finished .app.',
            cause,
        });
    }
}
function parseInfo(infoPlist, folder) {
    try {
        return (0,read_property_list.readPropertyList)(infoPlist, `the Info.plist in ${folder}`);
    }
    catch (error) {
        if (!(error instanceof system_errors/* FormatError */.IF))
            throw error;
        throw new system_errors/* InputError */.dz('app', `app: ${error.message}.`, {
            code: 'app-info-invalid',
            remedy: 'Check it with: plutil -lint Info.plist',
            cause: error,
        });
    }
}
function checkIdentifier(identifier) {
    if (/^[A-Za-z0-9.-]{1,255}$/.test(identifier))
        return;
    const isPlaceholder = identifier.includes('$(');
    throw new system_errors/* InputError */.dz('bundle-id', `'${identifier}' cannot be a CFBundleIdentifier.`, {
        code: 'bundle-id-invalid',
        remedy: isPlaceholder
            ? 'Only Xcode fills in such a placeholder. Write the identifier itself, e.g. com.example.hello.'
            : 'Use letters, digits, hyphens and periods only, e.g. com.example.hello.',
    });
}
function checkExecutable(executable) {
    if (executable === null || !/[/\0]|\$\(/.test(executable))
        return;
    throw new system_errors/* InputError */.dz('app', `'${executable}' in Info.plist cannot be the name of the app's program.`, {
        code: 'app-info-invalid',
        remedy: 'Make CFBundleExecutable a plain file name, or leave it out: then it is the name of what was built.',
    });
}
function checkedName(name) {
    const bare = name?.replace(/\.app$/, '') ?? null;
    if (bare === null || (/^[^/\0]{1,250}$/.test(bare) && !bare.startsWith('.')))
        return bare;
    throw new system_errors/* InputError */.dz('app-name', `'${name}' cannot be the name of an app.`, {
        code: 'app-folder-invalid',
        remedy: 'Use a plain file name, without slashes and without a leading dot.',
    });
}
function app_info_text(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
function completeInfoPlist({ infoPlist, info, identifier }, facts) {
    const wanted = {
        CFBundleExecutable: facts.executable,
        CFBundleIdentifier: identifier,
        CFBundleInfoDictionaryVersion: '6.0',
        CFBundleName: facts.name,
        CFBundlePackageType: 'APPL',
        ...versionKeys(facts.version),
    };
    const missing = Object.entries(wanted).filter(([key]) => info[key] === undefined || info[key] === '');
    if (missing.length === 0)
        return infoPlist;
    return (0,write_property_list/* writePropertyList */.z)({ ...writable(info), ...Object.fromEntries(missing) });
}
function versionKeys(version) {
    const numbers = /\d+(\.\d+){0,2}/.exec(version ?? '')?.[0];
    return numbers === undefined ? {} : { CFBundleShortVersionString: numbers, CFBundleVersion: numbers };
}
function writable(info) {
    return info;
}

;// CONCATENATED MODULE: ./src/bundle/assemble-app.ts







const assemble_app_places = [
    { pattern: /^Info\.plist$/, place: null },
    { pattern: /\.(icns|metallib|car|lproj)$/, place: 'Resources' },
    { pattern: /\.(dylib|framework)$/, place: 'Frameworks' },
    {
        pattern: /^(Resources|Frameworks|SharedFrameworks|PlugIns|XPCServices|Helpers|MacOS|Library)$/,
        place: '',
    },
    { pattern: /^(embedded\.provisionprofile|PkgInfo)$/, place: '' },
    { pattern: /^\.|^entitlements.*\.plist$|\.entitlements$|^(README|LICENSE)/, place: null },
];
async function assembleApp(request) {
    const { binary, app, outputDirectory, version } = request;
    const appInfo = await readAppInfo({ folder: app, name: request.name, bundleId: request.bundleId });
    const executable = app_info_text(appInfo.info.CFBundleExecutable) ?? (0,external_node_path_.basename)(binary);
    const name = appInfo.name ?? executable;
    const infoPlist = completeInfoPlist(appInfo, { executable, name, version });
    const output = (0,external_node_path_.join)(outputDirectory, `${name}.app`);
    const draft = (0,external_node_path_.join)(outputDirectory, `.${name}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    try {
        const contents = (0,external_node_path_.join)(draft, 'Contents');
        await (0,promises_.mkdir)((0,external_node_path_.join)(contents, 'MacOS'), { recursive: true });
        await copyContents(app, contents, appInfo);
        await (0,promises_.writeFile)((0,external_node_path_.join)(contents, 'Info.plist'), infoPlist);
        await writePackageInfo(contents, appInfo);
        await addProgram(binary, (0,external_node_path_.join)(contents, 'MacOS', executable));
        await putInPlace(draft, output);
    }
    finally {
        await (0,promises_.rm)(draft, { recursive: true, force: true });
    }
    return output;
}
const copying = { recursive: true, verbatimSymlinks: true, preserveTimestamps: false };
const signatureParts = new Set([bundle/* signatureFolder */.zX, bundle/* codeResourcesName */._$]);
async function copyContents(app, contents, { isFinished }) {
    const source = isFinished ? (0,external_node_path_.join)(app, 'Contents') : app;
    for (const name of (await (0,promises_.readdir)(source)).sort()) {
        if (isFinished && signatureParts.has(name))
            continue;
        const place = isFinished ? '' : placeOf(name, app);
        if (place === null)
            continue;
        await (0,promises_.mkdir)((0,external_node_path_.join)(contents, place), { recursive: true });
        await (0,promises_.cp)((0,external_node_path_.join)(source, name), (0,external_node_path_.join)(contents, place, name), copying);
    }
}
function placeOf(name, app) {
    const found = assemble_app_places.find(({ pattern }) => pattern.test(name));
    if (found)
        return found.place;
    throw new system_errors/* InputError */.dz('app', `app: ${(0,external_node_path_.join)(app, name)} has no place in an app.`, {
        code: 'app-folder-invalid',
        remedy: `Move it to ${(0,external_node_path_.join)(app, 'Resources')} when the program reads it, or out of the folder.`,
    });
}
async function writePackageInfo(contents, { info }) {
    const [type, creator] = [app_info_text(info.CFBundlePackageType) ?? 'APPL', app_info_text(info.CFBundleSignature) ?? '????'];
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(contents, 'PkgInfo'), type + creator, { flag: 'wx' });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
}
async function addProgram(binary, target) {
    await (0,promises_.rm)(target, { force: true });
    await (0,promises_.copyFile)(binary, target);
    await (0,promises_.chmod)(target, 0o755);
}
async function putInPlace(draft, output) {
    const aside = `${draft}.old`;
    const hadOld = await (0,promises_.rename)(output, aside).then(() => true, () => false);
    try {
        await (0,promises_.rename)(draft, output);
    }
    catch (error) {
        if (hadOld)
            await (0,promises_.rename)(aside, output);
        throw error;
    }
    await (0,promises_.rm)(aside, { recursive: true, force: true });
}

// EXTERNAL MODULE: ./src/system/parallel.ts
var parallel = __webpack_require__(5506);
// EXTERNAL MODULE: ./src/go/build/go-environment.ts
var go_environment = __webpack_require__(5715);
;// CONCATENATED MODULE: ./src/go/build/go-command.ts



const listLimit = 600_000;
const buildLimit = 3_600_000;
const maximumLines = 200;
function listCommand(options, list) {
    const args = [
        'list',
        ...list.flags,
        `-json=${list.fields.join(',')}`,
        ...tagFlags(options),
        ...options.buildFlags,
        '--',
        ...list.packages,
    ];
    return goCommand(options, { args, arch: list.arch, timeout: listLimit });
}
function buildCommand(options, build) {
    const args = [
        'build',
        '-trimpath',
        ...(options.ldflags === '' ? [] : [`-ldflags=${options.ldflags}`]),
        ...tagFlags(options),
        ...options.buildFlags,
        '-o',
        build.output,
        '--',
        ...build.packages,
    ];
    return goCommand(options, { args, arch: build.arch, timeout: buildLimit });
}
const tagFlags = ({ tags }) => (tags.length === 0 ? [] : [`-tags=${tags.join(',')}`]);
function goCommand({ go, cgo, goproxy = null, workingDirectory }, command) {
    const platform = { os: 'darwin', arch: command.arch, cgo };
    return {
        tool: (0,external_node_path_.join)(go.bin, 'go'),
        args: command.args,
        environment: (0,go_environment/* goEnvironment */.I)(go, { goproxy, platform }),
        workingDirectory,
        timeout: command.timeout,
    };
}
function errorLines({ stdout, stderr }) {
    const lines = `${stderr}\n${stdout}`
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '' && !line.startsWith('go: downloading '));
    if (lines.length <= maximumLines)
        return lines;
    return [...lines.slice(0, maximumLines), `… and ${lines.length - maximumLines} more lines`];
}
function explainCommonFailure(lines, go) {
    const newer = lines.map((line) => /requires go >= ([\w.]+)/.exec(line)?.[1]).find(Boolean);
    if (newer !== undefined) {
        return new system_errors/* InputError */.dz('go-version', `go-version: the module needs Go ${newer}, but the run uses Go ${go.version}.`, {
            code: 'go-version-too-old',
            remedy: `Set go-version to ${newer} or newer, or lower the go line of the module.`,
            lines,
        });
    }
    if (!lines.some((line) => networkError.test(line)))
        return null;
    return new system_errors/* ToolError */.v4('Go could not download modules of the build.', {
        code: 'modules-unavailable',
        remedy: 'Check that this machine can reach the proxies in GOPROXY, or set goproxy, then run it again.',
        retryable: true,
        lines,
    });
}
const networkError = /dial tcp|: i\/o timeout|TLS handshake|connection reset by peer|no such host|: (429|50[0-4]) |module lookup disabled by GOPROXY=off/;

;// CONCATENATED MODULE: ./src/go/build/find-main-packages.ts



const byFiles = 'command-line-arguments';
async function findMainPackages(run, options, packages) {
    const command = listCommand(options, {
        packages,
        fields: ['ImportPath', 'Name', 'Target', 'GoFiles', 'Match'],
        flags: ['-find'],
        arch: 'arm64',
    });
    const result = await run(command);
    if (result.exitCode !== 0) {
        const lines = errorLines(result);
        throw explainCommonFailure(lines, options.go) ?? find_main_packages_notFound(packages, lines);
    }
    const listed = parseJsonStream(result.stdout);
    const programs = listed.filter(({ Name }) => Name === 'main');
    const named = listed.find(({ Name, Match = [] }) => Name !== 'main' && !Match.every(isPattern));
    if (named !== undefined || programs.length === 0)
        throw notAProgram(packages, named);
    const found = programs.map((each) => ({
        importPath: each.ImportPath,
        arguments: each.ImportPath === byFiles ? packages : [each.ImportPath],
        program: programOf(each),
    }));
    refuseCollisions(found);
    return found;
}
function parseJsonStream(text) {
    return JSON.parse(`[${text.trim().replace(/^\}\s*\n\{/gm, '},{')}]`);
}
const isPattern = (text) => text.includes('...');
function programOf({ ImportPath, Target, GoFiles }) {
    if (Target !== undefined && Target !== '')
        return (0,external_node_path_.basename)(Target);
    const [file] = GoFiles ?? [];
    return ImportPath === byFiles && file !== undefined
        ? (0,external_node_path_.basename)(file, '.go')
        : (0,external_node_path_.basename)(ImportPath.replace(/\/v\d+$/, ''));
}
function find_main_packages_notFound(packages, lines) {
    return new system_errors/* InputError */.dz('packages', `packages: Go cannot find ${packages.join(' ')}: ${lines[0] ?? 'no reason given'}`, {
        code: 'package-not-found',
        remedy: 'Name packages of the module in working-directory, such as ./cmd/tool.',
        lines,
    });
}
function notAProgram(packages, named) {
    const message = named
        ? `packages: ${named.ImportPath} is package ${named.Name}, not a program.`
        : `packages: ${packages.join(' ')} contains no main package.`;
    return new system_errors/* InputError */.dz('packages', message, {
        code: 'package-not-main',
        remedy: 'Name packages that begin with "package main".',
    });
}
function refuseCollisions(found) {
    const byName = new Map();
    for (const { importPath, program } of found) {
        const folded = program.toLowerCase();
        const other = byName.get(folded);
        if (other !== undefined) {
            throw new system_errors/* InputError */.dz('packages', `packages: ${other} and ${importPath} both build a program named ${program}.`, {
                code: 'program-names-collide',
                remedy: 'Rename one of the folders, or build them in two runs with a different output-directory each.',
            });
        }
        byName.set(folded, importPath);
    }
}

;// CONCATENATED MODULE: ./src/go/build/build-packages.ts








async function buildPackages(request) {
    const { run, log, outputDirectory, targets } = request;
    refuseOutputFlag(request.buildFlags);
    const mains = await findMainPackages(run, request, request.packages);
    return withOutputFolder(outputDirectory, (temporary) => log.group(`Building ${mains.map(({ program }) => program).join(', ')}`, async () => {
        const builds = await buildThin(request, mains, temporary);
        const finished = [];
        for (const main of mains) {
            for (const target of targets)
                finished.push(await finish(request, builds, { main, target, temporary }));
        }
        for (const { temporaryPath, artifact } of finished) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(artifact.path), { recursive: true });
            await (0,promises_.rename)(temporaryPath, artifact.path);
        }
        return finished.map(({ artifact }) => artifact);
    }));
}
function buildThin(request, mains, temporary) {
    const archs = [...new Set(request.targets.flatMap(archsOf))];
    const builds = mains.flatMap((main) => archs.map((arch) => ({ main, arch, path: (0,external_node_path_.join)(temporary, arch, main.program) })));
    return (0,parallel/* mapBounded */.y)(builds, request.parallelism ?? (0,external_node_os_.availableParallelism)(), async (build) => {
        await buildOne(request, build);
        return build;
    });
}
function archsOf(target) {
    if (target === 'darwin/universal')
        return ['arm64', 'amd64'];
    return [target === 'darwin/arm64' ? 'arm64' : 'amd64'];
}
async function buildOne(request, { main, arch, path }) {
    const { run, log, go } = request;
    log.info(`go build ${main.importPath} for darwin/${arch}`);
    const result = await run(buildCommand(request, { packages: main.arguments, arch, output: path }));
    if (result.exitCode === 0)
        return;
    const lines = errorLines(result);
    const common = explainCommonFailure(lines, go);
    if (common)
        throw common;
    throw new system_errors/* InputError */.dz('packages', `packages: ${main.importPath} does not build for darwin/${arch}.`, {
        code: 'build-failed',
        remedy: request.cgo
            ? 'Fix the errors of the compiler; cgo needs a C compiler with a macOS SDK.'
            : 'Fix the errors of the compiler.',
        lines,
    });
}
async function finish(request, builds, program) {
    const { main, target, temporary } = program;
    const wanted = archsOf(target);
    const inputs = builds.filter((build) => build.main === main && wanted.includes(build.arch));
    const temporaryPath = (0,external_node_path_.join)(temporary, target.replace('/', '-'), main.program);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(temporaryPath), { recursive: true });
    if (target === 'darwin/universal') {
        await request.joinSlices(inputs.map(({ path }) => path), temporaryPath);
    }
    else {
        for (const { path } of inputs)
            await (0,promises_.copyFile)(path, temporaryPath);
    }
    const folder = request.targets.length === 1 ? '' : target.replace('/', '-');
    const path = (0,external_node_path_.join)(request.outputDirectory, folder, main.program);
    const artifact = { kind: 'binary', name: main.program, path, source: main.importPath, target };
    return { temporaryPath, artifact };
}
function refuseOutputFlag(flags) {
    const flag = flags.find((each) => /^--?o(=|\s|$)/.test(each));
    if (flag === undefined)
        return;
    throw new system_errors/* InputError */.dz('build-flags', `build-flags: ${flag} is not allowed.`, {
        code: 'input-invalid',
        remedy: 'Set output-directory to choose the folder for programs.',
    });
}
async function withOutputFolder(folder, use) {
    let made;
    try {
        made = await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.access)(folder, promises_.constants.W_OK);
    }
    catch (cause) {
        throw new system_errors/* InputError */.dz('output-directory', `output-directory: ${folder} is not writable.`, {
            code: 'output-not-writable',
            remedy: 'Choose a folder that this user can write to.',
            cause,
        });
    }
    try {
        return await (0,files/* withTemporaryFolder */.EX)(use, folder);
    }
    catch (error) {
        if (made !== undefined)
            await (0,promises_.rm)(made, { recursive: true, force: true });
        throw error;
    }
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./src/go/download/module-proxy.ts


function parseGoproxy(text) {
    const steps = [];
    for (const [, word = '', separator] of text.matchAll(/([^,|]*)([,|]|$)/g)) {
        const base = word.trim().replace(/\/+$/, '');
        if (base === 'direct' || base === 'off')
            break;
        if (/^(https?|file):\/\//.test(base) && URL.canParse(base)) {
            steps.push({ base, nextAfterFailure: separator === '|' });
        }
    }
    return steps;
}
function shownHost(base) {
    const url = new URL(base);
    return url.protocol === 'file:' ? (0,external_node_url_.fileURLToPath)(url) : url.host;
}
async function askProxies(fetch, steps, path) {
    const reasons = [];
    let failed = false;
    for (const { base, nextAfterFailure } of steps) {
        const answer = await askOne(fetch, base, path);
        if (answer.status === 200)
            return { kind: 'found', body: answer.body, base };
        reasons.push(`${shownHost(base)}: ${answer.reason}`);
        if (isAbsent(answer.status))
            continue;
        failed = true;
        if (!nextAfterFailure)
            break;
    }
    return { kind: failed ? 'failed' : 'absent', reasons };
}
const isAbsent = (status) => status === 404 || status === 410;
async function askOne(fetch, base, path) {
    const nothing = Buffer.alloc(0);
    try {
        if (base.startsWith('file:')) {
            return { status: 200, body: await (0,promises_.readFile)((0,external_node_url_.fileURLToPath)(`${base}/${path}`)), reason: 'read' };
        }
        const { status, body } = await fetch(`${base}/${path}`, 'the module proxy');
        return { status, body, reason: String(status) };
    }
    catch (error) {
        if (error.code === 'ENOENT') {
            return { status: 404, body: nothing, reason: 'no such file' };
        }
        return { status: 0, body: nothing, reason: reasonOf(error) };
    }
}
function reasonOf(error) {
    const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (!(inner instanceof Error))
        return String(inner);
    return inner.message || (inner.code ?? inner.name);
}

;// CONCATENATED MODULE: ./src/go/checksum-database/signed-note.ts


const algorithmEd25519 = 1;
const keyHashLength = 4;
const publicKeyLength = 32;
const maximumSignatures = 100;
function parseVerifierKey(text) {
    const [, name, hash, encoded] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? [];
    if (name === undefined || hash === undefined || encoded === undefined) {
        throw new system_errors/* FormatError */.IF('a verifier key has the form name+hash+key');
    }
    const key = Buffer.from(encoded, 'base64');
    if (key.length !== 1 + publicKeyLength || key[0] !== algorithmEd25519) {
        throw new system_errors/* FormatError */.IF('the verifier key is not an Ed25519 key');
    }
    if (keyHash(name, key) !== hash)
        throw new system_errors/* FormatError */.IF('the hash in the verifier key does not match the key');
    const x = key.subarray(1).toString('base64url');
    const publicKey = (0,external_node_crypto_.createPublicKey)({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return { name, hash, publicKey };
}
function keyHash(name, key) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`${name}\n`).update(key).digest();
    return digest.subarray(0, keyHashLength).toString('hex');
}
function openNote(note, key) {
    const split = note.lastIndexOf('\n\n');
    if (split < 0 || !note.endsWith('\n'))
        throw new system_errors/* FormatError */.IF('the note has no signature');
    const text = note.slice(0, split + 1);
    const lines = note.slice(split + 2, -1).split('\n');
    if (lines.length > maximumSignatures)
        throw new system_errors/* FormatError */.IF('the note has too many signatures');
    const signatures = lines
        .map(parseSignature)
        .filter(({ name, hash }) => name === key.name && hash === key.hash);
    if (signatures.length === 0)
        throw new system_errors/* FormatError */.IF(`the note is not signed by ${key.name}`);
    const good = signatures.every(({ bytes }) => (0,external_node_crypto_.verify)(null, Buffer.from(text), key.publicKey, bytes));
    if (!good)
        throw new system_errors/* FormatError */.IF(`the signature of ${key.name} does not match the note`);
    return text;
}
function parseSignature(line) {
    const [, name, encoded] = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? [];
    const bytes = Buffer.from(encoded ?? '', 'base64');
    if (name === undefined || bytes.length <= keyHashLength) {
        throw new system_errors/* FormatError */.IF('a signature line of the note is malformed');
    }
    return {
        name,
        hash: bytes.subarray(0, keyHashLength).toString('hex'),
        bytes: bytes.subarray(keyHashLength),
    };
}

;// CONCATENATED MODULE: ./src/go/checksum-database/transparency-log.ts


const hashLength = 32;
const tileHeight = 8;
const tileWidth = 2 ** tileHeight;
const recordHash = (record) => digest(0, record);
const nodeHash = (left, right) => digest(1, left, right);
function digest(prefix, ...parts) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(Buffer.of(prefix));
    for (const part of parts)
        hash.update(part);
    return hash.digest();
}
async function rootThrough(record, size, subtree) {
    if (!(record.index >= 0 && record.index < size)) {
        throw new system_errors/* FormatError */.IF(`record ${record.index} is not in a tree of ${size} records`);
    }
    const through = async (low, high) => {
        if (high - low === 1)
            return record.hash;
        const middle = splitOf(low, high);
        const isLeft = record.index < middle;
        const [left, right] = await Promise.all([
            isLeft ? through(low, middle) : beside(low, middle),
            isLeft ? beside(middle, high) : through(middle, high),
        ]);
        return nodeHash(left, right);
    };
    const beside = async (low, high) => {
        const level = levelOf(high - low);
        if (level !== null)
            return subtree(level, low / (high - low));
        const middle = splitOf(low, high);
        const [left, right] = await Promise.all([beside(low, middle), beside(middle, high)]);
        return nodeHash(left, right);
    };
    return through(0, size);
}
function splitOf(low, high) {
    let width = 1;
    while (width * 2 < high - low)
        width *= 2;
    return low + width;
}
function levelOf(width) {
    let level = 0;
    for (let reached = 1; reached < width; reached *= 2)
        level++;
    return 2 ** level === width ? level : null;
}
function subtreesFromTiles(size, readTile) {
    const tiles = new Map();
    const load = (tile) => {
        const path = tilePath(tile);
        const known = tiles.get(path) ?? readTile(tile);
        tiles.set(path, known);
        return known;
    };
    return async (level, index) => {
        const tileLevel = Math.floor(level / tileHeight);
        const count = 2 ** (level % tileHeight);
        const first = index * count;
        const tile = tileAt(tileLevel, Math.floor(first / tileWidth), size);
        const bytes = await load(tile);
        const start = first % tileWidth;
        if (bytes.length !== tile.width * hashLength || start + count > tile.width) {
            throw new system_errors/* FormatError */.IF(`${tilePath(tile)} does not contain its ${tile.width} hashes`);
        }
        return combine(bytes.subarray(start * hashLength, (start + count) * hashLength));
    };
}
function tileAt(level, index, size) {
    const hashesOfLevel = Math.floor(size / 2 ** (level * tileHeight));
    return { level, index, width: Math.min(tileWidth, hashesOfLevel - index * tileWidth) };
}
function combine(hashes) {
    if (hashes.length === hashLength)
        return hashes;
    const half = hashes.length / 2;
    return nodeHash(combine(hashes.subarray(0, half)), combine(hashes.subarray(half)));
}
function tilePath({ level, index, width }) {
    let path = String(index % 1000).padStart(3, '0');
    for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
        path = `x${String(rest % 1000).padStart(3, '0')}/${path}`;
    }
    const partial = width === tileWidth ? '' : `.p/${width}`;
    return `tile/${tileHeight}/${level}/${path}${partial}`;
}

;// CONCATENATED MODULE: ./src/go/checksum-database/checksum-database.ts




const goDatabaseKey = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8';
const goDatabaseName = 'sum.golang.org';
const goDatabaseAlias = 'sum.golang.google.cn';
function parseGosumdb(text) {
    const [first = goDatabaseName, address, ...rest] = (text ?? '').split(/\s+/).filter(Boolean);
    if (first === 'off')
        return null;
    const isAlias = first === goDatabaseAlias;
    try {
        const key = parseVerifierKey(isAlias || first === goDatabaseName ? goDatabaseKey : first);
        const url = (address ?? `https://${isAlias ? goDatabaseAlias : key.name}`).replace(/\/+$/, '');
        if (rest.length > 0 || !URL.canParse(url))
            throw new system_errors/* FormatError */.IF('at most one address follows the key');
        return { key, url };
    }
    catch (cause) {
        throw new system_errors/* InputError */.dz('GOSUMDB', `GOSUMDB: '${text}' is not a checksum database.`, {
            code: 'input-invalid',
            remedy: 'Unset GOSUMDB, or write sum.golang.org, name+hash+key, or off.',
            cause,
        });
    }
}
async function lookUp(fetch, request) {
    const { database, module, version } = request;
    const reasons = [];
    for (const base of await basesOf(fetch, database, request.proxies)) {
        const server = serverAt(fetch, base);
        try {
            return await lookUpProven(server, database.key, { module, version });
        }
        catch (error) {
            if (error instanceof system_errors/* FormatError */.IF)
                throw untrusted(database.key.name, shownHost(base), error);
            if (!(error instanceof Unreachable))
                throw error;
            reasons.push(`${shownHost(base)}: ${error.message}`);
        }
    }
    return { kind: 'unreachable', reasons };
}
async function basesOf(fetch, database, proxies) {
    const bases = [];
    for (const { base } of proxies) {
        const offered = `${base}/sumdb/${database.key.name}`;
        if (base.startsWith('file:'))
            continue;
        if ((await askOne(fetch, offered, 'supported')).status === 200)
            bases.push(offered);
    }
    return [...bases, database.url];
}
class Unreachable extends Error {
}
function serverAt(fetch, base) {
    return async (path) => {
        const { status, body, reason } = await askOne(fetch, base, path);
        if (status === 200)
            return body;
        if (isAbsent(status))
            return null;
        throw new Unreachable(reason);
    };
}
async function lookUpProven(server, key, wanted) {
    const answer = await server(`lookup/${wanted.module}@${wanted.version}`);
    if (answer === null)
        throw new system_errors/* FormatError */.IF(`it has no record of ${wanted.module} ${wanted.version}`);
    const { index, record, note } = splitLookup(answer.toString('utf8'));
    const tree = parseTree(openNote(note, key));
    const readSubtree = subtreesFromTiles(tree.size, (tile) => readTile(server, tile));
    const hash = recordHash(Buffer.from(record));
    const root = await rootThrough({ index, hash }, tree.size, readSubtree);
    if (!root.equals(tree.root))
        throw new system_errors/* FormatError */.IF('the record is not at its index in the signed tree');
    const start = `${wanted.module} ${wanted.version} h1:`;
    const line = record.split('\n').find((each) => each.startsWith(start));
    if (line === undefined)
        throw new system_errors/* FormatError */.IF(`the record does not contain ${wanted.module} ${wanted.version}`);
    return { kind: 'known', h1: line.slice(start.length - 'h1:'.length), treeSize: tree.size };
}
function splitLookup(text) {
    const [, digits, record, note] = /^(0|[1-9]\d{0,15})\n((?:[^\n]+\n)+)\n([\s\S]+)$/.exec(text) ?? [];
    const index = Number(digits);
    if (record === undefined || note === undefined || !Number.isSafeInteger(index)) {
        throw new system_errors/* FormatError */.IF('the look-up answer is empty or malformed');
    }
    return { index, record, note };
}
function parseTree(text) {
    const [, digits, encoded] = /^go\.sum database tree\n([1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n/.exec(text) ?? [];
    const size = Number(digits);
    const root = Buffer.from(encoded ?? '', 'base64');
    if (!Number.isSafeInteger(size) || root.length !== hashLength) {
        throw new system_errors/* FormatError */.IF('the signed note does not describe a tree');
    }
    return { size, root };
}
async function readTile(server, tile) {
    const bytes = await server(tilePath(tile));
    if (bytes !== null)
        return bytes;
    const full = await server(tilePath({ ...tile, width: 256 }));
    if (full === null)
        throw new system_errors/* FormatError */.IF(`${tilePath(tile)} is missing`);
    return full.subarray(0, tile.width * hashLength);
}
function untrusted(name, from, cause) {
    return new system_errors/* ToolError */.v4(`The answer of the checksum database ${name}, from ${from}, cannot be trusted: ${cause.message}.`, {
        code: 'go-checksum-database-untrusted',
        remedy: `A server between this machine and ${name} changes its answers: report it to the operator of ${from}. Nothing was unpacked.`,
        cause,
    });
}

;// CONCATENATED MODULE: ./src/go/version/go-release.ts
const firstMinorWithPatchZero = 21;
const pattern = /^(?:go)?([1-9]\d{0,2})\.(0|[1-9]\d{0,3})(?:\.(0|[1-9]\d{0,3})|(beta|rc)([1-9]\d{0,2}))?$/;
function parseRelease(text) {
    const [, major, minor, patch, kind, number] = pattern.exec(text.trim()) ?? [];
    if (major === undefined || minor === undefined)
        return null;
    return {
        major: Number(major),
        minor: Number(minor),
        patch: patch === undefined ? null : Number(patch),
        preview: kind === 'beta' || kind === 'rc' ? { kind, number: Number(number) } : null,
    };
}
function isExact(release) {
    return release.patch !== null || release.preview !== null;
}
function releaseName({ major, minor, patch, preview }) {
    if (preview)
        return `${major}.${minor}${preview.kind}${preview.number}`;
    if (patch === null || (patch === 0 && major === 1 && minor < firstMinorWithPatchZero))
        return `${major}.${minor}`;
    return `${major}.${minor}.${patch}`;
}
function semanticVersion({ major, minor, patch, preview }) {
    const suffix = preview ? `-${preview.kind}.${preview.number}` : '';
    return `${major}.${minor}.${patch ?? 0}${suffix}`;
}
function newestPatch(wanted, known) {
    const patches = known.filter(({ major, minor, preview }) => major === wanted.major && minor === wanted.minor && preview === null);
    const newest = patches.sort((a, b) => (b.patch ?? 0) - (a.patch ?? 0))[0];
    return newest ? { ...newest, patch: newest.patch ?? 0 } : null;
}

;// CONCATENATED MODULE: ./src/go/download/download-site.ts








const unpackLimit = 600_000;
function downloadSite(base, dependencies) {
    const { host, fetch } = dependencies;
    const name = `the download site ${shownHost(base)}`;
    let index;
    const readIndex = () => {
        index ??= fetchIndex(fetch, base, host);
        return index;
    };
    return {
        from: 'download-site',
        name,
        async releases() {
            const answer = await readIndex();
            if (answer.kind === 'unreachable')
                return answer;
            const releases = answer.files.map(({ version }) => parseRelease(version));
            return { kind: 'listed', releases: releases.filter((release) => release !== null) };
        },
        async fetchInto(folder, release) {
            const answer = await readIndex();
            if (answer.kind === 'unreachable')
                return answer;
            const file = answer.files.find(({ version }) => version === `go${releaseName(release)}`);
            if (file === undefined) {
                return { kind: 'unknown', reason: `its index has no ${nameFor(release, host)}` };
            }
            const archive = await fetchArchive(dependencies, base, file);
            if (!Buffer.isBuffer(archive))
                return archive;
            const root = await unpack(dependencies.run, archive, folder);
            return {
                kind: 'unpacked',
                root,
                verifiedBy: [`SHA-256 ${file.sha256} in the index of ${shownHost(base)}`],
            };
        },
    };
}
const nameFor = (release, { os, arch }) => `go${releaseName(release)} for ${os}/${arch}`;
async function fetchIndex(fetch, base, host) {
    try {
        const { status, body } = await fetch(`${base}/?mode=json&include=all`, 'the Go download site');
        if (status !== 200)
            return { kind: 'unreachable', reason: `its index: HTTP status ${status}` };
        const files = archivesIn(JSON.parse(body.toString('utf8')));
        const suitable = files.filter(({ os, arch }) => os === host.os && arch === host.arch);
        if (suitable.length > 0)
            return { kind: 'index', files: suitable };
        return { kind: 'unreachable', reason: 'its index lists no archives for this machine' };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return { kind: 'unreachable', reason: 'its index is not JSON' };
        return { kind: 'unreachable', reason: reasonOf(error) };
    }
}
function archivesIn(index) {
    const releases = Array.isArray(index) ? index.map(json/* asObject */.e) : [];
    return releases.flatMap(({ files }) => (Array.isArray(files) ? files.filter(isArchive) : []));
}
function isArchive(value) {
    const { filename, version, os, arch, sha256, kind } = (0,json/* asObject */.e)(value);
    return (kind === 'archive' &&
        [version, os, arch].every((text) => typeof text === 'string') &&
        typeof filename === 'string' &&
        /^go[\w.-]+\.tar\.gz$/.test(filename) &&
        typeof sha256 === 'string' &&
        /^[0-9a-f]{64}$/.test(sha256));
}
async function fetchArchive({ fetch, log }, base, file) {
    const server = shownHost(base);
    log.info(`Downloading ${file.filename} from ${server}`);
    let archive;
    try {
        const { status, body } = await fetch(`${base}/${file.filename}`, 'the Go download site');
        if (status !== 200)
            return { kind: 'unreachable', reason: `${file.filename}: HTTP status ${status}` };
        archive = body;
    }
    catch (error) {
        return { kind: 'unreachable', reason: reasonOf(error) };
    }
    const actual = (0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex');
    if (actual === file.sha256)
        return archive;
    throw new system_errors/* ToolError */.v4(`${file.filename} from ${server} is not the published file: its SHA-256 is ${actual}, but ` +
        `${file.sha256} is expected, according to the index of ${server}.`, {
        code: 'go-checksum-mismatch',
        remedy: `Run it again. If it fails again, report it to the operator of ${server}. Nothing was unpacked.`,
        retryable: true,
    });
}
async function unpack(run, archive, folder) {
    const path = (0,external_node_path_.join)(folder, 'go.tar.gz');
    await (0,promises_.writeFile)(path, archive);
    await (0,runner.runOrFail)(run, {
        tool: 'tar',
        args: ['-x', '-z', '-f', path, '-C', folder, '--no-same-owner'],
        timeout: unpackLimit,
    });
    await (0,promises_.rm)(path);
    return (0,external_node_path_.join)(folder, 'go');
}

;// CONCATENATED MODULE: ./src/go/download/fetch.ts


const silenceLimit = 30_000;
const fetch_pauses = [1_000, 3_000];
function createFetch(http, clock) {
    return async (url, service) => {
        const { address, headers } = withoutCredentials(url);
        const attempt = async () => {
            const response = await http({ method: 'GET', url: address, headers, timeout: silenceLimit, service });
            if (response.status !== 429 && response.status < 500)
                return response;
            throw new Busy(response, service, address);
        };
        try {
            return await (0,retry/* retry */.L)({ clock, pauses: fetch_pauses, mayPass: isTransient }, attempt);
        }
        catch (error) {
            if (error instanceof Busy)
                return error.response;
            throw error;
        }
    };
}
class Busy extends system_errors/* ToolError */.v4 {
    response;
    constructor(response, service, address) {
        super(`${service} at ${new URL(address).host} answered ${response.status}.`, {
            code: 'service-failed',
            remedy: 'Run it again later.',
            retryable: true,
        });
        this.response = response;
    }
}
function isTransient(error) {
    if (!(error instanceof system_errors/* ToolError */.v4) || !error.retryable)
        return false;
    const code = error.cause?.code;
    return code !== 'ENOTFOUND' && code !== 'ECONNREFUSED';
}
function withoutCredentials(url) {
    const parsed = new URL(url);
    if (parsed.username === '' && parsed.password === '')
        return { address: url, headers: {} };
    const pair = `${decodeURIComponent(parsed.username)}:${decodeURIComponent(parsed.password)}`;
    parsed.username = '';
    parsed.password = '';
    return {
        address: parsed.href,
        headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` },
    };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
;// CONCATENATED MODULE: ./src/go/checksum-database/directory-hash.ts

function h1Of(files) {
    const sorted = files
        .map((file) => ({ ...file, bytes: Buffer.from(file.name) }))
        .sort((a, b) => Buffer.compare(a.bytes, b.bytes));
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { name, sha256 } of sorted)
        hash.update(`${sha256}  ${name}\n`);
    return `h1:${hash.digest('base64')}`;
}

;// CONCATENATED MODULE: ./src/go/download/module-zip.ts







const maximumUnpackedBytes = 2 ** 30;
const methodStored = 0;
const methodDeflated = 8;
const fileTypeMask = 0o170000;
const regularFile = 0o100000;
async function readModuleZip(archive, prefix) {
    try {
        return await listFiles(archive, prefix);
    }
    catch (error) {
        throw asFormatError(error);
    }
}
async function listFiles(archive, prefix) {
    const zip = await (0,yauzl/* fromBufferPromise */.SY)(archive, { lazyEntries: true, strictFileNames: true });
    const files = [];
    const seen = new Set();
    let total = 0;
    for await (const entry of zip.eachEntry()) {
        const path = checkedPath(entry, prefix);
        const folded = path.toLowerCase();
        if (seen.has(folded))
            throw new system_errors/* FormatError */.IF(`the archive holds ${entry.fileName} twice`);
        seen.add(folded);
        total += entry.uncompressedSize;
        if (total > maximumUnpackedBytes)
            throw new system_errors/* FormatError */.IF('the archive unpacks to more than 1 GiB');
        const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
        const end = fileDataStart + entry.compressedSize;
        if (end > archive.length)
            throw new system_errors/* FormatError */.IF(`${entry.fileName} ends outside the archive`);
        const packed = archive.subarray(fileDataStart, end);
        files.push({ name: entry.fileName, path, read: () => unpacked(packed, entry) });
    }
    if (files.length === 0)
        throw new system_errors/* FormatError */.IF('the archive holds no files');
    return files;
}
function checkedPath(entry, prefix) {
    const { fileName } = entry;
    const type = (entry.externalFileAttributes >>> 16) & fileTypeMask;
    if (type !== 0 && type !== regularFile)
        throw new system_errors/* FormatError */.IF(`${fileName} is not a regular file`);
    if (!fileName.startsWith(prefix))
        throw new system_errors/* FormatError */.IF(`${fileName} is not under ${prefix}`);
    const path = fileName.slice(prefix.length);
    const parts = path.split('/');
    const isOdd = (part) => part === '' || part === '.' || part === '..';
    if (parts.some(isOdd) || [...path].some((character) => character < ' ' || character === '\\')) {
        throw new system_errors/* FormatError */.IF(`${JSON.stringify(fileName)} is not a safe path`);
    }
    return path;
}
function unpacked(packed, entry) {
    try {
        const bytes = entry.compressionMethod === methodStored ? packed : inflated(packed, entry);
        if (bytes.length === entry.uncompressedSize)
            return bytes;
    }
    catch (error) {
        throw asFormatError(error);
    }
    throw new system_errors/* FormatError */.IF(`${entry.fileName} does not have the size that the archive declares`);
}
function inflated(packed, entry) {
    if (entry.compressionMethod !== methodDeflated || entry.isEncrypted()) {
        throw new system_errors/* FormatError */.IF(`${entry.fileName} uses a compression method that module archives do not use`);
    }
    if (entry.uncompressedSize === 0)
        return Buffer.alloc(0);
    return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: entry.uncompressedSize });
}
function asFormatError(error) {
    if (error instanceof system_errors/* FormatError */.IF)
        return error;
    return new system_errors/* FormatError */.IF(`the archive cannot be read: ${error instanceof Error ? error.message : error}`);
}
function h1OfModule(files) {
    return h1Of(files.map((file) => ({ name: file.name, sha256: (0,external_node_crypto_.hash)('sha256', file.read(), 'hex') })));
}
async function unpackToolchain(files, folder) {
    const folders = new Set(files.map(({ path }) => (0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path))));
    for (const each of folders)
        await (0,promises_.mkdir)(each, { recursive: true });
    for (const { path, read } of files) {
        const isCommand = path.startsWith('bin/') || path.startsWith('pkg/tool/');
        const name = path.replace(/(^|\/)_go\.mod$/, '$1go.mod');
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), read(), { mode: isCommand ? 0o755 : 0o644 });
    }
}

;// CONCATENATED MODULE: ./src/go/download/toolchain-module.ts







const moduleName = 'golang.org/toolchain';
function toolchainModule(dependencies) {
    const { host, fetch, log, proxies } = dependencies;
    const notConfigured = { kind: 'unreachable', reason: 'GOPROXY names no proxy' };
    return {
        from: 'toolchain-module',
        name: 'the Go module proxy',
        async releases() {
            if (proxies.length === 0)
                return notConfigured;
            const answer = await askProxies(fetch, proxies, `${moduleName}/@v/list`);
            if (answer.kind !== 'found')
                return { kind: 'unreachable', reason: answer.reasons.join(', ') };
            return { kind: 'listed', releases: releasesIn(answer.body, host) };
        },
        async fetchInto(folder, release) {
            if (proxies.length === 0)
                return notConfigured;
            const version = moduleVersion(release, host);
            log.info(`Downloading ${moduleName} ${version} from ${proxies.map(({ base }) => shownHost(base)).join(', ')}`);
            const answer = await askProxies(fetch, proxies, `${moduleName}/@v/${version}.zip`);
            if (answer.kind !== 'found') {
                const reason = answer.reasons.join(', ');
                if (answer.kind === 'absent')
                    return { kind: 'unknown', reason };
                return (await isMissingInList(this, release))
                    ? { kind: 'unknown', reason: `${reason}, and its list has no ${version}` }
                    : { kind: 'unreachable', reason };
            }
            const files = await filesOf(answer.body, version, shownHost(answer.base));
            const verifiedBy = await verify(dependencies, h1OfModule(files), { version, base: answer.base });
            const root = (0,external_node_path_.join)(folder, 'go');
            await (0,promises_.mkdir)(root);
            await unpackToolchain(files, root);
            return { kind: 'unpacked', root, verifiedBy: [verifiedBy] };
        },
    };
}
async function isMissingInList(source, release) {
    const answer = await source.releases();
    if (answer.kind !== 'listed' || answer.releases.length === 0)
        return false;
    return !answer.releases.some((each) => releaseName(each) === releaseName(release));
}
const moduleVersion = (release, { os, arch }) => `v0.0.1-go${releaseName(release)}.${os}-${arch}`;
function releasesIn(list, { os, arch }) {
    const suffix = `.${os}-${arch}`;
    return list
        .toString('utf8')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.startsWith('v0.0.1-go') && line.endsWith(suffix))
        .map((line) => parseRelease(line.slice('v0.0.1-'.length, -suffix.length)))
        .filter((release) => release !== null);
}
async function filesOf(archive, version, server) {
    try {
        return await readModuleZip(archive, `${moduleName}@${version}/`);
    }
    catch (cause) {
        if (!(cause instanceof system_errors/* FormatError */.IF))
            throw cause;
        throw malformed(version, server, cause);
    }
}
function malformed(version, server, cause) {
    return new system_errors/* ToolError */.v4(`${moduleName} ${version} from ${server} is not a module archive: ${cause.message}.`, {
        code: 'go-archive-malformed',
        remedy: `Run it again. If it fails again, report it to the operator of ${server}. Nothing was unpacked.`,
        retryable: true,
        cause,
    });
}
async function verify({ fetch, log, proxies, database }, actual, { version, base }) {
    const server = shownHost(base);
    if (database === null)
        return unverified(log, server, 'GOSUMDB switches the checksum database off');
    const answer = await lookUp(fetch, { database, proxies, module: moduleName, version });
    const { name } = database.key;
    if (answer.kind === 'unreachable') {
        return unverified(log, server, `the checksum database ${name} was not reachable (${answer.reasons.join(', ')})`);
    }
    if (answer.h1 === actual) {
        return `${actual} in the checksum database ${name}, proven in its signed tree of ${answer.treeSize} records`;
    }
    throw new system_errors/* ToolError */.v4(`${moduleName} ${version} from ${server} is not the published one: its hash is ${actual}, but ${answer.h1} is ` +
        `expected, according to the checksum database ${name}.`, {
        code: 'go-checksum-mismatch',
        remedy: `Run it again. If it fails again, report it to the operator of ${server}. Nothing was unpacked.`,
        retryable: true,
    });
}
function unverified(log, server, why) {
    log.warning(`Go from ${server} was not checked against a second source: ${why}.`);
    return `not verified beyond the connection to ${server}: ${why}`;
}

;// CONCATENATED MODULE: ./src/go/install/explain-unavailable.ts

function explainUnavailable(version, answers, cacheFolder) {
    const details = [
        `it is neither in the tool cache ${cacheFolder} nor on PATH`,
        ...answers.map(({ source, reason }) => `${source.name}: ${reason}`),
    ].join('; ');
    if (answers.some(({ kind }) => kind === 'unknown')) {
        return new system_errors/* InputError */.dz('go-version', `go-version: there is no Go ${version}: ${details}.`, {
            code: 'go-version-unknown',
            remedy: 'Use a version from https://go.dev/dl, or check the mirror in go-download-base-url or goproxy.',
        });
    }
    return new system_errors/* ToolError */.v4(`Go ${version} is not available: ${details}.`, {
        code: 'go-unavailable',
        remedy: 'Let this machine reach the download site, name a mirror with go-download-base-url or a module proxy with goproxy, or install this version of Go beforehand.',
        retryable: true,
    });
}

;// CONCATENATED MODULE: ./src/go/install/choose-release.ts


async function chooseRelease(request) {
    const { wanted, sources, installed, cache, log } = request;
    if (isExact(wanted))
        return wanted;
    const name = releaseName(wanted);
    const answers = [];
    for (const source of sources) {
        const answer = await source.releases();
        if (answer.kind === 'unreachable') {
            answers.push({ source, ...answer });
            continue;
        }
        const newest = newestPatch(wanted, answer.releases);
        if (newest !== null) {
            log.info(`Go ${name} names no patch: ${releaseName(newest)} is the newest that ${source.name} has.`);
            return newest;
        }
        answers.push({ source, kind: 'unknown', reason: `it has no release of ${name}` });
    }
    const onMachine = [...cache.versions(), ...installed.map(({ version }) => version)].map(parseRelease);
    const newest = newestPatch(wanted, onMachine.filter((release) => release !== null));
    if (newest === null || answers.some(({ kind }) => kind === 'unknown'))
        throw explainUnavailable(name, answers, cache.folder);
    log.warning(`Go ${name} names no patch, and no source lists its releases: the run uses ${releaseName(newest)}, which is on this machine. Pin an exact version.`);
    return newest;
}

;// CONCATENATED MODULE: ./src/go/install/find-installed.ts



const envLimit = 30_000;
async function findInstalled(run, environment, log) {
    const named = environment.GOROOT || null;
    const onPath = await readInstalled(run, 'go', environment.PATH);
    const inNamed = named === null ? null : await readInstalled(run, (0,external_node_path_.join)(named, 'bin', 'go'), environment.PATH);
    if (named !== null)
        await reportGoroot(named, onPath, log);
    const all = [onPath, inNamed].filter((go) => go !== null);
    return all.filter(({ root }, index) => all.findIndex((other) => other.root === root) === index);
}
async function readInstalled(run, tool, path) {
    try {
        const { exitCode, stdout } = await run({
            tool,
            args: ['env', 'GOVERSION', 'GOROOT'],
            environment: { GOTOOLCHAIN: 'local', GOROOT: undefined, ...(path === undefined ? {} : { PATH: path }) },
            workingDirectory: (0,external_node_os_.tmpdir)(),
            timeout: envLimit,
        });
        const [version = '', root = ''] = stdout.split('\n').map((line) => line.trim());
        if (exitCode !== 0 || !version.startsWith('go') || root === '')
            return null;
        return { version: version.slice('go'.length), root: await (0,promises_.realpath)(root) };
    }
    catch {
        return null;
    }
}
async function reportGoroot(named, onPath, log) {
    const resolved = await (0,promises_.realpath)(named).catch(() => null);
    if (resolved === null) {
        log.warning(`GOROOT names ${named}, which does not exist. The run ignores it.`);
    }
    else if (onPath !== null && resolved !== onPath.root) {
        log.warning(`GOROOT names ${named}, but the go on PATH belongs to ${onPath.root}. Each command gets the GOROOT of the pinned Go.`);
    }
    else if (resolved !== named) {
        log.info(`GOROOT ${named} is a symbolic link to ${resolved}.`);
    }
}
async function versionOfRoot(root) {
    try {
        const [line = ''] = (await (0,promises_.readFile)((0,external_node_path_.join)(root, 'VERSION'), 'utf8')).split(/\r?\n/);
        return /^go(\S+)/.exec(line)?.[1] ?? null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/go/install/host.ts

function thisHost(platform = process.platform, arch = process.arch) {
    const os = platform === 'darwin' || platform === 'linux' ? platform : null;
    if (os !== null && arch === 'x64')
        return { os, arch: 'amd64', cacheArch: 'x64' };
    if (os !== null && arch === 'arm64')
        return { os, arch: 'arm64', cacheArch: 'arm64' };
    throw new system_errors/* ToolError */.v4(`go-notarize does not run on ${platform} with ${arch}.`, {
        code: 'go-unavailable',
        remedy: 'Run it on macOS or Linux, on a 64-bit Intel, AMD or ARM processor.',
    });
}

;// CONCATENATED MODULE: ./src/go/install/read-go-settings.ts



async function readGoSettings(environment, goroot) {
    const user = environment.GOENV === 'off' ? {} : await assignmentsIn(userFile(environment));
    const builtIn = goroot === null ? {} : await assignmentsIn((0,external_node_path_.join)(goroot, 'go.env'));
    return (name) => [environment, user, builtIn].map((source) => source[name]).find(Boolean) ?? null;
}
function userFile(environment) {
    if (environment.GOENV)
        return environment.GOENV;
    const home = environment.HOME ?? (0,external_node_os_.homedir)();
    const folder = process.platform === 'darwin'
        ? (0,external_node_path_.join)(home, 'Library', 'Application Support')
        : environment.XDG_CONFIG_HOME || (0,external_node_path_.join)(home, '.config');
    return (0,external_node_path_.join)(folder, 'go', 'env');
}
async function assignmentsIn(path) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch {
        return {};
    }
    const assignments = text
        .split(/\r?\n/)
        .map((line) => /^([A-Z_][A-Z0-9_]*)=(.*)$/.exec(line))
        .filter((match) => match !== null);
    return Object.fromEntries(assignments.map(([, name, value]) => [name, value]));
}

// EXTERNAL MODULE: ./node_modules/@actions/tool-cache/lib/tool-cache.js + 2 modules
var tool_cache = __webpack_require__(9805);
;// CONCATENATED MODULE: ./src/go/install/tool-cache.ts






const tool_cache_tool = 'go';
function openToolCache(environment, { cacheArch }) {
    const folder = environment.RUNNER_TOOL_CACHE || userCache(environment);
    return {
        folder,
        find: (release) => withToolkit(folder, () => (0,tool_cache/* find */.I6)(tool_cache_tool, semanticVersion(release), cacheArch)) || null,
        versions: () => withToolkit(folder, () => (0,tool_cache/* findAllVersions */.iq)(tool_cache_tool, cacheArch)),
        keep: (release, fill) => keep((0,external_node_path_.join)(folder, tool_cache_tool), { version: semanticVersion(release), arch: cacheArch }, fill),
    };
}
function userCache(environment) {
    const home = environment.HOME || (0,external_node_os_.homedir)();
    const caches = process.platform === 'darwin'
        ? (0,external_node_path_.join)(home, 'Library', 'Caches')
        : environment.XDG_CACHE_HOME || (0,external_node_path_.join)(home, '.cache');
    return (0,external_node_path_.join)(caches, 'go-notarize', 'tools');
}
function withToolkit(folder, call) {
    const { RUNNER_TOOL_CACHE: before, GITHUB_ACTIONS: onRunner } = process.env;
    const { write } = process.stdout;
    process.env.RUNNER_TOOL_CACHE = folder;
    if (onRunner !== 'true')
        process.stdout.write = () => true;
    try {
        return call();
    }
    finally {
        process.stdout.write = write;
        if (before === undefined)
            delete process.env.RUNNER_TOOL_CACHE;
        else
            process.env.RUNNER_TOOL_CACHE = before;
    }
}
async function keep(folder, { version, arch }, fill) {
    const staging = await makeStaging(folder, `.${version}-${arch}-`);
    try {
        const filled = await fill(staging);
        if (filled === null)
            return null;
        const parent = (0,external_node_path_.join)(folder, version);
        await (0,promises_.mkdir)(parent, { recursive: true });
        const final = (0,external_node_path_.join)(parent, arch);
        const marker = `${final}.complete`;
        if ((await exists(final)) && !(await exists(marker)))
            await (0,promises_.rename)(final, (0,external_node_path_.join)(staging, 'incomplete'));
        await (0,promises_.writeFile)(marker, '');
        await (0,promises_.rename)(filled, final).catch(async (error) => {
            if (!(await exists(final)))
                throw error;
        });
        return final;
    }
    finally {
        await (0,promises_.rm)(staging, { recursive: true, force: true });
    }
}
async function makeStaging(folder, prefix) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, prefix));
    }
    catch (cause) {
        throw new system_errors/* ToolError */.v4(`The tool cache ${folder} is not writable.`, {
            code: 'tool-cache-not-writable',
            remedy: 'Set RUNNER_TOOL_CACHE to a folder that this user can write to.',
            cause,
        });
    }
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./src/go/install/install-go.ts














async function installGo(request) {
    const { log, run, environment = process.env, host = thisHost() } = request;
    const cache = openToolCache(environment, host);
    const installed = await findInstalled(run, environment, log);
    const find = async (release) => (await fromToolCache(cache, release)) ?? fromPath(installed, release);
    const wanted = requireRelease(request.version);
    const ready = isExact(wanted) ? await find(wanted) : null;
    if (ready !== null)
        return ready;
    const sources = await makeSources(request, { environment, host, installed });
    const release = await chooseRelease({ wanted, sources, installed, cache, log });
    return (await find(release)) ?? (await download(sources, cache, release));
}
function requireRelease(version) {
    const release = parseRelease(version);
    if (release)
        return release;
    throw new system_errors/* InputError */.dz('go-version', `go-version: '${version}' is not a Go version.`, {
        code: 'go-version-invalid',
        remedy: 'Pin one release, such as 1.26.8; ranges and words like stable are not taken.',
    });
}
async function makeSources(request, found) {
    const { goproxy, downloadBaseUrl, http, clock, run, log } = request;
    const { environment, host, installed } = found;
    const fetch = createFetch(http, clock);
    const setting = await readGoSettings(environment, installed[0]?.root ?? null);
    const site = downloadSite(downloadBaseUrl, { host, fetch, run, log });
    const proxies = parseGoproxy(goproxy ?? setting('GOPROXY') ?? '');
    const database = parseGosumdb(setting('GOSUMDB'));
    const proxy = toolchainModule({ host, fetch, log, proxies, database });
    return goproxy === null ? [site, proxy] : [proxy, site];
}
async function fromToolCache(cache, release) {
    const root = cache.find(release);
    if (root === null || (await versionOfRoot(root)) !== releaseName(release))
        return null;
    const verifiedBy = [`stored in the tool cache ${cache.folder}`];
    return { ...installationAt(root, release), from: 'tool-cache', cacheHit: true, verifiedBy };
}
function fromPath(installed, release) {
    const go = installed.find(({ version }) => version === releaseName(release));
    if (go === undefined)
        return null;
    const verifiedBy = ['installed on this machine'];
    return { ...installationAt(go.root, release), from: 'path', cacheHit: true, verifiedBy };
}
async function download(sources, cache, release) {
    const answers = [];
    for (const source of sources) {
        let verifiedBy = [];
        const root = await cache.keep(release, async (staging) => {
            const answer = await source.fetchInto(staging, release);
            if (answer.kind !== 'unpacked') {
                answers.push({ source, kind: answer.kind, reason: answer.reason });
                return null;
            }
            verifiedBy = answer.verifiedBy;
            await checkVersion(answer.root, release, source);
            return answer.root;
        });
        if (root !== null) {
            return { ...installationAt(root, release), from: source.from, cacheHit: false, verifiedBy };
        }
    }
    throw explainUnavailable(releaseName(release), answers, cache.folder);
}
async function checkVersion(root, release, source) {
    const version = await versionOfRoot(root);
    if (version === releaseName(release))
        return;
    throw new system_errors/* ToolError */.v4(`${source.name} sent ${version === null ? 'an archive without a VERSION file' : `Go ${version}`} in place of Go ${releaseName(release)}.`, {
        code: 'go-archive-malformed',
        remedy: 'Report it to the operator, and set go-download-base-url or goproxy to another server.',
    });
}
function installationAt(root, release) {
    return { version: releaseName(release), root, bin: (0,external_node_path_.join)(root, 'bin') };
}

;// CONCATENATED MODULE: ./src/go/version/version-files.ts

const versionFileNames = ['go.mod', 'go.work', '.go-version', '.tool-versions'];
function versionIn(path, text) {
    const name = (0,external_node_path_.basename)(path);
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    if (/\.(mod|work)$/.test(name))
        return fromModule(lines);
    if (name === '.tool-versions')
        return fromToolVersions(lines);
    const first = lines.find((line) => line !== '' && !line.startsWith('#'));
    return first === undefined ? null : { version: first, statement: first };
}
function fromModule(lines) {
    const argumentOf = (directive) => lines
        .map((line) => line.replace(/\s*\/\/.*$/, '').split(/\s+/))
        .find(([word]) => word === directive)?.[1];
    const toolchain = argumentOf('toolchain');
    if (toolchain !== undefined && toolchain !== 'default') {
        return { version: toolchain, statement: `toolchain ${toolchain}` };
    }
    const go = argumentOf('go');
    return go === undefined ? null : { version: go, statement: `go ${go}` };
}
function fromToolVersions(lines) {
    for (const line of lines) {
        const [tool, version] = line.replace(/\s*#.*$/, '').split(/\s+/);
        if ((tool === 'golang' || tool === 'go') && version !== undefined) {
            return { version, statement: `${tool} ${version}` };
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./src/go/version/resolve-version.ts





async function resolveGoVersion(request) {
    const { goVersion, goVersionFile, workingDirectory } = request;
    if (goVersion !== null) {
        return { version: checked(goVersion, 'go-version', 'go-version'), from: 'go-version' };
    }
    if (goVersionFile !== null)
        return fromNamedFile(goVersionFile, workingDirectory);
    for (const name of versionFileNames) {
        const text = await readIfThere((0,external_node_path_.join)(workingDirectory, name));
        const found = text === null ? null : versionIn(name, text);
        if (found === null)
            continue;
        return {
            version: checked(found.version, 'go-version-file', name),
            from: `${name} (${found.statement})`,
        };
    }
    throw new system_errors/* InputError */.dz('go-version', `go-version: no Go version is given, and no ${versionFileNames.join(', ')} in ${workingDirectory} names one.`, {
        code: 'go-version-missing',
        remedy: 'Set go-version (such as 1.26.8), or name a file with go-version-file.',
    });
}
async function fromNamedFile(file, folder) {
    const path = (0,external_node_path_.resolve)(folder, file);
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new system_errors/* InputError */.dz('go-version-file', `go-version-file: ${path} cannot be read.`, {
            code: 'go-version-file-unreadable',
            remedy: 'Name a go.mod, go.work, .go-version or .tool-versions; the path starts at working-directory.',
            cause,
        });
    }
    const found = versionIn(path, text);
    if (found === null) {
        throw new system_errors/* InputError */.dz('go-version-file', `go-version-file: ${file} names no Go version.`, {
            code: 'go-version-missing',
            remedy: 'Add a toolchain or go line to it, or set go-version.',
        });
    }
    return {
        version: checked(found.version, 'go-version-file', file),
        from: `${file} (${found.statement})`,
    };
}
function checked(text, input, where) {
    if (parseRelease(text))
        return text.trim().replace(/^go/, '');
    throw new system_errors/* InputError */.dz(input, `${input}: '${text}' (${where}) is not a Go version.`, {
        code: 'go-version-invalid',
        remedy: 'Pin one release, such as 1.26.8; ranges and words like stable are not taken.',
    });
}
async function readIfThere(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return null;
        throw new system_errors/* InputError */.dz('working-directory', `working-directory: ${path} cannot be read.`, {
            code: 'go-version-file-unreadable',
            remedy: 'Check that the folder exists and that this user may read it, or set go-version.',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./src/release/stages/make.ts












async function provideGo({ settings, run, http, clock, log }) {
    const { version, from } = await resolveGoVersion({
        goVersion: settings.go.version,
        goVersionFile: settings.go.versionFile,
        workingDirectory: settings.workingDirectory,
    });
    log.info(`Go ${version}, as ${from} says`);
    return installGo({
        version,
        goproxy: settings.go.proxy,
        downloadBaseUrl: settings.go.downloadBaseUrl,
        run,
        http,
        clock,
        log,
    });
}
async function checkApp({ settings }) {
    if (settings.app !== null)
        await readAppInfo(settings.app);
}
function build({ settings, engine, run, log }, go) {
    return buildPackages({
        go,
        ...settings.build,
        buildFlags: settings.build.flags,
        goproxy: settings.go.proxy,
        workingDirectory: settings.workingDirectory,
        outputDirectory: settings.outputDirectory,
        joinSlices: engine.joinSlices,
        parallelism: (0,external_node_os_.availableParallelism)(),
        run,
        log,
    });
}
async function make_bundle({ settings }, programs) {
    const { app } = settings;
    if (app === null)
        return [...programs];
    return Promise.all(programs.map(async (program) => {
        const path = await assembleApp({
            binary: program.path,
            app: app.folder,
            outputDirectory: (0,external_node_path_.dirname)(program.path),
            name: app.name,
            bundleId: app.bundleId,
            version: settings.build.version,
        });
        return { ...program, kind: 'app', name: (0,external_node_path_.basename)(path), path };
    }));
}
async function targetOf(kind, path) {
    try {
        const program = kind === 'app' ? (await (0,bundle/* readBundle */.Bo)(path)).executable : path;
        if (program === null || (kind !== 'app' && kind !== 'binary'))
            return null;
        const archs = await (0,byte_source/* withFile */.D4)(program, (source) => (0,universal/* readSlices */.k)(source).map(({ arch }) => arch));
        return targets[archs.sort().join()] ?? null;
    }
    catch (error) {
        if (error instanceof system_errors/* FormatError */.IF)
            return null;
        throw error;
    }
}
const targets = {
    arm64: 'darwin/arm64',
    x86_64: 'darwin/amd64',
    'arm64,x86_64': 'darwin/universal',
};
function takeGiven({ settings }) {
    return Promise.all(settings.build.artifacts.map(async (path) => {
        const kind = await kindOf(path);
        return {
            kind,
            name: (0,external_node_path_.basename)(path),
            path: (0,external_node_path_.join)(path),
            source: null,
            target: await targetOf(kind, path),
        };
    }));
}
async function kindOf(path) {
    try {
        return await (0,artifact_kind/* artifactKind */.Zm)(path);
    }
    catch (cause) {
        throw new system_errors/* InputError */.dz('artifacts', `artifacts: there is no file ${path}.`, {
            code: 'artifact-not-found',
            remedy: 'Name files that an earlier step has made; relative paths start at working-directory.',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./src/notary/wait-for-verdict.ts
var wait_for_verdict = __webpack_require__(5318);
;// CONCATENATED MODULE: ./src/notary/wait-or-resubmit.ts


async function waitOrResubmit(request) {
    const { id, notary, timeout, resubmitAfter, log } = request;
    if (resubmitAfter === null || resubmitAfter >= timeout)
        return { ...(await (0,wait_for_verdict/* waitForVerdict */.m)(request)), id };
    try {
        return { ...(await (0,wait_for_verdict/* waitForVerdict */.m)({ ...request, timeout: resubmitAfter })), id };
    }
    catch (error) {
        if (!(error instanceof system_errors/* ToolError */.v4) || error.code !== 'notary-timeout')
            throw error;
    }
    log.warning(`The notary has not answered ${id} yet. Submitting the same archive once more, as resubmit-after asks.`);
    const second = await request.submitAgain();
    const both = firstAnswered(notary, [id, second]);
    const verdict = await (0,wait_for_verdict/* waitForVerdict */.m)({
        ...request,
        id: second,
        notary: both,
        timeout: timeout - resubmitAfter,
    });
    return { status: verdict.status, waited: verdict.waited + resubmitAfter, id: both.answered() ?? second };
}
function firstAnswered(notary, ids) {
    let answered = null;
    return {
        answered: () => answered,
        async status() {
            for (const id of ids) {
                const status = await notary.status(id);
                if (status === 'In Progress')
                    continue;
                answered = id;
                return status;
            }
            return 'In Progress';
        },
    };
}

// EXTERNAL MODULE: ./src/notary/check-log.ts
var check_log = __webpack_require__(9418);
// EXTERNAL MODULE: ./src/preflight/preflight.ts + 1 modules
var preflight = __webpack_require__(8765);
;// CONCATENATED MODULE: ./src/release/stages/package.ts



function isPackable({ kind }) {
    return kind === 'binary' || kind === 'app';
}
function checkNames({ settings }, artifacts) {
    const taken = new Set(artifacts.map(({ path }) => path));
    for (const artifact of artifacts.filter(isPackable)) {
        for (const kind of settings.package.kinds) {
            const path = pathOf(artifact, kind, settings);
            if (taken.has(path))
                throw namesCollide(path);
            taken.add(path);
        }
    }
}
function pathOf({ name, target }, kind, settings) {
    const { build, outputDirectory } = settings;
    const spelt = target?.replace('/', '-') ?? '';
    const needsFolder = build.targets.length > 1 && !settings.package.name.includes('{target}');
    const words = { name: name.replace(/\.app$/, ''), version: build.version ?? '', target: spelt };
    const stem = settings.package.name.replaceAll(/\{(name|version|target)\}/g, (_, word) => words[word]);
    return (0,external_node_path_.join)(outputDirectory, needsFolder ? spelt : '', `${stem}.${kind}`);
}
function namesCollide(path) {
    return new system_errors/* InputError */.dz('package-name', `package-name: two artifacts would be ${path}.`, {
        code: 'package-names-collide',
        remedy: 'Let package-name tell them apart, e.g. {name}-{target}.',
    });
}
async function makePackages({ settings }, signer, artifacts) {
    const made = [];
    for (const artifact of artifacts.filter(isPackable)) {
        for (const kind of ['dmg', 'pkg']) {
            if (!settings.package.kinds.has(kind))
                continue;
            const path = pathOf(artifact, kind, settings);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            const { version } = settings.build;
            const signature = await signer.pack(artifact, { kind, output: path, version });
            made.push({ ...packageOf(artifact, kind, path), ...(signature ? { signature } : {}) });
        }
    }
    return made;
}
async function makeZips({ settings, engine }, artifacts) {
    return Promise.all(artifacts.filter(isPackable).map(async (artifact) => {
        const path = pathOf(artifact, 'zip', settings);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await engine.archive([artifact.path], path);
        return packageOf(artifact, 'zip', path);
    }));
}
function packageOf({ source, target, path: holds }, kind, path) {
    return { kind, name: (0,external_node_path_.basename)(path), path, source, target, holds };
}
function outermost(artifacts) {
    const held = new Set(artifacts.map(({ holds }) => holds));
    return artifacts.filter(({ path }) => !held.has(path));
}

;// CONCATENATED MODULE: ./src/release/stages/notarize.ts







async function checkBeforeUpload({ settings, trust, clock, log }, artifacts) {
    const looseCode = artifacts.filter(({ kind }) => kind === 'binary' || kind === 'app');
    if (looseCode.length === 0)
        return [];
    const paths = looseCode.map(({ path }) => path);
    const issues = await (0,preflight/* preflight */.Mz)(paths, { trust, now: clock.now() });
    const errors = issues.filter(({ severity }) => severity === 'error');
    if (errors.length > 0 && settings.notarize.preflight === 'error') {
        throw new system_errors/* RejectedError */.zs(`The notary would reject this: ${errors[0]?.message}`, {
            code: 'preflight-failed',
            remedy: errors[0]?.remedy ?? 'Mend each issue that is listed.',
            issues,
        });
    }
    for (const { path, message } of issues)
        log.warning(`${path}: ${message}`);
    return issues;
}
async function notarize_submit(context, notary, artifacts) {
    const { log, onSubmitted } = context;
    const archive = await archiveOf(context, outermost(artifacts));
    const submission = await notary.submit(archive, (submitted) => {
        log.info(`Submission ${submitted.id} (${(0,external_node_path_.basename)(archive)}, SHA-256 ${submitted.sha256})`);
        onSubmitted(submitted);
    });
    return { ...pendingAnswer(submission.id), archiveSha256: submission.sha256 };
}
function pendingAnswer(submissionId) {
    return {
        submissionId,
        status: 'In Progress',
        waitedMilliseconds: 0,
        archiveSha256: null,
        issues: [],
        logPath: null,
    };
}
async function archiveOf({ engine, temporaryFolder }, artifacts) {
    const [only, ...others] = artifacts;
    const isAlone = only !== undefined && others.length === 0;
    if (isAlone && (only.kind === 'dmg' || only.kind === 'pkg'))
        return only.path;
    const archive = (0,external_node_path_.join)(temporaryFolder, `${isAlone ? only.name : 'artifacts'}.zip`);
    await engine.archive(artifacts.map(({ path }) => path), archive);
    return archive;
}
async function awaitAnswer(context, notary, pending) {
    const { settings, endpoints, clock, log } = context;
    const { timeout, resubmitAfter } = settings.notarize;
    const verdict = await waitOrResubmit({
        ...{ notary, clock, log, timeout, resubmitAfter },
        id: pending.answer.submissionId,
        interval: endpoints.notaryPause,
        submitAgain: async () => (await notarize_submit(context, notary, pending.artifacts)).submissionId,
    });
    const developerLog = await notary.log(verdict.id);
    const logPath = (0,external_node_path_.join)(settings.outputDirectory, 'notarization-log.json');
    if (developerLog)
        await (0,promises_.writeFile)(logPath, `${JSON.stringify(developerLog, null, 2)}\n`);
    return {
        ...pending.answer,
        submissionId: verdict.id,
        status: verdict.status,
        waitedMilliseconds: verdict.waited,
        issues: developerLog ? issuesIn(developerLog, pending.artifacts) : [],
        logPath: developerLog ? logPath : null,
    };
}
function issuesIn(developerLog, artifacts) {
    return [...(0,check_log/* issuesOf */.wf)(developerLog), ...(0,check_log/* checkTicketContents */.t0)(developerLog, artifacts)];
}
function notarize_demandAcceptance(answer) {
    if (answer.status !== 'Accepted')
        throw (0,check_log/* rejectionOf */.h2)(answer);
}

// EXTERNAL MODULE: ./src/identity/pkcs12/open-pkcs12.ts + 3 modules
var open_pkcs12 = __webpack_require__(4944);
// EXTERNAL MODULE: ./src/inspect/inspect-slices.ts
var inspect_slices = __webpack_require__(6770);
// EXTERNAL MODULE: ./src/preflight/restricted-entitlements.ts + 1 modules
var restricted_entitlements = __webpack_require__(5393);
// EXTERNAL MODULE: ./src/signature/entitlements/entitlements.ts + 1 modules
var entitlements_entitlements = __webpack_require__(6797);
// EXTERNAL MODULE: ./src/signature/entitlements/lint-entitlements.ts
var lint_entitlements = __webpack_require__(1571);
;// CONCATENATED MODULE: ./src/signature/entitlements/presets.ts

const presets = {
    none: [],
    jit: ['com.apple.security.cs.allow-jit', 'com.apple.security.cs.allow-unsigned-executable-memory'],
    network: [
        'com.apple.security.app-sandbox',
        'com.apple.security.network.client',
        'com.apple.security.network.server',
    ],
    sandbox: ['com.apple.security.app-sandbox'],
    metal: ['com.apple.security.cs.allow-jit', 'com.apple.security.cs.disable-library-validation'],
    debug: ['com.apple.security.get-task-allow'],
};
const entitlementPresets = Object.keys(presets);
function entitlementPreset(name) {
    if (!isPreset(name))
        return null;
    const lines = presets[name].flatMap((key) => [`\t<key>${key}</key>`, '\t<true/>']);
    const plist = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
        '<plist version="1.0">',
        '<dict>',
        ...lines,
        '</dict>',
        '</plist>',
        '',
    ];
    return (0,entitlements_entitlements/* parseEntitlements */.W)(Buffer.from(plist.join('\n')));
}
function isPreset(name) {
    return Object.hasOwn(presets, name);
}

;// CONCATENATED MODULE: ./src/release/stages/sign.ts









async function openSigner({ settings, engine, endpoints }) {
    const { certificate, installerCertificate, keychainIdentity, mode, timestampUrl } = settings.sign;
    return engine.openSigner({
        mode,
        timestampUrl: timestampUrl ?? endpoints.timestamp,
        certificate: readCertificate(certificate, 'certificate'),
        installerCertificate: readCertificate(installerCertificate, 'installer-certificate'),
        keychainIdentity,
        signsPackages: settings.package.kinds.has('pkg'),
    });
}
function readCertificate(given, input) {
    if (given === null)
        return null;
    return { pkcs12: (0,open_pkcs12.decodeCertificateInput)(given.text, input), password: given.password };
}
async function loadEntitlements({ settings, log, }) {
    const given = settings.sign.entitlements;
    if (given === 'none')
        return null;
    const preset = entitlementPreset(given);
    if (preset !== null)
        return preset;
    const plist = given.startsWith('<')
        ? Buffer.from(given)
        : await readGiven((0,external_node_path_.resolve)(settings.workingDirectory, given));
    const entitlements = (0,entitlements_entitlements/* parseEntitlements */.W)(plist);
    const release = settings.notarize.mode !== 'off';
    for (const { code, message, remedy } of (0,lint_entitlements/* lintEntitlements */.e)(entitlements.values, { release })) {
        if (code !== 'entitlement-restricted')
            log.warning(`entitlements: ${message} ${remedy}`);
    }
    return entitlements;
}
async function readGiven(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (cause) {
        throw new system_errors/* InputError */.dz('entitlements', `entitlements: ${path} cannot be read.`, {
            code: 'entitlements-not-found',
            remedy: 'Name a property list file relative to working-directory, or a preset.',
            cause,
        });
    }
}
async function sign({ settings }, signing, artifacts) {
    const { identifier, hardenedRuntime } = settings.sign;
    for (const artifact of artifacts)
        await (0,restricted_entitlements.refuseRestricted)(artifact, signing.entitlements);
    return Promise.all(artifacts.map(async (artifact) => ({
        ...artifact,
        signature: await signing.signer.sign(artifact, {
            identifier,
            entitlements: signing.entitlements,
            hardenedRuntime,
        }),
    })));
}
async function readSignatures(artifacts) {
    return Promise.all(artifacts.map(async (artifact) => {
        if (artifact.kind === 'dmg' || artifact.kind === 'pkg')
            return artifact;
        const slices = await (0,inspect_slices/* inspectSlices */.M)(artifact.path);
        return {
            ...artifact,
            signature: {
                identifier: slices[0]?.signature.identifier ?? '',
                slices: slices.map(({ arch, signature }) => ({
                    arch,
                    cdHashes: signature.cdHash ? [signature.cdHash] : [],
                })),
            },
        };
    }));
}

// EXTERNAL MODULE: ./src/preflight/just-in-time.ts + 1 modules
var just_in_time = __webpack_require__(1960);
;// CONCATENATED MODULE: ./src/release/stages/smoke-test.ts





const smoke_test_limit = 60_000;
const killed = 128 + 9;
async function smokeTest(context, artifacts) {
    const { settings, engine, log } = context;
    const command = settings.smokeTest;
    if (command === null)
        return 'not-run';
    const runnable = artifacts.filter(runsHere);
    if (!engine.runsPrograms || runnable.length === 0) {
        log.warning('smoke-test: not run, since this machine does not run what was built.');
        return 'not-run';
    }
    for (const artifact of runnable)
        await runOne(context, command, artifact);
    return 'passed';
}
function runsHere({ kind, target }) {
    if (kind !== 'binary' && kind !== 'app')
        return false;
    const foreign = process.arch === 'x64' ? 'darwin/arm64' : 'darwin/amd64';
    return target !== foreign;
}
async function runOne({ run, log }, command, artifact) {
    const program = artifact.kind === 'app' ? (await (0,bundle/* readBundle */.Bo)(artifact.path)).executable : artifact.path;
    if (program === null)
        return;
    const [tool = '', ...args] = command.map((word) => word.replaceAll('{}', () => program));
    const result = await run({
        tool,
        args,
        workingDirectory: (0,external_node_path_.dirname)(program),
        timeout: smoke_test_limit,
        onLine: (line) => log.info(`  ${line}`),
    }).catch((error) => {
        if (!(error instanceof system_errors/* ToolError */.v4) || error.code !== 'command-timed-out')
            throw error;
        throw failed(`${(0,external_node_path_.basename)(program)} did not end within ${smoke_test_limit / 1000} s.`, error.lines);
    });
    if (result.exitCode !== 0)
        throw await explain(result, program, artifact);
    log.info(`smoke-test: ${(0,external_node_path_.basename)(program)} passed`);
}
async function explain(result, program, { name }) {
    const lines = (0,runner.lastLines)(`${result.stdout}\n${result.stderr}`);
    const isKilled = result.signal === 'SIGKILL' || result.exitCode === killed;
    if (!isKilled)
        return failed(`The smoke test of ${name} ended with ${(0,runner.endingOf)(result)}.`, lines);
    const compilers = await (0,just_in_time/* justInTimeCompilers */.R)(program);
    const why = compilers.length > 0
        ? `it holds ${compilers.join(' and ')}, which make machine code while they run, and no entitlement allows that`
        : 'of its signature, its entitlements, or what it does with memory';
    return new system_errors/* ToolError */.v4(`macOS killed ${name} (SIGKILL) because ${why}.`, {
        code: 'smoke-test-failed',
        remedy: 'Try entitlements: jit. What macOS says of it: log show --last 5m --predicate \'sender == "AppleMobileFileIntegrity"\'',
        lines,
    });
}
function failed(message, lines) {
    return new system_errors/* ToolError */.v4(message, {
        code: 'smoke-test-failed',
        remedy: 'Run the same command on a Mac; what the program said is in the log.',
        lines,
    });
}

;// CONCATENATED MODULE: ./src/release/pipeline.ts








async function release(context, record) {
    await prepareOutput(context);
    await context.engine.demand(demandsOf(context));
    const { credentials, submissionId } = context.settings.notarize;
    const notary = credentials && context.engine.notary(credentials);
    const resuming = submissionId !== null;
    const signed = resuming ? await takeSigned(context, record) : await makeAndSign(context, record);
    record.note({ artifacts: signed });
    const answer = await askNotary(context, record, { notary, artifacts: signed });
    const isAccepted = answer === 'accepted';
    const finished = answer === 'pending' ? signed : await finishArtifacts(context, record, { signed, isAccepted });
    const { artifacts, path } = await writeChecksums(finished, context.settings.outputDirectory);
    const assessment = (0,report/* overallAssessment */.OC)(artifacts);
    record.note({ artifacts, checksumsPath: path, assessment });
    if (isAccepted)
        demandAcceptance(assessment, artifacts);
}
function demandsOf({ settings }) {
    return { packages: settings.package.kinds, keychainIdentity: settings.sign.keychainIdentity !== null };
}
async function makeAndSign(context, record) {
    const entitlements = await loadEntitlements(context);
    await checkApp(context);
    const signer = await record.stage('identity', () => openSigner(context));
    try {
        record.note({ signing: (0,report/* signingFacts */.Tk)(signer.facts) });
        const made = await makeArtifacts(context, record);
        checkNames(context, made);
        const signed = await record.stage('sign', () => sign(context, { signer, entitlements }, made));
        record.note({ artifacts: signed });
        await tryOut(context, record, signed);
        const { kinds } = context.settings.package;
        if (!kinds.has('dmg') && !kinds.has('pkg'))
            return signed;
        const packages = await record.stage('package', () => makePackages(context, signer, signed));
        return [...signed, ...packages];
    }
    finally {
        await signer.close();
    }
}
async function tryOut(context, record, signed) {
    if (context.settings.smokeTest === null)
        return;
    record.note({ smokeTest: 'failed' });
    record.note({ smokeTest: await record.stage('smoke test', () => smokeTest(context, signed)) });
}
async function makeArtifacts(context, record) {
    if (context.settings.build.artifacts.length > 0)
        return takeGiven(context);
    const go = await record.stage('go', () => provideGo(context));
    record.note({ go: (0,report/* goFacts */.IU)(go, await context.restoreGoCache(go)) });
    const programs = await record.stage('build', () => build(context, go));
    if (context.settings.app === null)
        return programs;
    return record.stage('bundle', () => make_bundle(context, programs));
}
async function takeSigned(context, record) {
    const given = await takeGiven(context);
    return record.stage('identity', () => readSignatures(given));
}
async function askNotary(context, record, { notary, artifacts }) {
    const { mode, submissionId } = context.settings.notarize;
    if (notary === null) {
        record.skip('notarize', 'not asked for');
        return 'not-asked';
    }
    if (submissionId === null) {
        await record.stage('preflight', () => checkBeforeUpload(context, artifacts));
    }
    const pending = submissionId
        ? pendingAnswer(submissionId)
        : await record.stage('submit', () => notarize_submit(context, notary, artifacts));
    record.note({ notarization: pending });
    if (mode === 'submit')
        return 'pending';
    const answer = await record.stage('notarize', () => awaitAnswer(context, notary, { answer: pending, artifacts }));
    record.note({ notarization: answer });
    notarize_demandAcceptance(answer);
    return 'accepted';
}
async function finishArtifacts(context, record, { signed, isAccepted }) {
    const { settings } = context;
    const stapled = isAccepted && settings.staple
        ? await record.stage('staple', () => staple(context, signed))
        : [...signed];
    const assessed = await record.stage('assess', () => assess(context, stapled, isAccepted));
    if (!settings.package.kinds.has('zip'))
        return assessed;
    const zips = await record.stage('zip', () => makeZips(context, assessed));
    return [...assessed, ...zips];
}

;// CONCATENATED MODULE: ./src/release/run.ts












async function run(request) {
    const { settings, endpoints, log, secrets, signal } = request;
    const clock = system_clock/* systemClock */.m;
    const http = (0,system_http.createHttp)();
    const trust = (0,identity_trust/* trustOf */.An)(endpoints.replayRoot);
    const record = startRecorder(clock, {
        toolVersion: version.version,
        replay: endpoints.replayRoot !== null,
        source: request.source,
    });
    try {
        await (0,promises_.mkdir)(request.temporaryParent, { recursive: true });
        const run = (0,runner.createRunner)(log, secrets, signal);
        await (0,files/* withTemporaryFolder */.EX)(async (temporaryFolder) => {
            request.onTemporaryFolder?.(temporaryFolder);
            const context = {
                settings,
                endpoints,
                engine: chooseEngine(settings.engine, {
                    ...{ endpoints, trust, http, run, clock, log, secrets, temporaryFolder },
                    onSession: (session) => request.onSession?.(session),
                }),
                trust,
                run,
                http,
                clock,
                log,
                temporaryFolder,
                onSubmitted: (submission) => request.onSubmitted?.(submission),
                restoreGoCache: async (go) => (await request.restoreGoCache?.(go, run)) ?? false,
            };
            await release(context, record);
        }, request.temporaryParent);
    }
    catch (error) {
        record.fail(error);
        if (error instanceof Error)
            log.debug(secrets.redact(error.stack ?? error.message));
    }
    const report = record.report();
    return { report, files: await writeFiles(report, request) };
}
async function writeFiles(report, { settings, log }) {
    try {
        return await writeReport(report, settings.outputDirectory);
    }
    catch (error) {
        if (report.failure === null || !(error instanceof system_errors/* InputError */.dz))
            throw error;
        log.debug(error.message);
        return null;
    }
}


/***/ }),

/***/ 9733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTimestamper: () => (/* binding */ createTimestamper)
/* harmony export */ });
/* unused harmony exports timestampRequest, tokenFromReply */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4723);
/* harmony import */ var pkijs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9701);
/* harmony import */ var _asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(260);
/* harmony import */ var _asn1_cms_oids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9628);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _system_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9871);
/* harmony import */ var _cms_create_signed_data_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3996);
/* harmony import */ var _cms_read_signed_data_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7096);
/* harmony import */ var _timestamp_info_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7494);










function timestampRequest(signature, random = node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes) {
    const imprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(signature).digest();
    const number = random(8);
    number[0] = ((number[0] ?? 0) & 0x7f) | 0x40;
    const nonce = new asn1js__WEBPACK_IMPORTED_MODULE_8__/* .Integer */ .jz({ valueHex: Uint8Array.from(number) });
    const request = new pkijs__WEBPACK_IMPORTED_MODULE_9__/* .TimeStampReq */ .DLy({
        version: 1,
        messageImprint: new pkijs__WEBPACK_IMPORTED_MODULE_9__/* .MessageImprint */ .Jm$({
            hashAlgorithm: new pkijs__WEBPACK_IMPORTED_MODULE_9__/* .AlgorithmIdentifier */ .NE_({ algorithmId: _asn1_cms_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOids */ .Iz.sha256 }),
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
        throw passing
            ? unavailable('it has no time to give just now')
            : refused(`it answered with status ${status}`);
    }
    const info = (0,_timestamp_info_js__WEBPACK_IMPORTED_MODULE_7__/* .readTimestampInfo */ .B)((0,_cms_read_signed_data_js__WEBPACK_IMPORTED_MODULE_6__/* .readSignedData */ .f)(token, 'the timestamp'));
    if (info.imprint.digest !== 'sha256' || !info.imprint.value.equals(request.imprint)) {
        throw refused('its timestamp is for something else');
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
    return (signature) => (0,_system_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retry */ .L)({
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
        throw unavailable('it answered with something that is no timestamp');
    return response.body;
}
function unavailable(reason, cause) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4(`The timestamp service gave no timestamp: ${reason.replace(/\.$/, '')}.`, {
        code: 'timestamp-unavailable',
        remedy: 'Run again in some minutes. A firewall must let this machine reach the timestamp service (timestamp-url).',
        retryable: true,
        cause,
    });
}
function refused(reason, remedy = 'Check that timestamp-url names an RFC 3161 service.') {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4(`The timestamp service refused, or cannot be believed: ${reason}.`, {
        code: 'timestamp-refused',
        remedy,
    });
}


/***/ }),

/***/ 3757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createHttp: () => (/* binding */ createHttp)
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


/***/ }),

/***/ 9871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

async function retry(policy, work) {
    const mayPass = policy.mayPass ?? ((error) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && error.retryable);
    for (const pause of policy.pauses) {
        try {
            return await work();
        }
        catch (error) {
            if (!mayPass(error))
                throw error;
            policy.onRetry?.(error, pause);
            await policy.clock.sleep(pause);
        }
    }
    return work();
}


/***/ }),

/***/ 4227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ packageCarrier),
/* harmony export */   ln: () => (/* binding */ diskImageCarrier),
/* harmony export */   ps: () => (/* binding */ cannotCarryTicket)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8569);
/* harmony import */ var _archive_flat_package_flat_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8203);
/* harmony import */ var _signature_code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7365);
/* harmony import */ var _signature_embedded_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6829);
/* harmony import */ var _signature_superblob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1566);
/* harmony import */ var _system_byte_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4461);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6578);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1650);









const reasons = {
    binary: 'a ticket cannot be stapled to a program alone; Macs look its ticket up online',
    zip: 'a ticket cannot be stapled to a zip archive; the apps in it can carry one',
};
function cannotCarryTicket(kind) {
    return reasons[kind] ?? null;
}
const hashBytes = 20;
const checksumTypes = { sha1: 1, sha256: 2 };
function diskImageCarrier(path) {
    return (0,_system_byte_source_js__WEBPACK_IMPORTED_MODULE_6__/* .withFile */ .D4)(path, (source) => {
        const bytes = (0,_archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_1__/* .readDiskImageSignature */ .xU)(source);
        if (bytes === null)
            throw unsigned(path);
        const signature = (0,_signature_embedded_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .readSignature */ .Bc)(bytes);
        const { bytes: trailer, signatureOffset } = (0,_archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrailer */ .ot)(source);
        const best = (0,_signature_embedded_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .bestCodeDirectory */ .Fm)(signature);
        return {
            hash: { hashType: best.hashType, cdHash: (0,_signature_code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .cdHash */ .Kf)(best) },
            staple: (ticket) => {
                const others = [...signature.blobs].filter(([at]) => at !== _signature_superblob_js__WEBPACK_IMPORTED_MODULE_5__/* .slot */ .NI.ticket);
                const blobs = [...others, [_signature_superblob_js__WEBPACK_IMPORTED_MODULE_5__/* .slot */ .NI.ticket, (0,_signature_superblob_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapBlob */ .kw)(_signature_superblob_js__WEBPACK_IMPORTED_MODULE_5__/* .blobMagic */ .t.wrapper, ticket)]];
                const stapled = (0,_signature_superblob_js__WEBPACK_IMPORTED_MODULE_5__/* .writeSuperBlob */ .YP)(blobs.map(([at, bytes]) => ({ slot: at, bytes })));
                const end = Buffer.from(trailer);
                end.writeBigUInt64BE(BigInt(stapled.length), _archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureSizeField */ .yG);
                return replaceEnd(path, signatureOffset, Buffer.concat([stapled, end]));
            },
        };
    });
}
function packageCarrier(path) {
    return (0,_system_byte_source_js__WEBPACK_IMPORTED_MODULE_6__/* .withFile */ .D4)(path, (source) => {
        const { checksum, certificates, ticket: old } = (0,_archive_flat_package_flat_package_js__WEBPACK_IMPORTED_MODULE_2__/* .readFlatPackage */ .uR)(source);
        const hashType = checksumTypes[checksum?.algorithm ?? ''];
        if (checksum === null || hashType === undefined || certificates.length === 0)
            throw unsigned(path);
        const end = old === null ? source.size : source.size - old.length - 2 * _archive_flat_package_flat_package_js__WEBPACK_IMPORTED_MODULE_2__/* .packageTrailer */ .Ey.size;
        return {
            hash: { hashType, cdHash: checksum.value.subarray(0, hashBytes).toString('hex') },
            staple: (ticket) => {
                const parts = [_archive_flat_package_flat_package_js__WEBPACK_IMPORTED_MODULE_2__/* .packageTrailer */ .Ey.terminator(), ticket, _archive_flat_package_flat_package_js__WEBPACK_IMPORTED_MODULE_2__/* .packageTrailer */ .Ey.ofTicket(ticket.length)];
                return replaceEnd(path, end, Buffer.concat(parts));
            },
        };
    });
}
function replaceEnd(path, keep, end) {
    return (0,_system_files_js__WEBPACK_IMPORTED_MODULE_8__/* .replaceFile */ .fR)(path, async (temporary) => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(path, temporary);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.truncate)(temporary, keep);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(temporary, end);
    });
}
function unsigned(path) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz('artifacts', `${path} is not signed, so that no ticket can be for it.`, {
        code: 'artifact-not-signed',
        remedy: 'Sign and notarize it before it is stapled.',
    });
}


/***/ }),

/***/ 9783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ticketIssue)
/* harmony export */ });
const ticketMessages = {
    'not-notarized': {
        severity: 'error',
        message: 'The notary has given no ticket for this code.',
        remedy: 'Notarize it (notarize: wait). After Accepted it can take some minutes until the ticket is there.',
    },
    'ticket-stale': {
        severity: 'warning',
        message: 'The stapled ticket is for other code: it was signed again since.',
        remedy: 'Notarize what is signed now, and staple its ticket.',
    },
    'ticket-not-stapled': {
        severity: 'warning',
        message: 'The app is notarized, but no ticket is stapled to it: a Mac without a network will not open it.',
        remedy: 'Staple it (staple: auto).',
    },
};
function ticketIssue(code, path) {
    const docUrl = 'https://developer.apple.com/documentation/security/customizing-the-notarization-workflow#Staple-the-ticket-to-your-distribution';
    return { code, path, architecture: null, docUrl, ...ticketMessages[code] };
}


/***/ }),

/***/ 7558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ findTickets),
/* harmony export */   Jp: () => (/* binding */ waitForTicket),
/* harmony export */   oU: () => (/* binding */ propagationPauses)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _system_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9871);
/* harmony import */ var _look_up_tickets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8587);



const propagationPauses = [10_000, 20_000, 40_000, 60_000, 60_000];
const failurePauses = [2_000, 5_000];
function findTickets(world, cdHashes) {
    const { http, clock, ticketsUrl: url } = world;
    return (0,_system_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L)({ clock, pauses: failurePauses }, () => (0,_look_up_tickets_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUpTickets */ .qi)({ http, url, cdHashes }));
}
function waitForTicket(world, code) {
    const { http, clock, log, ticketsUrl: url } = world;
    const policy = {
        clock,
        pauses: propagationPauses,
        onRetry: (error, pause) => log.info(`${error instanceof Error ? error.message : String(error)} Trying again in ${pause / 1000} s.`),
    };
    return (0,_system_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L)(policy, async () => {
        const [ticket] = (await (0,_look_up_tickets_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUpTickets */ .qi)({ http, url, cdHashes: code.cdHashes })).values();
        if (ticket)
            return ticket;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`There is no ticket for ${code.name} yet.`, {
            code: 'ticket-not-found',
            remedy: 'Wait some minutes, then staple again. Was it this very file that was notarized?',
            retryable: true,
        });
    });
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';


/***/ })

};
