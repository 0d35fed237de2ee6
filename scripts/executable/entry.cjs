/**
 * Entry point of the single executable: loads the files of dist/, which are its assets, as if they were in a folder.
 * Called with `action`, it is dist/main.js, which a replay starts; else it is dist/cli.js.
 */
const { createRequire, registerHooks } = require('node:module');
const { getAsset } = require('node:sea');

/** A folder that exists in this process only. */
const root = 'file:///go-notarize/';

registerHooks({
  resolve(specifier, context, next) {
    const isRelative = specifier.startsWith('.') && context.parentURL?.startsWith(root);
    if (isRelative) return { url: new URL(specifier, context.parentURL).href, shortCircuit: true };
    return specifier.startsWith(root) ? { url: specifier, shortCircuit: true } : next(specifier, context);
  },
  load(url, context, next) {
    if (!url.startsWith(root)) return next(url, context);
    return { format: 'module', source: getAsset(url.slice(root.length), 'utf8'), shortCircuit: true };
  },
});

const { action, commandLine } = createRequire(`${root}entry.cjs`)(`${root}dist/index.js`);
if (process.argv[2] === 'action') action();
else commandLine();
