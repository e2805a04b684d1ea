import { describe, expect, it } from 'vitest';
import { html, json, seeOther, toResult } from '../../../shared/http/reply.ts';

const always = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
  'Strict-Transport-Security': expect.stringMatching(/^max-age=\d{8}/),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

describe('an answer', () => {
  it.each([
    ['a page', html(200, '<p>Hello</p>'), 'text/html; charset=utf-8'],
    ['JSON', json(201, { id: 'abc' }), 'application/json'],
    ['a redirect', seeOther('/c/token'), 'text/plain; charset=utf-8'],
  ])('leaks nothing and is kept nowhere: %s', (_, reply, type) => {
    expect(toResult(reply).headers).toMatchObject({ ...always, 'Content-Type': type });
  });

  it('that is a page loads nothing from elsewhere and runs nothing inline', () => {
    const policy = String(toResult(html(200, '')).headers?.['Content-Security-Policy']);
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ]),
    );
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('that is a page keeps the policy beside headers of its own', () => {
    expect(toResult(html(200, '', { headers: { 'X-More': '1' } })).headers).toMatchObject({
      'X-More': '1',
      'Content-Security-Policy': expect.any(String),
    });
  });

  it('has its own headers last, so that an asset can be kept', () => {
    const kept = { 'Cache-Control': 'public, max-age=31536000, immutable' };
    expect(toResult({ status: 200, type: 'text/css', body: '', headers: kept }).headers).toMatchObject(kept);
  });

  it('after a form leads on with GET, and sets cookies', () => {
    expect(toResult(seeOther('/prod/staff', ['a=1; HttpOnly', 'b=2']))).toMatchObject({
      statusCode: 303,
      headers: { Location: '/prod/staff' },
      multiValueHeaders: { 'Set-Cookie': ['a=1; HttpOnly', 'b=2'] },
      body: '',
    });
    expect(toResult(seeOther('/prod/staff'))).not.toHaveProperty('multiValueHeaders');
  });

  it('that is JSON has its headers', () => {
    expect(toResult(json(200, { a: [1] }, { Location: '/v1/checks/abc' }))).toMatchObject({
      statusCode: 200,
      headers: { Location: '/v1/checks/abc' },
      body: '{"a":[1]}',
    });
  });
});
