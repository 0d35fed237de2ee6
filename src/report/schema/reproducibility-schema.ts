import { causeKinds } from '../../reproducibility/causes.js';
import { flag, list, nullableText, object, oneOf, text, whole } from '../../system/json/json-schema.js';

const difference = object('A part of a slice that differs.', {
  section: text('The Mach-O section, such as __TEXT,__rodata; else load commands or __LINKEDIT.'),
  offset: whole('Offset of the first byte that differs, in the section.'),
  bytes: whole('Number of bytes that differ.'),
});

const slice = object('One slice, without its signature.', {
  arch: text('Its architecture.'),
  first: text('SHA-256 of the first build.'),
  second: text('SHA-256 of the second build.'),
  differences: list('Parts that differ; empty for equal hashes.', difference),
});

const cause = object('One likely cause.', {
  cause: oneOf('Its kind.', [...causeKinds]),
  program: text('Name of the program.'),
  section: nullableText('The Mach-O section that shows it; null for a cause outside of the program.'),
  message: text('The problem.'),
  remedy: text('How to fix it.'),
});

/** Result of the input `reproducible`. */
export const reproducibility = object('Comparison of two builds of the same source.', {
  reproducible: flag('True when both are equal, and nothing was found that differs in a build elsewhere.'),
  programs: list(
    'The programs.',
    object('One program.', {
      name: text('File name.'),
      target: nullableText('Target of the build.'),
      slices: list('One for each architecture.', slice),
    }),
  ),
  causes: list('Likely causes, the most certain first.', cause),
});
