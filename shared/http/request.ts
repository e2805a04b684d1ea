import type { APIGatewayProxyEvent } from 'aws-lambda';
import { type RouteId, routes } from './routes.ts';

/** A request as handlers see it: the route it matched, and text. */
export interface HttpRequest {
  routeId: RouteId;
  params: Record<string, string>;
  query: Record<string, string>;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string;
  /** The prefix of our paths in the reader's address: `''`, or the stage as in `/prod`. */
  basePath: string;
  /** The caller, as the API Gateway authorizer has verified them. */
  authorizer: Record<string, string>;
  /** The caller's address as API Gateway saw it, whatever the headers say. Never stored or logged. */
  sourceIp?: string;
}

const routeIds = Object.keys(routes).filter((id): id is RouteId => Object.hasOwn(routes, id));

const present = (record: Record<string, string | undefined> | null | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(record ?? {}).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

/** A path as people read it. What cannot be decoded stays as it is: a strange address is not found, it is no fault of ours. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Nothing else comes before our paths, so that no address can make our own links lead to another site. */
const prefix = /^(?:\/[\w.~-]+)*$/;

/**
 * The prefix under which the reader sees us. API Gateway tells the path with the stage (or the mapping of a custom domain) in one
 * place and without in another; the difference is the prefix.
 */
function basePathOf(event: APIGatewayProxyEvent, params: Record<string, string>): string {
  const ours = decoded(event.resource.replace(/\{(\w+)\+?\}/g, (_, name: string) => params[name] ?? ''));
  const full = decoded(event.requestContext.path ?? event.path).replace(/\/$/, '');
  const before = ours === '/' ? full : full.endsWith(ours) ? full.slice(0, -ours.length) : '';
  return prefix.test(before) ? before : '';
}

/** @throws Error for a resource that is not in the table of routes: then stack and code do not fit. */
export function readRequest(event: APIGatewayProxyEvent): HttpRequest {
  const routeId = routeIds.find(
    (id) => routes[id].path === event.resource && routes[id].method === event.httpMethod,
  );
  if (!routeId) throw new Error(`No route answers ${event.httpMethod} ${event.resource}.`);
  const params = present(event.pathParameters);
  const body = event.body ?? '';
  const sourceIp = event.requestContext.identity?.sourceIp;
  return {
    routeId,
    params,
    query: present(event.queryStringParameters),
    headers: Object.fromEntries(
      Object.entries(present(event.headers)).map(([name, value]) => [name.toLowerCase(), value]),
    ),
    body: event.isBase64Encoded ? Buffer.from(body, 'base64').toString() : body,
    basePath: basePathOf(event, params),
    authorizer: Object.fromEntries(
      Object.entries(event.requestContext.authorizer ?? {})
        .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
        .map(([name, value]) => [name, String(value)]),
    ),
    ...(sourceIp && { sourceIp }),
  };
}
