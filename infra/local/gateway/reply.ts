import type { ApiModel } from '../template/model.ts';

/** The response to the caller. */
export interface Reply {
  status: number;
  headers: Record<string, string | string[]>;
  body: Buffer;
}

/** The responses of API Gateway itself, with the status and message that it has without a gateway response in the template. */
const defaults = {
  UNAUTHORIZED: [401, 'Unauthorized'],
  ACCESS_DENIED: [403, 'User is not authorized to access this resource'],
  MISSING_AUTHENTICATION_TOKEN: [403, 'Missing Authentication Token'],
  REQUEST_TOO_LARGE: [413, 'Request Too Long'],
  AUTHORIZER_FAILURE: [500, 'Internal server error'],
  AUTHORIZER_CONFIGURATION_ERROR: [500, 'Internal server error'],
  INTEGRATION_TIMEOUT: [504, 'Endpoint request timed out'],
  /** A function that fails has no response type of its own. */
  DEFAULT_5XX: [502, 'Internal server error'],
} as const satisfies Record<string, readonly [number, string]>;

export type GatewayResponseType = keyof typeof defaults;

/** A gateway response of the template, or the one that API Gateway has of its own. */
export function gatewayReply(api: ApiModel, type: GatewayResponseType, requestId: string): Reply {
  const [status, message] = defaults[type];
  const own = api.gatewayResponses.get(type);
  const response = own ?? api.gatewayResponses.get(status < 500 ? 'DEFAULT_4XX' : 'DEFAULT_5XX');
  const template = response?.template ?? '{"message":$context.error.messageString}';
  const context: Record<string, string> = {
    '$context.error.messageString': JSON.stringify(message),
    '$context.error.message': message,
    '$context.error.responseType': type,
    '$context.requestId': requestId,
  };
  const text = template.replace(/\$context(\.\w+)+/g, (variable) => context[variable] ?? '');
  return {
    status: response?.statusCode ?? status,
    headers: { 'Content-Type': response?.contentType ?? 'application/json', ...response?.headers },
    body: Buffer.from(text),
  };
}

/** Headers that API Gateway does not pass on under their own name. */
const remapped = new Set([
  'authorization',
  'connection',
  'content-md5',
  'date',
  'server',
  'via',
  'www-authenticate',
]);

interface ProxyResult {
  statusCode?: unknown;
  headers?: Record<string, string | number | boolean> | null;
  multiValueHeaders?: Record<string, (string | number | boolean)[]> | null;
  body?: unknown;
  isBase64Encoded?: boolean;
}

/**
 * The answer of a function.
 *
 * @param accept the caller's Accept header; a base64 body is only decoded when it is a binary media type of the API
 * @returns undefined for an answer that API Gateway calls malformed
 */
export function functionReply(
  result: unknown,
  binaryMediaTypes: string[],
  accept: string,
): Reply | undefined {
  if (result === null || typeof result !== 'object') return undefined;
  const { statusCode, headers, multiValueHeaders, body, isBase64Encoded } = result as ProxyResult;
  const status = Number(statusCode);
  if (!Number.isInteger(status) || status < 200 || status > 599) return undefined;
  if (body !== undefined && body !== null && typeof body !== 'string') return undefined;
  const values = new Map<string, [string, string[]]>();
  for (const [name, value] of Object.entries(headers ?? {}))
    values.set(name.toLowerCase(), [name, [String(value)]]);
  for (const [name, list] of Object.entries(multiValueHeaders ?? {})) {
    values.set(name.toLowerCase(), [name, list.map(String)]);
  }
  if (!values.has('content-type')) values.set('content-type', ['Content-Type', ['application/json']]);
  values.delete('content-length');
  values.delete('transfer-encoding');
  const decode = isBase64Encoded && isBinary(binaryMediaTypes, accept);
  return {
    status,
    headers: Object.fromEntries(
      [...values].map(([key, [name, list]]) => [remapped.has(key) ? `x-amzn-Remapped-${name}` : name, list]),
    ),
    body: Buffer.from(body ?? '', decode ? 'base64' : 'utf8'),
  };
}

/** Whether a media type (the first of a list) is one of the API's binary ones. */
export function isBinary(binaryMediaTypes: string[], mediaTypes: string): boolean {
  const first = mediaTypes.split(/[,;]/)[0]?.trim().toLowerCase() ?? '';
  return binaryMediaTypes.some((type) => type === '*/*' || type.toLowerCase() === first);
}
