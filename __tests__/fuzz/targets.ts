import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractZip } from '../../src/archive/zip/read-zip.js';
import { writeZip } from '../../src/archive/zip/write-zip.js';
import { readCodeResources } from '../../src/bundle/resource-envelope/code-resources-file.js';
import { readBuildInformation } from '../../src/go/build/read-build-information.js';
import { openNote, parseVerifierKey } from '../../src/go/checksum-database/signed-note.js';
import { readModuleZip } from '../../src/go/download/module-zip.js';
import { exportPkcs12 } from '../../src/identity/pkcs12/export-pkcs12.js';
import { openPkcs12 } from '../../src/identity/pkcs12/open-pkcs12.js';
import { trustOf } from '../../src/identity/trust.js';
import { inspectArtifact } from '../../src/inspect/inspect-artifact.js';
import { checkStrictLayout } from '../../src/macho/check-strict-layout.js';
import { readMachO } from '../../src/macho/mach-o.js';
import { readSlices } from '../../src/macho/universal.js';
import {
  readLog,
  readLogUrl,
  readNewSubmission,
  readSubmission,
  readSubmissions,
} from '../../src/notary/read-answers.js';
import { readPropertyList } from '../../src/property-list/read-property-list.js';
import { createReplayAuthority } from '../../src/replay/authority/authority.js';
import { startTimestampService } from '../../src/replay/timestamp/timestamp-service.js';
import { readCms } from '../../src/signature/cms/cms.js';
import { readSignedData } from '../../src/signature/cms/read-signed-data.js';
import { readEmbeddedSignature, readSignature } from '../../src/signature/embedded-signature.js';
import { decodeEntitlementsDer } from '../../src/signature/entitlements/entitlements-der.js';
import { parseEntitlements } from '../../src/signature/entitlements/parse-entitlements.js';
import { readDesignatedRequirement } from '../../src/signature/requirement/designated-requirement.js';
import { formatRequirement } from '../../src/signature/requirement/format-requirement.js';
import { parseRequirementSet } from '../../src/signature/requirement/parse-requirement.js';
import { decodeRequirement, encodeRequirement } from '../../src/signature/requirement/requirement-blob.js';
import { signMachO } from '../../src/signature/sign/sign-macho.js';
import { createTimestamper } from '../../src/signature/timestamp/request-timestamp.js';
import { verifyMachO } from '../../src/signature/verify/verify-macho.js';
import { bytesOf } from '../../src/system/byte-source.js';
import { systemClock } from '../../src/system/clock.js';
import { silentLog } from '../../src/system/log.js';
import { createHttp } from '../../src/system/network/http.js';
import { diskImage, flatPackage } from '../archive/containers.js';
import { timestamper as containerTimestamper, developer } from '../bundle/test-app.js';
import { goProgram } from '../go/support/go-program.js';
import { machOImage } from '../support/mach-o-image.js';
import { buildBinaryPropertyList, buildEntitlementsDer, buildXmlPropertyList, buildZip } from './build.js';
import type { Random } from './mutate.js';

/** A parser of untrusted bytes. */
export interface Target {
  name: string;
  /** Valid inputs to mutate. */
  seeds: readonly Buffer[];
  /** Builds an input in place of a mutation. */
  build?: (random: Random) => Buffer;
  read(bytes: Buffer): unknown;
  /** Share of every million inputs; slow parsers get fewer. */
  share: number;
}

const plist = (content: string): Buffer =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0"><dict>${content}</dict></plist>\n`,
  );

const entitlements = plist(
  '<key>com.apple.security.network.client</key><true/><key>groups</key><array><string>a &amp; b</string><integer>-5</integer></array><key>d</key><dict><key>x</key><false/></dict>',
);
const codeResources = plist(
  '<key>files</key><dict><key>Resources/a</key><data>AAAAAAAAAAAAAAAAAAAAAAAAAAA=</data></dict><key>files2</key><dict><key>MacOS/h</key><dict><key>cdhash</key><data>AAAAAAAAAAAAAAAAAAAAAAAAAAA=</data><key>requirement</key><string>identifier x</string></dict><key>l</key><dict><key>symlink</key><string>a</string></dict></dict><key>rules2</key><dict><key>^.*</key><true/><key>^x$</key><dict><key>omit</key><true/><key>weight</key><real>20</real></dict></dict>',
);
/** `bplist00` of {"a": [1, true, "b"]}, by Apple's format. */
const binaryPlist = Buffer.from(
  '62706c6973743030d10102516153100109516208000000000000000b0d1113150000000000000101000000000000000600000000000000000000000000000014'.replaceAll(
    ' ',
    '',
  ),
  'hex',
);

