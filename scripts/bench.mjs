/** Measures what users wait for, as ratios within one run. `npm run bench`. */
import { signing } from './bench/signing.mjs';
import { startUp } from './bench/start-up.mjs';
import { warmGo } from './bench/warm-go.mjs';

for (const line of startUp()) console.log(line);
for (const line of warmGo()) console.log(line);
for (const line of signing('scripts/bench/large-program')) console.log(line);
