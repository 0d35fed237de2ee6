import { ToolError } from '../../system/errors.js';
import { lastLines, type Runner } from '../../system/runner.js';
import type { Demands } from '../engine.js';

/** Those that Xcode, or its command line tools, bring along; the others are part of macOS. */
const always = ['codesign', 'lipo', 'notarytool', 'stapler'];
const forPackages = ['pkgbuild', 'productbuild', 'productsign'];

/**
 * Makes sure that Apple's tools are there before anything is built. `xcrun` opens a dialog to install them where they
 * are not, and waits for it.
 * Throws `ToolError` (`apple-tools-missing`).
 */
export async function demandTools({ packages }: Demands, run: Runner): Promise<void> {
  for (const tool of [...always, ...(packages.has('pkg') ? forPackages : [])]) await find(tool, run);
}

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
  throw new ToolError(`This machine does not have ${tool}, which the apple engine works with.`, {
    code: 'apple-tools-missing',
    remedy:
      'On a Mac install Xcode or its command line tools (xcode-select --install); on another machine set engine: portable.',
    lines,
  });
}
