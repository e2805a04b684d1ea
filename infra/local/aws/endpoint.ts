import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AwsService } from '../functions/functions.ts';

/** One call of an AWS service by a function, or by a test. */
export interface AwsCall {
  service: AwsService;
  /** For example `TransactWriteItems`. */
  action: string;
  body: Record<string, unknown>;
  /** Absent when the caller is none of the functions. */
  functionId?: string;
}

/** The effect of a hook on a call: an error instead of the effect, or an error although the effect has happened. */
export type Fault = 'fail-before' | 'fail-after';
export type AwsCallHook = (call: AwsCall) => Fault | undefined | Promise<Fault | undefined>;

export interface AwsRequest {
  method: string;
  /** Path below the service, with the query. */
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface AwsReply {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

export interface AwsHandler {
  action(request: AwsRequest): string;
  answer(call: AwsCall, request: AwsRequest): Promise<AwsReply>;
}

/** Caller in the address of clients that are not functions. */
const outside = 'local';

/**
 * The one address at which functions find AWS. The first two parts of the path name the caller and the service, so that a test
 * can fail one function's calls and leave the others alone.
 */
export class AwsEndpoint {
  private readonly handlers: Record<AwsService, AwsHandler>;
  private readonly hooks = new Set<AwsCallHook>();
  private readonly counts = new Map<string, number>();
  private readonly server: Server;
  private port = 0;

  constructor(handlers: Record<AwsService, AwsHandler>) {
    this.handlers = handlers;
    this.server = createServer((request, response) => {
      this.handle(request)
        .catch((error: unknown) => failure(500, 'InternalFailure', String(error)))
        .then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
        .catch(() => response.destroy());
    });
    // A function keeps its connections; closing them under it would look like a failure of AWS.
    this.server.keepAliveTimeout = 60_000;
  }

  async start(): Promise<void> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Address of a service for one caller. */
  urlOf(service: AwsService, functionId: string = outside): string {
    return `http://127.0.0.1:${this.port}/${functionId}/${service}`;
  }

  /** @returns a function that takes the hook away again */
  onCall(hook: AwsCallHook): () => void {
    this.hooks.add(hook);
    return () => void this.hooks.delete(hook);
  }

  /** How often each action was called, by `service.Action`. */
  requests(): Record<string, number> {
    return Object.fromEntries(this.counts);
  }

  async stop(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async handle(incoming: IncomingMessage): Promise<AwsReply> {
    const [, caller, service, ...rest] = (incoming.url ?? '').split('/');
    const handler = this.handlers[service as AwsService];
    if (!handler) return failure(404, 'UnknownOperationException', `There is no service at ${incoming.url}.`);
    const body = await read(incoming);
    const request: AwsRequest = {
      method: incoming.method ?? 'GET',
      path: `/${rest.join('/')}`,
      headers: incoming.headers,
      body,
    };
    const call: AwsCall = {
      service: service as AwsService,
      action: handler.action(request),
      body: parsed(body),
      ...(caller && caller !== outside ? { functionId: caller } : {}),
    };
    const key = `${call.service}.${call.action}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);

    const fault = await this.faultFor(call);
    if (fault === 'fail-before') return injected();
    const reply = await handler.answer(call, request);
    return fault === 'fail-after' ? injected() : reply;
  }

  private async faultFor(call: AwsCall): Promise<Fault | undefined> {
    for (const hook of this.hooks) {
      const fault = await hook(call);
      if (fault) return fault;
    }
    return undefined;
  }
}

/** An error as the JSON protocols of AWS write it. */
export function failure(status: number, code: string, message: string): AwsReply {
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-errortype': code },
    body: JSON.stringify({ __type: code, message }),
  };
}

/** A success as the JSON protocols of AWS write it. */
export function success(body: unknown): AwsReply {
  return {
    status: 200,
    headers: { 'content-type': 'application/x-amz-json-1.0' },
    body: JSON.stringify(body),
  };
}

/** The action in `x-amz-target`, for example `PutItem` of `DynamoDB_20120810.PutItem`. */
export function targetAction({ headers }: AwsRequest): string {
  return (
    String(headers['x-amz-target'] ?? '')
      .split('.')
      .at(-1) || 'Unknown'
  );
}

function injected(): AwsReply {
  return failure(500, 'InternalServerError', 'Injected fault.');
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function parsed(body: Buffer): Record<string, unknown> {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return {};
  }
}
