/** Where Xcode's tools are, for xcode-select and xcrun. */
import { fault } from './faults.mjs';

const xcode = '/Applications/Xcode.app/Contents/Developer';

/** Null where neither Xcode nor its Command Line Tools are installed. */
export function developerFolder() {
  const ordered = fault('xcode');
  return process.env.DEVELOPER_DIR ?? (ordered === undefined ? xcode : ordered);
}
