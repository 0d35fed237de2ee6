import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { endpointsVariable } from '../settings/read-endpoints.js';
import type { Clock } from '../system/clock.js';
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

/** Starts the services and writes the files that callers need into a folder. Only this user can read the secrets. */
export async function serveReplay(request: {
  folder: string;
  notaryDelay: number;
  clock: Clock;
}): Promise<ServedReplay> {
  const { folder, notaryDelay, clock } = request;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const at = (name: string): string => join(folder, name);
  const services = await startReplayServices({ clock, folder: at('notary'), notaryDelay });
  const files = {
    secrets: at('secrets.env'),
    environment: at('act.env'),
    endpoints: at('endpoints.json'),
  };
  const write = (path: string, text: string): Promise<void> => writeFile(path, text, { mode: 0o600 });
  await write(files.endpoints, JSON.stringify(services.endpoints));
  await write(files.environment, lines({ [endpointsVariable]: files.endpoints }));
  await write(files.secrets, lines(await secretsOf(services)));
  return {
    services,
    secretFile: files.secrets,
    environmentFile: files.environment,
    async close() {
      await services.close();
      for (const path of [...Object.values(files), at('notary')]) {
        await rm(path, { recursive: true, force: true });
      }
    },
  };
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
