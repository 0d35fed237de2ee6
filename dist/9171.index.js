export const id = 9171;
export const ids = [9171,7113,159];
export const modules = {

/***/ 7482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ existingPaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3155);




async function existingPaths(args, terminal) {
    if (args.positionals.length === 0) {
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)('path', 'There is no path.', 'Write one or more programs or apps after the command.');
    }
    const paths = args.positionals.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.workingDirectory, path));
    for (const path of paths)
        await mustExist(path);
    return paths;
}
async function mustExist(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    }
    catch (cause) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('path', `There is no file or folder ${path}.`, {
            code: 'file-not-found',
            remedy: 'Check the path.',
            cause,
        });
    }
}


/***/ }),

/***/ 7895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffCommand: () => (/* reexport */ diffCommand),
  inspectCommand: () => (/* reexport */ inspectCommand),
  preflightCommand: () => (/* reexport */ preflightCommand),
  testCommand: () => (/* reexport */ testCommand),
  verifyCommand: () => (/* reexport */ verifyCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/fingerprint/compare-fingerprints.ts
function compareFingerprints(first, second) {
    return [
        ...compareSources(first, second),
        ...compareGo(first, second),
        ...compareRecords('machine', machineNames, [values(first.machine), values(second.machine)]),
        ...compareRecords('flags', flagNames, [values(first.flags), values(second.flags)]),
        ...compareRecords('environment', {}, [first.environment, second.environment]),
        ...compareNamed('programs', [first.programs, second.programs], comparePrograms),
        ...compareNamed('artifacts', [first.artifacts, second.artifacts], (a, b, subject) => a.sha256 === b.sha256 ? [] : [{ subject, text: `The signed ${a.kind} ${a.name} has other bytes.` }]),
    ];
}
const machineNames = {
    system: 'The system',
    os: 'The system',
    arch: 'The architecture of the machine',
    xcode: 'Xcode',
    sdk: 'The SDK',
};
const flagNames = { ldflags: '-ldflags', tags: '-tags', buildFlags: 'build-flags', cgo: 'cgo' };
function values(record) {
    return Object.fromEntries(Object.entries(record).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(' ') : `${value ?? ''}`,
    ]));
}
function compareSources({ source: a }, { source: b }) {
    const differences = [];
    if (a.commit !== b.commit) {
        differences.push({
            subject: 'source.commit',
            text: changed('The commit', a.commit ?? '', b.commit ?? ''),
        });
    }
    if (a.modified !== b.modified) {
        const which = b.modified ? 'second' : 'first';
        const text = a.modified || b.modified
            ? `Only the ${which} build has changes that are not committed.`
            : 'Only one build looked for changes that are not committed.';
        differences.push({ subject: 'source.modified', text });
    }
    return differences;
}
function compareGo({ go: a }, { go: b }) {
    if (a.version !== b.version) {
        const text = `Go changed from ${a.version} to ${b.version}: every program has other code.`;
        return [{ subject: 'go.version', text }];
    }
    if (a.sha256 !== b.sha256 && a.sha256 !== null && b.sha256 !== null) {
        return [{ subject: 'go.sha256', text: `The downloads of Go ${a.version} have different bytes.` }];
    }
    return a.verifiedBy === b.verifiedBy
        ? []
        : [{ subject: 'go.verifiedBy', text: changed('The proof of Go', a.verifiedBy, b.verifiedBy) }];
}
function compareRecords(subject, names, [a, b]) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys
        .filter((key) => (a[key] ?? '') !== (b[key] ?? ''))
        .map((key) => ({
        subject: `${subject}.${key}`,
        text: changed(names[key] ?? key, a[key] ?? '', b[key] ?? ''),
    }));
}
function changed(name, before, after) {
    if (before === '')
        return `${name} is ${after} in the second, and not set in the first.`;
    if (after === '')
        return `${name} is ${before} in the first, and not set in the second.`;
    return `${name} changed from ${before} to ${after}.`;
}
function compareNamed(subject, [first, second], compare) {
    const key = ({ name, target }) => (target ? `${name} (${target})` : name);
    const keys = [...new Set([...first, ...second].map(key))];
    return keys.flatMap((each) => {
        const [a, b] = [first, second].map((list) => list.find((member) => key(member) === each));
        if (a && b)
            return compare(a, b, `${subject}.${each}`);
        return [{ subject: `${subject}.${each}`, text: `${each} is only in the ${a ? 'first' : 'second'}.` }];
    });
}
function comparePrograms(a, b, subject) {
    const modules = [a, b].map((program) => Object.fromEntries(program.modules.map(({ path, version, sum }) => [path, `${version} ${sum ?? ''}`.trim()])));
    const [before = {}, after = {}] = modules;
    return [
        ...compareRecords(`${subject}.modules`, {}, [before, after]),
        ...a.slices.flatMap((slice) => {
            const other = b.slices.find(({ arch }) => arch === slice.arch);
            const name = `${subject}.${slice.arch}`;
            if (other === undefined)
                return [{ subject: name, text: `${a.name} has ${slice.arch} only in the first.` }];
            return compareSlices(slice, other, { subject: name, program: a.name });
        }),
        ...b.slices
            .filter(({ arch }) => !a.slices.some((slice) => slice.arch === arch))
            .map(({ arch }) => ({
            subject: `${subject}.${arch}`,
            text: `${a.name} has ${arch} only in the second.`,
        })),
    ];
}
function compareSlices(a, b, { subject, program }) {
    const head = `${program} (${a.arch})`;
    const facts = (slice) => ({ minOS: slice.minOS ?? '', sdk: slice.sdk ?? '' });
    const code = a.unsignedSha256 === b.unsignedSha256
        ? []
        : [{ subject, text: `${head} has other code, even without its signature.` }];
    const names = { minOS: `${head}: the oldest macOS`, sdk: `${head}: the SDK` };
    const settings = Object.fromEntries([...Object.keys(a.settings), ...Object.keys(b.settings)].map((key) => [key, `${head}: ${key}`]));
    return [
        ...compareRecords(subject, names, [facts(a), facts(b)]),
        ...compareRecords(`${subject}.settings`, settings, [a.settings, b.settings]),
        ...code,
    ];
}

// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/commands/arguments/existing-paths.ts
var existing_paths = __webpack_require__(7482);
// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(3155);
;// CONCATENATED MODULE: ./src/commands/diff.ts





const diffCommand = {
    usage: '[--json] FIRST SECOND',
    description: [
        'Explains how two builds differ, from their build-fingerprint.json: source, Go, machine, flags, modules, code.',
        'Exit code 0: they are equal; 1: they differ.',
    ],
    options: [],
    examples: ['go-notarize diff dist-macos/build-fingerprint.json dist-macos/build-fingerprint.json'],
    async run(args, terminal) {
        const paths = await (0,existing_paths/* existingPaths */.U)(args, terminal);
        const [first, second, ...more] = await Promise.all(paths.map(readFingerprint));
        if (first === undefined || second === undefined || more.length > 0) {
            throw (0,command/* usageError */.W)('diff', 'diff needs two files.', 'Write go-notarize diff FIRST SECOND.');
        }
        const differences = compareFingerprints(first, second);
        if (terminal.json)
            terminal.printJson(differences);
        else if (differences.length === 0)
            terminal.print('The builds are equal.');
        else
            for (const { text } of differences)
                terminal.print(text);
        return differences.length === 0 ? 0 : 1;
    },
};
async function readFingerprint(path) {
    const text = await (0,promises_.readFile)(path, 'utf8');
    try {
        const value = JSON.parse(text);
        if (value.schemaVersion === 1 && Array.isArray(value.programs) && Array.isArray(value.artifacts))
            return value;
    }
    catch {
    }
    throw new errors/* InputError */.dz('diff', `${path} is not a build-fingerprint.json.`, {
        code: 'malformed-file',
        remedy: 'Take the file from the output folder of a release.',
    });
}

