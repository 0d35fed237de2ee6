export const id = 8338;
export const ids = [8338,7113];
export const modules = {

/***/ 3155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ usageError)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

function usageError(option, message, remedy) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(option, message, { code: 'usage', remedy });
}


/***/ }),

/***/ 8338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testCommand: () => (/* binding */ testCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/go/test/kill-explanations.ts
var kill_explanations = __webpack_require__(3440);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/system/files/files.ts
var files = __webpack_require__(8114);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./src/system/secrets.ts
var secrets = __webpack_require__(1376);
// EXTERNAL MODULE: ./src/system/process/child-environment.ts
var child_environment = __webpack_require__(3809);
;// CONCATENATED MODULE: ./src/system/process/run-in-foreground.ts




const forwarded = ['SIGINT', 'SIGTERM', 'SIGQUIT', 'SIGHUP'];
function runInForeground({ tool, args, passEnvironment: passed, environment, }) {
    const inherited = (0,child_environment/* childEnvironment */.Q)('user', { from: process.env, secrets: (0,secrets/* createSecrets */.g)(), passed });
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(tool, args, { stdio: 'inherit', env: { ...inherited, ...environment } });
        const forward = (signal) => void child.kill(signal);
        for (const signal of forwarded)
            process.on(signal, forward);
        const stop = () => {
            for (const signal of forwarded)
                process.off(signal, forward);
        };
        child.on('error', (cause) => {
            stop();
            const code = cause.code === 'ENOENT' ? 'command-not-found' : 'command-failed';
            const remedy = `Check that ${tool} exists and that this machine can run it.`;
            reject(new errors/* ToolError */.v4(`${tool} could not be started: ${cause.message}`, { code, remedy, cause }));
        });
        child.on('close', (exitCode, signal) => {
            stop();
            resolve({ exitCode, signal, pid: child.pid ?? 0 });
        });
    });
}
function endLike({ exitCode, signal }) {
    if (signal === null)
        process.exitCode = exitCode ?? 1;
    else
        process.kill(process.pid, signal);
}

;// CONCATENATED MODULE: ./src/go/test/explain-kill.ts
const causes = [
    {
        pattern: /Unsatisfied entitlements|No matching profile found|restricted entitlements|Disallowing/,
        cause: 'An entitlement is restricted, and no provisioning profile allows it.',
        remedy: 'Remove keychain-access-groups and com.apple.developer.* from the test entitlements.',
    },
    {
        pattern: /cs_invalid_page|CODE SIGNING/,
        cause: 'The kernel found a page of code that does not match the signature.',
        remedy: 'If the test generates machine code, use --entitlements jit. Else check that nothing changes the binary after signing.',
    },
    {
        pattern: /different Team IDs|not valid for use in process/,
        cause: 'Library validation refused a library of another team.',
        remedy: 'Add com.apple.security.cs.disable-library-validation to the test entitlements.',
    },
    {
        pattern: /memorystatus: killing|killing_(specific|top)_process|per-process-limit/,
        cause: 'macOS killed it because memory ran out.',
        remedy: 'Run fewer packages at once (-p 1), or use a larger machine.',
    },
    {
        pattern: /Security policy would not allow process|XProtect|malware/i,
        cause: 'The security policy of macOS did not allow the process.',
        remedy: 'Check the verdict with spctl, and whether the terminal is a developer tool in System Settings.',
    },
    {
        pattern: /not valid: |Broken signature|AppleMobileFileIntegrityError/,
        cause: 'macOS did not accept the signature.',
        remedy: 'Check it with go-notarize verify; --keep keeps the signed test binaries.',
    },
];
const harmless = /has no CMS blob|Unrecoverable CT signature issue/;
function parseLog(ndjson) {
    return ndjson.split('\n').flatMap((line) => {
        try {
            const { timestamp, processImagePath, eventMessage } = JSON.parse(line);
            if (typeof eventMessage !== 'string')
                return [];
            const process = String(processImagePath ?? '')
                .split('/')
                .at(-1) || 'kernel';
            return [{ timestamp: String(timestamp), process, message: eventMessage }];
        }
        catch {
            return [];
        }
    });
}
function explainKill(entries, { pid, path }) {
    const own = entries.filter(({ message }) => names(message, { pid, path }) && !harmless.test(message));
    const found = causes.find(({ pattern }) => own.some(({ message }) => pattern.test(message)));
    const lines = own.map(({ timestamp, process, message }) => `${timestamp} ${process}: ${message}`);
    if (found)
        return { cause: found.cause, remedy: found.remedy, lines };
    return {
        cause: 'The system log says nothing about it.',
        remedy: 'See ~/Library/Logs/DiagnosticReports, and whether the test itself sent the signal.',
        lines,
    };
}
function names(message, { pid, path }) {
    const name = path.split('/').at(-1) ?? path;
    const byId = new RegExp(`(pid[ =:]*|p=|process: |\\[)${pid}\\b`).test(message);
    return (byId || message.includes(path) || message.includes(`[${name.slice(0, 15)}`) || message.includes(name));
}
const logPredicate = [
    'senderImagePath CONTAINS "AppleMobileFileIntegrity"',
    'senderImagePath CONTAINS "AppleSystemPolicy"',
    'eventMessage CONTAINS "CODE SIGNING"',
    'eventMessage CONTAINS "memorystatus"',
    'process IN {"amfid", "syspolicyd", "XprotectService"}',
    'process BEGINSWITH "taskgated"',
].join(' OR ');

