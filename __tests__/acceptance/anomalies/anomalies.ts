import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { signBundle } from '../../../src/bundle/sign-bundle.js';
import { verifyPath } from '../../../src/inspect/verify-path.js';
import { cpu, fileTypes } from '../../../src/macho/names.js';
import { writeUniversal } from '../../../src/macho/universal.js';
import { preflight } from '../../../src/preflight/preflight.js';
import { signMachO } from '../../../src/signature/sign/sign-macho.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import type { Issue } from '../../../src/system/issue.js';
import {
  developer,
  signing,
  type Tree,
  timestamper,
  verifyOptions,
  writeTree,
} from '../../bundle/test-app.js';
import { fixtureIdentity, validTime } from '../../identity/fixtures.js';
import { type ImageOptions, machOImage } from '../../support/mach-o-image.js';

/** The signed program and app that get the defects. */
export interface Material {
  /** A program as the linker leaves it, or signed with any certificate. */
  program: Buffer;
  /** An app whose main program has one slice. */
  app: Tree;
  /** That program's path in the app, and that of a resource. */
  appProgram: string;
  resource: string;
  /** Kind of machine of the app's program. */
  cpuType: number;
}

/** A defect, and what finds it: exactly these codes, each with its cause and its remedy. */
export interface Anomaly {
  name: string;
  /** Makes the defect in a folder of its own; gives the path to look at. */
  make(folder: string, material: Material): Promise<string>;
  /** Findings of `verify`; those that leave the signature valid begin with `warning`. */
  verify: readonly string[];
  /** Findings of `preflight`. */
  preflight: readonly string[];
  /** Texts that the findings must contain, cause and remedy. */
  says: readonly RegExp[];
}

const library = (material: Material, changes: ImageOptions = {}): Buffer =>
  machOImage({ cpuType: material.cpuType, fileType: fileTypes.dylib, textSize: 5_000, ...changes });
const libraryPath = 'Contents/Frameworks/libinside.dylib';

/** A program that is signed for release but for the changes. */
async function program(
  folder: string,
  bytes: Buffer,
  changes: Partial<Parameters<typeof signMachO>[0]>,
): Promise<string> {
  const path = join(folder, 'tool');
  await writeFile(path, bytes, { mode: 0o755 });
  await signMachO({
    input: path,
    output: path,
    signer: developer,
    identifier: 'com.example.tool',
    entitlements: null,
    hardenedRuntime: true,
    timestamper,
    signingTime: validTime,
    ...changes,
  });
  return path;
}

/** An app with a library inside that is signed for release. */
async function app(folder: string, material: Material, inner: Buffer = library(material)): Promise<string> {
  const path = join(folder, 'Test.app');
  await writeTree(path, { ...material.app, [libraryPath]: inner });
  await signBundle(signing(path));
  return path;
}

export const anomalies: readonly Anomaly[] = [
  {
    name: 'nothing wrong with a program',
    make: (folder, { program: bytes }) => program(folder, bytes, {}),
    verify: [],
    preflight: [],
    says: [],
  },
  {
    name: 'nothing wrong with an app',
    make: (folder, material) => app(folder, material),
    verify: [],
    preflight: [],
    says: [],
  },
  {
    name: 'unsigned nested code',
    async make(folder, material) {
      const path = await app(folder, material);
      await rm(join(path, libraryPath));
      await writeFile(join(path, libraryPath), library(material), { mode: 0o755 });
      return path;
    },
    verify: ['not-signed'],
    preflight: ['not-signed'],
    says: [/The binary is not signed/, /Sign every Mach-O file in the archive/],
  },
  {
    name: 'a modified resource',
    async make(folder, material) {
      const path = await app(folder, material);
      await appendFile(join(path, material.resource), 'x');
      return path;
    },
    verify: ['resource-changed'],
    preflight: ['signature-invalid'],
    says: [/was changed after signing/, /Make every change first/],
  },
  {
    name: 'a broken chain',
    make: (folder, { program: bytes }) =>
      program(folder, bytes, { signer: { ...developer, chain: developer.chain.slice(0, 1) } }),
    verify: ['chain-incomplete'],
    preflight: ['signature-invalid'],
    says: [/chain|issuer|intermediate/i, /\.p12 that holds the intermediate certificate/],
  },
  {
    name: 'a missing hardened runtime',
    make: (folder, { program: bytes }) => program(folder, bytes, { hardenedRuntime: false }),
    verify: [],
    preflight: ['hardened-runtime-missing'],
    says: [/does not have the hardened runtime/, /hardened-runtime: true/],
  },
  {
    name: 'a missing timestamp',
    make: (folder, { program: bytes }) => program(folder, bytes, { timestamper: null }),
    verify: ['warning timestamp-missing'],
    preflight: ['timestamp-missing'],
    says: [/no secure timestamp|does not include a secure timestamp/, /timestamp-url must not be "none"/],
  },
  {
    // The notary says of such a signature two things at once, and means one.
    name: 'an ad-hoc signature',
    make: (folder, { program: bytes }) => program(folder, bytes, { signer: 'adhoc', timestamper: null }),
    verify: ['warning signature-adhoc'],
    preflight: ['not-developer-id', 'timestamp-missing'],
    says: [/ad-hoc/, /Developer ID Application certificate/],
  },
  {
    name: 'a certificate of the wrong kind',
    make: (folder, { program: bytes }) =>
      program(folder, bytes, { signer: fixtureIdentity('installer.p12') }),
    verify: ['warning not-developer-id', 'not-for-code-signing'],
    preflight: ['not-developer-id'],
    says: [
      /is not a Developer ID Application certificate/,
      /Sign with a Developer ID Application certificate/,
    ],
  },
  {
    name: 'a missing slice',
    async make(folder, material) {
      const other = material.cpuType === cpu.arm64 ? cpu.x86_64 : cpu.arm64;
      const path = join(folder, 'Test.app');
      await writeTree(path, { ...material.app, [libraryPath]: library(material) });
      await writeFile(join(folder, 'other'), machOImage({ cpuType: other }));
      const main = join(path, material.appProgram);
      await writeUniversal([main, join(folder, 'other')], main);
      await signBundle(signing(path));
      return path;
    },
    verify: [],
    preflight: ['warning slice-missing'],
    says: [/libinside\.dylib has no code for (arm64|x86_64)/, /lipo -create/],
  },
  {
    name: 'an SDK that is too old',
    make: (folder, { cpuType }) => program(folder, machOImage({ cpuType, sdk: 0x000a0800 }), {}),
    verify: [],
    preflight: ['sdk-too-old'],
    says: [/SDK older than the 10\.9 SDK/, /Build with a current Go/],
  },
];

const labels = (issues: readonly Issue[]): string[] =>
  issues.map(({ severity, code }) => (severity === 'warning' ? `warning ${code}` : code));

/** Makes a defect and looks for it. */
export function looked(anomaly: Anomaly, material: Material) {
  return withTemporaryFolder(async (folder) => {
    const path = await anomaly.make(folder, material);
    const { problems } = await verifyPath(path, verifyOptions);
    const issues = await preflight([path], verifyOptions);
    const text = [...problems, ...issues].map(({ message, remedy }) => `${message} ${remedy}`).join('\n');
    return { verify: labels(problems), preflight: labels(issues), text };
  });
}
