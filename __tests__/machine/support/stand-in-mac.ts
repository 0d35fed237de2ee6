import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { silentLog } from '../../../src/system/log.js';
import { createRunner, type Runner } from '../../../src/system/process/runner.js';
import { createSecrets } from '../../../src/system/secrets.js';
import { type Recorded, readCalls } from '../../apple/record.js';

/** A Mac of stand-ins that answers queries; it signs nothing, so it needs no command line of ours. */
export interface StandInMac {
  at(name: string): string;
  run: Runner;
  /** Orders values and failures; `lib/faults.mjs` lists them. */
  faults(faults: object): void;
  calls(): Recorded[];
  close(): void;
}

export function startStandInMac(): StandInMac {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stand-ins-')));
  const at = (name: string): string => join(folder, name);
  mkdirSync(at('state'));
  const environment = {
    PATH: [resolve('__tests__/apple/stand-ins'), process.env.PATH].join(delimiter),
    APPLE_STAND_INS: at('state'),
  };
  const run = createRunner(silentLog, createSecrets());
  return {
    at,
    run: (command) => run({ ...command, environment: { ...environment, ...command.environment } }),
    faults: (faults) => writeFileSync(at('state/faults.json'), JSON.stringify(faults)),
    calls: () => (existsSync(at('state/calls.jsonl')) ? readCalls(at('state')) : []),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
