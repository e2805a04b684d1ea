import { describe, expect, it } from 'vitest';
import { rewritesOf, rulesOf } from './found.ts';

const better: [string, string][] = [
  ['Did she always meet deadlines?', 'How often did she meet deadlines?'],
  ['Was {name} always punctual?', 'How often was {name} punctual?'],
  ['Did {name} regularly train others?', 'How often did {name} train others?'],
  ['When a guest came, did {name} often greet them?', 'When a guest came, how often did {name} greet them?'],
  ['Was {name} incredibly reliable?', 'Was {name} reliable?'],
  ['Was {name} an incredibly reliable driver?', 'Was {name} a reliable driver?'],
  ["How excellent was {name}'s filing?", "How good was {name}'s filing?"],
  ['How badly did {name} keep the books?', 'How well did {name} keep the books?'],
  ['Would you agree that {name} was careful?', 'Was {name} careful?'],
  ["{name} was on time, wasn't she?", 'Was {name} on time?'],
  ['{name} kept the shelves in order, right?', 'Did {name} keep the shelves in order?'],
  ['I take it that he managed the team?', 'Did he manage the team?'],
  ['Isn’t it true that {name} left early?', 'Did {name} leave early?'],
  ['Did {name} check invoices and so forth?', 'Did {name} check invoices?'],
  ['Which KPIs was {name} measured on?', 'Which targets was {name} measured on?'],
];

describe('a better wording', () => {
  it.each(better)('of “%s” is “%s”', (text, rewrite) => {
    expect(rewritesOf(text)).toEqual([rewrite]);
  });

  it.each(better)('of “%s” has no fault itself', (_text, rewrite) => {
    expect(rulesOf(rewrite)).toEqual([]);
  });
});

it.each([
  // A presumption stays one however often it is asked.
  'Has {name} never missed a train?',
  'Why was she late so often?',
  'Was {name} arrogant?',
  'What did she do and how did others react?',
])('there is none that follows from “%s” without guessing', (text) => {
  expect(rulesOf(text)).not.toEqual([]);
  expect(rewritesOf(text)).toEqual([]);
});
