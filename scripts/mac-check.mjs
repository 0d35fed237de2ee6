/**
 * Compares the tools of this Mac with the stand-ins that the tests use in their place:
 *
 *   npm run mac-check [-- --output FILE --program FILE --until GROUP]
 *
 * Needs no Apple account. Works in a temporary folder with a keychain and certificates of its own, and restores the
 * search list of keychains, also after Ctrl-C. Writes one file, mac-check.json, without passwords, user names and paths;
 * attach it to an issue. With DEVELOPER_ID_P12, DEVELOPER_ID_PASSWORD, NOTARY_KEY, NOTARY_KEY_ID and NOTARY_ISSUER in the
 * environment (the file and the key in base64, as for the action), an app is notarized, too.
 * `--until GROUP` stops earlier; the groups are in mac-check/plan/plan.mjs. `--stand-ins` runs it over the stand-ins on both sides, on any machine.
 * Exit codes: 0 no difference, 1 differences or not restored, 2 wrong usage, 130 stopped.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createStandIn, notaryFrom, recordMac, recordStandIn } from './mac-check/check.mjs';
import { differencesOf, showDifferences } from './mac-check/compare.mjs';
import { makeIdentities } from './mac-check/identities.mjs';
import { restore, standInEnvironment } from './mac-check/machine.mjs';
import { groupNames } from './mac-check/plan/plan.mjs';
import { provideProgram } from './mac-check/samples.mjs';
import { startServices } from './mac-check/services.mjs';

const { values: options } = parseArgs({
  options: {
    output: { type: 'string', default: 'mac-check.json' },
    program: { type: 'string' },
    until: { type: 'string', default: 'notary' },
    'stand-ins': { type: 'boolean', default: false },
  },
});
// A test brings stand-ins of its own.
if (process.platform !== 'darwin' && !options['stand-ins'] && !process.env.APPLE_STAND_INS) {
  console.error('This machine is no Mac. With --stand-ins the stand-ins are compared with themselves.');
  process.exit(2);
}
if (!groupNames.includes(options.until)) {
  console.error(`--until is one of ${groupNames.join(', ')}.`);
  process.exit(2);
}

const stopped = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(name, () => stopped.abort(new Error(`Stopped by ${name}.`)));

const cleanUps = [];
let failed = false;
try {
  failed = (await check()) > 0;
} catch (error) {
  failed = true;
  // Errors that scripts/mac-check throws are sentences for people.
  console.error(error.constructor === Error ? error.message : error);
} finally {
  const complaints = [];
  for (const cleanUp of cleanUps.reverse()) complaints.push(...((await cleanUp()) ?? []));
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length === 0) console.log('This machine is as it was before.');
  failed ||= complaints.length > 0;
}
process.exitCode = stopped.signal.aborted ? 130 : Number(failed);

/** Returns the number of differences. */
async function check() {
  const { signal } = stopped;
  const services = await startServices();
  cleanUps.push(() => services.close());
  const password = randomBytes(18).toString('hex');
  const own = { program: provideProgram(options.program), identities: makeIdentities(password) };
  const replayed = () => notaryFrom(services.secrets, password);
  const notary = options['stand-ins'] ? replayed() : notaryFrom(process.env, password);
  const standIn = createStandIn(services, { ...own, notary: notary && replayed() });
  cleanUps.push(() => rmSync(standIn.folder, { recursive: true, force: true }));

  const mac = await recordMac(options['stand-ins'] ? pretend(services) : process.env, {
    inputs: { ...own, notary },
    last: options.until,
    standIn,
    signal,
    onMachine: (machine) => cleanUps.push(() => restore(machine)),
    onStep: ({ name, exitCode }) => console.log(`${String(exitCode).padStart(4)}  ${name}`),
  });
  writeFileSync(options.output, `${JSON.stringify(mac, null, 1)}\n`);
  console.log(`\n${mac.answers.length} answers of Apple’s tools are in ${options.output}.`);

  const believed = await recordStandIn(standIn, { services, mac: mac.answers, signal });
  const differences = differencesOf(mac, { ...believed, program: mac.program });
  for (const line of showDifferences(differences)) console.log(line);
  console.log(`${differences.length} of them differ from the stand-ins’.`);
  if (differences.length > 0) console.log('Please attach the file to an issue.');
  return differences.length;
}

/** Returns the environment of a Mac of the stand-ins. */
function pretend(services) {
  const folder = mkdtempSync(join(tmpdir(), 'mac-check-pretended-'));
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
  return standInEnvironment(folder, services);
}
