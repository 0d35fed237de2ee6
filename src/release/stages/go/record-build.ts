import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Artifact } from '../../../artifact/artifact.js';
import { readBundle } from '../../../bundle/bundle.js';
import { createSystemProbe } from '../../../doctor/system-probe.js';
import type { Fingerprint } from '../../../fingerprint/fingerprint.js';
import { fingerprintSchema } from '../../../fingerprint/fingerprint-schema.js';
import { continueFingerprint, makeFingerprint } from '../../../fingerprint/make-fingerprint.js';
import { billOfMaterials } from '../../../fingerprint/write-bill-of-materials.js';
import type { GoInstallation } from '../../../go/install/go-installation.js';
import { writeOutputFile } from '../../../report/files/write-output-file.js';
import { violations } from '../../../system/json/check-schema.js';
import { parseJson } from '../../../system/json/json.js';
import { version } from '../../../version.js';
import type { Context } from '../../context.js';
import { fingerprintName } from '../../hand-over/archived-path.js';
import { buildFolder } from '../place-artifacts.js';

const billName = 'sbom.cdx.json';

/** Writes the fingerprint and the bill of materials of programs that Go has just built, before they are signed. */
export async function recordBuild(
  context: Context,
  programs: readonly Artifact[],
  go: GoInstallation,
): Promise<void> {
  const { settings, run, http, clock } = context;
  const { workingDirectory } = settings;
  const { ldflags, tags, flags: buildFlags, cgo } = settings.build;
  const probe = createSystemProbe({ run, http, clock, environment: process.env, workingDirectory });
  const fingerprint = await makeFingerprint(probe, {
    toolVersion: version,
    go,
    machine: context.machine,
    commit: process.env.GITHUB_SHA ?? null,
    flags: { ldflags, tags, buildFlags, cgo },
    programs,
  });
  await writeRecords(context, fingerprint);
}

/**
 * Continues the fingerprint in the archive of an earlier job, and writes it with its bill of materials. `unsigned`: the
 * artifacts of the job that builds, whose word about them is not taken; null for an archive of a job that signed.
 */
export async function continueBuildRecord(
  context: Context,
  unsigned: readonly Artifact[] | null,
): Promise<void> {
  if (context.settings.archive === null) return;
  const path = join(buildFolder(context.temporaryFolder), fingerprintName);
  const earlier = parseFingerprint(await readFile(path, 'utf8').catch(() => ''));
  if (earlier === null) return;
  if (unsigned === null) return writeRecords(context, earlier);
  const programs = (await Promise.all(unsigned.map(programOf))).flat();
  const commit = process.env.GITHUB_SHA ?? null;
  await writeRecords(context, await continueFingerprint(earlier, { programs, commit }));
}

/** Returns the program of an artifact under the name that Go gave it; none for another kind of file. */
async function programOf(artifact: Artifact): Promise<Artifact[]> {
  if (artifact.kind === 'binary') return [artifact];
  if (artifact.kind !== 'app') return [];
  const { executable } = await readBundle(artifact.path);
  return executable === null ? [] : [{ ...artifact, name: basename(executable), path: executable }];
}

/** Returns null for a text that is not a fingerprint of this version. */
function parseFingerprint(text: string): Fingerprint | null {
  const value = parseJson(text);
  return violations(value, fingerprintSchema).length === 0 ? (value as Fingerprint) : null;
}

async function writeRecords(
  { settings, secrets }: Pick<Context, 'settings' | 'secrets'>,
  fingerprint: Fingerprint,
): Promise<void> {
  const write = (name: string, value: object): Promise<void> =>
    writeOutputFile(
      join(settings.outputDirectory, name),
      secrets.redact(`${JSON.stringify(value, null, 2)}\n`),
    );
  await write(fingerprintName, fingerprint);
  await write(billName, billOfMaterials(fingerprint));
}

/**
 * Adds the artifacts that ship to the fingerprint of this build; nothing when nothing was built. A run that continues an
 * archive keeps those of the earlier jobs, such as the packages of the program that it tries.
 */
export async function recordShipped({ settings }: Context, artifacts: readonly Artifact[]): Promise<void> {
  const path = join(settings.outputDirectory, fingerprintName);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return;
  const fingerprint = JSON.parse(text) as Fingerprint;
  const made = artifacts.map(({ name, kind, sha256 = null }) => ({ name, kind, sha256 }));
  const names = new Set(made.map(({ name }) => name));
  const earlier = settings.archive === null ? [] : fingerprint.artifacts;
  const shipped = [...earlier.filter(({ name }) => !names.has(name)), ...made];
  await writeOutputFile(path, `${JSON.stringify({ ...fingerprint, artifacts: shipped }, null, 2)}\n`);
}
