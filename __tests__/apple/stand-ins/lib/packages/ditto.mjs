/** ditto(1): copies, packs (-c -k) and unpacks (-x -k). Archives in the format of cpio are not made. */
import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { answer, Refusal } from '../call.mjs';
import { fault } from '../faults.mjs';
import { parseWords } from '../words.mjs';
import { attributePlaces, packZip, unpackZip } from './zip.mjs';

const options = {
  '-c': ['create', 'flag'],
  '-x': ['extract', 'flag'],
  '-k': ['zip', 'flag'],
  '-v': ['verbose', 'flag'],
  '-V': ['verbose', 'flag'],
  '--keepParent': ['keepParent', 'flag'],
  '--sequesterRsrc': ['sequestered', 'flag'],
  '--rsrc': ['forks', 'flag'],
  '--norsrc': ['withoutForks', 'flag'],
  '--noextattr': ['withoutAttributes', 'flag'],
  '--noqtn': ['quarantine', 'flag'],
  '--noacl': ['acl', 'flag'],
  '--zlibCompressionLevel': ['level', 'value'],
  '--arch': ['arch', 'value'],
};
const usage = { exitCode: 1, text: () => 'Usage: ditto [ <options> ] src [ ... src ] dst' };

export const main = () =>
  answer('ditto', async (words) => {
    const given = parseWords(words, options, usage);
    const [source, target] = given.rest;
    if (given.rest.length !== 2) throw new Refusal(1, usage.text());
    if (!existsSync(source)) throw new Refusal(1, `ditto: can't get real path for source '${source}'`);
    if ((given.has('create') || given.has('extract')) && !given.has('zip')) {
      throw new Refusal(1, 'ditto: the stand-in packs zip archives only (-k)');
    }
    if (given.has('create')) {
      const isContents = lstatSync(source).isDirectory() && !given.has('keepParent');
      writeFileSync(target, await packZip(source, { isContents, attributes: attributePlace(given) }));
    } else if (given.has('extract')) await extract(source, target);
    else cpSync(source, target, { recursive: true, verbatimSymlinks: true });
  });

/** Returns where the attributes go that all files carry by the fault `attributes`; null for none. */
function attributePlace(given) {
  const isLeftOut = given.has('withoutForks') || given.has('withoutAttributes');
  if (!fault('attributes') || isLeftOut) return null;
  return given.has('sequestered') ? attributePlaces.sequestered : attributePlaces.beside;
}

async function extract(source, target) {
  mkdirSync(target, { recursive: true });
  try {
    await unpackZip(readFileSync(source), target);
  } catch {
    throw new Refusal(1, `ditto: Couldn't read PKZip signature`);
  }
}
