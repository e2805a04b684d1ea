import type { APIGatewayProxyEvent } from 'aws-lambda';
import { type RouteId, routes } from '../../../shared/http/routes.ts';

export interface Call {
  params?: Record<string, string>;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: string;
  /** As the reader sees it; the bare path of the route when absent. */
  path?: string;
  authorizer?: Record<string, unknown>;
}

/** The event of a REST API for a call of a route. */
export function eventFor(route: RouteId, call: Call = {}): APIGatewayProxyEvent {
  const { method, path: resource } = routes[route];
  const path = call.path ?? resource.replace(/\{(\w+)\}/g, (_, name: string) => call.params?.[name] ?? name);
  return {
    resource,
    path,
    httpMethod: method,
    headers: call.headers ?? {},
    pathParameters: call.params ?? null,
    queryStringParameters: call.query ?? null,
    requestContext: { path, requestId: 'request-1', ...(call.authorizer && { authorizer: call.authorizer }) },
    body: call.body ?? null,
    isBase64Encoded: false,
  } as unknown as APIGatewayProxyEvent;
}
