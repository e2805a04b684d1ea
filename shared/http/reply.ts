import type { APIGatewayProxyResult } from 'aws-lambda';

export interface HttpReply {
  status: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
  cookies?: string[];
}

/**
 * On every answer. Pages hold capability links in their address: nothing is cached, no referrer leaves, nothing is loaded from elsewhere.
 */
const securityHeaders: Record<string, string> = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export const html = (status: number, body: string, more: Partial<HttpReply> = {}): HttpReply => ({
  status,
  type: 'text/html; charset=utf-8',
  body,
  ...more,
  headers: { 'Content-Security-Policy': contentSecurityPolicy, ...more.headers },
});

export const json = (status: number, body: unknown, headers: Record<string, string> = {}): HttpReply => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
  headers,
});

/** After a form has been taken: the browser loads the page again with GET, so that a reload sends nothing twice. */
export const seeOther = (location: string, cookies: string[] = []): HttpReply => ({
  status: 303,
  type: 'text/plain; charset=utf-8',
  body: '',
  headers: { Location: location },
  ...(cookies.length > 0 && { cookies }),
});

export const toResult = ({ status, type, body, headers, cookies }: HttpReply): APIGatewayProxyResult => ({
  statusCode: status,
  headers: { ...securityHeaders, 'Content-Type': type, ...headers },
  ...(cookies && { multiValueHeaders: { 'Set-Cookie': cookies } }),
  body,
});