const notaryAnswers = [
  {
    data: {
      type: 'newSubmissions',
      id: 'i',
      attributes: {
        awsAccessKeyId: 'a',
        awsSecretAccessKey: 'b',
        awsSessionToken: 'c',
        bucket: 'some-bucket',
        object: 'o:1',
      },
    },
    meta: {},
  },
  {
    data: {
      id: 'i',
      type: 'submissions',
      attributes: { name: 'n', status: 'Accepted', createdDate: '2026-11-20' },
    },
  },
  { data: [{ id: 'i', attributes: { name: 'n', status: 'In Progress', createdDate: 'd' } }] },
  { data: { attributes: { developerLogUrl: 'https://example.com/log' } } },
  {
    logFormatVersion: 1,
    jobId: 'j',
    status: 'Invalid',
    statusCode: 4000,
    ticketContents: [{ path: 'p', cdhash: 'aa', arch: 'arm64' }],
    issues: [{ severity: 'error', path: 'p', message: 'm' }],
  },
].map((answer) => Buffer.from(JSON.stringify(answer)));

const containerSigning = { identity: developer, timestamper: containerTimestamper };

/** Seeds that need keys and files; made once. */
async function makeSeeds(folder: string) {
  const authority = await createReplayAuthority({ now: new Date() });
  const timestamps = await startTimestampService({ authority, clock: systemClock });
  const path = join(folder, 'tool');
  await writeFile(path, machOImage());
  const dependencies = { http: createHttp(), clock: systemClock, log: silentLog };
  try {
    await signMachO({
      input: path,
      output: path,
      signer: authority.application,
      identifier: 'com.example.tool',
      entitlements: parseEntitlements(entitlements),
      hardenedRuntime: true,
      timestamper: createTimestamper({ ...dependencies, url: timestamps.url }),
      signingTime: new Date(),
    });
  } finally {
    await timestamps.close();
  }
  await writeZip({ roots: [path], output: join(folder, 'tool.zip') });
  const program = await readFile(path);
  const { dataOffset = 0, dataSize = 0 } = readMachO(bytesOf(program)).codeSignature ?? {};
  const superBlob = program.subarray(dataOffset, dataOffset + dataSize);
  const signature = readSignature(superBlob);
  return {
    trust: trustOf(authority.rootPem),
    program,
    superBlob,
    cms: signature.cms ?? Buffer.alloc(1),
    requirements: signature.requirements ?? Buffer.alloc(1),
    zip: await readFile(join(folder, 'tool.zip')),
    diskImage: await diskImage(containerSigning),
    package: await flatPackage(containerSigning),
    p12: (['modern', 'legacy'] as const).map((form) =>
      exportPkcs12(authority.application, 'a password', form),
    ),
  };
}

const requirementTexts = [
  'designated => identifier "com.example.tool" and anchor apple generic and certificate leaf[subject.OU] = "A1B2C3D4E5"',
  'host => anchor apple and (info [CFBundleVersion] >= "1.2" or ! cdhash H"00112233445566778899aabbccddeeff00112233")',
  'certificate 1[field.1.2.840.113635.100.6.2.6] /* exists */ and entitlement["a.b"] exists',
].map((text) => Buffer.from(text));

const noteKey = parseVerifierKey('sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8');
const note = Buffer.from(
  'go.sum database tree\n1234\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n— sum.golang.org Az3grgAAAAAA\n',
);

