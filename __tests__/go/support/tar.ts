/** One entry of a tar archive; `type` as in the header, a regular file by default. */
export interface TarEntry {
  name: string;
  content?: string | Buffer;
  type?: string;
  /** Target of a link. */
  link?: string;
}

/** Writes a tar archive, without checking names. Layout: POSIX.1-2017, pax, "ustar Interchange Format". */
export function tarOf(entries: readonly TarEntry[]): Buffer {
  return Buffer.concat([...entries.flatMap(entriesOf), Buffer.alloc(1024)]);
}

const longestName = 100;

/** A name that is too long for the header is in an extended header before it. */
function entriesOf(entry: TarEntry): Buffer[] {
  if (Buffer.byteLength(entry.name) <= longestName) return [entryOf(entry)];
  const record = ` path=${entry.name}\n`;
  const digits = String(Buffer.byteLength(record) + 3).length;
  const length = Buffer.byteLength(record) + digits;
  return [entryOf({ name: 'pax', type: 'x', content: `${length}${record}` }), entryOf(entry)];
}

function entryOf({ name, content = '', type = '0', link = '' }: TarEntry): Buffer {
  const body = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write('0000755\0', 100);
  header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('        ', 148);
  header.write(type, 156);
  header.write(link, 157, 100);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}
