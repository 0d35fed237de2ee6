/** hdiutil(1): `create` from a folder, `verify`, `attach`, `detach`; the images are those of image.mjs. */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { answer, Refusal } from '../call.mjs';
import { isDiskImage } from '../code.mjs';
import { ownFile } from '../state.mjs';
import { parseWords } from '../words.mjs';
import { volumeOf, writeImage } from './image.mjs';
import { unpackZip } from './zip.mjs';

const values = [
  'volname',
  'srcfolder',
  'format',
  'fs',
  'size',
  'imagekey',
  'mountpoint',
  'layout',
  'encryption',
];
const flags = [
  'ov',
  'quiet',
  'nobrowse',
  'readonly',
  'noverify',
  'noautoopen',
  'force',
  'plist',
  'debug',
  'verbose',
];
const options = Object.fromEntries([
  ...values.map((name) => [`-${name}`, [name, 'value']]),
  ...flags.map((name) => [`-${name}`, [name, 'flag']]),
]);

const commands = { create, verify, attach, detach };

export const main = () =>
  answer('hdiutil', ([name = '', ...words]) => {
    if (!Object.hasOwn(commands, name)) throw new Refusal(1, `hdiutil: ${name}: unknown verb`);
    const usage = { exitCode: 1, text: (spelling) => `hdiutil: ${name}: unrecognized option \`${spelling}'` };
    return commands[name](parseWords(words, options, usage));
  });

const missing = (verb) => new Refusal(1, `hdiutil: ${verb} failed - No such file or directory`);

async function create(given) {
  const source = given.value('srcfolder');
  const [name = ''] = given.rest;
  const path = name.endsWith('.dmg') ? name : `${name}.dmg`;
  if (source === undefined || !existsSync(source)) throw missing('create');
  if (existsSync(path) && !given.has('ov')) throw new Refusal(1, 'hdiutil: create failed - File exists');
  await writeImage(source, path, given.value('volname') ?? basename(source));
  return given.has('quiet') ? '' : `created: ${resolve(path)}\n`;
}

function imageIn(given, verb) {
  const [path = ''] = given.rest;
  if (!existsSync(path)) throw missing(verb);
  if (!statSync(path).isFile() || !isDiskImage(path)) {
    throw new Refusal(1, `hdiutil: ${verb} failed - image not recognized`);
  }
  return path;
}

function verify(given) {
  return `hdiutil: verify: checksum of "${imageIn(given, 'verify')}" is VALID\n`;
}

async function attach(given) {
  const path = imageIn(given, 'attach');
  const place = given.value('mountpoint') ?? ownFile(`Volumes/${volumeOf(path)}`);
  mkdirSync(place, { recursive: true });
  await unpackZip(readFileSync(path), place);
  return `/dev/disk4          \tGUID_partition_scheme          \t\n/dev/disk4s1        \tApple_HFS                      \t${place}\n`;
}

function detach(given) {
  const [place = ''] = given.rest;
  if (!existsSync(place))
    throw new Refusal(1, `hdiutil: couldn't unmount "${place}" - No such file or directory`);
  rmSync(place, { recursive: true });
  return '"disk4" ejected.\n';
}
