import type { Reproducibility } from '../../../src/reproducibility/reproducibility.js';

/** Two builds of a program that differ by the folder of the source. */
export const differentBuilds: Reproducibility = {
  reproducible: false,
  programs: [
    {
      name: 'hello-cli',
      target: 'darwin/arm64',
      slices: [
        {
          arch: 'arm64',
          first: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
          second: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
          differences: [{ section: '__TEXT,__rodata', offset: 4_096, bytes: 12 }],
        },
      ],
    },
  ],
  causes: [
    {
      cause: 'path',
      program: 'hello-cli',
      section: '__TEXT,__rodata',
      message: '__TEXT,__rodata names the folder of the source: /work/hello/main.go.',
      remedy: 'Do not switch -trimpath off in build-flags.',
    },
  ],
};
