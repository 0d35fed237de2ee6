import type { Finding } from '../system/issue.js';

/**
 * Entitlements by the purpose they serve.
 * Source: https://developer.apple.com/documentation/bundleresources/entitlements (Hardened Runtime, App Sandbox).
 */
const presets = {
  none: [],
  /** A JIT compiler that asks for its pages with MAP_JIT, e.g. wazero or a JavaScript engine. */
  jit: ['com.apple.security.cs.allow-jit'],
  /** A sandboxed program that is a client and a server on the network. Outside the sandbox no key is needed. */
  network: [
    'com.apple.security.app-sandbox',
    'com.apple.security.network.client',
    'com.apple.security.network.server',
  ],
  sandbox: ['com.apple.security.app-sandbox'],
  /**
   * Metal itself needs no entitlement under hardened runtime. What compute libraries do beside it does: they load
   * dynamic libraries of other teams and compile kernels into memory.
   */
  metal: ['com.apple.security.cs.allow-jit', 'com.apple.security.cs.disable-library-validation'],
  /** Lets a debugger attach. Notarization refuses it: for test builds only. */
  debug: ['com.apple.security.get-task-allow'],
} as const satisfies Record<string, readonly string[]>;

export type EntitlementPreset = keyof typeof presets;

export const entitlementPresets = Object.keys(presets) as readonly EntitlementPreset[];

/** The property list of a preset; null when the name is none of them. */
export function entitlementPreset(name: string): Buffer | null {
  if (!isPreset(name)) return null;
  const lines = presets[name].flatMap((key) => [`\t<key>${key}</key>`, '\t<true/>']);
  const plist = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    '<dict>',
    ...lines,
    '</dict>',
    '</plist>',
    '',
  ];
  return Buffer.from(plist.join('\n'));
}

function isPreset(name: string): name is EntitlementPreset {
  return Object.hasOwn(presets, name);
}

type ValueType = 'boolean' | 'string' | 'strings';

const sandboxAccess = ['read-only', 'read-write'].flatMap((access) =>
  ['user-selected', 'downloads', 'assets.pictures', 'assets.music', 'assets.movies'].map(
    (place) => `files.${place}.${access}`,
  ),
);

/** Keys under com.apple.security. that Apple documents for macOS, by the type of their value. */
const knownKeys: ReadonlyMap<string, ValueType> = new Map<string, ValueType>([
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
  ['scripting-targets', 'strings'],
  ['smartcard-token', 'strings'],
]);
const securityPrefix = 'com.apple.security.';

/** Documented families of keys whose values vary. */
const openFamilies = ['temporary-exception.', 'scripting-targets', 'hardened-process.'];

const docUrl = 'https://developer.apple.com/documentation/bundleresources/entitlements';

/** Looks entitlements over before they are signed. `release`: the program is to be notarized. */
export function lintEntitlements(values: Record<string, unknown>, options: { release: boolean }): Finding[] {
  const findings = Object.entries(values).flatMap(([key, value]) => lintKey(key, value));
  const debugKeys = ['com.apple.security.get-task-allow', 'get-task-allow'];
  const debug = options.release ? debugKeys.find((key) => values[key] === true) : undefined;
  if (debug) {
    findings.push({
      severity: 'error',
      code: 'entitlement-get-task-allow',
      message: `The entitlement ${debug} lets any debugger attach; the notary refuses it.`,
      remedy: 'Remove it from the entitlements of a release. go test does not need it either.',
      docUrl: 'https://developer.apple.com/documentation/security/resolving-common-notarization-issues',
    });
  }
  return findings;
}

function lintKey(key: string, value: unknown): Finding[] {
  if (!key.startsWith(securityPrefix)) return [];
  const name = key.slice(securityPrefix.length);
  const type = knownKeys.get(name);
  if (type === undefined) {
    if (openFamilies.some((family) => name.startsWith(family))) return [];
    return [
      {
        severity: 'warning',
        code: 'entitlement-unknown',
        message: `The entitlement ${key} is not one that Apple documents; macOS ignores a misspelt key.`,
        remedy: unknownRemedy(name),
        docUrl,
      },
    ];
  }
  if (isOfType(value, type)) return [];
  return [
    {
      severity: 'error',
      code: 'entitlement-wrong-type',
      message: `The entitlement ${key} must be ${typeNames[type]}.`,
      remedy: type === 'boolean' ? 'Write <true/> after the key.' : `Make it ${typeNames[type]}.`,
      docUrl,
    },
  ];
}

function unknownRemedy(name: string): string {
  if (name === 'hardened-runtime') {
    return 'Remove it. Hardened runtime is a flag of the signature (input hardened-runtime), not an entitlement.';
  }
  return 'Check the spelling.';
}

const typeNames: Record<ValueType, string> = {
  boolean: 'true or false',
  string: 'a string',
  strings: 'an array of strings',
};

function isOfType(value: unknown, type: ValueType): boolean {
  if (type === 'strings') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  return typeof value === type;
}
