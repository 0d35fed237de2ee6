/**
 * One finding about a signed file: the notary's own log schema (apple developer_log.json, `issues`)
 * plus a stable code and the remedy.
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

/** A finding before it is known in which file it lies. */
export type Finding = Omit<Issue, 'path' | 'architecture'>;
