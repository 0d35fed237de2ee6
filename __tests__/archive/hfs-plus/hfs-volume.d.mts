export type TestFile =
  | { path: string; contents: Buffer | string; mode?: number }
  | { path: string; target: string }
  | { path: string; folder: true };

/** A volume with these files; folders must be listed before what is in them. */
export function hfsVolume(files: readonly TestFile[]): Buffer;
