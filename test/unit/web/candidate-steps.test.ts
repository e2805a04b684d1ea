import { describe, expect, it } from 'vitest';
import { countries } from '../../../shared/domain/law/index.ts';
import { endedPage } from '../../../shared/web/pages/candidate/ended.ts';
import { nominatePage } from '../../../shared/web/pages/candidate/nominate.ts';
import { refusePage } from '../../../shared/web/pages/candidate/refuse.ts';
import { rightsPage } from '../../../shared/web/pages/candidate/rights.ts';
import { statusPage } from '../../../shared/web/pages/candidate/status.ts';
import { withdrawPage } from '../../../shared/web/pages/candidate/withdraw.ts';
import { type Key, type Language, wordsOf } from '../../../shared/words/index.ts';
import * as checks from '../support/checks.ts';
import * as sample from './candidate-sample.ts';
import { readHtml, withTag } from './read-html.ts';

const { everyPage, token } = sample;
const base = `/prod/c/${token}`;
const page = (name: string, language: Language = 'en'): string => everyPage[name]?.(language) ?? '';
const wordsIn = (html: string): string => withTag(readHtml(html), 'main')[0]?.text ?? '';

describe('a disclosure', () => {
  const check = sample.askedIn('US-CA', 'US');
  const { disclosure } = sample.scopeIn(check).law.notices;
  const html = sample.disclosure(check);

  it('stands alone: its words, one button, and the way out', () => {
    expect(disclosure).toEqual(['law.us-ca.disclosure', 'law.us-fcra.disclosure']);
    const main = readHtml(html).filter(({ parents }) => parents.some(({ tag }) => tag === 'main'));
    expect(withTag(main, 'form').map(({ attributes }) => attributes.action)).toEqual([`${base}/disclosure`]);
    expect(withTag(main, 'button')).toHaveLength(1);
    expect(withTag(main, 'a').map(({ attributes }) => attributes.href)).toEqual([`${base}/withdraw`]);
  });

  it('is one document each, and says which one was read', () => {
    const lines = (key: Key) =>
      wordsOf
        .en(key, { company: 'Northwind Instruments', candidate: 'Ana Ferreira', contact: sample.hotline })
        .split('\n');
    for (const line of lines('law.us-ca.disclosure')) expect(wordsIn(html)).toContain(line.trim());
    for (const line of lines('law.us-fcra.disclosure')) expect(wordsIn(html)).not.toContain(line.trim());
    const hidden = readHtml(html).find(({ attributes }) => attributes.name === 'text');
    expect(hidden?.attributes.value).toBe('law.us-ca.disclosure');
  });
});

describe('the status page', () => {
  it('sets the promise beside what is to be expected, in days', () => {
    const check = checks.collecting();
    const told = (days: number) => {
      const end = new Date(Date.parse(check.head.promisedBy) + days * 86_400_000).toISOString();
      const view = {
        frame: sample.frameIn('en'),
        token,
        check,
        timeline: [],
        projection: { end, deleted: end },
      };
      return wordsIn(statusPage(view));
    };
    expect(told(-2)).toContain(': 2 days earlier.');
    expect(told(1)).toContain(': 1 day later.');
    expect(told(0.2)).toContain(': as promised.');
  });

  it('shows the evidence of the consent, and leads to its questions', () => {
    const check = sample.collectingIn('CN', 'DE');
    const html = sample.status(check);
    const text = wordsIn(html);
    expect(text).toContain('In their own words');
    expect(text).toContain(check.consent?.textVersion);
    expect(text).toContain(check.consent?.scopeHash.slice(0, 12));
    expect(html).toContain(`href="${base}/rights#questions"`);
    const rights = rightsPage({ frame: sample.frameIn('en'), token, check });
    expect(readHtml(rights).map(({ attributes }) => attributes.id)).toContain('questions');
  });

  it('takes more people for the do-not-contact list, and shows who is let go of', () => {
    const html = page('status');
    expect(html).toContain(`action="${base}/do-not-contact"`);
    const text = wordsIn(html);
    expect(text).toContain('rival.example, Kim Old and witness2@work.example');
    expect(text).toContain('Not contacted');
    const form = {
      values: { doNotContact: 'kim' },
      faults: [{ path: 'doNotContact', message: 'Whole name.' }],
    };
    const back = sample.status(sample.collectingIn('PT', 'DE'), { form });
    expect(back).toContain('href="#f-doNotContact"');
    expect(back).toMatch(/<textarea id="f-doNotContact"[^>]*>\s*kim<\/textarea>/);
  });

  it('asks for nothing but an answer while a change waits', () => {
    const text = wordsIn(page('status, suspended'));
    expect(text).toContain('All work stands still until you have answered.');
    expect(text).toContain('The work stands still now');
    expect(page('status, suspended')).not.toContain(`${base}/nominate`);
  });

  it('says what became of a change that was not agreed to', () => {
    const check = sample.changing();
    const { change } = check;
    if (!change) throw new Error('There is no change.');
    const at = '2026-03-06T09:00:00.000Z';
    const { suspendedAt: _, ...head } = check.head;
    const settled = (outcome: 'kept' | 'lapsed') =>
      wordsIn(sample.status({ ...check, head, change: { ...change, settled: { outcome, at } } }));
    expect(settled('kept')).toContain('you chose to leave the check as it was');
    expect(settled('lapsed')).toContain('because you had not answered it');
  });
});

