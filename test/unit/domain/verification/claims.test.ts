import { expect, it } from 'vitest';
import { resumeSchema } from '../../../../shared/domain/order/json-resume.ts';
import { claimOf, claimsFor } from '../../../../shared/domain/verification/claims.ts';
import { order } from '../closure/report.sample.ts';

const values = (claims: ReturnType<typeof claimsFor>) =>
  Object.fromEntries(claims.map(({ key, value }) => [key, value]));

it('makes claims of the entries that somebody shares, in the order of the résumé', () => {
  const claims = claimsFor(order, [{ entry: 'work.1' }, { entry: 'work.0' }, {}, { entry: 'work.1' }]);
  expect(claims.map(({ key }) => key)).toEqual([
    'work.0.startDate',
    'work.0.endDate',
    'work.0.position',
    'work.1.startDate',
    'work.1.endDate',
    'work.1.position',
  ]);
  expect(claims[3]).toEqual({
    key: 'work.1.startDate',
    entry: 'work.1',
    field: 'startDate',
    kind: 'month',
    organisation: 'Acme Optics',
    value: '2019-04',
  });
});

it('makes none of what nobody shares', () => {
  expect(claimsFor(order, [{}, { entry: 'education.7' }])).toEqual([]);
});

it('reads a missing end as "it lasts", but not of a course of study and not without a start', () => {
  const resume = resumeSchema.parse({
    work: [{ name: 'A', startDate: '2020' }, { name: 'B' }],
    education: [{ institution: 'C', startDate: '2015' }],
  });
  expect(
    values(claimsFor({ resume }, [{ entry: 'work.0' }, { entry: 'work.1' }, { entry: 'education.0' }])),
  ).toEqual({
    'work.0.startDate': '2020',
    'work.0.endDate': 'present',
    'education.0.startDate': '2015',
  });
});

it('finds a claim by its key, and knows no other', () => {
  expect(claimOf(order, 'work.1.position')).toMatchObject({
    field: 'position',
    organisation: 'Acme Optics',
    value: 'Test engineer',
  });
  expect(() => claimOf(order, 'work.9.position')).toThrow('no claim');
});
