import { describe, expect, it } from 'vitest';
import { askedUntil, pendingChange } from '../../../shared/domain/check/check.ts';
import type { Scope } from '../../../shared/domain/check/records.ts';
import { scopeDifference } from '../../../shared/domain/scope/scope-difference.ts';
import { questionIn, wordFor } from '../../../shared/domain/terms/questionnaire.ts';
import { type Language, languages, wordsOf } from '../../../shared/words/index.ts';
import * as sample from './candidate-sample.ts';
import { readHtml, withTag } from './read-html.ts';

const check = sample.changing();
const before = sample.scopeIn(check);
const after = pendingChange(check)?.scope as Scope;
const wordsIn = (html: string): string => withTag(readHtml(html), 'body')[0]?.text ?? '';

/** The rows of the table of changes: what, before, after. */
const rowsOf = (html: string): string[][] =>
  readHtml(html)
    .filter(({ tag, parents }) => tag === 'tr' && parents.some((one) => one.tag === 'tbody'))
    .map((row) =>
      readHtml(html)
        .filter(
          ({ tag, parents }) => ['td', 'th'].includes(tag) && parents.some((one) => one.text === row.text),
        )
        .map(({ text }) => text.trim()),
    );

describe.each(languages)('a change of scope in %s', (language: Language) => {
  const words = wordsOf[language];
  const html = sample.change(check, { language });

  it('is shown word for word, before beside after', () => {
    const rows = rowsOf(html);
    const row = (first: string) => rows.find(([what]) => what === first)?.slice(1);
    expect(row(words('consent.fact.purpose'))).toEqual([before.purpose, after.purpose]);
    const reason = words('consent.change.reason', { title: words('scope.item.work-style.title') });
    expect(row(reason)).toEqual([before.items[1]?.reason, after.items[1]?.reason]);
    const added = words('consent.change.added', { title: words('scope.item.leading-people.title') });
    const [was, is] = row(added) ?? [];
    expect(was).toBe(words('consent.change.not-asked'));
    expect(is).toContain(words('scope.item.leading-people.asks'));
    expect(is).toContain(after.items.find(({ id }) => id === 'leading-people')?.reason);
    const removed = words('consent.change.removed', { title: words('scope.item.own-words.title') });
    expect(row(removed)?.[1]).toBe(words('consent.change.not-any-more'));
    expect(row(words('consent.fact.risk'))?.[1]).toContain(words('scope.risk.high.meaning'));
    expect(row(words('consent.fact.package'))?.[0]).toContain(
      words('scope.package.professional.description'),
    );
    expect(row(words('consent.change.referees'))?.[1]).toContain(words('common.role-to-candidate.report'));
  });

  it('shows in full the questions that are new and those that fall away', () => {
    const difference = scopeDifference(before, after).find(({ kind }) => kind === 'questions');
    if (difference?.kind !== 'questions') throw new Error('The questions do not differ.');
    const { added, removed } = difference;
    expect(added.length).toBeGreaterThan(0);
    expect(removed.length).toBeGreaterThan(0);
    const text = wordsIn(html);
    for (const question of [...added, ...removed].map((one) => questionIn(one, language))) {
      expect(text).toContain(wordFor(question.text, check.head.candidateName));
      if (question.kind === 'scale') for (const anchor of question.anchors) expect(text).toContain(anchor);
    }
  });

  it('says until when, and that nothing goes on and nothing changes without an answer', () => {
    const until = askedUntil(check, 'scope-change');
    expect(until).toMatch(/^2026-/);
    expect(html).toContain(`datetime="${until}"`);
    expect(wordsIn(html)).toContain(words('consent.change.nothing'));
  });
});

describe('the answer to a change of scope', () => {
  const html = sample.change(check);
  const forms = readHtml(html).filter(({ tag }) => tag === 'form');
  const base = `/prod/c/${sample.token}`;

  it('is to agree item by item to the new scope, or to keep the old one', () => {
    const actions = forms.map(({ attributes }) => `${attributes.method} ${attributes.action}`);
    expect(actions).toContain(`post ${base}/change`);
    expect(actions).toContain(`post ${base}/keep`);
    const inputs = readHtml(html).filter(({ attributes }) => attributes.name !== undefined);
    const of = (name: string) =>
      inputs.filter(({ attributes }) => attributes.name === name).map(({ attributes }) => attributes.value);
    expect(of('scope')).toEqual([after.hash]);
    for (const { id } of after.items) expect(of(`item-${id}`)).toEqual(['yes', 'no']);
    expect(of('item-own-words')).toEqual([]);
    for (const name of after.separateConsents) expect(of(`separate-${name}`)).toEqual(['yes', 'no']);
  });

  it('is not chosen beforehand, but what was said before is told', () => {
    expect(readHtml(html).filter(({ attributes }) => attributes.checked !== undefined)).toEqual([]);
    const text = wordsIn(html);
    expect(text.split('Before, you said yes to this.')).toHaveLength(4);
    expect(text).not.toContain('Refuse the whole check');
  });

  it('cannot be given where no change waits', () => {
    const { change: _, ...settled } = check;
    const view = { frame: sample.frameIn('en'), token: sample.token, check: settled };
    expect(() => sample.change(view.check)).toThrow('No change waits');
  });
});
