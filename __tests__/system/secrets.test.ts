import { format, inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { createSecrets, Secret } from '../../src/system/secrets.js';

describe('secrets', () => {
  test('are removed from every text, in each form in which they can appear', () => {
    const secrets = createSecrets();
    secrets.add(' p@ss word/1 \n');
    secrets.add('first line\nsecond line');
    const text = `a p@ss word/1 b ${encodeURIComponent('p@ss word/1')} c second line d`;
    expect(secrets.redact(text)).toBe('a *** b *** c *** d');
  });

  test('are removed longest first, since one can contain another', () => {
    const secrets = createSecrets();
    secrets.add('abcd');
    secrets.add('abcdefgh');
    expect(secrets.redact('xabcdefghx')).toBe('x***x');
  });

  test('do not include empty and very short values', () => {
    const heard: string[] = [];
    const secrets = createSecrets((form) => heard.push(form));
    secrets.add('');
    secrets.add('a');
    expect(secrets.redact('a banana')).toBe('a banana');
    expect(heard).toEqual([]);
  });

  test('are announced once for each form', () => {
    const heard: string[] = [];
    const secrets = createSecrets((form) => heard.push(form));
    secrets.add('hunter22');
    secrets.add('hunter22');
    expect(heard).toEqual(['hunter22']);
  });
});

describe('a secret', () => {
  const secret = new Secret('correct horse');

  test('a secret reveals its value only when that is requested', () => {
    expect(secret.reveal()).toBe('correct horse');
  });

  test.each([
    ['in a string', () => `${secret}`],
    ['joined to a string', () => ['', secret].join('')],
    ['as JSON', () => JSON.parse(JSON.stringify({ secret })).secret],
    ['inspected', () => inspect(secret)],
    ['formatted', () => format('%s', secret)],
    ['inspected with hidden properties', () => inspect(secret, { showHidden: true })],
  ])('a secret shows as stars %s', (_form, show) => {
    expect(show()).toBe('***');
  });

  test('a secret has no property that holds its value', () => {
    expect(Object.getOwnPropertyNames(secret)).toEqual([]);
    expect(inspect({ secret }, { customInspect: false, showHidden: true })).not.toContain('horse');
  });
});
