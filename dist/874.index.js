export const id = 874;
export const ids = [874];
export const modules = {

/***/ 4357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ certificateExpiry)
/* harmony export */ });
const warningDays = 30;
const millisecondsInDay = 86_400_000;
function certificateExpiry(report) {
    const expires = Date.parse(report.signing?.expires ?? '');
    if (Number.isNaN(expires))
        return null;
    const days = Math.floor((expires - Date.parse(report.finishedAt)) / millisecondsInDay);
    if (report.replay)
        return { days, state: 'valid' };
    if (days < 0)
        return { days, state: 'expired' };
    return { days, state: days <= warningDays ? 'expires-soon' : 'valid' };
}


/***/ }),

/***/ 7647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   nk: () => (/* binding */ notaryName),
/* harmony export */   wz: () => (/* binding */ errorsFirst)
/* harmony export */ });
function errorsFirst(issues) {
    const errors = issues.filter((issue) => issue.severity === 'error');
    const warnings = issues.filter((issue) => issue.severity !== 'error');
    return [...errors, ...warnings];
}
function notaryName(report) {
    return report.replay ? 'the Replay notary' : 'the notary';
}
const ofAdhoc = new Set(['signature-adhoc', 'syspolicy-advice']);
function findingsOf(report) {
    const assessed = report.artifacts
        .flatMap((artifact) => artifact.assessment?.issues ?? [])
        .filter(({ code }) => report.signing?.mode !== 'adhoc' || !ofAdhoc.has(code));
    const advice = report.advice ?? [];
    const isNotAdvice = ({ code, message }) => !advice.some((each) => each.code === code && each.message === message);
    const sources = [
        { source: notaryName(report), issues: report.notarization?.issues ?? [] },
        { source: 'the assessment', issues: assessed },
        { source: 'the check of the built programs', issues: advice },
        { source: 'the preflight', issues: (report.preflight ?? []).filter(isNotAdvice) },
        { source: 'the check that stopped the run', issues: report.failure?.issues ?? [] },
    ];
    const listed = new Set();
    const isNew = (issue) => {
        const key = JSON.stringify([issue.severity, issue.code, issue.path, issue.architecture, issue.message]);
        if (listed.has(key))
            return false;
        listed.add(key);
        return true;
    };
    return sources
        .map(({ source, issues }) => ({ source, issues: errorsFirst(issues.filter(isNew)) }))
        .filter(({ issues }) => issues.length > 0);
}


/***/ }),

/***/ 4214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ errorPage)
/* harmony export */ });
function errorPage(code) {
    return `https://github.com/go-notarize/go-notarize/blob/main/docs/errors.md#${code}`;
}


/***/ }),

/***/ 6676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   Lm: () => (/* binding */ cdHashesOf),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
function plain(value, limit = 500) {
    const characters = [
        ...value
            .slice(0, limit * 4)
            .replace(unprintable, ' ')
            .trim(),
    ];
    return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : characters.join('');
}
function enumerate(words) {
    const shown = words.length > 3 ? [...words.slice(0, 2), `${words.length - 2} more`] : [...words];
    const last = shown.pop() ?? '';
    return shown.length > 0 ? `${shown.join(', ')} and ${last}` : last;
}
function count(number, noun) {
    return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}
function duration(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes} min ${seconds % 60} s`;
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
function size(bytes) {
    if (bytes < 1000)
        return count(bytes, 'byte');
    const units = ['kB', 'MB', 'GB'];
    let value = bytes / 1000;
    let unit = 0;
    while (value >= 999.95 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${units[unit]}`;
}
function day(isoTime) {
    return /^\d{4}-\d{2}-\d{2}T/.test(isoTime) ? isoTime.slice(0, 10) : plain(isoTime, 40);
}
function cdHashesOf(artifact) {
    const slices = artifact.signature?.slices ?? [];
    return slices.flatMap(({ arch, cdHashes }) => cdHashes.slice(-1).map((cdHash) => ({ arch, cdHash })));
}


/***/ }),

