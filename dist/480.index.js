export const id = 480;
export const ids = [480,439];
export const modules = {

/***/ 3480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp),
/* harmony export */   lockFileOf: () => (/* binding */ lockFileOf),
/* harmony export */   readSession: () => (/* binding */ readSession),
/* harmony export */   sessionFolderPrefix: () => (/* binding */ sessionFolderPrefix)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3347);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _system_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9207);
/* harmony import */ var _system_secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1376);
/* harmony import */ var _keychain_lock_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(662);
/* harmony import */ var _keychain_search_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1705);
/* harmony import */ var _keychain_delete_keychain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3880);









const sessionFolderPrefix = 'go-notarize-signing-';
async function cleanUp(session, world) {
    const { run, log, clock = _system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m, secrets = (0,_system_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .createSecrets */ .g)() } = world;
    const { folder, keychain, lockFile } = session;
    if (!isOwn(session)) {
        log.warning(`Not removed, since go-notarize did not make it: ${keychain ?? folder}`);
        return;
    }
    const attempt = async (what, work) => {
        try {
            if (await work())
                log.info(`Removed ${what}`);
        }
        catch (error) {
            const why = error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR ? `${error.message} ${error.remedy}` : String(error);
            log.warning(`Could not remove ${what}: ${why}`);
        }
    };
    if (keychain !== null) {
        await attempt(`the signing keychain ${keychain}`, () => removeKeychain({ run, secrets }, keychain, (work) => (0,_keychain_lock_file_js__WEBPACK_IMPORTED_MODULE_4__/* .withLock */ .k)(lockFile, clock, work)));
    }
    await attempt(`the signing files in ${folder}`, () => removeFolder(folder));
}
function removeKeychain(tools, keychain, locked) {
    return locked(async () => {
        const entries = await (0,_keychain_search_list_js__WEBPACK_IMPORTED_MODULE_5__/* .removeFromSearchList */ .lA)(tools, [keychain]);
        return (await (0,_keychain_delete_keychain_js__WEBPACK_IMPORTED_MODULE_6__/* .deleteKeychain */ .o)(tools, keychain)) || entries.length > 0;
    });
}
async function removeFolder(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => null);
    if (!found?.isDirectory())
        return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    return true;
}
function isOwn({ folder, keychain }) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder) || !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder).startsWith(sessionFolderPrefix))
        return false;
    return keychain === null || ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(keychain) === folder && (0,_keychain_search_list_js__WEBPACK_IMPORTED_MODULE_5__/* .isOwnName */ .sJ)(keychain));
}
function readSession(text) {
    const { folder, keychain = null, lockFile } = (0,_system_json_js__WEBPACK_IMPORTED_MODULE_8__/* .asObject */ .e)((0,_system_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .q)(text));
    if (typeof folder !== 'string' || typeof lockFile !== 'string')
        return null;
    if (keychain !== null && typeof keychain !== 'string')
        return null;
    return { folder, keychain, lockFile };
}
function lockFileOf(home) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.go-notarize-search-list.lock');
}


/***/ }),

/***/ 3653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure),
/* harmony export */   u: () => (/* binding */ explainHang)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _system_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3439);


