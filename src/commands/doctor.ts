import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Change, compareReports } from '../doctor/compare-reports.js';
import { type DoctorReport, examineMachine, isAtLeastAsBad } from '../doctor/examine.js';
import { renderChanges, renderReport } from '../doctor/render-report.js';
import type { RowStatus } from '../doctor/row.js';
import { createSystemProbe } from '../doctor/system-probe.js';
import { abortOnSignals } from '../system/cancellation.js';
import { createClock } from '../system/clock.js';
import { InputError } from '../system/errors.js';
import { createHttp } from '../system/network/http.js';
import { createRunner } from '../system/process/runner.js';
import { createSecrets } from '../system/secrets.js';
import { type Command, type CommandArguments, type Terminal, usageError } from './command.js';
import { notaryEnvironment, notaryOptions, openNotary } from './notary/open-notary.js';

const limits = ['warning', 'wrong', 'never'] as const;

export const doctorCommand: Command = {
  usage: '[--json] [options]',
  description: [
    'Examines this machine as a place to build and sign Go programs: Go and its folders, PATH and shells, Xcode, keychains, macOS, disk and proxies. Each row is ok, a warning or wrong, with its remedy.',
    'It changes nothing and opens no dialog. It contacts Apple only with --network or --notary.',
    'Exit code 1: a row is as bad as --fail-on says; with --baseline only rows that became worse count.',
  ],
  options: [
    {
      name: 'fail-on',
      value: limits.join('|'),
      description: 'The mildest status that ends with exit code 1.',
      default: 'wrong',
    },
    { name: 'baseline', value: 'FILE', description: 'Compare with an earlier output of --json.' },
    {
      name: 'network',
      description: "Also ask Apple's services and each module proxy for an answer, and measure its delay.",
    },
    {
      name: 'notary',
      description: 'Also check the notary credentials by listing the submissions of the team.',
    },
    ...notaryOptions,
  ],
  sections: notaryEnvironment,
  examples: ['go-notarize doctor --fail-on never', 'go-notarize doctor --json --fail-on never'],
  async run(args, terminal) {
    if (args.positionals.length > 0) {
      throw usageError('doctor', 'doctor takes no path.', 'Start it in the folder of the module.');
    }
    const limit = readLimit(args);
    const baseline = await readBaseline(args, terminal);
    const notary = args.flag('notary') ? openNotary(args, terminal).notary : null;
    const report = await examineMachine(probeOf(terminal), {
      network: args.flag('network'),
      notary: notary && (() => notary.list()),
    });
    const changes = baseline && compareReports(baseline, report);
    if (terminal.json) terminal.printJson(changes === null ? report : { ...report, changes });
    else terminal.print([renderReport(report), ...(changes ? [renderChanges(changes)] : [])].join('\n\n'));
    return failing(report, changes, limit) ? 1 : 0;
  },
};

function probeOf({ log, environment, workingDirectory }: Terminal) {
  const signal = abortOnSignals();
  const [run, http, clock] = [
    createRunner(log, createSecrets(), { signal }),
    createHttp(signal),
    createClock(signal),
  ];
  return createSystemProbe({ run, http, clock, environment, workingDirectory });
}

type Limit = (typeof limits)[number];

function readLimit(args: CommandArguments): Limit {
  const text = args.text('fail-on') ?? 'wrong';
  const limit = limits.find((each) => each === text);
  if (limit !== undefined) return limit;
  throw usageError('fail-on', `--fail-on cannot be '${text}'.`, `Use ${limits.join(', ')}.`);
}

function failing(report: DoctorReport, changes: readonly Change[] | null, limit: Limit): boolean {
  if (limit === 'never') return false;
  const reaches = (status: RowStatus): boolean => isAtLeastAsBad(status, limit);
  if (changes === null) return reaches(report.status);
  return changes.some(({ worse, after }) => worse && after !== null && reaches(after.status));
}

/** Errors: `file-not-found`, `malformed-file`. */
async function readBaseline(args: CommandArguments, terminal: Terminal): Promise<DoctorReport | null> {
  const name = args.text('baseline');
  if (name === undefined) return null;
  const path = resolve(terminal.workingDirectory, name);
  const text = await readFile(path, 'utf8').catch((cause) => {
    const remedy = 'Write one with go-notarize doctor --json --fail-on never > FILE.';
    throw new InputError('baseline', `There is no baseline ${path}.`, {
      code: 'file-not-found',
      remedy,
      cause,
    });
  });
  const report = parseReport(text);
  if (report !== null) return report;
  throw new InputError('baseline', `${path} is not an output of go-notarize doctor --json.`, {
    code: 'malformed-file',
    remedy: 'Write it again with go-notarize doctor --json --fail-on never > FILE.',
  });
}

function parseReport(text: string): DoctorReport | null {
  try {
    const report = JSON.parse(text) as DoctorReport;
    const isReport = report.schemaVersion === 1 && Array.isArray(report.rows);
    return isReport && report.rows.every((row) => typeof row.id === 'string') ? report : null;
  } catch {
    return null;
  }
}
