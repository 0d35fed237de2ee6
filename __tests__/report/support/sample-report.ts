import type { Assessment } from '../../../src/artifact/assessment.js';
import type { FinishedArtifact, Report, Stage } from '../../../src/report/report.js';
import type { Issue } from '../../../src/system/issue.js';

/** Reports as the pipeline leaves them, for the tests of everything that is made of one. */

const begin = Date.parse('2026-11-20T10:00:00.000Z');

export function stagesOf(rows: readonly [string, number, Stage['outcome']?, string?][]): Stage[] {
  let at = begin;
  return rows.map(([name, milliseconds, outcome = 'done', detail]) => {
    const startedAt = new Date(at).toISOString();
    at += milliseconds;
    return { name, startedAt, milliseconds, outcome, ...(detail === undefined ? {} : { detail }) };
  });
}

export function issue(facts: Partial<Issue> = {}): Issue {
  return {
    severity: 'error',
    code: 'not-signed-with-developer-id',
    path: 'hello.zip/hello-cli',
    architecture: 'arm64',
    message: 'The binary is not signed with a valid Developer ID certificate.',
    remedy: 'Sign with a “Developer ID Application” certificate.',
    docUrl: 'https://developer.apple.com/documentation/security/resolving-common-notarization-issues',
    ...facts,
  };
}

const accepted: Assessment = {
  verdict: 'accepted',
  source: 'Notarized Developer ID',
  origin: 'Developer ID Application: Example Ltd (A1B2C3D4E5)',
  ticket: 'online',
  teamId: 'A1B2C3D4E5',
  flags: ['runtime'],
  signatureValid: true,
  issues: [],
  assessor: 'spctl and codesign',
  checks: [
    { command: 'spctl --assess --type execute -vvv PATH', exitCode: 0, text: 'PATH: accepted' },
    { command: 'codesign --verify --strict PATH', exitCode: 0, text: 'PATH: valid on disk' },
  ],
};

const helloCli: FinishedArtifact = {
  kind: 'binary',
  name: 'hello-cli',
  path: '/work/out/hello-cli_1.4.0_darwin_universal.zip/hello-cli',
  made: true,
  shipsIn: '/work/out/hello-cli_1.4.0_darwin_universal.zip',
  source: './cmd/hello-cli',
  target: 'darwin/universal',
  size: 12_345_678,
  sha256: '3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b',
  signature: {
    identifier: 'com.example.hello-cli',
    slices: [
      { arch: 'x86_64', cdHashes: ['1111111111111111111111111111111111111111'] },
      {
        arch: 'arm64',
        cdHashes: ['0000000000000000000000000000000000000000', '22222222222233333333333333333333abcdef01'],
      },
    ],
  },
  code: { oldestMacOS: '12.0', entitlements: [], flags: ['runtime'] },
  ticket: { stapled: 'not-applicable' },
  assessment: accepted,
};

const helloApp: FinishedArtifact = {
  kind: 'app',
  name: 'Hello.app',
  path: '/work/out/Hello.app',
  made: true,
  source: './examples/hello-app',
  target: 'darwin/arm64',
  size: 6_400_123,
  signature: {
    identifier: 'com.example.hello',
    slices: [{ arch: 'arm64', cdHashes: ['44444444444455555555555555555555abcdef02'] }],
  },
  code: {
    oldestMacOS: '12.0',
    entitlements: ['com.apple.security.network.client'],
    flags: ['runtime'],
  },
  ticket: { stapled: 'true' },
  assessment: { ...accepted, ticket: 'stapled' },
};

const helloZip: FinishedArtifact = {
  kind: 'zip',
  name: 'hello-cli_1.4.0_darwin_universal.zip',
  path: '/work/out/hello-cli_1.4.0_darwin_universal.zip',
  source: './cmd/hello-cli',
  target: 'darwin/universal',
  holds: '/work/out/hello-cli_1.4.0_darwin_universal.zip/hello-cli',
  made: true,
  size: 5_004_321,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  ticket: { stapled: 'not-applicable' },
};

