/**
 * Makes the executables that need no Node: `node scripts/executable.mjs FOLDER [TARGET...]`, all targets without one.
 * Writes FOLDER/TARGET/go-notarize with the licences of everything inside. Run `npm run build` before.
 */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildExecutable } from './executable/build-executable.mjs';
import { provideNode, targets } from './executable/provide-node.mjs';

const [folder, ...wanted] = process.argv.slice(2);
const unknown = wanted.filter((target) => !targets.includes(target));
if (folder === undefined || unknown.length > 0) {
  throw new Error(`usage: node scripts/executable.mjs FOLDER [${targets.join(' | ')}]...`);
}
const cache = '.cache/node-programs';
for (const target of wanted.length > 0 ? wanted : targets) {
  const output = join(folder, target);
  mkdirSync(output, { recursive: true });
  console.log(buildExecutable({ target, output: join(output, 'go-notarize'), cache }));
  cpSync('LICENSE', join(output, 'LICENSE'));
  cpSync('dist/licenses.txt', join(output, 'LICENSES-of-libraries.txt'));
  cpSync(join(provideNode(target, cache), 'LICENSE'), join(output, 'LICENSE-of-Node.txt'));
}
