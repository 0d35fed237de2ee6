/**
 * notarytool(1) of Xcode 27, over the local notary. Texts: logs that users have published, and notarytool's man page.
 * Traps of the real tool that it reproduces: exit code 0 for Invalid; JSON of failures on standard error; with JSON output
 * no output until the end.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Refusal, say, tell } from '../call.mjs';
import { endpoints } from '../endpoints.mjs';
import { parseWords } from '../words.mjs';
import { accountOf, storeProfile } from './account.mjs';
import { historyOf, infoOf, logOf, submit } from './service.mjs';

const version = '1.1.0 (40)';

const options = {
  '-k': ['key', 'value'],
  '--key': ['key', 'value'],
  '-d': ['keyId', 'value'],
  '--key-id': ['keyId', 'value'],
  '-i': ['issuer', 'value'],
  '--issuer': ['issuer', 'value'],
  '--apple-id': ['appleId', 'value'],
  '--password': ['password', 'value'],
  '--team-id': ['teamId', 'value'],
  '-p': ['profile', 'value'],
  '--keychain-profile': ['profile', 'value'],
  '--keychain': ['keychain', 'value'],
  '-f': ['format', 'value'],
  '--output-format': ['format', 'value'],
  '--timeout': ['timeout', 'value'],
  '--webhook': ['webhook', 'value'],
  '-v': ['verbose', 'flag'],
  '--verbose': ['verbose', 'flag'],
  '--wait': ['wait', 'flag'],
  '--no-wait': ['noWait', 'flag'],
  '--progress': ['progress', 'flag'],
  '--no-progress': ['noProgress', 'flag'],
  '--s3-acceleration': ['acceleration', 'flag'],
  '--no-s3-acceleration': ['noAcceleration', 'flag'],
  '--force': ['force', 'flag'],
  '--validate': ['validate', 'flag'],
  '--no-validate': ['noValidate', 'flag'],
  '--sync': ['sync', 'flag'],
};
const usage = { exitCode: 64, text: (spelling) => `Error: Unknown option '${spelling}'` };

const commands = {
  submit: submitFile,
  info: showInfo,
  log: showLog,
  history: showHistory,
  wait: waitFor,
  'store-credentials': storeCredentials,
};

/** Answers a call; `words` follow `notarytool`. */
export async function notarytool([name = '', ...words]) {
  if (name === '--version') return `${version}\n`;
  if (!Object.hasOwn(commands, name)) throw new Refusal(64, `Error: Unexpected argument '${name}'`);
  const given = parseWords(words, options, usage);
  return commands[name](given, given.value('format') ?? 'normal');
}

const unknownSubmission = 'Submission does not exist or does not belong to your team.';

async function submitFile(given, format) {
  const [path = ''] = given.rest;
  checkFile(path);
  const account = await accountOf(given);
  const tellNow = format === 'json' ? () => undefined : say;
  tellNow(
    `Conducting pre-submission checks for ${basename(path)} and initiating connection to the Apple notary service...\n`,
  );
  const id = await submit(account, path, (fresh) => tellNow(`Submission ID received\n  id: ${fresh}\n`));
  tellNow(`Successfully uploaded file\n  id: ${id}\n  path: ${resolve(path)}\n`);
  if (given.has('wait')) return untilProcessed({ account, id, given, format });
  return format === 'json' ? json({ id, path: resolve(path), message: 'Successfully uploaded file' }) : '';
}

/** First bytes of a zip and of a xar; a disk image is recognised by its trailer. */
function checkFile(path) {
  if (!existsSync(path)) throw new Refusal(64, `Error: The file '${path}' does not exist.`);
  const name = basename(path);
  const text = `Error: ${name} must be a zip archive (.zip), flat installer package (.pkg), or UDIF disk image (.dmg)`;
  if (!/\.(zip|pkg|dmg)$/.test(name)) throw new Refusal(64, text);
  const bytes = readFileSync(path);
  const [start, end] = [bytes.subarray(0, 4), bytes.subarray(-512, -508)].map((part) =>
    part.toString('latin1'),
  );
  if (!start.startsWith('PK') && start !== 'xar!' && end !== 'koly') throw new Refusal(64, text);
}

