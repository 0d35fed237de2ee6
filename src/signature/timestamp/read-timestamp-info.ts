import { type Asn1, readAsn1 } from '../../asn1/asn1.js';
import { contentType, type DigestName, digestName } from '../../asn1/oids.js';
import { readTime } from '../../asn1/read-time.js';
import { FormatError } from '../../system/errors.js';
import type { ReadSignedData } from '../cms/read-signed-data.js';

/** The contents of a timestamp token: TSTInfo of RFC 3161, 2.4.2. */
export interface TimestampInfo {
  /** Algorithm and value of the timestamped hash; the algorithm is null when it is not allowed. */
  imprint: { digest: DigestName | null; value: Buffer };
  time: Date;
  /** The encoded random number of the request; null when the request had none. */
  nonce: Buffer | null;
  /** The bytes that the token's signature covers. */
  content: Buffer;
}

/**
 * Reads TSTInfo from a token:
 * `SEQUENCE { version, policy, messageImprint { algorithm, hash }, serialNumber, genTime, accuracy, ordering, nonce,
 * [0] tsa, [1] extensions }`, of which all from accuracy on is optional. Throws `FormatError`.
 */
export function readTimestampInfo({ type, content }: ReadSignedData): TimestampInfo {
  if (type !== contentType.timestampInfo || content === null) {
    throw new FormatError('the timestamp token has no TSTInfo');
  }
  const fields = readAsn1(content, 'the timestamp').items();
  const [, , imprint, , genTime, ...optional] = fields;
  const time = genTime && readTime(genTime.raw);
  if (!imprint || !time) throw new FormatError('the timestamp has no time or no imprint');
  const nonce: Asn1 | undefined = optional.find((field) => field.isInteger());
  return {
    imprint: { digest: digestName(imprint.item(0).item(0).oid()), value: imprint.item(1).octets() },
    time,
    nonce: nonce?.raw ?? null,
    content,
  };
}
