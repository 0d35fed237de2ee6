export const id = 9638;
export const ids = [9638];
export const modules = {

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
