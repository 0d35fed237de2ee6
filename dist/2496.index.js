export const id = 2496;
export const ids = [2496];
export const modules = {

/***/ 6563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ parseRelease),
/* harmony export */   Fd: () => (/* binding */ semanticVersion),
/* harmony export */   c0: () => (/* binding */ compareReleases),
/* harmony export */   "do": () => (/* binding */ releaseName),
/* harmony export */   su: () => (/* binding */ newestOf),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
const firstMinorWithPatchZero = 21;
const pattern = /^(?:go)?([1-9]\d{0,2})\.(0|[1-9]\d{0,3})(?:\.(0|[1-9]\d{0,3})|(beta|rc)([1-9]\d{0,2}))?$/;
function parseRelease(text) {
    const [, major, minor, patch, kind, number] = pattern.exec(text.trim()) ?? [];
    if (major === undefined || minor === undefined)
        return null;
    return {
        major: Number(major),
        minor: Number(minor),
        patch: patch === undefined ? null : Number(patch),
        preview: kind === 'beta' || kind === 'rc' ? { kind, number: Number(number) } : null,
    };
}
function isExact(release) {
    return release.patch !== null || release.preview !== null;
}
function releaseName({ major, minor, patch, preview }) {
    if (preview)
        return `${major}.${minor}${preview.kind}${preview.number}`;
    if (patch === null || (patch === 0 && major === 1 && minor < firstMinorWithPatchZero))
        return `${major}.${minor}`;
    return `${major}.${minor}.${patch}`;
}
function semanticVersion({ major, minor, patch, preview }) {
    const suffix = preview ? `-${preview.kind}.${preview.number}` : '';
    return `${major}.${minor}.${patch ?? 0}${suffix}`;
}
function compareReleases(a, b) {
    const [left, right] = [orderOf(a), orderOf(b)];
    const index = left.findIndex((value, at) => value !== right[at]);
    return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
}
function orderOf({ major, minor, patch, preview }) {
    const stages = { beta: 1, rc: 2 };
    if (preview)
        return [major, minor, stages[preview.kind], preview.number];
    return patch === null ? [major, minor, 0, 0] : [major, minor, 3, patch];
}
function newestOf(releases) {
    return [...releases].sort(compareReleases).at(-1) ?? null;
}


/***/ }),

/***/ 4937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseVersionRange),
/* harmony export */   U: () => (/* binding */ isWithin)
/* harmony export */ });
/* harmony import */ var _go_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6563);

const word = /^(>=|<=|>|<|=|\^|~)?\s*v?(?:go)?([1-9]\d?)(?:\.(\d{1,4}|x|\*)(?:\.(\d{1,4}|x|\*))?)?$/;
const always = { from: at(0, 0, 0), below: at(100, 0, 0) };
function parseVersionRange(text) {
    const words = text
        .trim()
        .replace(/([<>=^~])\s+/g, '$1')
        .split(/[\s,]+/);
    const bounds = words.map(boundsOf);
    if (bounds.includes(null))
        return null;
    return bounds.filter((each) => each !== null).reduce(intersect, always);
}
function boundsOf(text) {
    const [whole, operator = '', majorText, minorText, patchText] = word.exec(text) ?? [];
    if (whole === undefined)
        return null;
    const major = Number(majorText);
    const minor = numberOf(minorText);
    const patch = minor === null ? null : numberOf(patchText);
    const first = at(major, minor ?? 0, patch ?? 0);
    const next = after(major, minor, patch);
    switch (operator) {
        case '>=':
            return { ...always, from: first };
        case '>':
            return { ...always, from: next };
        case '<':
            return { ...always, below: first };
        case '<=':
            return { ...always, below: next };
        case '^':
            return { from: first, below: at(major + 1, 0, 0) };
        case '~':
            return { from: first, below: after(major, minor, null) };
        default:
            return { from: first, below: next };
    }
}
const numberOf = (text) => text === undefined || text === 'x' || text === '*' ? null : Number(text);
function at(major, minor, patch) {
    return { major, minor, patch, preview: null };
}
function after(major, minor, patch) {
    if (minor === null)
        return at(major + 1, 0, 0);
    return patch === null ? at(major, minor + 1, 0) : at(major, minor, patch + 1);
}
function intersect(a, b) {
    return {
        from: (0,_go_release_js__WEBPACK_IMPORTED_MODULE_0__/* .compareReleases */ .c0)(a.from, b.from) > 0 ? a.from : b.from,
        below: (0,_go_release_js__WEBPACK_IMPORTED_MODULE_0__/* .compareReleases */ .c0)(a.below, b.below) < 0 ? a.below : b.below,
    };
}
function isWithin(release, { from, below }) {
    if (release.preview !== null)
        return false;
    const exact = { ...release, patch: release.patch ?? 0 };
    return (0,_go_release_js__WEBPACK_IMPORTED_MODULE_0__/* .compareReleases */ .c0)(exact, from) >= 0 && (0,_go_release_js__WEBPACK_IMPORTED_MODULE_0__/* .compareReleases */ .c0)(exact, below) < 0;
}


/***/ }),

/***/ 9309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseVersionRequest),
/* harmony export */   p: () => (/* binding */ explainInvalidVersion)
/* harmony export */ });
/* harmony import */ var _go_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6563);
/* harmony import */ var _version_range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4937);


const aliases = {
    stable: 'stable',
    latest: 'stable',
    oldstable: 'oldstable',
};
const losesZero = /^1\.[1-9]$/;
function parseVersionRequest(input) {
    const text = input.trim().replace(/^latest:/, '');
    const alias = Object.hasOwn(aliases, text) ? aliases[text] : undefined;
    if (alias)
        return { kind: 'alias', text, alias };
    if (losesZero.test(text))
        return null;
    const release = (0,_go_release_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRelease */ .BC)(text);
    if (release && (0,_go_release_js__WEBPACK_IMPORTED_MODULE_1__/* .isExact */ .u0)(release))
        return { kind: 'exact', text: text.replace(/^go/, ''), release };
    const bounds = (0,_version_range_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersionRange */ .F)(text);
    return bounds && { kind: 'range', text: text.replace(/^go/, ''), bounds };
}
function explainInvalidVersion(text) {
    if (losesZero.test(text.trim())) {
        return {
            message: `'${text}' would be a Go release of 2011 to 2017. YAML reads ${text}0 without quotes as ${text}.`,
            remedy: `Write '${text}0' in quotes, or a full version.`,
        };
    }
    return {
        message: `'${text}' is not a Go version.`,
        remedy: 'Use a release such as 1.26.8, a range such as 1.26.x or ^1.26, stable or oldstable.',
    };
}


