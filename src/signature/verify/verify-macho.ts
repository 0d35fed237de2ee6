import { checkStrictLayout } from '../../macho/check-strict-layout.js';
import { type MachO, readMachO } from '../../macho/mach-o.js';
import { readSlices, type Slice } from '../../macho/universal.js';
import { FormatError } from '../../system/errors.js';
import { type ByteSource, withFile } from '../../system/files/byte-source.js';
import type { Finding, Issue } from '../../system/issue.js';
import { readEmbeddedSignature } from '../embedded-signature.js';
import {
  commonAuthority,
  isSound,
  type SliceVerification,
  type Verification,
  type VerifyOptions,
} from './verification.js';
import { verifyAge } from './verify-age.js';
import { verifyFinding } from './verify-findings.js';
import { verifySignature } from './verify-signature.js';
import type { BoundFiles } from './verify-special-slots.js';

export interface VerifyMachOOptions extends VerifyOptions {
  /** For the main executable of a bundle: the files that its signature binds. */
  bundle?: Pick<BoundFiles, 'infoPlist' | 'codeResources'>;
}

/**
 * Verifies a Mach-O file completely and offline: its layout, every page hash, every special slot, entitlements, CMS,
 * certificate chain, timestamp, team and designated requirement, in every slice. Never throws for bad bytes.
 */
export function verifyMachO(path: string, options: VerifyMachOOptions): Promise<Verification> {
  return withFile(path, async (source) => {
    const issues: Issue[] = [];
    const add = (architecture: string | null, findings: readonly Finding[]) =>
      issues.push(...findings.map((finding) => ({ ...finding, path, architecture })));
    const slices: SliceVerification[] = [];
    const layout = readLayout(source);
    add(null, layout.findings);
    for (const slice of layout.slices) {
      const { findings, verification } = await verifySlice(slice, options);
      add(slice.arch, findings);
      slices.push(verification);
    }
    return { valid: isSound(issues), authority: commonAuthority(slices), problems: issues, slices };
  });
}

function readLayout(source: ByteSource): { slices: Slice[]; findings: Finding[] } {
  try {
    const slices = readSlices(source);
    const problems = checkStrictLayout(source);
    return { slices, findings: problems.map((problem) => verifyFinding('mach-o-layout', sentence(problem))) };
  } catch (error) {
    return { slices: [], findings: [malformed('not-mach-o', error)] };
  }
}

interface SliceVerdict {
  verification: SliceVerification;
  findings: Finding[];
}

async function verifySlice(slice: Slice, options: VerifyMachOOptions): Promise<SliceVerdict> {
  const unsigned = unsignedSlice(slice.arch);
  let machO: MachO;
  try {
    machO = readMachO(slice.source);
  } catch (error) {
    return { verification: unsigned, findings: [malformed('mach-o-malformed', error, slice.offset)] };
  }
  const image = { fileType: machO.fileType, sdk: machO.packed.sdk };
  try {
    const signature = readEmbeddedSignature(slice.source, machO);
    if (signature === null) {
      const finding = verifyFinding('not-signed', 'The program is not signed.');
      return { verification: { ...unsigned, ...image }, findings: [finding] };
    }
    const outside = outsideOf(slice, machO, options);
    const verdict = await verifySignature({ slice, signature, outside }, options);
    const findings = [...verdict.findings, ...verifyAge(signature, machO)];
    return { verification: { ...unsigned, ...image, ...verdict.description }, findings };
  } catch (error) {
    const offset = slice.offset + (machO.codeSignature?.dataOffset ?? 0);
    const finding = malformed('signature-malformed', error, offset);
    return { verification: { ...unsigned, ...image, kind: 'certificate' }, findings: [finding] };
  }
}

function outsideOf({ source }: Slice, { infoPlist }: MachO, { bundle }: VerifyMachOOptions): BoundFiles {
  if (bundle) return { what: 'bundle', ...bundle };
  const section = infoPlist && source.read(infoPlist.offset, infoPlist.size);
  return { what: 'program', infoPlist: section, codeResources: null };
}

function unsignedSlice(arch: string): SliceVerification {
  return {
    arch,
    fileType: 'unknown',
    sdk: 0,
    kind: 'none',
    identifier: null,
    flags: [],
    cdHashes: [],
    best: null,
    entitlements: {},
    unreadableXml: null,
    chain: [],
    authority: null,
  };
}

/** Turns a `FormatError` into a finding; rethrows other errors. `base`: offset of the bytes in the file. */
function malformed(
  code: 'not-mach-o' | 'mach-o-malformed' | 'signature-malformed',
  error: unknown,
  base = 0,
): Finding {
  if (!(error instanceof FormatError)) throw error;
  const offset = error.offset === undefined ? {} : { offset: base + error.offset };
  return verifyFinding(code, sentence(error.message), offset);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
