import { isAbsolute, relative, sep } from 'node:path';

/** Control characters and line separators: in a name they could end a line of a log, an output or a checksum file. */
const controlCharacters = /[\p{Cc}\u2028\u2029]/u;

/** Returns true if a text contains a control character or a line separator. */
export function hasControlCharacter(text: string): boolean {
  return controlCharacters.test(text);
}

/** Returns true for a name that can only be that of an entry of its folder. */
export function isFileName(text: string): boolean {
  return text !== '' && text !== '.' && text !== '..' && !/[/\\]/.test(text) && !hasControlCharacter(text);
}

/** Returns true for a folder itself and for every path in it. Compares names only: links are not followed. */
export function isInside(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}
