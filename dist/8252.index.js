export const id = 8252;
export const ids = [8252];
export const modules = {

/***/ 5871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderOverview: () => (/* binding */ renderOverview)
/* harmony export */ });
/* harmony import */ var _command_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2902);

function renderOverview() {
    const groups = Object.entries(_command_table_js__WEBPACK_IMPORTED_MODULE_0__/* .commandGroups */ .I).map(([title, commands]) => [title, ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(11)} ${summary}`)].join('\n'));
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


/***/ })

};
