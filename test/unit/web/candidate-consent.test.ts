import { describe, expect, it } from 'vitest';
import type { Check } from '../../../shared/domain/check/check.ts';
import { questionnaireById } from '../../../shared/domain/questions/published.ts';
import { scopeHash } from '../../../shared/domain/scope/scope.ts';
import { questionIn, wordFor } from '../../../shared/domain/terms/questionnaire.ts';
import { parseConsent } from '../../../shared/web/forms/index.ts';
import { rich } from '../../../shared/web/rich.ts';
import { isKey, type Language, languages, wordsOf } from '../../../shared/words/index.ts';
import * as sample from './candidate-sample.ts';
import { type Element, readHtml, withTag } from './read-html.ts';

const asked = sample.askedIn('CN', 'DE');
const scope = sample.scopeIn(asked);
const wordsIn = (html: string): string => withTag(readHtml(html), 'body')[0]?.text ?? '';
const checked = (html: string): string[] =>
  readHtml(html)
    .filter(({ attributes }) => attributes.checked !== undefined)
    .map(({ attributes }) => `${attributes.name}=${attributes.value}`);
const named = (html: string, name: string): Element[] =>
  readHtml(html).filter(({ attributes }) => attributes.name === name);
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

describe.each(languages)('the consent page in %s', (language: Language) => {
  const words = wordsOf[language];
  const html = sample.consent(asked, { language });
  const text = wordsIn(html);

  it('shows every question and every point of every scale before anything is agreed to', () => {
    const { questions } = questionnaireById(scope.questionnaireId, scope.questionnaireVersion);
    const items = new Set<string>(scope.items.map(({ id }) => id));
    const shown = questions.filter(({ item }) => items.has(item));
    expect(shown.length).toBeGreaterThan(5);
    for (const question of shown.map((one) => questionIn(one, language))) {
      expect(text).toContain(wordFor(question.text, asked.head.candidateName));
      if (question.kind === 'scale') for (const anchor of question.anchors) expect(text).toContain(anchor);
    }
  });

  it('says of each item what is asked, why, how far back, and what a No means', () => {
    for (const item of scope.items) {
      const [field] = named(html, `item-${item.id}`);
      const group = field?.parents.findLast(({ tag }) => tag === 'fieldset')?.text ?? '';
      expect(group).toContain(words(`scope.item.${item.id}.asks`));
      expect(group).toContain(item.reason);
      // The scope was set in March 2026.
      expect(group).toContain(`${2026 - item.lookBackYears}`);
      const meaning = item.required ? 'consent.choice.no-needed' : 'consent.choice.no-optional';
      expect(group).toContain(`${rich(words, meaning)}`.replaceAll(/<\/?strong>/g, ''));
    }
  });

  it('asks for each item and each separate consent apart, and chooses nothing beforehand', () => {
    expect(scope.separateConsents.length).toBeGreaterThan(1);
    const names = [
      ...scope.items.map(({ id }) => `item-${id}`),
      ...scope.separateConsents.map((name) => `separate-${name}`),
    ];
    for (const name of names)
      expect(named(html, name).map(({ attributes }) => attributes.value)).toEqual(['yes', 'no']);
    expect(checked(html)).toEqual([]);
  });

  it('tells which laws apply, why, and what they want told', () => {
    for (const name of scope.law.packs) {
      const title = `consent.pack.${name.split('@')[0]}`;
      expect(isKey(title) && text.includes(words(title))).toBe(true);
    }
    const values = { company: 'Northwind Instruments', candidate: 'Ana Ferreira', contact: sample.hotline };
    expect(scope.law.notices.candidate.length).toBeGreaterThan(1);
    for (const key of scope.law.notices.candidate)
      for (const line of isKey(key) ? words(key, values).split('\n') : ['missing'])
        expect(text).toContain(escaped(line.trim()));
  });
});

