import { describe, expect, test } from '@jest/globals';
import { describeSigner } from '../../src/engine/describe-signer.js';
import { appleTrust, trustOf } from '../../src/identity/trust.js';
import { createReplayAuthority } from '../../src/replay/authority/authority.js';

const now = new Date();

describe('the description of a signer', () => {
  test('names the team of a certificate that leads to a known root', async () => {
    const { application, rootPem, team } = await createReplayAuthority({ now });
    const signer = describeSigner(application, { trust: trustOf(rootPem), now });
    expect(signer).toMatchObject({ mode: 'replay', teamId: team, kind: 'developer-id-application' });
  });

  test('names no team for a self-made certificate, into whose signatures codesign writes none', async () => {
    const { application } = await createReplayAuthority({ now });
    const signer = describeSigner(application, { trust: appleTrust, now });
    expect(signer).toMatchObject({ teamId: null, kind: 'developer-id-application' });
  });
});
