import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { bannedTopics, packFields, packs } from '../../../../shared/domain/law/index.ts';
import { law } from '../../../../shared/words/en/law.ts';
import { fieldTable, placeTable, topicTable } from './table.ts';

const page = await readFile(new URL('../../../../docs/jurisdictions.md', import.meta.url), 'utf8');

describe('docs/jurisdictions.md', () => {
  it('shows the packs as they are: put the table that this expects into the page', () => {
    expect(page).toContain(fieldTable(packs));
  });

  it('shows where they apply', () => {
    expect(page).toContain(placeTable(packs));
  });

  it('shows what they ban', () => {
    expect(page).toContain(topicTable(packs, bannedTopics));
  });

  it('explains every field', () => {
    for (const field of packFields)
      expect(page.match(new RegExp(`^- \`${field}\`: `, 'm')), field).not.toBeNull();
  });

  it('says that it is no advice', () => {
    expect(page).toMatch(/facts, not\s+advice/i);
  });
});

describe('numbers in the notices', () => {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  const wait = (id: string): string =>
    packs
      .filter((pack) => pack.id === id)
      .flatMap(({ waiting }) => waiting.map(({ days, count }) => `${words[days]} ${count} days`))
      .join();
  const decide = (id: string): string => `${packs.find((pack) => pack.id === id)?.dispute.decideDays} days`;

  it.each([
    ['law.us-fcra.candidate', wait('us-fcra')],
    ['law.us-fcra.candidate', decide('us-fcra')],
    ['law.us-fcra.rights', decide('us-fcra')],
    ['law.us-ca.candidate', wait('us-ca')],
    ['law.us-ca.rights', decide('us-ca')],
    ['law.in.rights', decide('in')],
    ['law.strict-default.rights', wait('strict-default')],
    ['law.strict-default.rights', decide('strict-default')],
  ] as const)('%s says %s, as its pack does', (key, number) => {
    expect(number).toMatch(/^\w+ (business )?days$/);
    expect(law[key]).toContain(number);
  });
});
