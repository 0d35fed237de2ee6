import type { InputName } from '../../src/settings/inputs/inputs.js';
import { parseSettings } from '../../src/settings/parse-settings.js';
import type { Settings } from '../../src/settings/settings.js';

/** Parses settings from a few inputs; without any they sign ad-hoc in `/work` and ask no notary. */
export function testSettings(inputs: Partial<Record<InputName, string>> = {}): Settings {
  const all: Partial<Record<InputName, string>> = { signing: 'adhoc', 'output-directory': 'out', ...inputs };
  return parseSettings((name) => all[name] ?? '', '/work');
}