// EXTERNAL MODULE: ./src/macho/mach-o.ts
var mach_o = __webpack_require__(2825);
// EXTERNAL MODULE: ./src/signature/sign/sign-macho.ts + 3 modules
var sign_macho = __webpack_require__(558);
// EXTERNAL MODULE: ./src/system/files/byte-source.ts
var byte_source = __webpack_require__(5101);
;// CONCATENATED MODULE: ./src/go/test/sign-test-binary.ts




async function signTestBinary(binary, folder, entitlements) {
    const name = (0,external_node_path_.basename)(binary);
    const output = (0,external_node_path_.join)(folder, name);
    await (0,sign_macho/* signMachO */.I)({
        ...{ input: binary, output, signer: 'adhoc', identifier: name, entitlements },
        ...{ hardenedRuntime: true, timestamper: null, signingTime: new Date(0) },
    });
    return output;
}
function isForMacOS(binary) {
    return (0,byte_source/* withFile */.D4)(binary, mach_o/* isMachO */.hq);
}

;// CONCATENATED MODULE: ./src/go/test/run-test-binary.ts







const killSignals = new Set([
    'SIGKILL',
    'SIGABRT',
    'SIGTRAP',
    'SIGBUS',
    'SIGSEGV',
    'SIGILL',
]);
const killCodes = [134, 137];
async function runTestBinary(test) {
    const { binary, args, entitlements, keep, platform, passEnvironment } = test;
    if (!(await isForMacOS(binary)))
        return runInForeground({ tool: binary, args, passEnvironment });
    return (0,files/* withTemporaryFolder */.EX)(async (folder) => {
        const signed = await signTestBinary(binary, folder, entitlements);
        if (keep !== null) {
            await (0,promises_.mkdir)(keep, { recursive: true });
            await (0,promises_.copyFile)(signed, (0,external_node_path_.join)(keep, (0,external_node_path_.basename)(signed)));
        }
        if (platform !== 'darwin')
            throw cannotRun(platform);
        const result = await runInForeground({ tool: signed, args, passEnvironment });
        if (isKill(result))
            await explain(test, signed, result);
        return result;
    });
}
function cannotRun(platform) {
    return new errors/* ToolError */.v4(`The test is signed, but ${platform} does not run programs for macOS.`, {
        code: 'command-failed',
        remedy: 'Run it on a Mac. Without GOOS=darwin the tests run on this machine, unsigned.',
    });
}
function isKill({ exitCode, signal }) {
    return signal === null ? killCodes.includes(exitCode ?? 0) : killSignals.has(signal);
}
async function explain({ run, explanations }, path, result) {
    if (explanations === null)
        return;
    const args = ['show', '--last', '1m', '--style', 'ndjson', '--info', '--predicate', logPredicate];
    const output = await run({ tool: 'log', args, timeout: 60_000 }).catch(() => null);
    const { cause, remedy, lines } = explainKill(parseLog(output?.stdout ?? ''), { pid: result.pid, path });
    const end = result.signal ?? `exit code ${result.exitCode}`;
    const text = [
        `${(0,external_node_path_.basename)(path)} ended with ${end}. ${cause} ${remedy}`,
        ...lines.map((line) => `  ${line}`),
    ];
    await (0,promises_.mkdir)(explanations, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(explanations, `${(0,external_node_path_.basename)(path)}-${result.pid}.txt`), `${text.join('\n')}\n`);
}

// EXTERNAL MODULE: ./src/go/test/test-arguments.ts
var test_arguments = __webpack_require__(274);
// EXTERNAL MODULE: ./src/signature/entitlements/parse-entitlements.ts + 1 modules
var parse_entitlements = __webpack_require__(3953);
// EXTERNAL MODULE: ./src/signature/entitlements/presets.ts
var presets = __webpack_require__(2967);
// EXTERNAL MODULE: ./src/system/process/own-command.ts
var own_command = __webpack_require__(1747);
// EXTERNAL MODULE: ./src/system/process/runner.ts + 3 modules
var runner = __webpack_require__(6313);
// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(3155);
;// CONCATENATED MODULE: ./src/commands/test.ts













