import { ToolError } from '../system/errors.js';
import { unknownTextRemedy } from '../system/process/explanation.js';
import { type Command, type CommandResult, endingOf, lastLines } from '../system/process/runner.js';
import type { Secrets } from '../system/secrets.js';
import { keyAccessRemedy, keychainLockedRemedy, signingTexts } from './signing-texts.js';

/** A command that failed, and the secrets to remove from its output. */
export interface FailedCommand {
  command: Command;
  secrets: Secrets;
}

/**
 * Turns the output of codesign, productsign or security into a failure with its cause and remedy; `codesign-failed` or
 * `keychain-failed` for an unknown text.
 */
export function explainFailure(result: CommandResult, { command, secrets }: FailedCommand): ToolError {
  const output = secrets.redact(`${result.stdout}\n${result.stderr}`);
  const lines = lastLines(output);
  const { tool } = command;
  const known = signingTexts.find(({ text }) => text.test(output));
  if (known === undefined) {
    return new ToolError(`${tool} ended with ${endingOf(result)}.`, {
      code: tool === 'security' ? 'keychain-failed' : 'codesign-failed',
      remedy: unknownTextRemedy(tool),
      lines,
    });
  }
  const sentence = known.code === 'code-detritus' ? nameDetritus(known.sentence, output) : known.sentence;
  return new ToolError(
    sentence.replaceAll('TOOL', () => tool),
    {
      code: known.code,
      retryable: known.retryable ?? false,
      remedy: known.remedy
        .replaceAll('TOOL', () => tool)
        .replace('PATH', () => command.args.at(-1) ?? 'PATH'),
      lines,
    },
  );
}

/** codesign names the file in a line of its own: `Disallowed xattr com.apple.FinderInfo found on PATH`. */
function nameDetritus(sentence: string, output: string): string {
  const found = /Disallowed xattr (\S+) found on (.+)/.exec(output);
  return found ? `${found[2]} carries the attribute ${found[1]}, which signed code must not have.` : sentence;
}

/** Explains why a command that uses a key was stopped at its time limit: it waited for an answer to a dialog. */
export function explainHang(cause: ToolError, tool: string, state: 'locked' | 'unlocked'): ToolError {
  const details = { cause, lines: cause.lines };
  if (state === 'locked') {
    return new ToolError(`${tool} waited for the password of a locked keychain and was stopped.`, {
      ...details,
      code: 'keychain-locked',
      remedy: keychainLockedRemedy,
    });
  }
  return new ToolError(`${tool} waited for permission to use the private key and was stopped.`, {
    ...details,
    code: 'key-access-denied',
    remedy: `${keyAccessRemedy} If both are right, check that this machine reaches http://timestamp.apple.com.`,
  });
}
