import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cyclesOf, moduleOf, readModules, rules, specifiersOf, violations } from './support/import-rules.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const modules = readModules(root, ['functions', 'shared', 'infra']);

describe('imports', () => {
  it('have been read', () => {
    expect(modules.length).toBeGreaterThan(200);
    const evolve = modules.find(({ file }) => file === 'shared/domain/check/apply-decision.ts');
    expect(evolve?.imports).toContain('shared/domain/check/audit.ts');
    const own = modules.flatMap(({ imports }) =>
      imports.filter((to) => /^(functions|shared|infra)\//.test(to)),
    );
    for (const to of new Set(own))
      expect({ to, exists: existsSync(`${root}${to}`) }).toEqual({ to, exists: true });
  });

  it('point one way', () => {
    expect(violations(modules)).toEqual([]);
  });

  it('turn in no circle when the program runs', () => {
    expect(cyclesOf(modules, 'runs')).toEqual([]);
  });

  it('turn in no circle in the product, not even of types', () => {
    const product = modules.filter(({ file }) => !file.startsWith('infra/'));
    expect(cyclesOf(product, 'imports')).toEqual([]);
  });
});

const cases: [string, string, boolean][] = [
  ['shared/domain/a.ts', "import { load } from '../store/load-check.ts';", true],
  ['shared/domain/a.ts', "import type { Table } from '../store/table.ts';", true],
  ['shared/domain/a.ts', "import { S3Client } from '@aws-sdk/client-s3';", true],
  ['shared/domain/a.ts', "import { readFileSync } from 'node:fs';", true],
  ['shared/domain/a.ts', "import { createHash } from 'node:crypto';", false],
  ['shared/domain/scope/a.ts', "export * from '../check/check.ts';", false],
  ['shared/domain/a.ts', "import { wordsOf } from '../words/index.ts';", false],
  ['shared/words/a.ts', "import type { Check } from '../domain/check.ts';", true],
  ['shared/words/a.ts', "import { IntlMessageFormat } from 'intl-messageformat';", false],
  ['shared/store/a.ts', "const { handler } = await import('../../functions/api/handler.ts');", true],
  ['shared/store/a.ts', "import { dev } from '../../infra/settings/dev.ts';", true],
  ['shared/store/a.ts', "import { send } from '../mail/send-queued-mails.ts';", true],
  ['shared/mail/a.ts', "import { openTable } from '../store/table.ts';", false],
  ['shared/web/pages/a.ts', "import { DynamoDBClient } from '@aws-sdk/client-dynamodb';", true],
  ['functions/api/a.ts', "import { routes } from '../../shared/http/routes.ts';", false],
  ['functions/api/a.ts', "import { dev } from '../../infra/settings/dev.ts';", true],
  ['infra/aws/a.ts', "import { routes } from '../../shared/http/routes.ts';", false],
  ['infra/aws/a.ts', "import type { Problem } from '../../shared/http/problem.ts';", true],
  ['infra/aws/a.ts', "type Handler = import('../../functions/api/handler.ts').Handler;", true],
  ['infra/local/gateway/a.ts', "import { schemas } from '../../../shared/http/schemas.ts';", true],
  ['infra/docs/a.ts', "import { schemas } from '../../shared/http/schemas.ts';", false],
  ['infra/docs/a.ts', "import { handler } from '../../functions/api/handler.ts';", true],
  ['shared/http/a.ts', "export { order } from '../../test/unit/support/checks.ts';", true],
];
const broken = cases.filter(([, , breaks]) => breaks);

describe('the rules', () => {
  it.each(cases)('%s: %s breaks one: %s', (file, source, breaks) => {
    expect(violations([moduleOf(file, source)]).length > 0).toBe(breaks);
  });

  it('can each be broken', () => {
    const seen = new Set(
      broken
        .flatMap(([file, source]) => violations([moduleOf(file, source)]))
        .map((one) => one.split(': ').at(-1)),
    );
    expect([...seen].sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  it('find every kind of import', () => {
    expect(
      specifiersOf(`
        import a from './a.ts';
        import type { B } from './b.ts';
        export { c } from './c.ts';
        export * from './d.ts';
        import './e.ts';
        const f = () => import('./f.ts');
        type G = import('./g.ts').G;
        // import './h.ts';
        const i = "import './i.ts'";
      `).sort(),
    ).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `./${name}.ts`));
  });

  it('find circles, of types too', () => {
    const circle = [
      moduleOf('shared/a.ts', "import { b } from './b.ts';"),
      moduleOf('shared/b.ts', "import type { C } from './c.ts';"),
      moduleOf('shared/c.ts', "export * from './a.ts';"),
      moduleOf('shared/d.ts', "import { a } from './a.ts';"),
    ];
    expect(cyclesOf(circle, 'imports')).toEqual([
      ['shared/a.ts', 'shared/b.ts', 'shared/c.ts', 'shared/a.ts'],
    ]);
    expect(cyclesOf(circle, 'runs')).toEqual([]);
    const turned = circle.map((one) => (one.file === 'shared/b.ts' ? { ...one, runs: one.imports } : one));
    expect(cyclesOf(turned, 'runs')).toHaveLength(1);
    expect(cyclesOf(circle.slice(0, 2), 'imports')).toEqual([]);
  });
});
