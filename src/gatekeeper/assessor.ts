/** Name of our own verifier in assessments. */
export const assessor = 'portable verifier';
