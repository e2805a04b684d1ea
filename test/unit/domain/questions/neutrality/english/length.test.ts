import { describe, expect, it } from 'vitest';
import { englishFaults } from '../../../../../../shared/domain/questions/neutrality/english/index.ts';

const read = (text: string): number => {
  const start = performance.now();
  englishFaults({ text, language: 'en', options: [text.slice(0, 200)] });
  return performance.now() - start;
};

/**
 * How much longer the long text takes. Of several runs the shortest of each counts: what else the machine does makes a run longer,
 * never shorter.
 */
function growth(short: string, long: string, enough: number): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 40; round++) {
    least = Math.min(least, read(short));
    most = Math.min(most, read(long));
    if (round >= 2 && most / least < enough) break;
  }
  return most / least;
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
    // Four times the text: four times the work, sixteen times if each word were compared with each.
    expect(growth(once, once.repeat(4), 9)).toBeLessThan(9);
  });
});
