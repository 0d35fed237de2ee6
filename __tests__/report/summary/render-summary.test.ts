import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../../src/report/report.js';
import { renderSummary } from '../../../src/report/summary/render-summary.js';
import { differentBuilds } from '../support/different-builds.js';
import {
  acceptedReport,
  adhocReport,
  failedReport,
  issue,
  rejectedReport,
  replayReport,
  waitingReport,
} from '../support/sample-report.js';

const headline = (report: Report): string => renderSummary(report).split('\n', 1)[0] ?? '';

/** One of each byte that could act in Markdown, HTML, Mermaid or a terminal. */
const hostile =
  'a|b`c`<img src=x onerror=alert(1)>*d*\n## e\r\u001b[31m\u202e[f](http://g) $h$ ~~i~~ ```j %%{k}%% l:m;n#o"p';

describe('the headline of the summary', () => {
  test('names the accepted artifacts, the source, and the tools that checked them', () => {
    expect(headline(acceptedReport)).toBe(
      '## ✅ hello-cli and Hello.app are accepted by Gatekeeper as Notarized Developer ID (checked by spctl and codesign).',
    );
  });

  test('names the status of a rejection and the number of errors', () => {
    expect(headline(rejectedReport)).toBe(
      '## ❌ hello-cli is not accepted by the notary: Invalid, with 2 errors.',
    );
  });

  test('reports that Gatekeeper would reject what the notary accepted', () => {
    const [cli] = acceptedReport.artifacts;
    const assessment = cli?.assessment && { ...cli.assessment, verdict: 'rejected' as const };
    const report: Report = {
      ...acceptedReport,
      artifacts: cli && assessment ? [{ ...cli, assessment }] : [],
      assessment: { verdict: 'rejected', source: 'Unnotarized Developer ID' },
    };
    expect(headline(report)).toMatch(/^## ❌ Gatekeeper would reject hello-cli as Unnotarized Developer ID/);
  });

  test('of a replay begins with that word and says that Apple has seen nothing', () => {
    expect(headline(replayReport)).toMatch(/^## 🧪 Replay: .*Replay notary; Apple has not seen them\.$/);
  });

  test('names the stage at which a run stopped', () => {
    expect(headline(failedReport)).toMatch(/^## ❌ The release stopped at “build”: go build ended/);
  });

  test('reports that the notary has not answered yet', () => {
    expect(headline(waitingReport)).toMatch(/^## ⏳ .* has not answered yet\.$/);
  });
});

describe('the summary', () => {
  test('of an ad-hoc signature contains neither notarized nor accepted', () => {
    expect(renderSummary(adhocReport)).not.toMatch(/notarized|accepted/i);
    expect(renderSummary(adhocReport)).toContain('**Signed ad-hoc, without a certificate.**');
  });

  test('of a replay warns against shipping and never names Apple’s verdict', () => {
    expect(renderSummary(replayReport)).toContain('**This is a replay.**');
    expect(renderSummary(replayReport)).not.toMatch(/Notarized Developer ID/);
  });

  test('lists each finding of the notary with its remedy, errors first', () => {
    const summary = renderSummary(rejectedReport);
    expect(summary).toContain('### Findings of the notary');
    expect(summary).toContain('| Leave `hardened-runtime` on. |');
    expect(summary.indexOf('hardened runtime enabled')).toBeLessThan(summary.indexOf('no secure timestamp'));
  });

  test('lists a finding of both the notary and the failure once', () => {
    const issues = rejectedReport.notarization?.issues ?? [];
    const failure = rejectedReport.failure && { ...rejectedReport.failure, issues };
    const summary = renderSummary({ ...rejectedReport, failure });
    expect(summary.split('hardened runtime enabled')).toHaveLength(2);
  });

  test('of a failure begins with the remedy and shows the lines of the compiler', () => {
    const summary = renderSummary(failedReport);
    expect(summary).toContain('\ncmd/hello-cli/main.go:14:2: undefined: greeting\n');
    expect(summary).toContain(
      '**What to do:** Fix the errors of the compiler; `go build ./cmd/hello-cli` prints',
    );
    expect(summary).toContain(
      '[command-failed](https://github.com/go-notarize/go-notarize/blob/main/docs/errors.md#command-failed)',
    );
    expect(summary.split('\n')[2]).toBe('> [!CAUTION]');
  });

  test('calls the identity of a run that signed nothing an identity', () => {
    expect(renderSummary(failedReport)).toContain('| **Identity** |');
  });

  test('warns of a certificate that expires within 30 days, and only then', () => {
    expect(renderSummary(waitingReport)).toContain('expires in 21 days');
    expect(renderSummary(acceptedReport)).not.toContain('expires in');
    expect(renderSummary(replayReport)).not.toContain('expires in');
  });

  test('shows the input with which another run finishes an open submission', () => {
    expect(renderSummary(waitingReport)).toContain('`submission-id: 2efe2717-52ef-43a5-96dc-0797e4ca1041`');
  });

  test('contains version, links, hashes, Go and identity of the artifacts', () => {
    const summary = renderSummary(acceptedReport);
    for (const fact of [
      '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  hello-cli_1.4.0_darwin_universal.zip',
      'Version **1.4.0**',
      '[example/hello @ d6cd1e2bd19e](https://github.com/example/hello/commit/d6cd1e2bd19e03a81132a23b2025920577f84e37)',
      '[workflow run](https://github.com/example/hello/actions/runs/1234567890)',
      '1.25.4 from GOPROXY (the checksum database',
      'Developer ID Application: Example Ltd (A1B2C3D4E5)',
      '22222222222233333333333333333333abcdef01  hello-cli (arm64)',
      'waited 3 min 12 s',
    ]) {
      expect(summary).toContain(fact);
    }
  });

  test('stays below 1 MiB with 50,000 long findings and counts those it leaves out', () => {
    const issues = Array.from({ length: 50_000 }, (_, index) =>
      issue({
        path: `p${index}/${'|'.repeat(3000)}`,
        message: `<${'&'.repeat(5000)}`,
        remedy: '*'.repeat(5000),
      }),
    );
    const { notarization } = rejectedReport;
    const summary = renderSummary({
      ...rejectedReport,
      notarization: notarization && { ...notarization, issues },
    });
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toContain('49,960 more findings');
    expect(summary).toContain('### Timeline');
  });

  test('contains commands that verify a download, but none with a name that a shell would interpret', () => {
    expect(renderSummary(acceptedReport)).toContain('\ncodesign --verify --strict --verbose=2 hello-cli\n');
    const artifacts = acceptedReport.artifacts.map((artifact) => ({ ...artifact, name: 'a$(touch b)' }));
    expect(renderSummary({ ...acceptedReport, artifacts })).not.toContain('--verbose=2');
  });

  test.each([
    { kind: 'zip', name: 'tool.zip', command: 'unzip tool.zip' },
    { kind: 'tar.gz', name: 'tool.tar.gz', command: 'tar -xzf tool.tar.gz' },
  ] as const)('unpacks a $kind before the program in it is verified', ({ kind, name, command }) => {
    const [program] = acceptedReport.artifacts;
    if (program === undefined) throw new Error('the sample has no program');
    const artifacts = [
      { ...program, kind, name },
      { ...program, source: name },
    ];
    expect(renderSummary({ ...acceptedReport, artifacts })).toContain(
      `SHA256SUMS\n${command}\ncodesign --verify --strict --verbose=2 hello-cli\n`,
    );
  });

  test('names the workflow that signs attestations: the called one, or its own with a condition', () => {
    const { source } = acceptedReport;
    const withSigner = (signerWorkflow: string | null, workflow = source?.workflow ?? null): string =>
      renderSummary({ ...acceptedReport, source: source && { ...source, workflow, signerWorkflow } });
    const called = 'go-notarize/go-notarize/.github/workflows/notarize.yml';
    expect(withSigner(called)).toMatch(
      new RegExp(
        `\\n(?!#).*\\ngh attestation verify \\S+ --repo example/\\S+ \\\\\\n  --signer-workflow ${called}\\n`,
      ),
    );
    expect(withSigner(null)).toMatch(
      /\n# if a job .*\ngh attestation verify \S+ --repo \S+ \\\n {2}--signer-workflow example\/tool\/\.github\/workflows\/release\.yml\n/,
    );
    expect(withSigner(null, 'a/b/$(touch c)')).not.toContain('attestation');
  });

  test('stays below 1 MiB with thousands of artifacts', () => {
    const many = Array.from({ length: 2000 }, () => acceptedReport.artifacts).flat();
    expect(Buffer.byteLength(renderSummary({ ...acceptedReport, artifacts: many }))).toBeLessThan(
      1024 * 1024,
    );
  });

  test('escapes foreign text, so that it is neither Markdown nor HTML', () => {
    const [cli] = acceptedReport.artifacts;
    const report: Report = {
      ...failedReport,
      artifacts: cli ? [{ ...cli, name: hostile, signature: { identifier: hostile, slices: [] } }] : [],
      source: {
        repository: hostile,
        commit: hostile,
        ref: hostile,
        version: hostile,
        server: hostile,
        runId: hostile,
        workflow: hostile,
        signerWorkflow: hostile,
        packages: [hostile],
      },
      stages: [
        {
          name: hostile,
          startedAt: failedReport.startedAt,
          milliseconds: 5,
          outcome: 'failed',
          detail: hostile,
        },
      ],
      failure: failedReport.failure && {
        ...failedReport.failure,
        message: hostile,
        remedy: hostile,
        lines: [hostile],
        issues: [issue({ path: hostile, message: hostile, remedy: hostile, docUrl: 'javascript:alert(1)' })],
      },
    };
    const summary = renderSummary(report);
    const outsideCode = summary.replace(/^(`{3,})[\s\S]*?^\1$/gm, '');
    expect(outsideCode).not.toMatch(/<img|^## e|\[f\]\(|javascript:/m);
    expect(outsideCode).not.toMatch(/(?<!\\)~~i/);
    for (const character of ['\u001b', '\u202e', '\r']) expect(summary).not.toContain(character);
    const rows = outsideCode.split('\n').filter((line) => line.startsWith('| **error**'));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.match(/(?<!\\)\|/g)).toHaveLength(5);
  });
});

describe('two builds (G9)', () => {
  test('that are equal have a row in the summary', () => {
    const reproducibility = { reproducible: true, programs: [], causes: [] };
    expect(renderSummary({ ...acceptedReport, reproducibility })).toContain(
      '| **Reproducible** | ✅ two builds in different folders are equal |',
    );
  });

  test('that differ have a row with each cause', () => {
    expect(renderSummary({ ...acceptedReport, reproducibility: differentBuilds })).toContain(
      '| **Reproducible** | ❌ **no**<br>`hello-cli`: ',
    );
  });

  test('have no row when programs are built once', () => {
    expect(renderSummary(acceptedReport)).not.toContain('Reproducible');
  });
});

describe('the smoke test', () => {
  test.each([
    ['passed', '✅ passed'],
    ['failed', '❌ **failed**'],
  ] as const)('has a row in the summary when it %s', (smokeTest, words) => {
    expect(renderSummary({ ...acceptedReport, smokeTest })).toContain(`| **Smoke test** | ${words} |`);
  });

  test('has no row in the summary when there is none', () => {
    expect(renderSummary(acceptedReport)).not.toContain('Smoke test');
  });
});

describe('the checks of the summary', () => {
  test('have a row for spctl and one for codesign for each artifact, with their output', () => {
    const summary = renderSummary(acceptedReport);
    expect(summary).toContain(
      '| **spctl, hello-cli** | ✅ `spctl --assess --type execute -vvv PATH`: PATH: accepted |',
    );
    expect(summary).toContain(
      '| **codesign, hello-cli** | ✅ `codesign --verify --strict PATH`: PATH: valid on disk |',
    );
  });

  test('show the first check that failed', () => {
    const artifacts = acceptedReport.artifacts.map((artifact) =>
      artifact.kind === 'app' && artifact.assessment
        ? {
            ...artifact,
            assessment: {
              ...artifact.assessment,
              checks: [{ command: 'spctl --assess PATH', exitCode: 3, text: 'PATH: rejected' }],
            },
          }
        : artifact,
    );
    expect(renderSummary({ ...acceptedReport, artifacts })).toContain(
      '| **spctl, Hello.app** | ❌ `spctl --assess PATH`: PATH: rejected |',
    );
  });

  test('show oldest macOS and flags, and the entitlements of each program where they differ', () => {
    const summary = renderSummary(acceptedReport);
    expect(summary).toContain('| **Oldest macOS** | 12.0 |');
    expect(summary).toContain('| **Flags** | `runtime` |');
    expect(summary).toContain('`hello-cli`: none<br>`Hello.app`: `com.apple.security.network.client`');
  });

  test('say that spctl and codesign did not run without a Mac', () => {
    expect(renderSummary(adhocReport)).toContain('| **spctl, codesign** | – not run: they need a Mac |');
  });
});
