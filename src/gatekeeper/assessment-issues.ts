import type { Check } from '../artifact/assessment.js';
import type { Issue } from '../system/issue.js';
import { type PackageSignature, readCause } from './parse-output.js';

/** Reports a missing signature as a warning, because the verdict shows it, and a broken one as an error. */
export function signatureTrouble(signature: Check | null, path: string): Issue {
  if (/Status: no signature|not signed at all/.test(signature?.text ?? '')) {
    return {
      severity: 'warning',
      code: 'not-signed',
      path,
      architecture: null,
      message: 'It is not signed.',
      remedy: 'Sign it with a Developer ID: for a package, installer-certificate.',
      docUrl: null,
    };
  }
  return {
    severity: 'error',
    code: 'signature-invalid',
    path,
    architecture: null,
    message: `codesign: ${signature ? readCause(signature, path) : 'no answer'}`,
    remedy: 'Sign it again and change nothing afterwards. codesign -vvv --deep --strict PATH shows details.',
    docUrl: null,
  };
}

export function gatekeeperDisabled(path: string): Issue {
  return {
    severity: 'warning',
    code: 'gatekeeper-disabled',
    path,
    architecture: null,
    message:
      'Gatekeeper is disabled on this machine and accepts everything; the verdict is that of codesign.',
    remedy: 'sudo spctl --global-enable enables it.',
    docUrl: null,
  };
}

/** Reports the findings of syspolicy_check as warnings: its checks differ from release to release of macOS. */
export function adviceIn(advice: Check | null, path: string): Issue[] {
  if (advice === null || advice.exitCode === 0) return [];
  const lines = advice.text.split('\n').filter((line) => !/^-+$/.test(line.trim()) && line.trim() !== '');
  return [
    {
      severity: 'warning',
      code: 'syspolicy-advice',
      path,
      architecture: null,
      message: `syspolicy_check: ${lines.slice(1).join(' ') || lines.join(' ')}`,
      remedy: 'Run syspolicy_check distribution PATH --verbose for details.',
      docUrl: null,
    },
  ];
}

/** Reports a notarized artifact that this Mac's own policy does not let run. */
export function deniedByPolicy(path: string): Issue {
  return {
    severity: 'warning',
    code: 'gatekeeper-local-policy',
    path,
    architecture: null,
    message:
      'It is notarized, and only this machine’s own policy rejects it; Macs with the default policy accept it.',
    remedy:
      'Check System Settings, Privacy & Security (App Store only), rules of spctl and device management on this machine.',
    docUrl: null,
  };
}

/** Reports why Apple does not accept the signature of a package; null for a good one. */
export function packageTrouble(signature: PackageSignature, path: string): Issue | null {
  const message = packageProblem(signature);
  if (message === null) return null;
  return {
    severity: 'error',
    code: 'signature-invalid',
    path,
    architecture: null,
    message: `pkgutil: ${message}`,
    remedy:
      'Sign the package with a valid Developer ID Installer certificate and a timestamp; pkgutil --check-signature PATH shows details.',
    docUrl: null,
  };
}

/** Source of the two required lines: Apple, "Resolving common notarization issues". */
function packageProblem({ status, isTrusted, timestamp, signers }: PackageSignature): string | null {
  if (!isTrusted) return `the status is "${status ?? 'missing'}".`;
  if (!signers[0]?.startsWith('Developer ID Installer:'))
    return `the signer is "${signers[0] ?? 'missing'}", not a Developer ID Installer.`;
  return timestamp === null ? 'the signature has no trusted timestamp.' : null;
}
