/** Compares the answers of a Mac with those of the stand-ins. */

/**
 * Parts of answers that differ without a difference in belief: times, sizes, generated names. docs/stand-ins.md names
 * where the stand-ins are simpler.
 */
const masks = [
  [/^(Timestamp|Signed Time)=.*$/gm, '$1=<time>'],
  [/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4}/g, '<time>'],
  [/^(CodeDirectory) v=\w+ size=\d+ (.*) hashes=\d+\+\d+ /gm, '$1 $2 '],
  [/^Signature size=\d+$/gm, 'Signature size=<size>'],
  [/^Info\.plist entries=\d+$/gm, 'Info.plist entries=<number>'],
  [/^(Sealed Resources version=\d+ rules=)\d+ files=\d+$/gm, '$1<number>'],
  [/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g, '<certificate>'],
];

/** Lines that the stand-ins do not print. */
const moreLines =
  /^(CMSDigest|CMSDigestType|CandidateCDHashFull|VersionPlatform|VersionMin|VersionSDK|Page size|Internal requirements|Launch Constraints)\b.*$|^ +"<another keychain>"$/;

const hashes = /\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b/gi;

/**
 * Returns the differences of two recordings: { name, command, parts: [{ part, mac, standIn }] }, with the lines that
 * only one of them has.
 */
export function differencesOf(mac, standIn) {
  const isSame = mac.program === standIn.program;
  return mac.answers.flatMap((answer) => {
    const other = standIn.answers.find(({ name }) => name === answer.name);
    if (!other) return [];
    const keepsHashes = isSame && answer.isExact === true;
    const parts = partsOf(answer.compare).flatMap((part) =>
      difference(part, linesOfPart(answer, part, keepsHashes), linesOfPart(other, part, keepsHashes)),
    );
    return parts.length > 0 ? [{ name: answer.name, command: answer.command, parts }] : [];
  });
}

function partsOf(compare = 'all') {
  if (compare === 'nothing') return [];
  if (compare === 'ending') return ['ending'];
  return compare === 'errors' ? ['exitCode', 'stderr'] : ['exitCode', 'stdout', 'stderr'];
}

/** Returns the lines of a part of an answer that mean something. */
function linesOfPart({ exitCode, stdout, stderr }, part, keepsHashes) {
  if (part === 'exitCode') return [String(exitCode)];
  if (part === 'ending') return [typeof exitCode === 'number' && exitCode !== 0 ? 'fails' : String(exitCode)];
  const text = part === 'stdout' ? stdout : stderr;
  const masked = masks.reduce((changed, [pattern, name]) => changed.replaceAll(pattern, name), text);
  const plain = keepsHashes ? masked : masked.replaceAll(hashes, '<hash>');
  return plain
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !moreLines.test(line));
}

function difference(part, mac, standIn) {
  if (mac.join('\n') === standIn.join('\n')) return [];
  const onlyMac = mac.filter((line) => !standIn.includes(line));
  const onlyStandIn = standIn.filter((line) => !mac.includes(line));
  // The same lines in another order, or another number of them: show all.
  if (onlyMac.length === 0 && onlyStandIn.length === 0) return [{ part, mac, standIn }];
  return [{ part, mac: onlyMac, standIn: onlyStandIn }];
}

const partNames = {
  exitCode: 'exit code',
  ending: 'exit code',
  stdout: 'standard output',
  stderr: 'standard error',
};

/** Prints differences side by side, as lines. */
export function showDifferences(differences) {
  return differences.flatMap(({ name, command, parts }, index) => [
    `${index + 1}. ${name}: ${command}`,
    ...parts.flatMap(({ part, mac, standIn }) => [
      `   ${partNames[part]}`,
      ...linesOf('the Mac', mac),
      ...linesOf('stand-in', standIn),
    ]),
  ]);
}

const linesOf = (side, lines) =>
  (lines.length > 0 ? lines : ['(no such line)']).map((line) => `     ${side.padEnd(8)} | ${line}`);
