/** `codesign --verify`. Source of the texts: src/cs_verify.cpp, CSCommon.h. */
import { Refusal, tell } from '../call.mjs';
import { isNotarized } from '../gatekeeper/tickets.mjs';
import { verification } from '../product.mjs';
import { verbosityOf } from './options.mjs';
import { simulatedSignature } from './simulated.mjs';

export async function verify(path, given) {
  // Without --verify the first -v is the action.
  const verbosity = verbosityOf(given) - (given.has('verify') ? 0 : 1);
  if (!simulatedSignature(path)) checkSignature(path);
  if (verbosity > 0) tell(`${path}: valid on disk\n${path}: satisfies its Designated Requirement\n`);
  if (!given.has('test')) return;
  await checkRequirement(path, given.value('test'));
  if (verbosity > 1) tell(`${path}: explicit requirement satisfied\n`);
}

/** Apple's texts for the codes of our verifier; all others are an invalid signature. */
const sealed = 'a sealed resource is missing or invalid';
const texts = new Map([
  ['resource-changed', sealed],
  ['resource-missing', sealed],
  ['resource-added', sealed],
  ['resources-not-sealed', 'resources are present but not sealed by signature'],
  ['nested-code-changed', 'nested code is modified or invalid'],
  ['nested-code-replaced', 'nested code is modified or invalid'],
  ['unsealed-contents', 'unsealed contents present in the bundle root'],
  ['detritus', 'resource fork, Finder information, or similar detritus not allowed'],
]);
const resourceWords = {
  'resource-changed': 'modified',
  'resource-missing': 'missing',
  'resource-added': 'added',
};

function checkSignature(path) {
  const { valid, authority, slices, problems } = verification(path);
  // Our verifier calls an image without a signature valid when what it holds is; codesign looks at its own signature.
  if (valid && (slices.length > 0 || authority !== null)) return;
  const isUnsigned = slices.length === 0 || slices.some(({ signature }) => signature.kind === 'none');
  const text = isUnsigned ? 'code object is not signed at all' : textOf(problems);
  const files = problems
    .filter(({ code }) => resourceWords[code])
    .map(({ code, path: at }) => `file ${resourceWords[code]}: ${at}`);
  throw new Refusal(1, [`${path}: ${text}`, ...files].join('\n'));
}

/** Problems of the chain alone: the code is intact, and its signer is not trusted. */
const chainProblems = ['root-not-trusted', 'chain-incomplete', 'not-developer-id'];

function textOf(problems) {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.every(({ code }) => chainProblems.includes(code))) return 'CSSMERR_TP_NOT_TRUSTED';
  const known = problems.map(({ code }) => texts.get(code)).find((text) => text !== undefined);
  return known ?? 'invalid signature (code or signature have been modified)';
}

/** The only requirement that the stand-in knows. */
async function checkRequirement(path, text) {
  if (text.replace(/^=/, '').trim() !== 'notarized')
    throw new Refusal(1, `stand-in: cannot evaluate ${text}`);
  if (await isNotarized(path)) return;
  throw new Refusal(3, 'test-requirement: code failed to satisfy specified code requirement(s)');
}
