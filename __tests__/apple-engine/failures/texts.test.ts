import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { explainNotarytool } from '../../../src/apple-engine/notarytool/explain-notarytool.js';
import { explainFailure } from '../../../src/keychain/explain-signing.js';
import type { NotaryCredentials } from '../../../src/notary/notary.js';
import { explainPackaging } from '../../../src/packaging/explain-packaging.js';
import type { Failure } from '../../../src/system/errors.js';
import type { CommandResult } from '../../../src/system/process/runner.js';
import { createSecrets, Secret } from '../../../src/system/secrets.js';
import { explainStapler } from '../../../src/ticket/explain-stapler.js';

/**
 * texts.tsv has every text by which Apple's tools are known to fail, from manual pages, Apple's published sources and
 * public logs; texts-of-threads.tsv has outputs as users have posted them, collected after the texts were known, each
 * with the address of its thread. Columns: the tool; its ending (exit code or signal; for notarytool the kind of
 * credentials before it); the code, the retry (`again` or `final`) and a pattern of the remedy that it must become; the
 * text.
 */
const rows = ['texts.tsv', 'texts-of-threads.tsv'].flatMap((name) =>
  readFileSync(new URL(`./${name}`, import.meta.url), 'utf8')
    .split('\n')
    .slice(1, -1)
    .map((line) => line.split('\t')),
);

const secrets = createSecrets();

const credentials: Record<string, NotaryCredentials> = {
  'api-key': { kind: 'api-key', key: new Secret(''), keyId: '' },
  'apple-id': { kind: 'apple-id', appleId: 'a@example.com', password: new Secret('x'), teamId: 'T' },
  'keychain-profile': { kind: 'keychain-profile', profile: 'release' },
};

test.each(rows)(
  'U1, U2, U3, U7, U8, U10, U20, U22, U23, U26, U27, U35, U46: %s (%s) fails with %s, %s, %s: %s',
  (tool, ended, code, retry, remedy, text = '') => {
    const failure = explain(tool ?? '', ended ?? '', text.replaceAll('\\n', '\n'));
    expect(failure).toFailWith(code);
    expect(failure.remedy).toMatch(new RegExp(remedy ?? ''));
    expect(failure.retryable).toBe(retry === 'again');
    expect(`${failure.message} ${failure.remedy}`).not.toMatch(/\bTOOL\b/);
  },
);

function explain(tool: string, ended: string, stderr: string): Failure {
  if (tool === 'stapler') return explainStapler('X.app', resultOf(ended, stderr));
  if (['hdiutil', 'pkgbuild', 'productbuild'].includes(tool))
    return explainPackaging(tool, resultOf(ended, stderr));
  if (tool === 'notarytool') {
    const [kind = '', ending = '1'] = ended.split('/');
    const chosen = credentials[kind];
    if (chosen === undefined) throw new Error(`unknown credentials ${kind}`);
    return explainNotarytool(resultOf(ending, stderr), { credentials: chosen, secrets });
  }
  const command = { tool, args: ['--sign', 'X', '/tmp/Hello.app'], timeout: 1 };
  return explainFailure(resultOf(ended, stderr), { command, secrets });
}

function resultOf(ended: string, stderr: string): CommandResult {
  const isSignal = (name: string): name is NodeJS.Signals => name.startsWith('SIG');
  if (isSignal(ended)) return { exitCode: null, signal: ended, stdout: '', stderr };
  return { exitCode: Number(ended), signal: null, stdout: '', stderr };
}
