import { describe, expect, test } from '@jest/globals';
import { ganttChart, mermaidText, timelineSection } from '../../../src/report/summary/timeline-section.js';
import {
  acceptedReport,
  adhocReport,
  rejectedReport,
  replayReport,
  stagesOf,
} from '../support/sample-report.js';

describe('the timeline', () => {
  test('counts milliseconds from the start of the run', () => {
    const chart = ganttChart(acceptedReport) ?? [];
    expect(chart).toContain('  dateFormat x');
    expect(chart).toContain('  section build');
    expect(chart).toContain('  41.2 s :s2, 8720, 49920');
  });

  test('marks the stage that failed', () => {
    expect(ganttChart(rejectedReport)?.at(-1)).toMatch(/:crit, s5, /);
  });

  test('leaves skipped stages out of the picture and keeps them in words', () => {
    expect(ganttChart(adhocReport)?.join('\n')).not.toContain('notarize');
    expect(timelineSection(adhocReport)).toContain('| `notarize` | skipped | – | there is no certificate |');
  });

  test('has an axis of few steps, for a second as for an hour', () => {
    expect(ganttChart(replayReport)).toContain('  tickInterval 500millisecond');
    const hour = { ...acceptedReport, stages: stagesOf([['notarize', 3_600_000]]) };
    expect(ganttChart(hour)).toContain('  tickInterval 10minute');
    const week = { ...acceptedReport, stages: stagesOf([['notarize', 600_000_000]]) };
    expect(ganttChart(week)?.join()).not.toContain('tickInterval');
  });

  test('is not drawn when no stage ran, and is empty without stages', () => {
    const skipped = { ...acceptedReport, stages: stagesOf([['build', 0, 'skipped']]) };
    expect(ganttChart(skipped)).toBeNull();
    expect(timelineSection(skipped)).not.toContain('mermaid');
    expect(timelineSection({ ...acceptedReport, stages: [] })).toBe('');
  });

  test('gives Mermaid a name without anything that its grammar reads', () => {
    expect(mermaidText('sign: a;b #c %% d\n  section "e" {f}')).toBe('sign a b c d section e f');
    expect(mermaidText('::')).toBe('stage');
    expect(mermaidText('Büro 東京 v1.2_x/y-z')).toBe('Büro 東京 v1.2_x/y-z');
  });

  test('never has two statements on a line, nor a line that is none', () => {
    const hostile = stagesOf([
      ['x\n  click s0 href "https://evil"', 5],
      ['title y', 0],
      ['%%{init: {}}%%', 3],
    ]);
    const chart = ganttChart({ ...acceptedReport, stages: hostile }) ?? [];
    const statement =
      /^(%%\{init: .*\}%%|gantt| {2}(dateFormat x|axisFormat %[Qs] m?s|tickInterval \w+|todayMarker off)| {2}section [\p{L}\p{N} ._/-]+| {2}[\d.]+ (ms|s) :(crit, )?s\d+, \d+, \d+)$/u;
    for (const line of chart) expect(line).toMatch(statement);
  });
});
