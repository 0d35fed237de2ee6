/** Encodes the content octets of an object identifier in dotted form: X.690, 8.19. */
export function encodeOid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return Buffer.from([first * 40 + second, ...rest].flatMap(base128));
}

/** Returns true for the dotted form of an object identifier with numbers below 2^32. */
export function isOid(text: string): boolean {
  const parts = text.split('.');
  const [first = 3, second = 40] = parts.map(Number);
  return (
    parts.length >= 2 &&
    parts.every((part) => /^\d{1,10}$/.test(part) && Number(part) < 2 ** 32) &&
    (first < 2 ? second < 40 : first === 2)
  );
}

function base128(value: number): number[] {
  const digits = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) {
    digits.unshift(0x80 + (rest % 128));
  }
  return digits;
}

/** Decodes the content octets of an object identifier to dotted form; truncated ones as far as possible. */
export function decodeOid(bytes: Buffer): string {
  const parts: number[] = [];
  let value = 0;
  for (const byte of bytes) {
    value = value * 128 + (byte & 0x7f);
    if (byte & 0x80) continue;
    parts.push(value);
    value = 0;
  }
  const [first = 0, ...rest] = parts;
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - root * 40, ...rest].join('.');
}
