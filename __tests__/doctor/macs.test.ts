import { describe, expect, test } from '@jest/globals';
import { type DoctorReport, examineMachine } from '../../src/doctor/examine.js';
import { renderReport } from '../../src/doctor/render-report.js';
import * as macs from './support/macs.js';
import { probeOf, type RecordedMachine } from './support/recorded-machine.js';

const quiet = { network: false, notary: null };
const examine = (machine: RecordedMachine): Promise<DoctorReport> =>
  examineMachine(probeOf(machine).probe, quiet);

const notOk = ({ rows }: DoctorReport): string[] =>
  rows.filter(({ status }) => status !== 'ok').map(({ id, status }) => `${id} ${status}`);

describe('the doctor on recorded Macs', () => {
  const cases: Record<string, [RecordedMachine, string[]]> = {
    'finds nothing wrong on a good Mac': [macs.goodMac(), []],
    'reports Rosetta and an Intel Go on Apple silicon': [
      macs.translatedMac(),
      ['rosetta warning', 'go-architecture warning'],
    ],
    'reports a Mac without developer tools': [macs.macWithoutTools(), ['developer-folder wrong']],
    'reports an Xcode without an SDK': [macs.macWithoutSdk(), ['sdk wrong']],
    'accepts the command line tools alone': [macs.macWithCommandLineTools(), []],
    'reports an expired certificate': [macs.macWithExpiredCertificate(), ['identity-1 wrong']],
    'reports a locked keychain': [macs.macWithLockedKeychain(), ['keychain-1 warning']],
    'reports that SIP is off': [macs.macWithoutIntegrityProtection(), ['sip warning']],
    'reports a GOROOT of another version': [macs.macWithStaleRoot(), ['goroot wrong', 'gotooldir warning']],
    'reports a GOROOT that is gone': [macs.macWithDeletedRoot(), ['goroot wrong']],
    'reports a GOCACHE that cannot be written': [macs.macWithReadOnlyCache(), ['gocache wrong']],
    'reports a full disk': [
      macs.macWithFullDisk(),
      ['disk-work wrong', 'disk-temporary wrong', 'disk-build-cache wrong', 'disk-module-cache wrong'],
    ],
  };

  test.each(Object.entries(cases))('G11: it %s', async (_title, [machine, expected]) => {
    expect(notOk(await examine(machine))).toEqual(expected);
  });

  test.each(Object.entries(cases))(
    'G11: when it %s, each bad row has a remedy and each good one none',
    async (_title, [machine]) => {
      for (const { status, remedy } of (await examine(machine)).rows)
        expect(remedy === null).toBe(status === 'ok');
    },
  );

  test('G11: row names are unique', async () => {
    const ids = (await examine(macs.goodMac())).rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('G11: the report of the good Mac reads as a table under headings', async () => {
    const text = renderReport(await examine(macs.goodMac()));
    expect(text).toContain('     ok  Xcode 26.6 17F113 (/Applications/Xcode_26.6.app)');
    expect(text).toContain('     ok  macOS 26.1 (25B78)');
    expect(text).toMatch(/\n\d+ ok, 0 warnings, 0 wrong$/);
  });

  test('G11: a remedy follows its row', async () => {
    const text = renderReport(await examine(macs.macWithReadOnlyCache()));
    expect(text).toContain(
      '  WRONG  GOCACHE is /Users/ada/Library/Caches/go-build, which this user cannot write to.\n         It belongs to root',
    );
  });
});

describe('the doctor opens no dialog', () => {
  test('G11: without developer tools no stub of /usr/bin is started', async () => {
    const { probe, ran } = probeOf(macs.macWithoutTools());
    await examineMachine(probe, quiet);
    expect(ran.filter((line) => /^(xcrun|clang|git|xcodebuild)\b/.test(line))).toEqual([]);
  });

  test('G11: in a graphical session no keychain is asked for its lock', async () => {
    const mac = macs.macWithLockedKeychain();
    mac.commands['launchctl managername'] = 'Aqua\n';
    const { probe, ran } = probeOf(mac);
    expect(notOk(await examineMachine(probe, quiet))).toEqual([]);
    expect(ran.filter((line) => line.startsWith('security show-keychain-info'))).toEqual([]);
  });

  test('G11: every command only reads', async () => {
    const { probe, ran } = probeOf(macs.goodMac());
    await examineMachine(probe, quiet);
    const reading =
      /^(sw_vers|sysctl|csrutil status|spctl --status|xcode-select -p|xcrun --(find|sdk)|pkgutil --pkg-info|security (list-keychains -d user$|find-|show-)|launchctl managername|xattr -p|go (env -json|version|list)|DevToolsSecurity -status)/;
    expect(ran.filter((line) => !reading.test(line))).toEqual([]);
  });
});
