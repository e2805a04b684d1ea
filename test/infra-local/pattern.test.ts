import { describe, expect, it } from 'vitest';
import { matches } from '../../infra/local/events/pattern.ts';
import { routerOf } from '../../infra/local/gateway/routing.ts';

const event = {
  source: 'aws.ses',
  detail: { mail: { tags: { set: ['a', 'b'] } }, size: 7, items: [{ kind: 'x' }, { kind: 'y' }] },
};

describe('an event pattern', () => {
  it.each([
    [{ source: ['aws.ses'] }, true],
    [{ source: ['aws.s3'] }, false],
    [{ source: [{ prefix: 'aws.' }] }, true],
    [{ source: [{ suffix: '.s3' }] }, false],
    [{ source: [{ 'anything-but': ['aws.ses'] }] }, false],
    [{ source: [{ 'anything-but': { prefix: 'aws.s3' } }] }, true],
    [{ source: [{ 'equals-ignore-case': 'AWS.SES' }] }, true],
    [{ detail: { mail: { tags: { set: ['b'] } } } }, true],
    [{ detail: { mail: { tags: { other: [{ exists: false }] } } } }, true],
    [{ detail: { absent: { deep: [{ exists: false }] } } }, true],
    [{ detail: { size: [{ numeric: ['>', 5, '<=', 7] }] } }, true],
    [{ detail: { items: { kind: ['y'] } } }, true],
    [{ source: ['aws.ses'], detail: { size: [8] } }, false],
    [{ $or: [{ source: ['no'] }, { detail: { size: [7] } }] }, true],
  ])('%j: %s', (pattern, expected) => {
    expect(matches(pattern, event)).toBe(expected);
  });

  it('is refused when it compares in a way that is not known', () => {
    expect(() => matches({ source: [{ cidr: '10.0.0.0/8' }] }, event)).toThrow('cidr');
  });
});

describe('routing', () => {
  const route = (method: string, path: string) => ({ method, path, functionId: `${method} ${path}` });
  const find = routerOf([
    route('GET', '/'),
    route('GET', '/{proxy+}'),
    route('GET', '/a/{id}'),
    route('ANY', '/a/{id}'),
    route('GET', '/a/b'),
    route('GET', '/a/{id}/c'),
  ]);

  it.each([
    ['GET', '/', 'GET /', {}],
    ['GET', '/a/b', 'GET /a/b', {}],
    ['GET', '/a/b/', 'GET /a/b', {}],
    ['GET', '/a/x%2Fy', 'GET /a/{id}', { id: 'x/y' }],
    ['PUT', '/a/b', 'ANY /a/{id}', { id: 'b' }],
    ['GET', '/a/b/c', 'GET /a/{id}/c', { id: 'b' }],
    ['GET', '/z/y', 'GET /{proxy+}', { proxy: 'z/y' }],
  ])('%s %s goes to %s', (method, path, functionId, parameters) => {
    expect(find(method, path)).toMatchObject({ route: { functionId }, parameters });
  });

  it('finds nothing for a method that the path does not have', () => {
    expect(find('POST', '/')).toBeUndefined();
  });
});
