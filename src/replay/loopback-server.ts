import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A service of a replay. */
export interface LoopbackServer {
  /** `http://127.0.0.1:PORT`, without a trailing slash. */
  url: string;
  /** Closes the service and all its connections at once. */
  close(): Promise<void>;
}

/** Serves HTTP on a free port of the loopback interface. Rejects if there is none. */
export function listenOnLoopback(listener: RequestListener): Promise<LoopbackServer> {
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        url: `http://127.0.0.1:${port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
