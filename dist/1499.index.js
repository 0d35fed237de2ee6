export const id = 1499;
export const ids = [1499];
export const modules = {

/***/ 1499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPropertyList: () => (/* binding */ readPropertyList)
/* harmony export */ });
/* harmony import */ var plist__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);


function readPropertyList(bytes, what) {
    const values = parseAny(bytes, what);
    if (typeof values !== 'object' || values === null || Array.isArray(values) || Buffer.isBuffer(values)) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`${what} does not contain a dictionary`);
    }
    return values;
}
function parseAny(bytes, what) {
    try {
        if (bytes.subarray(0, 6).toString('latin1') === 'bplist')
            return (0,plist__WEBPACK_IMPORTED_MODULE_0__/* .parseBinary */ .fb)(bytes);
        const text = bytes.toString('utf8').replace(/\0+$/, '').trimStart();
        if (text.includes('<plist'))
            return quietly(() => (0,plist__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text));
    }
    catch {
    }
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`${what} is not a property list`);
}
function quietly(work) {
    const { error, warn } = console;
    console.error = console.warn = () => undefined;
    try {
        return work();
    }
    finally {
        Object.assign(console, { error, warn });
    }
}


/***/ })

};