/***/ }),

/***/ 7474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrongKindRemedy),
/* harmony export */   a2: () => (/* binding */ certificateMissingRemedy),
/* harmony export */   lW: () => (/* binding */ certificateExpiredRemedy)
/* harmony export */ });
const certificatesPage = 'https://developer.apple.com/account/resources/certificates';
const certificateMissingRemedy = 'Set certificate to a Developer ID Application certificate (.p12 as base64, from a secret) and certificate-password to its password; or on a Mac identity to one in a keychain; or signing to auto or adhoc.';
const certificateExpiredRemedy = `Create a new certificate at ${certificatesPage}. Earlier signatures with a timestamp stay valid.`;
function wrongKindRemedy(kind) {
    return `Create a ${kind} certificate at ${certificatesPage} (only the Account Holder can) and export it with its key.`;
}


/***/ }),

/***/ 8090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hd: () => (/* binding */ parseXcodeVersion),
/* harmony export */   sc: () => (/* binding */ isXcodeVersion),
/* harmony export */   sh: () => (/* binding */ findXcodeLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/* harmony import */ var _system_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8114);




const versionPattern = /^(\d+(?:\.\d+){0,2})(?:-((?:beta|rc)(?:\.\d+)?))?(?:\+(\w+))?$/i;
const isXcodeVersion = (text) => versionPattern.test(text);
function parseXcodeVersion(text) {
    const [, version = '', preview, build] = versionPattern.exec(text) ?? [];
    const parts = version.split('.').map(Number);
    return { parts, preview: preview?.toLowerCase() ?? null, build: build ?? null };
}
async function findXcodeLock(input, workingDirectory) {
    if (input !== null)
        return { version: input, origin: 'xcode-version' };
    for (const folder of await (0,_system_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .foldersUpToRepository */ .uR)(workingDirectory)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.xcode-version');
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => null);
        if (text === null)
            continue;
        const version = text.trim();
        const origin = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workingDirectory, path);
        if (isXcodeVersion(version))
            return { version, origin };
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('xcode-version', `xcode-version: ${origin} contains '${version}', which is not a version.`, {
            code: 'input-invalid',
            remedy: 'Write one version into it, such as 16.4 or 26.0-beta.3.',
        });
    }
    return null;
}


/***/ }),

/***/ 1888:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isSubmissionId)
/* harmony export */ });
function isSubmissionId(text) {
    return /^[0-9A-Za-z][0-9A-Za-z-]{0,63}$/.test(text);
}


/***/ }),

/***/ 1701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ notaryRemedies)
/* harmony export */ });
const notaryRemedies = {
    keyInvalid: 'Set notary-key to the whole text of the AuthKey_*.p8 file, from BEGIN PRIVATE KEY to END PRIVATE KEY, or to its base64.',
    keyRefused: 'Check that notary-key, notary-key-id and notary-issuer belong together, that the key is not revoked, and that the clock of this machine is right. Use a Team key with the role Developer. Leave notary-issuer empty only for an individual key.',
    forbidden: 'Give the API key, or the Apple ID, the role Developer or higher.',
    busy: 'Run again in a few minutes.',
    serverFailed: 'Run again in a few minutes. See developer.apple.com/system-status for outages of the notary.',
    uploadFailed: 'Run again. A proxy or firewall must let uploads pass unchanged to notary-submissions-prod.s3-accelerate.amazonaws.com and notary-submissions-prod.s3.us-west-2.amazonaws.com (port 443).',
};


/***/ }),

/***/ 236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ appInputs),
/* harmony export */   d: () => (/* binding */ parseApp)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1509);


const appInputs = [
    {
        name: 'app',
        description: 'Folder with Info.plist, icon and Resources to make an .app of the one package, or a finished .app that takes the built program.',
        default: '',
        example: 'packaging/app',
    },
    {
        name: 'app-name',
        description: 'Name of the .app. When empty, CFBundleName of its Info.plist.',
        default: '',
        example: 'Hello',
    },
    {
        name: 'bundle-id',
        description: 'CFBundleIdentifier of an Info.plist that has none.',
        default: '',
        example: 'com.example.hello',
    },
];
function parseApp(text, { packages, workingDirectory }, problems) {
    if (text('app') === '')
        return null;
    if (packages.length !== 1) {
        problems.push({
            input: 'app',
            code: 'input-invalid',
            message: `an app has one main program, but packages names ${packages.length}.`,
            remedy: 'Name only the package of the app in packages.',
        });
    }
    return {
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, text('app')),
        name: (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(text('app-name')),
        bundleId: (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(text('bundle-id')),
    };
}


/***/ }),

/***/ 3365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ parseBuild),
/* harmony export */   RC: () => (/* binding */ parseFolders),
/* harmony export */   _9: () => (/* binding */ buildInputs),
/* harmony export */   dQ: () => (/* binding */ checkWorkingDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1509);
/* harmony import */ var _input_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2436);