/** A release that Apple accepted: a program, an app, a zip. */
export const acceptedReport: Report = {
  schemaVersion: 1,
  toolVersion: '0.1.0',
  startedAt: '2026-11-20T10:00:00.000Z',
  finishedAt: '2026-11-20T10:04:35.500Z',
  replay: false,
  source: {
    repository: 'example/hello',
    commit: 'd6cd1e2bd19e03a81132a23b2025920577f84e37',
    ref: 'refs/tags/v1.4.0',
    version: '1.4.0',
    server: 'https://github.com',
    runId: '1234567890',
    workflow: 'example/tool/.github/workflows/release.yml',
    signerWorkflow: null,
    packages: ['./cmd/hello-cli', './cmd/hello-app'],
  },
  outputDirectory: '/work/out',
  machine: {
    system: 'macOS 26.1 (25B78)',
    runnerImage: 'macos26 20260907.0351.1',
    chip: 'Apple M1 (Virtual)',
    architecture: 'arm64',
    process: 'native',
    shell: 'native',
    developerTools: {
      kind: 'xcode',
      path: '/Applications/Xcode_26.1.app/Contents/Developer',
      selectedBy: 'xcode-select',
      version: '26.1',
      build: '17B55',
      sdk: { path: '/Applications/Xcode_26.1.app/SDKs/MacOSX.sdk', version: '26.1', newestTarget: '26.1.99' },
    },
    deploymentTarget: null,
  },
  go: {
    version: '1.25.4',
    selectedBy: 'go.mod (toolchain go1.25.4)',
    root: '/opt/hostedtoolcache/go/1.25.4/arm64',
    sha256: '7c3a3a8f5c6e0f2a9d1b4e7f80c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f6a7b8c9',
    from: 'GOPROXY',
    verifiedBy: 'the checksum database sum.golang.org',
    cacheHit: true,
  },
  signing: {
    mode: 'developer-id',
    name: 'Developer ID Application: Example Ltd (A1B2C3D4E5)',
    kind: 'developer-id-application',
    teamId: 'A1B2C3D4E5',
    sha1: '8E2D9A5B0C4F7A1133557799BBDDFF0022446688',
    expires: '2028-05-01T09:30:00.000Z',
    requested: 'required',
  },
  artifacts: [helloCli, helloApp, helloZip],
  smokeTest: 'not-run',
  checksumsPath: '/work/out/SHA256SUMS',
  advice: [],
  handOverSha256: null,
  reproducibility: null,
  preflight: [],
  notarization: {
    submissionId: '2efe2717-52ef-43a5-96dc-0797e4ca1041',
    status: 'Accepted',
    waitedMilliseconds: 192_400,
    issues: [],
    logPath: '/work/out/notarization-log.json',
    archiveSha256: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
    archiveName: 'hello-cli-b94d27b9934d.zip',
    archiveContents: [
      { name: 'hello-cli', path: '/work/out/hello-cli', sha256: helloCli.sha256 ?? null },
      { name: 'Hello.app', path: '/work/out/Hello.app', sha256: null },
    ],
    uploaded: true,
    otherSubmissions: [],
  },
  assessment: { verdict: 'accepted', source: 'Notarized Developer ID' },
  stages: stagesOf([
    ['identity', 420],
    ['go', 8_300, 'done', 'GOPROXY'],
    ['build', 41_200, 'done', '2 packages, 3 targets'],
    ['bundle', 310],
    ['sign', 2_900],
    ['preflight', 1_100],
    ['submit', 12_800],
    ['notarize', 192_400],
    ['staple', 4_100],
    ['assess', 2_600],
    ['package', 1_900],
  ]),
  failure: null,
};

/** The same work in a replay. */
export const replayReport: Report = {
  ...acceptedReport,
  replay: true,
  finishedAt: '2026-11-20T10:00:01.900Z',
  signing: {
    mode: 'replay',
    name: 'Replay Developer ID Application: Nobody (REPLAY0000)',
    kind: 'developer-id-application',
    teamId: 'REPLAY0000',
    sha1: '8E2D9A5B0C4F7A1133557799BBDDFF0022446688',
    expires: '2026-11-21T10:00:00.000Z',
    requested: 'required',
  },
  artifacts: acceptedReport.artifacts.map((artifact) =>
    artifact.assessment
      ? {
          ...artifact,
          assessment: {
            ...artifact.assessment,
            source: 'Replay notary',
            origin: 'Replay Developer ID Application: Nobody (REPLAY0000)',
            assessor: 'portable verifier',
            checks: [],
          },
        }
      : artifact,
  ),
  assessment: { verdict: 'accepted', source: 'Replay notary' },
  stages: stagesOf([
    ['identity', 30],
    ['go', 12, 'done', 'found in the tool cache'],
    ['build', 640],
    ['bundle', 14],
    ['sign', 210],
    ['preflight', 90],
    ['submit', 120],
    ['notarize', 505],
    ['staple', 41],
    ['assess', 160],
    ['package', 0, 'skipped', 'not asked for'],
  ]),
};

