import type { Command } from './command.js';

interface CommandEntry {
  /** One line for the list of commands. */
  summary: string;
  load(): Promise<Command>;
}

/** The commands under the headings of the help. Each is loaded only when it is called. */
export const commandGroups = {
  'Release a program': {
    release: {
      summary: 'build, sign, notarize, staple and assess, as the action does',
      load: async () => (await import('./release-commands.js')).releaseCommand,
    },
    replay: {
      summary: 'try a release without an Apple account: a throwaway identity and a local notary',
      load: async () => (await import('./release-commands.js')).replayCommand,
    },
    act: {
      summary: 'run the workflows of a repository with act, without an Apple account',
      load: async () => (await import('./release-commands.js')).actCommand,
    },
  },
  'Test a program': {
    test: {
      summary: 'run go test with the test binaries signed as for a release',
      load: async () => (await import('./test.js')).testCommand,
    },
  },
  'Look at programs, apps and archives': {
    inspect: {
      summary: 'show who signed it, with which entitlements and flags',
      load: async () => (await import('./inspect.js')).inspectCommand,
    },
    verify: {
      summary: 'recompute the signature and list every problem',
      load: async () => (await import('./verify.js')).verifyCommand,
    },
    preflight: {
      summary: 'list everything that the notary would reject',
      load: async () => (await import('./preflight.js')).preflightCommand,
    },
    assess: {
      summary: 'report whether Gatekeeper would accept it',
      load: async () => (await import('./release-commands.js')).assessCommand,
    },
  },
  'Run one step of a release': {
    sign: {
      summary: 'sign a program or an app',
      load: async () => (await import('./sign/sign.js')).signCommand,
    },
    submit: {
      summary: 'submit to the notary without waiting',
      load: async () => (await import('./release-commands.js')).submitCommand,
    },
    wait: {
      summary: "wait for the notary's answer to a submission",
      load: async () => (await import('./release-commands.js')).waitCommand,
    },
    staple: {
      summary: 'attach the ticket of a notarized app to it',
      load: async () => (await import('./release-commands.js')).stapleCommand,
    },
    submissions: {
      summary: "list the team's submissions to the notary, or show one with its log",
      load: async () => (await import('./release-commands.js')).submissionsCommand,
    },
  },
  'Look at builds and the machine': {
    diff: {
      summary: 'explain how two builds differ, from their build-fingerprint.json',
      load: async () => (await import('./diff.js')).diffCommand,
    },
    doctor: {
      summary: 'list what is wrong with Go, Xcode, keychains and the machine, with the remedy',
      load: async () => (await import('./release-commands.js')).doctorCommand,
    },
  },
  'The command line itself': {
    completion: {
      summary: 'print the completion script of a shell',
      load: async () => (await import('./completion.js')).createCompletionCommand(commandTable),
    },
  },
} as const satisfies Record<string, Record<string, CommandEntry>>;

/** All commands by name. */
export const commandTable: Readonly<Record<string, CommandEntry>> = Object.assign(
  {},
  ...Object.values(commandGroups),
);
