import { duration, plain } from '../plain-text.js';
import type { Report, Stage } from '../report.js';
import { code, codeBlock, details, table, text } from './markdown.js';

/** A release has about ten stages. More bars than this make the chart too tall. */
const maximumBars = 40;
/**
 * Axis steps in milliseconds with their names in Mermaid; the first that gives at most `maximumTicks` is taken. Each
 * divides the next larger unit: d3 counts an interval within that, so that `120second` would tick every 60.
 */
const steps: readonly (readonly [milliseconds: number, name: string])[] = [
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
/** Mermaid's own left margin is 75 pixels; its section labels are 11 pixels high and about 6 wide a letter. */
const smallestMargin = 75;
const pixelsPerLetter = 7;
/** Mermaid writes white on its bars, which is hard to read on the light page and on red. The rest is the page's. */
const colours = {
  taskBkgColor: '#8a90dd',
  taskTextColor: '#000000',
  taskTextLightColor: '#000000',
  critBkgColor: '#ff8a80',
  critBorderColor: '#b71c1c',
};

/** Shows when each stage ran, as a Mermaid chart and as a table. Empty without stages. */
export function timelineSection(report: Report): string {
  if (report.stages.length === 0) return '';
  const chart = ganttChart(report);
  const rows = report.stages
    .slice(0, maximumBars)
    .map((stage) => [code(stage.name, 60), stage.outcome, durationOf(stage), text(stage.detail ?? '', 200)]);
  const words = details('The stages in words', table(['Stage', 'Outcome', '>Took', 'Detail'], rows));
  return ['### Timeline', ...(chart === null ? [] : [codeBlock(chart, 'mermaid')]), words].join('\n\n');
}

function durationOf(stage: Stage): string {
  return stage.outcome === 'skipped' ? '–' : duration(stage.milliseconds);
}

/**
 * Returns the lines of a Mermaid `gantt`, one section per stage, or null when no stage ran. Times are milliseconds since the run
 * began (`dateFormat x`). The axis counts with `%s` and `%Q`, which d3 reads from the epoch: `%M:%S` would be shifted
 * for readers whose time zone is not whole hours from UTC.
 */
export function ganttChart(report: Report): string[] | null {
  const start = Date.parse(report.startedAt);
  const bars = report.stages
    .filter((stage) => stage.outcome !== 'skipped')
    .slice(0, maximumBars)
    .map((stage) => {
      const from = Math.max(0, Math.round(Date.parse(stage.startedAt) - start)) || 0;
      return { stage, from, to: from + Math.max(1, Math.round(stage.milliseconds)) };
    });
  if (bars.length === 0) return null;
  const labels = bars.map(({ stage }) => mermaidText(stage.name));
  const margin = Math.max(smallestMargin, ...labels.map((label) => label.length * pixelsPerLetter));
  const sections = bars.flatMap(({ stage, from, to }, index) => [
    `  section ${labels[index]}`,
    `  ${duration(stage.milliseconds)} :${stage.outcome === 'failed' ? 'crit, ' : ''}s${index}, ${from}, ${to}`,
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

function axis(total: number): string[] {
  const step = steps.find(([milliseconds]) => total / milliseconds <= maximumTicks);
  const format = step !== undefined && step[0] < 1000 ? '%Q ms' : '%s s';
  return [`  axisFormat ${format}`, ...(step ? [`  tickInterval ${step[1]}`] : [])];
}

/**
 * Keeps letters, digits and harmless signs of a name: Mermaid's gantt grammar gives a meaning to `:`, `;`, `#`, `%` and
 * quotes.
 */
export function mermaidText(value: string): string {
  const harmless = plain(value, 40).replace(/[^\p{L}\p{N} ._/-]+/gu, ' ');
  return harmless.replace(/ {2,}/g, ' ').trim() || 'stage';
}
