/** The commands that look at code and use no network, in one chunk of the bundle. */
export { diffCommand } from './diff.js';
export { inspectCommand } from './inspect.js';
export { preflightCommand } from './preflight.js';
export { testCommand } from './test.js';
export { verifyCommand } from './verify.js';
