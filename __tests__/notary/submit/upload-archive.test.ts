import { describe, expect, test } from '@jest/globals';
import { signedHeaders } from '../../../src/notary/submit/upload-archive.js';

describe('upload signatures', () => {
  // Reference values: the algorithm of the AWS documentation, computed with Python's hashlib and hmac.
  test('an upload is signed with Signature Version 4', () => {
    const headers = signedHeaders({
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      ticket: {
        accessKeyId: 'ASIAEXAMPLEKEY',
        secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
        sessionToken: 'session+token/==',
        bucket: 'notary-submissions-prod',
        object: 'prod/AROARQRX7CZS3PRF6ZA5L:1a2b3c4d-0000',
      },
      endpoints: { upload: { kind: 's3', region: 'us-west-2' } },
      clock: { now: () => new Date('2026-11-20T12:34:56.789Z'), sleep: async () => undefined },
    });
    expect(headers).toMatchObject({
      host: 'notary-submissions-prod.s3.us-west-2.amazonaws.com',
      'x-amz-date': '20261120T123456Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=ASIAEXAMPLEKEY/20261120/us-west-2/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-security-token, Signature=dcb6075fcf7aaa3e74662d31ee4ea724712ed3fcb144f15ef94415876fa6ac3f',
    });
  });
});
