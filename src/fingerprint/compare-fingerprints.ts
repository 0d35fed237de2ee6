import type { Fingerprint, ProgramFingerprint, SliceFingerprint } from './fingerprint.js';

/** A difference between two fingerprints. */
export interface FingerprintDifference {
  /** The fact that differs, e.g. `go`, `flags.ldflags`, `programs.tool.arm64`. */
  subject: string;
  /** One sentence. */
  text: string;
}

/** Explains how the second build differs from the first, causes before effects. */
export function compareFingerprints(first: Fingerprint, second: Fingerprint): FingerprintDifference[] {
  return [
    ...compareSources(first, second),
    ...compareGo(first, second),
    ...compareRecords('machine', machineNames, [values(first.machine), values(second.machine)]),
    ...compareRecords('flags', flagNames, [values(first.flags), values(second.flags)]),
    ...compareRecords('environment', {}, [first.environment, second.environment]),
    ...compareNamed('programs', [first.programs, second.programs], comparePrograms),
    ...compareNamed('artifacts', [first.artifacts, second.artifacts], (a, b, subject) =>
      a.sha256 === b.sha256 ? [] : [{ subject, text: `The signed ${a.kind} ${a.name} has other bytes.` }],
    ),
  ];
}

const machineNames = {
  system: 'The system',
  os: 'The system',
  arch: 'The architecture of the machine',
  xcode: 'Xcode',
  sdk: 'The SDK',
};
const flagNames = { ldflags: '-ldflags', tags: '-tags', buildFlags: 'build-flags', cgo: 'cgo' };

function values(record: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(' ') : `${value ?? ''}`,
    ]),
  );
}

function compareSources({ source: a }: Fingerprint, { source: b }: Fingerprint): FingerprintDifference[] {
  const differences: FingerprintDifference[] = [];
  if (a.commit !== b.commit) {
    differences.push({
      subject: 'source.commit',
      text: changed('The commit', a.commit ?? '', b.commit ?? ''),
    });
  }
  if (a.modified !== b.modified) {
    const which = b.modified ? 'second' : 'first';
    const text =
      a.modified || b.modified
        ? `Only the ${which} build has changes that are not committed.`
        : 'Only one build looked for changes that are not committed.';
    differences.push({ subject: 'source.modified', text });
  }
  return differences;
}

function compareGo({ go: a }: Fingerprint, { go: b }: Fingerprint): FingerprintDifference[] {
  if (a.version !== b.version) {
    const text = `Go changed from ${a.version} to ${b.version}: every program has other code.`;
    return [{ subject: 'go.version', text }];
  }
  if (a.sha256 !== b.sha256 && a.sha256 !== null && b.sha256 !== null) {
    return [{ subject: 'go.sha256', text: `The downloads of Go ${a.version} have different bytes.` }];
  }
  return a.verifiedBy === b.verifiedBy
    ? []
    : [{ subject: 'go.verifiedBy', text: changed('The proof of Go', a.verifiedBy, b.verifiedBy) }];
}

/** Compares two sets of named texts; a name without an entry in `names` stands for itself. */
function compareRecords(
  subject: string,
  names: Readonly<Record<string, string>>,
  [a, b]: readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>],
): FingerprintDifference[] {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys
    .filter((key) => (a[key] ?? '') !== (b[key] ?? ''))
    .map((key) => ({
      subject: `${subject}.${key}`,
      text: changed(names[key] ?? key, a[key] ?? '', b[key] ?? ''),
    }));
}

function changed(name: string, before: string, after: string): string {
  if (before === '') return `${name} is ${after} in the second, and not set in the first.`;
  if (after === '') return `${name} is ${before} in the first, and not set in the second.`;
  return `${name} changed from ${before} to ${after}.`;
}

/** Compares lists whose members have names; a member on one side only is a difference of its own. */
function compareNamed<T extends { name: string; target?: string | null }>(
  subject: string,
  [first, second]: readonly [readonly T[], readonly T[]],
  compare: (a: T, b: T, subject: string) => FingerprintDifference[],
): FingerprintDifference[] {
  const key = ({ name, target }: T): string => (target ? `${name} (${target})` : name);
  const keys = [...new Set([...first, ...second].map(key))];
  return keys.flatMap((each) => {
    const [a, b] = [first, second].map((list) => list.find((member) => key(member) === each));
    if (a && b) return compare(a, b, `${subject}.${each}`);
    return [{ subject: `${subject}.${each}`, text: `${each} is only in the ${a ? 'first' : 'second'}.` }];
  });
}

function comparePrograms(
  a: ProgramFingerprint,
  b: ProgramFingerprint,
  subject: string,
): FingerprintDifference[] {
  const modules = [a, b].map((program) =>
    Object.fromEntries(
      program.modules.map(({ path, version, sum }) => [path, `${version} ${sum ?? ''}`.trim()]),
    ),
  );
  const [before = {}, after = {}] = modules;
  return [
    ...compareRecords(`${subject}.modules`, {}, [before, after]),
    ...a.slices.flatMap((slice) => {
      const other = b.slices.find(({ arch }) => arch === slice.arch);
      const name = `${subject}.${slice.arch}`;
      if (other === undefined)
        return [{ subject: name, text: `${a.name} has ${slice.arch} only in the first.` }];
      return compareSlices(slice, other, { subject: name, program: a.name });
    }),
    ...b.slices
      .filter(({ arch }) => !a.slices.some((slice) => slice.arch === arch))
      .map(({ arch }) => ({
        subject: `${subject}.${arch}`,
        text: `${a.name} has ${arch} only in the second.`,
      })),
  ];
}

function compareSlices(
  a: SliceFingerprint,
  b: SliceFingerprint,
  { subject, program }: { subject: string; program: string },
): FingerprintDifference[] {
  const head = `${program} (${a.arch})`;
  const facts = (slice: SliceFingerprint) => ({ minOS: slice.minOS ?? '', sdk: slice.sdk ?? '' });
  const code =
    a.unsignedSha256 === b.unsignedSha256
      ? []
      : [{ subject, text: `${head} has other code, even without its signature.` }];
  const names = { minOS: `${head}: the oldest macOS`, sdk: `${head}: the SDK` };
  const settings = Object.fromEntries(
    [...Object.keys(a.settings), ...Object.keys(b.settings)].map((key) => [key, `${head}: ${key}`]),
  );
  return [
    ...compareRecords(subject, names, [facts(a), facts(b)]),
    ...compareRecords(`${subject}.settings`, settings, [a.settings, b.settings]),
    ...code,
  ];
}