const buildInputs = [
    {
        name: 'working-directory',
        description: 'Folder of the Go module. Relative paths in other inputs start here.',
        default: '.',
    },
    {
        name: 'packages',
        description: 'Main packages to build, separated by spaces or lines. Set none to install Go without building.',
        default: '.',
        example: './cmd/tool ./cmd/helper',
    },
    {
        name: 'targets',
        description: 'Architectures to build for: darwin/arm64, darwin/amd64, or darwin/universal (both in one file). Separate several with spaces, commas or lines.',
        default: 'darwin/universal',
    },
    {
        name: 'ldflags',
        description: 'Flags for the Go linker. {version} is replaced by the input version.',
        default: '-s -w',
        example: '-s -w -X main.version={version}',
    },
    {
        name: 'tags',
        description: 'Go build tags, separated by commas or spaces.',
        default: '',
        example: 'netgo,release',
    },
    {
        name: 'build-flags',
        description: 'More flags for go build, one per line. -trimpath is always set.',
        default: '',
        example: '-mod=vendor',
    },
    {
        name: 'cgo',
        description: 'Build with cgo (CGO_ENABLED=1). Needs a C compiler for macOS: a macOS runner, or a cross compiler in CC.',
        default: 'false',
        choices: _input_type_js__WEBPACK_IMPORTED_MODULE_3__/* .yesNo */ .L,
    },
    {
        name: 'cgo-policy',
        description: 'Packages that use cgo: allow them, warn about them, or deny them. cgo-dependencies.json lists them.',
        default: 'warn',
        choices: ['allow', 'warn', 'deny'],
    },
    {
        name: 'reproducible',
        description: 'check: build every program twice, the second time from a copy of the source in another folder without build cache, compare both without signature, and fail with the cause when they differ or a build elsewhere would. warn: only report it. The second build takes as long as one without cache.',
        default: 'off',
        choices: ['off', 'warn', 'check'],
    },
    {
        name: 'version',
        description: "Version of the program. Replaces {version} in ldflags and package-name as written. Its numbers (1.4.0 of v1.4.0-rc.1) replace CFBundleShortVersionString and CFBundleVersion in the app's Info.plist, and are the version of a .pkg.",
        default: '',
        example: '1.4.0',
    },
    {
        name: 'build-number',
        description: "CFBundleVersion of the app, up to three numbers with periods, instead of the version's.",
        default: '',
        example: '1234',
    },
    {
        name: 'output-directory',
        description: 'Folder for what ships, SHA256SUMS and report.json. Files of an earlier run in it are removed, and all others are kept.',
        default: 'dist-macos',
    },
    {
        name: 'artifacts',
        description: 'Programs, apps and archives of them that are built already, one per line, with *, ? and ** for several. They are signed in place (what an archive holds, one by one), and Go is neither installed nor run.',
        default: '',
        example: 'build/tool',
    },
];
function parseFolders(text, currentDirectory) {
    const workingDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(currentDirectory, text('working-directory'));
    return { workingDirectory, outputDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, text('output-directory')) };
}
function checkWorkingDirectory(folder, { packages, artifacts }, problems) {
    if (packages.length === 0 || artifacts.length > 0)
        return;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        return;
    problems.push({
        input: 'working-directory',
        code: 'input-invalid',
        message: `there is no folder ${folder}.`,
        remedy: 'Set it to the folder with the go.mod of the program.',
    });
}
function parseBuild(text, workingDirectory, problems) {
    return {
        packages: parsePackages(text('packages')),
        targets: parseTargets(text('targets'), problems),
        ldflags: parseLdflags(text, problems),
        tags: (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(text('tags')),
        flags: (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)(text('build-flags')),
        cgo: text('cgo') === 'true',
        cgoPolicy: text('cgo-policy'),
        reproducible: text('reproducible'),
        version: (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(text('version')),
        buildNumber: parseBuildNumber(text('build-number'), problems),
        artifacts: (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)(text('artifacts')).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path)),
    };
}
function parseBuildNumber(number, problems) {
    if (number !== '' && !/^\d+(\.\d+){0,2}$/.test(number)) {
        problems.push({
            input: 'build-number',
            code: 'input-invalid',
            message: `'${number}' is not a build number.`,
            remedy: 'Write one to three whole numbers with periods between them, e.g. 1234 or 1.4.2.',
        });
    }
    return (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(number);
}
function parsePackages(text) {
    const packages = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(text);
    return packages.join() === 'none' ? [] : packages;
}
const targets = ['darwin/arm64', 'darwin/amd64', 'darwin/universal'];
function parseTargets(text, problems) {
    const wanted = [...new Set((0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(text))];
    const known = wanted.filter((target) => targets.includes(target));
    for (const unknown of wanted.filter((target) => !targets.includes(target))) {
        problems.push({
            input: 'targets',
            code: 'target-unknown',
            message: `'${unknown}' is not a supported target.`,
            remedy: `Use ${targets.join(', ')}.`,
        });
    }
    return known;
}
function parseLdflags(text, problems) {
    const ldflags = text('ldflags');
    const version = text('version');
    if (ldflags.includes('{version}') && version === '') {
        problems.push({
            input: 'version',
            code: 'input-invalid',
            message: 'ldflags uses {version}, but version is empty.',
            remedy: 'Set version, or remove {version} from ldflags.',
        });
    }
    return ldflags.replaceAll('{version}', version);
}


/***/ }),

/***/ 6072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ parseFinish),
/* harmony export */   z: () => (/* binding */ finishInputs)
/* harmony export */ });
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1509);

const finishInputs = [
    {
        name: 'staple',
        description: 'auto: staple the ticket to apps, disk images and packages. off: never.',
        default: 'auto',
        choices: ['auto', 'off'],
    },
    {
        name: 'smoke-test',
        description: 'Command to run on each signed program, on macOS: before the upload or, in the reusable workflow, in a last job that has no secrets. {} is replaced by the path of the program. It runs without a shell, and must end with exit code 0 within two minutes.',
        default: '',
        example: '{} --version',
    },
    {
        name: 'fail-on',
        description: 'rejected: a rejection fails the job. never: a rejection is only reported.',
        default: 'rejected',
        choices: ['rejected', 'never'],
    },
];
function parseFinish(text, problems) {
    return {
        staple: text('staple') === 'auto',
        smokeTest: parseSmokeTest(text('smoke-test'), problems),
        failOn: text('fail-on') === 'never' ? 'never' : 'rejected',
    };
}
function parseSmokeTest(text, problems) {
    const command = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCommand */ .GW)(text);
    if (command?.length === 0)
        return null;
    if (command?.some((word) => word.includes('{}')))
        return command;
    problems.push({
        input: 'smoke-test',
        code: 'input-invalid',
        message: command ? 'it has no {} for the path of the program.' : 'a quote in it is not closed.',
        remedy: 'Write a command with {} in place of the program, e.g. {} --version.',
    });
    return null;
}


