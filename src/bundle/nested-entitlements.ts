import { relative } from 'node:path';
import { readMachO } from '../macho/mach-o.js';
import { readSlices } from '../macho/universal.js';
import type { EntitlementChoice } from '../signature/entitlements/entitlement-choice.js';
import type { Entitlements } from '../signature/entitlements/parse-entitlements.js';
import { withFile } from '../system/files/byte-source.js';

/** Nested code in an artifact. */
export interface NestedPosition {
  /** Path of the artifact. */
  root: string;
  /** Path of the program or the bundle. */
  path: string;
  /** File that holds the signature. */
  executable: string;
}

/**
 * Returns the new entitlements of nested code; null for none, undefined to keep those that it has. A library always keeps its
 * own: macOS reads entitlements of programs only, and Apple advises against any others.
 */
export async function nestedEntitlements(
  choose: EntitlementChoice['forNested'] | undefined,
  { root, path, executable }: NestedPosition,
): Promise<Entitlements | null | undefined> {
  const chosen = choose?.(relative(root, path));
  if (chosen === undefined) return undefined;
  const isProgram = await withFile(executable, (file) =>
    readSlices(file).some(({ source }) => readMachO(source).fileType === 'execute'),
  );
  return isProgram ? chosen : undefined;
}
