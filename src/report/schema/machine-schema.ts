import { nullable, nullableText, object, oneOf, text } from '../../system/json/json-schema.js';

const developerTools = object('Xcode, or its command line tools.', {
  kind: oneOf('Their kind.', ['xcode', 'command-line-tools']),
  path: text('The developer folder.'),
  selectedBy: text('Setting that selects them.'),
  version: nullableText('Their version.'),
  build: nullableText('Build of an Xcode.'),
  sdk: nullable(
    object('The macOS SDK.', {
      path: text('Its folder.'),
      version: nullableText('Its version.'),
      newestTarget: nullableText('Newest macOS that it builds for.'),
    }),
  ),
});

/** The shape of `MachineDescription`. */
export const machine = object('The machine of the run.', {
  system: text('Name and version of the system.'),
  runnerImage: nullableText('Image of a GitHub runner, with its version.'),
  chip: nullableText('Name of the processor.'),
  architecture: oneOf('Architecture of the hardware.', ['arm64', 'amd64']),
  process: oneOf('How the run itself runs; translated by Rosetta 2.', ['native', 'translated']),
  shell: oneOf('How the shell on PATH runs.', ['native', 'translated']),
  developerTools: nullable(developerTools),
  deploymentTarget: nullableText('MACOSX_DEPLOYMENT_TARGET.'),
});
