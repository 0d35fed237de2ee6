import type { NotaryClient } from '../../notary/notary-client.js';
import { type Command, type Terminal, usageError } from '../command.js';
import { notaryEnvironment, notaryOptions, openNotary, readSubmissionId } from './open-notary.js';

const key = '--notary-key-id 2X9R4HXF34 --notary-issuer 57246542-96fe-1a63-e053-0824d011072a';

export const submissionsCommand: Command = {
  usage: '--notary-key-id ID [options] [list | show SUBMISSION | log SUBMISSION]',
  description: [
    "list (the default) shows the newest submissions of the team, show one submission's status, and log the notary's log of it as JSON.",
  ],
  options: notaryOptions,
  sections: notaryEnvironment,
  examples: [
    `go-notarize submissions ${key}`,
    `go-notarize submissions ${key} show 2efe2717-52ef-43a5-96dc-0797e4ca1041`,
    `go-notarize submissions ${key} log 2efe2717-52ef-43a5-96dc-0797e4ca1041`,
  ],
  async run(args, terminal) {
    const [action = 'list', text, ...more] = args.positionals;
    const takesId = action === 'show' || action === 'log';
    if ((!takesId && action !== 'list') || takesId !== (text !== undefined) || more.length > 0) {
      const remedy = 'Write list, show SUBMISSION or log SUBMISSION.';
      throw usageError('submissions', `submissions cannot do '${args.positionals.join(' ')}'.`, remedy);
    }
    const id = text && readSubmissionId(text);
    const { notary } = openNotary(args, terminal);
    if (id === undefined) await list(notary, terminal);
    else if (action === 'show') await show(notary, id, terminal);
    else terminal.printJson(await notary.log(id));
    return 0;
  },
};

async function list(notary: NotaryClient, terminal: Terminal): Promise<void> {
  const submissions = await notary.list();
  if (terminal.json) return terminal.printJson(submissions);
  if (submissions.length === 0) return terminal.print('There is no submission of this team yet.');
  for (const { createdDate, status, id, name } of submissions) {
    terminal.print(`${createdDate}  ${status.padEnd('In Progress'.length)}  ${id}  ${name}`);
  }
}

async function show(notary: NotaryClient, id: string, terminal: Terminal): Promise<void> {
  const status = await notary.status(id);
  if (terminal.json) terminal.printJson({ id, status });
  else terminal.print(`${id}: ${status}`);
}
