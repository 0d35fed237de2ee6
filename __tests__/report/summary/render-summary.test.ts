import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../../src/report/report.js';
import { renderSummary } from '../../../src/report/summary/render-summary.js';
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
  test('says what was accepted, as what, and who checked it', () => {
    expect(headline(acceptedReport)).toBe(
      '## ✅ hello-cli and Hello.app are accepted by Gatekeeper as Notarized Developer ID (checked by spctl and codesign).',
    );
  });

  test('says that the notary refused, and how much is wrong', () => {
    expect(headline(rejectedReport)).toBe(
      '## ❌ hello-cli is not accepted by the notary: Invalid, with 2 errors.',
    );
  });

  test('says that Gatekeeper would refuse what the notary accepted', () => {
    const [cli] = acceptedReport.artifacts;
    const assessment = cli?.assessment && { ...cli.assessment, verdict: 'rejected' as const };
    const report: Report = {
      ...acceptedReport,
      artifacts: cli && assessment ? [{ ...cli, assessment }] : [],
      assessment: { verdict: 'rejected', source: 'Unnotarized Developer ID' },
    };
    expect(headline(report)).toMatch(/^## ❌ Gatekeeper would reject hello-cli as Unnotarized Developer ID/);
  });

  test('says first that it is a replay, and that Apple has seen nothing', () => {
    expect(headline(replayReport)).toMatch(/^## 🧪 Replay: .*Replay notary; Apple has not seen them\.$/);
  });

  test('says at which stage a run stopped', () => {
    expect(headline(failedReport)).toMatch(/^## ❌ The release stopped at “build”: go build ended/);
  });

  test('says that the notary has not answered yet', () => {
    expect(headline(waitingReport)).toMatch(/^## ⏳ .* has not answered yet\.$/);
  });
});

describe('the summary', () => {
  test('of an ad-hoc signature never says notarized or accepted', () => {
    expect(renderSummary(adhocReport)).not.toMatch(/notarized|accepted/i);
    expect(renderSummary(adhocReport)).toContain('**Signed ad-hoc, without a certificate.**');
  });

  test('of a replay warns against shipping, and never names Apple’s verdict', () => {
    expect(renderSummary(replayReport)).toContain('**This is a replay.**');
    expect(renderSummary(replayReport)).not.toMatch(/Notarized Developer ID/);
  });

  test('gives each finding of the notary with its remedy, errors first', () => {
    const summary = renderSummary(rejectedReport);
    expect(summary).toContain('### Findings of the notary');
    expect(summary).toContain('| Leave `hardened-runtime` on. |');
    expect(summary.indexOf('hardened runtime enabled')).toBeLessThan(summary.indexOf('no secure timestamp'));
  });

  test('shows a finding once that the notary and the failure both tell', () => {
    const issues = rejectedReport.notarization?.issues ?? [];
    const failure = rejectedReport.failure && { ...rejectedReport.failure, issues };
    const summary = renderSummary({ ...rejectedReport, failure });
    expect(summary.split('hardened runtime enabled')).toHaveLength(2);
  });

  test('shows the lines of the compiler and what to do', () => {
    const summary = renderSummary(failedReport);
    expect(summary).toContain('\ncmd/hello-cli/main.go:14:2: undefined: greeting\n');
    expect(summary).toContain(
      '**What to do:** Mend what the compiler says; `go build ./cmd/hello-cli` shows',
    );
    expect(summary).toContain('`command-failed`');
  });

  test('does not call a program signed that the run never reached', () => {
    expect(renderSummary(failedReport)).toContain('**Identity?**');
  });

  test('warns of a certificate that ends within 30 days, and only then', () => {
    expect(renderSummary(waitingReport)).toContain('expires in 21 days');
    expect(renderSummary(acceptedReport)).not.toContain('expires in');
    expect(renderSummary(replayReport)).not.toContain('expires in');
  });

  test('tells how another run finishes an open submission', () => {
    expect(renderSummary(waitingReport)).toContain('`submission-id: 2efe2717-52ef-43a5-96dc-0797e4ca1041`');
  });

  test('has hashes, commit, Go and identity of what is shipped', () => {
    const summary = renderSummary(acceptedReport);
    for (const fact of [
      '3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b  hello-cli',
      'example/hello @ d6cd1e2bd19e',
      '1.25.4 from GOPROXY (the checksum database',
      'Developer ID Application: Example Ltd (A1B2C3D4E5)',
      '22222222222233333333333333333333abcdef01  hello-cli (arm64)',
      'waited 3 min 12 s',
    ]) {
      expect(summary).toContain(fact);
    }
  });

  test('stays below 1 MiB with 50,000 long findings, and says how many are not shown', () => {
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

  test('stays below 1 MiB with thousands of artifacts', () => {
    const many = Array.from({ length: 2000 }, () => acceptedReport.artifacts).flat();
    expect(Buffer.byteLength(renderSummary({ ...acceptedReport, artifacts: many }))).toBeLessThan(
      1024 * 1024,
    );
  });

  test('lets no text of others act as Markdown or HTML', () => {
    const [cli] = acceptedReport.artifacts;
    const report: Report = {
      ...failedReport,
      artifacts: cli ? [{ ...cli, name: hostile, signature: { identifier: hostile, slices: [] } }] : [],
      source: { repository: hostile, commit: hostile, ref: hostile, packages: [hostile] },
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

describe('the smoke test', () => {
  test.each([
    ['passed', 'it passed the smoke test'],
    ['failed', '**it did not pass the smoke test**'],
  ] as const)('is told when it %s', (smokeTest, words) => {
    expect(renderSummary({ ...acceptedReport, smokeTest })).toContain(`| **Does it run?** | ${words} |`);
  });

  test('is not spoken of when there was none', () => {
    expect(renderSummary(acceptedReport)).not.toContain('Does it run?');
  });
});
