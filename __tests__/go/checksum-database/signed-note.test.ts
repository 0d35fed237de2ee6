import { sign } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { openNote, parseVerifierKey } from '../../../src/go/checksum-database/signed-note.js';
import { failureOf } from '../../support/failure.js';
import { makeKey, writeNote } from '../support/signed-log.js';

/** Go's checksum database: its published key, and a tree that it has signed. */
const goKey = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8';
const goNote = `go.sum database tree
66332798
czPocWFmMwQrSENohgEPvFiqA+2i/3lRZhHbxtma2UQ=

— sum.golang.org Az3grh19zTBOmg0dGOAELF5SP1N/QTSsuYwquERee13uccsbttgwVlS/0MhlHd7IEvb6fQVKmu7XFovf0PT1tKOnHQo=
`;

describe('signed notes', () => {
  test("a note of Go's checksum database opens with its key", () => {
    expect(openNote(goNote, parseVerifierKey(goKey))).toMatch(/^go\.sum database tree\n66332798\n.{44}\n$/);
  });

  test('a note with a changed text does not open', async () => {
    const forged = goNote.replace('66332798', '66332799');
    expect(await failureOf(() => openNote(forged, parseVerifierKey(goKey)))).toFailWith('malformed-file');
  });

  test('a note signed with another key of the same name does not open', async () => {
    const [mine, other] = [makeKey('sum.test'), makeKey('sum.test')];
    const note = writeNote('text\n', other.verifier, (text) => sign(null, text, other.privateKey));
    expect(openNote(note, other.verifier)).toBe('text\n');
    expect(await failureOf(() => openNote(note, mine.verifier))).toFailWith('malformed-file');
    const claimed = writeNote('text\n', mine.verifier, (text) => sign(null, text, other.privateKey));
    expect(await failureOf(() => openNote(claimed, mine.verifier))).toFailWith('malformed-file');
  });

  test('signatures of other keys are ignored', () => {
    const [mine, other] = [makeKey('sum.test'), makeKey('witness.test')];
    const note = writeNote('text\n', mine.verifier, (text) => sign(null, text, mine.privateKey));
    const second = writeNote('text\n', other.verifier, (text) => sign(null, text, other.privateKey));
    expect(openNote(`${note}${second.slice('text\n\n'.length)}`, mine.verifier)).toBe('text\n');
  });

  test.each(['', 'text\n', 'text\n\n', 'text\n\n— sum.test\n', 'text\n\n— sum.test AAAA\n', '\n\n\n'])(
    '%j is no signed note',
    async (note) => {
      expect(await failureOf(() => openNote(note, makeKey('sum.test').verifier))).toFailWith(
        'malformed-file',
      );
    },
  );

  test.each([
    'sum.golang.org',
    goKey.replace('033de0ae', '033de0af'),
    goKey.replace('Ac4z', 'As4z'),
    'name+00000000+AQ==',
    goKey.replace('+Ac4z', '+Bc4z'),
  ])('%s is not a verifier key', async (key) => {
    expect(await failureOf(() => parseVerifierKey(key))).toFailWith('malformed-file');
  });
});
