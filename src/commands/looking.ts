/** The commands that look at code or sign it, and talk to nobody but the timestamp service: loaded together. */
export { inspectCommand } from './inspect.js';
export { preflightCommand } from './preflight.js';
export { signCommand } from './sign.js';
export { verifyCommand } from './verify.js';