/** A submission that the notary rejected, with its reasons. */
export const rejectedReport: Report = {
  ...acceptedReport,
  artifacts: [{ ...helloCli, ticket: undefined, assessment: undefined, sha256: undefined }].map(
    ({ ticket, assessment, sha256, ...artifact }) => artifact,
  ),
  checksumsPath: null,
  handOverSha256: null,
  notarization: {
    submissionId: '2efe2717-52ef-43a5-96dc-0797e4ca1041',
    status: 'Invalid',
    waitedMilliseconds: 61_000,
    issues: [
      issue({
        severity: 'warning',
        code: 'no-timestamp',
        message: 'The signature has no secure timestamp.',
        remedy: 'Leave `timestamp-url` empty.',
        architecture: null,
      }),
      issue(),
      issue({
        architecture: 'x86_64',
        code: 'hardened-runtime-off',
        message: 'The executable does not have the hardened runtime enabled.',
        remedy: 'Leave `hardened-runtime` on.',
      }),
    ],
    logPath: '/work/out/notarization-log.json',
    archiveSha256: null,
    archiveName: null,
    archiveContents: [{ name: 'hello-cli', path: '/work/out/hello-cli', sha256: null }],
    uploaded: null,
    otherSubmissions: [
      {
        id: '8a3f0c1e-52ef-43a5-96dc-0797e4ca1041',
        name: 'hello-cli-b94d27b9934d.zip',
        createdDate: '2026-11-20T12:00:00.000Z',
        cause: 'answer-lost',
      },
    ],
  },
  assessment: { verdict: 'not-assessed', source: null },
  stages: stagesOf([
    ['identity', 420],
    ['go', 8_300],
    ['build', 41_200],
    ['sign', 2_900],
    ['submit', 12_800],
    ['notarize', 61_000, 'failed'],
  ]),
  failure: {
    code: 'notarization-rejected',
    message: 'The notary did not accept the archive (Invalid).',
    remedy: 'Fix the findings below and release again; nothing needs to be withdrawn.',
    retryable: false,
    exitCode: 1,
    lines: [],
    issues: [],
  },
};

/** No certificate was given: signed ad-hoc, the notary not asked. */
export const adhocReport: Report = {
  ...acceptedReport,
  signing: {
    ...{ mode: 'adhoc', name: null, kind: null, teamId: null, sha1: null, expires: null },
    requested: 'auto',
  },
  artifacts: [
    {
      ...helloCli,
      assessment: {
        ...accepted,
        verdict: 'rejected',
        source: 'no usable signature',
        origin: null,
        ticket: 'none',
        assessor: 'portable verifier',
        checks: [],
      },
    },
  ],
  notarization: null,
  assessment: { verdict: 'rejected', source: 'no usable signature' },
  stages: stagesOf([
    ['identity', 3],
    ['go', 90],
    ['build', 21_200],
    ['sign', 640],
    ['notarize', 0, 'skipped', 'there is no certificate'],
    ['assess', 200],
  ]),
};

/** A build that the compiler refused. */
export const failedReport: Report = {
  ...acceptedReport,
  artifacts: [],
  checksumsPath: null,
  handOverSha256: null,
  notarization: null,
  assessment: { verdict: 'not-assessed', source: null },
  stages: stagesOf([
    ['identity', 420],
    ['go', 8_300],
    ['build', 3_200, 'failed'],
  ]),
  failure: {
    code: 'command-failed',
    message: 'go build ended with exit code 1 for ./cmd/hello-cli.',
    remedy: 'Fix the errors of the compiler; `go build ./cmd/hello-cli` prints the same on your machine.',
    retryable: false,
    exitCode: 3,
    lines: ['# example.com/hello/cmd/hello-cli', 'cmd/hello-cli/main.go:14:2: undefined: greeting'],
    issues: [],
  },
};

/** Submitted and left to another run; the certificate ends in three weeks. */
export const waitingReport: Report = {
  ...acceptedReport,
  signing: acceptedReport.signing && { ...acceptedReport.signing, expires: '2026-12-11T12:00:00.000Z' },
  artifacts: [{ ...helloCli, assessment: undefined }, helloZip].map(
    ({ assessment, ...artifact }) => artifact,
  ),
  notarization: acceptedReport.notarization && {
    ...acceptedReport.notarization,
    status: 'In Progress',
    waitedMilliseconds: 0,
    logPath: null,
  },
  assessment: { verdict: 'not-assessed', source: null },
};