async function waitFor(given, format) {
  const account = await accountOf(given);
  return untilProcessed({ account, id: given.rest[0] ?? '', given, format });
}

async function untilProcessed({ account, id, given, format }) {
  const seconds = secondsOf(given.value('timeout'));
  const deadline = Date.now() + seconds * 1000;
  const isJson = format === 'json';
  if (!isJson) say('Waiting for processing to complete.\n');
  for (;;) {
    const { status } = await known(account, id, format);
    if (status !== 'In Progress') {
      const result = { id, status, message: 'Processing complete' };
      return isJson
        ? json(result)
        : `Current status: ${status}...\nProcessing complete\n  id: ${id}\n  status: ${status}\n`;
    }
    const message = `Timeout of ${seconds} second(s) was reached before processing completed.`;
    if (Date.now() > deadline)
      throw new Refusal(124, isJson ? json({ id, message }).trim() : `${message}\n  id: ${id}`);
    await new Promise((done) => setTimeout(done, endpoints().notaryPause));
  }
}

/** An integer with s, m or h. */
function secondsOf(duration) {
  if (duration === undefined) return Number.POSITIVE_INFINITY;
  const [, number, unit] = /^(\d+)([smh])$/.exec(duration) ?? [];
  if (!number) throw new Refusal(64, `Error: The value '${duration}' is invalid for '--timeout <timeout>'`);
  return Number(number) * { s: 1, m: 60, h: 3600 }[unit];
}

async function known(account, id, format) {
  const info = await infoOf(account, id);
  if (info) return info;
  const answer = { message: unknownSubmission, id };
  throw new Refusal(69, format === 'json' ? json(answer).trim() : `Error: ${unknownSubmission}\n  id: ${id}`);
}

async function showInfo(given, format) {
  const info = await known(await accountOf(given), given.rest[0] ?? '', format);
  const message = 'Successfully received submission info';
  return format === 'json' ? json({ message, ...info }) : `${message}\n${fields(info)}`;
}

async function showHistory(given, format) {
  const history = await historyOf(await accountOf(given));
  if (format === 'json') return json({ history, message: 'Successfully received submission history.' });
  const lines = history.map(
    (each) => `  --------------------------------------------------\n${fields(each)}`,
  );
  return `Successfully received submission history.\n  history\n${lines.join('')}`;
}

function fields({ createdDate, id, name, status }) {
  return Object.entries({ createdDate, id, name, status })
    .map(([key, value]) => `  ${key}: ${value}\n`)
    .join('');
}

async function showLog(given, format) {
  const [id = '', path] = given.rest;
  const log = await logOf(await accountOf(given), id);
  if (log === null) {
    const message = 'Submission log is not yet available or submissionId does not exist';
    if (format === 'json') throw new Refusal(69, '', json({ id, message }));
    throw new Refusal(69, `${message}\n  id: ${id}`);
  }
  if (path === undefined) return `${log}\n`;
  writeFileSync(path, log);
  const answer = { message: 'Successfully downloaded submission log', id, location: resolve(path) };
  return format === 'json'
    ? json(answer)
    : `${answer.message}\n  id: ${id}\n  location: ${answer.location}\n`;
}

async function storeCredentials(given) {
  const [name = ''] = given.rest;
  const account = await accountOf(given);
  tell('Validating your credentials...\n');
  if (!given.has('noValidate')) await historyOf(account);
  storeProfile(given, name, account);
  return `Success. Credentials validated.\nCredentials saved to Keychain.\nTo use them, specify \`--keychain-profile "${name}"\`\n`;
}

const json = (value) => `${JSON.stringify(value)}\n`;