const keyAccess = 'The key’s access list must name codesign and its partition list must hold apple-tool:, apple: and codesign: (security set-key-partition-list, with the password of the keychain itself).';
const explanations = [
    {
        text: /timestamp service is not available|timestamp was expected but was not found/i,
        code: 'timestamp-unavailable',
        sentence: 'Apple’s timestamp service did not give a timestamp.',
        remedy: 'Run it again later. It is asked at http://timestamp.apple.com (port 80); a firewall or broken IPv6 keeps machines from it.',
        retryable: true,
    },
    {
        text: /timestamps differ by/i,
        code: 'timestamp-refused',
        sentence: 'The time of the timestamp service and of this machine differ by more than three minutes.',
        remedy: 'Set the clock of this machine: sudo sntp -sS time.apple.com',
    },
    {
        text: /resource fork, Finder information, or similar detritus not allowed/i,
        code: 'code-detritus',
        sentence: 'A file carries a resource fork or Finder information, which signed code must not have.',
        remedy: 'Take the attributes away before signing: xattr -cr PATH',
    },
    {
        text: /unable to build chain to self-signed root/i,
        code: 'signing-chain-incomplete',
        sentence: 'codesign found no chain from the certificate to a root.',
        remedy: 'An intermediate of Apple’s is missing, or somebody has set trust settings for it: security delete-trusted-cert takes those away. Intermediates: https://www.apple.com/certificateauthority/',
    },
    {
        text: /User interaction is not allowed|errSecInteractionNotAllowed/i,
        code: 'keychain-locked',
        sentence: 'The keychain is locked, and nobody is there to unlock it.',
        remedy: 'Give the certificate to go-notarize as a PKCS#12 file, for which it makes its own keychain; or unlock the keychain before: security unlock-keychain KEYCHAIN',
    },
    {
        text: /: ambiguous \(matches/,
        code: 'identity-ambiguous',
        sentence: 'The certificate lies in more than one keychain of the search list.',
        remedy: 'Remove it from all but one (security delete-identity -Z SHA1 KEYCHAIN), or name the identity by its SHA-1.',
    },
    {
        text: /no identity found/i,
        code: 'identity-not-found',
        sentence: 'codesign does not find the identity in the keychains.',
        remedy: 'security find-identity -v -p codesigning lists what it can use.',
    },
    {
        text: /this identity cannot be used for signing code/i,
        code: 'certificate-wrong-kind',
        sentence: 'The certificate is not one for signing code.',
        remedy: 'Use a Developer ID Application certificate; an installer certificate signs packages alone.',
    },
    {
        text: /errSecInternalComponent|internal error in Code Signing subsystem/i,
        code: 'key-access-denied',
        sentence: 'codesign may not use the private key.',
        remedy: `${keyAccess} A locked keychain, and a job without a session of its own (ssh), fail in the same way.`,
    },
    {
        text: /MAC verification failed during PKCS12 import|passphrase you entered is not correct|errSecAuthFailed/i,
        code: 'keychain-failed',
        sentence: 'security did not take the one-time password with which the keychain or the key was made.',
        remedy: 'Please report it: the password is made by go-notarize itself.',
    },
    {
        text: /keychain with the same name already exists/i,
        code: 'keychain-failed',
        sentence: 'A keychain of the same name exists already.',
        remedy: 'Run it again: the name is a new one each time.',
        retryable: true,
    },
    {
        text: /invalid entitlement|entitlements? .*(invalid|malformed)|failed to parse entitlements/i,
        code: 'entitlements-invalid',
        sentence: 'codesign cannot use the entitlements.',
        remedy: 'plutil -lint tells whether it is a property list; entitlements want plain XML without comments.',
    },
    {
        text: /main executable failed strict validation|unsealed contents|nested code is|bundle format|not signed at all|no main executable|sealed resource|unsupported resource|must be a regular file|invalid destination for symbolic link/i,
        code: 'bundle-not-signable',
        sentence: 'codesign cannot seal what it was given.',
        remedy: 'Its lines name the file. codesign -vvv --deep --strict PATH says more.',
    },
    {
        text: /Permission denied|Read-only file system|Operation not permitted/i,
        code: 'output-not-writable',
        sentence: 'The file cannot be written.',
        remedy: 'Give this user the right to write the file and the folder it lies in.',
    },
];
function explainFailure(result, { command, secrets }) {
    const said = secrets.redact(`${result.stdout}\n${result.stderr}`);
    const lines = (0,_system_runner_js__WEBPACK_IMPORTED_MODULE_1__.lastLines)(said);
    const known = explanations.find(({ text }) => text.test(said));
    if (known) {
        const { sentence, remedy, ...facts } = known;
        return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(known.code === 'code-detritus' ? nameDetritus(sentence, said) : sentence, {
            code: facts.code,
            retryable: facts.retryable ?? false,
            remedy: remedy.replace('PATH', () => command.args.at(-1) ?? 'PATH'),
            lines,
        });
    }
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${command.tool} ended with ${(0,_system_runner_js__WEBPACK_IMPORTED_MODULE_1__.endingOf)(result)}.`, {
        code: command.tool === 'security' ? 'keychain-failed' : 'codesign-failed',
        remedy: `Read what ${command.tool} said.`,
        lines,
    });
}
function nameDetritus(sentence, said) {
    const found = /Disallowed xattr (\S+) found on (.+)/.exec(said);
    return found ? `${found[2]} carries the attribute ${found[1]}, which signed code must not have.` : sentence;
}
function explainHang(cause, state) {
    const facts = { cause, lines: cause.lines };
    if (state === 'locked') {
        return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4('codesign waited for somebody to unlock the keychain, and was stopped.', {
            ...facts,
            code: 'keychain-locked',
            remedy: 'Give the certificate as a PKCS#12 file, or unlock the keychain in the job before: security unlock-keychain KEYCHAIN',
        });
    }
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4('codesign waited for somebody to allow the use of the private key, and was stopped.', {
        ...facts,
        code: 'key-access-denied',
        remedy: `${keyAccess} If they do, see whether this machine reaches http://timestamp.apple.com.`,
    });
}


