/** Limit between the longest path and the shortest PKCS#12 file in base64. */
const longestPath = 1024;

/** How people write the path of a PKCS#12 file. Base64 has neither a period nor a tilde. */
const pathPattern = /^(~|\.{1,2})\/|\.(p12|pfx)$/i;

/** Returns true for a text that a path could be. */
export function canBePath(text: string): boolean {
  return text !== '' && text.length <= longestPath && !/[\r\n\0]/.test(text);
}

/** Returns true for a certificate input that can only be a path. A path is no secret, so messages show it. */
export function isCertificatePath(text: string): boolean {
  return canBePath(text.trim()) && pathPattern.test(text.trim());
}