const testCommand = {
    usage: '[options] [flags and packages of go test]',
    description: [
        'Runs go test with each test binary signed as a release is: ad-hoc, with the hardened runtime and the test entitlements. Output and exit code are those of go test.',
        'On macOS a test that the system kills is explained from the system log, after the output. On other systems the tests run natively: the rules of macOS are not applied there.',
    ],
    options: [
        {
            name: 'entitlements',
            value: 'PRESET|FILE',
            description: `Entitlements of the test binaries: ${presets/* entitlementPresets */.M.join(', ')}, or a property list.`,
            default: 'none',
        },
        { name: 'keep', value: 'DIR', description: 'Keep a copy of each signed test binary there.' },
        { name: 'log', value: 'DIR', description: 'Keep the explanations of killed tests there.' },
        {
            name: 'pass-environment',
            value: 'NAMES',
            description: 'Variables that the tests may see although their names are those of secrets, such as DATABASE_PASSWORD, with commas between.',
        },
        {
            name: 'run-signed',
            description: 'Sign and run the one test binary after --, with its arguments: go test -exec starts the command so.',
        },
    ],
    foreignFlags: true,
    examples: ['go-notarize test ./...', 'go-notarize test --entitlements jit -count=1 -v ./...'],
    async run(args, terminal) {
        const entitlements = await readEntitlements(args, terminal);
        if (args.flag('run-signed'))
            return runSigned(args, terminal, entitlements);
        return runTests(args, terminal);
    },
};
async function runTests(args, terminal) {
    const target = terminal.environment.GOOS || process.platform;
    if (target !== 'darwin') {
        terminal.log.debug(`The tests are for ${target}: they run unsigned, without the rules of macOS.`);
    }
    const kept = args.text('log');
    const explanations = kept
        ? (0,external_node_path_.resolve)(terminal.workingDirectory, kept)
        : await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'go-notarize-log-'));
    try {
        const result = await runInForeground({
            tool: 'go',
            args: (0,test_arguments/* goTestArguments */.h)(args.positionals, { words: execWords(args, terminal) }),
            passEnvironment: passed(args),
            environment: { [kill_explanations/* explanationsVariable */.D]: explanations },
        });
        for (const explanation of await (0,kill_explanations/* readExplanations */.$)(explanations))
            terminal.log.warning(explanation);
        if (result.signal !== null)
            endLike(result);
        return (result.exitCode ?? 1);
    }
    finally {
        if (!kept)
            await (0,promises_.rm)(explanations, { recursive: true, force: true });
    }
}
function passed(args) {
    return args.text('pass-environment')?.split(',') ?? [];
}
function execWords(args, { workingDirectory }) {
    const named = args.text('entitlements');
    const isPreset = named === undefined || (0,presets/* entitlementPreset */.l)(named) !== null;
    const keep = args.text('keep');
    const names = args.text('pass-environment');
    return [
        ...(0,own_command/* ownCommand */.w)(),
        ...['test', '--run-signed'],
        ...(named === undefined ? [] : ['--entitlements', isPreset ? named : (0,external_node_path_.resolve)(workingDirectory, named)]),
        ...(keep === undefined ? [] : ['--keep', (0,external_node_path_.resolve)(workingDirectory, keep)]),
        ...(names === undefined ? [] : ['--pass-environment', names]),
        '--',
    ];
}
async function runSigned(args, { log, environment, workingDirectory }, entitlements) {
    const [binary, ...rest] = args.positionals;
    if (binary === undefined)
        throw (0,command/* usageError */.W)('run-signed', 'There is no test binary.', 'Write it after --.');
    const keep = args.text('keep');
    const result = await runTestBinary({
        ...{ binary, args: rest, entitlements, platform: process.platform },
        keep: keep === undefined ? null : (0,external_node_path_.resolve)(workingDirectory, keep),
        explanations: environment[kill_explanations/* explanationsVariable */.D] ?? null,
        passEnvironment: passed(args),
        run: (0,runner/* createRunner */.ji)(log, (0,secrets/* createSecrets */.g)()),
    });
    if (result.signal !== null)
        endLike(result);
    return (result.exitCode ?? 1);
}
async function readEntitlements(args, terminal) {
    const named = args.text('entitlements') ?? 'none';
    if (named === 'none')
        return null;
    const preset = (0,presets/* entitlementPreset */.l)(named);
    if (preset !== null)
        return preset;
    const path = (0,external_node_path_.resolve)(terminal.workingDirectory, named);
    const plist = await (0,promises_.readFile)(path).catch(() => null);
    if (plist !== null)
        return (0,parse_entitlements/* parseEntitlements */.W)(plist);
    throw (0,command/* usageError */.W)('entitlements', `There is no property list ${path}.`, `Name a file, or one of ${presets/* entitlementPresets */.M.join(', ')}.`);
}


/***/ }),

/***/ 3440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readExplanations),
/* harmony export */   D: () => (/* binding */ explanationsVariable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const explanationsVariable = 'GO_NOTARIZE_TEST_LOG';
async function readExplanations(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    const texts = await Promise.all(names.sort().map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), 'utf8')));
    return texts.map((text) => text.trimEnd());
}


/***/ }),

/***/ 274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ goTestArguments)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

function goTestArguments(flags, program) {
    if (program === null)
        return ['test', ...flags];
    const own = ownFlags(flags).find((flag) => /^--?exec(=|$)/.test(flag));
    if (own !== undefined) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('exec', `go-notarize test uses ${own.split('=')[0]} of go test itself.`, {
            code: 'usage',
            remedy: 'Remove -exec, or run go test without go-notarize.',
        });
    }
    return ['test', `-exec=${program.words.map(quote).join(' ')}`, ...flags];
}
function ownFlags(flags) {
    const end = flags.findIndex((flag) => /^--?args$/.test(flag));
    return end === -1 ? flags : flags.slice(0, end);
}
function quote(word) {
    if (word !== '' && !/[\s'"]/.test(word))
        return word;
    return word.includes("'") ? `"${word}"` : `'${word}'`;
}


/***/ }),

/***/ 6937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ encodeEntitlementsDer),
/* harmony export */   Qw: () => (/* binding */ decodeEntitlementsDer),
/* harmony export */   eS: () => (/* binding */ mostEntitlementBytes)
/* harmony export */ });
/* unused harmony export entitlementsForm */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

