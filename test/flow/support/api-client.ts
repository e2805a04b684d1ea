import type { World } from './world.ts';

export interface ApiReply {
  status: number;
  type: string;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came back
  body: any;
}

export interface ApiCall {
  /** A test user, whose token is sent. */
  as?: string;
  /** What to send as Authorization instead of a user's token. */
  authorization?: string;
  method?: 'GET' | 'POST';
  /** JSON; text is sent as it is. */
  body?: unknown;
  key?: string;
}

/** Calls an address of the API and takes the answer as it is, whatever its status. */
export async function callApi(world: World, path: string, call: ApiCall = {}): Promise<ApiReply> {
  const { as, key, body, method = body === undefined ? 'GET' : 'POST' } = call;
  const authorization = call.authorization ?? (as && `Bearer ${await world.token(as)}`);
  const response = await fetch(`${world.stack.baseUrl}${path}`, {
    method,
    headers: {
      ...(authorization && { Authorization: authorization }),
      ...(key !== undefined && { 'Idempotency-Key': key }),
      'Content-Type': 'application/json',
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    headers: response.headers,
    body: text ? JSON.parse(text) : undefined,
  };
}
