export const id = 1071;
export const ids = [1071];
export const modules = {

/***/ 1071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHelp: () => (/* binding */ renderHelp),
/* harmony export */   renderOverview: () => (/* binding */ renderOverview)
/* harmony export */ });
/* harmony import */ var _arguments_parse_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8823);
/* harmony import */ var _command_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2902);


const widest = 100;
const indent = '      ';
function renderOverview() {
    const groups = Object.entries(_command_table_js__WEBPACK_IMPORTED_MODULE_1__/* .commandGroups */ .I).map(([title, commands]) => [title, ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(11)} ${summary}`)].join('\n'));
    return [
        'go-notarize: from Go source to a macOS program that Gatekeeper accepts.',
        'Usage: go-notarize <command> [options] [path ...]',
        ...groups,
        [
            'First steps',
            '  go-notarize replay                       release two examples without an Apple account',
            '  go-notarize replay FOLDER                the same with the Go module in FOLDER',
            '  go-notarize <command> --help             options, defaults and examples of a command',
            '  go-notarize --version',
        ].join('\n'),
    ].join('\n\n');
}
function renderHelp(name, command, width) {
    const columns = Math.min(Math.max(width, 40), widest);
    const options = [...command.options, ..._arguments_parse_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOptions */ .O];
    const groups = [...new Set(options.map(groupOf))];
    return [
        `Usage: go-notarize ${name} ${command.usage}`,
        ...command.description.map((paragraph) => wrap(paragraph, columns)),
        ...groups.map((group) => [
            `${group}:`,
            ...options
                .filter((option) => groupOf(option) === group)
                .map((option) => renderOption(option, columns)),
        ].join('\n')),
        ...Object.entries(command.sections ?? {}).map(([title, lines]) => [`${title}:`, ...lines.map((line) => `  ${line}`)].join('\n')),
        ['Examples:', ...command.examples.map((example) => `  ${example}`)].join('\n'),
    ].join('\n\n');
}
const groupOf = ({ group = 'Options' }) => group;
function renderOption(option, columns) {
    const { name, value, description, default: preset } = option;
    const text = preset === undefined ? description : `${description} Default: ${preset}`;
    return [`  --${name}${value === undefined ? '' : ` ${value}`}`, wrap(text, columns, indent)].join('\n');
}
function wrap(text, columns, margin = '') {
    const lines = [];
    let line = margin;
    for (const word of text.split(' ')) {
        if (line !== margin && line.length + word.length + 1 > columns) {
            lines.push(line);
            line = margin;
        }
        line += line === margin ? word : ` ${word}`;
    }
    return [...lines, line].join('\n');
}


/***/ })

};
