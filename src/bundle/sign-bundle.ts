import { lstat, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Identity } from '../identity/identity.js';
import { readMachO } from '../macho/mach-o.js';
import { readSlices } from '../macho/universal.js';
import { hashTypesFor } from '../signature/code-directory/choose-digests.js';
import { canonicalIdentifier, deriveIdentifier } from '../signature/code-directory/derive-identifier.js';
import type { Entitlements } from '../signature/entitlements/entitlements.js';
import type { SliceSignature } from '../signature/facts.js';
import type { Expression } from '../signature/requirement/requirement-language.js';
import { type PreservedPart, signMachO } from '../signature/sign/sign-macho.js';
import type { Timestamper } from '../signature/timestamp/timestamper.js';
import { withFile } from '../system/byte-source.js';
import { replaceFile } from '../system/files.js';
import { codeResourcesName, codeResourcesPath, signatureFolder } from './bundle.js';
import { readSignableTree } from './check-signable.js';
import type { CodeTree, InnerCode } from './code-tree.js';
import {
  buildCodeResources,
  type NestedCode,
  type SignableBundle,
} from './resource-envelope/code-resources.js';
import { describeNestedCode } from './resource-envelope/nested-code.js';

export interface SignBundleRequest {
  path: string;
  signer: Identity | 'adhoc';
  /** Null: CFBundleIdentifier. */
  identifier: string | null;
  /** For the main executable of the bundle. Code inside keeps the entitlements that it was signed with before. */
  entitlements: Entitlements | null;
  hardenedRuntime: boolean;
  timestamper: Timestamper | null;
  signingTime: Date;
  /** What of the main executable's earlier signature is kept. */
  preserve?: readonly PreservedPart[];
  /** For the main executable, by type; the others stay at their default. */
  requirements?: ReadonlyMap<number, Expression>;
}

type How = Pick<SignBundleRequest, 'signer' | 'hardenedRuntime' | 'timestamper' | 'signingTime'>;

/**
 * Signs a bundle in place, the inside before the outside: libraries and helpers, then bundles in it, then itself.
 * A ticket that was stapled to it is removed, since it was for the signature before.
 * Throws `InputError` (`bundle-not-signable`, `bundle-id-missing`) before anything is changed.
 */
export async function signBundle(
  request: SignBundleRequest,
): Promise<{ identifier: string; slices: SliceSignature[] }> {
  const { tree, identifier } = await readSignableTree(request);
  const { entitlements, preserve = [], requirements, ...rest } = request;
  const { signer, hardenedRuntime, timestamper, signingTime } = rest;
  const main = { identifier, entitlements, preserve, ...(requirements && { requirements }) };
  return {
    identifier,
    slices: await signTree(tree, { signer, hardenedRuntime, timestamper, signingTime }, main),
  };
}

interface MainExecutable {
  identifier: string;
  entitlements: Entitlements | null;
  preserve: readonly PreservedPart[];
  requirements?: ReadonlyMap<number, Expression>;
}

async function signTree(tree: CodeTree, how: How, main: MainExecutable): Promise<SliceSignature[]> {
  const { bundle } = tree;
  const nested = new Map<string, NestedCode>();
  for (const code of tree.loose) await signInner(bundle, code, how);
  for (const code of tree.nested) nested.set(code.path, await signInner(bundle, code, how));
  for (const version of tree.otherVersions) await signTree(version, how, innerMain(version));

  const { executable } = bundle;
  const hashTypes = await withFile(executable, (source) =>
    hashTypesFor(readSlices(source).map((slice) => readMachO(slice.source))),
  );
  const codeResources = await buildCodeResources({ bundle, hashTypes, nested });
  await removeTicket(bundle);
  await writeSeal(bundle, codeResources);
  return signMachO({
    input: executable,
    output: executable,
    ...how,
    ...main,
    bundle: { infoPlist: bundle.infoPlist, codeResources },
  });
}

async function signInner({ base }: SignableBundle, { path, tree }: InnerCode, how: How): Promise<NestedCode> {
  if (tree !== null) {
    await signTree(tree, how, innerMain(tree));
    return describeNestedCode(tree.bundle.executable);
  }
  const file = join(base, path);
  const identifier = await deriveIdentifier(file, { adhoc: how.signer === 'adhoc' });
  await signMachO({ input: file, output: file, ...how, ...keptEntitlements, identifier });
  return describeNestedCode(file);
}

/** Each program has entitlements of its own: those that it brings along. */
const keptEntitlements = { entitlements: null, preserve: ['entitlements'] } as const;

function innerMain({ bundle }: CodeTree): MainExecutable {
  return { identifier: bundle.identifier ?? canonicalIdentifier(bundle.path), ...keptEntitlements };
}

/** A plain file; a link of that name is how seals were found before OS X 10.6. */
async function removeTicket({ base }: SignableBundle): Promise<void> {
  const path = join(base, codeResourcesName);
  const found = await lstat(path).catch(() => null);
  if (found?.isFile()) await rm(path);
}

async function writeSeal(bundle: SignableBundle, codeResources: Buffer): Promise<void> {
  await mkdir(join(bundle.base, signatureFolder), { recursive: true });
  await replaceFile(codeResourcesPath(bundle), (path) => writeFile(path, codeResources));
}
