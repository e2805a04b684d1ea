import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../../shared/domain/check/records.ts';
import { shownOrder } from '../../../shared/domain/follow-up/follow-up.ts';
import { questionIn, type ScaleQuestion } from '../../../shared/domain/terms/questionnaire.ts';
import { refereeFollowUpDonePage, refereeFollowUpPage } from '../../../shared/web/pages/referee/follow-up.ts';
import { type Language, languages, wordsOf } from '../../../shared/words/index.ts';
import { readHtml, withTag } from './read-html.ts';
import * as sample from './sample.ts';

const [followUp] = sample.askingAgain.followUps;
if (!followUp) throw new Error('Nobody is asked once more.');
const questionsOf = ({ points }: FollowUp) =>
  points.flatMap(({ questionId }) => sample.questionnaire.questions.filter(({ id }) => id === questionId));
const view = (language: Language, of: FollowUp = followUp) => ({
  frame: sample.frameIn(language),
  token: sample.token,
  check: sample.askingAgain,
  followUp: of,
  dueAt: '2026-03-17T08:00:04.000Z',
  questions: questionsOf(of),
});
const main = (html: string): string => withTag(readHtml(html), 'main')[0]?.text.replaceAll(/\s+/g, ' ') ?? '';

describe('a follow-up to a referee', () => {
  it.each(languages)('says that it is asked of all, and nothing of what anybody has said: %s', (language) => {
    const page = refereeFollowUpPage(view(language));
    const words = wordsOf[language];
    expect(main(page)).toContain(words('referee.follow-up.lead', { candidate: 'Ana Ferreira' }));
    for (const { answers } of sample.askingAgain.references)
      for (const { example } of Object.values(answers)) if (example) expect(page).not.toContain(example);
    for (const { name } of sample.askingAgain.referees) expect(page).not.toContain(name);
    // What the candidate claims is not shown either.
    for (const claim of ['2022-08', 'August 2022', 'Senior']) expect(page).not.toContain(claim);
  });

  it.each(languages)(
    'describes both sides of what is usual, in the fixed order, and neither end: %s',
    (language) => {
      const text = main(refereeFollowUpPage(view(language)));
      const [asked] = questionsOf(followUp);
      if (asked?.kind !== 'scale') throw new Error('The first one is no rating.');
      const { anchors } = questionIn(asked as ScaleQuestion, language);
      const places = { lower: text.indexOf(anchors[1]), upper: text.indexOf(anchors[3]) };
      const [first, second] = shownOrder(asked);
      expect(places[first]).toBeGreaterThan(0);
      expect(places[second]).toBeGreaterThan(places[first]);
      for (const end of [0, 2, 4] as const) expect(text).not.toContain(anchors[end]);
    },
  );

  it('chooses nothing before they do, and offers to say no', () => {
    const page = refereeFollowUpPage(view('en'));
    expect(page).not.toMatch(/<input[^>]*\schecked/);
    const actions = withTag(readHtml(page), 'form').map(({ attributes }) => attributes.action);
    expect(actions).toEqual(
      expect.arrayContaining([expect.stringMatching(/\/follow-up$/), expect.stringMatching(/\/decline$/)]),
    );
  });

  it('thanks afterwards, or takes a no', () => {
    const done = (state: FollowUp['state']) =>
      main(refereeFollowUpDonePage(view('en', { ...followUp, state })));
    expect(done('answered')).toContain('Your answers are sent.');
    expect(done('declined')).toContain('We do not ask you about these points again.');
  });
});
