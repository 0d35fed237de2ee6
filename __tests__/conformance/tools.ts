import { spawnSync } from 'node:child_process';

export interface ToolResult {
  status: number | null;
  stdout: Buffer;
  /** Both streams as text. */
  text: string;
}

const largestOutput = 1 << 28;

/** Runs an independent tool. Throws when it cannot be started: `npm run conformance` installs them. */
export function tool(name: string, ...args: string[]): ToolResult {
  const { status, stdout, stderr, error } = spawnSync(name, args, { maxBuffer: largestOutput });
  if (error) throw error;
  return { status, stdout, text: `${stdout}${stderr}` };
}

/** Returns true when an optional tool is installed. */
export function hasTool(name: string): boolean {
  return spawnSync(name, ['--version']).error === undefined;
}
