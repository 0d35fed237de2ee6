/**
 * Gets an RFC 3161 token for signature bytes.
 * In: the signature value of a SignerInfo. Out: the TimeStampToken (DER ContentInfo).
 */
export type Timestamper = (signature: Buffer) => Promise<Buffer>;
