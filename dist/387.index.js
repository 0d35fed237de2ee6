export const id = 387;
export const ids = [387];
export const modules = {

/***/ 2387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/commands/shared/terminal.ts
const frameTime = 120;
const terminal_frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const clearLine = '\r\u001b[2K';
function processTerminal(json) {
    const human = json ? process.stderr : process.stdout;
    const interactive = process.stderr.isTTY === true && process.env.CI === undefined;
    const progress = interactive ? progressLine() : noProgress;
    const write = (stream, text) => {
        progress.clear();
        stream.write(`${text}\n`);
    };
    return {
        print: (text) => write(human, text),
        printJson: (value) => write(process.stdout, JSON.stringify(value, null, 2)),
        json,
        colour: human.isTTY === true && process.env.NO_COLOR === undefined,
        log: terminalLog((text) => write(process.stderr, text), progress),
        environment: process.env,
        workingDirectory: process.cwd(),
    };
}
const noProgress = { start: () => undefined, stop: () => undefined, clear: () => undefined };
function terminalLog(write, progress) {
    const debugging = process.env.GO_NOTARIZE_DEBUG !== undefined || process.env.RUNNER_DEBUG === '1';
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
function progressLine() {
    let timer;
    let title = '';
    let frame = 0;
    let since = 0;
    const draw = () => {
        const seconds = Math.round((Date.now() - since) / 1000);
        process.stderr.write(`${clearLine}${terminal_frames[frame++ % terminal_frames.length]} ${title} ${seconds} s`);
    };
    const clear = () => {
        if (timer)
            process.stderr.write(clearLine);
    };
    return {
        start(what) {
            clearInterval(timer);
            title = what;
            since = Date.now();
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

// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
;// CONCATENATED MODULE: ./src/cli.ts



const commands = {
    release: {
        summary: 'the whole pipeline, as the action runs it',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(548), __webpack_require__.e(701), __webpack_require__.e(959), __webpack_require__.e(723), __webpack_require__.e(942), __webpack_require__.e(663), __webpack_require__.e(507), __webpack_require__.e(44), __webpack_require__.e(805), __webpack_require__.e(269), __webpack_require__.e(148), __webpack_require__.e(28), __webpack_require__.e(297), __webpack_require__.e(50), __webpack_require__.e(908), __webpack_require__.e(904), __webpack_require__.e(774), __webpack_require__.e(869), __webpack_require__.e(426), __webpack_require__.e(109)]).then(__webpack_require__.bind(__webpack_require__, 5109))).releaseCommand,
    },
    replay: {
        summary: 'run the whole pipeline with a throwaway authority and a local notary',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(548), __webpack_require__.e(701), __webpack_require__.e(959), __webpack_require__.e(723), __webpack_require__.e(942), __webpack_require__.e(663), __webpack_require__.e(507), __webpack_require__.e(44), __webpack_require__.e(805), __webpack_require__.e(269), __webpack_require__.e(148), __webpack_require__.e(28), __webpack_require__.e(297), __webpack_require__.e(50), __webpack_require__.e(908), __webpack_require__.e(904), __webpack_require__.e(774), __webpack_require__.e(869), __webpack_require__.e(426), __webpack_require__.e(109)]).then(__webpack_require__.bind(__webpack_require__, 5109))).replayCommand,
    },
    inspect: {
        summary: 'say what is signed, by whom and how',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(548), __webpack_require__.e(701), __webpack_require__.e(723), __webpack_require__.e(663), __webpack_require__.e(269), __webpack_require__.e(148), __webpack_require__.e(297), __webpack_require__.e(904), __webpack_require__.e(589)]).then(__webpack_require__.bind(__webpack_require__, 7049))).inspectCommand,
    },
    verify: {
        summary: 'recompute everything that a signature promises and name what does not hold',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(548), __webpack_require__.e(701), __webpack_require__.e(723), __webpack_require__.e(663), __webpack_require__.e(269), __webpack_require__.e(148), __webpack_require__.e(297), __webpack_require__.e(904), __webpack_require__.e(589)]).then(__webpack_require__.bind(__webpack_require__, 7049))).verifyCommand,
    },
    sign: {
        summary: 'sign a program or an app, inside-out',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(723), __webpack_require__.e(663), __webpack_require__.e(269), __webpack_require__.e(50), __webpack_require__.e(861)]).then(__webpack_require__.bind(__webpack_require__, 4861))).signCommand,
    },
    preflight: {
        summary: 'say what the notary would refuse, before anything is sent',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(548), __webpack_require__.e(701), __webpack_require__.e(723), __webpack_require__.e(663), __webpack_require__.e(269), __webpack_require__.e(148), __webpack_require__.e(297), __webpack_require__.e(904), __webpack_require__.e(589)]).then(__webpack_require__.bind(__webpack_require__, 7049))).preflightCommand,
    },
    submit: {
        summary: 'submit to the notary without waiting',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(548), __webpack_require__.e(701), __webpack_require__.e(959), __webpack_require__.e(723), __webpack_require__.e(942), __webpack_require__.e(663), __webpack_require__.e(507), __webpack_require__.e(44), __webpack_require__.e(805), __webpack_require__.e(269), __webpack_require__.e(148), __webpack_require__.e(28), __webpack_require__.e(297), __webpack_require__.e(50), __webpack_require__.e(908), __webpack_require__.e(904), __webpack_require__.e(774), __webpack_require__.e(869), __webpack_require__.e(426), __webpack_require__.e(109)]).then(__webpack_require__.bind(__webpack_require__, 5109))).submitCommand,
    },
    wait: {
        summary: "wait for the notary's answer to a submission",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(548), __webpack_require__.e(701), __webpack_require__.e(959), __webpack_require__.e(723), __webpack_require__.e(942), __webpack_require__.e(663), __webpack_require__.e(507), __webpack_require__.e(44), __webpack_require__.e(805), __webpack_require__.e(269), __webpack_require__.e(148), __webpack_require__.e(28), __webpack_require__.e(297), __webpack_require__.e(50), __webpack_require__.e(908), __webpack_require__.e(904), __webpack_require__.e(774), __webpack_require__.e(869), __webpack_require__.e(426), __webpack_require__.e(109)]).then(__webpack_require__.bind(__webpack_require__, 5109))).waitCommand,
    },
    staple: {
        summary: 'attach tickets to notarized apps',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(548), __webpack_require__.e(701), __webpack_require__.e(959), __webpack_require__.e(723), __webpack_require__.e(942), __webpack_require__.e(663), __webpack_require__.e(507), __webpack_require__.e(44), __webpack_require__.e(805), __webpack_require__.e(269), __webpack_require__.e(148), __webpack_require__.e(28), __webpack_require__.e(297), __webpack_require__.e(50), __webpack_require__.e(908), __webpack_require__.e(904), __webpack_require__.e(774), __webpack_require__.e(869), __webpack_require__.e(426), __webpack_require__.e(109)]).then(__webpack_require__.bind(__webpack_require__, 5109))).stapleCommand,
    },
    assess: {
        summary: 'say whether Gatekeeper would accept',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(548), __webpack_require__.e(701), __webpack_require__.e(959), __webpack_require__.e(723), __webpack_require__.e(942), __webpack_require__.e(663), __webpack_require__.e(507), __webpack_require__.e(44), __webpack_require__.e(805), __webpack_require__.e(269), __webpack_require__.e(148), __webpack_require__.e(28), __webpack_require__.e(297), __webpack_require__.e(50), __webpack_require__.e(908), __webpack_require__.e(904), __webpack_require__.e(774), __webpack_require__.e(869), __webpack_require__.e(426), __webpack_require__.e(109)]).then(__webpack_require__.bind(__webpack_require__, 5109))).assessCommand,
    },
};
const commonOptions = {
    help: { type: 'boolean', short: 'h' },
    json: { type: 'boolean' },
};
async function runCommandLine() {
    const [name = '', ...rest] = process.argv.slice(2);
    const terminal = processTerminal(rest.includes('--json'));
    try {
        process.exitCode = await dispatch(name, rest, terminal);
    }
    catch (error) {
        process.exitCode = explain(error, terminal);
    }
}
async function dispatch(name, rest, terminal) {
    if (['', 'help', '--help', '-h'].includes(name)) {
        terminal.print(overview());
        return name === '' ? 2 : 0;
    }
    if (name === '--version') {
        const { version } = await __webpack_require__.e(/* import() */ 311).then(__webpack_require__.bind(__webpack_require__, 311));
        terminal.print(version);
        return 0;
    }
    if (!Object.hasOwn(commands, name)) {
        throw new errors/* InputError */.dz('command', `There is no command '${name}'.`, {
            code: 'usage',
            remedy: `The commands are ${Object.keys(commands).join(', ')}.`,
        });
    }
    const command = await commands[name].load();
    const given = parse(name, command, rest);
    if (given.flag('help')) {
        terminal.print(command.help);
        return 0;
    }
    return command.run(given, terminal);
}
function parse(name, command, rest) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: rest,
            options: { ...commonOptions, ...command.options },
            allowPositionals: true,
        });
        return {
            text: (option) => (typeof values[option] === 'string' ? values[option] : undefined),
            flag: (option) => values[option] === true,
            positionals,
        };
    }
    catch (cause) {
        throw new errors/* InputError */.dz(name, cause.message, {
            code: 'usage',
            remedy: `See go-notarize ${name} --help.`,
            cause,
        });
    }
}
function overview() {
    const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`);
    return [
        'go-notarize: from Go source to a macOS program that Gatekeeper accepts.',
        '',
        'Usage: go-notarize <command> [options] [path ...]',
        '',
        ...lines,
        '',
        'Every command takes --help, and --json for one JSON document on standard output.',
    ].join('\n');
}
function explain(error, terminal) {
    const known = error instanceof errors/* Failure */.HR ? error : null;
    const facts = {
        code: known?.code ?? 'internal-error',
        message: error instanceof Error ? error.message : String(error),
        remedy: known?.remedy ?? 'This is a defect of go-notarize. Please report it with GO_NOTARIZE_DEBUG=1 set.',
        retryable: known?.retryable ?? false,
    };
    if (!known && error instanceof Error)
        terminal.log.debug(error.stack ?? '');
    if (terminal.json)
        terminal.printJson({ error: facts });
    process.stderr.write(`error: ${facts.message}\n`);
    if (error instanceof errors/* Failure */.HR && 'lines' in error) {
        for (const line of error.lines)
            process.stderr.write(`  ${line}\n`);
    }
    process.stderr.write(`${facts.remedy} [${facts.code}]\n`);
    return known?.exitCode ?? 3;
}


/***/ }),

/***/ 6578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   IF: () => (/* binding */ FormatError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   v4: () => (/* binding */ ToolError),
/* harmony export */   zs: () => (/* binding */ RejectedError)
/* harmony export */ });
class Failure extends Error {
    code;
    remedy;
    retryable;
    constructor(message, details) {
        super(message, { cause: details.cause });
        this.code = details.code;
        this.remedy = details.remedy;
        this.retryable = details.retryable ?? false;
    }
}
class InputError extends Failure {
    name = 'InputError';
    exitCode = 2;
    input;
    lines;
    constructor(input, message, details) {
        super(message, details);
        this.input = input;
        this.lines = details.lines ?? [];
    }
}
class ToolError extends Failure {
    name = 'ToolError';
    exitCode = 3;
    lines;
    constructor(message, details) {
        super(message, details);
        this.lines = details.lines ?? [];
    }
}
class RejectedError extends Failure {
    name = 'RejectedError';
    exitCode = 1;
    issues;
    constructor(message, details) {
        super(message, details);
        this.issues = details.issues ?? [];
    }
}
class FormatError extends Failure {
    name = 'FormatError';
    exitCode = 2;
    offset;
    constructor(message, offset) {
        super(message, {
            code: 'malformed-file',
            remedy: 'The file is damaged or is not what its name says. Build or download it again.',
        });
        this.offset = offset;
    }
}


/***/ })

};
