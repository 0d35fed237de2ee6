import { type Entitlements, parseEntitlements } from './parse-entitlements.js';

/**
 * Entitlements by the purpose they serve.
 * Source: https://developer.apple.com/documentation/bundleresources/entitlements (Hardened Runtime, App Sandbox).
 */
const presets = {
  none: [],
  /**
   * A compiler in the program. The first key is for compilers that request pages with MAP_JIT, as JavaScript engines do;
   * the second for others, e.g. wazero. Source: wazero/wazero#2393.
   */
  jit: ['com.apple.security.cs.allow-jit', 'com.apple.security.cs.allow-unsigned-executable-memory'],
  /** A sandboxed program that is a client and a server on the network. Outside the sandbox no key is needed. */
  network: [
    'com.apple.security.app-sandbox',
    'com.apple.security.network.client',
    'com.apple.security.network.server',
  ],
  sandbox: ['com.apple.security.app-sandbox'],
  /**
   * Metal itself needs no entitlement under hardened runtime. Compute libraries do: they load
   * dynamic libraries of other teams and compile kernels into memory.
   */
  metal: ['com.apple.security.cs.allow-jit', 'com.apple.security.cs.disable-library-validation'],
  /** Lets a debugger attach. Notarization refuses it: for test builds only. */
  debug: ['com.apple.security.get-task-allow'],
} as const satisfies Record<string, readonly string[]>;

export type EntitlementPreset = keyof typeof presets;

export const entitlementPresets = Object.keys(presets) as readonly EntitlementPreset[];

/** Returns the entitlements of a preset; null for any other name. */
export function entitlementPreset(name: string): Entitlements | null {
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
  return parseEntitlements(Buffer.from(plist.join('\n')));
}

function isPreset(name: string): name is EntitlementPreset {
  return Object.hasOwn(presets, name);
}