/***/ }),

/***/ 2791:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseGo),
/* harmony export */   y: () => (/* binding */ goInputs)
/* harmony export */ });
/* harmony import */ var _go_version_version_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9309);
/* harmony import */ var _system_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1376);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1509);
/* harmony import */ var _input_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2436);




const goInputs = [
    {
        name: 'go-version',
        description: 'Go version to build with: a release (1.26.8), a range (1.26.x, ^1.26, >=1.25), stable or oldstable. When empty, go-version-file decides.',
        default: '',
        example: '1.26.8',
    },
    {
        name: 'go-version-file',
        description: 'File with the Go version: go.mod, go.work, .go-version or .tool-versions. When empty, these are searched in working-directory and above.',
        default: '',
        example: 'go.mod',
    },
    {
        name: 'check-latest',
        description: 'Ask for the newest release that matches a range, even when a Go on this machine matches.',
        default: 'false',
        choices: _input_type_js__WEBPACK_IMPORTED_MODULE_3__/* .yesNo */ .L,
    },
    {
        name: 'go-download-base-url',
        description: 'Go download site, or a mirror of it with the same JSON index.',
        default: 'https://go.dev/dl',
    },
    {
        name: 'go-proofs',
        description: 'Number of independent sources that must confirm a download of Go. With one, Go is not stored in the tool cache.',
        default: 'two',
        choices: ['two', 'one'],
    },
    {
        name: 'goproxy',
        description: 'GOPROXY for module downloads. Go itself can come from it too, as the golang.org/toolchain module. When empty, the GOPROXY of the environment is used.',
        default: '',
        example: 'https://goproxy.example.com,direct',
    },
    {
        name: 'module-token',
        description: 'Token for Git to read private Go modules of this GitHub server. Set the variable GOPRIVATE as well.',
        default: '',
        secret: true,
    },
    {
        name: 'export-go',
        description: 'Put the pinned Go on PATH for later steps, with GOROOT and GOTOOLCHAIN=local. With packages: none the run only installs Go.',
        default: 'false',
        choices: _input_type_js__WEBPACK_IMPORTED_MODULE_3__/* .yesNo */ .L,
    },
    {
        name: 'cache',
        description: "Keep Go's module and build caches between runs with the Actions cache.",
        default: 'true',
        choices: _input_type_js__WEBPACK_IMPORTED_MODULE_3__/* .yesNo */ .L,
        workflowOnly: true,
    },
    {
        name: 'cache-dependency-path',
        description: 'File whose content is part of the cache key. When empty, go.sum in working-directory is used.',
        default: '',
        workflowOnly: true,
        example: 'backend/go.sum',
    },
];
function parseGo(text, problems) {
    return {
        version: parseVersion(text('go-version'), problems),
        versionFile: (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(text('go-version-file')),
        checkLatest: text('check-latest') === 'true',
        downloadBaseUrl: (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUrl */ .Dl)('go-download-base-url', text, problems),
        proofs: text('go-proofs') === 'one' ? 'one' : 'two',
        proxy: (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(text('goproxy')),
        moduleToken: text('module-token') === '' ? null : new _system_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(text('module-token')),
        export: text('export-go') === 'true',
        cache: text('cache') === 'true',
        cacheDependencyPath: (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(text('cache-dependency-path')),
    };
}
function parseVersion(text, problems) {
    if (text === '')
        return null;
    const request = (0,_go_version_version_request_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersionRequest */ .H)(text);
    if (request === null) {
        problems.push({ input: 'go-version', code: 'go-version-invalid', ...(0,_go_version_version_request_js__WEBPACK_IMPORTED_MODULE_0__/* .explainInvalidVersion */ .p)(text) });
    }
    return request;
}


/***/ }),

/***/ 2436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ yesNo)
/* harmony export */ });
const yesNo = ['true', 'false'];


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ inputGroups),
/* harmony export */   Z: () => (/* binding */ inputDefinitions)
/* harmony export */ });
/* harmony import */ var _app_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(236);
/* harmony import */ var _build_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3365);
/* harmony import */ var _finish_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6072);
/* harmony import */ var _go_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2791);
/* harmony import */ var _job_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8336);
/* harmony import */ var _notarize_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2773);
/* harmony import */ var _package_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(861);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4850);
/* harmony import */ var _sign_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6318);
/* harmony import */ var _test_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2709);










const inputGroups = {
    Go: _go_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .goInputs */ .y,
    Test: _test_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .testInputs */ .e,
    Build: _build_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .buildInputs */ ._9,
    App: _app_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .appInputs */ .V,
    Sign: _sign_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .signInputs */ .l,
    Package: _package_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .packageInputs */ .Ym,
    Notarize: _notarize_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .notarizeInputs */ ._,
    Finish: _finish_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .finishInputs */ .z,
    Jobs: _job_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .jobInputs */ .v,
    Run: _run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .runInputs */ .H,
};
const inputDefinitions = Object.values(inputGroups).flat();


/***/ }),

/***/ 8336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseJob),
/* harmony export */   v: () => (/* binding */ jobInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1509);
/* harmony import */ var _input_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2436);