/***/ }),

/***/ 3880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ removeStaleKeychains),
/* harmony export */   o: () => (/* binding */ deleteKeychain)
/* harmony export */ });
/* harmony import */ var _explain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3653);
/* harmony import */ var _search_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1705);
/* harmony import */ var _security_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1638);



async function removeStaleKeychains(tools) {
    const stale = await (0,_search_list_js__WEBPACK_IMPORTED_MODULE_1__/* .findStale */ .TS)(tools);
    if (stale.length === 0)
        return;
    await (0,_search_list_js__WEBPACK_IMPORTED_MODULE_1__/* .removeFromSearchList */ .lA)(tools, stale);
    for (const keychain of stale) {
        await deleteKeychain(tools, keychain);
        tools.log.info(`Removed the keychain of a run that is dead: ${keychain}`);
    }
}
async function deleteKeychain({ run, secrets }, keychain) {
    const command = (0,_security_js__WEBPACK_IMPORTED_MODULE_2__/* .securityCommand */ .yG)('delete-keychain', keychain);
    const result = await run(command);
    if (result.exitCode === 0)
        return true;
    if (!(await (0,_search_list_js__WEBPACK_IMPORTED_MODULE_1__/* .exists */ .t2)(keychain)))
        return false;
    throw (0,_explain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFailure */ .S)(result, { command, secrets });
}


/***/ }),

/***/ 662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isAlive),
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);



