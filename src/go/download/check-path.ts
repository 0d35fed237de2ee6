import { FormatError } from '../../system/errors.js';

/** Returns the path of an archive entry below `prefix`. Throws `FormatError` for one that leads outside or is unsafe. */
export function checkPath(name: string, prefix: string): string {
  if (!name.startsWith(prefix)) throw new FormatError(`${name} is not under ${prefix}`);
  const path = name.slice(prefix.length);
  const isUnsafe = (part: string): boolean => part === '' || part === '.' || part === '..';
  if (path.split('/').some(isUnsafe) || [...path].some((each) => each < ' ' || each === '\\')) {
    throw new FormatError(`${JSON.stringify(name)} is not a safe path`);
  }
  return path;
}
