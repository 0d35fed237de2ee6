export const id = 858;
export const ids = [858];
export const modules = {

/***/ 858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./src/commands/arguments/parse-arguments.ts
var parse_arguments = __webpack_require__(8823);
// EXTERNAL MODULE: ./src/commands/arguments/suggest-name.ts
var suggest_name = __webpack_require__(7511);
// EXTERNAL MODULE: ./src/commands/command.ts
var commands_command = __webpack_require__(3155);
// EXTERNAL MODULE: ./src/commands/command-table.ts
var command_table = __webpack_require__(2902);
;// CONCATENATED MODULE: ./src/commands/terminal/lost-output.ts
const failed = 3;
function explainLostOutput(self) {
    const { stdout, stderr } = self;
    let isLost = false;
    stderr.on('error', () => undefined);
    stdout.on('error', ({ code, message }) => {
        if (code === 'EPIPE' || isLost)
            return;
        isLost = true;
        stderr.write(`error: The output was not written: ${message}. Write it to a disk with free space.\n`);
    });
    self.on('exit', () => {
        if (isLost && !self.exitCode)
            self.exitCode = failed;
    });
}

// EXTERNAL MODULE: ./src/system/log.ts
var log = __webpack_require__(7271);
;// CONCATENATED MODULE: ./src/commands/terminal/progress-line.ts
const frameTime = 120;
const progress_line_frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const clearLine = '\r\u001b[2K';
function animatedProgress(stream) {
    let timer;
    let title = '';
    let frame = 0;
    let startedAt = 0;
    const draw = () => {
        const seconds = Math.round((Date.now() - startedAt) / 1000);
        stream.write(`${clearLine}${progress_line_frames[frame++ % progress_line_frames.length]} ${title} ${seconds} s`);
    };
    const clear = () => {
        if (timer)
            stream.write(clearLine);
    };
    return {
        start(text) {
            clearInterval(timer);
            title = text;
            startedAt = Date.now();
            timer = setInterval(draw, frameTime).unref();
        },
        stop() {
            clear();
            clearInterval(timer);
            timer = undefined;
        },
        clear,
    };
}
const longWork = 2_000;
function plainProgress(write) {
    let timer;
    const stop = () => clearTimeout(timer);
    return {
        start(title) {
            stop();
            timer = setTimeout(() => write(`${title} ...`), longWork).unref();
        },
        stop,
        clear: () => undefined,
    };
}

;// CONCATENATED MODULE: ./src/commands/terminal/open-terminal.ts


const defaultWidth = 100;
function openTerminal(json, { stdout, stderr, env, cwd }) {
    const human = json ? stderr : stdout;
    const isRunner = env.GITHUB_ACTIONS === 'true';
    const isPlain = env.TERM === 'dumb' || env.CI !== undefined;
    const write = (stream, text) => {
        progress.clear();
        stream.write(`${isRunner ? (0,log/* withoutWorkflowCommands */.C)(text) : text}\n`);
    };
    const progress = stderr.isTTY === true && !isPlain
        ? animatedProgress(stderr)
        : plainProgress((line) => stderr.write(`${line}\n`));
    return {
        print: (text) => write(human, text),
        printJson: (value) => write(stdout, JSON.stringify(value, null, 2).replaceAll('##[', '#\\u0023[')),
        json,
        colour: human.isTTY === true && env.TERM !== 'dumb' && !env.NO_COLOR,
        width: human.columns ?? defaultWidth,
        log: terminalLog((text) => write(stderr, text), progress, env),
        environment: env,
        workingDirectory: cwd(),
    };
}
function terminalLog(write, progress, env) {
    const debugging = env.GO_NOTARIZE_DEBUG !== undefined || env.RUNNER_DEBUG === '1';
    return {
        debug: (message) => {
            if (debugging)
                write(message);
        },
        info: (message) => write(message),
        warning: (message) => write(`warning: ${message}`),
        async group(title, work) {
            progress.start(title);
            try {
                return await work();
            }
            finally {
                progress.stop();
            }
        },
    };
}

// EXTERNAL MODULE: ./src/report/error-page.ts
var error_page = __webpack_require__(4214);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/system/explain-system-error.ts
var explain_system_error = __webpack_require__(8493);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/cli.ts










async function runCommandLine() {
    explainLostOutput(process);
    const [name = '', ...rest] = process.argv.slice(2);
    const terminal = openTerminal(rest.includes('--json'), process);
    try {
        process.exitCode = await dispatch(name, rest, terminal);
    }
    catch (error) {
        process.exitCode = await explain(error, terminal);
    }
}
async function dispatch(name, rest, terminal) {
    if (['--version', '-v', 'version'].includes(name)) {
        terminal.print(version/* version */.r);
        return 0;
    }
    const isHelp = ['help', '--help', '-h'].includes(name);
    if (name === '' || (isHelp && rest.length === 0)) {
        const { renderOverview } = await __webpack_require__.e(/* import() */ 8252).then(__webpack_require__.bind(__webpack_require__, 5871));
        terminal.print(renderOverview());
        return name === '' ? 2 : 0;
    }
    const wanted = isHelp ? (rest[0] ?? '') : name;
    const entry = Object.hasOwn(command_table/* commandTable */.E, wanted) ? command_table/* commandTable */.E[wanted] : undefined;
    if (entry === undefined) {
        const names = Object.keys(command_table/* commandTable */.E);
        const message = `There is no command '${wanted}'.${(0,suggest_name/* didYouMean */.a)(wanted, names)}`;
        throw (0,commands_command/* usageError */.W)('command', message, `The commands are ${names.join(', ')}.`);
    }
    const command = await entry.load();
    const args = (0,parse_arguments/* parseArguments */.W)(wanted, command.options, isHelp ? ['--help'] : rest, command);
    if (args.flag('help')) {
        const { renderHelp } = await __webpack_require__.e(/* import() */ 1071).then(__webpack_require__.bind(__webpack_require__, 1071));
        terminal.print(renderHelp(wanted, command, terminal.width));
        return 0;
    }
    return command.run(args, terminal);
}
async function explain(thrown, terminal) {
    const { nameVariable } = await Promise.all(/* import() */[__webpack_require__.e(2496), __webpack_require__.e(7113)]).then(__webpack_require__.bind(__webpack_require__, 2496));
    const error = nameVariable(thrown);
    const known = error instanceof errors/* Failure */.HR ? error : (0,explain_system_error/* explainSystemError */.T)(error);
    const details = {
        code: known?.code ?? 'internal-error',
        message: known?.message ?? (error instanceof Error ? error.message : String(error)),
        remedy: known?.remedy ?? errors/* defectRemedy */.cv,
        retryable: known?.retryable ?? false,
    };
    if (!known && error instanceof Error)
        terminal.log.debug(error.stack ?? '');
    if (terminal.json)
        terminal.printJson({ error: details });
    process.stderr.write(`error: ${details.message}\n`);
    if (known !== null && 'lines' in known) {
        for (const line of known.lines)
            process.stderr.write(`  ${line}\n`);
    }
    process.stderr.write(`${details.remedy} [${details.code}]\n${(0,error_page/* errorPage */.W)(details.code)}\n`);
    return known?.exitCode ?? 3;
}


/***/ }),

