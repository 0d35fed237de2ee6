/** Lists the licences of everything that goes into dist/, and fails for one that is not in the list of accepted ones. */
import { readFileSync } from 'node:fs';

/** All let the code be shipped in a bundle, with their text, which is in dist/licenses.txt. */
const known = new Set([
  '(Apache-2.0 AND BSD-3-Clause)',
  '(BSD-3-Clause OR GPL-2.0)',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
]);

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const shipped = Object.entries(packages).filter(
  ([path, { dev, optional, link }]) => path.startsWith('node_modules/') && !dev && !optional && !link,
);
const rows = shipped
  .map(([path, { version, license }]) => [
    path.replace(/^.*node_modules\//, ''),
    version,
    license ?? 'none stated',
  ])
  .sort(([a], [b]) => (a < b ? -1 : 1));
for (const [name, version, licence] of rows) console.log(`${licence.padEnd(28)} ${name} ${version}`);

const unknown = rows.filter(([, , licence]) => !known.has(licence));
if (unknown.length > 0) {
  console.error(`Look at these first: ${unknown.map(([name]) => name).join(', ')}`);
  process.exitCode = 1;
}
