import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('the same fault however it is typed', () => {
  it.each([
    ['DID SHE ALWAYS MEET DEADLINES?', 'absolute: ALWAYS'],
    ['Did  she \u00a0 always  meet deadlines?', 'absolute: always'],
    ['Ｄｉｄ ｓｈｅ ａｌｗａｙｓ meet deadlines？', 'absolute: ａｌｗａｙｓ'],
    ['Did she al\u00adways meet deadlines?', 'absolute: al\u00adways'],
    ['Was {name} two‑faced?', 'loaded: two‑faced'],
    ['Was {name} “arrogant”?', 'loaded: arrogant'],
  ])('%s', (text, fault) => {
    expect(found(text)).toContain(fault);
  });

  it.each(["Don't you", 'Don’t you', 'Dont you', 'Do not you', 'DON`T YOU'])('%s', (words) => {
    expect(found(`${words} think that {name} was fair?`)).toContain(`leading: ${words}`);
  });
});

describe('the candidate by any name', () => {
  it.each([
    '{name}',
    'the candidate',
    'she',
    'he',
    'they',
    'Alex',
    'Ms Lindqvist',
    'Dr. Wu',
    'the former applicant',
  ])('%s', (who) => {
    expect(found(`Was ${who} rude?`)).toEqual(['loaded: rude']);
  });

  it('others may be called "they" when the candidate has a name', () => {
    expect(found('How did {name} treat customers when they complained?')).toEqual([]);
  });
});

it.each(['', ' ', '?', '{name}', '"', "'s", '…', '\u200b', '🙂?', 'ا?'])('“%s” breaks nothing', (text) => {
  expect(() => found(text)).not.toThrow();
});
