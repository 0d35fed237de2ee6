import { FormatError, InputError, ToolError } from '../../system/errors.js';
import type { Fetch } from '../download/fetch.js';
import { askOne, isAbsent, type ProxyStep, shownHost } from '../download/module-proxy.js';
import { openNote, parseVerifierKey, type VerifierKey } from './signed-note.js';
import {
  hashLength,
  recordHash,
  rootThrough,
  subtreesFromTiles,
  type Tile,
  tilePath,
} from './transparency-log.js';

/** A checksum database (https://go.dev/ref/mod#checksum-database). */
export interface ChecksumDatabase {
  /** Key of its signatures. */
  key: VerifierKey;
  /** Address for direct requests. */
  url: string;
}

/** The `h1:` hash of a module in the database, or why there is no answer. */
export type Lookup =
  | { kind: 'known'; h1: string; treeSize: number }
  | { kind: 'unreachable'; reasons: string[] };

/** The key of Go's own database, as built into the go command (cmd/go/internal/modfetch/key.go). */
const goDatabaseKey = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8';
const goDatabaseName = 'sum.golang.org';
/** The same database under the name that can be reached from mainland China. */
const goDatabaseAlias = 'sum.golang.google.cn';

/**
 * Reads GOSUMDB: `off`, `sum.golang.org`, a verifier key, or one of these and an address. Null when it is off.
 * Errors: `input-invalid`, naming GOSUMDB.
 */
export function parseGosumdb(text: string | null): ChecksumDatabase | null {
  const [first = goDatabaseName, address, ...rest] = (text ?? '').split(/\s+/).filter(Boolean);
  if (first === 'off') return null;
  const isAlias = first === goDatabaseAlias;
  try {
    const key = parseVerifierKey(isAlias || first === goDatabaseName ? goDatabaseKey : first);
    const url = (address ?? `https://${isAlias ? goDatabaseAlias : key.name}`).replace(/\/+$/, '');
    if (rest.length > 0 || !URL.canParse(url)) throw new FormatError('at most one address follows the key');
    return { key, url };
  } catch (cause) {
    throw new InputError('GOSUMDB', `GOSUMDB: '${text}' is not a checksum database.`, {
      code: 'input-invalid',
      remedy: 'Unset GOSUMDB, or write sum.golang.org, name+hash+key, or off.',
      cause,
    });
  }
}

/**
 * Looks a module version up, through the proxies that serve the database, else directly. Checks the signature of the
 * database over its tree, and the proof that the tree contains the record; an answer that fails is never used.
 * Errors: `go-checksum-database-untrusted`.
 */
export async function lookUp(
  fetch: Fetch,
  request: { database: ChecksumDatabase; proxies: readonly ProxyStep[]; module: string; version: string },
): Promise<Lookup> {
  const { database, module, version } = request;
  const reasons: string[] = [];
  for (const base of await basesOf(fetch, database, request.proxies)) {
    const server = serverAt(fetch, base);
    try {
      return await lookUpProven(server, database.key, { module, version });
    } catch (error) {
      if (error instanceof FormatError) throw untrusted(database.key.name, shownHost(base), error);
      if (!(error instanceof Unreachable)) throw error;
      reasons.push(`${shownHost(base)}: ${error.message}`);
    }
  }
  return { kind: 'unreachable', reasons };
}

/** Lists the addresses of the database: proxies that serve it (`/supported`), then its own. */
async function basesOf(
  fetch: Fetch,
  database: ChecksumDatabase,
  proxies: readonly ProxyStep[],
): Promise<string[]> {
  const bases: string[] = [];
  for (const { base } of proxies) {
    const offered = `${base}/sumdb/${database.key.name}`;
    if (base.startsWith('file:')) continue; // a folder of modules cannot confirm its own files
    if ((await askOne(fetch, offered, 'supported')).status === 200) bases.push(offered);
  }
  return [...bases, database.url];
}

/** The server did not answer, or failed. */
class Unreachable extends Error {}

/** Returns the bytes at a path; null when the server does not have them. */
type Server = (path: string) => Promise<Buffer | null>;

function serverAt(fetch: Fetch, base: string): Server {
  return async (path) => {
    const { status, body, reason } = await askOne(fetch, base, path);
    if (status === 200) return body;
    if (isAbsent(status)) return null;
    throw new Unreachable(reason);
  };
}

async function lookUpProven(
  server: Server,
  key: VerifierKey,
  wanted: { module: string; version: string },
): Promise<Lookup> {
  const answer = await server(`lookup/${wanted.module}@${wanted.version}`);
  if (answer === null) throw new FormatError(`it has no record of ${wanted.module} ${wanted.version}`);
  const { index, record, note } = splitLookup(answer.toString('utf8'));
  const tree = parseTree(openNote(note, key));
  const readSubtree = subtreesFromTiles(tree.size, (tile) => readTile(server, tile));
  const hash = recordHash(Buffer.from(record));
  const root = await rootThrough({ index, hash }, tree.size, readSubtree);
  if (!root.equals(tree.root)) throw new FormatError('the record is not at its index in the signed tree');
  const start = `${wanted.module} ${wanted.version} h1:`;
  const line = record.split('\n').find((each) => each.startsWith(start));
  if (line === undefined)
    throw new FormatError(`the record does not contain ${wanted.module} ${wanted.version}`);
  return { kind: 'known', h1: line.slice(start.length - 'h1:'.length), treeSize: tree.size };
}

/** `<index>\n<record lines>\n\n<signed note>`. Source: golang.org/x/mod/sumdb/tlog, FormatRecord. */
function splitLookup(text: string): { index: number; record: string; note: string } {
  const [, digits, record, note] = /^(0|[1-9]\d{0,15})\n((?:[^\n]+\n)+)\n([\s\S]+)$/.exec(text) ?? [];
  const index = Number(digits);
  if (record === undefined || note === undefined || !Number.isSafeInteger(index)) {
    throw new FormatError('the look-up answer is empty or malformed');
  }
  return { index, record, note };
}

/** `go.sum database tree\n<size>\n<root hash in base64>\n`. Source: golang.org/x/mod/sumdb/tlog, FormatTree. */
function parseTree(text: string): { size: number; root: Buffer } {
  const [, digits, encoded] =
    /^go\.sum database tree\n([1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n/.exec(text) ?? [];
  const size = Number(digits);
  const root = Buffer.from(encoded ?? '', 'base64');
  if (!Number.isSafeInteger(size) || root.length !== hashLength) {
    throw new FormatError('the signed note does not describe a tree');
  }
  return { size, root };
}

/** Reads a tile. A server may delete a partial tile once the full one exists, which begins with the same hashes. */
async function readTile(server: Server, tile: Tile): Promise<Buffer> {
  const bytes = await server(tilePath(tile));
  if (bytes !== null) return bytes;
  const full = await server(tilePath({ ...tile, width: 256 }));
  if (full === null) throw new FormatError(`${tilePath(tile)} is missing`);
  return full.subarray(0, tile.width * hashLength);
}

function untrusted(name: string, from: string, cause: FormatError): ToolError {
  return new ToolError(
    `The answer of the checksum database ${name}, from ${from}, cannot be trusted: ${cause.message}.`,
    {
      code: 'go-checksum-database-untrusted',
      remedy: `A server between this machine and ${name} changes its answers: report it to the operator of ${from}. Nothing was unpacked.`,
      cause,
    },
  );
}
