export const id = 8298;
export const ids = [8298];
export const modules = {

/***/ 7386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ outermost),
/* harmony export */   t: () => (/* binding */ productName)
/* harmony export */ });
function outermost(artifacts) {
    const held = new Set(artifacts.map(({ holds }) => holds));
    return artifacts.filter(({ path }) => !held.has(path));
}
function productName({ kind, name }) {
    return kind === 'app' ? name.replace(/\.(app|framework|bundle|plugin|xpc|appex)$/i, '') : name;
}


/***/ }),

/***/ 8520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf)
/* harmony export */ });
/* unused harmony export outputTable */
/* harmony import */ var _collect_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7647);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6676);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);



const outputTable = {
    'go-version': 'Version of the Go of the build, e.g. `1.25.4`.',
    'go-root': 'GOROOT of that Go.',
    'go-sha256': 'SHA-256 of the download of that Go; empty for a Go that go-notarize did not download.',
    'cache-hit': '`true` when the build cache was restored, else `false`.',
    artifacts: 'The published artifacts as JSON: a list of `name`, `kind`, `path`, `source`, `target`, `size`, `sha256`, `stapled`, `assessment`.',
    'artifact-paths': 'Paths of the published artifacts, one on each line. Until the notary has answered, those of all signed artifacts. The paths are absolute; with `archive` or `write-archive`, they are relative to the output folder.',
    checksums: 'Path of `SHA256SUMS`, computed over the final bytes.',
    'signing-mode': 'Kind of the signature: `developer-id`, `adhoc` or `replay`.',
    'team-id': 'Team of the signing certificate.',
    'identity-sha1': 'SHA-1 of the signing certificate, as `security find-identity` prints it.',
    'identity-expires': 'Time at which the signing certificate expires, in ISO 8601.',
    cdhashes: 'The code directory hashes, as JSON: a list of `artifact`, `path`, `arch`, `cdhash`.',
    'signature-valid': '`true` when every assessed signature holds, `false` when one does not.',
    'smoke-test-status': 'Result of the smoke test: `passed`, `failed`, or `not-run` when there is none or this machine cannot run it.',
    'submission-id': 'Id of the notary submission; with it another run can finish this one.',
    'notarization-status': 'The notary’s answer: `In Progress`, `Accepted`, `Invalid` or `Rejected`.',
    'notarization-issues': 'Findings of the notary as JSON, errors first. A list too long for an output is cut; report.json has all.',
    'notarization-log': 'Path of the notary’s log.',
    stapled: '`true` when every artifact that can carry a ticket does, `false` when one does not, `not-applicable` when none can.',
    assessment: 'Gatekeeper’s verdict on all artifacts: `accepted`, `rejected` or `not-assessed`.',
    'assessment-source': 'Reason of the verdict in Gatekeeper’s words, e.g. `Notarized Developer ID`; `Replay notary` in a replay.',
    'assessment-detail': 'The verdict on each artifact, as JSON: a list of `artifact`, `path`, `verdict`, `source`, `origin`, `ticket`, `signatureValid`, `assessor`, `issues`, and `checks`: each command with its exit code and output.',
    reproducible: '`true` when two builds of the programs are equal, `false` when they are not or a build elsewhere differs; empty when `reproducible` is off.',
    'archive-sha256': 'SHA-256 of the file that `write-archive` names, for the input `archive-sha256` of a later job.',
    'failure-code': 'Stable name of the failure; empty when the run succeeded.',
    retryable: 'After a failure, `true` when the same run may succeed if it is tried again, else `false`.',
    report: 'Path of `report.json`.',
    fingerprint: 'Path of `build-fingerprint.json`, which `go-notarize diff` compares; empty when nothing was built.',
};
const maximumCharacters = 100_000;
function outputsOf(report, files) {
    return {
        ...goOutputs(report),
        ...artifactOutputs(report, files),
        ...signatureOutputs(report),
        ...notaryOutputs(report, files),
        ...verdictOutputs(report),
        reproducible: report.reproducibility ? String(report.reproducibility.reproducible) : '',
        'archive-sha256': report.handOverSha256 ?? '',
        'failure-code': report.failure?.code ?? '',
        retryable: report.failure ? String(report.failure.retryable) : '',
        report: files?.report ?? '',
        fingerprint: files?.fingerprint ?? '',
    };
}
function goOutputs({ go }) {
    return {
        'go-version': go?.version ?? '',
        'go-root': go?.root ?? '',
        'go-sha256': go?.sha256 ?? '',
        'cache-hit': go ? String(go.cacheHit) : '',
    };
}
function artifactOutputs(report, files) {
    const artifacts = report.artifacts
        .filter(({ shipsIn }) => shipsIn === undefined)
        .map((artifact) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .withVerdict */ .m3)(artifact, report.artifacts));
    const shipped = artifacts.map(({ name, kind, path, source, target, size, sha256, ticket, assessment }) => ({
        name,
        kind,
        path,
        source,
        target,
        size: size ?? null,
        sha256: sha256 ?? null,
        stapled: ticket?.stapled ?? null,
        assessment: assessment?.verdict ?? 'not-assessed',
    }));
    return {
        artifacts: jsonList(shipped),
        'artifact-paths': artifacts.map(({ path }) => path).join('\n'),
        checksums: files?.checksums ?? '',
    };
}
function signatureOutputs({ signing, artifacts, smokeTest }) {
    const hashes = artifacts.flatMap((artifact) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cdHashesOf */ .Lm)(artifact).map(({ arch, cdHash }) => ({
        artifact: artifact.name,
        path: artifact.path,
        arch,
        cdhash: cdHash,
    })));
    const assessments = artifacts.flatMap(({ assessment }) => assessment ?? []);
    return {
        'signing-mode': signing?.mode ?? '',
        'team-id': signing?.teamId ?? '',
        'identity-sha1': signing?.sha1 ?? '',
        'identity-expires': signing?.expires ?? '',
        cdhashes: jsonList(hashes),
        'smoke-test-status': smokeTest,
        'signature-valid': assessments.length > 0 ? String(assessments.every(({ signatureValid }) => signatureValid)) : '',
    };
}
function notaryOutputs({ notarization }, files) {
    return {
        'submission-id': notarization?.submissionId ?? '',
        'notarization-status': notarization?.status ?? '',
        'notarization-issues': jsonList((0,_collect_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .errorsFirst */ .wz)(notarization?.issues ?? [])),
        'notarization-log': files?.notarizationLog ?? '',
    };
}
function verdictOutputs(report) {
    const details = report.artifacts.flatMap(({ name, path, assessment }) => assessment ? [{ artifact: name, path, ...assessment, issues: (0,_collect_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .errorsFirst */ .wz)(assessment.issues) }] : []);
    return {
        stapled: stapledOf(report),
        assessment: report.assessment.verdict,
        'assessment-source': report.assessment.source ?? '',
        'assessment-detail': assessmentDetail(details),
    };
}
function stapledOf({ artifacts }) {
    const states = new Set(artifacts.flatMap(({ ticket }) => ticket?.stapled ?? []));
    return ['false', 'true', 'not-applicable'].find((state) => states.has(state)) ?? '';
}
function assessmentDetail(details) {
    const whole = JSON.stringify(details);
    if (whole.length <= maximumCharacters)
        return whole;
    const share = Math.floor(maximumCharacters / details.length / 2);
    return jsonList(details.map((detail) => ({ ...detail, issues: fitting(detail.issues, share) })));
}
function jsonList(items) {
    return JSON.stringify(fitting(items, maximumCharacters));
}
function fitting(items, limit) {
    let used = '[]'.length;
    const end = items.findIndex((item) => {
        used += JSON.stringify(item).length + ','.length;
        return used > limit;
    });
    return end === -1 ? items : items.slice(0, end);
}


