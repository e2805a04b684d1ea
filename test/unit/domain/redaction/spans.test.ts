import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, cut, joined, mark, placesOf, whole } from '../../../../shared/domain/redaction/spans.ts';
import { spanOf } from '../../support/held.ts';

const text = 'She was on leave, and later ill, all that year.';
const [leave, ill] = [spanOf(text, 'on leave'), spanOf(text, 'ill')];

describe('taking words out', () => {
  it('leaves a mark in each place', () => {
    expect(cut(text, [ill, leave], 'mark')).toBe('She was […], and later […], all that year.');
  });

  it('leaves one mark where several would stand side by side', () => {
    const [a, b] = [spanOf(text, 'on'), spanOf(text, 'leave')];
    expect(cut(text, [a, b], 'mark')).toBe('She was […], and later ill, all that year.');
  });

  it('leaves none in a fact, nor what the words stood in', () => {
    const fact = (value: string, words: string) => cut(value, [spanOf(value, words)], 'gap');
    expect(fact('Test engineer (on maternity leave)', 'on maternity leave')).toBe('Test engineer');
    expect(fact('Engineer, pregnant', 'pregnant')).toBe('Engineer');
    expect(fact('Pregnant test engineer', 'Pregnant')).toBe('test engineer');
    expect(fact('测试工程师（休产假）', '休产假')).toBe('测试工程师');
  });

  it.each(['mark', 'gap'] as const)('leaves nothing where nothing can be read any more: %s', (how) => {
    expect(cut('Pregnant.', [{ start: 0, end: 8 }], how)).toBeUndefined();
  });

  it('never leaves a letter of what was taken out, and all of the rest', () => {
    const words = fc.array(fc.constantFrom('kept', 'GONE', '孕', '。', ' ', '🙂'), { maxLength: 12 });
    fc.assert(
      fc.property(words, (parts) => {
        const whole = parts.join('');
        const spans = [...placesOf(whole, 'GONE'), ...placesOf(whole, '孕')];
        const left = cut(whole, spans, 'mark') ?? '';
        expect(left).not.toMatch(/GONE|孕/);
        const kept = parts.filter((part) => part === 'kept').length;
        expect(left.match(/kept/g)?.length ?? 0).toBe(kept);
      }),
    );
  });

  it('has one mark', () => expect(mark).toBe('[…]'));
});

describe('spans', () => {
  it('that overlap are joined, and named after the first, then the longer', () => {
    const spans = [
      { start: 8, end: 12, topic: 'c' },
      { start: 0, end: 4, topic: 'a' },
      { start: 3, end: 6, topic: 'b' },
      { start: 8, end: 20, topic: 'd' },
      { start: 20, end: 22, topic: 'e' },
    ];
    expect(joined(spans)).toEqual([
      { start: 0, end: 6, topic: 'a' },
      { start: 8, end: 20, topic: 'd' },
      { start: 20, end: 22, topic: 'e' },
    ]);
  });

  it.each([
    [{ start: -1, end: 3 }, false],
    [{ start: 3, end: 3 }, false],
    [{ start: 4, end: 3 }, false],
    [{ start: 0, end: text.length + 1 }, false],
    [{ start: 0.5, end: 3 }, false],
    [{ start: Number.NaN, end: 3 }, false],
    [spanOf(text, ', '), false],
    [{ start: 0, end: text.length }, true],
    [leave, true],
  ])('cover words of a text: %j', (span, yes) => {
    expect(covers(text, span)).toBe(yes);
  });

  it('never end within a character', () => {
    const smile = 'a🙂b';
    expect(whole(smile, { start: 2, end: 4 })).toEqual({ start: 1, end: 4 });
    expect(whole(smile, { start: 0, end: 2 })).toEqual({ start: 0, end: 3 });
    expect(whole(smile, { start: 0, end: 1 })).toEqual({ start: 0, end: 1 });
  });

  it('of words are every place where they stand just so', () => {
    expect(placesOf('ill, Ill, illness', 'ill')).toEqual([
      { start: 0, end: 3 },
      { start: 10, end: 13 },
    ]);
    expect(placesOf(text, 'well')).toEqual([]);
    expect(placesOf(text, '')).toEqual([]);
  });
});
