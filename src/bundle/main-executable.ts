import { dirname, join } from 'node:path';

/** Reports whether a file lies where an app has its main executable; only the app's Info.plist says whether it is. */
export function isMainExecutablePath(path: string): boolean {
  return dirname(path).endsWith(join('Contents', 'MacOS'));
}
