import { describe, expect, it } from 'vitest';
import { topicsIn } from '../../../../../../shared/domain/questions/neutrality/index.ts';

const held = (text: string, language: 'en' | 'zh' = 'en') =>
  topicsIn(text, language, 'statement').map(({ start, end }) => text.slice(start, end));

describe('what a referee tells of the candidate', () => {
  it.each([
    ['She was on maternity leave that spring.', 'maternity'],
    ['He was off sick for most of May, and the team covered.', 'sick'],
    ['As a Muslim he needed Fridays off.', 'Muslim'],
    ['She turned 58 last spring.', '58'],
    ['With two toddlers at home she could not take the late shift.', 'toddlers'],
    ['He took us to the tribunal over holiday pay.', 'tribunal'],
  ])('%s', (text, words) => {
    expect(held(text).join(' ')).toContain(words);
  });

  it.each([
    ['那年春天她休产假。', '产假'],
    ['他离过婚，但从不影响工作。', '离过婚'],
    ['小李今年快五十了，学得不比年轻人慢。', '五十'],
  ])('%s', (text, words) => {
    expect(held(text, 'zh').join('')).toContain(words);
  });
});

describe('what a referee tells of themselves, of others and of the work', () => {
  it.each([
    'I was on maternity leave myself when {name} took over.',
    'Our customers included many Muslims, and he ordered the menus for them.',
    'She ran the payroll for 300 people.',
    'He kept the health and safety records without a gap.',
    'She fixed a race condition that had cost us weeks.',
    'He calmed patients who had been ill for a long time.',
  ])('%s', (text) => {
    expect(held(text)).toEqual([]);
  });

  it.each(['我休产假的时候，工作都是{name}接手的。', '她对客户的年龄分层做得很细。', '他处理投诉很有耐心。'])(
    '%s',
    (text) => {
      expect(held(text, 'zh')).toEqual([]);
    },
  );
});

it('marks words in their order, none over another', () => {
  const text = 'Since her divorce she has had two kids at home and was often ill, at 52.';
  const spans = topicsIn(text, 'en', 'statement');
  expect(spans.length).toBeGreaterThanOrEqual(3);
  for (const [index, { start, end }] of spans.entries()) {
    expect(start).toBeLessThan(end);
    expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
  }
});
