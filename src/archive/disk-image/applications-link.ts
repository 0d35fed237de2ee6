/** Link in the disk image of an app, onto which users drag the app. */
export const applicationsLink = { name: 'Applications', target: '/Applications' } as const;
