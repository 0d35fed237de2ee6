import type { AttributePolicy } from '../../engine/engine.js';
import { detritusRemedy } from '../../keychain/signing-texts.js';
import { ToolError } from '../../system/errors.js';
import type { Log } from '../../system/log.js';
import { type Runner, runOrFail } from '../../system/process/runner.js';

/** Effects of the check. */
interface AttributeTools {
  run: Runner;
  log: Log;
}

/** A file with an attribute that codesign does not sign. */
interface Disallowed {
  path: string;
  attribute: string;
}

/**
 * Attributes that break a signature; others, such as com.apple.quarantine and com.apple.provenance, do not.
 * Source: Apple, Technical Q&A QA1940.
 */
const disallowed = ['com.apple.FinderInfo', 'com.apple.ResourceFork'];

/** Milliseconds; xattr reads one entry of the file system for each file. */
const limit = 120_000;

/** Files for one call of xattr; the arguments of a command may have a megabyte on macOS. */
const filesAtOnce = 500;

/** Files that a message names. */
const shown = 5;

/**
 * Checks, before anything in it is signed, that no file of a program or app carries an attribute that codesign refuses;
 * codesign names the app alone. Throws `ToolError` (`code-detritus`) that names the files, also for attributes that come
 * back after their removal, as in folders of iCloud Drive.
 */
export async function checkAttributes(
  path: string,
  policy: AttributePolicy,
  tools: AttributeTools,
): Promise<void> {
  const found = await findDisallowed(path, tools);
  if (found.length === 0) return;
  if (policy === 'refuse') throw carriesAttributes(found, path);
  await removeAttributes(found, tools);
  tools.log.info(`Removed attributes that codesign refuses from ${describeFiles(found)}.`);
  const left = await findDisallowed(path, tools);
  if (left.length > 0) throw carriesAttributes(left, path);
}

/** Lists files with such an attribute; `xattr -r` prints `PATH: NAME` for each. */
async function findDisallowed(path: string, { run }: AttributeTools): Promise<Disallowed[]> {
  const { stdout } = await runOrFail(run, { tool: 'xattr', args: ['-r', path], timeout: limit });
  return stdout.split('\n').flatMap((line) => {
    const [, file = path, attribute = ''] = /^(?:(.*): )?(\S+)$/.exec(line) ?? [];
    return disallowed.includes(attribute) ? [{ path: file, attribute }] : [];
  });
}

async function removeAttributes(found: readonly Disallowed[], { run }: AttributeTools): Promise<void> {
  for (const attribute of disallowed) {
    const files = found.filter((each) => each.attribute === attribute).map(({ path }) => path);
    for (let start = 0; start < files.length; start += filesAtOnce) {
      const args = ['-d', attribute, ...files.slice(start, start + filesAtOnce)];
      await runOrFail(run, { tool: 'xattr', args, timeout: limit });
    }
  }
}

function carriesAttributes(found: readonly Disallowed[], path: string): ToolError {
  const names = [...new Set(found.map(({ attribute }) => attribute))].join(' and ');
  return new ToolError(`${describeFiles(found)} cannot be signed because of ${names}.`, {
    code: 'code-detritus',
    remedy: detritusRemedy.replace('PATH', () => path),
    lines: found.map(({ path: file, attribute }) => `${file}: ${attribute}`),
  });
}

function describeFiles(found: readonly Disallowed[]): string {
  const files = [...new Set(found.map(({ path }) => path))];
  const more = files.length > shown ? ` and ${files.length - shown} more files` : '';
  return `${files.slice(0, shown).join(', ')}${more}`;
}
