/** The commands of the release and of its stages: loaded together. */
export { assessCommand } from './assess.js';
export { releaseCommand } from './release.js';
export { replayCommand } from './replay.js';
export { stapleCommand } from './staple.js';
export { submitCommand } from './submit.js';
export { waitCommand } from './wait.js';
