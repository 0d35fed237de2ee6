import { readFile } from 'node:fs/promises';
import { compareFingerprints } from '../fingerprint/compare-fingerprints.js';
import type { Fingerprint } from '../fingerprint/fingerprint.js';
import { plain } from '../report/plain-text.js';
import { InputError } from '../system/errors.js';
import { existingPaths } from './arguments/existing-paths.js';
import { type Command, usageError } from './command.js';

export const diffCommand: Command = {
  usage: '[--json] FIRST SECOND',
  description: [
    'Explains how two builds differ, from their build-fingerprint.json: source, Go, machine, flags, modules, code.',
    'Exit code 0: they are equal; 1: they differ.',
  ],
  options: [],
  examples: ['go-notarize diff dist-macos/build-fingerprint.json dist-macos/build-fingerprint.json'],
  async run(args, terminal) {
    const paths = await existingPaths(args, terminal);
    const [first, second, ...more] = await Promise.all(paths.map(readFingerprint));
    if (first === undefined || second === undefined || more.length > 0) {
      throw usageError('diff', 'diff needs two files.', 'Write go-notarize diff FIRST SECOND.');
    }
    const differences = compareFingerprints(first, second);
    if (terminal.json) terminal.printJson(differences);
    else if (differences.length === 0) terminal.print('The builds are equal.');
    else for (const { text } of differences) terminal.print(plain(text));
    return differences.length === 0 ? 0 : 1;
  },
};

/** Errors: `malformed-file`. */
async function readFingerprint(path: string): Promise<Fingerprint> {
  const text = await readFile(path, 'utf8');
  try {
    const value = JSON.parse(text) as Fingerprint;
    if (value.schemaVersion === 1 && Array.isArray(value.programs) && Array.isArray(value.artifacts))
      return value;
  } catch {
    // Not JSON: the same failure as for another JSON.
  }
  throw new InputError('diff', `${path} is not a build-fingerprint.json.`, {
    code: 'malformed-file',
    remedy: 'Take the file from the output folder of a release.',
  });
}
