/**
 * Measures what users wait for. `npm run bench [-- NAME…]`: `cancel` in milliseconds, the others as ratios within one
 * run; without names all but `cancel`, which needs minutes.
 */
import { cancel } from './bench/cancel.mjs';
import { signing } from './bench/signing.mjs';
import { startUp } from './bench/start-up.mjs';
import { warmGo } from './bench/warm-go.mjs';

const measurements = {
  'start-up': startUp,
  'warm-go': warmGo,
  signing: () => signing('scripts/bench/large-program'),
  cancel,
};
const named = process.argv.slice(2);
const names = named.length > 0 ? named : Object.keys(measurements).filter((name) => name !== 'cancel');
if (!names.every((name) => Object.hasOwn(measurements, name))) {
  console.error(`Usage: npm run bench [-- ${Object.keys(measurements).join('|')}…]`);
  process.exit(2);
}
for (const name of names) for (const line of measurements[name]()) console.log(line);