const tag = {
    boolean: 0x01,
    integer: 0x02,
    utf8String: 0x0c,
    sequence: 0x30,
    set: 0x31,
    entitlements: 0x70,
    dictionary: 0xb0,
};
const version = 1;
const deepestNesting = 32;
function encodeEntitlementsDer(values, form = 'current') {
    const dictionary = encodeDictionary(values, form);
    return form === 'current' ? element(tag.entitlements, [encodeInteger(version), dictionary]) : dictionary;
}
function entitlementsForm(der) {
    return der[0] === tag.set ? 'macos-11' : 'current';
}
function element(type, parts) {
    const content = Buffer.concat(parts);
    return Buffer.concat([Buffer.from([type]), encodeLength(content.length), content]);
}
function encodeLength(length) {
    if (length < 0x80)
        return Buffer.from([length]);
    const bytes = bigEndian(length);
    return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
}
function bigEndian(value) {
    const hex = value.toString(16);
    return Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
}
function encodeDictionary(values, form) {
    const keys = Object.keys(values).map((key) => ({ key, bytes: Buffer.from(key, 'utf8') }));
    keys.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
    const pairs = keys.map(({ key, bytes }) => element(tag.sequence, [element(tag.utf8String, [bytes]), encodeValue(values[key], key, form)]));
    return form === 'current' ? element(tag.dictionary, pairs) : element(tag.set, pairs.sort(Buffer.compare));
}
function encodeValue(value, key, form) {
    if (typeof value === 'boolean')
        return encodeBoolean(value, form);
    if (typeof value === 'string')
        return element(tag.utf8String, [Buffer.from(value, 'utf8')]);
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return encodeInteger(value);
    if (Array.isArray(value)) {
        return element(tag.sequence, value.map((item) => encodeValue(item, key, form)));
    }
    if (isDictionary(value))
        return encodeDictionary(value, form);
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('entitlements', `entitlements: the value of ${key} has a type that cannot be signed.`, {
        code: 'entitlements-invalid',
        remedy: 'Use true, false, a string, an integer, an array or a dictionary.',
    });
}
function encodeBoolean(value, form) {
    const yes = form === 'current' ? 0xff : 0x01;
    return element(tag.boolean, [Buffer.from([value ? yes : 0x00])]);
}
function isDictionary(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}
function encodeInteger(value) {
    let rest = BigInt(value);
    const bytes = [];
    do {
        bytes.unshift(Number(rest & 0xffn));
        rest >>= 8n;
    } while (!(rest === 0n && (bytes[0] ?? 0) < 0x80) && !(rest === -1n && (bytes[0] ?? 0) >= 0x80));
    return element(tag.integer, [Buffer.from(bytes)]);
}
function decodeEntitlementsDer(der) {
    if (der.length > mostEntitlementBytes) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the DER entitlements have ${der.length} bytes, more than ${mostEntitlementBytes}`, 0);
    }
    const outer = readElement(der, 0);
    if (outer.type === tag.set && outer.end === der.length)
        return decodeDictionary(outer, 0);
    if (outer.type !== tag.entitlements || outer.end !== der.length) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the DER entitlements are not one [APPLICATION 16] element', 0);
    }
    const [first, second, more] = elementsOf(outer);
    if (!first || first.type !== tag.integer || decodeInteger(first) !== version) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the DER entitlements do not have the version 1', outer.start);
    }
    if (!second || more)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the DER entitlements do not hold one dictionary', outer.start);
    return decodeDictionary(second, 0);
}
function readElement(bytes, offset, limit = bytes.length) {
    const type = bytes[offset];
    const first = bytes[offset + 1];
    if (offset + 2 > limit || type === undefined || first === undefined) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the DER entitlements end within an element', offset);
    }
    const extra = first < 0x80 ? 0 : first & 0x7f;
    const start = offset + 2 + extra;
    if (first === 0x80 || extra > 4 || start > limit) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the DER entitlements have an invalid length', offset + 1);
    }
    const length = extra === 0 ? first : bytes.readUIntBE(offset + 2, extra);
    if (length > limit - start)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('an element of the DER entitlements is truncated', offset);
    return { type, bytes, start, end: start + length };
}
const mostElements = 10_000;
const mostEntitlementBytes = 1 << 20;
function elementsOf(parent) {
    const elements = [];
    for (let offset = parent.start; offset < parent.end;) {
        const next = readElement(parent.bytes, offset, parent.end);
        elements.push(next);
        if (elements.length > mostElements)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the DER entitlements have a list of more than ${mostElements} elements`, offset);
        offset = next.end;
    }
    return elements;
}
function decodeDictionary(node, depth) {
    if (node.type !== tag.dictionary && node.type !== tag.set) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the DER entitlements have another element in place of a dictionary', node.start);
    }
    const pairs = elementsOf(node).map((pair) => {
        const [key, value, more] = pair.type === tag.sequence ? elementsOf(pair) : [];
        if (!key || key.type !== tag.utf8String || !value || more) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('an entry of the DER entitlements is not a key with a value', pair.start);
        }
        return [contentOf(key).toString('utf8'), decodeValue(value, depth)];
    });
    return Object.fromEntries(pairs);
}
function decodeValue(node, depth) {
    if (depth > deepestNesting)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the DER entitlements are nested too deeply', node.start);
    switch (node.type) {
        case tag.boolean:
            if (node.end - node.start !== 1)
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a boolean of the DER entitlements is malformed', node.start);
            return node.bytes[node.start] !== 0;
        case tag.integer:
            return decodeInteger(node);
        case tag.utf8String:
            return contentOf(node).toString('utf8');
        case tag.sequence:
            return elementsOf(node).map((item) => decodeValue(item, depth + 1));
        case tag.dictionary:
        case tag.set:
            return decodeDictionary(node, depth + 1);
        default:
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the DER entitlements hold a value of unknown type 0x${node.type.toString(16)}`, node.start);
    }
}
function contentOf(node) {
    return node.bytes.subarray(node.start, node.end);
}
function decodeInteger(node) {
    const content = contentOf(node);
    if (content.length === 0 || content.length > 8) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('an integer of the DER entitlements is too long or empty', node.start);
    }
    return Number(BigInt.asIntN(content.length * 8, BigInt(`0x${content.toString('hex')}`)));
}


/***/ }),

/***/ 3953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ parseEntitlements)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/signature/entitlements/entitlements-der.ts
var entitlements_der = __webpack_require__(6937);
;// CONCATENATED MODULE: ./src/signature/entitlements/entitlements-xml.ts
class Problem extends Error {
    offset;
    remedy;
    constructor(offset, message, remedy = 'Compare it with an entitlements file that Xcode made, or run plutil -lint on it.') {
        super(message);
        this.offset = offset;
        this.remedy = remedy;
    }
}
const deepestNesting = 32;
function parseEntitlementsXml(text) {
    try {
        const reader = createReader(text);
        expectTag(reader.next(), 'open', 'plist');
        const root = reader.next();
        if (root.value !== 'dict' || root.kind === 'close') {
            throw new Problem(root.offset, 'the top of the property list is not a dictionary', 'Put the keys into one <dict>.');
        }
        const values = root.kind === 'empty' ? {} : readDictionary(reader, 1);
        expectTag(reader.next(), 'close', 'plist');
        const rest = reader.next();
        if (rest.kind !== 'end')
            throw new Problem(rest.offset, 'something follows the end of the property list');
        return { values };
    }
    catch (error) {
        if (!(error instanceof Problem))
            throw error;
        const line = text.slice(0, error.offset).split('\n').length;
        return { line, problem: error.message, remedy: error.remedy };
    }
}
function createReader(text) {
    const prolog = /^\s*(<\?xml[^>]*\?>)?\s*(<!DOCTYPE[^>[]*>)?\s*/.exec(text);
    let position = prolog?.[0].length ?? 0;
    if (!text.startsWith('<', position))
        throw new Problem(position, 'this is not an XML property list');
    const next = () => {
        const tag = nextTag(text, position);
        const before = text.slice(position, tag?.offset);
        if (before.trim() !== '')
            throw new Problem(position + before.search(/\S/), 'there is text where a tag is expected');
        if (tag === null)
            return { kind: 'end', value: '', offset: text.length };
        position = tag.end;
        return tag;
    };
    return {
        next,
        text(name) {
            const start = position;
            position = nextTag(text, start)?.offset ?? text.length;
            const content = resolveReferences(text.slice(start, position), start);
            expectTag(next(), 'close', name);
            return content;
        },
    };
}
function nextTag(text, position) {
    const offset = text.indexOf('<', position);
    if (offset === -1)
        return null;
    if (text.startsWith('<!--', offset)) {
        throw new Problem(offset, 'there is a comment, which the kernel does not read', 'Remove the comment.');
    }
    if (text.startsWith('<![CDATA[', offset)) {
        throw new Problem(offset, 'there is a CDATA section, which the kernel does not read', 'Write &lt; and &amp; instead.');
    }
    const pattern = /<(\/?)([A-Za-z]+)(?:\s[^<>]*?)?(\/?)>/y;
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (!match)
        throw new Problem(offset, 'a tag is not well-formed');
    const kind = match[1] ? 'close' : match[3] ? 'empty' : 'open';
    return { kind, value: match[2] ?? '', offset, end: pattern.lastIndex };
}
function resolveReferences(raw, offset) {
    const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
    return raw.replaceAll(/&([^;]{0,10};?)/g, (whole, body, at) => {
        const name = body.slice(0, -1);
        const code = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));$/.exec(body);
        if (code) {
            const point = code[1] ? Number.parseInt(code[1], 16) : Number(code[2]);
            if (point > 0 && point <= 0x10ffff)
                return String.fromCodePoint(point);
        }
        else if (body.endsWith(';') && Object.hasOwn(named, name))
            return named[name] ?? '';
        throw new Problem(offset + at, `${whole.trim()} is not an XML entity`, 'Write &amp; for the character &.');
    });
}
function readDictionary(reader, depth) {
    const entries = new Map();
    for (;;) {
        const token = reader.next();
        if (token.kind === 'close' && token.value === 'dict')
            return Object.fromEntries(entries);
        expectTag(token, 'open', 'key');
        const key = reader.text('key');
        if (entries.has(key))
            throw new Problem(token.offset, `the key ${key} occurs twice`, 'Remove one of them.');
        const value = reader.next();
        if (value.kind === 'close' || value.value === 'key') {
            throw new Problem(value.offset, `the key ${key} has no value`, 'Write a value after it, e.g. <true/>.');
        }
        entries.set(key, readValue(reader, value, depth));
    }
}
function readArray(reader, depth) {
    const items = [];
    for (;;) {
        const token = reader.next();
        if (token.kind === 'close' && token.value === 'array')
            return items;
        items.push(readValue(reader, token, depth));
    }
}
function readValue(reader, token, depth) {
    if (depth > deepestNesting)
        throw new Problem(token.offset, 'the values are nested too deeply');
    if (token.kind !== 'open' && token.kind !== 'empty')
        throw new Problem(token.offset, 'a value is missing here');
    const empty = token.kind === 'empty';
    switch (token.value) {
        case 'true':
        case 'false':
            if (!empty)
                expectTag(reader.next(), 'close', token.value);
            return token.value === 'true';
        case 'string':
            return empty ? '' : reader.text('string');
        case 'integer':
            return readInteger(reader, token);
        case 'array':
            return empty ? [] : readArray(reader, depth + 1);
        case 'dict':
            return empty ? {} : readDictionary(reader, depth + 1);
        case 'real':
        case 'date':
        case 'data':
            throw new Problem(token.offset, `an entitlement cannot have the type <${token.value}>`, 'Use true, false, a string, an integer, an array or a dictionary.');
        default:
            throw new Problem(token.offset, `<${token.value}> is not part of a property list`);
    }
}
function readInteger(reader, token) {
    const text = token.kind === 'empty' ? '' : reader.text('integer').trim();
    const value = Number(text);
    if (!/^[+-]?[0-9]{1,16}$/.test(text) || !Number.isSafeInteger(value)) {
        throw new Problem(token.offset, `"${text}" is not an integer, or is too large`);
    }
    return value;
}
function expectTag(token, kind, name) {
    if (token.kind === kind && token.value === name)
        return;
    const wanted = kind === 'open' ? `<${name}>` : `</${name}>`;
    const found = token.kind === 'end' ? 'the end of the file' : `<${token.kind === 'close' ? '/' : ''}${token.value}>`;
    throw new Problem(token.offset, `${wanted} is expected here, not ${found}`);
}

;// CONCATENATED MODULE: ./src/signature/entitlements/parse-entitlements.ts




function parseEntitlements(plist, input = 'entitlements') {
    const text = checkedText(plist, input);
    const parsed = parseEntitlementsXml(text);
    if ('problem' in parsed) {
        throw invalid(input, `line ${parsed.line}: ${parsed.problem}`, parsed.remedy);
    }
    return { xml: Buffer.from(plist), der: (0,entitlements_der/* encodeEntitlementsDer */.IE)(parsed.values), values: parsed.values };
}
function checkedText(plist, input) {
    const asXml = 'Save it as a plain XML property list: plutil -convert xml1 FILE';
    if (plist.length === 0)
        throw invalid(input, 'the file is empty', 'Write a property list with a dictionary.');
    if (plist.length > entitlements_der/* mostEntitlementBytes */.eS)
        throw invalid(input, `the file has ${plist.length} bytes`, 'Remove what is not an entitlement.');
    if (plist.subarray(0, 6).toString('latin1') === 'bplist') {
        throw invalid(input, 'the property list is binary, which the kernel does not read', asXml);
    }
    if (plist[0] === 0xef && plist[1] === 0xbb && plist[2] === 0xbf) {
        throw invalid(input, 'line 1: the file begins with a byte order mark', 'Save it as UTF-8 without BOM.');
    }
    if ((plist[0] === 0xfe && plist[1] === 0xff) || (plist[0] === 0xff && plist[1] === 0xfe)) {
        throw invalid(input, 'line 1: the file is UTF-16', 'Save it as UTF-8 without BOM.');
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(plist);
    }
    catch {
        throw invalid(input, `line ${firstBadLine(plist)}: the bytes are not UTF-8`, 'Save it as UTF-8 without BOM.');
    }
}
function firstBadLine(plist) {
    const lines = plist.toString('latin1').split('\n');
    return lines.findIndex((line) => !(0,external_node_buffer_.isUtf8)(Buffer.from(line, 'latin1'))) + 1;
}
function invalid(input, problem, remedy) {
    return new errors/* InputError */.dz(input, `${input} cannot be used: ${problem}.`, {
        code: 'entitlements-invalid',
        remedy,
    });
}


/***/ }),

/***/ 2967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entitlementPresets),
/* harmony export */   l: () => (/* binding */ entitlementPreset)
/* harmony export */ });
/* harmony import */ var _parse_entitlements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3953);

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
    return (0,_parse_entitlements_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEntitlements */ .W)(Buffer.from(plist.join('\n')));
}
function isPreset(name) {
    return Object.hasOwn(presets, name);
}


/***/ }),

/***/ 8114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ withTemporaryFolder),
/* harmony export */   VW: () => (/* binding */ copyToChange),
/* harmony export */   Z8: () => (/* binding */ withFolder),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   uR: () => (/* binding */ foldersUpToRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _owned_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3438);




async function replaceFile(path, write, options = {}) {
    const temporary = (0,_owned_path_js__WEBPACK_IMPORTED_MODULE_3__/* .ownedPath */ .bD)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    try {
        await write(temporary);
        const mode = options.mode ?? (await modeOf(path));
        if (mode !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(temporary, mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw withPath(error, path);
    }
}
function withPath(error, path) {
    if (typeof error === 'object' && error !== null && 'syscall' in error && !('path' in error))
        return Object.assign(error, { path });
    return error;
}
async function modeOf(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).mode & 0o7777;
    }
    catch {
        return undefined;
    }
}
async function copyToChange(input, output) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(input, output, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(output, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(output)).mode | 0o600);
}
function withTemporaryFolder(use, parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    return withFolder((0,_owned_path_js__WEBPACK_IMPORTED_MODULE_3__/* .ownedPath */ .bD)(parent, { visible: true }), use);
}
async function withFolder(path, use) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode: 0o700 });
    try {
        return await use(path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
    }
}
async function foldersUpToRepository(folder) {
    const isRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git')).then(() => true, () => false);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    return isRoot || parent === folder ? [folder] : [folder, ...(await foldersUpToRepository(parent))];
}


/***/ }),

/***/ 3438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   bD: () => (/* binding */ ownedPath),
/* harmony export */   bf: () => (/* binding */ ownerOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _process_process_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9448);



const pattern = /^\.?go-notarize-([1-9]\d{0,9})-([0-9a-z]{1,10})-[0-9a-f]{12}$/;
function ownedPath(folder, { visible = false } = {}) {
    const { pid, startedAt } = (0,_process_process_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .currentProcess */ .DK)();
    const random = crypto.randomUUID().slice(-12);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${visible ? '' : '.'}go-notarize-${pid}-${Math.round(startedAt).toString(36)}-${random}`);
}
function ownerOf(name) {
    const [, pid, startedAt] = pattern.exec(name) ?? [];
    if (pid === undefined || startedAt === undefined)
        return null;
    return { pid: Number(pid), startedAt: Number.parseInt(startedAt, 36) };
}
async function removeLeftovers(folder, log) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])) {
        const owner = ownerOf(name);
        if (owner === null)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        try {
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).uid !== process.getuid?.() || (await (0,_process_process_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .isRunning */ .W_)(owner)))
                continue;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
            log.info(`Removed ${path}, which a killed run left`);
        }
        catch (error) {
            log.debug(`Not removed: ${path} (${String(error)})`);
        }
    }
}


