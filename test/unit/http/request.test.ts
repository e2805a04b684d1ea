import { describe, expect, it } from 'vitest';
import { readRequest } from '../../../shared/http/request.ts';
import { eventFor } from '../support/http-event.ts';

const token = 'k3Yh9vQm_2Zt7Lr-8xWc4Bn1Jp6Sd0Fg5Ha9Tu3Ee7o';
const params = { token, view: 'consent' };

describe('where a request comes from', () => {
  const headers = { 'X-Forwarded-For': '198.51.100.1', Forwarded: 'for=198.51.100.1' };
  const event = eventFor('refereeAct', { headers });

  it('is what API Gateway saw, whatever the headers say', () => {
    const identity = { sourceIp: '203.0.113.7' } as typeof event.requestContext.identity;
    const request = readRequest({ ...event, requestContext: { ...event.requestContext, identity } });
    expect(request.sourceIp).toBe('203.0.113.7');
    expect(readRequest(event)).not.toHaveProperty('sourceIp');
  });
});

describe('where the reader sees us', () => {
  it.each<[string, Parameters<typeof eventFor>, string]>([
    [
      'the bare address with its stage',
      ['candidateView', { params, path: `/prod/c/${token}/consent` }],
      '/prod',
    ],
    ['a custom domain', ['candidateView', { params, path: `/c/${token}/consent` }], ''],
    [
      'a custom domain with a base path',
      ['candidateView', { params, path: `/checks/c/${token}/consent` }],
      '/checks',
    ],
    [
      'a base path of two parts',
      ['candidateView', { params, path: `/hr/checks/c/${token}/consent` }],
      '/hr/checks',
    ],
    ['the home page of a stage', ['home', { path: '/prod' }], '/prod'],
    ['the home page of a stage, with a slash', ['home', { path: '/prod/' }], '/prod'],
    ['the home page of a domain', ['home', { path: '/' }], ''],
    ['a slash at the end', ['staffList', { path: '/prod/staff/' }], '/prod'],
    ['a stage called like a path', ['staffList', { path: '/staff/staff' }], '/staff'],
    [
      'an encoded parameter',
      ['asset', { params: { name: 'a b.css' }, path: '/prod/assets/a%20b.css' }],
      '/prod',
    ],
    [
      'a parameter that came encoded',
      ['asset', { params: { name: 'a%20b.css' }, path: '/prod/assets/a%20b.css' }],
      '/prod',
    ],
    [
      'an address that cannot be decoded',
      ['asset', { params: { name: '%E0%A4%A' }, path: '/prod/assets/%E0%A4%A' }],
      '/prod',
    ],
    ['a path that is not ours', ['staffList', { path: '/prod/elsewhere' }], ''],
    ['a path that would lead to another site', ['staffList', { path: '//evil.example/staff' }], ''],
  ])('%s', (_, call, basePath) => {
    expect(readRequest(eventFor(...call)).basePath).toBe(basePath);
  });

  it('is told by the path of the event when there is no other', () => {
    const event = eventFor('staffList', { path: '/staff' });
    const { path: _, ...requestContext } = event.requestContext;
    expect(
      readRequest({ ...event, requestContext: requestContext as typeof event.requestContext }).basePath,
    ).toBe('');
  });
});

describe('a request', () => {
  it('is told by its route', () => {
    expect(readRequest(eventFor('candidateAct', { params })).routeId).toBe('candidateAct');
    expect(readRequest(eventFor('candidateView', { params })).routeId).toBe('candidateView');
    expect(readRequest(eventFor('getCheck', { params: { id: 'abc' } })).params).toEqual({ id: 'abc' });
  });

  it('of a resource that we do not have is a fault', () => {
    expect(() => readRequest({ ...eventFor('home'), resource: '/admin' })).toThrow(
      'No route answers GET /admin.',
    );
    expect(() => readRequest({ ...eventFor('home'), httpMethod: 'DELETE' })).toThrow('No route');
  });

  it('has headers in lower case, text, and no nulls', () => {
    expect(
      readRequest(
        eventFor('orderCheck', {
          headers: { 'Idempotency-KEY': 'k', Accept: '*/*' },
          query: { a: '1' },
          body: '{}',
          authorizer: { callerId: 'staff-1', integrationLatency: 12, nested: { a: 1 }, nothing: null },
        }),
      ),
    ).toMatchObject({
      headers: { 'idempotency-key': 'k', accept: '*/*' },
      query: { a: '1' },
      body: '{}',
      authorizer: { callerId: 'staff-1', integrationLatency: '12' },
    });
    expect(readRequest(eventFor('home'))).toMatchObject({ params: {}, query: {}, body: '', authorizer: {} });
  });

  it('has its body decoded', () => {
    const body = Buffer.from('name=Łódź').toString('base64');
    expect(readRequest({ ...eventFor('verifyCode'), body, isBase64Encoded: true }).body).toBe('name=Łódź');
  });
});
