import { expect, it } from 'vitest';
import { chooseLanguage } from '../../../../shared/domain/check/choose-language.ts';
import { settled } from '../../../../shared/domain/check/decision.ts';
import { type Participant, toCandidate, toReferee } from '../../../../shared/domain/check/records.ts';
import { applied, asked, collecting, completed, nominee, onDay, trio } from '../../support/checks.ts';

const choose = (check: ReturnType<typeof asked>, person: Participant, language: 'en' | 'zh') =>
  applied(check, chooseLanguage(check, { person, language }), onDay(3));

it('the candidate chooses for pages and mails, also of what they read after the end', () => {
  expect(choose(asked(), toCandidate, 'zh').order.candidate.language).toBe('zh');
  expect(choose(completed(), toCandidate, 'zh').order.candidate.language).toBe('zh');
});

it('each referee chooses for themselves', () => {
  const check = choose(collecting(), toReferee('r2'), 'zh');
  expect(check.referees.map(({ language }) => language)).toEqual(['en', 'zh', 'en']);
  expect(check.order.candidate.language).toBe('en');
});

it('is settled when it is theirs already, and for somebody who is not there', () => {
  expect(chooseLanguage(asked(), { person: toCandidate, language: 'en' })).toEqual(settled);
  expect(chooseLanguage(collecting(), { person: toReferee('r1'), language: 'en' })).toEqual(settled);
  expect(chooseLanguage(collecting(), { person: toReferee('r9'), language: 'zh' })).toEqual(settled);
});

it('referees are written to as the candidate says, or as the candidate reads', () => {
  const chosen = collecting([nominee(1, 'manager', { language: 'zh' }), ...trio.slice(1)]);
  expect(chosen.referees.map(({ language }) => language)).toEqual(['zh', 'en', 'en']);
});

it('is in the trail, with who chose what and nothing else', () => {
  const event = (person: Participant) => chooseLanguage(collecting(), { person, language: 'zh' }).events;
  expect(event(toCandidate)).toEqual([
    { event: 'language.chosen', actor: { kind: 'candidate', id: 'candidate' }, data: { language: 'zh' } },
  ]);
  expect(event(toReferee('r2'))).toEqual([
    { event: 'language.chosen', actor: { kind: 'referee', id: 'r2' }, data: { language: 'zh' } },
  ]);
});