/***/ 8823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ commonOptions),
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3155);
/* harmony import */ var _suggest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7511);


const commonOptions = [
    {
        name: 'json',
        description: 'Print one JSON document on standard output, and everything else on standard error.',
    },
    { name: 'help', description: 'Show this help (also -h).' },
];
function parseArguments(command, options, words, { foreignFlags = false } = {}) {
    const known = new Map([...commonOptions, ...options].map((option) => [option.name, option]));
    const texts = new Map();
    const flags = new Set();
    const positionals = [];
    const remaining = [...words];
    for (let word = remaining.shift(); word !== undefined; word = remaining.shift()) {
        if (word === '--')
            positionals.push(...remaining.splice(0));
        else if (foreignFlags && /^--?args$/.test(word))
            positionals.push(word, ...remaining.splice(0));
        else if (word === '-h')
            flags.add('help');
        else if (word === '-' || !word.startsWith('-'))
            positionals.push(word);
        else {
            const { name, inline } = splitOption(word);
            const option = word.startsWith('--') ? known.get(name) : undefined;
            if (option === undefined && foreignFlags) {
                positionals.push(word);
                continue;
            }
            if (option === undefined)
                throw unknownOption(command, word, [...known.keys()]);
            if (option.value !== undefined)
                texts.set(name, inline ?? takeValue(option, remaining, known));
            else if (inline === undefined)
                flags.add(name);
            else
                throw (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)(name, `--${name} takes no value.`, `Write --${name} alone, or leave it out.`);
        }
    }
    return { text: (name) => texts.get(name), flag: (name) => flags.has(name), positionals };
}
function splitOption(word) {
    const [name = '', ...rest] = word.replace(/^--?/, '').split('=');
    return rest.length > 0 ? { name, inline: rest.join('=') } : { name };
}
function takeValue({ name, value = 'VALUE' }, remaining, known) {
    const next = remaining.shift();
    const isOption = next?.startsWith('--') && known.has(splitOption(next).name);
    if (next !== undefined && !isOption)
        return next;
    throw (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)(name, `--${name} has no value.`, `Write --${name} ${value}.`);
}
function unknownOption(command, word, known) {
    const { name } = splitOption(word);
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)(name, `${command} has no option ${word.split('=', 1)[0]}.${(0,_suggest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, known, '--')}`, `See go-notarize ${command} --help.`);
}


