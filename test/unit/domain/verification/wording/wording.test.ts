import { describe, expect, it } from 'vitest';
import { prepare, sharedWording } from '../../../../../shared/domain/verification/signals/wording/index.ts';
import { visible } from '../../../../../shared/domain/verification/signals/wording/visible.ts';
import { measured, raisedPart, statement, strength, tuned } from './labelled.ts';

const freezer =
  'When the freezer failed on a Sunday, Dana drove to the depot herself, borrowed two generators and saved most of the vaccine stock before the morning clinic opened.';
const retold =
  'One Sunday the freezer broke down. Dana went to the depot on her own, got hold of two generators and rescued nearly all the vaccines before the clinic opened in the morning.';

describe('the labelled pairs', () => {
  it('are as many as the rates need', () => {
    const all = [...measured, ...tuned];
    const count = (...kinds: string[]) => all.filter(({ kind }) => kinds.includes(kind)).length;
    expect(count('edited', 'paraphrased')).toBeGreaterThanOrEqual(80);
    expect(count('honest')).toBeGreaterThanOrEqual(120);
  });

  it('of the measured half are told apart', () => {
    expect(raisedPart(measured, ['copied', 'edited'])).toBeGreaterThanOrEqual(0.98);
    expect(raisedPart(measured, ['paraphrased'])).toBeGreaterThanOrEqual(0.8);
    expect(raisedPart(measured, ['honest'])).toBeLessThanOrEqual(0.01);
  });

  it('of the tuning half are hardly different', () => {
    expect(raisedPart(tuned, ['copied', 'edited'])).toBeGreaterThanOrEqual(0.95);
    expect(raisedPart(tuned, ['paraphrased'])).toBeGreaterThanOrEqual(0.75);
    expect(raisedPart(tuned, ['honest'])).toBeLessThanOrEqual(0.03);
  });

  it('of different stories are never raised', () => {
    const texts = [...measured, ...tuned].flatMap(({ kind, a }) => (kind === 'copied' ? [a] : []));
    for (const [i, a] of texts.entries()) for (const b of texts.slice(i + 1)) expect(strength(a, b)).toBe(0);
  });
});

describe('shared wording', () => {
  it('is sure of a copied sentence of twelve words and more', () => {
    const long = [...measured, ...tuned].filter(
      ({ kind, a }) => kind === 'copied' && (a.split(' ').length >= 12 || /^[\u4e00-\u9fff]{24}/.test(a)),
    );
    expect(long.length).toBeGreaterThan(30);
    for (const { a, b } of long) expect(strength(a, b), b).toBeGreaterThan(0.88);
  });

  it('finds a sentence inside longer texts, and says which statements', () => {
    const a = [statement('She knows her trade.', 'q1'), statement(`I met her in 2018. ${freezer}`, 'q2')];
    const b = [statement(`Our teams share a corridor. ${freezer} She also sings in a choir.`, 'q3')];
    const found = sharedWording(a, b, []);
    expect(found).toMatchObject({ kind: 'copied', a: a[1], b: b[0] });
    expect(found?.strength).toBeGreaterThan(0.9);
  });

  it('finds a sentence that was split over two answers', () => {
    const at = freezer.indexOf('borrowed');
    const split = [statement(freezer.slice(0, at), 'q1'), statement(freezer.slice(at), 'q2')];
    expect(sharedWording([statement(freezer)], split, [])?.strength).toBeGreaterThan(0.9);
  });

  it('forgives typing mistakes', () => {
    const typed =
      'When the freezr failed on a Sundy, Dana drove to the deppot herself, borrowed two genrators and savd most of the vacine stock before the mornng clinic opened.';
    expect(strength(freezer, typed)).toBeGreaterThan(0.5);
  });

  it('says when it was told again in other words', () => {
    expect(sharedWording([statement(freezer)], [statement(retold)], [])).toMatchObject({
      kind: 'paraphrased',
    });
  });

  it('is symmetric', () => {
    for (const { a, b } of [...measured, ...tuned]) {
      const [one, other] = [[statement(a)], [statement(b)]];
      const [there, back] = [sharedWording(one, other, []), sharedWording(other, one, [])];
      expect(back).toEqual(there && { ...there, a: there.b, b: there.a });
    }
  });

  it('weighs words less that the others use as well', () => {
    const [a, b] = [[statement(freezer)], [statement(retold)]];
    const topic = [
      statement('The freezer and the vaccine stock: the clinic had no generators, the depot did.'),
    ];
    expect(sharedWording(a, b, topic)?.strength).toBeLessThan(sharedWording(a, b, [])?.strength ?? 0);
  });

  it('still sees two of a ring who all copied one text', () => {
    const ring = Array.from({ length: 3 }, () => statement(freezer));
    expect(sharedWording([statement(freezer)], [statement(freezer)], ring)?.strength).toBeGreaterThan(0.9);
  });

  it('does not raise a long question that both repeat', () => {
    const lead = 'Tell us about a time when the candidate had to deal with an unexpected change at work';
    const answers = [
      'Our main client left and he found new tasks for all.',
      'The site closed and he set up a car pool.',
    ];
    for (const mark of ['? ', '. ', ': ', ' - ']) {
      const [a, b] = answers.map((answer) => `${lead}${mark}${answer}`) as [string, string];
      expect(strength(a, b), mark).toBeLessThan(0.5);
    }
  });

  it('does not raise short stock answers that are the same word for word', () => {
    for (const text of [
      'Always a pleasure to work with and I would highly recommend her to any employer.',
      'Very good with customers and always stays calm under pressure.',
      'He could delegate more and trust his team with important tasks.',
      'Nothing comes to mind.',
      '工作认真负责，能吃苦耐劳，团队意识强，是一名优秀的员工。',
      '没有什么需要改进的地方。',
    ]) {
      expect(strength(text, text), text).toBeLessThan(0.5);
    }
  });

  it('reads nothing into empty answers', () => {
    expect(sharedWording([], [], [])).toBeUndefined();
    expect(sharedWording([statement('')], [statement('   ')], [statement('?')])).toBeUndefined();
  });

  it('reads the first 4,000 characters of a witness', () => {
    const padding = Array.from({ length: 700 }, (_, n) => `w${n}x`)
      .join(' ')
      .slice(0, 4000);
    const late = [statement(padding), statement(freezer)];
    expect(prepare(late)).toHaveLength(1);
    expect(sharedWording(late, [statement(freezer)], [])).toBeUndefined();
  });

  it('takes no account of an answer that was there before', () => {
    const changed = statement(freezer);
    expect(sharedWording([changed], [statement(freezer)], [])).toBeDefined();
    changed.text = 'She is kind.';
    expect(sharedWording([changed], [statement(freezer)], [])).toBeUndefined();
  });
});

describe('what is visible of a text', () => {
  it('has no hidden characters, wide forms or letters that only look Latin', () => {
    expect(visible('\u200bＣafé\u00ad с\u043eре')).toBe('Cafe cope');
  });
});
