/** `codesign --display`: on standard error, but for requirements and entitlements. Source: src/cs_dump.cpp. */
import { realpathSync, writeFileSync } from 'node:fs';
import { Refusal, say, tell } from '../call.mjs';
import { executableOf, formatOf, isBundle } from '../code.mjs';
import { inspect } from '../product.mjs';
import { entitlementsWords, entitlementsXml } from './entitlements-text.mjs';
import { simulatedSignature } from './simulated.mjs';

const flagBits = { adhoc: 0x2, 'library-validation': 0x2000, runtime: 0x10000, 'linker-signed': 0x20000 };

export function display(path, given) {
  const { signature, container } = signatureAt(path, given.value('arch'));
  const executable = isBundle(path) ? executableOf(path) : path;
  tell(`Executable=${realpathSync(executable)}\n`);
  if (given.has('entitlements')) return showEntitlements(signature.entitlements, given);
  if (given.has('requirements')) return say(requirementLine(signature));
  if (!given.has('v')) return undefined;
  tell(`${lines(path, signature, container).join('\n')}\n`);
  return undefined;
}

/** `-` is standard output; a colon before it requests XML, as --xml does. */
function showEntitlements(entitlements, given) {
  const place = given.value('entitlements');
  const isXml = given.has('xml') || place.startsWith(':');
  const text = isXml ? entitlementsXml(entitlements) : entitlementsWords(entitlements);
  if (/^:?-$/.test(place)) say(text);
  else writeFileSync(place.replace(/^:/, ''), text);
}

/** Returns the signature to print: of the requested architecture, or of the first. */
function signatureAt(path, arch) {
  const simulated = simulatedSignature(path);
  if (simulated) return { signature: ofSimulated(simulated), container: true };
  const slices = inspect(path)?.slices ?? [];
  const slice = slices.find((each) => each.arch === arch) ?? slices[0];
  if (!slice || slice.signature.kind === 'none')
    throw new Refusal(1, `${path}: code object is not signed at all`);
  return { signature: slice.signature, container: false };
}

function ofSimulated({ identifier, authorities, teamId, hash, timestamp }) {
  const cdHash = hash.slice(0, 40);
  const kind = authorities.length > 0 ? 'certificate' : 'adhoc';
  const rest = { entitlements: {}, requirement: null, infoPlist: 'not bound', runtimeVersion: null };
  const flags = kind === 'adhoc' ? ['adhoc'] : [];
  return { kind, identifier, authorities, teamId, cdHash, timestamp, flags, hashType: 'sha256', ...rest };
}

function lines(path, signature, container) {
  const { identifier, flags, hashType, cdHash, authorities, timestamp, teamId, runtimeVersion } = signature;
  const isAdhoc = signature.kind !== 'certificate';
  const value = flags.reduce((sum, flag) => sum | (flagBits[flag] ?? 0), 0);
  const version = runtimeVersion === null ? '20400' : '20500';
  return [
    `Identifier=${identifier}`,
    `Format=${formatOf(path)}`,
    `CodeDirectory v=${version} size=0 flags=0x${value.toString(16)}(${flags.join(',') || 'none'}) hashes=0+0 location=embedded`,
    `Hash type=${hashType} size=${hashType === 'sha1' ? 20 : 32}`,
    `CandidateCDHash ${hashType}=${cdHash}`,
    `Hash choices=${hashType}`,
    `CDHash=${cdHash}`,
    isAdhoc ? 'Signature=adhoc' : 'Signature size=9013',
    ...(isAdhoc ? [] : authorities.map((name) => `Authority=${name}`)),
    ...(isAdhoc ? [] : [timeLine(timestamp)]),
    ...(container ? [] : [`Info.plist${signature.infoPlist === 'bound' ? ' entries=0' : '=not bound'}`]),
    `TeamIdentifier=${teamId ?? 'not set'}`,
    ...(runtimeVersion === null ? [] : [`Runtime Version=${inThreeParts(runtimeVersion)}`]),
    `Sealed Resources${isBundle(path) ? ' version=2 rules=13 files=0' : '=none'}`,
    'Internal requirements=none',
  ];
}

const inThreeParts = (version) => [...version.split('.'), '0', '0'].slice(0, 3).join('.');

/** Prints the secure timestamp, or the time of the machine's clock. */
function timeLine(timestamp) {
  const date = new Date(timestamp ?? Date.now());
  const day = date.toLocaleDateString('en-US', { month: 'short', day: 'numeric', year: 'numeric' });
  const text = `${day} at ${date.toLocaleTimeString('en-GB')}`;
  return timestamp === null ? `Signed Time=${text}` : `Timestamp=${text}`;
}

function requirementLine({ requirement, cdHash }) {
  return requirement === null ? `# designated => cdhash H"${cdHash}"\n` : `designated => ${requirement}\n`;
}
