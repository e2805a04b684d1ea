import { describe, expect, it } from 'vitest';
import { type Route, routes } from '../../../shared/http/routes.ts';

const all = Object.entries(routes) as [string, Route][];

describe('the routes', () => {
  it('answer each method of a path once', () => {
    const addresses = all.map(([, { method, path }]) => `${method} ${path}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it.each(all)('%s is guarded as its address says', (_, { path, fn, auth }) => {
    expect(fn).toBe(path.startsWith('/v1/') ? 'api' : 'pages');
    if (path.startsWith('/v1/')) expect(auth).toBe('token');
    if (/^\/[cr]\//.test(path)) expect(auth).toBe('link');
    if (path.startsWith('/staff') && !/sign-in|callback/.test(path)) expect(auth).toBe('session');
  });

  it('name each parameter at its place alike, as API Gateway wants it', () => {
    const names = new Map<string, string>();
    for (const [, { path }] of all) {
      const parts = path.split('/');
      parts.forEach((part, index) => {
        if (!part.startsWith('{')) return;
        const before = parts
          .slice(0, index)
          .join('/')
          .replace(/\{\w+\}/g, '{}');
        expect(names.get(before) ?? part).toBe(part);
        names.set(before, part);
      });
    }
  });
});
