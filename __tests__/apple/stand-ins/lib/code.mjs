/** Code on disk: Mach-O files and bundles, as far as the signing order needs it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** Magic numbers and the load command of signatures: <mach-o/loader.h>, <mach-o/fat.h>. */
const thin64 = 0xfeedfacf;
const universal = 0xcafebabe;
const codeSignatureCommand = 0x1d;
const headerSize = 32;
const architectures = new Map([
  [0x0100000c, 'arm64'],
  [0x01000007, 'x86_64'],
]);

/** Returns the slices of a Mach-O file with `arch` and `signed`; null for other files. */
export function slicesOf(path) {
  const bytes = readFileSync(path);
  if (bytes.length < headerSize) return null;
  if (bytes.readUInt32LE(0) === thin64) return [sliceAt(bytes, 0)];
  // A Java class has the same magic number, and a version in the field of the number of slices.
  if (bytes.readUInt32BE(0) !== universal || bytes.readUInt32BE(4) > 30) return null;
  return Array.from({ length: bytes.readUInt32BE(4) }, (_, index) =>
    sliceAt(bytes, bytes.readUInt32BE(8 + index * 20 + 8)),
  );
}

function sliceAt(bytes, start) {
  const arch = architectures.get(bytes.readUInt32LE(start + 4)) ?? 'unknown';
  let at = start + headerSize;
  for (let left = bytes.readUInt32LE(start + 16); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) === codeSignatureCommand) return { arch, signed: true };
    at += bytes.readUInt32LE(at + 4);
  }
  return { arch, signed: false };
}

/** Tests for a bundle: a folder with an Info.plist. */
export function isBundle(path) {
  return statSync(path).isDirectory() && infoPlistOf(path) !== null;
}

function infoPlistOf(bundle) {
  const places = ['Contents/Info.plist', 'Resources/Info.plist', 'Info.plist'];
  return places.map((place) => join(bundle, place)).find(existsSync) ?? null;
}

/** Returns the main executable of a bundle. */
export function executableOf(bundle) {
  const plist = readFileSync(infoPlistOf(bundle) ?? '', 'utf8');
  const name =
    /<key>CFBundleExecutable<\/key>\s*<string>([^<]+)</.exec(plist)?.[1] ?? basename(bundle, extname(bundle));
  const places = [`Contents/MacOS/${name}`, name];
  return places.map((place) => join(bundle, place)).find(existsSync) ?? null;
}

/** Folders of a bundle's nested code: codesign(1), "nested code". */
const nestedPlaces = ['MacOS', 'Frameworks', 'SharedFrameworks', 'PlugIns', 'XPCServices', 'Helpers'];

/** Returns the first unsigned nested code of a bundle; undefined without any. */
export function unsignedCodeIn(bundle) {
  const main = executableOf(bundle);
  return nestedPlaces
    .map((place) => join(bundle, 'Contents', place))
    .filter(existsSync)
    .flatMap(codeIn)
    .find((path) => path !== main && !isSigned(path));
}

/** Files and bundles of a folder; a folder with a dot in its name is a bundle, any other is searched. */
function codeIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.includes('.') ? [path] : codeIn(path);
    return entry.isFile() ? [path] : [];
  });
}

/** Tests for a signature of any kind. */
export function isSigned(path) {
  if (!statSync(path).isDirectory()) return slicesOf(path)?.every(({ signed }) => signed) ?? false;
  const executable = existsSync(join(path, 'Versions/Current')) ? frameworkCode(path) : executableOf(path);
  return executable !== null && isSigned(executable);
}

function frameworkCode(path) {
  const file = join(path, 'Versions/Current', basename(path, '.framework'));
  return existsSync(file) ? file : null;
}

/** Returns codesign's name of a format: `Mach-O thin (arm64)`, `app bundle with Mach-O universal (x86_64 arm64)`, `generic`. */
export function formatOf(path) {
  const bundle = isBundle(path);
  const file = bundle ? executableOf(path) : path;
  const slices = file === null || statSync(file).isDirectory() ? null : slicesOf(file);
  if (slices === null) return isDiskImage(path) ? 'disk image' : 'generic';
  const kind = slices.length > 1 ? 'universal' : 'thin';
  const code = `Mach-O ${kind} (${slices.map(({ arch }) => arch).join(' ')})`;
  if (!bundle) return code;
  return `${path.endsWith('.app') ? 'app bundle' : 'bundle'} with ${code}`;
}

/** Tests for `koly`, 512 bytes before the end. */
export function isDiskImage(path) {
  if (statSync(path).isDirectory()) return false;
  return readFileSync(path).subarray(-512, -508).toString('latin1') === 'koly';
}
