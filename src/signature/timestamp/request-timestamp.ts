import { createHash, randomBytes } from 'node:crypto';
import { Integer } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';
import { readAsn1 } from '../../asn1/asn1.js';
import { digestOids } from '../../asn1/oids.js';
import type { Clock } from '../../system/clock.js';
import { FormatError, ToolError } from '../../system/errors.js';
import type { Log } from '../../system/log.js';
import type { Http, HttpResponse } from '../../system/network/http.js';
import { retry } from '../../system/network/retry.js';
import { octets } from '../cms/create-signed-data.js';
import { readSignedData } from '../cms/read-signed-data.js';
import { readTimestampInfo } from './read-timestamp-info.js';

/** Requests an RFC 3161 token for the signature value of a SignerInfo. Returns the TimeStampToken (DER ContentInfo). */
export type Timestamper = (signature: Buffer) => Promise<Buffer>;

export interface TimestampRequest {
  /** DER of the TimeStampReq: RFC 3161, 2.4.1. */
  der: Buffer;
  /** SHA-256 of the signature value to timestamp. */
  imprint: Buffer;
  /** The encoded random number of the request. */
  nonce: Buffer;
}

/** Creates a request for a signature value: SHA-256 imprint, a random number of 64 bits, with certificates. */
export function timestampRequest(
  signature: Buffer,
  random: (size: number) => Buffer = randomBytes,
): TimestampRequest {
  const imprint = createHash('sha256').update(signature).digest();
  const number = random(8);
  number[0] = ((number[0] ?? 0) & 0x7f) | 0x40; // positive, and always eight bytes
  const nonce = new Integer({ valueHex: Uint8Array.from(number) });
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: digestOids.sha256 }),
      hashedMessage: octets(imprint),
    }),
    nonce,
    certReq: true,
  });
  return {
    der: Buffer.from(request.toSchema().toBER()),
    imprint,
    nonce: Buffer.from(nonce.toBER()),
  };
}

/** PKIStatus values that come with a token: granted, and granted with changes. RFC 3161, 2.4.2. */
const granted: ReadonlySet<number> = new Set([0, 1]);
/** PKIFailureInfo bits of temporary failures: timeNotAvailable and systemFailure. */
const passingFailures = [14, 25];
/** codesign's own limit: "timestamps differ by N seconds - check your system clock". */
const largestDifference = 180_000;

/**
 * Checks a TimeStampResp against its request and returns the token. The token's signature and chain are left to
 * the verification of the whole CMS. Throws `ToolError`: `timestamp-refused`, or a retryable
 * `timestamp-unavailable` for a temporary failure.
 */
export function tokenFromReply(reply: Buffer, request: TimestampRequest, now: Date): Buffer {
  try {
    return checkedToken(reply, request, now);
  } catch (cause) {
    if (!(cause instanceof FormatError)) throw cause;
    throw refused(cause.message);
  }
}

function checkedToken(reply: Buffer, request: TimestampRequest, now: Date): Buffer {
  const { status, failures, token } = readReply(reply);
  if (!granted.has(status) || token === null) {
    const passing = passingFailures.some((bit) => failures.includes(bit));
    throw passing ? unavailable('it has no time available') : refused(`it answered with status ${status}`);
  }
  const info = readTimestampInfo(readSignedData(token, 'the timestamp'));
  if (info.imprint.digest !== 'sha256' || !info.imprint.value.equals(request.imprint)) {
    throw refused('its timestamp covers another signature');
  }
  if (!info.nonce?.equals(request.nonce)) throw refused('its timestamp answers another request');
  const difference = Math.abs(info.time.getTime() - now.getTime());
  if (difference > largestDifference) {
    const seconds = Math.round(difference / 1000);
    throw refused(
      `its time differs by ${seconds} seconds from this machine’s`,
      'Check the clock of this machine.',
    );
  }
  return token;
}

/** `TimeStampResp ::= SEQUENCE { PKIStatusInfo { status, statusString OPTIONAL, failInfo OPTIONAL }, token OPTIONAL }` */
function readReply(reply: Buffer): { status: number; failures: number[]; token: Buffer | null } {
  const [info, token] = readAsn1(reply, 'the reply').items();
  const [status, ...details] = info?.items() ?? [];
  const bits = details.find(({ tagClass, tagNumber }) => tagClass === 1 && tagNumber === bitString);
  return {
    status: status?.integer() ?? -1,
    failures: bits ? bitsSet(bits.raw.subarray(3)) : [],
    token: token?.raw ?? null,
  };
}

const bitString = 3;

/** Returns the numbers of the set bits, from the first bit of the first byte. */
function bitsSet(bytes: Buffer): number[] {
  return [...bytes].flatMap((byte, index) =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => byte & (0x80 >> bit)).map((bit) => index * 8 + bit),
  );
}

export interface TimestampService {
  http: Http;
  url: string;
  clock: Clock;
  log?: Log;
}

/** The time limit of Apple's client: libsecurity_keychain/xpc-tsa/timestampclient.m. */
const timeLimit = 15_000;
/** Temporary failures of Apple's service last less than half a minute. */
const pauses = [5_000, 10_000, 20_000] as const;

/**
 * Creates a client of an RFC 3161 service over HTTP. It retries temporary failures and never signs without a timestamp.
 * Throws `ToolError`: `timestamp-unavailable` after the last attempt, `timestamp-refused` at once.
 */
export function createTimestamper({ http, url, clock, log }: TimestampService): Timestamper {
  return (signature) =>
    retry(
      {
        clock,
        pauses,
        onRetry: (error, pause) => {
          const reason = error instanceof Error ? error.message : String(error);
          log?.warning(`${reason} Trying again in ${pause / 1000} s.`);
        },
      },
      async () => {
        const request = timestampRequest(signature);
        return tokenFromReply(await post({ http, url }, request.der), request, clock.now());
      },
    );
}

async function post({ http, url }: Pick<TimestampService, 'http' | 'url'>, body: Buffer): Promise<Buffer> {
  let response: HttpResponse;
  try {
    response = await http({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/timestamp-query', 'content-length': String(body.length) },
      body,
      timeout: timeLimit,
      service: 'the timestamp service',
    });
  } catch (cause) {
    throw unavailable(cause instanceof Error ? cause.message : 'it did not answer', cause);
  }
  if (response.status === 400) throw refused('it answered with HTTP status 400');
  if (response.status !== 200) throw unavailable(`it answered with HTTP status ${response.status}`);
  // The answer of a proxy or a maintenance page is not DER, which begins with a SEQUENCE.
  if (response.body[0] !== 0x30) throw unavailable('its answer is not a timestamp');
  return response.body;
}

/** Remedy for a timestamp service that gives no timestamp to our own signer or to codesign. */
export const timestampUnavailableRemedy =
  'Run again in some minutes. This machine must reach the timestamp service (timestamp-url; Apple’s is http://timestamp.apple.com, port 80): a firewall or broken IPv6 can block it.';

function unavailable(reason: string, cause?: unknown): ToolError {
  return new ToolError(`The timestamp service gave no timestamp: ${reason.replace(/\.$/, '')}.`, {
    code: 'timestamp-unavailable',
    remedy: timestampUnavailableRemedy,
    retryable: true,
    cause,
  });
}

function refused(reason: string, remedy = 'Check that timestamp-url names an RFC 3161 service.'): ToolError {
  return new ToolError(`The timestamp service refused, or its answer is invalid: ${reason}.`, {
    code: 'timestamp-refused',
    remedy,
  });
}
