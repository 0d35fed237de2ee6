import { replaceFile } from '../system/files/files.js';
import { type Runner, runOrFail } from '../system/process/runner.js';

/** Joins programs for one architecture each with lipo(1). The output has the mode 0755. */
export async function joinWithLipo(inputs: readonly string[], output: string, run: Runner): Promise<void> {
  await replaceFile(
    output,
    async (path) => {
      await runOrFail(run, { tool: 'lipo', args: ['-create', ...inputs, '-output', path], timeout: 300_000 });
    },
    { mode: 0o755 },
  );
}