const pause = 100;
const patience = 5 * 60_000;
async function withLock(path, clock, work) {
    await acquire(path, clock);
    try {
        return await work();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    }
}
async function acquire(path, clock) {
    const since = clock.now().getTime();
    while (!(await tryLock(path))) {
        const gone = await abandonedBy(path, clock);
        if (gone !== null)
            await takeAway(path, gone);
        else if (clock.now().getTime() - since > patience)
            throw heldTooLong(path);
        else
            await clock.sleep(pause);
    }
}
async function tryLock(path) {
    const own = besides(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(own, String(process.pid), { mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(own, path);
        return true;
    }
    catch (error) {
        if (hasCode(error, 'EEXIST'))
            return false;
        throw notWritable(path, error);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(own, { force: true });
    }
}
async function abandonedBy(path, clock) {
    const [holder, age] = await Promise.all([holderOf(path), ageOf(path, clock)]);
    return holder !== null && (!isAlive(holder) || age > patience) ? holder : null;
}
async function takeAway(path, holder) {
    const taken = besides(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(path, taken);
    }
    catch (error) {
        if (hasCode(error, 'ENOENT'))
            return;
        throw error;
    }
    if ((await holderOf(taken)) !== holder)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(taken, path).catch(() => undefined);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(taken, { force: true });
}
function isAlive(processId) {
    try {
        process.kill(processId, 0);
        return true;
    }
    catch (error) {
        return !hasCode(error, 'ESRCH');
    }
}
async function holderOf(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch(() => null);
    const holder = Number(text);
    return text === null || !Number.isSafeInteger(holder) || holder <= 0 ? null : holder;
}
async function ageOf(path, clock) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
    return found === null ? 0 : clock.now().getTime() - found.mtimeMs;
}
function besides(path) {
    return `${path}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
}
function hasCode(error, code) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
function notWritable(path, cause) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(`The lock ${path}, which guards the keychain search list, cannot be made.`, {
        code: 'keychain-failed',
        remedy: 'Let this user write in that folder, or set HOME to one that it may write in.',
        cause,
    });
}
function heldTooLong(path) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('Another job on this machine does not finish with the keychain search list.', {
        code: 'keychain-failed',
        remedy: `Run it again; when no other job runs, remove ${path}.`,
        retryable: true,
    });
}


/***/ }),

/***/ 1705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ prependToSearchList),
/* harmony export */   TS: () => (/* binding */ findStale),
/* harmony export */   Uw: () => (/* binding */ keychainName),
/* harmony export */   lA: () => (/* binding */ removeFromSearchList),
/* harmony export */   sJ: () => (/* binding */ isOwnName),
/* harmony export */   t2: () => (/* binding */ exists)
/* harmony export */ });
/* unused harmony export readSearchList */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/* harmony import */ var _lock_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(662);
/* harmony import */ var _security_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1638);






const ownName = /^go-notarize-(\d+)-[0-9a-f]{16}\.keychain-db$/;
function keychainName(processId, unique) {
    return `go-notarize-${processId}-${unique}.keychain-db`;
}
function isOwnName(path) {
    return ownName.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
async function readSearchList(tools) {
    const { stdout } = await (0,_security_js__WEBPACK_IMPORTED_MODULE_4__/* .runSecurity */ .EL)(tools, (0,_security_js__WEBPACK_IMPORTED_MODULE_4__/* .securityCommand */ .yG)('list-keychains', '-d', 'user'));
    return (0,_security_js__WEBPACK_IMPORTED_MODULE_4__/* .parseKeychains */ .T1)(stdout);
}
async function prependToSearchList(tools, keychain) {
    const others = (await readSearchList(tools)).filter((entry) => !isSame(entry, keychain));
    await writeSearchList(tools, [keychain, ...others]);
    if ((await readSearchList(tools)).some((entry) => isSame(entry, keychain)))
        return;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('The keychain could not be added to the search list.', {
        code: 'keychain-failed',
        remedy: 'The list is kept in ~/Library/Preferences: make that folder, and let this user write in it.',
    });
}
async function removeFromSearchList(tools, keychains) {
    const entries = await readSearchList(tools);
    const isOurs = (entry) => keychains.some((keychain) => isSame(entry, keychain));
    const ours = entries.filter(isOurs);
    if (ours.length > 0)
        await writeSearchList(tools, entries.filter((entry) => !isOurs(entry)));
    return ours;
}
async function findStale(tools) {
    const stale = [];
    for (const entry of await readSearchList(tools)) {
        const owner = ownName.exec((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(entry))?.[1];
        if (owner !== undefined && (!(0,_lock_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._)(Number(owner)) || !(await exists(entry))))
            stale.push(entry);
    }
    return stale;
}
async function writeSearchList(tools, entries) {
    await (0,_security_js__WEBPACK_IMPORTED_MODULE_4__/* .runSecurity */ .EL)(tools, (0,_security_js__WEBPACK_IMPORTED_MODULE_4__/* .securityCommand */ .yG)('list-keychains', '-d', 'user', '-s', ...entries));
}
function isSame(a, b) {
    const plain = (path) => path.replace(/^\/private(?=\/(?:var|tmp)\/)/, '');
    return plain(a) === plain(b);
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => true, () => false);
}


/***/ }),

/***/ 1638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ runSecurity),
/* harmony export */   T1: () => (/* binding */ parseKeychains),
/* harmony export */   go: () => (/* binding */ parseIdentities),
/* harmony export */   wf: () => (/* binding */ secretSecurityCommand),
/* harmony export */   yG: () => (/* binding */ securityCommand)
/* harmony export */ });
/* harmony import */ var _explain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3653);

const limit = 60_000;
function securityCommand(...args) {
    return { tool: 'security', args, timeout: limit };
}
function secretSecurityCommand(...args) {
    const line = args.map(quote).join(' ');
    if (/[\r\n]/.test(line) || Buffer.byteLength(line) >= longestLine) {
        throw new RangeError(`security cannot be given this line: it is ${line.length} characters long`);
    }
    return { tool: 'security', args: ['-i'], input: `${line}\n`, timeout: limit };
}
const longestLine = 4096;
function quote(argument) {
    return `"${argument.replaceAll(/["\\]/g, '\\$&')}"`;
}
async function runSecurity({ run, secrets }, command) {
    const result = await run(command);
    if (result.exitCode === 0)
        return result;
    throw (0,_explain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFailure */ .S)(result, { command, secrets });
}
function parseIdentities(stdout) {
    const pattern = /^\s*\d+\)\s+([0-9A-F]{40})\s+"(.*)"(?:\s+\((CSSMERR_[A-Z_]+)\))?\s*$/gm;
    const found = new Map();
    for (const [, sha1 = '', name = '', problem] of stdout.matchAll(pattern)) {
        if (!found.has(sha1))
            found.set(sha1, { sha1, name, problem: problem ?? null });
    }
    return [...found.values()];
}
function parseKeychains(stdout) {
    return [...stdout.matchAll(/^\s*"(.*)"\s*$/gm)].map(([, path = '']) => path);
}


