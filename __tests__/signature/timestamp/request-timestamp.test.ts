import { describe, expect, test } from '@jest/globals';
import { TimeStampReq } from 'pkijs';
import { createTimestamper, timestampRequest } from '../../../src/signature/timestamp/request-timestamp.js';
import { verifyTimestamp } from '../../../src/signature/timestamp/verify-timestamp.js';
import type { Clock } from '../../../src/system/clock.js';
import { ToolError } from '../../../src/system/errors.js';
import { fixtureIdentity, testTrust, validTime } from '../../identity/fixtures.js';
import { failureOf } from '../../support/failure.js';
import { answering, granting, httpAnswer, timestampReply } from './timestamp-service.js';

const signer = fixtureIdentity('timestamp.p12');
const signature = Buffer.from('a signature value');
const url = 'http://timestamp.test/ts01';

function stoppedClock(): { clock: Clock; pauses: number[] } {
  const pauses: number[] = [];
  const sleep = async (milliseconds: number) => {
    pauses.push(milliseconds);
  };
  return { clock: { now: () => validTime, sleep }, pauses };
}

function timestamper(...answers: Parameters<typeof answering>) {
  const { http, requests } = answering(...answers);
  const { clock, pauses } = stoppedClock();
  return { stamp: createTimestamper({ http, url, clock }), requests, pauses };
}

describe('requesting a timestamp', () => {
  test('a timestamp request has the SHA-256 of the signature, a number of 64 bits and asks for certificates', () => {
    const request = timestampRequest(signature);
    const read = TimeStampReq.fromBER(request.der);
    expect(Buffer.from(read.messageImprint.hashedMessage.getValue())).toEqual(request.imprint);
    expect(read.certReq).toBe(true);
    expect(read.nonce?.valueBlock.valueHexView).toHaveLength(8);
    expect(timestampRequest(signature).nonce).not.toEqual(request.nonce);
  });

  test('the timestamp client posts a query and returns the token of the reply', async () => {
    const { stamp, requests } = timestamper(granting(signer, validTime));
    const token = await stamp(signature);
    expect(verifyTimestamp(token, signature, testTrust)).toEqual({ time: validTime, problems: [] });
    expect(requests).toMatchObject([
      { method: 'POST', url, headers: { 'content-type': 'application/timestamp-query' } },
    ]);
  });

  test('the timestamp client retries temporary failures with growing pauses', async () => {
    const gone = async () => {
      throw new ToolError('no answer', { code: 'service-unreachable', remedy: 'wait', retryable: true });
    };
    const { stamp, pauses } = timestamper(
      gone,
      async () => httpAnswer(503),
      async () => httpAnswer(200, '<html>maintenance</html>'),
      granting(signer, validTime),
    );
    await stamp(signature);
    expect(pauses).toEqual([5_000, 10_000, 20_000]);
  });

  test('the timestamp client fails after the last attempt with a retryable error', async () => {
    const { stamp, requests } = timestamper(async () => httpAnswer(503));
    const failure = await failureOf(() => stamp(signature));
    expect(failure).toFailWith('timestamp-unavailable');
    expect(failure).toMatchObject({ retryable: true, message: expect.stringContaining('503') });
    expect(requests).toHaveLength(4);
  });

  test.each([
    ['HTTP status 400', async () => httpAnswer(400)],
    ['a rejection', async () => httpAnswer(200, timestampReply(2, null))],
    ['damaged DER', async () => httpAnswer(200, Buffer.from('3005020100', 'hex'))],
    ['a timestamp for something else', granting(signer, validTime, { imprint: Buffer.alloc(32) })],
    ['the answer to another request', granting(signer, validTime, { nonce: Buffer.alloc(8, 1) })],
    ['an answer without the number', granting(signer, validTime, { nonce: null })],
    ['a time that is far from ours', granting(signer, new Date(validTime.getTime() + 200_000))],
  ])('the timestamp client refuses %s without a retry', async (_what, answer) => {
    const { stamp, requests } = timestamper(answer);
    expect(await failureOf(() => stamp(signature))).toFailWith('timestamp-refused');
    expect(requests).toHaveLength(1);
  });
});

describe('verifying a timestamp', () => {
  const tokenOf = (identity = signer, deviation = {}) =>
    timestamper(granting(identity, validTime, deviation)).stamp(signature);

  test('verifyTimestamp refuses a token for another signature', async () => {
    const { time, problems } = verifyTimestamp(await tokenOf(), Buffer.from('another'), testTrust);
    expect(time).toBeNull();
    expect(problems).toEqual(['it covers another signature']);
  });

  test('verifyTimestamp refuses a signer without the purpose of timestamps', async () => {
    const application = fixtureIdentity('modern.p12');
    const { problems } = verifyTimestamp(await tokenOf(application), signature, testTrust);
    expect(problems).toEqual([expect.stringContaining('may not sign timestamps')]);
  });

  test('verifyTimestamp refuses a chain without a trusted root', async () => {
    const { time, problems } = verifyTimestamp(await tokenOf(), signature, []);
    expect(time).toBeNull();
    expect(problems).toEqual([expect.stringContaining('not a trusted root')]);
  });

  test.each([
    [
      'names another certificate',
      Buffer.from('another certificate'),
      'it names a certificate other than its signer’s',
    ],
    ['names none', null, 'it does not name the certificate'],
  ])('verifyTimestamp refuses a token that %s', async (_what, named, message) => {
    const { problems } = verifyTimestamp(await tokenOf(signer, { named }), signature, testTrust);
    expect(problems).toEqual([expect.stringContaining(message)]);
  });
});
