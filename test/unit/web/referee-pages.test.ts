import { describe, expect, it } from 'vitest';
import type { Referee } from '../../../shared/domain/check/records.ts';
import { positionOf } from '../../../shared/domain/collection/question-order.ts';
import { questionsOf } from '../../../shared/domain/scope/questions-asked.ts';
import { minutesFor } from '../../../shared/domain/terms/questionnaire.ts';
import { answerWords, questionAbout } from '../../../shared/web/components/index.ts';
import { checkAnswersPage } from '../../../shared/web/pages/referee/check-answers.ts';
import { declinePage } from '../../../shared/web/pages/referee/decline.ts';
import { pausedPage } from '../../../shared/web/pages/referee/paused.ts';
import { refereeQuestionPage } from '../../../shared/web/pages/referee/question.ts';
import { refereeStartPage } from '../../../shared/web/pages/referee/start.ts';
import { thanksPage } from '../../../shared/web/pages/referee/thanks.ts';
import { type Language, wordsOf } from '../../../shared/words/index.ts';
import { readHtml, withTag } from './read-html.ts';
import * as sample from './sample.ts';

const check = sample.collecting;
const referee: Referee = { ...sample.referees.invited, place: 'PT' };
const questions = questionsOf(check, referee);
const deleted = '2026-06-25T08:00:00.000Z';
const text = (page: string): string => withTag(readHtml(page), 'main')[0]?.text.replaceAll(/\s+/g, ' ') ?? '';
const own = (language: Language) => ({ frame: sample.frameIn(language), token: sample.token, check });
const start = (language: Language, who: Referee = referee) =>
  refereeStartPage({ ...own(language), referee: who, questions, deleted });

describe('the referee’s notice', () => {
  it('says who asks and why, what is asked, that it is voluntary, how long it is kept, and whom to ask', () => {
    const words = text(start('en'));
    for (const said of [
      'Rita Okafor, Northwind Instruments',
      'hospitals rely on',
      'Reliability, quality of work',
      'It is voluntary',
      'with your role, not with your name',
      'object to its use',
      'fair-checks@northwind.example',
    ])
      expect(words).toContain(said);
    expect(words).toMatch(/at the latest \d+ days after the check has closed/);
  });

  it('gives the text of each law, under its name, with nothing left open', () => {
    expect(check.scope?.law.notices.referee).toContain('law.eu-gdpr.referee');
    for (const language of ['en', 'zh'] as const) {
      const page = start(language);
      const values = {
        candidate: 'Ana Ferreira',
        company: 'Northwind Instruments',
        contact: 'fair-checks@northwind.example',
      };
      for (const line of wordsOf[language]('law.eu-gdpr.referee', values).split('\n'))
        expect(text(page)).toContain(line.replaceAll(/\s+/g, ' '));
      expect(text(page)).toContain(wordsOf[language]('consent.pack.eu-gdpr'));
    }
  });

  it('adds the law of the referee’s own place, and keeps their data no longer than it allows', () => {
    const { place: _, ...nowhere } = referee;
    expect(text(start('en'))).not.toContain('California');
    expect(text(start('en', { ...referee, place: 'US-CA' }))).toContain(
      'This is what the law of California gives you',
    );
    const days = (page: string) => Number(/at the latest (\d+) day/.exec(text(page))?.[1]);
    expect(days(start('en', nowhere))).toBeLessThanOrEqual(days(start('en')));
  });

  it('names whoever ordered the check where there is no hotline', () => {
    const { hotline: _, ...frame } = sample.frame;
    const page = refereeStartPage({ ...own('en'), frame, referee, questions, deleted });
    expect(text(page)).toContain('write to Rita Okafor at Northwind Instruments');
  });

  it('takes no longer than it says in either language', () => {
    for (const language of ['en', 'zh'] as const)
      expect(text(start(language))).toMatch(language === 'en' ? /about [1-5] minutes?/ : /约需[1-5]分钟/);
  });
});

describe('a question', () => {
  const [first] = questions.filter(({ kind }) => kind === 'scale');
  if (!first) throw new Error('There is no rated question.');
  const position = positionOf(questions, first.id);
  if (!position) throw new Error('It is not asked.');

  it('is asked in the reader’s language, with the words of every point', () => {
    const asked = questionAbout(wordsOf.zh, first, 'Ana Ferreira');
    const words = text(refereeQuestionPage({ ...own('zh'), question: first, position }));
    expect(asked.text).toMatch(/\p{Script=Han}/u);
    expect(words).toContain(asked.text);
    if (asked.kind === 'scale') for (const anchor of asked.anchors) expect(words).toContain(anchor);
    expect(words).toContain('我没有观察到');
    expect(words).not.toContain('{name}');
  });

  it('is read over in the reader’s language', () => {
    const words = text(
      checkAnswersPage({ ...own('zh'), questions, answers: { [first.id]: { value: 4 } }, conflict: true }),
    );
    const answer = answerWords(wordsOf.zh, first, 'Ana Ferreira', { value: 4 }).toString();
    expect(words).toContain(answer.replaceAll(/<[^>]*>/g, ''));
    expect(words).toContain('尚未回答');
  });

  it('is as far from the end as the reader’s language takes', () => {
    for (const language of ['en', 'zh'] as const)
      expect(positionOf(questions, questions[0]?.id ?? '')?.minutesLeft[language]).toBe(
        minutesFor(questions, language),
      );
    expect(positionOf(questions, 'conflict')?.minutesLeft).toEqual({ en: 1, zh: 1 });
    expect(positionOf(questions, 'nonsense')).toBeUndefined();
  });
});

describe('a paused reference', () => {
  it.each([
    ['en', 'You need to do nothing now', 'this link works again'],
    ['zh', '您现在不需要做什么', '此链接就可以再次使用'],
  ] as const)('has nothing to do, and can still be declined: %s', (language, nothing, again) => {
    const { frame, token } = own(language);
    const page = pausedPage({ frame, token, check, referee });
    expect(text(page)).toContain(nothing);
    expect(text(page)).toContain(again);
    expect(text(page)).toContain('EH-7K3M-Q9XD');
    expect(withTag(readHtml(page), 'a').map(({ attributes }) => attributes.href)).toContain(
      `/prod/r/${token}/decline`,
    );
  });
});

describe('what a referee reads in Chinese', () => {
  it.each([
    ['decline', () => declinePage({ ...own('zh'), referee })],
    ['thanks', () => thanksPage({ ...own('zh'), sentAt: '2026-03-06T15:12:00.000Z' })],
    [
      'conflict',
      () => {
        const position = positionOf(questions, 'conflict');
        if (!position) throw new Error('It is not asked.');
        return refereeQuestionPage({
          ...own('zh'),
          question: 'conflict',
          position,
          savedAt: '2026-03-06T15:12:00.000Z',
        });
      },
    ],
  ])('%s: no English but names, codes and addresses', (_name, make) => {
    const words = text(make()).replaceAll(
      /Ana Ferreira|Northwind Instruments|EH-7K3M-Q9XD|UTC|fair-checks@northwind\.example/g,
      '',
    );
    expect(words).not.toMatch(/[A-Za-z]{2}/);
  });
});
