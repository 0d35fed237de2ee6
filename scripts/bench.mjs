/**
 * Measures what users wait for. `npm run bench [-- NAME…]`: `cancel` and `first-contact` in time, the others as ratios
 * within one run; without names all but these two, which need minutes.
 */
import { cancel } from './bench/cancel.mjs';
import { firstContact } from './bench/first-contact.mjs';
import { signing } from './bench/signing.mjs';
import { startUp } from './bench/start-up.mjs';
import { warmGo } from './bench/warm-go.mjs';

const measurements = {
  'start-up': startUp,
  'warm-go': warmGo,
  signing: () => signing('scripts/bench/large-program'),
  cancel,
  'first-contact': firstContact,
};
const slow = ['cancel', 'first-contact'];
const named = process.argv.slice(2);
const names = named.length > 0 ? named : Object.keys(measurements).filter((name) => !slow.includes(name));
if (!names.every((name) => Object.hasOwn(measurements, name))) {
  console.error(`Usage: npm run bench [-- ${Object.keys(measurements).join('|')}…]`);
  process.exit(2);
}
for (const name of names) for (const line of measurements[name]()) console.log(line);
