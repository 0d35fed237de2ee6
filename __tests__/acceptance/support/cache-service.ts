import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer, json } from 'node:stream/consumers';
import { listenOnLoopback } from '../../../src/replay/loopback-server.js';

/** A stand-in of the Actions cache service (version 2) and of the storage behind it. */
export interface CacheService {
  /** Variables by which a runner names its cache service. */
  environment: Record<string, string>;
  /** Keys of the saved caches, in order. */
  saved(): string[];
  close(): Promise<void>;
}

interface Request {
  key: string;
  restore_keys?: string[];
}

/**
 * Starts the service on loopback. Source: @actions/cache, generated/results/api/v1/cache.ts; the storage answers the
 * single-request upload of Azure block blobs (Put Blob).
 */
export async function startCacheService(): Promise<CacheService> {
  const blobs = new Map<string, Buffer>();
  const entries = new Map<string, string>();
  const { url: origin, close } = await listenOnLoopback((request, response) => {
    answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '', origin).pathname;
    if (!path.startsWith('/twirp/')) return answerStorage(path, request, response);
    const method = path.split('/').at(-1) ?? '';
    const answered = methods[method]?.((await json(request)) as Request) ?? {};
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answered));
  }

  const methods: Record<string, (request: Request) => object> = {
    GetCacheEntryDownloadURL({ key, restore_keys = [] }) {
      const found = [key, ...restore_keys]
        .flatMap((wanted) => [...entries.keys()].filter((each) => each.startsWith(wanted)))
        .at(0);
      if (found === undefined) return { ok: false };
      return { ok: true, matched_key: found, signed_download_url: `${origin}${entries.get(found)}` };
    },
    CreateCacheEntry({ key }) {
      if (entries.has(key)) return { ok: false, message: 'it exists' };
      entries.set(key, `/blobs/${randomUUID()}`);
      return { ok: true, signed_upload_url: `${origin}${entries.get(key)}` };
    },
    FinalizeCacheEntryUpload: () => ({ ok: true, entry_id: '1' }),
  };

  async function answerStorage(path: string, request: IncomingMessage, response: ServerResponse) {
    if (request.method === 'PUT') {
      blobs.set(path, await buffer(request));
      response.writeHead(201, { etag: '"1"', 'last-modified': new Date().toUTCString() }).end();
      return;
    }
    const blob = blobs.get(path);
    if (blob === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-length': blob.length }).end(blob);
  }

  return {
    environment: {
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RESULTS_URL: `${origin}/`,
      ACTIONS_RUNTIME_TOKEN: 'token-of-a-test',
    },
    saved: () => [...entries].filter(([, path]) => blobs.has(path)).map(([key]) => key),
    close,
  };
}
