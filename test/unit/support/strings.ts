/** Every string in a value, with the path that leads to it. */
export function stringsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => stringsIn(inside, path ? `${path}.${key}` : key));
}
