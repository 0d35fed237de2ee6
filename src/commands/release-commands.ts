/**
 * The commands of a release and of its steps. They share most of their modules, so one chunk of the bundle holds them
 * all; separate chunks would repeat 200 kB.
 */
export { actCommand } from './act.js';
export { assessCommand } from './assess.js';
export { doctorCommand } from './doctor.js';
export { submissionsCommand } from './notary/submissions.js';
export { submitCommand } from './notary/submit.js';
export { waitCommand } from './notary/wait.js';
export { releaseCommand } from './release.js';
export { replayCommand } from './replay.js';
export { withAppleSigner } from './sign/apple-signer.js';
export { stapleCommand } from './staple.js';
