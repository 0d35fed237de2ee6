import { parseGoproxy, shownHost } from '../../go/download/module-proxy.js';
import type { GoState } from '../go-state.js';
import type { Probe } from '../probe.js';
import { ok, type Row, warning } from '../row.js';

type Settings = Readonly<Record<string, string>>;

/** Reports where modules come from and how they are checked; with `network`, each proxy's answer and delay. */
export async function examineModules(
  probe: Probe,
  { settings }: GoState,
  { network }: { network: boolean },
): Promise<Row[]> {
  if (settings === null) return [];
  const rows = [proxyRow(settings), databaseRow(settings), privateRow(settings), insecureRow(settings)];
  const answers = network ? await askProxies(probe, settings) : [];
  const left = await leftOutRow(probe, settings);
  return [...rows, ...answers, left].filter((row) => row !== null);
}

function proxyRow({ GOPROXY = '' }: Settings): Row {
  const id = 'goproxy';
  const chain = parseGoproxy(GOPROXY);
  const shown = GOPROXY.replaceAll(/\/\/[^/@,|]*@/g, '//…@');
  if (GOPROXY === 'off') {
    return warning(
      id,
      'GOPROXY is off: no module is downloaded.',
      'Unset GOPROXY, unless all modules are there.',
    );
  }
  if (chain.length === 0) {
    return warning(
      id,
      `GOPROXY is ${shown}: every module comes from its own server, which may be gone tomorrow.`,
      'Use https://proxy.golang.org,direct, or a mirror of your own before it.',
    );
  }
  return ok(id, `GOPROXY is ${shown}.`);
}

function databaseRow({ GOSUMDB = '' }: Settings): Row {
  if (GOSUMDB !== 'off') return ok('gosumdb', `GOSUMDB is ${GOSUMDB.split(' ')[0]}.`);
  const finding = 'GOSUMDB is off: new modules are not checked against the checksum database.';
  return warning('gosumdb', finding, 'Unset GOSUMDB, and name private modules in GOPRIVATE.');
}

function privateRow({ GOPRIVATE = '', GONOSUMDB = '', GONOPROXY = '' }: Settings): Row | null {
  const patterns = [...new Set([GOPRIVATE, GONOSUMDB, GONOPROXY].filter((value) => value !== ''))];
  if (patterns.length === 0) return null;
  if (
    patterns.some((value) => value.split(',').some((pattern) => pattern === '*' || pattern === 'github.com'))
  ) {
    const finding = `GOPRIVATE or its relatives cover public modules too: ${patterns.join(' ')}.`;
    return warning('goprivate', finding, 'Name only your own organisation, e.g. github.com/example/*.');
  }
  return ok('goprivate', `Private modules are ${patterns.join(' ')}.`);
}

function insecureRow({ GOINSECURE = '' }: Settings): Row | null {
  if (GOINSECURE === '') return null;
  const finding = `GOINSECURE allows plain HTTP for ${GOINSECURE}.`;
  return warning('goinsecure', finding, 'Give that server a certificate, and unset GOINSECURE.');
}

/** A module that every proxy of the public serves; its list of versions is small. */
const probeModule = 'golang.org/x/text/@v/list';

async function askProxies(probe: Probe, { GOPROXY = '' }: Settings): Promise<Row[]> {
  const chain = parseGoproxy(GOPROXY).filter(({ base }) => base.startsWith('http'));
  return Promise.all(
    chain.map(async ({ base }, index) => {
      const id = `module-proxy-${index + 1}`;
      const { status, milliseconds, problem } = await probe.ask(`${base}/${probeModule}`);
      const host = shownHost(base);
      if (status === 200) return ok(id, `${host} answers in ${milliseconds} ms.`);
      const finding = `${host} answers ${status ?? problem} in ${milliseconds} ms.`;
      return warning(
        id,
        finding,
        'Check GOPROXY, its credentials in .netrc, and the proxies of this network.',
      );
    }),
  );
}

/** Names the files that the build constraints of this folder's package leave out on macOS. */
async function leftOutRow(probe: Probe, { GOMOD = '' }: Settings): Promise<Row | null> {
  if (GOMOD === '' || GOMOD === '/dev/null') return null;
  const args = [
    'list',
    '-e',
    '-f',
    '{{join .GoFiles " "}}|{{join .CgoFiles " "}}|{{join .IgnoredGoFiles " "}}',
    '.',
  ];
  const environment = { GOTOOLCHAIN: 'local', GOOS: 'darwin', GOARCH: 'arm64', GOPROXY: 'off' };
  const output = await probe.run('go', args, environment);
  if (output?.exitCode !== 0) return null;
  const [taken = '', cgo = '', left = ''] = output.stdout.trim().split('|');
  if (`${taken}${cgo}${left}` === '') return null;
  const leftOut = left === '' ? 'leave none out' : `leave out ${left}`;
  const used = [taken, cgo].filter((names) => names !== '').join(' ') || 'no file';
  return ok('build-constraints', `For darwin/arm64 build constraints take in ${used}, and ${leftOut}.`);
}
