/** The commands that look at code, and talk to nobody: loaded together. */
export { inspectCommand } from './inspect.js';
export { preflightCommand } from './preflight.js';
export { verifyCommand } from './verify.js';