/***/ 8850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ reportGo),
/* harmony export */   JI: () => (/* binding */ isSigned),
/* harmony export */   OC: () => (/* binding */ overallAssessment),
/* harmony export */   k_: () => (/* binding */ reportSigning),
/* harmony export */   m3: () => (/* binding */ withVerdict)
/* harmony export */ });
function overallAssessment(artifacts) {
    const assessments = artifacts.flatMap((artifact) => artifact.assessment ?? []);
    const decided = (verdict) => {
        const deciding = assessments.filter((assessment) => assessment.verdict === verdict);
        if (deciding.length === 0)
            return null;
        const sources = new Set(deciding.flatMap((assessment) => assessment.source ?? []));
        return { verdict, source: sources.size > 0 ? [...sources].join(', ') : null };
    };
    return decided('rejected') ?? decided('accepted') ?? { verdict: 'not-assessed', source: null };
}
function withVerdict(artifact, artifacts) {
    if (artifact.assessment !== undefined)
        return artifact;
    const { assessment, ticket } = artifacts.find(({ path }) => path === artifact.holds) ?? {};
    return { ...artifact, ...(assessment && { assessment }), ...(ticket && { ticket }) };
}
function reportSigning(facts, requested) {
    return { ...facts, expires: facts.expires?.toISOString() ?? null, requested };
}
const goSources = {
    'tool-cache': 'tool cache',
    path: 'PATH',
    'download-site': 'Go download site',
    'toolchain-module': 'GOPROXY',
};
function reportGo({ version, selectedBy, root, sha256, from, verifiedBy }, cacheHit) {
    return {
        version,
        selectedBy,
        root,
        sha256,
        from: goSources[from],
        verifiedBy: verifiedBy.join('; '),
        cacheHit,
    };
}
function isSigned({ artifacts }) {
    return artifacts.some(({ signature }) => signature !== undefined);
}


/***/ }),

/***/ 8541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _collect_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7647);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6676);


function headlineOf(report) {
    const headline = rejection(report) ??
        failure(report) ??
        adhoc(report) ??
        waiting(report) ??
        acceptance(report) ??
        signedOnly(report);
    const sentence = report.replay ? `Replay: ${headline.sentence}` : headline.sentence;
    return { ...headline, sentence };
}
function names({ artifacts }) {
    const contents = artifacts.filter(({ kind }) => kind !== 'zip' && kind !== 'tar.gz');
    const named = contents.length > 0 ? contents : artifacts;
    const unique = [...new Set(named.map(({ name }) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(name, 80)))];
    const list = unique.length === 0 ? 'the program' : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)(unique);
    return unique.length > 1 ? { list, verb: 'are', them: 'them' } : { list, verb: 'is', them: 'it' };
}
function rejection(report) {
    const status = report.notarization?.status;
    if (status === 'Invalid' || status === 'Rejected') {
        const errors = report.notarization?.issues.filter((issue) => issue.severity === 'error').length ?? 0;
        const { list, verb } = names(report);
        const why = errors > 0 ? `, with ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(errors, 'error')}` : '';
        return {
            outcome: 'rejected',
            sentence: `${list} ${verb} not accepted by ${(0,_collect_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .notaryName */ .nk)(report)}: ${status}${why}.`,
        };
    }
    if (report.failure?.exitCode === 1) {
        return { outcome: 'rejected', sentence: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(report.failure.message, 200) };
    }
    if (report.assessment.verdict !== 'rejected' || report.failure || report.signing?.mode === 'adhoc')
        return null;
    const rejected = report.artifacts.filter((artifact) => artifact.assessment?.verdict === 'rejected');
    const { list } = names({ ...report, artifacts: rejected });
    return {
        outcome: 'rejected',
        sentence: `Gatekeeper would reject ${list}${asSource(report)}${checkedBy(report)}.`,
    };
}
function failure(report) {
    if (!report.failure)
        return null;
    return { outcome: 'failed', sentence: `${whereOf(report)}: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(report.failure.message, 200)}` };
}
function whereOf({ stages }) {
    const failed = stages.find(({ outcome }) => outcome === 'failed');
    if (failed)
        return `The release stopped at “${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(failed.name, 60)}”`;
    const last = stages.findLast(({ outcome }) => outcome === 'done');
    return last ? `The release stopped after “${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(last.name, 60)}”` : 'The release could not start';
}
function adhoc(report) {
    if (report.signing?.mode !== 'adhoc')
        return null;
    const { list, verb, them } = names(report);
    return {
        outcome: 'unproven',
        sentence: `${list} ${verb} signed ad-hoc only: good for a test, but Gatekeeper stops ${them} on other people's Macs.`,
    };
}
function waiting(report) {
    if (report.notarization?.status !== 'In Progress')
        return null;
    const { list, verb } = names(report);
    return {
        outcome: 'waiting',
        sentence: `${list} ${verb} with ${(0,_collect_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .notaryName */ .nk)(report)}, which has not answered yet.`,
    };
}
function acceptance(report) {
    const accepted = report.assessment.verdict === 'accepted';
    const { list, verb, them } = names(report);
    if (report.replay && (accepted || report.notarization?.status === 'Accepted')) {
        return {
            outcome: 'accepted',
            sentence: `${list} ${verb} accepted by the Replay notary; Apple has not seen ${them}.`,
        };
    }
    if (accepted) {
        return {
            outcome: 'accepted',
            sentence: `${list} ${verb} accepted by Gatekeeper${asSource(report)}${checkedBy(report)}.`,
        };
    }
    if (report.notarization?.status !== 'Accepted')
        return null;
    return {
        outcome: 'unproven',
        sentence: `Apple's notary accepted ${list}; Gatekeeper has not assessed ${them}.`,
    };
}
function signedOnly(report) {
    if (report.go !== null && report.artifacts.length === 0 && report.signing === null) {
        return {
            outcome: 'unproven',
            sentence: `Go ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(report.go.version, 40)} is installed; nothing was built.`,
        };
    }
    const { list, verb, them } = names(report);
    const done = report.signing ? 'signed' : 'built and not signed';
    return {
        outcome: 'unproven',
        sentence: `${list} ${verb} ${done}; neither the notary nor Gatekeeper has checked ${them}.`,
    };
}
function asSource(report) {
    return report.assessment.source ? ` as ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(report.assessment.source, 80)}` : '';
}
function checkedBy(report) {
    const assessors = new Set(report.artifacts.flatMap((artifact) => artifact.assessment?.assessor ?? []));
    return assessors.size > 0 ? ` (checked by ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)([...assessors].join(', '), 80)})` : '';
}


