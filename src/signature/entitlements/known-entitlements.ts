/**
 * The entitlements that Apple documents for macOS: the type of their values, what they cost in security, and whether
 * the system wants to see that Apple allows them.
 * Sources: https://developer.apple.com/documentation/bundleresources/entitlements (Hardened Runtime, App Sandbox);
 * TN3125, "Inside Code Signing: Provisioning Profiles" (restricted entitlements).
 */
export type ValueType = 'boolean' | 'string' | 'strings';

export const securityPrefix = 'com.apple.security.';

const sandboxAccess = ['read-only', 'read-write'].flatMap((access) =>
  ['user-selected', 'downloads', 'assets.pictures', 'assets.music', 'assets.movies'].map(
    (place) => `files.${place}.${access}`,
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

/** Type of the value of a key under com.apple.security.; `any` where it varies, null when nobody documents the key. */
export function typeOfKey(key: string): ValueType | 'any' | null {
  const name = key.slice(securityPrefix.length);
  const isOpen = openFamilies.some((family) => name.startsWith(family));
  return types.get(name) ?? (isOpen ? 'any' : null);
}

/** The documented key that is nearest to a misspelt one; null when none is near. */
export function nearestKey(key: string): string | null {
  const name = key.slice(securityPrefix.length);
  const near = [...types.keys()].find((known) => isNear(known, name));
  return near === undefined ? null : `${securityPrefix}${near}`;
}

/** One character too many, too few, wrong, or two that changed entries; or the same words in other cases and signs. */
function isNear(known: string, given: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (plain(known) === plain(given)) return true;
  let start = 0;
  while (start < known.length && known[start] === given[start]) start += 1;
  const [restKnown, restGiven] = [known.slice(start), given.slice(start)];
  const swapped = `${restGiven.charAt(1)}${restGiven.charAt(0)}${restGiven.slice(2)}`;
  return (
    restKnown.slice(1) === restGiven.slice(1) ||
    restKnown === restGiven.slice(1) ||
    restKnown.slice(1) === restGiven ||
    restKnown === swapped
  );
}

interface Cost {
  cost: string;
  remedy: string;
}

const costs: Readonly<Record<string, Cost>> = {
  'cs.allow-jit': {
    cost: 'it can make memory that is both writable and executable',
    remedy: 'Keep it for a JIT compiler (MAP_JIT) only; Go programs as such need none.',
  },
  'cs.allow-unsigned-executable-memory': {
    cost: 'any of its memory can become executable code, so that every memory error is a way in',
    remedy: 'Remove it, or use com.apple.security.cs.allow-jit, which is narrower; Go programs need neither.',
  },
  'cs.disable-executable-page-protection': {
    cost: 'its own code can be overwritten while it runs; no entitlement gives away more',
    remedy: 'Remove it; com.apple.security.cs.allow-jit is what compilers need.',
  },
  'cs.allow-dyld-environment-variables': {
    cost: 'whoever starts it can load code into it by DYLD_INSERT_LIBRARIES',
    remedy: 'Remove it; find libraries by @rpath instead.',
  },
  'cs.disable-library-validation': {
    cost: 'it loads libraries that anybody has signed',
    remedy: 'Sign the libraries with the same team, and remove it; only hosts of plug-ins need it.',
  },
  'cs.debugger': {
    cost: 'it can read and change other programs that allow debugging',
    remedy: 'Remove it unless the program is a debugger.',
  },
  'files.all': {
    cost: 'its sandbox has all files in it',
    remedy: 'Ask for the folders that are needed instead.',
  },
};

/** What an entitlement that is given costs in security; null when it costs nothing worth a word. */
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
 * Who has to allow an entitlement: a provisioning profile inside the app, only Apple in its own programs, or nobody.
 * A program whose restricted entitlement is not allowed is killed when it starts.
 */
export function restrictionOfKey(key: string): 'profile' | 'apple-only' | null {
  if (key.startsWith('com.apple.private.') || key.startsWith('com.apple.rootless.')) return 'apple-only';
  return profiledKeys.has(key) || key.startsWith('com.apple.developer.') ? 'profile' : null;
}