// EXTERNAL MODULE: ./src/inspect/inspect-artifact.ts + 2 modules
var inspect_artifact = __webpack_require__(2306);
;// CONCATENATED MODULE: ./src/commands/terminal/render-inspection.ts
function renderInspection(inspection) {
    const { path, kind, ticket } = inspection;
    const isBroken = 'linksLost' in inspection;
    const title = kind === 'binary' ? path : `${path} (${isBroken ? 'framework without its links' : kinds[kind]})`;
    return [title, ...bodyOf(inspection), ...ticketLine(ticket)].join('\n');
}
const kinds = {
    bundle: 'bundle',
    zip: 'zip archive',
    'tar.gz': '.tar.gz archive',
    dmg: 'disk image',
    pkg: 'installer package',
};
function bodyOf(inspection) {
    switch (inspection.kind) {
        case 'zip':
        case 'tar.gz':
            return renderContents(inspection);
        case 'dmg':
            return [renderRows(signatureRows(inspection.signature)), ...renderContents(inspection)];
        case 'pkg':
            return [renderRows(packageRows(inspection.signature)), ...renderContents(inspection)];
        default:
            return inspection.slices.map(renderSlice);
    }
}
const notOpenedTexts = {
    encrypted: 'not opened: it is encrypted',
    apfs: 'not opened: its file system is APFS, which only macOS reads',
    'unknown-file-system': 'not opened: its file system is neither HFS+ nor APFS',
};
function renderContents({ contents, notOpened }) {
    if (notOpened !== null)
        return [`  ${notOpenedTexts[notOpened]}`];
    if (contents.length === 0)
        return ['  it contains nothing that can be signed'];
    return contents.map((inner) => indent(renderInspection(inner)));
}
function indent(text) {
    return text.replaceAll(/^/gm, '  ');
}
const ticketTexts = {
    stapled: 'stapled',
    'for-other-code': 'one is stapled, but for another signature',
    malformed: 'one is stapled, but it is damaged',
    none: 'none is stapled',
    'not-applicable': null,
};
function ticketLine(ticket) {
    const text = ticketTexts[ticket];
    return text === null ? [] : [renderRows([['ticket', text]])];
}
const nameWidth = 12;
function renderRows(rows) {
    return rows
        .filter(([, value]) => value !== null)
        .map(([name, value]) => `    ${name.padEnd(nameWidth)}  ${value}`)
        .join('\n');
}
function renderSlice({ arch, fileType, minOS, sdk, signature }) {
    const system = [minOS && `macOS ${minOS} or later`, sdk && `SDK ${sdk}`].filter(Boolean).join(', ');
    const title = `  ${arch} ${fileType}${system === '' ? '' : ` (${system})`}`;
    return [title, renderRows(signatureRows(signature))].join('\n');
}
function signatureRows(signature) {
    return [
        ['signature', signature.kind],
        ['identifier', signature.identifier],
        ['team', signature.teamId],
        ['cdhash', signature.cdHash],
        ['flags', signature.flags.join(', ') || null],
        ['hash', hashText(signature)],
        ['runtime', signature.runtimeVersion],
        ['authority', signature.authorities.join(' < ') || null],
        ['timestamp', signature.timestamp],
        ['Info.plist', signature.kind === 'none' ? null : signature.infoPlist],
        ['requirement', signature.requirement],
        ['entitlements', renderEntitlements(signature.entitlements)],
    ];
}
function hashText({ hashType, pageSize }) {
    if (hashType === null)
        return null;
    return pageSize ? `${hashType}, pages of ${pageSize} bytes` : `${hashType}, all at once`;
}
function packageRows({ kind, teamId, authorities, timestamp, checksum }) {
    return [
        ['signature', kind],
        ['team', teamId],
        ['checksum', checksum && `${checksum.value} (${checksum.algorithm})`],
        ['authority', authorities.join(' < ') || null],
        ['timestamp', timestamp],
    ];
}
function renderEntitlements(entitlements) {
    const lines = Object.entries(entitlements).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
    return lines.length === 0 ? null : lines.join(`\n${' '.repeat(nameWidth + 6)}`);
}

;// CONCATENATED MODULE: ./src/commands/inspect.ts



const inspectCommand = {
    usage: '[--json] PATH...',
    description: [
        'Shows who signed it and how, and whether a ticket is stapled: for each slice of a program, for the main program of a bundle (.app, .framework, ...), for everything in a .zip, and for a .dmg or .pkg as a whole.',
        'It gives no verdict; verify does.',
    ],
    options: [],
    examples: ['go-notarize inspect ./tool', 'go-notarize inspect --json ./Hello.app'],
    async run(args, terminal) {
        const paths = await (0,existing_paths/* existingPaths */.U)(args, terminal);
        const inspections = await Promise.all(paths.map(inspect_artifact.inspectArtifact));
        if (terminal.json)
            terminal.printJson(inspections);
        else
            for (const inspection of inspections)
                terminal.print(renderInspection(inspection));
        return 0;
    },
};

