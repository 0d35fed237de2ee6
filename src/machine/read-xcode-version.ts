import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPropertyList } from '../property-list/read-property-list.js';

export interface XcodeVersion {
  version: string | null;
  /** Build of an Xcode, e.g. `17B55`. */
  build: string | null;
}

/** Reads `version.plist` in the Contents folder of an Xcode; `xcodebuild` is slow, and may ask for a first launch. */
export async function readXcodeVersion(contents: string): Promise<XcodeVersion> {
  try {
    const list = readPropertyList(await readFile(join(contents, 'version.plist')), 'version.plist');
    const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
    return { version: textOf(list.CFBundleShortVersionString), build: textOf(list.ProductBuildVersion) };
  } catch {
    return { version: null, build: null }; // not an Xcode, or a damaged one
  }
}
