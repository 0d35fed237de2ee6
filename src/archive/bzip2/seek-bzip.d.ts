/** The part of seek-bzip that is used; the library brings no types. */
declare module 'seek-bzip' {
  const bzip2: {
    /** Decodes a stream into `output`, which must have its decoded size. Throws `TypeError` when it is malformed. */
    decode(input: Uint8Array, output: Buffer): Buffer;
  };
  export default bzip2;
}
