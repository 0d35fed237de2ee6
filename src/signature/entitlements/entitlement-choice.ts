import type { Entitlements } from './parse-entitlements.js';

/** Entitlements of the code in an artifact, by its path inside. */
export interface EntitlementChoice {
  /** Returns those of a main executable: its path in the app, or its name. Null for none. */
  forMain(path: string): Entitlements | null;
  /** Returns those of nested code; null for none, undefined to keep those that it has. */
  forNested(path: string): Entitlements | null | undefined;
}

/** A line of a map: the first one that matches a path wins. */
export interface EntitlementRule {
  /** With `*` and `?` for parts of a name, and `**` for any number of folders. */
  pattern: string;
  entitlements: Entitlements | null;
}

/** Gives every main executable the same entitlements. Nested code keeps its own. */
export function sameForMain(entitlements: Entitlements | null): EntitlementChoice {
  return { forMain: () => entitlements, forNested: () => undefined };
}

/** Chooses by path. A main executable that no line matches gets none, and nested code keeps its own. */
export function byPath(rules: readonly EntitlementRule[]): EntitlementChoice {
  const compiled = rules.map(({ pattern, entitlements }) => ({ regex: regexOf(pattern), entitlements }));
  const find = (path: string) => compiled.find(({ regex }) => regex.test(path))?.entitlements;
  return { forMain: (path) => find(path) ?? null, forNested: find };
}

function regexOf(pattern: string): RegExp {
  const parts = pattern.split(/(\*\*\/|\*\*|\*|\?)/).map((part) => wildcards[part] ?? escaped(part));
  return new RegExp(`^${parts.join('')}$`);
}

const wildcards: Readonly<Record<string, string>> = {
  '**/': '(?:[^/]+/)*',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
