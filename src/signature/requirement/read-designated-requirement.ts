import { formatRequirement } from './format-requirement.js';
import { decodeRequirement } from './requirement-blob.js';
import type { Expression } from './requirement-language.js';
import { decodeRequirementSet, requirementType } from './requirement-set.js';

/** Reads the designated requirement of a set; null when there is none. Throws `FormatError`. */
export function readDesignatedRequirement(set: Buffer): Expression | null {
  const blob = decodeRequirementSet(set).get(requirementType.designated);
  return blob ? decodeRequirement(blob) : null;
}

/** Formats the designated requirement of a set as codesign prints it; null when there is none. Throws `FormatError`. */
export function formatDesignatedRequirement(set: Buffer): string | null {
  const expression = readDesignatedRequirement(set);
  return expression && formatRequirement(expression);
}
