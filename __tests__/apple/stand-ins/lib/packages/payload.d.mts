/** Packs a file or folder under its own name, or with `isContents` the contents of a folder. Returns bytes. */
export function packPayload(root: string, options?: { isContents?: boolean }): Buffer;
