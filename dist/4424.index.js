export const id = 4424;
export const ids = [4424];
export const modules = {

/***/ 4424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decodeBzip2: () => (/* binding */ decodeBzip2)
/* harmony export */ });
async function decodeBzip2(stored, size) {
    const { default: bzip2 } = await __webpack_require__.e(/* import() */ 9634).then(__webpack_require__.t.bind(__webpack_require__, 9634, 23));
    const { noDeprecation } = process;
    process.noDeprecation = true;
    try {
        return bzip2.decode(stored, Buffer.alloc(size));
    }
    finally {
        process.noDeprecation = noDeprecation ?? false;
    }
}


/***/ })

};
