/**
 * One finding about a signed file: a member of `issues` in the notary's log (developer_log.json), with a stable code and
 * a remedy.
 */
export interface Issue {
  severity: 'error' | 'warning';
  /** Stable kebab-case name of the finding, e.g. `page-hash-mismatch`. */
  code: string;
  /** Path of the file, with the path inside its container after it. */
  path: string;
  /** `arm64`, `x86_64`, ... or null where the finding is about the whole file. */
  architecture: string | null;
  /** Byte offset in the file, where the finding has one. */
  offset?: number;
  message: string;
  remedy: string;
  docUrl: string | null;
}

/** A finding without the file that it is about. */
export type Finding = Omit<Issue, 'path' | 'architecture'>;
