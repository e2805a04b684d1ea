import { describe, expect, it } from 'vitest';
import { compareBooleans } from '../../../../../shared/domain/verification/facts/booleans.ts';
import { compareMonths } from '../../../../../shared/domain/verification/facts/months.ts';
import { compareRanges } from '../../../../../shared/domain/verification/facts/ranges.ts';

describe('of the month', () => {
  it.each([
    ['2019-04', '2019-04', 'same'],
    ['2019-04', '2019-05', 'near'],
    ['2019-12', '2020-01', 'near'],
    ['2019-04', '2019-06', 'other'],
    ['2019', '2019-11', 'same'],
    ['2019-11', '2019', 'same'],
    ['2019', '2020-01', 'near'],
    ['2019', '2020-02', 'other'],
    ['2019', '2019', 'same'],
    ['2019', '2021', 'other'],
    ['present', '2021-06', 'other'],
    ['2021-06', 'present', 'other'],
    ['present', 'still here', 'same'],
    ['present', '至今', 'same'],
    ['2019-04', 'some time ago', undefined],
    ['some time ago', '2019-04', undefined],
    ['2021-03', '2020 or 2021', 'same'],
    ['2021-03', 'it may have been 2021', 'same'],
    ['2021-03', 'He decided to start in 2021', 'same'],
    ['2021-03', 'early 2021', 'same'],
    ['2021-03', 'summer 2021', 'other'],
    ['2021-03', 'end of 2020', 'other'],
    ['2021-03', '13/2021', 'same'],
    ['2021-03', 'I do not know', undefined],
  ])('%s, “%s” is %s', (claimed, said, expected) => {
    expect(compareMonths(claimed, said)).toBe(expected);
  });

  it.each([
    '03/2021',
    '3.2021',
    '2021/3',
    '2021.03',
    '202103',
    '03/21',
    'March 2021',
    'mar. 2021',
    '2021 March',
    '15 March 2021',
    'March 15, 2021',
    '15.03.2021',
    '3/15/2021',
    '15/03/2021',
    '2021-03-15',
    'März 2021',
    'marzo 2021',
    'mars 2021',
    'about March 2021',
    '2021年3月',
    '2021 年 3 月',
    '二〇二一年三月',
    '２０２１年３月',
  ])('“%s” is March 2021', (said) => {
    expect(compareMonths('2021-03', said)).toBe('same');
    expect(compareMonths('2021-05', said)).toBe('other');
  });
});

describe('of the range', () => {
  const claimed = { from: '2019-04', to: '2021-06' };
  it.each([
    [claimed, { from: '2019-04', to: '2021-06' }, 'same'],
    [claimed, { from: '2019-05', to: '2021-06' }, 'near'],
    [claimed, { from: '2019-05', to: '2021-05' }, 'near'],
    [claimed, { from: '2019-04', to: '2021-08' }, 'other'],
    [claimed, { from: '2019-04' }, 'other'],
    [claimed, { from: '2019', to: '2021' }, 'same'],
    [{ from: '2019-04' }, { from: '2019-04', to: 'present' }, 'same'],
    [{ from: '2019-04' }, { from: '2019-04', to: '2021-01' }, 'other'],
    [claimed, '2019-04 to 2021-06', 'same'],
    [claimed, '2019-2021', 'same'],
    [claimed, 'April 2019 – June 2021', 'same'],
    [claimed, 'from 2019-04 until 2021-07', 'near'],
    [claimed, '2019年4月至2021年6月', 'same'],
    [{ from: '2019-04' }, 'since April 2019', 'same'],
    [{ from: '2019-04' }, '2019年4月至今', 'same'],
    [claimed, { from: 'x', to: '2021-06' }, 'same'],
    [claimed, 'unclear', undefined],
    [claimed, {}, undefined],
    [claimed, { from: 1, to: [2] }, undefined],
    [claimed, true, undefined],
  ])('%j, %j is %s', (one, other, expected) => {
    expect(compareRanges(one, other)).toBe(expected);
  });
});

describe('of yes or no', () => {
  it.each([
    [true, 'yes', 'same'],
    [true, 'Yes, twice.', 'same'],
    [true, 'No', 'other'],
    [false, 'no, never', 'same'],
    ['yes', 'ja', 'same'],
    ['true', true, 'same'],
    ['是', '不是', 'other'],
    [true, '是的', 'same'],
    [true, 'no idea', undefined],
    [true, '不知道', undefined],
    [true, 'maybe', undefined],
    [true, 1, undefined],
  ])('%j, %j is %s', (claimed, said, expected) => {
    expect(compareBooleans(claimed, said)).toBe(expected);
  });
});
