import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Artifact } from '../../artifact/artifact.js';
import { createSystemProbe } from '../../doctor/system-probe.js';
import type { Fingerprint } from '../../fingerprint/fingerprint.js';
import { makeFingerprint } from '../../fingerprint/make-fingerprint.js';
import { billOfMaterials } from '../../fingerprint/write-bill-of-materials.js';
import type { GoInstallation } from '../../go/install/go-installation.js';
import { writeOutputFile } from '../../report/files/write-output-file.js';
import { version } from '../../version.js';
import type { Context } from '../context.js';

const fingerprintName = 'build-fingerprint.json';
const billName = 'sbom.cdx.json';

/** Writes the fingerprint and the bill of materials of programs that Go has just built, before they are signed. */
export async function recordBuild(
  context: Context,
  programs: readonly Artifact[],
  go: GoInstallation,
): Promise<void> {
  const { settings, run, http, clock, secrets } = context;
  const { workingDirectory, outputDirectory } = settings;
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
  const write = (name: string, value: object): Promise<void> =>
    writeOutputFile(join(outputDirectory, name), secrets.redact(`${JSON.stringify(value, null, 2)}\n`));
  await write(fingerprintName, fingerprint);
  await write(billName, billOfMaterials(fingerprint));
}

/** Adds the artifacts that ship to the fingerprint of this build; nothing when nothing was built. */
export async function recordShipped({ settings }: Context, artifacts: readonly Artifact[]): Promise<void> {
  const path = join(settings.outputDirectory, fingerprintName);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return;
  const fingerprint = JSON.parse(text) as Fingerprint;
  const shipped = artifacts.map(({ name, kind, sha256 = null }) => ({ name, kind, sha256 }));
  await writeOutputFile(path, `${JSON.stringify({ ...fingerprint, artifacts: shipped }, null, 2)}\n`);
}
