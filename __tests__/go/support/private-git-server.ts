import { execFileSync, spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer as createProxy, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { dirname, join } from 'node:path';

/** Host of the private modules. It exists only behind the proxy of this server. */
export const gitHost = 'git.example.com';

/** A server for private Go modules over HTTPS. Every request needs the credentials. */
export interface PrivateGitServer {
  /** Variables by which programs reach the server as `https://git.example.com` and trust its certificate. */
  environment: Record<string, string>;
  /** Each request, with the user of its credentials; `-` without. */
  seen: string[];
  close(): Promise<void>;
}

/** Serves the bare repositories in a folder to users with one of these credentials, as `user:password`. */
export async function startPrivateGitServer(
  folder: string,
  credentials: readonly string[],
): Promise<PrivateGitServer> {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const subject = ['-subj', `/CN=${gitHost}`, '-addext', `subjectAltName=DNS:${gitHost}`];
  const files = ['-keyout', key, '-out', certificate];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, ...files],
    { stdio: 'ignore' },
  );
  const seen: string[] = [];
  const tls = { key: await readFile(key), cert: await readFile(certificate) };
  const server = createServer(tls, (request, response) => {
    const user = userOf(request, credentials);
    seen.push(`${user ?? '-'} ${request.url}`);
    if (user === null) response.writeHead(401, { 'www-authenticate': 'Basic realm="modules"' }).end();
    else answer(request, response, folder);
  });
  const port = await listen(server);
  const proxy = createProxy().on('connect', (_request, client) => {
    const upstream = connect(port, '127.0.0.1', () => client.write('HTTP/1.1 200 OK\r\n\r\n'));
    client.pipe(upstream).pipe(client);
    client.on('error', () => upstream.destroy());
    upstream.on('error', () => client.destroy());
  });
  const address = `http://127.0.0.1:${await listen(proxy)}`;
  return {
    environment: { HTTPS_PROXY: address, SSL_CERT_FILE: certificate, GIT_SSL_CAINFO: certificate },
    seen,
    async close() {
      server.closeAllConnections();
      proxy.closeAllConnections();
      await Promise.all([server, proxy].map((each) => new Promise((closed) => each.close(closed))));
    },
  };
}

/** Creates the repository of a Go module with the tag v1.0.0, served as `https://git.example.com/PATH.git`. */
export async function writePrivateModule(folder: string, path: string, modulePath: string): Promise<void> {
  const work = join(folder, 'work', path);
  const bare = join(folder, `${path}.git`);
  await mkdir(work, { recursive: true });
  await mkdir(dirname(bare), { recursive: true });
  await writeFile(join(work, 'go.mod'), `module ${modulePath}\n\ngo 1.21\n`);
  await writeFile(join(work, 'lib.go'), 'package lib\n\nfunc Word() string { return "private" }\n');
  const git = (...args: string[]): void => void execFileSync('git', args, { cwd: work, stdio: 'ignore' });
  git('init', '-q');
  git('add', '.');
  const author = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
  git(...author, 'commit', '-qm', 'first');
  git('tag', 'v1.0.0');
  git('clone', '-q', '--bare', '.', bare);
}

function userOf(request: IncomingMessage, credentials: readonly string[]): string | null {
  const encoded = /^basic (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
  const sent = Buffer.from(encoded, 'base64').toString();
  return credentials.includes(sent) ? (sent.split(':')[0] ?? '') : null;
}

/** Answers `go get` with the address of the repository, and Git by `git http-backend`. */
function answer(request: IncomingMessage, response: ServerResponse, folder: string): void {
  const { pathname, search } = new URL(request.url ?? '', `https://${gitHost}`);
  if (search === '?go-get=1') {
    const module = `${gitHost}${pathname}`;
    response.end(
      `<html><head><meta name="go-import" content="${module} git https://${module}.git"></head></html>`,
    );
    return;
  }
  const backend = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'],
      CONTENT_LENGTH: request.headers['content-length'],
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      GIT_PROTOCOL: request.headers['git-protocol']?.toString(),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  backend.stdin.on('error', () => undefined); // it may end before it has read the request
  request.pipe(backend.stdin);
  const chunks: Buffer[] = [];
  backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  backend.on('close', () => sendCgi(Buffer.concat(chunks), response));
}

/** Sends the output of a CGI program: header lines, an empty line, the body. Source: RFC 3875, 6.2. */
function sendCgi(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf('\r\n\r\n');
  for (const line of output.subarray(0, end).toString().split('\r\n')) {
    const [, name = '', value = ''] = /^([^:]+): (.*)$/.exec(line) ?? [];
    if (name === 'Status') response.statusCode = Number.parseInt(value, 10);
    else if (name !== '') response.setHeader(name, value);
  }
  response.end(output.subarray(end + 4));
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
