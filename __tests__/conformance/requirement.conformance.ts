import { describe, expect, test } from '@jest/globals';
import { readMachO } from '../../src/macho/mach-o.js';
import { readSlices } from '../../src/macho/universal.js';
import { readEmbeddedSignature } from '../../src/signature/embedded-signature.js';
import { formatRequirement } from '../../src/signature/requirement/format-requirement.js';
import { parseRequirement } from '../../src/signature/requirement/parse-requirement.js';
import { decodeRequirement, encodeRequirement } from '../../src/signature/requirement/requirement-blob.js';
import type { Expression } from '../../src/signature/requirement/requirement-language.js';
import { decodeRequirementSet } from '../../src/signature/requirement/requirement-set.js';
import { withFile } from '../../src/system/files/byte-source.js';
import { corpus, corpusPath } from './corpus.js';

/** Files with a signature of an identity; the requirement set of others is empty. */
const programs = corpus.flatMap(({ package: name, files }) =>
  Object.keys(files)
    .filter((file) => ['bin/node', 'deno', 'bin/sentry-cli'].includes(file))
    .map((file) => [`${name}/${file}`, corpusPath(name, file)] as const),
);

function requirementsOf(path: string): Promise<Buffer[]> {
  return withFile(path, (source) =>
    readSlices(source).flatMap(({ source: slice }) => {
      const signature = readEmbeddedSignature(slice, readMachO(slice));
      return signature?.requirements ? [...decodeRequirementSet(signature.requirements).values()] : [];
    }),
  );
}

/**
 * codesign's own requirement is `a and (b and (c and d))`, and printed without parentheses. Apple's compiler takes
 * that text for `((a and b) and c) and d`, and so do we: the operands are compared, grouped as the signer groups.
 */
function fromTheRight(expression: Expression): Expression {
  const operands = operandsOf(expression);
  return operands.reduceRight((right, left) => ({ op: 'and', left, right }));
}

function operandsOf(expression: Expression): Expression[] {
  if (expression.op !== 'and') return [expression];
  return [...operandsOf(expression.left), ...operandsOf(expression.right)];
}

describe.each(programs)('the requirement of %s', (_name, path) => {
  test('is printed as text that is read to the same bytes', async () => {
    const blobs = await requirementsOf(path);
    expect(blobs.length).toBeGreaterThan(0);
    for (const blob of blobs) {
      const text = formatRequirement(decodeRequirement(blob));
      expect(encodeRequirement(fromTheRight(parseRequirement(text)))).toEqual(blob);
      expect(formatRequirement(parseRequirement(text))).toBe(text);
    }
  });
});