/***/ }),

/***/ 3439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRunner: () => (/* binding */ createRunner),
/* harmony export */   endingOf: () => (/* binding */ endingOf),
/* harmony export */   lastLines: () => (/* binding */ lastLines),
/* harmony export */   runOrFail: () => (/* binding */ runOrFail)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);


function endingOf({ exitCode, signal }) {
    return exitCode === null ? `signal ${signal}` : `exit code ${exitCode}`;
}
const graceMilliseconds = 5_000;
function createRunner(log, secrets, signal) {
    return (command) => {
        const line = secrets.redact([command.tool, ...command.args].map(quote).join(' '));
        if (signal?.aborted)
            return Promise.reject(stopFailure('cancelled', line, command.timeout, []));
        log.debug(`$ ${line}`);
        return new Promise((resolve, reject) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command.tool, command.args, {
                cwd: command.workingDirectory,
                env: definedOnly({ ...process.env, ...command.environment }),
                stdio: ['pipe', 'pipe', 'pipe'],
            });
            const output = { stdout: '', stderr: '' };
            for (const stream of ['stdout', 'stderr']) {
                const lines = lineSplitter(command.onLine);
                child[stream].setEncoding('utf8').on('data', (chunk) => {
                    output[stream] += chunk;
                    lines.push(chunk);
                });
                child[stream].on('end', lines.flush);
            }
            let stopped;
            const stop = (why) => {
                stopped = why;
                child.kill('SIGTERM');
                setTimeout(() => child.kill('SIGKILL'), graceMilliseconds).unref();
            };
            const timer = setTimeout(stop, command.timeout, 'timed out');
            const onAbort = () => stop('cancelled');
            signal?.addEventListener('abort', onAbort, { once: true });
            child.on('error', (cause) => {
                clearTimeout(timer);
                reject(startFailure(command.tool, cause));
            });
            child.on('close', (exitCode, exitSignal) => {
                clearTimeout(timer);
                signal?.removeEventListener('abort', onAbort);
                if (stopped)
                    reject(stopFailure(stopped, line, command.timeout, lastLines(secrets.redact(output.stderr))));
                else
                    resolve({ exitCode, signal: exitSignal, ...output });
            });
            child.stdin.on('error', () => undefined);
            child.stdin.end(command.input ?? '');
        });
    };
}
async function runOrFail(run, command) {
    const result = await run(command);
    if (result.exitCode === 0)
        return result;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(`${command.tool} ${command.args[0] ?? ''} ended with ${endingOf(result)}.`, {
        code: 'command-failed',
        remedy: `Read what ${command.tool} said above.`,
        lines: lastLines(`${result.stdout}\n${result.stderr}`),
    });
}
function lastLines(text, count = 20) {
    return text
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .slice(-count);
}
function startFailure(tool, cause) {
    if (cause.code === 'ENOENT') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(`The command ${tool} was not found.`, {
            code: 'command-not-found',
            remedy: `Install ${tool} or put it on PATH.`,
            cause,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(`The command ${tool} could not be started: ${cause.message}`, {
        code: 'command-failed',
        remedy: `Check that ${tool} can be run by this user.`,
        cause,
    });
}
function stopFailure(why, line, timeout, lines) {
    if (why === 'cancelled') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(`Cancelled at the command ${line}`, {
            code: 'cancelled',
            remedy: 'Run it again.',
            lines,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(`Stopped after ${Math.round(timeout / 1000)} s without an end: ${line}`, {
        code: 'command-timed-out',
        remedy: 'The command hung or the machine is overloaded; its last lines say how far it came.',
        retryable: true,
        lines,
    });
}
function definedOnly(environment) {
    return Object.fromEntries(Object.entries(environment).filter((entry) => entry[1] !== undefined));
}
function quote(argument) {
    return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
function lineSplitter(onLine) {
    let rest = '';
    return {
        push(chunk) {
            if (!onLine)
                return;
            const lines = (rest + chunk).split(/\r?\n/);
            rest = lines.pop() ?? '';
            for (const line of lines)
                onLine(line);
        },
        flush() {
            if (onLine && rest !== '')
                onLine(rest);
            rest = '';
        },
    };
}


/***/ })

};
