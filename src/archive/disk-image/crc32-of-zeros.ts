/**
 * The CRC-32 after zeros, computed in steps of their number's digits instead of their bytes: a disk image describes
 * gigabytes of zeros in forty bytes.
 *
 * A CRC is the remainder of a polynomial over GF(2). A zero byte multiplies it by x^8, so that `n` of them multiply it by
 * x^(8n). The lowest power is in the highest bit, and all bits are inverted before and after, as in ISO 3309.
 */
const polynomial = 0xedb88320;
const one = 0x80000000;
const zeroByte = 0x00800000; // x^8

/** Continues the CRC-32 `start` with `length` zeros. */
export function crc32OfZeros(length: number, start: number): number {
  let factor = one;
  let power = zeroByte;
  for (let rest = length; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) factor = product(factor, power);
    power = product(power, power);
  }
  return ~product(~start, factor) >>> 0;
}

/** Multiplies two polynomials, modulo that of the CRC. */
function product(one: number, other: number): number {
  let result = 0;
  let shifted = other;
  for (let bit = 31; bit >= 0; bit--) {
    if (((one >>> bit) & 1) === 1) result ^= shifted;
    shifted = (shifted & 1) === 1 ? (shifted >>> 1) ^ polynomial : shifted >>> 1;
  }
  return result;
}