describe('the consent page', () => {
  const html = sample.consent(asked);
  const text = wordsIn(html);

  it('tells that others may be asked once more, where the timetable has that', () => {
    const said = 'we may ask the others a follow-up question, without telling them why. That can add 3 days.';
    expect(text).toContain(said);
    const without = { ...scope, timetable: { ...scope.timetable, followUpRounds: 0 } };
    expect(wordsIn(sample.consent({ ...asked, scope: without }))).not.toContain(said);
  });

  it('names purpose, asker, risk, dates, keeping and hotline', () => {
    expect(text).toContain(scope.purpose);
    expect(text).toContain('Rita Okafor, Northwind Instruments');
    expect(text).toContain('We call this level “medium”');
    expect(text).toContain(`within ${scope.timetable.retentionDays} days`);
    expect(text).toContain(`within ${scope.timetable.endedRetentionDays} days`);
    expect(html).toContain(`mailto:${sample.hotline}`);
    const end = sample.consent(asked, { days: 5 }).match(/about <time datetime="([^"]+)"/)?.[1] ?? '';
    expect(Date.parse(end)).toBeGreaterThan(Date.parse(asked.head.createdAt));
  });

  it('says from which law each rule comes', () => {
    expect(text).toMatch(
      /After you refuse or withdraw: 15 days\. From: [^.]*Personal Information Protection Law/,
    );
  });

  it('is a consent for what was shown: the form carries the hash of the scope', () => {
    expect(named(html, 'scope').map(({ attributes }) => attributes.value)).toEqual([scope.hash]);
    expect(scope.hash).toBe(scopeHash(scope));
  });

  it('puts the choice within reach, and the way out at the end', () => {
    const ids = readHtml(html).map(({ attributes }) => attributes.id);
    const inside = readHtml(html).flatMap(({ attributes: { href } }) =>
      href?.startsWith('#') ? [href] : [],
    );
    expect(inside).toContain('#choice');
    for (const href of inside) expect(ids).toContain(href.slice(1));
    for (const path of ['refuse', 'withdraw', 'rights'])
      expect(html).toContain(`href="/prod/c/${sample.token}/${path}"`);
  });

  it('keeps choices when it comes back for another reason than a new scope', () => {
    const values = { 'item-work-style': 'no', 'separate-export': 'yes' };
    const fault = { path: 'item-trust', message: 'Choose yes or no.' };
    const back = sample.consent(asked, { form: { values, faults: [fault] } });
    expect(checked(back).sort()).toEqual(['item-work-style=no', 'separate-export=yes']);
    expect(back).toContain('href="#f-item-trust"');
    expect(named(back, 'item-trust')[0]?.attributes.id).toBe('f-item-trust');
  });

  it('forgets choices that were made for another scope, and says so at the top', () => {
    const values = { 'item-work-style': 'yes', scope: 'f'.repeat(64) };
    const fault = { path: 'scope', message: 'It has changed.' };
    const back = sample.consent(asked, { form: { values, faults: [fault] } });
    expect(checked(back)).toEqual([]);
    expect(named(back, 'scope')[0]?.attributes.value).toBe(scope.hash);
    expect(back).toContain('href="#f-scope"');
    expect(back).toContain('id="f-scope"');
  });

  it('asks nothing apart where no law wants it', () => {
    const plain: Check = {
      ...asked,
      scope: { ...scope, separateConsents: [] },
    };
    expect(sample.consent(plain)).not.toContain('name="separate-');
  });
});

describe('parseConsent', () => {
  const parse = (values: Record<string, string>, of: Parameters<typeof parseConsent>[1] = scope) =>
    parseConsent(new URLSearchParams(values), of).ok;

  it('reads a yes and a no by name, with the hash of what was shown', () => {
    const read = parse({
      'item-work-style': 'yes',
      'item-own-words': 'no',
      'separate-export': 'yes',
      scope: scope.hash,
    });
    expect(read).toEqual({
      items: { 'work-style': true, 'own-words': false },
      separate: { export: true },
      scopeHash: scope.hash,
    });
  });

  it.each([
    ['nothing', {}],
    ['another word', { 'item-work-style': 'on', 'separate-export': 'Yes' }],
    ['what the scope does not ask', { 'item-pay': 'yes', 'separate-all': 'yes', 'item-__proto__': 'yes' }],
  ])('takes %s for no answer, and leaves it to the rule', (_, values) => {
    expect(parse(values)).toEqual({ items: {}, separate: {}, scopeHash: '' });
  });

  it('agrees to nothing where nothing is asked', () => {
    const values = new URLSearchParams({ 'item-work-style': 'yes', scope: 'x' });
    expect(parseConsent(values, undefined).ok).toEqual({ items: {}, separate: {}, scopeHash: 'x' });
  });
});