/***/ }),

/***/ 996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6676);

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', $: '&#36;' };
function text(value, limit) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(value, limit)
        .replace(/[&<>$]/g, (character) => entities[character] ?? character)
        .replace(/[\\`*[\]|~]/g, '\\$&')
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/^[-+#=]/, '\\$&')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
function code(value, limit) {
    const clean = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(value, limit);
    if (clean === '')
        return '–';
    if (!/[`|\\]/.test(clean))
        return `\`${clean}\``;
    const escaped = clean.replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.codePointAt(0)};`);
    return `<code>${escaped}</code>`;
}
function prose(value, limit) {
    const parts = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(value, limit).split('`');
    if (parts.length % 2 === 0)
        return text(value, limit);
    return parts.map((part, index) => (index % 2 === 1 && part !== '' ? code(part) : inner(part))).join('');
}
function inner(part) {
    const [before = ''] = /^ */.exec(part) ?? [];
    const [after = ''] = part.trim() === '' ? [] : (/ *$/.exec(part) ?? []);
    return `${before}${text(part)}${after}`;
}
function link(label, url) {
    if (url === null || !URL.canParse(url))
        return '';
    const { protocol, href } = new URL(url);
    if (protocol !== 'https:' || href.length > 500)
        return '';
    const safe = href.replace(/[<>()|\\`*_[\]~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
    return `[${text(label)}](${safe})`;
}
function table(columns, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const header = line(columns.map((column) => column.replace(/^>/, '')));
    const ruler = line(columns.map((column) => (column.startsWith('>') ? '--:' : '---')));
    return [header, ruler, ...rows.map(line)].join('\n');
}
function details(title, body) {
    return `<details>\n<summary>${text(title)}</summary>\n\n${body}\n\n</details>`;
}
function codeBlock(lines, language = '') {
    const body = lines.map((line) => line.replace(/[\r\n]+/g, ' ')).join('\n');
    const longest = Math.max(2, ...(body.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${body}\n${fence}`;
}
function alert(kind, body) {
    return `> [!${kind}]\n> ${body}`;
}


/***/ }),

/***/ 874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./src/report/certificate-expiry.ts
var certificate_expiry = __webpack_require__(4357);
// EXTERNAL MODULE: ./src/report/error-page.ts
var error_page = __webpack_require__(4214);
// EXTERNAL MODULE: ./src/report/plain-text.ts
var plain_text = __webpack_require__(6676);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/artifact/artifact.ts
var artifact = __webpack_require__(7386);
// EXTERNAL MODULE: ./src/report/summary/markdown.ts
var markdown = __webpack_require__(996);
;// CONCATENATED MODULE: ./src/report/summary/artifacts-section.ts




