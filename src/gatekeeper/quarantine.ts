import type { Artifact } from '../artifact/artifact.js';
import type { Clock } from '../system/clock.js';
import { ToolError } from '../system/errors.js';
import { lastLines, type Runner } from '../system/process/runner.js';

/**
 * Flags that Safari gives to a download which no user has opened yet. The value of the attribute is flags, time in
 * hexadecimal seconds, program, and an identifier. Source: https://eclecticlight.co/2017/12/11/xattr-com-apple-quarantine-the-quarantine-flag/
 */
const downloaded = '0083';

/**
 * Marks an artifact, with everything in it, as downloaded: Gatekeeper then treats it as that of a user. Throws
 * `ToolError` when macOS refuses the attribute.
 */
export async function markAsDownloaded(
  { path, name }: Pick<Artifact, 'path' | 'name'>,
  { run, clock }: { run: Runner; clock: Clock },
): Promise<void> {
  const seconds = Math.floor(clock.now().getTime() / 1000).toString(16);
  const { exitCode, stderr } = await run({
    tool: 'xattr',
    args: ['-r', '-w', 'com.apple.quarantine', `${downloaded};${seconds};go-notarize;`, path],
    timeout: 60_000,
  });
  if (exitCode === 0) return;
  throw new ToolError(`xattr could not mark ${name} as downloaded.`, {
    code: 'command-failed',
    remedy: 'See the last lines of xattr. The disk of the runner must keep extended attributes.',
    lines: lastLines(stderr),
  });
}
