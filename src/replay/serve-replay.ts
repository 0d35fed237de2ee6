import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { endpointsVariable } from '../settings/read-endpoints.js';
import type { Clock } from '../system/clock.js';
import { replaceFile } from '../system/files/files.js';
import { type ReplayServices, startReplayServices } from './replay-services.js';

/** The services of a replay, for steps that another program starts, such as act. */
export interface ServedReplay {
  services: ReplayServices;
  /** KEY=value lines with the secrets of a caller, for `act --secret-file`. */
  secretFile: string;
  /** KEY=value lines with the variable that makes the action use the services, for `act --env-file`. */
  environmentFile: string;
  /** Ends the services and removes the files. */
  close(): Promise<void>;
}

/** Returns the paths of the files for act in the folder of the services. */
export function servedFiles(folder: string): Pick<ServedReplay, 'secretFile' | 'environmentFile'> {
  return { secretFile: join(folder, 'secrets.env'), environmentFile: join(folder, 'act.env') };
}

/**
 * Starts the services and writes the files that callers need into a folder. Only this user can read the secrets. They are
 * written last, and by a rename: a process that waits for them finds everything else.
 */
export async function serveReplay(request: {
  folder: string;
  notaryDelay: number;
  clock: Clock;
}): Promise<ServedReplay> {
  const { folder, notaryDelay, clock } = request;
  const { secretFile, environmentFile } = servedFiles(folder);
  const [endpointsFile, notaryFolder] = [join(folder, 'endpoints.json'), join(folder, 'notary')];
  await rm(secretFile, { force: true }); // of services that were killed
  const created = await mkdir(folder, { recursive: true, mode: 0o700 });
  const services = await startReplayServices({ clock, folder: notaryFolder, notaryDelay });
  const write = (path: string, text: string): Promise<void> =>
    replaceFile(path, (draft) => writeFile(draft, text), { mode: 0o600 });
  await write(endpointsFile, JSON.stringify(services.endpoints));
  await write(environmentFile, lines({ [endpointsVariable]: endpointsFile }));
  await write(secretFile, lines(await secretsOf(services)));
  return {
    services,
    secretFile,
    environmentFile,
    async close() {
      await services.close();
      for (const path of [secretFile, environmentFile, endpointsFile, notaryFolder]) {
        await rm(path, { recursive: true, force: true });
      }
      if (created !== undefined) await removeEmptyFolders(folder, created);
    },
  };
}

/** Removes a folder and its parents up to `first`, as far as they are empty. */
async function removeEmptyFolders(folder: string, first: string): Promise<void> {
  const isRemoved = await rmdir(folder).then(
    () => true,
    () => false,
  );
  if (isRemoved && folder !== first) await removeEmptyFolders(dirname(folder), first);
}

/** Returns the secrets by their names in workflows/. Each takes one line, so the key is in base64. */
async function secretsOf({ credentials, issueInstaller }: ReplayServices): Promise<Record<string, string>> {
  const installer = await issueInstaller();
  return {
    DEVELOPER_ID_P12: credentials.certificate,
    DEVELOPER_ID_PASSWORD: credentials['certificate-password'],
    INSTALLER_P12: installer['installer-certificate'],
    INSTALLER_PASSWORD: installer['installer-certificate-password'],
    NOTARY_KEY: Buffer.from(credentials['notary-key']).toString('base64'),
    NOTARY_KEY_ID: credentials['notary-key-id'],
    NOTARY_ISSUER: credentials['notary-issuer'],
  };
}

function lines(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
