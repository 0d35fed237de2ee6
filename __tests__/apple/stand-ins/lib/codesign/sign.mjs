/** `codesign --sign`. */
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { Refusal, tell } from '../call.mjs';
import { isForCode } from '../certificates.mjs';
import { formatOf, isBundle, isSigned, unsignedCodeIn } from '../code.mjs';
import { endpoints } from '../endpoints.mjs';
import { fault } from '../faults.mjs';
import { findIdentity, useKey } from '../key-access.mjs';
import { inspect, runProduct } from '../product.mjs';
import { plainPkcs12 } from '../security/pkcs12.mjs';
import { ownFile, realPath, withState } from '../state.mjs';
import { signSimulated, simulatedSignature } from './simulated.mjs';

const tool = '/usr/bin/codesign';

/** Signs a path in the real tool's order: identity, old signature, contents, key, timestamp. */
export async function signAt(path, given) {
  const wanted = given.value('sign');
  const identity =
    wanted === '-' ? null : findIdentity(wanted, { keychain: given.value('keychain'), suits: isForCode });
  checkContents(path, given);
  if (identity) await useKey(identity, tool, path);
  const url = timestampUrl(given);
  const format = formatOf(path);
  if (format === 'generic' || format === 'disk image') signSimulated(path, { identity, given });
  else sign(path, { identity, given, url });
  if (given.has('v')) tell(`${path}: signed ${format} [${identifierOf(path)}]\n`);
}

const identifierOf = (path) =>
  simulatedSignature(path)?.identifier ?? inspect(path)?.slices[0].signature.identifier;

function checkContents(path, given) {
  refuseDetritus(path);
  if (isBundle(path)) {
    const nested = unsignedCodeIn(path);
    if (nested) throw new Refusal(1, `${path}: code object is not signed at all\nIn subcomponent: ${nested}`);
  } else if (statSync(path).isDirectory()) {
    throw new Refusal(1, `${path}: bundle format unrecognized, invalid, or unsuitable`);
  }
  if (!isSigned(path)) return;
  if (given.has('force')) tell(`${path}: replacing existing signature\n`);
  else if (!isLinkerSigned(path)) throw new Refusal(1, `${path}: is already signed`);
}

/** Attributes that a signature cannot cover. Source: Security, SecStaticCode::validateDirectory and cs_utils. */
const detritus = ['com.apple.FinderInfo', 'com.apple.ResourceFork'];

function refuseDetritus(path) {
  const text = `${path}: resource fork, Finder information, or similar detritus not allowed`;
  if (fault('detritus') && path.endsWith(fault('detritus'))) throw new Refusal(1, text);
  const attributes = withState((state) => state.attributes ?? {});
  const inside = `${realPath(path)}/`;
  const found = Object.entries(attributes).some(
    ([file, names]) => `${file}/`.startsWith(inside) && detritus.some((name) => Object.hasOwn(names, name)),
  );
  if (found) throw new Refusal(1, text);
}

/** A signature by the linker is replaced without --force. */
const isLinkerSigned = (path) =>
  inspect(path)?.slices.every(({ signature }) => signature.kind === 'linker-signed') ?? false;

/** Returns the replay's service in place of Apple's; null without a timestamp, or when a fault drops it. */
function timestampUrl(given) {
  const url = given.value('timestamp');
  if (url === undefined || url === 'none' || fault('drop')?.includes('timestamp')) return null;
  return url === '' ? (endpoints()?.timestamp ?? 'http://timestamp.invalid') : url;
}

function sign(path, { identity, given, url }) {
  const dropped = fault('drop') ?? [];
  const words = ['sign', '--engine', 'portable'];
  for (const name of ['identifier', 'options', 'entitlements']) {
    const value = given.value(name);
    if (value !== undefined && !dropped.includes(value === 'runtime' ? value : name))
      words.push(`--${name}`, value);
  }
  words.push('--page-size', given.value('pageSize') ?? '16384'); // as codesign of macOS 26 has it for arm64
  const preserved = preservedParts(path, given);
  if (preserved.length > 0) words.push(`--preserve-metadata=${preserved.join(',')}`);
  if (identity === null) return finish(runProduct([...words, '--adhoc', path]), path);
  const file = ownFile(`${process.pid}.p12`);
  writeFileSync(file, plainPkcs12(identity.key, identity.chain), { mode: 0o600 });
  const password = { STAND_IN_PASSWORD: '' };
  const signer = ['--identity', file, '--identity-password-env', 'STAND_IN_PASSWORD'];
  try {
    return finish(runProduct([...words, ...signer, '--timestamp-url', url ?? 'none', path], password), path);
  } finally {
    rmSync(file);
  }
}

/** The entitlements of a library are kept with an option only, since macOS 15. */
function preservedParts(path, given) {
  const preserved = given.value('preserve');
  if (preserved === undefined) return [];
  const parts = (preserved || 'identifier,entitlements,requirements,flags,runtime').split(',');
  const isProgram = inspect(path)?.slices.every(({ fileType }) => fileType === 'execute') ?? false;
  return parts.filter((part) => part !== 'entitlements' || isProgram || given.has('libraryEntitlements'));
}

function finish({ status, stderr }, path) {
  if (status === 0) return;
  if (/timestamp/i.test(stderr)) throw new Refusal(1, `${path}: The timestamp service is not available.`);
  if (/entitlements/i.test(stderr)) throw new Refusal(1, `${path}: invalid entitlement plist\n${stderr}`);
  throw new Refusal(1, `${path}: internal error in Code Signing subsystem\n${stderr}`);
}