// EXTERNAL MODULE: ./src/identity/trust.ts
var identity_trust = __webpack_require__(3996);
// EXTERNAL MODULE: ./src/preflight/check-code.ts
var check_code = __webpack_require__(6773);
// EXTERNAL MODULE: ./src/preflight/preflight.ts + 1 modules
var preflight = __webpack_require__(8765);
// EXTERNAL MODULE: ./src/settings/read-endpoints.ts
var read_endpoints = __webpack_require__(1702);
// EXTERNAL MODULE: ./src/system/clock.ts
var clock = __webpack_require__(3347);
// EXTERNAL MODULE: ./src/commands/terminal/render-issue.ts
var render_issue = __webpack_require__(5045);
;// CONCATENATED MODULE: ./src/commands/preflight.ts







const preflightCommand = {
    usage: '[--json] PATH...',
    description: [
        'Lists everything that the notary would reject in programs, apps and folders of them. Nothing is uploaded.',
        'Exit code 0: nothing would be rejected; 1: there are errors.',
    ],
    options: [],
    examples: ['go-notarize preflight ./tool', 'go-notarize preflight --json ./Hello.app'],
    async run(args, terminal) {
        const paths = await (0,existing_paths/* existingPaths */.U)(args, terminal);
        const trust = (0,identity_trust/* trustOf */.A)((0,read_endpoints/* readEndpoints */.Z)(terminal.environment).replayRoot);
        const issues = await (0,preflight/* preflight */.M)(paths, { trust, now: clock/* systemClock */.m.now() });
        const verdict = (0,check_code/* readinessOf */.co)(issues);
        if (terminal.json)
            terminal.printJson({ verdict, issues });
        else
            terminal.print([verdict, ...issues.map(render_issue/* renderIssue */.y)].join('\n'));
        return verdict === 'ready' ? 0 : 1;
    },
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

;// CONCATENATED MODULE: ./src/go/test/test-arguments.ts

function goTestArguments(flags, program) {
    if (program === null)
        return ['test', ...flags];
    const own = ownFlags(flags).find((flag) => /^--?exec(=|$)/.test(flag));
    if (own !== undefined) {
        throw new errors/* InputError */.dz('exec', `go-notarize test uses ${own.split('=')[0]} of go test itself.`, {
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

// EXTERNAL MODULE: ./src/signature/entitlements/parse-entitlements.ts + 1 modules
var parse_entitlements = __webpack_require__(3953);
// EXTERNAL MODULE: ./src/signature/entitlements/presets.ts
var presets = __webpack_require__(2967);
// EXTERNAL MODULE: ./src/system/process/runner.ts + 3 modules
var runner = __webpack_require__(6313);
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
            args: goTestArguments(args.positionals, { words: execWords(args, terminal) }),
            passEnvironment: passed(args),
            environment: { [explanationsVariable]: explanations },
        });
        await printExplanations(explanations, terminal);
        if (result.signal !== null)
            endLike(result);
        return (result.exitCode ?? 1);
    }
    finally {
        if (!kept)
            await (0,promises_.rm)(explanations, { recursive: true, force: true });
    }
}
const explanationsVariable = 'GO_NOTARIZE_TEST_LOG';
function passed(args) {
    return args.text('pass-environment')?.split(',') ?? [];
}
function execWords(args, { workingDirectory }) {
    const script = process.argv[1];
    const named = args.text('entitlements');
    const isPreset = named === undefined || (0,presets/* entitlementPreset */.l)(named) !== null;
    const keep = args.text('keep');
    const names = args.text('pass-environment');
    return [
        process.execPath,
        ...(script === undefined || script === process.execPath ? [] : [(0,external_node_path_.resolve)(script)]),
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
        explanations: environment[explanationsVariable] ?? null,
        passEnvironment: passed(args),
        run: (0,runner/* createRunner */.ji)(log, (0,secrets/* createSecrets */.g)()),
    });
    if (result.signal !== null)
        endLike(result);
    return (result.exitCode ?? 1);
}
async function printExplanations(folder, terminal) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    for (const name of names.sort()) {
        terminal.log.warning((await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8')).trimEnd());
    }
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/inspect/inspect-slices.ts
var inspect_slices = __webpack_require__(6770);
// EXTERNAL MODULE: ./src/inspect/verify-path.ts + 2 modules
var verify_path = __webpack_require__(3521);
;// CONCATENATED MODULE: ./src/commands/verify.ts









const verifyCommand = {
    usage: '[options] PATH...',
    description: [
        "Recomputes every hash, the certificate chain up to Apple's root, the timestamp and the designated requirement, and lists every problem. It needs no network.",
        'Exit code 0: no errors; 1: errors found.',
    ],
    options: [
        {
            name: 'replay-root',
            value: 'FILE',
            description: "Also accept the throwaway root of a replay, which writes it to replay-root.pem. The result never calls it Apple's.",
        },
    ],
    examples: [
        'go-notarize verify ./Hello.app',
        'go-notarize verify --replay-root replay-output/replay-root.pem replay-output/hello-cli/hello-cli',
    ],
    async run(args, terminal) {
        const paths = await (0,existing_paths/* existingPaths */.U)(args, terminal);
        const rootPath = args.text('replay-root');
        const trust = (0,identity_trust/* trustOf */.A)(rootPath === undefined ? null : await (0,promises_.readFile)(rootPath, 'utf8'));
        const now = clock/* systemClock */.m.now();
        const results = await Promise.all(paths.map(async (path) => ({
            path,
            slices: await slicesOf(path),
            ...(await (0,verify_path/* verifyPath */.x)(path, { trust, now })),
        })));
        if (terminal.json)
            terminal.printJson(results);
        else
            for (const result of results)
                terminal.print(render(result, terminal));
        return results.every(({ valid }) => valid) ? 0 : 1;
    },
};
function slicesOf(path) {
    return (0,inspect_slices/* inspectSlices */.M)(path).catch((error) => {
        if (error instanceof errors/* FormatError */.IF)
            return [];
        throw error;
    });
}
const authorities = {
    apple: "signed under Apple's root",
    replay: 'signed under the throwaway root of a replay',
};
function render({ path, valid, authority, problems }, { colour }) {
    const paint = (format, text) => (colour ? (0,external_node_util_.styleText)(format, text) : text);
    const verdict = valid ? paint('green', 'valid') : paint('red', 'not valid');
    const signedBy = authority === null ? '' : `, ${authorities[authority]}`;
    return [`${path}: ${verdict}${signedBy}`, ...problems.map(render_issue/* renderIssue */.y)].join('\n');
}

;// CONCATENATED MODULE: ./src/commands/look-commands.ts







/***/ }),

