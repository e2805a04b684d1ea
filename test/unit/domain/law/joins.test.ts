import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fieldsSchema,
  isAtLeastAsStrict,
  type JurisdictionPack,
  joinLaw,
  joinPacks,
  joins,
  type PackField,
  type PackFields,
  packFields,
  packs,
  resolveLaw,
} from '../../../../shared/domain/law/index.ts';
import { anyFields, anyPacks } from './arbitrary.ts';
import { contributes, judge, noLaxer } from './strictness.ts';

const seeds = { numRuns: 300, seed: 20261122 };
const shipped = fc.constantFrom(...packs);
const shippedPacks = fc.subarray([...packs], { minLength: 1 });

const fieldsOf = (law: PackFields): PackFields =>
  Object.fromEntries(packFields.map((field) => [field, law[field]])) as unknown as PackFields;
const laxer = (result: PackFields, input: PackFields): PackField[] =>
  packFields.filter((field) => !judge(noLaxer, field, result, input));

describe.each([
  ['any laws', anyFields, anyPacks],
  ['the shipped packs', shipped.map(fieldsOf), shippedPacks],
])('%s', (_, fields, many) => {
  it('joined are never laxer than any of them, and still make sense', () => {
    fc.assert(
      fc.property(many, (list) => {
        const result = joinPacks(list);
        for (const pack of list) expect(laxer(result, pack)).toEqual([]);
        expect(fieldsSchema.parse(fieldsOf(result))).toEqual(fieldsOf(result));
      }),
      seeds,
    );
  });

  it('give the same in any order and any grouping, and joined with themselves stay', () => {
    fc.assert(
      fc.property(fields, fields, fields, (a, b, c) => {
        expect(joinLaw(a, b)).toEqual(joinLaw(b, a));
        expect(joinLaw(joinLaw(a, b), c)).toEqual(joinLaw(a, joinLaw(b, c)));
        const once = joinLaw(a, a);
        expect(joinLaw(once, a)).toEqual(once);
        expect(laxer(a, once)).toEqual([]);
        expect(laxer(once, a)).toEqual([]);
      }),
      seeds,
    );
  });

  it('ask for nothing that none of them asks for', () => {
    fc.assert(
      fc.property(fields, fields, (a, b) => {
        const result = joinLaw(a, b);
        for (const field of packFields) {
          const asked = new Set([...demandsOf(field, a), ...demandsOf(field, b)]);
          expect(demandsOf(field, result).filter((demand) => !asked.has(demand))).toEqual([]);
        }
      }),
      seeds,
    );
  });

  it('name exactly the packs whose own value is in the result, and those make it alone', () => {
    fc.assert(
      fc.property(many, (list) => {
        const result = joinPacks(list);
        const nameOf = ({ id, version }: JurisdictionPack) => `${id}@${version}`;
        expect(result.packs).toEqual(list.map(nameOf).sort());
        for (const field of packFields) {
          const named = list.filter((pack) => judge(contributes, field, pack, result));
          expect(result.from[field], field).toEqual(named.map(nameOf).sort());
          const alone = named.length > 0 ? joinPacks(named)[field] : joins[field].laxest;
          expect(alone, field).toEqual(result[field]);
        }
      }),
      seeds,
    );
  });

  it('are told by strictness', () => {
    fc.assert(
      fc.property(fields, fields, (a, b) => {
        expect(isAtLeastAsStrict(joinLaw(a, b), a)).toBe(true);
        expect(isAtLeastAsStrict(a, b)).toBe(laxer(a, b).length === 0);
      }),
      seeds,
    );
  });

  it('give plain data with one form, whatever the order', () => {
    fc.assert(
      fc.property(many, (list) => {
        const result = joinPacks(list);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        expect(canonicalize(joinPacks([...list].reverse()))).toBe(canonicalize(result));
        expect(joinPacks([...list, ...list])).toEqual(result);
      }),
      seeds,
    );
  });
});

const demandsOf = <F extends PackField>(field: F, law: PackFields): string[] =>
  joins[field].demands(law[field]);

describe('the laxest values', () => {
  const laxest = Object.fromEntries(
    packFields.map((field) => [field, joins[field].laxest]),
  ) as unknown as PackFields;

  it('lose against every other and ask for nothing', () => {
    fc.assert(
      fc.property(anyFields, (law) => {
        expect(joinLaw(laxest, law)).toEqual(joinLaw(law, law));
        for (const field of packFields) {
          expect(demandsOf(field, laxest)).toEqual([]);
          expect(demandsOf(field, law).length === 0, field).toBe(judge(noLaxer, field, laxest, law));
        }
      }),
      seeds,
    );
  });

  it('are never a law by themselves', () => {
    expect(() => joinPacks([])).toThrow(RangeError);
  });
});

describe('a result', () => {
  it('shares nothing with the packs, so that nobody changes them by it', () => {
    const first = resolveLaw(['DE']);
    first.bannedTopics.length = 0;
    first.retention.report = 9999;
    expect(resolveLaw(['DE']).bannedTopics).toContain('health');
    expect(resolveLaw(['DE']).retention.report).toBe(180);
  });

  it('keeps the longer of two waits that are counted alike, and both of two that are not', () => {
    const [one, other] = fc.sample(anyFields, { numRuns: 2, seed: 1 });
    if (!one || !other) throw new Error('There is no sample.');
    const waits = (a: PackFields['waiting'], b: PackFields['waiting']) =>
      joinLaw({ ...one, waiting: a }, { ...other, waiting: b }).waiting;
    const five = { days: 5, count: 'business', calendar: 'US' } as const;
    const seven = { days: 7, count: 'business', calendar: 'US' } as const;
    expect(waits([five], [seven])).toEqual([seven]);
    expect(waits([{ days: 9, count: 'calendar' }], [seven])).toHaveLength(2);
    expect(waits([{ days: 7, count: 'business' }], [five])).toHaveLength(2);
  });
});
