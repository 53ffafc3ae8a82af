/** Stands on the shell’s page, so that a network’s own page is never kept in its place. */
export const shellMark = { name: 'x-roundtable', value: 'on-site-shell' } as const;
