/**
 * The entitlements that Apple documents for macOS: the type of their values, their cost in security, and which of them
 * need a permission from Apple.
 * Sources: https://developer.apple.com/documentation/bundleresources/entitlements (Hardened Runtime, App Sandbox);
 * TN3125, "Inside Code Signing: Provisioning Profiles" (restricted entitlements).
 */
export type ValueType = 'boolean' | 'string' | 'strings';

export const securityPrefix = 'com.apple.security.';

const sandboxAccess = ['read-only', 'read-write'].flatMap((access) =>
  ['user-selected', 'downloads', 'assets.pictures', 'assets.music', 'assets.movies'].map(
    (folder) => `files.${folder}.${access}`,
  ),
);

/** Keys under com.apple.security. by the type of their value. */
const types: ReadonlyMap<string, ValueType> = new Map<string, ValueType>([
  ...[
    'cs.allow-jit',
    'cs.allow-unsigned-executable-memory',
    'cs.allow-dyld-environment-variables',
    'cs.disable-library-validation',
    'cs.disable-executable-page-protection',
    'cs.debugger',
    'get-task-allow',
    'app-sandbox',
    'inherit',
    'network.client',
    'network.server',
    'device.audio-input',
    'device.camera',
    'device.bluetooth',
    'device.usb',
    'device.serial',
    'device.firewire',
    'device.microphone',
    'print',
    'automation.apple-events',
    'hypervisor',
    'virtualization',
    'personal-information.addressbook',
    'personal-information.calendars',
    'personal-information.location',
    'personal-information.photos-library',
    'files.all',
    'files.bookmarks.app-scope',
    'files.bookmarks.document-scope',
    'files.user-selected.executable',
    'smartcard',
    'hardened-process',
    ...sandboxAccess,
  ].map((name): [string, ValueType] => [name, 'boolean']),
  ['application-groups', 'strings'],
  ['smartcard-token', 'strings'],
]);

/** Documented families of keys whose names or values vary. */
const openFamilies = ['temporary-exception.', 'scripting-targets', 'hardened-process.'];

/** Returns the type of the value of a key under com.apple.security.; `any` when it varies, null for an undocumented key. */
export function typeOfKey(key: string): ValueType | 'any' | null {
  const name = key.slice(securityPrefix.length);
  const isOpen = openFamilies.some((family) => name.startsWith(family));
  return types.get(name) ?? (isOpen ? 'any' : null);
}

/** Keys that open the sandbox, and do nothing outside of it. Source: Apple, "App Sandbox". */
const sandboxOnly =
  /^(network\.(client|server)|files\.|print$|device\.(usb|serial|firewire|bluetooth|microphone)$|inherit$|temporary-exception\.|scripting-targets)/;

/** Returns true for a key that has an effect in the App Sandbox only. */
export function needsSandbox(key: string): boolean {
  return key.startsWith(securityPrefix) && sandboxOnly.test(key.slice(securityPrefix.length));
}

/** Returns the documented key that is most similar to a misspelt one; null when none is similar. */
export function nearestKey(key: string): string | null {
  const name = key.slice(securityPrefix.length);
  const near = [...types.keys()].find((known) => isNear(known, name));
  return near === undefined ? null : `${securityPrefix}${near}`;
}

/** Returns true for one character too many, too few or wrong, two swapped, or a difference in case or punctuation only. */
function isNear(known: string, candidate: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (plain(known) === plain(candidate)) return true;
  let start = 0;
  while (start < known.length && known[start] === candidate[start]) start += 1;
  const [restKnown, restCandidate] = [known.slice(start), candidate.slice(start)];
  const swapped = `${restCandidate.charAt(1)}${restCandidate.charAt(0)}${restCandidate.slice(2)}`;
  return (
    restKnown.slice(1) === restCandidate.slice(1) ||
    restKnown === restCandidate.slice(1) ||
    restKnown.slice(1) === restCandidate ||
    restKnown === swapped
  );
}

interface Cost {
  cost: string;
  remedy: string;
}

const costs: Readonly<Record<string, Cost>> = {
  'cs.allow-jit': {
    cost: 'it can create memory that is both writable and executable',
    remedy: 'Keep it only for a JIT compiler (MAP_JIT); Go itself does not need it.',
  },
  'cs.allow-unsigned-executable-memory': {
    cost: 'any of its memory can become executable code, so that a memory error lets an attacker run code',
    remedy: 'Remove it, or use com.apple.security.cs.allow-jit, which is narrower; Go programs need neither.',
  },
  'cs.disable-executable-page-protection': {
    cost: 'its own code can be overwritten while it runs, which is the greatest risk of all entitlements',
    remedy: 'Remove it; a JIT compiler needs com.apple.security.cs.allow-jit instead.',
  },
  'cs.allow-dyld-environment-variables': {
    cost: 'a process that starts it can load code into it with DYLD_INSERT_LIBRARIES',
    remedy: 'Remove it; use @rpath to find libraries.',
  },
  'cs.disable-library-validation': {
    cost: 'it loads libraries of any signer',
    remedy: 'Sign the libraries with the same team, and remove it; only hosts of plug-ins need it.',
  },
  'cs.debugger': {
    cost: 'it can read and change other programs that allow debugging',
    remedy: 'Remove it unless the program is a debugger.',
  },
  'files.all': {
    cost: 'its sandbox gives it access to all files',
    remedy: 'Request only the folders that the program needs.',
  },
};

/** Returns the cost of an entitlement in security; null when it has none. */
export function costOfKey(key: string): Cost | null {
  const name = key.startsWith(securityPrefix) ? key.slice(securityPrefix.length) : '';
  return Object.hasOwn(costs, name) ? (costs[name] ?? null) : null;
}

const profiledKeys: ReadonlySet<string> = new Set([
  'application-identifier',
  'com.apple.application-identifier',
  'keychain-access-groups',
  'aps-environment',
  'com.apple.vm.networking',
  'com.apple.vm.device-access',
]);

/**
 * Returns the source of the permission for an entitlement: a provisioning profile in the app, only Apple for its own programs,
 * or null for none. macOS kills a program without the permission for a restricted entitlement when it starts.
 */
export function restrictionOfKey(key: string): 'profile' | 'apple-only' | null {
  if (key.startsWith('com.apple.private.') || key.startsWith('com.apple.rootless.')) return 'apple-only';
  return profiledKeys.has(key) || key.startsWith('com.apple.developer.') ? 'profile' : null;
}
