export const id = 4214;
export const ids = [4214];
export const modules = {

/***/ 4214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ errorPage)
/* harmony export */ });
function errorPage(code) {
    return `https://github.com/go-notarize/go-notarize/blob/main/docs/errors.md#${code}`;
}


/***/ })

};
