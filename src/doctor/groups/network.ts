import { appleEndpoints } from '../../system/network/endpoints.js';
import type { Probe } from '../probe.js';
import { ok, type Row, warning, wrong } from '../row.js';

const proxyVariables = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY'];

/** Services of a release, with their addresses. Any answer shows that the machine reaches them. */
const services = [
  ['reach-notary', 'the notary', appleEndpoints.notary],
  ['reach-timestamp', 'the timestamp service', appleEndpoints.timestamp],
  ['reach-tickets', 'the ticket service', appleEndpoints.tickets],
  ['reach-upload', 'the upload service', 'https://s3.us-west-2.amazonaws.com/'],
] as const;

/** Reports proxies; with `network`, the services of Apple that answer. */
export async function examineNetwork(probe: Probe, { network }: { network: boolean }): Promise<Row[]> {
  const rows = [proxiesRow(probe)];
  if (!network) return rows;
  return [...rows, ...(await Promise.all(services.map((service) => serviceRow(probe, service))))];
}

function proxiesRow({ environment }: Probe): Row {
  const id = 'proxies';
  const values = proxyVariables
    .map((name) => [name, environment[name] ?? environment[name.toLowerCase()] ?? ''] as const)
    .filter(([, value]) => value !== '');
  if (values.length === 0) return ok(id, 'No proxy is set.');
  const malformed = values.find(
    ([name, value]) => name !== 'NO_PROXY' && !/^(https?|socks[45]?[ah]?):\/\//.test(value),
  );
  if (malformed) {
    const finding = `${malformed[0]} is not an address with a scheme.`;
    return wrong(id, finding, 'Write it as http://host:port.');
  }
  const shown = values.map(([name, value]) => `${name}=${value.replace(/\/\/[^/@]*@/, '//…@')}`).join(' ');
  if (values.some(([name]) => name === 'HTTP_PROXY') && !values.some(([name]) => name === 'HTTPS_PROXY')) {
    return warning(id, `${shown}, which is not used for https.`, 'Set HTTPS_PROXY too.');
  }
  return ok(id, shown);
}

async function serviceRow(probe: Probe, [id, name, url]: (typeof services)[number]): Promise<Row> {
  const { status, milliseconds, problem } = await probe.ask(url);
  const { host } = new URL(url);
  if (status !== null) return ok(id, `${name} at ${host} answers in ${milliseconds} ms.`);
  const remedy = `Allow connections to ${host}, or set HTTPS_PROXY.`;
  return wrong(id, `${name} at ${host} does not answer: ${problem}`, remedy);
}
