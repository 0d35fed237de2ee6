export const id = 2034;
export const ids = [2034];
export const modules = {

/***/ 2034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveReplay: () => (/* binding */ serveReplay)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _settings_read_endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1702);
/* harmony import */ var _replay_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4474);




async function serveReplay(request) {
    const { folder, notaryDelay, clock } = request;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
    const at = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    const services = await (0,_replay_services_js__WEBPACK_IMPORTED_MODULE_3__/* .startReplayServices */ .Y)({ clock, folder: at('notary'), notaryDelay });
    const files = {
        secrets: at('secrets.env'),
        environment: at('act.env'),
        endpoints: at('endpoints.json'),
    };
    const write = (path, text) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { mode: 0o600 });
    await write(files.endpoints, JSON.stringify(services.endpoints));
    await write(files.environment, lines({ [_settings_read_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointsVariable */ .H]: files.endpoints }));
    await write(files.secrets, lines(await secretsOf(services)));
    return {
        services,
        secretFile: files.secrets,
        environmentFile: files.environment,
        async close() {
            await services.close();
            for (const path of [...Object.values(files), at('notary')]) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
            }
        },
    };
}
async function secretsOf({ credentials, issueInstaller }) {
    const installer = await issueInstaller();
    return {
        DEVELOPER_ID_P12: credentials.certificate,
        DEVELOPER_ID_PASSWORD: credentials['certificate-password'],
        INSTALLER_P12: installer['installer-certificate'],
        INSTALLER_PASSWORD: installer['installer-certificate-password'],
        NOTARY_KEY: Buffer.from(credentials['notary-key']).toString('base64'),
        NOTARY_KEY_ID: credentials['notary-key-id'],
        NOTARY_ISSUER: credentials['notary-issuer'],
    };
}
function lines(values) {
    return Object.entries(values)
        .map(([name, value]) => `${name}=${value}\n`)
        .join('');
}


/***/ })

};
