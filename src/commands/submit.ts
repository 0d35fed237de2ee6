import { basename, join } from 'node:path';
import { withTemporaryFolder } from '../system/files.js';
import type { Command } from './shared/command.js';
import { existingPaths } from './shared/paths.js';
import { artifactAt, notaryHelp, notaryOptions, openNotary, openServices } from './shared/services.js';

export const submitCommand: Command = {
  help: [
    'Usage: go-notarize submit --notary-key-id ID [--notary-issuer UUID] [--json] PATH...',
    '',
    'Packs signed programs and apps into one archive and submits it to the notary, without waiting.',
    'A single .zip, .dmg or .pkg is submitted as it is. Finish with: go-notarize wait ID',
    '',
    ...notaryHelp,
  ].join('\n'),
  options: notaryOptions,
  async run(given, terminal) {
    const artifacts = await Promise.all((await existingPaths(given, terminal)).map(artifactAt));
    const { notary } = openNotary(given, terminal);
    const { engine } = openServices(terminal);
    const [first] = artifacts;
    const isArchive =
      artifacts.length === 1 && first !== undefined && !['app', 'binary'].includes(first.kind);
    const submission = await withTemporaryFolder(async (folder) => {
      const archive = isArchive ? first.path : join(folder, `${basename(first?.path ?? 'artifacts')}.zip`);
      if (!isArchive)
        await engine.archive(
          artifacts.map(({ path }) => path),
          archive,
        );
      return notary.submit(archive, ({ id }) => terminal.log.info(`Submission ${id}`));
    });
    if (terminal.json) terminal.printJson(submission);
    else terminal.print(submission.id);
    return 0;
  },
};