/***/ 5045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ renderIssue)
/* harmony export */ });
function renderIssue({ severity, code, architecture, path, offset, message, remedy }) {
    const location = [architecture, path, offset === undefined ? null : `offset ${offset}`];
    return `  ${severity}: ${message} [${code}]\n    at ${location.filter(Boolean).join(', ')}\n    ${remedy}`;
}


/***/ }),

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

/***/ 6770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ inspectSlices)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _bundle_read_code_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3355);
/* harmony import */ var _signature_inspect_macho_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(173);



async function inspectSlices(path) {
    const isFolder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory();
    return (0,_signature_inspect_macho_js__WEBPACK_IMPORTED_MODULE_2__.inspectMachO)(isFolder ? (await (0,_bundle_read_code_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readSignableBundle */ .Y)(path)).executable : path);
}


/***/ }),

/***/ 159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPropertyList: () => (/* binding */ readPropertyList)
});

// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
;// CONCATENATED MODULE: ./src/property-list/read-xml-property-list.ts

const deepestNesting = 128;
function readXmlPropertyList(text) {
    const cursor = { text, position: 0 };
    const root = nextTag(cursor);
    if (root.name !== 'plist')
        return readValue(cursor, root, 0);
    if (root.kind !== 'open')
        throw malformed(cursor);
    const value = readValue(cursor, nextTag(cursor), 0);
    expectClose(cursor, 'plist');
    return value;
}
function readValue(cursor, { kind, name }, depth) {
    if (kind === 'close' || depth > deepestNesting)
        throw malformed(cursor);
    const isEmpty = kind === 'empty';
    if (name === 'dict')
        return isEmpty ? {} : readDictionary(cursor, depth + 1);
    if (name === 'array')
        return isEmpty ? [] : readArray(cursor, depth + 1);
    const text = isEmpty ? '' : readText(cursor, name);
    switch (name) {
        case 'string':
            return text;
        case 'true':
        case 'false':
            return name === 'true';
        case 'integer':
            return readNumber(cursor, text, /^[+-]?(\d+|0x[\da-f]+)$/i);
        case 'real':
            return readNumber(cursor, text, /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$|^[+-]?(nan|inf|infinity)$/i);
        case 'date':
            return readDate(cursor, text);
        case 'data':
            return Uint8Array.from(Buffer.from(text, 'base64'));
        default:
            throw malformed(cursor);
    }
}
function readDictionary(cursor, depth) {
    const entries = new Map();
    for (let tag = nextTag(cursor);; tag = nextTag(cursor)) {
        if (tag.kind === 'close' && tag.name === 'dict')
            return Object.fromEntries(entries);
        if (tag.name !== 'key' || tag.kind === 'close')
            throw malformed(cursor);
        const key = tag.kind === 'empty' ? '' : readText(cursor, 'key');
        entries.set(key, readValue(cursor, nextTag(cursor), depth));
    }
}
function readArray(cursor, depth) {
    const items = [];
    for (let tag = nextTag(cursor);; tag = nextTag(cursor)) {
        if (tag.kind === 'close' && tag.name === 'array')
            return items;
        items.push(readValue(cursor, tag, depth));
    }
}
const blanks = /[\s\0]*/y;
const lessThan = 0x3c;
const tagPattern = /^(\/?)([A-Za-z]+)(?:\s[^<]*?)?(\/?)$/;
function nextTag(cursor) {
    const { text } = cursor;
    skipBlanks(cursor);
    while (text.startsWith('<!', cursor.position) || text.startsWith('<?', cursor.position)) {
        if (text.startsWith('<!--', cursor.position))
            skipPast(cursor, '-->');
        else if (text.startsWith('<?', cursor.position))
            skipPast(cursor, '?>');
        else if (text.startsWith('<!DOCTYPE', cursor.position))
            skipDocumentType(cursor);
        else
            throw malformed(cursor);
        skipBlanks(cursor);
    }
    const end = text.indexOf('>', cursor.position);
    const match = text.charCodeAt(cursor.position) === lessThan && tagPattern.exec(text.slice(cursor.position + 1, end));
    if (end === -1 || !match)
        throw malformed(cursor);
    cursor.position = end + 1;
    return { kind: match[1] ? 'close' : match[3] ? 'empty' : 'open', name: match[2] ?? '' };
}
function skipBlanks(cursor) {
    if (cursor.text.charCodeAt(cursor.position) === lessThan)
        return;
    blanks.lastIndex = cursor.position;
    blanks.exec(cursor.text);
    cursor.position = blanks.lastIndex;
}
function skipPast(cursor, end) {
    const found = cursor.text.indexOf(end, cursor.position);
    if (found === -1)
        throw malformed(cursor);
    cursor.position = found + end.length;
}
function skipDocumentType(cursor) {
    const { position } = cursor;
    skipPast(cursor, '>');
    if (!cursor.text.slice(position, cursor.position).includes('['))
        return;
    skipPast(cursor, ']');
    skipPast(cursor, '>');
}
function readText(cursor, name) {
    const { text } = cursor;
    let content = '';
    for (;;) {
        const end = text.indexOf('<', cursor.position);
        if (end === -1)
            throw malformed(cursor);
        content += resolveReferences(cursor, text.slice(cursor.position, end));
        cursor.position = end;
        if (text.startsWith('<![CDATA[', end)) {
            skipPast(cursor, ']]>');
            content += text.slice(end + '<![CDATA['.length, cursor.position - ']]>'.length);
        }
        else if (text.startsWith('<!--', end))
            skipPast(cursor, '-->');
        else
            break;
    }
    expectClose(cursor, name);
    return content;
}
const longestReference = 9;
const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function resolveReferences(cursor, raw) {
    let from = 0;
    let resolved = '';
    for (let at = raw.indexOf('&'); at !== -1; at = raw.indexOf('&', from)) {
        const end = raw.indexOf(';', at);
        if (end === -1 || end - at > longestReference)
            throw malformed(cursor);
        resolved += raw.slice(from, at) + characterOf(cursor, raw.slice(at + 1, end));
        from = end + 1;
    }
    return from === 0 ? raw : resolved + raw.slice(from);
}
function characterOf(cursor, name) {
    if (Object.hasOwn(named, name))
        return named[name] ?? '';
    const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
    const code = hex === undefined ? Number(decimal ?? 0) : Number.parseInt(hex, 16);
    if (code === 0 || code > 0x10ffff)
        throw malformed(cursor);
    return String.fromCodePoint(code);
}
function readNumber(cursor, text, pattern) {
    const trimmed = text.trim();
    if (!pattern.test(trimmed))
        throw malformed(cursor);
    if (/inf/i.test(trimmed))
        return trimmed.startsWith('-') ? -Infinity : Infinity;
    const [, sign, digits] = /^([+-]?)(.*)$/.exec(trimmed) ?? [];
    return (sign === '-' ? -1 : 1) * Number(digits);
}
function readDate(cursor, text) {
    const date = new Date(text.trim());
    if (Number.isNaN(date.getTime()))
        throw malformed(cursor);
    return date;
}
function expectClose(cursor, name) {
    const closing = `</${name}>`;
    if (cursor.text.startsWith(closing, cursor.position)) {
        cursor.position += closing.length;
        return;
    }
    const tag = nextTag(cursor);
    if (tag.kind !== 'close' || tag.name !== name)
        throw malformed(cursor);
}
function malformed({ position }) {
    return new errors/* FormatError */.IF('the XML is not a property list', position);
}

