export const id = 4931;
export const ids = [4931];
export const modules = {

/***/ 7482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ existingPaths),
/* harmony export */   j: () => (/* binding */ mustExist)
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

/***/ 4931:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffCommand: () => (/* binding */ diffCommand)
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

// EXTERNAL MODULE: ./src/report/plain-text.ts
var plain_text = __webpack_require__(6676);
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
                terminal.print((0,plain_text/* plain */.pj)(text));
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


/***/ }),

/***/ 6676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   Lm: () => (/* binding */ cdHashesOf),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
function plain(value, limit = 500) {
    const characters = [
        ...value
            .slice(0, limit * 4)
            .replace(unprintable, ' ')
            .trim(),
    ];
    return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : characters.join('');
}
function enumerate(words) {
    const shown = words.length > 3 ? [...words.slice(0, 2), `${words.length - 2} more`] : [...words];
    const last = shown.pop() ?? '';
    return shown.length > 0 ? `${shown.join(', ')} and ${last}` : last;
}
function count(number, noun) {
    return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}
function duration(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes} min ${seconds % 60} s`;
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
function size(bytes) {
    if (bytes < 1000)
        return count(bytes, 'byte');
    const units = ['kB', 'MB', 'GB'];
    let value = bytes / 1000;
    let unit = 0;
    while (value >= 999.95 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${units[unit]}`;
}
function day(isoTime) {
    return /^\d{4}-\d{2}-\d{2}T/.test(isoTime) ? isoTime.slice(0, 10) : plain(isoTime, 40);
}
function cdHashesOf(artifact) {
    const slices = artifact.signature?.slices ?? [];
    return slices.flatMap(({ arch, cdHashes }) => cdHashes.slice(-1).map((cdHash) => ({ arch, cdHash })));
}


/***/ })

};