const jobInputs = [
    {
        name: 'archive',
        description: 'Archive (.tar.gz or .zip) of an earlier job, with the files that artifacts and package-files name. It is unpacked into an empty private folder. When artifacts is empty, packages, targets and app name the files. A report.json of write-archive in it is continued.',
        default: '',
        example: 'built/archive.tar.gz',
    },
    {
        name: 'archive-sha256',
        description: 'SHA-256 of archive, from the job that wrote it. Another file is refused.',
        default: '',
        example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
    {
        name: 'write-archive',
        description: 'Path of a .tar.gz to write at the end, for the input archive of a later job: artifacts with modes and links, package-files, and report.json. Paths in outputs and reports are then relative.',
        default: '',
        example: 'built/archive.tar.gz',
    },
    {
        name: 'isolated',
        description: 'Set by the reusable workflow for the job that signs. Programs then come from archive only, and nothing in it decides how they are signed. With secrets, the run refuses the events pull_request_target and workflow_run, and a workflow whose commit is unknown.',
        default: 'false',
        choices: _input_type_js__WEBPACK_IMPORTED_MODULE_2__/* .yesNo */ .L,
        workflowOnly: true,
    },
    {
        name: 'workflow-sha',
        description: 'Set by the reusable workflow: its own commit.',
        default: '',
        workflowOnly: true,
        example: '0f454b9c3a1d5e7f90b2c4d6e8fa1b3c5d7e9f01',
    },
    {
        name: 'signer-workflow',
        description: 'Set by the reusable workflow with attest: the workflow that signs the attestations, as gh attestation verify --signer-workflow names it.',
        default: '',
        workflowOnly: true,
        example: 'go-notarize/go-notarize/.github/workflows/notarize.yml',
    },
    {
        name: 'summary',
        description: 'Job summary. full: everything. line: one line, because a later job continues the report. none: nothing. A run that fails writes everything.',
        default: 'full',
        choices: ['full', 'line', 'none'],
        workflowOnly: true,
    },
];
function parseJob(text, workingDirectory, problems) {
    const archive = text('archive') === '' ? null : parseArchive(text, workingDirectory, problems);
    const isolated = text('isolated') === 'true';
    if (isolated && archive === null) {
        problems.push({
            input: 'archive',
            code: 'input-invalid',
            message: 'it is empty, but an isolated run builds nothing.',
            remedy: 'Set archive to the file of the job that builds, or isolated to false.',
        });
    }
    return {
        archive,
        writeArchive: text('write-archive') === '' ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, text('write-archive')),
        isolated,
        workflowSha: (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(text('workflow-sha')),
        signerWorkflow: (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(text('signer-workflow')),
        summary: text('summary'),
    };
}
function parseArchive(text, workingDirectory, problems) {
    const sha256 = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(text('archive-sha256').toLowerCase());
    if (sha256 !== null && !/^[0-9a-f]{64}$/.test(sha256)) {
        problems.push({
            input: 'archive-sha256',
            code: 'input-invalid',
            message: 'it is not a SHA-256.',
            remedy: 'Set it to the output archive-sha256 of the job that wrote the archive: 64 hexadecimal digits.',
        });
    }
    return {
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, text('archive')),
        sha256,
        artifacts: (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(text('artifacts')),
        packageFiles: (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(text('package-files')),
    };
}


/***/ }),

/***/ 2773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseNotarize),
/* harmony export */   _: () => (/* binding */ notarizeInputs)
/* harmony export */ });
/* harmony import */ var _notary_notary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1888);
/* harmony import */ var _notary_remedies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1701);
/* harmony import */ var _system_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1376);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1509);




const notarizeInputs = [
    {
        name: 'preflight',
        description: 'Check before the upload for everything that the notary would reject. error: stop the run. warn: report it and go on.',
        default: 'error',
        choices: ['error', 'warn', 'off'],
    },
    {
        name: 'notarize',
        description: 'wait: submit and wait for the answer. submit: only submit; a later run finishes with submission-id. off: no notary.',
        default: 'wait',
        choices: ['wait', 'submit', 'off'],
    },
    {
        name: 'notary-key',
        description: 'App Store Connect API key: the text of the .p8 file, or its base64. Line breaks may be lost.',
        default: '',
        secret: true,
        example: 'secrets.NOTARY_KEY',
    },
    {
        name: 'notary-key-id',
        description: 'ID of the API key: ten letters and digits.',
        default: '',
        example: '2X9R4HXF34',
    },
    {
        name: 'notary-issuer',
        description: 'Issuer ID of the API key (a UUID). Leave empty for an individual key.',
        default: '',
        example: '57246542-96fe-1a63-e053-0824d011072a',
    },
    {
        name: 'apple-id',
        description: 'In place of an API key: an Apple Account, with apple-id-password and team-id. Needs the apple engine.',
        default: '',
        example: 'releases@example.com',
    },
    {
        name: 'apple-id-password',
        description: 'App-specific password of apple-id.',
        default: '',
        secret: true,
        example: 'secrets.APPLE_ID_PASSWORD',
    },
    {
        name: 'team-id',
        description: 'Team that apple-id submits for: ten letters and digits.',
        default: '',
        example: 'ABCDE12345',
    },
    {
        name: 'keychain-profile',
        description: 'In place of an API key: profile that notarytool store-credentials has stored on this Mac. Needs the apple engine.',
        default: '',
        example: 'release',
    },
    {
        name: 'keychain',
        description: 'Path of the keychain file with the profile of keychain-profile. Unlock it earlier in the job. When empty, notarytool reads the login keychain, which a job without a login session (ssh, a launch daemon) cannot read.',
        default: '',
        example: '/Users/ci/Library/Keychains/notary.keychain-db',
    },
    {
        name: 'notary-timeout',
        description: "Longest wait for the notary's answer: a number with s, m or h.",
        default: '30m',
    },
    {
        name: 'resubmit-after',
        description: 'Submit the same files once more after this time without an answer (e.g. 20m), and take the first answer. When empty, never.',
        default: '',
        example: '20m',
    },
    {
        name: 'submission-id',
        description: 'Finish an earlier submission of the files in artifacts: wait for its answer, staple, assess.',
        default: '',
        example: '2efe2717-52ef-43a5-96dc-0797e4ca1041',
    },
];
function parseNotarize(text, sign, problems) {
    const submissionId = parseSubmissionId(text, problems);
    const isAdhoc = sign.certificate === null && sign.keychainIdentity === null && submissionId === null;
    const mode = isAdhoc ? 'off' : text('notarize');
    return {
        preflight: text('preflight'),
        mode,
        credentials: mode === 'off' ? null : parseCredentials(text, problems),
        timeout: parseTime('notary-timeout', text, problems),
        resubmitAfter: text('resubmit-after') === '' ? null : parseTime('resubmit-after', text, problems),
        submissionId,
    };
}
function parseSubmissionId(text, problems) {
    const id = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(text('submission-id'));
    if (id === null || (0,_notary_notary_js__WEBPACK_IMPORTED_MODULE_3__/* .isSubmissionId */ .Y)(id))
        return id;
    problems.push({
        input: 'submission-id',
        code: 'input-invalid',
        message: 'it is not the ID of a submission.',
        remedy: 'Copy the ID from the output submission-id, the log or report.json of the earlier run.',
    });
    return null;
}
const credentialInputs = ['keychain-profile', 'apple-id', 'notary-key'];
function parseCredentials(text, problems) {
    const set = credentialInputs.filter((input) => text(input) !== '');
    if (set.length > 1) {
        problems.push({
            input: set[0] ?? 'notary-key',
            code: 'input-invalid',
            message: `${set.join(' and ')} are different kinds of credentials for the notary.`,
            remedy: 'Set only one of them.',
        });
    }
    if (set[0] === 'keychain-profile') {
        const [profile, keychain] = [text('keychain-profile'), text('keychain')];
        return { kind: 'keychain-profile', profile, ...(keychain === '' ? {} : { keychain }) };
    }
    if (set[0] === 'apple-id')
        return parseAppleId(text, problems);
    requireCredentials(['notary-key', 'notary-key-id'], text, problems);
    checkKeyInputs(text, problems);
    const issuer = text('notary-issuer');
    const key = { kind: 'api-key', key: new _system_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(text('notary-key')), keyId: text('notary-key-id') };
    return issuer === '' ? key : { ...key, issuer };
}
function checkKeyInputs(text, problems) {
    if ((0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isUuid */ .O1)(text('notary-key-id'))) {
        problems.push({
            input: 'notary-key-id',
            code: 'input-invalid',
            message: 'it is a UUID, as an issuer ID is.',
            remedy: 'Set it to the Key ID (ten letters and digits), and notary-issuer to the Issuer ID.',
        });
    }
    const key = text('notary-key');
    if (!key.includes('\n') && key.length < 250 && /\.p8$|^[./~]/.test(key)) {
        problems.push({
            input: 'notary-key',
            code: 'notary-key-invalid',
            message: 'it is the path of a file.',
            remedy: _notary_remedies_js__WEBPACK_IMPORTED_MODULE_0__/* .notaryRemedies */ ._.keyInvalid,
        });
    }
}
function parseAppleId(text, problems) {
    requireCredentials(['apple-id-password', 'team-id'], text, problems);
    return {
        kind: 'apple-id',
        appleId: text('apple-id'),
        password: new _system_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(text('apple-id-password')),
        teamId: text('team-id'),
    };
}
const credentialRemedies = {
    'apple-id-password': 'Create an app-specific password at account.apple.com, and set it from a secret.',
    'team-id': 'Set it to the ID in brackets at the end of the name of the certificate.',
    'notary-key': 'Set it to an App Store Connect API key (Team key, role Developer), or set notarize to off.',
    'notary-key-id': 'Set it to the ID that App Store Connect shows beside the key.',
};
function requireCredentials(inputs, text, problems) {
    for (const input of inputs.filter((name) => text(name) === '')) {
        problems.push({
            input,
            code: 'notary-credentials-missing',
            message: 'it is empty, but the notary needs it.',
            remedy: credentialRemedies[input],
        });
    }
}
function parseTime(input, text, problems) {
    const milliseconds = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9)(text(input));
    if (milliseconds !== null)
        return milliseconds;
    problems.push({
        input,
        code: 'input-invalid',
        message: `'${text(input)}' is not a duration.`,
        remedy: 'Write a number with s, m or h, e.g. 30m.',
    });
    return 0;
}


