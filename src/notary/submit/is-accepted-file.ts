import { extname } from 'node:path';

/** Reports whether the notary accepts a file as it is; it recognises the format by the extension. Source: notarytool(1). */
export function isAcceptedFile(path: string): boolean {
  return ['.zip', '.dmg', '.pkg'].includes(extname(path).toLowerCase());
}