/***/ }),

/***/ 6445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/report/summary/render-summary.ts + 5 modules
var render_summary = __webpack_require__(874);
// EXTERNAL MODULE: ./src/report/certificate-expiry.ts
var certificate_expiry = __webpack_require__(4357);
// EXTERNAL MODULE: ./src/report/collect-findings.ts
var collect_findings = __webpack_require__(7647);
// EXTERNAL MODULE: ./src/report/error-page.ts
var error_page = __webpack_require__(4214);
// EXTERNAL MODULE: ./src/report/plain-text.ts
var plain_text = __webpack_require__(6676);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/report/summary/headline.ts
var headline = __webpack_require__(8541);
;// CONCATENATED MODULE: ./src/report/actions/annotations.ts






const shownPerLevel = 10;
const maximumPerLevel = 100;
const shownLines = 20;
function annotationsOf(report) {
    const all = [
        ...failureAnnotation(report),
        ...compilerAnnotations(report),
        ...findingAnnotations(report),
        ...attention(report),
    ];
    return ['error', 'warning', 'notice'].flatMap((level) => withPointer(all.filter((annotation) => annotation.level === level)));
}
function withPointer(annotations) {
    if (annotations.length <= shownPerLevel)
        return annotations;
    const first = annotations.slice(0, shownPerLevel - 1);
    const others = annotations.slice(shownPerLevel - 1, maximumPerLevel - 1);
    const pointer = {
        level: first[0]?.level ?? 'notice',
        title: `${(0,plain_text/* count */.U9)(annotations.length - first.length, 'more finding')}`,
        message: 'The job summary shows the first of them with their remedies, report.json has all.',
    };
    return [...first, pointer, ...others];
}
function failureAnnotation(report) {
    const { failure } = report;
    if (failure) {
        const retry = failure.retryable ? ' Trying again may help.' : '';
        const said = failure.lines.slice(-shownLines).map((line) => `\n${(0,plain_text/* plain */.pj)(line, 500)}`);
        const message = `${(0,plain_text/* plain */.pj)(failure.message, 2000)} ${(0,plain_text/* plain */.pj)(failure.remedy, 2000)}${retry} ${(0,error_page/* errorPage */.W)(failure.code)}${said.join('')}`;
        return [{ level: 'error', title: `go-notarize: ${failure.code}`, message }];
    }
    const { outcome, sentence } = (0,headline/* headlineOf */.g)(report);
    return outcome === 'rejected' ? [{ level: 'warning', title: 'Rejected', message: sentence }] : [];
}
const compilerLine = /^([^\s:]+\.\w+):(\d+):(\d+): (.+)$/;
function compilerAnnotations({ failure }) {
    return (failure?.lines ?? []).flatMap((line) => {
        const [, file, row, column, message] = compilerLine.exec(line) ?? [];
        if (file === undefined || message === undefined || file.startsWith('..'))
            return [];
        const position = { file, line: Number(row), column: Number(column) };
        return [{ level: 'error', title: 'Go build', message: (0,plain_text/* plain */.pj)(message, 500), position }];
    });
}
function findingAnnotations(report) {
    return (0,collect_findings/* findingsOf */.WX)(report)
        .flatMap(({ issues }) => issues)
        .map((issue) => {
        const slice = issue.architecture === null ? '' : ` (${(0,plain_text/* plain */.pj)(issue.architecture, 40)})`;
        return {
            level: issue.severity,
            title: `${(0,plain_text/* plain */.pj)(issue.code, 80)}: ${(0,plain_text/* plain */.pj)(issue.path, 200)}${slice}`,
            message: `${(0,plain_text/* plain */.pj)(issue.message, 2000)} ${(0,plain_text/* plain */.pj)(issue.remedy, 2000)}`.trim(),
        };
    });
}
function attention(report) {
    const annotations = [
        (0,certificate_expiry/* certificateExpiry */.n)(report)?.state === 'expired'
            ? {
                level: 'warning',
                title: 'The signing certificate has expired',
                message: `It expired on ${(0,plain_text/* day */.vd)(report.signing?.expires ?? '')}. Make a new one at developer.apple.com before the next release.`,
            }
            : null,
        report.signing?.mode === 'adhoc' && (0,report_report/* isSigned */.JI)(report)
            ? {
                level: report.signing.requested === 'adhoc' ? 'notice' : 'warning',
                title: 'Signed ad-hoc',
                message: 'There is no certificate in this signature, so Gatekeeper stops the program on other Macs. Give certificate and certificate-password to release.',
            }
            : null,
        report.replay
            ? {
                level: 'notice',
                title: 'Replay',
                message: 'Nothing here was seen by Apple. Do not ship these files.',
            }
            : null,
        waitingNotice(report),
    ];
    return annotations.flatMap((annotation) => annotation ?? []);
}
function waitingNotice({ notarization }) {
    if (notarization?.status !== 'In Progress' || !notarization.submissionId)
        return null;
    return {
        level: 'notice',
        title: 'The notary is still working',
        message: `Give submission-id: ${(0,plain_text/* plain */.pj)(notarization.submissionId, 60)} to another run to finish this release; nothing is uploaded again.`,
    };
}