/***/ }),

/***/ 861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parsePackage),
/* harmony export */   Ft: () => (/* binding */ placeholders),
/* harmony export */   Ym: () => (/* binding */ packageInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1509);


const packageInputs = [
    {
        name: 'package',
        description: 'zip, tar.gz: put each finished artifact into an archive. dmg, pkg: make a signed disk image or installer package of each, which is then notarized; both need the apple engine. none: no package. Several are possible. Packages ship in place of the program or app.',
        default: 'none',
        choices: ['none', 'zip', 'tar.gz', 'dmg', 'pkg'],
        several: true,
        example: 'zip dmg',
    },
    {
        name: 'package-name',
        description: 'Name of the packages, without extension. {name}, {version}, {target} (e.g. darwin-arm64), {arch} (arm64, amd64 or universal) and {os} (darwin) are replaced by those of the artifact.',
        default: '{name}',
        example: '{name}-{version}-macos',
    },
    {
        name: 'package-files',
        description: 'Files and folders to add to every .zip and .tar.gz, one per line, with *, ? and ** for several: license, man pages, completions. A file gets its name in the archive, a folder everything in it. Paths are relative to working-directory.',
        default: '',
        example: 'LICENSE',
    },
];
const placeholders = ['name', 'version', 'target', 'arch', 'os'];
function parsePackage(text, workingDirectory, problems) {
    const kinds = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(text('package')).filter((kind) => kind !== 'none');
    const name = text('package-name');
    const known = placeholders.map((word) => `{${word}}`);
    const unknown = name.match(/\{[^}]*\}/g)?.find((found) => !known.includes(found));
    if (unknown !== undefined || /[/\\]/.test(name)) {
        problems.push({
            input: 'package-name',
            code: 'input-invalid',
            message: unknown ? `${unknown} is not a known placeholder.` : `'${name}' is not a file name.`,
            remedy: `Write a name without folders; the placeholders are ${known.join(', ')}.`,
        });
    }
    if (name.includes('{version}') && text('version') === '') {
        problems.push({
            input: 'version',
            code: 'input-invalid',
            message: 'package-name uses {version}, but version is empty.',
            remedy: 'Set version, or remove {version} from package-name.',
        });
    }
    const files = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)(text('package-files')).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, path));
    return { kinds: new Set(kinds), name, files };
}


/***/ }),

/***/ 4850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runInputs),
/* harmony export */   z: () => (/* binding */ parseRun)
/* harmony export */ });
/* harmony import */ var _machine_xcode_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8090);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1509);


