import type { Http, HttpRequest } from '../../src/system/network/http.js';

/** Makes a ticket for code: the first bytes of every ticket, then its cdhashes. */
export function ticketFor(...cdHashes: string[]): Buffer {
  return Buffer.concat([
    Buffer.from('s8ch'),
    Buffer.alloc(32, 1),
    ...cdHashes.map((hash) => Buffer.from(hash, 'hex')),
  ]);
}

/** Answers look-ups as Apple's service does, the first `empty` of them without a ticket. */
export function ticketService(
  tickets: ReadonlyMap<string, Buffer>,
  empty = 0,
): { http: Http; requests: HttpRequest[] } {
  const requests: HttpRequest[] = [];
  const http: Http = async (request) => {
    requests.push(request);
    const body = JSON.parse(String(request.body)) as { records: { recordName: string }[] };
    const records = body.records.map(({ recordName }) => {
      const ticket = requests.length > empty ? tickets.get(recordName.split('/')[2] ?? '') : undefined;
      if (!ticket) return { recordName, reason: 'Record not found', serverErrorCode: 'NOT_FOUND' };
      const signedTicket = { value: ticket.toString('base64'), type: 'BYTES' };
      return { recordName, recordType: 'DeveloperIDTicket', fields: { signedTicket } };
    });
    return { status: 200, headers: {}, body: Buffer.from(JSON.stringify({ records })) };
  };
  return { http, requests };
}
