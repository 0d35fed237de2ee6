export const id = 9638;
export const ids = [9638];
export const modules = {

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

/***/ 9638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCompletionCommand: () => (/* binding */ createCompletionCommand)
/* harmony export */ });
/* harmony import */ var _arguments_parse_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8823);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3155);


const shells = {
    bash,
    zsh,
    fish,
};
function createCompletionCommand(table) {
    return {
        usage: `(${Object.keys(shells).join(' | ')})`,
        description: [
            'Prints a script that completes commands and options.',
            'bash: source <(go-notarize completion bash). zsh: the same with zsh, after compinit. fish: go-notarize completion fish | source.',
        ],
        options: [],
        examples: Object.keys(shells).map((shell) => `go-notarize completion ${shell}`),
        async run({ positionals: [shell = '', ...more] }, terminal) {
            const render = Object.hasOwn(shells, shell) && more.length === 0 ? shells[shell] : undefined;
            if (render === undefined) {
                const remedy = `Write one of ${Object.keys(shells).join(', ')}.`;
                throw (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .W)('shell', 'completion takes the name of one shell.', remedy);
            }
            terminal.print(render(await optionsByCommand(table), table));
            return 0;
        },
    };
}
async function optionsByCommand(table) {
    const entries = await Promise.all(Object.entries(table).map(async ([name, { load }]) => {
        const { options } = await load();
        return [name, [...options, ..._arguments_parse_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOptions */ .O].map((option) => `--${option.name}`)];
    }));
    return Object.fromEntries(entries);
}
function bash(options) {
    return [
        '_go_notarize() {',
        '  local command names=""',
        '  read -r _ command _ <<< "$COMP_LINE"',
        '  if [ "$COMP_CWORD" -eq 1 ]; then',
        `    names="${Object.keys(options).join(' ')} --help --version"`,
        '  else',
        '    case "$command" in',
        ...Object.entries(options).map(([name, words]) => `      ${name}) names="${words.join(' ')}" ;;`),
        '    esac',
        '  fi',
        '  COMPREPLY=()',
        '  case "$COMP_CWORD:$2" in 1:*|*:-*) COMPREPLY=($(compgen -W "$names" -- "$2")) ;; esac',
        '}',
        'complete -o default -F _go_notarize go-notarize',
    ].join('\n');
}
function zsh(options) {
    return ['autoload -Uz bashcompinit && bashcompinit', bash(options)].join('\n');
}
function fish(options, table) {
    const summaries = Object.entries(table).map(([name, { summary }]) => `complete -c go-notarize -n __fish_use_subcommand -f -a ${name} -d ${JSON.stringify(summary)}`);
    const words = Object.entries(options).map(([name, names]) => `complete -c go-notarize -n '__fish_seen_subcommand_from ${name}' ${names.map((word) => `-l ${word.slice(2)}`).join(' ')}`);
    return [...summaries, ...words].join('\n');
}


/***/ })

};
