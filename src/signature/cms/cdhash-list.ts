/**
 * The list of cdhashes among the signed attributes: a property list `{ cdhashes: [data, ...] }`, in the order of the
 * CodeDirectories, character for character as Core Foundation writes it.
 * Source: Security, OSX/libsecurity_codesigning/lib/signer.cpp.
 */
const head = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
  '<plist version="1.0">',
  '<dict>',
  '\t<key>cdhashes</key>',
  '\t<array>',
];
const tail = ['\t</array>', '</dict>', '</plist>', ''];

/** A cdhash is truncated to 20 bytes for every algorithm: CSCommonPriv.h, `kSecCodeCDHashLength`. */
const cdHashLength = 20;

/** Returns the cdhash of a CodeDirectory from its whole digest. */
export function cdHashOf(digest: Buffer): Buffer {
  return digest.subarray(0, cdHashLength);
}

/** Writes the list. */
export function writeCdHashList(cdHashes: readonly Buffer[]): Buffer {
  const items = cdHashes.flatMap((cdHash) => [
    '\t\t<data>',
    `\t\t${cdHash.toString('base64')}`,
    '\t\t</data>',
  ]);
  return Buffer.from([...head, ...items, ...tail].join('\n'));
}

/** Reads the list. Returns an empty list, which matches no signature, for other bytes. */
export function readCdHashList(plist: Buffer): Buffer[] {
  const text = plist.toString('latin1');
  const list = /<key>cdhashes<\/key>\s*<array>(.*?)<\/array>/s.exec(text)?.[1] ?? '';
  return [...list.matchAll(/<data>([A-Za-z0-9+/=\s]*)<\/data>/g)].map(([, base64 = '']) =>
    Buffer.from(base64, 'base64'),
  );
}
