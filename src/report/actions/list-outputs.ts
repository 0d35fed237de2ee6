/** The outputs that are lists in JSON. A run without results sets them to `[]`, so that a later step can always parse them. */
export const listOutputs = ['artifacts', 'cdhashes', 'notarization-issues', 'assessment-detail'] as const;
