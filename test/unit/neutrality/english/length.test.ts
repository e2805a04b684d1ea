import { describe, expect, it } from 'vitest';
import { englishFaults } from '../../../../shared/domain/neutrality/english/index.ts';

/** The shortest of several runs: what else the machine does makes a run longer, never shorter. */
function shortest(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    englishFaults({ text, language: 'en', options: [text.slice(0, 200)] });
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('the work grows with the length of a text and no faster', () => {
  it.each([
    'and ',
    'the ',
    'how did {name} lose ',
    'you would not ',
    'if they had ',
    'what made {name} so ',
    'lose the the the ',
    "n't ",
    'a-',
    '"',
    ', ',
    'did {name} and ',
    'not no never ',
    'when that which ',
  ])('when it repeats “%s”', (words) => {
    const once = words.repeat(Math.ceil(2000 / words.length));
    shortest(once);
    // Four times the text: four times the work, sixteen times if each word were compared with each.
    expect(shortest(once.repeat(4)) / Math.max(shortest(once), 0.5)).toBeLessThan(10);
  });
});
