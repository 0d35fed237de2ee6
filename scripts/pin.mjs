/**
 * Pins the example workflows to a commit of go-notarize: `node scripts/pin.mjs [COMMIT OR TAG]`, HEAD without one. After a
 * release, the examples are pinned to its tag, so that a copy runs what was released.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** After `uses:` the action or the reusable workflow; after `ref:` a checkout of the repository. */
const pins = /(go-notarize\/go-notarize(?:\/\S+)?@|^ +ref: )[0-9a-f]{40}(?= # v\d)/gm;

const [name = 'HEAD'] = process.argv.slice(2);
const commit = execFileSync('git', ['rev-parse', '--verify', `${name}^{commit}`], {
  encoding: 'utf8',
}).trim();
for (const file of readdirSync('workflows').filter((each) => each.endsWith('.yml'))) {
  const path = join('workflows', file);
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(pins, `$1${commit}`));
}
console.log(`The examples are pinned to ${commit}.`);
