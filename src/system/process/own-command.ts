import { basename, dirname, join, resolve } from 'node:path';

/** Returns the first words of a command that starts our own command line, also from within the action. */
export function ownCommand(): string[] {
  const { execPath, argv } = process;
  const script = argv[1];
  if (script === undefined || script === execPath) return [execPath]; // one executable file
  const path = resolve(script);
  return [execPath, basename(path) === 'main.js' ? join(dirname(path), 'cli.js') : path];
}
