import type { Http, HttpRequest } from '../../src/system/http.js';

/** A ticket for code: what every ticket begins with, and the cdhashes somewhere behind it. */
export function ticketFor(...cdHashes: string[]): Buffer {
  return Buffer.concat([
    Buffer.from('s8ch'),
    Buffer.alloc(32, 1),
    ...cdHashes.map((hash) => Buffer.from(hash, 'hex')),
  ]);
}

/** Answers look-ups as Apple's service does; has nothing for the first `empty` of them. */
export function ticketService(
  tickets: ReadonlyMap<string, Buffer>,
  empty = 0,
): { http: Http; requests: HttpRequest[] } {
  const requests: HttpRequest[] = [];
  const http: Http = async (request) => {
    requests.push(request);
    const asked = JSON.parse(String(request.body)) as { records: { recordName: string }[] };
    const records = asked.records.map(({ recordName }) => {
      const ticket = requests.length > empty ? tickets.get(recordName.split('/')[2] ?? '') : undefined;
      if (!ticket) return { recordName, reason: 'Record not found', serverErrorCode: 'NOT_FOUND' };
      const signedTicket = { value: ticket.toString('base64'), type: 'BYTES' };
      return { recordName, recordType: 'DeveloperIDTicket', fields: { signedTicket } };
    });
    return { status: 200, headers: {}, body: Buffer.from(JSON.stringify({ records })) };
  };
  return { http, requests };
}
