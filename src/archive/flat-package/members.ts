import { SaxesParser } from 'saxes';
import { FormatError } from '../../system/errors.js';
import { checkEntryPath } from '../links.js';

/**
 * The files of a package, from its table of contents: nested `<file>` elements, each with a `<name>`, a `<type>` and, for a
 * file with contents, `<data>`:
 *
 *   offset, length      of the stored bytes in the heap     size                of the bytes when decoded
 *   encoding style      application/octet-stream (as they are), application/x-gzip (a zlib stream), application/x-bzip2
 *   archived-checksum   of the stored bytes; style sha1, sha256, sha512 or md5
 *
 * Source: xar, lib/archive.c, lib/data.c.
 */
export interface Member {
  /** From the root of the package, e.g. `hello.pkg/Payload`. */
  path: string;
  kind: 'file' | 'directory' | 'other';
  /** Null for a member without contents. */
  data: MemberData | null;
}

export interface MemberData {
  /** In the heap. */
  offset: number;
  length: number;
  size: number;
  encoding: string;
  checksum: { algorithm: string; value: string } | null;
}

/** Packages have a dozen members; everything that is installed is in one of them. */
const mostMembers = 10_000;
const deepestMember = 32;

/** Fields of a member, collected until its element ends. */
interface Draft {
  member: Member | null;
  name: string;
  type: string;
  fields: Map<string, string>;
  style: Map<string, string>;
}

/** Reads the members from the XML of a table of contents, parents first. Throws `FormatError` when it is malformed. */
export function readMembers(table: string): Member[] {
  const members: Member[] = [];
  const open: Draft[] = [];
  const elements: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new FormatError(`the table of contents of the package is no XML: ${error.message}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push(name);
    if (name === 'file') {
      if (open.length >= deepestMember)
        throw new FormatError('the package has members that are nested too deep');
      open.push({ member: null, name: '', type: '', fields: new Map(), style: new Map() });
    } else if (typeof attributes.style === 'string') open.at(-1)?.style.set(name, attributes.style);
    else if (name === 'name' && attributes.enctype === 'base64') open.at(-1)?.style.set('name', 'base64');
  });
  parser.on('text', (text) => {
    const [parent, name] = [elements.at(-2), elements.at(-1)];
    const draft = open.at(-1);
    if (draft === undefined || text.trim() === '') return;
    if (parent === 'file' && name === 'name') {
      draft.name = draft.style.get('name') === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text;
      draft.member = emptyMember(open);
      members.push(draft.member);
      if (members.length > mostMembers)
        throw new FormatError(`the package has more than ${mostMembers} members`);
    } else if (parent === 'file' && name === 'type') draft.type = text;
    else if (parent === 'data' && name !== undefined) draft.fields.set(name, text.trim());
  });
  parser.on('closetag', ({ name }) => {
    elements.pop();
    if (name !== 'file') return;
    const draft = open.pop();
    const member = draft?.member;
    if (draft && member)
      Object.assign(member, { kind: kindOf(draft.type), data: dataOf(draft, member.path) });
  });
  parser.write(table).close();
  return members;
}

function emptyMember(open: readonly Draft[]): Member {
  const path = pathOf(open);
  checkEntryPath(path);
  return { path, kind: 'other', data: null };
}

function pathOf(open: readonly Draft[]): string {
  return open.map(({ name }) => name).join('/');
}

function kindOf(type: string): Member['kind'] {
  return type === 'file' || type === 'directory' ? type : 'other';
}

function dataOf({ fields, style }: Draft, path: string): MemberData | null {
  if (!fields.has('length')) return null;
  const number = (name: string): number => {
    const value = fields.get(name);
    if (value === undefined || !/^\d{1,15}$/.test(value)) {
      throw new FormatError(`the table of contents of the package does not say the ${name} of ${path}`);
    }
    return Number(value);
  };
  const [algorithm, value] = [style.get('archived-checksum'), fields.get('archived-checksum')];
  return {
    offset: number('offset'),
    length: number('length'),
    size: number('size'),
    encoding: style.get('encoding') ?? 'application/octet-stream',
    checksum: algorithm && value ? { algorithm: algorithm.toLowerCase(), value: value.toLowerCase() } : null,
  };
}
