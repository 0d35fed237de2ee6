import { writeZip } from '../../src/archive/zip/write-zip.js';
import type { NotaryFaults } from '../../src/replay/notary/notary-service.js';
import { type ReplayServices, startReplayServices } from '../../src/replay/replay-services.js';
import { systemClock } from '../../src/system/clock.js';
import { infoPlist, writeTree } from '../bundle/test-app.js';
import { machOImage } from '../support/mach-o-image.js';
import { type Ended, type Machine, setUpKeychain, startMachine } from './machine.js';

/** A machine with a signed app, a signed program, an archive of both, and a notary. */
export interface Release {
  machine: Machine;
  services: ReplayServices;
  app: string;
  program: string;
  archive: string;
  run(tool: string, ...args: string[]): Promise<Ended>;
  /** With the API key of the services. */
  notarytool(...args: string[]): Promise<Ended>;
  /** Makes and signs an app with a code hash of its own. */
  signedApp(name: string): Promise<string>;
  /** Connects the machine to services with faults while the work runs. */
  during(faults: NotaryFaults, use: (services: ReplayServices) => Promise<void>): Promise<void>;
  /** Disconnects the network while the work runs. */
  offline(use: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export const asJson = ['--output-format', 'json'];

export async function startRelease(): Promise<Release> {
  const machine = startMachine();
  const start = (notary: NotaryFaults) =>
    startReplayServices({
      clock: systemClock,
      folder: machine.at('notary'),
      notaryDelay: 0,
      faults: { notary },
    });
  const services = await start({});
  let key: string[] = [];
  /** Connects the stand-ins to these services, with their key. */
  const connect = ({ endpoints, credentials }: ReplayServices): void => {
    const file = machine.file('endpoints.json', JSON.stringify(endpoints));
    machine.environment({ GO_NOTARIZE_ENDPOINTS: file });
    const keyFile = machine.file('AuthKey.p8', credentials['notary-key']);
    const [id, issuer] = [credentials['notary-key-id'], credentials['notary-issuer']];
    key = ['--key', keyFile, '--key-id', id, '--issuer', issuer];
  };
  connect(services);
  const { application } = services.authority;
  setUpKeychain(machine, { identity: application });
  const run = (tool: string, ...args: string[]) => machine.runBeside(tool, args);
  const sign = (path: string, identifier: string) => {
    const options = ['--options', 'runtime', '--timestamp', '-f', '-i', identifier];
    return run('codesign', '--sign', application.sha1, ...options, path);
  };
  const signedApp = async (name: string) => {
    const app = machine.at(`${name}.app`);
    const identifier = `com.example.${name}`;
    await writeTree(app, {
      'Contents/Info.plist': infoPlist({ CFBundleIdentifier: identifier, CFBundleExecutable: name }),
      [`Contents/MacOS/${name}`]: machOImage(),
    });
    await sign(app, identifier);
    return app;
  };
  const program = machine.file('tool', machOImage());
  await sign(program, 'com.example.tool');
  const app = await signedApp('Hello');
  const archive = machine.at('hello.zip');
  await writeZip({ roots: [app, program], output: archive });
  return {
    machine,
    services,
    app,
    program,
    archive,
    run,
    notarytool: (...args) => run('xcrun', 'notarytool', ...args, ...key),
    signedApp,
    during: async (faults, use) => {
      const others = await start(faults);
      connect(others);
      try {
        await use(others);
      } finally {
        await others.close();
        connect(services);
      }
    },
    offline: async (use) => {
      machine.environment({ GO_NOTARIZE_ENDPOINTS: '' });
      await use();
      connect(services);
    },
    close: async () => {
      await services.close();
      machine.close();
    },
  };
}
