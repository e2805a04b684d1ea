/** The months by name, January first. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "March 2021" for `2021-03`, "2021" for a year alone; undefined for what is neither. */
export function monthWords(month: string): string | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(month);
  if (!match) return undefined;
  const name = months[Number(match[2]) - 1];
  return name ? `${name} ${match[1]}` : match[1];
}