;// CONCATENATED MODULE: ./src/property-list/read-binary-property-list.ts


const headerSize = 8;
const trailerSize = 32;
const epoch = 978_307_200;
const maxValues = 2_000_000;
const maxCharacters = 64 << 20;
function readBinaryPropertyList(bytes) {
    const trailer = bytes.length - trailerSize;
    if (trailer < headerSize)
        throw read_binary_property_list_malformed(0);
    const reader = {
        bytes,
        offsetSize: bytes.readUInt8(trailer + 6),
        referenceSize: bytes.readUInt8(trailer + 7),
        count: readUnsigned(bytes, trailer + 8, 8),
        table: readUnsigned(bytes, trailer + 24, 8),
        known: new Map(),
    };
    const { offsetSize, referenceSize, count, table } = reader;
    const areSizesValid = [offsetSize, referenceSize].every((size) => size >= 1 && size <= 8);
    if (!areSizesValid || table + count * offsetSize > trailer)
        throw read_binary_property_list_malformed(trailer);
    return readObject(reader, readUnsigned(bytes, trailer + 16, 8), 0).value;
}
function readObject(reader, number, depth) {
    const known = reader.known.get(number);
    if (known === null || depth > deepestNesting || number >= reader.count)
        throw read_binary_property_list_malformed(0);
    if (known !== undefined)
        return known;
    reader.known.set(number, null);
    const offset = readUnsigned(reader.bytes, reader.table + number * reader.offsetSize, reader.offsetSize);
    if (offset < headerSize || offset >= reader.table)
        throw read_binary_property_list_malformed(offset);
    const result = readAt(reader, offset, depth);
    if (result.values > maxValues || result.characters > maxCharacters) {
        throw new errors/* FormatError */.IF('the property list has too many values', offset);
    }
    reader.known.set(number, result);
    return result;
}
function readAt(reader, offset, depth) {
    const marker = reader.bytes.readUInt8(offset);
    const type = marker >> 4;
    if (type === 0xa || type === 0xd)
        return readContainer(reader, { offset, isArray: type === 0xa }, depth);
    const value = readScalar(reader, marker, offset);
    const characters = typeof value === 'string' || value instanceof Uint8Array ? value.length : 0;
    return { value, values: 1, characters };
}
function readScalar(reader, marker, offset) {
    const { bytes } = reader;
    const start = offset + 1;
    const power = 2 ** (marker & 0x0f);
    switch (marker >> 4) {
        case 0x0:
            if (marker !== 0x08 && marker !== 0x09)
                throw read_binary_property_list_malformed(offset);
            return marker === 0x09;
        case 0x1:
            return readInteger(reader, start, power);
        case 0x2:
            checkRange(reader, start, power);
            if (power === 4)
                return bytes.readFloatBE(start);
            if (power === 8)
                return bytes.readDoubleBE(start);
            throw read_binary_property_list_malformed(offset);
        case 0x3:
            checkRange(reader, start, 8);
            return new Date((bytes.readDoubleBE(start) + epoch) * 1000);
        case 0x4: {
            const range = readSize(reader, offset, 1);
            return Uint8Array.from(bytes.subarray(range.start, range.end));
        }
        case 0x5: {
            const range = readSize(reader, offset, 1);
            return bytes.toString('latin1', range.start, range.end);
        }
        case 0x6: {
            const range = readSize(reader, offset, 2);
            return Buffer.from(bytes.subarray(range.start, range.end)).swap16().toString('utf16le');
        }
        default:
            throw read_binary_property_list_malformed(offset);
    }
}
function readInteger(reader, start, size) {
    checkRange(reader, start, size);
    if (size === 8)
        return Number(reader.bytes.readBigInt64BE(start));
    if (size === 16)
        return Number(reader.bytes.readBigUInt64BE(start + 8));
    if (size > 8)
        throw read_binary_property_list_malformed(start);
    return readUnsigned(reader.bytes, start, size);
}
function readContainer(reader, { offset, isArray }, depth) {
    const { bytes, referenceSize } = reader;
    const { start, count } = readSize(reader, offset, isArray ? referenceSize : 2 * referenceSize);
    const sum = { values: 1, characters: 0 };
    const at = (index) => {
        const number = readUnsigned(bytes, start + index * referenceSize, referenceSize);
        const child = readObject(reader, number, depth + 1);
        sum.values += child.values;
        sum.characters += child.characters;
        return child.value;
    };
    if (isArray)
        return { value: Array.from({ length: count }, (_, index) => at(index)), ...sum };
    const entries = new Map();
    for (let index = 0; index < count; index += 1) {
        const key = at(index);
        if (typeof key !== 'string')
            throw read_binary_property_list_malformed(offset);
        entries.set(key, at(count + index));
    }
    return { value: Object.fromEntries(entries), ...sum };
}
function readSize(reader, offset, unit) {
    const { bytes } = reader;
    const short = bytes.readUInt8(offset) & 0x0f;
    let start = offset + 1;
    let count = short;
    if (short === 0x0f) {
        checkRange(reader, start, 1);
        const marker = bytes.readUInt8(start);
        const size = 2 ** (marker & 0x0f);
        if (marker >> 4 !== 0x1 || size > 8)
            throw read_binary_property_list_malformed(start);
        checkRange(reader, start + 1, size);
        count = readUnsigned(bytes, start + 1, size);
        start += 1 + size;
    }
    checkRange(reader, start, count * unit);
    return { start, end: start + count * unit, count };
}
function checkRange({ table }, start, size) {
    if (start + size > table)
        throw read_binary_property_list_malformed(start);
}
function readUnsigned(bytes, offset, size) {
    return size <= 6
        ? bytes.readUIntBE(offset, size)
        : Number(BigInt(`0x${bytes.toString('hex', offset, offset + size)}`));
}
function read_binary_property_list_malformed(offset) {
    return new errors/* FormatError */.IF('the binary property list is malformed', offset);
}

