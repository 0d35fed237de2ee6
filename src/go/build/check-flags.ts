import { join } from 'node:path';
import { InputError } from '../../system/errors.js';
import type { Log } from '../../system/log.js';
import type { Runner } from '../../system/process/runner.js';
import type { BuildOptions } from './go-command.js';
import { goEnvironment } from './go-environment.js';

/** Flags that would break the build in silence, with what to use instead. */
const refusedFlags: readonly { pattern: RegExp; remedy: string }[] = [
  { pattern: /^--?o(=|\s|$)/, remedy: 'Set output-directory to choose the folder for programs.' },
  { pattern: /^--?ldflags(=|\s|$)/, remedy: 'Set the input ldflags, which this flag would replace.' },
  { pattern: /^--?tags(=|\s|$)/, remedy: 'Set the input tags, which this flag would replace.' },
  {
    pattern: /^--?buildmode[= ](c-archive|archive)$/,
    remedy: 'Remove it: an archive is not a program and cannot be signed. Sign the program that links it.',
  },
  { pattern: /^--?trimpath=(false|f|0)$/i, remedy: 'Remove it: programs are always built with -trimpath.' },
];

/** Refuses flags in `build-flags` that replace other inputs. Errors: `input-invalid`. */
export function refuseFlags(flags: readonly string[]): void {
  for (const { pattern, remedy } of refusedFlags) {
    const flag = flags.find((each) => pattern.test(each));
    if (flag === undefined) continue;
    throw new InputError('build-flags', `build-flags: ${flag} is not allowed.`, {
      code: 'input-invalid',
      remedy,
    });
  }
}

/** `go env` takes milliseconds; a slow disk may need longer the first time. */
const envLimit = 30_000;

/**
 * Warns about flags in GOFLAGS, from the environment or `go env -w`, that inputs replace: flags of the command line come
 * after those of GOFLAGS, so the build would ignore them in silence.
 */
export async function warnAboutGoflags(run: Runner, options: BuildOptions, log: Log): Promise<void> {
  const { exitCode, stdout } = await run({
    tool: join(options.go.bin, 'go'),
    args: ['env', 'GOFLAGS'],
    inherits: 'user',
    environment: goEnvironment(options.go),
    workingDirectory: options.workingDirectory,
    timeout: envLimit,
  });
  const flags = stdout.trim().split(/\s+/).filter(Boolean);
  if (exitCode !== 0 || flags.length === 0) return;
  log.info(`GOFLAGS adds ${flags.join(' ')} to every go command.`);
  const replaced = flags.filter(
    (flag) =>
      (/^--?ldflags\b/.test(flag) && options.ldflags !== '') ||
      (/^--?tags\b/.test(flag) && options.tags.length > 0) ||
      /^--?trimpath=(false|f|0)$/i.test(flag),
  );
  if (replaced.length === 0) return;
  log.warning(
    `GOFLAGS contains ${replaced.join(' ')}, which the inputs replace: programs are built with -trimpath and the inputs ldflags and tags.`,
  );
}
