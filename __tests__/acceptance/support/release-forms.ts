import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from '@jest/globals';
import { writeTarGz } from '../../../src/archive/tar/write-tar-gz.js';
import { writeZip } from '../../../src/archive/zip/write-zip.js';
import type { Assessment } from '../../../src/artifact/assessment.js';
import type { Engine } from '../../../src/engine/engine.js';
import { trustOf } from '../../../src/identity/trust.js';
import { fileTypes } from '../../../src/macho/names.js';
import { createEngine } from '../../../src/release/choose-engine.js';
import { endpointsVariable } from '../../../src/settings/read-endpoints.js';
import { createTimestamper } from '../../../src/signature/timestamp/request-timestamp.js';
import { systemClock } from '../../../src/system/clock.js';
import { silentLog } from '../../../src/system/log.js';
import { createHttp } from '../../../src/system/network/http.js';
import { createRunner } from '../../../src/system/process/runner.js';
import { createSecrets } from '../../../src/system/secrets.js';
import { diskImage, flatPackage } from '../../archive/containers.js';
import { infoPlist, library, type Tree, writeTree } from '../../bundle/test-app.js';
import { cliScript } from '../../support/bundle.js';
import { hangLimit } from '../../support/hang-limit.js';
import { machOImage } from '../../support/mach-o-image.js';
import { engine, type Finished, type Job } from './job.js';

/** Forms that both engines sign. The archives hold a program and an app. */
const signedForms = ['tool', 'Small.app', 'Full.app', 'B.framework', 'all.zip', 'all.tar.gz'];

const bundle = (name: string, extension: string): Tree => ({
  [`${name}.${extension}/Contents/Info.plist`]: infoPlist({
    CFBundleIdentifier: `com.example.${name.toLowerCase()}`,
    CFBundleExecutable: name,
  }),
  [`${name}.${extension}/Contents/MacOS/${name}`]: machOImage({ textSize: 20_000 }),
  [`${name}.${extension}/Contents/Resources/page.html`]: '<p>hello</p>\n',
});

const framework: Tree = {
  'B.framework/Versions/A/B': library(),
  'B.framework/Versions/A/Resources/Info.plist': infoPlist({
    CFBundleIdentifier: 'com.example.b',
    CFBundleExecutable: 'B',
  }),
  'B.framework/Versions/Current': '-> A',
  'B.framework/B': '-> Versions/Current/B',
  'B.framework/Resources': '-> Versions/Current/Resources',
};

const at = (folder: string, tree: Tree): Tree =>
  Object.fromEntries(Object.entries(tree).map(([path, content]) => [join(folder, path), content]));

/** Code in every place of an app that is nested code. */
const nested: Tree = {
  ...at('Full.app/Contents/Frameworks', { ...framework, 'liba.dylib': library() }),
  ...at('Full.app/Contents/MacOS', { helper: machOImage({ textSize: 9_000 }) }),
  ...at('Full.app/Contents/PlugIns', bundle('Plug', 'appex')),
  ...at('Full.app/Contents/XPCServices', bundle('Service', 'xpc')),
  ...at('Full.app/Contents/Helpers', bundle('Inner', 'app')),
  ...at('Full.app/Contents/Library/LoginItems', bundle('Login', 'app')),
  'Full.app/Contents/PlugIns/Extra.bundle/Contents/Info.plist': infoPlist({
    CFBundleIdentifier: 'com.example.extra',
    CFBundleExecutable: 'Extra',
  }),
  'Full.app/Contents/PlugIns/Extra.bundle/Contents/MacOS/Extra': machOImage({ fileType: fileTypes.bundle }),
};

/** Writes the forms that both engines sign into a folder. */
async function writeForms(folder: string): Promise<void> {
  await writeTree(folder, { ...bundle('Small', 'app'), ...bundle('Full', 'app'), ...nested, ...framework });
  await writeFile(join(folder, 'tool'), machOImage({ textSize: 30_000 }), { mode: 0o755 });
  const roots = ['tool', 'Small.app'].map((name) => join(folder, name));
  await writeZip({ roots, output: join(folder, 'all.zip') });
  await writeTarGz({ roots, output: join(folder, 'all.tar.gz') });
}

/**
 * Writes a disk image and an installer package with a signed program, signed by the developer of the job: the portable
 * engine makes none.
 */
