import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { innerCode } from '../../../src/apple-engine/codesign/signing-order.js';
import { readSignableTree } from '../../../src/bundle/read-signable-tree.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { fullApp, infoPlist, program, writeTree } from '../../bundle/test-app.js';

const inner = 'Contents/Helpers/Inner.app';
const innerApp = {
  [`${inner}/Contents/Info.plist`]: infoPlist({
    CFBundleIdentifier: 'com.example.inner',
    CFBundleExecutable: 'inner',
  }),
  [`${inner}/Contents/MacOS/inner`]: program(),
  [`${inner}/Contents/MacOS/tool`]: program(),
};

test('nested code comes before the bundle that holds it', () =>
  withTemporaryFolder(async (folder) => {
    const app = join(folder, 'Full.app');
    await writeTree(app, { ...fullApp(), ...innerApp });
    const { tree } = await readSignableTree({ path: app, identifier: null });
    const order = innerCode(tree).map(({ path }) => path.slice(app.length + 1));
    expect(order.filter((path) => path.startsWith(inner))).toEqual([`${inner}/Contents/MacOS/tool`, inner]);
    expect(order.filter((path) => !path.startsWith(inner)).sort()).toEqual([
      'Contents/Frameworks/B.framework',
      'Contents/Frameworks/liba.dylib',
      'Contents/MacOS/helper', // not the main executable: the app's own signature is in it
    ]);
  }));
