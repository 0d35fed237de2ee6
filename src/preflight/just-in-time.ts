import { readBuildInformation } from '../go/build/read-build-information.js';
import type { Issue } from '../system/issue.js';
import type { Advice } from './built-program.js';

/**
 * Go modules that generate machine code at run time. With the hardened runtime macOS kills such a program unless it
 * has an entitlement. Sources: wazero/wazero#2393, ncruces/go-sqlite3#259, bytecodealliance/wasmtime#11989.
 */
const compilers = [
  'github.com/tetratelabs/wazero',
  'github.com/wazero/wazero',
  'github.com/ncruces/go-sqlite3',
  'github.com/bytecodealliance/wasmtime-go',
  'github.com/wasmerio/wasmer-go',
  'rogchap.com/v8go',
  'github.com/tommie/v8go',
];

/** Either one is enough to allow such memory. Source: Apple, "Hardened Runtime", Runtime Exceptions. */
const permissions = [
  'com.apple.security.cs.allow-unsigned-executable-memory',
  'com.apple.security.cs.disable-executable-page-protection',
];

/** Returns the modules of a program that generate machine code. Throws when the file cannot be read. */
export async function justInTimeCompilers(program: string): Promise<string[]> {
  const { modules } = await readBuildInformation(program);
  return modules.filter((module) => compilers.some((path) => isWithin(module, path)));
}

/** The path of a major version above 1 ends with it: `…/wasmtime-go/v30`. */
function isWithin(module: string, path: string): boolean {
  return module === path || module.startsWith(`${path}/v`);
}

/** The permissions of a compiler. Source: Apple, "Hardened Runtime", Runtime Exceptions. */
const compilerKeys = ['com.apple.security.cs.allow-jit', ...permissions];

/** Opens libraries without cgo, which may contain a compiler. */
const opensLibraries = 'github.com/ebitengine/purego';

/**
 * Returns a warning about a Go program that may generate machine code and contains nothing that does: C code and the libraries
 * that it opens can hide a compiler, and are taken for one. Null for any other program.
 */
export async function unneededPermissionAdvice({
  path,
  entitlements,
}: {
  path: string;
  entitlements: Readonly<Record<string, unknown>>;
}): Promise<Advice | null> {
  const keys = compilerKeys.filter((key) => entitlements[key] === true);
  if (keys.length === 0) return null;
  const { modules, settings } = await readBuildInformation(path);
  const mayCompile = settings.get('CGO_ENABLED') !== '0' || modules.includes(opensLibraries);
  if (mayCompile || (await justInTimeCompilers(path)).length > 0) return null;
  return {
    code: 'just-in-time-unneeded',
    message: `The program may generate machine code (${keys.join(', ')}), and contains no module that is known to do so: Go itself does not.`,
    remedy: 'Remove the entitlement, unless a module of yours makes machine code, which a smoke-test shows.',
  };
}

/** Returns a warning about a program that macOS would kill for generating machine code; null for any other. */
export async function justInTimeAdvice(program: {
  path: string;
  flags: readonly string[];
  entitlements: Readonly<Record<string, unknown>>;
}): Promise<Issue | null> {
  const { path, flags, entitlements } = program;
  if (!flags.includes('runtime') || permissions.some((key) => entitlements[key] === true)) return null;
  const found = await justInTimeCompilers(path);
  if (found.length === 0) return null;
  return {
    severity: 'warning',
    code: 'just-in-time-forbidden',
    path,
    architecture: null,
    message: `The program contains ${found.join(' and ')}, which can generate machine code. macOS kills a program that does so without an entitlement.`,
    remedy:
      'Set entitlements: jit, unless the module only interprets. A smoke-test shows whether the program runs.',
    docUrl:
      'https://developer.apple.com/documentation/bundleresources/entitlements/com.apple.security.cs.allow-unsigned-executable-memory',
  };
}
