/**
 * spctl(8): assesses as Gatekeeper does. All lines but those of --raw and --status go to standard error. Exit codes:
 * 0 accepted, 1 failed, 2 wrong usage, 3 denied, 4 no longer supported.
 * Sources: security_systemkeychain, src/spctl.cpp; Security, OSX/libsecurity_codesigning/lib/policyengine.cpp.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { answer, Refusal, tell } from '../call.mjs';
import { nameOf } from '../certificates.mjs';
import { isBundle, isDiskImage } from '../code.mjs';
import { simulatedSignature } from '../codesign/simulated.mjs';
import { fault } from '../faults.mjs';
import { readXar } from '../packages/xar.mjs';
import { verification } from '../product.mjs';
import { parseWords } from '../words.mjs';
import { isNotarized } from './tickets.mjs';

const options = {
  '-a': ['assess', 'flag'],
  '--assess': ['assess', 'flag'],
  '-t': ['type', 'value'],
  '--type': ['type', 'value'],
  '-v': ['v', 'flag'],
  '--verbose': ['v', 'optional'],
  '--context': ['context', 'value'],
  '--raw': ['raw', 'flag'],
  '--ignore-cache': ['ignoreCache', 'flag'],
  '--no-cache': ['noCache', 'flag'],
  '--continue': ['continue', 'flag'],
  '--status': ['status', 'flag'],
  '--add': ['change', 'flag'],
  '--enable': ['change', 'flag'],
  '--disable': ['change', 'flag'],
  '--remove': ['change', 'flag'],
  '--global-enable': ['global', 'flag'],
  '--global-disable': ['global', 'flag'],
};
const usage = {
  exitCode: 2,
  text: () => 'Usage: spctl --assess [--type type] [-v] path ... # assessment\n       spctl --status',
};

export const main = () =>
  answer('spctl', async (words) => {
    const given = parseWords(words, options, usage);
    if (given.has('change')) throw new Refusal(4, 'This operation is no longer supported.');
    if (given.has('status')) return status();
    if (!given.has('assess') || given.rest.length === 0) throw new Refusal(2, usage.text());
    const type = ['execute', 'install', 'open'].find((each) =>
      each.startsWith(given.value('type') ?? 'execute'),
    );
    if (!type) throw new Refusal(2, `spctl: invalid type: ${given.value('type')}`);
    let denied = false;
    let raw = '';
    for (const path of given.rest) {
      const found = await assess(path, { type, context: given.value('context') });
      denied ||= !found.accepted;
      if (given.has('raw')) raw += rawText(found);
      else tell(lines(path, found, given.count('v')));
    }
    if (denied) throw new Refusal(3, '', raw);
    return raw;
  });

const isDisabled = () => fault('assessments') === 'disabled';

function status() {
  if (isDisabled()) throw new Refusal(1, '', 'assessments disabled\n');
  return 'assessments enabled\n';
}

function lines(path, { accepted, reason, source, origin, override }, verbosity) {
  const verdict = accepted ? 'accepted' : `rejected${reason ? ` (${reason})` : ''}`;
  const text = [
    ...(accepted && verbosity === 0 ? [] : [`${path}: ${verdict}`]),
    ...(source && verbosity > 0 ? [`source=${source}`] : []),
    ...(override ? [`override=${override}`] : []),
    ...(origin && verbosity > 1 ? [`origin=${origin}`] : []),
  ];
  return text.map((line) => `${line}\n`).join('');
}

/** Returns `accepted`, `source`, `origin`, and `reason` or `override` where there is one. */
async function assess(path, question) {
  if (!existsSync(path)) throw new Refusal(1, `${path}: No such file or directory`);
  const found = await judge(path, question);
  return isDisabled() ? { ...found, accepted: true, override: 'security disabled' } : found;
}

async function judge(path, { type, context }) {
  const isFile = !statSync(path).isDirectory();
  if (isFile && (isDiskImage(path) || path.endsWith('.pkg'))) return judgeContainer(path, { type, context });
  const { valid, authority, slices, problems } = verification(path);
  const signature = slices[0]?.signature;
  const origin = signature?.authorities[0];
  if (!signature || signature.kind === 'none') return { accepted: false, source: 'no usable signature' };
  const notApp = 'the code is valid but does not seem to be an app';
  if (!valid && problems.some(({ severity }) => severity === 'error')) return { accepted: false, origin };
  if (type === 'execute' && !isBundle(path)) return { accepted: false, reason: notApp, origin };
  if (authority === null) return { accepted: false, source: 'No Matching Rule', origin };
  return { ...(await byTicket(path)), origin };
}

async function byTicket(path) {
  const accepted = await isNotarized(path);
  return { accepted, source: accepted ? 'Notarized Developer ID' : 'Unnotarized Developer ID' };
}

/** Disk images are assessed for open and packages for install; other combinations have no verdict. */
async function judgeContainer(path, { type, context }) {
  const isImage = isDiskImage(path);
  const [origin] = isImage ? (simulatedSignature(path)?.authorities ?? []) : signersOf(path);
  if (isImage && type === 'open' && context !== 'context:primary-signature') {
    return { accepted: false, source: 'Insufficient Context' };
  }
  if (type !== (isImage ? 'open' : 'install') || !origin)
    return { accepted: false, source: 'no usable signature' };
  return { ...(await byTicket(path)), origin };
}

/** Returns the names in the chain of a package's signature. */
const signersOf = (path) => (readXar(readFileSync(path))?.certificates ?? []).map(nameOf);

function rawText({ accepted, source = 'none' }) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>assessment:authority</key>
	<dict>
		<key>assessment:authority:source</key>
		<string>${source}</string>
	</dict>
	<key>assessment:verdict</key>
	<${accepted}/>
</dict>
</plist>
`;
}
