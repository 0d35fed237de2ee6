/** pkgbuild(1), productbuild(1), productsign(1), pkgutil(1): make, sign and check the packages of xar.mjs. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { answer, prompt, Refusal, tell } from '../call.mjs';
import { isForPackages, nameOf } from '../certificates.mjs';
import { fault } from '../faults.mjs';
import { findIdentity, useKey } from '../key-access.mjs';
import { parseWords } from '../words.mjs';
import { packPayload } from './payload.mjs';
import { readXar, writeXar } from './xar.mjs';

const signing = {
  '--sign': ['sign', 'value'],
  '--keychain': ['keychain', 'value'],
  '--cert': ['certificate', 'value'],
  '--timestamp': ['timestamp', 'optional'],
  '--quiet': ['quiet', 'flag'],
};
const named = {
  '--identifier': ['identifier', 'value'],
  '--version': ['version', 'value'],
  '--install-location': ['location', 'value'],
  '--scripts': ['scripts', 'value'],
};
const buildOptions = {
  ...signing,
  ...named,
  '--root': ['root', 'value'],
  '--component': ['component', 'value'],
  '--component-plist': ['componentPlist', 'value'],
  '--ownership': ['ownership', 'value'],
  '--min-os-version': ['minOS', 'value'],
  '--nopayload': ['empty', 'flag'],
};
const productOptions = {
  ...signing,
  ...named,
  '--package': ['package', 'value'],
  '--component': ['component', 'value'],
  '--distribution': ['distribution', 'value'],
  '--package-path': ['packagePath', 'value'],
  '--product': ['product', 'value'],
  '--resources': ['resources', 'value'],
};

const usageOf = (tool) => ({
  exitCode: 1,
  text: (spelling) => `${tool}: error: Unknown option "${spelling}".`,
});

export const pkgbuild = () =>
  answer('pkgbuild', async (words) => {
    const given = parseWords(words, buildOptions, usageOf('pkgbuild'));
    const source = given.value('root') ?? given.value('component');
    if (source === undefined) throw new Refusal(1, 'pkgbuild: error: A root or component must be given.');
    if (!existsSync(source)) throw new Refusal(1, `pkgbuild: error: Root path "${source}" does not exist.`);
    if (given.has('root') && !given.has('identifier')) {
      throw new Refusal(
        1,
        'pkgbuild: error: No package identifier specified and unable to determine one automatically.',
      );
    }
    const output = given.rest.at(-1) ?? '';
    tell(`pkgbuild: Inferring bundle components from contents of ${source}\n`);
    const payload = packPayload(source, { isContents: given.has('root') });
    await write(payload, { tool: 'pkgbuild', given, output });
    return `pkgbuild: Wrote package to ${output}\n`;
  });

export const productbuild = () =>
  answer('productbuild', async (words) => {
    const given = parseWords(words, productOptions, usageOf('productbuild'));
    const output = given.rest.at(-1) ?? '';
    await write(await productPayload(given), { tool: 'productbuild', given, output });
    return `productbuild: Wrote product to ${output}\n`;
  });

/** Returns the payload of a package, the folder of a distribution's packages, or the app itself. */
async function productPayload(given) {
  if (given.has('distribution')) return distributed(given);
  const source = given.value('package') ?? given.value('packagePath') ?? given.value('component');
  if (source === undefined) throw new Refusal(1, 'productbuild: error: Nothing to build.');
  if (!existsSync(source)) throw new Refusal(1, `productbuild: error: "${source}" does not exist.`);
  if (statSync(source).isDirectory()) return packPayload(source);
  return packageAt(source, 'productbuild').payload;
}

/** Returns the payload of the only component that the distribution file names. */
function distributed(given) {
  const file = given.value('distribution');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [, name] = /<pkg-ref [^>]*>([^<]+)<\/pkg-ref>/.exec(text) ?? [];
  if (!name) throw new Refusal(1, `productbuild: error: Unable to read distribution file "${file}".`);
  return packageAt(join(given.value('packagePath') ?? '.', name), 'productbuild').payload;
}

export const productsign = () =>
  answer('productsign', async (words) => {
    const given = parseWords(words, signing, usageOf('productsign'));
    const [input = '', output = ''] = given.rest;
    if (!given.has('sign')) throw new Refusal(1, 'productsign: error: No identity specified.');
    const { payload } = packageAt(input, 'productsign');
    await write(payload, { tool: 'productsign', given, output });
    return `productsign: Wrote signed product archive to ${output}\n`;
  });

function packageAt(path, tool) {
  const found = existsSync(path) ? readXar(readFileSync(path)) : null;
  if (found) return found;
  throw new Refusal(1, `${tool}: error: Cannot read archive at path "${path}".`);
}

async function write(payload, { tool, given, output }) {
  const identity = given.has('sign') ? await signerFor(tool, given, output) : null;
  writeFileSync(output, writeXar(payload, identity));
}

async function signerFor(tool, given, output) {
  const wanted = given.value('sign');
  const identity = find(tool, given, wanted);
  // On hosted runners productsign has hung although the access list named it; a key for all tools helped.
  if (fault('distrusted') === tool && !identity.tools.includes('*')) {
    await prompt(new Refusal(1, `${tool}: error: errSecInteractionNotAllowed`));
  }
  await useKey(identity, `/usr/bin/${tool}`, output);
  const stamp =
    given.value('timestamp') === 'none' ? '' : `${tool}: using timestamp authority for signature\n`;
  tell(`${stamp}${tool}: signing product with identity "${identity.name}" from keychain ${identity.path}\n`);
  return identity;
}

function find(tool, given, wanted) {
  try {
    return findIdentity(wanted, { keychain: given.value('keychain'), suits: isForPackages });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(1, `${tool}: error: Could not find appropriate signing identity for “${wanted}”.`);
  }
}

export const pkgutil = () =>
  answer('pkgutil', (words) => {
    const [option = '', path = ''] = words;
    if (option.startsWith('--pkg-info=')) return receiptOf(option.slice('--pkg-info='.length));
    if (option !== '--check-signature')
      throw new Refusal(1, `pkgutil: the stand-in knows --check-signature and --pkg-info only`);
    const { certificates } = packageAt(path, 'pkgutil');
    const head = `Package "${basename(path)}":\n`;
    // The manual page defines no exit codes, so none shows the answer here.
    if (certificates.length === 0) return `${head}   Status: no signature\n`;
    const chain = certificates.map((each, index) => `    ${index + 1}. ${nameOf(each)}\n`).join('');
    const stamp = fault('drop')?.includes('timestamp')
      ? ''
      : '   Signed with a trusted timestamp on: 2026-01-01 12:00:00 +0000\n';
    const status =
      fault('packageStatus') ?? 'signed by a developer certificate issued by Apple for distribution';
    return `${head}   Status: ${status}\n${stamp}   Certificate Chain:\n${chain}`;
  });

function receiptOf(id) {
  const version = fault('receipts')?.[id];
  if (version === undefined) throw new Refusal(1, `No receipt for '${id}' found at '/'.`);
  return `package-id: ${id}\nversion: ${version}\nvolume: /\nlocation: /\ninstall-time: 1762000000\n`;
}
