import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { orderRequestSchema } from '../../../shared/domain/order/order.ts';
import { Refusal } from '../../../shared/domain/terms/refusal.ts';
import { parseInput, parseJson } from '../../../shared/http/parse.ts';
import {
  cancelSchema,
  disputeDecisionSchema,
  listQuerySchema,
  retrySchema,
} from '../../../shared/http/schemas.ts';

function pathsOf(schema: z.ZodType, input: unknown): string[] {
  try {
    parseInput(schema, input);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'invalid_input')
      return error.fields.map(({ path }) => path).sort();
    throw error;
  }
  return [];
}

const good = {
  candidate: { name: 'Ana', email: 'ana@example.com' },
  resume: { work: [] },
  package: 'professional',
  role: { title: 'Engineer' },
  riskLevel: 'medium',
  reason: 'The person signs off measuring instruments.',
  items: [{ id: 'work-style', reason: 'A wrong measurement is found only by careful work.' }],
  places: { candidate: 'PT', employer: 'DE' },
};

describe('input', () => {
  it('comes back as the schema wants it', () => {
    expect(parseInput(z.strictObject({ n: z.coerce.number() }), { n: '4' })).toEqual({ n: 4 });
  });

  it.each<[string, unknown, string[]]>([
    ['a good order', good, []],
    // A reason that is missing is refused by a rule of its own, which has a name.
    ['an item without a reason', { ...good, items: [{ id: 'trust' }] }, []],
    ['no items', { ...good, items: [] }, ['items']],
    ['a risk that there is not', { ...good, riskLevel: 'extreme' }, ['riskLevel']],
    ['a missing field', { ...good, package: undefined }, ['package']],
    ['a nested field', { ...good, candidate: { name: 'Ana', email: 'ana' } }, ['candidate.email']],
    ['an unknown field', { ...good, colour: 'red' }, ['colour']],
    [
      'unknown fields inside',
      { ...good, role: { title: 'X', level: 3, team: 'Y' } },
      ['role.level', 'role.team'],
    ],
    [
      'a field in a list',
      {
        ...good,
        decisionMakers: [
          { name: 'Dan', email: 'dan@example.com' },
          { name: '', email: 'x' },
        ],
      },
      ['decisionMakers.1.email', 'decisionMakers.1.name'],
    ],
    ['no object at all', 'an order', ['']],
    ['a short reason', { ...good, reason: 'Because.' }, ['reason']],
  ])('names the path of every fault: %s', (_, input, paths) => {
    expect(pathsOf(orderRequestSchema, input)).toEqual(paths);
  });

  it.each<[string, z.ZodType, unknown, string[]]>([
    ['a list', listQuerySchema, { status: 'sleeping', limit: '0', page: '2' }, ['limit', 'page', 'status']],
    ['a long list', listQuerySchema, { limit: '101' }, ['limit']],
    ['cancelling', cancelSchema, { note: 'x'.repeat(501) }, ['note']],
    ['a retry', retrySchema, { candidateEmail: 'ana' }, ['candidateEmail']],
    ['a decision', disputeDecisionSchema, { verdict: 'maybe', reason: 'no' }, ['reason', 'verdict']],
  ])('of %s is checked', (_, schema, input, paths) => {
    expect(pathsOf(schema, input)).toEqual(paths);
  });

  it('of a list has a usual length', () => {
    expect(parseInput(listQuerySchema, {})).toEqual({ limit: 25 });
  });
});

describe('JSON', () => {
  it('is read', () => {
    expect(parseJson('{"a":[1]}')).toEqual({ a: [1] });
  });
  it.each(['', '{', 'undefined', '<xml/>'])('is refused when it is none: %j', (body) => {
    expect(() => parseJson(body)).toThrow(Refusal);
  });
});
