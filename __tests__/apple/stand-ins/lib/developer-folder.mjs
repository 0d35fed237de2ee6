/** Developer folder for xcode-select and xcrun. */
import { fault } from './faults.mjs';

const xcode = '/Applications/Xcode.app/Contents/Developer';

/** Returns null where neither Xcode nor its Command Line Tools are installed. */
export function developerFolder() {
  const ordered = fault('xcode');
  return process.env.DEVELOPER_DIR ?? (ordered === undefined ? xcode : ordered);
}