/***/ }),

/***/ 3809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
const toolVariables = new Set([
    'PATH HOME USER LOGNAME SHELL TMPDIR TMP TEMP LANG LANGUAGE TZ TERM',
    'HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE SSL_CERT_DIR',
    'DEVELOPER_DIR SDKROOT __CF_USER_TEXT_ENCODING',
    'RUNNER_TRACKING_ID',
].flatMap((names) => names.split(' ')));
const runnerFiles = new Set([
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
]);
const withheld = /^(INPUT_|STATE_|GO_NOTARIZE_|ACTIONS_)|(^|_)(TOKEN|SECRET|PASSWORD)$/i;
function childEnvironment(inherits, policy) {
    const { from, secrets, passed } = policy;
    const isInherited = inherits === 'tools' ? isForTools : isOfUser;
    const result = {};
    for (const [name, value] of Object.entries(from)) {
        if (value === undefined)
            continue;
        const isClean = isInherited(name) && secrets.redact(value) === value;
        if (isClean || passed.includes(name))
            result[name] = value;
    }
    return result;
}
function isForTools(name) {
    return toolVariables.has(name.toUpperCase()) || name.startsWith('LC_');
}
function isOfUser(name) {
    return !withheld.test(name) && !runnerFiles.has(name);
}


/***/ }),