describe('naming referees', () => {
  const check = checks.consented();
  const named = (html: string, name: string) =>
    readHtml(html)
      .filter(
        ({ tag, parents }) => tag === 'option' && parents.some(({ attributes }) => attributes.name === name),
      )
      .map(({ attributes, text }) => [attributes.value, text]);

  it('offers only roles that the check accepts', () => {
    const roles = named(page('nominate'), 'referees.0.role').map(([value]) => value);
    expect(roles).toEqual(['', ...sample.scopeIn(check).acceptedRoles]);
    expect(roles).not.toContain('teacher');
  });

  it.each([
    ['en', 'Germany', 'I do not know'],
    ['zh', '德国', '我不知道'],
  ] as const)('offers every country as %s calls it, and not knowing it', (language, germany, unknown) => {
    const places = named(page('nominate', language), 'referees.1.place');
    expect(places[0]).toEqual(['', unknown]);
    expect(places).toContainEqual(['DE', germany]);
    // California has a law of its own besides that of its country.
    expect(places.map(([value]) => value)).toContain('US-CA');
    expect(places).toHaveLength(countries.length + 2);
  });

  it('writes to referees in the candidate’s language unless another is chosen', () => {
    expect(named(page('nominate'), 'referees.0.language')).toEqual([
      ['', 'In yours: English'],
      ['en', 'English'],
      ['zh', '简体中文'],
    ]);
  });

  it('keeps a place and a language when the form comes back', () => {
    const written = { 'referees.0.name': 'Kim', 'referees.0.place': 'DE', 'referees.0.language': 'zh' };
    const html = nominatePage({
      frame: sample.frameIn('en'),
      token,
      check,
      form: { values: written, faults: [] },
    });
    const chosen = readHtml(html).filter(({ attributes }) => attributes.selected !== undefined);
    const values = chosen.map(({ attributes }) => attributes.value).filter(Boolean);
    expect(values.sort()).toEqual(['DE', 'zh']);
  });

  it('says in words who must be among them', () => {
    expect(wordsIn(page('nominate'))).toContain('One of them must be your manager.');
  });
});

describe('leaving', () => {
  it('says within how many days everything is deleted, before and after', () => {
    const days = sample.scopeIn(sample.withdrawn()).timetable.endedRetentionDays;
    const view = { frame: sample.frameIn('en'), token, check: sample.withdrawn() };
    expect(wordsIn(withdrawPage(view))).toContain(`within ${days} days`);
    expect(wordsIn(refusePage(view))).toContain(`within ${days} days`);
    expect(wordsIn(endedPage(view))).toContain(`within ${days} days`);
  });

  it('names the day once it is set', () => {
    const check = sample.withdrawn();
    const deleteAt = '2026-03-19T09:00:00.000Z';
    const html = endedPage({
      frame: sample.frameIn('en'),
      check: { ...check, head: { ...check.head, deleteAt } },
    });
    expect(wordsIn(html)).toContain('is deleted on 19 March 2026');
  });

  it('works before there is a scope', () => {
    const { scope: _, ...check } = checks.asked();
    const html = withdrawPage({ frame: sample.frameIn('en'), token, check });
    expect(html).toContain(`action="${base}/withdraw"`);
  });
});

describe('reading in Chinese', () => {
  it.each(['review', 'review, decided', 'result'])('is possible in whole: %s', (name) => {
    const html = page(name, 'zh');
    for (const { text, attributes } of withTag(readHtml(html), 'h3'))
      expect([text, attributes.lang]).toEqual([expect.stringMatching(/\p{Script=Han}/u), undefined]);
  });
});
