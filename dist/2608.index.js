export const id = 2608;
export const ids = [2608];
export const modules = {

/***/ 2608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decodeAdc: () => (/* binding */ decodeAdc)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _lzfse_output_window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4609);


function decodeAdc(stream, size) {
    const output = (0,_lzfse_output_window_js__WEBPACK_IMPORTED_MODULE_1__/* .createOutputWindow */ .G)(size);
    const byteAt = (position) => {
        const byte = stream[position];
        if (byte === undefined)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('ADC data is cut off', position);
        return byte;
    };
    let position = 0;
    while (output.written() < size) {
        const control = byteAt(position);
        if (control & 0x80) {
            const end = position + 2 + (control & 0x7f);
            if (end > stream.length)
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('ADC data is cut off', position);
            output.append(stream.subarray(position + 1, end));
            position = end;
        }
        else if (control & 0x40) {
            output.repeat(((byteAt(position + 1) << 8) | byteAt(position + 2)) + 1, (control & 0x3f) + 4);
            position += 3;
        }
        else {
            output.repeat((((control & 3) << 8) | byteAt(position + 1)) + 1, (control >> 2) + 3);
            position += 2;
        }
    }
    return output.bytes;
}


/***/ })

};
