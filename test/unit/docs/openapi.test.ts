import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openApiDocument, openApiText } from '../../../infra/docs/openapi.ts';
import { routes } from '../../../shared/http/routes.ts';

const kept = readFileSync(new URL('../../../docs/openapi.json', import.meta.url), 'utf8');

interface Document {
  openapi: string;
  paths: Record<
    string,
    Record<string, { operationId: string; responses: Record<string, unknown>; security?: unknown[] }>
  >;
  components: { schemas: Record<string, unknown> };
}

describe('the OpenAPI document', () => {
  const document = openApiDocument() as Document;

  it('is kept as the schemas say; `npm run build` writes it anew', () => {
    expect(kept).toBe(openApiText());
  });

  it('describes every route of the API and no other', () => {
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const api = Object.values(routes).filter(({ fn }) => fn === 'api');
    expect(described.sort()).toEqual(api.map(({ method, path }) => `${method} ${path}`).sort());
  });

  it('is OpenAPI 3.1, asks for a token everywhere, and names the problems of each operation', () => {
    expect(document.openapi).toBe('3.1.0');
    for (const operation of Object.values(document.paths).flatMap((methods) => Object.values(methods))) {
      expect(operation.security).toEqual([{ bearer: [] }]);
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['401', '403']));
    }
  });

  it('resolves every reference', () => {
    const references = [...kept.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    expect(references.length).toBeGreaterThan(5);
    for (const name of new Set(references))
      expect(document.components.schemas).toHaveProperty([String(name)]);
  });
});
