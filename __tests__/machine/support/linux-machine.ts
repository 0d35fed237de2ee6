import type { MachineDescription } from '../../../src/machine/describe-machine.js';

/** A machine that is not a Mac. */
export const linuxMachine: MachineDescription = {
  system: 'linux',
  runnerImage: null,
  chip: null,
  architecture: 'amd64',
  process: 'native',
  shell: 'native',
  developerTools: null,
  deploymentTarget: null,
};