/***/ }),

/***/ 7511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ suggestName),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
function suggestName(written, known) {
    const lengthsApart = (name) => Math.abs(name.length - written.length);
    const ranked = known
        .map((name) => ({ name, distance: editDistance(written, name) }))
        .sort((a, b) => a.distance - b.distance || lengthsApart(a.name) - lengthsApart(b.name));
    const [nearest] = ranked;
    if (nearest && nearest.distance <= Math.max(1, Math.floor(written.length / 3)))
        return nearest.name;
    return known.find((name) => written.length > 2 && name.startsWith(written)) ?? null;
}
function didYouMean(written, known, prefix = '') {
    const name = suggestName(written, known);
    return name === null ? '' : ` Did you mean ${prefix}${name}?`;
}
function editDistance(from, to) {
    const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
    const at = (row, column) => rows[row]?.[column] ?? Infinity;
    for (let row = 1; row <= from.length; row += 1) {
        rows.push([row]);
        for (let column = 1; column <= to.length; column += 1) {
            const isEqual = from[row - 1] === to[column - 1];
            const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            const candidates = [
                at(row - 1, column - 1) + (isEqual ? 0 : 1),
                at(row - 1, column) + 1,
                at(row, column - 1) + 1,
                isSwapped ? at(row - 2, column - 2) + 1 : Infinity,
            ];
            rows[row]?.push(Math.min(...candidates));
        }
    }
    return at(from.length, to.length);
}


/***/ }),

