import { describe, expect, it } from 'vitest';
import type { Check } from '../../../shared/domain/check/check.ts';
import type { ScopeChange } from '../../../shared/domain/check/records.ts';
import { timelineOf } from '../../../shared/domain/progress/timeline.ts';
import { itemName } from '../../../shared/web/components/staff-names.ts';
import { staffCheckPage } from '../../../shared/web/pages/staff/check.ts';
import type { StaffCheckView } from '../../../shared/web/views/staff.ts';
import { wordsOf } from '../../../shared/words/index.ts';
import { readHtml, withTag } from './read-html.ts';
import * as sample from './sample.ts';

const page = (
  check: Check & StaffCheckView['check'],
  mayAct = true,
  held?: { waiting: number; all: number },
): string =>
  staffCheckPage({
    frame: sample.staffFrame,
    check,
    packageTitle: 'Professional',
    timeline: timelineOf(check, sample.moment, { words: wordsOf.en }),
    mayAct,
    ...(held && { held }),
  });
const text = (html: string): string => withTag(readHtml(html), 'main')[0]?.text.replaceAll(/\s+/g, ' ') ?? '';
const offersChange = (html: string): boolean => html.includes(`/staff/checks/${sample.asked.head.id}/scope"`);

describe('the page of a check for staff', () => {
  it('shows what is checked, why each item is needed, the risk and the laws', () => {
    const words = text(page(sample.collecting));
    for (const { id, reason } of sample.collecting.scope?.items ?? []) {
      expect(words).toContain(itemName[id]);
      expect(words).toContain(reason);
    }
    expect(words).toContain('Risk level of the rolemedium');
    expect(words).toContain(sample.collecting.scope?.law.packs.join(', '));
  });

  it('offers to change the scope until the answers are compared, to those who may', () => {
    expect(offersChange(page(sample.asked))).toBe(true);
    expect(offersChange(page(sample.collecting))).toBe(true);
    expect(offersChange(page(sample.collecting, false))).toBe(false);
    expect(offersChange(page(sample.inReview))).toBe(false);
    expect(offersChange(page({ ...sample.asked, head: { ...sample.asked.head, ended: 'cancelled' } }))).toBe(
      false,
    );
  });

  it('says that a change waits for the candidate, and offers no second one', () => {
    const html = page(sample.changing);
    expect(text(html)).toContain('A change waits for the candidate');
    expect(offersChange(html)).toBe(false);
  });

  it('counts who gets a follow-up, without saying who or about what', () => {
    const followUpsUntil = '2026-03-17T08:00:04.000Z';
    const words = text(page({ ...sample.askingAgain, followUpsUntil }));
    expect(words).toContain(
      'Follow-up about points that rest on one referee alone: 2 referees, 1 answered, 0 did not, 1 open until 17 March 2026',
    );
    for (const { name } of sample.askingAgain.referees) expect(words).not.toContain(name);
    expect(text(page(sample.collecting))).not.toContain('once more');
  });

  it('leads those who may decide to the words that are held back, with their number', () => {
    const link = `/staff/checks/${sample.collecting.head.id}/redactions"`;
    const open = page(sample.collecting, false, { waiting: 2, all: 3 });
    expect(text(open)).toContain('2 texts held back');
    expect(open).toContain(link);
    const decided = page(sample.collecting, false, { waiting: 0, all: 1 });
    expect(text(decided)).toContain('See 1 text that was held back');
    expect(decided).toContain(link);
    for (const held of [undefined, { waiting: 0, all: 0 }])
      expect(page(sample.collecting, true, held)).not.toContain('redactions');
  });

  it.each([
    ['agreed', 'has agreed to the change'],
    ['kept', 'kept what they had agreed to before'],
    ['lapsed', 'did not answer in time'],
  ] as const)('tells how a change came out: %s', (outcome, said) => {
    const { change } = sample.changing;
    if (!change) throw new Error('There is no change.');
    const settled: ScopeChange = { ...change, settled: { outcome, at: '2026-03-12T08:00:00.000Z' } };
    const words = text(page({ ...sample.collecting, change: settled }));
    expect(words).toContain(said);
    expect(words).not.toContain('A change waits');
  });
});
