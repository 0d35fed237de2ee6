/** lipo(1): joins, thins and names slices, for real. Source: cctools, misc/lipo.c; <mach-o/fat.h>. */
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { answer, Refusal } from './call.mjs';
import { parseWords } from './words.mjs';

const cpuNames = new Map([
  [0x01000007, 'x86_64'],
  [0x0100000c, 'arm64'],
]);
const fatMagic = 0xcafebabe;
const thinMagic = 0xfeedfacf;
/** 16 KiB. */
const alignment = 14;

const options = {
  '-create': ['create', 'flag'],
  '-output': ['output', 'value'],
  '-o': ['output', 'value'],
  '-info': ['info', 'flag'],
  '-archs': ['archs', 'flag'],
  '-thin': ['thin', 'value'],
  '-extract': ['thin', 'value'],
  '-verify_arch': ['verify', 'flag'],
};
const usage = { exitCode: 1, text: (spelling) => `fatal error: lipo: unknown flag: ${spelling}` };
const refusal = (text) => new Refusal(1, `fatal error: lipo: ${text}`);

export const main = () =>
  answer('lipo', (words) => {
    const given = parseWords(words, options, usage);
    const [path = '', ...more] = given.rest;
    if (given.has('create')) return create(given);
    const slices = slicesAt(path);
    const names = slices.map(({ arch }) => arch);
    if (given.has('archs')) return `${names.join(' ')}\n`;
    if (given.has('info')) return infoLine(path, names);
    if (given.has('verify')) {
      if (more.every((arch) => names.includes(arch))) return '';
      throw new Refusal(1, '');
    }
    if (given.has('thin')) return thin(slices, given, path);
    throw refusal('no action specified');
  });

function infoLine(path, names) {
  if (names.length === 1) return `Non-fat file: ${path} is architecture: ${names[0]}\n`;
  return `Architectures in the fat file: ${path} are: ${names.join(' ')} \n`;
}

function slicesAt(path) {
  if (!existsSync(path)) throw refusal(`can't open input file: ${path} (No such file or directory)`);
  const bytes = readFileSync(path);
  if (bytes.length >= 32 && bytes.readUInt32LE(0) === thinMagic) return [sliceOf(bytes, path)];
  if (bytes.length < 32 || bytes.readUInt32BE(0) !== fatMagic) {
    throw refusal(`can't figure out the architecture type of: ${path}`);
  }
  return Array.from({ length: bytes.readUInt32BE(4) }, (_, index) => {
    const at = 8 + index * 20;
    const [offset, size] = [bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)];
    return sliceOf(bytes.subarray(offset, offset + size), path);
  });
}

function sliceOf(bytes, path) {
  const [type, subtype] = [bytes.readUInt32LE(4), bytes.readUInt32LE(8)];
  return { bytes, type, subtype, arch: cpuNames.get(type) ?? `cputype (${type})`, path };
}

function create(given) {
  const slices = given.rest.flatMap(slicesAt).sort((a, b) => a.type - b.type);
  for (const [index, { arch, path }] of slices.entries()) {
    const twin = slices.slice(0, index).find((other) => other.arch === arch);
    if (twin) {
      const why = `have the same architectures (${arch}) and can't be in the same fat output file`;
      throw refusal(`${twin.path} and ${path} ${why}`);
    }
  }
  write(given.value('output'), universal(slices));
  return '';
}

function universal(slices) {
  const parts = [Buffer.alloc(8 + slices.length * 20)];
  const [table] = parts;
  table.writeUInt32BE(fatMagic, 0);
  table.writeUInt32BE(slices.length, 4);
  let end = table.length;
  for (const [index, { bytes, type, subtype }] of slices.entries()) {
    const offset = Math.ceil(end / 2 ** alignment) * 2 ** alignment;
    const entry = [type, subtype, offset, bytes.length, alignment];
    for (const [field, value] of entry.entries()) table.writeUInt32BE(value, 8 + index * 20 + field * 4);
    parts.push(Buffer.alloc(offset - end), bytes);
    end = offset + bytes.length;
  }
  return Buffer.concat(parts);
}

function thin(slices, given, path) {
  const arch = given.value('thin');
  const slice = slices.find((each) => each.arch === arch);
  if (!slice)
    throw refusal(
      `fat input file (${path}) does not contain the specified architecture (${arch}) to thin it to`,
    );
  write(given.value('output'), slice.bytes);
  return '';
}

function write(path, bytes) {
  if (path === undefined) throw refusal('no output file specified');
  writeFileSync(path, bytes);
  chmodSync(path, 0o755);
}
