import { describe, expect, test } from '@jest/globals';
import { readNewSubmission, readSubmissions } from '../../src/notary/read-answers.js';
import { failureOf } from '../support/failure.js';

const attributes = {
  awsAccessKeyId: 'ASIA',
  awsSecretAccessKey: 'secret',
  awsSessionToken: 'token',
  bucket: 'notary-submissions-prod',
  object: 'prod/AROA:1',
};

const answerWith = (id: unknown): Buffer => Buffer.from(JSON.stringify({ data: { id, attributes } }));

describe('submission ids in answers', () => {
  test.each([
    'id\nreport=/forged',
    'id::set-output name=x::y',
    '../../etc',
    'a b',
    '',
    7,
    null,
    'a'.repeat(65),
  ])('the id %j is refused before it is written anywhere', async (id) => {
    expect(await failureOf(() => readNewSubmission(answerWith(id)))).toFailWith('notary-answer-malformed');
    const list = Buffer.from(
      JSON.stringify({ data: [{ id, attributes: { name: 'x', status: 'Accepted' } }] }),
    );
    expect(await failureOf(() => readSubmissions(list))).toFailWith('notary-answer-malformed');
  });

  test('a UUID is accepted', () => {
    const id = '2efe2717-52ef-43a5-96dc-0797e4ca1041';
    expect(readNewSubmission(answerWith(id)).id).toBe(id);
  });
});
