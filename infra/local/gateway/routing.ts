import type { ApiRoute } from '../template/model.ts';

/** A route with the decoded values of its path parameters. */
export interface RouteMatch {
  route: ApiRoute;
  parameters: Record<string, string>;
}

const parameter = /^\{(\w+)(\+?)\}$/;

/**
 * Finds the route of a request as API Gateway does: segment by segment, a literal before a `{parameter}` before a
 * `{proxy+}`, a method of its own before ANY. A slash at the end makes no difference.
 *
 * @param path as it was sent, without stage and query
 */
export function routerOf(routes: ApiRoute[]): (method: string, path: string) => RouteMatch | undefined {
  const ranked = routes
    .map((route) => ({ route, segments: segmentsOf(route.path), rank: rankOf(route) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return (method, path) => {
    const actual = segmentsOf(path);
    for (const { route, segments } of ranked) {
      if (route.method !== method && route.method !== 'ANY') continue;
      const parameters = match(segments, actual);
      if (parameters) return { route, parameters };
    }
    return undefined;
  };
}

function segmentsOf(path: string): string[] {
  return path.replace(/^\/|\/$/g, '').split('/');
}

/** Sorts as text: 0 for a literal, 1 for a parameter, 2 for a greedy one, then the method. */
function rankOf({ path, method }: ApiRoute): string {
  const kinds = segmentsOf(path).map((segment) => {
    const found = parameter.exec(segment);
    if (!found) return '0';
    return found[2] ? '2' : '1';
  });
  return `${kinds.join('')} ${method === 'ANY' ? 1 : 0}`;
}

function match(pattern: string[], actual: string[]): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [index, segment] of pattern.entries()) {
    const [, name, greedy] = parameter.exec(segment) ?? [];
    const value = greedy ? actual.slice(index).join('/') : (actual[index] ?? '');
    if (!name) {
      if (segment !== actual[index]) return undefined;
      continue;
    }
    if (value === '') return undefined;
    parameters[name] = decode(value);
    if (greedy) return parameters;
  }
  return pattern.length === actual.length ? parameters : undefined;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
