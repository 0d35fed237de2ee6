export const id = 546;
export const ids = [546];
export const modules = {

/***/ 4214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ errorPage)
/* harmony export */ });
function errorPage(code) {
    return `https://github.com/go-notarize/go-notarize/blob/main/docs/errors.md#${code}`;
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


/***/ }),

/***/ 996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6676);

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', $: '&#36;' };
function text(value, limit) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(value, limit)
        .replace(/[&<>$]/g, (character) => entities[character] ?? character)
        .replace(/[\\`*[\]|~]/g, '\\$&')
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/^[-+#=]/, '\\$&')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
function code(value, limit) {
    const clean = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(value, limit);
    if (clean === '')
        return '–';
    if (!/[`|\\]/.test(clean))
        return `\`${clean}\``;
    const escaped = clean.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.codePointAt(0)};`);
    return `<code>${escaped}</code>`;
}
function prose(value, limit) {
    const parts = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(value, limit).split('`');
    if (parts.length % 2 === 0)
        return text(value, limit);
    return parts.map((part, index) => (index % 2 === 1 && part !== '' ? code(part) : inner(part))).join('');
}
function inner(part) {
    const [before = ''] = /^ */.exec(part) ?? [];
    const [after = ''] = part.trim() === '' ? [] : (/ *$/.exec(part) ?? []);
    return `${before}${text(part)}${after}`;
}
function link(label, url) {
    if (url === null || !URL.canParse(url))
        return '';
    const { protocol, href } = new URL(url);
    if (protocol !== 'https:' || href.length > 500)
        return '';
    const safe = href.replace(/[<>()|\\`*_[\]~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
    return `[${text(label)}](${safe})`;
}
function table(columns, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const header = line(columns.map((column) => column.replace(/^>/, '')));
    const ruler = line(columns.map((column) => (column.startsWith('>') ? '--:' : '---')));
    return [header, ruler, ...rows.map(line)].join('\n');
}
function details(title, body) {
    return `<details>\n<summary>${text(title)}</summary>\n\n${body}\n\n</details>`;
}
function codeBlock(lines, language = '') {
    const body = lines.map((line) => line.replace(/[\r\n]+/g, ' ')).join('\n');
    const longest = Math.max(2, ...(body.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${body}\n${fence}`;
}
function alert(kind, body) {
    return `> [!${kind}]\n> ${body}`;
}


/***/ }),

/***/ 546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderFailure: () => (/* binding */ renderFailure)
/* harmony export */ });
/* harmony import */ var _error_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4214);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(996);


function renderFailure({ message, remedy, code, }) {
    const [sentence = '', ...lines] = message.split('\n');
    return [
        `## ❌ The release could not start: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(sentence, 400)}`,
        ...(lines.length > 0 ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(lines.map((line) => line.trim()))] : []),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .alert */ .xE)('CAUTION', `**What to do:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(remedy, 2000)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(code, (0,_error_page_js__WEBPACK_IMPORTED_MODULE_1__/* .errorPage */ .W)(code))})`),
        'Nothing was built, signed or sent.',
        '',
    ].join('\n\n');
}


/***/ })

};
