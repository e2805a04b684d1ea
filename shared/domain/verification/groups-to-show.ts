/**
 * Which groups of witnesses may be shown apart: those that are large enough, and never so that the rest, which is everybody less the groups
 * that are shown, is a group too small to be shown. The smallest are hidden first.
 *
 * @param counts witnesses per group
 * @param least the smallest group that may be shown
 * @returns their names, in alphabetical order
 */
export function groupsToShow(counts: Readonly<Record<string, number>>, least: number): string[] {
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0);
  const shown = Object.entries(counts)
    .filter(([, n]) => n >= least)
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  for (;;) {
    const rest = all - shown.reduce((sum, [, n]) => sum + n, 0);
    if (shown.length === 0 || rest === 0 || rest >= least) break;
    shown.shift();
  }
  return shown.map(([name]) => name).sort();
}
