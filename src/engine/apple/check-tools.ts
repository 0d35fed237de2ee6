import { ToolError } from '../../system/errors.js';
import { lastLines, type Runner } from '../../system/process/runner.js';

/** Tools of Xcode or its command line tools; the others are part of macOS. */
const tools = ['lipo', 'notarytool'];

/**
 * Checks that Apple's tools exist before anything is built. stapler is not among them: the command line tools do not
 * have it, and the portable stapler takes its place. Throws `ToolError` (`apple-tools-missing`).
 */
export async function checkTools(run: Runner): Promise<void> {
  for (const tool of tools) await find(tool, run);
}

/** Tests whether Xcode's stapler exists: `xcrun` refuses it where only the command line tools are installed. */
export async function hasStapler(run: Runner): Promise<boolean> {
  const { exitCode } = await run({ tool: 'xcrun', args: ['--find', 'stapler'], timeout: 60_000 });
  return exitCode === 0;
}

/** Without any developer tools `xcrun` opens a dialog that offers to install them, and ends. */
async function find(tool: string, run: Runner): Promise<void> {
  let lines: readonly string[];
  try {
    const { exitCode, stdout, stderr } = await run({
      tool: 'xcrun',
      args: ['--find', tool],
      timeout: 60_000,
    });
    if (exitCode === 0) return;
    lines = lastLines(`${stdout}\n${stderr}`);
  } catch (error) {
    if (!(error instanceof ToolError) || error.code === 'cancelled') throw error;
    lines = error.lines;
  }
  throw new ToolError(`This machine does not have ${tool}, which the apple engine needs.`, {
    code: 'apple-tools-missing',
    remedy:
      'On a Mac install Xcode or its command line tools (xcode-select --install); on another machine set engine: portable.',
    lines,
  });
}
