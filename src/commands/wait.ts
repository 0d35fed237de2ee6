import { issuesOf } from '../notary/check-log.js';
import { waitForVerdict } from '../notary/wait-for-verdict.js';
import { parseDuration } from '../settings/read-text.js';
import { systemClock } from '../system/clock.js';
import type { Command } from './shared/command.js';
import { issueLines } from './shared/issue-lines.js';
import { notaryHelp, notaryOptions, openNotary } from './shared/services.js';
import { usage } from './shared/usage.js';

export const waitCommand: Command = {
  help: [
    'Usage: go-notarize wait --notary-key-id ID [--notary-issuer UUID] [--notary-timeout 30m] [--json] SUBMISSION',
    '',
    "Waits for the notary's answer to a submission and shows what its log says.",
    'Exit code 0: Accepted; 1: Invalid or Rejected; 3: no answer in time.',
    '',
    ...notaryHelp,
  ].join('\n'),
  options: { ...notaryOptions, 'notary-timeout': { type: 'string' } },
  async run(given, terminal) {
    const [id, ...more] = given.positionals;
    if (id === undefined || more.length > 0) {
      throw usage('submission-id', 'One submission is needed.', 'Give the id that submit printed.');
    }
    const timeout = parseDuration(given.text('notary-timeout') ?? '30m');
    if (timeout === null)
      throw usage('notary-timeout', 'That is not a duration.', 'Write a number with s, m or h.');
    const { notary, endpoints } = openNotary(given, terminal);
    const clock = systemClock;
    const { log } = terminal;
    const { status } = await waitForVerdict({
      notary,
      id,
      clock,
      log,
      timeout,
      interval: endpoints.notaryPause,
    });
    const developerLog = await notary.log(id);
    const issues = developerLog ? issuesOf(developerLog) : [];
    if (terminal.json) terminal.printJson({ id, status, issues, log: developerLog });
    else terminal.print([status, ...issues.map(issueLines)].join('\n'));
    return status === 'Accepted' ? 0 : 1;
  },
};
