/**
 * xattr(1): lists, prints, writes and removes extended attributes. Files of this machine keep none, so the state has them
 * by the path of their file.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { answer, Refusal } from './call.mjs';
import { realPath, withState } from './state.mjs';
import { parseWords } from './words.mjs';

const options = {
  '-l': ['long', 'flag'],
  '-r': ['recursive', 'flag'],
  '-s': ['links', 'flag'],
  '-v': ['names', 'flag'],
  '-x': ['hex', 'flag'],
  '-p': ['print', 'flag'],
  '-w': ['write', 'flag'],
  '-d': ['remove', 'flag'],
  '-c': ['clear', 'flag'],
};
const usage = { exitCode: 64, text: (spelling) => `option ${spelling} not recognized` };

export const main = () =>
  answer('xattr', (words) => {
    const given = parseWords(words, options, usage);
    const [count, run] = actionOf(given);
    const rest = given.rest.slice(count);
    if (rest.length === 0) throw new Refusal(64, 'xattr: no file was named');
    const missing = rest.find((path) => !existsSync(path));
    if (missing) throw new Refusal(1, `xattr: [Errno 2] No such file or directory: '${missing}'`);
    const paths = rest.flatMap((path) => (given.has('recursive') ? below(path) : [path]));
    // A list of several files names each.
    const isNamed = given.has('recursive') || rest.length > 1 || given.has('names');
    return withState((state) => {
      state.attributes ??= {};
      const attributesOf = (path) => {
        state.attributes[realPath(path)] ??= {};
        return state.attributes[realPath(path)];
      };
      return paths.map((path) => run(attributesOf(path), { path, isNamed, words: given.rest })).join('');
    });
  });

/** Returns the number of words before the files, and the function for each file. */
function actionOf(given) {
  if (given.has('clear')) return [0, clear];
  if (given.has('remove')) return [1, remove];
  if (given.has('write')) return [2, write];
  return given.has('print') ? [1, print] : [0, list];
}

const below = (path) =>
  statSync(path).isDirectory()
    ? [
        path,
        ...readdirSync(path)
          .sort()
          .flatMap((name) => below(join(path, name))),
      ]
    : [path];

function list(attributes, { path, isNamed }) {
  return Object.keys(attributes)
    .map((name) => (isNamed ? `${path}: ${name}\n` : `${name}\n`))
    .join('');
}

const noSuch = (path, name) => new Refusal(1, `xattr: ${path}: No such xattr: ${name}`);

function print(attributes, { path, words: [name] }) {
  if (attributes[name] === undefined) throw noSuch(path, name);
  return `${attributes[name]}\n`;
}

function write(attributes, { words: [name, value] }) {
  attributes[name] = value;
  return '';
}

/** Of a folder, files without the attribute are no failure. */
function remove(attributes, { path, isNamed, words: [name] }) {
  if (attributes[name] === undefined && !isNamed) throw noSuch(path, name);
  delete attributes[name];
  return '';
}

function clear(attributes) {
  for (const name of Object.keys(attributes)) delete attributes[name];
  return '';
}
