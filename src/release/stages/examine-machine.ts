import { examineMachine } from '../../doctor/examine.js';
import { renderReport } from '../../doctor/render-report.js';
import { createSystemProbe } from '../../doctor/system-probe.js';
import { ToolError } from '../../system/errors.js';
import type { SetUpContext } from '../context.js';

/** Examines the machine and logs the rows. Under `doctor: error` something wrong fails with `machine-unfit`. */
export async function examine({ settings, run, http, clock, log }: SetUpContext): Promise<void> {
  const { workingDirectory } = settings;
  const probe = createSystemProbe({ run, http, clock, environment: process.env, workingDirectory });
  const report = await examineMachine(probe, { network: false, notary: null });
  await log.group('The machine', async () => log.info(renderReport(report)));
  const bad = report.rows.filter(({ status }) => status !== 'ok');
  for (const { finding, remedy } of bad) log.warning(`${finding} ${remedy}`);
  const wrong = bad.filter(({ status }) => status === 'wrong');
  if (wrong.length === 0 || settings.doctor !== 'error') return;
  throw new ToolError(`doctor: ${wrong.map(({ finding }) => finding).join(' ')}`, {
    code: 'machine-unfit',
    remedy: wrong.map(({ remedy }) => remedy).join(' '),
  });
}
