import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A call of a stand-in. */
export interface Recorded {
  tool: string;
  arguments: string[];
  environment: Record<string, string>;
  /** Null for a call that was killed. */
  exitCode: number | null;
  /** Bytes read from standard input. */
  input: number;
}

type Line = { call: string } & Partial<Recorded>;

/** Reads the calls that stand-ins recorded in their folder (`APPLE_STAND_INS`), in the order in which they began. */
export function readCalls(folder: string): Recorded[] {
  const calls = new Map<string, Recorded>();
  const lines = readFileSync(join(folder, 'calls.jsonl'), 'utf8').trim().split('\n');
  for (const { call, ...facts } of lines.map((line) => JSON.parse(line) as Line)) {
    const empty = { tool: '', arguments: [], environment: {}, exitCode: null, input: 0 };
    calls.set(call, { ...empty, ...calls.get(call), ...facts });
  }
  return [...calls.values()];
}

/** Lists where secrets were visible to every process of the machine: `codesign: argument 3`, `security: variable NAME`. */
export function exposures(folder: string, secrets: readonly string[]): string[] {
  const isSecret = (text: string): boolean => secrets.some((secret) => text.includes(secret));
  return readCalls(folder).flatMap(({ tool, arguments: words, environment }) => [
    ...words.flatMap((word, index) => (isSecret(word) ? `${tool}: argument ${index + 1}` : [])),
    ...Object.entries(environment).flatMap(([name, value]) =>
      isSecret(value) ? `${tool}: variable ${name}` : [],
    ),
  ]);
}
