import { readCodeResources } from '../../src/bundle/resource-envelope/read-code-resources.js';
import { openNote } from '../../src/go/checksum-database/signed-note.js';
import { readModuleZip } from '../../src/go/download/module-zip.js';
import { openPkcs12 } from '../../src/identity/pkcs12/open-pkcs12.js';
import { checkStrictLayout } from '../../src/macho/check-strict-layout.js';
import { readMachO } from '../../src/macho/mach-o.js';
import { readSlices } from '../../src/macho/universal.js';
import {
  readLog,
  readLogUrl,
  readNewSubmission,
  readSubmission,
  readSubmissions,
} from '../../src/notary/read-answers.js';
import { readPropertyList } from '../../src/property-list/read-property-list.js';
import { readCms } from '../../src/signature/cms/cms.js';
import { readSignedData } from '../../src/signature/cms/read-signed-data.js';
import { readEmbeddedSignature, readSignature } from '../../src/signature/embedded-signature.js';
import { decodeEntitlementsDer } from '../../src/signature/entitlements/entitlements-der.js';
import { parseEntitlements } from '../../src/signature/entitlements/parse-entitlements.js';
import { formatRequirement } from '../../src/signature/requirement/format-requirement.js';
import { parseRequirementSet } from '../../src/signature/requirement/parse-requirement.js';
import { readDesignatedRequirement } from '../../src/signature/requirement/read-designated-requirement.js';
import { decodeRequirement, encodeRequirement } from '../../src/signature/requirement/requirement-blob.js';
import { bytesOf } from '../../src/system/files/byte-source.js';
import * as seedTexts from './seeds.js';
import { zips } from './shapes/archives.js';
import { asn1Trees, derEntitlements, pkcs12Files } from './shapes/asn1.js';
import { binaryPropertyLists, xmlPropertyLists } from './shapes/property-lists.js';
import type { Shape } from './shapes/shape.js';
import { requirements, requirementTexts } from './shapes/signatures.js';

/** A parser of untrusted bytes. */
export interface Target {
  name: string;
  /** Number of inputs out of every million; slow parsers get fewer. */
  share: number;
  /** Valid inputs to mutate, or structures to build. */
  inputs: { seeds: readonly Buffer[] } | { shapes: readonly Shape[] };
  /** Called with the input, or with the path of a file that holds it. */
  parser: { read(bytes: Buffer): unknown } | { readFile(path: string): Promise<unknown> };
}

/** Returns the parsers that read bytes in memory. */
export function memoryTargets(seeds: seedTexts.Seeds): Target[] {
  const mutations: [string, number, readonly Buffer[], (bytes: Buffer) => unknown][] = [
    ['Mach-O and universal', 217_000, [seeds.program], readProgram],
    ['superblob and CodeDirectory', 220_000, [seeds.superBlob], readSignature],
    ['requirement', 150_000, [seeds.requirements], readRequirements],
    ['entitlements, XML', 100_000, [seedTexts.entitlements], (bytes) => parseEntitlements(bytes)],
    ['entitlements, DER', 100_000, [seeds.entitlementsDer], decodeEntitlementsDer],
    ['property list', 60_000, [seedTexts.entitlements, seedTexts.binaryPlist], readList],
    [
      'CodeResources',
      30_000,
      [seedTexts.codeResources],
      (bytes) => readCodeResources(bytes, 'CodeResources'),
    ],
    ['notary answers', 40_000, seedTexts.notaryAnswers, readAnswers],
    ['signed note', 10_000, [seedTexts.note], (bytes) => openNote(bytes.toString('utf8'), seedTexts.noteKey)],
    ['CMS', 13_000, [seeds.cms], readCmsWhole],
    ['PKCS#12', 5_000, seeds.p12, readIdentity],
    ['module zip', 4_000, [seeds.zip], readModules],
    ['requirement, text', 16_000, seedTexts.requirementTexts, readRequirementText],
  ];
  const built: [string, number, readonly Shape[], (bytes: Buffer) => unknown][] = [
    ['built property list, XML', 1_500, xmlPropertyLists, readList],
    ['built property list, binary', 5_000, binaryPropertyLists, readList],
    ['built CodeResources', 500, xmlPropertyLists, (bytes) => readCodeResources(bytes, 'CodeResources')],
    ['built entitlements, XML', 1_000, xmlPropertyLists, (bytes) => parseEntitlements(bytes)],
    ['built entitlements, DER', 2_000, derEntitlements, decodeEntitlementsDer],
    ['built CMS', 1_500, asn1Trees, readCmsWhole],
    ['built PKCS#12', 500, pkcs12Files, readIdentity],
    ['built requirement', 5_000, requirements, readRequirements],
    ['built requirement, text', 2_000, requirementTexts, readRequirementText],
    ['built module zip', 500, zips, readModules],
  ];
  return [
    ...mutations.map(([name, share, seeds, read]) => ({ name, share, inputs: { seeds }, parser: { read } })),
    ...built.map(([name, share, shapes, read]) => ({ name, share, inputs: { shapes }, parser: { read } })),
  ];
}

function readList(bytes: Buffer): void {
  readPropertyList(bytes, 'a list');
}

function readProgram(bytes: Buffer): void {
  const source = bytesOf(bytes);
  checkStrictLayout(source);
  for (const slice of readSlices(source)) readEmbeddedSignature(slice.source, readMachO(slice.source));
}

function readRequirements(bytes: Buffer): void {
  const expression = readDesignatedRequirement(bytes);
  if (expression === null) return;
  formatRequirement(expression);
  decodeRequirement(encodeRequirement(expression));
}

function readRequirementText(bytes: Buffer): void {
  parseRequirementSet(bytes.toString('utf8'));
}

function readCmsWhole(bytes: Buffer): void {
  readCms(bytes);
  readSignedData(bytes, 'the signature');
}

function readIdentity(bytes: Buffer): void {
  openPkcs12({ bytes, password: 'a password', input: 'certificate' });
}

async function readModules(bytes: Buffer): Promise<void> {
  for (const file of await readModuleZip(bytes, '')) file.read();
}

function readAnswers(bytes: Buffer): void {
  const failures = [readNewSubmission, readSubmission, readSubmissions, readLogUrl, readLog].flatMap(
    (read) => {
      try {
        read(bytes);
        return [];
      } catch (error) {
        return [error];
      }
    },
  );
  const untyped = failures.find((error) => !(error instanceof Error && 'remedy' in error));
  if (untyped !== undefined) throw untyped;
}
