import middy from '@middy/core';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { Refusal } from '../../shared/domain/terms/refusal.ts';
import { type HttpReply, toResult } from '../../shared/http/reply.ts';
import { type HttpRequest, readRequest } from '../../shared/http/request.ts';
import type { RouteFunction, RouteIdOf } from '../../shared/http/routes.ts';
import { Conflict } from '../../shared/store/commit.ts';
import { faultOf, logger } from './faults.ts';

export type RouteHandler = (request: HttpRequest) => Promise<HttpReply> | HttpReply;

/** A handler for every route of a function: a route without one does not compile. */
export type RouteHandlers<F extends RouteFunction> = Record<RouteIdOf<F>, RouteHandler>;

/**
 * The handler of a function that answers HTTP.
 *
 * @param refuse turns whatever was thrown into an answer; only a `Refusal` is for the caller's eyes
 */
export function httpHandler<F extends RouteFunction>(
  handlers: RouteHandlers<F>,
  refuse: (error: unknown, event: APIGatewayProxyEvent) => HttpReply,
) {
  const handlerOf = new Map<string, RouteHandler>(Object.entries(handlers));
  return middy<APIGatewayProxyEvent, APIGatewayProxyResult>()
    .onError((request) => {
      const error =
        request.error instanceof Conflict ? new Refusal('try_again', 'refusal.busy') : request.error;
      if (!(error instanceof Refusal)) {
        logger.error('A request failed.', {
          ...faultOf(error),
          route: `${request.event.httpMethod} ${request.event.resource}`,
        });
      }
      request.response = toResult(refuse(error, request.event));
    })
    .handler(async (event) => {
      const request = readRequest(event);
      const handler = handlerOf.get(request.routeId);
      if (!handler) throw new Error(`This function does not answer ${request.routeId}.`);
      return toResult(await handler(request));
    });
}
