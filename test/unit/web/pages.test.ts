import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/words/index.ts';
import { allPages, pagesIn } from './all-pages.ts';
import { type Element, readHtml, withTag } from './read-html.ts';

const has = (element: Element, name: string): boolean => element.attributes[name] !== undefined;

const everyPage = languages.flatMap((language) =>
  Object.entries(pagesIn(language)).map(([name, make]) => [`${name} (${language})`, make, language] as const),
);

/** Pages on which questions are written. */
const composes = /^(compose|question, (new|found fault with|missing)|difference of questions)/;

describe.each(everyPage)('%s', (name, make, language) => {
  const html = make();
  const elements = readHtml(html);
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);

  it('has one main heading, a title and a language', () => {
    expect(withTag(elements, 'h1')).toHaveLength(1);
    expect(withTag(elements, 'main')).toHaveLength(1);
    expect(withTag(elements, 'title')[0]?.text).toMatch(/\S - Northwind Instruments$/);
    const isOfStaff =
      name.startsWith('sign in') || withTag(elements, 'body')[0]?.attributes.class === 'staff';
    const isTranslated = !isOfStaff || name.startsWith('report');
    expect(withTag(elements, 'html')[0]?.attributes.lang).toBe(
      language === 'zh' && isTranslated ? 'zh-Hans' : 'en',
    );
    expect(html.startsWith('<!doctype html>')).toBe(true);
  });

  it('leaks no address and is not indexed', () => {
    const meta = Object.fromEntries(
      withTag(elements, 'meta').map(({ attributes }) => [attributes.name, attributes.content]),
    );
    expect(meta.referrer).toBe('no-referrer');
    expect(meta.robots).toContain('noindex');
  });

  it('needs no unsafe content policy', () => {
    for (const element of elements) {
      expect(has(element, 'style'), `style on <${element.tag}>`).toBe(false);
      expect(Object.keys(element.attributes).filter((name) => name.startsWith('on'))).toEqual([]);
    }
    expect(withTag(elements, 'style')).toEqual([]);
    for (const script of withTag(elements, 'script')) {
      expect(script.text).toBe('');
      expect(script.attributes.src).toMatch(/^\/prod\/assets\/page-[0-9a-f]{10}\.js$/);
    }
  });

  it('keeps every address under the base path', () => {
    for (const { tag, attributes } of elements) {
      for (const address of [attributes.href, attributes.action, attributes.src]) {
        if (address === undefined || (tag === 'link' && address === 'data:,')) continue;
        expect(address).toMatch(/^(?:\/prod\/|#|mailto:fair-checks@northwind\.example$)/);
        expect(address).not.toContain('undefined');
      }
    }
  });

  it('names every id once, and only ids that are there', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const { attributes } of elements) {
      const named = [
        ...(attributes['aria-describedby']?.split(' ') ?? []),
        ...(attributes.for ? [attributes.for] : []),
        ...(attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : []),
      ];
      for (const id of named) expect(ids).toContain(id);
    }
  });

  it('has a label for every field', () => {
    const labelled = new Set(withTag(elements, 'label').map(({ attributes }) => attributes.for));
    for (const { attributes, parents } of withTag(elements, 'input', 'select', 'textarea')) {
      if (attributes.type === 'hidden') continue;
      const inside = parents.some(({ tag }) => tag === 'label');
      expect(inside || labelled.has(attributes.id ?? ''), attributes.name).toBe(true);
    }
  });

  it('groups radio buttons under a legend and chooses none for a person', () => {
    for (const { parents } of withTag(elements, 'input').filter(
      ({ attributes }) => attributes.type === 'radio',
    )) {
      expect(parents.some(({ tag }) => tag === 'fieldset')).toBe(true);
    }
    const legends = withTag(elements, 'legend').length;
    expect(withTag(elements, 'fieldset')).toHaveLength(legends);
  });

  it('says nothing of undefined values or unfilled names', () => {
    const words = withTag(elements, 'body')[0]?.text ?? '';
    expect(words).not.toMatch(/undefined|\[object|NaN|Invalid Date/);
    // Whoever composes questions reads and writes the name as a blank to be filled in.
    if (!composes.test(name)) expect(words).not.toContain('{name}');
    expect(words).not.toContain('!');
  });
});

describe('a form that comes back', () => {
  it.each(
    Object.keys(allPages).filter((name) => /faults?$|empty$|open$/.test(name) && name !== 'list, empty'),
  )('%s: leads from the summary to each field, and says it again there', (name) => {
    const elements = readHtml(allPages[name]?.() ?? '');
    const summary = elements.find(({ attributes }) => attributes.class === 'error-summary');
    const links = withTag(elements, 'a').filter((link) => link.parents.includes(summary as Element));
    expect(links.length).toBeGreaterThan(0);
    expect(withTag(elements, 'title')[0]?.text).toMatch(/^Needs a change: /);
    const beside = elements
      .filter(({ attributes }) => attributes.class === 'fault')
      .map(({ text }) => text.trim());
    for (const { text } of links) expect(beside.some((words) => text.endsWith(words))).toBe(true);
  });
});
