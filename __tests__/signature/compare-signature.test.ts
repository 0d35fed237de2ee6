import { describe, expect, test } from '@jest/globals';
import { compareSignature } from '../../src/signature/compare-signature.js';
import { unsigned } from '../../src/signature/inspect-macho.js';
import type { SignatureInspection, SliceInspection } from '../../src/signature/signature-description.js';

const expected = {
  entitlements: { 'com.apple.security.cs.allow-jit': true },
  hardenedRuntime: true,
  timestamped: true,
  identifier: 'com.example.tool',
  teamId: 'TEAM123456',
};

function slice(changes: Partial<SignatureInspection>): SliceInspection {
  const signature: SignatureInspection = {
    ...unsigned,
    kind: 'certificate',
    entitlements: expected.entitlements,
    flags: ['runtime'],
    timestamp: '2026-11-20T12:00:00Z',
    identifier: expected.identifier,
    teamId: expected.teamId,
    ...changes,
  };
  return { arch: 'arm64', fileType: 'execute', minOS: null, sdk: null, signature };
}

describe('compareSignature', () => {
  test('finds no difference to the expected signature', () => {
    expect(compareSignature(slice({}), expected)).toBeNull();
  });

  test.each<[string, Partial<SignatureInspection>]>([
    ['it has no signature', { kind: 'none' }],
    ['allow-jit', { entitlements: {} }],
    ['hardened runtime', { flags: [] }],
    ['timestamp', { timestamp: null }],
    ['its identifier is tool, not com.example.tool', { identifier: 'tool' }],
    ['its team is OTHER, not TEAM123456', { teamId: 'OTHER' }],
  ])('names a difference: %s', (text, changes) => {
    expect(compareSignature(slice(changes), expected)).toContain(text);
  });
});
