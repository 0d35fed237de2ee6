export const id = 2822;
export const ids = [2822];
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

/***/ 8493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ explainSystemError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

const diskFullRemedy = 'Free space on the disk, or set output-directory and the temporary folder to another disk.';
const explanations = {
    ENOSPC: {
        code: 'disk-full',
        reason: 'there is no space left on the disk',
        remedy: diskFullRemedy,
    },
    EDQUOT: {
        code: 'disk-full',
        reason: 'the disk quota of this user is used up',
        remedy: diskFullRemedy,
    },
    EROFS: {
        code: 'file-not-accessible',
        reason: 'the file system is read-only',
        remedy: 'Set output-directory to a folder that this user may write to.',
    },
    EACCES: {
        code: 'file-not-accessible',
        reason: 'this user may not access it',
        remedy: 'Change the permissions of the file or its folder, or set output-directory to another one.',
    },
    EPERM: {
        code: 'file-not-accessible',
        reason: 'the system does not permit it',
        remedy: 'Check the owner and the flags of the file or its folder.',
    },
    ENAMETOOLONG: {
        code: 'file-not-accessible',
        reason: 'the name is too long for the file system',
        remedy: 'Shorten package-name, version or output-directory.',
    },
    ENOTDIR: {
        code: 'file-not-accessible',
        reason: 'a part of the path is a file',
        remedy: 'Set output-directory to a folder.',
    },
    EISDIR: {
        code: 'file-not-accessible',
        reason: 'there is a folder in its place',
        remedy: 'Remove the folder, or set output-directory to another one.',
    },
};
function explainSystemError(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return null;
    const { code, path } = error;
    const known = Object.hasOwn(explanations, code ?? '') ? explanations[code ?? ''] : undefined;
    if (known === undefined)
        return null;
    const file = path ?? 'A file';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${file} cannot be read or written: ${known.reason} (${code}).`, {
        code: known.code,
        remedy: known.remedy,
        cause: error,
    });
}


/***/ })

};
