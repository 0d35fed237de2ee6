import { lstat, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Identity } from '../identity/identity.js';
import { readMachO } from '../macho/mach-o.js';
import { readSlices } from '../macho/universal.js';
import { chooseHashTypes } from '../signature/code-directory/choose-hash-types.js';
import { canonicalIdentifier, deriveIdentifier } from '../signature/code-directory/derive-identifier.js';
import type { EntitlementChoice } from '../signature/entitlements/entitlement-choice.js';
import type { Entitlements } from '../signature/entitlements/parse-entitlements.js';
import type { Expression } from '../signature/requirement/requirement-language.js';
import { type PreservedPart, signMachO } from '../signature/sign/sign-macho.js';
import type { SliceSignature } from '../signature/signature-description.js';
import type { Timestamper } from '../signature/timestamp/request-timestamp.js';
import { withFile } from '../system/files/byte-source.js';
import { type SignableBundle, ticketPath } from './bundle.js';
import { type NestedPosition, nestedEntitlements } from './nested-entitlements.js';
import type { CodeTree, InnerCode } from './read-code-tree.js';
import { readSignableTree } from './read-signable-tree.js';
import { describeNestedCode, type NestedCode } from './resource-envelope/nested-code.js';
import { writeCodeResources } from './resource-envelope/write-code-resources.js';

export interface SignBundleRequest {
  path: string;
  signer: Identity | 'adhoc';
  /** Null for CFBundleIdentifier. */
  identifier: string | null;
  /** For the main executable. */
  entitlements: Entitlements | null;
  /** For nested code, by its path in the bundle; by default it keeps those of its earlier signature. */
  forNested?: EntitlementChoice['forNested'];
  hardenedRuntime: boolean;
  timestamper: Timestamper | null;
  signingTime: Date;
  /** Bytes in a page of all code; by default that of each earlier signature, or the usual size. */
  pageSize?: number;
  /** Parts of the main executable's earlier signature to keep. */
  preserve?: readonly PreservedPart[];
  /** For the main executable, by type; other types have codesign's defaults. */
  requirements?: ReadonlyMap<number, Expression>;
}

/** Options that apply to all code of the bundle. */
type SigningOptions = Pick<
  SignBundleRequest,
  'signer' | 'hardenedRuntime' | 'timestamper' | 'signingTime' | 'pageSize'
>;

/** Chooses the entitlements of nested code. */
type ChooseNested = (code: Omit<NestedPosition, 'root'>) => Promise<ChosenEntitlements>;

type ChosenEntitlements = Pick<MainExecutable, 'entitlements' | 'preserve'>;

/**
 * Signs a bundle in place, nested code first: libraries and helpers, then nested bundles, then the bundle itself.
 * Removes a stapled ticket, since it belongs to the earlier signature.
 * Throws `InputError` (`bundle-not-signable`, `bundle-id-missing`) before it changes anything.
 */
export async function signBundle(
  request: SignBundleRequest,
): Promise<{ identifier: string; slices: SliceSignature[] }> {
  const { tree, identifier } = await readSignableTree(request);
  const { entitlements, preserve = [], requirements, forNested, path: root, ...rest } = request;
  const { signer, hardenedRuntime, timestamper, signingTime, pageSize } = rest;
  const options = { signer, hardenedRuntime, timestamper, signingTime, ...(pageSize && { pageSize }) };
  const main = { identifier, entitlements, preserve, ...(requirements && { requirements }) };
  const choose: ChooseNested = async (code) => {
    const chosen = await nestedEntitlements(forNested, { root, ...code });
    return chosen === undefined ? keptEntitlements : { entitlements: chosen, preserve: [] };
  };
  return { identifier, slices: await signTree(tree, { options, choose }, main) };
}

/** Nested code keeps its own entitlements. */
const keptEntitlements: ChosenEntitlements = { entitlements: null, preserve: ['entitlements'] };

interface MainExecutable {
  identifier: string;
  entitlements: Entitlements | null;
  preserve: readonly PreservedPart[];
  requirements?: ReadonlyMap<number, Expression>;
}

interface NestedSigning {
  options: SigningOptions;
  choose: ChooseNested;
}

async function signTree(tree: CodeTree, how: NestedSigning, main: MainExecutable): Promise<SliceSignature[]> {
  const { bundle } = tree;
  const nested = new Map<string, NestedCode>();
  for (const code of tree.loose) await signInner(bundle, code, how);
  for (const code of tree.nested) nested.set(code.path, await signInner(bundle, code, how));
  for (const version of tree.otherVersions) await signTree(version, how, await innerMain(version, how));

  const { executable } = bundle;
  const hashTypes = await withFile(executable, (source) =>
    chooseHashTypes(readSlices(source).map((slice) => readMachO(slice.source))),
  );
  await removeTicket(bundle);
  const codeResources = await writeCodeResources({ bundle, hashTypes, nested });
  return signMachO({
    input: executable,
    output: executable,
    ...how.options,
    ...main,
    bundle: { infoPlist: bundle.infoPlist, codeResources },
  });
}

async function signInner(
  { base }: SignableBundle,
  { path, tree }: InnerCode,
  how: NestedSigning,
): Promise<NestedCode> {
  const { options, choose } = how;
  if (tree !== null) {
    await signTree(tree, how, await innerMain(tree, how));
    return describeNestedCode(tree.bundle.executable);
  }
  const file = join(base, path);
  const identifier = await deriveIdentifier(file, { adhoc: options.signer === 'adhoc' });
  const chosen = await choose({ path: file, executable: file });
  await signMachO({ input: file, output: file, ...options, ...chosen, identifier });
  return describeNestedCode(file);
}

async function innerMain({ bundle }: CodeTree, { choose }: NestedSigning): Promise<MainExecutable> {
  const { path, executable } = bundle;
  const identifier = bundle.identifier ?? canonicalIdentifier(path);
  return { identifier, ...(await choose({ path, executable })) };
}

/** Removes a regular file only: before OS X 10.6 a link of that name led to the resource envelope. */
async function removeTicket(bundle: SignableBundle): Promise<void> {
  const path = ticketPath(bundle);
  const found = await lstat(path).catch(() => null);
  if (found?.isFile()) await rm(path);
}
