/** Descriptions of the machine: xcode-select(1), csrutil(8), sysctl(8), sw_vers(1). A Mac with Xcode, by default. */
import { answer, Refusal } from './call.mjs';
import { developerFolder } from './developer-folder.mjs';
import { fault } from './faults.mjs';

const version = '26.1';

export const xcodeSelect = () =>
  answer('xcode-select', ([option]) => {
    if (option === '--version' || option === '-v') return 'xcode-select version 2412.\n';
    if (option === '--switch' || option === '-s') {
      const how = "--switch must be run as root (e.g. 'sudo xcode-select --switch <xcode_folder_path>').";
      throw new Refusal(1, `xcode-select: error: ${how}`);
    }
    if (option !== '--print-path' && option !== '-p') throw new Refusal(64, 'Usage: xcode-select [options]');
    const place = developerFolder();
    if (place !== null) return `${place}\n`;
    const text =
      'unable to get active developer directory, use `sudo xcode-select --switch path/to/Xcode.app` to set one (or see `man xcode-select`)';
    throw new Refusal(2, `xcode-select: error: ${text}`);
  });

export const csrutil = () =>
  answer('csrutil', (words) => {
    if (words.join(' ') === 'authenticated-root status') return 'Authenticated Root status: enabled\n';
    if (words[0] !== 'status') throw new Refusal(1, 'usage: csrutil <command>');
    return `System Integrity Protection status: ${fault('sip') ?? 'enabled'}.\n`;
  });

const values = {
  'hw.optional.arm64': 1,
  'hw.machine': 'arm64',
  'hw.ncpu': 3,
  'hw.memsize': 7516192768,
  'kern.ostype': 'Darwin',
  'kern.osproductversion': version,
  'kern.hv_vmm_present': 1,
  'machdep.cpu.brand_string': 'Apple M1 (Virtual)',
  'sysctl.proc_translated': 0,
};

export const sysctl = () =>
  answer('sysctl', (words) => {
    const known = { ...values, ...fault('sysctl') };
    const isBare = words.some((word) => /^-\w*n/.test(word));
    const ignoresUnknown = words.some((word) => /^-\w*i/.test(word));
    return words
      .filter((word) => !word.startsWith('-'))
      .map((name) => {
        const isKnown = (known[name] ?? null) !== null;
        if (!isKnown && ignoresUnknown) return '';
        if (!isKnown) throw new Refusal(1, `sysctl: unknown oid '${name}'`);
        return isBare ? `${known[name]}\n` : `${name}: ${known[name]}\n`;
      })
      .join('');
  });

export const swVers = () =>
  answer('sw_vers', ([option]) => {
    const facts = { ProductName: 'macOS', ProductVersion: version, BuildVersion: '25B78' };
    const asked = Object.entries(facts).find(
      ([name]) => `-${name}`.toLowerCase() === option?.replace('--', '-').toLowerCase(),
    );
    if (asked) return `${asked[1]}\n`;
    return Object.entries(facts)
      .map(([name, value]) => `${name}:\t\t${value}\n`)
      .join('');
  });
