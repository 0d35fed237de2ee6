import { isUtf8 } from 'node:buffer';
import { InputError } from '../../system/errors.js';
import { encodeEntitlementsDer, mostEntitlementBytes } from './entitlements-der.js';
import { parseEntitlementsXml } from './entitlements-xml.js';

/** Entitlements to sign with, parsed once where they enter the program. */
export interface Entitlements {
  /** The property list as the user wrote it: codesign embeds these bytes unchanged. */
  readonly xml: Buffer;
  /** The payload of the DER blob, which the kernel reads. */
  readonly der: Buffer;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Parses an entitlements property list as strictly as the kernel does: a file that `plutil -lint` accepts may still
 * prevent a program from starting ("AMFI could not load its entitlements for validation").
 * `input`: the name of the input, for messages. Throws `InputError` (`entitlements-invalid`),
 * with the line of the problem.
 */
export function parseEntitlements(plist: Buffer, input = 'entitlements'): Entitlements {
  const text = checkedText(plist, input);
  const parsed = parseEntitlementsXml(text);
  if ('problem' in parsed) {
    throw invalid(input, `line ${parsed.line}: ${parsed.problem}`, parsed.remedy);
  }
  return { xml: Buffer.from(plist), der: encodeEntitlementsDer(parsed.values), values: parsed.values };
}

function checkedText(plist: Buffer, input: string): string {
  const asXml = 'Save it as a plain XML property list: plutil -convert xml1 FILE';
  if (plist.length === 0)
    throw invalid(input, 'the file is empty', 'Write a property list with a dictionary.');
  if (plist.length > mostEntitlementBytes)
    throw invalid(input, `the file has ${plist.length} bytes`, 'Remove what is not an entitlement.');
  if (plist.subarray(0, 6).toString('latin1') === 'bplist') {
    throw invalid(input, 'the property list is binary, which the kernel does not read', asXml);
  }
  if (plist[0] === 0xef && plist[1] === 0xbb && plist[2] === 0xbf) {
    throw invalid(input, 'line 1: the file begins with a byte order mark', 'Save it as UTF-8 without BOM.');
  }
  if ((plist[0] === 0xfe && plist[1] === 0xff) || (plist[0] === 0xff && plist[1] === 0xfe)) {
    throw invalid(input, 'line 1: the file is UTF-16', 'Save it as UTF-8 without BOM.');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(plist);
  } catch {
    throw invalid(
      input,
      `line ${firstBadLine(plist)}: the bytes are not UTF-8`,
      'Save it as UTF-8 without BOM.',
    );
  }
}

function firstBadLine(plist: Buffer): number {
  const lines = plist.toString('latin1').split('\n');
  return lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1'))) + 1;
}

function invalid(input: string, problem: string, remedy: string): InputError {
  return new InputError(input, `${input} cannot be used: ${problem}.`, {
    code: 'entitlements-invalid',
    remedy,
  });
}
