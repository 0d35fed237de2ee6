import type { BuildCause } from './causes.js';

/** Result of building the same source twice. Plain data, for the report. */
export interface Reproducibility {
  /** True when both builds are equal and nothing was found that differs in a build elsewhere. */
  reproducible: boolean;
  programs: ProgramComparison[];
  /** The likely causes, the most certain first. Empty when the programs are reproducible. */
  causes: BuildCause[];
}

interface ProgramComparison {
  name: string;
  target: string | null;
  slices: SliceComparison[];
}

/** Both builds of one slice, without signature. */
export interface SliceComparison {
  arch: string;
  /** SHA-256 of each build. */
  first: string;
  second: string;
  /** Parts of the slice that differ; empty when the hashes are equal. */
  differences: SectionDifference[];
}

/** A part of a slice that differs between two builds. */
export interface SectionDifference {
  /** `__TEXT,__rodata`, `load commands` or `__LINKEDIT`. */
  section: string;
  /** Offset of the first byte that differs, in the section. */
  offset: number;
  /** Number of bytes that differ, those that only one build has included. */
  bytes: number;
}
