/**
 * Faults that a test orders, as JSON in faults.json:
 *
 *   failures           list of { tool, arguments, stdout, stderr, exitCode, signal, hang, times }: the next `times`
 *                      calls (default: all) of the tool whose arguments contain the text end so
 *   halt               { command, when }: a call whose command line matches the regular expression hangs, `before` it
 *                      does anything or `after` it has done all; the line of `security -i` ends with the names of
 *                      the commands on its standard input
 *   prompts            `hang` (default): a dialog waits for an answer; `refuse`: there is no session for dialogs;
 *                      `allow`: the user confirms
 *   patience           milliseconds after which a hanging call is killed, for tests that only check that it hangs
 *   elapsed            seconds since the machine was started
 *   drop               options that codesign forgets: `entitlements`, `runtime`, `identifier`, `timestamp`
 *   detritus           suffix of the paths that have Finder information
 *   searchListStays    changes of the search list are lost, as without ~/Library/Preferences
 *   xcode              path of its developer folder; null: there is none
 *   sip, sysctl        output of csrutil; values of sysctl by name, null for one that the machine does not have
 *   receipts           versions of installed packages by their id, for pkgutil
 *   distrusted         tool that asks for a confirmation although the access list names it, e.g. `productsign`
 *   packageStatus      status line of pkgutil, e.g. `signed by untrusted certificate`
 *   attributes         true: every file carries extended attributes, which ditto -c -k packs unless it is called with
 *                      --norsrc or --noextattr
 *   assessments        `disabled`: Gatekeeper is disabled on this machine
 */
import { existsSync, readFileSync } from 'node:fs';
import { ownFile, withState, writeWhole } from './state.mjs';

const file = ownFile('faults.json');

function read() {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Returns the value of a fault, or undefined. */
export const fault = (name) => read()[name];

/** Takes the failure ordered for this call; undefined without one. */
export function orderedFailure(tool, words) {
  if (!existsSync(file)) return undefined;
  return withState(() => {
    const faults = read();
    const failure = faults.failures?.find(
      ({ tool: of, arguments: text = '', times = Number.POSITIVE_INFINITY }) =>
        of === tool && words.join(' ').includes(text) && times > 0,
    );
    if (failure?.times !== undefined) {
      failure.times -= 1;
      writeWhole(file, JSON.stringify(faults));
    }
    return failure;
  });
}

/** Returns true for a call that has to hang now. `lineOf` gives its command line. */
export function haltsNow(when, lineOf) {
  const halt = fault('halt');
  return halt?.when === when && new RegExp(halt.command).test(lineOf());
}

/** Seconds that have passed for keychains. Only tests let time pass, so that a slow machine locks no keychain. */
export const elapsed = () => fault('elapsed') ?? 0;

/** Milliseconds since 1970 by the machine's clock. */
export const now = () => Date.now() + elapsed() * 1000;
