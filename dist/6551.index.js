export const id = 6551;
export const ids = [6551];
export const modules = {

/***/ 3347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock),
/* harmony export */   t: () => (/* binding */ createClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

function createClock(cancelled) {
    return {
        now: () => new Date(),
        async sleep(milliseconds, signal) {
            const signals = [cancelled, signal].flatMap((each) => each ?? []);
            const either = AbortSignal.any(signals);
            try {
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal: either });
            }
            catch (error) {
                throw either.aborted ? either.reason : error;
            }
        },
    };
}
const systemClock = createClock();


/***/ }),

/***/ 9489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ outputNotWritable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _explain_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8493);


function outputNotWritable(input, path, cause) {
    const explanation = (0,_explain_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .explanationOf */ .p)(cause);
    const reason = explanation === null ? '' : `: ${explanation.reason} (${explanation.name})`;
    if (explanation?.code === 'disk-full') {
        const { code, remedy } = explanation;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${path} cannot be written${reason}.`, { code, remedy, cause });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(input, `${input}: ${path} cannot be written${reason}.`, {
        code: 'output-not-writable',
        remedy: `Set ${input} to a path that this user may write to.`,
        cause,
    });
}


/***/ })

};