/** All parsers of untrusted bytes. `close` removes their files. */
export async function makeTargets(): Promise<{ targets: Target[]; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'go-notarize-fuzz-'));
  const seeds = await makeSeeds(folder);
  const now = new Date();
  let files = 0;
  const onDisk = async (bytes: Buffer, use: (path: string) => Promise<unknown>): Promise<void> => {
    const path = join(folder, String(files++));
    await writeFile(path, bytes);
    try {
      await use(path);
    } finally {
      await rm(path, { recursive: true, force: true });
      await rm(`${path}.out`, { recursive: true, force: true });
    }
  };
  const targets: Target[] = [
    { name: 'Mach-O and universal', share: 217_000, seeds: [seeds.program], read: readProgram },
    { name: 'superblob and CodeDirectory', share: 220_000, seeds: [seeds.superBlob], read: readSignature },
    { name: 'requirement', share: 150_000, seeds: [seeds.requirements], read: readRequirements },
    {
      name: 'entitlements, XML',
      share: 100_000,
      seeds: [entitlements],
      read: (bytes) => parseEntitlements(bytes),
    },
    {
      name: 'entitlements, DER',
      share: 100_000,
      seeds: [parseEntitlements(entitlements).der],
      read: decodeEntitlementsDer,
    },
    {
      name: 'property list',
      share: 60_000,
      seeds: [entitlements, binaryPlist],
      read: (bytes) => readPropertyList(bytes, 'a list'),
    },
    {
      name: 'CodeResources',
      share: 30_000,
      seeds: [codeResources],
      read: (bytes) => readCodeResources(bytes, 'CodeResources'),
    },
    { name: 'notary answers', share: 40_000, seeds: notaryAnswers, read: readAnswers },
    {
      name: 'signed note',
      share: 10_000,
      seeds: [note],
      read: (bytes) => openNote(bytes.toString('utf8'), noteKey),
    },
    { name: 'CMS', share: 13_000, seeds: [seeds.cms], read: readCmsWhole },
    {
      name: 'PKCS#12',
      share: 5_000,
      seeds: seeds.p12,
      read: (bytes) => openPkcs12({ bytes, password: 'a password', input: 'certificate' }),
    },
    {
      name: 'module zip',
      share: 4_000,
      seeds: [seeds.zip],
      read: async (bytes) => (await readModuleZip(bytes, '')).map((file) => file.read()),
    },
    {
      name: 'zip',
      share: 3_000,
      seeds: [seeds.zip],
      read: (bytes) =>
        onDisk(bytes, (path) => extractZip(path, `${path}.out`, { size: 1 << 22, entries: 100 })),
    },
    {
      name: 'requirement, text',
      share: 16_000,
      seeds: requirementTexts,
      read: (bytes) => parseRequirementSet(bytes.toString('utf8')),
    },
    {
      name: 'disk image',
      share: 2_000,
      seeds: [seeds.diskImage],
      read: (bytes) => onDisk(bytes, inspectArtifact),
    },
    {
      name: 'package',
      share: 2_000,
      seeds: [seeds.package],
      read: (bytes) => onDisk(bytes, inspectArtifact),
    },
    {
      name: 'modules of a Go program',
      share: 2_000,
      seeds: [goProgram(['github.com/tetratelabs/wazero', 'example.com/other'])],
      read: (bytes) => onDisk(bytes, readBuildInformation),
    },
    {
      name: 'verify',
      share: 3_000,
      seeds: [seeds.program],
      read: (bytes) => onDisk(bytes, (path) => verifyMachO(path, { trust: seeds.trust, now })),
    },
    {
      name: 'built property list, XML',
      share: 10_000,
      seeds: [],
      build: buildXmlPropertyList,
      read: (bytes) => readPropertyList(bytes, 'a list'),
    },
    {
      name: 'built property list, binary',
      share: 10_000,
      seeds: [],
      build: buildBinaryPropertyList,
      read: (bytes) => readPropertyList(bytes, 'a list'),
    },
    {
      name: 'built entitlements, DER',
      share: 2_500,
      seeds: [],
      build: buildEntitlementsDer,
      read: decodeEntitlementsDer,
    },
    {
      name: 'built zip',
      share: 500,
      seeds: [],
      build: buildZip,
      read: (bytes) => onDisk(bytes, (path) => extractZip(path, `${path}.out`)),
    },
  ];
  return { targets, close: () => rm(folder, { recursive: true, force: true }) };
}

function readProgram(bytes: Buffer): void {
  const source = bytesOf(bytes);
  checkStrictLayout(source);
  for (const slice of readSlices(source)) readEmbeddedSignature(slice.source, readMachO(slice.source));
}

function readRequirements(bytes: Buffer): void {
  const expression = readDesignatedRequirement(bytes);
  if (expression === null) return;
  formatRequirement(expression);
  decodeRequirement(encodeRequirement(expression));
}

function readCmsWhole(bytes: Buffer): void {
  readCms(bytes);
  readSignedData(bytes, 'the signature');
}

function readAnswers(bytes: Buffer): void {
  const failures = [readNewSubmission, readSubmission, readSubmissions, readLogUrl, readLog].flatMap(
    (read) => {
      try {
        read(bytes);
        return [];
      } catch (error) {
        return [error];
      }
    },
  );
  const untyped = failures.find((error) => !(error instanceof Error && 'remedy' in error));
  if (untyped !== undefined) throw untyped;
}
