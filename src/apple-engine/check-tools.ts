import { ToolError } from '../system/errors.js';
import { lastLines, type Runner } from '../system/process/runner.js';

/** Tools of Xcode or its command line tools; the others are part of macOS. */
const tools = ['lipo', 'notarytool'];

const limit = 60_000;

/**
 * Checks that Apple's tools exist before anything is built. stapler is not among them: the command line tools do not
 * have it, and the portable stapler takes its place. Throws `ToolError` (`apple-tools-missing`).
 */
export async function checkTools(run: Runner): Promise<void> {
  // First, because without any developer tools `xcrun` opens a dialog that offers to install them.
  await requireAnswer('developer tools', { tool: 'xcode-select', args: ['--print-path'] }, run);
  for (const tool of tools) await requireAnswer(tool, { tool: 'xcrun', args: ['--find', tool] }, run);
}

/** Tests whether Xcode's stapler exists: `xcrun` refuses it where only the command line tools are installed. */
export async function hasStapler(run: Runner): Promise<boolean> {
  const { exitCode } = await run({ tool: 'xcrun', args: ['--find', 'stapler'], timeout: limit });
  return exitCode === 0;
}

async function requireAnswer(
  name: string,
  query: { tool: string; args: readonly string[] },
  run: Runner,
): Promise<void> {
  let lines: readonly string[];
  try {
    const { exitCode, stdout, stderr } = await run({ ...query, timeout: limit });
    if (exitCode === 0) return;
    lines = lastLines(`${stdout}\n${stderr}`);
  } catch (error) {
    if (!(error instanceof ToolError) || error.code === 'cancelled') throw error;
    lines = error.lines;
  }
  throw new ToolError(`This machine does not have ${name}, which the apple engine needs.`, {
    code: 'apple-tools-missing',
    remedy:
      'On a Mac install Xcode or its command line tools (xcode-select --install); on another machine set engine: portable.',
    lines,
  });
}
