import { FormatError } from '../../system/errors.js';
import { pathInBase, type SignableBundle } from '../bundle.js';

/**
 * Rules that choose the files of a resource envelope. A rule is a regular expression (POSIX, extended) over the path,
 * with flags; `true` is a rule without flags. The heaviest rule that matches wins; an exclusion wins over every rule.
 *
 *   omit      not covered           nested   code with a signature of its own
 *   optional  may be missing later  weight   1 by default
 *
 * Source: Security, OSX/libsecurity_codesigning/lib/bundlediskrep.cpp (`defaultResourceRules`, `adjustResources`)
 * and resources.cpp (`ResourceBuilder::findRule`).
 */
type RuleValue = boolean | { omit?: boolean; optional?: boolean; nested?: boolean; weight?: number };
export type RuleSet = Readonly<Record<string, RuleValue>>;

export interface Rule {
  omit: boolean;
  optional: boolean;
  nested: boolean;
  weight: number;
}

/** Compiled rules. */
export interface ResourceRules {
  /** Returns the rule for a path; null when the path is excluded or no rule matches. */
  find(path: string): Rule | null;
  /** Reports whether a path, with everything below it, is excluded whatever the rules say. */
  excludes(path: string): boolean;
}

/** Rules for localizations, the same in version 1 and 2. */
function localizationRules(prefix: string): RuleSet {
  return {
    [`^${prefix}.*\\.lproj/`]: { optional: true, weight: 1000 },
    [`^${prefix}Base\\.lproj/`]: { weight: 1010 },
    [`^${prefix}.*\\.lproj/locversion.plist$`]: { omit: true, weight: 1100 },
  };
}

/** Folders in which every file is nested code. */
const codeFolders =
  '^(Frameworks|SharedFrameworks|PlugIns|Plug-ins|XPCServices|Helpers|MacOS|Library/(Automator|Spotlight|LoginItems))/';

/** Returns Apple's rules: `rules` for OS X before 10.9, `rules2` for every later version. */
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

/** Compiles Apple's rules for a bundle. */
export function rulesOf(bundle: SignableBundle): { version1: ResourceRules; version2: ResourceRules } {
  const { rules, rules2 } = defaultRules(bundle.resourcePrefix);
  const exclusions = exclusionsFor(pathInBase(bundle, bundle.executable));
  return { version1: compileRules(rules, exclusions), version2: compileRules(rules2, exclusions) };
}

/**
 * Returns the paths that no resource envelope covers whatever its rules say: the signature itself, the ticket, a
 * store's receipt and the main executable (called with its path relative to the base).
 */
export function exclusionsFor(executable: string): ReadonlySet<string> {
  return new Set(['_CodeSignature', 'CodeResources', '_MASReceipt', executable]);
}

/**
 * Compiles rules, which may come from an untrusted file, and paths that are excluded.
 * Throws `FormatError` for a malformed or too complex rule.
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

/** More repetitions than Apple's rules have could make matching take exponential time. */
const mostRepetitions = 3;
const longestPattern = 500;

function compilePattern(pattern: string): RegExp {
  const repetitions = pattern.match(/[*+{]/g)?.length ?? 0;
  const repeatsGroup = /\)[*+{]/.test(pattern);
  if (pattern.length > longestPattern || repetitions > mostRepetitions || repeatsGroup) {
    throw new FormatError(`the resource rule '${pattern.slice(0, 80)}' is too complex`);
  }
  try {
    return new RegExp(pattern, 's'); // a dot of a POSIX expression matches a newline as well
  } catch {
    throw new FormatError(`the resource rule '${pattern}' is not a regular expression`);
  }
}

function readRule(pattern: string, value: unknown): Rule {
  if (typeof value === 'boolean') return { omit: !value, optional: false, nested: false, weight: 1 };
  if (typeof value !== 'object' || value === null)
    throw new FormatError(`the resource rule '${pattern}' is not a dictionary`);
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
 * Returns the patterns of rules that omit files which Apple's rules cover: strict verification refuses them.
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
