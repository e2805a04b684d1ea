import { describe, expect, it } from 'vitest';
import { present } from '../../../shared/domain/terms/month.ts';
import { dateWords, day, minuteWords, moment, monthNames, monthWords } from '../../../shared/web/time.ts';
import { wordsOf } from '../../../shared/words/index.ts';

const { en, zh } = wordsOf;
const at = '2026-03-03T00:05:00.000Z';

describe('a moment', () => {
  it('is told in UTC, in the reader’s words', () => {
    expect(dateWords(en, at)).toBe('3 March 2026');
    expect(dateWords(zh, at)).toBe('2026年3月3日');
    expect(minuteWords(en, at)).toBe('3 March 2026 at 00:05 UTC');
    expect(minuteWords(zh, at)).toBe('2026年3月3日 00:05 UTC');
  });

  it('is marked up so that the script can tell it in the reader’s zone', () => {
    expect(day(zh, at).toString()).toBe(`<time datetime="${at}" data-show="day">2026年3月3日</time>`);
    expect(moment(en, at).toString()).toContain('data-show="minute"');
  });
});

describe('a month', () => {
  it.each([
    ['2021-03', 'March 2021', '2021年3月'],
    ['2021', '2021', '2021年'],
    [present, 'Still there', '至今'],
    ['Test engineer', 'Test engineer', 'Test engineer'],
    ['2021-13', '2021-13', '2021-13'],
  ])('%s is %s and %s', (month, english, chinese) => {
    expect(monthWords(en, month)).toBe(english);
    expect(monthWords(zh, month)).toBe(chinese);
  });

  it('has a name in each language', () => {
    expect(monthNames(en)).toEqual(expect.arrayContaining(['January', 'February', 'December']));
    expect(monthNames(en)).toHaveLength(12);
    expect(monthNames(zh)).toEqual(Array.from({ length: 12 }, (_, index) => monthNames(zh)[index]));
    expect(monthNames(zh)[0]).toBe('一月');
    expect(monthNames(zh)[11]).toBe('十二月');
  });
});
