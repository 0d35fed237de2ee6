export const id = 7113;
export const ids = [7113];
export const modules = {

/***/ 8114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ withTemporaryFolder),
/* harmony export */   VW: () => (/* binding */ copyToChange),
/* harmony export */   Z8: () => (/* binding */ withFolder),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   uR: () => (/* binding */ foldersUpToRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _owned_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3438);




async function replaceFile(path, write, options = {}) {
    const temporary = (0,_owned_path_js__WEBPACK_IMPORTED_MODULE_3__/* .ownedPath */ .bD)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    try {
        await write(temporary);
        const mode = options.mode ?? (await modeOf(path));
        if (mode !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(temporary, mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw withPath(error, path);
    }
}
function withPath(error, path) {
    if (typeof error === 'object' && error !== null && 'syscall' in error && !('path' in error))
        return Object.assign(error, { path });
    return error;
}
async function modeOf(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).mode & 0o7777;
    }
    catch {
        return undefined;
    }
}
async function copyToChange(input, output) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(input, output, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(output, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(output)).mode | 0o600);
}
function withTemporaryFolder(use, parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    return withFolder((0,_owned_path_js__WEBPACK_IMPORTED_MODULE_3__/* .ownedPath */ .bD)(parent, { visible: true }), use);
}
async function withFolder(path, use) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode: 0o700 });
    try {
        return await use(path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
    }
}
async function foldersUpToRepository(folder) {
    const isRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git')).then(() => true, () => false);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    return isRoot || parent === folder ? [folder] : [folder, ...(await foldersUpToRepository(parent))];
}


/***/ }),

/***/ 3438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   bD: () => (/* binding */ ownedPath),
/* harmony export */   bf: () => (/* binding */ ownerOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _process_process_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9448);



const pattern = /^\.?go-notarize-([1-9]\d{0,9})-([0-9a-z]{1,10})-[0-9a-f]{12}$/;
function ownedPath(folder, { visible = false } = {}) {
    const { pid, startedAt } = (0,_process_process_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .currentProcess */ .DK)();
    const random = crypto.randomUUID().slice(-12);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${visible ? '' : '.'}go-notarize-${pid}-${Math.round(startedAt).toString(36)}-${random}`);
}
function ownerOf(name) {
    const [, pid, startedAt] = pattern.exec(name) ?? [];
    if (pid === undefined || startedAt === undefined)
        return null;
    return { pid: Number(pid), startedAt: Number.parseInt(startedAt, 36) };
}
async function removeLeftovers(folder, log) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])) {
        const owner = ownerOf(name);
        if (owner === null)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        try {
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).uid !== process.getuid?.() || (await (0,_process_process_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .isRunning */ .W_)(owner)))
                continue;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
            log.info(`Removed ${path}, which a killed run left`);
        }
        catch (error) {
            log.debug(`Not removed: ${path} (${String(error)})`);
        }
    }
}


/***/ }),

/***/ 9448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ currentProcess),
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   pZ: () => (/* binding */ parseOwner)
/* harmony export */ });
const tolerance = 5_000;
function currentProcess() {
    return { pid: process.pid, startedAt: Date.now() - process.uptime() * 1000 };
}
async function isRunning({ pid, startedAt }) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        return error.code === 'EPERM';
    }
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 1955));
    const { TZ } = process.env;
    const { stdout } = await getExecOutput('ps', ['-o', 'lstart=', '-p', String(pid)], {
        silent: true,
        ignoreReturnCode: true,
        env: { LC_ALL: 'C', ...(TZ === undefined ? {} : { TZ }) },
    }).catch(() => ({ stdout: '' }));
    const started = Date.parse(stdout);
    return Number.isNaN(started) || Math.abs(started - startedAt) <= tolerance;
}
function parseOwner(text) {
    try {
        const { pid, startedAt } = JSON.parse(text);
        return Number.isInteger(pid) && pid > 0 && typeof startedAt === 'number' ? { pid, startedAt } : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 1376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createSecrets),
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
    }
}
const shortestSecret = 4;
function createSecrets(onAdd = () => undefined) {
    const known = new Set();
    const note = (form) => {
        if (form.length < shortestSecret || known.has(form))
            return;
        known.add(form);
        onAdd(form);
    };
    return {
        add(secret) {
            const trimmed = secret.trim();
            for (const form of [secret, trimmed, encodeURIComponent(trimmed)])
                note(form);
            for (const line of trimmed.split(/\r?\n/))
                note(line.trim());
        },
        redact(text) {
            let clean = text;
            const longestFirst = [...known].sort((a, b) => b.length - a.length);
            for (const secret of longestFirst)
                clean = clean.replaceAll(secret, '***');
            return clean;
        },
    };
}


/***/ })

};
