import { basename, join } from 'node:path';
import { writeZip } from '../../archive/zip/write-zip.js';
import { artifactAt } from '../../artifact/artifact-kind.js';
import { isAcceptedFile } from '../../notary/submit/is-accepted-file.js';
import { nameArchive } from '../../notary/submit/name-archive.js';
import { withTemporaryFolder } from '../../system/files/files.js';
import { existingPaths } from '../arguments/existing-paths.js';
import type { Command } from '../command.js';
import { notaryEnvironment, notaryOptions, openNotary } from './open-notary.js';

export const submitCommand: Command = {
  usage: '--notary-key-id ID [options] PATH...',
  description: [
    'Packs signed programs and apps into one archive and submits it to the notary, without waiting. A single .zip, .dmg or .pkg is submitted as it is.',
    'Prints the ID of the submission. Continue with: go-notarize wait ID',
  ],
  options: notaryOptions,
  sections: notaryEnvironment,
  examples: [
    'go-notarize submit --notary-key-id 2X9R4HXF34 --notary-issuer 57246542-96fe-1a63-e053-0824d011072a ./tool',
  ],
  async run(args, terminal) {
    const artifacts = await Promise.all((await existingPaths(args, terminal)).map(artifactAt));
    const { notary } = openNotary(args, terminal);
    const [first] = artifacts;
    const isReady = artifacts.length === 1 && first !== undefined && isAcceptedFile(first.path);
    const submission = await withTemporaryFolder(async (folder) => {
      const packed = isReady ? first.path : join(folder, `${basename(first?.path ?? 'artifacts')}.zip`);
      if (!isReady) {
        const paths = artifacts.map(({ path }) => path);
        await terminal.log.group('Packing', () => writeZip({ roots: paths, output: packed }));
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