// EXTERNAL MODULE: ./src/report/actions/outputs.ts
var outputs = __webpack_require__(8520);
// EXTERNAL MODULE: ./src/report/actions/runner-commands.ts
var runner_commands = __webpack_require__(8597);
// EXTERNAL MODULE: ./src/report/actions/set-outputs.ts
var set_outputs = __webpack_require__(5037);
;// CONCATENATED MODULE: ./src/report/actions/publish.ts






function thisRunner() {
    return {
        commands: runner_commands,
        summaryFile: process.env.GITHUB_STEP_SUMMARY,
        fail: (exitCode) => {
            process.exitCode = exitCode;
        },
    };
}
async function publish({ report, files }, { failOn, summary }, runner = thisRunner()) {
    const { commands, summaryFile } = runner;
    const unwritten = (0,set_outputs/* setOutputs */.n)((0,outputs/* outputsOf */.Y)(report, files), commands);
    for (const { level, message, ...details } of annotationsOf(report)) {
        commands.annotate(level, message, details);
    }
    if (unwritten !== null)
        commands.annotate('error', unwritten);
    if (summaryFile) {
        const text = (0,render_summary/* renderSummary */.B)(report, summary);
        await appendSummary(text, summaryFile, commands);
    }
    const isForgiven = failOn === 'never' && report.failure?.exitCode === 1;
    if (report.failure && !isForgiven)
        runner.fail(report.failure.exitCode);
    else if (unwritten !== null)
        runner.fail(3);
}
async function appendSummary(summary, file, { annotate }) {
    try {
        await (0,promises_.appendFile)(file, summary);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        annotate('warning', `The job summary was not written: ${reason}`);
    }
}


/***/ })

};