/***/ 1747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ ownCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function ownCommand() {
    const { execPath, argv } = process;
    const script = argv[1];
    if (script === undefined || script === execPath)
        return [execPath];
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(script);
    return [execPath, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) === 'main.js' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), 'cli.js') : path];
}


/***/ }),

/***/ 9448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ currentProcess),
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   pZ: () => (/* binding */ parseOwner)
/* harmony export */ });
const tolerance = 5_000;
function currentProcess() {
    return { pid: process.pid, startedAt: Date.now() - process.uptime() * 1000 };
}
async function isRunning({ pid, startedAt }) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        return error.code === 'EPERM';
    }
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 1955));
    const { TZ } = process.env;
    const { stdout } = await getExecOutput('ps', ['-o', 'lstart=', '-p', String(pid)], {
        silent: true,
        ignoreReturnCode: true,
        env: { LC_ALL: 'C', ...(TZ === undefined ? {} : { TZ }) },
    }).catch(() => ({ stdout: '' }));
    const started = Date.parse(stdout);
    return Number.isNaN(started) || Math.abs(started - startedAt) <= tolerance;
}
function parseOwner(text) {
    try {
        const { pid, startedAt } = JSON.parse(text);
        return Number.isInteger(pid) && pid > 0 && typeof startedAt === 'number' ? { pid, startedAt } : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 6313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ji: () => (/* binding */ createRunner),
  z6: () => (/* binding */ endingOf),
  w$: () => (/* binding */ lastLines),
  zi: () => (/* binding */ runOrFail)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./src/system/cancellation.ts
var cancellation = __webpack_require__(8478);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
;// CONCATENATED MODULE: ./src/system/process/bounded-text.ts
const partLimits = { first: 16 * 2 ** 20, last: 2 ** 20 };
function boundedText(limits = partLimits) {
    const first = [];
    let room = limits.first;
    let last = [];
    let lastLength = 0;
    let length = 0;
    const compact = () => {
        last = [last.join('').slice(-limits.last)];
        lastLength = last[0]?.length ?? 0;
    };
    return {
        push(chunk) {
            length += chunk.length;
            if (room > 0)
                first.push(chunk.slice(0, room));
            const rest = chunk.slice(room);
            room -= Math.min(room, chunk.length);
            if (rest === '')
                return;
            last.push(rest);
            lastLength += rest.length;
            if (lastLength > 2 * limits.last)
                compact();
        },
        text() {
            compact();
            const leftOut = length - (limits.first - room) - lastLength;
            const note = leftOut > 0 ? `\n… ${leftOut} characters left out …\n` : '';
            return [...first, note, ...last].join('');
        },
    };
}

// EXTERNAL MODULE: ./src/system/process/child-environment.ts
var child_environment = __webpack_require__(3809);
;// CONCATENATED MODULE: ./src/system/process/line-splitter.ts
const longestLine = 64 * 1024;
function lineSplitter(onLine) {
    let rest = '';
    return {
        push(chunk) {
            const lines = (rest + chunk).split(/\r?\n/);
            rest = lines.pop() ?? '';
            for (const line of lines)
                onLine(line);
            if (rest.length <= longestLine)
                return;
            onLine(rest);
            rest = '';
        },
        flush() {
            if (rest !== '')
                onLine(rest);
            rest = '';
        },
    };
}

;// CONCATENATED MODULE: ./src/system/process/process-groups.ts
const running = new Set();
function signalGroup(group, signal) {
    try {
        process.kill(-group, signal);
    }
    catch {
    }
}
function beginGroup(group) {
    if (running.size === 0)
        process.on('exit', killAll);
    running.add(group);
}
function endGroup(group) {
    signalGroup(group, 'SIGKILL');
    running.delete(group);
    if (running.size === 0)
        process.off('exit', killAll);
}
function killAll() {
    for (const group of running)
        signalGroup(group, 'SIGKILL');
}

;// CONCATENATED MODULE: ./src/system/process/runner.ts







function endingOf({ exitCode, signal }) {
    return exitCode === null ? `signal ${signal}` : `exit code ${exitCode}`;
}
const graces = { 'timed out': 5_000, cancelled: 1_000 };
const pipeGrace = 500;
function createRunner(log, secrets, options = {}) {
    const { signal, passEnvironment = [], environment: common = {} } = options;
    return async (command) => {
        const line = secrets.redact([command.tool, ...command.args].map(quote).join(' '));
        signal?.throwIfAborted();
        log.debug(`$ ${line}`);
        const inherited = (0,child_environment/* childEnvironment */.Q)(command.inherits ?? 'tools', {
            from: process.env,
            secrets,
            passed: passEnvironment,
        });
        const environment = definedOnly({ ...inherited, ...common, ...command.environment });
        const { stopped, ...result } = await runProcess(command, environment, signal);
        if (stopped === 'cancelled')
            throw signal?.reason;
        if (stopped === 'timed out')
            throw timedOut(line, command, lastLines(secrets.redact(result.stderr)));
        return result;
    };
}
function runProcess(command, env, signal) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(command.tool, command.args, {
            cwd: command.workingDirectory,
            env,
            stdio: ['pipe', 'pipe', 'pipe'],
            detached: true,
        });
        const group = child.pid;
        if (group !== undefined)
            beginGroup(group);
        const output = readOutput(child, command.onLine);
        let stopped = null;
        const stop = (why) => {
            if (group === undefined || stopped !== null)
                return;
            stopped = why;
            signalGroup(group, 'SIGTERM');
            setTimeout(signalGroup, graces[why], group, 'SIGKILL').unref();
        };
        const timer = setTimeout(stop, command.timeout, 'timed out');
        const withdraw = (0,cancellation/* onceAborted */.zM)(signal, () => stop('cancelled'));
        const finish = () => {
            clearTimeout(timer);
            withdraw();
        };
        child.on('error', (cause) => {
            finish();
            reject(startFailure(command.tool, cause));
        });
        child.on('exit', () => {
            if (group !== undefined)
                endGroup(group);
            setTimeout(() => {
                child.stdout.destroy();
                child.stderr.destroy();
            }, pipeGrace).unref();
        });
        child.on('close', (exitCode, exitSignal) => {
            finish();
            resolve({ exitCode, signal: exitSignal, stdout: output.stdout(), stderr: output.stderr(), stopped });
        });
        child.stdin.on('error', () => undefined);
        child.stdin.end(command.input ?? '');
    });
}
function readOutput(child, onLine) {
    const read = (stream) => {
        const kept = boundedText();
        const lines = onLine && lineSplitter(onLine);
        stream?.setEncoding('utf8').on('data', (chunk) => {
            kept.push(chunk);
            lines?.push(chunk);
        });
        stream?.on('close', () => lines?.flush());
        return kept.text;
    };
    return { stdout: read(child.stdout), stderr: read(child.stderr) };
}
async function runOrFail(run, command) {
    const result = await run(command);
    if (result.exitCode === 0)
        return result;
    throw new errors/* ToolError */.v4(`${command.tool} ${command.args[0] ?? ''} ended with ${endingOf(result)}.`, {
        code: 'command-failed',
        remedy: `See the last lines of ${command.tool}.`,
        lines: lastLines(`${result.stdout}\n${result.stderr}`),
    });
}
function lastLines(text, count = 20) {
    return text
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .slice(-count);
}
function startFailure(tool, cause) {
    if (cause.code === 'ENOENT') {
        return new errors/* ToolError */.v4(`The command ${tool} was not found.`, {
            code: 'command-not-found',
            remedy: `Install ${tool} or put it on PATH.`,
            cause,
        });
    }
    return new errors/* ToolError */.v4(`The command ${tool} could not be started: ${cause.message}`, {
        code: 'command-failed',
        remedy: `Check that ${tool} can be run by this user.`,
        cause,
    });
}
function timedOut(line, { timeout }, lines) {
    return new errors/* ToolError */.v4(`Stopped after ${Math.round(timeout / 1000)} s without an end: ${line}`, {
        code: 'command-timed-out',
        remedy: 'The command hung or the machine is overloaded. See its last lines.',
        retryable: true,
        lines,
    });
}
function definedOnly(environment) {
    return Object.fromEntries(Object.entries(environment).filter((entry) => entry[1] !== undefined));
}
function quote(argument) {
    return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 1376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createSecrets),
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
    }
}
const shortestSecret = 4;
function createSecrets(onAdd = () => undefined) {
    const known = new Set();
    const note = (form) => {
        if (form.length < shortestSecret || known.has(form))
            return;
        known.add(form);
        onAdd(form);
    };
    return {
        add(secret) {
            const trimmed = secret.trim();
            for (const form of [secret, trimmed, encodeURIComponent(trimmed)])
                note(form);
            for (const line of trimmed.split(/\r?\n/))
                note(line.trim());
        },
        redact(text) {
            let clean = text;
            const longestFirst = [...known].sort((a, b) => b.length - a.length);
            for (const secret of longestFirst)
                clean = clean.replaceAll(secret, '***');
            return clean;
        },
    };
}


/***/ })

};
