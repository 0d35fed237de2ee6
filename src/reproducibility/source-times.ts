import type { Runner } from '../system/process/runner.js';

const gitLimit = 60_000;

/** Reads the times that every build of a commit can have: its own, and SOURCE_DATE_EPOCH in seconds. */
export async function readSourceTimes(
  run: Runner,
  source: { folder: string; epoch: string | null },
): Promise<Date[]> {
  const args = ['log', '-1', '--format=%cI%n%aI'];
  const log = await run({ tool: 'git', args, workingDirectory: source.folder, timeout: gitLimit }).catch(
    () => null, // no Git
  );
  const lines = log?.exitCode === 0 ? log.stdout.split('\n') : [];
  const times = [
    ...lines.map((line) => Date.parse(line)),
    source.epoch === null ? Number.NaN : Number(source.epoch) * 1000,
  ];
  return times.filter((time) => !Number.isNaN(time)).map((time) => new Date(time));
}
