/** Makes single executables: Node with dist/ and the examples inside. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideNode } from './provide-node.mjs';

const host = `${process.platform}-${process.arch}`;
/** Team of the Node.js Foundation, which signs Node for macOS. */
const nodeTeam = 'HX7739G8FX';
/** Bytes that an executable may have more than its Node. */
const sizeLimit = 6_000_000;
const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Writes the executable of `target` to `output`. A program for macOS gets an ad-hoc signature, which a release replaces.
 * Returns a line with the sizes. Throws when the executable is too large.
 */
export function buildExecutable({ target, output, cache }) {
  const node = join(provideNode(target, cache), 'bin/node');
  const isMac = target.startsWith('darwin');
  if (isMac) requireFoundation(node);
  const folder = mkdtempSync(join(tmpdir(), 'go-notarize-executable-'));
  try {
    const config = join(folder, 'config.json');
    writeFileSync(config, JSON.stringify(configuration(node, output, folder)));
    // A blob is read by the Node that wrote it: this is the same version as the target's.
    execFileSync(join(provideNode(host, cache), 'bin/node'), ['--build-sea', config], { stdio: 'ignore' });
  } finally {
    rmSync(folder, { recursive: true });
  }
  if (isMac) sign(output);
  const [own, bare] = [output, node].map((file) => statSync(file).size);
  const line = `${output}: ${own} bytes, Node ${bare} bytes`;
  if (own - bare > sizeLimit) throw new Error(`${line}: the difference is more than ${sizeLimit}`);
  return line;
}

function configuration(executable, output, folder) {
  const examples = join(folder, 'examples.json');
  writeFileSync(examples, JSON.stringify(Object.fromEntries(filesBelow('examples'))));
  const chunks = readdirSync('dist').filter(
    (name) => name.endsWith('.js') && !isActionsCache(`dist/${name}`),
  );
  return {
    main: path('entry.cjs'),
    executable,
    output,
    disableExperimentalSEAWarning: true,
    execArgvExtension: 'none', // NODE_OPTIONS cannot load code into a signed program
    assets: {
      ...Object.fromEntries(chunks.map((name) => [`dist/${name}`, `dist/${name}`])),
      'examples.json': examples,
    },
  };
}

/** The client of the Actions cache is nearly half of dist/, and only a runner has the service. */
function isActionsCache(file) {
  return readFileSync(file, 'utf8').includes('MODULE: ./node_modules/@actions/cache/');
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => [file, readFileSync(file, 'base64')]);
}

/** Requires the signature of the Node.js Foundation: the npm package is made by others. */
function requireFoundation(node) {
  const [{ valid, authority, slices }] = JSON.parse(commandLine('verify', '--json', node));
  const isFoundation = slices.every(({ signature }) => signature.teamId === nodeTeam);
  if (!valid || authority !== 'apple' || !isFoundation) {
    throw new Error(`${node} is not signed by the Node.js Foundation (${nodeTeam})`);
  }
}

/** Node compiles JavaScript to machine code while it runs, which the hardened runtime allows only by entitlements. */
function sign(program) {
  const options = ['--identifier', 'go-notarize', '--options', 'runtime'];
  commandLine('sign', '--adhoc', ...options, '--entitlements', path('entitlements.plist'), program);
}

function commandLine(...words) {
  return execFileSync(process.execPath, ['dist/cli.js', ...words], { encoding: 'utf8' });
}
