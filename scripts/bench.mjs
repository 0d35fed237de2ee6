/** Measures what users wait for, as ratios within one run. `npm run bench`. */
import { startUp } from './bench/start-up.mjs';

for (const line of await startUp()) console.log(line);
