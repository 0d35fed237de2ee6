import { mkdir, readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { type SignBundleRequest, signBundle } from '../../src/bundle/sign-bundle.js';
import { fileTypes } from '../../src/macho/names.js';
import { createTimestamper } from '../../src/signature/timestamp/request-timestamp.js';
import type { Clock } from '../../src/system/clock.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { silentLog } from '../../src/system/log.js';
import { fixtureIdentity, testTrust, validTime } from '../identity/fixtures.js';
import { answering, granting } from '../signature/timestamp/timestamp-service.js';
import { machOImage } from '../support/mach-o-image.js';

/** A clock with a fixed time that skips pauses. */
export const testClock: Clock = { now: () => validTime, sleep: async () => undefined };

export const developer = fixtureIdentity('modern.p12');

/** Timestamps of the fixtures' timestamp service. */
export const timestamper = createTimestamper({
  http: answering(granting(fixtureIdentity('timestamp.p12'), validTime)).http,
  url: 'http://timestamp.test',
  clock: testClock,
  log: silentLog,
});

export const verifyOptions = { trust: testTrust, now: validTime };

export function infoPlist(values: Record<string, string>): string {
  const lines = Object.entries(values).map(
    ([key, value]) => `\t<key>${key}</key>\n\t<string>${value}</string>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">\n<dict>\n${lines.join('')}</dict>\n</plist>\n`;
}

/** Content by path: a file, or `-> TARGET` for a link. */
export type Tree = Readonly<Record<string, string | Buffer>>;

export async function writeTree(root: string, tree: Tree): Promise<void> {
  for (const [path, content] of Object.entries(tree)) {
    const at = join(root, path);
    await mkdir(dirname(at), { recursive: true });
    if (typeof content === 'string' && content.startsWith('-> ')) await symlink(content.slice(3), at);
    else await writeFile(at, content, { mode: 0o755 });
  }
}

export const library = () => machOImage({ fileType: fileTypes.dylib, textSize: 5_000 });
export const program = () => machOImage({ uuid: Buffer.alloc(16, 7) });

/** An app with every kind of content. */
export const fullApp = (): Tree => ({
  'Contents/Info.plist': infoPlist({ CFBundleIdentifier: 'com.example.full', CFBundleExecutable: 'full' }),
  'Contents/PkgInfo': 'APPL????',
  'Contents/MacOS/full': program(),
  'Contents/MacOS/helper': machOImage({ textSize: 9_000 }),
  'Contents/Resources/page.html': '<p>hello</p>\n',
  'Contents/Resources/alias.html': '-> page.html',
  'Contents/Resources/en.lproj/Main.strings': '"a" = "b";\n',
  'Contents/Resources/.DS_Store': 'finder',
  'Contents/Frameworks/liba.dylib': library(),
  'Contents/Frameworks/B.framework/Versions/A/B': library(),
  'Contents/Frameworks/B.framework/Versions/A/Resources/Info.plist': infoPlist({
    CFBundleIdentifier: 'com.example.b',
    CFBundleExecutable: 'B',
  }),
  'Contents/Frameworks/B.framework/Versions/Current': '-> A',
  'Contents/Frameworks/B.framework/B': '-> Versions/Current/B',
  'Contents/Frameworks/B.framework/Resources': '-> Versions/Current/Resources',
});

/** An app with a program and one resource. */
export const smallApp = (): Tree => ({
  'Contents/Info.plist': infoPlist({ CFBundleIdentifier: 'com.example.small', CFBundleExecutable: 'small' }),
  'Contents/MacOS/small': program(),
  'Contents/Resources/page.html': '<p>hello</p>\n',
});

/** Returns the request that signs an app for release, with changes. */
export function signing(path: string, changes: Partial<SignBundleRequest> = {}): SignBundleRequest {
  return {
    path,
    signer: developer,
    identifier: null,
    entitlements: null,
    hardenedRuntime: true,
    timestamper,
    signingTime: validTime,
    ...changes,
  };
}

/** Makes and signs an app, calls `use` with its path, and removes it. */
export function withSignedApp<T>(
  tree: Tree,
  use: (app: string) => Promise<T>,
  changes: Partial<SignBundleRequest> = {},
): Promise<T> {
  return withTemporaryFolder(async (folder) => {
    const app = join(folder, 'Test.app');
    await writeTree(app, tree);
    await signBundle(signing(app, changes));
    return use(app);
  });
}

const signedTrees = new Map<string, Promise<Tree>>();

/** Like `withSignedApp`, but signs each app once and copies it, since timestamps are slow. */
export async function withCopyOf<T>(kind: 'full' | 'small', use: (app: string) => Promise<T>): Promise<T> {
  const signed = signedTrees.get(kind) ?? withSignedApp(kind === 'full' ? fullApp() : smallApp(), readTree);
  signedTrees.set(kind, signed);
  const tree = await signed;
  return withTemporaryFolder(async (folder) => {
    const app = join(folder, 'Test.app');
    await writeTree(app, tree);
    return use(app);
  });
}

async function readTree(root: string): Promise<Tree> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const contents = entries
    .filter((entry) => !entry.isDirectory())
    .map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const content = entry.isSymbolicLink() ? `-> ${await readlink(path)}` : await readFile(path);
      return [relative(root, path), content] as const;
    });
  return Object.fromEntries(await Promise.all(contents));
}
