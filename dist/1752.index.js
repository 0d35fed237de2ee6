export const id = 1752;
export const ids = [1752];
export const modules = {

/***/ 7482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ existingPaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3155);




async function existingPaths(args, terminal) {
    if (args.positionals.length === 0) {
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)('path', 'There is no path.', 'Write one or more programs or apps after the command.');
    }
    const paths = args.positionals.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.workingDirectory, path));
    for (const path of paths)
        await mustExist(path);
    return paths;
}
async function mustExist(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    }
    catch (cause) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('path', `There is no file or folder ${path}.`, {
            code: 'file-not-found',
            remedy: 'Check the path.',
            cause,
        });
    }
}


/***/ }),

/***/ 9961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readEngine),
/* harmony export */   i: () => (/* binding */ engineOption)
/* harmony export */ });
/* harmony import */ var _engine_automatic_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3212);
/* harmony import */ var _settings_read_endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1702);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3155);



const engines = ['auto', 'apple', 'portable'];
const engineOption = {
    name: 'engine',
    value: engines.join('|'),
    description: "Apple's tools or our own; auto takes Apple's on macOS, as release does.",
    default: 'auto',
};
function readEngine(args, { environment }) {
    const text = args.text('engine') ?? 'auto';
    const wanted = engines.find((engine) => engine === text);
    if (wanted === undefined) {
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .W)('engine', `'${text}' is not an engine.`, `Use ${engines.join(', ')}.`);
    }
    return { wanted, automatic: (0,_engine_automatic_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .automaticEngine */ .S)((0,_settings_read_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .readEndpoints */ .Z)(environment)) };
}


/***/ }),

/***/ 4140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readSigningCertificate)
/* harmony export */ });
/* harmony import */ var _system_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1376);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3155);


async function readSigningCertificate(args, terminal) {
    const path = args.text('identity');
    const variable = args.text('identity-password-env');
    if (path === undefined) {
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .W)('identity', 'There is nothing to sign with.', 'Give --identity FILE.p12, or --adhoc.');
    }
    const password = variable === undefined ? '' : terminal.environment[variable];
    if (password === undefined) {
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .W)('identity-password-env', `The variable ${variable} is not set.`, 'Export it before the call.');
    }
    const { decodeCertificateInput } = await Promise.all(/* import() */[__webpack_require__.e(6959), __webpack_require__.e(28)]).then(__webpack_require__.bind(__webpack_require__, 28));
    const input = 'identity';
    return { input, pkcs12: decodeCertificateInput(path, input), password: new _system_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(password) };
}


/***/ }),

/***/ 1702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ endpointsVariable),
/* harmony export */   Z: () => (/* binding */ readEndpoints)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _system_network_endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(946);



const endpointsVariable = 'GO_NOTARIZE_ENDPOINTS';
function readEndpoints(environment) {
    const path = environment[endpointsVariable];
    if (path === undefined || path === '')
        return _system_network_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .appleEndpoints */ .Z;
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (cause) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(endpointsVariable, `${endpointsVariable} names ${path}, which cannot be read.`, {
            code: 'input-invalid',
            remedy: `Unset ${endpointsVariable}; only a replay sets it.`,
            cause,
        });
    }
}


/***/ }),

/***/ 946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ appleEndpoints)
/* harmony export */ });
const appleEndpoints = {
    notary: 'https://appstoreconnect.apple.com/notary/v2',
    upload: { kind: 's3', region: 'us-west-2' },
    tickets: 'https://api.apple-cloudkit.com/database/1/com.apple.gk.ticket-delivery/production/public/records/lookup',
    timestamp: 'http://timestamp.apple.com/ts01',
    notaryPause: 15_000,
    replayRoot: null,
};


/***/ })

};
