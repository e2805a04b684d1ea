import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { account, region } from '../template/local-values.ts';
import type { RouteMatch } from './routing.ts';

type Single = Record<string, string> | null;
type Multi = Record<string, string[]> | null;

/** The event that API Gateway gives to a function behind a Lambda proxy integration of a REST API. */
export interface ProxyEvent {
  resource: string;
  path: string;
  httpMethod: string;
  headers: Single;
  multiValueHeaders: Multi;
  queryStringParameters: Single;
  multiValueQueryStringParameters: Multi;
  pathParameters: Single;
  stageVariables: null;
  requestContext: Record<string, unknown> & { requestId: string };
  body: string | null;
  isBase64Encoded: boolean;
}

export interface ProxyEventInput {
  request: IncomingMessage;
  body: Buffer;
  match: RouteMatch;
  stage: string;
  /** The prefix of the path: the stage at the bare address of an API, nothing at a custom domain. */
  prefix: string;
  /** Whether this body is binary for the API. */
  binary: boolean;
}

export function proxyEvent({ request, body, match, stage, prefix, binary }: ProxyEventInput): ProxyEvent {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const path = url.pathname.slice(prefix.length) || '/';
  const headers = headersOf(request);
  const query = grouped([...url.searchParams]);
  const { route, parameters } = match;
  const now = Date.now();
  return {
    resource: route.path,
    path,
    httpMethod: request.method ?? 'GET',
    headers: last(headers),
    multiValueHeaders: headers,
    queryStringParameters: last(query),
    multiValueQueryStringParameters: query,
    pathParameters: Object.keys(parameters).length > 0 ? parameters : null,
    stageVariables: null,
    requestContext: {
      accountId: account,
      apiId: 'local',
      domainName: request.headers.host?.split(':')[0] ?? 'localhost',
      domainPrefix: 'local',
      extendedRequestId: randomUUID(),
      httpMethod: request.method,
      identity: { sourceIp: sourceIp(request), userAgent: request.headers['user-agent'] ?? null },
      path: `${prefix}${path}`,
      protocol: `HTTP/${request.httpVersion}`,
      requestId: randomUUID(),
      requestTime: new Date(now).toUTCString(),
      requestTimeEpoch: now,
      resourceId: 'local',
      resourcePath: route.path,
      stage,
    },
    body: body.length > 0 ? body.toString(binary ? 'base64' : 'utf8') : null,
    isBase64Encoded: binary && body.length > 0,
  };
}

/** ARN of a method, as an authorizer gets it and names it in its policy. */
export function methodArn(event: ProxyEvent): string {
  const { stage } = event.requestContext;
  return `arn:aws:execute-api:${region}:${account}:local/${stage}/${event.httpMethod}${event.path}`;
}

function headersOf(request: IncomingMessage): Record<string, string[]> {
  const pairs: [string, string][] = [];
  for (let index = 0; index < request.rawHeaders.length; index += 2) {
    const [name = '', value = ''] = request.rawHeaders.slice(index, index + 2);
    if (name.toLowerCase() !== 'connection') pairs.push([name, value]);
  }
  const forwarded: [string, string][] = [
    ['X-Forwarded-For', sourceIp(request)],
    ['X-Forwarded-Port', String(request.socket.localPort ?? 80)],
    ['X-Forwarded-Proto', 'http'],
  ];
  const own = new Set(forwarded.map(([name]) => name.toLowerCase()));
  return grouped([...pairs.filter(([name]) => !own.has(name.toLowerCase())), ...forwarded]) ?? {};
}

function grouped(pairs: [string, string][]): Multi {
  if (pairs.length === 0) return null;
  const groups: Record<string, string[]> = {};
  for (const [name, value] of pairs) {
    const group = groups[name] ?? [];
    group.push(value);
    groups[name] = group;
  }
  return groups;
}

/** API Gateway keeps the last of several values where only one has room. */
function last(groups: Multi): Single {
  return (
    groups && Object.fromEntries(Object.entries(groups).map(([name, values]) => [name, values.at(-1) ?? '']))
  );
}

function sourceIp(request: IncomingMessage): string {
  return (request.socket.remoteAddress ?? '127.0.0.1').replace(/^::ffff:/, '');
}
