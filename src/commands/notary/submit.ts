import { basename, join } from 'node:path';
import { writeZip } from '../../archive/zip/write-zip.js';
import { artifactAt } from '../../artifact/artifact-kind.js';
import { trustOf } from '../../identity/trust.js';
import { isAcceptedFile } from '../../notary/submit/is-accepted-file.js';
import { nameArchive } from '../../notary/submit/name-archive.js';
import { preflight } from '../../preflight/preflight.js';
import { refuseRejected } from '../../preflight/refuse-rejected.js';
import { readEndpoints } from '../../settings/read-endpoints.js';
import { systemClock } from '../../system/clock.js';
import { withTemporaryFolder } from '../../system/files/files.js';
import { existingPaths } from '../arguments/existing-paths.js';
import { inputOptions } from '../arguments/input-options.js';
import { type Command, type CommandArguments, type Terminal, usageError } from '../command.js';
import { renderIssue } from '../terminal/render-issue.js';
import { notaryEnvironment, notaryOptions, openNotary } from './open-notary.js';

/** The option is the input of the action. */
const preflightOption = inputOptions((name) => name === 'preflight');

export const submitCommand: Command = {
  usage: '--notary-key-id ID [options] PATH...',
  description: [
    'Packs signed programs and apps into one archive and submits it to the notary, without waiting. A single .zip, .dmg or .pkg is submitted as it is.',
    'Whatever the notary would reject is reported before the upload. Prints the ID of the submission. Continue with: go-notarize wait ID',
  ],
  options: [...notaryOptions, ...preflightOption],
  sections: notaryEnvironment,
  examples: [
    'go-notarize submit --notary-key-id 2X9R4HXF34 --notary-issuer 57246542-96fe-1a63-e053-0824d011072a ./tool',
  ],
  async run(args, terminal) {
    const paths = await existingPaths(args, terminal);
    const artifacts = await Promise.all(paths.map(artifactAt));
    await checkBeforeUpload(paths, args, terminal);
    const { notary } = openNotary(args, terminal);
    const [first] = artifacts;
    const isReady = artifacts.length === 1 && first !== undefined && isAcceptedFile(first.path);
    const submission = await withTemporaryFolder(async (folder) => {
      const packed = isReady ? first.path : join(folder, `${basename(first?.path ?? 'artifacts')}.zip`);
      if (!isReady) {
        const roots = artifacts.map(({ path }) => path);
        await terminal.log.group('Packing', () => writeZip({ roots, output: packed }));
      }
      const archive = await nameArchive(packed, folder);
      return terminal.log.group('Uploading', () =>
        notary.submit(archive, { onSubmitted: ({ id }) => terminal.log.info(`Submission ${id}`) }),
      );
    });
    if (terminal.json) terminal.printJson(submission);
    else terminal.print(submission.id);
    return 0;
  },
};

async function checkBeforeUpload(
  paths: readonly string[],
  args: CommandArguments,
  terminal: Terminal,
): Promise<void> {
  const mode = args.text('preflight') ?? 'error';
  if (!['error', 'warn', 'off'].includes(mode)) {
    throw usageError('preflight', `'${mode}' is not one of error, warn, off.`, 'Use error, warn or off.');
  }
  if (mode === 'off') return;
  const trust = trustOf(readEndpoints(terminal.environment).replayRoot);
  const issues = await terminal.log.group('Checking', () =>
    preflight(paths, { trust, now: systemClock.now() }),
  );
  for (const issue of issues) terminal.log.info(renderIssue(issue));
  if (mode === 'error') refuseRejected(issues);
}
