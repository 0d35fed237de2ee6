import { describe, expect, test } from '@jest/globals';
import { explainKill, parseLog } from '../../../src/go/test/explain-kill.js';

const path = '/private/var/folders/zz/T/go-notarize-abcdef/tool.test';
const line = (eventMessage: string, process = 'kernel'): string =>
  JSON.stringify({
    timestamp: '2026-11-21 12:00:00.000000+0000',
    processImagePath: `/usr/libexec/${process}`,
    eventMessage,
  });
const explained = (...lines: string[]) => explainKill(parseLog(lines.join('\n')), { pid: 4159, path });

describe('the explanation of a killed test', () => {
  test.each([
    [
      'the kernel denied a page',
      'CODE SIGNING: cs_invalid_page(0x104d54000): p=4159[tool.test] final status 0x23020200, denying page sending SIGKILL',
      'does not match the signature',
    ],
    [
      'amfid found no profile',
      `${path} not valid: Error Domain=AppleMobileFileIntegrityError Code=-413 "No matching profile found"`,
      'no provisioning profile',
    ],
    [
      'taskgated refused an entitlement',
      'tool.test: Unsatisfied entitlements: keychain-access-groups',
      'An entitlement is restricted',
    ],
    [
      'memory ran out',
      'memorystatus: killing_specific_process pid 4159 [tool.test] (per-process-limit 100) 2048MB',
      'memory ran out',
    ],
    [
      'the security policy refused it',
      `ASP: Security policy would not allow process: 4159, ${path}`,
      'security policy',
    ],
  ])('G10: %s', (_title, message, cause) => {
    const explanation = explained(line(message), '{"count":1,"finished":1}');
    expect(explanation.cause).toContain(cause);
    expect(explanation.lines).toHaveLength(1);
  });

  test('G10: lines that healthy programs cause explain nothing', () => {
    expect(explained(line(`AMFI: '${path}' has no CMS blob?`))).toMatchObject({
      cause: 'The system log says nothing about it.',
      lines: [],
    });
  });

  test('G10: lines about another process explain nothing', () => {
    const other = 'cs_invalid_page(0x1): p=41590[other] final status 0x1, denying page sending SIGKILL';
    expect(explained(line(other)).lines).toEqual([]);
  });

  test('G10: a damaged line of the log is left out', () => {
    expect(explained('{"timestamp":', '').lines).toEqual([]);
  });
});
