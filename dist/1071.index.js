export const id = 1071;
export const ids = [1071];
export const modules = {

/***/ 1071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHelp: () => (/* binding */ renderHelp)
/* harmony export */ });
/* harmony import */ var _arguments_parse_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8823);

const widest = 100;
const indent = '      ';
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