const maximumRows = 100;
const shortHash = 12;
const verdicts = {
    accepted: '✅ **accepted**',
    rejected: '❌ **rejected**',
    'not-assessed': 'not assessed',
};
function artifactsSection(report) {
    if (report.artifacts.length === 0)
        return '';
    const shown = report.artifacts.slice(0, maximumRows);
    const rest = report.artifacts.length - shown.length;
    return [
        '### Artifacts',
        (0,markdown/* table */.tp)(['Artifact', 'Target', '>Size', 'Signature', 'Ticket', 'Verdict'], shown.map((artifact) => row((0,report_report/* withVerdict */.m3)(artifact, report.artifacts), report.replay))),
        ...(rest > 0 ? [`… and ${(0,plain_text/* count */.U9)(rest, 'more artifact')}; report.json has them all.`] : []),
        ...fullHashes(shown),
    ].join('\n\n');
}
function row(artifact, replay) {
    const verdict = artifact.assessment ? verdicts[artifact.assessment.verdict] : '–';
    const isReplayed = replay && artifact.assessment?.verdict === 'accepted';
    return [
        (0,markdown/* code */.aY)(artifact.name, 80),
        artifact.target?.replace('darwin/', '') ?? '–',
        artifact.size === undefined ? '–' : (0,plain_text/* size */.Ej)(artifact.size).replace(' ', '&nbsp;'),
        signature(artifact),
        ticket(artifact),
        isReplayed ? '🧪 accepted (replay)' : verdict,
    ];
}
function signature(artifact) {
    if (!artifact.signature)
        return '–';
    const hashes = (0,plain_text/* cdHashesOf */.Lm)(artifact).map(({ arch, cdHash }) => `${(0,markdown/* text */.Qq)(arch, 20)}&nbsp;${(0,markdown/* code */.aY)(cdHash.slice(0, shortHash))}`);
    return [(0,markdown/* code */.aY)(artifact.signature.identifier, 100), ...hashes].join('<br>');
}
function ticket(artifact) {
    if (artifact.ticket?.stapled === 'true')
        return 'stapled';
    if (artifact.assessment?.ticket === 'stapled' || artifact.assessment?.ticket === 'online') {
        return artifact.assessment.ticket;
    }
    return artifact.assessment || artifact.ticket?.stapled === 'false' ? 'none' : '–';
}
function fullHashes(artifacts) {
    const lines = artifacts.flatMap((artifact) => (0,plain_text/* cdHashesOf */.Lm)(artifact).map(({ arch, cdHash }) => `${cdHash}  ${(0,plain_text/* plain */.pj)(artifact.name, 80)} (${(0,plain_text/* plain */.pj)(arch, 20)})`));
    return lines.length > 0 ? [(0,markdown/* details */.zH)('Full code hashes (cdhash)', (0,markdown/* codeBlock */.DV)(lines))] : [];
}
function checksumsSection(report) {
    const published = (0,artifact/* outermost */.J)(report.artifacts);
    const hashed = published.filter((artifact) => artifact.sha256 !== undefined);
    if (hashed.length === 0)
        return '';
    const lines = hashed
        .slice(0, maximumRows)
        .map((artifact) => `${artifact.sha256}  ${(0,plain_text/* plain */.pj)(artifact.name, 80)}`);
    const more = hashed.length - lines.length;
    const apps = published.filter((artifact) => artifact.kind === 'app').slice(0, 3);
    return [
        '### SHA-256 of the files to publish',
        (0,markdown/* codeBlock */.DV)(lines),
        ...(more > 0 ? [`${(0,plain_text/* count */.U9)(more, 'more file')} in SHA256SUMS.`] : []),
        ...(apps.length > 0
            ? [`\`SHA256SUMS\` also lists the files inside ${apps.map(({ name }) => (0,markdown/* code */.aY)(name, 80)).join(', ')}.`]
            : []),
        (0,markdown/* details */.zH)('How to verify a download', (0,markdown/* codeBlock */.DV)(verifyCommands(report), 'sh')),
    ].join('\n\n');
}
const harmlessName = /^[\w.+-]+$/;
function verifyCommands({ artifacts, source }) {
    const files = (0,artifact/* outermost */.J)(artifacts).filter(({ kind, name }) => kind !== 'app' && harmlessName.test(name));
    const code = artifacts.find(({ kind, name }) => kind !== 'zip' && kind !== 'tar.gz' && harmlessName.test(name));
    return [
        'shasum -a 256 --check --ignore-missing SHA256SUMS',
        ...files.slice(0, 1).flatMap(unpackCommand),
        ...(code === undefined
            ? []
            : [
                `codesign --verify --strict --verbose=2 ${code.name}`,
                ...(code.kind === 'app' ? [`spctl --assess --type execute --verbose=2 ${code.name}`] : []),
            ]),
        ...files.slice(0, 1).flatMap(({ name }) => attestationCommand(name, source)),
    ];
}
function unpackCommand({ kind, name }) {
    if (kind === 'zip')
        return [`unzip ${name}`];
    return kind === 'tar.gz' ? [`tar -xzf ${name}`] : [];
}
function attestationCommand(name, source) {
    const { repository, workflow, signerWorkflow } = source ?? {};
    const signer = signerWorkflow ?? workflow;
    const isHarmless = /^[\w.-]+\/[\w.-]+$/.test(repository ?? '') && /^[\w.-]+(\/[\w.-]+){2,}$/.test(signer ?? '');
    if (!isHarmless)
        return [];
    return [
        ...(signerWorkflow ? [] : ['# if a job of the workflow itself attests the files:']),
        `gh attestation verify ${name} --repo ${repository} \\`,
        `  --signer-workflow ${signer}`,
    ];
}

// EXTERNAL MODULE: ./src/report/collect-findings.ts
var collect_findings = __webpack_require__(7647);
;// CONCATENATED MODULE: ./src/report/summary/checks-section.ts





