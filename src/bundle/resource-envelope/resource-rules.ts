import { FormatError } from '../../system/errors.js';

/**
 * Which files of a bundle its signature seals, and how. A rule is a regular expression (POSIX, extended) over the
 * path with what becomes of it; `true` stands for a rule without conditions. The heaviest rule that matches counts;
 * an exclusion counts at once.
 *
 *   omit      not sealed            nested   is code with a signature of its own
 *   optional  may be missing later  weight   1 unless given
 *
 * Source: Security, OSX/libsecurity_codesigning/lib/bundlediskrep.cpp (`defaultResourceRules`, `adjustResources`)
 * and resources.cpp (`ResourceBuilder::findRule`).
 */
export type RuleValue = boolean | { omit?: boolean; optional?: boolean; nested?: boolean; weight?: number };
export type RuleSet = Readonly<Record<string, RuleValue>>;

export interface Rule {
  omit: boolean;
  optional: boolean;
  nested: boolean;
  weight: number;
}

/** Rules that can be asked. */
export interface ResourceRules {
  /** The rule for a path; null when it is excluded, or no rule is for it. */
  find(path: string): Rule | null;
  /** Whether nothing at this path, a folder's insides included, is sealed whatever the rules say. */
  excludes(path: string): boolean;
}

/** Rules that follow from where localizations are; version 1 and 2 have the same. */
function localizationRules(prefix: string): RuleSet {
  return {
    [`^${prefix}.*\\.lproj/`]: { optional: true, weight: 1000 },
    [`^${prefix}Base\\.lproj/`]: { weight: 1010 },
    [`^${prefix}.*\\.lproj/locversion.plist$`]: { omit: true, weight: 1100 },
  };
}

/** The folders in which everything is code. */
const codeFolders =
  '^(Frameworks|SharedFrameworks|PlugIns|Plug-ins|XPCServices|Helpers|MacOS|Library/(Automator|Spotlight|LoginItems))/';

/** Apple's rules for a bundle: those for systems before OS X 10.9, and those that count since. */
export function defaultRules(resourcePrefix: 'Resources/' | ''): { rules: RuleSet; rules2: RuleSet } {
  const isFlat = resourcePrefix === '';
  return {
    rules: {
      '^version.plist$': true,
      [isFlat ? '^.*' : '^Resources/']: true,
      ...localizationRules(resourcePrefix),
    },
    rules2: {
      '^.*': true,
      ...(isFlat
        ? {}
        : { '^[^/]+$': { nested: true, weight: 10 }, [codeFolders]: { nested: true, weight: 10 } }),
      '.*\\.dSYM($|/)': { weight: 11 },
      '^(.*/)?\\.DS_Store$': { omit: true, weight: 2000 },
      '^Info\\.plist$': { omit: true, weight: 20 },
      '^version\\.plist$': { weight: 20 },
      '^embedded\\.provisionprofile$': { weight: 20 },
      '^PkgInfo$': { omit: true, weight: 20 },
      ...(isFlat ? {} : { '^Resources/': { weight: 20 } }),
      ...localizationRules(resourcePrefix),
    },
  };
}

/**
 * What no seal covers whatever its rules say: the signature itself, the ticket, a store's receipt and the main
 * executable. In: the path of that, relative to the base.
 */
export function exclusionsFor(executable: string): ReadonlySet<string> {
  return new Set(['_CodeSignature', 'CodeResources', '_MASReceipt', executable]);
}

/**
 * Makes rules ready to be asked. In: the rules, which may come from a file that is to be verified, and what is
 * excluded. Throws `FormatError` for a rule that cannot be one.
 */
export function compileRules(
  rules: Readonly<Record<string, unknown>>,
  exclusions: ReadonlySet<string>,
): ResourceRules {
  const compiled = Object.entries(rules).map(([pattern, value]) => ({
    expression: compilePattern(pattern),
    rule: readRule(pattern, value),
  }));
  return {
    excludes: (path) => exclusions.has(path),
    find: (path) => {
      if (exclusions.has(path)) return null;
      let best: Rule | null = null;
      for (const { expression, rule } of compiled) {
        if ((best === null || rule.weight > best.weight) && expression.test(path)) best = rule;
      }
      return best;
    },
  };
}

/** Repetitions beyond what Apple's rules have could make matching take forever. */
const mostRepetitions = 3;
const longestPattern = 500;

function compilePattern(pattern: string): RegExp {
  const repetitions = pattern.match(/[*+{]/g)?.length ?? 0;
  const repeatsGroup = /\)[*+{]/.test(pattern);
  if (pattern.length > longestPattern || repetitions > mostRepetitions || repeatsGroup) {
    throw new FormatError(`the resource rule '${pattern.slice(0, 80)}' is too intricate`);
  }
  try {
    return new RegExp(pattern, 's'); // in POSIX expressions a dot matches a newline, too
  } catch {
    throw new FormatError(`the resource rule '${pattern}' is not a regular expression`);
  }
}

function readRule(pattern: string, value: unknown): Rule {
  if (typeof value === 'boolean') return { omit: !value, optional: false, nested: false, weight: 1 };
  if (typeof value !== 'object' || value === null)
    throw new FormatError(`the resource rule '${pattern}' is none`);
  const fields = new Map<string, unknown>(Object.entries(value));
  const weight = fields.get('weight');
  return {
    omit: fields.get('omit') === true,
    optional: fields.get('optional') === true,
    nested: fields.get('nested') === true,
    weight: typeof weight === 'number' ? weight : 1,
  };
}

/**
 * Rules that leave out of the seal what Apple's would not: strict verification refuses them.
 * Source: bundlediskrep.cpp, `allowedResourceOmissions`.
 */
export function weakRules(
  rules: Readonly<Record<string, unknown>>,
  resourcePrefix: 'Resources/' | '',
): string[] {
  const allowed = new Set([
    '^(.*/)?\\.DS_Store$',
    '^Info\\.plist$',
    '^PkgInfo$',
    `^${resourcePrefix}.*\\.lproj/locversion.plist$`,
  ]);
  return Object.entries(rules)
    .filter(([pattern, value]) => readRule(pattern, value).omit && !allowed.has(pattern))
    .map(([pattern]) => pattern);
}
