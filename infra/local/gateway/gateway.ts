import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Invoke } from '../functions/functions.ts';
import { FunctionError } from '../functions/messages.ts';
import type { ApiModel } from '../template/model.ts';
import { AuthorizerCache } from './authorizer.ts';
import { type ProxyEvent, proxyEvent } from './proxy-event.ts';
import { functionReply, gatewayReply, isBinary, type Reply } from './reply.ts';
import { routerOf } from './routing.ts';

export interface GatewayOptions {
  api: ApiModel;
  invoke: Invoke;
  /** Serve below the stage's name, as at the bare address of an API. Otherwise as at a custom domain. */
  stagePrefix?: boolean;
}

const longestBody = 10 * 1024 * 1024;
/** A function's event and answer may be at most this large. */
const longestAnswer = 6 * 1024 * 1024;
/** API Gateway waits no longer for a function. */
const timeoutMs = 29_000;

/** Answers HTTP requests as the REST API of the template does. */
export function gateway({ api, invoke, stagePrefix }: GatewayOptions): RequestListener {
  const prefix = stagePrefix ? `/${api.stage}` : '';
  const find = routerOf(api.routes);
  const authorizers = new AuthorizerCache(invoke);

  const handle = async (request: IncomingMessage): Promise<Reply> => {
    const requestId = randomUUID();
    const pathname = (request.url ?? '/').split('?')[0] ?? '/';
    if (prefix && pathname !== prefix && !pathname.startsWith(`${prefix}/`)) return forbidden();
    const match = find(request.method ?? 'GET', pathname.slice(prefix.length) || '/');
    if (!match) return gatewayReply(api, 'MISSING_AUTHENTICATION_TOKEN', requestId);
    const body = await read(request);
    if (!body) return gatewayReply(api, 'REQUEST_TOO_LARGE', requestId);

    const binary = isBinary(api.binaryMediaTypes, request.headers['content-type'] ?? '');
    const event = proxyEvent({ request, body, match, stage: api.stage, prefix, binary });
    if (match.route.authorizer) {
      const verdict = await authorizers.decide(match.route.authorizer, event);
      if ('refusal' in verdict) return gatewayReply(api, verdict.refusal, requestId);
      event.requestContext.authorizer = verdict.authorizer;
    }
    return await callFunction(match.route.functionId, event, request.headers.accept ?? '');
  };

  const callFunction = async (functionId: string, event: ProxyEvent, accept: string): Promise<Reply> => {
    const { requestId } = event.requestContext;
    try {
      const result = await withTimeout(invoke(functionId, event));
      if (result === timedOut) return gatewayReply(api, 'INTEGRATION_TIMEOUT', requestId);
      const reply = functionReply(result, api.binaryMediaTypes, accept);
      if (reply && reply.body.length <= longestAnswer) return reply;
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
    }
    return gatewayReply(api, 'DEFAULT_5XX', requestId);
  };

  return (request, response) => {
    handle(request)
      .catch((error: unknown) => {
        console.error(error);
        return gatewayReply(api, 'DEFAULT_5XX', randomUUID());
      })
      .then((reply) => send(request, response, reply, api.minimumCompressionSize))
      .catch(() => response.destroy());
  };
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Reply,
  compressFrom: number | undefined,
): Promise<void> {
  const accepts = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const compress =
    compressFrom !== undefined && body.length >= compressFrom && accepts && !('Content-Encoding' in headers);
  const sent = compress ? await promisify(gzip)(body) : body;
  response.writeHead(status, {
    ...headers,
    ...(compress ? { 'Content-Encoding': 'gzip' } : {}),
    'Content-Length': sent.length,
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
  // What was not read of a refused body would otherwise be taken for the next request.
  if (!request.complete) response.once('finish', () => request.destroy());
}

/** The answer of API Gateway at an address without a stage. */
function forbidden(): Reply {
  return {
    status: 403,
    headers: { 'Content-Type': 'application/json' },
    body: Buffer.from('{"message":"Forbidden"}'),
  };
}

async function read(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += (chunk as Buffer).length;
    if (length > longestBody) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

const timedOut = Symbol('timed out');

async function withTimeout(result: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(timedOut), timeoutMs);
  });
  try {
    return await Promise.race([result, late]);
  } finally {
    clearTimeout(timer);
  }
}
