import type { Finding } from '../../system/issue.js';
import {
  costOfKey,
  nearestKey,
  needsSandbox,
  restrictionOfKey,
  securityPrefix,
  typeOfKey,
  type ValueType,
} from './known-entitlements.js';

const docUrl = 'https://developer.apple.com/documentation/bundleresources/entitlements';
const profilesUrl =
  'https://developer.apple.com/documentation/technotes/tn3125-inside-code-signing-provisioning-profiles';

/**
 * Checks entitlements. `release`: the program will be notarized. Returns findings with these codes:
 * `entitlement-unknown`, `entitlement-wrong-type`, `entitlement-get-task-allow` (releases), `entitlement-restricted`
 * (needs a permission), `entitlement-cost` (makes the program less safe), `entitlement-without-sandbox` (has no effect).
 */
export function lintEntitlements(
  values: Readonly<Record<string, unknown>>,
  options: { release: boolean },
): Finding[] {
  const findings = [
    ...Object.entries(values).flatMap(([key, value]) => lintKey(key, value)),
    ...sandboxFindings(values),
  ];
  return options.release ? [...findings, ...debugFindings(values)] : findings;
}

const sandboxKey = `${securityPrefix}app-sandbox`;

/** Names the keys that wait for a sandbox. One finding for all: the remedy is the same. */
function sandboxFindings(values: Readonly<Record<string, unknown>>): Finding[] {
  if (values[sandboxKey] === true) return [];
  const keys = Object.keys(values).filter((key) => values[key] !== false && needsSandbox(key));
  if (keys.length === 0) return [];
  return [
    {
      severity: 'warning',
      code: 'entitlement-without-sandbox',
      message: `${keys.join(', ')} ${keys.length === 1 ? 'has' : 'have'} no effect without ${sandboxKey}: outside of the sandbox a program needs no such permission.`,
      remedy: `Remove ${keys.length === 1 ? 'it' : 'them'}, or add ${sandboxKey}. The preset network has both.`,
      docUrl: 'https://developer.apple.com/documentation/security/app-sandbox',
    },
  ];
}

function debugFindings(values: Readonly<Record<string, unknown>>): Finding[] {
  const debug = ['com.apple.security.get-task-allow', 'get-task-allow'].find((key) => values[key] === true);
  if (!debug) return [];
  return [
    {
      severity: 'error',
      code: 'entitlement-get-task-allow',
      message: `The entitlement ${debug} lets any debugger attach; the notary refuses it.`,
      remedy: 'Remove it from the entitlements of a release. go test does not need it either.',
      docUrl: 'https://developer.apple.com/documentation/security/resolving-common-notarization-issues',
    },
  ];
}

function lintKey(key: string, value: unknown): Finding[] {
  if (restrictionOfKey(key) !== null) return [restrictedFinding(key)];
  if (!key.startsWith(securityPrefix)) return [];
  const type = typeOfKey(key);
  if (type === null) return [unknownFinding(key)];
  if (type !== 'any' && !isOfType(value, type)) return [wrongTypeFinding(key, type)];
  const cost = value === true ? costOfKey(key) : null;
  if (!cost) return [];
  const message = `With the entitlement ${key} the program is less safe: ${cost.cost}.`;
  return [{ severity: 'warning', code: 'entitlement-cost', message, remedy: cost.remedy, docUrl }];
}

function unknownFinding(key: string): Finding {
  return {
    severity: 'warning',
    code: 'entitlement-unknown',
    message: `The entitlement ${key} is not one that Apple documents; macOS ignores a misspelt key.`,
    remedy: unknownRemedy(key),
    docUrl,
  };
}

function unknownRemedy(key: string): string {
  if (key === `${securityPrefix}hardened-runtime`) {
    return 'Remove it. Hardened runtime is a flag of the signature (input hardened-runtime), not an entitlement.';
  }
  const near = nearestKey(key);
  return near === null ? 'Check the spelling.' : `Did you mean ${near}?`;
}

function wrongTypeFinding(key: string, type: ValueType): Finding {
  return {
    severity: 'error',
    code: 'entitlement-wrong-type',
    message: `The entitlement ${key} must be ${typeNames[type]}.`,
    remedy: type === 'boolean' ? 'Write <true/> after the key.' : `Make it ${typeNames[type]}.`,
    docUrl,
  };
}

/** Creates the finding about a restricted entitlement. */
export function restrictedFinding(key: string): Finding {
  const isApples = restrictionOfKey(key) === 'apple-only';
  return {
    severity: 'warning',
    code: 'entitlement-restricted',
    message: isApples
      ? `The entitlement ${key} is for Apple's own programs: macOS kills any other program that has it.`
      : `The entitlement ${key} is restricted: without a provisioning profile that allows it, macOS kills the program.`,
    remedy: isApples
      ? 'Remove it.'
      : 'Put the profile into the app as Contents/embedded.provisionprofile, or remove the entitlement.',
    docUrl: profilesUrl,
  };
}

const typeNames: Record<ValueType, string> = {
  boolean: 'true or false',
  string: 'a string',
  strings: 'an array of strings',
};

function isOfType(value: unknown, type: ValueType): boolean {
  if (type === 'strings') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  return typeof value === type;
}
