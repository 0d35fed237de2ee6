import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeZip } from '../../src/archive/zip/write-zip.js';
import { parseVerifierKey } from '../../src/go/checksum-database/signed-note.js';
import { exportPkcs12 } from '../../src/identity/pkcs12/export-pkcs12.js';
import { trustOf } from '../../src/identity/trust.js';
import { readMachO } from '../../src/macho/mach-o.js';
import { createReplayAuthority } from '../../src/replay/authority/authority.js';
import { startTimestampService } from '../../src/replay/timestamp/timestamp-service.js';
import { readSignature } from '../../src/signature/embedded-signature.js';
import { parseEntitlements } from '../../src/signature/entitlements/parse-entitlements.js';
import { signMachO } from '../../src/signature/sign/sign-macho.js';
import { createTimestamper } from '../../src/signature/timestamp/request-timestamp.js';
import { systemClock } from '../../src/system/clock.js';
import { bytesOf } from '../../src/system/files/byte-source.js';
import { silentLog } from '../../src/system/log.js';
import { createHttp } from '../../src/system/network/http.js';
import { diskImage, flatPackage } from '../archive/containers.js';
import { timestamper as containerTimestamper, developer } from '../bundle/test-app.js';
import { machOImage } from '../support/mach-o-image.js';

const plist = (content: string): Buffer =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0"><dict>${content}</dict></plist>\n`,
  );

export const entitlements = plist(
  '<key>com.apple.security.network.client</key><true/><key>groups</key><array><string>a &amp; b</string><integer>-5</integer></array><key>d</key><dict><key>x</key><false/></dict>',
);
export const codeResources = plist(
  '<key>files</key><dict><key>Resources/a</key><data>AAAAAAAAAAAAAAAAAAAAAAAAAAA=</data></dict><key>files2</key><dict><key>MacOS/h</key><dict><key>cdhash</key><data>AAAAAAAAAAAAAAAAAAAAAAAAAAA=</data><key>requirement</key><string>identifier x</string></dict><key>l</key><dict><key>symlink</key><string>a</string></dict></dict><key>rules2</key><dict><key>^.*</key><true/><key>^x$</key><dict><key>omit</key><true/><key>weight</key><real>20</real></dict></dict>',
);
/** `bplist00` of {"a": [1, true, "b"]}, by Apple's format. */
export const binaryPlist = Buffer.from(
  '62706c6973743030d10102516153100109516208000000000000000b0d1113150000000000000101000000000000000600000000000000000000000000000014',
  'hex',
);

export const notaryAnswers = [
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

export type Seeds = Awaited<ReturnType<typeof makeSeeds>>;

/** Makes the seeds that need keys and files. */
export async function makeSeeds(folder: string) {
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
    entitlementsDer: parseEntitlements(entitlements).der,
    zip: await readFile(join(folder, 'tool.zip')),
    diskImage: await diskImage(containerSigning),
    package: await flatPackage(containerSigning),
    p12: (['modern', 'legacy'] as const).map((form) =>
      exportPkcs12(authority.application, 'a password', form),
    ),
  };
}

export const requirementTexts = [
  'designated => identifier "com.example.tool" and anchor apple generic and certificate leaf[subject.OU] = "A1B2C3D4E5"',
  'host => anchor apple and (info [CFBundleVersion] >= "1.2" or ! cdhash H"00112233445566778899aabbccddeeff00112233")',
  'certificate 1[field.1.2.840.113635.100.6.2.6] /* exists */ and entitlement["a.b"] exists',
].map((text) => Buffer.from(text));

export const noteKey = parseVerifierKey(
  'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8',
);
export const note = Buffer.from(
  'go.sum database tree\n1234\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n— sum.golang.org Az3grgAAAAAA\n',
);
