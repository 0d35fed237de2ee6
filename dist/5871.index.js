export const id = 5871;
export const ids = [5871,8252];
export const modules = {

/***/ 2902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ commandTable),
/* harmony export */   I: () => (/* binding */ commandGroups)
/* harmony export */ });
const commandGroups = {
    'Release a program': {
        release: {
            summary: 'build, sign, notarize, staple and assess, as the action does',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(9800), __webpack_require__.e(6959), __webpack_require__.e(4942), __webpack_require__.e(3044), __webpack_require__.e(3355), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(28), __webpack_require__.e(558), __webpack_require__.e(8765), __webpack_require__.e(2341), __webpack_require__.e(4143), __webpack_require__.e(2496), __webpack_require__.e(4797), __webpack_require__.e(874), __webpack_require__.e(2766), __webpack_require__.e(5633), __webpack_require__.e(6515), __webpack_require__.e(9850)]).then(__webpack_require__.bind(__webpack_require__, 2943))).releaseCommand,
        },
        replay: {
            summary: 'try a release without an Apple account: a throwaway identity and a local notary',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(9800), __webpack_require__.e(6959), __webpack_require__.e(4942), __webpack_require__.e(3044), __webpack_require__.e(3355), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(28), __webpack_require__.e(558), __webpack_require__.e(8765), __webpack_require__.e(2341), __webpack_require__.e(4143), __webpack_require__.e(2496), __webpack_require__.e(4797), __webpack_require__.e(874), __webpack_require__.e(2766), __webpack_require__.e(5633), __webpack_require__.e(6515), __webpack_require__.e(9850)]).then(__webpack_require__.bind(__webpack_require__, 2943))).replayCommand,
        },
        act: {
            summary: 'run the workflows of a repository with act, without an Apple account',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(9800), __webpack_require__.e(6959), __webpack_require__.e(4942), __webpack_require__.e(3044), __webpack_require__.e(3355), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(28), __webpack_require__.e(558), __webpack_require__.e(8765), __webpack_require__.e(2341), __webpack_require__.e(4143), __webpack_require__.e(2496), __webpack_require__.e(4797), __webpack_require__.e(874), __webpack_require__.e(2766), __webpack_require__.e(5633), __webpack_require__.e(6515), __webpack_require__.e(9850)]).then(__webpack_require__.bind(__webpack_require__, 2943))).actCommand,
        },
    },
    'Test a program': {
        test: {
            summary: 'run go test with the test binaries signed as for a release',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(781), __webpack_require__.e(558), __webpack_require__.e(8338)]).then(__webpack_require__.bind(__webpack_require__, 8338))).testCommand,
        },
    },
    'Look at programs, apps and archives': {
        inspect: {
            summary: 'show who signed it, with which entitlements and flags',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(781), __webpack_require__.e(8904)]).then(__webpack_require__.bind(__webpack_require__, 2035))).inspectCommand,
        },
        verify: {
            summary: 'recompute the signature and list every problem',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(8826)]).then(__webpack_require__.bind(__webpack_require__, 3613))).verifyCommand,
        },
        preflight: {
            summary: 'list everything that the notary would reject',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(3355), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(8765), __webpack_require__.e(2341), __webpack_require__.e(475)]).then(__webpack_require__.bind(__webpack_require__, 5821))).preflightCommand,
        },
        assess: {
            summary: 'report whether Gatekeeper would accept it',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(9800), __webpack_require__.e(6959), __webpack_require__.e(4942), __webpack_require__.e(3044), __webpack_require__.e(3355), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(28), __webpack_require__.e(558), __webpack_require__.e(8765), __webpack_require__.e(2341), __webpack_require__.e(4143), __webpack_require__.e(2496), __webpack_require__.e(4797), __webpack_require__.e(874), __webpack_require__.e(2766), __webpack_require__.e(5633), __webpack_require__.e(6515), __webpack_require__.e(9850)]).then(__webpack_require__.bind(__webpack_require__, 2943))).assessCommand,
        },
    },
    'Run one step of a release': {
        sign: {
            summary: 'sign a program or an app',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(781), __webpack_require__.e(558), __webpack_require__.e(8693), __webpack_require__.e(440)]).then(__webpack_require__.bind(__webpack_require__, 440))).signCommand,
        },
        submit: {
            summary: 'submit to the notary without waiting',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(9800), __webpack_require__.e(6959), __webpack_require__.e(4942), __webpack_require__.e(3044), __webpack_require__.e(3355), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(28), __webpack_require__.e(558), __webpack_require__.e(8765), __webpack_require__.e(2341), __webpack_require__.e(4143), __webpack_require__.e(2496), __webpack_require__.e(4797), __webpack_require__.e(874), __webpack_require__.e(2766), __webpack_require__.e(5633), __webpack_require__.e(6515), __webpack_require__.e(9850)]).then(__webpack_require__.bind(__webpack_require__, 2943))).submitCommand,
        },
        wait: {
            summary: "wait for the notary's answer to a submission",
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(9800), __webpack_require__.e(6959), __webpack_require__.e(4942), __webpack_require__.e(3044), __webpack_require__.e(3355), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(28), __webpack_require__.e(558), __webpack_require__.e(8765), __webpack_require__.e(2341), __webpack_require__.e(4143), __webpack_require__.e(2496), __webpack_require__.e(4797), __webpack_require__.e(874), __webpack_require__.e(2766), __webpack_require__.e(5633), __webpack_require__.e(6515), __webpack_require__.e(9850)]).then(__webpack_require__.bind(__webpack_require__, 2943))).waitCommand,
        },
        staple: {
            summary: 'attach the ticket of a notarized app to it',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(9800), __webpack_require__.e(6959), __webpack_require__.e(4942), __webpack_require__.e(3044), __webpack_require__.e(3355), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(28), __webpack_require__.e(558), __webpack_require__.e(8765), __webpack_require__.e(2341), __webpack_require__.e(4143), __webpack_require__.e(2496), __webpack_require__.e(4797), __webpack_require__.e(874), __webpack_require__.e(2766), __webpack_require__.e(5633), __webpack_require__.e(6515), __webpack_require__.e(9850)]).then(__webpack_require__.bind(__webpack_require__, 2943))).stapleCommand,
        },
        submissions: {
            summary: "list the team's submissions to the notary, or show one with its log",
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(9800), __webpack_require__.e(6959), __webpack_require__.e(4942), __webpack_require__.e(3044), __webpack_require__.e(3355), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(28), __webpack_require__.e(558), __webpack_require__.e(8765), __webpack_require__.e(2341), __webpack_require__.e(4143), __webpack_require__.e(2496), __webpack_require__.e(4797), __webpack_require__.e(874), __webpack_require__.e(2766), __webpack_require__.e(5633), __webpack_require__.e(6515), __webpack_require__.e(9850)]).then(__webpack_require__.bind(__webpack_require__, 2943))).submissionsCommand,
        },
    },
    'Look at builds and the machine': {
        diff: {
            summary: 'explain how two builds differ, from their build-fingerprint.json',
            load: async () => (await __webpack_require__.e(/* import() */ 4931).then(__webpack_require__.bind(__webpack_require__, 4931))).diffCommand,
        },
        doctor: {
            summary: 'list what is wrong with Go, Xcode, keychains and the machine, with the remedy',
            load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(9800), __webpack_require__.e(6959), __webpack_require__.e(4942), __webpack_require__.e(3044), __webpack_require__.e(3355), __webpack_require__.e(781), __webpack_require__.e(6850), __webpack_require__.e(28), __webpack_require__.e(558), __webpack_require__.e(8765), __webpack_require__.e(2341), __webpack_require__.e(4143), __webpack_require__.e(2496), __webpack_require__.e(4797), __webpack_require__.e(874), __webpack_require__.e(2766), __webpack_require__.e(5633), __webpack_require__.e(6515), __webpack_require__.e(9850)]).then(__webpack_require__.bind(__webpack_require__, 2943))).doctorCommand,
        },
    },
    'The command line itself': {
        completion: {
            summary: 'print the completion script of a shell',
            load: async () => (await __webpack_require__.e(/* import() */ 9638).then(__webpack_require__.bind(__webpack_require__, 9638))).createCompletionCommand(commandTable),
        },
    },
};
const commandTable = Object.assign({}, ...Object.values(commandGroups));


/***/ }),

/***/ 5871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderOverview: () => (/* binding */ renderOverview)
/* harmony export */ });
/* harmony import */ var _command_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2902);

function renderOverview() {
    const groups = Object.entries(_command_table_js__WEBPACK_IMPORTED_MODULE_0__/* .commandGroups */ .I).map(([title, commands]) => [title, ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(11)} ${summary}`)].join('\n'));
    return [
        'go-notarize: from Go source to a macOS program that Gatekeeper accepts.',
        'Usage: go-notarize <command> [options] [path ...]',
        ...groups,
        [
            'First steps',
            '  go-notarize replay                       release two examples without an Apple account',
            '  go-notarize replay FOLDER                the same with the Go module in FOLDER',
            '  go-notarize <command> --help             options, defaults and examples of a command',
            '  go-notarize --version',
        ].join('\n'),
    ].join('\n\n');
}


/***/ })

};
