import { describe, expect, it } from 'vitest';
import { mailTemplates } from '../../../../shared/domain/check/records.ts';
import { mails } from '../../../../shared/mail/mails/index.ts';
import { catalogue } from '../../../../shared/words/catalogue.ts';

describe('every mail', () => {
  it('is named by the catalogue, and has its object', () => {
    expect(mailTemplates.toSorted()).toEqual(Object.keys(mails).toSorted());
    expect(mailTemplates).toContain('result');
    // Of several subjects in one mail.
    expect(mailTemplates).toContain('consent-reminder');
    for (const template of mailTemplates) {
      const keys = Object.keys(catalogue.en).filter((key) => key.startsWith(`mail.${template}.`));
      expect(keys.some((key) => key.endsWith('.subject'))).toBe(true);
    }
  });

  it.each(mailTemplates)('leads its reader to a place of their own: %s', (template) => {
    const { audience, link } = mails[template];
    if (!link) return;
    const mayOpen = {
      candidate: ['process', 'result'],
      referee: ['reference', 'follow-up'],
      requester: ['page'],
      staff: ['page'],
    }[audience];
    expect(mayOpen).toContain('page' in link ? 'page' : link.purpose);
  });
});
