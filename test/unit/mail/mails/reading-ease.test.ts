import { describe, expect, it } from 'vitest';
import { endReasons } from '../../../../shared/domain/check/check.ts';
import { type MailTemplate, mailTemplates } from '../../../../shared/domain/check/records.ts';
import type { MailData } from '../../../../shared/mail/mails/definition.ts';
import { gradeOf } from '../../support/reading-ease.ts';
import { check, headed, mailIn, names, unconsented } from './sample.ts';

const dates = /\d{1,2} \p{Lu}\p{L}+ \d{4}( at \d\d:\d\d UTC)?/gu;

/** What a mail says, without greeting, links and closing; a short word for each name, code and date. */
function said(template: MailTemplate, different: Partial<MailData> = {}): string {
  const { text } = mailIn('en', template, different);
  const [, ...blocks] = text.split('\n\n').filter((block) => !/https:\/\/|^-- $/m.test(block));
  return Object.values(names)
    .reduce((all, name) => all.replaceAll(name, 'it'), blocks.join('\n'))
    .replace(dates, 'then');
}

describe('how hard a text is to read', () => {
  it('is the grade of Flesch and Kincaid', () => {
    // One sentence of six words and six syllables: 0.39 × 6 + 11.8 - 15.59.
    expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(-1.45, 5);
    expect(gradeOf('The cat sat on the mat. The cat sat on the mat.')).toBeCloseTo(-1.45, 5);
    // Two sentences in lines, without full stops.
    expect(gradeOf('The cat sat\non the mat\n')).toBeCloseTo(-2.62, 5);
    // Four words of three syllables each in one sentence.
    expect(gradeOf('Candidates nominate capable managers')).toBeCloseTo(
      0.39 * 4 + (11.8 * 12) / 4 - 15.59,
      5,
    );
    // A number counts as a word of one syllable.
    expect(gradeOf('It takes about 180 days.')).toBeCloseTo(0.39 * 5 + (11.8 * 6) / 5 - 15.59, 5);
  });

  it('is known only where there are words', () => {
    expect(() => gradeOf(' … \n 。')).toThrow('no words');
  });
});

describe('English mails can be read after nine years of school', () => {
  it.each<[string, MailTemplate, Partial<MailData>]>([
    ...mailTemplates.map((template): [string, MailTemplate, Partial<MailData>] => [template, template, {}]),
    ...endReasons.flatMap((ended) =>
      (['check-ended-candidate', 'check-ended-requester'] as const).map(
        (template): [string, MailTemplate, Partial<MailData>] => [
          `${template}, ${ended}`,
          template,
          { check: headed({ ended }) },
        ],
      ),
    ),
    ['consent-reminder, before', 'consent-reminder', { check: unconsented }],
    ['scope-changed, before', 'scope-changed', { check: unconsented }],
    ...(['agreed', 'kept'] as const).map((outcome): [string, MailTemplate, Partial<MailData>] => [
      `scope-change-settled, ${outcome}`,
      'scope-change-settled',
      { check: { ...check, change: { ...check.change, settled: { outcome, at: '' } } } },
    ]),
  ])('%s', (_, template, different) => {
    expect(gradeOf(said(template, different))).toBeLessThanOrEqual(9);
  });
});
