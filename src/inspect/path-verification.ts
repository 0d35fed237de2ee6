import type { Issue } from '../system/issue.js';
import type { Nesting, NotOpened } from './container-contents.js';

/** The result of verifying what is at a path. */
export interface PathVerification {
  /** True without errors; warnings are allowed. */
  valid: boolean;
  /** Owner of the trusted root of the signature; null for an untrusted root or no signature. */
  authority: 'apple' | 'replay' | null;
  /** Problems of a container and of its contents, whose paths begin with that of the container. */
  problems: Issue[];
  /** Of a container: the programs, bundles and containers in it. */
  contents?: ContentVerification[];
  /** Of a container: why it was not opened; null when it was. */
  notOpened?: NotOpened | null;
}

export interface ContentVerification extends PathVerification {
  /** Path of the container, with the path inside it. */
  path: string;
}

/** An artifact, by itself or in containers. */
export interface Location {
  path: string;
  /** Path that is reported: of an artifact in a container, the path of the container and the path inside it. */
  name: string;
  /** Of an artifact in a container. */
  nesting?: Nesting;
}
