import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answer for a path: bytes for 200, a number for that status, null for 404; `drip` sends one byte every 20 ms. */
export type Answer = Buffer | string | number | { redirect: string } | { hang: 'silence' | 'drip' } | null;

/** Serves on loopback while `use` runs; `seen` collects the requested paths with their query. */
export async function withServer<T>(
  answer: (path: string) => Answer,
  use: (base: string, seen: string[]) => Promise<T>,
): Promise<T> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    seen.push(path);
    const content = answer(path) ?? 404;
    if (typeof content === 'number') response.writeHead(content).end();
    else if (typeof content === 'object' && 'redirect' in content)
      response.writeHead(302, { location: content.redirect }).end();
    else if (typeof content === 'object' && 'hang' in content) {
      if (content.hang === 'drip') drip(response);
    } else response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-length': 1_000_000 });
  const timer = setInterval(() => response.write('x'), 20);
  response.on('close', () => clearInterval(timer));
}