;// CONCATENATED MODULE: ./src/property-list/read-property-list.ts



function readPropertyList(bytes, what) {
    const values = readAny(bytes, what);
    if (!isDictionary(values))
        throw new errors/* FormatError */.IF(`${what} does not contain a dictionary`);
    return values;
}
function readAny(bytes, what) {
    try {
        if (bytes.subarray(0, 6).toString('latin1') === 'bplist')
            return readBinaryPropertyList(bytes);
        return readXmlPropertyList(bytes.toString('utf8').replace(/^\ufeff/, ''));
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        throw new errors/* FormatError */.IF(`${what} is not a property list`, error.offset);
    }
}
function isDictionary(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    return !Array.isArray(value) && !(value instanceof Uint8Array) && !(value instanceof Date);
}


/***/ }),

/***/ 1702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ endpointsVariable),
/* harmony export */   Z: () => (/* binding */ readEndpoints)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _system_network_endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(946);



const endpointsVariable = 'GO_NOTARIZE_ENDPOINTS';
function readEndpoints(environment) {
    const path = environment[endpointsVariable];
    if (path === undefined || path === '')
        return _system_network_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .appleEndpoints */ .Z;
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (cause) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(endpointsVariable, `${endpointsVariable} names ${path}, which cannot be read.`, {
            code: 'input-invalid',
            remedy: `Unset ${endpointsVariable}; only a replay sets it.`,
            cause,
        });
    }
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

/***/ 3347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock),
/* harmony export */   t: () => (/* binding */ createClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

function createClock(cancelled) {
    return {
        now: () => new Date(),
        async sleep(milliseconds, signal) {
            const signals = [cancelled, signal].flatMap((each) => each ?? []);
            const either = AbortSignal.any(signals);
            try {
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal: either });
            }
            catch (error) {
                throw either.aborted ? either.reason : error;
            }
        },
    };
}
const systemClock = createClock();


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

/***/ 946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ appleEndpoints)
/* harmony export */ });
const appleEndpoints = {
    notary: 'https://appstoreconnect.apple.com/notary/v2',
    upload: { kind: 's3', region: 'us-west-2' },
    tickets: 'https://api.apple-cloudkit.com/database/1/com.apple.gk.ticket-delivery/production/public/records/lookup',
    timestamp: 'http://timestamp.apple.com/ts01',
    notaryPause: 15_000,
    replayRoot: null,
};


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
