/**
 * The commands of a release and of its steps. They share most of their modules, so one chunk of the bundle holds them
 * all; separate chunks would repeat 200 kB.
 */
export { assessCommand } from './assess.js';
export { doctorCommand } from './doctor.js';
export { releaseCommand } from './release.js';
export { replayCommand } from './replay.js';
export { stapleCommand } from './staple.js';
export { submissionsCommand } from './submissions.js';
export { submitCommand } from './submit.js';
export { waitCommand } from './wait.js';
