import { describe, expect, test } from '@jest/globals';
import { createTicketStore } from '../../../src/replay/notary/ticket-store.js';
import { systemClock } from '../../../src/system/clock.js';
import { isTicketFor } from '../../../src/ticket/ticket.js';

const arm = 'aa'.repeat(20);
const intel = 'bb'.repeat(20);
const contents = [
  { path: 'a.zip/a', digestAlgorithm: 'SHA-256', cdhash: arm, arch: 'arm64' },
  { path: 'a.zip/a', digestAlgorithm: 'SHA-1', cdhash: intel, arch: 'x86_64' },
];

type Store = ReturnType<typeof createTicketStore>;

function lookUp(store: Store, ...names: string[]) {
  const { status, body } = store.lookUp(
    JSON.stringify({ records: names.map((recordName) => ({ recordName })) }),
  );
  expect(status).toBe(200);
  return JSON.parse(body).records;
}

function storeWith(lateBy = 0): Store {
  const store = createTicketStore({ clock: systemClock, lateBy });
  store.issue(contents);
  return store;
}

describe('the ticket store', () => {
  test('one ticket covers all code of a submission and is found by each of its hashes', () => {
    const records = lookUp(storeWith(), `2/2/${arm}`, `2/1/${intel}`);
    expect(records).toHaveLength(2);
    for (const { recordType, deleted, fields } of records) {
      expect({ recordType, deleted, type: fields.signedTicket.type }).toEqual({
        recordType: 'DeveloperIDTicket',
        deleted: false,
        type: 'BYTES',
      });
      const ticket = Buffer.from(fields.signedTicket.value, 'base64');
      expect([isTicketFor(ticket, arm), isTicketFor(ticket, intel)]).toEqual([true, true]);
      expect(isTicketFor(ticket, 'cc'.repeat(20))).toBe(false);
    }
  });

  test.each([`2/2/${'cc'.repeat(20)}`, `2/1/${arm}`, `1/2/${arm}`, `2/2/${arm.toUpperCase()}`, arm, ''])(
    'the store has no record %j',
    (recordName) => {
      expect(lookUp(storeWith(), recordName)).toEqual([
        { recordName, reason: 'Record not found', serverErrorCode: 'NOT_FOUND' },
      ]);
    },
  );

  test('one look-up returns both found and missing records', () => {
    const records = lookUp(storeWith(), `2/2/${arm}`, `2/2/${intel}`);
    expect(records.map((record: object) => 'fields' in record)).toEqual([true, false]);
  });

  test('a late ticket is missing for the set number of look-ups', () => {
    const store = storeWith(2);
    const found = [1, 2, 3].map(() => 'fields' in lookUp(store, `2/2/${arm}`)[0]);
    expect(found).toEqual([false, false, true]);
  });

  test.each(['no JSON', 'null', '{}', '{"records":7}', '{"records":[null]}', '{"records":[{}]}'])(
    'the look-up %j is refused',
    (body) => {
      const answer = storeWith().lookUp(body);
      expect(answer.status).toBe(400);
      expect(JSON.parse(answer.body)).toMatchObject({ serverErrorCode: 'BAD_REQUEST' });
    },
  );
});
