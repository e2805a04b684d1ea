import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../shared/domain/closure/report.ts';
import type { RedactionView } from '../../../shared/domain/redaction/for-reviewer.ts';
import { readable } from '../../../shared/domain/redaction/hold-back.ts';
import { parseRedaction, redactionField } from '../../../shared/web/forms/index.ts';
import { redactionsPage } from '../../../shared/web/pages/staff/redactions.ts';
import { reportPage } from '../../../shared/web/pages/staff/report.ts';
import { wordsOf } from '../../../shared/words/index.ts';
import { harmless, leave, spanOf, volunteered } from '../support/held.ts';
import { allPages } from './all-pages.ts';
import { readHtml, withTag } from './read-html.ts';
import * as sample from './sample.ts';

const page = (name: string): string => allPages[name]?.() ?? '';
const text = (html: string): string => withTag(readHtml(html), 'main')[0]?.text.replaceAll(/\s+/g, ' ') ?? '';
const tagsOf = (html: string, ...tags: string[]) => withTag(readHtml(html), ...tags);

describe('the page of redactions', () => {
  const html = page('held texts');

  it('shows the question, the role and the words, with what was noticed marked and named in brackets', () => {
    expect(text(html)).toContain('What did Ana Ferreira do well?');
    expect(text(html)).toContain('on maternity leave (pregnancy) that spring.');
    expect(text(html)).toContain('(past complaints)');
    expect(tagsOf(html, 'mark').map((one) => one.text)).toContain('on maternity leave');
    expect(text(html)).toMatch(/Colleague, an answer|Manager, an answer|Client, an answer/);
    expect(text(html)).toContain('an example given with a rating');
  });

  it('names no referee, by name, address or id', () => {
    for (const { name, email } of Object.values(sample.referees)) {
      expect(html).not.toContain(name);
      expect(html).not.toContain(email);
    }
    expect(html).not.toMatch(/"r\d"|staff-9/);
  });

  it('says until when, and what happens without a decision', () => {
    expect(text(html)).toMatch(/2 texts wait for your decision by 16 March 2026/);
    expect(text(html)).toContain('If you do nothing, the whole text is withheld for good');
    expect(text(page('held texts, not asked yet'))).toContain('at the latest 2 days after the last answer');
    expect(text(page('held texts, none'))).toContain('This check has no redactions.');
  });

  it('has a form for each text that waits, and the outcome of the others', () => {
    const actions = tagsOf(html, 'form').map(({ attributes }) => attributes.action);
    const base = `/prod/staff/checks/${sample.heldBack.head.id}/redactions`;
    expect(actions.filter((one) => one?.startsWith(base))).toEqual([`${base}/1`, `${base}/2`]);
    expect(text(html)).toContain('on maternity leave (taken out) that spring.');
    expect(text(html)).toContain('Released as it was written');
    expect(text(html)).toContain('It is the name of a project.');
    // Nothing is chosen for the reviewer.
    expect(readHtml(html).filter(({ attributes }) => attributes.checked !== undefined)).toEqual([]);
  });

  it('decides nothing after the end of the check', () => {
    const ended = redactionsPage({
      frame: sample.staffFrame,
      head: { ...sample.heldBack.head, ended: 'withdrawn' },
      texts: [],
    });
    expect(ended).not.toContain('<form method="post" action="/prod/staff/checks');
  });

  it('leads from each fault to its field, in the form of that text', () => {
    const faulty = page('held texts, faults');
    const ids = readHtml(faulty).map(({ attributes }) => attributes.id);
    expect(new Set(ids.filter(Boolean)).size).toBe(ids.filter(Boolean).length);
    const links = tagsOf(faulty, 'a').flatMap(
      ({ attributes }) => attributes.href?.match(/^#(f-.*)/)?.[1] ?? [],
    );
    expect(links).toEqual(['f-decision-1', 'f-also-1']);
    for (const id of links) expect(ids).toContain(id);
    expect(text(faulty)).toContain('The text does not say “never said”.');
  });
});

describe('the form of one text', () => {
  const held: Pick<RedactionView, 'n' | 'text' | 'spans'> = {
    n: 3,
    text: volunteered,
    spans: [{ ...leave, topic: 'pregnancy' }],
  };
  const parse = (fields: Record<string, string>) => parseRedaction(new URLSearchParams(fields), held);
  const paths = (fields: Record<string, string>) => parse(fields).faults?.map(({ path }) => path);

  it('takes out what was noticed, unless more is said', () => {
    expect(parse({ decision: 'redact' }).ok).toEqual({ decision: 'redact' });
    expect(
      parse({ decision: 'redact', also: ' that spring \r\n\r\ntest plans', reason: ' Both. ' }).ok,
    ).toEqual({
      decision: 'redact',
      reason: 'Both.',
      spans: [leave, spanOf(volunteered, 'that spring'), spanOf(volunteered, 'test plans')],
    });
  });

  it('takes words out wherever they stand', () => {
    const twice = { ...held, text: `${harmless} ${harmless}`, spans: [] };
    const { ok } = parseRedaction(new URLSearchParams({ decision: 'redact', also: 'joy' }), twice);
    expect(ok?.spans).toHaveLength(2);
  });

  it('releases, and passes on what contradicts it for the rule to refuse', () => {
    expect(parse({ decision: 'release', reason: 'About a project.' }).ok).toEqual({
      decision: 'release',
      reason: 'About a project.',
    });
    expect(parse({ decision: 'release', reason: 'About a project.', also: 'joy' }).ok?.spans).toHaveLength(1);
  });

  it('wants a choice, words that are there, and a reason of some length at the most', () => {
    expect(paths({})).toEqual(['decision-3']);
    expect(paths({ decision: 'keep' })).toEqual(['decision-3']);
    expect(paths({ decision: 'redact', also: 'Maternity Leave' })).toEqual(['also-3']);
    expect(paths({ decision: 'redact', reason: 'x'.repeat(2001) })).toEqual(['reason-3']);
  });

  it('has a field for each fault of the rule', () => {
    expect(['reason', 'spans', 'spans.2'].map((path) => redactionField(3, path))).toEqual([
      'reason-3',
      'also-3',
      'also-3',
    ]);
  });
});

describe('that something was left out', () => {
  it('is told the candidate once, with how many answers, and not what', () => {
    const words = text(page('review'));
    expect(words.match(/Something was redacted in 2 answers/g)).toHaveLength(1);
    expect(words).toContain('the law does not allow it in a reference');
    expect(text(page('review, decided'))).not.toContain('Something was redacted');
  });

  it('is told in the report to whoever reads it', () => {
    const report = {
      ...buildReport(readable(sample.completed), { audience: 'requester', words: wordsOf.en }),
      redactedAnswers: 0,
    };
    expect(reportPage({ frame: sample.staffFrame, report })).not.toContain('Something was redacted');
    for (const name of ['report', 'result'])
      expect(text(page(name)).match(/Something was redacted in 1 answer:/g)).toHaveLength(1);
  });
});
