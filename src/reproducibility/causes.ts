/** Kinds of causes, from the most to the least specific. */
export const causeKinds = [
  'path',
  'time',
  'version-control',
  'setting',
  'cgo',
  'build-id',
  'unknown',
] as const;

/** A likely cause for which another build of the same source has other bytes. */
export interface BuildCause {
  cause: (typeof causeKinds)[number];
  /** Name of the program. */
  program: string;
  /** The Mach-O section that shows it, e.g. `__TEXT,__rodata`; null for a cause outside the program, such as a flag. */
  section: string | null;
  message: string;
  remedy: string;
}

/** A cause before it is known which program has it. */
export type ProgramCause = Omit<BuildCause, 'program'>;

/** Puts specific causes first, each once. */
export function sortCauses(causes: readonly BuildCause[]): BuildCause[] {
  const each = new Map(causes.map((cause) => [`${cause.program} ${cause.message}`, cause]));
  const rank = ({ cause }: BuildCause): number => causeKinds.indexOf(cause);
  return [...each.values()].sort((a, b) => rank(a) - rank(b));
}