/***/ 2902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ commandTable),
/* harmony export */   I: () => (/* binding */ commandGroups)
/* harmony export */ });
const commandGroups = {
    'Release a program': {
        release: {
            summary: 'build, sign, notarize, staple and assess, as the action does',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(9800), __webpack_require__.e(6959), __webpack_require__.e(4942), __webpack_require__.e(3044), __webpack_require__.e(3355), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(28), __webpack_require__.e(558), __webpack_require__.e(8765), __webpack_require__.e(2341), __webpack_require__.e(4143), __webpack_require__.e(2496), __webpack_require__.e(4797), __webpack_require__.e(874), __webpack_require__.e(2766), __webpack_require__.e(5633), __webpack_require__.e(6515), __webpack_require__.e(9850)]).then(__webpack_require__.bind(__webpack_require__, 2943))).releaseCommand,
        },
        replay: {
            summary: 'try a release without an Apple account: a throwaway identity and a local notary',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(9800), __webpack_require__.e(6959), __webpack_require__.e(4942), __webpack_require__.e(3044), __webpack_require__.e(3355), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(28), __webpack_require__.e(558), __webpack_require__.e(8765), __webpack_require__.e(2341), __webpack_require__.e(4143), __webpack_require__.e(2496), __webpack_require__.e(4797), __webpack_require__.e(874), __webpack_require__.e(2766), __webpack_require__.e(5633), __webpack_require__.e(6515), __webpack_require__.e(9850)]).then(__webpack_require__.bind(__webpack_require__, 2943))).replayCommand,
        },
        act: {
            summary: 'run the workflows of a repository with act, without an Apple account',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(9800), __webpack_require__.e(6959), __webpack_require__.e(4942), __webpack_require__.e(3044), __webpack_require__.e(3355), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(28), __webpack_require__.e(558), __webpack_require__.e(8765), __webpack_require__.e(2341), __webpack_require__.e(4143), __webpack_require__.e(2496), __webpack_require__.e(4797), __webpack_require__.e(874), __webpack_require__.e(2766), __webpack_require__.e(5633), __webpack_require__.e(6515), __webpack_require__.e(9850)]).then(__webpack_require__.bind(__webpack_require__, 2943))).actCommand,
        },
    },
    'Test a program': {
        test: {
            summary: 'run go test with the test binaries signed as for a release',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(781), __webpack_require__.e(558), __webpack_require__.e(8338)]).then(__webpack_require__.bind(__webpack_require__, 8338))).testCommand,
        },
    },
    'Look at programs, apps and archives': {
        inspect: {
            summary: 'show who signed it, with which entitlements and flags',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(781), __webpack_require__.e(8904)]).then(__webpack_require__.bind(__webpack_require__, 2035))).inspectCommand,
        },
        verify: {
            summary: 'recompute the signature and list every problem',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(8826)]).then(__webpack_require__.bind(__webpack_require__, 3613))).verifyCommand,
        },
        preflight: {
            summary: 'list everything that the notary would reject',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(3355), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(8765), __webpack_require__.e(2341), __webpack_require__.e(475)]).then(__webpack_require__.bind(__webpack_require__, 5821))).preflightCommand,
        },
        assess: {
            summary: 'report whether Gatekeeper would accept it',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(9800), __webpack_require__.e(6959), __webpack_require__.e(4942), __webpack_require__.e(3044), __webpack_require__.e(3355), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(28), __webpack_require__.e(558), __webpack_require__.e(8765), __webpack_require__.e(2341), __webpack_require__.e(4143), __webpack_require__.e(2496), __webpack_require__.e(4797), __webpack_require__.e(874), __webpack_require__.e(2766), __webpack_require__.e(5633), __webpack_require__.e(6515), __webpack_require__.e(9850)]).then(__webpack_require__.bind(__webpack_require__, 2943))).assessCommand,
        },
    },
    'Run one step of a release': {
        sign: {
            summary: 'sign a program or an app',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(781), __webpack_require__.e(558), __webpack_require__.e(8693), __webpack_require__.e(440)]).then(__webpack_require__.bind(__webpack_require__, 440))).signCommand,
        },
        submit: {
            summary: 'submit to the notary without waiting',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(9800), __webpack_require__.e(6959), __webpack_require__.e(4942), __webpack_require__.e(3044), __webpack_require__.e(3355), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(28), __webpack_require__.e(558), __webpack_require__.e(8765), __webpack_require__.e(2341), __webpack_require__.e(4143), __webpack_require__.e(2496), __webpack_require__.e(4797), __webpack_require__.e(874), __webpack_require__.e(2766), __webpack_require__.e(5633), __webpack_require__.e(6515), __webpack_require__.e(9850)]).then(__webpack_require__.bind(__webpack_require__, 2943))).submitCommand,
        },
        wait: {
            summary: "wait for the notary's answer to a submission",
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(9800), __webpack_require__.e(6959), __webpack_require__.e(4942), __webpack_require__.e(3044), __webpack_require__.e(3355), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(28), __webpack_require__.e(558), __webpack_require__.e(8765), __webpack_require__.e(2341), __webpack_require__.e(4143), __webpack_require__.e(2496), __webpack_require__.e(4797), __webpack_require__.e(874), __webpack_require__.e(2766), __webpack_require__.e(5633), __webpack_require__.e(6515), __webpack_require__.e(9850)]).then(__webpack_require__.bind(__webpack_require__, 2943))).waitCommand,
        },
        staple: {
            summary: 'attach the ticket of a notarized app to it',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(9800), __webpack_require__.e(6959), __webpack_require__.e(4942), __webpack_require__.e(3044), __webpack_require__.e(3355), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(28), __webpack_require__.e(558), __webpack_require__.e(8765), __webpack_require__.e(2341), __webpack_require__.e(4143), __webpack_require__.e(2496), __webpack_require__.e(4797), __webpack_require__.e(874), __webpack_require__.e(2766), __webpack_require__.e(5633), __webpack_require__.e(6515), __webpack_require__.e(9850)]).then(__webpack_require__.bind(__webpack_require__, 2943))).stapleCommand,
        },
        submissions: {
            summary: "list the team's submissions to the notary, or show one with its log",
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(9800), __webpack_require__.e(6959), __webpack_require__.e(4942), __webpack_require__.e(3044), __webpack_require__.e(3355), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(28), __webpack_require__.e(558), __webpack_require__.e(8765), __webpack_require__.e(2341), __webpack_require__.e(4143), __webpack_require__.e(2496), __webpack_require__.e(4797), __webpack_require__.e(874), __webpack_require__.e(2766), __webpack_require__.e(5633), __webpack_require__.e(6515), __webpack_require__.e(9850)]).then(__webpack_require__.bind(__webpack_require__, 2943))).submissionsCommand,
        },
    },
    'Look at builds and the machine': {
        diff: {
            summary: 'explain how two builds differ, from their build-fingerprint.json',
            load: async () => (await __webpack_require__.e(/* import() */ 4931).then(__webpack_require__.bind(__webpack_require__, 4931))).diffCommand,
        },
        doctor: {
            summary: 'list what is wrong with Go, Xcode, keychains and the machine, with the remedy',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(9800), __webpack_require__.e(6959), __webpack_require__.e(4942), __webpack_require__.e(3044), __webpack_require__.e(3355), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(28), __webpack_require__.e(558), __webpack_require__.e(8765), __webpack_require__.e(2341), __webpack_require__.e(4143), __webpack_require__.e(2496), __webpack_require__.e(4797), __webpack_require__.e(874), __webpack_require__.e(2766), __webpack_require__.e(5633), __webpack_require__.e(6515), __webpack_require__.e(9850)]).then(__webpack_require__.bind(__webpack_require__, 2943))).doctorCommand,
        },
    },
    'The command line itself': {
        completion: {
            summary: 'print the completion script of a shell',
            load: async () => (await __webpack_require__.e(/* import() */ 9638).then(__webpack_require__.bind(__webpack_require__, 9638))).createCompletionCommand(commandTable),
        },
    },
};
const commandTable = Object.assign({}, ...Object.values(commandGroups));


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