const runInputs = [
    {
        name: 'engine',
        description: "apple: sign and notarize with Apple's tools, on macOS. portable: with go-notarize's own signer and notary client, on any machine. auto: apple on macOS, portable elsewhere.",
        default: 'auto',
        choices: ['auto', 'apple', 'portable'],
    },
    {
        name: 'xcode-version',
        description: 'Xcode whose tools and SDK every command uses, on macOS: 26.1, or 26 for the newest 26.x. When empty, the nearest .xcode-version decides, else the selected Xcode. The selection of the machine is not changed.',
        default: '',
        example: '26.1',
    },
    {
        name: 'pass-environment',
        description: 'Names of environment variables that commands inherit all the same. Without it, Go and the smoke test see neither inputs, tokens and services of the runner nor its files, and other commands see only what tools need (PATH, HOME, proxies, language).',
        default: '',
        example: 'GITHUB_TOKEN NETRC',
    },
    {
        name: 'doctor',
        description: 'Examine the machine before anything else, as the command doctor does. warn: only report what is wrong with it. error: something wrong also fails the run. off: do not.',
        default: 'off',
        choices: ['off', 'warn', 'error'],
    },
];
function parseRun(text, problems) {
    return {
        engine: text('engine'),
        xcodeVersion: parseXcodeVersion(text('xcode-version'), problems),
        passEnvironment: (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(text('pass-environment')),
        doctor: text('doctor'),
    };
}
function parseXcodeVersion(version, problems) {
    if (version !== '' && !(0,_machine_xcode_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .isXcodeVersion */ .sc)(version)) {
        problems.push({
            input: 'xcode-version',
            code: 'input-invalid',
            message: `'${version}' is not a version of Xcode.`,
            remedy: 'Write one version, such as 26.1, 26 or 26.0-beta.3.',
        });
    }
    return (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(version);
}


/***/ }),

/***/ 6318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseSign),
/* harmony export */   l: () => (/* binding */ signInputs)
/* harmony export */ });
/* harmony import */ var _identity_certificate_remedies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7474);
/* harmony import */ var _system_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1376);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1509);
/* harmony import */ var _input_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2436);




const signInputs = [
    {
        name: 'signing',
        description: 'required: fail without a certificate. auto: as required, but when every secret is empty (as in a fork), sign ad-hoc and skip the notary. adhoc: always sign ad-hoc. off: sign nothing, because another job signs.',
        default: 'required',
        choices: ['required', 'auto', 'adhoc', 'off'],
    },
    {
        name: 'certificate',
        description: 'Developer ID Application certificate with its private key: a PKCS#12 file (.p12) as base64, with or without line breaks, or its path.',
        default: '',
        secret: true,
        example: 'secrets.DEVELOPER_ID_P12',
    },
    {
        name: 'certificate-password',
        description: 'Password of the PKCS#12 file.',
        default: '',
        secret: true,
        example: 'secrets.DEVELOPER_ID_PASSWORD',
    },
    {
        name: 'installer-certificate',
        description: 'Developer ID Installer certificate with its private key, in the form of certificate. Signs .pkg files. Not needed when certificate holds both.',
        default: '',
        secret: true,
        example: 'secrets.INSTALLER_P12',
    },
    {
        name: 'installer-certificate-password',
        description: 'Password of installer-certificate.',
        default: '',
        secret: true,
        example: 'secrets.INSTALLER_PASSWORD',
    },
    {
        name: 'identity',
        description: 'In place of certificate: name or SHA-1 of an identity in a keychain of this Mac. Needs the apple engine.',
        default: '',
        example: 'Developer ID Application: Example Ltd (ABCDE12345)',
    },
    {
        name: 'entitlements',
        description: 'Entitlements of the program: a property list file, inline XML, or a preset (none, jit, network, sandbox, metal, debug). For code inside an app, lines PATTERN: VALUE; the first pattern that matches the path in the app wins.',
        default: 'none',
        example: 'packaging/entitlements.plist',
    },
    {
        name: 'identifier',
        description: 'Identifier in the signature. When empty, bundle-id for an app, or the file name.',
        default: '',
        example: 'com.example.tool',
    },
    {
        name: 'hardened-runtime',
        description: 'Sign with the hardened runtime, which the notary requires.',
        default: 'true',
        choices: _input_type_js__WEBPACK_IMPORTED_MODULE_2__/* .yesNo */ .L,
    },
    {
        name: 'extended-attributes',
        description: 'Finder information and resource forks of files, which codesign does not sign. refuse: stop before signing, and name the files. remove: remove them. Only the apple engine looks for them.',
        default: 'refuse',
        choices: ['refuse', 'remove'],
    },
    {
        name: 'timestamp-url',
        description: "Timestamp service (RFC 3161). When empty, Apple's. The notary accepts only Apple's.",
        default: '',
        example: 'http://timestamp.apple.com/ts01',
    },
];
const otherSecrets = [
    'certificate-password',
    'installer-certificate',
    'installer-certificate-password',
    'notary-key',
    'apple-id-password',
];
function parseSign(text, problems) {
    const signs = text('signing') !== 'off';
    const mode = signs ? text('signing') : 'adhoc';
    const needsNone = mode === 'adhoc';
    const resuming = text('submission-id') !== '';
    const certificate = needsNone ? null : parseCertificate('certificate', text);
    const keychainIdentity = needsNone ? null : (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(text('identity'));
    if (!needsNone && certificate === null && keychainIdentity === null && !resuming) {
        refuseMissingCertificate(mode, text, problems);
    }
    if (certificate !== null && keychainIdentity !== null) {
        problems.push({
            input: 'identity',
            code: 'input-invalid',
            message: 'certificate and identity name two identities to sign with.',
            remedy: 'Set only one of the two.',
        });
    }
    return {
        ...{ signs, mode },
        certificate,
        installerCertificate: needsNone ? null : parseCertificate('installer-certificate', text),
        keychainIdentity,
        entitlements: text('entitlements'),
        identifier: (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(text('identifier')),
        hardenedRuntime: text('hardened-runtime') === 'true',
        extendedAttributes: text('extended-attributes'),
        timestampUrl: text('timestamp-url') === '' ? null : (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUrl */ .Dl)('timestamp-url', text, problems),
    };
}
function refuseMissingCertificate(mode, text, problems) {
    const set = otherSecrets.find((name) => text(name) !== '');
    if (mode === 'auto' && set === undefined)
        return;
    problems.push({
        input: 'certificate',
        code: 'certificate-missing',
        message: mode === 'auto'
            ? `it is empty although ${set} is set, and signing: auto signs ad-hoc only without any secret.`
            : 'there is no certificate to sign with.',
        remedy: mode === 'auto'
            ? 'Check the name of the secret that certificate reads, or set signing to adhoc.'
            : _identity_certificate_remedies_js__WEBPACK_IMPORTED_MODULE_3__/* .certificateMissingRemedy */ .a2,
    });
}
function parseCertificate(input, text) {
    if (text(input) === '')
        return null;
    return { text: new _system_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(text(input)), password: new _system_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(text(`${input}-password`)) };
}


/***/ }),

