import { describe, expect, it } from 'vitest';
import { compareDegrees } from '../../../../../shared/domain/verification/facts/degrees.ts';
import { compareOrganisations } from '../../../../../shared/domain/verification/facts/organisations.ts';
import { compareReasons } from '../../../../../shared/domain/verification/facts/reasons.ts';
import { compareTitles } from '../../../../../shared/domain/verification/facts/titles.ts';
import { degreePairs } from './degrees.table.ts';
import { organisationPairs } from './organisations.table.ts';
import { rowsOf } from './read-table.ts';
import { reasonPairs } from './reasons.table.ts';
import { titlePairs } from './titles.table.ts';

describe.each([
  ['title', titlePairs, compareTitles],
  ['organisation', organisationPairs, compareOrganisations],
  ['degree', degreePairs, compareDegrees],
  ['reason for leaving', reasonPairs, compareReasons],
] as const)('of the %s', (_name, table, compare) => {
  it.each(rowsOf(table))('“%s”, “%s” is %s', (claimed, said, expected) => {
    expect(String(compare(claimed, said))).toBe(expected);
  });

  it('whatever is the same stays the same in capitals, with spaces and full stops', () => {
    for (const [claimed] of rowsOf(table).filter(([one]) => /\p{L}/u.test(one))) {
      expect(compare(claimed, `  ${claimed.toUpperCase()} . `), claimed).toBe('same');
    }
  });

  it.each([
    '',
    '   ',
    '?',
    '-',
    'unknown',
    'N/A',
    "I don't know",
    'I do not remember exactly, sorry',
    'not sure',
    'No idea',
    '不知道',
    '不太清楚',
    '记不清了',
    'weiß nicht',
  ])('“%s” says nothing', (said) => {
    for (const [claimed] of rowsOf(table).slice(0, 20)) {
      if (/\p{L}/u.test(claimed)) expect(compare(claimed, said), claimed).toBeUndefined();
    }
  });
});
