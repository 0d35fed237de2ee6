import { issuesOf } from '../../notary/check-log.js';
import { waitForVerdict } from '../../notary/wait-for-verdict.js';
import { parseDuration } from '../../settings/read-text.js';
import { type Command, usageError } from '../command.js';
import { renderIssue } from '../terminal/render-issue.js';
import { notaryEnvironment, notaryOptions, openNotary, readSubmissionId } from './open-notary.js';

export const waitCommand: Command = {
  usage: '--notary-key-id ID [options] SUBMISSION',
  description: [
    "Waits for the notary's answer to a submission and shows the issues of its log.",
    'Exit code 0: Accepted; 1: Invalid or Rejected; 3: no answer in time.',
  ],
  options: [
    ...notaryOptions,
    {
      name: 'notary-timeout',
      value: 'DURATION',
      description: 'Longest wait: a number with s, m or h.',
      default: '30m',
    },
  ],
  sections: notaryEnvironment,
  examples: [
    'go-notarize wait --notary-key-id 2X9R4HXF34 --notary-issuer 57246542-96fe-1a63-e053-0824d011072a 2efe2717-52ef-43a5-96dc-0797e4ca1041',
  ],
  async run(args, terminal) {
    const [text, ...more] = args.positionals;
    if (text === undefined || more.length > 0) {
      throw usageError('submission-id', 'wait takes one submission.', 'Write the ID that submit printed.');
    }
    const id = readSubmissionId(text);
    const timeout = parseDuration(args.text('notary-timeout') ?? '30m');
    if (timeout === null) {
      const remedy = 'Write a number with s, m or h, e.g. 30m.';
      throw usageError('notary-timeout', `'${args.text('notary-timeout')}' is not a duration.`, remedy);
    }
    const { notary, endpoints, clock } = openNotary(args, terminal);
    const { log } = terminal;
    const { status } = await log.group('Waiting for the notary', () =>
      waitForVerdict({ notary, id, clock, log, timeout, interval: endpoints.notaryPause }),
    );
    const developerLog = await notary.log(id);
    const issues = developerLog ? issuesOf(developerLog) : [];
    if (terminal.json) terminal.printJson({ id, status, issues, log: developerLog });
    else terminal.print([status, ...issues.map(renderIssue)].join('\n'));
    return status === 'Accepted' ? 0 : 1;
  },
};
