import { describe, expect, test } from '@jest/globals';
import { compareReports } from '../../src/doctor/compare-reports.js';
import { type DoctorReport, examineMachine } from '../../src/doctor/examine.js';
import { renderChanges } from '../../src/doctor/render-report.js';
import { doctorSchema } from '../../src/doctor/report-schema.js';
import { violations } from '../support/violations.js';
import { goodMac, macWithFullDisk, macWithoutTools, macWithReadOnlyCache } from './support/macs.js';
import { probeOf, type RecordedMachine } from './support/recorded-machine.js';

const examine = (machine: RecordedMachine): Promise<DoctorReport> =>
  examineMachine(probeOf(machine).probe, { network: false, notary: null });

describe('the comparison of two reports', () => {
  test('G11: two reports of one machine have no difference', async () => {
    const less = { ...goodMac(), freeBytes: 90 * 2 ** 30 };
    const changes = compareReports(await examine(goodMac()), await examine(less));
    expect(changes).toEqual([]);
    expect(renderChanges(changes)).toBe('Nothing has changed since the baseline.');
  });

  test('G11: a row that became wrong is worse, and one that recovered is not', async () => {
    const [good, bad] = [await examine(goodMac()), await examine(macWithReadOnlyCache())];
    expect(compareReports(good, bad)).toMatchObject([{ id: 'gocache', kind: 'changed', worse: true }]);
    expect(compareReports(bad, good)).toMatchObject([{ id: 'gocache', kind: 'changed', worse: false }]);
  });

  test('G11: a disk that filled up is worse', async () => {
    const changes = compareReports(await examine(goodMac()), await examine(macWithFullDisk()));
    expect(changes.every(({ worse }) => worse)).toBe(true);
  });

  test('G11: rows that came and went are named', async () => {
    const changes = compareReports(await examine(goodMac()), await examine(macWithoutTools()));
    expect(changes.map(({ id, kind, worse }) => [id, kind, worse])).toEqual([
      ['developer-folder', 'new', true],
      ['xcode', 'gone', false],
      ['sdk', 'gone', false],
    ]);
    expect(renderChanges(changes)).toContain('  worse  There are no developer tools');
  });
});

test.each([goodMac(), macWithoutTools()])('G11: a report follows its schema', async (machine) => {
  expect(violations(await examine(machine), doctorSchema)).toEqual([]);
});
