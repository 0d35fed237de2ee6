export const id = 8158;
export const ids = [8158];
export const modules = {

/***/ 8158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsLog: () => (/* binding */ actionsLog)
/* harmony export */ });
/* harmony import */ var _runner_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8597);

function actionsLog(commands = _runner_commands_js__WEBPACK_IMPORTED_MODULE_0__) {
    return {
        debug: commands.printDebug,
        info: commands.printInfo,
        warning: (message) => commands.annotate('warning', message),
        async group(title, work) {
            commands.startGroup(title);
            try {
                return await work();
            }
            finally {
                commands.endGroup();
            }
        },
    };
}


/***/ })

};