/***/ 2709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseTest),
/* harmony export */   e: () => (/* binding */ testInputs)
/* harmony export */ });
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1509);

const testInputs = [
    {
        name: 'test',
        description: 'Packages to test before the build, with flags of go test if you like. On macOS each test binary is signed ad-hoc with hardened runtime and test-entitlements, never with your certificate; elsewhere the tests run unsigned.',
        default: '',
        example: '-race ./...',
    },
    {
        name: 'test-entitlements',
        description: 'Entitlements of the test binaries: a preset, or the path of a property list.',
        default: 'none',
        example: 'jit',
    },
];
function parseTest(text, problems) {
    const flags = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .splitCommand */ .GW)(text('test'));
    if (flags === null || flags.some((flag) => /^--?exec(=|$)/.test(flag))) {
        problems.push({
            input: 'test',
            code: 'input-invalid',
            message: flags === null ? 'a quote in it is not closed.' : '-exec is used by go-notarize itself.',
            remedy: 'Write flags and packages of go test without -exec, e.g. -race ./...',
        });
    }
    return { flags: flags ?? [], entitlements: text('test-entitlements') };
}


/***/ }),

/***/ 1509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ parseUrl),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   GW: () => (/* binding */ splitCommand),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   O1: () => (/* binding */ isUuid),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   lq: () => (/* binding */ optional)
/* harmony export */ });
const optional = (text) => (text === '' ? null : text);
const isUuid = (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
const words = (text) => text.split(/[\s,]+/).filter((word) => word !== '');
const lines = (text) => text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
function splitCommand(text) {
    const pattern = /\s*((?:[^\s"']+|"[^"]*"|'[^']*')+)/y;
    const found = [];
    let end = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        found.push((match[1] ?? '').replaceAll(/"([^"]*)"|'([^']*)'/g, (_, double, single) => double ?? single));
        end = pattern.lastIndex;
    }
    return text.slice(end).trim() === '' ? found : null;
}
const unitMilliseconds = { s: 1_000, m: 60_000, h: 3_600_000 };
function parseDuration(text) {
    const [, digits, unit] = /^(\d{1,6})([smh])$/.exec(text) ?? [];
    const milliseconds = Number(digits) * (unitMilliseconds[unit ?? ''] ?? 0);
    return milliseconds > 0 ? milliseconds : null;
}
function parseUrl(input, text, problems) {
    const value = text(input);
    if (/^https?:\/\//.test(value) && URL.canParse(value))
        return value.replace(/\/+$/, '');
    problems.push({
        input,
        code: 'input-invalid',
        message: `'${value}' is not a web address.`,
        remedy: 'Write it with https:// in front.',
    });
    return value;
}


/***/ }),

/***/ 2496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ nameWorkflowSecret),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   nameVariable: () => (/* binding */ nameVariable)
/* harmony export */ });
/* unused harmony exports workflowSecrets, workflowAlternatives */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9154);


const workflowSecrets = {
    certificate: 'DEVELOPER_ID_P12',
    'certificate-password': 'DEVELOPER_ID_PASSWORD',
    'installer-certificate': 'INSTALLER_P12',
    'installer-certificate-password': 'INSTALLER_PASSWORD',
    'notary-key': 'NOTARY_KEY',
    'apple-id-password': 'APPLE_ID_PASSWORD',
    'module-token': 'MODULE_TOKEN',
};
const workflowAlternatives = {
    'notary-key-id': 'NOTARY_KEY_ID',
    'notary-issuer': 'NOTARY_ISSUER',
};
const workflowVariable = 'GO_NOTARIZE_WORKFLOW';
const variableOf = (name) => `GO_NOTARIZE_${name.toUpperCase().replaceAll('-', '_')}`;
const variables = Object.fromEntries(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputDefinitions */ .Z.filter(({ secret }) => secret).map(({ name }) => [name, variableOf(name)]));
function nameVariable(error) {
    return addNames(error, 'On the command line', { kind: 'the environment variable', names: variables });
}
const secretNames = { ...workflowSecrets, ...workflowAlternatives };
function nameWorkflowSecret(error, environment, read) {
    if (environment[workflowVariable] !== undefined) {
        return addNames(error, 'In the reusable workflow', { kind: 'the secret', names: secretNames });
    }
    if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz))
        return error;
    const [empty] = inputsOf(error).filter((input) => secretNames[input] && read(input) === '');
    if (empty === undefined)
        return error;
    return withRemedy(error, `If the workflow sets ${empty} from a secret, such as \${{ secrets.${secretNames[empty]} }}, there is no secret of exactly this name, or the event gets none (a pull request from a fork, Dependabot): GitHub then passes an empty text.`);
}
function inputsOf({ input, code }) {
    const inputs = input.split(', ');
    return code === 'certificate-password-wrong' ? inputs.map((each) => `${each}-password`) : inputs;
}
function addNames(error, where, { kind, names }) {
    if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz))
        return error;
    const named = error.input
        .split(', ')
        .flatMap((input) => (names[input] === undefined ? [] : [`${input} is ${kind} ${names[input]}`]));
    return named.length === 0 ? error : withRemedy(error, `${where}, ${named.join(', ')}.`);
}
function withRemedy(error, sentence) {
    const { input, message, code, remedy, lines, cause } = error;
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(input, message, { code, remedy: `${remedy} ${sentence}`, lines, cause });
}


/***/ })

};