async function writeContainers(folder: string, { services }: Job): Promise<void> {
  const timestamper = createTimestamper({
    ...{ http: createHttp(), clock: systemClock, log: silentLog },
    url: services.endpoints.timestamp,
  });
  const { application, issue } = services.authority;
  const program = { path: 'tool', contents: await readFile(join(folder, 'tool')) };
  const image = await diskImage({ identity: application, timestamper }, [program]);
  await writeFile(join(folder, 'one.dmg'), image);
  const identity = await issue('developer-id-installer');
  const members = { Payload: gzipSync(Buffer.concat([cpioEntry(program), cpioEntry(cpioEnd)])) };
  await writeFile(join(folder, 'one.pkg'), await flatPackage({ identity, timestamper }, undefined, members));
}

const cpioEnd = { path: 'TRAILER!!!', contents: Buffer.alloc(0) };

/** Writes an entry of a cpio archive in its portable format. Source: POSIX.1-1997, pax, "cpio Interchange Format". */
function cpioEntry({ path, contents }: { path: string; contents: Buffer }): Buffer {
  const octal = (value: number, digits: number) => value.toString(8).padStart(digits, '0');
  const mode = 0o100755;
  const numbers = [0, 1, mode, 0, 0, 1, 0].map((value) => octal(value, 6)).join('');
  const header = `070707${numbers}${octal(0, 11)}${octal(path.length + 1, 6)}${octal(contents.length, 11)}`;
  return Buffer.concat([Buffer.from(`${header}${path}\0`), contents]);
}

/** Opens the engine of the test run, on the machine of the job. */
export function openEngine({ services, machine, endpoints, folder }: Job): Engine {
  const [log, secrets, http] = [silentLog, createSecrets(), createHttp()];
  return createEngine(engine, {
    ...{ endpoints: services.endpoints, log, secrets, http, clock: systemClock, temporaryFolder: folder },
    trust: trustOf(services.authority.rootPem),
    run: createRunner(log, secrets, { environment: { ...machine, [endpointsVariable]: endpoints } }),
    remember: () => undefined,
  });
}

/** Releases every form into a folder. Returns verdict and source by file. */
export async function releaseForms(job: Job, folder: string): Promise<ReadonlyMap<string, string>> {
  await writeForms(folder);
  const signed = await job.step({ 'working-directory': folder, artifacts: signedForms.join('\n') });
  const containers = await (engine === 'apple' ? packContainers(job, folder) : finishContainers(job, folder));
  return new Map([signed, containers].flatMap(verdictsOf));
}

function verdictsOf({ log, outputs }: Finished): [string, string][] {
  expect(log).not.toMatch(/^::error/m);
  const detail = JSON.parse(outputs['assessment-detail'] ?? '[]') as (Assessment & { artifact: string })[];
  return detail.map(({ artifact, verdict, source }) => [artifact, `${verdict}: ${source}`]);
}

/** Releases a program as a disk image and as a package. */
async function packContainers(job: Job, folder: string): Promise<Finished> {
  await writeFile(join(folder, 'one'), machOImage({ textSize: 40_000 }), { mode: 0o755 });
  const inputs = { artifacts: 'one', package: 'dmg pkg', version: '1.0.0', 'output-directory': folder };
  return job.step({ 'working-directory': folder, ...inputs });
}

/** Submits an image and a package that were made elsewhere, and finishes the submission. */
async function finishContainers(job: Job, folder: string): Promise<Finished> {
  await writeContainers(folder, job);
  const { credentials } = job.services;
  const account = [
    '--notary-key-id',
    credentials['notary-key-id'],
    '--notary-issuer',
    credentials['notary-issuer'],
  ];
  const { stdout, stderr } = await createRunner(
    silentLog,
    createSecrets(),
  )({
    ...{ tool: process.execPath, args: [cliScript, 'submit', ...account, 'one.dmg', 'one.pkg'] },
    environment: { [endpointsVariable]: job.endpoints, GO_NOTARIZE_NOTARY_KEY: credentials['notary-key'] },
    ...{ workingDirectory: folder, timeout: hangLimit },
  });
  if (stdout === '') throw new Error(stderr);
  return job.step({
    ...{ 'working-directory': folder, artifacts: 'one.dmg\none.pkg', 'submission-id': stdout.trim() },
    ...{ certificate: '', 'certificate-password': '' },
  });
}