const maximumNames = 10;
const marks = { good: '✅', bad: '❌', open: '–' };
function checksSection(report) {
    const rows = [
        ['Gatekeeper', gatekeeperText(report)],
        ...toolRows(report),
        ['Notary', notaryText(report)],
        ['Smoke test', smokeTestText(report)],
        ['Reproducible', reproducibilityText(report)],
        [(0,report_report/* isSigned */.JI)(report) ? 'Signed by' : 'Identity', signerText(report)],
        ['Flags', namesText(report, 'flags')],
        ['Entitlements', namesText(report, 'entitlements')],
        ['Oldest macOS', oldestMacOSText(report)],
        ['Packages', packagesText(report)],
        ['Go', goText(report)],
    ];
    const known = rows.flatMap(([title, answer]) => (answer ? [[`**${title}**`, answer]] : []));
    return known.length > 0 ? ['### Checks', (0,markdown/* table */.tp)(['Check', 'Result'], known)].join('\n\n') : '';
}
const assessmentsOf = ({ artifacts }) => artifacts.flatMap(({ assessment }) => assessment ?? []);
function gatekeeperText(report) {
    const { verdict, source } = report.assessment;
    const assessments = assessmentsOf(report);
    if (assessments.length === 0)
        return null;
    const assessors = new Set(assessments.map(({ assessor }) => assessor));
    const mark = { accepted: marks.good, rejected: marks.bad, 'not-assessed': marks.open }[verdict];
    return [
        `${report.replay ? '🧪' : mark} **${verdict.replace('-', ' ')}**`,
        ...(source ? [(0,markdown/* text */.Qq)(source, 200)] : []),
        `checked by ${(0,markdown/* text */.Qq)([...assessors].join(', '), 100)}`,
    ].join(' · ');
}
function toolRows({ artifacts, replay }) {
    const assessed = artifacts.filter(({ assessment }) => assessment !== undefined);
    const rows = assessed.flatMap(({ name, assessment }) => {
        const checks = assessment?.checks ?? [];
        const tools = [...new Set(checks.map(({ command }) => command.split(' ', 1)[0] ?? ''))];
        return tools.map((tool) => {
            const answers = checks.filter(({ command }) => command.split(' ', 1)[0] === tool);
            const label = assessed.length > 1 ? `${tool}, ${(0,markdown/* text */.Qq)(name, 100)}` : tool;
            return [label, answerText(answers)];
        });
    });
    if (rows.length > 0 || assessed.length === 0 || replay)
        return rows;
    return [['spctl, codesign', `${marks.open} not run: they need a Mac`]];
}
function answerText(answers) {
    const shown = answers.find(({ exitCode }) => exitCode !== 0) ?? answers[0];
    const mark = shown?.exitCode === 0 ? marks.good : marks.bad;
    return `${mark} ${(0,markdown/* code */.aY)(shown?.command ?? '', 120)}: ${(0,markdown/* text */.Qq)(shown?.text ?? '', 200)}`;
}
function notaryText({ notarization, replay, ...report }) {
    if (!notarization)
        return null;
    const { status, issues, submissionId, waitedMilliseconds, logPath, archiveName, archiveContents } = notarization;
    const errors = issues.filter((issue) => issue.severity === 'error').length;
    const warnings = issues.length - errors;
    const found = [
        ...(errors > 0 ? [(0,plain_text/* count */.U9)(errors, 'error')] : []),
        ...(warnings > 0 ? [(0,plain_text/* count */.U9)(warnings, 'warning')] : []),
    ];
    const mark = status === 'Accepted' ? marks.good : status === null || status === 'In Progress' ? '⏳' : marks.bad;
    const by = replay ? `, from ${(0,collect_findings/* notaryName */.nk)({ notarization, replay, ...report })}` : '';
    return [
        `${replay ? '🧪' : mark} **${status ?? 'no answer'}**${by}`,
        found.length > 0 ? found.join(', ') : 'no issues',
        ...(submissionId ? [`submission ${(0,markdown/* code */.aY)(submissionId, 60)}`] : []),
        ...(archiveName
            ? [
                `archive ${(0,markdown/* code */.aY)(archiveName, 100)} of ${(0,markdown/* text */.Qq)((0,plain_text/* enumerate */.HL)(archiveContents.map(({ name }) => name)), 200)}`,
            ]
            : []),
        ...(waitedMilliseconds > 0 ? [`waited ${(0,plain_text/* duration */.p0)(waitedMilliseconds)}`] : []),
        ...(logPath ? [`log in ${(0,markdown/* code */.aY)(logPath.split('/').at(-1) ?? '', 100)}`] : []),
    ].join(' · ');
}
function smokeTestText({ smokeTest }) {
    if (smokeTest === 'not-run')
        return null;
    return smokeTest === 'passed' ? `${marks.good} passed` : `${marks.bad} **failed**`;
}
function reproducibilityText({ reproducibility }) {
    if (!reproducibility)
        return null;
    const { reproducible, causes } = reproducibility;
    if (reproducible)
        return `${marks.good} two builds in different folders are equal`;
    const shown = causes
        .slice(0, maximumNames)
        .map(({ program, message }) => `${(0,markdown/* code */.aY)(program, 80)}: ${(0,markdown/* text */.Qq)(message, 300)}`);
    return [`${marks.bad} **no**`, ...shown].join('<br>');
}
function signerText(report) {
    const { signing } = report;
    if (!signing)
        return null;
    if (signing.mode === 'adhoc')
        return '**no one**: the signature is ad-hoc and has no certificate';
    return [
        (0,markdown/* text */.Qq)(signing.name ?? 'a certificate without a name', 200),
        ...(signing.teamId ? [`team ${(0,markdown/* code */.aY)(signing.teamId, 40)}`] : []),
        ...expiryText(report, signing),
        ...(signing.sha1 ? [`SHA-1 ${(0,markdown/* code */.aY)(signing.sha1, 40)}`] : []),
    ].join(' · ');
}
function expiryText(report, { expires }) {
    const expiry = (0,certificate_expiry/* certificateExpiry */.n)(report);
    if (expires === null || expiry === null)
        return [];
    if (expiry.state === 'expired')
        return [`**expired ${(0,plain_text/* day */.vd)(expires)}**`];
    const soon = expiry.state === 'expires-soon' ? `, **in ${(0,plain_text/* count */.U9)(expiry.days, 'day')}**` : '';
    return [`expires ${(0,plain_text/* day */.vd)(expires)}${soon}`];
}
function namesText({ artifacts }, part) {
    const described = artifacts.flatMap(({ name, code: description }) => description ? [{ name, names: description[part] }] : []);
    if (described.length === 0)
        return null;
    const list = (names) => {
        const shown = names.slice(0, maximumNames).map((name) => (0,markdown/* code */.aY)(name, 120));
        const rest = names.length - shown.length;
        return shown.length === 0 ? 'none' : [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join(' ');
    };
    const lists = new Set(described.map(({ names }) => list(names)));
    if (lists.size === 1)
        return [...lists][0] ?? null;
    return described.map(({ name, names }) => `${(0,markdown/* code */.aY)(name, 80)}: ${list(names)}`).join('<br>');
}
function oldestMacOSText({ artifacts }) {
    const versions = new Set(artifacts.flatMap(({ code: description }) => description?.oldestMacOS ?? []));
    return versions.size === 0 ? null : (0,markdown/* text */.Qq)([...versions].join(', '), 80);
}
function packagesText({ source }) {
    if (!source || source.packages.length === 0)
        return null;
    const packages = source.packages.slice(0, maximumNames).map((name) => (0,markdown/* code */.aY)(name, 120));
    const rest = source.packages.length - packages.length;
    return [...packages, ...(rest > 0 ? [`and ${(0,plain_text/* count */.U9)(rest, 'more package')}`] : [])].join(' ');
}
function goText({ go }) {
    if (!go)
        return null;
    const cache = go.cacheHit ? ' · build cache restored' : '';
    return `${(0,markdown/* text */.Qq)(go.version, 40)} from ${(0,markdown/* text */.Qq)(go.from, 100)} (${(0,markdown/* text */.Qq)(go.verifiedBy, 200)})${cache}`;
}

;// CONCATENATED MODULE: ./src/report/summary/findings-section.ts



const findings_section_maximumRows = 40;
function findingsSections(report) {
    return (0,collect_findings/* findingsOf */.WX)(report).map(renderFindings);
}
function renderFindings({ source, issues }) {
    const shown = issues.slice(0, findings_section_maximumRows);
    const rows = shown.map((issue) => [
        issue.severity === 'error' ? '**error**' : 'warning',
        place(issue),
        [(0,markdown/* prose */.CS)(issue.message), (0,markdown/* link */.nf)('Apple’s page', issue.docUrl)].filter(Boolean).join(' · '),
        (0,markdown/* prose */.CS)(issue.remedy),
    ]);
    const rest = issues.length - shown.length;
    const more = rest > 0 ? [`… and ${(0,plain_text/* count */.U9)(rest, 'more finding')}; report.json has them all.`] : [];
    return [
        `### Findings of ${source}`,
        (0,markdown/* table */.tp)(['Severity', 'Where', 'What', 'How to fix it'], rows),
        ...more,
    ].join('\n\n');
}
function place(issue) {
    const slice = issue.architecture === null ? '' : ` (${(0,markdown/* text */.Qq)(issue.architecture, 40)})`;
    return `${(0,markdown/* code */.aY)(issue.path, 200)}${slice}`;
}

// EXTERNAL MODULE: ./src/report/summary/headline.ts
var headline = __webpack_require__(8541);
;// CONCATENATED MODULE: ./src/report/summary/origin-line.ts

const origin_line_shortHash = 12;
function originLine({ source }) {
    if (source === null)
        return '';
    const { version, repository, commit, ref, server, runId } = source;
    const repositoryUrl = server && repository ? `${server}/${repository}` : null;
    const commitName = [repository, commit && `@ ${commit.slice(0, origin_line_shortHash)}`].filter(Boolean).join(' ');
    const commitUrl = repositoryUrl && commit ? `${repositoryUrl}/commit/${commit}` : null;
    const runUrl = repositoryUrl && runId ? `${repositoryUrl}/actions/runs/${runId}` : null;
    return [
        version === null ? '' : `Version **${(0,markdown/* text */.Qq)(version, 80)}**`,
        (0,markdown/* link */.nf)(commitName, commitUrl) || (commitName === '' ? '' : (0,markdown/* code */.aY)(commitName, 200)),
        ref === null ? '' : (0,markdown/* code */.aY)(ref, 200),
        (0,markdown/* link */.nf)('workflow run', runUrl),
    ]
        .filter((part) => part !== '')
        .join(' · ');
}

;// CONCATENATED MODULE: ./src/report/summary/timeline-section.ts


const maximumBars = 40;
const steps = [
    [100, '100millisecond'],
    [200, '200millisecond'],
    [500, '500millisecond'],
    [1000, '1second'],
    [2000, '2second'],
    [5000, '5second'],
    [10_000, '10second'],
    [30_000, '30second'],
    [60_000, '1minute'],
    [300_000, '5minute'],
    [600_000, '10minute'],
    [1_800_000, '30minute'],
    [7_200_000, '2hour'],
    [43_200_000, '12hour'],
];
const maximumTicks = 8;
const smallestMargin = 75;
const pixelsPerLetter = 7;
const colours = {
    taskBkgColor: '#8a90dd',
    taskTextColor: '#000000',
    taskTextLightColor: '#000000',
    critBkgColor: '#ff8a80',
    critBorderColor: '#b71c1c',
};
function timelineSection(report) {
    if (report.stages.length === 0)
        return '';
    const chart = ganttChart(report);
    const rows = report.stages
        .slice(0, maximumBars)
        .map((stage) => [(0,markdown/* code */.aY)(stage.name, 60), stage.outcome, durationOf(stage), (0,markdown/* text */.Qq)(stage.detail ?? '', 200)]);
    const words = (0,markdown/* details */.zH)('The stages in words', (0,markdown/* table */.tp)(['Stage', 'Outcome', '>Took', 'Detail'], rows));
    return ['### Timeline', ...(chart === null ? [] : [(0,markdown/* codeBlock */.DV)(chart, 'mermaid')]), words].join('\n\n');
}
function durationOf(stage) {
    return stage.outcome === 'skipped' ? '–' : (0,plain_text/* duration */.p0)(stage.milliseconds);
}
function ganttChart(report) {
    const start = Date.parse(report.startedAt);
    const bars = report.stages
        .filter((stage) => stage.outcome !== 'skipped')
        .slice(0, maximumBars)
        .map((stage) => {
        const from = Math.max(0, Math.round(Date.parse(stage.startedAt) - start)) || 0;
        return { stage, from, to: from + Math.max(1, Math.round(stage.milliseconds)) };
    });
    if (bars.length === 0)
        return null;
    const labels = bars.map(({ stage }) => mermaidText(stage.name));
    const margin = Math.max(smallestMargin, ...labels.map((label) => label.length * pixelsPerLetter));
    const sections = bars.flatMap(({ stage, from, to }, index) => [
        `  section ${labels[index]}`,
        `  ${(0,plain_text/* duration */.p0)(stage.milliseconds)} :${stage.outcome === 'failed' ? 'crit, ' : ''}s${index}, ${from}, ${to}`,
    ]);
    return [
        `%%{init: ${JSON.stringify({ gantt: { leftPadding: margin }, themeVariables: colours })}}%%`,
        'gantt',
        '  dateFormat x',
        ...axis(Math.max(...bars.map(({ to }) => to))),
        '  todayMarker off',
        ...sections,
    ];
}
function axis(total) {
    const step = steps.find(([milliseconds]) => total / milliseconds <= maximumTicks);
    const format = step !== undefined && step[0] < 1000 ? '%Q ms' : '%s s';
    return [`  axisFormat ${format}`, ...(step ? [`  tickInterval ${step[1]}`] : [])];
}
function mermaidText(value) {
    const harmless = (0,plain_text/* plain */.pj)(value, 40).replace(/[^\p{L}\p{N} ._/-]+/gu, ' ');
    return harmless.replace(/ {2,}/g, ' ').trim() || 'stage';
}

;// CONCATENATED MODULE: ./src/report/summary/render-summary.ts











const maximumBytes = 960 * 1024;
const render_summary_marks = {
    accepted: '✅',
    rejected: '❌',
    failed: '❌',
    waiting: '⏳',
    unproven: '⚠️',
};
function renderSummary(report, length = 'full') {
    if (report.failure === null && length === 'none')
        return '';
    if (report.failure === null && length === 'line')
        return summaryLine(report);
    const { outcome, sentence } = (0,headline/* headlineOf */.g)(report);
    return withinLimit([
        `## ${report.replay ? '🧪' : render_summary_marks[outcome]} ${(0,markdown/* prose */.CS)(sentence, 400)}`,
        remedyNote(report),
        originLine(report),
        ...notices(report),
        failureSection(report),
        ...findingsSections(report),
        artifactsSection(report),
        checksSection(report),
        checksumsSection(report),
        timelineSection(report),
        footer(report),
    ]);
}
function summaryLine(report) {
    const { outcome, sentence } = (0,headline/* headlineOf */.g)(report);
    const took = (0,plain_text/* duration */.p0)(report.stages.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
    return `${report.replay ? '🧪' : render_summary_marks[outcome]} ${(0,markdown/* prose */.CS)(sentence, 400)} (${took} so far)\n`;
}
function remedyNote({ failure }) {
    if (!failure)
        return '';
    const retry = failure.retryable ? ' · trying again may help' : '';
    return (0,markdown/* alert */.xE)('CAUTION', `**What to do:** ${(0,markdown/* prose */.CS)(failure.remedy, 2000)} (${(0,markdown/* link */.nf)(failure.code, (0,error_page/* errorPage */.W)(failure.code))}${retry})`);
}
function notices(report) {
    const expiry = (0,certificate_expiry/* certificateExpiry */.n)(report);
    const { notarization, replay, signing } = report;
    const isOpen = notarization?.status === 'In Progress' && notarization.submissionId;
    return [
        replay
            ? (0,markdown/* alert */.xE)('IMPORTANT', '**This is a replay.** A throwaway certificate signed, and a local stand-in replaced Apple’s notary. Do not ship these files.')
            : '',
        signing?.mode === 'adhoc' && (0,report_report/* isSigned */.JI)(report)
            ? (0,markdown/* alert */.xE)(signing.requested === 'adhoc' ? 'NOTE' : 'WARNING', '**Signed ad-hoc, without a certificate.** Nothing was sent to the notary. Set `certificate` and `certificate-password` to release.')
            : '',
        isOpen
            ? (0,markdown/* alert */.xE)('NOTE', `The notary is still working. Another run can finish this release with \`submission-id: ${(0,plain_text/* plain */.pj)(notarization.submissionId ?? '', 60).replaceAll('`', '')}\`; nothing is uploaded again.`)
            : '',
        expiry && expiry.state !== 'valid' ? (0,markdown/* alert */.xE)('WARNING', expiryNotice(expiry)) : '',
    ];
}
function expiryNotice({ state, days }) {
    const end = state === 'expired' ? 'has expired' : `expires in ${(0,plain_text/* count */.U9)(days, 'day')}`;
    return `The signing certificate **${end}**. Signatures with a timestamp stay valid; the next release needs a new certificate.`;
}
function failureSection({ failure }) {
    if (!failure)
        return '';
    const lines = failure.lines.slice(-100).map((line) => (0,plain_text/* plain */.pj)(line, 1000));
    return [
        '### What went wrong',
        (0,markdown/* prose */.CS)(failure.message, 2000),
        ...(lines.length > 0 ? [(0,markdown/* codeBlock */.DV)(lines)] : []),
    ].join('\n\n');
}
function footer(report) {
    const took = Date.parse(report.finishedAt) - Date.parse(report.startedAt);
    const time = (0,plain_text/* plain */.pj)(report.finishedAt, 40)
        .replace('T', ' ')
        .replace(/\.\d+Z$/, ' UTC');
    return `<sub>go-notarize ${(0,markdown/* text */.Qq)(report.toolVersion, 40)} · ${(0,markdown/* text */.Qq)(time)} · took ${(0,plain_text/* duration */.p0)(took || 0)}</sub>`;
}
function withinLimit(sections) {
    const note = '_A section was left out here to stay below the size that GitHub shows; report.json has everything._';
    let remaining = maximumBytes - sections.length * (Buffer.byteLength(note) + 2);
    const fitting = sections
        .filter((section) => section !== '')
        .map((section) => {
        const bytes = Buffer.byteLength(section) + 2;
        if (bytes > remaining)
            return note;
        remaining -= bytes;
        return section;
    });
    return `${fitting.join('\n\n')}\n`;
}


/***/ })

};
