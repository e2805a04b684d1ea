/** Words of a list that is written as prose, to be read at a glance. */
export const list = (written: string): string[] => written.trim().split(/\s+/);