/***/ 4214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ errorPage)
/* harmony export */ });
function errorPage(code) {
    return `https://github.com/go-notarize/go-notarize/blob/main/docs/errors.md#${code}`;
}


/***/ }),

/***/ 8493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ explainSystemError),
/* harmony export */   p: () => (/* binding */ explanationOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

const diskFullRemedy = 'Free space on the disk, or set output-directory and the temporary folder to another disk.';
const explanations = {
    ENOSPC: {
        code: 'disk-full',
        reason: 'there is no space left on the disk',
        remedy: diskFullRemedy,
    },
    EDQUOT: {
        code: 'disk-full',
        reason: 'the disk quota of this user is used up',
        remedy: diskFullRemedy,
    },
    EFBIG: {
        code: 'disk-full',
        reason: 'the file is larger than this user or the file system may store',
        remedy: 'Raise the limit (ulimit -f), or set output-directory and the temporary folder to another disk.',
    },
    EROFS: {
        code: 'file-not-accessible',
        reason: 'the file system is read-only',
        remedy: 'Set output-directory to a folder that this user may write to.',
    },
    EACCES: {
        code: 'file-not-accessible',
        reason: 'this user may not access it',
        remedy: 'Change the permissions of the file or its folder, or set output-directory to another one.',
    },
    EPERM: {
        code: 'file-not-accessible',
        reason: 'the system does not permit it',
        remedy: 'Check the owner and the flags of the file or its folder.',
    },
    ENAMETOOLONG: {
        code: 'file-not-accessible',
        reason: 'the name is too long for the file system',
        remedy: 'Shorten package-name, version or output-directory.',
    },
    ENOTDIR: {
        code: 'file-not-accessible',
        reason: 'a part of the path is a file',
        remedy: 'Set output-directory to a folder.',
    },
    EISDIR: {
        code: 'file-not-accessible',
        reason: 'there is a folder in its place',
        remedy: 'Remove the folder, or set output-directory to another one.',
    },
};
function explanationOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return null;
    const name = String(error.code);
    const known = Object.hasOwn(explanations, name) ? explanations[name] : undefined;
    return known === undefined ? null : { name, ...known };
}
function explainSystemError(error) {
    const known = explanationOf(error);
    if (known === null)
        return null;
    const file = error.path ?? 'A file';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${file} cannot be read or written: ${known.reason} (${known.name}).`, {
        code: known.code,
        remedy: known.remedy,
        cause: error,
    });
}


/***/ }),

/***/ 7271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutWorkflowCommands)
/* harmony export */ });
/* unused harmony export silentLog */
const silentLog = {
    debug: () => undefined,
    info: () => undefined,
    warning: () => undefined,
    group: (_title, work) => work(),
};
function withoutWorkflowCommands(text) {
    return text.replaceAll(/^([\s\u0085]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}


/***/ })

};
